"""`read`: what strangers' files hold, shown and not kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from threedoors.cli import shown, told
from threedoors.cli.given import PIPED, bytes_of
from threedoors.cli.progress import progress, reading
from threedoors.errors import Unreadable

if TYPE_CHECKING:
    from threedoors.importers import Reading


def read(files: Sequence[str], as_json: bool, columns: Sequence[str] = ()) -> int:
    """What each file holds. Raises Unreadable for one of which nothing can be used."""
    readings = readings_of(files, columns)
    if as_json:
        objects = [each.as_json() for each in readings]
        shown.print_json(objects[0] if len(objects) == 1 else objects)
        return 0
    screen = shown.console()
    for each in readings:
        told.show(screen, each)
    return 0


def readings_of(files: Sequence[str], columns: Sequence[str]) -> list[Reading]:
    """columns: each as `Column=field`, for tables of people; the other files are read as ever."""
    given = [(name, bytes_of(name)) for name in files]
    from threedoors.importers import read_file

    mapping = dict(map(_column, columns))
    return [_named(name, read_file, data, mapping if name.lower().endswith(_TABLES) else None) for name, data in given]


def _named(name: str, read_file: Callable[..., Reading], data: bytes, mapping: Mapping[str, str] | None) -> Reading:
    """The reading; the error for a file of which nothing can be used says which file that is."""
    try:
        with progress(reading(name)) as line:
            return read_file(name, data, mapping, watch=line.seen)
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
