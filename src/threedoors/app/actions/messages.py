"""Messages that the seeker sent themself: each moves its talk along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
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


@dataclass(frozen=True)
class _Sent:
    """What went out: to whom, in which words, on which day, and the search that has heard of it."""

    search: Search
    to: str
    text: str
    today: date


def sent(record: Record, ref: str, purpose: Purpose, to: str, text: str, today: date) -> None:
    """The seeker sent this message to this contact. text: as it went out, "" when nobody kept it."""

    def edit(search: Search) -> Search:
        kept = search.conversation(ref)
        told = noted(search, today, TOLD[purpose], ref, search.contact(to).name)
        return with_thing(told, "conversations", _STEPS[purpose](kept, _Sent(told, to, text, today)))

    change(record, edit)


def _asked(talk: Conversation, sent: _Sent) -> Conversation:
    asked = replace(talk, state=TalkState.ASKED, asked_on=sent.today) if talk.state is TalkState.PLANNED else talk
    return replace(asked, message=sent.text) if sent.text else asked


def _followed_up(talk: Conversation, sent: _Sent) -> Conversation:
    return replace(talk, follow_ups=(*talk.follow_ups, sent.today))


def _thanked(talk: Conversation, sent: _Sent) -> Conversation:
    """Thanks count once everybody has been thanked; until then the history remembers who was."""
    history, names = sent.search.history, {sent.search.contact(each).name for each in talk.contacts}
    told = {each.note for each in history if each.about == talk.id and each.act == TOLD[Purpose.THANKS]}
    return replace(talk, debrief=replace(_debrief(talk, sent), thanked_on=sent.today)) if names <= told else talk


def _reported(talk: Conversation, sent: _Sent) -> Conversation:
    debrief = _debrief(talk, sent)
    advice = tuple(
        replace(each, reported_on=sent.today) if each.done_on and not each.reported_on else each
        for each in debrief.advice
    )
    return replace(talk, debrief=replace(debrief, advice=advice)) if advice else talk


def _debrief(talk: Conversation, sent: _Sent) -> Debrief:
    return talk.debrief or Debrief(held_on=held_on(talk) or sent.today)


def _introduced(talk: Conversation, sent: _Sent) -> Conversation:
    """If the talk comes about, it is through whoever was asked to pass the note on."""
    return replace(talk, introduced_by=sent.to)


def _introducer_told(talk: Conversation, sent: _Sent) -> Conversation:
    return replace(talk, introducer_told_on=sent.today)


def _called_off(talk: Conversation, sent: _Sent) -> Conversation:
    return replace(talk, state=TalkState.CANCELLED)


_STEPS: Final[Mapping[Purpose, Callable[[Conversation, _Sent], Conversation]]] = {
    Purpose.ASK: _asked,
    Purpose.FOLLOW_UP: _followed_up,
    Purpose.THANKS: _thanked,
    Purpose.INTRODUCTION: _introduced,
    Purpose.INTRODUCER: _introducer_told,
    Purpose.REPORT: _reported,
    Purpose.CALL_OFF: _called_off,
}
