"""The debrief of a talk: kept as one piece, and all that follows from it at once.

Suggestions reach the directions, answers and insights the dossiers, strengths the evidence, interviewers the opening.
Two tabs on one debrief do not overwrite each other: each brings the version it began with.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from threedoors.app.actions.directions import with_direction
from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.actions.openings import NewOpening, moved, with_opening
from threedoors.app.actions.people import NewPerson, with_person
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.searchfile import term_as_json
from threedoors.terms import (
    Channel,
    Contact,
    Conversation,
    Debrief,
    DirectionState,
    Door,
    Dossier,
    Evidence,
    Fact,
    FactKind,
    Lead,
    Pipe,
    Search,
    Suggestion,
    TalkState,
    Unknown,
)


@dataclass(frozen=True)
class Answer:
    """What closed an open question of a dossier. text: as they said it; empty when only that it is closed."""

    text: str
    private: bool = False


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the seeker says came of a talk.

    works: for each suggestion the work it names, "" for none. kinds: for each insight what it is, None to leave it out
    of the dossier. closed: open questions by their id; open_again: those that were closed by this talk and are not.
    """

    debrief: Debrief
    minutes: int | None = None
    channel: Channel | None = None
    round: int | None = None
    works: Sequence[str] = ()
    kinds: Sequence[FactKind | None] = ()
    closed: Mapping[str, Answer] = field(default_factory=dict)
    open_again: Sequence[str] = ()
    strengths: Sequence[str] = ()
    interviewers: Sequence[str] = ()
    decision_due: date | None = None


class ChangedMeanwhile(Exception):  # a fact about the record, not a fault
    """The debrief is no longer the one that the form was made from."""

    def __init__(self, kept: Conversation) -> None:
        super().__init__("This debrief was changed elsewhere.")
        self.kept = kept


def version_of(talk: Conversation) -> str:
    """What stands for a debrief as the form showed it; thanks and reports are given elsewhere."""
    debrief = talk.debrief
    if debrief:
        advice = tuple(replace(each, reported_on=None) for each in debrief.advice)
        debrief = replace(debrief, thanked_on=None, advice=advice)
    shown = Conversation(
        id=talk.id, door=talk.door, contacts=talk.contacts, minutes=talk.minutes, channel=talk.channel,
        round=talk.round, debrief=debrief,
    )  # fmt: skip
    return hashlib.sha256(json.dumps(term_as_json(shown)).encode()).hexdigest()[:16]


def debriefed(record: Record, ref: str, told: Told, version: str, today: date) -> None:
    """Keep a debrief, and what follows. Raises ChangedMeanwhile when `version` is no longer what is kept."""

    def edit(search: Search) -> Search:
        before = search.conversation(ref)
        if version_of(before) != version:
            raise ChangedMeanwhile(before)
        search, people = _with_interviewers(search, before, told.interviewers)
        search, suggestions = _with_directions(search, before, told, today)
        debrief = replace(
            told.debrief, suggestions=suggestions, thanked_on=before.debrief.thanked_on if before.debrief else None
        )
        after = replace(
            before, state=TalkState.HELD, contacts=people, debrief=debrief, minutes=told.minutes,
            channel=told.channel, round=told.round,
        )  # fmt: skip
        search = with_thing(search, "conversations", after)
        search = _with_answers(search, before, after, told)
        search = _with_insights(search, before, after, told)
        search = _with_strengths(search, after, told.strengths)
        search = _with_people_seen(search, after)
        search = _with_opening_moved(search, after, told.decision_due, today)
        return noted(search, today, "Changed a debrief" if before.debrief else "Held a talk", ref)

    change(record, edit, "Told what came of a talk")


def _with_interviewers(search: Search, talk: Conversation, names: Iterable[str]) -> tuple[Search, tuple[str, ...]]:
    """Whoever else sat opposite is a contact, and judges the openings of the talk."""
    people, openings = list(talk.contacts), [search.opening(ref) for ref in talk.openings]
    company = next((search.company_by_id[each.company].name for each in openings if each.company), "")
    for name in names:
        search, ref = with_person(search, NewPerson(name=name, company=company))
        if ref not in people:
            people.append(ref)
    if people != list(talk.contacts):
        for opening in openings:
            judges = tuple(dict.fromkeys((*opening.judges, *people)))
            search = with_thing(search, "openings", replace(opening, judges=judges))
    return search, tuple(people)


