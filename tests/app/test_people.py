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
