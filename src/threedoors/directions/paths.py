"""Where people go from their work, and how long one prepares for it: facts of our own, in `paths.txt`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("paths.txt")
_LAST = 0.6  # what the last of a line counts beside the first
_WIDER = 0.85  # a line for a wider group of work beside one for the very work
_USUAL = 2
"""Months or years beside others, or a short school: most work."""


@dataclass(frozen=True)
class Paths:
    """left: by the beginning of the code left, the codes moved to, likeliest first. opened: by the name of a strength.
    steps: by the beginning of a code how long one prepares, 1 to 3."""

    left: Mapping[str, tuple[str, ...]]
    opened: Mapping[str, tuple[str, ...]]
    steps: Mapping[str, int]

    def going_from(self, code: str) -> Mapping[str, float]:
        """Where people go from there, each with how usual it is, at most 1."""
        found: dict[str, float] = {}
        worth = 1.0
        for size in range(len(code), 1, -1):
            if way := self.left.get(code[:size]):
                for nth, to in enumerate(way):
                    found.setdefault(to, worth * (1 - (1 - _LAST) * nth / len(way)))
                worth *= _WIDER
        return found

    def step(self, code: str) -> int:
        """How long one prepares for it: 1 for some weeks, 3 for a degree or long years."""
        found = (self.steps.get(code[:size]) for size in range(len(code), 1, -1))
        return next((step for step in found if step), _USUAL)


@cache
def paths() -> Paths:
    """The list, read once."""
    left: dict[str, tuple[str, ...]] = {}
    opened: dict[str, tuple[str, ...]] = {}
    steps: dict[str, int] = {}
    for kind, what, codes in _lines():
        if kind == "from":
            left |= dict.fromkeys(what.split(), codes)
        elif kind == "opens":
            opened[what] = codes
        else:
            steps |= {begin: int(what) for begin in codes}
    return Paths(left, opened, steps)


def _lines() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            head, _, codes = line.rpartition(": ")
            kind, _, what = head.partition(" ")
            yield kind, what, tuple(codes.split())
