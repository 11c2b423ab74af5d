"""What is known of an opening and what is still to ask; what it asks for, and what of the seeker's own shows it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import knowing, showing
from threedoors.app.actions.preparing import commitment_to
from threedoors.app.web.desk import desk_of
from threedoors.app.web.job_forms import FactForm, RequirementForm, ShownForm, UnknownForm
from threedoors.app.web.jobs_told import likeliest_first, open_questions, people_at, talks_near
from threedoors.app.web.pages.openings import opening_page
from threedoors.errors import NotFound
from threedoors.terms import FactKind, Need

SHOWN = "web/shown.html"


def _back(ref: str, place: str) -> HttpResponse:
    return redirect(f"{reverse('opening', args=[ref])}#{place}")


@require_POST
def fact(request: HttpRequest, ref: str) -> HttpResponse:
    desk, form = desk_of(request), FactForm(request.POST, prefix="fact")
    if not form.is_valid():
        return opening_page(request, desk, ref, fact_form=form)
    knowing.add_fact(desk.record, desk.search.opening(ref).id, form.fact_on(desk.today, desk.search), desk.today)
    return _back(ref, "known")


@require_POST
def unknown(request: HttpRequest, ref: str) -> HttpResponse:
    desk, form = desk_of(request), UnknownForm(request.POST, prefix="ask")
    if not form.is_valid():
        return opening_page(request, desk, ref, unknown_form=form)
    given = form.cleaned_data
    knowing.add_unknown(desk.record, ref, given["question"], FactKind(given["kind"]), given["must"], desk.today)
    return _back(ref, "unknown")


@require_POST
def ask(request: HttpRequest, ref: str, question: str) -> HttpResponse:
    """Take the question along into a talk."""
    desk = desk_of(request)
    talk = request.POST.get("talk", "")
    if talk not in desk.search.conversation_by_id:
        raise NotFound("This talk is no longer here.", hint="Go back to the opening.")
    knowing.ask_in(desk.record, question, talk, desk.today)
    return _back(ref, "unknown")


@require_POST
def answer(request: HttpRequest, ref: str, question: str) -> HttpResponse:
    desk = desk_of(request)
    kept = desk.search.opening(ref)
    talks = talks_near(desk.search, kept, people_at(desk.ground, kept))
    questions = open_questions(desk.search, kept, talks)
    asked = next((each for each in questions if each.unknown.id == question), None)
    if asked is None:
        raise NotFound("This is no longer an open question.", hint="Go back to the opening.")
    form = asked.form.given(request.POST)
    if not form.is_valid():
        told = [replace(each, form=form) if each is asked else each for each in questions]
        return opening_page(request, desk, ref, unknowns=told)
    given = form.cleaned_data
    knowing.answered(desk.record, question, given["answer"], given["talk"], desk.today)
    return _back(ref, "known")


@require_POST
def requirement(request: HttpRequest, ref: str) -> HttpResponse:
    desk, form = desk_of(request), RequirementForm(request.POST, prefix="need")
    if not form.is_valid():
        return opening_page(request, desk, ref, requirement_form=form)
    given = form.cleaned_data
    showing.add_requirement(desk.record, ref, given["requirement"], Need(given["kind"]), desk.today)
    return _back(ref, "asked")


@require_POST
def read(request: HttpRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    showing.read_posting(desk.record, desk.search.opening(ref).id, desk.today)
    return _back(ref, "asked")


@require_http_methods(["GET", "POST"])
def shows_requirement(request: HttpRequest, ref: str, need: str) -> HttpResponse:
    desk = desk_of(request)
    kept = showing.requirement_of(desk.search.opening(ref), need)
    bank = likeliest_first(desk.search.evidence, kept.text, kept.evidence)
    initial = {"kind": kept.kind, "evidence": kept.evidence}
    form = ShownForm(bank, request.POST or None, initial=initial, asks_kind=True)
    if request.method == "POST" and form.is_valid():
        kind = Need(form.cleaned_data["kind"])
        showing.show_requirement(desk.record, ref, need, kind, form.shown(), desk.today)
        return _back(ref, "asked")
    return _shown(request, form, {"opening": desk.search.opening(ref), "what": kept.text, "asked": True})


@require_http_methods(["GET", "POST"])
def shows_reason(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    desk = desk_of(request)
    reasons = commitment_to(desk.search, desk.search.opening(ref).id).reasons
    if number >= len(reasons):
        raise NotFound("This reason is no longer here.", hint="Go back to the opening.")
    kept = reasons[number]
    bank = likeliest_first(desk.search.evidence, kept.text, kept.evidence)
    form = ShownForm(bank, request.POST or None, initial={"evidence": kept.evidence}, asks_kind=False)
    if request.method == "POST" and form.is_valid():
        showing.show_reason(desk.record, ref, number, form.shown(), desk.today)
        return _back(ref, "reasons")
    return _shown(request, form, {"opening": desk.search.opening(ref), "what": kept.text, "asked": False})


def _shown(request: HttpRequest, form: ShownForm, shown: dict[str, Any]) -> HttpResponse:
    shown |= {"form": form, "menu": "openings"}
    return render(request, SHOWN, shown, status=422 if form.is_bound else 200)


urlpatterns = [
    path("openings/<slug:ref>/facts/", fact, name="add_fact"),
    path("openings/<slug:ref>/questions/", unknown, name="add_unknown"),
    path("openings/<slug:ref>/questions/<slug:question>/ask/", ask, name="ask_unknown"),
    path("openings/<slug:ref>/questions/<slug:question>/answer/", answer, name="answer_unknown"),
    path("openings/<slug:ref>/needs/", requirement, name="add_requirement"),
    path("openings/<slug:ref>/read-needs/", read, name="read_posting"),
    path("openings/<slug:ref>/needs/<slug:need>/", shows_requirement, name="shows_requirement"),
    path("openings/<slug:ref>/reasons/<int:number>/", shows_reason, name="shows_reason"),
]
