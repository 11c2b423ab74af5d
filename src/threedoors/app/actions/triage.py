"""Going through new people after an import: how each stands to the seeker, what they decide, how often one may ask."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from threedoors.app.actions.editing import noted, with_thing
from threedoors.app.actions.undoing import undo
from threedoors.app.store.access import change
from threedoors.app.store.models import NewPerson, Step
from threedoors.app.store.models import Search as Record
from threedoors.network import read_title
from threedoors.terms import Contact, Power, Relation, Search, Shots

SORTED: Final = "Went through"
"""How the history tells what was said of a new person; by it the last such act is found again."""

WORKED_THERE = "where you worked"


@dataclass(frozen=True)
class Line:
    """Where one stands: the new people by name, who of them was passed, and how many are left."""

    refs: Sequence[str]
    seen: frozenset[str]

    @property
    def left(self) -> int:
        return len(self.refs) - len(self.seen)

    def first(self) -> str | None:
        """The first whom nobody has passed yet."""
        return next((ref for ref in self.refs if ref not in self.seen), None)

    def beside(self, ref: str, step: int) -> str | None:
        """The one before or after; None at the ends."""
        at = self.refs.index(ref) + step
        return self.refs[at] if 0 <= at < len(self.refs) else None


def put_in_line(record: Record, before: Search, after: Search) -> int:
    """Let those whom an import added be gone through, those first who are most likely to matter; how many they are."""
    new = [each for each in after.contacts if each.id not in before.contact_by_id]
    wanted = {place for opening in after.openings for place in (opening.company, opening.via) if place}
    new.sort(key=lambda each: _rank(each, wanted))
    first = (NewPerson.objects.filter(search=record).count() or 0) + 1
    NewPerson.objects.bulk_create(
        [NewPerson(search=record, ref=each.id, place=first + at) for at, each in enumerate(new)],
        update_conflicts=True,
        unique_fields=["search", "ref"],
        update_fields=["place", "seen"],
    )
    return len(new)


def _rank(contact: Contact, wanted: set[str]) -> tuple[Any, ...]:
    """Who works where the seeker applies, then where they worked, then who can hire, then whom they met last."""
    power = read_title(contact.title).power or Power.NONE
    met = contact.last_contact or contact.connected_on or date.min
    return (contact.company not in wanted, WORKED_THERE not in contact.tags, -power.rank, -met.toordinal(), contact.id)


def line_of(record: Record, search: Search) -> Line:
    """The new people who are still in the search."""
    rows = NewPerson.objects.filter(search=record).values_list("ref", "seen")
    here = [(ref, seen) for ref, seen in rows if ref in search.contact_by_id]
    return Line([ref for ref, _ in here], frozenset(ref for ref, seen in here if seen))


def passed(record: Record, ref: str) -> None:
    """The seeker has looked at them and gone on."""
    NewPerson.objects.filter(search=record, ref=ref, seen=False).update(seen=True)


def done_with(record: Record) -> None:
    """End the triage: whoever is left stays as the files had them."""
    NewPerson.objects.filter(search=record).delete()


def say(
    record: Record, ref: str, today: date, *,
    relation: Relation | None = None, power: Power | None = None, shots: Shots | None = None,
) -> None:  # fmt: skip
    """Keep one thing that the seeker says of somebody new."""
    said: dict[str, Any] = {"relation": relation, "power": power, "shots": shots}
    given = {key: value for key, value in said.items() if value is not None}

    def edit(search: Search) -> Search:
        before = search.contact(ref)
        after = replace(before, **given)
        if after == before:
            return search
        return noted(with_thing(search, "contacts", after), today, f"{SORTED} {before.name}", ref)

    change(record, edit)


def undo_last(record: Record, today: date) -> str | None:
    """Take back the last thing said here: whom it was about, None when there is nothing.

    Raises CannotTakeBack when something newer stands on it.
    """
    step = Step.objects.filter(search=record, act__startswith=f"{SORTED} ").first()
    if step is None:
        return None
    ref = next(_contacts_in(step), None)
    undo(record, step.pk, today)
    return ref


def _contacts_in(step: Step) -> Iterator[str]:
    yield from json.loads(step.before).get("contacts", {})
