"""The debrief of a talk: what came of it, kept in two minutes; and names and jobs that were named, in one click."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import debriefing as actions
from threedoors.app.web import words
from threedoors.app.web.debrief_forms import Sheet
from threedoors.app.web.debrief_rows import with_one_more
from threedoors.app.web.desk import Desk, desk_of
from threedoors.prepare.known import Known
from threedoors.prepare.questions import dossiers, subjects
from threedoors.terms import Conversation, Debrief, Door, InitiatedBy, Search

DEBRIEF = "web/debrief.html"
CONFLICT = 409


@require_http_methods(["GET", "POST"])
def debrief(request: HttpRequest, ref: str) -> HttpResponse:
    """The form; one more row in a list; or the debrief kept, unless another tab was faster."""
    desk = desk_of(request)
    talk = desk.search.conversation(ref)
    if request.method == "GET":
        return _page(request, desk, talk, _sheet(desk, talk, None))
    group = request.POST.get("more", "")
    sheet = _sheet(desk, talk, with_one_more(request.POST, group) if group else request.POST)
    if group:
        return _page(request, desk, talk, sheet)
    if not sheet.is_valid():
        return _page(request, desk, talk, sheet, status=422)
    try:
        actions.debriefed(desk.record, ref, sheet.told(), request.POST.get("version", ""), desk.today)
    except actions.ChangedMeanwhile as changed:
        return _both(request, desk, changed.kept, sheet)
    return redirect("talk", ref)


def _sheet(desk: Desk, talk: Conversation, data: Any) -> Sheet:
    known = Known(desk.ground, talk, desk.search.contact(talk.contacts[0]) if talk.contacts else None)
    about = [] if talk.door is Door.EXPLORATORY else dossiers(known)
    return Sheet(
        desk.search, talk, about, desk.today, actions.version_of(talk), list(_subjects(desk, known, talk)), data
    )


def _subjects(desk: Desk, known: Known, talk: Conversation) -> Iterator[tuple[str, str]]:
    """What an insight may be about: what the talk was about, whom it was with, and what it is filed under already."""
    search = desk.search
    refs = [*subjects(known), *talk.contacts, *(each.id for each in search.directions)]
    refs += [each.about for each in talk.debrief.insights if each.about] if talk.debrief else []
    for ref in dict.fromkeys(refs):
        yield ref, _name(search, ref)


def _name(search: Search, ref: str) -> str:
    for things in (search.company_by_id, search.opening_by_id, search.direction_by_id, search.contact_by_id):
        if ref in things:
            thing: Any = things[ref]
            return str(getattr(thing, "name", "") or thing.title)
    return ref.replace("-", " ").capitalize()


def _both(request: HttpRequest, desk: Desk, kept: Conversation, sheet: Sheet) -> HttpResponse:
    """Somebody else, most likely the seeker in another tab, kept another debrief: both are shown, none is lost."""
    data = request.POST.copy()
    data["version"] = actions.version_of(kept)
    again = _sheet(desk_of(request), kept, data)
    again.is_valid()
    apart = list(_apart(desk.search, kept.debrief, sheet.told().debrief))
    return _page(request, desk, kept, again, status=CONFLICT, apart=apart, conflict=True)


@dataclass(frozen=True)
class Apart:
    """One part of a debrief in which two versions differ."""

    label: str
    kept: list[str]
    yours: list[str]


def _apart(search: Search, kept: Debrief | None, yours: Debrief) -> Iterator[Apart]:
    theirs = _in_words(kept) if kept else {}
    for label, lines in _in_words(yours).items():
        if lines != theirs.get(label, []):
            yield Apart(label, theirs.get(label, []), lines)


def _in_words(told: Debrief) -> dict[str, list[str]]:
    """A debrief as lines a person can compare."""
    by = {InitiatedBy.SEEKER: "I", InitiatedBy.CONTACT: "They"}
    sure = {True: ["Yes"], False: ["No"], None: []}
    return {
        "Day": [str(told.held_on)],
        "What it was": [words.DOORS[told.became]] if told.became else [],
        "Suggested": [each.said for each in told.suggestions],
        "Learned": [each.text for each in told.insights],
        "Named": [f"{each.name}, {each.company}" if each.company else each.name for each in told.leads],
        "Promised": [f"{by[each.by]}: {each.text}" for each in told.promises],
        "Advice": [each.text for each in told.advice],
        "Asked": [each.text for each in told.questions],
        "Can come back": sure[told.shot_left],
        "What I said amiss": list(told.slips),
        "They hesitate": list(told.reservations),
        "Pay": [told.pay_said] if told.pay_said else [],
        "Next step": [told.next_step] if told.next_step else [],
        "In touch again": [told.next_contact_on.isoformat()] if told.next_contact_on else [],
        "What came of it": [told.outcome] if told.outcome else [],
        "Notes": [told.notes] if told.notes else [],
    }


def _page(
    request: HttpRequest, desk: Desk, talk: Conversation, sheet: Sheet, *, status: int = 200, **more: Any
) -> HttpResponse:
    job = talk.door is Door.JOB
    shown = {
        "talk": talk, "sheet": sheet, "form": sheet.form, "menu": "people", "today": desk.today,
        "contacts": [desk.search.contact(each) for each in talk.contacts],
        "works": [each.title for each in desk.search.directions],
        "explores": talk.door is Door.EXPLORATORY, "learns": talk.door is Door.INFORMATIONAL, "job": job,
        "turned": not job and sheet.form["became"].value() == Door.JOB,
        **more,
    }  # fmt: skip
    return render(request, DEBRIEF, shown, status=status)


@require_POST
def lead(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    """A name becomes a contact, a job an opening."""
    desk, name = desk_of(request), request.POST.get("name", "")
    if request.POST.get("do") == "opening":
        return redirect("opening", actions.lead_as_opening(desk.record, ref, number, name, desk.today))
    return redirect("person", actions.lead_as_person(desk.record, ref, number, name, desk.today))


urlpatterns = [
    path("talks/<slug:ref>/debrief/", debrief, name="debrief"),
    path("talks/<slug:ref>/leads/<int:number>/", lead, name="lead"),
]
