"""The shapes a resume on paper passes through on its way from bytes to sections."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


class Letter(NamedTuple):
    """One drawn letter. y: its baseline, counted downwards from the top of the page; icon: a picture, not a letter."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    italic: bool
    icon: bool = False


class Word(NamedTuple):
    """Letters that stand together."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    italic: bool


class Run(NamedTuple):
    """A stretch of text in one style, on one line."""

    text: str
    size: float
    bold: bool
    italic: bool


class Style(NamedTuple):
    """What a line looks like: enough to tell a heading or the top line of an entry from the text below it."""

    size: float
    bold: bool
    italic: bool
    caps: bool


class PageSize(NamedTuple):
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line as it is read. cells: its stretches between wide blanks or tabs, each cell its runs of one style.

    x0 and x1: where it begins and ends; right: the right edge of its column; gap: the blank above it, in lines;
    whole: a paragraph of its own that no next line continues; heading: its style in Word says that it heads a section;
    side: in a column beside the main one; starts: where each cell begins.
    """

    cells: tuple[tuple[Run, ...], ...]
    x0: float = 0.0
    x1: float = 0.0
    right: float = 0.0
    gap: float = 0.0
    page: int = 0
    bullet: bool = False
    whole: bool = False
    heading: bool = False
    side: bool = False
    starts: tuple[float, ...] = ()

    @cached_property
    def texts(self) -> tuple[str, ...]:
        return tuple(joined(cell) for cell in self.cells)

    @cached_property
    def text(self) -> str:
        return "  ".join(self.texts)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for cell in self.cells for run in cell)

    @cached_property
    def style(self) -> Style:
        """The style of its first run: what follows on the same line is often smaller."""
        first = next((run for run in self.runs if any(map(str.isalnum, run.text))), self.runs[0])
        letters = [letter for letter in first.text if letter.isalpha()]
        return Style(
            round(first.size, 1), first.bold, first.italic, len(letters) > 1 and all(map(str.isupper, letters))
        )

    @cached_property
    def size(self) -> float:
        return max(run.size for run in self.runs)

    @property
    def filled(self) -> bool:
        """Whether it reaches so near the edge of its column that the next line may go on with it."""
        return not self.whole and self.x1 >= self.right - 0.16 * (self.right - self.x0)


def joined(runs: Iterable[Run]) -> str:
    return " ".join("".join(run.text for run in runs).split())
