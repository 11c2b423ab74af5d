"""Every part that pages are made of, on one page: to draw the next page in the same hand, and to look them over."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET

from threedoors.app.actions.talks import weigh_intent
from threedoors.app.examples import maya
from threedoors.app.store.models import Search as Record
from threedoors.app.web import words
from threedoors.app.web.boarded import cards_of
from threedoors.app.web.desk import Desk
from threedoors.app.web.fields import area, choices, day, text
from threedoors.app.web.frame import today_of
from threedoors.app.web.known import heard_from
from threedoors.app.web.spoken import doors_told, rulings_told
from threedoors.searchfile import read_search
from threedoors.terms import Contact, Door, Relation

COLOURS: Final = (
    "paper", "sheet", "hush", "rule", "edge", "quiet", "ink", "explore", "learn", "job", "stop", "mind",
)  # fmt: skip
ICONS: Final = (
    "sunrise", "users", "briefcase", "compass", "search", "plus", "mail", "phone", "link", "map-pin", "merge",
    "trash-2",
)  # fmt: skip
SPEAKING: Final = ("p-vera", Door.EXPLORATORY), ("p-iris", Door.EXPLORATORY), ("p-noor", Door.EXPLORATORY)


class Fields(forms.Form):
    """One field of each kind; a part of them is filled in wrongly, so that errors show."""

    line = text("One line", "What belongs here, in one sentence.", needed="What is it called?")
    several = area("Several lines", "One on each line.", rows=3)
    letter = area(
        "Words that are read while you write", "Marked where a listener may hear doubt.", rows=3, doubt="form"
    )
    relation = forms.ChoiceField(label="One of several", choices=choices(words.RELATIONS))
    on = day("A day")
    yes = forms.BooleanField(label="A yes", required=False)


@lru_cache(maxsize=1)
def _sample() -> Desk:
    """Maya's search, as it ships; nothing here is anybody's own, and nothing is stored."""
    search = read_search(maya().encode())
    return Desk(Record(version="patterns"), search, today_of(search))


@require_GET
def patterns(request: HttpRequest) -> HttpResponse:
    desk = _sample()
    vera = desk.search.contact("p-vera")
    wrong = Fields({"line": "", "several": "one\ntwo", "letter": "I am open to anything."}, auto_id="w_%s")
    heard = (heard_from(desk.ground.talks_with.get(each.id, ())) for each in desk.search.contacts)
    return render(request, "web/patterns.html", {
        "colours": COLOURS, "icons": ICONS, "doors": list(Door), "today": desk.today, "door_kinds": words.DOOR_KINDS,
        "vera": vera, "told": doors_told(desk.doors_of([vera])[0]),
        "rows": [_row(desk, each) for each in desk.search.contacts[:3]],
        "spoken": [_spoken(desk, ref, door) for ref, door in SPEAKING if ref in desk.search.contact_by_id],
        "fields": Fields(auto_id="f_%s"), "wrong": wrong, "relations": list(Relation)[:3],
        "heard": next(filter(None, heard)),
        "cards": cards_of(desk)[:3],
    })  # fmt: skip


def _row(desk: Desk, contact: Contact) -> dict[str, Any]:
    doors = doors_told(desk.doors_of([contact])[0])
    return {"contact": contact, "role": desk.role_of(contact), "tags": desk.tags_of(contact), "doors": doors}


def _spoken(desk: Desk, ref: str, door: Door) -> dict[str, Any]:
    contact = desk.search.contact(ref)
    verdict = weigh_intent(desk.ground, contact, door, ())
    return {"contact": contact, "verdict": verdict, "rulings": rulings_told(desk, verdict, (), contact)}


urlpatterns = [path("patterns/", patterns, name="patterns")]
