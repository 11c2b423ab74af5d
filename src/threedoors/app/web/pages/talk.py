"""The page of a conversation: what is ready, what is missing with its minutes, what the guard says, what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from threedoors.app.actions import applying, talks
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import ReasonForm, WordsForm
from threedoors.app.web.jobs_told import MAY_BE_THERE, not_needed
from threedoors.app.web.pages.messages import MessageTold, due_told, others_told
from threedoors.app.web.pages.person import HtmxRequest, claims_from
from threedoors.app.web.spoken import HONESTY, RulingTold, rulings_told
from threedoors.guard import Verdict
from threedoors.guard.weighing import weigh_on
from threedoors.prepare import Purpose
from threedoors.prepare.timely import follow_up_from
from threedoors.rulebook import Ruling, Severity
from threedoors.situation import DebtKind, Part, Readiness, Situation, Stage
from threedoors.terms import Conversation, Door, MaterialKind, Opening, ReasonAbout, RuleId, TalkState

TALK = "web/talk.html"


TAKEN_BY_OPENING = {
    "commitment": "commitment", "dossier": "dossier", "material": "material", "practice": "practice",
    "stories": "asked", "focus": "id_family",
}  # fmt: skip
"""Parts with a place on the opening's page."""
_AHEAD = (TalkState.PLANNED, TalkState.ASKED, TalkState.BOOKED)
_SENT = (TalkState.ASKED, TalkState.BOOKED, TalkState.HELD)


@require_GET
def talk(request: HttpRequest, ref: str) -> HttpResponse:
    return render(request, TALK, _shown(desk_of(request), ref))


