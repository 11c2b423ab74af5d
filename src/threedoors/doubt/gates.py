"""Which patterns can be found in a text at all, told from its letters before any of them is made ready.

`gates.json` is made by `tools/doubt_gates.py`: for each pattern the ways in which it can be met, each a few needs; a
need is a set of letter runs of which the text must hold one. A pattern that is not on file is always looked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pkgutil import get_data
from zlib import crc32

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
    """The needs that the stretches of a text meet, and all of them together."""

    def __init__(self, parts: Iterable[int]) -> None:
        self._lacks = tuple(dict.fromkeys(~part for part in parts))
        self._all_lack = -1
        for lack in self._lacks:
            self._all_lack &= lack

    def possible(self, patterns: tuple[str, ...]) -> list[str]:
        """The patterns that some stretch of the text can hold."""
        never, lacks, found = self._all_lack, self._lacks, []
        for pattern, ways in _ways_of(patterns):
            for way in ways:
                if not way & never and not all(way & lack for lack in lacks):
                    found.append(pattern)
                    break
        return found

    def holds_all(self, patterns: tuple[str, ...]) -> bool:
        """Whether one stretch can hold all of the patterns."""
        if len(self.possible(patterns)) < len(patterns):
            return False
        needed = [ways for _, ways in _ways_of(patterns)]
        return any(all(any(not way & lack for way in ways) for ways in needed) for lack in self._lacks)
