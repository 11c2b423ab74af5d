"""The list of people as somebody asks for it: found by words, narrowed, put in an order.

An answer is kept, and when the question is asked again it is only mended for those of whom something has changed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, Self, TypeVar

from django.http import QueryDict
from django.utils.http import urlencode

from threedoors.app.actions.triage import unseen
from threedoors.app.store.access import Remembered
from threedoors.app.web.desk import Desk
from threedoors.app.web.directory import BY_NAME, Directory, Entry, directory_of
from threedoors.guard.doors import Standing, Standings
from threedoors.terms import Contact, Direction, Door, Relation, Search, Shots, TalkState, family_of_title
from threedoors.terms.apart import exchanged
from threedoors.text import folded

E = TypeVar("E", bound=StrEnum)


class Order(StrEnum):
    NAME = "name"
    COMPANY = "company"
    TALKED = "talked"
    LONG_AGO = "long_ago"


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is asked for. company, direction: ids; waiting: for their reply; new: since an import, not looked at."""

    words: str = ""
    door: Door | None = None
    company: str = ""
    direction: str = ""
    relation: Relation | None = None
    shots: Shots | None = None
    waiting: bool = False
    new: bool = False
    order: Order = Order.NAME

    @classmethod
    def of(cls, asked: QueryDict) -> Self:
        """Read from an address; what it cannot mean is left out."""
        return cls(
            words=str(asked.get("q", "")).strip(),
            door=_one(Door, asked.get("door")),
            company=str(asked.get("company", "")),
            direction=str(asked.get("direction", "")),
            relation=_one(Relation, asked.get("relation")),
            shots=_one(Shots, asked.get("shots")),
            waiting=asked.get("waiting") == "yes",
            new=asked.get("new") == "yes",
            order=_one(Order, asked.get("sort")) or Order.NAME,
        )

    @property
    def narrows(self) -> bool:
        """Whether anybody is left out."""
        return replace(self, order=Order.NAME) != Wanted()

    def address(self, **others: object) -> str:
        """The query of this question, with some of it answered otherwise; None leaves that part out."""
        asked: dict[str, object] = {
            "q": self.words, "door": self.door, "company": self.company, "direction": self.direction,
            "relation": self.relation, "shots": self.shots, "waiting": "yes" if self.waiting else "",
            "new": "yes" if self.new else "", "sort": "" if self.order is Order.NAME else self.order,
        }  # fmt: skip
        return urlencode({key: str(value) for key, value in (asked | others).items() if value})


def _one(kind: type[E], value: object) -> E | None:
    return kind(str(value)) if value in set(kind) else None


@dataclass(frozen=True)
class Answer:
    """Whom a question finds, by name, and what that was read from: after a change only those are asked for anew
    of whom any of it is otherwise. standings, waiting, direction: as far as the question asks for them."""

    directory: Directory
    standings: Standings | None
    waiting: frozenset[str]
    direction: Direction | None
    entries: Sequence[Entry]

    def mended(self, wanted: Wanted, now: Answer) -> Sequence[Entry] | None:
        """Whom it finds as everything is now; None when too much is otherwise."""
        if self.direction != now.direction:
            return None
        apart = self.directory.apart_from(now.directory.search) | (self.waiting ^ now.waiting)
        if self.standings and now.standings:
            apart |= now.standings.apart_from(self.standings)
        if len(apart) > MENDED_UP_TO:
            return None
        come = now.narrowed(now.directory.entries_of(apart), wanted)
        return exchanged(self.entries, self.directory.entries_of(apart), come, BY_NAME)

    def narrowed(self, entries: Sequence[Entry], wanted: Wanted) -> Sequence[Entry]:
        """Those of these who are asked for. Each question goes through the list by itself: a call for every one of
        30,000 people would take three times as long."""
        for word in folded(wanted.words).split():
            entries = [each for each in entries if word in each.told]
        if company := wanted.company:
            entries = [each for each in entries if each.contact.company == company]
        if relation := wanted.relation:
            entries = [each for each in entries if each.contact.relation is relation]
        if wanted.waiting:
            entries = [each for each in entries if each.ref in self.waiting]
        if direction := self.direction:
            family = direction.family
            entries = [each for each in entries if family_of_title(each.contact.title) is family is not None]
        return _standing(self.standings.of, entries, wanted) if self.standings else entries


