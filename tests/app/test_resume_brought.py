"""A resume that is brought: its lines stand apart, a newer one takes its place; and files that cannot be read."""

from __future__ import annotations

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.app.store import access
from threedoors.cast import MAYA, a_search, but

pytestmark = pytest.mark.django_db
RESUME = json.dumps({"basics": {"name": "Ada Quist"}, "work": [{"name": "Brightwell", "highlights": ["Sold a ship."]}]})


@pytest.fixture
def given(own: Client) -> Client:
    open_search()
    return own


def _bring(browser: Client, **files: str | bytes) -> str:
    named = {name.replace("_", "."): text.encode() if isinstance(text, str) else text for name, text in files.items()}
    return browser.post("/files/", {"files": [SimpleUploadedFile(*each) for each in named.items()]})["Location"]


def test_lines_of_a_resume_stand_apart_and_months_have_names(own: Client) -> None:
    work = {
        "name": "Harlan", "position": "Operator", "startDate": "2009-03", "endDate": "2026-09-30",
        "highlights": ["Ran 4 lathes, 2 presses", "Trained 14 people"],
    }  # fmt: skip
    resume = json.dumps({"basics": {"name": "Ada Quist"}, "work": [work]})
    access.keep_new(a_search(but(MAYA, name="Ada", resume={})).search())
    at = _bring(own, resume_json=resume)
    page = own.get(at)
    assert "<li>Ran 4 lathes, 2 presses</li><li>Trained 14 people</li>" in page.content.decode()
    assert "Operator, Harlan (March 2009 to 30 September 2026)" in words_of(page)
    added = own.post(f"{at}decide/", {"act": "add"}, follow=True)
    assert added.content.decode().count("/take-back/") == 1


def test_a_newer_resume_takes_the_place_of_the_one_that_is_here(given: Client) -> None:
    at = _bring(given, resume_json=RESUME)
    page = words_of(given.get(at))
    assert "Which resume do you use? Keep the one that is here Take this one instead: Ada Quist, resume.json" in page
    before = search_now()
    page = words_of(given.post(f"{at}decide/", {"resume": "0", "act": "look"}, follow=True))
    assert "1 line of your resume as proof" in page
    assert search_now() == before
    given.post(f"{at}decide/", {"resume": "0", "act": "add"})
    after = search_now()
    assert after.seeker.resume["basics"]["name"] == "Ada Quist"
    assert (after.seeker.name, after.evidence[: len(before.evidence)]) == (before.seeker.name, before.evidence)
    assert "Sold a ship." in [each.text for each in after.evidence]


def test_the_resume_that_is_here_stays_unless_another_is_chosen(given: Client) -> None:
    at = _bring(given, resume_json=RESUME)
    before = search_now()
    given.post(f"{at}decide/", {"resume": "none", "act": "add"})
    assert search_now().seeker == before.seeker


def test_files_of_which_none_is_read_lead_to_others(given: Client) -> None:
    page = words_of(given.get(_bring(given, photo_png=b"\x89PNG\r\n\x1a\n0000")))
    assert "Nothing here could be read" in page
    assert "Bring something else" in page
    assert "Nothing new would be added" not in page
