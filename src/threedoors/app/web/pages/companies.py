"""Companies where the seeker would like to work: who is known there, and what is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import wishes
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.fields import area, lines
from threedoors.terms import Company
from threedoors.terms.kinds import ONE_LINE

COMPANIES = "web/companies.html"


class WishForm(forms.Form):
    names = area(
        "Where would you like to work?", "One company a line. Nobody there hears of it.", rows=4, line=ONE_LINE,
        needed="Write the name of one company.",
    )  # fmt: skip


@dataclass(frozen=True)
class Wish:
    """A company on the list. known: people of the seeker who work there; live: openings there."""

    company: Company
    known: int
    live: int


@require_http_methods(["GET", "POST"])
def companies(request: HttpRequest) -> HttpResponse:
    desk, form = desk_of(request), WishForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        wishes.wish_for(desk.record, lines(form.cleaned_data["names"]), desk.today)
        return redirect("companies")
    shown = {"form": form, "wishes": list(_wishes(desk)), "menu": "openings"}
    return render(request, COMPANIES, shown, status=422 if form.is_bound else 200)


def _wishes(desk: Desk) -> Iterator[Wish]:
    known = Counter(each.company for each in desk.search.contacts if each.company)
    live = Counter(each.company for each in desk.search.openings if each.pipe.live)
    for company in desk.search.companies:
        if company.target:
            yield Wish(company, known[company.id], live[company.id])


@require_POST
def let_go(request: HttpRequest, ref: str) -> HttpResponse:
    desk = desk_of(request)
    wishes.let_go(desk.record, ref, desk.today)
    return redirect("companies")


urlpatterns = [
    path("companies/", companies, name="companies"),
    path("companies/<slug:ref>/let-go/", let_go, name="let_company_go"),
]
