"""Directions side by side: what is known of each, and what the seeker's own weights make of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET

from threedoors.app.actions import pointing
from threedoors.app.web import words
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import WeightsForm, weights_from
from threedoors.app.web.paid import where_of
from threedoors.app.web.work_facts import Facts, facts_of
from threedoors.directions.narrowing import EQUAL, SIDE_BY_SIDE, Criterion, Side, Weights, side_by_side
from threedoors.directions.tally import Said
from threedoors.terms import Direction, DirectionState

BESIDE = "web/beside.html"
QUOTES = 3
_WEIGHTS = "weights"
_FIRST = (DirectionState.CHOSEN, DirectionState.SHORTLIST, DirectionState.CANDIDATE)


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One thing that is compared: what is known of it, and how much of the whole it makes, in a hundred."""

    name: str
    known: str
    share: int
    at: int


@dataclass(frozen=True, kw_only=True)
class Column:
    """One direction beside the others."""

    side: Side
    bars: Sequence[Bar]
    whole: int
    facts: Facts
    quotes: Sequence[tuple[Said, str]]


@require_GET
def beside(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    chosen = _chosen(desk, request.GET.getlist("d"))
    weights = _weights(request)
    where, found = where_of(request, desk.search.seeker), pointing.pointed(desk.search, desk.record.version)
    known = [desk.search.direction_by_id[ref] for ref in chosen]
    facts = facts_of(known, found.by_code if found else {}, where)
    sides = side_by_side(
        desk.search, chosen, weights, counted=desk.tally, inside=desk.insiders,
        facts={ref: each.amounts for ref, each in facts.items()},
    )  # fmt: skip
    shown = {
        "menu": "directions", "columns": [_column(desk, side, facts) for side in sides], "where": where,
        "reading": found is None, "form": WeightsForm(kept=weights),
        "all": [(each, each.id in chosen) for each in desk.search.directions], "most": SIDE_BY_SIDE,
        "weighed": any(weights[each] for side in sides for each in side.parts), "equal": weights == EQUAL,
        "today": desk.today,
        "paid": any(each.pay for each in facts.values()),
        "cut": len(set(request.GET.getlist("d"))) > SIDE_BY_SIDE,
    }  # fmt: skip
    return render(request, BESIDE, shown)


def _chosen(desk: Desk, asked: Sequence[str]) -> list[str]:
    """Those asked for, else those that are not set aside, the furthest first."""
    known = [ref for ref in dict.fromkeys(asked) if ref in desk.search.direction_by_id]
    if known:
        return known[:SIDE_BY_SIDE]
    open_ones = [each for each in desk.search.directions if each.state in _FIRST]
    return [each.id for each in sorted(open_ones, key=_how_far)[:SIDE_BY_SIDE]]


def _how_far(direction: Direction) -> int:
    return _FIRST.index(direction.state)


def _weights(request: HttpRequest) -> Weights:
    """As the form gives them, kept for the next time; else those of the last time."""
    if any(each.value in request.GET for each in Criterion):
        request.session[_WEIGHTS] = {each.value: request.GET.get(each.value, "") for each in Criterion}
    return weights_from(request.session.get(_WEIGHTS))


def _column(desk: Desk, side: Side, facts: Mapping[str, Facts]) -> Column:
    named = " and ".join
    quotes = [(said, named(desk.search.contact(ref).name for ref in said.who)) for said in reversed(side.tally.said)]
    about = facts[side.tally.direction.id]
    bars = list(_bars(side, about))
    return Column(side=side, bars=bars, whole=round(100 * side.whole), facts=about, quotes=quotes[:QUOTES])


def _bars(side: Side, about: Facts) -> Iterator[Bar]:
    """The parts of the whole one after the other, so that each shows what it adds."""
    before = 0.0
    for each in side.parts:
        at, end = round(100 * before), round(100 * (before + side.parts[each]))
        yield Bar(name=words.CRITERIA[each], known=_known(side, each, about), share=end - at, at=at)
        before += side.parts[each]


def _known(side: Side, criterion: Criterion, about: Facts) -> str:
    amount = side.amounts[criterion]
    if criterion is Criterion.RESUME:
        return about.shown
    if criterion is Criterion.PAY:
        return about.here.half if about.here else "not published"
    if criterion in (Criterion.WANT, Criterion.SUIT):
        return f"{amount} of 5" if amount else "not said yet"
    if criterion is Criterion.PEOPLE and len(side.tally.named_by) > (amount or 0):
        return f"{amount}, of {len(side.tally.named_by)} who partly know each other"
    return f"{amount:,}" if amount else "none"


urlpatterns = [path("beside/", beside, name="beside")]