MENDED_UP_TO: Final = 1000
_ANSWERS: Final[Remembered[tuple[str, Answer]]] = Remembered(12)
_ORDERED: Final[Remembered[Sequence[Entry]]] = Remembered(8)


def people_found(desk: Desk, wanted: Wanted) -> Sequence[Entry]:
    """Those who are asked for, in the order asked for."""
    found = _answer(desk, replace(wanted, order=Order.NAME, new=False)).entries
    if wanted.new:  # who was looked at is no part of the search, so nothing here can be kept by its version
        new = unseen(desk.record)
        return _ordered(desk, [each for each in found if each.ref in new], wanted.order)
    if wanted.order is Order.NAME:
        return found
    return _ORDERED.get(f"{desk.version} {wanted}", lambda: _ordered(desk, found, wanted.order))


def _answer(desk: Desk, wanted: Wanted) -> Answer:
    """Kept by the question, and mended from the last time it was asked."""
    version, before = _ANSWERS.peek(str(wanted)) or ("", None)
    if before is not None and version == desk.version:
        return before
    now = Answer(
        directory=directory_of(desk),
        standings=desk.standings if wanted.door or wanted.shots else None,
        waiting=waiting_on(desk.search) if wanted.waiting else frozenset(),
        direction=desk.search.direction_by_id.get(wanted.direction),
        entries=(),
    )
    entries = before.mended(wanted, now) if before else None
    if entries is None:
        entries = now.narrowed(now.directory.entries, wanted)
    answer = replace(now, entries=entries)
    _ANSWERS.put(str(wanted), (desk.version, answer))
    return answer


def _standing(of: Mapping[str, Standing], entries: Sequence[Entry], wanted: Wanted) -> Sequence[Entry]:
    """Those with the door open and so many chances. There are few ways to stand, each judged once."""
    right = {
        each for each in set(of.values())
        if (not wanted.door or wanted.door in each.open) and (not wanted.shots or each.shots is wanted.shots)
    }  # fmt: skip
    return [each for each in entries if of[each.ref] in right]


def waiting_on(search: Search) -> frozenset[str]:
    """Those who were asked for a talk and have not replied."""
    asked = (t for t in search.conversations if t.state is TalkState.ASKED and t.replied_on is None)
    return frozenset(ref for talk in asked for ref in talk.contacts)


def _ordered(desk: Desk, entries: Sequence[Entry], order: Order) -> Sequence[Entry]:
    """By name they are already; the other orders keep it among equals."""
    if order is Order.COMPANY:
        return _by_company(desk.search, entries)
    if order in (Order.TALKED, Order.LONG_AGO):
        days = {each.ref: day for each in entries if (day := _last_talk(desk, each.contact))}
        met = [each for each in entries if each.ref in days]
        met.sort(key=lambda each: days[each.ref], reverse=order is Order.TALKED)
        return [*met, *(each for each in entries if each.ref not in days)]
    return entries


def _by_company(search: Search, entries: Sequence[Entry]) -> Sequence[Entry]:
    """By the names of their companies, those without one at the end."""
    folds = {company.id: folded(company.name) for company in search.companies}
    found = defaultdict[tuple[bool, str], list[Entry]](list)
    for each in entries:
        company = each.contact.company
        found[company is None, folds.get(company or "", "")].append(each)
    return [each for place in sorted(found) for each in found[place]]


def _last_talk(desk: Desk, contact: Contact) -> date | None:
    """The last day on which they were spoken with, from the talks and from what is known of them."""
    talks = desk.ground.talks_with.get(contact.id, ())
    if not talks:
        return contact.last_contact
    held = [talk.debrief.held_on for talk in talks if talk.debrief and talk.state is TalkState.HELD]
    return max((*held, contact.last_contact) if contact.last_contact else held, default=None)
