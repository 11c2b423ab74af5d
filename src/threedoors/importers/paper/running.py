"""Page numbers and lines that run along the edge of every page: read once, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from threedoors.importers.paper.lines import PageSize, Word

_EDGE = 0.09
"""How much of a page, at its top and at its bottom, running lines keep to."""

_PAGE_NUMBER = re.compile(
    r"(?:page|seite|página|pagina|pag\.?|p\.|s\.|strona|str\.|blatt)?\s*[-–|]?\s*\d{1,2}"
    r"(?:\s*(?:/|of|von|de|sur|di|van|z|ze|\|)\s*\d{1,2})?\s*[-–|]?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")

Page = tuple[PageSize, list[Word]]


def without_running(pages: Sequence[Page]) -> list[Page]:
    """The pages without their numbers, and with lines that all pages repeat at an edge on the first page only."""
    seen: set[str] = set()
    kept = []
    for number, (size, words) in enumerate(pages):
        left: list[Word] = []
        for row in _rows(words):
            text = " ".join(word.text for word in row)
            at_edge = not _EDGE * size.height < row[0].y < (1 - _EDGE) * size.height
            key = _DIGITS.sub("#", text)
            if at_edge and (_PAGE_NUMBER.fullmatch(text) or (number and key in seen)):
                continue
            if at_edge:
                seen.add(key)
            left += row
        kept.append((size, left))
    return kept


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words of one baseline; running lines stand alone, so columns need not be told apart."""
    ordered = sorted(words, key=lambda word: (round(word.y), word.x0))
    return [list(row) for _, row in groupby(ordered, key=lambda word: round(word.y))]
