"""The end of an opening: closed with a note, what was learned and a day to be in touch again; or the job is taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.actions.knowing import with_fact
from threedoors.app.actions.notes import closing_note, landed_note
from threedoors.app.actions.openings import CLOSED_ACTS, moved
from threedoors.app.actions.talks import fresh_talk_ref
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.days import days_after
from threedoors.situation import Ground
from threedoors.situation.debts import held_on
from threedoors.terms import (
    ClosedReason,
    Constraints,
    Contact,
    Conversation,
    Debrief,
    Door,
    Fact,
    InitiatedBy,
    Material,
    MaterialKind,
    Opening,
    Pipe,
    Promise,
    Search,
    TalkState,
)

REST = 35
"""Days after a no until one writes again: four to six weeks (METHOD section 2)."""

WORD_WITHIN = 7
_AHEAD = (TalkState.PLANNED, TalkState.ASKED, TalkState.BOOKED)


@dataclass(frozen=True, kw_only=True)
class Ending:
    """How an opening ended. who: to whom the note goes and with whom to stay in touch, a contact's id or ""."""

    reason: ClosedReason
    note: str = ""
    learned: Sequence[str] = ()
    message: str = ""
    who: str = ""
    touch_on: date | None = None


def end(record: Record, ref: str, ending: Ending, today: date) -> None:
    """Close an opening. The note is kept as a text of it, the day to be in touch as a promise or a planned talk."""

    def edit(search: Search) -> Search:
        search = _closed(search, search.opening(ref), ending.reason, today, ending.note)
        for line in ending.learned:
            search = with_fact(search, ref, Fact(text=line, source="how it ended", on=today))
        if ending.message:
            search = _with_message(search, ref, ending.message, today)
        if ending.who and ending.touch_on:
            search = _in_touch(search, search.contact(ending.who).id, ending.touch_on)
        return search

    change(record, edit)


def _closed(search: Search, opening: Opening, reason: ClosedReason, today: date, note: str = "") -> Search:
    search = moved(search, opening.id, Pipe.CLOSED, today, reason)
    return noted(_called_off(search, opening.id), today, CLOSED_ACTS[reason], opening.id, note)


def _called_off(search: Search, ref: str) -> Search:
    """Talks ahead that were about nothing but this opening are off."""
    for talk in talks_ahead(search, ref):
        if all(search.opening(each).pipe is Pipe.CLOSED for each in talk.openings):
            search = with_thing(search, "conversations", replace(talk, state=TalkState.CANCELLED))
    return search


def talks_ahead(search: Search, ref: str) -> list[Conversation]:
    """Job talks about this opening that are not behind the seeker."""
    return [
        talk for talk in search.conversations
        if talk.door is Door.JOB and ref in talk.openings and talk.state in _AHEAD
    ]  # fmt: skip


def _with_message(search: Search, ref: str, text: str, today: date) -> Search:
    id_ = fresh_ref(f"{ref}-message", search.material_by_id)
    message = Material(id=id_, kind=MaterialKind.MESSAGE, opening=ref, text=text, made_on=today)
    return with_thing(search, "materials", message)


def _in_touch(search: Search, who: str, on: date) -> Search:
    """To write again on a day stands with the last talk, and is told when it comes; without one a talk is planned."""
    talk = last_held(search, who)
    if talk:
        debrief = talk.debrief or Debrief(held_on=held_on(talk) or on)
        told = replace(talk, debrief=replace(debrief, next_contact_on=on))
        return with_thing(search, "conversations", told)
    ref = fresh_talk_ref(search, who, Door.INFORMATIONAL)
    plan = Conversation(id=ref, door=Door.INFORMATIONAL, contacts=(who,), on=datetime.combine(on, time.min))
    return with_thing(search, "conversations", plan)


