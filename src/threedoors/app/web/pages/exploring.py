"""The exploratory round as one batch: whom to ask, what each would read, and which messages went out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import exploring as actions
from threedoors.app.actions.exploring import Wanted
from threedoors.app.actions.talks import was_refused
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import RoundForm
from threedoors.app.web.pages.directions import round_told
from threedoors.directions.tally import ROUND
from threedoors.guard.weighing import weigh_on
from threedoors.rulebook import Severity
from threedoors.terms import Contact, Conversation, Door, TalkState

ROUND_PAGE = "web/round.html"
ALL = "all"  # every message that waits was sent
OFFERED = 12
LOOKED_AT = 40
"""So many of the safe people are weighed, the warmest first, until enough are found whom nothing stands against."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A message that waits to be sent, to one person. gap: the seeker has to fill something in first.

    because: what the guard says against it; blocked: so gravely that it is not handed out.
    """

    talk: Conversation
    who: Contact
    href: str
    gap: bool
    because: str
    blocked: bool


@dataclass(frozen=True, kw_only=True)
class Offered:
    """Somebody who could be asked."""

    contact: Contact
    role: str
    chosen: bool
    refused_on: date | None


@require_http_methods(["GET", "POST"])
def round_page(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    people = _free(desk)
    form = RoundForm([each.id for each in people], request.POST or None, initial={"wanted": _wanted(desk)})
    if request.method == "POST" and form.is_valid():
        actions.plan_round(desk.record, form.chosen, Wanted(form.cleaned_data["wanted"]), desk.today)
        return redirect(reverse("round") + "#letters")
    return _page(request, desk, people, form)


@require_POST
def sent(request: HttpRequest) -> HttpResponse:
    """The seeker sent these; each went to one person."""
    desk = desk_of(request)
    known = [each.talk.id for each in _letters(desk) if not each.blocked]
    named = request.POST.getlist("sent")
    gone = known if ALL in named else [ref for ref in named if ref in known]
    if gone:
        actions.sent_all(desk.record, gone, desk.today)
    return redirect(reverse("round") + ("#letters" if len(gone) < len(known) else ""))


def _page(request: HttpRequest, desk: Desk, people: Sequence[Contact], form: RoundForm) -> HttpResponse:
    told, letters = round_told(desk), _letters(desk)
    refused = _refused(desk)
    sendable = sum(not each.blocked for each in letters)
    ticked = set(request.POST.getlist("who")) if form.is_bound else _first_few(desk, people)
    shown: dict[str, Any] = {
        "menu": "directions", "round": told, "form": form, "letters": letters, "today": desk.today,
        "people": [
            Offered(contact=p, role=desk.role_of(p), chosen=p.id in ticked, refused_on=refused.get(p.id))
            for p in people
        ],
        "waiting": _talks(desk, (TalkState.ASKED, TalkState.BOOKED)), "least": ROUND[0], "most": ROUND[1],
        "several": sendable if sendable > 1 else 0,
    }  # fmt: skip
    return render(request, ROUND_PAGE, shown, status=422 if form.is_bound else 200)


def _wanted(desk: Desk) -> Wanted:
    want = desk.search.seeker.want
    return Wanted.CHANGE if want is None or want <= 3 else Wanted.NEW_JOB


def _free(desk: Desk) -> list[Contact]:
    """Safe people who were not asked yet and with whom nothing stands in the way today, the warmest first."""
    busy = {ref for talk in desk.search.conversations if _explores(talk) for ref in talk.contacts}
    safe = [each.contact for each in desk.ground.safe_people if each.id not in busy][:LOOKED_AT]
    doors = desk.doors_of(safe)
    found = [each.contact for each in doors if each.doors[Door.EXPLORATORY].open]
    return sorted(found, key=lambda each: each.id in _refused(desk))[:OFFERED]


def _refused(desk: Desk) -> Mapping[str, date]:
    """Who said no to a talk of the round, and when: they stand last, and are ticked by the seeker alone."""
    return {
        talk.contacts[0]: talk.replied_on
        for talk, _ in _talks(desk, (TalkState.CANCELLED,))
        if talk.replied_on and was_refused(desk.search, talk)
    }


def _explores(talk: Conversation) -> bool:
    return talk.door is Door.EXPLORATORY and talk.state is not TalkState.CANCELLED


def _first_few(desk: Desk, people: Sequence[Contact]) -> set[str]:
    """As many as a small round still lacks; none for whoever needs no round."""
    told = round_told(desk)
    lacking = max(0, ROUND[0] - told.held - told.ahead) if told.goes_on else 0
    return {each.id for each in people[:lacking]} - set(_refused(desk))


def _letters(desk: Desk) -> list[Letter]:
    return [_letter(desk, talk) for talk, _ in _talks(desk, (TalkState.PLANNED,)) if talk.message]


def _letter(desk: Desk, talk: Conversation) -> Letter:
    who = desk.search.contact(talk.contacts[0])
    mind = [each for each in weigh_on(desk.ground, talk).rulings if each.severity is not Severity.ADVISE]
    return Letter(
        talk=talk, who=who, gap="[" in talk.message, because=f"{mind[0].message} {mind[0].instead}" if mind else "",
        blocked=bool(mind) and mind[0].severity is Severity.BLOCK,
        href=reverse("message", args=[talk.id, "ask"]),
    )  # fmt: skip


def _talks(desk: Desk, states: Iterable[TalkState]) -> list[tuple[Conversation, Contact]]:
    """Talks of the round with one person, in these states."""
    found = (t for t in desk.search.conversations if t.door is Door.EXPLORATORY and t.state in states)
    return [(talk, desk.search.contact(talk.contacts[0])) for talk in found if len(talk.contacts) == 1]


urlpatterns = [path("round/", round_page, name="round"), path("round/sent/", sent, name="round_sent")]
