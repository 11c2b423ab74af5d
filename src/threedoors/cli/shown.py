"""What a command shows: JSON for a program, text and tables for a person."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

NARROW = 100  # below this a table of sentences is only slivers

DOORS = {"exploratory": "Explore", "informational": "Learn", "job": "Job"}
DOOR_STYLES = {"exploratory": "green", "informational": "blue", "job": "magenta"}
SEVERITIES = {"block": ("Stop", "bold red"), "warn": ("Careful", "yellow"), "advise": ("Note", "cyan")}


def print_json(value: Any) -> None:
    """One object, one line."""
    import json

    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")


def one_line(text: str) -> str:
    """Without line breaks and without what could steer a terminal: names come from strangers' files."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def console() -> Console:
    """The person's terminal. rich honours NO_COLOR, TERM and the width by itself."""
    from rich.console import Console

    return Console(markup=False, highlight=False, emoji=False, soft_wrap=False)


def words(*parts: str | tuple[str, str]) -> Text:
    """A line of text; a pair is words and their style."""
    from rich.text import Text

    return Text.assemble(*(one_line(part) if isinstance(part, str) else (one_line(part[0]), part[1]) for part in parts))


def door_words(door: str) -> tuple[str, str]:
    return DOORS[door], DOOR_STYLES[door]


def grid(headings: Sequence[str], rows: Iterable[Sequence[Text]], *, keep: Sequence[int] = ()) -> RenderableType:
    """A table with light lines. keep: columns that are never broken."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False, expand=False, header_style="bold")
    for index, heading in enumerate(headings):
        table.add_column(heading, no_wrap=index in keep, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table


def indented(text: Text, by: int = 2) -> RenderableType:
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, by), expand=False)


def counted(count: int, one: str, many: str = "") -> str:
    """`1 person`, `2 people`."""
    return f"{count} {one if count == 1 else many or one + 's'}"
