"""Openings, directions, files, settings, and the pages for what went wrong."""

from __future__ import annotations

import pytest
from django.test import Client, RequestFactory
from tests.app.keeping import open_search, search_now
from tests.app.reading import rules_in, words_of

from threedoors import cast
from threedoors.app.store.models import Search as Record
from threedoors.app.web import words
from threedoors.app.web.pages import troubles
from threedoors.cast import NORTHSIDE, SALES_JOB, TODAY, but
from threedoors.guard import CLAIMS, applying, weigh
from threedoors.importers import IMPORTERS
from threedoors.searchfile import read_search
from threedoors.terms import (
    Channel,
    Claim,
    ClosedReason,
    DirectionState,
    Door,
    Family,
    Pipe,
    Power,
    Relation,
    Shots,
    TalkState,
)

pytestmark = pytest.mark.django_db


# -- openings ---------------------------------------------------------------------------------------------------


def test_an_opening_by_title_company_and_posting(own: Client) -> None:
    open_search()
    form = {"title": "Sales Representative", "company": "acme", "posting": "You sell.\nYou travel."}
    assert own.post("/add-opening/", form)["Location"] == "/openings/sales-representative/"
    opening = search_now().openings[0]
    assert (opening.company, opening.family, opening.pipe) == ("acme", Family.SALES, Pipe.OPENING)
    assert "You travel." in words_of(own.get("/openings/sales-representative/"))
    own.post("/add-opening/", form)
    assert len(search_now().openings) == 1


def test_before_applying_the_guard_speaks(own: Client) -> None:
    open_search(SALES_JOB)
    shown = rules_in(own.get("/openings/sales-job/"))
    verdict = weigh(search_now(), applying("sales-job"), TODAY)
    assert shown == [(each.rule, each.severity) for each in verdict.rulings]
    assert ("G13", "block") in shown
    claimed = own.get("/openings/sales-job/", {"claim": "database_profile"}, headers={"HX-Request": "true"})
    assert ("G13", "block") not in rules_in(claimed)


def test_an_opening_moves_along(own: Client) -> None:
    open_search(SALES_JOB)
    own.post("/openings/sales-job/", {"pipe": "applied", "closed_reason": "rejected", "family": "sales"})
    opening = search_now().opening("sales-job")
    assert (opening.pipe, opening.applied_on, opening.closed_reason) == (Pipe.APPLIED, TODAY, None)
    own.post("/openings/sales-job/", {"pipe": "closed", "closed_reason": "rejected", "family": "marketing"})
    opening = search_now().opening("sales-job")
    assert (opening.pipe, opening.closed_reason, opening.family) == (
        Pipe.CLOSED, ClosedReason.REJECTED, Family.MARKETING,
    )  # fmt: skip
    assert [each.pipe for each in opening.history] == [Pipe.APPLIED, Pipe.CLOSED]


def test_no_opening_yet_says_what_to_do(own: Client) -> None:
    assert "No opening yet" in words_of(own.get("/openings/"))
    assert "Write the title" in words_of(own.post("/openings/", {"title": ""}))


# -- files ------------------------------------------------------------------------------------------------------


def test_the_page_names_exactly_what_can_be_read(own: Client) -> None:
    assert {name for kinds in words.FORMATS.values() for name in kinds} == {each.NAME for each in IMPORTERS}
    page = words_of(own.get("/files/"))
    assert all(word in page for kinds in words.FORMATS.values() for word in kinds.values())
    assert "A resume as PDF, Word (.docx), plain text, Markdown or JSON Resume" in page


# -- settings ---------------------------------------------------------------------------------------------------


def test_what_is_known_about_you(own: Client) -> None:
    open_search(NORTHSIDE)
    form = {
        "name": "Maya O.", "employer": "northside clinic", "confidential": "on", "hours_per_week": "7.5",
        "income_urgent": "on", "want": "2", "suit": "",
    }  # fmt: skip
    own.post("/settings/", form)
    seeker = search_now().seeker
    assert (seeker.name, seeker.current_employer, seeker.confidential) == ("Maya O.", "northside", True)
    assert (seeker.hours_per_week, seeker.income_urgent, seeker.want, seeker.suit) == (7.5, True, 2, None)
    assert seeker.resume == cast.MAYA.resume


def test_an_export_reads_back(sample: Client) -> None:
    response = sample.get("/settings/export/")
    assert response["Content-Disposition"] == 'attachment; filename="maya.search.json"'
    assert read_search(response.content) == search_now()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_theme_is_kept(own: Client, theme: str) -> None:
    own.post("/settings/theme/", {"theme": theme})
    assert f'<html lang="en" data-theme="{theme}">' in own.get("/").content.decode()
    own.post("/settings/theme/", {"theme": "system"})
    assert '<html lang="en">' in own.get("/").content.decode()


def test_deleting_asks_once(own: Client) -> None:
    own.post("/sample/")
    assert "Delete everything?" in words_of(own.get("/settings/delete/"))
    assert Record.objects.count() == 2
    assert own.post("/settings/delete/")["Location"] == "/start/"
    assert not Record.objects.exists()
    assert "Nothing of yours is kept here yet" in words_of(own.get("/settings/"))


# -- troubles ---------------------------------------------------------------------------------------------------


def test_an_unknown_address_helps(own: Client) -> None:
    response = own.get("/no/such/page/")
    assert response.status_code == 404
    assert "Go to Today" in words_of(response)


def test_an_address_of_a_form_helps_when_it_is_opened(sample: Client) -> None:
    response = sample.get("/people/p-vera/plan/")
    assert response.status_code == 405
    assert "Go to Today" in words_of(response)


def test_a_fault_of_ours_is_ours(rf: RequestFactory) -> None:
    response = troubles.broken(rf.get("/"))
    assert response.status_code == 500
    assert "The fault is ours" in words_of(response)


def test_a_view_that_fails_shows_that_page(own: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("threedoors.app.web.desk.planned", lambda *_, **__: 1 / 0)
    own.raise_request_exception = False
    response = own.get("/")
    assert response.status_code == 500
    assert "The fault is ours" in words_of(response)


@pytest.mark.parametrize(
    ("glossary", "enum"),
    [
        (words.DOORS, Door), (words.DOOR_KINDS, Door), (words.RELATIONS, Relation), (words.POWERS, Power),
        (words.SHOTS, Shots), (words.SHOTS_SAID, Shots), (words.STATES, TalkState), (words.CHANNELS, Channel),
        (words.PIPES, Pipe), (words.CLOSINGS, ClosedReason), (words.DIRECTION_STATES, DirectionState),
        (CLAIMS, Claim), (words.FAMILIES, Family),
    ],
)  # fmt: skip
def test_every_kind_has_its_word_on_screen(glossary: dict[str, str], enum: type) -> None:
    assert set(glossary) == set(enum)
    assert all("!" not in word for word in glossary.values())


def test_the_cast_may_be_shown_everywhere(own: Client) -> None:
    open_search(SALES_JOB, but(NORTHSIDE, aliases=("NSC",)))
    for path in (
        "/",
        "/people/",
        "/openings/",
        "/directions/",
        "/settings/",
        "/happened/",
        "/happened/held/",
        "/files/",
    ):
        assert own.get(path).status_code == 200
