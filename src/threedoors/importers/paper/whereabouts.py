"""Where a person lives, as addresses are written: a street and a town, a postcode before or behind it, a region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from threedoors.importers.paper.cues import could_be_place, degree_score, is_place, is_region, title_score
from threedoors.importers.paper.periods import periods_in

_CODE_BEHIND = re.compile(
    r"^(?P<town>[^\d,][^,\d]*?)[ ,]+"
    r"(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}(?:-\d{3,4})?|\d{6})$"
)
_CODE_BEFORE = re.compile(
    r"^(?:[A-Z]{1,2}[- ])?(?:\d{4,6}|\d{5}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2})[ ,]+(?P<town>\D+)$"
)
_CODE = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?$")
_NUMBERED = re.compile(
    r"[^\W\d_]{3,}.*\s\d{1,5}\s?[a-zA-Z]?(?:[/-]\d{1,4})?$|^\d{1,5}[a-zA-Z]?(?:\s?(?:bis|ter))?,?\s+[^\W\d_]"
)
_STREET = re.compile(
    r"\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|row|way|close|court|square|blvd|apt|flat|unit|rue|avenue|allée|"
    r"chemin|impasse|place|quai|calle|c/|avenida|av|paseo|col|colonia|barrio|rua|travessa|bairro|via|viale|piazza|corso|"
    r"ul|aleja|al|os|plac|\w*stra(?:ß|ss)e|\w*str|\w*weg|\w*gasse|\w*platz|\w*allee|\w*laan|\w*straat|\w*plein|"
    r"\w*gatan|\w*vägen|\w*vej|\w*gade|unterhof)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"[@:]|https?|\bborn\b|\bgeboren\b|\b(?:19|20)\d\d\s?[-–]", re.IGNORECASE)


def address_in(texts: Iterable[str]) -> str:
    """The first text that is an address; a street on the line before goes with its town."""
    before, age = "", 0
    for text in texts:
        bare = text.strip(" ,;|/.·•-–")
        if not bare or periods_in(bare) or _NEVER.search(bare) or len(bare) > 90:
            continue
        if _is_address(bare):
            return f"{before}, {bare}" if before and before not in bare else bare
        if is_street(bare):
            before, age = bare, 0
        elif before and age < 4 and bare != before:
            age += 1
        elif bare != before:
            before = ""
    return ""


def _is_address(text: str) -> bool:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts or len(parts) > 6:
        return False
    coded = [part for part in parts if _town_by_code(part)]
    split = any(
        (_CODE.match(one) and _could_be_town(other)) or (_CODE.match(other) and is_region(one))
        for one, other in pairwise(parts)
    )
    known = is_place(text) or any(map(is_place, parts))
    if not (coded or split or known):
        return False
    rest = [part for part in parts if part not in coded and not is_place(part) and not _CODE.match(part)]
    return all(is_street(part) or _could_be_town(part) for part in rest)


def _town_by_code(text: str) -> bool:
    match = _CODE_BEHIND.match(text) or _CODE_BEFORE.match(text)
    return match is not None and _could_be_town(match["town"])


def _could_be_town(text: str) -> bool:
    words = text.split()
    named = bool(text) and text[0].isupper() and len(words) <= 5 and not any(map(str.isdigit, text))
    return named and (could_be_place(text) or title_score(text) + degree_score(text) == 0)


def is_street(text: str) -> bool:
    """Whether a text is a street with its number."""
    short = len(text) <= 50 and any(map(str.isalpha, text))
    return short and bool(_NUMBERED.search(text) or _STREET.search(text)) and title_score(text) < 2
