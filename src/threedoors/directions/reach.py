"""What of the likely work comes later: a step down, a step up behind a further licence, what one chance word tells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from threedoors.directions.career import Career
from threedoors.directions.everyday import EVERYDAY
from threedoors.directions.gates import Passage
from threedoors.directions.gathering import Numbers, Places, cells, highest
from threedoors.directions.scoring import Scores, majors_of
from threedoors.occupations import Occupations
from threedoors.stems import stemmed

_LESS = 2 / 3
"""The share of the pay of the person's own work below which other work is a step down. No source of ours tells how much
training work takes, but what is paid follows it."""
_HELPERS = "Helpers"
_NAMED = 3  # a title that is so many kinds of work, or fewer, tells what the person earns
_LATER, _LAST = 0.45, 0.3  # what the score of such work counts when it is put in order
_AMONG, _FIRST = 40, 12  # are looked at; of which foreign ones have their words looked up
_TELLING, _TWO = 0.7, 2
_SPARSE = 6  # lines, below which a text cannot be asked to say a thing twice


def lesser(scores: Scores, occupations: Occupations) -> frozenset[str]:
    """The codes of what pays much less than what the resume surely calls the person now, and of helpers' work."""
    own = occupations.pay[scores.now]
    if not 0 < len(own) <= _NAMED:
        return frozenset()
    less = (occupations.pay > 0) & (occupations.pay < _shares(occupations) * own.max())
    less[scores.now] = False
    return frozenset(occupations.codes[n] for n in np.flatnonzero(less).tolist())


@lru_cache(maxsize=4)
def _shares(occupations: Occupations) -> Numbers:
    """Below which share of another pay each is a step down; a helper's always is."""
    helps = [title.startswith(_HELPERS) for title in occupations.titles]
    return np.where(helps, 1, _LESS).astype(np.float32)


def in_reach(career: Career, scores: Scores, occupations: Occupations, passage: Passage) -> Numbers:
    """The scores by which work is put in order."""
    found = highest(scores.total, _AMONG)
    foreign = _foreign(found, scores, occupations)
    chance = _by_chance([n for n in found[:_FIRST] if n in foreign], career, occupations)
    order = scores.total.copy()
    for n in found:
        if order[n] > 0:
            order[n] *= _share(occupations.codes[n], n in foreign, n in chance, scores, passage)
    return order


def _share(code: str, foreign: bool, chance: bool, scores: Scores, passage: Passage) -> float:
    """What its score counts: less for a step down, least for one into another field, for what a further licence stands
    before, beside a title also for what any licence closes, and for what one word speaks for."""
    if passage.steps_down(code):
        return _LAST if foreign or chance else _LATER
    behind = chance or passage.step(code) or (len(scores.now) > 0 and passage.closed(code))
    return _LAST if behind else 1.0


def _foreign(found: Sequence[int], scores: Scores, occupations: Occupations) -> set[int]:
    """Those of another major group than what the titles surely name, or than the first where they name nothing."""
    majors = majors_of(occupations)
    own = set(majors[scores.own].tolist()) or {int(majors[found[0]])}
    return {n for n in found if int(majors[n]) not in own}


def _by_chance(found: Sequence[int], career: Career, occupations: Occupations) -> set[int]:
    """Those that fewer than two telling words, on two lines, speak for."""
    if len(career.lines) < _SPARSE or not found:
        return set()
    lines = [stemmed(line.text) for line in career.lines]
    known = occupations.text.places
    words = [word for word in dict.fromkeys(chain.from_iterable(lines)) if word in known and word not in EVERYDAY]
    telling = _tells(np.array([known[word] for word in words], dtype=np.intp), found, occupations)
    by_column = [{words[row] for row in np.flatnonzero(telling[:, n]).tolist()} for n in range(len(found))]
    return {n for n, own in zip(found, by_column, strict=True) if not _twice(own, lines)}


def _twice(telling: set[str], lines: Iterable[Sequence[str]]) -> bool:
    saying = (words for words in lines if not telling.isdisjoint(words))
    return len(telling) >= _TWO and len(list(islice(saying, _TWO))) == _TWO


def _tells(places: Places, found: Sequence[int], occupations: Occupations) -> NDArray[np.bool_]:
    """Which words tell of which of these occupations."""
    rows = occupations.text.rows
    at, lengths = cells(rows, places)
    column = np.full(len(occupations), -1)
    column[list(found)] = np.arange(len(found))
    ours = column[rows.ids[at]]
    kept = (ours >= 0) & (rows.weights[at] * np.float32(rows.step) >= _TELLING)
    telling = np.zeros((len(places), len(found)), dtype=np.bool_)
    telling[np.repeat(np.arange(len(places)), lengths)[kept], ours[kept]] = True
    return telling
