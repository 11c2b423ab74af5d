"""Moves to the side: work that asks for what the person can do, that people go to from theirs, or that is wanted."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.directions.career import Career
from threedoors.directions.explaining import Reader
from threedoors.directions.gathering import Numbers, cells, highest
from threedoors.directions.matching import COUNT, matched, shared_out
from threedoors.directions.paths import paths
from threedoors.directions.reading import Read
from threedoors.directions.scoring import Scores, counted_words, nearness, said_of
from threedoors.directions.strengths import asked_by_all, strengths
from threedoors.directions.terms import Match
from threedoors.occupations import Occupations

_FAR = 60
_MINOR, _MAJOR = 4, 2  # the letters of a code that say its minor and its major group
_NEAR = 3  # how many of the first matches may be the person's own work
_OWN = 0.8  # the share of the best score from which a match is the person's own work
_OF_A_FIELD = 2
_THEIRS, _ASIDE = 1.0, 0.25
"""What a word must say of the person's own work to count whole; and what one counts that says nothing of it: the trade
of an employer is in the resume, but is not what the person does."""
_TOGETHER = 0.6  # how much a skill's share counts beside the words
_CARRIED, _WORDS, _PATH, _WISH = 0.3, 0.2, 0.3, 0.4  # what each part counts
_OPENED = 0.5  # a strength that opens work, beside a path from the very work
_FEW_ASKED = 3  # thought beside what work asks for, lest a single strength be all of it
_MUCH, _LIKE = 0.4, 0.45  # without a path: the share carried over, and the nearness by words beside the nearest
_SEVERAL = 3
_SOME, _LITTLE = 0.19, 0.12  # with one: the share carried over; and with one that is well trodden
_TRODDEN, _SOMETHING = 0.8, 0.1
_WISHED = 0.5  # a wish so plain leads anywhere
_BEHIND = 0.25  # what a move behind a licence or a degree of years loses
_PAYS = 0.1  # and what one loses that pays much less
_LEADING = "leading a team"
_LEADS = ("11-", "33-1", "35-1", "37-1", "39-1", "41-1", "43-1", "45-1", "47-1", "49-1", "51-1", "53-1")
"""Beginnings of the codes of work that leads others."""


def moves(given: str | Mapping[str, Any], occupations: Occupations, count: int = COUNT) -> tuple[Match, ...]:
    """Occupations outside the person's own work that ask much of what they can do, the best borne out first.

    The scores compare among moves only.
    """
    return moves_of(Read(given, occupations), count)


def moves_of(read: Read, count: int = COUNT, told: Collection[str] = ()) -> tuple[Match, ...]:
    """The same for a resume that is read already. told: codes of work that was told before and is left out."""
    if not read.speaks:
        return ()
    moving = Moving(read)
    found = moving.found(count, told)
    reader = Reader(read, found)
    return tuple(matched(n, moving.near, reader) for n in found)


@dataclass(frozen=True)
class Moving:
    """What speaks for each occupation as a move of one person; each part from 0 to 1."""

    read: Read

    def found(self, count: int, told: Collection[str]) -> list[int]:
        """The best of those in reach, of one field only a few before the others."""
        codes = self.read.occupations.codes
        order = [n for n in highest(self.near, _FAR) if self.near[n] > 0 and codes[n] not in told]
        return shared_out(order, {n: codes[n][:_MAJOR] for n in order}, {}, _OF_A_FIELD)[:count]

    @cached_property
    def near(self) -> Numbers:
        """All parts together; nothing where it is no move."""
        near = _CARRIED * self.carried + _WORDS * self.alike + _PATH * self.path + _WISH * self.wish
        passage, codes = self.read.passage, self.read.occupations.codes
        moves = np.zeros(len(codes), dtype=np.float32)
        for n in np.flatnonzero(self._borne_out).tolist():
            if self._in_reach(n):
                moves[n] = (
                    near[n] - (_BEHIND if passage.needs(codes[n]) else 0) - (_PAYS * passage.steps_down(codes[n]))
                )
        return moves

    @cached_property
    def own(self) -> list[int]:
        """The person's own work: the first match, and those beside it that are nearly as sure."""
        return own_work(self.read.scores)

    @cached_property
    def carried(self) -> Numbers:
        """Of what each occupation asks for, the share that a line says."""
        said = np.zeros(len(strengths().names), dtype=np.float32)
        said[list(self.read.abilities.said)] = 1
        asked = asked_by_all(tuple(self.read.occupations.codes))
        share: Numbers = (asked @ said) / (asked.sum(1) + np.float32(_FEW_ASKED))
        return share

    @cached_property
    def _several(self) -> NDArray[np.bool_]:
        """Where a line says several of the things asked for."""
        asked = asked_by_all(tuple(self.read.occupations.codes))
        several: NDArray[np.bool_] = (asked[:, list(self.read.abilities.said)] > 0).sum(1) >= _SEVERAL
        return several

    @cached_property
    def alike(self) -> Numbers:
        """How near by words and skills, beside the nearest that is not the person's own field."""
        near = carried_words(self.read, self.own)
        near[self._same_field] = 0
        near = np.maximum(near, 0)
        best: Numbers = near / max(float(near.max()), 1e-9)
        return best

    @cached_property
    def path(self) -> Numbers:
        """How usual it is to go there: from the person's own work, or with what they are strong in."""
        place = {code: n for n, code in enumerate(self.read.occupations.codes)}
        found = np.zeros(len(place), dtype=np.float32)
        for code, worth in self._ways():
            if (n := place.get(code)) is not None:
                found[n] = max(found[n], worth)
        return found

    def _ways(self) -> Iterator[tuple[str, float]]:
        for own in self._left:
            yield from paths().going_from(own).items()
        for strength in self.read.abilities.said_at_work:
            yield from ((code, _OPENED) for code in paths().opened.get(strengths().names[strength], ()))

    @property
    def _left(self) -> list[str]:
        """The codes of the work left: their own by all that is told, and by the latest title."""
        return [self.read.occupations.codes[n] for n in self.own]

    @cached_property
    def wish(self) -> Numbers:
        """How much of what the person wants it is, in the weight they said it with."""
        wants = self.read.wants
        wish: Numbers = wants.near * np.float32(wants.weight)
        return wish

    @cached_property
    def _borne_out(self) -> NDArray[np.bool_]:
        """What enough speaks for: a usual way or a wish with something to bring, or very much in common without."""
        in_common = self._several & (self.carried >= _MUCH) & (self.alike >= _LIKE)
        usual = (self.path > 0) & (self.carried >= np.where(self.path >= _TRODDEN, _LITTLE, _SOME))
        wanted = (self.wish >= _WISHED) & ((self.carried >= _SOMETHING) | (self.path > 0))
        found: NDArray[np.bool_] = in_common | usual | wanted
        return found

    @cached_property
    def _same_field(self) -> list[int]:
        codes = self.read.occupations.codes
        groups = {codes[n][:_MINOR] for n in self.own}
        return [n for n, code in enumerate(codes) if code[:_MINOR] in groups]

    def _in_reach(self, n: int) -> bool:
        """Not their own work, not less of the same, not behind a door that nothing opens."""
        code, passage = self.read.occupations.codes[n], self.read.passage
        wanted = self.wish[n] >= _WISHED
        if n in self.own or n in self.read.scores.titled or passage.below(code):
            return False
        if n in self._same_field and not self.path[n] and not wanted:
            return False
        if passage.closed(code) and not (self.path[n] >= _OPENED or wanted):
            return False
        return self._leads_enough(code) and (wanted or self._is_no_step_down(n))

    def _leads_enough(self, code: str) -> bool:
        """Work that leads others is for whoever says that they led."""
        return not code.startswith(_LEADS) or strengths().names.index(_LEADING) in self.read.abilities.said

    def _is_no_step_down(self, n: int) -> bool:
        """One step less, or much less pay, only where people do go, and into another field."""
        code = self.read.occupations.codes[n]
        elsewhere = code[:_MAJOR] not in {own[:_MAJOR] for own in self._left}
        if self.read.passage.steps_down(code) and not elsewhere:
            return False
        step, own = paths().step(code), max(map(paths().step, self._left))
        return step >= own or (elsewhere and step == own - 1 and step > 1 and self.path[n] > _OPENED)


def own_work(scores: Scores) -> list[int]:
    """The first match, and those beside it that are nearly as sure."""
    least = _OWN * float(scores.total.max())
    return [n for n in highest(scores.total, _NEAR) if scores.total[n] >= least]


def carried_words(read: Read, own: Sequence[int]) -> Numbers:
    """How near each occupation is by words that also tell of their own work, and by the skills that both ask for."""
    occupations = read.occupations
    places, weights = counted_words(_without_titles(read.career), occupations)
    theirs = np.minimum(said_of(np.array(own, dtype=np.intp), places, occupations) / _THEIRS, 1)
    near = nearness(places, weights * (_ASIDE + (1 - _ASIDE) * theirs), occupations)
    near += np.float32(_TOGETHER) * _shared_skills(own, occupations)
    return near


def _without_titles(career: Career) -> Career:
    """What was done, without the lines that name a job and an employer, whose trade is not the person's."""
    return replace(career, lines=tuple(line for line in career.lines if not any(t in line.text for t in career.titles)))


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