def _with_directions(
    search: Search, talk: Conversation, told: Told, today: date
) -> tuple[Search, tuple[Suggestion, ...]]:
    """Work that somebody suggests becomes an idea named by them; work they advise against only if it is known."""
    made: list[Suggestion] = []
    works = (*told.works, *("" for _ in told.debrief.suggestions[len(told.works) :]))
    for each, work in zip(told.debrief.suggestions, works, strict=True):
        if work.strip() and not each.against:
            search = with_direction(search, work, DirectionState.CANDIDATE, today)
        wanted = work.strip().casefold()
        found = next((d for d in search.directions if wanted and d.title.casefold() == wanted), None)
        if found and not each.against:
            named = tuple(dict.fromkeys((*found.named_by, *talk.contacts)))
            search = with_thing(search, "directions", replace(found, named_by=named))
        same = each.soc if found and found.id == each.direction else found.soc if found else ""
        made.append(replace(each, direction=found.id if found else None, soc=same))
    return search, tuple(made)


def _with_answers(search: Search, before: Conversation, after: Conversation, told: Told) -> Search:
    """Open questions that the talk closed, each with its answer as a fact of the same kind."""
    again = set(told.open_again)
    for dossier in search.dossiers:
        if not any(each.id in told.closed or each.id in again for each in dossier.unknowns):
            continue
        touched = [each for each in dossier.unknowns if each.id in told.closed or each.id in again]
        facts = [fact for fact in dossier.facts if not any(_answers(fact, each.text, after) for each in touched)]
        for each in touched:
            answer = told.closed.get(each.id)
            if answer and answer.text:
                facts.append(_fact(f"{each.text} {answer.text}", each.kind, after, answer.private, prompted=True))
        unknowns = tuple(_closed(each, after, told) for each in dossier.unknowns)
        search = _with_dossier(search, replace(dossier, unknowns=unknowns, facts=tuple(facts)))
    return search


def _closed(unknown: Unknown, talk: Conversation, told: Told) -> Unknown:
    if unknown.id in told.closed:
        return replace(unknown, closed_by=talk.id)
    reopened = unknown.id in told.open_again and unknown.closed_by == talk.id
    return replace(unknown, closed_by=None) if reopened else unknown


def _answers(fact: Fact, question: str, talk: Conversation) -> bool:
    return fact.source in talk.contacts and fact.text.startswith(f"{question} ")


def _with_insights(search: Search, before: Conversation, after: Conversation, told: Told) -> Search:
    """What was learned of a company, an opening or a direction stands in its dossier, in the words of the debrief."""
    old = {each.text for each in before.debrief.insights} if before.debrief else set()
    subjects = {*search.company_by_id, *search.opening_by_id, *search.direction_by_id}
    for dossier in search.dossiers:
        kept = tuple(fact for fact in dossier.facts if not (fact.text in old and fact.source in after.contacts))
        if kept != dossier.facts:
            search = _with_dossier(search, replace(dossier, facts=kept))
    assert after.debrief is not None
    kinds = (*told.kinds, *(None for _ in after.debrief.insights[len(told.kinds) :]))
    for insight, kind in zip(after.debrief.insights, kinds, strict=True):
        if kind is not None and insight.about in subjects:
            dossier = _dossier(search, str(insight.about))
            fact = _fact(insight.text, kind, after, insight.private, prompted=insight.prompted)
            search = _with_dossier(search, replace(dossier, facts=(*dossier.facts, fact)))
    return search


def _fact(text: str, kind: FactKind, talk: Conversation, private: bool, *, prompted: bool | None) -> Fact:
    assert talk.debrief is not None
    source = talk.contacts[0] if talk.contacts else ""
    return Fact(text=text, kind=kind, source=source, on=talk.debrief.held_on, private=private, prompted=prompted)


def _dossier(search: Search, about: str) -> Dossier:
    return next((each for each in search.dossiers if each.about == about), Dossier(about=about))


def _with_dossier(search: Search, dossier: Dossier) -> Search:
    known = any(each.about == dossier.about for each in search.dossiers)
    kept = tuple(dossier if each.about == dossier.about else each for each in search.dossiers)
    return replace(search, dossiers=kept if known else (*kept, dossier))


