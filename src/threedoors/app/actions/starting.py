"""Starting: what work do you want, the sample, another search file, and the end of it all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from threedoors.app import keeping
from threedoors.app.actions import previewing, working
from threedoors.app.actions.directions import with_direction
from threedoors.app.actions.editing import noted, with_company
from threedoors.app.examples import maya
from threedoors.app.store import access
from threedoors.app.store.models import LISTS, KnownColumns
from threedoors.app.store.models import Search as Record
from threedoors.searchfile import read_search, write_search
from threedoors.terms import DirectionState, Search, Seeker


class Knows(StrEnum):
    """Do you know what work you want?"""

    YES = "yes"
    SOME = "some"
    NOT_YET = "no"


@dataclass(frozen=True, kw_only=True)
class Beginning:
    """What the first page asks. titles: one when they know, two or three when they waver."""

    name: str
    knows: Knows
    titles: Sequence[str] = ()
    suit: int | None = None


_WANT = {Knows.YES: 5, Knows.SOME: 3, Knows.NOT_YET: 1}
_STATE = {Knows.YES: DirectionState.CHOSEN, Knows.SOME: DirectionState.SHORTLIST}


def begin(beginning: Beginning, today: date) -> Record:
    """A search of the seeker's own, with the directions they named at the start."""
    search = Search(seeker=Seeker(name=beginning.name, want=_WANT[beginning.knows], suit=beginning.suit))
    for title in beginning.titles if beginning.knows in _STATE else ():
        search = with_direction(search, title, _STATE[beginning.knows], today, "Named at the start.")
    return access.keep_new(noted(search, today, "Started this search"))


def open_sample() -> Record:
    """Maya's search, as she left it when it was last open here."""
    kept = Record.objects.filter(sample=True).first()
    if kept is None:
        return access.keep_new(read_search(maya()), sample=True)
    access.open_record(kept)
    return kept


def open_own() -> Record | None:
    """Back to the seeker's own search; None when there is none, and the sample is closed."""
    own = access.own_search()
    if own is None:
        Record.objects.filter(sample=True).delete()
        return None
    access.open_record(own)
    return own


class Opened(StrEnum):
    """What opening a search file did: nothing was here, it is the same search, or it took the place of another."""

    FIRST = "first"
    SAME = "same"
    INSTEAD = "instead"


def open_file(data: bytes, name: str) -> Opened:
    """A whole search from its file. In the place of the seeker's own it is an act that can be taken back.

    Raises BadSearchFile, and then nothing has changed.
    """
    search, own = read_search(data, name=name), access.own_search()
    what, apart = what_opening_does(search)
    if own is None:
        access.keep_new(search)
        return what
    access.open_record(own)
    if what is Opened.INSTEAD:
        access.change(own, lambda _: search, act=f"Opened {name[:60]} in the place of your search: {apart}")
    return what


def what_opening_does(search: Search) -> tuple[Opened, str]:
    """What opening this search would do, and how far the seeker's own differs from it."""
    own = access.own_search()
    if own is None:
        return Opened.FIRST, ""
    before = access.as_search(own)
    return (Opened.SAME, "") if before == search else (Opened.INSTEAD, told_apart(before, search))


def told_apart(before: Search, after: Search) -> str:
    """How far two states of a search differ: `2 things new, 1 changed, 3 gone`."""
    new = changed = gone = 0
    for name in set(LISTS) - {"history"}:
        old, now = ({_key(each): each for each in getattr(search, name)} for search in (before, after))
        new += len(now.keys() - old.keys())
        gone += len(old.keys() - now.keys())
        changed += sum(now[ref] != old[ref] for ref in now.keys() & old.keys())
    changed += before.seeker != after.seeker
    counts = [f"{count} {word}" for count, word in ((new, "new"), (changed, "changed"), (gone, "gone")) if count]
    return ", ".join(counts) or "only its day"


def _key(thing: Any) -> object:
    """By what a thing is known again: its id, else what it is about, else itself."""
    return getattr(thing, "id", None) or getattr(thing, "about", None) or thing


def export(record: Record) -> str:
    """The canonical search file."""
    return write_search(access.as_search(record))


def delete_everything() -> None:
    """All searches on this machine, the sample and what could be taken back too; nothing of them stays in the file."""
    working.stop_all()
    Record.objects.all().delete()
    KnownColumns.objects.all().delete()
    access.forget()
    previewing.forget()
    keeping.wipe()


@dataclass(frozen=True, kw_only=True)
class AboutYou:
    """What the guard needs to know of the seeker."""

    name: str
    employer: str
    confidential: bool
    manager_told: bool
    hours_per_week: float
    income_urgent: bool
    want: int | None
    suit: int | None


def say_about_yourself(record: Record, you: AboutYou, today: date) -> None:
    def edit(search: Search) -> Search:
        search, employer = with_company(search, you.employer)
        hours = int(you.hours_per_week) if you.hours_per_week == int(you.hours_per_week) else you.hours_per_week
        seeker = replace(
            search.seeker, name=you.name, current_employer=employer, confidential=you.confidential,
            manager_told=you.manager_told, hours_per_week=hours, income_urgent=you.income_urgent,
            want=you.want, suit=you.suit,
        )  # fmt: skip
        return noted(replace(search, seeker=seeker), today, "Changed what is known about you")

    access.change(record, edit)
