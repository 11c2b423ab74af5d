"""Occupations for a career: more of the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from threedoors.directions.explaining import Reader
from threedoors.directions.gates import Passage
from threedoors.directions.gathering import Numbers, highest
from threedoors.directions.reach import in_reach
from threedoors.directions.reading import Read
from threedoors.directions.terms import Match, Ranked, Standing
from threedoors.occupations import Occupations

COUNT = 10
_STRONG, _POSSIBLE = 0.5, 0.2
_BESIDE_STRONG, _BESIDE_POSSIBLE = 0.8, 0.5
"""The share of the best score that a strong, a possible one needs: beside a clear first the others are a stretch."""
_FIRST, _LOW, _FEW = 3, 7, 3
"""Before managers; after so many others work behind a licence may come, and so much of it among the first ten."""
_SURE = 0.6
_OF_A_GROUP, _OF_A_SURE_GROUP, _BROAD = 2, 6, 5
_AMONG, _PASSING = 40, 24  # looked at for their fields, and for what stands before them
_MINOR = 4
"""The letters of a code that say the minor group: 29-1."""


def ranked(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Ranked, ...]:
    """Only the order: for a batch. Empty when the text says nothing of work."""
    read = Read(given, occupations)
    shown = read.scores.total
    return tuple(Ranked(occupations.codes[n], occupations.titles[n], _shown(shown[n])) for n in _first(read, count))


def match(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Match, ...]:
    """The occupations a resume points to, the likeliest first, each with its evidence, what transfers and the gaps.

    given: text, or a JSON Resume object as `importers` reads it. Empty when the text says nothing of work in English.
    """
    return matches_of(Read(given, occupations), count)


def matches_of(read: Read, count: int = COUNT) -> tuple[Match, ...]:
    """The same for a resume that is read already."""
    found = _first(read, count)
    reader = Reader(read, found)
    return tuple(matched(n, read.scores.total, reader) for n in found)


def _first(read: Read, count: int) -> list[int]:
    if not read.speaks:
        return []
    order = in_reach(read.career, read.scores, read.occupations, read.passage)
    found = varied(order, read.occupations, max(_PASSING, 2 * count))
    least = _POSSIBLE if len(read.scores.now) else float(order.min())
    near = [n for n in found if order[n] >= least]
    likeliest = varied(read.scores.total, read.occupations, COUNT)
    return passable(found, near, likeliest, read.occupations, read.passage)[:count]


def match_these(
    given: str | Mapping[str, Any], occupations: Occupations, codes: Collection[str]
) -> Mapping[str, Match]:
    """What the same resume says of these occupations, by code; codes we do not know and texts that say nothing have
    none."""
    read = Read(given, occupations)
    if not codes or not read.speaks:
        return {}
    wanted = [n for n, code in enumerate(occupations.codes) if code in codes]
    reader = Reader(read, wanted)
    return {occupations.codes[n]: matched(n, read.scores.total, reader) for n in wanted}


def passable(
    found: Sequence[int],
    near: Sequence[int],
    likeliest: Sequence[int],
    occupations: Occupations,
    passage: Passage,
) -> list[int]:
    """What a licence or a degree stands before that the resume does not show comes low, and a few of the likeliest of
    it; so does what asks for less of the same work than the person is licensed for. Managers come after the work they
    manage where no title says that the person led; what is near and in reach before a step up or down.

    near: what the resume tells enough of to come before those. likeliest: by the scores alone.
    """
    codes = occupations.codes
    step = _next_step(found, occupations, passage)
    low = [n for n in _low_ones(dict.fromkeys([*found, *likeliest]), codes, passage) if n != step]
    rest = [n for n in found if n not in low]
    reach = [n for n in rest[:_LOW] if n in near and n != step and not passage.steps_down(codes[n])]
    first = [n for n in reach if not passage.above(codes[n])][:_FIRST]
    rest = list(dict.fromkeys([*first, *reach, *rest]))
    few = [n for n in likeliest if n in low][:_FEW]
    return [*rest[:_LOW], *few, *rest[_LOW:], *(n for n in low if n not in few)]


def _next_step(found: Sequence[int], occupations: Occupations, passage: Passage) -> int | None:
    """The commonest of what a further licence of the person's own work leads to: one says it."""
    steps = [n for n in found[:COUNT] if passage.step(occupations.codes[n])]
    return max(steps, key=lambda n: float(occupations.jobs[n]), default=None)


def _low_ones(found: Iterable[int], codes: Sequence[str], passage: Passage) -> list[int]:
    """What comes low: behind a gate, and what asks for less than the person is licensed for."""
    return [n for n in found if passage.closed(codes[n]) or passage.step(codes[n]) or passage.below(codes[n])]


def varied(scores: Numbers, occupations: Occupations, count: int) -> list[int]:
    """The highest first, but not all of one field. When the first is beyond doubt, those beside it are its neighbours:
    six of a minor group before the others. When it is not, the first few show as many fields as they can: two of the
    first's own minor group, one of any other; after them, two of each.
    """
    order = highest(scores, _AMONG)
    groups = {n: occupations.codes[n][:_MINOR] for n in order}
    if scores.max() >= _SURE:
        return shared_out(order, groups, {}, _OF_A_SURE_GROUP)[:count]
    own = {groups[order[0]]: _OF_A_GROUP}
    first = shared_out(order, groups, own, 1)[:_BROAD]
    rest = [n for n in order if n not in first]
    return [*first, *shared_out(rest, groups, {}, _OF_A_GROUP)][:count]


def shared_out(order: Sequence[int], groups: Mapping[int, str], more: Mapping[str, int], most: int) -> list[int]:
    """In order, but of one group only so many before the others had their turn. more: groups that may have more."""
    counts: Counter[str] = Counter()
    early: list[int] = []
    late: list[int] = []
    for n in order:
        group = groups[n]
        (early if counts[group] < more.get(group, most) else late).append(n)
        counts[group] += 1
    return [*early, *late]


def matched(n: int, shown: Numbers, reader: Reader) -> Match:
    """shown: the scores that are told; the standing is always by all that the resume says."""
    read, occupations = reader.read, reader.occupations
    transfers, gaps = reader.abilities(n)
    needs, scores = read.passage.needs(occupations.codes[n]), read.scores
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
        asks=read.passage.asks(occupations.codes[n]),
        wanted=read.wants.line_for(n, occupations),
        step_down=read.passage.steps_down(occupations.codes[n]),
        jobs=int(occupations.jobs[n]) or None,
    )


def standing_of(score: float, best: float) -> Standing:
    """The score in words; how often each was right stands in evals/directions. best: the highest score there is."""
    if score >= max(_STRONG, _BESIDE_STRONG * best):
        return Standing.STRONG
    return Standing.POSSIBLE if score >= max(_POSSIBLE, _BESIDE_POSSIBLE * best) else Standing.STRETCH


def _shown(score: float) -> float:
    """Between 0 and 1: words that speak against an occupation say no more than that nothing speaks for it."""
    return round(max(0.0, min(float(score), 1.0)), 4)