def _with_strengths(search: Search, talk: Conversation, strengths: Iterable[str]) -> Search:
    """What they see in the seeker is evidence said by them."""
    known = {each.text.casefold() for each in search.evidence}
    for text in strengths:
        if text.casefold() not in known and talk.contacts:
            ref = fresh_ref(" ".join(text.split()[:4]), search.evidence_by_id)
            search = with_thing(search, "evidence", Evidence(id=ref, text=text, said_by=talk.contacts[0]))
    return search


def _with_people_seen(search: Search, talk: Conversation) -> Search:
    """The last time one was in touch, and how willing they were."""
    assert talk.debrief is not None
    held_on, willing = talk.debrief.held_on, talk.debrief.willingness
    for ref in talk.contacts:
        contact = search.contact(ref)
        last = max(filter(None, (contact.last_contact, held_on)))
        seen = replace(contact, last_contact=last, willingness=willing or contact.willingness)
        if seen != contact:
            search = with_thing(search, "contacts", seen)
    return search


def _with_opening_moved(search: Search, talk: Conversation, decision_due: date | None, today: date) -> Search:
    """An interview that was held moves its opening along; the day of the decision is kept with it."""
    if talk.door is not Door.JOB:
        return search
    for ref in talk.openings:
        faceless = talk.channel is not None and talk.channel.faceless
        if search.opening(ref).pipe is Pipe.APPLIED and not faceless:
            search = moved(search, ref, Pipe.INTERVIEW, today)
        opening = search.opening(ref)
        if opening.decision_due != decision_due:
            search = with_thing(search, "openings", replace(opening, decision_due=decision_due))
    return search


# -- leads --------------------------------------------------------------------------------------------------------


def lead_as_person(record: Record, ref: str, number: int, name: str, today: date) -> str:
    """A name that was given becomes a contact; the contact's id. number: the lead's place, name: what it said."""
    contact_ref = ""

    def edit(search: Search) -> Search:
        nonlocal contact_ref
        lead = _lead(search, ref, number, name)
        search, contact_ref = with_person(search, NewPerson(name=lead.name, company=lead.company))
        contact = search.contact(contact_ref)
        if not contact.source:
            search = with_thing(search, "contacts", replace(contact, source=_named_by(search, ref)))
        search = _with_lead(
            _known_to_each_other(search, ref, contact_ref), ref, number, replace(lead, contact=contact_ref)
        )
        return noted(search, today, "Wrote down a person who was named", contact_ref)

    change(record, edit)
    return contact_ref


def _known_to_each_other(search: Search, ref: str, named: str) -> Search:
    """Whoever names somebody knows them, and could introduce them."""
    for each in search.conversation(ref).contacts:
        namer = search.contact(each)
        if named not in (each, *namer.knows):
            search = with_thing(search, "contacts", replace(namer, knows=(*namer.knows, named)))
    return search


def lead_as_opening(record: Record, ref: str, number: int, name: str, today: date) -> str:
    """A job that was named becomes an opening; the opening's id."""
    opening_ref = ""

    def edit(search: Search) -> Search:
        nonlocal opening_ref
        lead = _lead(search, ref, number, name)
        search, opening_ref = with_opening(search, NewOpening(title=lead.name, company=lead.company), today)
        opening = search.opening(opening_ref)
        if not opening.notes:
            told = f"N{_named_by(search, ref)[1:]}."
            search = with_thing(search, "openings", replace(opening, notes=told))
        search = _with_lead(search, ref, number, replace(lead, opening=opening_ref))
        return noted(search, today, "Added an opening that was named", opening_ref)

    change(record, edit)
    return opening_ref


def _named_by(search: Search, ref: str) -> str:
    names = " and ".join(_names(search.contact(each) for each in search.conversation(ref).contacts))
    return f"named by {names}" if names else "named in a talk"


def _names(contacts: Iterable[Contact]) -> list[str]:
    return [each.name for each in contacts]


def _lead(search: Search, ref: str, number: int, name: str) -> Lead:
    debrief = search.conversation(ref).debrief
    leads = debrief.leads if debrief else ()
    if number >= len(leads) or leads[number].name != name:
        raise NotFound("This name is no longer in the debrief.", hint="Open the talk again.")
    return leads[number]


def _with_lead(search: Search, ref: str, number: int, lead: Lead) -> Search:
    talk = search.conversation(ref)
    assert talk.debrief is not None
    leads = tuple(lead if n == number else each for n, each in enumerate(talk.debrief.leads))
    return with_thing(search, "conversations", replace(talk, debrief=replace(talk.debrief, leads=leads)))
