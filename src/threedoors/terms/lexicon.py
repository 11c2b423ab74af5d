"""Word lists of many languages, and how a short text such as a job title is read against them.

A list is plain text with commas: `nurse` is that word, `kierowni*` begins one, `*leiter` ends one, `*pfleg*` stands
anywhere in it; several words form a phrase. Scripts that write without blanks are always read anywhere in a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K")

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‐": "-", "‑": "-"})
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0591-\u05c7]")
_FIRST_UNSPACED = "\u3040"  # kana, ideographs and hangul: no blanks between the parts of a title


def folded(text: str) -> str:
    """Case, accents and look-alike letters levelled, so that "Geschäftsführer" and "GESCHAFTSFUHRER" are one."""
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold()))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


class Found(NamedTuple, Generic[K]):
    """A kind read in words `start` up to but not including `end`."""

    kind: K
    start: int
    end: int


class _Affix(NamedTuple, Generic[K]):
    kind: K
    at_start: bool
    at_end: bool


class Lexicon(Generic[K]):
    """Which kinds the words of a text are of. The longest phrase wins; a compound word may hold several kinds."""

    def __init__(self, lists: Iterable[tuple[K, str]]) -> None:
        self._whole: dict[str, K] = {}
        self._parts: dict[str, _Affix[K]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], K]]] = {}
        for kind, text in lists:
            for pattern in filter(None, (" ".join(piece.split()) for piece in text.split(","))):
                self._add(kind, folded(pattern))
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._longest = max(map(len, self._parts), default=0)
        self.kinds_of = lru_cache(maxsize=1 << 16)(self._kinds_of)

    def _add(self, kind: K, pattern: str) -> None:
        words = tuple(pattern.split())
        if len(words) > 1:
            self._phrases.setdefault(words[0], []).append((words, kind))
        elif "*" in pattern or pattern[0] >= _FIRST_UNSPACED:
            unspaced = pattern[0] >= _FIRST_UNSPACED
            at_start, at_end = not (unspaced or pattern[0] == "*"), not (unspaced or pattern[-1] == "*")
            self._parts.setdefault(pattern.strip("*"), _Affix(kind, at_start, at_end))
        else:
            self._whole.setdefault(pattern, kind)

    def read(self, words: Sequence[str]) -> Iterator[Found[K]]:
        """The kinds found, in order. `words` are folded."""
        at = 0
        while at < len(words):
            phrase = self._phrase_at(words, at)
            if phrase is not None:
                yield phrase
                at = phrase.end
                continue
            for kind in self.kinds_of(words[at]):
                yield Found(kind, at, at + 1)
            at += 1

    def _phrase_at(self, words: Sequence[str], at: int) -> Found[K] | None:
        for phrase, kind in self._phrases.get(words[at], ()):
            stretch = words[at : at + len(phrase)]
            if len(stretch) == len(phrase) and all(map(_fits, phrase, stretch)):
                return Found(kind, at, at + len(phrase))
        return None

    def _kinds_of(self, word: str) -> tuple[K, ...]:
        if word in self._whole:
            return (self._whole[word],)
        found = list(self._parts_in(word))
        kept = (one for one in found if not any(_within(one, other) for other in found))
        return tuple(one.kind for one in sorted(kept, key=lambda one: one.start))

    def _parts_in(self, word: str) -> Iterator[Found[K]]:
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                affix = self._parts.get(word[start:end])
                if affix and (start == 0 or not affix.at_start) and (end == len(word) or not affix.at_end):
                    yield Found(affix.kind, start, end)


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern[-1] == "*" else word == pattern


def _within(one: Found[K], other: Found[K]) -> bool:
    return one is not other and other.start <= one.start and one.end <= other.end and one != other

