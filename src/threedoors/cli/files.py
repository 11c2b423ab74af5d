"""`read` and `import`: what strangers' files hold, shown or put into a search file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from threedoors.cli import shown
from threedoors.cli.given import bytes_of
from threedoors.cli.shown import counted, words

if TYPE_CHECKING:
    from rich.console import Console

    from threedoors.importers import Reading


def read(files: Sequence[str], as_json: bool) -> int:
    """What each file holds. Raises Unreadable for one of which nothing can be used."""
    readings = _readings(files)
    if as_json:
        objects = [reading.as_json() for reading in readings]
        shown.print_json(objects[0] if len(objects) == 1 else objects)
        return 0
    screen = shown.console()
    for reading in readings:
        _show_reading(screen, reading)
    return 0


def _readings(files: Sequence[str]) -> list[Reading]:
    from threedoors.importers import read_file

    return [read_file(name, bytes_of(name)) for name in files]


def _show_reading(screen: Console, reading: Reading) -> None:
    screen.print(words((reading.file, "bold"), f" ({reading.format}): ", _holds(reading)))
    for person in reading.contacts:
        at = ", ".join(part for part in (person.title, person.company) if part)
        screen.print(shown.indented(words(person.name, (f"  {at}", "dim"))))
    for opening in reading.openings:
        at = f" at {opening.company}" if opening.company else ""
        asks = counted(len(opening.requirements), "requirement")
        screen.print(shown.indented(words(opening.title, at, (f"  {asks}", "dim"))))
    for text in reading.unplaced:
        screen.print(shown.indented(words(("No place for: ", "yellow"), text)))
    for row in reading.skipped:
        where = f"Row {row.row}" if row.row is not None else "Some of it"
        screen.print(shown.indented(words((f"{where} left out: ", "yellow"), row.reason)))


def _holds(reading: Reading) -> str:
    held = [
        "a resume" if reading.resume is not None else "",
        counted(len(reading.contacts), "contact") if reading.contacts else "",
        counted(len(reading.openings), "opening") if reading.openings else "",
        counted(len(reading.skipped), "row") + " left out" if reading.skipped else "",
    ]
    return ", ".join(part for part in held if part) or "nothing that we could use"