def _shown(desk: Desk, ref: str) -> dict[str, Any]:
    kept = desk.search.conversation(ref)
    contacts = [desk.search.contact(each) for each in kept.contacts]
    due = due_told(desk, kept)
    as_kept = bool(kept.message and due and due.message.purpose is Purpose.ASK)
    verdict = weigh_on(desk.ground, kept)
    blocks = {ruling.rule for ruling in verdict.rulings if ruling.severity is Severity.BLOCK}
    readiness = (at := Situation(desk.ground, kept)).readiness
    told = rulings_told(
        desk, verdict, kept.claims, contacts[0] if len(contacts) == 1 else None, booked=kept.state is TalkState.BOOKED
    )
    steps = _steps(desk, kept, readiness, next((each for each in verdict.rulings if each.rule == "G13"), None))
    together = _together(told, steps, at) if kept.state in _AHEAD else None
    return {
        "talk": kept, "contacts": contacts, "today": desk.today, "menu": "people", "ahead": kept.state in _AHEAD,
        "openings": (openings := [desk.search.opening(each) for each in kept.openings]),
        "not_needed": not_needed(desk.search, openings) if _may_have_it(kept, openings) else (),
        "readiness": readiness, "steps": steps, "minutes": sum(step.part.minutes for step in steps),
        "due": due, "follow_up_from": follow_up_from(kept), "other_messages": others_told(desk, kept, due),
        "to_come": kept.state is TalkState.BOOKED and kept.on is not None and kept.on.date() > desk.today,
        "debts": [debt for debt in desk.ground.debts if debt.conversation == ref],
        "verdict": verdict, "may_override": bool(blocks - HONESTY), "reason": ReasonForm(),
        "words": WordsForm(kept, asks_openness=_asks_openness(kept, verdict), writes=_writes(kept, due)),
        "as_kept": as_kept, "gaps_left": bool(due and due.message.gaps) and not as_kept,
        "says_openly": _says_openly(desk, kept, due, verdict),
        "said_no": talks.was_refused(desk.search, kept),
        "sent": kept.message and kept.state in _SENT,
        "rulings": told, "together": together,
        "graver": _apart(told, together, graver=True), "milder": _apart(told, together, graver=False),
    }  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One thing to do before a talk, and where it is done. more: what exactly, where the part only counts it."""

    part: Part
    href: str
    more: str = ""

    @property
    def said(self) -> str:
        words = f"{self.part.missing[:1].upper()}{self.part.missing[1:]}"
        words = f"{words}: {self.more}" if self.more else words
        return f"{words}: talks to learn with others first" if self.href.startswith(reverse("people")) else words


def _steps(desk: Desk, kept: Conversation, readiness: Readiness, texts: Ruling | None) -> list[Step]:
    """What to do before a talk, what brings most first: the order in which the guard names the first step.

    A direction is not chosen in an evening: while nothing is decided it is no step towards an interview.
    """
    left_out = {"focus"} if kept.door is Door.JOB and desk.ground.stage is Stage.UNDECIDED else set()
    parts = [part for part in readiness.missing if part.name not in left_out]
    parts.sort(key=lambda part: part.weight * (1 - part.value), reverse=True)
    more = {"material": _texts(texts)}
    return [Step(part, _where_done(desk, kept, part), more.get(part.name, "")) for part in parts]


def _texts(ruling: Ruling | None) -> str:
    """Which texts are not written for the job, as the guard lists them."""
    return ruling.message.partition(": ")[2].rstrip(".") if ruling else ""


_SAID_BY_STEPS = {"G07": "", "G13": "material", "G15": "commitment"}
"""Rules that say what the list of steps says, and the part of it; G07 says all of it."""


@dataclass(frozen=True)
class Together:
    """Rulings whose words stand in the list of steps above them, as one: only what the list does not say is said."""

    lead: str
    gravest: RulingTold
    each: Sequence[RulingTold]


def _together(told: Sequence[RulingTold], steps: Sequence[Step], at: Situation) -> Together | None:
    """What only repeats the steps; None when that is nothing. A rating too low is more than the steps say."""
    parts = {step.part.name for step in steps}
    reasoned = all({ReasonAbout.COMPANY, ReasonAbout.ROLE} <= at.reasons_for(each) for each in at.openings)
    said = [
        each for each in told
        if (part := _SAID_BY_STEPS.get(each.ruling.rule)) is not None
        and (part in parts or (not part and _ABOUT_READINESS in each.ruling.message))
        and not (part == "commitment" and reasoned)
    ]  # fmt: skip
    if not said:
        return None
    once = [each.ruling.message.partition(_ABOUT_READINESS)[0] for each in said if each.ruling.rule == "G07"]
    lead = " ".join((*map(str.strip, once), "Do what you can of the list above first."))
    return Together(lead, said[0], said)


_ABOUT_READINESS = "You are "


def _apart(told: Sequence[RulingTold], together: Together | None, *, graver: bool) -> list[RulingTold]:
    """The rulings told each for itself: those that come before what is told together, or those that come after."""
    bar = _rank(together.gravest) if together else -1
    others = (each for each in told if together is None or each not in together.each)
    return [each for each in others if (_rank(each) >= bar) is graver]


def _rank(told: RulingTold) -> int:
    return told.ruling.severity.rank if told.ruling.severity else 0


def _where_done(desk: Desk, kept: Conversation, part: Part) -> str:
    """The place that takes what is missing; empty when only the talk itself can tell, or no opening is named."""
    if kept.door is Door.JOB and part.name == "focus" and desk.ground.stage is not Stage.CHOSEN:
        return reverse("directions")
    if kept.door is Door.INFORMATIONAL and part.name == "practice" and not kept.openings:
        return f"{reverse('people')}?door={Door.INFORMATIONAL}"
    if kept.door is Door.INFORMATIONAL and part.name == "dossier":
        return "#words-title"
    each = [(Situation(desk.ground, replace(kept, openings=(ref,))).readiness.value, ref) for ref in kept.openings]
    if not each or part.name not in TAKEN_BY_OPENING:
        return ""
    return f"{reverse('opening', args=[min(each)[1]])}#{TAKEN_BY_OPENING[part.name]}"


def _may_have_it(kept: Conversation, openings: Sequence[Opening]) -> bool:
    """Whether they may hold a resume that was never sent from here: an interview that is booked or asked for."""
    invited = kept.state in (TalkState.ASKED, TalkState.BOOKED) or any(each.pipe.judged for each in openings)
    return kept.door is Door.JOB and invited


@require_POST
def have_already(request: HttpRequest, ref: str) -> HttpResponse:
    """They have the resume already, or want no letter: for every opening of this talk that still lacks it."""
    desk, kind = desk_of(request), request.POST.get("kind", "")
    if kind in MAY_BE_THERE:
        applying.have_already(desk.record, desk.search.conversation(ref).openings, MaterialKind(kind), desk.today)
    return redirect("talk", ref)


def _asks_openness(kept: Conversation, verdict: Verdict) -> bool:
    """Whether they would learn later that an application is in; or the seeker has answered that already."""
    return kept.discloses_application is not None or any(ruling.rule == "G10" for ruling in verdict.rulings)


def _says_openly(desk: Desk, kept: Conversation, due: MessageTold | None, verdict: Verdict) -> bool:
    """Whether the draft at hand tells of the application, while the talk without words does not yet."""
    if kept.message or due is None or due.because or due.message.purpose is not Purpose.ASK:
        return False
    drafted = weigh_on(desk.ground, replace(kept, message=due.message.text))
    return "G10" in {each.rule for each in verdict.rulings} - {each.rule for each in drafted.rulings}


def _writes(kept: Conversation, due: MessageTold | None) -> bool:
    """Whether the first message is written here: not when its draft is at hand above, nor once it is sent."""
    drafted = due is not None and due.message.purpose is Purpose.ASK and not due.because
    return kept.state is TalkState.PLANNED and not drafted


@require_POST
def claim(request: HtmxRequest, ref: str) -> HttpResponse:
    """The claims ticked now; those that no ruling offered stay as they were."""
    desk = desk_of(request)
    given = claims_from(request.POST)
    for each in claims_from(request.POST, "offered"):
        talks.set_claim(desk.record, ref, each, each in given, desk.today)
    if not request.htmx:
        return redirect("talk", ref)
    return render(request, f"{TALK}#rulings", _shown(desk_of(request), ref))


@require_POST
def say(request: HttpRequest, ref: str) -> HttpResponse:
    """Questions and message, read by the guard before anybody else reads them."""
    desk = desk_of(request)
    kept, asked = desk.search.conversation(ref), "openness_asked" in request.POST
    form = WordsForm(kept, request.POST, asks_openness=asked, writes="message" in request.POST)
    if not form.is_valid():
        return render(request, TALK, _shown(desk, ref) | {"words": form}, status=422)
    talks.put_into_words(desk.record, ref, form.words(), desk.today)
    return redirect("talk", ref)


@require_POST
def go_ahead(request: HttpRequest, ref: str) -> HttpResponse:
    """Past a ruling, for a reason of one's own."""
    desk, form, rule = desk_of(request), ReasonForm(request.POST), request.POST.get("rule", "")
    if rule not in set(RuleId) - HONESTY or not form.is_valid():
        return render(request, TALK, _shown(desk, ref) | {"reason": form, "reason_for": rule}, status=422)
    talks.go_ahead(desk.record, ref, RuleId(rule), form.cleaned_data["reason"], desk.today)
    return redirect("talk", ref)


