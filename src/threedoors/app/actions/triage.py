"""Going through new people after an import: how each stands to the seeker, what they decide, how often one may ask."""

from __future__ import annotations

import json
from collections.abc import Iterator
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

_AT_A_TIME: Final = 10_000
WORKED_THERE = "where you worked"


@dataclass(frozen=True, kw_only=True)
class Line:
    """Where one stands among the new people. ref None: everybody was passed, or nobody is there."""

    total: int
    left: int
    ref: str | None = None
    at: int = 0
    before: str | None = None
    after: str | None = None


def put_in_line(record: Record, before: Search, after: Search) -> int:
    """Let those whom an import added be gone through, those first who are most likely to matter; how many they are."""
    new = [each for each in after.contacts if each.id not in before.contact_by_id]
    wanted = {place for opening in after.openings for place in (opening.company, opening.via) if place}
    new.sort(key=lambda each: _rank(each, wanted))
    last = NewPerson.objects.filter(search=record).last()
    first = last.place + 1 if last else 1
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


def line_of(record: Record, search: Search, ref: str | None = None) -> Line:
    """The line at this person; at the first whom nobody has passed, when it is not said or they are not in it."""
    people = NewPerson.objects.filter(search=record)
    here = people.filter(ref=ref).first() if ref else None
    here = here or people.filter(seen=False).first()
    if here is not None and here.ref not in search.contact_by_id:
        _let_go(record, search)
        return line_of(record, search)
    total, left = people.count(), people.filter(seen=False).count()
    if here is None:
        return Line(total=total, left=left)
    earlier, later = people.filter(place__lt=here.place), people.filter(place__gt=here.place)
    return Line(
        total=total, left=left, ref=here.ref, at=earlier.count() + 1,
        before=_ref(earlier.last()), after=_ref(later.first()),
    )  # fmt: skip


def _ref(person: NewPerson | None) -> str | None:
    return person.ref if person else None


def waits(record: Record) -> bool:
    """Whether somebody new has not been looked at."""
    return NewPerson.objects.filter(search=record, seen=False).exists()


def unseen(record: Record) -> frozenset[str]:
    """Ids of the new people whom nobody has looked at."""
    return frozenset(NewPerson.objects.filter(search=record, seen=False).values_list("ref", flat=True))


def first_of(record: Record) -> str | None:
    """Whom the line begins with, passed or not."""
    return _ref(NewPerson.objects.filter(search=record).first())


def _let_go(record: Record, search: Search) -> None:
    """Whoever is no longer in the search, as when their import was taken back, waits no longer."""
    gone = [
        pk
        for pk, ref in NewPerson.objects.filter(search=record).values_list("pk", "ref")
        if ref not in search.contact_by_id
    ]
    for at in range(0, len(gone), _AT_A_TIME):
        NewPerson.objects.filter(pk__in=gone[at : at + _AT_A_TIME]).delete()


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
