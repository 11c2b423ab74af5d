"""Companies to work for are named without any opening; then there is somebody to ask."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.store import access
from threedoors.cast import IRIS, VERA
from threedoors.terms import Search

pytestmark = pytest.mark.django_db


def _given(*parts: cast.Part) -> None:
    access.keep_new(cast.a_search(*parts).search())


def _now() -> Search:
    record = access.current_search()
    assert record is not None
    return access.as_search(record)


def _wished() -> list[str]:
    return [each.name for each in _now().companies if each.target]


def test_companies_are_named_and_those_that_are_here_are_found_again(own: Client) -> None:
    _given(IRIS, VERA)
    before = len(_now().companies)
    assert "No company yet" in words_of(own.get("/companies/"))
    own.post("/companies/", {"names": "acme\n\nLeeds City College\nACME"})
    assert _wished() == ["Acme", "Leeds City College"]
    assert len(_now().companies) == before + 1
    page = words_of(own.get("/companies/"))
    assert "You know 4 people there" in page
    assert "You know nobody there yet" in page


def test_a_company_is_taken_off_and_its_people_stay(own: Client) -> None:
    _given(IRIS)
    own.post("/companies/", {"names": "Acme"})
    own.post("/companies/acme/let-go/")
    assert _wished() == []
    assert _now().contact("iris").company == "acme"
    assert own.post("/companies/nowhere/let-go/").status_code == 404


def test_nothing_named_is_asked_again(own: Client) -> None:
    _given(IRIS)
    page = own.post("/companies/", {"names": " "})
    assert page.status_code == 422
    assert "Write the name of one company." in words_of(page)
    assert "autofocus" in page.content.decode()
