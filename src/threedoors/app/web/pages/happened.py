"""What happened: an interview that was booked, a talk that was held. A fact is always taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods

from threedoors.app.actions import happened as actions
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import BookedForm, DatedForm, HeldForm
from threedoors.situation import Ground
from threedoors.terms import Conversation, Door, Search, TalkState

HAPPENED = "web/happened.html"
ASKED_SHOWN = 8


@require_http_methods(["GET", "POST"])
def booked(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = BookedForm(desk.search, request.POST or None, initial=_initial(request, desk.search))
    if request.method == "POST" and form.is_valid():
        return redirect("talk", actions.booked(desk.record, form.booking(), desk.today))
    return _answer(request, desk, form, "booked")


@require_http_methods(["GET", "POST"])
def dated(request: HttpRequest, ref: str) -> HttpResponse:
    """A talk that is on its way got its day: nothing is asked that is known already."""
    desk = desk_of(request)
    talk = desk.search.conversation(ref)
    form = DatedForm(request.POST) if request.method == "POST" else DatedForm.of(talk)
    if request.method == "POST" and form.is_valid():
        actions.dated(desk.record, ref, form.when(), form.how(), desk.today)
        return redirect("talk", ref)
    who = " and ".join(desk.search.contact(each).name for each in talk.contacts)
    shown = {"form": form, "talk": talk, "menu": "people", "heading": f"When do you talk with {who}?"}
    return render(request, "web/dated.html", shown, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def held(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    if request.method == "GET" and request.GET.get("talk") in desk.search.conversation_by_id:
        return redirect("debrief", request.GET["talk"])
    initial = {"on": _day_of_talk(request, desk), **_initial(request, desk.search)}
    form = HeldForm(desk.search, request.POST or None, initial=initial)
    form.latest = desk.today
    if request.method == "POST" and form.is_valid():
        told = replace(form.held(), talk=request.GET.get("talk", ""))
        return redirect("talk", actions.held(desk.record, told, desk.today))
    return _answer(request, desk, form, "held")


def _day_of_talk(request: HttpRequest, desk: Desk) -> date:
    """The day a booked talk was for, when the seeker comes from it and the day is over; else today."""
    talk = desk.search.conversation_by_id.get(request.GET.get("talk", ""))
    booked_for = talk.on.date() if talk and talk.on else desk.today
    return min(booked_for, desk.today)


def _initial(request: HttpRequest, search: Search) -> dict[str, Any]:
    """Who and through which door, when the seeker comes from the page of a person or a talk."""
    initial: dict[str, Any] = {}
    contact = search.contact_by_id.get(request.GET.get("who", ""))
    if contact:
        initial["who"] = contact.name
    if request.GET.get("door") in set(Door):
        initial["door"] = request.GET["door"]
    return initial


def _answer(request: HttpRequest, desk: Desk, form: BookedForm | HeldForm, what: str) -> HttpResponse:
    shown = {
        "form": form, "what": what, "which": request.GET.get("who", ""), "names": _near(desk.ground),
        "asked": _asked(desk.search) if not form.is_bound and "who" not in request.GET else (),
    }  # fmt: skip
    return render(request, HAPPENED, shown, status=422 if form.is_bound else 200)


def _asked(search: Search) -> list[tuple[Conversation, str]]:
    """Talks that wait for an answer, the last asked first: what happened is most often the answer to one of them."""
    waiting = [each for each in search.conversations if each.state is TalkState.ASKED and each.contacts]
    waiting.sort(key=lambda each: each.asked_on or date.min, reverse=True)
    return [(each, search.contact(each.contacts[0]).name) for each in waiting[:ASKED_SHOWN]]


def _near(ground: Ground) -> list[str]:
    """Names to offer while typing: those with a talk, then where something is open; never the whole list."""
    search = ground.search
    talked = {search.contact_by_id[ref].name for talk in search.conversations for ref in talk.contacts}
    live = {opening.company for opening in search.openings if opening.pipe.live}
    return sorted(talked.union(each.name for each in ground.works_at(*live)))[:60]


urlpatterns = [
    path("happened/", booked, name="happened"),
    path("talks/<slug:ref>/date/", dated, name="dated"),
    path("happened/held/", held, name="happened_held"),
]
