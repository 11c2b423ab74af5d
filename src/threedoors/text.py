"""Sentences, words and character offsets. Offsets are code points, end exclusive."""

from __future__ import annotations

import re
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
