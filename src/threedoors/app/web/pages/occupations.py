"""What the resume points to: occupations in words, each with the lines that speak for it, what is missing, and pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from threedoors.app.actions import occupations as actions
from threedoors.app.actions import pointing
from threedoors.app.actions.pointing import Pointed, Speaks
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.fields import area, same_breaks
from threedoors.app.web.pages.person import HtmxRequest
from threedoors.app.web.paid import Paid, Where, load_wages, paid, where_of
from threedoors.app.web.work_facts import Gap, gaps
from threedoors.directions import Match, Wishes, weighed
from threedoors.directions.english import summary_of
from threedoors.directions.tally import Tally, tally
from threedoors.errors import NotFound
from threedoors.terms import Direction

OCCUPATIONS = "web/occupations.html"
_ORDER: Final = "order"
ORDERS: Final = {"": "As your resume points", "pay": "Best paid first", "new": "Least new to you first"}
UNDER_WAY = "web/under_way.html"


class WorkForm(forms.Form):
    told = area(
        "What did you do?",
        "Three or four sentences in English: which work, what you did each day, with which tools. They become the "
        "summary of your resume.",
        rows=5, long=8000, needed="Write a sentence or two first.",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Told:
    """One occupation as the page tells it. named and against: how many people said so, when it is a direction."""

    match: Match
    pay: Paid | None
    gaps: Sequence[Gap]
    direction: Direction | None
    named: int
    against: int


@require_GET
def occupations(request: HtmxRequest) -> HttpResponse:
    desk = desk_of(request)
    where = where_of(request, desk.search.seeker)
    found = pointing.pointed(desk.search, desk.record.version)
    if found is None:
        return under_way(request, reverse("occupations"))
    if request.htmx:
        return HttpResponseClientRedirect(reverse("occupations"))
    return render(request, OCCUPATIONS, _shown(desk, found, where, _order(request)))


def _order(request: HttpRequest) -> str:
    """As asked for, kept for the next time."""
    if "order" in request.GET:
        request.session[_ORDER] = request.GET["order"]
    return str(request.session.get(_ORDER, ""))


def under_way(request: HttpRequest, back: str) -> HttpResponse:
    """The first time takes a moment; the page comes back by itself."""
    return render(request, UNDER_WAY, {"back": back, "menu": "directions"})


@require_POST
def add(request: HttpRequest, soc: str) -> HttpResponse:
    """One press, and it is among the directions."""
    desk, occupations = desk_of(request), pointing.load_occupations()
    if soc not in occupations.codes:
        raise NotFound("We do not know this kind of work any more.", hint="Look at the list again.")
    title = occupations.titles[occupations.codes.index(soc)]
    actions.add_occupation(desk.record, soc, title, desk.today)
    return redirect(f"{reverse('occupations')}#soc-{soc}")


@require_POST
def tell(request: HttpRequest) -> HttpResponse:
    """A few words on the work done, for whoever has no resume or one in another language."""
    desk, form = desk_of(request), WorkForm(request.POST)
    if form.is_valid():
        actions.tell_of_work(desk.record, same_breaks(form.cleaned_data["told"]), desk.today)
        return redirect("occupations")
    found = pointing.pointed(desk.search, desk.record.version)
    if found is None:
        return under_way(request, reverse("occupations"))
    shown = _shown(desk, found, where_of(request, desk.search.seeker)) | {"form": form}
    return render(request, OCCUPATIONS, shown, status=422)


def _shown(desk: Desk, found: Pointed, where: Where, order: str = "") -> dict[str, Any]:
    counted = {each.direction.soc: each for each in tally(desk.search) if each.direction.soc}
    return {
        "menu": "directions", "today": desk.today, "found": found, "where": where,
        "told": [told(each, where, counted) for each in ordered(found.matches, where, order)],
        "moves": [told(each, where, counted) for each in ordered(found.moves, where, order)],
        "orders": [(key, name, key == order) for key, name in ORDERS.items()],
        "named": [told(each, where, counted) for each in _named_beside(found, counted)],
        "unseen": [each for code, each in counted.items() if found.speaks.known and code not in found.by_code],
        "form": WorkForm(initial={"told": summary_of(desk.search.seeker.resume)}),
        "ask": found.speaks is not Speaks.ENOUGH, "waiting": any(actions.untied(desk.search)), **_facts(found),
    }  # fmt: skip


def ordered(matches: Sequence[Match], where: Where, order: str) -> Sequence[Match]:
    """As the resume has them, or as the seeker asks: best paid where they live, or least of it new to them."""
    if order == "pay":
        yearly = {each.code: there.yearly for each in matches if (there := paid(each.code, where)) and there.yearly}
        wishes = Wishes(pay=yearly, pay_wanted=max(yearly.values(), default=None), weights={"pay": 1.0})
    elif order == "new":
        wishes = Wishes(weights={"training": 1.0})
    else:
        return matches
    return [each.match for each in weighed(matches, wishes)]


def _codes(matches: Sequence[Match]) -> set[str]:
    return {each.code for each in matches}


def _named_beside(found: Pointed, counted: dict[str, Tally]) -> Iterator[Match]:
    """Directions the seeker has whose work is in neither list, those first that most people named."""
    order = sorted(counted.items(), key=lambda each: -len(each[1].named_by))
    shown = _codes(found.moves)
    yield from (found.named[code] for code, _ in order if code in found.named and code not in shown)


def _facts(found: Pointed) -> dict[str, Any]:
    """How much work we know of, and from where; not looked up for a resume that says nothing."""
    if not found.speaks.known:
        return {}
    occupations = pointing.load_occupations()
    return {"known": len(occupations), "sources": occupations.sources, "period": load_wages().period}


def told(match: Match, where: Where, counted: dict[str, Tally]) -> Told:
    said = counted.get(match.code)
    return Told(
        match=match, pay=paid(match.code, where), gaps=list(gaps(match.gaps)),
        direction=said.direction if said else None, named=len(said.named_by) if said else 0,
        against=len(said.against) if said else 0,
    )  # fmt: skip


urlpatterns = [
    path("occupations/", occupations, name="occupations"),
    path("occupations/told/", tell, name="tell_of_work"),
    path("occupations/<str:soc>/add/", add, name="add_occupation"),
]
