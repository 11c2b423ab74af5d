"""Moves to the side: other work that asks for what the person's own work consists of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from threedoors.directions.career import Career, career_of
from threedoors.directions.explaining import Reader
from threedoors.directions.gathering import Numbers, Places, cells, highest
from threedoors.directions.matching import COUNT, low_ones, matched, passage_of, shared_out, speaks
from threedoors.directions.scoring import Scores, counted_words, nearness, scored
from threedoors.directions.terms import Match
from threedoors.occupations import Occupations

_FAR = 200
_MINOR, _MAJOR = 4, 2  # the letters of a code that say its minor and its major group
_NEAR = 3  # how many of the first matches count as more of the same
_OWN = 0.8  # the share of the best score from which a match is the person's own work
_OF_A_FIELD = 2
_BESIDE = 0.25  # the share of the best score below which a move is a mere likeness of words
_THEIRS, _ASIDE = 1.0, 0.25
"""What a word must say of the person's own work to count whole; and what one counts that says nothing of it: the trade
of an employer is in the resume, but is not what the person does."""
_TOGETHER = 0.6  # how much a skill's share counts beside the words


def moves(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Match, ...]:
    """Occupations outside the person's own line of work that ask much of what they can do.

    Titles do not count here; the minor groups of the first matches and of the latest title are left out. The scores are
    nearness by words and skills, to compare among moves only.
    """
    career = career_of(given)
    scores = scored(career, occupations)
    if not speaks(scores):
        return ()
    near = _carried(career, scores, occupations)
    near[_same_work(scores, occupations)] = 0
    least = _BESIDE * float(near.max())
    order = [n for n in highest(near, _FAR) if near[n] > least]
    found = shared_out(order, {n: occupations.codes[n][:_MAJOR] for n in order}, {}, _OF_A_FIELD)
    passage = passage_of(career, scores, occupations)
    low = low_ones(found, occupations.codes, passage)
    open_to = [n for n in found if n not in low][:count]
    reader = Reader(career, occupations, open_to)
    return tuple(matched(n, near, scores, reader, passage) for n in open_to)


def _carried(career: Career, scores: Scores, occupations: Occupations) -> Numbers:
    """How much of each occupation is what the person does already: by the words that also tell of their own work, and
    by the skills that both ask for."""
    own = _own_work(scores)
    places, weights = counted_words(_without_titles(career), occupations)
    theirs = np.minimum(_said_of(own, places, occupations) / _THEIRS, 1)
    near = nearness(places, weights * (_ASIDE + (1 - _ASIDE) * theirs), occupations)
    near += np.float32(_TOGETHER) * _shared_skills(own, occupations)
    return near


def _own_work(scores: Scores) -> list[int]:
    """The first match, and those beside it that are nearly as sure."""
    least = _OWN * float(scores.total.max())
    return [n for n in highest(scores.total, _NEAR) if scores.total[n] >= least]


def _without_titles(career: Career) -> Career:
    """What was done, without the lines that name a job and an employer, whose trade is not the person's."""
    return replace(career, lines=tuple(line for line in career.lines if not any(t in line.text for t in career.titles)))


def _said_of(own: Sequence[int], places: Places, occupations: Occupations) -> Numbers:
    """The most that each word says of any of these occupations."""
    rows = occupations.text.rows
    at, lengths = cells(rows, places)
    ours = np.isin(rows.ids[at], own)
    said = np.zeros(len(places), dtype=np.float32)
    of_word = np.repeat(np.arange(len(places)), lengths)[ours]
    np.maximum.at(said, of_word, rows.weights[at[ours]] * np.float32(rows.step))
    return said


def _shared_skills(own: Sequence[int], occupations: Occupations) -> Numbers:
    """How much of what each occupation asks is also asked by the person's own work: 1 when it is all the same."""
    of = occupations.skills.of
    at, _ = cells(of, np.array(own, dtype=np.intp))
    have = np.zeros(len(occupations.skills.names), dtype=np.float32)
    np.maximum.at(have, of.ids[at], of.weights[at].astype(np.float32))
    owner = np.repeat(np.arange(len(occupations)), of.starts[1:].astype(np.intp) - of.starts[:-1].astype(np.intp))
    weights = of.weights.astype(np.float32)
    whole = np.bincount(owner, weights=weights, minlength=len(occupations))
    both = np.bincount(owner, weights=np.minimum(weights, have[of.ids]), minlength=len(occupations))
    return (both / np.maximum(whole, 1e-9)).astype(np.float32)


def _same_work(scores: Scores, occupations: Occupations) -> list[int]:
    """What is more of the same: the minor groups of the first matches."""
    groups = {occupations.codes[n][:_MINOR] for n in highest(scores.total, _NEAR)}
    return [n for n, code in enumerate(occupations.codes) if code[:_MINOR] in groups]
