"""Moves to the side as a person is shown them: those that more than a word or two speaks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from threedoors.directions.moving import moves
from threedoors.directions.terms import Match
from threedoors.occupations import Occupations

_LOOKED_AT: Final = 3
"""As many times the moves that are asked for are looked at, for some of them are only the least far."""
_NEAR, _SPEAKING = 0.1, 4


def aside(
    given: str | Mapping[str, Any], occupations: Occupations, told: Sequence[Match], count: int
) -> tuple[Match, ...]:
    """Moves that stand out, without the work that was told before them. told: what the resume points to first."""
    known = {each.code for each in told}
    found = moves(given, occupations, _LOOKED_AT * count)
    return tuple(each for each in found if each.code not in known and stands_out(each))[:count]


def stands_out(move: Match) -> bool:
    """Whether it is more than a chance of words: a line that fell on “fall” makes nobody a feller of trees."""
    words = {word for each in move.evidence for word in each.because}
    return move.score >= _NEAR and len(words) + 2 * len(move.transfers) >= _SPEAKING
