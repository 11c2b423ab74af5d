"""Conversations that could come next, each with its worth and the reasons for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from threedoors.days import add_business_days, business_days_between
from threedoors.guard.doors import weigh_door
from threedoors.planner import priors
from threedoors.planner.round import Round
from threedoors.rulebook import Ruling, Severity
from threedoors.situation import Ground, Person, Place, Stage
from threedoors.terms import (
    Contact,
    Conversation,
    Direction,
    Door,
    Focus,
    FocusOn,
    Opening,
    Pipe,
    Power,
    Relation,
    Shots,
    TalkState,
    family_of_title,
)

INTERVIEW, OPENING_LIVE, TARGET, SAME_WORK = 3.0, 2.0, 1.5, 0.8
"""How much an answer is worth: before an interview, at a live opening, at a target, from somebody in that work."""
QUESTIONS = 3
SAW_AT_WORK = (Relation.EX_COLLEAGUE, Relation.EX_MANAGER, Relation.COLLEAGUE, Relation.MENTOR)
CLOSE_BEFORE_INTERVIEW = 2  # business days


@dataclass(frozen=True)
class Candidate:
    """One conversation that could come next.

    group: what it is for, so that a runner-up is one for the same purpose. by: the last good day, if there is one.
    It holds no ground, so that it can outlive the one it was worked out on.
    """

    contact: Contact
    shots: Shots
    talk: Conversation
    group: str
    value: float
    reply: float
    reasons: tuple[str, ...]
    rulings: tuple[Ruling, ...]
    by: date | None = None
    discloses: bool = False

    @property
    def door(self) -> Door:
        return self.talk.door

    @cached_property
    def blocked(self) -> bool:
        return any(ruling.severity is Severity.BLOCK for ruling in self.rulings)

    @cached_property
    def turn(self) -> tuple[bool, date, float, str, str]:
        """What has a last good day comes first, the earliest before the later; then the most worth."""
        return self.by is None, self.by or date.max, -self.value, self.contact.id, self.group

    @property
    def warned(self) -> tuple[Ruling, ...]:
        return tuple(ruling for ruling in self.rulings if ruling.severity is Severity.WARN)


class Field:
    """What every candidate is seen against: who is busy, how the round goes, which interviews are ahead."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.round = Round.of(ground)
        self.busy = _busy(ground)
        self.said_no = _said_no(ground)
        self.interviews = _interviews(ground)

    @property
    def for_everybody(self) -> tuple[object, ...]:
        """What changes the worth of a talk with anybody."""
        return self.round.goes_on, len(self.round.talks) if self.round.goes_on else 0

    def candidates(self, contact: Contact) -> Iterator[Candidate]:
        """Everything worth considering with one person: before an interview, for an opening, to learn, to explore."""
        if contact.id in self.busy:
            return
        rests = self.said_no.get(contact.id, frozenset())
        yield from (each for each in self._worth_considering(contact) if each.door not in rests)

    def _worth_considering(self, contact: Contact) -> Iterator[Candidate]:
        ground, person = self.ground, self.ground.person(contact.id)
        if self.round.goes_on:
            yield from _to_explore(ground, person, self.round)
        yield from _for_job(ground, person)
        before = list(_before_interview(ground, person, self.interviews))
        yield from before
        if not before and not (person.place and person.place.id in self.interviews):
            yield from _to_learn(ground, person)


def _busy(ground: Ground) -> frozenset[str]:
    """People with whom something is under way: asked and waiting, or booked."""
    waiting = ground.talks_in(TalkState.ASKED, TalkState.BOOKED)
    return frozenset(contact for talk in waiting for contact in talk.contacts)


def _said_no(ground: Ground) -> dict[str, frozenset[Door]]:
    """Who was asked through which door and said no, not so long ago: it is kept, and they are not asked again soon."""
    found: dict[str, set[Door]] = {}
    for talk in ground.talks_in(TalkState.CANCELLED):
        answered = talk.replied_on if talk.asked_on else None
        if answered and (ground.today - answered).days < priors.REST_AFTER_NO:
            for contact in talk.contacts:
                found.setdefault(contact, set()).add(talk.door)
    return {contact: frozenset(doors) for contact, doors in found.items()}


def _interviews(ground: Ground) -> dict[str, Conversation]:
    """The next booked job talk at each company where one is booked."""
    return {
        company: min(talks, key=lambda talk: talk.on.date() if talk.on else date.max)
        for company, talks in ground.booked_jobs.items()
    }


