"""Calendar entries and mail files, read back by the programs' own rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from threedoors.renderers import Event, Letter, calendar, letter

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DENVER = timezone(timedelta(hours=-7))
AT_TEN = Event(
    uid="v-interview@threedoors", version=3, title="Interview with Vera", minutes=45,
    start=datetime(2026, 12, 3, 10, 0, tzinfo=DENVER), reminders=(timedelta(days=1), timedelta(hours=1)),
)  # fmt: skip


def _read(event: Event) -> Calendar:
    read = Calendar.from_ical(calendar(event, NOW))
    assert isinstance(read, Calendar)
    return read


def test_an_hour_is_one_moment_everywhere() -> None:
    (entry,) = _read(AT_TEN).events
    assert entry.start == datetime(2026, 12, 3, 17, 0, tzinfo=UTC)
    assert entry.end - entry.start == timedelta(minutes=45)
    assert b"DTSTART:20261203T170000Z" in calendar(AT_TEN, NOW)


def test_a_day_without_an_hour_is_a_whole_day() -> None:
    made = calendar(Event(uid="a", version=0, title="Talk", start=date(2026, 12, 3), minutes=30), NOW)
    assert b"DTSTART;VALUE=DATE:20261203" in made
    assert b"DTEND;VALUE=DATE:20261204" in made


def test_the_same_talk_is_the_same_entry() -> None:
    once, again = _read(AT_TEN).events[0], _read(Event(**{**AT_TEN.__dict__, "version": 4})).events[0]
    assert once["uid"] == again["uid"] == "v-interview@threedoors"
    assert again["sequence"] > once["sequence"]


def test_reminders_come_before_it() -> None:
    alarms = _read(AT_TEN).events[0].walk("VALARM")
    assert [each["trigger"].dt for each in alarms] == [timedelta(days=-1), timedelta(hours=-1)]


def test_an_hour_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        calendar(Event(**{**AT_TEN.__dict__, "start": datetime(2026, 12, 3, 10)}), NOW)


@given(st.text(min_size=1, max_size=300), st.text(max_size=300))
def test_any_title_makes_a_calendar_that_reads(title: str, text: str) -> None:
    made = Event(uid="a", version=0, title=title, text=text, start=date(2026, 12, 3), minutes=30)
    try:
        title.encode(), text.encode()
    except UnicodeEncodeError:
        return
    assert len(_read(made).events) == 1


def _mail(**facts: str) -> EmailMessage:
    given_ = {"to_name": "Zoë Müller", "to_address": "zoe@mail.example", "subject": "Grüße", "text": "Hallo 李,\n\nja."}
    read = message_from_bytes(letter(Letter(**{**given_, **facts})), policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def test_a_mail_has_one_reader_and_waits() -> None:
    mail = _mail(from_name="Maya", from_address="maya@mail.example")
    assert [(each.display_name, each.addr_spec) for each in mail["To"].addresses] == [
        ("Zoë Müller", "zoe@mail.example")
    ]
    assert mail["From"].addresses[0].addr_spec == "maya@mail.example"
    assert mail["Subject"] == "Grüße"
    assert mail["X-Unsent"] == "1"
    assert mail.get_content().splitlines() == ["Hallo 李,", "", "ja."]
    assert mail["Cc"] is mail["Bcc"] is mail["Date"] is None


@pytest.mark.parametrize("address", ["", "nobody", "a@b.example, c@d.example", "a@b\nBcc: x@y.example", "a b@c"])
def test_what_is_no_single_address_is_left_to_the_mail_program(address: str) -> None:
    mail = _mail(to_address=address)
    assert mail["To"] is None
    assert mail["Bcc"] is None


@given(st.text(max_size=80), st.text(max_size=80))
def test_no_name_or_subject_brings_a_header_of_its_own(name: str, subject: str) -> None:
    try:
        name.encode(), subject.encode()
    except UnicodeEncodeError:
        return
    mail = _mail(to_name=name, subject=subject)
    assert set(mail.keys()) <= {
        "Subject", "To", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip
    assert mail.get_content().startswith("Hallo")
