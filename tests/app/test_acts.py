"""What the history says, whoever wrote it: no code is left on a page."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from tests.app.reading import words_of

from threedoors.app.examples import maya
from threedoors.app.web.acts import act_said
from threedoors.searchfile import read_search


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("power confirmed", "Confirmed what they decide"),
        ("power_confirmed", "Confirmed what they decide"),
        ("directionChosen", "Chose a direction"),
        ("direction.parked", "Parked a direction"),
        ("interview booked", "Booked an interview"),
        ("hires-in-set", "Said the work they hire for"),
        ("talk called off", "Called off a talk"),
        ("applied", "Applied"),
        ("OFFER_ACCEPTED", "Accepted an offer"),
        ("something of another program", "Something of another program"),
        ("Wrote down 3 people", "Wrote down 3 people"),
        ("Took back: Applied", "Took back: Applied"),
        ("Würde gefragt", "Würde gefragt"),
        ("応募した", "応募した"),
        ("", ""),
    ],
)
def test_an_act_in_plain_words(act: str, said: str) -> None:
    assert act_said(act) == said


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/history/", "/openings/o-acme/", "/people/p-vera/", "/directions/d-sales/"])
def test_no_code_of_the_sample_is_left_on_a_page(sample: Client, path: str) -> None:
    shown = words_of(sample.get(path))
    for line in read_search(maya()).history:
        assert not re.search(rf"(?<![\w’]){re.escape(line.act)}(?!\w)", shown) or line.act == "applied"


@pytest.mark.django_db
def test_the_history_says_what_was_confirmed(sample: Client) -> None:
    assert "Confirmed what they decide: Vera Lindqvist" in words_of(sample.get("/history/"))
