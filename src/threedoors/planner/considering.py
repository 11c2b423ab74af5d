"""Everybody considered for a plan, and after a change only those whom it touches: the rest is as it was."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from threedoors.planner.candidates import Candidate, Field
from threedoors.planner.ranked import Ranked
from threedoors.planner.round import Round
from threedoors.situation import Ground, touched
from threedoors.terms import Contact


@dataclass(frozen=True)
class Considered:
    """ranked: every candidate in turn. anew: everybody was gone through for it."""

    ground: Ground
    round: Round
    for_everybody: tuple[object, ...]
    ranked: Ranked
    anew: bool


def consider(ground: Ground, before: Considered | None = None) -> Considered:
    """Go through everybody. before: what was considered earlier, so that only whom a change touched is gone through."""
    field = Field(ground)
    changed = None
    if before is not None and before.for_everybody == field.for_everybody:
        changed = touched(before.ground, ground)
    if before is None or changed is None:
        ranked = Ranked.from_all(_candidates(field, ground.search.contacts))
    else:
        known = ground.search.contact_by_id
        here = (known[ref] for ref in changed if ref in known)
        ranked = before.ranked.mended(changed, _candidates(field, here))
    return Considered(ground, field.round, field.for_everybody, ranked, anew=changed is None)


def _candidates(field: Field, contacts: Iterable[Contact]) -> Iterator[Candidate]:
    for contact in contacts:
        yield from field.candidates(contact)
        field.ground.let_go(contact.id)