@require_POST
def move(request: HttpRequest, ref: str) -> HttpResponse:
    """The seeker has asked, they answered, they said no, or it is called off."""
    desk, to = desk_of(request), request.POST.get("to")
    if to == TalkState.ASKED:
        talks.asked(desk.record, ref, desk.today)
    elif to == TalkState.CANCELLED:
        talks.cancelled(desk.record, ref, desk.today)
    elif to == "replied":
        talks.answered(desk.record, ref, desk.today)
    elif to == "refused":
        talks.refused(desk.record, ref, desk.today)
    return redirect("today") if request.POST.get("from") == "today" else redirect("talk", ref)


@require_POST
def settle(request: HttpRequest, ref: str) -> HttpResponse:
    """What was owed after this talk is done."""
    desk, kind = desk_of(request), request.POST.get("kind", "")
    if kind in set(DebtKind):
        talks.settle(desk.record, ref, DebtKind(kind), desk.today)
    return redirect("today") if request.POST.get("from") == "today" else redirect("talk", ref)


urlpatterns = [
    path("talks/<slug:ref>/", talk, name="talk"),
    path("talks/<slug:ref>/claims/", claim, name="claim"),
    path("talks/<slug:ref>/say/", say, name="say"),
    path("talks/<slug:ref>/go-ahead/", go_ahead, name="go_ahead"),
    path("talks/<slug:ref>/move/", move, name="move_talk"),
    path("talks/<slug:ref>/have-already/", have_already, name="talk_have_already"),
    path("talks/<slug:ref>/settle/", settle, name="settle"),
]