def _weighed(
    ground: Ground,
    person: Person,
    talk: Conversation,
    group: str,
    gain: float,
    reasons: Sequence[str],
    *,
    by: date | None = None,
    discloses: bool = False,
) -> Candidate:
    """Worth = chance of meeting x gain - hours - what the shot would be worth later; halved by each warning."""
    rulings = weigh_door(ground, talk)
    reply = reply_chance(ground, person)
    shot = 0.0 if talk.door is Door.JOB else priors.SHOT_COST[person.shots]
    value = reply * priors.MEET_IF_REPLIED * gain - priors.HOURS[talk.door] * priors.HOUR_COST - shot
    warnings = sum(1 for ruling in rulings if ruling.severity is Severity.WARN and not _only_discretion(talk, ruling))
    value -= abs(value) * (1 - 0.5**warnings)
    return Candidate(person.contact, person.shots, talk, group, value, reply, tuple(reasons), rulings, by, discloses)


def _only_discretion(talk: Conversation, ruling: Ruling) -> bool:
    """G03 asks for discretion when learning from an insider. That is how one learns there, not a reason against it."""
    return ruling.rule == "G03" and talk.door is Door.INFORMATIONAL


def reply_chance(ground: Ground, person: Person) -> float:
    """Chance that one personal message is answered, by tie, by who could introduce them, by willingness seen."""
    chance = priors.REPLY[person.relation]
    if person.met_cold and introducers(ground, person):
        chance = max(chance, priors.INTRODUCED)
    return min(priors.SURE, chance * priors.WILLING[person.contact.willingness or 3])


def introducers(ground: Ground, person: Person) -> tuple[Person, ...]:
    """People close to the seeker who know this person."""
    return tuple(other for ref in ground.known_to(person.id) if not (other := ground.person(ref)).met_cold)


def _talk(person: Person, door: Door, focus: Focus | None = None, opening: Opening | None = None) -> Conversation:
    return Conversation(
        id="plain",
        door=door,
        contacts=(person.id,),
        focus=(focus,) if focus else (),
        openings=(opening.id,) if opening else (),
    )


# -- explore ----------------------------------------------------------------------------------------------------


def _to_explore(ground: Ground, person: Person, round_: Round) -> Iterator[Candidate]:
    if person.id in round_.heard or not (person.counsels or person.relation not in _NOT_CLOSE or person.may_employ):
        return
    if ground.stage is Stage.CHOSEN and not (person.counsels or person.relation in SAW_AT_WORK):
        return  # the direction is known and only the fit is in doubt: ask those who saw the seeker at work
    gain = 1.0 / (1 + 0.1 * len(round_.talks)) + 1.0
    if person.counsels:
        gain, reasons = gain + 0.3, ["It is their work to help people find a direction."]
    elif person.relation in SAW_AT_WORK:
        gain, reasons = gain + 0.3, ["They saw you at work."]
    else:
        reasons = ["They wish you well."]
    if not person.may_employ:
        reasons.append("They cannot hire you, so nothing is lost by thinking aloud.")
    if _dormant(ground, person):
        gain, reasons = gain + priors.DORMANT_BONUS, [*reasons, _DORMANT_WHY]
    yield _weighed(ground, person, _talk(person, Door.EXPLORATORY), "explore", gain, reasons)


_NOT_CLOSE = (Relation.STRANGER, Relation.ACQUAINTANCE, Relation.ALUM, Relation.MANAGER)
_DORMANT_WHY = "You have not spoken for years; such ties know what your close ones do not."


def _dormant(ground: Ground, person: Person) -> bool:
    last = person.contact.last_contact
    return last is not None and (ground.today - last).days >= 365 * priors.DORMANT_YEARS and not person.met_cold


# -- before an interview ----------------------------------------------------------------------------------------


def _before_interview(ground: Ground, person: Person, interviews: Mapping[str, Conversation]) -> Iterator[Candidate]:
    """A disclosed talk to learn about the opening of a booked interview, with somebody who does not decide on it."""
    for company, interview in interviews.items():
        known = company == person.contact.company or any(job.company == company for job in person.contact.past)
        opening = next((ground.search.opening_by_id[ref] for ref in interview.openings), None)
        if not known or opening is None or interview.on is None or person.id in interview.contacts:
            continue
        last = _business_days_before(interview.on.date(), CLOSE_BEFORE_INTERVIEW)
        focus = Focus(on=FocusOn.OPENING, what=opening.id)
        talk = _talk(person, Door.INFORMATIONAL, focus)
        if last < ground.today or _already_learned(ground, person, opening):
            continue
        place = ground.place(company)
        gain, reasons = _worth_asking(ground, person, place, INTERVIEW)
        when = f"{interview.on:%A} {interview.on.day} {interview.on:%B}"
        who = " and ".join(ground.person(ref).name for ref in interview.contacts) or place.name
        first = f"You meet {who} on {when}: learn what {place.name} needs in {opening.title} before then."
        say = "Say in your message that you have an interview there, and ask nothing about the decision."
        yield _weighed(
            ground, person, talk, f"interview {interview.id}", gain, (first, *reasons, say), by=last, discloses=True
        )


