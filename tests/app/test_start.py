"""Start: from nothing to a first useful page, with no file at all; the sample beside it, never in its way."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.app.reading import words_of

from threedoors.app.examples import maya
from threedoors.app.store import access
from threedoors.app.store.models import Search, Step
from threedoors.searchfile import write_search
from threedoors.terms import Contact, DirectionState, Family, Relation

pytestmark = pytest.mark.django_db

TEN = [
    ("Grandma Ada", "family"), ("Tom Quist", "family"), ("Noor Haddad", "friend"), ("Lee Wong", "friend"),
    ("Paul Reyes", "ex_colleague"), ("Ines Duarte", "ex_colleague"), ("Åsa Lindström", "ex_colleague"),
    ("Marek Świątek", "ex_colleague"), ("Cole Whitman", "counsellor"), ("Dana Fox", "alum"),
]  # fmt: skip


def ten_people(rows: list[tuple[str, str]] = TEN) -> dict[str, str]:
    form = {"form-TOTAL_FORMS": "10", "form-INITIAL_FORMS": "10"}
    for n in range(10):
        name, relation = rows[n] if n < len(rows) else ("", "friend")
        form |= {f"form-{n}-name": name, f"form-{n}-relation": relation, f"form-{n}-title": "", f"form-{n}-company": ""}
    return form


def test_with_nothing_here_every_page_leads_to_start(browser: Client) -> None:
    for path in ("/", "/people/", "/openings/", "/directions/", "/happened/", "/files/", "/people/x/"):
        response = browser.get(path)
        assert (response.status_code, response["Location"]) == (302, "/start/")


@pytest.mark.parametrize(
    ("answers", "want", "directions"),
    [
        ({"knows": "no"}, 1, []),
        ({"knows": "yes", "title": "Sales representative"}, 5, [("Sales representative", DirectionState.CHOSEN)]),
        (
            {"knows": "some", "title_1": "Nurse", "title_2": "Teacher", "title": "left over"}, 3,
            [("Nurse", DirectionState.SHORTLIST), ("Teacher", DirectionState.SHORTLIST)],
        ),
    ],
    ids=["not yet", "can name it", "two kinds"],
)  # fmt: skip
def test_what_you_know_becomes_directions(
    browser: Client, answers: dict[str, str], want: int, directions: list[tuple[str, DirectionState]]
) -> None:
    response = browser.post("/start/", {"name": "Ada Quist", **answers})
    assert response["Location"] == "/add-people/?ten"
    search = access.as_search(Search.objects.get())
    assert search.seeker.want == want
    assert [(each.title, each.state) for each in search.directions] == directions
    assert all(each.history[-1].on for each in search.directions)


def test_a_named_direction_has_its_family(browser: Client) -> None:
    browser.post("/start/", {"name": "Ada", "knows": "yes", "title": "Sales representative"})
    assert access.as_search(Search.objects.get()).directions[0].family is Family.SALES


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"name": "Ada"}, "Choose one."),
        ({"name": "Ada", "knows": "yes"}, "Name the work"),
        ({"name": "Ada", "knows": "some", "title_1": "Nurse"}, "Name at least two"),
        ({"name": "  ", "knows": "no"}, "A first name is enough."),
    ],
)
def test_what_is_missing_is_asked_for(browser: Client, answers: dict[str, str], said: str) -> None:
    response = browser.post("/start/", answers)
    assert response.status_code == 422
    assert said in response.content.decode()
    assert not Search.objects.exists()


def test_ten_people_and_no_file(own: Client) -> None:
    response = own.post("/add-people/?ten", ten_people())
    assert response["Location"] == "/files/?start"
    search = access.as_search(Search.objects.get())
    assert [each.name for each in search.contacts] == [name for name, _ in TEN]
    assert search.contacts[8].relation is Relation.COUNSELLOR
    today = own.get("/").content.decode()
    assert "conversations ahead" in today
    assert "Explore" in today


def test_a_name_twice_is_one_person(own: Client) -> None:
    own.post("/add-people/", ten_people([("Noor Haddad", "friend"), ("noor  haddad", "friend")]))
    own.post("/add-people/", ten_people([("NOOR HADDAD", "family")]))
    assert len(access.as_search(Search.objects.get()).contacts) == 1


def test_no_name_at_all_is_said(own: Client) -> None:
    response = own.post("/add-people/", ten_people([]))
    assert response.status_code == 422
    assert "at least one name" in response.content.decode()


def test_the_sample_stands_beside_ones_own(own: Client) -> None:
    own.post("/sample/")
    assert "Maya’s sample search" in own.get("/").content.decode()
    own.post("/add-people/", ten_people([("Somebody Else", "friend")]))
    assert own.post("/sample/leave/")["Location"] == "/"
    assert access.current_search() == access.own_search()
    own_search = access.as_search(Search.objects.get(sample=False))
    assert (own_search.seeker.name, own_search.contacts) == ("Ada Quist", ())


def test_leaving_the_sample_without_a_search_leads_to_start(sample: Client) -> None:
    assert sample.post("/sample/leave/")["Location"] == "/start/"
    assert not Search.objects.exists()


def test_start_does_not_begin_twice(own: Client) -> None:
    own.post("/start/", {"knows": "no", "name": "Somebody"})
    assert Search.objects.count() == 1
    assert "You have begun already" in own.get("/start/").content.decode()


def _upload(text: str | bytes) -> dict[str, Any]:
    data = text.encode() if isinstance(text, str) else text
    return {"search": SimpleUploadedFile("mine.search.json", data)}


def test_a_search_file_opens(browser: Client) -> None:
    assert browser.post("/files/search/", _upload(maya()))["Location"] == "/"
    assert access.own_search() is not None
    assert browser.get("/settings/export/").content.decode() == maya()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("{", "This is not JSON"),
        ("{}", "not a search file"),
        (b"\xff\xfe", "not UTF-8"),
        ('{"threedoors": 1}', "seeker"),
    ],
)
def test_a_broken_search_file_says_where_and_changes_nothing(own: Client, data: str | bytes, said: str) -> None:
    response = own.post("/files/search/", _upload(data))
    assert response.status_code == 422
    assert said in response.content.decode()
    assert access.as_search(Search.objects.get()).seeker.name == "Ada Quist"


def test_the_search_that_is_open_already_changes_nothing_and_says_so(own: Client) -> None:
    export = own.get("/settings/export/").content
    for path, field in (("/files/search/", "search"), ("/files/", "files")):
        answer = own.post(path, {field: SimpleUploadedFile("my.search.json", export)})
        assert answer.status_code == 200
        assert "my.search.json is the search that is open here. Nothing in it is new" in words_of(answer)
    assert own.get("/settings/export/").content == export
    assert not Step.objects.exists()


@pytest.mark.parametrize(("path", "field"), [("/files/search/", "search"), ("/files/", "files")])
def test_another_search_takes_its_place_and_that_can_be_taken_back(own: Client, path: str, field: str) -> None:
    before = own.get("/settings/export/").content
    assert own.post(path, {field: SimpleUploadedFile("old.search.json", maya().encode())})["Location"] == "/"
    assert own.get("/settings/export/").content.decode() == maya()
    said = words_of(own.get("/"))
    assert re.search(r"Opened old\.search\.json in the place of your search: \d+ new, 1 changed", said)
    step = Step.objects.get()
    own.post(f"/history/{step.pk}/take-back/")
    search = access.as_search(Search.objects.get())
    assert search.history[-1].act.startswith("Took back: Opened old.search.json")
    assert write_search(replace(search, history=search.history[:-1])).encode() == before


def test_a_changed_copy_of_the_same_search_tells_how_far_it_differs(own: Client) -> None:
    own.post("/add-people/", ten_people())
    search = access.as_search(Search.objects.get())
    contacts = (replace(search.contacts[0], place="Oslo"), *search.contacts[3:], Contact(id="ny", name="Ny"))
    own.post("/files/search/", _upload(write_search(replace(search, contacts=contacts))))
    last = access.last_step(Search.objects.get())
    assert last is not None
    assert last.act.endswith("in the place of your search: 1 new, 1 changed, 2 gone")
