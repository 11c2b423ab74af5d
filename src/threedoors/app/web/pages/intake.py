"""Files that were brought: read beside the page, shown before anything is stored, added by one yes or left."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from threedoors.app.actions import adding, working
from threedoors.app.actions import intake as intakes
from threedoors.app.actions.intake import ADDED, choices_of
from threedoors.app.actions.previewing import Preview, ready
from threedoors.app.actions.triage import waits
from threedoors.app.actions.working import Work
from threedoors.app.store.models import Intake, Step
from threedoors.app.web import brought
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.pages.person import HtmxRequest
from threedoors.errors import NotFound
from threedoors.importers.placing import PLACES

INTAKE = "web/intake.html"
APART = "apart:"
"""Before a key: a box to tick beside somebody who is here already, who then is somebody else."""

_JOBS: Final = ({"opening"}, {"opening", "company"})
_LOG: Final = logging.getLogger("django.request")
_AT_ONCE = 0.8  # seconds in which most files are read, so that nobody sees them being read


@require_GET
def intake(request: HtmxRequest, number: UUID) -> HttpResponse:
    """How far the work is, then what is in the files, then what became of them."""
    desk = desk_of(request)
    waiting = intakes.intake_of(desk.record, number)
    work = working.found(waiting.pk)
    if work is not None and not work.finished:
        return _under_way(request, waiting, work)
    if request.htmx:
        return HttpResponseClientRedirect(reverse("intake", args=[number]))
    if waiting.stage == ADDED:
        return _added(request, desk, waiting)
    if work is not None and work.fault is not None:
        return _failed(request, waiting, work.fault)
    found = ready(waiting)
    return _start(request, desk, number) if found is None else _preview(request, waiting, found)


def _start(request: HtmxRequest, desk: Desk, number: UUID) -> HttpResponse:
    """Most files are read before anybody would see a progress bar."""
    work = adding.start_reading(intakes.intake_of(desk.record, number), desk.today)
    work.wait(_AT_ONCE)
    waiting = intakes.intake_of(desk.record, number)
    if not work.finished:
        return _under_way(request, waiting, work)
    if work.fault is not None:
        return _failed(request, waiting, work.fault)
    found = ready(waiting)
    return redirect("intake", number) if found is None else _preview(request, waiting, found)


def _under_way(request: HtmxRequest, intake: Intake, work: Work) -> HttpResponse:
    shown = {"intake": intake, "work": work, "menu": "people"}
    return render(request, f"{INTAKE}#progress" if request.htmx else INTAKE, shown)


def _failed(request: HttpRequest, intake: Intake, fault: Exception) -> HttpResponse:
    """The fault is ours: the log has it, the page says that nothing was stored."""
    working.forget(intake.pk)
    _LOG.error("Files could not be worked on", exc_info=fault)
    return render(request, INTAKE, {"intake": intake, "failed": True, "menu": "people"}, status=500)


def _added(request: HttpRequest, desk: Desk, intake: Intake) -> HttpResponse:
    outcome = json.loads(intake.outcome)
    shown = {
        "intake": intake, "outcome": outcome,
        "menu": "people" if outcome["new"] or not outcome.get("openings") else "openings",
        "opened": [ref for ref in outcome.get("openings", ()) if ref in desk.search.opening_by_id],
        "left": bool(outcome["new"]) and waits(desk.record),
        "step": Step.objects.filter(search=desk.record, pk=outcome["step"] or 0).first(),
        "just_done": None,  # the page itself offers to take it back
    }  # fmt: skip
    return render(request, INTAKE, shown)


def _preview(request: HttpRequest, intake: Intake, found: Preview) -> HttpResponse:
    choices, everything = choices_of(intake), "all" in request.GET
    known, known_more = brought.known_told(found, choices, everything=everything)
    asked, files = brought.asked_told(found, choices), brought.files_told(found, choices, everything=everything)
    resumes = brought.resumes_told(found, choices)
    refusable = any(each.key for each in known)
    unanswered = [each for each in asked if not each.answer]
    shown = {
        "intake": intake,
        "found": found,
        "moved": _has_moved(intake, found),
        "broken_off": intake.broken_off,
        "files": files,
        "may_change": bool(asked or resumes) or refusable or any(each.texts for each in files),
        "resumes": resumes, "has_resume": bool(found.before.seeker.resume),
        "made": brought.made_told(found.merged),
        "known": known, "known_more": known_more, "refusable": refusable,
        "unread": bool(files) and all(each.refused for each in files),
        "asked": unanswered, "answered": [each for each in asked if each.answer],
        "asked_more": max(0, len(found.merged.questions) - len(unanswered)),
        "places": brought.PLACE_CHOICES, "fields": brought.COLUMN_CHOICES,
        "menu": "openings" if {each.kind for each in found.merged.created} in _JOBS else "people",
    }  # fmt: skip
    adding.note_shown(intake, found)
    return render(request, INTAKE, shown)


def _has_moved(intake: Intake, found: Preview) -> bool:
    """Whether this differs from what was on the page before because the search was changed meanwhile."""
    shown = json.loads(intake.shown)
    return bool(shown) and shown["version"] != found.version and shown["digest"] != found.digest


@require_POST
def decide(request: HttpRequest, number: UUID) -> HttpResponse:
    """What was answered and placed is kept; then add, look again, or leave it all."""
    desk = desk_of(request)
    intake = intakes.intake_of(desk.record, number)
    act = request.POST.get("act", "look")
    if act == "leave":
        return leave(request, number)
    work = working.found(intake.pk)
    if intake.stage == ADDED or (work is not None and not work.finished):
        return redirect("intake", number)
    found = ready(intake)
    answers = _answers(request.POST)
    asked = [each for each in found.merged.questions if each.key in answers] if found else []
    refused = [each for key, each in found.sure.items() if f"{APART}{key}" in request.POST] if found else []
    answers |= {each.key: False for each in refused}
    intakes.choose(intake, answers, _places(request.POST), [*asked, *refused], request.POST.get("resume"))
    if act == "add":
        adding.start_adding(intakes.intake_of(desk.record, number), desk.today).wait(_AT_ONCE)
    return redirect("intake", number)


def _answers(given: QueryDict) -> dict[str, bool | None]:
    said = {"yes": True, "no": False, "": None}
    return {
        name.removeprefix("answer:"): said[str(given.get(name, ""))]
        for name in given
        if name.startswith("answer:") and str(given.get(name, "")) in said
    }


def _places(given: QueryDict) -> dict[str, str]:
    named = {name.removeprefix("place:"): str(given.get(name)) for name in given if name.startswith("place:")}
    return {key: place for key, place in named.items() if place in PLACES or not place}


@require_POST
def columns(request: HttpRequest, number: UUID, position: int) -> HttpResponse:
    """Read a table as the seeker says; the next one with these headings is read the same way."""
    intake = intakes.intake_of(desk_of(request).record, number)
    found = ready(intake)
    read = next((each for each in found.reads if each.position == position), None) if found else None
    if read is None or read.proposal is None:
        raise NotFound("These columns are no longer asked about.", hint="Look at the files again.")
    chosen: Mapping[str, Any] = request.POST
    fields = {
        each.name: str(chosen.get(f"column:{position}:{at}", each.field))
        for at, each in enumerate(read.proposal.columns)
    }
    intakes.say_columns(intake, position, fields)
    return redirect(f"{reverse('intake', args=[number])}#file-{position}")


@require_POST
def leave(request: HttpRequest, number: UUID) -> HttpResponse:
    """Nothing of these files stays, whatever is under way."""
    try:
        intake = intakes.intake_of(desk_of(request).record, number)
    except NotFound:
        return redirect("files")
    if not adding.leave(intake):
        return redirect("intake", number)
    return redirect(f"{reverse('files')}?stopped")


urlpatterns = [
    path("files/<uuid:number>/", intake, name="intake"),
    path("files/<uuid:number>/decide/", decide, name="decide"),
    path("files/<uuid:number>/columns/<int:position>/", columns, name="columns"),
    path("files/<uuid:number>/leave/", leave, name="leave_files"),
]
