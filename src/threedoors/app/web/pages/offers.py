"""Offers side by side, taken or declined; and the end of any opening, with a kind note and what was learned."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_http_methods

from threedoors.app.actions import ending as actions
from threedoors.app.actions.ending import REST, helpers, reason_to_end, talks_ahead, the_rest
from threedoors.app.actions.notes import closing_note
from threedoors.app.web.boarded import where_of
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.ending_forms import EndForm, LimitsForm, TakeForm
from threedoors.app.web.job_forms import talk_said
from threedoors.app.web.jobs_told import people_at
from threedoors.app.web.offers_told import offers_of
from threedoors.days import days_after
from threedoors.prepare import Message
from threedoors.situation import DebtKind
from threedoors.terms import ClosedReason, Contact, Opening

PEOPLE = 40
_REASONS = {each.value: each for each in ClosedReason if each is not ClosedReason.ACCEPTED}
_STAYS = (ClosedReason.REJECTED, ClosedReason.FILLED)


@require_GET
def offers(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    shown = {
        "offers": offers_of(desk.search, desk.today), "limits": desk.search.seeker.constraints, "today": desk.today,
        "menu": "openings",
    }  # fmt: skip
    return render(request, "web/offers.html", shown)


@require_http_methods(["GET", "POST"])
def limits(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    form = LimitsForm(request.POST or None, initial=LimitsForm.initial_of(desk.search.seeker.constraints))
    if form.is_bound and form.is_valid():
        actions.set_constraints(desk.record, form.limits(), desk.today)
        return redirect("offers")
    shown = {"form": form, "menu": "openings"}
    return render(request, "web/limits.html", shown, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def end(request: HttpRequest, ref: str) -> HttpResponse:
    """Close an opening: nothing is lost by it, and a kind note keeps the people."""
    desk = desk_of(request)
    opening = desk.search.opening(ref)
    reason = _REASONS.get(request.GET.get("why", ""), reason_to_end(opening))
    note = closing_note(desk.ground, opening, reason)
    initial = _first(desk, opening, reason, note)
    form = EndForm(ref, _whom(desk, opening, note), desk.today, request.POST or None, initial=initial)
    if form.is_bound and form.is_valid():
        actions.end(desk.record, ref, form.ending(), desk.today)
        return redirect("opening", ref)
    shown = {
        "opening": opening, "where": where_of(desk.search, opening), "form": form, "reason": reason,
        "gaps": "[" in str(initial["message"]),
        "off": _called_off(desk, ref), "menu": "openings",
    }  # fmt: skip
    return render(request, "web/opening_end.html", shown, status=422 if form.is_bound else 200)


def _called_off(desk: Desk, ref: str) -> list[str]:
    """Talks that somebody might wait for; an application that was only planned is none."""
    ahead = (talk for talk in talks_ahead(desk.search, ref) if talk.contacts)
    return list(dict.fromkeys(talk_said(desk.search, talk) for talk in ahead))


def _whom(desk: Desk, opening: Opening, note: Message) -> list[Contact]:
    """To whom the note would go, then everybody else there."""
    first = [desk.search.contact(note.to)] if note.to else []
    return [*first, *(each for each in people_at(desk.ground, opening) if each.id != note.to)][:PEOPLE]


def _first(desk: Desk, opening: Opening, reason: ClosedReason, note: Message) -> dict[str, object]:
    """What the form begins with: a note where somebody waits for one, and rest after a no."""
    waited = opening.pipe.judged or opening.closed_reason is not None
    return {
        "reason": reason, "who": note.to or "", "message": note.text if waited else "",
        "touch_on": days_after(desk.today, REST) if reason in _STAYS and note.to else None,
    }  # fmt: skip


@require_http_methods(["GET", "POST"])
def take(request: HttpRequest, ref: str) -> HttpResponse:
    """Asks once, and shows all that would happen: who is thanked, what is closed, what is called off."""
    desk = desk_of(request)
    opening = desk.search.opening(ref)
    helped, rest = helpers(desk.search), the_rest(desk.search, ref)
    if request.method == "POST":
        form = TakeForm([each.contact.id for each in helped], [each.id for each in rest], request.POST)
        if form.is_valid():
            actions.take(desk.record, ref, form.taking(), desk.today)
            return redirect("taken", ref)
    shown = {
        "opening": opening, "where": where_of(desk.search, opening), "helped": helped, "menu": "openings",
        "rest": [(each, where_of(desk.search, each), reason_to_end(each)) for each in rest],
        "off": [said for each in rest for said in _called_off(desk, each.id)],
    }  # fmt: skip
    return render(request, "web/offer_take.html", shown, status=422 if request.method == "POST" else 200)


@require_GET
def taken(request: HttpRequest, ref: str) -> HttpResponse:
    """What is left to do: notes to send, people to thank."""
    desk = desk_of(request)
    opening = desk.search.opening(ref)
    if opening.closed_reason is not ClosedReason.ACCEPTED:
        return redirect("opening", ref)
    notes = [
        (desk.search.opening(each.opening), each) for each in desk.search.materials
        if each.kind == "message" and each.opening and each.sent_on is None
        and desk.search.opening(each.opening).closed_reason is not None
    ]  # fmt: skip
    thanks = [debt for debt in desk.ground.debts if debt.kind is DebtKind.THANKS or opening.title in debt.what]
    shown = {
        "opening": opening, "where": where_of(desk.search, opening), "notes": notes, "menu": "openings",
        "thanks": [(desk.search.contact(each.contact), each) for each in thanks], "today": desk.today,
    }  # fmt: skip
    return render(request, "web/offer_taken.html", shown)


urlpatterns = [
    path("offers/", offers, name="offers"),
    path("offers/limits/", limits, name="limits"),
    path("openings/<slug:ref>/end/", end, name="end"),
    path("openings/<slug:ref>/take/", take, name="take"),
    path("openings/<slug:ref>/taken/", taken, name="taken"),
]
