"""An interview won elsewhere: they have the resume, or want no letter, and neither is missing any more."""

from __future__ import annotations

from datetime import datetime

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.cast import SALES_JOB, TODAY, VERA, a_search, booked, but, talk
from threedoors.guard import weigh
from threedoors.situation import Ground, Situation
from threedoors.situation.materials import MaterialCheck
from threedoors.terms import Door, Material, MaterialKind, Pipe

pytestmark = pytest.mark.django_db
INTERVIEW = booked(VERA, Door.JOB, SALES_JOB, on=datetime(2026, 11, 25, 10))
AT = f"/talks/{INTERVIEW.id}/"
THEY_HAVE, NO_LETTER = "They have my resume already", "They want no letter"


def _texts_missing() -> list[str]:
    search = search_now()
    verdict = weigh(search, search.conversation(INTERVIEW.id), TODAY)
    return [text["kind"] for each in verdict.rulings if each.rule == "G13" for text in each.facts["texts"]]


def _ready() -> float:
    search = search_now()
    return Situation(Ground(search, TODAY), search.conversation(INTERVIEW.id)).readiness.value


def test_one_press_and_the_guard_and_readiness_believe_it(own: Client) -> None:
    open_search(SALES_JOB, INTERVIEW)
    assert _texts_missing() == ["resume", "letter", "spiel"]
    before = _ready()
    page = words_of(own.get(AT))
    assert THEY_HAVE in page
    assert NO_LETTER in page
    assert own.post(f"{AT}have-already/", {"kind": "resume"})["Location"] == AT
    assert _texts_missing() == ["letter", "spiel"]
    own.post(f"{AT}have-already/", {"kind": "letter"})
    assert _texts_missing() == ["spiel"]
    assert _ready() > before
    page = words_of(own.get(AT))
    assert THEY_HAVE not in page
    assert f"{NO_LETTER}</button>" not in own.get(AT).content.decode()


def test_it_is_recorded_and_told(own: Client) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.INTERVIEW))
    assert THEY_HAVE in words_of(own.get("/openings/sales-job/"))
    own.post("/openings/sales-job/have-already/", {"kind": "resume"})
    search = search_now()
    (text,) = search.materials
    assert (text.kind, text.opening, text.text, text.sent_on) == (MaterialKind.RESUME, "sales-job", "", TODAY)
    assert [(line.act, line.about) for line in search.history] == [("They have your resume already", "sales-job")]
    page = words_of(own.get("/openings/sales-job/"))
    assert "they have it" in page
    assert THEY_HAVE not in page
    assert "No copy is kept here" in words_of(own.get(f"/openings/sales-job/texts/{text.id}/"))
    own.post("/openings/sales-job/have-already/", {"kind": "resume"})
    assert search_now() == search


def test_a_resume_written_later_is_the_one_that_counts(own: Client) -> None:
    open_search(SALES_JOB, INTERVIEW)
    own.post(f"{AT}have-already/", {"kind": "resume"})
    written = dict.fromkeys(("company", "role", "rating", "letter", "spiel", "facts", "question", "answer"), "")
    own.post("/openings/sales-job/prepare/", written | {"resume": "Sold to 40 clinics."})
    assert [each.text for each in search_now().materials] == ["", "Sold to 40 clinics."]


def test_it_is_asked_only_where_they_may_have_it_and_it_is_missing(own: Client) -> None:
    open_search(
        SALES_JOB, talk(VERA, Door.JOB, SALES_JOB), Material(id="cv", kind=MaterialKind.RESUME, opening="sales-job")
    )
    assert THEY_HAVE not in words_of(own.get("/openings/sales-job/"))
    (planned,) = search_now().conversations
    assert THEY_HAVE not in words_of(own.get(f"/talks/{planned.id}/"))
    own.post("/openings/sales-job/have-already/", {"kind": "spiel"})
    assert len(search_now().materials) == 1


def test_the_guard_alone_reads_it_from_a_file() -> None:
    """A text without words that was sent stands for one they have."""
    sent = Material(id="cv", kind=MaterialKind.RESUME, opening="sales-job", sent_on=TODAY)
    ground = Ground(a_search(SALES_JOB, sent).search(), TODAY)
    assert ground.materials_for(SALES_JOB)[MaterialKind.RESUME] is MaterialCheck.GOOD
