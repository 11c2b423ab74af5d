"""The next right conversations: chosen one after the other, each with its why and why not the runner-up.

Hard order first (METHOD section 4): nothing that a rule blocks; debts before new asks; a talk to learn for an
interview ends two business days before it; one new message per company in three business days. Then by worth,
within the hours and the number of talks and messages that a week holds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nsmallest
from itertools import chain, islice
from typing import Any

from threedoors.days import add_business_days, business_days_between
from threedoors.directions.tally import ROUND
from threedoors.guard.doors import weigh_door
from threedoors.guard.weighing import Verdict, ruling_as_json, weigh_on
from threedoors.planner import priors
from threedoors.planner.candidates import Candidate, window_start
from threedoors.planner.considering import Considered, consider
from threedoors.planner.hints import hints
from threedoors.rulebook import Ruling, Severity
from threedoors.situation import Ground, Readiness, Situation
from threedoors.terms import Conversation, Door, Focus, Search, TalkState

BEFORE_ONE_INTERVIEW = 2
DAYS_BETWEEN_MESSAGES = 3  # business days, to one company
BLOCKED_SHOWN = 25
_ENOUGH = 4 * BLOCKED_SHOWN  # one person may be closed for several purposes, and planned ones stand before
RUNNERS_UP = 2
AFTER_DEBT = 14  # days ahead in which something owed is worth a reminder


@dataclass(frozen=True)
class Runner:
    """Somebody who was not chosen for this purpose, and why."""

    contact: str
    why: str


@dataclass(frozen=True)
class Proposal:
    """One conversation to have next. from_ and to: the days in which it should happen."""

    contact: str
    door: Door
    focus: Focus | None
    opening: str | None
    from_: date
    to: date
    reasons: tuple[str, ...]
    instead_of: tuple[Runner, ...]
    rulings: tuple[Ruling, ...]
    discloses: bool

    @property
    def why(self) -> str:
        return " ".join(self.reasons)

    def as_json(self) -> dict[str, Any]:
        return {
            "contact": self.contact,
            "door": self.door.value,
            "focus": {"on": self.focus.on.value, "what": self.focus.what} if self.focus else None,
            "opening": self.opening,
            "from": self.from_.isoformat(),
            "to": self.to.isoformat(),
            "why": self.why,
            "instead_of": [{"contact": each.contact, "why": each.why} for each in self.instead_of],
            "rulings": [ruling_as_json(ruling) for ruling in self.rulings],
            "discloses": self.discloses,
        }


@dataclass(frozen=True)
class Owed:
    contact: str
    what: str
    due: date | None
    overdue: bool

    def as_json(self) -> dict[str, Any]:
        due = self.due.isoformat() if self.due else None
        return {"contact": self.contact, "what": self.what, "due": due, "overdue": self.overdue}


@dataclass(frozen=True)
class HeldBack:
    """A tempting conversation whose door is closed."""

    contact: str
    door: Door
    rulings: tuple[Ruling, ...]

    def as_json(self) -> dict[str, Any]:
        rulings = [ruling_as_json(ruling) for ruling in self.rulings]
        return {"contact": self.contact, "door": self.door.value, "rulings": rulings}


@dataclass(frozen=True)
class Ahead:
    """A booked talk: what the guard says of it, and what is missing with its minutes."""

    conversation: Conversation
    verdict: Verdict
    readiness: Readiness

    def as_json(self) -> dict[str, Any]:
        talk = self.conversation
        return {
            "conversation": talk.id,
            "contacts": list(talk.contacts),
            "door": talk.door.value,
            "on": talk.on.isoformat(timespec="minutes") if talk.on else None,
            "ready": self.readiness.value,
            "minutes": self.readiness.minutes,
            "missing": [{"part": p.name, "what": p.missing, "minutes": p.minutes} for p in self.readiness.missing],
            "verdict": self.verdict.verdict,
            "rulings": [ruling_as_json(ruling) for ruling in self.verdict.rulings],
        }


@dataclass(frozen=True)
class Waiting:
    """An ask without an answer, and what the clock says (METHOD section 4, Clock)."""

    conversation: str
    contact: str
    asked_on: date | None
    what_now: str

    def as_json(self) -> dict[str, Any]:
        asked = self.asked_on.isoformat() if self.asked_on else None
        return {
            "conversation": self.conversation,
            "contact": self.contact,
            "asked_on": asked,
            "what_now": self.what_now,
        }


@dataclass(frozen=True)
class Plan:
    conversations: tuple[Proposal, ...]
    debts: tuple[Owed, ...]
    blocked: tuple[HeldBack, ...]
    booked: tuple[Ahead, ...]
    waiting: tuple[Waiting, ...]
    passed: tuple[Conversation, ...] = ()
    hints: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The shape of `next --json` (DESIGN, batch contracts); beside it what is booked, waits, and would help."""
        return {
            "conversations": [each.as_json() for each in self.conversations],
            "debts": [each.as_json() for each in self.debts],
            "blocked": [each.as_json() for each in self.blocked],
            "booked": [each.as_json() for each in self.booked],
            "waiting": [each.as_json() for each in self.waiting],
            "passed": [talk.id for talk in self.passed],
            "hints": list(self.hints),
        }


