"""How a table of a stranger's is laid out: what parts its cells, whether it has headings, and on which line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from threedoors.importers import cell_kinds, limits
from threedoors.importers.cell_kinds import Kind
from threedoors.importers.contact_headings import field_of
from threedoors.importers.csv_rows import Row, lines_of, rows_of

_DELIMITERS = ";\t,|"
_LOOKED_AT = 60
"""Rows by which the layout is known."""

_HEADER_ROWS = 12
"""Rows of title and remarks that may stand above the headings."""

_MOST_COLUMNS = 300


@dataclass(frozen=True, slots=True)
class Layout:
    """line: the first line that counts, from 0; headings: () when it has none; columns: how each is called."""

    lines: Sequence[str]
    delimiter: str
    line: int
    headings: tuple[str, ...]
    columns: tuple[str, ...]

    def rows(self) -> list[Row]:
        """The first rows below the headings."""
        rows = islice(rows_of(self.lines, self.line, self.delimiter), _LOOKED_AT + bool(self.headings))
        kept = [row for row in rows if isinstance(row, Row) and any(map(str.strip, row.cells))]
        return kept[1:] if self.headings else kept


def headed(layout: Layout, names: Collection[str]) -> Layout:
    """The layout with its first row as headings, where that holds all these names and we took it for a person."""
    first = layout.rows()[:1]
    cells = tuple(" ".join(cell.split()) for cell in first[0].cells) if first else ()
    columns = _called(cells, max(len(cells), len(layout.columns)))
    numbered = [f"column {at}" for at, _ in enumerate(columns, 1)]
    if layout.headings or not {name.casefold() for name in names} - set(numbered) <= {
        column.casefold() for column in columns
    }:
        return layout
    return replace(layout, line=first[0].line - 1, headings=cells, columns=columns)


def layout_of(text: str) -> Layout | None:
    """The layout of a text; None when it is no table of two or more columns."""
    lines = lines_of(text)
    start, told = _start(lines)
    delimiter = told or _delimiter(lines, start)
    if not delimiter:
        return None
    rows = [
        row
        for row in islice(rows_of(lines, start, delimiter), _LOOKED_AT)
        if isinstance(row, Row) and any(map(str.strip, row.cells))
    ]
    if not rows or max(len(row.cells) for row in rows) > _MOST_COLUMNS:
        return None
    at = _header_at(rows)
    header = rows[at] if at is not None else None
    width = _usual_width(rows) if header is None else len(header.cells)
    headings = tuple(" ".join(cell.split()) for cell in header.cells) if header else ()
    line = header.line - 1 if header else rows[0].line - 1
    return Layout(lines, delimiter, line, headings, _called(headings, width)) if width > 1 or header else None


def _start(lines: Sequence[str]) -> tuple[int, str]:
    """The first line that is not blank, and the delimiter that Excel's `sep=;` above it tells."""
    for at, line in enumerate(lines[:_LOOKED_AT]):
        bare = line.strip().strip('"')
        if bare[:4].lower() == "sep=" and len(bare) <= 5:
            return at + 1, bare[4:] or "\t"
        if bare:
            return at, ""
    return 0, ""


def _delimiter(lines: Sequence[str], start: int) -> str:
    """The sign that parts most rows into the same number of cells, the more the better; "" when none does."""
    best, sign = 0.0, ""
    for delimiter in _DELIMITERS:
        widths = Counter(
            len(row.cells)
            for row in islice(rows_of(lines, start, delimiter), _LOOKED_AT)
            if isinstance(row, Row) and any(map(str.strip, row.cells))
        )
        alike, width = max(((count, width) for width, count in widths.items() if width > 1), default=(0, 0))
        score = alike / max(1, widths.total()) * min(width, 20) ** 0.5
        if alike * 2 >= widths.total() and score > best:
            best, sign = score, delimiter
    return sign


def _usual_width(rows: Sequence[Row]) -> int:
    return Counter(len(row.cells) for row in rows).most_common(1)[0][0]


def _header_at(rows: Sequence[Row]) -> int | None:
    """Which row holds the headings: the first that names two of our fields, else a first row unlike those below."""
    for at, row in enumerate(rows[:_HEADER_ROWS]):
        if _names_fields(row.cells):
            return at
    return 0 if _stands_apart(rows) else None


def _names_fields(cells: Sequence[str]) -> bool:
    named = {field for cell in cells if len(cell) <= limits.NAME_CHARACTERS and (field := field_of(cell))}
    values = sum(map(_is_value, cells))
    filled = sum(1 for cell in cells if cell.strip())
    return not values and (len(named) >= 2 or (len(named) == 1 and 2 * len(named) >= filled))


def _stands_apart(rows: Sequence[Row]) -> bool:
    """Whether words stand in the first row where addresses and numbers stand in the others."""
    first, others = rows[0].cells, rows[1:]
    if not others or any(map(_is_value, first)) or len(set(first)) < len(first) or not all(map(str.strip, first)):
        return False
    for column, _ in enumerate(first):
        below = [cell for row in others if (cell := "".join(row.cells[column : column + 1]).strip())]
        if below and sum(map(_is_value, below)) * 5 >= len(below) * 4:
            return True
    return False


def _is_value(cell: str) -> bool:
    """An address, a number or a day: what stands below headings and never is one."""
    text = cell.strip()
    return 0 < len(text) <= limits.NAME_CHARACTERS and (
        cell_kinds.kind_by_shape(text) is not Kind.UNSURE or ("@" in text and " " not in text)
    )


def _called(headings: Sequence[str], width: int) -> tuple[str, ...]:
    """What each column is called, no two alike: "Phone", "Phone (2)", "Column 3"."""
    seen: Counter[str] = Counter()
    names = []
    for at in range(width):
        name = (headings[at] if at < len(headings) else "") or f"Column {at + 1}"
        seen[name.casefold()] += 1
        names.append(name if seen[name.casefold()] == 1 else f"{name} ({seen[name.casefold()]})")
    return tuple(names)