def _promised(search: Search, talk: Conversation, text: str, due: date) -> Search:
    debrief = talk.debrief or Debrief(held_on=held_on(talk) or due)
    promise = Promise(text=text, by=InitiatedBy.SEEKER, due=due)
    told = replace(talk, debrief=replace(debrief, promises=(*debrief.promises, promise)))
    return with_thing(search, "conversations", told)


def last_held(search: Search, who: str) -> Conversation | None:
    """The last talk held with this person alone, else with them among others."""
    held = [talk for talk in search.conversations if who in talk.contacts and talk.state is TalkState.HELD]
    return max(held, key=lambda talk: (len(talk.contacts) == 1, held_on(talk) or date.min), default=None)


# -- an offer is taken ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Helper:
    """Somebody who helped, and by what."""

    contact: Contact
    why: str


def helpers(search: Search) -> list[Helper]:
    """Everybody who spoke with the seeker without having a job to give then, and everybody who introduced them."""
    why: dict[str, str] = {}
    for ref, reason in _helped(search):
        why.setdefault(ref, reason)
    return [Helper(search.contact(ref), reason) for ref, reason in why.items()]


def _helped(search: Search) -> Iterator[tuple[str, str]]:
    for talk in search.conversations:
        if talk.introduced_by:
            names = " and ".join(search.contact(ref).name for ref in talk.contacts)
            yield talk.introduced_by, f"you introduced me to {names}" if names else "you put in a word for me"
    for talk in search.conversations:
        day, became = held_on(talk), talk.debrief.became if talk.debrief else None
        if day and (became or talk.door) is not Door.JOB:
            yield from ((ref, f"we talked on {day.day} {day:%B}") for ref in talk.contacts)


def the_rest(search: Search, ref: str) -> list[Opening]:
    """All other openings that are not closed."""
    return [each for each in search.openings if each.id != ref and each.pipe is not Pipe.CLOSED]


def reason_to_end(opening: Opening) -> ClosedReason:
    return ClosedReason.DECLINED if opening.pipe is Pipe.OFFER else ClosedReason.WITHDRAWN


@dataclass(frozen=True, kw_only=True)
class Taking:
    """An offer is taken. thank: contacts to thank; close: openings to end, each by its id."""

    thank: Sequence[str]
    close: Sequence[str]


def take(record: Record, ref: str, taking: Taking, today: date) -> None:
    """All of it or nothing: the job is taken, whoever helped is to be thanked, the rest is ended with notes to send."""

    def edit(search: Search) -> Search:
        search = _closed(search, search.opening(ref), ClosedReason.ACCEPTED, today)
        for helper in helpers(search):
            if helper.contact.id in taking.thank:
                search = _to_thank(search, search.opening(ref), helper, today)
        ground = Ground(search, today)
        for other in the_rest(search, ref):
            if other.id in taking.close:
                search = _ended(search, ground, other)
        return search

    change(record, edit)


def _to_thank(search: Search, opening: Opening, helper: Helper, today: date) -> Search:
    talk = last_held(search, helper.contact.id)
    if talk is None or len(talk.contacts) > 1:
        note = landed_note(search, opening, helper.contact, helper.why)
        return _with_message(search, opening.id, note, today)
    return _promised(
        search, talk, f"word that you start as {opening.title}, with thanks", days_after(today, WORD_WITHIN)
    )


def _ended(search: Search, ground: Ground, opening: Opening) -> Search:
    reason = reason_to_end(opening)
    if opening.pipe.judged:
        search = _with_message(search, opening.id, closing_note(ground, opening, reason).text, ground.today)
    return _closed(search, opening, reason, ground.today, "You took another job.")


def set_constraints(record: Record, limits: Constraints, today: date) -> None:
    """What a job must have, by which offers are held."""

    def edit(search: Search) -> Search:
        if search.seeker.constraints == limits:
            return search
        search = replace(search, seeker=replace(search.seeker, constraints=limits))
        return noted(search, today, "Said what a job must have")

    change(record, edit)
