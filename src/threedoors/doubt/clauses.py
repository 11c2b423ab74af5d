"""The clauses of a draft, as the listening model reads them: sentences, and long or unpunctuated ones cut where a new
thought begins. Spans are code points of the text; every letter of it lies in one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from threedoors.doubt.reading import Reading
from threedoors.text import Span

LONG = 24
"""Words of a sentence that are read as one."""
SHORT = 5
"""Words that a cut leaves on either side of it, at the least."""
_One = TypeVar("_One")
STRETCH = 16
"""Clauses that are judged together: about as many as the longest text that was trained on."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_STRONG = frozenset("but so because cause cuz although though while whereas however and or then if when since".split())
_SUBJECTS = frozenset("i i'm im i'd id i've ive i'll we my you they it that's thats it's".split())
_BREAKS = (("—", 5), (" - ", 5), (" – ", 5), (":", 4), (",", 3), ("(", 2), (")", 2))


def clauses(reading: Reading) -> list[Span]:
    """Every clause that holds a word, in order."""
    plain = reading.plain
    cuts = [0, *(end + 1 for end in reading.ends), len(plain)]
    return [
        part
        for one, two in pairwise(cuts)
        if one < two
        for part in _parts(plain, reading.draft.text, Span(one, two))
        if _WORD.search(plain, *part)
    ]


def _parts(plain: str, text: str, sentence: Span) -> Iterator[Span]:
    """The sentence in pieces that are short enough, each without the blanks and stops around it."""
    if len(_WORD.findall(plain, *sentence)) <= LONG:
        yield _trimmed(text, sentence)
        return
    words = [Span(*found.span()) for found in _WORD.finditer(plain, *sentence)]
    begin, at = sentence.start, 0
    while len(words) - at > LONG:
        best = max(range(at + SHORT, at + LONG + 1), key=lambda place: _strength(plain, words, at, place))
        yield _trimmed(text, Span(begin, words[best].start))
        begin, at = words[best].start, best
    yield _trimmed(text, Span(begin, sentence.end))


def _strength(plain: str, words: list[Span], at: int, place: int) -> float:
    """How much a new thought begins at this word: a mark or a joining word before it, a subject; the middle is best."""
    gap = plain[words[place - 1].end : words[place].start]
    score = max((worth for mark, worth in _BREAKS if mark in gap), default=0)
    word, after = words[place].of(plain), words[place + 1].of(plain) if place + 1 < len(words) else ""
    if word in _STRONG:
        score += 3 if after in _SUBJECTS else 2
    elif word in _SUBJECTS and words[place - 1].of(plain) not in _STRONG:
        score += 2
    return score + (0.1 if len(words) - place >= SHORT else -4) + 0.02 * min(place - at, 14)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def stretches(each: Sequence[_One]) -> Iterator[Sequence[_One]]:
    """What is known of the clauses of a long text, in parts of about the same size."""
    parts = -(-len(each) // STRETCH)
    for part in range(parts):
        yield each[part * len(each) // parts : (part + 1) * len(each) // parts]
