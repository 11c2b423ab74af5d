"""What was done so far: the way of talks through each door, and the work-search log for the benefit office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from threedoors.app.web import words
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import LogForm
from threedoors.importers.slugs import slug
from threedoors.renderers.explore_sheet import paper_of
from threedoors.renderers.typeset import undrawn
from threedoors.renderers.work_log import Entry, as_csv, as_pdf, range_words, weeks, within
from threedoors.terms import Conversation, Debrief, Door, Search, TalkState

RECORD = "web/record.html"
LOG = "web/log.html"


# -- the way of talks through each door -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """How many talks came so far; width in a hundred of the door's first step."""

    name: str
    count: int
    width: int


@dataclass(frozen=True)
class Funnel:
    """One door: the talks asked for, answered and held, and what they brought."""

    door: Door
    steps: Sequence[Step]
    brought: str


@require_GET
def record(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    funnels = [_funnel(desk.search, door) for door in Door]
    shown = {
        "menu": "record", "funnels": funnels, "any": any(each.steps[0].count for each in funnels), "today": desk.today,
        "acts": len(within(desk.acts, _monday(desk.today), desk.today)),
    }  # fmt: skip
    return render(request, RECORD, shown)


def _monday(today: date) -> date:
    return date.fromordinal(today.toordinal() - today.weekday())


def _funnel(search: Search, door: Door) -> Funnel:
    talks = [talk for talk in search.conversations if talk.door is door]
    held = [talk for talk in talks if talk.state is TalkState.HELD]
    counts = [
        ("Asked, by you or by them", sum(_begun(talk) for talk in talks)),
        ("Answered", sum(_answered(talk) for talk in talks)),
        ("Held", len(held)),
    ]
    first = max(1, counts[0][1])
    steps = [Step(name, count, round(100 * count / first)) for name, count in counts]
    return Funnel(door, steps, _brought(door, [talk.debrief for talk in held if talk.debrief]))


def _begun(talk: Conversation) -> bool:
    """Somebody asked somebody; what was only planned counts as nothing."""
    return talk.state is not TalkState.PLANNED and (talk.state is not TalkState.CANCELLED or talk.asked_on is not None)


def _answered(talk: Conversation) -> bool:
    return talk.state in (TalkState.BOOKED, TalkState.HELD) or (_begun(talk) and talk.replied_on is not None)


def _brought(door: Door, debriefs: Sequence[Debrief]) -> str:
    """What came of the talks, by what each door is for."""
    names = sum(len(each.leads) for each in debriefs)
    counted = {
        Door.EXPLORATORY: (_many(sum(len(each.suggestions) for each in debriefs), "suggestion"), _many(names, "name")),
        Door.INFORMATIONAL: (_many(sum(len(each.insights) for each in debriefs), "insight"), _many(names, "name")),
        Door.JOB: (_many(sum(bool(each.next_step) for each in debriefs), "next step"),),
    }[door]
    return ", ".join(filter(None, counted))


def _many(count: int, one: str) -> str:
    return words.many(count, one, f"{one}s") if count else ""


# -- the log --------------------------------------------------------------------------------------------------------


@require_GET
def log(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = LogForm(request.GET, desk.today)
    valid = form.is_valid()
    found = _entries(desk, form) if valid else ()
    shown = {
        "menu": "record", "form": form, "count": len(found), "valid": valid,
        "weeks": [(range_words(each.first, each.last), each.entries) for each in weeks(found, form.starts_on)],
        "query": urlencode({key: form.data[key] for key in form.fields}), "today": desk.today,
        "range": range_words(form.cleaned_data["first"], form.cleaned_data["last"]) if valid else "",
        "undrawn": undrawn((desk.search.seeker.name, *(text for each in found for text in each.texts))),
    }  # fmt: skip
    return render(request, LOG, shown, status=200 if valid else 422)


def _entries(desk: Desk, form: LogForm) -> tuple[Entry, ...]:
    return within(desk.acts, form.cleaned_data["first"], form.cleaned_data["last"], friends=form.with_friends)


@require_GET
def log_file(request: HttpRequest, ends: str) -> HttpResponse:
    """The same days as a file; when they do not fit, the page says why."""
    desk = desk_of(request)
    form = LogForm(request.GET, desk.today)
    if not form.is_valid():
        return redirect(f"{reverse('log')}?{request.GET.urlencode()}")
    found = _entries(desk, form)
    if ends == "csv":
        return _file(desk, form, as_csv(found, form.starts_on), "csv", "text/csv; charset=utf-8; header=present")
    given, name = form.cleaned_data, desk.search.seeker.name
    pdf = as_pdf(name, given["first"], given["last"], weeks(found, form.starts_on), paper_of(desk.search))
    return _file(desk, form, pdf, "pdf", "application/pdf")


def _file(desk: Desk, form: LogForm, data: bytes, ends: str, kind: str) -> HttpResponse:
    given, who = form.cleaned_data, slug(desk.search.seeker.name) or "my"
    name = f"{who}-work-search-{given['first']}-to-{given['last']}.{ends}"
    return HttpResponse(data, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


urlpatterns = [
    path("record/", record, name="record"),
    path("record/log/", log, name="log"),
    path("record/log.csv", log_file, {"ends": "csv"}, name="log_csv"),
    path("record/log.pdf", log_file, {"ends": "pdf"}, name="log_pdf"),
]
