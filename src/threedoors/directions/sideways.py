"""Moves to the side as a person is shown them: those that more than a word or two speaks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from threedoors.directions.matching import matches_of
from threedoors.directions.moving import moves_of
from threedoors.directions.reading import Read
from threedoors.directions.terms import Match
from threedoors.occupations import Occupations

_LOOKED_AT: Final = 3
"""As many times the moves that are asked for are looked at, for some of them are only the least far."""
_NEAR, _SPEAKING = 0.1, 4


class Pointing(NamedTuple):
    """What a resume points to, and the moves to the side of it."""

    matches: tuple[Match, ...]
    moves: tuple[Match, ...]


def pointing(given: str | Mapping[str, Any], occupations: Occupations, count: int, moves: int) -> Pointing:
    """Matches and moves of a resume that is read once for both."""
    read = Read(given, occupations)
    matches = matches_of(read, count)
    return Pointing(matches, _aside(read, matches, moves))


def aside(
    given: str | Mapping[str, Any], occupations: Occupations, told: Sequence[Match], count: int
) -> tuple[Match, ...]:
    """Moves that stand out, without the work that was told before them. told: what the resume points to first."""
    return _aside(Read(given, occupations), told, count)


def _aside(read: Read, told: Sequence[Match], count: int) -> tuple[Match, ...]:
    known = {each.code for each in told}
    found = moves_of(read, _LOOKED_AT * count, known)
    return tuple(each for each in found if stands_out(each))[:count]


def stands_out(move: Match) -> bool:
    """Whether it is more than a chance of words: a line that fell on “fall” makes nobody a feller of trees."""
    words = {word for each in move.evidence for word in each.because}
    lines = {each.quote for each in move.transfers}
    return move.score >= _NEAR and len(words) + 2 * len(lines) >= _SPEAKING
