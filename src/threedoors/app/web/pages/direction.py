"""One direction: what people said, what speaks for deciding, what hangs on it, and the dated decisions."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_POST

from threedoors.app.actions import directions as actions
from threedoors.app.actions import pointing
from threedoors.app.actions.directions import Decision
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import DecideForm, SurenessForm
from threedoors.app.web.paid import where_of
from threedoors.app.web.work_facts import facts_of
from threedoors.directions.narrowing import AT_MOST, UnderWay, grounds, openings_in, under_way
from threedoors.terms import Direction, DirectionState

DIRECTION = "web/direction.html"
INSIDERS_SHOWN = 5


@require_GET
def direction(request: HttpRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    return render(request, DIRECTION, _shown(request, desk, actions.direction_in(desk.search, ref)))


@require_POST
def decide(request: HttpRequest, ref: str) -> HttpResponse:
    """Keep a decision. What hangs on it is said once before; then it is the seeker's to make."""
    desk = desk_of(request)
    about = actions.direction_in(desk.search, ref)
    form = DecideForm(about, desk.today, request.POST)
    if not form.is_valid():
        return render(request, DIRECTION, _shown(request, desk, about) | {"decide": form}, status=422)
    decision = form.decision()
    if not form.cleaned_data["seen"] and (objections := _objections(desk, about, decision)):
        return render(request, DIRECTION, _shown(request, desk, about) | {"decide": form} | objections, status=422)
    actions.decide(desk.record, ref, decision, desk.today)
    return redirect("direction", ref)


def _objections(desk: Desk, about: Direction, decision: Decision) -> dict[str, Any]:
    """What the seeker should know before this decision: talks and applications that rest on it, or too many chosen."""
    leaves = decision.state is not DirectionState.CHOSEN and under_way(desk.search, about)
    others = [each for each in desk.ground.chosen if each.id != about.id]
    too_many = decision.state is DirectionState.CHOSEN and len(others) >= AT_MOST
    if not leaves and not too_many:
        return {}
    return {"leaves": _told(desk, leaves) if leaves else None, "too_many": others if too_many else ()}


def _told(desk: Desk, found: UnderWay) -> dict[str, Any]:
    talks = [(talk, " and ".join(desk.search.contact(ref).name for ref in talk.contacts)) for talk in found.talks]
    return {"talks": talks, "openings": found.openings}


@require_POST
def sure(request: HttpRequest, ref: str) -> HttpResponse:
    desk, form = desk_of(request), SurenessForm(request.POST)
    about = actions.direction_in(desk.search, ref)
    if not form.is_valid():
        return render(request, DIRECTION, _shown(request, desk, about) | {"sure": form}, status=422)
    actions.say_how_sure(desk.record, ref, form.sureness(), desk.today)
    return redirect("direction", ref)


def _facts(request: HttpRequest, desk: Desk, about: Direction) -> dict[str, Any]:
    """What the resume and the wage table say of it, as far as that is worked out by now."""
    found = pointing.pointed(desk.search, desk.record.version)
    where = where_of(request, desk.search.seeker)
    return {"facts": facts_of([about], found.by_code if found else {}, where)[about.id], "reading": found is None}


def _shown(request: HttpRequest, desk: Desk, about: Direction) -> dict[str, Any]:
    counted = next(each for each in desk.tally if each.direction.id == about.id)
    people = desk.search.contact
    inside = [people(ref) for ref in desk.insiders[about.id]]
    quoted = {who for each in counted.said for who in each.who}
    return {
        "direction": about, "menu": "directions", "today": desk.today, "tally": counted,
        **_facts(request, desk, about),
        "said": [(each, " and ".join(people(ref).name for ref in each.who)) for each in reversed(counted.said)],
        "named": [people(ref) for ref in counted.named_by if ref not in quoted],
        "grounds": grounds(desk.search, counted),
        "decide": DecideForm(about, desk.today, leaning=request.GET.get("decide", "")),
        "sure": SurenessForm.of(about), "history": sorted(about.history, key=lambda each: each.on, reverse=True),
        "openings": openings_in(desk.search, about), "under_way": under_way(desk.search, about),
        "inside": inside[:INSIDERS_SHOWN], "more_inside": max(0, len(inside) - INSIDERS_SHOWN),
    }  # fmt: skip


urlpatterns = [
    path("directions/<slug:ref>/", direction, name="direction"),
    path("directions/<slug:ref>/decide/", decide, name="decide"),
    path("directions/<slug:ref>/sure/", sure, name="sure"),
]
