"""The list of people: found by any name, filtered by a door, paged without losing anybody."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

import pytest
from django.test import Client
from django.utils.html import escape
from tests.app.reading import names_in, words_of

from threedoors.app.store import access
from threedoors.app.store.models import Search
from threedoors.guard import doors
from threedoors.terms import Company, Contact, Door

pytestmark = pytest.mark.django_db


def _all_pages(client: Client, query: str) -> list[str]:
    names: list[str] = []
    address: str | None = f"/people/?{query}"
    while address:
        response = client.get(address)
        names += names_in(response)
        more = re.search(r'href="(\?[^"]+)">The next thirty', response.content.decode())
        address = "/people/" + unquote(more[1]).replace("&amp;", "&") if more else None
    return names


def test_everybody_once_by_name(sample: Client) -> None:
    names = _all_pages(sample, "")
    search = access.as_search(Search.objects.get())
    assert names == sorted((each.name for each in search.contacts), key=str.casefold)


@pytest.mark.parametrize("door", list(Door))
def test_a_door_filter_shows_those_whose_door_is_open(sample: Client, door: Door) -> None:
    search = access.as_search(Search.objects.get())
    assert search.today is not None
    open_to = {each.contact.name for each in doors(search, search.today) if each.doors[door].open}
    assert set(_all_pages(sample, f"door={door}")) == open_to


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("łódź", ["Ø Berg"]),
        ("STRASSE", ["Uwe Groß"]),
        ("berg kone", ["Ø Berg"]),
        ("kone", ["Ø Berg"]),
        ("engineer", ["Ana Ruiz", "Ø Berg"]),
        ("nobody by this name", []),
        ("%", []),
    ],
)
def test_search_reads_names_titles_and_companies(own: Client, asked: str, found: list[str]) -> None:
    people = (
        Contact(id="a", name="Ø Berg", title="Engineer, Łódź", company="k"),
        Contact(id="b", name="Ana Ruiz", title="Engineer"),
        Contact(id="c", name="Uwe Groß", title="Straße"),
    )
    kone = (Company(id="k", name="Kone"),)
    access.change(Search.objects.get(), lambda search: replace(search, contacts=people, companies=kone))
    assert names_in(own.get("/people/", {"q": asked})) == found


def test_nobody_yet_says_what_to_do(own: Client) -> None:
    assert "Write down ten people you know" in words_of(own.get("/people/"))


def test_an_empty_result_says_so(sample: Client) -> None:
    assert "Nobody here matches “xyzzy”" in words_of(sample.get("/people/", {"q": "xyzzy"}))


def test_names_are_shown_as_they_are(own: Client) -> None:
    name = '<script>alert("x")</script> & "Co"'
    person = Contact(id="x", name=name, title="<b>Boss</b>")
    access.change(Search.objects.get(), lambda search: replace(search, contacts=(person,)))
    for path in ("/people/", "/people/x/", "/people/x/intend/?door=job"):
        body = own.get(path).content.decode()
        assert "<script>alert" not in body
        assert escape(name) in body


def test_more_people_than_are_counted(own: Client) -> None:
    people = tuple(Contact(id=f"p{n}", name=f"Person {n:04}") for n in range(2001))
    access.change(Search.objects.get(), lambda search: replace(search, contacts=people))
    response = own.get("/people/")
    assert "2,001 people" in words_of(response)
    assert "with an open" not in words_of(response)
    assert len(names_in(response)) == 30


def _listed(client: Client, **asked: str) -> list[str]:
    return names_in(client.get("/people/", asked))


def test_filters_narrow_together(sample: Client) -> None:
    search = access.as_search(Search.objects.get())
    waiting = {ref for t in search.conversations if t.state == "asked" and not t.replied_on for ref in t.contacts}
    assert set(_listed(sample, waiting="yes")) == {search.contact(ref).name for ref in waiting}
    friends = [each for each in search.contacts if each.relation == "friend"]
    assert len(friends) <= 30
    assert set(_listed(sample, relation="friend")) == {each.name for each in friends}
    acme = {each.name for each in search.contacts if each.company == "acme"} or {
        each.name for each in search.contacts if each.company == "c-acme"
    }
    company = next(each.id for each in search.companies if each.name == "Acme")
    assert set(_listed(sample, company=company)) == {e.name for e in search.contacts if e.company == company} >= acme
    one = set(_listed(sample, shots="single"))
    assert "Vera Lindqvist" in one
    assert set(_listed(sample, shots="single", company=company)) < one
    assert _listed(sample, company="nowhere") == []


def test_what_an_address_cannot_mean_is_left_out(sample: Client) -> None:
    everybody = _listed(sample)
    for asked in (
        {"door": "x"},
        {"relation": "boss"},
        {"sort": "shoe size"},
        {"page": "x"},
        {"page": "-3"},
        {"page": "٣"},
    ):
        assert _listed(sample, **asked) == everybody
    assert _listed(sample, page="9999999")


def test_orders_keep_everybody(sample: Client) -> None:
    everybody = sorted(_all_pages(sample, ""))
    for order in ("company", "talked", "long_ago"):
        assert sorted(_all_pages(sample, f"sort={order}")) == everybody
    search = access.as_search(Search.objects.get())
    held = [t for t in search.conversations if t.debrief and t.contacts]
    last = max(held, key=lambda t: t.debrief.held_on if t.debrief else search.today)  # type: ignore[arg-type,return-value]
    days = {c.name: c.last_contact for c in search.contacts if c.last_contact}
    first = _listed(sample, sort="talked")[0]
    assert first in {search.contact(ref).name for ref in last.contacts} | set(days)


def test_those_shown_go_along_as_files(sample: Client) -> None:
    from threedoors.importers import read_file

    cards = b"".join(sample.get("/people.vcf", {"relation": "friend"}).streaming_content)  # type: ignore[attr-defined]
    names = set(_listed(sample, relation="friend"))
    assert {each.name for each in read_file("friends.vcf", cards).contacts} == names
    rows = b"".join(sample.get("/people.csv", {"relation": "friend"}).streaming_content)  # type: ignore[attr-defined]
    assert {each.name for each in read_file("friends.csv", rows).contacts} == names


def test_pages_take_as_many_queries_whoever_is_there(sample: Client, django_assert_max_num_queries: object) -> None:
    """The fifth visit after a change asks as little of the database as with ten people."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def counted(path: str) -> int:
        sample.get(path)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert sample.get(path).status_code == 200
        return len(asked)

    paths = (
        "/",
        "/people/",
        "/people/?door=job",
        "/people/p-vera/",
        "/search/?q=acme",
        "/people/p-vera/intend/?door=job",
    )
    few = {path: counted(path) for path in paths}
    more = tuple(Contact(id=f"x{n}", name=f"Person {n}", company=None) for n in range(400))
    access.change(Search.objects.get(), lambda search: replace(search, contacts=(*search.contacts, *more)))
    assert {path: counted(path) for path in paths} == few
    assert max(few.values()) <= 6
