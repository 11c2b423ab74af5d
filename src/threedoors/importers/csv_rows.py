"""The rows of a CSV that a stranger's program wrote, each with the line on which a person finds it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from threedoors.importers import limits
from threedoors.importers.found import Skipped

_FORMULA = re.compile(r"[ \u00a0]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guarded(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula, with a quote before it, so that it stays text.

    So has a cell that looks guarded by itself: `unguarded` gives back every cell as it was.
    """
    return f"'{cell}" if _FORMULA.match(cell.lstrip("'")) else cell


def unguarded(cell: str) -> str:
    """Without the quote that we, or another program, put before what looks like a formula."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell.lstrip("'")) else cell


class Row(NamedTuple):
    """A row, and the line it begins on, counted from 1 as an editor does."""

    line: int
    cells: list[str]


def lines_of(text: str) -> list[str]:
    """Lines with their ends kept, split only where an editor splits: at CR, LF or both."""
    return list(io.StringIO(text, newline=""))


def rows_of(lines: Sequence[str], start: int, delimiter: str, most: int = limits.ROW_LINES) -> Iterator[Row | Skipped]:
    """The rows from line index `start` on. A quote that never closes costs its own line, not the rest of the file.

    most: lines one row may span.
    """
    feed = _Feed(lines, start, most)
    reader = csv.reader(feed, delimiter=delimiter)
    while feed.left:
        begin = feed.begin_row()
        try:
            cells = next(reader)
        except csv.Error:
            fault = "a cell in it is too large"
        else:
            fault = feed.fault_in(cells)
        if not fault:
            yield Row(begin + 1, [unguarded(cell) for cell in cells])
            continue
        yield Skipped(begin + 1, fault)
        feed.at = begin + 1
        reader = csv.reader(feed, delimiter=delimiter)


class _Feed(Iterator[str]):
    """Hands the csv module one line after another, and stops inside a row that grows too long to be one."""

    def __init__(self, lines: Sequence[str], at: int, most: int) -> None:
        self.lines = lines
        self.most = most
        self.at = at
        self.row = at

    def __next__(self) -> str:
        if self.at >= min(len(self.lines), self.row + self.most):
            raise StopIteration
        self.at += 1
        return self.lines[self.at - 1]

    @property
    def left(self) -> bool:
        return self.at < len(self.lines)

    def begin_row(self) -> int:
        self.row = self.at
        return self.at

    def fault_in(self, cells: Sequence[str]) -> str:
        """What is wrong with the row just read; "" when nothing is."""
        if self.at - self.row > 1 and sum(line.count('"') for line in self.lines[self.row : self.at]) % 2:
            return "a quote in it is never closed"
        if self.at - self.row >= self.most:
            return f"it runs over more than {self.most} lines"
        return "a cell in it is too large" if any(len(cell) > limits.CELL_CHARACTERS for cell in cells) else ""
