"""How ready the seeker is for one conversation: its parts, from 0 to 1, and the minutes that each missing one takes.

Source: METHOD section 2, Readiness. Parts that do not apply are dropped and the rest rescaled; with several openings
the lowest counts; exploring is always ready.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from threedoors.situation.materials import MINUTES_A_PIECE, MaterialCheck, needed
from threedoors.terms import Door, FactKind, Need, Opening, ReasonAbout

if TYPE_CHECKING:
    from threedoors.situation.ground import Ground
    from threedoors.situation.talk import Situation

FACTS_FOR_JOB = 5
QUESTIONS_FOR_LEARNING = 3
TIMES_PRACTISED = 2
_TELLING = (FactKind.NEED, FactKind.GOAL, FactKind.PARAMETER)


@dataclass(frozen=True)
class Part:
    """One part of readiness. value: 0 to 1; minutes: what it takes to complete it; missing: in words."""

    name: str
    weight: float
    value: float
    minutes: int
    missing: str

    @property
    def complete(self) -> bool:
        return self.value >= 1


@dataclass(frozen=True)
class Readiness:
    """value: the weighed mean of the parts that apply, 0 to 1."""

    parts: tuple[Part, ...]

    @property
    def value(self) -> float:
        weight = sum(part.weight for part in self.parts)
        # Rounded so that a bar such as .6 is met by what sums up to it.
        return round(sum(part.weight * part.value for part in self.parts) / weight, 6) if weight else 1.0

    @property
    def percent(self) -> int:
        return int(self.value * 100)

    @property
    def missing(self) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if not part.complete)

    @property
    def minutes(self) -> int:
        return sum(part.minutes for part in self.missing)


def readiness_of(at: Situation) -> Readiness:
    if at.door is Door.EXPLORATORY:
        return Readiness(())
    if at.door is Door.INFORMATIONAL:
        return Readiness(tuple(_to_learn(at)))
    each = [Readiness(tuple(_for_job(at, opening))) for opening in at.openings or (None,)]
    return min(each, key=lambda ready: ready.value)


def _to_learn(at: Situation) -> Iterator[Part]:
    yield Part("focus", 0.15, float(at.one_focus is not None), 5, "one thing to learn about")
    known = at.open_unknowns if at.is_plain else len(at.open_questions)
    yield _pieces("dossier", 0.25, known, QUESTIONS_FOR_LEARNING, 15, "open question", "open questions")
    yield _practice(at.ground, at.door, [focus.id for focus in at.focus_openings])


def _for_job(at: Situation, opening: Opening | None) -> Iterator[Part]:
    ground = at.ground
    in_family = opening is not None and any(d.family and d.family is opening.family for d in ground.chosen)
    yield Part("focus", 0.15, float(in_family), 5, "a chosen direction that this job belongs to")
    facts = _facts_known(ground, opening) if opening else 0
    yield _pieces("dossier", 0.25, facts, FACTS_FOR_JOB, 15, "fact about the job", "facts about the job")
    ready = opening is not None and _committed(ground, opening)
    yield Part("commitment", 0.15, float(ready), 20, "why this company and why this role")
    yield _material(at, opening)
    if stories := _stories(ground, opening):
        yield stories
    yield _practice(ground, Door.JOB, [opening.id] if opening else [])


def _pieces(name: str, weight: float, have: int, want: int, minutes: int, one: str, many: str) -> Part:
    lacking = max(0, want - have)
    return Part(name, weight, min(1, have / want), lacking * minutes, f"{lacking} {one if lacking == 1 else many}")


def _practice(ground: Ground, door: Door, openings: Sequence[str]) -> Part:
    rehearsed = sum(1 for rehearsal in ground.search.rehearsals if rehearsal.opening in openings)
    done = ground.debriefed[door] + rehearsed
    return _pieces("practice", 0.15, done, TIMES_PRACTISED, 30, "round of practice", "rounds of practice")


def _facts_known(ground: Ground, opening: Opening) -> int:
    about = {opening.id, ground.home_of(opening)}
    dossiers = (dossier for dossier in ground.search.dossiers if dossier.about in about)
    return sum(1 for dossier in dossiers for fact in dossier.facts if fact.kind in _TELLING)


def _material(at: Situation, opening: Opening | None) -> Part:
    if opening is None:
        return _pieces("material", 0.15, 0, 3, MINUTES_A_PIECE, "text for this job", "texts for this job")
    wanted = needed(opening, at.conversation.channel)
    checks = at.ground.materials_for(opening)
    good = sum(1 for kind in wanted if checks[kind] is MaterialCheck.GOOD)
    return _pieces("material", 0.15, good, len(wanted), MINUTES_A_PIECE, "text for this job", "texts for this job")


def _stories(ground: Ground, opening: Opening | None) -> Part | None:
    """None when the posting's musts were never read: then the part is dropped."""
    if opening is None:
        return Part("stories", 0.15, 0, 15, "a story for what the job must have")
    musts = [requirement for requirement in opening.requirements if requirement.kind is Need.MUST]
    if not musts:
        return None
    bank = ground.search.evidence_by_id
    proven = sum(1 for must in musts if any(not bank[e].retracted for e in must.evidence))
    return _pieces(
        "stories",
        0.15,
        proven,
        len(musts),
        15,
        "thing they ask for and nothing shows",
        "things they ask for and nothing shows",
    )


def commitment_rating(ground: Ground, opening: Opening) -> int | None:
    """How much the seeker wants this job: the later of the commitment record's rating and a debrief's."""
    rated: list[tuple[date, int]] = [
        (record.on or date.min, record.rating)
        for record in ground.search.commitments
        if record.opening == opening.id and record.rating is not None
    ]
    rated += ground.ratings.get(opening.id, ())
    return max(rated, key=lambda each: each[0])[1] if rated else None


def reasons_given(ground: Ground, opening: Opening) -> frozenset[ReasonAbout]:
    """What the seeker's written reasons for this job are about."""
    records = (record for record in ground.search.commitments if record.opening == opening.id)
    return frozenset(reason.about for record in records for reason in record.reasons if reason.text.strip())


def _committed(ground: Ground, opening: Opening) -> bool:
    reasons = reasons_given(ground, opening)
    return {ReasonAbout.COMPANY, ReasonAbout.ROLE} <= reasons and (commitment_rating(ground, opening) or 0) >= 3
