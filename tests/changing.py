"""A search of random people and talks, and random edits of it, for tests of what is kept over a change."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from threedoors.terms import (
    Commitment,
    CommitmentReason,
    Company,
    Contact,
    Conversation,
    Debrief,
    Direction,
    DirectionState,
    Door,
    Dossier,
    Evidence,
    Fact,
    FactKind,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    Material,
    MaterialKind,
    Opening,
    PastJob,
    Pipe,
    PipeChange,
    Power,
    Promise,
    ReasonAbout,
    Rehearsal,
    Relation,
    Requirement,
    Search,
    Seeker,
    Shots,
    TalkState,
    ToEmployer,
    Unknown,
)

TODAY = date(2026, 11, 24)
TITLES = ("Head of Sales", "Account Manager", "Recruiter", "Nurse", "VP Marketing", "Founder", "Teacher", "")
FAMILIES = (Family.SALES, Family.MARKETING, Family.NURSING)
Edit = Callable[[random.Random, Search], Search]


def _contact(chance: random.Random, n: int, companies: int) -> Contact:
    return Contact(
        id=f"p{n}", name=f"Person {n}", relation=chance.choice(list(Relation)), title=chance.choice(TITLES),
        company=f"c{chance.randrange(companies)}" if chance.random() < 0.9 else None,
        past=(PastJob(company=f"c{chance.randrange(companies)}"),) if chance.random() < 0.2 else (),
        power=chance.choice([None, None, *Power]), shots=chance.choice([None, None, None, *Shots]),
        willingness=chance.choice([None, 4, 5]), mutual=chance.choice([None, 3]),
    )  # fmt: skip


def _opening(chance: random.Random, n: int, companies: int, people: int) -> Opening:
    company, via = f"c{chance.randrange(companies)}", f"c{chance.randrange(companies)}"
    return Opening(
        id=f"o{n}", title="Sales Representative", family=chance.choice(FAMILIES), pipe=chance.choice(list(Pipe)),
        company=company if chance.random() < 0.8 else None, via=via if chance.random() < 0.4 else None,
        judges=(f"p{chance.randrange(people)}",) if chance.random() < 0.4 else (),
        applied_on=TODAY - timedelta(days=30), closes_on=chance.choice([None, TODAY + timedelta(days=3)]),
        history=(PipeChange(pipe=Pipe.CLOSED, on=TODAY - timedelta(days=9)),) if chance.random() < 0.2 else (),
        requirements=(Requirement(id=f"r{n}", text="Has sold", evidence=(f"e{n % 2}",)),) if n % 3 else (),
    )  # fmt: skip


def _talk(chance: random.Random, n: int, search: Search) -> Conversation:
    who = chance.choice(search.contacts)
    state, door = chance.choice(list(TalkState)), chance.choice(list(Door))
    openings = (chance.choice(search.openings).id,) if door is Door.JOB else ()
    day = TODAY - timedelta(days=chance.randrange(40))
    on = datetime.combine(TODAY, datetime.min.time()) + timedelta(days=chance.randrange(1, 8), hours=10)
    debrief = Debrief(
        held_on=day, shot_left=chance.choice([None, True, False]), thanked_on=chance.choice([None, day]),
        said_direction=chance.choice([None, "d0", "d1"]), commitment=chance.choice([None, 2, 4]),
        promises=(Promise(text="write", by=InitiatedBy.SEEKER, due=day),) if chance.random() < 0.3 else (),
    )  # fmt: skip
    focus = (Focus(on=FocusOn.COMPANY, what=chance.choice(search.companies).id),) if chance.random() < 0.4 else ()
    return Conversation(
        id=f"v{n}", door=door, contacts=(who.id,), openings=openings, state=state, focus=focus,
        asked_on=day if state is not TalkState.PLANNED else None, replied_on=chance.choice([None, None, day]),
        on=on if state is TalkState.BOOKED else None, debrief=debrief if state is TalkState.HELD else None,
        follow_ups=(day,) if chance.random() < 0.2 else (),
        introduced_by=chance.choice(search.contacts).id if chance.random() < 0.2 else None,
    )  # fmt: skip


def changing_search(chance: random.Random, people: int = 90, companies: int = 12) -> Search:
    states = list(DirectionState)
    search = Search(
        evidence=(Evidence(id="e0", text="Sold bicycles"), Evidence(id="e1", text="Ran a shop")),
        seeker=Seeker(name="Maya", confidential=chance.random() < 0.3, want=chance.choice([None, 2, 4])),
        companies=tuple(
            Company(id=f"c{n}", name=f"Company {n}", target=n % 3 == 0, families=(FAMILIES[n % 3],))
            for n in range(companies)
        ),
        contacts=tuple(_contact(chance, n, companies) for n in range(people)),
        openings=tuple(_opening(chance, n, companies, people) for n in range(6)),
        directions=tuple(
            Direction(id=f"d{n}", title=family.value, family=family, state=chance.choice([states[2], *states]))
            for n, family in enumerate(FAMILIES)
        ),
    )  # fmt: skip
    return replace(search, conversations=tuple(_talk(chance, n, search) for n in range(14)))


def _one(chance: random.Random, search: Search, name: str, edited: Callable[[Any], Any]) -> Search:
    things = list(getattr(search, name))
    at = chance.randrange(len(things))
    things[at] = edited(things[at])
    changed: dict[str, Any] = {name: tuple(things)}
    return replace(search, **changed)


def _contact_said(chance: random.Random, search: Search) -> Search:
    other = chance.choice(search.contacts).id
    facts: list[dict[str, Any]] = [
        {"relation": chance.choice(list(Relation))}, {"title": chance.choice(TITLES)}, {"notes": "met"},
        {"company": chance.choice(search.companies).id}, {"power": chance.choice(list(Power))},
        {"shots": chance.choice(list(Shots))}, {"knows": (other,)}, {"willingness": 5}, {"trusted": True},
        {"power_at": (chance.choice(search.openings).id,)}, {"power_at": (chance.choice(search.companies).id,)},
        {"past": (PastJob(company=chance.choice(search.companies).id),)}, {"hires_in": (chance.choice(FAMILIES),)},
        {"name": f"{other} by another name"},
    ]  # fmt: skip
    return _one(chance, search, "contacts", lambda contact: replace(contact, **chance.choice(facts)))


def _contact_added(chance: random.Random, search: Search) -> Search:
    new = _contact(chance, 1000 + len(search.history) + chance.randrange(10**6), len(search.companies))
    return replace(search, contacts=(*search.contacts, new))


def _contact_gone(chance: random.Random, search: Search) -> Search:
    used = {ref for talk in search.conversations for ref in (*talk.contacts, talk.introduced_by)}
    used |= {ref for opening in search.openings for ref in opening.judges}
    used |= {ref for contact in search.contacts for ref in contact.knows}
    free = [contact for contact in search.contacts if contact.id not in used]
    gone = chance.choice(free)
    return replace(search, contacts=tuple(each for each in search.contacts if each is not gone))


def _talk_again(chance: random.Random, search: Search) -> Search:
    return _one(chance, search, "conversations", lambda talk: replace(_talk(chance, 0, search), id=talk.id))


def _talk_added(chance: random.Random, search: Search) -> Search:
    return replace(search, conversations=(*search.conversations, _talk(chance, chance.randrange(100, 10**6), search)))


def _opening_moved(chance: random.Random, search: Search) -> Search:
    fresh = _opening(chance, 0, len(search.companies), 80)
    known = {contact.id for contact in search.contacts}
    judges = tuple(ref for ref in fresh.judges if ref in known)
    return _one(chance, search, "openings", lambda opening: replace(fresh, id=opening.id, judges=judges))


def _company_said(chance: random.Random, search: Search) -> Search:
    facts: list[dict[str, Any]] = [
        {"target": chance.random() < 0.5}, {"families": (chance.choice(FAMILIES),)}, {"motivation": 5},
        {"to_employer": chance.choice(list(ToEmployer))}, {"name": "Renamed"},
    ]  # fmt: skip
    return _one(chance, search, "companies", lambda company: replace(company, **chance.choice(facts)))


def _learned(chance: random.Random, search: Search) -> Search:
    about = chance.choice([chance.choice(search.companies).id, chance.choice(search.openings).id])
    facts = tuple(Fact(text=f"fact {n}", kind=FactKind.NEED) for n in range(chance.randrange(6)))
    unknowns = (Unknown(id=f"u{chance.randrange(10**9)}", text="Why?"),)
    return replace(search, dossiers=(*search.dossiers, Dossier(about=about, facts=facts, unknowns=unknowns)))


def _prepared(chance: random.Random, search: Search) -> Search:
    opening = chance.choice(search.openings).id
    kind = chance.choice([MaterialKind.RESUME, MaterialKind.LETTER, MaterialKind.SPIEL])
    made = Material(id=f"m{chance.randrange(10**9)}", kind=kind, opening=opening, text=chance.choice(["One", "Two"]))
    rehearsed = Rehearsal(opening=opening, question="Why us?", text="Because.", on=TODAY)
    reasons = tuple(CommitmentReason(about=about, text="It fits.") for about in ReasonAbout)
    wanted = Commitment(opening=opening, reasons=reasons, rating=4)
    more: list[dict[str, Any]] = [
        {"materials": (*search.materials, made)}, {"rehearsals": (*search.rehearsals, rehearsed)},
        {"commitments": (*search.commitments, wanted)},
    ]  # fmt: skip
    return replace(search, **chance.choice(more))


def _proved(chance: random.Random, search: Search) -> Search:
    return _one(chance, search, "evidence", lambda each: replace(each, retracted=not each.retracted))


def _decided(chance: random.Random, search: Search) -> Search:
    return _one(chance, search, "directions", lambda d: replace(d, state=chance.choice(list(DirectionState))))


def _about_oneself(chance: random.Random, search: Search) -> Search:
    said = replace(search.seeker, income_urgent=chance.random() < 0.5, confidential=chance.random() < 0.5)
    return replace(search, seeker=said)


EDITS: tuple[Edit, ...] = (
    _contact_said, _contact_said, _contact_said, _contact_added, _contact_gone, _talk_again, _talk_again, _talk_added,
    _opening_moved, _company_said, _learned, _prepared, _proved, _decided, _about_oneself,
)  # fmt: skip
