"""Word lists of many languages, and how a short text such as a job title is read against them.

A list is plain text with commas: `nurse` is that word, `kierowni*` begins one, `*leiter` ends one, `*pfleg*` stands
anywhere in it; several words form a phrase, and a possessive 's is a word of its own. Scripts that write without
blanks are always read anywhere in a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from threedoors.text import folded

K = TypeVar("K")

_FIRST_UNSPACED = "\u3040"  # kana, ideographs and hangul: no blanks between the parts of a title


def listed(text: str) -> tuple[str, ...]:
    """The patterns of a comma-separated list, line breaks levelled."""
    return tuple(pattern for piece in text.split(",") if (pattern := " ".join(piece.split())))


class Found(NamedTuple, Generic[K]):
    """A kind read in words `start` up to but not including `end`."""

    kind: K
    start: int
    end: int


class _Affix(NamedTuple, Generic[K]):
    kind: K
    at_start: bool
    at_end: bool


class _Phrases(Generic[K]):
    """The phrases that begin with one word: those to be met word for word, and those with a star in them."""

    def __init__(self) -> None:
        self.exact: dict[tuple[str, ...], K] = {}
        self.starred: list[tuple[tuple[str, ...], K]] = []
        self.lengths: list[int] = []

    def add(self, phrase: tuple[str, ...], kind: K) -> None:
        if any(word.endswith("*") for word in phrase):
            self.starred.append((phrase, kind))
        else:
            self.exact.setdefault(phrase, kind)
        self.lengths = sorted({*self.lengths, len(phrase)}, reverse=True)

    def longest(self, words: Sequence[str], at: int) -> Found[K] | None:
        for length in self.lengths:
            stretch = tuple(words[at : at + length])
            if len(stretch) == length and (kind := self._kind(stretch)) is not None:
                return Found(kind, at, at + length)
        return None

    def _kind(self, stretch: tuple[str, ...]) -> K | None:
        if stretch in self.exact:
            return self.exact[stretch]
        return next((kind for phrase, kind in self.starred if _fit(phrase, stretch)), None)


class Lexicon(Generic[K]):
    """Which kinds the words of a text are of. The longest match wins; a compound word may hold several kinds."""

    def __init__(self, lists: Iterable[tuple[K, str]]) -> None:
        self._whole: dict[str, K] = {}
        self._parts: dict[str, list[_Affix[K]]] = {}
        self._phrases: dict[str, _Phrases[K]] = {}
        for kind, text in lists:
            for pattern in listed(text):
                self._add(kind, folded(pattern))
        self._longest = max(map(len, self._parts), default=0)
        self._kinds_of = lru_cache(maxsize=1 << 16)(self._read_word)

    def _add(self, kind: K, pattern: str) -> None:
        words = tuple(pattern.replace("'s", " 's").split())
        unspaced = pattern[0] >= _FIRST_UNSPACED
        if len(words) > 1:
            self._phrases.setdefault(words[0], _Phrases()).add(words, kind)
        elif "*" in pattern or unspaced:
            affix = _Affix(kind, not (unspaced or pattern[0] == "*"), not (unspaced or pattern[-1] == "*"))
            self._parts.setdefault(pattern.strip("*"), []).append(affix)
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
            for kind in self._kinds_of(words[at]):
                yield Found(kind, at, at + 1)
            at += 1

    def _phrase_at(self, words: Sequence[str], at: int) -> Found[K] | None:
        """The longest phrase from here on: its first word met whole, or by its stem."""
        word = words[at]
        begun = (word, *(f"{word[:end]}*" for end in range(len(word), 2, -1)))
        found = (phrases.longest(words, at) for first in begun if (phrases := self._phrases.get(first)))
        return max(filter(None, found), key=lambda one: one.end, default=None)

    def _read_word(self, word: str) -> tuple[K, ...]:
        if word in self._whole:
            return (self._whole[word],)
        kept: list[Found[K]] = []
        for part in sorted(self._parts_in(word), key=lambda part: part.start - part.end):
            if all(part.end <= other.start or other.end <= part.start for other in kept):
                kept.append(part)
        return tuple(part.kind for part in sorted(kept, key=lambda part: part.start))

    def _parts_in(self, word: str) -> Iterator[Found[K]]:
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + self._longest) + 1):
                for affix in self._parts.get(word[start:end], ()):
                    if (start == 0 or not affix.at_start) and (end == len(word) or not affix.at_end):
                        yield Found(affix.kind, start, end)
                        break


def _fit(phrase: tuple[str, ...], stretch: tuple[str, ...]) -> bool:
    """Whether a phrase and as many words agree; a star stands for any ending."""
    for pattern, word in zip(phrase, stretch, strict=False):
        if word != pattern and not (pattern[-1] == "*" and word.startswith(pattern[:-1])):
            return False
    return len(phrase) == len(stretch)
