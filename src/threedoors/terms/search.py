"""A whole search: the seeker, and everything and everyone in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Protocol, TypeVar

from threedoors.errors import NotFound
from threedoors.terms.apart import changes
from threedoors.terms.kinds import AnyId, Version
from threedoors.terms.people import Contact, Seeker
from threedoors.terms.talks import Conversation
from threedoors.terms.work import (
    Commitment,
    Company,
    Direction,
    Dossier,
    Evidence,
    Material,
    Opening,
    Rehearsal,
)


@dataclass(frozen=True, kw_only=True)
class Change:
    """What changed, kept by the app."""

    on: date
    act: str
    about: AnyId | None = None
    note: str = ""


class _Named(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Named)


def _by_id(things: Sequence[T]) -> dict[str, T]:
    return {thing.id: thing for thing in things}


@dataclass(frozen=True, kw_only=True)
class Search:
    """today None: the day of the command. The lookups below are worked out once and never written."""

    threedoors: Version = 1
    today: date | None = None
    seeker: Seeker
    evidence: tuple[Evidence, ...] = ()
    directions: tuple[Direction, ...] = ()
    companies: tuple[Company, ...] = ()
    contacts: tuple[Contact, ...] = ()
    openings: tuple[Opening, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    materials: tuple[Material, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    rehearsals: tuple[Rehearsal, ...] = ()
    history: tuple[Change, ...] = ()

    @cached_property
    def company_by_id(self) -> Mapping[str, Company]:
        return _by_id(self.companies)

    @cached_property
    def contact_by_id(self) -> Mapping[str, Contact]:
        return _by_id(self.contacts)

    @cached_property
    def opening_by_id(self) -> Mapping[str, Opening]:
        return _by_id(self.openings)

    @cached_property
    def direction_by_id(self) -> Mapping[str, Direction]:
        return _by_id(self.directions)

    @cached_property
    def conversation_by_id(self) -> Mapping[str, Conversation]:
        return _by_id(self.conversations)

    @cached_property
    def material_by_id(self) -> Mapping[str, Material]:
        return _by_id(self.materials)

    @cached_property
    def evidence_by_id(self) -> Mapping[str, Evidence]:
        return _by_id(self.evidence)

    def take_over(self, before: Search) -> None:
        """Keep the lookups that were worked out for an earlier version, as far as its lists are the same."""
        for name, things in _LOOKUPS.items():
            if name in before.__dict__:
                known = before.__dict__[name]
                self.__dict__.setdefault(name, _carried(known, getattr(before, things), getattr(self, things)))

    def conversation(self, ref: str) -> Conversation:
        """Raises NotFound, naming the ids there are."""
        return _found(self.conversation_by_id, ref, "conversation")

    def opening(self, ref: str) -> Opening:
        """Raises NotFound, naming the ids there are."""
        return _found(self.opening_by_id, ref, "opening")

    def contact(self, ref: str) -> Contact:
        """Raises NotFound, naming the ids there are."""
        return _found(self.contact_by_id, ref, "contact")


_LOOKUPS = {
    "company_by_id": "companies",
    "contact_by_id": "contacts",
    "opening_by_id": "openings",
    "direction_by_id": "directions",
    "conversation_by_id": "conversations",
    "material_by_id": "materials",
    "evidence_by_id": "evidence",
}


def _carried(known: Mapping[str, T], old: Sequence[T], new: Sequence[T]) -> Mapping[str, T]:
    """The lookup of a list out of that of an earlier one."""
    if old is new:
        return known
    was, now = changes(old, new)
    fresh = _by_id(now)
    gone = [thing.id for thing in was if thing.id not in fresh]
    carried = {**known, **fresh}
    for ref in gone:
        del carried[ref]
    return carried


def _found(things: Mapping[str, T], ref: str, what: str) -> T:
    if ref not in things:
        known = ", ".join(list(things)[:8]) or "none yet"
        raise NotFound(f"This search has no {what} called {ref}.", hint=f"It has: {known}.")
    return things[ref]
