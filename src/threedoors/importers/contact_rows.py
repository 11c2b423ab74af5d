"""Tables of contacts: the header found by its words, and rows whose cells may have moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.contact_card import Card, is_address, tidy
from threedoors.importers.csv_rows import Row, lines_of, rows_of
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, Skipped, Unplaced
from threedoors.importers.telling import told

_DELIMITERS = ",;\t"
_HEADER_LINES = 20
"""How far down a header may stand below blank lines or a `sep=;`."""


class Table(NamedTuple):
    """line: where the header is, from 0; columns: the field under each heading, "" for those we do not use.

    header: False when the first row at that line is a person already.
    """

    line: int
    delimiter: str
    columns: tuple[str, ...]
    header: bool = True


Cells = dict[str, list[str]]
"""What stands in a row, by field; a field may have several columns."""


def find_table(
    lines: Sequence[str], field_of: Callable[[str], str], fits: Callable[[frozenset[str]], bool]
) -> Table | None:
    """The first line whose headings are those of this program. field_of takes a heading as `key` writes it."""
    for number, line in enumerate(lines[:_HEADER_LINES]):
        for delimiter in _DELIMITERS:
            if line.count(delimiter) < 2 or len(line) > limits.CELL_CHARACTERS:
                continue
            row = next(rows_of(lines, number, delimiter))
            columns = tuple(field_of(key(cell)) for cell in row.cells) if isinstance(row, Row) else ()
            if fits(frozenset(columns)):
                return Table(number, delimiter, columns)
    return None


def key(heading: str) -> str:
    return " ".join(heading.strip(" \t\r\n\"'").casefold().split())


def people_in(
    data: bytes, table_of: Callable[[Sequence[str]], Table | None], card_of: Callable[[int, Cells], Card], hint: str
) -> Iterator[Found]:
    """Everybody in a table. Raises Unreadable when its header is not found."""
    text, doubt = decode(data)
    lines = lines_of(text)
    table = table_of(lines)
    if table is None:
        raise Unreadable("This CSV has no header of an address book.", hint=hint)
    if doubt:
        yield Skipped(None, doubt)
    rows = rows_of(lines, table.line, table.delimiter)
    if table.header:
        next(rows)
    taken = [row for row in islice(rows, limits.CONTACTS) if isinstance(row, Skipped) or any(map(str.strip, row.cells))]
    usual = min((len(row.cells) for row in taken if isinstance(row, Row)), default=0)
    width = max(usual, len(table.columns))
    for row in told(taken, len(taken)):
        if isinstance(row, Skipped):
            yield row
        else:
            yield from _person(row, table.columns, len(row.cells) - width, card_of)
    if next(rows, None) is not None:
        yield Skipped(None, f"Everything after row {limits.CONTACTS:,} was left out.")


def _person(row: Row, columns: Sequence[str], surplus: int, card_of: Callable[[int, Cells], Card]) -> Iterator[Found]:
    """surplus: by how many cells the row is longer than it should be."""
    shift = _shift(row.cells, columns)
    if not shift and surplus <= 0:
        yield from card_of(row.line, _by_field(row.cells, columns)).found()
        return
    yield Skipped(row.line, "its cells have moved: what is sure was taken, the rest is shown")
    sure, doubtful = _mended(row.cells, columns, shift)
    if shift != surplus:
        doubtful += [text for field in _FREE_TEXT & sure.keys() for text in sure.pop(field)]
    yield from card_of(row.line, sure).found()
    yield from (Unplaced(f"row {row.line}: {tidy(cell)}") for cell in doubtful)


_FREE_TEXT = frozenset(
    """company title department city region country home-city home-region home-country formatted notes
    groups""".split()
)
"""What is known only by its heading. Addresses and numbers are known by their shape."""


def _by_field(cells: Sequence[str], columns: Sequence[str]) -> Cells:
    found: Cells = {}
    for column, cell in zip(columns, cells, strict=False):
        if column and cell.strip():
            found.setdefault(column, []).append(cell)
    return found


def _shift(cells: Sequence[str], columns: Sequence[str]) -> int:
    """By how many cells the addresses stand right of their headings (left: less than 0); 0 when they do not.

    An unquoted comma in a name or note moves all that follows it.
    """
    under = [at for at, column in enumerate(columns) if column == "email"]
    at_all = [at for at, cell in enumerate(cells) if "@" in cell and is_address(cell.strip())]
    if not under or not at_all or any(at in under for at in at_all):
        return 0
    shift = at_all[0] - under[0]
    return shift if abs(shift) <= _MOST_MOVED and _agree(cells, columns, shift) else 0


_MOST_MOVED = 4


def _agree(cells: Sequence[str], columns: Sequence[str], shift: int) -> bool:
    """Whether the cells under the moved headings are what those say: no address under another heading but notes."""
    moved = [cells[at + shift] for at, column in enumerate(columns) if column == "email" and at + shift < len(cells)]
    return all(is_address(cell.strip()) for cell in moved if cell.strip())


def _mended(cells: Sequence[str], columns: Sequence[str], shift: int) -> tuple[Cells, list[str]]:
    """What is sure of a row that moved: from its first address on all; before it the name, when it stands whole."""
    if not shift:
        return _by_field(cells, columns), [cell for cell in cells[len(columns) :] if cell.strip()]
    first = columns.index("email")
    left, right = list(cells[: first + shift]), cells[first + shift :]
    sure = _by_field(right, columns[first:])
    names = [at for at, column in enumerate(columns[:first]) if column in ("name", "first", "middle", "last")]
    at_name = names[0] if names else 0
    known = _by_field(left, columns[: names[-1] + 1]) if names else {}
    if shift > 0 and "name" in columns[:first]:
        known = _whole_name(left, at_name, shift)
    named = {column: known[column] for column in ("name", "first", "middle", "last") if column in known}
    used = {cell for texts in named.values() for text in texts for cell in (text, *text.split(", "))}
    return named | sure, [cell for cell in left if cell.strip() and cell.strip() not in used and cell not in used]


def _whole_name(left: Sequence[str], at: int, shift: int) -> Cells:
    """The full name where it stands before the comma that moved the rest, or around it."""
    parts = {part.strip() for part in left[at + 1 : at + 4 + shift] if part.strip()}
    alone, around = left[at].strip(), ", ".join(cell.strip() for cell in left[at : at + shift + 1])
    words = set(" ".join(parts).split())
    whole = alone if not words or (" " in alone and set(alone.split()) <= words) else around
    return {"name": [whole]} if alone else {}
