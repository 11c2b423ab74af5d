"""What a contact can do for or against the seeker: hiring power, shots, safety, each with its reason.

What the seeker confirmed stands over what a title suggests. Unknown is an honest answer: at a target company it is
treated as power to screen, and the page asks; elsewhere it is no power.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from threedoors.network import TitleReading, read_title
from threedoors.situation.facts import fact
from threedoors.terms import Contact, Door, Family, Opening, Pipe, Power, Relation, Shots, TalkState

if TYPE_CHECKING:
    from threedoors.situation.ground import Ground, Place

SAFE_RELATIONS = (
    Relation.COUNSELLOR,
    Relation.FRIEND,
    Relation.FAMILY,
    Relation.EX_COLLEAGUE,
    Relation.COLLEAGUE,
    Relation.MENTOR,
    Relation.EX_MANAGER,
)


@dataclass(frozen=True)
class Level:
    """A level of power and where it comes from. known False: neither confirmed nor readable from the title."""

    power: Power
    reason: str
    known: bool = True


class Person:
    """One contact on one Ground. Only what a rule asks for is worked out."""

    def __init__(self, contact: Contact, ground: Ground) -> None:
        self.contact = contact
        self.ground = ground
        self.id = contact.id
        self.name = contact.name
        self.relation = contact.relation

    def __repr__(self) -> str:
        return f"Person({self.id})"

    @fact
    def place(self) -> Place | None:
        """The company they work at now."""
        return self.ground.place(self.contact.company) if self.contact.company else None

    @property
    def company(self) -> str:
        """The name of their company, for a sentence."""
        return self.place.name if self.place else "their company"

    @property
    def counsels(self) -> bool:
        return self.relation is Relation.COUNSELLOR or self.contact.counsellor_kind is not None

    @property
    def is_mentor(self) -> bool:
        return self.relation is Relation.MENTOR

    # -- power --------------------------------------------------------------------------------------------------

    @fact
    def title(self) -> TitleReading:
        return read_title(self.contact.title)

    @fact
    def level(self) -> Level:
        """Their level of power wherever they have any: confirmed, else from the title."""
        stated = self.contact.power
        if stated is Power.UNKNOWN:
            return Level(Power.NONE, "you do not know yet what they decide", known=False)
        if stated is not None:
            return Level(stated, "you confirmed it")
        if self.title.power is not None:
            return Level(self.title.power, self.title.reason)
        said = "the title does not say what they decide" if self.contact.title else "their title is not known yet"
        return Level(Power.NONE, said, known=False)

    @fact
    def power_places(self) -> tuple[str, ...]:
        """Ids of the companies and openings where they have their power: as stated, else their own company."""
        if self.contact.power_at is not None:
            return self.contact.power_at
        return (self.contact.company,) if self.contact.company else ()

    def _counted(self, place: Place) -> Power:
        """Their level at one of their places; what is not known counts as screen at a target, as none elsewhere."""
        if self.level.known:
            return self.level.power
        return Power.SCREEN if place.target else Power.NONE

    def power_on(self, opening: Opening) -> Power:
        """Power on one opening: at its company or agency, named for it, or as one of its judges."""
        found = [Power.SCREEN] if self.id in opening.judges else []
        homes = [home for home in (opening.company, opening.via) if home]
        found += [self._counted(self.ground.place(home)) for home in homes if home in self.power_places]
        if opening.id in self.power_places:
            targets = any(self.ground.place(home).target for home in homes)
            found.append(self.level.power if self.level.known else Power.SCREEN if targets else Power.NONE)
        return _highest(found)

    @fact
    def live_openings(self) -> tuple[Opening, ...]:
        """Live openings at their places of power, and those they judge."""
        return self.ground.live_openings_of(self)

    @fact
    def _power_where_it_matters(self) -> tuple[Power, str]:
        """The highest power at a target or a live opening, and the name of that place."""
        best, where = Power.NONE, self.company
        for power, name in self._powers():
            if power.rank > best.rank:
                best, where = power, name
        return best, where

    def _powers(self) -> Iterable[tuple[Power, str]]:
        companies = self.ground.search.company_by_id
        for ref in self.power_places:
            if ref in companies:
                place = self.ground.place(ref)
                if place.matters:
                    yield self._counted(place), place.name
            elif (opening := self.ground.search.opening_by_id[ref]).pipe is not Pipe.CLOSED:
                home = self.ground.home_of(opening)
                if opening.pipe.live or (home and self.ground.place(home).target):
                    yield self.power_on(opening), self.ground.place(home).name if home else opening.title
        for opening in self.ground.judged_live.get(self.id, ()):
            home = self.ground.home_of(opening)
            yield Power.SCREEN, self.ground.place(home).name if home else opening.title

    @fact
    def hires_in(self) -> frozenset[Family]:
        """Families they hire in: confirmed, else from the title, else their company's when they have power."""
        if self.contact.hires_in:
            return frozenset(self.contact.hires_in)
        if self.contact.power_at == () or self.level.power.rank < Power.SCREEN.rank:
            return frozenset()
        company = frozenset(self.place.company.families) if self.place else frozenset()
        if self.title.hires:
            return self.title.hires
        # People who screen do so for every team they serve, their own included.
        screens = self.title.power is Power.SCREEN
        return company | {Family.HUMAN_RESOURCES} if screens else company

    @fact
    def hires_in_wanted(self) -> bool:
        """They hire in the family of a shortlisted or chosen direction, wherever they work."""
        can = self.level.power.rank >= Power.SCREEN.rank and self.contact.power_at != ()
        return can and not self.hires_in.isdisjoint(self.ground.wanted_families)

    @fact
    def power(self) -> Power:
        """Power that matters to this search; power elsewhere is harmless and counts as none."""
        power, _ = self._power_where_it_matters
        return _highest([power, self.level.power]) if self.hires_in_wanted else power

    @property
    def employs_at(self) -> str:
        """The place where their power matters, by name."""
        return self._power_where_it_matters[1]

    @property
    def power_reason(self) -> str:
        if any(self.power_on(o).rank > self.level.power.rank for o in self.ground.judged_live.get(self.id, ())):
            return "they judge your application"
        return self.level.reason

    @fact
    def may_employ(self) -> bool:
        """METHOD's employer?: screens or decides at a target, on a live opening, or in a family you are after."""
        return self.power.rank >= Power.SCREEN.rank

    @property
    def screens_at_target(self) -> bool:
        """Screens or decides at a target company, whether or not it has an opening."""
        companies = self.ground.search.company_by_id
        places = (self.ground.place(ref) for ref in self.power_places if ref in companies)
        return any(place.target and self._counted(place).rank >= Power.SCREEN.rank for place in places)

    @property
    def power_unclear(self) -> bool:
        """Nobody knows what they decide, and it matters: the page asks."""
        return not self.level.known and self.power is Power.SCREEN

    # -- shots --------------------------------------------------------------------------------------------------

    @fact
    def shots(self) -> Shots:
        """How often they can be approached. A debrief that says no shot is left stands over everything."""
        if self._spent:
            return Shots.SPENT
        if self.contact.shots is not None:
            return self.contact.shots
        if self.power is Power.DECIDE:
            return Shots.SINGLE
        if self.power.rank >= Power.INFLUENCE.rank or self._far_above:
            return Shots.SCARCE
        return Shots.RENEWABLE

    @property
    def _far_above(self) -> bool:
        stranger_at_target = self.relation is Relation.STRANGER and self.place is not None and self.place.target
        return stranger_at_target and self.title.senior

    @property
    def _spent(self) -> bool:
        talks = self.ground.talks_with.get(self.id, ())
        said = [
            (talk.debrief.held_on, talk.debrief.shot_left)
            for talk in talks
            if talk.debrief and talk.debrief.shot_left is not None
        ]
        return bool(said) and max(said, key=lambda each: each[0])[1] is False

    @property
    def shots_reason(self) -> str:
        if self._spent:
            return "the last talk left no second chance"
        if self.contact.shots is not None:
            return "you said so"
        if self.power.rank >= Power.INFLUENCE.rank:
            return self.power_reason
        return "a stranger high up at a target company" if self._far_above else "nothing is at stake with them"

    # -- safety -------------------------------------------------------------------------------------------------

    @property
    def inside_without_power(self) -> bool:
        """Works at a target or live-opening company and cannot hire there: what they hear may travel."""
        if self.place is None or not self.place.matters:
            return False
        here = [self._counted(self.place)] if self.place.id in self.power_places else []
        here += [self.power_on(opening) for opening in self.place.live]
        return _highest(here).rank < Power.SCREEN.rank

    @property
    def hires_in_candidate(self) -> bool:
        """Hires in a family that is only a candidate so far, and in none shortlisted or chosen."""
        hires = self.hires_in
        return not hires.isdisjoint(self.ground.candidate_families) and hires.isdisjoint(self.ground.wanted_families)

    @fact
    def leak(self) -> str:
        """Why word of a confidential search could reach the seeker's boss through them; empty when it could not."""
        seeker = self.ground.search.seeker
        if not seeker.confidential or seeker.manager_told:
            return ""
        if self.place and self.place.near_employer:
            return f"works at {self.company}" + ("" if self.place.is_employer else ", which is close to your employer")
        return "is close to your manager" if self.id in self.ground.close_to_manager else ""

    @property
    def keeps_quiet(self) -> bool:
        return self.contact.trusted or self.counsels or self.relation is Relation.FAMILY

    @property
    def met_cold(self) -> bool:
        """No tie to lean on: a stranger, an acquaintance or an alum."""
        return self.relation in (Relation.STRANGER, Relation.ACQUAINTANCE, Relation.ALUM)


