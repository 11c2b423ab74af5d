"""The opening's page takes what the page of a talk says is missing."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import rules_in, words_of

from threedoors.cast import NOOR, SALES_JOB, TODAY, VERA, booked, but, talk
from threedoors.guard import weigh
from threedoors.situation import Ground, Situation
from threedoors.terms import (
    Commitment,
    CommitmentReason,
    Door,
    FactKind,
    Material,
    MaterialKind,
    ReasonAbout,
)

pytestmark = pytest.mark.django_db
PAGE = "/openings/sales-job/"
_INTERVIEW = booked(VERA, Door.JOB, SALES_JOB, on=datetime(2026, 11, 24, 10))


def _written(**changes: str) -> dict[str, str]:
    form = {
        "company": "They sell to clinics.\r\nTheir people stay.", "role": "I like to sell what helps.", "rating": "4",
        "resume": "Maya Okafor\r\n\r\nSold to 40 clinics.", "letter": "Dear Ms Lindqvist,", "spiel": "I sell.",
        "facts": "Two new regions.\n\nA team of six.", "question": "Why us?", "answer": "You sell to clinics.",
    }  # fmt: skip
    return form | changes


def _blank(**changes: str) -> dict[str, str]:
    return dict.fromkeys(_written(), "") | changes


def test_everything_missing_can_be_written_on_one_page(own: Client) -> None:
    open_search(SALES_JOB)
    assert own.post(f"{PAGE}prepare/", _written())["Location"] == f"{PAGE}#prepare"
    search = search_now()
    commitment = search.commitments[0]
    assert (commitment.opening, commitment.rating, commitment.on) == ("sales-job", 4, TODAY)
    assert [(each.about, each.text) for each in commitment.reasons] == [
        (ReasonAbout.COMPANY, "They sell to clinics."), (ReasonAbout.COMPANY, "Their people stay."),
        (ReasonAbout.ROLE, "I like to sell what helps."),
    ]  # fmt: skip
    made = {each.kind: each for each in search.materials}
    assert made[MaterialKind.RESUME].text == "Maya Okafor\n\nSold to 40 clinics."
    assert {each.made_on for each in made.values()} == {TODAY}
    facts = search.dossiers[0].facts
    assert [(each.text, each.kind) for each in facts] == [
        ("Two new regions.", FactKind.NEED), ("A team of six.", FactKind.NEED),
    ]  # fmt: skip
    said = search.rehearsals[0]
    assert (said.opening, said.question, said.text, said.on) == ("sales-job", "Why us?", "You sell to clinics.", TODAY)


def test_it_makes_the_seeker_readier(own: Client) -> None:
    open_search(SALES_JOB, _INTERVIEW)
    before = Situation(Ground(search_now(), TODAY), _INTERVIEW).readiness.value
    own.post(f"{PAGE}prepare/", _written())
    ready = Situation(Ground(search_now(), TODAY), _INTERVIEW).readiness
    assert ready.value > before
    assert {part.name for part in ready.parts if part.complete} >= {"commitment", "material"}


def test_what_was_written_is_there_again_and_written_once(own: Client) -> None:
    open_search(SALES_JOB)
    own.post(f"{PAGE}prepare/", _written())
    page = own.get(PAGE)
    shown = page.content.decode()
    assert "They sell to clinics.\nTheir people stay.</textarea>" in shown
    assert '<option value="4" selected>' in shown
    assert "Two new regions." in words_of(page)
    assert "Why us?" in words_of(page)
    before = search_now()
    own.post(f"{PAGE}prepare/", _written())
    assert search_now() == before


def test_an_answer_without_its_question_loses_nothing(own: Client) -> None:
    open_search(SALES_JOB)
    refused = own.post(f"{PAGE}prepare/", _written(question=""))
    assert refused.status_code == 422
    assert "Which question does it answer?" in words_of(refused)
    for typed in ("Their people stay.", "Sold to 40 clinics.", "A team of six.", "You sell to clinics.</textarea>"):
        assert typed in refused.content.decode()
    assert search_now().commitments == ()


def test_a_text_that_was_sent_stays_as_it_was_sent(own: Client) -> None:
    sent = Material(
        id="r", kind=MaterialKind.RESUME, opening="sales-job", text="As sent.",
        made_on=date(2026, 11, 2), sent_on=date(2026, 11, 3),
    )  # fmt: skip
    open_search(SALES_JOB, sent)
    own.post(f"{PAGE}prepare/", _blank(resume="Better now."))
    assert [(each.text, each.sent_on) for each in search_now().materials] == [
        ("As sent.", sent.sent_on), ("Better now.", None),
    ]  # fmt: skip
    own.post(f"{PAGE}prepare/", _blank(resume="Better still."))
    own.post(f"{PAGE}prepare/", _blank())
    assert [each.text for each in search_now().materials] == ["As sent.", "Better still."]


def test_reasons_about_oneself_stay_beside_the_written_ones(own: Client) -> None:
    reasons = (
        CommitmentReason(text="They sell to clinics.", about=ReasonAbout.COMPANY),
        CommitmentReason(text="I am good at it.", about=ReasonAbout.SELF),
    )
    open_search(SALES_JOB, Commitment(opening="sales-job", reasons=reasons, rating=3, on=date(2026, 11, 1)))
    own.post(f"{PAGE}prepare/", _blank(company="They sell to clinics.", rating="5"))
    kept = search_now().commitments
    assert len(kept) == 1
    assert set(kept[0].reasons) == set(reasons)
    assert (kept[0].rating, kept[0].on) == (5, TODAY)


def test_each_missing_row_of_a_talk_leads_to_where_it_is_taken(own: Client) -> None:
    open_search(SALES_JOB, _INTERVIEW)
    body = own.get(f"/talks/{_INTERVIEW.id}/").content.decode()
    led = set(re.findall(rf'href="{PAGE}#(\w+)"', body))
    assert led == {"dossier", "commitment", "material", "practice"}
    page = own.get(PAGE).content.decode()
    assert all(f'id="{name}"' in page for name in led)


def test_a_talk_to_learn_leads_to_its_questions(own: Client) -> None:
    open_search(but(talk(NOOR, Door.INFORMATIONAL), id="plan"))
    body = own.get("/talks/plan/").content.decode()
    assert 'href="#words-title"' in body
    assert 'id="words-title"' in body


def test_what_the_steps_say_is_not_said_again_below_them(own: Client) -> None:
    """G07, G13 and G15 repeat the list of steps: one card stands for them, with what the list does not say."""
    open_search(SALES_JOB, _INTERVIEW)
    shown = own.get(f"/talks/{_INTERVIEW.id}/")
    page, told = words_of(shown), [rule for rule, _ in rules_in(shown)]
    assert sorted(told) == sorted(
        each.rule for each in weigh(search_now(), search_now().conversations[0], TODAY).rulings
    )
    assert page.count("3 texts for this job: resume, letter and what you will say for Sales Representative") == 1
    assert page.count("5 facts about the job") == 1
    assert "You will reach Vera Lindqvist once." in page
    assert "Still missing:" not in page
    assert page.count("It is a profile in their database") == 1


def test_a_job_rated_too_low_is_more_than_a_step(own: Client) -> None:
    low = Commitment(
        opening="sales-job",
        reasons=(CommitmentReason(text="They sell to clinics.", about=ReasonAbout.COMPANY),
                 CommitmentReason(text="I like to sell.", about=ReasonAbout.ROLE)),
        rating=2,
    )  # fmt: skip
    open_search(SALES_JOB, _INTERVIEW, low)
    page = words_of(own.get(f"/talks/{_INTERVIEW.id}/"))
    assert "You gave Sales Representative 2 of 5. You would have to act that you want it." in page
    assert "You will reach Vera Lindqvist once." in page
