"""The page of a person: choose a door, and see at once what stands in it and what would open it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.middleware import HtmxDetails

from threedoors.app.actions import person as people
from threedoors.app.actions import talks
from threedoors.app.actions.people import confirm
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import KnownForm, ReasonForm
from threedoors.app.web.known import heard_from, ledger_of, promises_in
from threedoors.app.web.listing import Wanted, people_found
from threedoors.app.web.person_forms import NotesForm, ReachForm, state
from threedoors.app.web.spoken import closes, doors_told, rulings_told
from threedoors.guard import Verdict
from threedoors.guard.doors import intended
from threedoors.situation.debts import held_on
from threedoors.terms import Claim, Contact, Conversation, Door, InitiatedBy, Opening, Override, RuleId

PERSON = "web/person.html"
ALIKE_SHOWN = 20
KNOWS_SHOWN = 12


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
        "known": KnownForm.of(contact, company), "reach": ReachForm.of(contact),
        "notes": NotesForm.of(contact), "seen": state(contact.notes),
    } | _history(desk, contact)  # fmt: skip
    return shown | _weighed(desk, contact, door, claims) if door else shown


def _history(desk: Desk, contact: Contact) -> dict[str, Any]:
    """What was, with this person and at their company."""
    talks = [talk for talk in desk.search.conversations if contact.id in talk.contacts]
    near = (opening for opening in desk.search.openings if contact.id in opening.judges or _is_there(opening, contact))
    known = desk.search.contact_by_id
    return {
        "talks": sorted(talks, key=_day_of, reverse=True),
        "heard": heard_from(talks),
        "ours": promises_in(desk, talks, InitiatedBy.SEEKER),
        "theirs": promises_in(desk, talks, InitiatedBy.CONTACT),
        "ledger": ledger_of(contact, talks),
        "openings": list(near),
        "named_by": _named_by(desk, contact),
        "knows": [known[ref] for ref in desk.ground.known_to(contact.id)][:KNOWS_SHOWN],
    }


def _named_by(desk: Desk, contact: Contact) -> list[Contact]:
    """Whoever named them in a talk."""
    naming = (
        talk for talk in desk.search.conversations
        if talk.debrief and any(lead.contact == contact.id for lead in talk.debrief.leads)
    )  # fmt: skip
    refs = dict.fromkeys(ref for talk in naming for ref in talk.contacts if ref != contact.id)
    return [desk.search.contact(ref) for ref in refs]


def _is_there(opening: Opening, contact: Contact) -> bool:
    return contact.company is not None and contact.company in (opening.company, opening.via)


def _day_of(talk: Conversation) -> date:
    return held_on(talk) or (talk.on.date() if talk.on else None) or talk.asked_on or date.max


def _weighed(desk: Desk, contact: Contact, door: Door, claims: Iterable[Claim]) -> dict[str, Any]:
    verdict = talks.weigh_intent(desk.ground, contact, door, claims)
    closing = {ruling.rule for ruling in verdict.rulings if closes(ruling)}
    return {
        "verdict": verdict,
        "rulings": rulings_told(desk, verdict, claims, contact),
        "closed": bool(closing),
        "unready": closing == {RuleId.G07},
        "questions": intended(desk.ground, contact, door).agenda,
        "to_mend": verdict.blocked and not closing,
        "on_its_way": desk.on_its_way(contact, door),
        "reason": ReasonForm(),
    }


@require_POST
def plan(request: HtmxRequest, ref: str) -> HttpResponse:
    """Keep the conversation as planned; through a closed door only with a typed reason, or to get ready for it."""
    desk = desk_of(request)
    contact, door, claims = desk.search.contact(ref), _door_from(request.POST), claims_from(request.POST)
    if door is None:
        return redirect("person", ref)
    weighed, overrides = _weighed(desk, contact, door, claims), []
    if weighed["closed"]:
        form = ReasonForm(request.POST)
        if form.is_valid():
            overrides = _overrides(desk, weighed["verdict"], form.cleaned_data["reason"])
        elif not weighed["unready"]:
            return render(request, PERSON, _shown(desk, contact, door, claims) | {"reason": form}, status=422)
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


@require_POST
def reach(request: HtmxRequest, ref: str) -> HttpResponse:
    """What they are called and how they are reached."""
    desk = desk_of(request)
    contact, form = desk.search.contact(ref), ReachForm(request.POST, auto_id="reach_%s")
    if form.is_valid():
        people.keep_reached(desk.record, contact.id, form.reached(), desk.today)
        return redirect("person", ref)
    return render(request, PERSON, _shown(desk, contact, None, ()) | {"reach": form}, status=422)


@require_POST
def notes(request: HtmxRequest, ref: str) -> HttpResponse:
    """Notes; what another window wrote meanwhile is told, and nothing of either is lost."""
    desk = desk_of(request)
    contact, form = desk.search.contact(ref), NotesForm(request.POST)
    if form.is_valid() and (told := form.told(contact)) is not None:
        people.keep_notes(desk.record, contact.id, told, desk.today)
        return redirect("person", ref)
    return render(request, PERSON, _shown(desk, contact, None, ()) | {"notes": form}, status=422)


@require_POST
def promise(request: HtmxRequest, ref: str) -> HttpResponse:
    """A promise from one of their talks is kept."""
    desk = desk_of(request)
    number = str(request.POST.get("number", ""))
    talk = str(request.POST.get("talk", ""))
    people.promise_kept(desk.record, talk, int(number) if number.isascii() and number.isdigit() else -1, desk.today)
    return redirect("person", ref)


@require_http_methods(["GET", "POST"])
def same(request: HtmxRequest, ref: str) -> HttpResponse:
    """The same person twice: who may it be, both side by side, and the yes."""
    desk = desk_of(request)
    contact = desk.search.contact(ref)
    if request.method == "POST":
        other = desk.search.contact(str(request.POST.get("other", "")))
        people.make_one(desk.record, other.id, contact.id, desk.today)
        return redirect("person", ref)
    wanted = request.GET.get("q", "").strip()
    found = [desk.search.contact_by_id[each] for each in _alike(desk, contact, wanted)]
    rows = [(each, desk.role_of(each)) for each in found[:ALIKE_SHOWN]]
    other_ref = request.GET.get("other", "")
    chosen = desk.search.contact(other_ref) if other_ref and other_ref != ref else None
    return render(request, "web/same.html", {
        "contact": contact, "role": desk.role_of(contact), "menu": "people", "q": wanted, "rows": rows,
        "other": chosen, "other_role": desk.role_of(chosen) if chosen else "",
        "talks": len(desk.ground.talks_with.get(ref, ())),
        "other_talks": len(desk.ground.talks_with.get(other_ref, ())),
    })  # fmt: skip


def _alike(desk: Desk, contact: Contact, wanted: str) -> list[str]:
    """Others whom these words find; without any, those who share the last of this name, then the first."""
    for asked in (wanted,) if wanted else dict.fromkeys((contact.name, *reversed(contact.name.split()))):
        found = [each.ref for each in people_found(desk, Wanted(words=asked)) if each.ref != contact.id]
        if found:
            return found
    return []


@require_http_methods(["GET", "POST"])
def remove(request: HtmxRequest, ref: str) -> HttpResponse:
    """Ask once what goes with them, then do it; the next page offers to take it back."""
    desk = desk_of(request)
    contact = desk.search.contact(ref)
    if request.method == "POST":
        people.take_out(desk.record, contact.id, desk.today)
        return redirect("people")
    talks = people.talks_alone_with(desk.search, contact.id)
    return render(request, "web/remove.html", {"contact": contact, "talks": len(talks), "menu": "people"})


urlpatterns = [
    path("people/<slug:ref>/", person, name="person"),
    path("people/<slug:ref>/intend/", intend, name="intend"),
    path("people/<slug:ref>/plan/", plan, name="plan"),
    path("people/<slug:ref>/know/", know, name="know"),
    path("people/<slug:ref>/reach/", reach, name="reach"),
    path("people/<slug:ref>/notes/", notes, name="notes"),
    path("people/<slug:ref>/promise/", promise, name="promise"),
    path("people/<slug:ref>/same/", same, name="same"),
    path("people/<slug:ref>/remove/", remove, name="remove"),
]
