"""From what a person has done to the work it points to: pure functions over occupations that arrive as an argument.

`match` ranks and explains; `ranked` only ranks, for many texts; `moves` looks past more of the same; `weighed` lets the
seeker's own wishes reorder, each visibly.
"""

from __future__ import annotations

from threedoors.directions.career import Career, career_of
from threedoors.directions.matching import match, moves, ranked
from threedoors.directions.terms import Ability, Evidence, Match, Ranked, Standing
from threedoors.directions.wishes import Weighed, Wishes, weighed

__all__ = [
    "Ability",
    "Career",
    "Evidence",
    "Match",
    "Ranked",
    "Standing",
    "Weighed",
    "Wishes",
    "career_of",
    "match",
    "moves",
    "ranked",
    "weighed",
]
