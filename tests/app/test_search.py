"""One search over everything, and the keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client
from tests.app.reading import words_of

from threedoors.app.store import access
from threedoors.app.store.models import Search
from threedoors.terms import Company, Contact, Opening

pytestmark = pytest.mark.django_db


def test_everything_is_found(sample: Client) -> None:
    shown = words_of(sample.get("/search/", {"q": "acme"}))
    for kind in ("People", "Openings", "Companies", "Talks"):
        assert kind in shown


def test_what_was_said_is_found_where_it_was_said(sample: Client) -> None:
    search = access.as_search(Search.objects.get())
    talk = next(t for t in search.conversations if t.debrief and t.debrief.insights)
    assert talk.debrief is not None
    said = talk.debrief.insights[0].text
    page = sample.get("/search/", {"q": said[:40]})
    assert f'href="/talks/{talk.id}/"' in page.content.decode()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("lodz", "Łukasz"),
        ("ŁÓDŹ", "Łukasz"),
        ("山田", "山田太郎"),
        ("сергей", "Сергей"),
        ("muller", "Jürgen"),
        ("fair", "Jürgen"),
    ],
)
def test_any_letters_find_any_name(own: Client, asked: str, found: str) -> None:
    people = (
        Contact(id="a", name="Łukasz Łódź"), Contact(id="b", name="山田太郎"), Contact(id="c", name="Сергей Иванов"),
        Contact(id="d", name="Jürgen Müller", notes="Met at the Fair"),
    )  # fmt: skip
    access.change(Search.objects.get(), lambda search: replace(search, contacts=people))
    assert found in words_of(own.get("/search/", {"q": asked}))


def test_a_change_is_found_at_once_and_what_is_gone_is_not(own: Client) -> None:
    record = Search.objects.get()
    first = (Contact(id="a", name="Ana", notes="tall"), Contact(id="b", name="Ben", notes="tall"))
    access.change(record, lambda search: replace(search, contacts=first))
    assert "Ana" in words_of(own.get("/search/", {"q": "tall"}))
    second = (replace(first[0], name="Ada", notes="short"), first[1])
    access.change(record, lambda search: replace(search, contacts=second))
    tall = words_of(own.get("/search/", {"q": "tall"}))
    assert "Ben" in tall
    assert "Ada" not in tall
    assert "Ada" in words_of(own.get("/search/", {"q": "ada"}))
    assert "Nothing here holds" in words_of(own.get("/search/", {"q": "ana"}))


def test_a_company_renamed_is_found_by_its_new_name(own: Client) -> None:
    record = Search.objects.get()
    person, company = Contact(id="a", name="Ana", company="k"), Company(id="k", name="Kone")
    opening = Opening(id="o", title="Fitter", company="k", posting="We lift people.")
    changed = {"contacts": (person,), "companies": (company,), "openings": (opening,)}
    access.change(record, lambda search: replace(search, **changed))  # type: ignore[arg-type]
    assert "Ana" in words_of(own.get("/people/", {"q": "kone"}))
    assert "Fitter" in words_of(own.get("/search/", {"q": "lift"}))
    access.change(record, lambda search: replace(search, companies=(replace(company, name="Otis"),)))
    assert "Ana" in words_of(own.get("/people/", {"q": "otis"}))
    assert "Nobody here matches" in words_of(own.get("/people/", {"q": "kone"}))


def test_nothing_asked_and_nothing_found_say_what_to_do(sample: Client) -> None:
    assert "what was said in talks" in words_of(sample.get("/search/"))
    assert "Nothing here holds all of these words" in words_of(sample.get("/search/", {"q": "xyzzy"}))
    assert sample.get("/search/", {"q": "%_'\"<b>"}).status_code == 200


def test_keys_can_be_done_without(sample: Client) -> None:
    assert "Go to Today" in words_of(sample.get("/keys/"))
    assert 'id="all-keys"' in sample.get("/").content.decode()
    sample.post("/keys/choose/", {"keys": "off"})
    page = sample.get("/").content.decode()
    assert 'data-keys="off"' in page
    assert 'id="all-keys"' not in page
    sample.post("/keys/choose/", {"keys": "on"})
    assert 'id="all-keys"' in sample.get("/").content.decode()


def test_the_place_in_a_long_text_is_shown_in_whole_words(own: Client) -> None:
    notes = f"{'early words ' * 30}the needle lies here {'late words ' * 30}"
    person = Contact(id="a", name="Ana", notes=notes)
    access.change(Search.objects.get(), lambda search: replace(search, contacts=(person,)))
    page = own.get("/search/", {"q": "needle"}).content.decode()
    place = page.split('note">')[1].split("<")[0]
    assert "the needle lies here late words" in place
    assert set(place.replace("…", "").split()) <= set(notes.split())
