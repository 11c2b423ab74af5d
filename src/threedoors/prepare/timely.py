"""Which message a conversation calls for now, who reads it, and whether the guard would let it go out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from threedoors.days import add_business_days
from threedoors.guard.weighing import weigh_on
from threedoors.prepare import ends, favour, following, outreach
from threedoors.prepare.composing import Message, Purpose
from threedoors.prepare.known import Known
from threedoors.rulebook import Ruling, Severity
from threedoors.situation import Ground
from threedoors.terms import Claim, Contact, Conversation, InitiatedBy, TalkState

FOLLOW_UP_AFTER: Final = 7
"""Business days without an answer (METHOD section 4, the clock)."""


def due(ground: Ground, talk: Conversation) -> Purpose | None:
    """The message that is due now, if any."""
    if talk.state is TalkState.PLANNED and talk.contacts and talk.initiated_by is InitiatedBy.SEEKER:
        return Purpose.ASK
    if talk.state is TalkState.ASKED:
        return Purpose.FOLLOW_UP if _waited(ground, talk) else None
    if talk.state is not TalkState.HELD or not talk.contacts:
        return None
    debrief = talk.debrief
    if debrief is None or debrief.thanked_on is None:
        return Purpose.THANKS
    if talk.introduced_by and talk.introducer_told_on is None:
        return Purpose.INTRODUCER
    unsaid = any(each.done_on and not each.reported_on for each in debrief.advice)
    return Purpose.REPORT if unsaid else None


def follow_up_from(talk: Conversation) -> date | None:
    """The first day on which a follow-up is right; None when none is, or any more."""
    if talk.state is not TalkState.ASKED or talk.asked_on is None or talk.replied_on or talk.follow_ups:
        return None
    return add_business_days(talk.asked_on, FOLLOW_UP_AFTER)


def _waited(ground: Ground, talk: Conversation) -> bool:
    day = follow_up_from(talk)
    return bool(talk.contacts) and day is not None and ground.today >= day


def possible(ground: Ground, talk: Conversation) -> tuple[Purpose, ...]:
    """Every message that makes sense at this point, in the order of the talk's life."""
    if not talk.contacts:
        return ()
    if talk.state is TalkState.HELD:
        told = (Purpose.INTRODUCER,) if talk.introduced_by else ()
        return (Purpose.THANKS, *told, Purpose.REPORT)
    if talk.state is TalkState.CANCELLED:
        return ()
    ask = (Purpose.ASK,) if talk.state is TalkState.PLANNED else ()
    chase = Claim.TOLD_TO_CHASE in talk.claims and talk.state is TalkState.ASKED and not talk.follow_ups
    again = (Purpose.FOLLOW_UP,) if chase or due(ground, talk) is Purpose.FOLLOW_UP else ()
    favours = (
        (Purpose.INTRODUCTION,) if ask and favour.opens(talk) and readers(ground, talk, Purpose.INTRODUCTION) else ()
    )
    off = (Purpose.CALL_OFF,) if talk.state in (TalkState.ASKED, TalkState.BOOKED) else ()
    return (*ask, *again, *favours, *off)


def readers(ground: Ground, talk: Conversation, purpose: Purpose) -> Sequence[Contact]:
    """Who may be written to; each gets a message of their own."""
    search = ground.search
    if purpose is Purpose.INTRODUCER:
        return [search.contact(talk.introduced_by)] if talk.introduced_by else []
    people = [search.contact(ref) for ref in talk.contacts]
    if purpose is Purpose.INTRODUCTION:
        return favour.may_introduce(Known(ground, talk, people[0]), people[0]) if people else []
    return people


def message(ground: Ground, talk: Conversation, purpose: Purpose, to: Contact) -> Message:
    """The draft for this reader."""
    known = Known(ground, talk, to)
    if purpose is Purpose.INTRODUCTION:
        return favour.introduction(known, ground.search.contact(talk.contacts[0]))
    written = {
        Purpose.ASK: outreach.ask,
        Purpose.FOLLOW_UP: following.follow_up,
        Purpose.THANKS: following.thanks,
        Purpose.INTRODUCER: following.introducer,
        Purpose.REPORT: following.report,
        Purpose.CALL_OFF: ends.call_off,
    }[purpose]
    return written(known)


def held_back(ground: Ground, talk: Conversation, purpose: Purpose, text: str) -> tuple[Ruling, ...]:
    """What blocks an ask as it stands, its words included. Thanks and kind ends are always right."""
    if not purpose.asks:
        return ()
    words = talk.message if purpose is Purpose.INTRODUCTION else text
    rulings = weigh_on(ground, replace(talk, message=words)).rulings
    return tuple(each for each in rulings if each.severity is Severity.BLOCK)
