"""Today: the next right conversations, what is owed, what waits, and what is held back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from threedoors.app.web import words
from threedoors.app.web.boarded import Card, card_of, cards_of
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.spoken import intend_at
from threedoors.app.web.templatetags.said import first_name
from threedoors.directions.narrowing import reports_due
from threedoors.guard.said import closed_because
from threedoors.planner import Proposal
from threedoors.planner.plan import Ahead, HeldBack, Waiting
from threedoors.rulebook import Severity
from threedoors.situation import Stage
from threedoors.terms import ClosedReason, Contact, Conversation, Direction, Door, Lead, Pipe

AT_MOST = 5  # proposals: more at once is no choice
HELD_BACK_SHOWN = 6
SILENT_SHOWN = 5
NAMED_SHOWN = 4
REASONS_SHOWN = 2  # on the card; the others are folded
SOON = 1  # days ahead in which a booked talk goes before everything else


@dataclass(frozen=True)
class Next:
    """A proposed conversation as a card.

    short: what they are called on it, in full where two who stand there have one first name; alike: so it is here.
    """

    proposal: Proposal
    contact: Contact
    role: str
    when: str
    why: str
    also: str
    act: str
    href: str
    others: Sequence[tuple[Contact, str]]
    short: str
    alike: bool


@dataclass(frozen=True)
class Coming:
    """A booked conversation as a card."""

    ahead: Ahead
    who: str
    role: str
    mind: str
    soon: bool


@dataclass(frozen=True)
class Passed:
    """A booked conversation whose day is over: nobody said yet whether it took place."""

    talk: Conversation
    who: str


@dataclass(frozen=True)
class Closed:
    """A conversation whose door is closed. planned: it is on its way all the same, and its page says what mends it."""

    contact: Contact
    door: Door
    because: str
    href: str
    planned: bool


@require_GET
def today(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    planned, job = desk.plan, _job(desk)
    near = [] if job else planned.conversations[:AT_MOST]
    cards = [each.contact for each in near]
    proposed = [_next(desk, each, cards) for each in near]
    coming, closed = list(_coming(desk, planned.booked)), list(_held_back(desk, planned.blocked))
    tempting, to_mend = [each for each in closed if not each.planned], [each for each in closed if each.planned]
    shown = {
        "today": desk.today,
        "people": len(desk.search.contacts),
        "decides": not job and _decides(desk),
        "wishes_missing": desk.ground.stage is Stage.CHOSEN and not any(each.target for each in desk.search.companies),
        "named": list(_named(desk))[:NAMED_SHOWN],
        "reports": [
            (each, desk.search.contact(each.who[0])) for each in reports_due(desk.search, desk.today)[:NAMED_SHOWN]
        ],
        "begins": desk.round.goes_on and not desk.round.talks and bool(proposed),
        "offers": [] if job else _offers(desk),
        "unsure": None if job else _unsure(desk, planned.conversations),
        "heading": "You have a job" if job else _heading(desk, len(proposed) + len(coming)),
        "job": job,
        "passed": [Passed(talk, _who(desk, talk)) for talk in planned.passed],
        "next": proposed,
        "hints": planned.hints,
        "soon": [each for each in coming if each.soon],
        "later": [each for each in coming if not each.soon],
        "debts": desk.ground.debts,
        "waiting": _waiting(desk, planned.waiting),
        "to_mend": to_mend[:HELD_BACK_SHOWN],
        "more_to_mend": to_mend[HELD_BACK_SHOWN:],
        "held_back": tempting[:HELD_BACK_SHOWN],
        "more_held_back": max(0, len(tempting) - HELD_BACK_SHOWN),
        "ready_for": _ready_for(desk)[:SILENT_SHOWN],
        "silent": _silent(desk)[:SILENT_SHOWN],
    }
    return render(request, "web/today.html", shown)


def _job(desk: Desk) -> Card | None:
    """The job that was accepted, once no other opening is under way: then nobody is to be asked any more."""
    if any(each.pipe.live for each in desk.search.openings):
        return None
    taken = (each for each in reversed(desk.search.openings) if each.closed_reason is ClosedReason.ACCEPTED)
    return next((card_of(desk, each) for each in taken), None)


def _decides(desk: Desk) -> bool:
    """Whether it is time for the decision: the round has told enough, and nothing is chosen."""
    return desk.round.told_enough and desk.ground.stage is not Stage.CHOSEN


def _offers(desk: Desk) -> list[Card]:
    """Offers that wait for the seeker's answer, the one to be answered first before the others."""
    waiting = (each for each in desk.search.openings if each.pipe is Pipe.OFFER)
    return sorted((card_of(desk, each) for each in waiting), key=lambda card: card.opening.decision_due or date.max)


def _unsure(desk: Desk, proposed: Sequence[Proposal]) -> Direction | None:
    """The chosen direction, while the seeker said that they doubt it: why the round goes on is told then."""
    explores = any(each.door is Door.EXPLORATORY for each in proposed)
    return desk.ground.chosen[0] if desk.round.goes_on and desk.ground.chosen and explores else None


