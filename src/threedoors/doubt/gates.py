"""Which patterns can be found in a text at all, told from its letters before any of them is made ready.

`gates.json` is made by `tools/doubt_gates.py`: for each pattern a few needs, each a set of letter runs of which the
text must hold one. A pattern that is not on file is always looked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pkgutil import get_data
from zlib import crc32

SHORTEST, LONGEST = 3, 6
"""Letters of a run."""
MARKS = "\ue001\ue002\ue003"
"""The characters that stand for kinds of work (`reading.py`); each is a run of its own."""
_WORD = re.compile("[a-z]+")


def key(pattern: str) -> str:
    """The name of a pattern on file."""
    return f"{crc32(pattern.encode()):08x}"


@cache
def _gates() -> tuple[dict[str, int], dict[str, int]]:
    """Each run with the needs it meets, and each pattern with all of its needs, as bits."""
    meets: dict[str, int] = {}
    needs: dict[str, int] = {}
    bit = 1
    for name, each in json.loads(get_data("threedoors.doubt", "gates.json") or b"{}").items():
        needs[name] = 0
        for runs in each:
            needs[name] |= bit
            for run in runs:
                meets[run] = meets.get(run, 0) | bit
            bit <<= 1
    return meets, needs


@lru_cache(maxsize=20_000)
def _met_by(word: str) -> int:
    meets, met = _gates()[0], 0
    for size in range(SHORTEST, LONGEST + 1):
        for at in range(len(word) - size + 1):
            met |= meets.get(word[at : at + size], 0)
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
def _needs_of(patterns: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(_gates()[1].get(key(pattern), 0) for pattern in patterns)


class Met:
    """The needs that the stretches of a text meet, and all of them together."""

    def __init__(self, parts: Iterable[int]) -> None:
        self.parts = tuple(dict.fromkeys(parts))
        self.lacking = ~0
        for part in self.parts:
            self.lacking &= ~part

    def possible(self, patterns: tuple[str, ...]) -> list[str]:
        """The patterns that some stretch of the text can hold."""
        return [
            pattern
            for pattern, needs in zip(patterns, _needs_of(patterns), strict=True)
            if not needs & self.lacking and any(not needs & ~part for part in self.parts)
        ]

    def holds_all(self, patterns: tuple[str, ...]) -> bool:
        """Whether one stretch can hold all of the patterns."""
        needs = 0
        for each in _needs_of(patterns):
            needs |= each
        return not needs & self.lacking and any(not needs & ~part for part in self.parts)
