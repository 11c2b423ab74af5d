"""Occupations for a career: more of the same, and moves to the side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from threedoors.directions.career import Career, career_of
from threedoors.directions.explaining import Reader
from threedoors.directions.gates import Passage
from threedoors.directions.gathering import Numbers, highest
from threedoors.directions.scoring import Scores, scored, work_scores
from threedoors.directions.terms import Match, Ranked, Standing
from threedoors.occupations import Occupations

COUNT = 10
_STRONG, _POSSIBLE = 0.5, 0.25
_BESIDE_STRONG, _BESIDE_POSSIBLE = 0.8, 0.65
"""The share of the best score that a strong, a possible one needs: beside a clear first the others are a stretch."""
_FIRST, _LOW, _FEW = 3, 7, 3
"""Before managers; after so many others work behind a licence may come, and so much of it among the first ten."""
_DONE = 2  # of the first by the work told, how many tell what somebody does
_SAID = 0.03
"""Below this the words tell of nothing we know: another language, a list of names, nothing at all."""
_OF_A_GROUP, _OF_A_SURE_GROUP = 2, 4
_AMONG, _FAR = 40, 200
_MINOR = 4
"""The letters of a code that say the minor group: 29-1."""
_MAJOR = 2
_NEAR = 3  # how many of the first matches count as more of the same
_TOGETHER = 0.15  # how much a skill's share counts beside the words


def ranked(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Ranked, ...]:
    """Only the order: for a batch. Empty when the text says nothing of work."""
    career = career_of(given)
    scores = scored(career, occupations)
    if not _speaks(scores):
        return ()
    passage = _passage(career, scores, occupations)
    found = passable(varied(scores.total, occupations, _AMONG), occupations, passage)[:count]
    return tuple(Ranked(occupations.codes[n], occupations.titles[n], _shown(scores.total[n])) for n in found)


def match(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Match, ...]:
    """The occupations a resume points to, the likeliest first, each with its evidence, what transfers and the gaps.

    given: text, or a JSON Resume object as `importers` reads it. Empty when the text says nothing of work in English.
    """
    career = career_of(given)
    scores = scored(career, occupations)
    if not _speaks(scores):
        return ()
    reader, passage = Reader(career, occupations), _passage(career, scores, occupations)
    found = passable(varied(scores.total, occupations, _AMONG), occupations, passage)[:count]
    return tuple(_matched(n, scores.total, scores, reader, passage) for n in found)


def match_these(
    given: str | Mapping[str, Any], occupations: Occupations, codes: Collection[str]
) -> Mapping[str, Match]:
    """What the same resume says of these occupations, by code; codes we do not know and texts that say nothing have
    none."""
    career = career_of(given)
    scores = scored(career, occupations)
    if not codes or not _speaks(scores):
        return {}
    reader, passage = Reader(career, occupations), _passage(career, scores, occupations)
    wanted = [n for n, code in enumerate(occupations.codes) if code in codes]
    return {occupations.codes[n]: _matched(n, scores.total, scores, reader, passage) for n in wanted}


def moves(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Match, ...]:
    """Occupations outside the person's own line of work that ask much of what they can do.

    Titles do not count here; the minor groups of the first matches and of the latest title are left out. The scores are
    nearness by skills and words, to compare among moves only.
    """
    career = career_of(given)
    scores = scored(career, occupations)
    if not _speaks(scores):
        return ()
    reader, passage = Reader(career, occupations), _passage(career, scores, occupations)
    near = work_scores(_without_titles(career), occupations) + np.float32(_TOGETHER) * _shared_skills(
        reader, occupations
    )
    near[_same_work(scores, occupations)] = 0
    found = [n for n in varied(near, occupations, _FAR, _MAJOR, _FAR) if near[n] > 0]
    low = _low(found, occupations.codes, passage)
    open_to = [n for n in found if n not in low]
    return tuple(_matched(n, near, scores, reader, passage) for n in open_to[:count])


def _without_titles(career: Career) -> Career:
    """What was done, without the lines that name a job and an employer, whose trade is not the person's."""
    return replace(career, lines=tuple(line for line in career.lines if not any(t in line.text for t in career.titles)))