def plan(search: Search, today: date, weeks: int = 2) -> Plan:
    """The next right conversations of the coming weeks. weeks: 1 or more, the present one counted."""
    return planned(consider(Ground(search, today)), weeks)


def planned(considered: Considered, weeks: int = 2) -> Plan:
    """The plan out of what was considered."""
    ground, ranked, today = considered.ground, considered.ranked, considered.ground.today
    chosen = _Calendar(ground, weeks).filled_with(c for c in ranked.in_turn if c.value > 0 and not c.blocked)
    taken = {candidate.contact.id for candidate, *_ in chosen}
    round_, exploring = considered.round, [c for c, *_ in chosen if c.door is Door.EXPLORATORY]
    place_in_round = {c.contact.id: round_.position(n) for n, c in enumerate(exploring)}
    return Plan(
        tuple(
            _proposal(ground, c, ranked.by_group[c.group], taken, start, end, place_in_round.get(c.contact.id, ""))
            for c, start, end in chosen
        ),
        tuple(Owed(d.contact, d.what, d.due, d.overdue) for d in ground.debts if _worth_saying(d.due, today)),
        _held_back(ground, ranked.in_turn),
        tuple(_ahead(ground, today)),
        tuple(_waiting(ground, today)),
        _passed(ground),
        tuple(hints(ground, round_)),
    )


def _worth_saying(due: date | None, today: date) -> bool:
    return due is None or due <= today + timedelta(days=AFTER_DEBT)


# -- the calendar -----------------------------------------------------------------------------------------------


