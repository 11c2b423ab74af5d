"""A job title cut at its punctuation: segments ("Founder | Investor"), pieces ("Director, Sales") and words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from threedoors.text import folded

Piece = tuple[str, ...]
Segment = list[Piece]

# "Leiter/in", "Kaufmann*frau", "(m/w/d)", "directeur·rice": one title for everyone.
_GENDERS = re.compile(r"[(\[/ ]*\b[mfwhdx](?:[/|,] ?[mfwhdx]){1,3}\b[)\]]*")
_ENDINGS = re.compile(
    r"(?<=[^\W\d_])(?:[/:*_·.(]-?(?:innen|in|frau|r|e|a|o|n|as|os|ra|ora|trice|rice|euse|ere|iere|ka|ne)\)?)(?![^\W_])"
)
_INITIALS = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)")
_GERSHAYIM = re.compile("(?<=[\u05d0-\u05ea])[\"'״׳](?=[\u05d0-\u05ea])")
_TOKENS = re.compile(
    r"\b[^\W\d_]{1,2}&[^\W\d_]\b|'s\b|(?<=-)at-[^\W_]+|[^\W_]+"
    r"|[|/•·;…\n@●▪►|｜／]|[&+,()\[\]:–—、，。]|-(?=\s)|(?<=\s)-"
)
_HARD = frozenset("|/•·;…\n●▪►｜／")
_SOFT = frozenset(",()[]:–—-、，。")
_PLUS = frozenset("&+")
_AT = frozenset(("@", "at", "bei", "chez", "hos", "presso"))


def segments_of(title: str) -> list[Segment]:
    """The title's segments, each a list of pieces, each a list of folded words. What follows "at" is a company: cut."""
    return [segment for segment in _segments(_TOKENS.findall(_tidied(folded(title)))) if segment]


def _tidied(text: str) -> str:
    if "." in text:
        text = _INITIALS.sub(r"\1", text)
    if "/" in text or "(" in text or "*" in text or "·" in text or ":" in text or "_" in text:
        text = _ENDINGS.sub("", _GENDERS.sub(" ", text))
    return text if text.isascii() else _GERSHAYIM.sub("", text)


def _segments(tokens: list[str]) -> Iterator[Segment]:
    segment: Segment = []
    piece: list[str] = []
    at_company = False
    for token in tokens:
        if token in _HARD:
            yield _closed(segment, piece)
            segment, piece, at_company = [], [], False
        elif token in _AT:
            at_company = True
        elif at_company:
            continue
        elif token in _SOFT:
            segment, piece = _closed(segment, piece), []
        else:
            piece.append("and" if token in _PLUS else token)
    yield _closed(segment, piece)


def _closed(segment: Segment, piece: list[str]) -> Segment:
    return [*segment, tuple(piece)] if piece else segment
