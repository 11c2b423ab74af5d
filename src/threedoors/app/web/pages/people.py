"""People: the list with three doors each, and writing people down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.forms import formset_factory
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from threedoors.app.actions.people import add_people
from threedoors.app.actions.triage import waits
from threedoors.app.web import words
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.forms import PersonForm
from threedoors.app.web.listing import Order, Wanted, people_found
from threedoors.app.web.spoken import DoorTold, doors_told
from threedoors.renderers import Card, table, vcards
from threedoors.terms import Company, Contact, Door, Relation
from threedoors.text import folded

PAGE = 30
COUNTED_UP_TO = 2000  # beyond this the counts of open doors would keep the page waiting
COMPANIES_OFFERED = 80

ORDERS: Final[Mapping[Order, str]] = {
    Order.NAME: "By name",
    Order.COMPANY: "By company",
    Order.TALKED: "Talked with last, first",
    Order.LONG_AGO: "Not talked with for longest, first",
}


@dataclass(frozen=True)
class PersonRow:
    """One line of the list."""

    contact: Contact
    role: str
    tags: Sequence[str]
    doors: Sequence[DoorTold]


@dataclass(frozen=True)
class Narrowing:
    """One thing that the list is narrowed by, and the address without it."""

    words: str
    without: str


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    desk, wanted = desk_of(request), Wanted.of(request.GET)
    found = people_found(desk, wanted)
    page = _page_asked(request, len(found))
    shown = [each.contact for each in found[page * PAGE : (page + 1) * PAGE]]
    return render(request, "web/people.html", {
        "rows": list(_rows(desk, shown)),
        "wanted": wanted, "narrowed": list(_narrowed(desk, wanted)), "matches": len(found),
        "total": len(desk.search.contacts), "counts": _counts(desk),
        "first": page * PAGE + 1, "last": page * PAGE + len(shown),
        "earlier": wanted.address(page=page) if page else "", "begin": wanted.address(),
        "more": wanted.address(page=page + 2) if len(found) > (page + 1) * PAGE else "",
        "doors": [(each, wanted.address(door=each)) for each in Door], "any_door": wanted.address(door=None),
        "relations": words.RELATIONS, "shots": words.SHOTS, "orders": ORDERS,
        "companies": _companies_offered(desk, wanted),
        "directions": [each for each in desk.search.directions if each.family],
        "new": waits(desk.record),
    })  # fmt: skip


def _page_asked(request: HttpRequest, matches: int) -> int:
    """Counted from 0; one that is not there leads to the last that is."""
    asked = request.GET.get("page", "1")
    last = max(0, (matches - 1) // PAGE)
    return min(max(int(asked) - 1, 0), last) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 0


def _narrowed(desk: Desk, wanted: Wanted) -> Iterator[Narrowing]:
    if wanted.words:
        yield Narrowing(f"“{wanted.words}”", wanted.address(q=None))
    if wanted.door:
        yield Narrowing(f"{words.DOORS[wanted.door]} door open", wanted.address(door=None))
    if wanted.company:
        company = desk.search.company_by_id.get(wanted.company)
        yield Narrowing(f"at {company.name if company else wanted.company}", wanted.address(company=None))
    if direction := desk.search.direction_by_id.get(wanted.direction):
        yield Narrowing(f"works in {direction.title}", wanted.address(direction=None))
    if wanted.relation:
        yield Narrowing(words.RELATIONS[wanted.relation], wanted.address(relation=None))
    if wanted.shots:
        yield Narrowing(words.SHOTS[wanted.shots], wanted.address(shots=None))
    if wanted.waiting:
        yield Narrowing("waiting for their reply", wanted.address(waiting=None))
    if wanted.new:
        yield Narrowing("new since an import", wanted.address(new=None))


def _companies_offered(desk: Desk, wanted: Wanted) -> Sequence[Company]:
    """Those that matter to the search, and the one that is asked for; anybody else's is found by its name."""
    near = {place for opening in desk.search.openings for place in (opening.company, opening.via) if place}
    offered = [each for each in desk.search.companies if each.target or each.id in near]
    chosen = desk.search.company_by_id.get(wanted.company)
    shown = sorted(offered, key=lambda each: folded(each.name))[:COMPANIES_OFFERED]
    return [*shown, chosen] if chosen and chosen not in shown else shown


def _rows(desk: Desk, contacts: Sequence[Contact]) -> Iterator[PersonRow]:
    for contact, doors in zip(contacts, desk.doors_of(contacts), strict=True):
        yield PersonRow(contact, desk.role_of(contact), desk.tags_of(contact), doors_told(doors))


def _counts(desk: Desk) -> list[tuple[Door, int]]:
    if len(desk.search.contacts) > COUNTED_UP_TO:
        return []
    return [(door, sum(door in each.open for each in desk.standings.of.values())) for door in Door]


@require_GET
def as_file(request: HttpRequest, form: str) -> StreamingHttpResponse:
    """Those who are asked for, to take along; form: vcf or csv."""
    desk, wanted = desk_of(request), Wanted.of(request.GET)
    cards = [_card(desk, each.contact) for each in people_found(desk, wanted)]
    kinds = {"vcf": (vcards, "text/vcard"), "csv": (table, "text/csv")}
    written, kind = kinds[form]
    response = StreamingHttpResponse(written(cards), content_type=f"{kind}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="people-{desk.today:%Y-%m-%d}.{form}"'
    return response


def _card(desk: Desk, contact: Contact) -> Card:
    known = "" if contact.relation is Relation.STRANGER else words.RELATIONS[contact.relation]
    return Card(
        name=contact.name, title=contact.title, company=desk.company_of(contact), relation=known,
        emails=contact.emails, phones=contact.phones, urls=contact.urls, place=contact.place, notes=contact.notes,
    )  # fmt: skip


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
    path("people.vcf", as_file, {"form": "vcf"}, name="people_vcf"),
    path("people.csv", as_file, {"form": "csv"}, name="people_csv"),
    path("add-people/", add, name="people_add"),
]
