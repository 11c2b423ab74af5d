"""Triage: the new people of an import, one after another, by keyboard or by form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeVar

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_POST

from threedoors.app.actions import triage as acts
from threedoors.app.actions.triage import WORKED_THERE, Line
from threedoors.app.store.steps import CannotTakeBack
from threedoors.app.web import words
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.pages.person import HtmxRequest
from threedoors.terms import Contact, Power, Relation, Shots

TRIAGE = "web/triage.html"
E = TypeVar("E", bound=StrEnum)

RELATION_KEYS: Final = {
    Relation.FRIEND: "1",
    Relation.FAMILY: "2",
    Relation.EX_COLLEAGUE: "3",
    Relation.COLLEAGUE: "4",
    Relation.ACQUAINTANCE: "5",
    Relation.ALUM: "6",
    Relation.EX_MANAGER: "7",
    Relation.MANAGER: "8",
    Relation.MENTOR: "9",
    Relation.STRANGER: "0",
    Relation.COUNSELLOR: "c",
}
"""The keys of the triage; the rest of the page has letters of its own."""


@dataclass(frozen=True)
class Choice:
    """One button. key: what presses it, "" when only a click does."""

    value: str
    words: str
    pressed: bool
    key: str = ""


@require_GET
def triage(request: HtmxRequest) -> HttpResponse:
    """Whoever is next."""
    desk = desk_of(request)
    return _shown(request, desk, acts.line_of(desk.record, desk.search, request.GET.get("at")))


def _shown(request: HtmxRequest, desk: Desk, line: Line, told: str = "") -> HttpResponse:
    shown: dict[str, Any] = {"line": line, "told": told, "menu": "people"}
    if line.ref is not None:
        shown |= _of(desk, desk.search.contact(line.ref))
    elif line.total:
        shown["first"] = acts.first_of(desk.record)
    return render(request, f"{TRIAGE}#triage" if request.htmx else TRIAGE, shown)


def _of(desk: Desk, contact: Contact) -> dict[str, Any]:
    who = desk.ground.person(contact.id)
    return {
        "contact": contact,
        "company": desk.company_of(contact),
        "who": who,
        "relations": list(_relations(contact)),
        "powers": _powers(contact),
        "shots": _in_turn(words.SHOTS, contact.shots or who.shots, "s"),
        "worked_there": WORKED_THERE in contact.tags,
        "tags": [tag for tag in contact.tags if tag != WORKED_THERE],
        "today": desk.today,
    }


def _relations(contact: Contact) -> Iterator[Choice]:
    for relation, key in RELATION_KEYS.items():
        yield Choice(relation, words.RELATIONS[relation], relation is contact.relation, key)


def _powers(contact: Contact) -> Sequence[Choice]:
    """What the seeker said, else none pressed: what a title suggests is told beside it."""
    return _in_turn(words.POWERS, contact.power, "p")


def _in_turn(glossary: Any, now: E | None, key: str) -> Sequence[Choice]:
    """A row of buttons; the key presses the one after the pressed one."""
    values = list(glossary)
    following = values[(values.index(now) + 1) % len(values)] if now is not None else values[0]
    return [Choice(each, glossary[each], each is now, key if each is following else "") for each in values]


@require_POST
def say(request: HtmxRequest, ref: str) -> HttpResponse:
    """One thing the seeker knows of them."""
    desk = desk_of(request)
    contact = desk.search.contact(ref)
    given = request.POST
    acts.say(
        desk.record, contact.id, desk.today,
        relation=_one(Relation, given.get("relation")),
        power=_one(Power, given.get("power")),
        shots=_one(Shots, given.get("shots")),
    )  # fmt: skip
    return _then(request, contact.id)


def _one(kind: type[E], value: object) -> E | None:
    return kind(str(value)) if value in set(kind) else None


def _then(request: HtmxRequest, ref: str | None, told: str = "") -> HttpResponse:
    """The person it goes on with: in the place of the one before, or as a page of its own without script."""
    if not request.htmx and not told:
        return redirect(f"{reverse('triage')}?{urlencode({'at': ref})}" if ref else "triage")
    desk = desk_of(request)
    return _shown(request, desk, acts.line_of(desk.record, desk.search, ref), told)


@require_POST
def onwards(request: HtmxRequest, ref: str) -> HttpResponse:
    """This one is done; on to the next, and at the end to the first who was not passed."""
    desk = desk_of(request)
    acts.passed(desk.record, ref)
    line = acts.line_of(desk.record, desk.search, ref)
    return _then(request, line.after if line.ref == ref else None)


@require_POST
def undo(request: HtmxRequest) -> HttpResponse:
    desk = desk_of(request)
    here = request.POST.get("here") or None
    try:
        ref = acts.undo_last(desk.record, desk.today)
    except CannotTakeBack as refused:
        return _then(request, here, str(refused))
    return _then(request, ref, "Taken back.") if ref else _then(request, here, "There is nothing to take back.")


@require_POST
def finish(request: HtmxRequest) -> HttpResponse:
    """Whoever is left stays as the files had them."""
    acts.done_with(desk_of(request).record)
    return redirect("people")


urlpatterns = [
    path("triage/", triage, name="triage"),
    path("triage/undo/", undo, name="triage_undo"),
    path("triage/finish/", finish, name="triage_finish"),
    path("triage/<slug:ref>/say/", say, name="triage_say"),
    path("triage/<slug:ref>/onwards/", onwards, name="triage_onwards"),
]
