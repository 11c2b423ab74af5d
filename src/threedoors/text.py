"""Sentences, words and character offsets. Offsets are code points, end exclusive."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text: code points from `start` up to but not including `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")


def words(text: str) -> list[str]:
    """The words of a text, casefolded, punctuation dropped; inner hyphens, dots and apostrophes kept."""
    return [match.group().casefold() for match in _WORD.finditer(text)]


def word_spans(text: str) -> Iterator[Span]:
    return (Span(*match.span()) for match in _WORD.finditer(text))


def plain(text: str) -> str:
    """One line, casefolded, straight quotes: for comparing what two texts say."""
    return " ".join(words(text.replace("’", "'")))


_NAME_PART = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")  # a letter keeps the accents that follow it


def name_parts(text: str) -> Iterator[tuple[str, Span]]:
    """The runs of letters and figures that names are made of, bare of case and accents, and where each stands."""
    return ((bare(found.group()), Span(*found.span())) for found in _NAME_PART.finditer(text))


def bare(word: str) -> str:
    if word.isascii():
        return word.lower()
    return "".join(each for each in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(each))


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‐": "-", "‑": "-"})
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0591-\u05c7]")  # accents, Arabic and Hebrew points


def folded(text: str) -> str:
    """Case, accents and look-alike letters levelled: for finding names and titles however they were typed."""
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)
