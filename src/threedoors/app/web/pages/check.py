"""The doubt check: a page that needs no search, and the marks that the editors of every page ask for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import checking
from threedoors.app.actions.checking import Told
from threedoors.app.store import access
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import CheckForm, CompareForm
from threedoors.app.web.frame import today_of
from threedoors.doubt import Draft, Stakes
from threedoors.terms import Audience, Evidence, KeptWording, MaterialKind

CHECK, COMPARE, DOUBTS, WAYS = "web/check.html", "web/compare.html", "web/parts/_doubts.html", "web/parts/_ways.html"
LISTED = 40
"""Findings told below a text; all of them are marked in it."""
LONGEST = 200_000
"""Code points of a text that an editor may send at once."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A text with all that decides how it is heard."""

    draft: Draft
    stakes: Stakes
    kept: Sequence[KeptWording]
    proofs: Sequence[Evidence]

    @property
    def told(self) -> list[Told]:
        return checking.read_over(self.draft, self.stakes, self.kept)


@require_http_methods(["GET", "POST"])
def check(request: HttpRequest) -> HttpResponse:
    form = CheckForm(request.POST or None)
    shown: dict[str, Any] = {"form": form, "menu": "check"}
    if form.is_bound and form.is_valid():
        asked = _asked(request, form.cleaned_data)
        told = asked.told
        shown |= {
            "read": True, "told": told[:LISTED], "parts": list(_parts(asked.draft.text, told)),
            "more": len(told) - LISTED, "open": [each for each in told if not each.kept],
            "listener": _LISTENERS[asked.stakes.audience],
        }  # fmt: skip
    return render(request, CHECK, shown, status=422 if form.errors else 200)


_LISTENERS = {
    Audience.EMPLOYER: "an employer",
    Audience.INSIDER: "somebody who works there",
    Audience.SAFE: "a friend",
}


@require_POST
def marks(request: HttpRequest) -> HttpResponse:
    """Where an editor's text is marked, in units of the browser's strings, and the findings as a list to show."""
    asked = _from_editor(request)
    if asked is None:
        return HttpResponseBadRequest()
    text, told = asked.draft.text, asked.told
    places = _Units(text)
    shown = {
        "told": told[:LISTED], "more": len(told) - LISTED, "open": [each for each in told if not each.kept],
        "scripted": True, "listener": _LISTENERS[asked.stakes.audience], "empty": not text.strip(),
    }  # fmt: skip
    return JsonResponse({
        "marks": [
            {"start": places.of(each.finding.start), "end": places.of(each.finding.end), "number": each.number,
             "severity": "kept" if each.kept else each.finding.severity}
            for each in told
        ],
        "html": render_to_string(DOUBTS, shown, request),
    })  # fmt: skip


@require_POST
def ways(request: HttpRequest) -> HttpResponse:
    """How one finding could be said, worked out when the seeker asks."""
    asked, number = _from_editor(request), request.POST.get("number", "")
    told = {str(each.number): each for each in asked.told} if asked else {}
    if asked is None or number not in told:
        return HttpResponseBadRequest()
    found = checking.ways(told[number].finding, asked.draft, asked.stakes, asked.proofs)
    places = _Units(asked.draft.text)
    offered = [(mend, places.of(mend.start), places.of(mend.end)) for mend in found.mends]
    return render(request, WAYS, {"offered": offered, "question": found.question})


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Let a wording stand, or have it marked again. 202: there is no search, so the page remembers it by itself."""
    record = access.current_search()
    rule, words, reason = (request.POST.get(key, "").strip() for key in ("rule", "words", "reason"))
    if not rule or not (reason or "again" in request.POST):
        return HttpResponseBadRequest()
    if record is not None:
        today = today_of(access.as_search(record))
        wording = KeptWording(rule=rule, words=words, reason=reason or "-", on=today)
        if "again" in request.POST:
            checking.mark_again(record, wording, today)
        else:
            checking.keep_wording(record, wording, today)
    return HttpResponse(status=202 if record is None else 204)


@require_http_methods(["GET", "POST"])
def compare(request: HttpRequest) -> HttpResponse:
    """Two drafts of one text side by side; of an opening's answer the last two that were practised."""
    form = CompareForm(request.POST or None, initial=_practised(request))
    shown: dict[str, Any] = {"form": form, "menu": "check"}
    if form.is_bound and form.is_valid():
        given = form.cleaned_data | {"opening": request.POST.get("opening", "")}
        first, second = (_asked(request, given | {"text": given[key]}) for key in ("before", "after"))
        shown |= {
            "read": True, "told": checking.compared(first.draft, second.draft, second.stakes),
            "drafts": [("The first", list(_parts(first.draft.text, first.told))),
                       ("The second", list(_parts(second.draft.text, second.told)))],
        }  # fmt: skip
    shown["opening"] = request.POST.get("opening") or request.GET.get("opening", "")
    return render(request, COMPARE, shown, status=422 if form.errors else 200)