def passable(found: Sequence[int], occupations: Occupations, passage: Passage) -> list[int]:
    """What a licence or a degree stands before that the resume does not show comes low, and at most a few of it; so
    does what asks for less of the same work than the person is licensed for. Managers come after the work they manage
    where no title says that the person led."""
    codes = occupations.codes
    low = _low(found, codes, passage)
    rest = [n for n in found if n not in low]
    first = [n for n in rest if not passage.above(codes[n])][:_FIRST]
    rest = [*first, *(n for n in rest if n not in first)]
    few = [n for n in found[:COUNT] if n in low][:_FEW]
    return [*rest[:_LOW], *few, *rest[_LOW:], *(n for n in low if n not in few)]


def _low(found: Sequence[int], codes: Sequence[str], passage: Passage) -> list[int]:
    """What comes low; of the next steps behind one and the same gate all but the first, for one says it."""
    low = [n for n in found if passage.closed(codes[n]) or passage.below(codes[n])]
    steps = [n for n in found if n not in low and passage.step(codes[n])]
    first = {passage.needs(codes[n]): n for n in reversed(steps)}
    return [*low, *(n for n in steps if n not in first.values())]


def _passage(career: Career, scores: Scores, occupations: Occupations) -> Passage:
    titled = frozenset(occupations.codes[n] for n in scores.titled)
    done = [occupations.codes[n] for n in highest(scores.work, _DONE)]
    return Passage(titled, career.titles, "\n".join(line.text for line in career.lines), done)


def varied(
    scores: Numbers, occupations: Occupations, count: int, letters: int = _MINOR, among: int = _AMONG
) -> list[int]:
    """The highest first, but of one group only so many before the others among the first have had their turn: two, or
    four when the first is beyond doubt and those beside it are its neighbours.

    letters: how much of a code names its group; the minor group when not said.
    """
    most = _OF_A_GROUP if scores.max() < _STRONG else _OF_A_SURE_GROUP
    groups: Counter[str] = Counter()
    early: list[int] = []
    late: list[int] = []
    for n in highest(scores, among):
        group = occupations.codes[n][:letters]
        (early if groups[group] < most else late).append(n)
        groups[group] += 1
    return [*early, *late][:count]


def _speaks(scores: Scores) -> bool:
    return float(scores.work.max()) >= _SAID or float(scores.headline.max()) > 0.5 or float(scores.held.max()) > 0.3


def _shared_skills(reader: Reader, occupations: Occupations) -> Numbers:
    """How much of what each occupation asks the resume shows."""
    of = occupations.skills.of
    best, _ = reader.skills_by_line
    starts = of.starts.astype(np.intp)
    owner = np.repeat(np.arange(len(occupations)), starts[1:] - starts[:-1])
    weights = of.weights.astype(np.float32)
    whole = np.bincount(owner, weights=weights, minlength=len(occupations))
    shown = np.bincount(owner, weights=weights * (best[of.ids.astype(np.intp)] >= 1), minlength=len(occupations))
    return (shown / np.maximum(whole, 1e-9)).astype(np.float32)


def _same_work(scores: Scores, occupations: Occupations) -> list[int]:
    """What is more of the same: the minor groups of the first matches."""
    groups = {occupations.codes[n][:_MINOR] for n in highest(scores.total, _NEAR)}
    return [n for n, code in enumerate(occupations.codes) if code[:_MINOR] in groups]


def _matched(n: int, shown: Numbers, scores: Scores, reader: Reader, passage: Passage) -> Match:
    """shown: the scores that are told; the standing is always by all that the resume says."""
    occupations = reader.occupations
    transfers, gaps = reader.abilities(n)
    needs = passage.needs(occupations.codes[n])
    standing = Standing.STRETCH if needs else standing_of(float(scores.total[n]), float(scores.total.max()))
    return Match(
        code=occupations.codes[n],
        title=occupations.titles[n],
        also=occupations.also[n],
        score=_shown(shown[n]),
        standing=standing,
        evidence=reader.evidence(n),
        transfers=transfers,
        gaps=gaps,
        needs=needs,
        jobs=int(occupations.jobs[n]) or None,
    )


def standing_of(score: float, best: float) -> Standing:
    """The score in words; how often each was right stands in evals/directions. best: the highest score there is."""
    if score >= max(_STRONG, _BESIDE_STRONG * best):
        return Standing.STRONG
    return Standing.POSSIBLE if score >= max(_POSSIBLE, _BESIDE_POSSIBLE * best) else Standing.STRETCH


def _shown(score: float) -> float:
    return round(min(float(score), 1.0), 4)
