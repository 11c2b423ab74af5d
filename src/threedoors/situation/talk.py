"""The facts of one intended conversation, as the guard's rules read them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from itertools import islice

from threedoors.days import business_days_between, months_before
from threedoors.situation.debts import Debt, held_on
from threedoors.situation.faces import Face
from threedoors.situation.facts import fact
from threedoors.situation.ground import NAMES_AN_OPENING, Ground, Place, Stage
from threedoors.situation.materials import MaterialCheck, latest, needed
from threedoors.situation.people import Person
from threedoors.situation.readiness import Readiness, commitment_rating, readiness_of, reasons_given
from threedoors.terms import (
    AgendaItem,
    Audience,
    Claim,
    Conversation,
    Direction,
    Door,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    Material,
    MaterialKind,
    Opening,
    Pipe,
    Power,
    ReasonAbout,
    Rehearsal,
    TalkState,
)


class Situation:
    """One conversation on one Ground. `plain`: weighed as a door, so it has no text, no agenda and no day."""

    def __init__(self, ground: Ground, conversation: Conversation, *, plain: bool = False) -> None:
        self.ground = ground
        self.conversation = conversation
        self.door = conversation.door
        self.is_plain = plain
        self.people = tuple(ground.person(contact) for contact in conversation.contacts)

    # -- what kind of act it is ---------------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        return self.ground.stage

    @property
    def is_ask(self) -> bool:
        """The seeker wants something of somebody: planned or asked, not what the other side fixed."""
        talk = self.conversation
        return talk.state in (TalkState.PLANNED, TalkState.ASKED) and talk.initiated_by is InitiatedBy.SEEKER

    @property
    def ahead(self) -> bool:
        """Planned, asked or booked."""
        return self.conversation.state not in (TalkState.HELD, TalkState.CANCELLED)

    @property
    def theirs(self) -> bool:
        """The other side began it."""
        return self.conversation.initiated_by is InitiatedBy.CONTACT

    @property
    def booked(self) -> bool:
        return self.conversation.state is TalkState.BOOKED

    @property
    def faceless(self) -> bool:
        return self.conversation.channel is not None and self.conversation.channel.faceless

    @property
    def income_urgent(self) -> bool:
        return self.ground.search.seeker.income_urgent

    @property
    def day(self) -> date:
        """The day of the talk, else today."""
        return self.conversation.on.date() if self.conversation.on else self.ground.today

    @property
    def writes_on(self) -> date:
        """The day this ask goes out: asked_on, else today."""
        return self.conversation.asked_on or self.ground.today

    @property
    def audience(self) -> Audience:
        if self.door is Door.EXPLORATORY:
            return Audience.SAFE
        employer = self.door is Door.JOB or any(person.may_employ for person in self.people)
        return Audience.EMPLOYER if employer else Audience.INSIDER

    def claimed(self, claim: Claim) -> bool:
        return claim in self.conversation.claims

    # -- openings, focus, direction -----------------------------------------------------------------------------

    @fact
    def openings(self) -> tuple[Opening, ...]:
        """The openings attached to it."""
        return tuple(self.ground.search.opening_by_id[ref] for ref in self.conversation.openings)

    @fact
    def live_openings(self) -> tuple[Opening, ...]:
        return tuple(opening for opening in self.openings if opening.pipe.live)

    @property
    def agency_openings(self) -> tuple[Opening, ...]:
        return tuple(opening for opening in self.openings if opening.via)

    @property
    def one_focus(self) -> Focus | None:
        return self.conversation.focus[0] if len(self.conversation.focus) == 1 else None

    @fact
    def focus_openings(self) -> tuple[Opening, ...]:
        known = self.ground.search.opening_by_id
        named = (f.what for f in self.conversation.focus if f.on in NAMES_AN_OPENING)
        return tuple(known[what] for what in named if what in known)

    @fact
    def opening_families(self) -> frozenset[Family]:
        return frozenset(opening.family for opening in self.openings if opening.family)

    @fact
    def direction(self) -> Direction | None:
        """Declared; else of the openings' family, else of the focus, else the only chosen one (SEARCHFILE)."""
        ground = self.ground
        if self.conversation.direction:
            return ground.search.direction_by_id[self.conversation.direction]
        if self.opening_families:
            return ground.direction_in(self.opening_families)
        return self._direction_of_focus or (ground.chosen[0] if len(ground.chosen) == 1 else None)

    @property
    def _direction_of_focus(self) -> Direction | None:
        for focus in self.conversation.focus:
            if (named := self.ground.search.direction_by_id.get(focus.what)) and focus.on in _NAMES_A_DIRECTION:
                return named
            if found := self.ground.direction_in(self.families_of(focus)):
                return found
        return None

    def families_of(self, focus: Focus) -> frozenset[Family]:
        """The kinds of work a focus is about; a company's are its families and those of its directions."""
        ground, what = self.ground, focus.what
        if focus.on is FocusOn.COMPANY:
            company = ground.search.company_by_id[what]
            named = (ground.search.direction_by_id[d].family for d in company.directions)
            return frozenset(company.families) | frozenset(f for f in named if f)
        if what in ground.search.direction_by_id and focus.on in _NAMES_A_DIRECTION:
            family = ground.search.direction_by_id[what].family
        elif what in ground.search.opening_by_id and focus.on in NAMES_AN_OPENING:
            family = ground.search.opening_by_id[what].family
        else:
            family = Family(what)
        return frozenset({family}) if family else frozenset()

    @fact
    def family(self) -> Family | None:
        """The kind of work this conversation is about."""
        if self.direction:
            return self.direction.family
        return next(iter(self.opening_families)) if len(self.opening_families) == 1 else None

    @property
    def samples_shortlist(self) -> bool:
        """One focus that is a shortlisted direction or something of its family."""
        focus = self.one_focus
        if focus is None:
            return False
        shortlist = self.ground.shortlist
        if focus.on in _NAMES_A_DIRECTION and focus.what in {direction.id for direction in shortlist}:
            return True
        company = self.ground.search.company_by_id.get(focus.what) if focus.on is FocusOn.COMPANY else None
        if company and set(company.directions) & {direction.id for direction in shortlist}:
            return True
        return not self.families_of(focus).isdisjoint({d.family for d in shortlist if d.family})

    # -- companies ----------------------------------------------------------------------------------------------

    @fact
    def _about(self) -> frozenset[str]:
        return self.ground.companies_about(self.conversation)

    def companies_with(self, person: Person | None) -> tuple[Place, ...]:
        """Companies of this conversation as one of its people sees it: theirs, those of its openings and focus."""
        own = {person.contact.company} if person and person.contact.company else set()
        return tuple(self.ground.place(company) for company in sorted(own | self._about))

    @fact
    def companies(self) -> tuple[Place, ...]:
        return tuple(self.ground.place(company) for company in sorted(self.ground.companies_of(self.conversation)))

    @fact
    def each(self) -> tuple[Person | None, ...]:
        """Its people; one None when nobody sits opposite, so that rules on companies still speak."""
        return self.people or (None,)

    # -- readiness and texts ------------------------------------------------------------------------------------

    @fact
    def readiness(self) -> Readiness:
        if not self.is_plain:
            return readiness_of(self)
        # Plain conversations of one door about the same things are equally ready, whoever they are with.
        key = (self.door, self.conversation.focus, self.conversation.openings)
        kept = self.ground.plain_readiness
        if key not in kept:
            kept[key] = readiness_of(self)
        return kept[key]

    @fact
    def open_questions(self) -> tuple[AgendaItem, ...]:
        """Agenda items that still ask something."""
        unknowns = {u.id: u for dossier in self.ground.search.dossiers for u in dossier.unknowns}
        return tuple(
            item
            for item in self.conversation.agenda
            if item.text.strip() and (item.unknown is None or unknowns[item.unknown].closed_by is None)
        )

    @fact
    def open_unknowns(self) -> int:
        """Open questions about what a door's plain focus is about: the company, or the company of the opening."""
        about = self._about if self.one_focus else ()
        return sum(self.ground.open_unknowns(company) for company in about)

    @property
    def message(self) -> str:
        return self.conversation.message.strip()

    @fact
    def own_words(self) -> tuple[str, ...]:
        """What the seeker wrote for this conversation: the message and the agenda."""
        agenda = (item.text for item in self.conversation.agenda)
        return tuple(text for text in (self.conversation.message, *agenda) if text.strip())

    @fact
    def attachments(self) -> tuple[Material, ...]:
        return tuple(self.ground.search.material_by_id[ref] for ref in self.conversation.attachments)

    def latest_materials(self, opening: Opening) -> tuple[Material, ...]:
        """The newest text of each kind written for an opening."""
        found = (latest(self.ground.search, opening, kind) for kind in MaterialKind)
        return tuple(material for material in found if material is not None)

    def latest_rehearsals(self, opening: Opening) -> tuple[Rehearsal, ...]:
        """The newest answer to each question practised for an opening."""
        newest: dict[str, Rehearsal] = {}
        for rehearsal in self.ground.search.rehearsals:
            if rehearsal.opening == opening.id:
                known = newest.get(rehearsal.question)
                if known is None or rehearsal.on >= known.on:
                    newest[rehearsal.question] = rehearsal
        return tuple(newest.values())

    def untailored(self, opening: Opening) -> Mapping[MaterialKind, MaterialCheck]:
        """What this conversation needs for an opening and is not good yet."""
        checks = self.ground.materials_for(opening)
        wanted = needed(opening, self.conversation.channel)
        return {kind: checks[kind] for kind in wanted if checks[kind] is not MaterialCheck.GOOD}

    def in_play_at(self, company: str) -> tuple[Opening, ...]:
        """Its openings at a company together with those applied for there; an agency's set is another matter."""
        here = self.ground.place(company).openings
        attached = self.conversation.openings
        return tuple(
            o for o in here if not o.via and (o.pipe.judged or (o.id in attached and o.pipe is not Pipe.CLOSED))
        )

    @fact
    def public_face(self) -> tuple[Material, ...]:
        """Headlines and summaries: what anybody can see of the seeker."""
        shown = (MaterialKind.HEADLINE, MaterialKind.SUMMARY)
        return tuple(material for material in self.ground.search.materials if material.kind in shown)

    def faces_at(self, place: Place) -> tuple[Face, ...]:
        """Directions this company was shown within a year, this conversation aside."""
        agencies = {opening.via for opening in self.openings if self.ground.home_of(opening) == place.id}
        homes = [place.id, *sorted(agency for agency in agencies if agency and agency != place.id)]
        faces = (face for home in homes for face in self.ground.faces.get(home, ()))
        return tuple(face for face in faces if face.talk != self.conversation.id)

    @fact
    def judges(self) -> frozenset[str]:
        """Who judges its openings, those it is about, or a live one at its companies."""
        about = [*self.openings, *self.focus_openings, *(o for place in self.companies for o in place.live)]
        return frozenset(judge for opening in about for judge in opening.judges)

    def reasons_for(self, opening: Opening) -> frozenset[ReasonAbout]:
        return reasons_given(self.ground, opening)

    def rating_of(self, opening: Opening) -> int | None:
        return commitment_rating(self.ground, opening)

    # -- people, time and other talks ---------------------------------------------------------------------------

    def judged_by(self, person: Person) -> tuple[Opening, ...]:
        """Openings from applied to offer on which this person screens or decides."""
        near = person.live_openings
        return tuple(o for o in near if o.pipe.judged and person.power_on(o).rank >= Power.SCREEN.rank)

    @property
    def presses(self) -> bool:
        """Time presses: the opening closes, or the talk is, within five business days."""
        today = self.ground.today
        days = [o.closes_on for o in (*self.openings, *self.focus_openings)]
        days.append(self.conversation.on.date() if self.conversation.on else None)
        return any(day is not None and day >= today and business_days_between(today, day) <= 5 for day in days)

    def cheaper_first(self, person: Person) -> tuple[Person, ...]:
        """People at this person's company who can be asked again and again and never were."""
        if person.contact.company is None:
            return ()
        return tuple(
            p for p in self.ground.never_asked_at(person.contact.company) if p.id not in self.conversation.contacts
        )

    def interview_soon(self, person: Person) -> Conversation | None:
        """A booked job talk at one of its companies less than two business days after this one."""
        for place in self.companies_with(person):
            for job in self.ground.booked_jobs.get(place.id, ()):
                if job.id == self.conversation.id or job.on is None or self._comes_after(job.on):
                    continue
                if _within_two(self.day, job.on.date()):
                    return job
        return None

    def _comes_after(self, moment: datetime) -> bool:
        """Whether this talk is later than a moment; on one day the hour tells, by the clocks of those who noted it."""
        on = self.conversation.on
        return on is not None and on.replace(tzinfo=None) >= moment.replace(tzinfo=None)

    def debts_to(self, person: Person) -> tuple[Debt, ...]:
        return self.ground.overdue.get(person.id, ())

    @property
    def safe_three(self) -> tuple[Person, ...]:
        """Up to three safe people to ask instead of the people of this conversation."""
        here = self.conversation.contacts
        return tuple(islice((person for person in self.ground.safe_people if person.id not in here), 3))

    @property
    def safe_names(self) -> str:
        """Those three as a phrase; empty when the search holds none."""
        return _either(tuple(person.name for person in self.safe_three))

    def unanswered(self, person: Person) -> Conversation | None:
        """An earlier ask to this person that stands unanswered after a follow-up, for half a year at most."""
        return _unanswered(self, person)

    def first_ask_nearby(self, person: Person) -> Conversation | None:
        """An unanswered ask to somebody else at the company, sent less than three business days before this one."""
        for talk, other in self.ground.talks_at(person.contact.company or ""):
            if other == person.id or talk.id == self.conversation.id or not _waits(talk):
                continue
            sent = talk.asked_on or self.ground.today
            if sent <= self.writes_on and business_days_between(sent, self.writes_on) < 3:
                return talk
        return None

    def supporter_nearby(self, person: Person) -> Person | None:
        """Somebody else at the company who answered warmly and whose talk is still to come."""
        for talk, other in self.ground.talks_at(person.contact.company or ""):
            pending = talk.state in (TalkState.PLANNED, TalkState.ASKED, TalkState.BOOKED)
            if other not in self.conversation.contacts and pending and talk.replied_on:
                supporter = self.ground.person(other)
                if (supporter.contact.willingness or 0) >= 4:
                    return supporter
        return None


