"""From what a person has done to the work it points to: pure functions over occupations that arrive as an argument.

`match` ranks and explains, `match_these` explains the ones asked for; `ranked` only ranks, for many texts. `moves`
looks past more of the same, and `aside` keeps of that what stands out; `pointing` gives matches and moves of one
reading. `weighed` lets the seeker's own wishes reorder, each visibly. `english_of` says what of a text the data
can be asked about. `tally` and `narrowing` count what people suggested and lead to a decision; they are imported from
their own files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from threedoors.directions.career import LONGEST, Career, career_of, is_long
from threedoors.directions.english import english_of, in_english
from threedoors.directions.terms import Ability, Evidence, Match, Ranked, Standing
from threedoors.directions.wishes import Weighed, Wishes, weighed

if TYPE_CHECKING:
    from threedoors.directions.matching import match, match_these, ranked
    from threedoors.directions.moving import moves
    from threedoors.directions.sideways import aside, pointing

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
    "aside",
    "career_of",
    "english_of",
    "in_english",
    "is_long",
    "match",
    "match_these",
    "moves",
    "pointing",
    "ranked",
    "weighed",
]


def __getattr__(name: str) -> Any:
    """Matching loads numpy, which takes longer than many a command: only whoever matches waits for it."""
    if name in ("match", "match_these", "ranked"):
        from threedoors.directions import matching

        return getattr(matching, name)
    if name in ("aside", "pointing"):
        from threedoors.directions import sideways

        return getattr(sideways, name)
    if name == "moves":
        from threedoors.directions.moving import moves

        return moves
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
