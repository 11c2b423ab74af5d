"""Which patterns can be found in a text at all, told from its letters before any of them is made ready.

`gates.json` is made by `tools/doubt_gates.py`: for each pattern the ways in which it can be met, each a few needs; a
need is a set of letter runs of which the text must hold one. A pattern that is not on file is always looked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from pkgutil import get_data
from zlib import crc32

from threedoors.doubt.lexicon import compiled
from threedoors.text import Span

SHORTEST, LONGEST = 3, 7
"""Letters of a run, an edge among them."""
EDGE = "_"
"""Where a word begins or ends."""
MARKS = "\ue001\ue002\ue003"
"""The characters that stand for kinds of work (`reading.py`); each is a run of its own."""
_WORD = re.compile("[a-z]+")


def key(pattern: str) -> str:
    """The name of a pattern on file."""
    return f"{crc32(pattern.encode()):08x}"


def runs(word: str) -> Iterator[str]:
    """The runs of letters that a word holds."""
    for size in range(SHORTEST, LONGEST + 1):
        for at in range(len(word) - size + 1):
            yield word[at : at + size]


@cache
def _gates() -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    """Each run with the needs it meets, as bits, and each pattern with the needs of each of its ways."""
    on_file = json.loads(get_data("threedoors.doubt", "gates.json") or b"{}")
    meets: dict[str, int] = {}
    for place, need in enumerate(on_file["needs"]):
        for run in need.split(" "):
            meets[run] = meets.get(run, 0) | 1 << place
    ways = {name: tuple(_bits(way) for way in each) or _NOTHING for name, each in on_file["ways"].items()}
    return meets, ways


_NOTHING = (0,)


def _bits(places: Iterable[int]) -> int:
    bits = 0
    for place in places:
        bits |= 1 << place
    return bits


@lru_cache(maxsize=20_000)
def _met_by(word: str) -> int:
    meets, met = _gates()[0], 0
    for run in runs(f"{EDGE}{word}{EDGE}"):
        met |= meets.get(run, 0)
    return met


def met_by(plain: str, filled: str = "") -> int:
    """The needs that this text meets, as bits; filled: the same with its kinds of work marked."""
    met = 0
    for word in set(_WORD.findall(plain)):
        met |= _met_by(word)
    for mark in MARKS:
        if mark in filled:
            met |= _gates()[0].get(mark, 0)
    return met


@cache
def _ways_of(patterns: tuple[str, ...]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    return tuple((pattern, _gates()[1].get(key(pattern), _NOTHING)) for pattern in patterns)


class Met:
    """The needs that the sentences of a text meet, and where a pattern can be found for that.

    parts: the needs of each sentence in turn, as bits; cuts: where each begins, and where the last ends.
    """

    def __init__(self, parts: Sequence[int], cuts: Sequence[int]) -> None:
        self._cuts = cuts
        self._lacks = tuple(~(one | two) for one, two in pairwise([*parts, 0]))
        self._distinct = frozenset(self._lacks)
        self._all_lack = -1
        for lack in self._distinct:
            self._all_lack &= lack

    def possible(self, patterns: tuple[str, ...]) -> list[str]:
        """The patterns that two sentences in a row can hold."""
        never, lacks, found = self._all_lack, self._distinct, []
        for pattern, ways in _ways_of(patterns):
            for way in ways:
                if not way & never and not all(way & lack for lack in lacks):
                    found.append(pattern)
                    break
        return found

    def matches(self, pattern: str, text: str) -> Iterator[re.Match[str]]:
        """Where a possible pattern is found; only the sentences that can hold it are gone through."""
        for stretch in self._stretches(_ways_of((pattern,))[0][1]):
            yield from compiled(pattern).finditer(text, *stretch)

    def _stretches(self, ways: tuple[int, ...]) -> Iterator[Span]:
        """The two sentences that can hold one of the ways, and a third, at which a pattern may look ahead; joined."""
        cuts, last = self._cuts, len(self._cuts) - 1
        start, end = -1, -1
        for at in self._places(ways):
            if at > end:
                if end >= 0:
                    yield Span(cuts[start], cuts[end])
                start = at
            end = min(at + 3, last)
        if end >= 0:
            yield Span(cuts[start], cuts[end])

    def _places(self, ways: tuple[int, ...]) -> list[int]:
        if len(ways) == 1:
            (way,) = ways
            return [at for at, lack in enumerate(self._lacks) if not way & lack]
        return [at for at, lack in enumerate(self._lacks) if any(not way & lack for way in ways)]

    def holds_all(self, patterns: tuple[str, ...]) -> bool:
        """Whether two sentences in a row can hold all of the patterns."""
        if len(self.possible(patterns)) < len(patterns):
            return False
        needed = [ways for _, ways in _ways_of(patterns)]
        return any(all(any(not way & lack for way in ways) for ways in needed) for lack in self._distinct)
