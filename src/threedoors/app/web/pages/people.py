"""People: the list with three doors each, and writing people down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.forms import formset_factory
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods

from threedoors.app.actions.people import add_people
from threedoors.app.actions.triage import waits
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import PersonForm
from threedoors.app.web.spoken import DoorTold, doors_told
from threedoors.terms import Contact, Door, Relation

PAGE = 30
COUNTED_UP_TO = 2000  # beyond this the counts of open doors would keep the page waiting


@dataclass(frozen=True)
class PersonRow:
    """One line of the list."""

    contact: Contact
    role: str
    tags: Sequence[str]
    doors: Sequence[DoorTold]


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    wanted, door, after = (
        request.GET.get("q", "").strip(),
        _door(request.GET.get("door", "")),
        request.GET.get("after", ""),
    )
    shown, more = _page(_behind_an_open_door(desk, _matching(desk, wanted), door), after)
    return render(request, "web/people.html", {
        "rows": list(_rows(desk, shown)),
        "more": urlencode({"q": wanted, "door": door or "", "after": shown[-1].id}) if more else "",
        "total": len(desk.search.contacts), "counts": _counts(desk),
        "wanted": wanted, "door": door, "later": bool(after),
        "filters": [(each, urlencode({"q": wanted, "door": each})) for each in Door],
        "everybody": urlencode({"q": wanted}),
        "new": waits(desk.record),
    })  # fmt: skip


def _door(name: str) -> Door | None:
    return Door(name) if name in set(Door) else None


def _matching(desk: Desk, wanted: str) -> list[Contact]:
    """By name; every word asked for stands in the name, the title or the company."""
    asked = wanted.casefold().split()

    def told(contact: Contact) -> str:
        return f"{contact.name} {contact.title} {desk.company_of(contact)}".casefold()

    found = (each for each in desk.search.contacts if not asked or all(word in told(each) for word in asked))
    return sorted(found, key=lambda each: (each.name.casefold(), each.id))


def _behind_an_open_door(desk: Desk, found: Sequence[Contact], door: Door | None) -> Iterator[Contact]:
    return iter(found) if door is None else (each for each in found if door in desk.standings[each.id].open)


def _page(found: Iterator[Contact], after: str) -> tuple[list[Contact], bool]:
    """One page of the list, from behind the contact that the page before ended with."""
    if after:
        for contact in found:
            if contact.id == after:
                break
    page = list(islice(found, PAGE + 1))
    return page[:PAGE], len(page) > PAGE


def _rows(desk: Desk, contacts: Sequence[Contact]) -> Iterator[PersonRow]:
    for contact, doors in zip(contacts, desk.doors_of(contacts), strict=True):
        yield PersonRow(contact, desk.role_of(contact), desk.tags_of(contact), doors_told(doors))


def _counts(desk: Desk) -> list[tuple[Door, int]]:
    if len(desk.search.contacts) > COUNTED_UP_TO:
        return []
    return [(door, sum(door in each.open for each in desk.standings.values())) for door in Door]


_TEN = (
    ("Family", "Parents, brothers and sisters, cousins, whoever you would call.", Relation.FAMILY),
    ("Friends", "Who knows you well, and would be honest?", Relation.FRIEND),
    ("Your last workplace", "Beside you, not above you.", Relation.EX_COLLEAGUE),
    ("The workplace before", "Who saw you do something well?", Relation.EX_COLLEAGUE),
    ("School or training", "Classmates, a teacher, a counsellor.", Relation.ALUM),
)
_PersonForms = formset_factory(PersonForm, extra=0)


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    first_time = "ten" in request.GET
    initial: list[dict[str, Any]] = [{"relation": relation} for _, _, relation in _TEN for _ in range(2)]
    forms = _PersonForms(request.POST or None, initial=initial)
    nobody = False
    if request.method == "POST" and forms.is_valid():
        named = [person for form in forms if (person := form.person())]
        if named:
            add_people(desk.record, named, desk.today)
            return redirect(f"{reverse('files')}?start" if first_time else "people")
        nobody = True
    groups = [(name, hint, list(forms)[2 * n : 2 * n + 2]) for n, (name, hint, _) in enumerate(_TEN)]
    shown = {"groups": groups, "forms": forms, "first_time": first_time, "nobody": nobody}
    return render(request, "web/people_add.html", shown, status=422 if forms.is_bound else 200)


urlpatterns = [
    path("people/", people, name="people"),
    path("add-people/", add, name="people_add"),
]
