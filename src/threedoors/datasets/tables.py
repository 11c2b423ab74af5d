"""Tables as the official downloads hold them. One that is not what it is called is told in words, with its column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import IO

from threedoors.errors import Unreadable

Row = dict[str, str]


def table(data: bytes, name: str, needed: Sequence[str], *, hint: str, delimiter: str = "\t") -> list[Row]:
    """The needed columns of a table held whole."""
    return list(rows(io.BytesIO(data), name, needed, hint=hint, delimiter=delimiter))


def rows(file: IO[bytes], name: str, needed: Sequence[str], *, hint: str, delimiter: str = "\t") -> Iterator[Row]:
    """The same row by row, spaces around heads and cells taken off; what a short row lacks is empty.

    Raises Unreadable for another file.
    """
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    found = csv.reader(text, delimiter=delimiter)
    try:
        yield from _needed(found, name, needed, hint)
    except UnicodeDecodeError:
        raise Unreadable(f"{name} is not text in UTF-8.", hint=hint) from None
    except csv.Error as error:
        raise Unreadable(f"{name} is no table: {error}.", hint=hint) from None
    text.detach()


def _needed(found: Iterator[list[str]], name: str, needed: Sequence[str], hint: str) -> Iterator[Row]:
    heads = [head.strip() for head in next(found, [])]
    missing = [each for each in needed if each not in heads]
    if missing:
        raise Unreadable(f"{name} has no column {missing[0]}.", hint=hint)
    places = [(each, heads.index(each)) for each in needed]
    for cells in found:
        yield {each: cells[at].strip() if at < len(cells) else "" for each, at in places}


def filled(found: Iterable[Row]) -> list[Row]:
    """The rows in which nothing is empty."""
    return [row for row in found if all(row.values())]
