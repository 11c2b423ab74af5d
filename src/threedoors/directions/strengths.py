"""What a line of a resume says somebody can do, in plain words, and which work asks for it.

The names of skills in the sources are written for a catalogue, and nobody says of themselves that they "administer
appointments". So what is commonly carried from one kind of work to another is a list of our own, `strengths.txt`: what
it is called, how people say it, which occupations ask for it and how much.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from threedoors.stems import stem

_FILE = Path(__file__).with_name("strengths.txt")
_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?|[.;:!?,/&()•]")
_DASH = re.compile(r"\s[-–—]+\s|[–—]|^-")
_APART = 7  # words between two parts of a saying
_FAR = 50  # where a sentence ends, what follows is far away
_DENIED = frozenset("no not never without lack lacking cannot".split())
_BEFORE = 3  # words before a saying in which it may be denied
_SHORT_PLURAL = 4  # letters
_LISTED, _SHORT = 5, 3.5  # commas of a list, and how many words lie between two of them
_STOPS = frozenset(".;:!?")
_BEFORE_DOING = frozenset(
    "and or also then i we he she who which that by for in while have has had been helped help not only".split()
)
"""Words after which a doing may stand, as it does where a line or a part of it opens."""
_PRAISES = frozenset("highly newly fully formally professionally well".split())
"""Words after which "trained" tells what somebody is, and nothing they do."""
_NEW_HIRE = re.compile(r"\bnew(?:ly)?[- ]hire[sd]?\b")
"""Somebody who is new, and no word of hiring."""
_FORKLIFT = re.compile(r"\b(?:reach|hand|fork|lift|order) ?trucks?\b|\bfork lifts?\b")
"""Trucks that leave no building."""
_SELF = re.compile(r"\bself[- ]\w+|\bexcels? (?:at|in)\b")
"""Praise of oneself: directed by oneself is nobody directed, and who excels has no spreadsheet for it."""

Part = Mapping[str, Sequence[tuple[str, ...]]]
"""Other words for one part of a saying, by the word they begin with; each one word or several that stand together."""


class Saying(NamedTuple):
    """One way to say a strength: parts in their order."""

    strength: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, eq=False)
class Strengths:
    """All of them. asked: of each how much work asks for it, by the beginning of its code. begun: sayings by the word
    that they may begin with."""

    names: Sequence[str]
    asked: Sequence[Mapping[str, int]]
    begun: Mapping[str, Sequence[Saying]]

    def said_in(self, text: str) -> set[int]:
        """The strengths that a line says, as places among the names."""
        heard = _heard(text)
        found: set[int] = set()
        for word in heard:
            for saying in self.begun.get(word, ()):
                if saying.strength not in found and _says(heard, saying.parts):
                    found.add(saying.strength)
        return found


@cache
def strengths() -> Strengths:
    """The list, read once."""
    names: list[str] = []
    asked: list[Mapping[str, int]] = []
    begun: dict[str, list[Saying]] = {}
    for name, codes, sayings in _rows():
        for saying in (Saying(len(names), parts) for parts in sayings):
            for first in saying.parts[0]:
                begun.setdefault(first, []).append(saying)
        names.append(name)
        asked.append(codes)
    return Strengths(names, asked, begun)


@cache
def asked_by(code: str) -> Mapping[int, int]:
    """The strengths that this work asks for, with how much of it they are: 3, 2 or 1."""
    found = {n: _weight(asked, code) for n, asked in enumerate(strengths().asked)}
    return {n: weight for n, weight in found.items() if weight}


@cache
def asked_by_all(codes: tuple[str, ...]) -> NDArray[np.float32]:
    """The same for all work at once, by work and strength. codes: in order."""
    table = np.zeros((len(codes), len(strengths().names)), dtype=np.float32)
    for n, asked in enumerate(strengths().asked):
        for begin in sorted(asked, key=len):
            table[bisect_left(codes, begin) : bisect_left(codes, begin + "~"), n] = asked[begin]
    return table


def _weight(asked: Mapping[str, int], code: str) -> int:
    """That of the longest beginning that fits."""
    return next((asked[begin] for size in range(len(code), 1, -1) if (begin := code[:size]) in asked), 0)


def _rows() -> Iterator[tuple[str, Mapping[str, int], list[tuple[Part, ...]]]]:
    sets: dict[str, Part] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            name, kind, words = line.split(" ", 2)
            sets[name] = _part("/".join(kind.strip("=") + word for word in words.split("/")), sets)
        elif line and not line.startswith("#"):
            name, codes, sayings = line.split(" | ")
            weights = {code: int(weight) for code, weight in (each.split(":") for each in codes.split())}
            yield name, weights, [_parts(each, sets) for each in sayings.split(";") if each.strip()]


def _parts(saying: str, sets: Mapping[str, Part]) -> tuple[Part, ...]:
    return tuple(_part(part, sets) for part in saying.split())


def _part(words: str, sets: Mapping[str, Part]) -> Part:
    found: dict[str, list[tuple[str, ...]]] = {}
    for word in words.split("/"):
        others = [each for group in sets[word].values() for each in group] if word.startswith("@") else [_tokens(word)]
        for other in others:
            found.setdefault(other[0], []).append(other)
    return found


def _tokens(words: str) -> tuple[str, ...]:
    each = re.split(r"[+-]", words) if not words.endswith("++") else [words]
    return tuple(map(_token, each))


def _token(word: str) -> str:
    if word.startswith("="):
        return word
    return "^" + _stem(word[1:]) if word.startswith("^") else _stem(word)


def _stem(word: str) -> str:
    """As everywhere, and short words in the singular too: fees, labs, dogs."""
    short = len(word) == _SHORT_PLURAL and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if short else stem(word)


def _heard(text: str) -> dict[str, list[int]]:
    """Where each word of a line stands, by its stem, as it is, and as a doing; a denied one stands nowhere."""
    heard: dict[str, list[int]] = {}
    at, denied, opens = 0, -_BEFORE, True
    aside = _FAR if _is_list(text) else 1
    for word in _WORD.findall(_plain(text)):
        if not word[0].isalnum():
            at += _FAR if word in _STOPS else aside
            opens = True
            continue
        at += 1
        if word in _DENIED:
            denied = at
        elif at - denied > _BEFORE:
            _hear(heard, word, at, opens)
        opens = word in _BEFORE_DOING or (opens and word.endswith("ly") and word not in _PRAISES)
    return heard


def _plain(text: str) -> str:
    """In small letters, with what would be misheard said otherwise."""
    plain = _FORKLIFT.sub("forklift", _NEW_HIRE.sub("newhire", text.lower()))
    return _DASH.sub(" , ", _SELF.sub("", plain))


def _is_list(text: str) -> bool:
    """Whether it lists what somebody knows, so that no two of its parts belong together."""
    commas = text.count(",")
    return commas >= _LISTED and len(text.split()) <= _SHORT * (commas + 1)


def _hear(heard: dict[str, list[int]], word: str, at: int, opens: bool) -> None:
    stemmed = _stem(word)
    for key in (stemmed, "=" + word, "^" + stemmed) if opens else (stemmed, "=" + word):
        heard.setdefault(key, []).append(at)


def _says(heard: Mapping[str, Sequence[int]], parts: Sequence[Part]) -> bool:
    """Whether the parts stand in the line in their order, each near the one before."""
    ends = _ends(heard, parts[0])
    for part in parts[1:]:
        begins = _ends(heard, part)
        ends = {end for end in begins if any(0 < end - before <= _APART for before in ends)}
        if not ends:
            return False
    return bool(ends)


def _ends(heard: Mapping[str, Sequence[int]], part: Part) -> set[int]:
    """Where the last word of any wording of this part stands."""
    ends: set[int] = set()
    for first in heard.keys() & part.keys():
        for words in part[first]:
            if len(words) == 1:
                ends.update(heard[first])
            else:
                ends.update(at + len(words) - 1 for at in heard[first] if _goes_on(heard, words, at))
    return ends


def _goes_on(heard: Mapping[str, Sequence[int]], words: Sequence[str], at: int) -> bool:
    return all(at + n in heard.get(word, ()) for n, word in enumerate(words))
