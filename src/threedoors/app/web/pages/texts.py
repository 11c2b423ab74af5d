"""A text for one opening: changed while it is a draft, copied, taken as a mail, and kept as it was sent."""

from __future__ import annotations

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import applying as actions
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.job_forms import TextForm
from threedoors.app.web.mailed import HANDED, handed
from threedoors.errors import NotFound
from threedoors.importers.slugs import slug
from threedoors.prepare.ends import recipient
from threedoors.renderers import Letter
from threedoors.terms import ClosedReason, Contact, Material, MaterialKind, Opening

TEXT = "web/text.html"


@require_http_methods(["GET", "POST"])
def text(request: HttpRequest, ref: str, number: str) -> HttpResponse:
    """`do`: keep it, open it as a mail, take it as a file, or say that it was sent."""
    desk = desk_of(request)
    opening, kept = _found(desk, ref, number)
    form = TextForm(kept, request.POST or None)
    if form.is_bound and form.is_valid() and kept.sent_on is None:
        return _done(request, desk, opening, kept, form.cleaned_data["text"])
    shown = {
        "opening": opening, "text": kept, "form": form, "today": desk.today, "menu": "openings",
        "mails": kept.kind is MaterialKind.MESSAGE, "gaps": "[" in kept.text and "]" in kept.text,
    }  # fmt: skip
    return render(request, TEXT, shown, status=422 if form.is_bound else 200)


def _done(request: HttpRequest, desk: Desk, opening: Opening, kept: Material, given: str) -> HttpResponse:
    do = request.POST.get("do")
    actions.write(desk.record, kept.id, given, desk.today)
    if do in HANDED:
        return _mail(request, desk, opening, given)
    if do == "sent":
        actions.sent(desk.record, kept.id, desk.today, desk.today)
    return _onward(desk, opening, among_others=do == "sent")


def _onward(desk: Desk, opening: Opening, *, among_others: bool) -> HttpResponse:
    """Back to the opening; or, once a job is taken, to the notes that are left to send."""
    taken = _taken(desk) if among_others else ""
    return redirect("taken", taken) if taken else redirect("opening", opening.id)


def _taken(desk: Desk) -> str:
    """The opening that was accepted, so that the notes after it are gone through one after another."""
    return next((each.id for each in desk.search.openings if each.closed_reason is ClosedReason.ACCEPTED), "")


def _mail(request: HttpRequest, desk: Desk, opening: Opening, given: str) -> HttpResponse:
    to, seeker = _to(desk, opening), desk.search.seeker
    basics = seeker.resume.get("basics")
    own = basics.get("email") if isinstance(basics, Mapping) else None
    what = Letter(
        to_name=to.name if to else "", to_address=next(iter(to.emails), "") if to else "", subject=opening.title,
        text=given, from_name=seeker.name, from_address=own if isinstance(own, str) else "",
    )  # fmt: skip
    return handed(request, what, slug(opening.title) or "note")


def _to(desk: Desk, opening: Opening) -> Contact | None:
    """Word of a job taken goes to whoever helped, so its mail leaves the reader open."""
    return None if opening.closed_reason is ClosedReason.ACCEPTED else recipient(desk.ground, opening)


@require_POST
def sent(request: HttpRequest, ref: str, number: str) -> HttpResponse:
    desk = desk_of(request)
    opening, kept = _found(desk, ref, number)
    if kept.sent_on is None:
        actions.sent(desk.record, kept.id, desk.today, desk.today)
    return _onward(desk, opening, among_others=request.POST.get("back") == "taken")


def _found(desk: Desk, ref: str, number: str) -> tuple[Opening, Material]:
    opening, kept = desk.search.opening(ref), desk.search.material_by_id.get(number)
    if kept is None or kept.opening != ref:
        raise NotFound("This text is no longer here.", hint="Go back to the opening.")
    return opening, kept


urlpatterns = [
    path("openings/<slug:ref>/texts/<slug:number>/", text, name="text"),
    path("openings/<slug:ref>/texts/<slug:number>/sent/", sent, name="text_sent"),
]
