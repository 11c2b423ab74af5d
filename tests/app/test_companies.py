"""Companies to work for are named without any opening; then there is somebody to ask."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.cast import IRIS, VERA

pytestmark = pytest.mark.django_db


def _wished() -> list[str]:
    return [each.name for each in search_now().companies if each.target]


def test_companies_are_named_and_those_that_are_here_are_found_again(own: Client) -> None:
    open_search(IRIS, VERA)
    before = len(search_now().companies)
    assert "No company yet" in words_of(own.get("/companies/"))
    own.post("/companies/", {"names": "acme\n\nLeeds City College\nACME"})
    assert _wished() == ["Acme", "Leeds City College"]
    assert len(search_now().companies) == before + 1
    page = words_of(own.get("/companies/"))
    assert "You know 4 people there" in page
    assert "You know nobody there yet" in page


def test_a_company_is_taken_off_and_its_people_stay(own: Client) -> None:
    open_search(IRIS)
    own.post("/companies/", {"names": "Acme"})
    own.post("/companies/acme/let-go/")
    assert _wished() == []
    assert search_now().contact("iris").company == "acme"
    assert own.post("/companies/nowhere/let-go/").status_code == 404


def test_nothing_named_is_asked_again(own: Client) -> None:
    open_search(IRIS)
    page = own.post("/companies/", {"names": " "})
    assert page.status_code == 422
    assert "Write the name of one company." in words_of(page)
    assert "autofocus" in page.content.decode()