def _business_days_before(day: date, count: int) -> date:
    """The latest business day from which `count` business days remain until `day`."""
    back = date.fromordinal(day.toordinal() - 1)
    while back.weekday() > 4 or business_days_between(back, day) < count:
        back = date.fromordinal(back.toordinal() - 1)
    return back


def _already_learned(ground: Ground, person: Person, opening: Opening) -> bool:
    talks = ground.talks_with.get(person.id, ())
    return any(talk.state is TalkState.HELD and any(f.what == opening.id for f in talk.focus) for talk in talks)


# -- learn ------------------------------------------------------------------------------------------------------


def _to_learn(ground: Ground, person: Person) -> Iterator[Candidate]:
    """A talk to learn: about a company that matters, else about the work that the person does."""
    if ground.stage is Stage.UNDECIDED or _learned_lately(ground, person):
        return
    place = person.place
    if place and place.matters:
        worth = OPENING_LIVE if place.live else TARGET + 0.1 * (place.company.motivation or 0)
        gain, reasons = _worth_asking(ground, person, place, worth)
        what = f"{place.name} " + ("has an opening that you follow." if place.live else "is one of your targets.")
        focus = Focus(on=FocusOn.COMPANY, what=place.id)
        talk = _talk(person, Door.INFORMATIONAL, focus)
        yield _weighed(ground, person, talk, f"company {place.id}", gain, (what, *reasons))
    elif direction := _does_the_work(ground, person):
        first = f"Their work is close to {direction.title}, which you {_STAGES[ground.stage]}."
        focus = Focus(on=FocusOn.POSITION, what=direction.id)
        talk = _talk(person, Door.INFORMATIONAL, focus)
        gain = SAME_WORK + 0.3 * priors.mutual_weight(person.contact.mutual)
        yield _weighed(ground, person, talk, f"direction {direction.id}", gain, (first, *_tie(ground, person)))


_STAGES = {Stage.CHOSEN: "have chosen", Stage.SHORTLIST: "think about"}


def _learned_lately(ground: Ground, person: Person) -> bool:
    talks = ground.talks_with.get(person.id, ())
    return any(t.state is TalkState.HELD and t.door is Door.INFORMATIONAL for t in talks)


def _does_the_work(ground: Ground, person: Person) -> Direction | None:
    family = family_of_title(person.contact.title) if person.contact.title else None
    directions = ground.chosen or ground.shortlist
    return next((d for d in directions if d.family is not None and d.family is family), None)


def _worth_asking(ground: Ground, person: Person, place: Place, worth: float) -> tuple[float, list[str]]:
    """What this person's answers are worth, and why: open questions, nearness to the work, no say in hiring."""
    unknowns = ground.open_unknowns(place.id)
    gain = worth * (0.4 + 0.6 * min(1, unknowns / QUESTIONS))
    reasons = [f"{unknowns} of your questions about {place.name} are open."] if unknowns else []
    if _does_the_work(ground, person):
        gain, reasons = gain + 0.4, [*reasons, "They do the kind of work that you want to do."]
    if person.power is Power.NONE:
        reasons.append("They do not decide on hiring there.")
    return gain + 0.2 * priors.mutual_weight(person.contact.mutual), [*reasons, *_tie(ground, person)]


def _tie(ground: Ground, person: Person) -> list[str]:
    if person.met_cold and (known := introducers(ground, person)):
        return [f"{known[0].name} knows them and could introduce you."]
    return [_DORMANT_WHY] if _dormant(ground, person) else []


# -- job --------------------------------------------------------------------------------------------------------


def _for_job(ground: Ground, person: Person) -> Iterator[Candidate]:
    """A job talk for an opening that is not applied for yet, with whoever decides or screens there."""
    for opening in person.live_openings:
        power = person.power_on(opening)
        if opening.pipe is Pipe.OPENING and power.rank >= Power.SCREEN.rank:
            say = "decides" if power is Power.DECIDE else "screens"
            reasons = [f"{person.name} {say} on {opening.title}."]
            if opening.closes_on:
                reasons.append(f"It closes on {opening.closes_on.day} {opening.closes_on:%B}.")
            if person.shots is Shots.SINGLE:
                reasons.append("You will reach them once, and you are ready for it.")
            gain = 3.0 if power is Power.DECIDE else 2.0
            closes = opening.closes_on if opening.closes_on and opening.closes_on >= ground.today else None
            talk = _talk(person, Door.JOB, None, opening)
            yield _weighed(ground, person, talk, f"opening {opening.id}", gain, reasons, by=closes)


def window_start(today: date) -> date:
    """Today, or the next business day after a weekend's day."""
    return today if today.weekday() < 5 else add_business_days(today, 1)
