"""The list of people as somebody asks for it: found by words, narrowed, put in an order.

What is the same for every question, names folded and in order, is kept and only mended where a person has changed.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, Self, TypeVar

from django.http import QueryDict
from django.utils.http import urlencode

from threedoors.app.actions.triage import unseen
from threedoors.app.store.access import Remembered
from threedoors.app.web.desk import Desk
from threedoors.terms import Contact, Door, Relation, Search, Shots, TalkState, family_of_title
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
class Directory:
    """Everybody by name. told: what can be found in a person, folded; in_order: (folded name, id)."""

    search: Search
    told: Mapping[str, str]
    in_order: Sequence[tuple[str, str]]

    @classmethod
    def of(cls, search: Search, before: Directory | None = None) -> Directory:
        """before: an earlier one, which is mended where that is quicker."""
        changed = _changed(before.search, search) if before else None
        if before is None or changed is None:
            told = {contact.id: _told(search, contact) for contact in search.contacts}
            return cls(search, told, sorted(_key(contact) for contact in search.contacts))
        in_order = list(before.in_order)
        for was, now in changed:
            if was is None or was.name != now.name:
                if was is not None:
                    del in_order[bisect_left(in_order, _key(was))]
                insort(in_order, _key(now))
        fresh = {now.id: _told(search, now) for _, now in changed}
        return cls(search, {**before.told, **fresh}, in_order)


def _changed(before: Search, after: Search) -> list[tuple[Contact | None, Contact]] | None:
    """Who is otherwise than before, or new at the end; None when the lists differ in more than that."""
    old, new = before.contacts, after.contacts
    if before.companies is not after.companies or len(new) < len(old):
        return None
    pairs: list[tuple[Contact | None, Contact]] = [
        (was, now) for was, now in zip(old, new, strict=False) if was is not now
    ]
    if any(was is not None and was.id != now.id for was, now in pairs):
        return None
    return pairs + [(None, each) for each in new[len(old) :]]


def _key(contact: Contact) -> tuple[str, str]:
    return folded(contact.name), contact.id


def _told(search: Search, contact: Contact) -> str:
    company = search.company_by_id[contact.company].name if contact.company else ""
    return folded(" ".join((contact.name, *contact.aliases, contact.title, company)))


_DIRECTORIES: Final[Remembered[Directory]] = Remembered(2)
_FOUND: Final[Remembered[Sequence[str]]] = Remembered(8)


def directory_of(desk: Desk) -> Directory:
    return _DIRECTORIES.get(desk.version, lambda: Directory.of(desk.search, _DIRECTORIES.latest()))


def people_found(desk: Desk, wanted: Wanted) -> Sequence[str]:
    """The ids of those who are asked for, in the order asked for."""
    if wanted.new:  # who was looked at is no part of the search, so nothing here can be kept by its version
        return _found(desk, wanted)
    return _FOUND.get(f"{desk.version} {wanted}", lambda: _found(desk, wanted))


def _found(desk: Desk, wanted: Wanted) -> Sequence[str]:
    directory = directory_of(desk)
    refs = [ref for _, ref in directory.in_order]
    for narrowed in _narrowings(desk, directory, wanted):
        refs = [ref for ref in refs if narrowed(ref)]
    return _ordered(desk, refs, wanted.order)


def _narrowings(desk: Desk, directory: Directory, wanted: Wanted) -> Iterator[Callable[[str], bool]]:
    """One question after the other, those first that are cheap and leave few."""
    people, told = desk.search.contact_by_id, directory.told
    if wanted.new:
        new = unseen(desk.record)
        yield lambda ref: ref in new
    if wanted.waiting:
        waiting = waiting_on(desk.search)
        yield lambda ref: ref in waiting
    for word in folded(wanted.words).split():
        yield lambda ref, word=word: word in told[ref]  # type: ignore[misc]  # bound now, not when it is called
    if wanted.company:
        yield lambda ref: people[ref].company == wanted.company
    if wanted.relation:
        yield lambda ref: people[ref].relation is wanted.relation
    if direction := desk.search.direction_by_id.get(wanted.direction):
        yield lambda ref: family_of_title(people[ref].title) is direction.family is not None
    if wanted.door or wanted.shots:
        standings = desk.standings
        if door := wanted.door:
            yield lambda ref: door in standings[ref].open
        if wanted.shots:
            yield lambda ref: standings[ref].shots is wanted.shots


def waiting_on(search: Search) -> frozenset[str]:
    """Those who were asked for a talk and have not replied."""
    asked = (t for t in search.conversations if t.state is TalkState.ASKED and t.replied_on is None)
    return frozenset(ref for talk in asked for ref in talk.contacts)


def _ordered(desk: Desk, refs: list[str], order: Order) -> list[str]:
    """By name they are already; the other orders keep it among equals."""
    if order is Order.COMPANY:
        folds = {company.id: folded(company.name) for company in desk.search.companies}
        people = desk.search.contact_by_id
        return sorted(refs, key=lambda ref: (people[ref].company is None, folds.get(people[ref].company or "", "")))
    if order in (Order.TALKED, Order.LONG_AGO):
        days = last_talks(desk.search)
        met = sorted((ref for ref in refs if ref in days), key=days.__getitem__, reverse=order is Order.TALKED)
        return [*met, *(ref for ref in refs if ref not in days)]
    return refs


def last_talks(search: Search) -> Mapping[str, date]:
    """The last day on which each was spoken with, from the talks and from what is known of them."""
    days = {each.id: each.last_contact for each in search.contacts if each.last_contact}
    for talk in search.conversations:
        if talk.debrief and talk.state is TalkState.HELD:
            for ref in talk.contacts:
                days[ref] = max(talk.debrief.held_on, days.get(ref, talk.debrief.held_on))
    return days
