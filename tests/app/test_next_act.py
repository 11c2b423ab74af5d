"""An opening's page begins with what comes next; the rest folds, and opens where something waits."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from django.test import Client
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.store import access
from threedoors.cast import SALES_JOB, TODAY, VERA, a_search, booked, but
from threedoors.terms import ClosedReason, Door, Pipe, PipeChange

pytestmark = pytest.mark.django_db
PAGE = f"/openings/{SALES_JOB.id}/"
TEN = datetime.combine(TODAY, datetime.min.time()).replace(hour=10)
LONG_AGO = TODAY - timedelta(days=30)


def _page(own: Client, *parts: cast.Part) -> str:
    access.keep_new(a_search(*parts).search())
    return own.get(PAGE).content.decode()


def _interview(days: int) -> cast.Part:
    return booked(VERA, Door.JOB, SALES_JOB, on=TEN + timedelta(days=days))


APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED, applied_on=TODAY)
SILENT = but(SALES_JOB, pipe=Pipe.APPLIED, applied_on=LONG_AGO, history=(PipeChange(pipe=Pipe.APPLIED, on=LONG_AGO),))
INTERVIEW = but(SALES_JOB, pipe=Pipe.INTERVIEW, applied_on=TODAY)


@pytest.mark.parametrize(
    ("parts", "heading", "first"),
    [
        ((APPLIED,), "It is their turn", "Get ready"),
        ((SILENT,), "No word for 30 days", "See who is there"),
        ((INTERVIEW, _interview(1)), "Your interview is tomorrow at 10:00", "Open the brief"),
        ((INTERVIEW, _interview(-1)), "Your interview was yesterday", "Write down how it went"),
        ((but(SALES_JOB, pipe=Pipe.OFFER, decision_due=TODAY),), "They offer you this job", "Look at the offer"),
        (
            (but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.REJECTED),),
            "They said no", "A kind note, and what you learned",
        ),
        (
            (but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.ACCEPTED),),
            "You took this job", "What is left to do",
        ),
    ],
)  # fmt: skip
def test_the_next_act_stands_first_and_is_the_one_dark_button(
    own: Client, parts: tuple[cast.Part, ...], heading: str, first: str
) -> None:
    page = _page(own, *parts)
    told = page.split('<section class="sheet next"')[1].split("</section>")[0]
    assert f'<h2 id="next">{heading}</h2>' in told
    assert re.findall(r'class="button first"[^>]*>([^<]+)<', page) == [first]
    assert 'class="first"' not in page


def test_before_applying_the_guard_has_the_word(own: Client) -> None:
    page = _page(own, SALES_JOB)
    assert "sheet next" not in page
    assert len(re.findall(r'class="(?:button )?first"', page)) == 1
    assert 'href="#prepare"' in page


def test_every_place_that_a_link_leads_to_is_on_the_page(own: Client) -> None:
    page = _page(own, SILENT)
    by_others = ("asked", "known", "unknown", "prepare", "commitment", "dossier", "material", "practice")
    for place in (*re.findall(r'href="#([\w-]+)"', page), *by_others):
        assert f'id="{place}"' in page, place


def test_a_form_that_is_refused_is_open_when_it_comes_back(own: Client) -> None:
    _page(own, SILENT)
    for path, given, said in (
        ("facts/", {"fact-fact": " ", "fact-kind": "need"}, "What you know of it"),
        ("needs/", {"need-requirement": "", "need-kind": "must"}, "What they ask for"),
        ("prepare/", {"question": "Why us?"}, "Get ready for this job"),
    ):
        answer = own.post(PAGE + path, given)
        assert answer.status_code == 422
        part = re.search(rf'<details class="part"([^>]*)>\s*<summary><h2 class="step">{said}', answer.content.decode())
        assert part, said
        assert part[1] == " open"


def test_a_closed_opening_shows_what_was_learned(own: Client) -> None:
    _page(own, SILENT)
    own.post(f"{PAGE}end/", {"reason": "rejected", "learned": "Ask earlier who decides."})
    assert "They said no" in words_of(own.get(PAGE))
