"""Conversations: weighed before they exist, kept as planned, asked for; claims and overrides by the seeker."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.guard import Verdict, intend
from threedoors.guard.doors import intended
from threedoors.guard.weighing import weigh_on
from threedoors.situation import DebtKind, Ground
from threedoors.situation.debts import held_on
from threedoors.terms import (
    AgendaItem,
    Claim,
    Contact,
    Conversation,
    Debrief,
    Door,
    InitiatedBy,
    Override,
    RuleId,
    Search,
    TalkState,
)


def weigh_intent(ground: Ground, contact: Contact, door: Door, claims: Iterable[Claim]) -> Verdict:
    """What the guard says of the conversation that planning would keep, these claims granted."""
    return weigh_on(ground, replace(intended(ground, contact, door), claims=tuple(claims)))


def plan_talk(
    record: Record, contact: Contact, door: Door, claims: Iterable[Claim], overrides: Iterable[Override], today: date
) -> str:
    """Keep an intended conversation as planned; its id."""
    ref = ""

    def edit(search: Search) -> Search:
        nonlocal ref
        ref = fresh_talk_ref(search, contact.id, door)
        talk = replace(
            intend(search, contact, door, today), id=ref, claims=tuple(claims), overrides=tuple(overrides),
            introduced_by=_named_by(search, contact),
        )  # fmt: skip
        return noted(with_thing(search, "conversations", talk), today, "Planned a conversation", ref)

    change(record, edit)
    return ref


def _named_by(search: Search, contact: Contact) -> str | None:
    """Who named this person in a talk and lets their name be used: they hear later how it went."""
    for talk in search.conversations:
        for lead in talk.debrief.leads if talk.debrief and len(talk.contacts) == 1 else ():
            if lead.may_use_name and lead.contact == contact.id and contact.id not in talk.contacts:
                return talk.contacts[0]
    return None


def fresh_talk_ref(search: Search, contact: str, door: Door) -> str:
    return fresh_ref(f"{contact}-{door}", search.conversation_by_id)


def set_claim(record: Record, ref: str, claim: Claim, holds: bool, today: date) -> None:
    """Say that a claim holds for a kept conversation, or take it back."""

    def edited(talk: Conversation) -> Conversation:
        others = tuple(each for each in talk.claims if each is not claim)
        return replace(talk, claims=(*others, claim) if holds else others)

    _change_talk(record, ref, edited, today, "Said what you know" if holds else "Took back what you said", claim)


def go_ahead(record: Record, ref: str, rule: RuleId, reason: str, today: date) -> None:
    """Override a ruling on a kept conversation, for a typed reason that stays in its history."""

    def edited(talk: Conversation) -> Conversation:
        others = tuple(each for each in talk.overrides if each.rule is not rule)
        return replace(talk, overrides=(*others, Override(rule=rule, reason=reason, on=today)))

    _change_talk(record, ref, edited, today, f"Went ahead past {rule}", reason)


@dataclass(frozen=True, kw_only=True)
class OwnWords:
    """What the seeker means to ask and to write."""

    questions: Sequence[str]
    message: str
    discloses: bool | None


def put_into_words(record: Record, ref: str, said: OwnWords, today: date) -> None:
    """Keep the questions and the message of a talk. A question that stays keeps the unknown it asks about."""

    def edited(talk: Conversation) -> Conversation:
        known = {each.text: each for each in talk.agenda}
        agenda = tuple(known.get(text, AgendaItem(text=text)) for text in said.questions)
        return replace(talk, agenda=agenda, message=said.message, discloses_application=said.discloses)

    _change_talk(record, ref, edited, today, "Put a talk into words")


def write_message(record: Record, ref: str, message: str, today: date) -> None:
    """Keep the words of a message that is not sent yet."""
    _change_talk(record, ref, lambda talk: replace(talk, message=message), today, "Wrote a message")


def answered(record: Record, ref: str, today: date) -> None:
    """They wrote back: what was asked is no longer in the air."""
    _change_talk(record, ref, lambda talk: replace(talk, replied_on=today), today, "Had an answer")


def refused(record: Record, ref: str, today: date) -> None:
    """They wrote back and said no."""

    def edited(talk: Conversation) -> Conversation:
        return replace(talk, replied_on=talk.replied_on or today, state=TalkState.CANCELLED)

    _change_talk(record, ref, edited, today, REFUSED)


REFUSED: Final = "Had a no"


def was_refused(search: Search, talk: Conversation) -> bool:
    """Whether they said no to it; a talk that was called off otherwise has had its answer too."""
    return talk.state is TalkState.CANCELLED and any(
        each.act == REFUSED and each.about == talk.id for each in search.history
    )


def asked(record: Record, ref: str, today: date) -> None:
    """The seeker wrote to them."""
    _change_talk(
        record, ref, lambda talk: replace(talk, state=TalkState.ASKED, asked_on=today), today, "Asked for a talk"
    )


def cancelled(record: Record, ref: str, today: date) -> None:
    _change_talk(record, ref, lambda talk: replace(talk, state=TalkState.CANCELLED), today, "Called off a talk")


def settle(record: Record, ref: str, kind: DebtKind, today: date) -> None:
    """A debt of this conversation is paid today: thanks given, the oldest promise kept, or the introducer told."""
    _change_talk(record, ref, lambda talk: _settled(talk, kind, today), today, _SETTLED[kind])


_SETTLED = {
    DebtKind.THANKS: "Said thank you",
    DebtKind.PROMISE: "Kept a promise",
    DebtKind.INTRODUCER: "Told who introduced you",
    DebtKind.CONTACT: "Was in touch again",
}


def _settled(talk: Conversation, kind: DebtKind, today: date) -> Conversation:
    if kind is DebtKind.INTRODUCER:
        return replace(talk, introducer_told_on=today)
    debrief = talk.debrief or Debrief(held_on=held_on(talk) or today)
    if kind is DebtKind.CONTACT:
        return replace(talk, debrief=replace(debrief, next_contact_on=None))
    if kind is DebtKind.THANKS:
        return replace(talk, debrief=replace(debrief, thanked_on=today))
    promises = list(debrief.promises)
    open_ones = [n for n, each in enumerate(promises) if each.by is InitiatedBy.SEEKER and each.done_on is None]
    if open_ones:
        first = min(open_ones, key=lambda n: promises[n].due or date.max)
        promises[first] = replace(promises[first], done_on=today)
    return replace(talk, debrief=replace(debrief, promises=tuple(promises)))


def _change_talk(
    record: Record, ref: str, edited: Callable[[Conversation], Conversation], today: date, act: str, note: str = ""
) -> None:
    """Edit a kept conversation, and tell it in the history. What leaves it as it was is not told."""

    def edit(search: Search) -> Search:
        before = search.conversation(ref)
        after = edited(before)
        return search if after == before else noted(with_thing(search, "conversations", after), today, act, ref, note)

    change(record, edit)
