"""`read` and `import`: what strangers' files hold, shown or put into a search file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from threedoors.cli import shown, told
from threedoors.cli.given import PIPED, bytes_of, search_of, today_of
from threedoors.cli.shown import counted, words
from threedoors.cli.written import write_whole
from threedoors.errors import Unreadable

if TYPE_CHECKING:
    from rich.console import Console

    from threedoors.importers import Merged, Reading
    from threedoors.terms import Search


def read(files: Sequence[str], as_json: bool, columns: Sequence[str] = ()) -> int:
    """What each file holds. Raises Unreadable for one of which nothing can be used."""
    readings = _readings(files, columns)
    if as_json:
        objects = [reading.as_json() for reading in readings]
        shown.print_json(objects[0] if len(objects) == 1 else objects)
        return 0
    screen = shown.console()
    for reading in readings:
        told.show(screen, reading)
    return 0


def _readings(files: Sequence[str], columns: Sequence[str]) -> list[Reading]:
    """columns: each as `Column=field`, for tables of people; the other files are read as ever."""
    given = [(name, bytes_of(name)) for name in files]
    from threedoors.importers import read_file

    mapping = dict(map(_column, columns))
    return [_named(name, read_file, data, mapping if name.lower().endswith(_TABLES) else None) for name, data in given]


def _named(name: str, read_file: Callable[..., Reading], data: bytes, mapping: Mapping[str, str] | None) -> Reading:
    """The reading; the error for a file of which nothing can be used says which file that is."""
    try:
        return read_file(name, data, mapping)
    except Unreadable as fault:
        if name in fault.message:
            raise
        raise Unreadable(f"{name}: {fault.message}", hint=fault.hint) from None


_TABLES = (".csv", ".tsv", ".tab", ".txt", PIPED)


def _column(given: str) -> tuple[str, str]:
    name, sign, field = given.rpartition("=")
    if not sign:
        raise Unreadable(f"--column {given} names no field.", hint='Write it as in --column "Company name=company".')
    return name.strip(), field.strip().lower()


def import_files(files: Sequence[str], into: str, as_json: bool, columns: Sequence[str] = ()) -> int:
    """Put what the files hold into a search file, else into the app's own search."""
    merged = _into_file(files, into, columns) if into else _into_app(files, columns)
    if as_json:
        shown.print_json(_as_json(into, merged))
    else:
        _show_merged(into, merged)
    return 0


def _into_file(files: Sequence[str], into: str, columns: Sequence[str]) -> Merged:
    """The file is made when it is not there, else replaced in one step, and left alone when nothing is new."""
    if into == PIPED:
        raise Unreadable("A search that is piped in cannot be added to.", hint="Name a file after --into.")
    place = Path(into)
    before = search_of(into) if place.exists() else None
    merged = _merged(before, _readings(files, columns))
    if merged.search != before:
        from threedoors.searchfile import write_search

        write_whole(place, write_search(merged.search).encode())
    return merged


def _into_app(files: Sequence[str], columns: Sequence[str]) -> Merged:
    """The app's record, which is Django's: the one import that starts it."""
    readings = _readings(files, columns)
    from threedoors.app import serve

    serve.prepare()
    from threedoors.app.store import access
    from threedoors.importers import new_search

    done: list[Merged] = []

    def edit(search: Search) -> Search:
        done.append(_merged(search, readings))
        return done[-1].search

    access.change(access.own_search() or access.keep_new(new_search()), edit)
    return done[-1]


def _merged(before: Search | None, readings: Sequence[Reading]) -> Merged:
    from threedoors.importers import merge, new_search

    search = before or new_search()
    return merge(search, readings, today=today_of(search))


def _as_json(into: str, merged: Merged) -> dict[str, object]:
    return {
        "into": into or None,
        "created": [each._asdict() for each in merged.created],
        "merged": [each._asdict() for each in merged.merged],
        "skipped": [each._asdict() for each in merged.skipped],
    }


def _show_merged(into: str, merged: Merged) -> None:
    screen = shown.console()
    for kind, count in Counter(each.kind for each in merged.created).items():
        screen.print(words((_ADDED[kind][count > 1].format(count), "bold"), " added"))
    if merged.merged:
        people = counted(len(merged.merged), "entry", "entries")
        screen.print(words(f"{people} found here already:"))
    for each in merged.merged[:_SHOWN]:
        screen.print(shown.indented(words(each.name, (f"  is {each.into}: {each.because}", "dim"))))
    _and_more(screen, len(merged.merged))
    for left in merged.skipped[:_SHOWN]:
        where = left.file if left.row is None else f"{left.file}, row {left.row}"
        screen.print(words((f"{where} left out: ", "yellow"), left.reason))
    _and_more(screen, len(merged.skipped))
    if not (merged.created or merged.merged or merged.skipped):
        screen.print(words("There was nothing to add."))
    screen.print(words((into or "Your search", "bold"), f" holds {_holds_now(merged.search)}."))


_SHOWN = 20  # of each kind, for a person; --json tells all


def _and_more(screen: Console, count: int) -> None:
    if count > _SHOWN:
        screen.print(shown.indented(words((f"and {count - _SHOWN} more; --json lists them all", "dim"))))


_ADDED = {
    "seeker": ("your name and resume",) * 2,
    "evidence": ("{} piece of evidence", "{} pieces of evidence"),
    "company": ("{} company", "{} companies"),
    "contact": ("{} contact", "{} contacts"),
    "opening": ("{} opening", "{} openings"),
}


def _holds_now(search: Search) -> str:
    people, jobs = len(search.contacts), len(search.openings)
    return f"{counted(people, 'contact')} and {counted(jobs, 'opening')}"
