"""Today says what comes next: whom to ask, when it is time to decide, what waits, and when the search is over."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.cast import (
    ACME_TARGET,
    COLE,
    GRAN,
    IRIS,
    MAYA,
    NOOR,
    PAUL,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    VERA,
    asked,
    but,
    held,
    talk,
)
from threedoors.terms import ClosedReason, Door, Dossier, Lead, Pipe, Suggestion, TalkState, Unknown

pytestmark = pytest.mark.django_db
EXPLORE = Door.EXPLORATORY


def test_whoever_begins_is_told_why_with_friends(own: Client) -> None:
    open_search()
    assert "begin with people who wish you well" in words_of(own.get("/"))


def test_a_round_counts_those_who_are_asked(own: Client) -> None:
    open_search(asked(NOOR, EXPLORE, date(2026, 11, 20)), asked(PAUL, EXPLORE, date(2026, 11, 20)))
    page = words_of(own.get("/"))
    assert "Third talk of a round of 5 to 8." in page
    assert "First talk of a round" not in page


def test_a_round_that_told_enough_asks_for_the_decision(own: Client) -> None:
    same = (Suggestion(said="Sales", direction=SALES.id),)
    heard = [
        but(held(each, EXPLORE, date(2026, 11, 2 + n), suggestions=same), id=f"r{n}")
        for n, each in enumerate((NOOR, PAUL, GRAN, COLE, IRIS))
    ]
    open_search(heard, SALES)
    page = own.get("/")
    assert "You have heard enough to decide" in words_of(page)
    assert 'href="/directions/"' in page.content.decode()


def test_whoever_was_named_and_not_written_down_stands_there(own: Client) -> None:
    open_search(held(NOOR, EXPLORE, date(2026, 11, 18), leads=(Lead(name="Farah Aziz", company="Acme"),)))
    assert "Farah Aziz" in words_of(own.get("/"))
    own.post("/talks/held-noor-exploratory-2026-11-18/leads/0/", {"name": "Farah Aziz", "do": "person"})
    assert "Not among your people" not in words_of(own.get("/"))
    assert search_now().contact("noor").knows[-1:] == ("farah-aziz",)
    assert "Named to you by Noor Haddad" in words_of(own.get("/people/farah-aziz/"))


def test_openings_to_apply_for_and_days_of_decision_that_passed(own: Client) -> None:
    waiting = but(SALES_JOB, id="late", title="Account Manager", pipe=Pipe.INTERVIEW, decision_due=date(2026, 11, 20))
    open_search(SALES_CHOSEN, but(SALES_JOB, closes_on=date(2026, 12, 1)), waiting)
    page = words_of(own.get("/"))
    assert "Not applied yet Sales Representative, Acme closes 1 December" in page
    assert "Account Manager, Acme to be decided 20 November" in page
    own.post("/openings/late/", {"pipe": "offer", "closed_reason": "", "family": ""})
    assert search_now().opening("late").decision_due is None


def test_a_day_to_answer_by_outlives_the_move_to_an_offer(own: Client) -> None:
    open_search(SALES_CHOSEN, but(SALES_JOB, id="soon", pipe=Pipe.INTERVIEW, decision_due=date(2027, 1, 20)))
    own.post("/openings/soon/", {"pipe": "offer", "closed_reason": "", "family": ""})
    assert (search_now().opening("soon").pipe, search_now().opening("soon").decision_due) == (
        Pipe.OFFER,
        date(2027, 1, 20),
    )


def test_with_a_job_nobody_is_to_be_asked_any_more(own: Client) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.ACCEPTED))
    page = words_of(own.get("/"))
    assert "You have a job" in page
    assert "talk of a round" not in page


def test_a_message_that_is_written_waits_to_be_sent(own: Client) -> None:
    open_search(talk(NOOR, EXPLORE, id="n", message="Hello Noor, could we talk?"))
    page = own.get("/").content.decode()
    assert "Send Noor your message" in page
    assert 'href="/talks/n/"' in page


def test_open_questions_go_into_the_talk_that_could_answer_them(own: Client) -> None:
    unknowns = tuple(Unknown(id=f"u{n}", text=f"Question {n}?", must=n == 2) for n in range(3))
    open_search(ACME_TARGET, SALES_CHOSEN, Dossier(about="acme", unknowns=unknowns))
    own.post("/people/iris/plan/", {"door": "informational"})
    planned = search_now().conversation("iris-informational")
    assert [each.unknown for each in planned.agenda] == ["u2", "u0", "u1"]


def test_who_is_not_ready_may_get_ready(own: Client) -> None:
    open_search(ACME_TARGET, SALES_CHOSEN)
    page = words_of(own.get("/people/vera/intend/", {"door": "informational"}))
    assert "Get ready for this talk" in page
    kept = own.post("/people/vera/plan/", {"door": "informational"})
    assert kept.status_code == 302
    planned = search_now().conversation("vera-informational")
    assert (planned.state, planned.overrides) == (TalkState.PLANNED, ())
    assert words_of(own.get("/people/vera/")).startswith(VERA.name)


def test_held_back_says_what_no_preparing_changes(own: Client) -> None:
    """Vera is reached once and nothing is ready; but she weighs the application, and that stays."""
    open_search(ACME_TARGET, SALES_CHOSEN, but(SALES_JOB, pipe=Pipe.APPLIED))
    page = words_of(own.get("/"))
    assert "weighs your application" in page[page.index("Held back") :]
    assert "you are not ready yet" not in page


def test_whoever_chose_and_doubts_is_told_why_the_round_goes_on(own: Client) -> None:
    open_search(but(MAYA, want=1, suit=1), SALES)
    chosen = {"state": "chosen", "on": "2026-11-23", "family": "sales", "reasons": "Three named it."}
    own.post("/directions/d-sales/decide/", chosen)
    assert (search_now().seeker.want, search_now().seeker.suit) == (5, 1)
    page = own.get("/")
    assert "You chose Sales" in words_of(page)
    assert 'href="/directions/d-sales/#sure-title"' in page.content.decode()
    own.post("/directions/d-sales/sure/", {"want": "5", "suit": "5"})
    assert search_now().seeker.suit == 5
    assert "You chose Sales" not in words_of(own.get("/"))


def test_what_to_do_about_those_who_wait_is_said_once_for_all_of_them(own: Client) -> None:
    long_ago = date(2026, 11, 2)
    open_search(
        *(asked(each, EXPLORE, date(2026, 11, 20)) for each in (NOOR, PAUL, GRAN)), asked(COLE, EXPLORE, long_ago)
    )
    page = words_of(own.get("/"))
    assert page.count("Most answers come within two days. Wait.") == 1
    assert page.index("Ada Okafor") < page.index("Most answers come") < page.index(COLE.name)
    assert page.count("one short follow-up") == 1


def test_an_offer_stands_on_today_with_its_day(own: Client) -> None:
    offered = but(SALES_JOB, pipe=Pipe.OFFER, decision_due=date(2026, 11, 27))
    open_search(SALES_CHOSEN, offered)
    page = own.get("/")
    assert "They offer you a job" in words_of(page)
    assert "answer by Friday" in words_of(page)
    assert 'class="button first" href="/offers/"' in page.content.decode()
    assert page.content.decode().count("button first") == 1


def test_people_of_one_first_name_are_told_apart(own: Client) -> None:
    open_search(but(NOOR, name="Lena Haddad"))
    page = words_of(own.get("/"))
    assert "Ask Lena Haddad" in page
    assert "Ask Lena Fischer" in page
    assert "Ask Cole" in page
