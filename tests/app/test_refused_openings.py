"""An opening that a file brings and that is "here already" can be said to be another one, one by one."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.cast import SALES_JOB

pytestmark = pytest.mark.django_db
OTHER = (
    f"{SALES_JOB.title}\nAcme\n\nWe are looking for a {SALES_JOB.title} in the north.\n\n"
    "Requirements\n- Two years of sales\n\nHow to apply\nSend your resume.\n"
)


def _brought(browser: Client) -> str:
    return browser.post("/files/", {"files": [SimpleUploadedFile("north.txt", OTHER.encode())]})["Location"]


def _boxes(browser: Client, at: str) -> list[str]:
    return re.findall(r'name="(apart:[^"]+)"', browser.get(at).content.decode())


@pytest.mark.parametrize("acts", [("add",), ("look", "add")], ids=["at once", "after a look"])
def test_one_tick_makes_it_another_opening_for_good(own: Client, acts: tuple[str, ...]) -> None:
    open_search(SALES_JOB)
    at = _brought(own)
    (box,) = _boxes(own, at)
    assert "No, this is another opening" in words_of(own.get(at))
    for act in acts:
        page = own.post(f"{at}decide/", {box: "on", "act": act}, follow=True)
        if act == "look":
            assert f"Is {SALES_JOB.title} the same opening as {SALES_JOB.title}?" in words_of(page)
            assert "No, two openings" in words_of(page)
    mine, theirs = search_now().openings
    assert mine == SALES_JOB
    assert "in the north" in theirs.posting
    again = _brought(own)
    assert _boxes(own, again) == []
    own.post(f"{again}decide/", {"act": "add"})
    assert search_now().openings == (mine, theirs)


def test_without_a_tick_it_is_the_one_that_is_here(own: Client) -> None:
    open_search(SALES_JOB)
    own.post(f"{_brought(own)}decide/", {"act": "add"})
    assert len(search_now().openings) == 1
