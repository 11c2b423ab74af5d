"""What holds for a whole search on one day, worked out once: companies, stage, pipes, asks, debts, who knows whom.

Every conversation of the search is weighed on the same Ground, so 30,000 contacts cost one pass over the search and a
few look-ups each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import islice

from threedoors.situation.debts import Debt, debts_of
from threedoors.situation.faces import Face, faces_shown
from threedoors.situation.facts import Lazily, fact
from threedoors.situation.lasting import by_contact, lasting, worked_at
from threedoors.situation.materials import MaterialCheck, Names, check_materials
from threedoors.situation.people import Person, by_warmth, person_of, safe_people
from threedoors.situation.readiness import Readiness
from threedoors.terms import (
    ClosedReason,
    Company,
    Contact,
    Conversation,
    Direction,
    DirectionState,
    Door,
    Family,
    FocusOn,
    MaterialKind,
    Opening,
    Pipe,
    Relation,
    Search,
    Shots,
    TalkState,
    ToEmployer,
    Unknown,
)
from threedoors.text import name_parts


class Stage(StrEnum):
    """How far the seeker has narrowed."""

    UNDECIDED = "undecided"
    SHORTLIST = "shortlist"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class Place:
    """A company as the method sees it today.

    live: openings from opening to offer that are its own or, for an agency, handled by it. pipe: the furthest of its
    own openings that are not closed; an opening without company stands with its agency.
    """

    company: Company
    target: bool
    live: tuple[Opening, ...]
    openings: tuple[Opening, ...]
    pipe: Pipe | None
    is_employer: bool
    near_employer: bool

    @property
    def id(self) -> str:
        return self.company.id

    @property
    def name(self) -> str:
        return self.company.name

    @property
    def matters(self) -> bool:
        """Power here can win or lose something: a target, or a live opening."""
        return self.target or bool(self.live)


class Ground:
    """The facts of one search on one day. Everything on it is worked out when first asked for and then kept."""

    def __init__(self, search: Search, today: date) -> None:
        self.search = search
        self.today = today
        self._people: dict[str, Person] = {}
        self._places: dict[str, Place] = {}
        self._materials: dict[str, Mapping[MaterialKind, MaterialCheck]] = {}
        self.plain_readiness: dict[object, Readiness] = {}
        self._never_asked: dict[str, Lazily[Person]] = {}
        self._talks_at: dict[str, Sequence[tuple[Conversation, str]]] = {}

    @classmethod
    def after(cls, before: Ground | None, search: Search, today: date) -> Ground:
        """A ground that takes over from an earlier one what a change to other lists has left as it was."""
        ground = cls(search, today)
        if before is not None:
            ground.__dict__.update(lasting(before, ground))
        return ground

    # -- directions ---------------------------------------------------------------------------------------------

    @fact
    def chosen(self) -> tuple[Direction, ...]:
        return self._directions(DirectionState.CHOSEN)

    @fact
    def shortlist(self) -> tuple[Direction, ...]:
        return self._directions(DirectionState.SHORTLIST)

    def _directions(self, state: DirectionState) -> tuple[Direction, ...]:
        return tuple(direction for direction in self.search.directions if direction.state is state)

    @fact
    def stage(self) -> Stage:
        if self.chosen:
            return Stage.CHOSEN
        return Stage.SHORTLIST if self.shortlist else Stage.UNDECIDED

    @fact
    def wanted_families(self) -> frozenset[Family]:
        """Families of the shortlisted and chosen directions."""
        return frozenset(d.family for d in (*self.chosen, *self.shortlist) if d.family)

    @fact
    def candidate_families(self) -> frozenset[Family]:
        """Families only thought of so far: of candidate directions, and of none shortlisted or chosen."""
        families = frozenset(d.family for d in self._directions(DirectionState.CANDIDATE) if d.family)
        return families - self.wanted_families

    @fact
    def left_behind(self) -> tuple[Direction, ...]:
        """Directions once chosen and now not."""
        return tuple(
            d
            for d in self.search.directions
            if d.state is not DirectionState.CHOSEN and any(c.state is DirectionState.CHOSEN for c in d.history)
        )

    def direction_in(self, families: Iterable[Family]) -> Direction | None:
        """The direction of these families: a chosen one first, then the order of the list."""
        wanted = frozenset(families)
        fitting = [direction for direction in self.search.directions if direction.family in wanted]
        return min(fitting, key=lambda d: d.state is not DirectionState.CHOSEN, default=None)

    # -- companies and openings ---------------------------------------------------------------------------------

    @fact
    def _openings_at(self) -> Mapping[str, list[Opening]]:
        """Openings by the company they count for: their own, else their agency's."""
        found: dict[str, list[Opening]] = defaultdict(list)
        for opening in self.search.openings:
            if home := self.home_of(opening):
                found[home].append(opening)
        return found

    @fact
    def _live_at(self) -> Mapping[str, list[Opening]]:
        """Live openings by the company, the agency and the opening's own id: where power on them can stand."""
        found: dict[str, list[Opening]] = defaultdict(list)
        for opening in self.search.openings:
            if opening.pipe.live:
                for place in {opening.company, opening.via, opening.id} - {None}:
                    found[place or ""].append(opening)
        return found

    def live_openings_of(self, person: Person) -> tuple[Opening, ...]:
        """Live openings where this person may have power, in stored order."""
        near = [opening for place in person.power_places for opening in self._live_at.get(place, ())]
        near += self.judged_live.get(person.id, ())
        ids = {opening.id for opening in near}
        return tuple(opening for opening in self.search.openings if opening.id in ids) if ids else ()

    @staticmethod
    def home_of(opening: Opening) -> str | None:
        """The company an opening stands with; its agency when the company is not named."""
        return opening.company or opening.via

    def place(self, company_id: str) -> Place:
        """The company as it stands today, worked out once for all its people."""
        if company_id not in self._places:
            self._places[company_id] = self._place(self.search.company_by_id[company_id])
        return self._places[company_id]

    def _place(self, company: Company) -> Place:
        openings = tuple(self._openings_at.get(company.id, ()))
        open_ones = [opening.pipe for opening in openings if opening.pipe is not Pipe.CLOSED]
        is_employer = company.id == self.search.seeker.current_employer or company.to_employer is ToEmployer.SELF
        return Place(
            company=company,
            target=company.target,
            live=tuple(self._live_at.get(company.id, ())),
            openings=openings,
            pipe=max(open_ones, key=lambda pipe: pipe.rank, default=None),
            is_employer=is_employer,
            near_employer=is_employer or company.to_employer in (ToEmployer.CLIENT, ToEmployer.PARENT),
        )

    @fact
    def rejections(self) -> Mapping[str, date]:
        """The latest day on which a company turned the seeker down, from its openings' history."""
        found: dict[str, date] = {}
        for opening in self.search.openings:
            home = self.home_of(opening)
            if home and opening.pipe is Pipe.CLOSED and opening.closed_reason is ClosedReason.REJECTED:
                days = [change.on for change in opening.history if change.pipe is Pipe.CLOSED]
                found[home] = max([*days, found.get(home, date.min)])
        return {home: day for home, day in found.items() if day > date.min}

    @fact
    def employer_known(self) -> bool:
        """Whether any company of the search is the seeker's own employer."""
        own = any(company.to_employer is ToEmployer.SELF for company in self.search.companies)
        return own or self.search.seeker.current_employer is not None

    def open_unknowns(self, company_id: str) -> int:
        """How many questions are open about a company and about those of its openings that are not closed."""
        return len(self.open_questions(company_id))

    def open_questions(self, company_id: str) -> tuple[Unknown, ...]:
        """Those questions, in the order in which they were written down."""
        openings = self.place(company_id).openings
        ids = (o.id for o in openings if o.pipe is not Pipe.CLOSED)
        return tuple(each for about in (company_id, *ids) for each in self._unknowns_about.get(about, ()))

    @fact
    def _unknowns_about(self) -> Mapping[str, list[Unknown]]:
        found: dict[str, list[Unknown]] = defaultdict(list)
        for dossier in self.search.dossiers:
            found[dossier.about] += (unknown for unknown in dossier.unknowns if unknown.closed_by is None)
        return found

    # -- people -------------------------------------------------------------------------------------------------

    def person(self, contact_id: str) -> Person:
        if contact_id not in self._people:
            self._people[contact_id] = person_of(self.search.contact_by_id[contact_id], self)
        return self._people[contact_id]

    def let_go(self, contact_id: str) -> None:
        """Drop what was worked out for one person: whoever goes through 100,000 need not keep them all."""
        self._people.pop(contact_id, None)

    @fact
    def judged_live(self) -> Mapping[str, list[Opening]]:
        """Live openings by the contact who judges them."""
        found: dict[str, list[Opening]] = defaultdict(list)
        for opening in self.search.openings:
            if opening.pipe.live:
                for judge in opening.judges:
                    found[judge].append(opening)
        return found

    @fact
    def contacts_by_warmth(self) -> Sequence[str]:
        """Ids of those who wish the seeker well by their relation, counsellors and friends first."""
        return [contact.id for contact in by_warmth(self.search.contacts)]

    @fact
    def safe_people(self) -> Iterable[Person]:
        """Everybody it is safe to explore with, those not yet talked to first."""
        return Lazily(safe_people(self))

    @property
    def safe_three(self) -> tuple[Person, ...]:
        """Up to three of them."""
        return tuple(islice(self.safe_people, 3))

    @fact
    def _known_by(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for contact in self.search.contacts:
            for other in contact.knows:
                found[contact.id].add(other)
                found[other].add(contact.id)
        return found

    def known_to(self, contact_id: str) -> tuple[str, ...]:
        """Contacts who know this one; knowing goes both ways."""
        return tuple(sorted(self._known_by.get(contact_id, ())))

    @fact
    def close_to_manager(self) -> frozenset[str]:
        """Contacts who are the seeker's manager, or who know one: one step, in either direction."""
        managers = {c.id for c in self.search.contacts if c.relation is Relation.MANAGER}
        return frozenset(managers.union(*(self.known_to(manager) for manager in managers)))

    @fact
    def stored_at(self) -> Mapping[str, int]:
        """A number for each contact: by it they stand in stored order."""
        return {contact.id: place for place, contact in enumerate(self.search.contacts)}

    @fact
    def _contacts_at(self) -> Mapping[str, Sequence[str]]:
        """Ids of contacts by every company they work at or once worked at, in stored order."""
        found: dict[str, list[str]] = defaultdict(list)
        for contact in self.search.contacts:
            for company in worked_at(contact):
                found[company].append(contact.id)
        return found

    @fact
    def _with_say_at(self) -> Mapping[str, list[str]]:
        """Ids of contacts whose power was said to stand elsewhere than at their company, by those places."""
        found: dict[str, list[str]] = defaultdict(list)
        for contact in self.search.contacts:
            for place in contact.power_at or ():
                found[place].append(contact.id)
        return found

    def around(self, place: str) -> Iterable[str]:
        """Ids of everybody who works at a place, once did, or has a say there. place: a company or an opening."""
        return (*self._contacts_at.get(place, ()), *self._with_say_at.get(place, ()))

    def works_at(self, *companies: str | None) -> list[Contact]:
        """Who works at any of these companies now, in stored order."""
        known = self.search.contact_by_id
        refs = {ref for company in companies if company for ref in self._contacts_at.get(company, ())}
        return [known[ref] for ref in self.in_order(refs) if known[ref].company in companies]

    def in_order(self, refs: Iterable[str]) -> list[str]:
        """These contacts as the list has them."""
        return sorted(refs, key=self.stored_at.__getitem__)

    def never_asked_at(self, company_id: str) -> Iterable[Person]:
        """People who work or worked there, can be reached again and again, and were never asked for a talk."""
        if company_id not in self._never_asked:
            people = (self.person(ref) for ref in self._contacts_at.get(company_id, ()) if ref not in self.ever_asked)
            self._never_asked[company_id] = Lazily(each for each in people if each.shots is Shots.RENEWABLE)
        return self._never_asked[company_id]

    # -- conversations ------------------------------------------------------------------------------------------

    @fact
    def ever_asked(self) -> frozenset[str]:
        """Contacts who were asked for a talk, or had one."""
        return frozenset(
            contact
            for talk in self.search.conversations
            if talk.asked_on or talk.state in (TalkState.ASKED, TalkState.BOOKED, TalkState.HELD)
            for contact in talk.contacts
        )

    @fact
    def _in_state(self) -> Mapping[TalkState, list[Conversation]]:
        found: dict[TalkState, list[Conversation]] = defaultdict(list)
        for talk in self.search.conversations:
            found[talk.state].append(talk)
        return found

    def talks_in(self, *states: TalkState) -> list[Conversation]:
        """Conversations in these states, in stored order within each."""
        return [talk for state in states for talk in self._in_state.get(state, ())]

    @fact
    def ratings(self) -> Mapping[str, list[tuple[date, int]]]:
        """How much the seeker said after a talk to want each opening that it was about."""
        found: dict[str, list[tuple[date, int]]] = defaultdict(list)
        for talk in self.search.conversations:
            if talk.debrief and talk.debrief.commitment is not None:
                for opening in talk.openings:
                    found[opening].append((talk.debrief.held_on, talk.debrief.commitment))
        return found

    @fact
    def talks_with(self) -> Mapping[str, list[Conversation]]:
        """Conversations that were not cancelled, by contact, in stored order."""
        return by_contact(self.search.conversations)

    @fact
    def spoken_with(self) -> tuple[str, ...]:
        """Names of all with whom there is a conversation."""
        contacts = self.search.contact_by_id
        return tuple(contacts[ref].name for ref in self.talks_with if ref in contacts)

    def talks_at(self, company: str) -> Sequence[tuple[Conversation, str]]:
        """Conversations that were not cancelled, with the contact, of those who work at a company now."""
        if company not in self._talks_at:
            known, people = self.talks_with, self.search.contact_by_id
            refs = [ref for ref in self._contacts_at.get(company, ()) if ref in known]
            here = (ref for ref in refs if people[ref].company == company)
            self._talks_at[company] = [(talk, ref) for ref in here for talk in known[ref]]
        return self._talks_at[company]

    @fact
    def debriefed(self) -> Mapping[Door, int]:
        """How many debriefed talks of each door lie behind the seeker, by what they became."""
        counts = dict.fromkeys(Door, 0)
        for talk in self.search.conversations:
            if talk.debrief and talk.state is not TalkState.CANCELLED:
                counts[talk.debrief.became or talk.door] += 1
        return counts

    @fact
    def booked_jobs(self) -> Mapping[str, list[Conversation]]:
        """Booked job talks with a day, by the companies they are at."""
        found: dict[str, list[Conversation]] = defaultdict(list)
        for talk in self.talks_in(TalkState.BOOKED):
            if talk.door is Door.JOB and talk.on and talk.on.date() >= self.today:
                for company in self.companies_of(talk):
                    found[company].append(talk)
        return found

    def companies_about(self, talk: Conversation) -> frozenset[str]:
        """Companies of a conversation's openings and of its focus."""
        openings = self.search.opening_by_id
        about = [openings[ref] for ref in talk.openings]
        about += [openings[f.what] for f in talk.focus if f.what in openings and f.on in NAMES_AN_OPENING]
        named = {focus.what for focus in talk.focus if focus.on is FocusOn.COMPANY}
        return frozenset(named | {home for opening in about if (home := self.home_of(opening))})

    def companies_of(self, talk: Conversation) -> frozenset[str]:
        """Companies of a conversation: its contacts' now, of its openings, and in its focus."""
        contacts = self.search.contact_by_id
        own = {company for ref in talk.contacts if (company := contacts[ref].company)}
        return self.companies_about(talk) | own

    @fact
    def faces(self) -> Mapping[str, list[Face]]:
        """Directions each company or agency was shown in the last twelve months."""
        return faces_shown(self)

    @fact
    def debts(self) -> tuple[Debt, ...]:
        """What the seeker owes to people, the earliest due first."""
        return debts_of(self.search, self.today)

    @fact
    def overdue(self) -> Mapping[str, tuple[Debt, ...]]:
        """Debts past due, by the contact they are owed to."""
        found: dict[str, tuple[Debt, ...]] = {}
        for debt in self.debts:
            if debt.overdue:
                found[debt.contact] = (*found.get(debt.contact, ()), debt)
        return found

    @fact
    def full_names(self) -> tuple[str, ...]:
        """Names of contacts that are full names: a first name alone says too little to find in a text."""
        return tuple({contact.name for contact in self.search.contacts if " " in contact.name.strip()})

    @fact
    def full_names_by_start(self) -> Mapping[str, list[str]]:
        """The full names by their first part, so that a text of a hundred words is not read for 30,000 names."""
        found: dict[str, list[str]] = {}
        for name in self.full_names:
            start = next((part for part, _ in name_parts(name)), "")
            found.setdefault(start, []).append(name)
        return found

    @fact
    def confidences(self) -> tuple[str, ...]:
        """Texts told in private; a fact that stands at a public address is none."""
        facts = (each for dossier in self.search.dossiers for each in dossier.facts)
        debriefs = (talk.debrief for talk in self.search.conversations if talk.debrief)
        insights = (each for debrief in debriefs for each in debrief.insights)
        told = [each.text for each in facts if each.private and not _is_address(each.source)]
        return (*told, *(each.text for each in insights if each.private))

    # -- materials ----------------------------------------------------------------------------------------------

    @fact
    def _names(self) -> Names:
        return Names(self.search)

    def materials_for(self, opening: Opening) -> Mapping[MaterialKind, MaterialCheck]:
        """Resume, letter and spiel for this opening, each with what is wrong with it."""
        if opening.id not in self._materials:
            self._materials[opening.id] = check_materials(self.search, opening, self._names)
        return self._materials[opening.id]


NAMES_AN_OPENING = (FocusOn.OPENING, FocusOn.POSITION)
"""An opening can be the focus as itself, or as the position it offers."""


def _is_address(source: str) -> bool:
    """A web address, with or without its scheme."""
    return (
        re.match(r"(?:https?://|www\.)\S|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?$", source, re.IGNORECASE) is not None
    )
