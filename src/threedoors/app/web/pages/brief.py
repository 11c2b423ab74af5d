"""What one takes along to a talk: the brief as a page and as one file for the phone, and the calendar entry."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET

from threedoors import prepare
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.mailed import as_file
from threedoors.errors import NotFound
from threedoors.importers.slugs import slug
from threedoors.prepare.briefing import minutes_of, title_of, when_of
from threedoors.renderers import Event, calendar, page, page_pdf
from threedoors.renderers.explore_sheet import paper_of
from threedoors.renderers.page import texts_of
from threedoors.renderers.typeset import undrawn
from threedoors.terms import Conversation, Door

REMINDERS: Final = {Door.EXPLORATORY: (2,), Door.INFORMATIONAL: (24, 2), Door.JOB: (24, 2)}
"""Hours before the talk: the eve to prepare, and in time to set out (judgment)."""
EVE: Final = timedelta(hours=6)
"""Before the midnight at which a day without an hour begins: six in the evening."""


@require_GET
def brief(request: HttpRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    talk = desk.search.conversation(ref)
    made = prepare.brief(desk.ground, talk)
    return render(request, "web/brief.html", {
        "talk": talk, "brief": made, "title": title_of(desk.search, talk), "when": when_of(talk), "menu": "people",
        "undrawn": undrawn(texts_of(made)),
    })  # fmt: skip


@require_GET
def brief_file(request: HttpRequest, ref: str) -> HttpResponse:
    """The same as one file with nothing outside it."""
    desk = desk_of(request)
    talk = desk.search.conversation(ref)
    html = page(prepare.brief(desk.ground, talk), title_of(desk.search, talk), when_of(talk))
    return as_file(html.encode(), f"brief-{_file_name(desk, talk)}.html", "text/html; charset=utf-8")


@require_GET
def brief_pdf(request: HttpRequest, ref: str) -> HttpResponse:
    """The same for paper."""
    desk = desk_of(request)
    talk = desk.search.conversation(ref)
    made = prepare.brief(desk.ground, talk)
    pdf = page_pdf(made, title_of(desk.search, talk), when_of(talk), paper_of(desk.search))
    return as_file(pdf, f"brief-{_file_name(desk, talk)}.pdf", "application/pdf")


def _file_name(desk: Desk, talk: Conversation) -> str:
    return slug("-".join(desk.search.contact(each).name for each in talk.contacts[:2])) or "talk"


@require_GET
def calendar_file(request: HttpRequest, ref: str) -> HttpResponse:
    """The booked talk for the calendar. An hour means this machine's clock, unless the talk names another."""
    desk = desk_of(request)
    talk = desk.search.conversation(ref)
    if talk.on is None or not MINYEAR < talk.on.year < MAXYEAR:  # its hour or its end may lie beyond
        raise NotFound("This talk has no day that a calendar could hold.", hint="Write its day down first.")
    changes = sum(1 for each in desk.search.history if each.about == ref)
    event = Event(
        uid=f"{ref}.{desk.record.pk}@threedoors", version=changes, title=_calendar_title(desk, talk),
        start=_start(talk.on), minutes=minutes_of(talk), text=_calendar_text(desk, talk),
        reminders=_reminders(talk),
    )  # fmt: skip
    made = calendar(event, datetime.now(UTC))
    return as_file(made, f"{_file_name(desk, talk)}.ics", "text/calendar; charset=utf-8; method=PUBLISH", opens=True)


def _start(on: datetime) -> datetime | date:
    if on.time() == time.min and on.tzinfo is None:
        return on.date()
    return on.astimezone(UTC)


def _reminders(talk: Conversation) -> tuple[timedelta, ...]:
    if talk.on and isinstance(_start(talk.on), datetime):
        return tuple(timedelta(hours=each) for each in REMINDERS[talk.door])
    return (EVE,)


def _calendar_title(desk: Desk, talk: Conversation) -> str:
    """Calendars are seen by others: a search that is kept quiet shows a name and no more."""
    names = " and ".join(desk.search.contact(each).name for each in talk.contacts)
    return names or "Appointment" if desk.search.seeker.confidential else title_of(desk.search, talk)


def _calendar_text(desk: Desk, talk: Conversation) -> str:
    if desk.search.seeker.confidential:
        return ""
    made = prepare.brief(desk.ground, talk)
    asked = "\n".join(f"- {each.text}" for each in made.questions[:6])
    return f"{made.purpose}\n\n{asked}"


urlpatterns = [
    path("talks/<slug:ref>/brief/", brief, name="brief"),
    path("talks/<slug:ref>/brief.html", brief_file, name="brief_file"),
    path("talks/<slug:ref>/brief.pdf", brief_pdf, name="brief_pdf"),
    path("talks/<slug:ref>/talk.ics", calendar_file, name="calendar_file"),
]