def _practised(request: HttpRequest) -> dict[str, Any]:
    """The last two answers to a question about an opening."""
    ref, question = request.GET.get("opening", ""), request.GET.get("question", "")
    if not ref or access.current_search() is None:
        return {}
    desk = desk_of(request)
    opening = desk.search.opening(ref)
    texts = [each.text for each in desk.search.rehearsals if each.opening == ref and each.question == question]
    company = desk.search.company_by_id[opening.company].name if opening.company else ""
    before, after = (["", "", *texts])[-2:]
    return {"before": before, "after": after, "question": question, "role": opening.title, "company": company}


def _from_editor(request: HttpRequest) -> Asked | None:
    """What an editor sent; None when it is no text or too long to read at once."""
    sent = request.POST
    text = sent.get("text", "")
    kind, audience = sent.get("kind") or MaterialKind.ANSWER, sent.get("audience") or Audience.EMPLOYER
    if len(text) > LONGEST or kind not in set(MaterialKind) or audience not in set(Audience):
        return None
    return _asked(request, {**sent.dict(), "kind": kind, "audience": audience})


def _asked(request: HttpRequest, given: Mapping[str, Any]) -> Asked:
    record = access.current_search()
    desk = desk_of(request) if record is not None else None
    text = str(given["text"]).replace("\r\n", "\n")
    return Asked(
        draft=Draft(text, MaterialKind(given["kind"]), str(given.get("question", ""))),
        stakes=_stakes(desk, given),
        kept=(*(desk.search.seeker.kept_wordings if desk else ()), *_kept_on_the_page(request)),
        proofs=desk.search.evidence if desk else (),
    )


def _stakes(desk: Desk | None, given: Mapping[str, Any]) -> Stakes:
    """Of the talk or the opening that is named, else of the job in the form."""
    if desk and given.get("talk"):
        return checking.stakes_of_talk(desk.ground, str(given["talk"]))
    if desk and given.get("opening"):
        return checking.stakes_of_opening(desk.ground, str(given["opening"]))
    role, company = str(given.get("role", "")).strip(), str(given.get("company", "")).strip()
    return checking.named_stakes(Audience(given["audience"]), role, company)


def _kept_on_the_page(request: HttpRequest) -> Iterator[KeptWording]:
    """Lines of rule, words and reason, parted by tabs: what a page without a search remembers by itself."""
    for line in request.POST.getlist("kept"):
        rule, _, rest = line.partition("\t")
        words, _, reason = rest.partition("\t")
        if rule and reason:
            yield KeptWording(rule=rule, words=words, reason=reason, on=date.min)


def _parts(text: str, told: Sequence[Told]) -> Iterator[tuple[str, Told | None]]:
    """The text in pieces, each marked or not; of marks that overlap the one that begins first goes on."""
    at = 0
    for each in told:
        start = max(at, each.finding.start)
        if start < each.finding.end:
            yield text[at:start], None
            yield text[start : each.finding.end], each
            at = each.finding.end
    yield text[at:], None


class _Units:
    """Code points counted as browsers do: what lies beyond the first plane is two units."""

    def __init__(self, text: str) -> None:
        self._far = [at for at, letter in enumerate(text) if ord(letter) > 0xFFFF]

    def of(self, offset: int) -> int:
        return offset + bisect_left(self._far, offset)


urlpatterns = [
    path("check/", check, name="check"),
    path("check/compare/", compare, name="check_compare"),
    path("check/marks/", marks, name="check_marks"),
    path("check/ways/", ways, name="check_ways"),
    path("check/keep/", keep, name="check_keep"),
]
