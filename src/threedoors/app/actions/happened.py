"""What happened is always recorded: an interview that somebody booked, a talk that was held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from threedoors.app.actions.editing import noted, with_company, with_thing
from threedoors.app.actions.openings import NewOpening, moved, with_opening
from threedoors.app.actions.people import NewPerson, with_person
from threedoors.app.actions.talks import fresh_talk_ref
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.terms import (
    Channel,
    Conversation,
    Debrief,
    Door,
    InitiatedBy,
    Insight,
    Opening,
    Pipe,
    Promise,
    Search,
    Suggestion,
    TalkState,
)


@dataclass(frozen=True, kw_only=True)
class Booking:
    """A talk with a day, and midnight when its hour is not known.

    who: a contact's id, or somebody new. title: theirs, if it was said. company: one named
    without a job; who has none yet works there. opening: an id, a new one, or none.
    besides: a new opening that was named though the talk is not about it.
    """

    who: str | NewPerson
    door: Door
    on: datetime
    channel: Channel | None
    opening: str | NewOpening | None
    initiated_by: InitiatedBy
    title: str = ""
    company: str = ""
    besides: NewOpening | None = None


@dataclass(frozen=True, kw_only=True)
class Held:
    """A talk behind the seeker, and what came of it. talk: the id it had while it was on its way, if it is named."""

    who: str | NewPerson
    door: Door
    on: date
    thanked: bool
    suggestions: Sequence[str] = ()
    insights: Sequence[str] = ()
    promise: str = ""
    promise_due: date | None = None
    shot_left: bool | None = None
    talk: str = ""
    said_direction: str | None = None
    title: str = ""


def booked(record: Record, booking: Booking, today: date) -> str:
    """Record a booked talk; its id. An interview moves its opening along."""
    ref = ""

    def edit(search: Search) -> Search:
        nonlocal ref
        search, contact = _someone(search, booking.who, booking.title, booking.company)
        search = with_opening(search, booking.besides, today)[0] if booking.besides else search
        search, opening = _opening_of(search, booking, today)
        known = _talk_to_book(search, contact, booking.door, opening, today)
        ref = known.id if known else fresh_talk_ref(search, contact, booking.door)
        talk = known or Conversation(id=ref, door=booking.door, contacts=(contact,))
        openings = (opening.id,) if opening else talk.openings
        began = talk.initiated_by if talk.state is TalkState.ASKED else booking.initiated_by  # who asked is known
        talk = replace(
            talk, state=TalkState.BOOKED, on=booking.on, channel=booking.channel or talk.channel,
            initiated_by=began, openings=openings,
        )  # fmt: skip
        search = with_thing(search, "conversations", talk)
        if opening and booking.door is Door.JOB:
            search = _interviewed(search, opening, booking.initiated_by, contact, today)
        return noted(search, today, "Booked a talk", ref)

    change(record, edit, "Booked a talk")
    return ref


def dated(record: Record, ref: str, on: datetime, channel: Channel | None, today: date) -> None:
    """A talk that is known got its day, or another one. An interview moves its openings along.

    One that was held since, in another window, stays held: its debrief says when.
    """

    def edit(search: Search) -> Search:
        talk = search.conversation(ref)
        if talk.state is TalkState.HELD:
            return search
        booked = replace(talk, state=TalkState.BOOKED, on=on, channel=channel or talk.channel)
        search = with_thing(search, "conversations", booked)
        for opening in talk.openings if talk.door is Door.JOB else ():
            for contact in talk.contacts:
                search = _interviewed(search, search.opening(opening), talk.initiated_by, contact, today)
        return noted(search, today, "Booked a talk", ref)

    change(record, edit, "Booked a talk")


def _interviewed(search: Search, opening: Opening, initiated_by: InitiatedBy, contact: str, today: date) -> Search:
    """An interview moves its opening along; whoever calls the seeker in has a say in who is hired."""
    if initiated_by is InitiatedBy.CONTACT and contact not in opening.judges:
        search = with_thing(search, "openings", replace(opening, judges=(*opening.judges, contact)))
    if opening.pipe.rank < Pipe.INTERVIEW.rank:
        search = moved(search, opening.id, Pipe.INTERVIEW, today)
    return search


def held(record: Record, talk: Held, today: date) -> str:
    """Record a talk that was held, with its debrief; its id."""
    ref = ""

    def edit(search: Search) -> Search:
        nonlocal ref
        search, contact = _someone(search, talk.who, talk.title)
        known = _talk_that_was(search, contact, talk)
        ref = known.id if known else fresh_talk_ref(search, contact, talk.door)
        kept = known or Conversation(id=ref, door=talk.door, contacts=(contact,))
        became = talk.door if talk.door is not kept.door else None
        told = replace(kept, state=TalkState.HELD, debrief=replace(_debrief(talk, today), became=became))
        return noted(with_thing(search, "conversations", told), today, "Held a talk", ref)

    change(record, edit, "Held a talk")
    return ref


def _debrief(talk: Held, today: date) -> Debrief:
    promises = (Promise(text=talk.promise, by=InitiatedBy.SEEKER, due=talk.promise_due),) if talk.promise else ()
    return Debrief(
        held_on=talk.on,
        thanked_on=today if talk.thanked else None,
        suggestions=tuple(Suggestion(said=line) for line in talk.suggestions),
        insights=tuple(Insight(text=line) for line in talk.insights),
        promises=promises,
        shot_left=talk.shot_left,
        said_direction=talk.said_direction,
    )


def _someone(search: Search, who: str | NewPerson, title: str, company: str = "") -> tuple[Search, str]:
    """The person, with what was said of them now; a company named beside is kept, and theirs if they have none."""
    search, ref = with_person(search, who) if isinstance(who, NewPerson) else (search, search.contact(who).id)
    search, named = with_company(search, company)
    known = search.contact(ref)
    now = replace(known, title=" ".join(title.split()) or known.title, company=known.company or named)
    return (search if now == known else with_thing(search, "contacts", now)), ref


def _opening_of(search: Search, booking: Booking, today: date) -> tuple[Search, Opening | None]:
    if booking.opening is None:
        return search, None
    if isinstance(booking.opening, NewOpening):
        search, ref = with_opening(search, booking.opening, today)
        return search, search.opening(ref)
    return search, search.opening(booking.opening)


_NEAREST = (TalkState.BOOKED, TalkState.ASKED, TalkState.PLANNED)


def _on_its_way(search: Search, contact: str, door: Door) -> list[Conversation]:
    """Talks with this person through this door that are not behind us, the nearest first."""
    found = [
        talk for talk in search.conversations
        if talk.contacts == (contact,) and talk.door is door and talk.state in _NEAREST
    ]  # fmt: skip
    return sorted(found, key=lambda talk: _NEAREST.index(talk.state))


def _talk_to_book(
    search: Search, contact: str, door: Door, opening: Opening | None, today: date
) -> Conversation | None:
    """The talk that a booking is about: asked for, planned, or booked for another hour; never one that is over."""
    for talk in _on_its_way(search, contact, door):
        over = talk.on is not None and talk.on.date() < today
        other_job = bool(opening and talk.openings and opening.id not in talk.openings)
        if not over and not other_job:
            return talk
    return None


def _talk_that_was(search: Search, contact: str, held: Held) -> Conversation | None:
    named = search.conversation_by_id.get(held.talk)
    if named and contact in named.contacts and named.state in _NEAREST:
        return named
    for talk in _on_its_way(search, contact, held.door):
        if talk.on is None or talk.on.date() <= held.on:
            return talk
    return None
