"""Which directions a company was shown: in a held talk, or by an application that is over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from threedoors.days import months_before
from threedoors.terms import Family, Opening, Pipe, TalkState

if TYPE_CHECKING:
    from threedoors.situation.ground import Ground


@dataclass(frozen=True)
class Face:
    """A direction that a company has been shown: in a held talk, or by an application that is over."""

    on: date
    family: Family
    where: str
    talk: str | None = None


def faces_shown(ground: Ground) -> Mapping[str, list[Face]]:
    """What each company or agency was shown in the last twelve months."""
    since = months_before(ground.today, 12)
    found: dict[str, list[Face]] = defaultdict(list)
    for where, face in (*_of_talks(ground), *_of_openings(ground)):
        if face.on >= since:
            found[where].append(face)
    return found


def _of_talks(ground: Ground) -> Iterable[tuple[str, Face]]:
    for talk in ground.talks_in(TalkState.HELD):
        if talk.debrief and talk.debrief.said_direction:
            said = ground.search.direction_by_id[talk.debrief.said_direction]
            agencies = {ground.search.opening_by_id[o].via for o in talk.openings} - {None}
            if said.family:
                for company in ground.companies_of(talk) | agencies:
                    yield company or "", Face(talk.debrief.held_on, said.family, "in a talk", talk.id)


def _of_openings(ground: Ground) -> Iterable[tuple[str, Face]]:
    for opening in ground.search.openings:
        applied = _applied_on(opening)
        if opening.pipe is Pipe.CLOSED and opening.family and applied:
            for company in {opening.company, opening.via} - {None}:
                yield company or "", Face(applied, opening.family, f"by applying as {opening.title}")


def _applied_on(opening: Opening) -> date | None:
    """The day of the application as far as it is known; an opening that closed before one has none."""
    days = [change.on for change in opening.history if change.pipe.judged]
    return opening.applied_on or min(days, default=None)
