"""Offers beside what a job must have, taken or declined; and the end of an opening without losing its people."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors.app.actions.ending import helpers
from threedoors.app.store import access
from threedoors.app.web.offers_told import Point, offers_of, pay_point, place_point, remote_point, start_point
from threedoors.cast import (
    AGENCY_JOB,
    IRIS,
    MARKETING_JOB,
    MAYA,
    NOOR,
    PAUL,
    SALES_JOB,
    TODAY,
    VERA,
    booked,
    but,
    held,
    talk,
)  # fmt: skip
from threedoors.situation.debts import DebtKind, debts_of
from threedoors.terms import (
    ClosedReason,
    Constraints,
    Door,
    Dossier,
    Fact,
    Opening,
    Pay,
    Period,
    Pipe,
    Remote,
    TalkState,
)

pytestmark = pytest.mark.django_db
OFFER = but(SALES_JOB, pipe=Pipe.OFFER, decision_due=TODAY + timedelta(days=4))


def _take_back(client: Client) -> None:
    record = access.current_search()
    assert record is not None
    step = access.last_step(record)
    assert step is not None
    client.post(f"/history/{step.pk}/take-back/")


# -- side by side -----------------------------------------------------------------------------------------------


def _pay(low: float | None, high: float | None = None, currency: str = "USD", per: Period = Period.YEAR) -> Pay:
    return Pay(min=low, max=high, currency=currency, per=per)


@pytest.mark.parametrize(
    ("offered", "floor", "fits", "note"),
    [
        (_pay(58000, 66000), _pay(52000), True, ""),
        (_pay(50000, 66000), _pay(52000), None, "Only the upper end"),
        (_pay(40000, 45000), _pay(52000), False, "You need at least 52,000 USD a year"),
        (_pay(None, 60000), _pay(52000), True, ""),
        (_pay(25, per=Period.HOUR), _pay(52000), True, "About 52,000 USD a year"),
        (_pay(24.5, per=Period.HOUR), _pay(52000), False, "About 50,960 USD a year"),
        (_pay(4500, per=Period.MONTH), _pay(25, per=Period.HOUR), True, "About 54,000"),
        (_pay(90000, currency="EUR"), _pay(52000), None, "In another currency than the 52,000 USD a year"),
        (None, _pay(52000), None, ""),
        (_pay(58000), None, None, ""),
    ],
)
def test_pay_is_held_to_the_floor_in_its_currency_and_period(
    offered: Pay | None, floor: Pay | None, fits: bool | None, note: str
) -> None:
    point = pay_point(offered, floor)
    assert point.fits is fits
    assert note in point.note


@pytest.mark.parametrize(
    ("place", "remote", "fits"),
    [("Denver, Colorado", None, True), ("Boulder", None, False), ("", None, None), ("Boulder", Remote.ONLY, True),
     ("Aurora (near Denver)", None, True)],
)  # fmt: skip
def test_a_place_is_held_to_those_that_were_named(place: str, remote: Remote | None, fits: bool | None) -> None:
    opening = Opening(id="o", title="T", place=place, remote=remote)
    assert place_point(opening, Constraints(places=("Denver, Colorado",))).fits is fits
    assert place_point(opening, Constraints()).fits is None


@pytest.mark.parametrize(
    ("offered", "needed", "fits"),
    [(Remote.NO, Remote.SOME, False), (Remote.ONLY, Remote.SOME, True), (Remote.SOME, Remote.ONLY, False),
     (None, Remote.SOME, None), (Remote.NO, None, None), (Remote.ONLY, Remote.NO, None)],
)  # fmt: skip
def test_work_from_home(offered: Remote | None, needed: Remote | None, fits: bool | None) -> None:
    assert remote_point(offered, needed).fits is fits


def test_the_day_it_begins() -> None:
    early, late = date(2026, 12, 1), date(2027, 1, 11)
    assert start_point(early, late, TODAY).fits is False
    assert start_point(late, late, TODAY).fits is True
    assert start_point(None, late, TODAY) == Point("It begins", "")


LIMITS: dict[str, Any] = {
    "constraints": Constraints(pay_floor=_pay(52000), must=("Home by six on Wednesdays",), never=("Night shifts",))
}


def test_a_must_and_a_never_show_what_is_said_and_become_questions(own: Client) -> None:
    said = Dossier(about="sales-job", facts=(Fact(text="On Wednesdays everybody is home before six."),))
    open_search(but(MAYA, **LIMITS), OFFER, said)
    must, never = offers_of(search_now(), TODAY)[0].wishes
    assert list(must.said) == ["On Wednesdays everybody is home before six."]
    assert list(never.said) == []
    page = words_of(own.get("/offers/"))
    assert "Nothing is said of it." in page
    own.post(
        "/openings/sales-job/questions/", {"ask-question": never.question, "ask-kind": "parameter", "ask-must": "on"}
    )
    assert [each.asked for each in offers_of(search_now(), TODAY)[0].wishes] == [False, True]


def test_the_offer_to_be_answered_first_stands_first(own: Client) -> None:
    other = but(MARKETING_JOB, pipe=Pipe.OFFER, decision_due=TODAY + timedelta(days=1))
    open_search(OFFER, other, but(AGENCY_JOB, pipe=Pipe.OFFER))
    assert [each.opening.id for each in offers_of(search_now(), TODAY)] == ["marketing-job", "sales-job", "agency-job"]
    page = words_of(own.get("/offers/"))
    assert "Answer by tomorrow" in page
    assert "Say by when you must answer" in page


def test_no_offer_yet_says_what_can_be_done(own: Client) -> None:
    open_search(SALES_JOB)
    assert "No offer yet" in words_of(own.get("/offers/"))


def _limits(**changes: str) -> dict[str, str]:
    form = {
        "pay_min": "52000", "currency": "usd", "per": "year", "places": "Denver\nBoulder", "remote": "some",
        "start": "2027-01-11", "must": "Home by six", "never": "",
    }  # fmt: skip
    return form | changes


def test_what_a_job_must_have_is_kept(own: Client) -> None:
    open_search(OFFER)
    own.post("/offers/limits/", _limits())
    assert search_now().seeker.constraints == Constraints(
        pay_floor=_pay(52000), places=("Denver", "Boulder"), remote=Remote.SOME, start=date(2027, 1, 11),
        must=("Home by six",),
    )  # fmt: skip
    assert 'value="52000"' in own.get("/offers/limits/").content.decode()
    own.post("/offers/limits/", dict.fromkeys(_limits(), ""))
    assert search_now().seeker.constraints == Constraints()


@pytest.mark.parametrize(
    "wrong", [{"currency": ""}, {"per": ""}, {"currency": "U$"}, {"pay_min": "-1"}, {"start": "x"}]
)
def test_limits_that_do_not_fit_are_asked_again(own: Client, wrong: dict[str, str]) -> None:
    open_search(OFFER)
    assert own.post("/offers/limits/", _limits(**wrong)).status_code == 422
    assert search_now().seeker.constraints == Constraints()


def test_the_day_work_begins_is_kept_with_what_is_known(own: Client) -> None:
    open_search(OFFER)
    form = {"title": "Sales", "company": "Acme", "start": "2027-02-01", "letter_accepted": "on"}
    own.post("/openings/sales-job/details/", form)
    own.post("/openings/sales-job/details/", form | {"start": "2027-03-01"})
    assert [fact.text for fact in search_now().dossiers[0].facts] == ["Start: 2027-03-01"]
    assert "1 March 2027" in words_of(own.get("/offers/"))


# -- taken ------------------------------------------------------------------------------------------------------

SPOKE = but(held(NOOR, Door.EXPLORATORY, date(2026, 11, 9)), id="spoke")
LEARNED = but(held(IRIS, Door.INFORMATIONAL, date(2026, 11, 12)), id="learned", introduced_by="paul")
INTERVIEW = but(held(VERA, Door.JOB, date(2026, 11, 16)), id="interview", openings=("sales-job",))
RUNNING = but(MARKETING_JOB, pipe=Pipe.INTERVIEW)
AHEAD = but(booked(VERA, Door.JOB, MARKETING_JOB, on=datetime(2026, 12, 1, 9)), id="ahead")
LIFE = (OFFER, RUNNING, AGENCY_JOB, SPOKE, LEARNED, INTERVIEW, AHEAD, NOOR, IRIS, PAUL, VERA)


def test_who_helped_is_everybody_who_had_no_job_to_give(own: Client) -> None:
    open_search(*LIFE)
    assert [(each.contact.id, each.why) for each in helpers(search_now())] == [
        ("paul", "you introduced me to Iris Tan"), ("noor", "we talked on 9 November"),
        ("iris", "we talked on 12 November"),
    ]  # fmt: skip


def test_before_it_is_taken_the_page_says_what_happens(own: Client) -> None:
    open_search(*LIFE)
    before = search_now()
    page = words_of(own.get("/openings/sales-job/take/"))
    assert "Nothing is sent to anybody" in page
    assert "Noor Haddad We talked on 9 November" in page
    assert "withdraw, with a note" in page
    assert "called off: your Job talk with Vera Lindqvist" in page
    assert search_now() == before


def test_taking_an_offer_thanks_ends_and_calls_off_in_one_act(own: Client) -> None:
    open_search(*LIFE)
    before = search_now()
    form = {"thank": ["noor", "iris", "paul"], "close": ["marketing-job", "agency-job"]}
    assert own.post("/openings/sales-job/take/", form)["Location"] == "/openings/sales-job/taken/"
    search = search_now()
    assert {each.id: each.closed_reason for each in search.openings} == {
        "sales-job": ClosedReason.ACCEPTED, "marketing-job": ClosedReason.WITHDRAWN,
        "agency-job": ClosedReason.WITHDRAWN,
    }  # fmt: skip
    promised = {each.contact for each in debts_of(search, TODAY) if each.kind is DebtKind.PROMISE}
    assert promised == {"noor", "iris"}
    assert search.conversation("ahead").state is TalkState.CANCELLED
    notes = {each.opening: each.text for each in search.materials}
    assert "withdrawing my application for the post of Marketing Specialist" in notes["marketing-job"]
    assert notes["sales-job"].startswith("Hello Paul,")
    assert "agency-job" not in notes
    page = words_of(own.get("/openings/sales-job/taken/"))
    assert "Noor Haddad" in page
    assert "I sent it" in page
    _take_back(own)
    assert search_now().openings == before.openings
    assert search_now().conversations == before.conversations
    assert search_now().materials == before.materials


def test_only_what_stays_ticked_is_done(own: Client) -> None:
    open_search(*LIFE)
    own.post("/openings/sales-job/take/", {})
    assert [each.pipe for each in search_now().openings] == [Pipe.CLOSED, Pipe.INTERVIEW, Pipe.OPENING]
    assert search_now().materials == ()
    assert search_now().conversation("ahead").state is TalkState.BOOKED


def test_another_offer_is_declined_with_it(own: Client) -> None:
    open_search(OFFER, but(MARKETING_JOB, pipe=Pipe.OFFER))
    own.post("/openings/sales-job/take/", {"close": ["marketing-job"]})
    assert search_now().opening("marketing-job").closed_reason is ClosedReason.DECLINED
    assert "decided to decline it" in search_now().materials[0].text


def test_what_was_not_taken_has_nothing_left_to_do(own: Client) -> None:
    open_search(OFFER)
    assert own.get("/openings/sales-job/taken/")["Location"] == "/openings/sales-job/"


# -- ended ------------------------------------------------------------------------------------------------------


def _ending(**changes: str) -> dict[str, str]:
    return {"reason": "rejected", "note": "", "learned": "", "who": "", "message": "", "touch_on": ""} | changes


def test_a_no_is_answered_kindly_and_keeps_what_was_learned(own: Client) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.INTERVIEW), INTERVIEW, VERA)
    page = own.get("/openings/sales-job/end/?why=rejected")
    shown = page.content.decode()
    assert "Thank you for telling me your decision on the post of Sales Representative" in shown
    assert str(TODAY + timedelta(days=35)) in shown
    form = _ending(
        note="They had somebody inside.", learned="They promote from within.\nAsk about that earlier.", who="vera",
        message="Dear Vera,\r\n\r\nThank you.", touch_on="2026-12-29",
    )  # fmt: skip
    own.post("/openings/sales-job/end/", form)
    search = search_now()
    opening = search.opening("sales-job")
    assert (opening.pipe, opening.closed_reason) == (Pipe.CLOSED, ClosedReason.REJECTED)
    assert [fact.text for fact in search.dossiers[0].facts] == ["They promote from within.", "Ask about that earlier."]
    assert search.materials[0].text == "Dear Vera,\n\nThank you."
    assert (search.history[-1].act, search.history[-1].note) == ("They said no", "They had somebody inside.")
    assert DebtKind.CONTACT not in {each.kind for each in debts_of(search, TODAY)}  # it is told when the day comes
    again = next(each for each in debts_of(search, date(2026, 12, 29)) if each.kind is DebtKind.CONTACT)
    assert (again.contact, again.due, again.overdue) == ("vera", date(2026, 12, 29), False)
    page = own.get("/openings/sales-job/")
    assert "Send the kind note" in words_of(page)
    assert f'href="/openings/sales-job/texts/{search.materials[0].id}/"' in page.content.decode()


def test_to_be_in_touch_with_somebody_never_met_is_a_planned_talk(own: Client) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.APPLIED), IRIS)
    own.post("/openings/sales-job/end/", _ending(who="iris", touch_on="2026-12-29"))
    planned = search_now().conversations[0]
    assert (planned.door, planned.contacts, planned.state) == (Door.INFORMATIONAL, ("iris",), TalkState.PLANNED)
    assert planned.on == datetime(2026, 12, 29)


def test_an_offer_is_declined_kindly_and_taken_back(own: Client) -> None:
    open_search(OFFER, INTERVIEW, VERA)
    before = search_now()
    page = own.get("/openings/sales-job/end/?why=declined")
    assert "Thank you for the offer of the post of Sales Representative" in page.content.decode()
    own.post("/openings/sales-job/end/", _ending(reason="declined", message="No, thank you."))
    assert search_now().opening("sales-job").closed_reason is ClosedReason.DECLINED
    _take_back(own)
    assert (search_now().openings, search_now().materials) == (before.openings, before.materials)


def test_a_note_is_made_ones_own_taken_as_a_mail_and_sent(own: Client) -> None:
    open_search(*LIFE)
    own.post("/openings/sales-job/take/", {"close": ["marketing-job"]})
    ref = search_now().materials[0].id
    address = f"/openings/marketing-job/texts/{ref}/"
    assert "[brackets]" in words_of(own.get(address))
    mail = own.post(address, {"text": "Dear Vera,\r\n\r\nI withdraw.", "do": "mail"})
    assert mail["Content-Type"] == "message/rfc822"
    assert b"I withdraw." in mail.content
    opened = own.post(address, {"text": "I withdraw.", "do": "app"})
    assert opened["Location"].startswith("mailto:")
    assert opened["Location"].endswith("&body=I%20withdraw.")
    own.post(address, {"text": "Dear Vera,\r\n\r\nI withdraw.", "do": "keep"})
    assert search_now().materials[0].text == "Dear Vera,\n\nI withdraw."
    assert own.post(address, {"text": " ", "do": "keep"}).status_code == 422
    assert own.post(address, {"text": "I withdraw.", "do": "sent"})["Location"] == "/openings/sales-job/taken/"
    assert (search_now().materials[0].text, search_now().materials[0].sent_on) == ("I withdraw.", TODAY)
    own.post(address, {"text": "Something else", "do": "keep"})
    assert search_now().materials[0].text == "I withdraw."
    assert "stays here as it was sent" in words_of(own.get(address))
    assert own.get("/openings/sales-job/texts/nothing/").status_code == 404


def test_what_was_only_watched_is_let_go_without_a_note(own: Client) -> None:
    open_search(SALES_JOB, but(talk(VERA, Door.JOB, SALES_JOB), id="plan"))
    assert "Dear" not in words_of(own.get("/openings/sales-job/end/"))
    own.post("/openings/sales-job/end/", _ending(reason="withdrawn"))
    assert search_now().materials == ()
    assert search_now().conversation("plan").state is TalkState.CANCELLED


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"touch_on": "2026-11-23", "who": "vera"}, "still to come"), ({"touch_on": "2026-12-29"}, "With whom"),
     ({"reason": "accepted"}, "Select a valid choice"), ({"who": "noor"}, "Select a valid choice")],
)  # fmt: skip
def test_an_end_that_does_not_fit_is_asked_again(own: Client, wrong: dict[str, str], said: str) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.APPLIED), VERA, NOOR)
    refused = own.post("/openings/sales-job/end/", _ending(message="What I typed", **wrong))
    assert refused.status_code == 422
    assert said in words_of(refused)
    assert "What I typed" in refused.content.decode()
    assert search_now().opening("sales-job").pipe is Pipe.APPLIED
