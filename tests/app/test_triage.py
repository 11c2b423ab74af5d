"""Going through new people: what is said is kept, told and taken back; the line stays right when people go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.app.keeping import search_now
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.actions.triage import WORKED_THERE, line_of, put_in_line
from threedoors.app.store import access
from threedoors.app.store.models import NewPerson
from threedoors.app.store.models import Search as Record
from threedoors.terms import Contact, Power, Relation, Shots

pytestmark = pytest.mark.django_db

BUYER = Contact(id="bo", name="Bo Buyer", title="Buyer", company="northside", source="a.csv, row 2")
HEAD = Contact(id="hal", name="Hal Head", title="Head of Sales", company="northside", source="a.csv, row 3")
ONCE = Contact(id="olga", name="Olga Once", title="Buyer", tags=(WORKED_THERE,), source="a.csv, row 4")
JOB = Contact(id="jo", name="Jo Job", title="Buyer", company="acme", source="a.csv, row 5")


@pytest.fixture
def record(own: Client) -> Record:
    """Four people, just imported: nobody has looked at them yet."""
    before = cast.a_search(cast.NORTHSIDE, cast.SALES_JOB).search()
    after = replace(before, contacts=(*before.contacts, BUYER, HEAD, ONCE, JOB))
    record = access.keep_new(after)
    put_in_line(record, before, after)
    return record


def test_those_who_matter_come_first(record: Record) -> None:
    assert list(NewPerson.objects.values_list("ref", flat=True)) == ["jo", "olga", "hal", "bo"]


def test_what_is_inferred_is_told_with_its_reason(own: Client, record: Record) -> None:
    page = words_of(own.get("/triage/?at=hal"))
    assert "Hal Head" in page
    assert "We read: decides who is hired, because" in page
    assert "3 of 4" in page
    assert "From a.csv, row 3." in page


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("relation", "friend", replace(JOB, relation=Relation.FRIEND)),
        ("power", "screen", replace(JOB, power=Power.SCREEN)),
        ("shots", "single", replace(JOB, shots=Shots.SINGLE)),
        ("relation", "emperor", JOB),
    ],
)
def test_one_key_says_one_thing(own: Client, record: Record, field: str, value: str, said: Contact) -> None:
    page = own.post("/triage/jo/say/", {field: value}, headers={"HX-Request": "true"})
    assert search_now().contact("jo") == said
    assert "Jo Job" in words_of(page)
    assert "<html" not in page.content.decode()


def test_without_script_each_act_is_a_page(own: Client, record: Record) -> None:
    assert own.post("/triage/jo/say/", {"relation": "friend"})["Location"] == "/triage/?at=jo"
    assert own.post("/triage/jo/onwards/")["Location"] == "/triage/?at=olga"
    assert "2 of 4" in words_of(own.get("/triage/"))


def test_the_last_thing_said_is_taken_back_and_then_the_one_before(own: Client, record: Record) -> None:
    own.post("/triage/jo/say/", {"relation": "friend"})
    own.post("/triage/jo/say/", {"power": "screen"})
    own.post("/triage/olga/say/", {"relation": "mentor"})
    page = own.post("/triage/undo/", {"here": "bo"}, headers={"HX-Request": "true"})
    assert "Taken back. " in words_of(page)
    assert "Olga Once" in words_of(page)
    own.post("/triage/undo/")
    assert (search_now().contact("jo"), search_now().contact("olga")) == (replace(JOB, relation=Relation.FRIEND), ONCE)
    own.post("/triage/undo/")
    assert "nothing to take back" in words_of(own.post("/triage/undo/", {"here": "jo"}))
    assert search_now().contact("jo") == JOB


def test_whoever_is_gone_waits_no_longer(own: Client, record: Record) -> None:
    access.change(record, lambda search: replace(search, contacts=search.contacts[:-2]))
    line = line_of(record, search_now(), "bo")
    assert (line.ref, line.before) == ("bo", "hal")
    assert line_of(record, search_now()).ref == "hal"
    assert set(NewPerson.objects.values_list("ref", flat=True)) == {"hal", "bo"}


def test_at_the_end_all_were_passed(own: Client, record: Record) -> None:
    for ref in ("jo", "olga", "hal"):
        own.post(f"/triage/{ref}/onwards/")
    assert "gone through all 4" in words_of(own.post("/triage/bo/onwards/", follow=True))
    assert "Go through the new people" not in words_of(own.get("/people/"))


def test_the_rest_may_stay_as_they_are(own: Client, record: Record) -> None:
    assert "Go through the new people" in words_of(own.get("/people/"))
    own.post("/triage/finish/")
    assert not NewPerson.objects.exists()
    assert search_now().contact("jo") == JOB


def _queries(own: Client) -> int:
    own.get("/triage/")
    with CaptureQueriesContext(connection) as queries:
        own.post("/triage/jo/say/", {"relation": "friend"}, headers={"HX-Request": "true"})
    return len(queries)


def test_queries_do_not_grow_with_people(own: Client, record: Record) -> None:
    few = _queries(own)
    before = search_now()
    many = tuple(Contact(id=f"m{n}", name=f"Many {n}", source="b.csv") for n in range(300))
    after = access.change(record, lambda search: replace(search, contacts=(*search.contacts, *many)))
    put_in_line(record, before, after)
    own.post("/triage/jo/say/", {"relation": "family"})
    assert _queries(own) == few
