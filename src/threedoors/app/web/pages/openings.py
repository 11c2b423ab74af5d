"""Openings: what is open and how far it has come, and what to mind before applying."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import openings as actions
from threedoors.app.actions.preparing import prepare as keep_prepared
from threedoors.app.web.boarded import where_of
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.opening_forms import PipeForm, PrepareForm
from threedoors.app.web.pages.person import HtmxRequest, claims_from
from threedoors.app.web.spoken import rulings_told
from threedoors.guard import applying
from threedoors.guard.weighing import weigh_on
from threedoors.terms import Claim, Contact, Opening, Pipe

OPENING = "web/opening.html"


@require_http_methods(["GET", "POST"])
def opening(request: HtmxRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    kept, claims = desk.search.opening(ref), claims_from(request.GET)
    form = PipeForm(request.POST or None, initial=PipeForm.initial_of(kept))
    if request.method == "POST" and form.is_valid():
        actions.move_opening(desk.record, ref, form.reached(), desk.today)
        return redirect("opening", ref)
    shown = _shown(desk, kept, claims) | {"form": form}
    if request.htmx:
        return render(request, f"{OPENING}#rulings", shown)
    return render(request, OPENING, shown, status=422 if form.is_bound else 200)


@require_POST
def prepare(request: HttpRequest, ref: str) -> HttpResponse:
    """What the seeker wrote for this job; a form that misses something comes back with all that was typed."""
    desk, form = desk_of(request), PrepareForm(ref, request.POST)
    kept = desk.search.opening(ref)
    if not form.is_valid():
        shown = _shown(desk, kept, ()) | {"form": PipeForm(initial=PipeForm.initial_of(kept)), "preparing": form}
        return render(request, OPENING, shown, status=422)
    keep_prepared(desk.record, ref, form.prepared(), desk.today)
    return redirect("opening", ref)


def _shown(desk: Desk, kept: Opening, claims: Sequence[Claim]) -> dict[str, Any]:
    people = [each for each in desk.search.contacts if _stands_near(each, kept)]
    shown: dict[str, Any] = {
        "opening": kept, "where": where_of(desk.search, kept), "today": desk.today, "menu": "openings",
        "people": [(each, desk.role_of(each), each.id in kept.judges) for each in people],
        "preparing": PrepareForm(kept.id, initial=PrepareForm.initial_of(desk.search, kept)),
        "known": [fact for each in desk.search.dossiers if each.about == kept.id for fact in each.facts],
        "rehearsed": [each for each in desk.search.rehearsals if each.opening == kept.id],
        "talks": [talk for talk in desk.search.conversations if kept.id in talk.openings],
    }  # fmt: skip
    if kept.pipe not in (Pipe.OPENING, Pipe.WATCHING):
        return shown
    verdict = weigh_on(desk.ground, replace(applying(kept.id), claims=tuple(claims)))
    return shown | {"verdict": verdict, "rulings": rulings_told(desk, verdict, claims)}


def _stands_near(contact: Contact, opening: Opening) -> bool:
    at = contact.company is not None and contact.company in (opening.company, opening.via)
    return at or contact.id in opening.judges


urlpatterns = [
    path("openings/<slug:ref>/", opening, name="opening"),
    path("openings/<slug:ref>/prepare/", prepare, name="prepare"),
]
