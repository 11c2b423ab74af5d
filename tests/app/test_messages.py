"""Messages of a talk in the app: drafted, changed, taken along, and one tap when they went out."""

from __future__ import annotations

from datetime import date, datetime
from email import message_from_bytes, policy

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar
from tests.app.keeping import search_now
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.actions.happened import dated
from threedoors.app.store import access
from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    IRIS,
    NOOR,
    PAUL,
    SALES_CHOSEN,
    TODAY,
    VERA,
    a_search,
    asked,
    but,
    held,
    talk,
)
from threedoors.terms import Advice, Conversation, Door, Lead, TalkState

pytestmark = pytest.mark.django_db
EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
WORDS = "Hello Noor, I am looking for a new job. What would you suggest for me? Half an hour would do. Maya"


def _given(*parts: cast.Part) -> None:
    access.keep_new(a_search(*parts).search())


def _talk(ref: str = "talk") -> Conversation:
    return search_now().conversation(ref)


def _send(browser: Client, kind: str, do: str, *, talk: str = "talk", to: str = "noor", text: str = WORDS) -> int:
    address = f"/talks/{talk}/messages/{kind}/?to={to}"
    return browser.post(address, {"subject": "A question", "text": text, "do": do}).status_code


def test_a_planned_talk_shows_its_draft(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    shown = words_of(own.get("/talks/talk/"))
    assert "Write to Noor" in shown
    assert "You are not being asked for a job." in shown
    assert "I sent it" in shown


def test_one_tap_says_that_it_was_sent(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    assert _send(own, "ask", "sent") == 302
    kept = _talk()
    assert (kept.state, kept.asked_on, kept.message) == (TalkState.ASKED, TODAY, WORDS)
    assert search_now().history[-1].act == "Asked for a talk"


def test_a_draft_with_gaps_is_not_taken_for_what_was_sent(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    _send(own, "ask", "sent", text="Hello Noor, [how do you know each other?]")
    assert (_talk().state, _talk().message) == (TalkState.ASKED, "")


def test_it_can_be_kept_for_later(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    _send(own, "ask", "keep")
    assert (_talk().state, _talk().message) == (TalkState.PLANNED, WORDS)
    assert WORDS in words_of(own.get("/talks/talk/messages/ask/"))


def test_a_mail_file_has_one_reader(own: Client) -> None:
    _given(but(NOOR, emails=("noor@mail.example",)), talk(NOOR, EXPLORE))
    answer = own.post("/talks/talk/messages/ask/?to=noor", {"subject": "Grüße", "text": WORDS, "do": "mail"})
    assert answer["Content-Disposition"] == 'attachment; filename="ask-noor-haddad.eml"'
    mail = message_from_bytes(answer.content, policy=policy.default)
    assert str(mail["To"]) == "Noor Haddad <noor@mail.example>"
    assert mail["Subject"] == "Grüße"
    assert _talk().state is TalkState.PLANNED


def test_a_message_opens_in_the_mail_program_of_a_phone(own: Client) -> None:
    _given(but(NOOR, emails=("noor@mail.example",)), talk(NOOR, EXPLORE))
    page = own.get("/talks/talk/messages/ask/?to=noor")
    assert "form-action 'self' mailto:" in page["Content-Security-Policy"]
    answer = own.post("/talks/talk/messages/ask/?to=noor", {"subject": "Grüße", "text": "Hi,\n\na+b & ü?", "do": "app"})
    assert answer.status_code == 303
    assert answer["Location"] == (
        "mailto:noor@mail.example?subject=Gr%C3%BC%C3%9Fe&body=Hi%2C%0D%0A%0D%0Aa%2Bb%20%26%20%C3%BC%3F"
    )
    assert _talk().state is TalkState.PLANNED


def test_what_the_guard_blocks_is_neither_drafted_nor_handed_out(own: Client) -> None:
    _given(ACME_TARGET, talk(VERA, EXPLORE))
    assert "We do not write this one as it stands." in words_of(own.get("/talks/talk/"))
    assert _send(own, "ask", "mail", to="vera") == 422
    assert _send(own, "ask", "app", to="vera") == 422
    assert _send(own, "ask", "sent", to="vera") == 302  # a fact is always taken


def test_an_empty_message_is_asked_for_and_the_subject_stays(own: Client) -> None:
    _given(talk(NOOR, EXPLORE))
    answer = own.post("/talks/talk/messages/ask/?to=noor", {"subject": "My own", "text": " ", "do": "sent"})
    assert answer.status_code == 422
    assert "Write something first." in words_of(answer)
    assert 'value="My own"' in answer.content.decode()


def test_a_follow_up_is_due_after_seven_business_days_and_counts_once(own: Client) -> None:
    _given(asked(NOOR, EXPLORE, date(2026, 11, 9)))
    assert "Follow up with Noor" in words_of(own.get("/talks/asked-noor/"))
    _send(own, "follow-up", "sent", talk="asked-noor")
    assert _talk("asked-noor").follow_ups == (TODAY,)
    assert "Follow up with Noor" not in words_of(own.get("/talks/asked-noor/"))


def test_until_then_the_page_says_when_one_is_right(own: Client) -> None:
    _given(asked(NOOR, EXPLORE, date(2026, 11, 20)))
    assert "One follow-up is right from 1 December on." in words_of(own.get("/talks/asked-noor/"))
    assert "Follow up with Noor" not in words_of(own.get("/talks/asked-noor/"))


def test_thanks_are_due_after_a_talk(own: Client) -> None:
    kept = held(NOOR, EXPLORE, TODAY, thanked_on=None)
    _given(kept)
    assert "Thank Noor" in words_of(own.get(f"/talks/{kept.id}/"))
    _send(own, "thanks", "sent", talk=kept.id)
    debrief = _talk(kept.id).debrief
    assert debrief is not None
    assert debrief.thanked_on == TODAY


def test_of_several_each_is_thanked(own: Client) -> None:
    kept = but(held(NOOR, EXPLORE, TODAY, thanked_on=None), contacts=("noor", "paul"))
    _given(kept)
    _send(own, "thanks", "sent", talk=kept.id, to="noor")
    debrief = _talk(kept.id).debrief
    assert debrief is not None
    assert debrief.thanked_on is None
    assert "Thank Paul" in words_of(own.get(f"/talks/{kept.id}/"))
    _send(own, "thanks", "sent", talk=kept.id, to="paul")
    debrief = _talk(kept.id).debrief
    assert debrief is not None
    assert debrief.thanked_on == TODAY


def test_the_introducer_hears_how_it_went_then_advice_is_reported(own: Client) -> None:
    done = Advice(text="Read their guide", done_on=TODAY)
    kept = held(NOOR, EXPLORE, TODAY, talk_facts={"introduced_by": "paul"}, advice=(done,))
    _given(kept)
    _send(own, "introducer", "sent", talk=kept.id, to="paul")
    assert _talk(kept.id).introducer_told_on == TODAY
    assert "Report back to Noor" in words_of(own.get(f"/talks/{kept.id}/"))
    _send(own, "report", "sent", talk=kept.id)
    debrief = _talk(kept.id).debrief
    assert debrief is not None
    assert debrief.advice[0].reported_on == TODAY


def test_an_introduction_is_noted_and_a_talk_called_off(own: Client) -> None:
    _given(but(PAUL, knows=("iris",)), talk(IRIS, LEARN, focus=ABOUT_ACME), asked(NOOR, EXPLORE, TODAY))
    assert "Ask Paul to introduce you" in words_of(own.get("/talks/talk/"))
    _send(own, "introduction", "sent", to="paul")
    assert (search_now().history[-1].act, search_now().history[-1].note) == ("Asked for an introduction", "Paul Reyes")
    assert (_talk().state, _talk().introduced_by) == (TalkState.PLANNED, "paul")
    _send(own, "call-off", "sent", talk="asked-noor")
    assert _talk("asked-noor").state is TalkState.CANCELLED


def test_whoever_named_somebody_and_lends_their_name_counts_as_introducer(own: Client) -> None:
    led = Lead(name="Iris Tan", contact="iris", may_use_name=True)
    _given(SALES_CHOSEN, held(PAUL, EXPLORE, TODAY, leads=(led,)))
    own.post("/people/iris/plan/", {"door": "informational"})
    (planned,) = [each for each in search_now().conversations if each.contacts == ("iris",)]
    assert planned.introduced_by == "paul"
    assert "Paul Reyes suggested that I write to you." in words_of(own.get(f"/talks/{planned.id}/messages/ask/"))


def test_an_answer_and_a_no_are_kept(own: Client) -> None:
    _given(asked(NOOR, EXPLORE, date(2026, 11, 20)), asked(PAUL, EXPLORE, date(2026, 11, 20)))
    own.post("/talks/asked-noor/move/", {"to": "replied"})
    own.post("/talks/asked-paul/move/", {"to": "refused"})
    assert (_talk("asked-noor").state, _talk("asked-noor").replied_on) == (TalkState.ASKED, TODAY)
    assert (_talk("asked-paul").state, _talk("asked-paul").replied_on) == (TalkState.CANCELLED, TODAY)
    assert "answered today" in words_of(own.get("/talks/asked-noor/"))


def test_messages_that_do_not_exist(sample: Client) -> None:
    assert sample.get("/talks/v-paul/messages/poem/").status_code == 404
    assert sample.get("/talks/v-paul/messages/introducer/").status_code == 404
    assert sample.get("/talks/v-paul/talk.ics").status_code == 200
    assert sample.get("/talks/v-noor/talk.ics").status_code == 404


@pytest.mark.parametrize("on", ["0001-01-01", "9999-12-31"])
def test_a_day_beyond_every_calendar_has_no_entry(sample: Client, on: str) -> None:
    """A search file takes any day; its hour in another zone, or its end, may be no day at all."""
    record, late = access.current_search(), datetime.fromisoformat(f"{on}T23:59")
    assert record is not None
    dated(record, "v-interview", late, None, TODAY)
    assert sample.get("/talks/v-interview/talk.ics").status_code == 404


def test_the_brief_as_a_page_and_as_a_file(sample: Client) -> None:
    shown = words_of(sample.get("/talks/v-interview/brief/"))
    assert "Is this a new post, or did somebody leave?" in shown
    file = sample.get("/talks/v-interview/brief.html")
    assert file["Content-Disposition"] == 'attachment; filename="brief-vera-lindqvist-sam-brandt.html"'
    assert "Is this a new post, or did somebody leave?" in file.content.decode()


def test_the_calendar_of_a_quiet_search_says_no_more_than_a_name(sample: Client) -> None:
    answer = sample.get("/talks/v-interview/talk.ics")
    read = Calendar.from_ical(answer.content)
    assert isinstance(read, Calendar)
    (entry,) = read.events
    assert str(entry["summary"]) == "Vera Lindqvist and Sam Brandt"
    assert "description" not in entry
    assert sample.get("/talks/v-interview/talk.ics")["Content-Disposition"].startswith("inline")


PAGES = ("", "brief/", "debrief/", "messages/thanks/", "brief.html", "brief.pdf", "talk.ics")


@pytest.mark.parametrize("page", PAGES)
def test_the_store_is_asked_as_often_for_many_people_as_for_few(own: Client, page: str) -> None:
    """Talks, people and facts come from what is remembered of a search."""
    counts = []
    for people in (1, 40):
        more = [but(NOOR, id=f"p{n}", name=f"Person {n}") for n in range(people)]
        talks = [but(held(each, EXPLORE, TODAY), id=f"t-{each.id}") for each in more]
        kept = held(PAUL, EXPLORE, TODAY, talk_facts={"on": datetime(2026, 11, 23, 10)}, thanked_on=None)
        _given(more, talks, kept)
        assert own.get(f"/talks/{kept.id}/{page}").status_code == 200
        with CaptureQueriesContext(connection) as seen:
            own.get(f"/talks/{kept.id}/{page}")
        counts.append(len(seen))
    assert counts[0] == counts[1] <= 4
