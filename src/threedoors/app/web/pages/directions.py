"""Directions: where it could go, what people said, and the dated decisions that narrow it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import directions as actions
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import DecideForm, DirectionForm
from threedoors.terms import Contact, Direction, DirectionState, Door, TalkState

DIRECTIONS = "web/directions.html"
_ORDER = (DirectionState.CHOSEN, DirectionState.SHORTLIST, DirectionState.CANDIDATE, DirectionState.PARKED)


@dataclass(frozen=True)
class DirectionRow:
    """A direction, who named it, and the form to decide on it."""

    direction: Direction
    named_by: list[Contact]
    form: DecideForm


@dataclass(frozen=True)
class Said:
    """A suggestion in somebody's words, the idea it became, or the form to make it one."""

    words: str
    who: str
    against: bool
    became: Direction | None
    talk: str
    number: int
    form: DirectionForm


@require_http_methods(["GET", "POST"])
def directions(request: HttpRequest) -> HttpResponse:
    desk, form = desk_of(request), DirectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.name_direction(desk.record, form.cleaned_data["title"], desk.today)
        return redirect("directions")
    return _answer(request, desk, form)


@require_POST
def decide(request: HttpRequest, ref: str) -> HttpResponse:
    desk, form = desk_of(request), DecideForm(request.POST, prefix=ref)
    if not form.is_valid():
        return _answer(request, desk, DirectionForm(), refused=form)
    actions.decide(desk.record, ref, form.decision(), desk.today)
    return redirect("directions")


@require_POST
def adopt(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    """What somebody suggested becomes an idea, under the name the seeker gives it."""
    desk, form = desk_of(request), DirectionForm(request.POST, prefix=f"{ref}-{number}")
    if not form.is_valid():
        return _answer(request, desk, DirectionForm(), unnamed=form)
    actions.adopt(desk.record, ref, number, form.cleaned_data["title"], desk.today)
    return redirect("directions")


def _answer(
    request: HttpRequest, desk: Desk, form: DirectionForm, *,
    refused: DecideForm | None = None, unnamed: DirectionForm | None = None,
) -> HttpResponse:  # fmt: skip
    rows = sorted(_rows(desk, refused), key=lambda row: _ORDER.index(row.direction.state))
    shown = {
        "rows": rows, "form": form, "refused": refused.prefix if refused else "", "said": list(_said(desk, unnamed)),
        "chosen": [row.direction for row in rows if row.direction.state is DirectionState.CHOSEN],
        "explored": _explored(desk), "today": desk.today,
    }  # fmt: skip
    return render(request, DIRECTIONS, shown, status=422 if refused or unnamed or form.is_bound else 200)


def _rows(desk: Desk, refused: DecideForm | None) -> Iterator[DirectionRow]:
    for each in desk.search.directions:
        initial = {"state": each.state, "on": desk.today, "family": each.family or ""}
        form = DecideForm(prefix=each.id, initial=initial)
        if refused and refused.prefix == each.id:
            form = refused
        yield DirectionRow(each, [desk.search.contact(ref) for ref in each.named_by], form)


def _explored(desk: Desk) -> int:
    """How many exploratory talks lie behind the seeker."""
    talks = desk.search.conversations
    return sum(talk.door is Door.EXPLORATORY and talk.state is TalkState.HELD for talk in talks)


def _said(desk: Desk, unnamed: DirectionForm | None) -> Iterator[Said]:
    for talk in desk.search.conversations:
        who = ", ".join(desk.search.contact(ref).name for ref in talk.contacts)
        for number, each in enumerate(talk.debrief.suggestions if talk.debrief else ()):
            form = DirectionForm(prefix=f"{talk.id}-{number}", initial={"title": each.said.strip(" .")})
            if unnamed and unnamed.prefix == form.prefix:
                form = unnamed
            became = desk.search.direction_by_id[each.direction] if each.direction else None
            yield Said(each.said, who, each.against, became, talk.id, number, form)


urlpatterns = [
    path("directions/", directions, name="directions"),
    path("directions/<slug:ref>/decide/", decide, name="decide"),
    path("directions/said/<slug:ref>/<int:number>/", adopt, name="adopt"),
]