class _Calendar:
    """The coming weeks as they fill up: hours, talks, new messages, and who of each company is written to when."""

    def __init__(self, ground: Ground, weeks: int) -> None:
        self.ground = ground
        first = window_start(ground.today)
        self.weeks = [
            (max(first, _monday(first, n)), _monday(first, n) + timedelta(days=4)) for n in range(max(1, weeks))
        ]
        hours = ground.search.seeker.hours_per_week
        self.hours = [float(hours)] * len(self.weeks)
        self.talks = [priors.talks_a_week(hours)] * len(self.weeks)
        self.messages = [priors.messages_a_week(hours)] * len(self.weeks)
        self.written: dict[str, list[date]] = defaultdict(list)
        self.groups: dict[str, int] = defaultdict(int)
        self._count_booked()

    def _count_booked(self) -> None:
        for talk in self.ground.talks_in(TalkState.BOOKED):
            for n, (start, end) in enumerate(self.weeks):
                if talk.on and start <= talk.on.date() <= end + timedelta(days=2):
                    self.hours[n] -= priors.HOURS[talk.door]
                    self.talks[n] -= 1
        for talk in self.ground.talks_in(TalkState.ASKED):
            if talk.asked_on and talk.door is not Door.EXPLORATORY:
                for place in self.ground.companies_of(talk):
                    self.written[place].append(talk.asked_on)

    def filled_with(self, found: Iterable[Candidate]) -> list[tuple[Candidate, date, date]]:
        chosen: list[tuple[Candidate, date, date]] = []
        people: set[str] = set()
        no_day: set[object] = set()  # it only ever gets fuller
        roomy = self.roomy
        for candidate in found:
            if not roomy and candidate.by is None:
                break  # the weeks are full, and what may still push something aside has a last good day
            if (place := _place_in_time(candidate)) in no_day:
                continue
            if candidate.contact.id in people or self.groups[candidate.group] >= _at_most(candidate):
                continue
            if window := self._window(candidate):
                people.add(candidate.contact.id)
                self.groups[candidate.group] += 1
                chosen.append((candidate, *window))
                roomy = self.roomy
            else:
                no_day.add(place)
        return sorted(chosen, key=lambda each: (each[1], each[2], -each[0].value))

    def _window(self, candidate: Candidate) -> tuple[date, date] | None:
        """The first week that still holds this talk; its hours and its place are taken."""
        for n, (opens, end) in enumerate(self.weeks):
            if not self._fits(n, candidate):
                continue
            start = self._free_from(candidate, opens)
            last = min(end, candidate.by) if candidate.by else end
            if start <= last:
                self.hours[n] -= priors.HOURS[candidate.door]
                self.talks[n] -= 1
                self.messages[n] -= 1
                for company in self._companies(candidate):
                    self.written[company].append(start)
                return start, last
        return None

    @property
    def roomy(self) -> bool:
        """Whether any week has time left."""
        return any(map(self._has_time, range(len(self.weeks))))

    def _has_time(self, n: int) -> bool:
        return self.hours[n] > 0 and self.talks[n] > 0

    def _fits(self, n: int, candidate: Candidate) -> bool:
        """Whether the week has time left to begin it; what prepares an interview may push anything else aside."""
        return (candidate.discloses or self._has_time(n)) and self.messages[n] > 0

    def _free_from(self, candidate: Candidate, start: date) -> date:
        """The first business day on which this person's company may be written to again."""
        written = [day for company in self._companies(candidate) for day in self.written[company]]
        while any(_too_close(day, start) for day in written):
            start = window_start(start + timedelta(days=1))
        return start

    def _companies(self, candidate: Candidate) -> frozenset[str]:
        """Companies that will notice this message; a talk among friends about direction is not for them."""
        return frozenset() if candidate.door is Door.EXPLORATORY else self.ground.companies_of(candidate.talk)


def _place_in_time(candidate: Candidate) -> object:
    """What decides on which days a candidate fits; many of one company share it."""
    talk = candidate.talk
    return candidate.contact.company, talk.door, talk.focus, talk.openings, candidate.by, candidate.discloses


def _too_close(one: date, other: date) -> bool:
    early, late = sorted((one, other))
    return business_days_between(early, late) < DAYS_BETWEEN_MESSAGES


def _monday(day: date, weeks: int) -> date:
    return day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)


def _at_most(candidate: Candidate) -> int:
    """How many for one purpose: two talks before an interview, one person for an opening, one at a company."""
    if candidate.discloses:
        return BEFORE_ONE_INTERVIEW
    return ROUND[1] if candidate.door is Door.EXPLORATORY or candidate.group.startswith("direction") else 1


# -- the why ----------------------------------------------------------------------------------------------------


def _proposal(
    ground: Ground,
    chosen: Candidate,
    group: Sequence[Candidate],
    taken: set[str],
    start: date,
    end: date,
    in_round: str,
) -> Proposal:
    others = (other for other in group if other.contact.id not in taken and other.contact.id != chosen.contact.id)
    focus = chosen.talk.focus[0] if chosen.talk.focus else None
    return Proposal(
        contact=chosen.contact.id,
        door=chosen.door,
        focus=focus,
        opening=_opening_of(chosen),
        from_=start,
        to=end,
        reasons=(in_round, *chosen.reasons) if in_round else chosen.reasons,
        instead_of=tuple(
            Runner(other.contact.id, _why_not(ground, chosen, other)) for other in islice(others, RUNNERS_UP)
        ),
        rulings=weigh_door(ground, chosen.talk),  # anew: what they say may name what has changed since
        discloses=chosen.discloses,
    )


