"""One opening: what to mind before applying, what is asked and shown, who is there, what is known, what was made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import openings as actions
from threedoors.app.actions.applying import applied as keep_applied
from threedoors.app.actions.applying import have_already, set_details, submitted
from threedoors.app.actions.preparing import prepare as keep_prepared
from threedoors.app.web import jobs_told
from threedoors.app.web.boarded import card_of
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.job_forms import (
    AppliedForm,
    DetailsForm,
    FactForm,
    RequirementForm,
    SubmissionForm,
    UnknownForm,
    talk_said,
)
from threedoors.app.web.next_act import next_act
from threedoors.app.web.opening_forms import PipeForm, PrepareForm
from threedoors.app.web.pages.person import HtmxRequest, claims_from
from threedoors.app.web.spoken import rulings_told
from threedoors.guard import applying
from threedoors.guard.weighing import weigh_on
from threedoors.terms import Claim, Contact, Conversation, Door, MaterialKind, Need, Opening, Pipe, TalkState

OPENING, DETAILS = "web/opening.html", "web/opening_details.html"
RECRUITERS = 40


@require_http_methods(["GET", "POST"])
def opening(request: HtmxRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    kept = desk.search.opening(ref)
    form = PipeForm(request.POST or None, initial=PipeForm.initial_of(kept))
    if request.method == "POST" and form.is_valid():
        actions.move_opening(desk.record, ref, form.reached(), desk.today)
        return redirect("opening", ref)
    if request.htmx:
        return render(request, f"{OPENING}#rulings", {"opening": kept} | _weighed(desk, kept, claims_from(request.GET)))
    return opening_page(request, desk, ref, refused=form.is_bound, form=form)


def opening_page(request: HttpRequest, desk: Desk, ref: str, *, refused: bool = True, **instead: Any) -> HttpResponse:
    """The page. instead: by its name a form that was refused, with all that was typed in it."""
    kept = desk.search.opening(ref)
    shown = (
        _shown(desk, kept)
        | _weighed(desk, kept, claims_from(request.GET))
        | instead
        | {"answering": "unknowns" in instead}
    )
    return render(request, OPENING, shown, status=422 if refused else 200)


@require_POST
def prepare(request: HttpRequest, ref: str) -> HttpResponse:
    """What the seeker wrote for this job; a form that misses something comes back with all that was typed."""
    desk, form = desk_of(request), PrepareForm(ref, request.POST)
    if not form.is_valid():
        return opening_page(request, desk, ref, preparing=form)
    keep_prepared(desk.record, ref, form.prepared(), desk.today)
    return redirect(f"{reverse('opening', args=[ref])}#prepare")


@require_POST
def apply(request: HttpRequest, ref: str) -> HttpResponse:
    """That they applied is recorded whatever the guard says of it."""
    desk = desk_of(request)
    form = AppliedForm(desk.today, request.POST)
    if not form.is_valid():
        return opening_page(request, desk, ref, applied_form=form)
    keep_applied(desk.record, ref, form.applied(), desk.today)
    return redirect("opening", ref)


@require_POST
def they_have(request: HttpRequest, ref: str) -> HttpResponse:
    """They have the resume already, or want no letter."""
    desk, kind = desk_of(request), request.POST.get("kind", "")
    if kind in jobs_told.MAY_BE_THERE:
        have_already(desk.record, [ref], MaterialKind(kind), desk.today)
    return redirect(f"{reverse('opening', args=[ref])}#prepare")


@require_http_methods(["GET", "POST"])
def details(request: HttpRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    kept = desk.search.opening(ref)
    people = jobs_told.people_at(desk.ground, kept)[:RECRUITERS]
    form = DetailsForm(people, request.POST or None, initial=DetailsForm.initial_of(desk.search, kept))
    if request.method == "POST" and form.is_valid():
        set_details(desk.record, ref, form.details(), desk.today)
        return redirect("opening", ref)
    shown = {"opening": kept, "form": form, "menu": "openings"}
    return render(request, DETAILS, shown, status=422 if form.is_bound else 200)


@require_POST
def submit(request: HttpRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    form = SubmissionForm(_recruiters(desk, desk.search.opening(ref)), request.POST, prefix="by")
    if not form.is_valid():
        return opening_page(request, desk, ref, handing=form)
    submitted(desk.record, ref, form.submission(), desk.today)
    return redirect("opening", ref)


def _recruiters(desk: Desk, opening: Opening) -> list[Contact]:
    """People of the agency, or of any agency while this opening names none."""
    agencies = {opening.via} if opening.via else {each.id for each in desk.search.companies if each.agency}
    return desk.ground.works_at(*agencies)[:RECRUITERS]


def _weighed(desk: Desk, kept: Opening, claims: Sequence[Claim]) -> dict[str, Any]:
    """What the guard says of applying, while that is still to come."""
    if kept.pipe not in (Pipe.OPENING, Pipe.WATCHING):
        return {}
    verdict = weigh_on(desk.ground, replace(applying(kept.id), claims=tuple(claims)))
    told = rulings_told(desk, verdict, claims)
    return {"verdict": verdict, "rulings": told, "routed": any(each.acts and each.kind == "block" for each in told)}


def _invited(kept: Opening, about: Sequence[Conversation]) -> bool:
    """Whether they may hold a resume that was never sent from here: they weigh it, or asked for an interview."""
    asked = (TalkState.ASKED, TalkState.BOOKED, TalkState.HELD)
    return kept.pipe.judged or any(each.door is Door.JOB and each.state in asked for each in about)


def _shown(desk: Desk, kept: Opening) -> dict[str, Any]:
    search = desk.search
    people = jobs_told.people_at(desk.ground, kept)
    talks = jobs_told.talks_near(search, kept, people)
    about = [talk for talk in talks if kept.id in talk.openings]
    recruiters, asked = _recruiters(desk, kept), jobs_told.asked_of(search, kept)
    wanted = [each for kind, those in asked if kind is not Need.NOISE for each in those]
    return {
        "opening": kept, "card": card_of(desk, kept), "today": desk.today, "menu": "openings",
        "people": jobs_told.there(desk, kept, people), "more_people": max(0, len(people) - jobs_told.PEOPLE),
        "talks": [(talk_said(search, talk), talk) for talk in about],
        "asked": asked, "unshown": sum(not each.shown_by for each in wanted),
        "reasons": jobs_told.reasons_of(search, kept),
        "known": jobs_told.known_of(search, kept), "unknowns": jobs_told.open_questions(search, kept, talks),
        "rehearsed": [each for each in search.rehearsals if each.opening == kept.id],
        "not_needed": jobs_told.not_needed(search, [kept]) if _invited(kept, about) else (),
        "texts": jobs_told.texts_for(search, kept), "happened": jobs_told.happened_to(search, kept),
        "submissions": [(search.contact(each.by).name, each) for each in kept.submissions],
        "form": PipeForm(initial=PipeForm.initial_of(kept)),
        "preparing": PrepareForm(kept.id, initial=PrepareForm.initial_of(search, kept)),
        "applied_form": AppliedForm(desk.today), "fact_form": FactForm(prefix="fact"),
        "unknown_form": UnknownForm(prefix="ask"), "requirement_form": RequirementForm(prefix="need"),
        "next": next_act(search, card_of(desk, kept), about, desk.today),
        "handing": SubmissionForm(recruiters, prefix="by", initial={"on": desk.today}) if recruiters else None,
    }  # fmt: skip


urlpatterns = [
    path("openings/<slug:ref>/", opening, name="opening"),
    path("openings/<slug:ref>/prepare/", prepare, name="prepare"),
    path("openings/<slug:ref>/applied/", apply, name="applied"),
    path("openings/<slug:ref>/have-already/", they_have, name="have_already"),
    path("openings/<slug:ref>/details/", details, name="opening_details"),
    path("openings/<slug:ref>/handed-in/", submit, name="handed_in"),
]
