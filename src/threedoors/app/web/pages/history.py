"""History: what happened in this search, and taking back what was a slip."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from threedoors.app.actions.undoing import undo
from threedoors.app.store.models import Step
from threedoors.app.store.steps import CannotTakeBack
from threedoors.app.web.desk import Desk, desk_of
from threedoors.errors import NotFound
from threedoors.terms import Change, Search

HISTORY = "web/history.html"
SHOWN = 200
"""Lines of history on the page; the search file has them all."""
_TO_TAKE_BACK = 10


@dataclass(frozen=True, kw_only=True)
class Told:
    """One line: what was done, about what, and where that is."""

    change: Change
    name: str = ""
    href: str = ""


@require_GET
def history(request: HttpRequest) -> HttpResponse:
    return _page(desk_of(request), request)


@require_POST
def take_back(request: HttpRequest, number: int) -> HttpResponse:
    desk = desk_of(request)
    try:
        undo(desk.record, number, desk.today)
    except (CannotTakeBack, NotFound) as error:
        return _page(desk, request, refused=str(error))
    return redirect("history")


def _page(desk: Desk, request: HttpRequest, refused: str = "") -> HttpResponse:
    lines = reversed(desk.search.history[-SHOWN:])
    shown = {
        "today": desk.today,
        "days": [(on, list(_told(desk, of_day))) for on, of_day in groupby(lines, key=lambda each: each.on)],
        "more": max(0, len(desk.search.history) - SHOWN),
        "steps": Step.objects.filter(search=desk.record)[:_TO_TAKE_BACK],
        "refused": refused,
        "menu": "settings",
    }
    return render(request, HISTORY, shown, status=409 if refused else 200)


def _told(desk: Desk, changes: Iterator[Change]) -> Iterator[Told]:
    for change in changes:
        name, href = _about(desk.search, change.about or "")
        yield Told(change=change, name=name, href=href)


def _about(search: Search, ref: str) -> tuple[str, str]:
    """The name of what was changed, and its page while it is still there."""
    if ref in search.contact_by_id:
        return search.contact_by_id[ref].name, reverse("person", args=[ref])
    if ref in search.opening_by_id:
        return search.opening_by_id[ref].title, reverse("opening", args=[ref])
    if ref in search.direction_by_id:
        return search.direction_by_id[ref].title, reverse("direction", args=[ref])
    if ref in search.conversation_by_id:
        people = (search.contact_by_id[each].name for each in search.conversation_by_id[ref].contacts)
        return ", ".join(people), reverse("talk", args=[ref])
    if ref in search.company_by_id:
        return search.company_by_id[ref].name, ""
    return "", ""


urlpatterns = [
    path("history/", history, name="history"),
    path("history/<int:number>/take-back/", take_back, name="take_back"),
]
