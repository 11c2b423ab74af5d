"""The page of a person: choose a door, and see at once what stands in it and what would open it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_POST
from django_htmx.middleware import HtmxDetails

from threedoors.app.actions import talks
from threedoors.app.actions.people import confirm
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import KnownForm, ReasonForm
from threedoors.app.web.spoken import closes, doors_told, rulings_told
from threedoors.guard import Verdict
from threedoors.terms import Claim, Contact, Door, Override, RuleId

PERSON = "web/person.html"


class HtmxRequest(HttpRequest):
    htmx: HtmxDetails


def _door_from(asked: QueryDict) -> Door | None:
    name = str(asked.get("door", ""))
    return Door(name) if name in set(Door) else None


def claims_from(asked: QueryDict, name: str = "claim") -> tuple[Claim, ...]:
    return tuple(Claim(each) for each in asked.getlist(name) if each in set(Claim))


@require_GET
def person(request: HtmxRequest, ref: str) -> HttpResponse:
    """Without a door chosen: who it is, and which doors stand open."""
    desk = desk_of(request)
    return render(request, PERSON, _shown(desk, desk.search.contact(ref), None, ()))


@require_GET
def intend(request: HtmxRequest, ref: str) -> HttpResponse:
    """With a door chosen and claims given: the rulings, as a fragment or with the whole page around them."""
    desk = desk_of(request)
    shown = _shown(desk, desk.search.contact(ref), _door_from(request.GET), claims_from(request.GET))
    return render(request, f"{PERSON}#rulings" if request.htmx else PERSON, shown)


def _shown(desk: Desk, contact: Contact, door: Door | None, claims: Iterable[Claim]) -> dict[str, Any]:
    company = desk.company_of(contact)
    shown: dict[str, Any] = {
        "contact": contact, "company": company, "role": desk.role_of(contact),
        "today": desk.today, "door": door, "menu": "people",
        "who": desk.ground.person(contact.id), "tags": desk.tags_of(contact),
        "doors": doors_told(desk.doors_of([contact])[0]),
        "known": KnownForm.of(contact, company),
        "talks": [talk for talk in desk.search.conversations if contact.id in talk.contacts],
    }  # fmt: skip
    return shown | _weighed(desk, contact, door, claims) if door else shown


def _weighed(desk: Desk, contact: Contact, door: Door, claims: Iterable[Claim]) -> dict[str, Any]:
    verdict = talks.weigh_intent(desk.ground, contact, door, claims)
    closed = any(closes(ruling) for ruling in verdict.rulings)
    return {
        "verdict": verdict,
        "rulings": rulings_told(desk, verdict, claims, contact),
        "closed": closed,
        "to_mend": verdict.blocked and not closed,
        "on_its_way": desk.on_its_way(contact, door),
        "reason": ReasonForm(),
    }


@require_POST
def plan(request: HtmxRequest, ref: str) -> HttpResponse:
    """Keep the conversation as planned; through a closed door only with a typed reason."""
    desk = desk_of(request)
    contact, door, claims = desk.search.contact(ref), _door_from(request.POST), claims_from(request.POST)
    if door is None:
        return redirect("person", ref)
    weighed, overrides = _weighed(desk, contact, door, claims), []
    if weighed["closed"]:
        form = ReasonForm(request.POST)
        if not form.is_valid():
            return render(request, PERSON, _shown(desk, contact, door, claims) | {"reason": form}, status=422)
        overrides = _overrides(desk, weighed["verdict"], form.cleaned_data["reason"])
    return redirect("talk", talks.plan_talk(desk.record, contact, door, claims, overrides, desk.today))


def _overrides(desk: Desk, verdict: Verdict, reason: str) -> list[Override]:
    stopping = (each for each in verdict.rulings if closes(each))
    return [Override(rule=RuleId(each.rule), reason=reason, on=desk.today) for each in stopping]


@require_POST
def know(request: HtmxRequest, ref: str) -> HttpResponse:
    """What the seeker knows of them, confirmed."""
    desk = desk_of(request)
    contact, form = desk.search.contact(ref), KnownForm(request.POST)
    if form.is_valid():
        confirm(desk.record, contact.id, form.known(), desk.today)
        return redirect("person", ref)
    return render(request, PERSON, _shown(desk, contact, None, ()) | {"known": form}, status=422)


urlpatterns = [
    path("people/<slug:ref>/", person, name="person"),
    path("people/<slug:ref>/intend/", intend, name="intend"),
    path("people/<slug:ref>/plan/", plan, name="plan"),
    path("people/<slug:ref>/know/", know, name="know"),
]
