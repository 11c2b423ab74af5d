"""Openings as the board and the table tell of them: how far each is, where, and for how long nothing has happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from threedoors.app.store.access import Remembered
from threedoors.app.web.desk import Desk
from threedoors.situation.debts import held_on
from threedoors.terms import Conversation, Opening, Pipe, Search

COLUMNS: Final = (Pipe.WATCHING, Pipe.OPENING, Pipe.APPLIED, Pipe.INTERVIEW, Pipe.OFFER)
"""The stages of what is not closed, left to right."""

NEAREST_FIRST: Final = (Pipe.OFFER, Pipe.INTERVIEW, Pipe.APPLIED, Pipe.OPENING, Pipe.WATCHING, Pipe.CLOSED)
_QUIET: Final = ((21, "long"), (14, "more"), (7, "some"))
"""From so many days on, silence is shown so strongly."""


@dataclass(frozen=True)
class Card:
    """One opening. silent: days since the last act, None when none is known; quiet: how strongly that is shown."""

    opening: Opening
    where: str
    silent: int | None
    quiet: str

    @property
    def silence(self) -> str:
        if self.silent is None:
            return ""
        near = {0: "today", 1: "yesterday"}
        return near.get(self.silent) or f"{self.silent} days"


_LAST_ACTS: Final[Remembered[Mapping[str, date]]] = Remembered()


def _last_acts_of(desk: Desk) -> Mapping[str, date]:
    return _LAST_ACTS.get(desk.version, lambda: last_acts(desk.search, desk.today))


def cards_of(desk: Desk) -> list[Card]:
    last = _last_acts_of(desk)
    return [_card(desk, each, last.get(each.id)) for each in desk.search.openings]


def card_of(desk: Desk, opening: Opening) -> Card:
    return _card(desk, opening, _last_acts_of(desk).get(opening.id))


def _card(desk: Desk, opening: Opening, last: date | None) -> Card:
    silent = (desk.today - last).days if last else None
    live = silent is not None and opening.pipe.live
    quiet = next((word for days, word in _QUIET if silent is not None and silent >= days), "") if live else ""
    return Card(opening, where_of(desk.search, opening), silent, quiet)


def where_of(search: Search, opening: Opening) -> str:
    if opening.company:
        return search.company_by_id[opening.company].name
    return f"through {search.company_by_id[opening.via].name}" if opening.via else ""


def last_acts(search: Search, today: date) -> Mapping[str, date]:
    """The last day on which something was done about each opening, by its id."""
    last: dict[str, date] = {}
    for ref, on in _acts(search):
        if on <= today and on > last.get(ref, date.min):
            last[ref] = on
    return last


def _acts(search: Search) -> Iterator[tuple[str, date]]:
    about: dict[str, Sequence[str]] = {}
    for opening in search.openings:
        about[opening.id] = (opening.id,)
        yield from ((opening.id, each.on) for each in opening.history)
        if opening.applied_on:
            yield opening.id, opening.applied_on
    for talk in search.conversations:
        if talk.openings:
            about[talk.id] = talk.openings
            yield from ((ref, on) for ref in talk.openings for on in _days_of(talk))
    for line in search.history:
        if line.about in about:
            yield from ((ref, line.on) for ref in about[line.about])


def _days_of(talk: Conversation) -> Iterator[date]:
    days = (talk.asked_on, talk.replied_on, *talk.follow_ups, held_on(talk))
    yield from (day.date() if isinstance(day, datetime) else day for day in days if day)
