"""The three doors of a contact: open or closed today, by the rules on people and time alone, and what opens them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from typing import Any

from threedoors.guard.weighing import PEOPLE_RULES, ruled, ruling_as_json
from threedoors.rulebook import Ruling, Severity
from threedoors.situation import Ground, Person, Situation, touched
from threedoors.terms import AgendaItem, Contact, Conversation, Door, Focus, FocusOn, Opening, Power, Search, Shots
from threedoors.terms.apart import places_apart

PLAIN = "plain"
QUESTIONS = 5  # more do not fit into twenty minutes


@dataclass(frozen=True)
class DoorView:
    """One door of one contact. A warning leaves it open."""

    open: bool
    rulings: tuple[Ruling, ...]

    @property
    def opens_when(self) -> tuple[str, ...]:
        """What to do about each block."""
        return tuple(ruling.instead for ruling in self.rulings if ruling.severity is Severity.BLOCK)

    def as_json(self) -> dict[str, Any]:
        return {
            "open": self.open,
            "rulings": [ruling_as_json(ruling) for ruling in self.rulings],
            "opens_when": list(self.opens_when),
        }


@dataclass(frozen=True)
class PersonDoors:
    contact: Contact
    doors: Mapping[Door, DoorView]

    def as_json(self) -> dict[str, Any]:
        """One entry of `doors --json` (DESIGN, batch contracts)."""
        return {"id": self.contact.id, "doors": {door.value: view.as_json() for door, view in self.doors.items()}}


@dataclass(frozen=True, eq=False)
class Standing:
    """What a list of people tells and asks of one of them. Who stands alike shares one, so it is told by itself."""

    open: frozenset[Door]
    shots: Shots


@dataclass(frozen=True)
class Standings:
    """How everybody stands, and the ground on which that was worked out."""

    ground: Ground
    of: dict[str, Standing]

    def apart_from(self, before: Standings) -> set[str]:
        """Ids of those who do not stand as before."""
        if before is self:
            return set()
        now, was = list(self.of), list(before.of)
        if now[: len(was)] != was:
            return {ref for ref in {*now, *was} if self.of.get(ref) is not before.of.get(ref)}
        places = places_apart(list(before.of.values()), list(self.of.values()))
        return {now[place] for place in places} | {*now[len(was) :]}


def standings(ground: Ground, before: Standings | None = None) -> Standings:
    """Open doors and shots of everybody. before: those of an earlier state; then only whom a change touched is new."""
    changed = touched(before.ground, ground) if before is not None else None
    known = ground.search.contact_by_id
    if before is None or changed is None:
        return Standings(ground, dict(_stand(ground, ground.search.contacts)))
    if not changed:
        return Standings(ground, before.of)
    of = before.of | dict(_stand(ground, [known[ref] for ref in changed if ref in known]))
    for ref in changed:
        if ref not in known:
            of.pop(ref, None)
    return Standings(ground, of)


def _stand(ground: Ground, contacts: Iterable[Contact]) -> Iterator[tuple[str, Standing]]:
    for contact in contacts:
        open_ = frozenset(door for door in Door if door_of(ground, contact, door).open)
        yield contact.id, _standing(open_, ground.person(contact.id).shots)
        ground.let_go(contact.id)


@cache
def _standing(open_: frozenset[Door], shots: Shots) -> Standing:
    """There are only so many ways to stand: 30,000 people share them."""
    return Standing(open_, shots)


def doors(search: Search, today: date, contacts: Iterable[Contact] | None = None) -> Iterator[PersonDoors]:
    """The doors of these contacts, or of all, in stored order. Facts shared by many contacts are worked out once."""
    return doors_on(Ground(search, today), contacts)


def doors_on(ground: Ground, contacts: Iterable[Contact] | None = None) -> Iterator[PersonDoors]:
    """The same on a Ground that already holds the search's facts."""
    for contact in ground.search.contacts if contacts is None else contacts:
        yield PersonDoors(contact, {door: door_of(ground, contact, door) for door in Door})
        ground.let_go(contact.id)


def door_of(ground: Ground, contact: Contact, door: Door) -> DoorView:
    """One door: the plain conversation with this contact, weighed by the rules on people and time."""
    rulings = weigh_door(ground, plain_talk(ground, contact, door))
    return DoorView(not rulings or rulings[0].severity is not Severity.BLOCK, rulings)


def weigh_door(ground: Ground, talk: Conversation) -> tuple[Ruling, ...]:
    """What the rules on people and time say of a conversation that has no text yet."""
    rulings, _ = ruled(Situation(ground, talk, plain=True), PEOPLE_RULES[talk.door])
    return rulings


def intend(search: Search, contact: Contact, door: Door, today: date) -> Conversation:
    """The conversation with a contact through a door as planning would keep it.

    Its focus is their company (to learn), with the questions still open about it; its openings are the live ones they
    have power on (job). A door itself is weighed without questions: there the open ones of the company count.
    """
    return intended(Ground(search, today), contact, door)


def intended(ground: Ground, contact: Contact, door: Door) -> Conversation:
    """`intend` on a Ground that already holds the search's facts."""
    talk = plain_talk(ground, contact, door)
    return replace(talk, agenda=_questions(ground, talk)) if door is Door.INFORMATIONAL else talk


def _questions(ground: Ground, talk: Conversation) -> tuple[AgendaItem, ...]:
    """What is still open about that which a talk to learn is about: what must be known first, and few at once."""
    about = sorted(ground.companies_about(talk))
    unknowns = [each for company in about for each in ground.open_questions(company) if each.text.strip()]
    first = sorted(unknowns, key=lambda each: not each.must)[:QUESTIONS]
    return tuple(AgendaItem(text=each.text, unknown=each.id) for each in first)


def plain_talk(ground: Ground, contact: Contact, door: Door) -> Conversation:
    """With whom, about what: no text, no question, no day."""
    focus: tuple[Focus, ...] = ()
    openings: tuple[str, ...] = ()
    if door is Door.INFORMATIONAL and contact.company:
        focus = _on_company(contact.company)
    elif door is Door.JOB:
        openings = tuple(opening.id for opening in _with_say(ground.person(contact.id)))
    return _with_contact(_plain(door, focus, openings), contact.id)


@lru_cache(maxsize=50_000)
def _on_company(company: str) -> tuple[Focus, ...]:
    return (Focus(on=FocusOn.COMPANY, what=company),)


@lru_cache(maxsize=50_000)
def _plain(door: Door, focus: tuple[Focus, ...], openings: tuple[str, ...]) -> Conversation:
    return Conversation(id=PLAIN, door=door, focus=focus, openings=openings)


def _with_contact(talk: Conversation, contact_id: str) -> Conversation:
    """The same talk with this contact. `replace` would set all thirty fields anew, which 90,000 doors feel."""
    copy = object.__new__(Conversation)
    copy.__dict__.update(talk.__dict__, contacts=(contact_id,))
    return copy


def _with_say(person: Person) -> Iterator[Opening]:
    return (opening for opening in person.live_openings if person.power_on(opening).rank >= Power.INFLUENCE.rank)
