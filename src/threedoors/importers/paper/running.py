"""Page numbers and lines that run along the edge of every page: read once, or not at all."""

from __future__ import annotations

import re
from collections import Counter
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
_NAMED_NUMBER = re.compile(r".{1,50}[-–|·]\s*(?:page\s*)?\d{1,2}\s*(?:/|of)\s*\d{1,2}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")

Page = tuple[PageSize, list[Word]]


def without_running(pages: Sequence[Page]) -> list[Page]:
    """The pages without their numbers; what all repeat at the top stays on the first, what they repeat below goes."""
    rows = [[(row, _edge_of(row, size)) for row in _rows(words)] for size, words in pages]
    often = Counter(_key(row) for page in rows for row, edge in page if edge)
    kept = []
    for number, ((size, _), page) in enumerate(zip(pages, rows, strict=True)):
        left = [row for row, edge in page if not edge or not _runs_along(row, edge, number, often)]
        kept.append((size, [word for row in left for word in row]))
    return kept


def _runs_along(row: Sequence[Word], edge: str, number: int, often: Counter[str]) -> bool:
    text = " ".join(word.text for word in row)
    if _PAGE_NUMBER.fullmatch(text) or (edge == "bottom" and _NAMED_NUMBER.fullmatch(text)):
        return True
    return often[_key(row)] > 1 and (edge == "bottom" or number > 0)


def _key(row: Sequence[Word]) -> str:
    return _DIGITS.sub("#", " ".join(word.text for word in row))


def _edge_of(row: Sequence[Word], size: PageSize) -> str:
    if row[0].y <= _EDGE * size.height:
        return "top"
    return "bottom" if row[0].y >= (1 - _EDGE) * size.height else ""


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words of one baseline; running lines stand alone, so columns need not be told apart."""
    ordered = sorted(words, key=lambda word: (round(word.y), word.x0))
    return [list(row) for _, row in groupby(ordered, key=lambda word: round(word.y))]