def person_of(contact: Contact, ground: Ground) -> Person:
    return Person(contact, ground)


def safe_people(ground: Ground) -> Iterator[Person]:
    """People to explore with: they wish the seeker well, cannot hire them, and word will not travel.

    Those not yet talked to in an exploratory talk come first, counsellors and friends before colleagues.
    """
    heard = {
        contact
        for talk in ground.search.conversations
        if talk.door is Door.EXPLORATORY
        and talk.state is not TalkState.CANCELLED
        and talk.state is not TalkState.PLANNED
        for contact in talk.contacts
    }
    warm, later = ground.contacts_by_warmth, heard.union(ground.overdue)
    rest = sorted((ref for ref in warm if ref in later), key=lambda ref: (ref in heard, ref in ground.overdue))
    in_turn = chain((ref for ref in warm if ref not in later), rest)
    return (person for ref in in_turn if is_safe(person := ground.person(ref)))


def by_warmth(contacts: Iterable[Contact]) -> list[Contact]:
    """Those who wish the seeker well by their relation, counsellors and friends before colleagues."""
    close = (c for c in contacts if c.relation in _WARMTH or c.counsellor_kind is not None)
    return sorted(close, key=lambda c: 0 if c.counsellor_kind is not None else _WARMTH[c.relation])


_WARMTH = {relation: place for place, relation in enumerate(SAFE_RELATIONS)}


def is_safe(person: Person) -> bool:
    """Whether exploring with them risks nothing: no power, nothing that travels, nothing that leaks."""
    if person.counsels:
        return True
    trapped = person.inside_without_power or person.hires_in_candidate
    return not person.may_employ and not trapped and not (person.leak and not person.keeps_quiet)


def _highest(powers: Iterable[Power]) -> Power:
    return max(powers, key=lambda power: power.rank, default=Power.NONE)
