"""From what a person has done to the work it points to: pure functions over occupations that arrive as an argument.

`match` ranks and explains, `match_these` explains the ones asked for; `ranked` only ranks, for many texts; `moves`
looks past more of the same; `weighed` lets the seeker's own wishes reorder, each visibly. `in_english` says whether the
data can be asked at all. `tally` and `narrowing` count what people suggested and lead to a decision; they are imported
from their own files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from threedoors.directions.career import LONGEST, Career, career_of
from threedoors.directions.english import in_english
from threedoors.directions.terms import Ability, Evidence, Match, Ranked, Standing
from threedoors.directions.wishes import Weighed, Wishes, weighed

if TYPE_CHECKING:
    from threedoors.directions.matching import match, match_these, moves, ranked

__all__ = [
    "LONGEST",
    "Ability",
    "Career",
    "Evidence",
    "Match",
    "Ranked",
    "Standing",
    "Weighed",
    "Wishes",
    "career_of",
    "in_english",
    "match",
    "match_these",
    "moves",
    "ranked",
    "weighed",
]


def __getattr__(name: str) -> Any:
    """Matching loads numpy, which takes longer than many a command: only whoever matches waits for it."""
    if name in ("match", "match_these", "moves", "ranked"):
        from threedoors.directions import matching

        return getattr(matching, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
