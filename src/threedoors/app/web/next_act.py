"""What comes next with one opening: one sentence, and the act that it leads to. Before applying the guard says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from threedoors.app.web import words
from threedoors.app.web.boarded import Card
from threedoors.app.web.job_forms import talk_said
from threedoors.days import hour_said
from threedoors.terms import ClosedReason, Conversation, Door, MaterialKind, Opening, Pipe, Search, TalkState

LONG = 14
"""Days of silence after which one may ask, or let go (METHOD section 6)."""


@dataclass(frozen=True)
class NextAct:
    """acts: words and address, the next right one first."""

    heading: str
    told: str
    acts: Sequence[tuple[str, str]] = ()


def next_act(search: Search, card: Card, talks: Sequence[Conversation], today: date) -> NextAct | None:
    """talks: those about this opening. None before applying, when the guard has the word."""
    opening = card.opening
    if opening.pipe is Pipe.CLOSED:
        return _closed(search, opening)
    if opening.pipe is Pipe.OFFER:
        due = f"They wait for your answer by {words.day(opening.decision_due, today)}." if opening.decision_due else ""
        told = due or "It stands beside what you said a job must have."
        return NextAct("They offer you this job", told, [("Look at the offer", reverse("offers"))])
    booked = sorted((each for each in talks if each.state is TalkState.BOOKED and each.on), key=_day)
    if booked:
        return _talk(search, booked[0], today)
    return _waits(card) if opening.pipe.judged else None


def _day(talk: Conversation) -> date:
    return talk.on.date() if talk.on else date.max


def _talk(search: Search, talk: Conversation, today: date) -> NextAct:
    kind = "Your interview" if talk.door is Door.JOB else talk_said(search, talk)
    when = words.day(_day(talk), today)
    there = reverse("talk", args=[talk.id])
    if _day(talk) < today:
        acts = [("Write down how it went", reverse("debrief", args=[talk.id])), ("It did not take place", there)]
        return NextAct(f"{kind} was {_on(when)}", "What was said is best written down within the day.", acts)
    hour = f" at {said}" if (said := hour_said(talk.on)) else ""
    who = " and ".join(search.contact(each).name for each in talk.contacts)
    acts = [("Open the brief", reverse("brief", args=[talk.id])), ("What is missing for it", there)]
    return NextAct(f"{kind} is {_on(when)}{hour}", f"With {who}." if who else "", acts)


def _on(when: str) -> str:
    return when if when in ("today", "tomorrow", "yesterday") else f"on {when}"


def _waits(card: Card) -> NextAct:
    if card.silent is not None and card.silent >= LONG:
        told = "Ask once how it stands, or let it go; both are fine. Silence says more about them than about you."
        return NextAct(f"No word for {card.silence}", told, [("See who is there", "#people"), ("Let it go", "#stage")])
    return NextAct(
        "It is their turn", "While you wait, get ready for the talk that may come.", [("Get ready", "#prepare")]
    )


def _closed(search: Search, opening: Opening) -> NextAct | None:
    unsent = [
        each.id for each in search.materials
        if each.opening == opening.id and each.kind is MaterialKind.MESSAGE and each.sent_on is None
    ]  # fmt: skip
    if unsent and opening.closed_reason is not ClosedReason.ACCEPTED:
        note = reverse("text", args=[opening.id, unsent[-1]])
        return NextAct("Send the kind note", "It keeps the way to these people open.", [("Read and send it", note)])
    if opening.closed_reason is ClosedReason.REJECTED:
        where = f"{reverse('end', args=[opening.id])}?why=rejected"
        told = "It was this job, not you as a whole. A kind note keeps the people."
        return NextAct("They said no", told, [("A kind note, and what you learned", where)])
    if opening.closed_reason is ClosedReason.ACCEPTED:
        return NextAct("You took this job", "", [("What is left to do", reverse("taken", args=[opening.id]))])
    return None