def _heading(desk: Desk, ahead: int) -> str:
    if ahead:
        return words.counted(ahead, "conversation", "conversations") + " ahead"
    if desk.plan.passed:
        return "How did it go?"
    if _decides(desk):
        return "Time to decide"
    return "No conversation is right just now" if desk.search.contacts else "Nobody to talk to yet"


def _next(desk: Desk, proposal: Proposal, shown: Sequence[str]) -> Next:
    contact = desk.search.contact(proposal.contact)
    acts = {Door.EXPLORATORY: "Ask", Door.INFORMATIONAL: "Write to", Door.JOB: "Get ready for"}
    also_named = [*shown, *(each.contact for each in proposal.instead_of)]
    names = [first_name(desk.search.contact(ref).name) for ref in dict.fromkeys(also_named)]
    alike = len(set(names)) < len(names)
    short = contact.name if names.count(first_name(contact.name)) > 1 else first_name(contact.name)
    act, planned = f"{acts[proposal.door]} {short}", desk.on_its_way(contact, proposal.door)
    return Next(
        proposal=proposal,
        contact=contact,
        role=desk.role_of(contact),
        when=_days(proposal.from_, proposal.to, desk.today),
        why=" ".join(proposal.reasons[:REASONS_SHOWN]),
        also=" ".join(proposal.reasons[REASONS_SHOWN:]),
        short=short,
        alike=alike,
        act=f"Send {short} your message" if planned and planned.message else act,
        href=reverse("talk", args=[planned.id]) if planned else intend_at(contact.id, proposal.door),
        others=[_other(desk.search.contact(each.contact), each.why) for each in proposal.instead_of],
    )


def _other(contact: Contact, why: str) -> tuple[Contact, str]:
    """Somebody who comes later, and what follows their name: it is not said twice."""
    return contact, why.removeprefix(contact.name) if why.startswith(f"{contact.name} ") else f": {why}"


def _days(start: date, end: date, today: date) -> str:
    """When it should happen, as people say it."""
    if start == end:
        return words.day(start, today)
    if start <= today:
        return f"by {words.day(end, today)}"
    monday = today + timedelta(days=7 - today.weekday())
    if monday <= start and end < monday + timedelta(days=7):
        return "next week"
    return f"{words.day(start, today)} to {words.day(end, today)}"


def _who(desk: Desk, talk: Conversation) -> str:
    return " and ".join(desk.search.contact(each).name for each in talk.contacts)


def _coming(desk: Desk, booked: Iterable[Ahead]) -> Iterator[Coming]:
    for ahead in booked:
        contacts = [desk.search.contact(each) for each in ahead.conversation.contacts]
        on = ahead.conversation.on
        soon = on is not None and (on.date() - desk.today).days <= SOON
        role = desk.role_of(contacts[0]) if len(contacts) == 1 else ""
        grave = [each.message for each in ahead.verdict.rulings if each.severity is not Severity.ADVISE]
        mind = grave[0] if grave else ""
        yield Coming(ahead, _who(desk, ahead.conversation), role, mind, soon)


def _waiting(desk: Desk, waiting: Iterable[Waiting]) -> list[tuple[str, list[tuple[Contact, Waiting]]]]:
    """Whoever has not answered, under what is to be done about it: it is said once for all of whom it holds."""
    found: dict[str, list[tuple[Contact, Waiting]]] = {}
    for each in waiting:
        found.setdefault(each.what_now, []).append((desk.search.contact(each.contact), each))
    return list(found.items())


def _held_back(desk: Desk, blocked: Sequence[HeldBack]) -> Iterator[Closed]:
    for each in blocked:
        contact = desk.search.contact(each.contact)
        talk = desk.on_its_way(contact, each.door)
        href = reverse("talk", args=[talk.id]) if talk else intend_at(contact.id, each.door)
        yield Closed(contact, each.door, closed_because(each.rulings), href, talk is not None)


def _named(desk: Desk) -> Iterator[tuple[str, Lead]]:
    """Who and what was named in a talk and is not written down yet, the latest first."""
    for talk in reversed(desk.search.conversations):
        for lead in talk.debrief.leads if talk.debrief else ():
            if not lead.contact and not lead.opening:
                yield talk.id, lead


def _ready_for(desk: Desk) -> list[Card]:
    """Openings not applied for yet, the one that closes first before the others."""
    fresh = [card for card in cards_of(desk) if card.opening.pipe is Pipe.OPENING and not _over(card, desk.today)]
    return sorted(fresh, key=lambda card: card.opening.closes_on or date.max)


def _over(card: Card, today: date) -> bool:
    return card.opening.closes_on is not None and card.opening.closes_on < today


def _silent(desk: Desk) -> list[tuple[Card, date | None]]:
    """Openings that count on an answer, without one for two weeks or by the day that was named; the longest first."""
    found = []
    for card in cards_of(desk):
        due = card.opening.decision_due
        late = (
            due is not None and due < desk.today and card.opening.pipe is not Pipe.OFFER
        )  # there it is the seeker who answers
        if card.opening.pipe in _ANSWERED and (late or card.quiet in ("more", "long")):
            found.append((card, due if late else None))
    return sorted(found, key=lambda each: -(each[0].silent or 0))


_ANSWERED = (Pipe.APPLIED, Pipe.INTERVIEW, Pipe.OFFER)


urlpatterns = [path("", today, name="today")]
