"""Messages that the seeker sent themself: each moves its talk along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from threedoors.app.actions.editing import noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.prepare import Purpose
from threedoors.situation.debts import held_on
from threedoors.terms import Conversation, Debrief, Search, TalkState

TOLD: Final[Mapping[Purpose, str]] = {
    Purpose.ASK: "Asked for a talk",
    Purpose.FOLLOW_UP: "Followed up",
    Purpose.THANKS: "Said thank you",
    Purpose.INTRODUCTION: "Asked for an introduction",
    Purpose.INTRODUCER: "Told who introduced you",
    Purpose.REPORT: "Reported back",
    Purpose.CALL_OFF: "Called off a talk",
}


def sent(record: Record, ref: str, purpose: Purpose, to: str, text: str, today: date) -> None:
    """The seeker sent this message to this contact. text: as it went out, "" when nobody kept it."""

    def edit(search: Search) -> Search:
        kept = search.conversation(ref)
        told = noted(search, today, TOLD[purpose], ref, search.contact(to).name)
        return with_thing(told, "conversations", _STEPS[purpose](told, kept, text, today))

    change(record, edit)


def _asked(_: Search, talk: Conversation, text: str, today: date) -> Conversation:
    asked = replace(talk, state=TalkState.ASKED, asked_on=today) if talk.state is TalkState.PLANNED else talk
    return replace(asked, message=text) if text else asked


def _followed_up(_: Search, talk: Conversation, text: str, today: date) -> Conversation:
    return replace(talk, follow_ups=(*talk.follow_ups, today))


def _thanked(search: Search, talk: Conversation, text: str, today: date) -> Conversation:
    """Thanks count once everybody has been thanked; until then the history remembers who was."""
    told = {each.note for each in search.history if each.about == talk.id and each.act == TOLD[Purpose.THANKS]}
    if not {search.contact(each).name for each in talk.contacts} <= told:
        return talk
    return replace(talk, debrief=replace(_debrief(talk, today), thanked_on=today))


def _reported(_: Search, talk: Conversation, text: str, today: date) -> Conversation:
    debrief = _debrief(talk, today)
    advice = tuple(
        replace(each, reported_on=today) if each.done_on and not each.reported_on else each for each in debrief.advice
    )
    return replace(talk, debrief=replace(debrief, advice=advice)) if advice else talk


def _debrief(talk: Conversation, today: date) -> Debrief:
    return talk.debrief or Debrief(held_on=held_on(talk) or today)


def _introducer_told(_: Search, talk: Conversation, text: str, today: date) -> Conversation:
    return replace(talk, introducer_told_on=today)


def _called_off(_: Search, talk: Conversation, text: str, today: date) -> Conversation:
    return replace(talk, state=TalkState.CANCELLED)


def _as_it_was(_: Search, talk: Conversation, text: str, today: date) -> Conversation:
    return talk


_STEPS: Final[Mapping[Purpose, Callable[[Search, Conversation, str, date], Conversation]]] = {
    Purpose.ASK: _asked,
    Purpose.FOLLOW_UP: _followed_up,
    Purpose.THANKS: _thanked,
    Purpose.INTRODUCTION: _as_it_was,
    Purpose.INTRODUCER: _introducer_told,
    Purpose.REPORT: _reported,
    Purpose.CALL_OFF: _called_off,
}
