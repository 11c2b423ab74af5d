"""From suggestions to a decision: what speaks for deciding, what hangs on a direction, directions side by side.

Nothing here refuses a decision: it is the seeker's. Source: METHOD S13, S19 and section 4, Capacity: at most two
directions, each named by two independent people or by data, with one talk that tried to disprove it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from threedoors.directions.tally import Tally, tally
from threedoors.terms import (
    Conversation,
    Direction,
    DirectionChange,
    DirectionState,
    Door,
    Family,
    Opening,
    Search,
    TalkState,
    family_of_title,
)
from threedoors.terms.families import kin

AT_MOST: Final = 2
"""Directions chosen at one time; each company then sees one of them."""
SIDE_BY_SIDE: Final = 6
SURE: Final = 3
"""From here up, on a scale of 1 to 5, a certainty carries a decision."""
REPORT_WITHIN: Final = timedelta(weeks=8)
"""After this nobody waits any more for word of a decision; two to four weeks are good (METHOD section 4, clock)."""


# -- what speaks for deciding ---------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Grounds:
    """What a direction rests on. tested: somebody told the other side of it, and it still stands.

    data: the seeker tied it to an occupation, whose facts can be read. want and suit: None when not said yet.
    """

    named: int
    tested: bool
    data: bool
    want: int | None
    suit: int | None

    @property
    def backed(self) -> bool:
        return self.named >= 2 or self.data

    @property
    def sure(self) -> bool:
        return (self.want or 0) >= SURE and (self.suit or 0) >= SURE

    @property
    def complete(self) -> bool:
        return self.backed and self.tested and self.sure


def grounds(search: Search, counted: Tally) -> Grounds:
    direction = counted.direction
    return Grounds(
        named=len(counted.independent), data=bool(direction.soc), want=direction.want, suit=direction.suit,
        tested=bool(counted.against) or any(_tests(talk, direction) for talk in search.conversations),
    )  # fmt: skip


def _tests(talk: Conversation, direction: Direction) -> bool:
    """A held talk that looked at the work itself: it was about this direction, or taught something about it."""
    if talk.state is not TalkState.HELD or talk.debrief is None:
        return False
    focus = any(each.what in (direction.id, direction.family) for each in talk.focus)
    told = any(each.about == direction.id for each in talk.debrief.insights)
    return told or (talk.door is Door.INFORMATIONAL and (focus or talk.direction == direction.id))


# -- what hangs on a direction --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class UnderWay:
    """Job talks asked for or booked, and applications waiting, that rest on a direction."""

    talks: tuple[Conversation, ...] = ()
    openings: tuple[Opening, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.talks or self.openings)


def under_way(search: Search, direction: Direction) -> UnderWay:
    """What the guard would warn of (G25) if this direction were left now; nothing while another chosen one holds it."""
    family = direction.family
    others = [d for d in search.directions if d.state is DirectionState.CHOSEN and d.id != direction.id]
    if direction.state is not DirectionState.CHOSEN or family is None:
        return UnderWay()
    if any(other.family is family or kin(other.family, family) for other in others):
        return UnderWay()
    openings = tuple(o for o in search.openings if o.family is family and o.pipe.live)
    ids = {opening.id for opening in openings}
    talks = tuple(
        talk for talk in search.conversations
        if talk.door is Door.JOB and talk.state in (TalkState.ASKED, TalkState.BOOKED) and ids & set(talk.openings)
    )  # fmt: skip
    return UnderWay(talks, tuple(opening for opening in openings if opening.pipe.judged))


def last_change(direction: Direction) -> DirectionChange | None:
    """The last decision on it, by its day."""
    return max(direction.history, key=lambda change: change.on, default=None)


# -- side by side ---------------------------------------------------------------------------------------------------


class Criterion(StrEnum):
    """What directions are laid side by side by."""

    PEOPLE = "people"
    RESUME = "resume"
    PAY = "pay"
    TRAINING = "training"
    OPENINGS = "openings"
    INSIDERS = "insiders"
    WANT = "want"
    SUIT = "suit"


_SCALES: Final = frozenset((Criterion.WANT, Criterion.SUIT, Criterion.TRAINING))
Weights = Mapping[Criterion, int]
EQUAL: Final[Weights] = dict.fromkeys(Criterion, 2)
HEAVIEST: Final = 4


@dataclass(frozen=True, kw_only=True)
class Side:
    """One direction beside the others.

    amounts: what is known, None where the seeker has not said. parts: each criterion's share of the whole, 0 to 1 in
    all, as the weights have it.
    """

    tally: Tally
    openings: tuple[Opening, ...]
    insiders: tuple[str, ...]
    amounts: Mapping[Criterion, int | None]
    parts: Mapping[Criterion, float]

    @property
    def whole(self) -> float:
        return sum(self.parts.values())


def side_by_side(
    search: Search, directions: Sequence[str], weights: Weights = EQUAL, *,
    counted: Sequence[Tally] | None = None, inside: Mapping[str, Sequence[str]] | None = None,
    facts: Mapping[str, Mapping[Criterion, int | None]] | None = None,
) -> tuple[Side, ...]:  # fmt: skip
    """Up to six directions, the one first that the seeker's own weights put first.

    Counts are relative to the most that any of them has. counted and inside: what `tally` and `insiders` found, where
    that is known already. facts: what occupational data says of each; what it says of none of them does not count.
    """
    wanted = list(dict.fromkeys(directions))[:SIDE_BY_SIDE]
    counted = [each for each in counted or tally(search) if each.direction.id in wanted]
    inside = insiders(search, [each.direction for each in counted]) if inside is None else inside
    seen = [openings_in(search, each.direction) for each in counted]
    facts = _told_of_some(facts or {}, wanted)
    known = [
        _in_order(_amounts(each, len(openings), len(inside[each.direction.id])) | facts.get(each.direction.id, {}))
        for each, openings in zip(counted, seen, strict=True)
    ]
    most = {c: _most(c, [each.get(c) for each in known]) for c in Criterion}
    sides = [
        Side(
            tally=each, openings=openings, insiders=tuple(inside[each.direction.id]), amounts=amounts,
            parts=_parts(amounts, most, weights),
        )
        for each, openings, amounts in zip(counted, seen, known, strict=True)
    ]  # fmt: skip
    return tuple(sorted(sides, key=lambda side: -side.whole))


def _told_of_some(
    facts: Mapping[str, Mapping[Criterion, int | None]], wanted: Sequence[str]
) -> dict[str, dict[Criterion, int | None]]:
    """The same facts of each: those that are told of one at least."""
    told = {c for ref in wanted for c, amount in facts.get(ref, {}).items() if amount is not None}
    return {ref: {c: facts.get(ref, {}).get(c) for c in Criterion if c in told} for ref in wanted}


def _in_order(amounts: Mapping[Criterion, int | None]) -> dict[Criterion, int | None]:
    """As the seeker weighs them, so that bars and weights stand in one order."""
    return {each: amounts[each] for each in Criterion if each in amounts}


def _amounts(counted: Tally, openings: int, inside: int) -> dict[Criterion, int | None]:
    return {
        Criterion.PEOPLE: len(counted.independent), Criterion.OPENINGS: openings, Criterion.INSIDERS: inside,
        Criterion.WANT: counted.direction.want, Criterion.SUIT: counted.direction.suit,
    }  # fmt: skip


def _most(criterion: Criterion, amounts: Sequence[int | None]) -> int:
    """What a full bar stands for: 5 on a scale, else the most that any of them has."""
    return 5 if criterion in _SCALES else max((each or 0 for each in amounts), default=0)


def _parts(
    known: Mapping[Criterion, int | None], most: Mapping[Criterion, int], weights: Weights
) -> dict[Criterion, float]:
    total = sum(weights.get(c, 0) for c in known)
    if not total:
        return dict.fromkeys(known, 0.0)
    return {c: weights.get(c, 0) / total * (known[c] or 0) / most[c] if most[c] else 0.0 for c in known}


def openings_in(search: Search, direction: Direction) -> tuple[Opening, ...]:
    """Openings of its kind of work that the seeker has seen, closed ones too: they say how much of it there is."""
    return tuple(o for o in search.openings if direction.family is not None and o.family is direction.family)


def insiders(search: Search, directions: Sequence[Direction]) -> Mapping[str, tuple[str, ...]]:
    """Contacts who do this work or work where it is done, by direction, in stored order."""
    families = {d.family for d in directions if d.family}
    company_families = {c.id: families.intersection(c.families) for c in search.companies}
    company_directions = {c.id: c.directions for c in search.companies if c.directions}
    found: dict[str, list[str]] = {d.id: [] for d in directions}
    for contact in search.contacts:
        home = contact.company or ""
        near = {*company_families.get(home, ()), _family_of(contact.title) if families else None}
        for direction in directions:
            if direction.family in near - {None} or direction.id in company_directions.get(home, ()):
                found[direction.id].append(contact.id)
    return {ref: tuple(people) for ref, people in found.items()}


@lru_cache(maxsize=1 << 17)
def _family_of(title: str) -> Family | None:
    """Remembered: reading 30,000 titles takes seconds, and they hardly change."""
    return family_of_title(title) if title else None


# -- word to those who advised --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Report:
    """People whose suggestion led to a decision, or whose advice was followed, and who have not heard of it yet.

    about: the direction, None for other advice; what: their words; came: what the seeker decided, and when.
    """

    who: tuple[str, ...]
    talk: str
    about: str | None
    what: str
    against: bool
    came: DirectionState | None
    on: date


_DECIDED = (DirectionState.CHOSEN, DirectionState.PARKED)


def reports_due(search: Search, today: date) -> tuple[Report, ...]:
    """Who waits for word, one report a talk, the oldest first. Whoever was told of a decision is not told again."""
    found = (
        next(_reports(search, talk, today), None) for talk in search.conversations if talk.contacts and talk.debrief
    )
    return tuple(sorted((report for report in found if report), key=lambda report: report.on))


def _reports(search: Search, talk: Conversation, today: date) -> Iterator[Report]:
    debrief = talk.debrief
    if debrief is None or talk.state is TalkState.CANCELLED or not (debrief.suggestions or debrief.advice):
        return
    told = max((each.reported_on for each in debrief.advice if each.reported_on), default=date.min)
    for said in debrief.suggestions:
        change = last_change(search.direction_by_id[said.direction]) if said.direction else None
        if change and change.state in _DECIDED and change.on >= debrief.held_on and _waits(change.on, told, today):
            yield Report(
                who=talk.contacts, talk=talk.id, about=said.direction, what=said.said, against=said.against,
                came=change.state, on=change.on,
            )  # fmt: skip
    for each in debrief.advice:
        if each.done_on and each.reported_on is None and _waits(each.done_on, date.min, today):
            yield Report(
                who=talk.contacts, talk=talk.id, about=None, what=each.text, against=False, came=None, on=each.done_on
            )


def _waits(on: date, told: date, today: date) -> bool:
    return told < on <= today and today - on <= REPORT_WITHIN
