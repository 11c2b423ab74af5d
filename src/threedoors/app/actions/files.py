"""Files that the seeker brings: read, put into the search, and told what became of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from textwrap import shorten

from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import Unreadable
from threedoors.importers import Merged, Reading, merge, read_file
from threedoors.terms import Search

UNPLACED_SHOWN = 200  # characters of a text that belongs nowhere


@dataclass(frozen=True)
class Brought:
    """A file as the browser gave it."""

    name: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of one file, in sentences. refused: why none of it could be used."""

    file: str
    told: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    refused: str = ""


_MADE = {
    "seeker": ("Your name and resume were taken.", "Your name and resume were taken."),
    "evidence": (
        "{} line of your resume can now be used as proof.",
        "{} lines of your resume can now be used as proof.",
    ),
    "company": ("{} company is new.", "{} companies are new."),
    "contact": ("{} person was added.", "{} people were added."),
    "opening": ("{} opening was added.", "{} openings were added."),
}


def import_files(record: Record, brought: Iterable[Brought], today: date) -> list[Taken]:
    """Put files into the search, each on its own; one that cannot be read stops no other."""
    return [_import(record, each, today) for each in brought]


def _import(record: Record, brought: Brought, today: date) -> Taken:
    try:
        reading = read_file(brought.name, brought.data)
    except Unreadable as error:
        return Taken(file=brought.name, refused=str(error))
    merged: list[Merged] = []

    def edit(search: Search) -> Search:
        merged.append(merge(search, [reading], today=today))
        return merged[-1].search

    change(record, edit)
    return _told(reading, merged[-1])


def _told(reading: Reading, merged: Merged) -> Taken:
    made = Counter(each.kind for each in merged.created)
    told = [_MADE[kind][made[kind] != 1].format(made[kind]) for kind in _MADE if made[kind]]
    known = len({each.into for each in merged.merged})
    if known:
        told.append(f"{known} {'was' if known == 1 else 'were'} here already.")
    return Taken(
        file=reading.file,
        told=tuple(told) or ("Nothing in it was new.",),
        left_out=tuple(_left_out(reading, merged)),
    )


def _left_out(reading: Reading, merged: Merged) -> Iterator[str]:
    for each in merged.skipped:
        yield f"Row {each.row}: {each.reason}" if each.row is not None else each.reason
    for text in reading.unplaced:
        yield f"No place for: {shorten(text, UNPLACED_SHOWN, placeholder=' …')}"