_NAMES_A_DIRECTION = (FocusOn.POSITION, FocusOn.INDUSTRY)


@lru_cache(maxsize=1_000)
def _either(names: tuple[str, ...]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else "".join(names)


def _within_two(day: date, interview: date) -> bool:
    return day <= interview and business_days_between(day, interview) < 2


def _waits(talk: Conversation) -> bool:
    """Sent by the seeker, not answered."""
    return talk.state is TalkState.ASKED and talk.initiated_by is InitiatedBy.SEEKER and talk.replied_on is None


def _unanswered(at: Situation, person: Person) -> Conversation | None:
    talks = at.ground.talks_with.get(person.id)
    if not talks:
        return None
    since = months_before(at.ground.today, 6)
    for talk in talks:
        if talk.id == at.conversation.id or not (_waits(talk) and talk.follow_ups):
            continue
        sent = talk.asked_on or min(talk.follow_ups)
        answered = any(_answers(other, sent) for other in talks if other is not talk)
        if max(talk.follow_ups) > since and not answered:
            return talk
    return None


def _answers(talk: Conversation, since: date) -> bool:
    """Whether this talk shows that the person has been heard from since."""
    days = [talk.replied_on, held_on(talk), talk.on.date() if talk.state is TalkState.BOOKED and talk.on else None]
    return any(day is not None and day >= since for day in days)
