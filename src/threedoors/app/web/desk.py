"""What lies on the desk when a page is made: the open search, its day, and the ground its facts stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from django.http import HttpRequest

from threedoors.app.store import access
from threedoors.app.store.access import Remembered
from threedoors.app.store.models import Search as Record
from threedoors.app.web import words
from threedoors.app.web.frame import today_of
from threedoors.directions.narrowing import insiders
from threedoors.directions.tally import Said, Tally, said_in, tally
from threedoors.guard import PersonDoors
from threedoors.guard.doors import Standings, doors_on, standings
from threedoors.planner import Considered, Plan, consider, planned
from threedoors.planner.round import Round
from threedoors.renderers.work_log import Entry, acts
from threedoors.situation import Ground, same_to_rules
from threedoors.terms import Contact, Conversation, Door, Search, TalkState

_GROUNDS: Final[Remembered[Ground]] = Remembered()
_CONSIDERED: Final[Remembered[Considered]] = Remembered(2)
_PLANS: Final[Remembered[tuple[Ground, Plan]]] = Remembered()
_STANDINGS: Final[Remembered[Standings]] = Remembered(2)
_SAID: Final[Remembered[Sequence[Said]]] = Remembered()
_TALLIES: Final[Remembered[Sequence[Tally]]] = Remembered()
_ACTS: Final[Remembered[Sequence[Entry]]] = Remembered()
_ROUNDS: Final[Remembered[Round]] = Remembered()
_INSIDERS: Final[Remembered[Mapping[str, Sequence[str]]]] = Remembered()
WEEKS = 2


@dataclass(frozen=True)
class Desk:
    """The open search as the pages need it. What is worked out of it is remembered until something is written."""

    record: Record
    search: Search
    today: date

    @property
    def version(self) -> str:
        """Under what is remembered here: the search as it was last written, and the day."""
        return f"{self.record.version} {self.today}"

    @property
    def ground(self) -> Ground:
        return _GROUNDS.get(self.version, lambda: Ground.after(_GROUNDS.latest(), self.search, self.today))

    @property
    def plan(self) -> Plan:
        """The next conversations, worked out once for each version of a search and day."""
        return _PLANS.get(self.version, self._plan)[1]

    def _plan(self) -> tuple[Ground, Plan]:
        """The one before where nothing has changed that a plan is made from."""
        before = _PLANS.latest()
        if before is not None and same_to_rules(before[0], self.ground):
            return self.ground, before[1]
        return self.ground, planned(self._considered, WEEKS)

    @property
    def _considered(self) -> Considered:
        """Going on from what was considered before the last change."""
        return _CONSIDERED.get(self.version, self._consider)

    def _consider(self) -> Considered:
        before = _CONSIDERED.latest()
        considered = consider(self.ground, before)
        if considered.anew:
            access.stays_long()
        return considered

    def company_of(self, contact: Contact) -> str:
        return self.search.company_by_id[contact.company].name if contact.company else ""

    def role_of(self, contact: Contact) -> str:
        return words.role_of(contact, self.company_of(contact))

    def doors_of(self, contacts: Sequence[Contact]) -> Sequence[PersonDoors]:
        """Three doors for each of these, and for nobody else."""
        return list(doors_on(self.ground, contacts))

    def open_doors_of(self, contact: Contact) -> frozenset[Door]:
        return frozenset(door for door, view in self.doors_of([contact])[0].doors.items() if view.open)

    @property
    def standings(self) -> Standings:
        """How everybody stands, worked out once for each version of a search and day."""
        return _STANDINGS.get(self.version, lambda: standings(self.ground, _STANDINGS.latest()))

    @property
    def said(self) -> Sequence[Said]:
        """What people suggested, in their words, the oldest first."""
        return _SAID.get(self.version, lambda: said_in(self.search))

    @property
    def tally(self) -> Sequence[Tally]:
        """What people said of each direction, counted once for each version of a search."""
        return _TALLIES.get(self.version, lambda: tally(self.search))

    @property
    def round(self) -> Round:
        """The exploratory round so far."""
        return _ROUNDS.get(self.version, lambda: Round.of(self.ground))

    @property
    def acts(self) -> Sequence[Entry]:
        """What was done for the search, as the work-search log has it."""
        return _ACTS.get(self.version, lambda: acts(self.search))

    @property
    def insiders(self) -> Mapping[str, Sequence[str]]:
        """Contacts in the work of each direction, worked out once for each version of a search."""
        return _INSIDERS.get(self.version, lambda: insiders(self.search, self.search.directions))

    def on_its_way(self, contact: Contact, door: Door) -> Conversation | None:
        """The talk with this person through this door that is planned, asked for or booked."""
        states = (TalkState.BOOKED, TalkState.ASKED, TalkState.PLANNED)
        talks = [
            each for each in self.ground.talks_with.get(contact.id, ()) if each.door is door and each.state in states
        ]
        return min(talks, key=lambda each: states.index(each.state), default=None)

    def tags_of(self, contact: Contact) -> list[str]:
        """What to know of a contact at a glance: few chances, a talk on its way, a debt."""
        shots = self.ground.person(contact.id).shots
        tags = [words.SHOT_TAGS[shots]] if shots in words.SHOT_TAGS else []
        for talk in self.ground.talks_with.get(contact.id, ()):
            if talk.state is TalkState.ASKED and talk.asked_on and not talk.replied_on:
                tags.append(f"asked {words.day(talk.asked_on, self.today)}")
            elif talk.state is TalkState.BOOKED and talk.on:
                tags.append(f"booked {words.day(talk.on.date(), self.today)}")
        return [*tags, "settle first"] if contact.id in self.ground.overdue else tags


def desk_of(request: HttpRequest) -> Desk:
    """The search this request may see. Raises NoSearchYet."""
    record = access.search_of(request)
    search = access.as_search(record)
    return Desk(record, search, today_of(search))
