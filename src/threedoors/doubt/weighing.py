"""How much room for doubt a whole text leaves an employer: what its clauses sound like, weighed together.

One loud clause says less in a text that is firm elsewhere, and a faint one says more where nobody says yes. The weights
are small trees of yes and no, made by `evals/doubt/train.py` from how each writer's texts sound to ears that were
trained on the others; `weighed.json` holds them, and the weight from which on a text is marked.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache, lru_cache
from pkgutil import get_data

from threedoors.doubt.clauses import stretches
from threedoors.doubt.english import YES, asks_for_yes
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.listening import ANY, Heard, heard
from threedoors.doubt.reading import Reading
from threedoors.terms import MaterialKind

SILENT = -8.0
"""How loud a clause is that is not there."""
FACTS = ("loudest", "second", "all", "any", "mean", "least", "no_yes", "generic", "clauses", "asked", "said")
"""What is known of a text when it is weighed, in this order."""
_WRITTEN = (MaterialKind.LETTER, MaterialKind.SPIEL)


def facts(reading: Reading, stretch: Sequence[Heard], whole: Heard) -> list[float]:
    loud = sorted((one.loudness for one in stretch), reverse=True)
    doubts = [one.scores[ANY] for one in stretch]
    return [
        loud[0],
        loud[1] if len(loud) > 1 else SILENT,
        math.log(sum(math.exp(min(each, 20.0)) for each in loud)),
        max(doubts),
        sum(doubts) / len(doubts),
        min(doubts),
        whole.scores["missing_commitment"],
        whole.scores["generic_no_specifics"],
        float(len(stretch)),
        float(wants_yes(reading)),
        float(says_yes(reading)),
    ]


def wants_yes(reading: Reading) -> bool:
    """Whether a yes belongs here: a letter and a spiel end in one, an answer when it is asked for."""
    if reading.draft.kind is MaterialKind.ANSWER:
        return asks_for_yes(reading.draft.question)
    return reading.draft.kind in _WRITTEN


@lru_cache(maxsize=4)
def says_yes(reading: Reading) -> bool:
    return compiled(YES).search(reading.plain) is not None


Tree = list[tuple[int, float, int, int]]
"""Each knot: the fact asked for, or -1 at an end; the cut, or what the end adds; where to go up to it, and above."""


class Scales:
    """The trees on file."""

    def __init__(self) -> None:
        stored = json.loads(get_data("threedoors.doubt", "weighed.json") or b"")
        self.start: float = stored["start"]
        self.limit: float = stored["limit"]
        self.trees: list[Tree] = stored["trees"]

    @staticmethod
    @cache
    def load() -> Scales:
        return Scales()

    def weigh(self, known: Sequence[float]) -> float:
        """How far a text lies above the limit; below nothing it leaves no room for doubt."""
        total = self.start - self.limit
        for tree in self.trees:
            asked, cut, low, high = tree[0]
            while asked >= 0:
                asked, cut, low, high = tree[low if known[asked] <= cut else high]
            total += cut
        return total


@lru_cache(maxsize=4)
def doubtful(reading: Reading) -> tuple[Sequence[Heard], ...]:
    """The parts of a draft that leave an employer room for doubt: all of it, or stretches of a long one."""
    clauses, whole = heard(reading)
    if not whole:
        return ()
    scales = Scales.load()
    return tuple(part for part in stretches(clauses) if scales.weigh(facts(reading, part, whole)) > 0)
