"""Directions side by side: what is known of each, and what the seeker's own weights make of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET
from django_htmx.http import HttpResponseClientRedirect

from threedoors.app.actions import pointing
from threedoors.app.web import words
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import WeightsForm, weights_from
from threedoors.app.web.pages.person import HtmxRequest
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
def beside(request: HtmxRequest) -> HttpResponse:
    desk = desk_of(request)
    chosen = _chosen(desk, request.GET.getlist("d"))
    weights = _weights(request)
    where, found = where_of(request, desk.search.seeker), pointing.pointed(desk.search, desk.record.version)
    if request.htmx:  # a page that was shown before the resume was read asks whether it is by now
        return HttpResponseClientRedirect(request.get_full_path()) if found else HttpResponse(status=204)
    known = [desk.search.direction_by_id[ref] for ref in chosen]
    facts = facts_of(known, found.by_code if found else {}, where)
    sides = side_by_side(
        desk.search, chosen, weights, counted=desk.tally, inside=desk.insiders,
        facts={ref: each.amounts for ref, each in facts.items()},
    )  # fmt: skip
    columns = [_column(desk, side, facts) for side in sides]
    shown = {
        "menu": "directions", "columns": columns, "table": list(_table(columns)), "where": where,
        "reading": found is None and any(each.soc for each in known), "form": WeightsForm(kept=weights),
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


def _table(columns: Sequence[Column]) -> Iterator[tuple[str, Sequence[str]]]:
    """The picture as rows of words and figures, for whoever would rather read: of each row one cell a direction."""
    names = dict.fromkeys(bar.name for column in columns for bar in column.bars)
    for name in names:
        yield name, [_joined(bar.known for bar in column.bars if bar.name == name) for column in columns]
    for where in dict.fromkeys(line.where for column in columns for line in column.facts.pay):
        yield f"Pay in {where}", [_joined(_pay_in(column.facts, where)) for column in columns]
    yield "Not seen in your resume", [_missing(column.facts) for column in columns]


def _missing(facts: Facts) -> str:
    return "; ".join(f"{gap.name} ({gap.share} %)" for gap in facts.gaps) or facts.to_learn


def _pay_in(facts: Facts, where: str) -> Iterator[str]:
    for line in facts.pay:
        if line.where == where:
            yield f"{line.paid.half}, median {line.paid.middle}, {line.paid.period}" if line.paid else "not published"


def _joined(said: Iterable[str]) -> str:
    return "; ".join(said) or "not known"


def _known(side: Side, criterion: Criterion, about: Facts) -> str:
    amount = side.amounts[criterion]
    if criterion is Criterion.RESUME:
        return about.shown
    if criterion is Criterion.TRAINING:
        return about.to_learn
    if criterion is Criterion.PAY:
        return about.here.half if about.here else "not published" if about.tied else "not known"
    if criterion in (Criterion.WANT, Criterion.SUIT):
        return f"{amount} of 5" if amount else "not said yet"
    if criterion is Criterion.PEOPLE and len(side.tally.named_by) > (amount or 0):
        return f"{amount}, of {len(side.tally.named_by)} who partly know each other"
    return f"{amount:,}" if amount else "none"


urlpatterns = [path("beside/", beside, name="beside")]