def _opening_of(chosen: Candidate) -> str | None:
    focus = chosen.talk.focus[0] if chosen.talk.focus else None
    if focus and focus.on.value == "opening":
        return focus.what
    return chosen.talk.openings[0] if chosen.talk.openings else None


def _why_not(ground: Ground, chosen: Candidate, other: Candidate) -> str:
    """Why the runner-up comes after the one chosen: a closed door, a warning, a scarce shot, a colder tie."""
    name = other.contact.name
    if other.blocked or other.warned:
        return next(ruling.message for ruling in weigh_door(ground, other.talk))
    if priors.SHOT_COST[other.shots] > priors.SHOT_COST[chosen.shots]:
        return f"{name} can be asked only rarely; keep that for when it counts."
    if other.reply < chosen.reply:
        return f"{name} is less likely to answer."
    return f"{name} would tell you less that is new."


def _held_back(ground: Ground, in_turn: Sequence[Candidate]) -> tuple[HeldBack, ...]:
    """Closed doors that tempt: those planned all the same first, then the ones that would be worth most."""
    shown: dict[tuple[str, Door], HeldBack] = {}
    for talk in ground.talks_in(TalkState.PLANNED):
        verdict = weigh_on(ground, talk)
        for contact in talk.contacts if verdict.blocked else ():
            mine = tuple(r for r in verdict.rulings if r.facts.get("contact") in (None, contact))
            if any(ruling.severity is Severity.BLOCK for ruling in mine):
                shown.setdefault((contact, talk.door), HeldBack(contact, talk.door, mine))
    for candidate in _most_tempting(in_turn):
        key = (candidate.contact.id, candidate.door)
        if key not in shown and len(shown) < BLOCKED_SHOWN:
            shown[key] = HeldBack(*key, weigh_door(ground, candidate.talk))
    return tuple(shown.values())[:BLOCKED_SHOWN]


def _most_tempting(in_turn: Sequence[Candidate]) -> Sequence[Candidate]:
    """The blocked ones that would be worth most. Those without a last good day stand by their worth already."""
    dated = bisect_left(in_turn, True, key=lambda candidate: candidate.by is None)
    first = (candidate for candidate in islice(in_turn, dated) if candidate.blocked)
    others = (candidate for candidate in islice(in_turn, dated, None) if candidate.blocked)
    return nsmallest(_ENOUGH, chain(first, islice(others, _ENOUGH)), key=lambda candidate: -candidate.value)


def _ahead(ground: Ground, today: date) -> Iterable[Ahead]:
    booked = [talk for talk in ground.talks_in(TalkState.BOOKED) if talk.on is None or talk.on.date() >= today]
    for talk in sorted(booked, key=lambda talk: talk.on.isoformat() if talk.on else "9999"):
        yield Ahead(talk, weigh_on(ground, talk), Situation(ground, talk).readiness)


def _passed(ground: Ground) -> tuple[Conversation, ...]:
    """Booked talks whose day is over and of which nobody has said how they went."""
    return tuple(talk for talk in ground.talks_in(TalkState.BOOKED) if talk.on and talk.on.date() < ground.today)


def _waiting(ground: Ground, today: date) -> Iterable[Waiting]:
    for talk in ground.talks_in(TalkState.ASKED):
        if talk.replied_on is None:
            for contact in talk.contacts:
                yield Waiting(talk.id, contact, talk.asked_on, _what_now(talk, today))


def _what_now(talk: Conversation, today: date) -> str:
    """METHOD section 4, Clock: +3 business days a second person there, +7 one follow-up, then rest."""
    if talk.asked_on is None:
        return "Write down on which day you asked."
    passed = business_days_between(talk.asked_on, today)
    if talk.follow_ups:
        return "You followed up once. Let it rest and turn to somebody else."
    if passed >= 7:
        return "Seven business days have passed: one short follow-up with a new reason is fine."
    if passed >= 3:
        day = add_business_days(talk.asked_on, 7)
        somebody = "somebody else" if talk.door is Door.EXPLORATORY else "a second person there"
        return f"No answer yet: ask {somebody} meanwhile, and leave this one until {day:%A}, {day.day} {day:%B}."
    return "Most answers come within two days. Wait."
