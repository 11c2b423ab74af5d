"""What the seeker owes: a thank-you, a promise, word to whoever introduced them.

Source: METHOD section 2, G22, and section 4, the clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from threedoors.days import add_business_days, days_after
from threedoors.terms import Conversation, Door, InitiatedBy, Search, TalkState

SOON = 7  # days before the next contact, from which on it is told
REPORT_TO_INTRODUCER = 5  # business days after the talk; on that day it is late


class DebtKind(StrEnum):
    THANKS = "thanks"
    PROMISE = "promise"
    INTRODUCER = "introducer"
    CONTACT = "contact"


@dataclass(frozen=True)
class Debt:
    """One thing owed to one contact. due: the last good day; overdue: it stands in the way of a new ask."""

    contact: str
    kind: DebtKind
    what: str
    due: date | None
    overdue: bool
    conversation: str


def held_on(talk: Conversation) -> date | None:
    """The day a talk was held: its debrief's, else the day it was booked for; None when it was not held."""
    if talk.state is not TalkState.HELD:
        return None
    if talk.debrief:
        return talk.debrief.held_on
    return talk.on.date() if talk.on else None


def debts_of(search: Search, today: date) -> tuple[Debt, ...]:
    """All that is owed in a search, the earliest due first; promises without a day last."""
    talks = (talk for talk in search.conversations if not _settled(talk))
    found = [debt for talk in talks for debt in _debts_from(search, talk, today)]
    return tuple(sorted(found, key=lambda debt: debt.due or date.max))


def _settled(talk: Conversation) -> bool:
    """Whether nothing more can be owed from it, as is so of most of 2,000 talks."""
    debrief = talk.debrief
    if debrief is None:
        return talk.state is not TalkState.HELD
    told = talk.introduced_by is None or talk.introducer_told_on is not None
    if debrief.thanked_on is None or debrief.next_contact_on is not None or not told:
        return False
    return all(promise.done_on is not None for promise in debrief.promises)


def _debts_from(search: Search, talk: Conversation, today: date) -> Iterator[Debt]:
    day = held_on(talk)
    if day is not None:
        yield from _thanks(search, talk, day, today)
        yield from _introducer(search, talk, day, today)
        yield from _next_contact(search, talk, today)
    yield from _promises(search, talk, today)


def _thanks(search: Search, talk: Conversation, day: date, today: date) -> Iterator[Debt]:
    if talk.debrief and talk.debrief.thanked_on:
        return
    door = (talk.debrief.became if talk.debrief else None) or talk.door
    due = days_after(day, 1) if door is Door.JOB else add_business_days(day, 1)
    for contact in talk.contacts:
        what = f"Thank {search.contact(contact).name} for the talk on {_day(day)}"
        yield Debt(contact, DebtKind.THANKS, what, due, today > due, talk.id)


def _promises(search: Search, talk: Conversation, today: date) -> Iterator[Debt]:
    for promise in talk.debrief.promises if talk.debrief else ():
        if promise.by is InitiatedBy.SEEKER and promise.done_on is None:
            for contact in talk.contacts:
                what = f"You promised {search.contact(contact).name}: {promise.text}"
                late = promise.due is not None and promise.due < today
                yield Debt(contact, DebtKind.PROMISE, what, promise.due, late, talk.id)


def _next_contact(search: Search, talk: Conversation, today: date) -> Iterator[Debt]:
    """The day that was set to be in touch again: a plan of the seeker's own, so late it hurts nobody."""
    on = talk.debrief.next_contact_on if talk.debrief else None
    if on is None or (on - today).days > SOON:
        return
    for contact in map(search.contact, talk.contacts):
        if contact.last_contact is None or contact.last_contact < on:
            what = f"Be in touch with {contact.name} again"
            yield Debt(contact.id, DebtKind.CONTACT, what, on, overdue=False, conversation=talk.id)


def _introducer(search: Search, talk: Conversation, day: date, today: date) -> Iterator[Debt]:
    if talk.introduced_by is None or talk.introducer_told_on is not None:
        return
    late = add_business_days(day, REPORT_TO_INTRODUCER)
    names = " and ".join(search.contact(contact).name for contact in talk.contacts)
    name, whom = search.contact(talk.introduced_by).name, f"the talk with {names}" if names else "your application"
    yield Debt(
        talk.introduced_by,
        DebtKind.INTRODUCER,
        f"Tell {name} how {whom} went",
        add_business_days(day, REPORT_TO_INTRODUCER - 1),
        today >= late,
        talk.id,
    )


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"
