"""What talks with a person have left: what they said in their own words, promises both ways, chances used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from threedoors.app.web import words
from threedoors.app.web.desk import Desk
from threedoors.situation.debts import held_on
from threedoors.terms import Contact, Conversation, InitiatedBy, Promise, TalkState


@dataclass(frozen=True)
class Quote:
    """One thing they said. kind: what it is for the search."""

    kind: str
    text: str
    private: bool = False


@dataclass(frozen=True)
class Heard:
    """What was said in one talk."""

    talk: Conversation
    on: date
    quotes: Sequence[Quote]


@dataclass(frozen=True)
class Promised:
    """A promise of a talk. number: its place there."""

    talk: Conversation
    number: int
    promise: Promise
    late: bool


@dataclass(frozen=True)
class Entry:
    """One line of the ledger: a time they were asked something of."""

    on: date
    talk: Conversation
    what: str


def heard_from(talks: Sequence[Conversation]) -> list[Heard]:
    """The talks in which something was said, the last one first."""
    found = [Heard(talk, on, quotes) for talk in talks if (on := held_on(talk)) and (quotes := list(_quotes(talk)))]
    return sorted(found, key=lambda each: each.on, reverse=True)


def _quotes(talk: Conversation) -> Iterator[Quote]:
    debrief = talk.debrief
    if debrief is None:
        return
    for suggestion in debrief.suggestions:
        yield Quote("Advised against" if suggestion.against else "Suggested", suggestion.said)
    yield from (Quote("Told you", insight.text, insight.private) for insight in debrief.insights)
    yield from (Quote("Advised", advice.text) for advice in debrief.advice)
    for lead in debrief.leads:
        yield Quote("Named", f"{lead.name}, {lead.company}" if lead.company else lead.name)
    yield from (Quote("Had a reservation", text) for text in debrief.reservations)
    told = (("About pay", debrief.pay_said), ("Next step", debrief.next_step), ("How it ended", debrief.outcome))
    yield from (Quote(kind, text) for kind, text in told if text)


def promises_in(desk: Desk, talks: Sequence[Conversation], by: InitiatedBy) -> list[Promised]:
    """What one side promised, the open ones first, by the day they are due."""
    found = [
        Promised(talk, number, promise, promise.done_on is None and (promise.due or date.max) < desk.today)
        for talk in talks
        for number, promise in enumerate(talk.debrief.promises if talk.debrief else ())
        if promise.by is by
    ]
    return sorted(found, key=lambda each: (each.promise.done_on is not None, each.promise.due or date.max))


def ledger_of(contact: Contact, talks: Sequence[Conversation]) -> list[Entry]:
    """Each time they were asked or met, the last one first."""
    return sorted((entry for talk in talks for entry in _entries(talk)), key=lambda each: each.on, reverse=True)


def _entries(talk: Conversation) -> Iterator[Entry]:
    door = words.DOORS[talk.door].lower()
    theirs = talk.initiated_by is InitiatedBy.CONTACT
    if talk.asked_on:
        yield Entry(talk.asked_on, talk, f"{'They asked you' if theirs else 'You asked'} for a talk ({door})")
    yield from (Entry(day, talk, "You followed up") for day in talk.follow_ups)
    if talk.replied_on:
        yield Entry(talk.replied_on, talk, "They replied")
    if (on := held_on(talk)) is not None:
        left = talk.debrief.shot_left if talk.debrief else None
        after = {True: "; they are open to another", False: "; no second chance was left"}.get(left, "")  # type: ignore[arg-type]
        yield Entry(on, talk, f"You talked ({door}){after}")
    elif talk.state is TalkState.CANCELLED and talk.on:
        yield Entry(talk.on.date(), talk, "Called off")
