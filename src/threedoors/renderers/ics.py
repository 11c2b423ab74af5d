"""A talk as one calendar entry (RFC 5545): the same talk again replaces the entry, and no clock is misread.

An hour is written in UTC, so that it is the same moment on a phone in another time zone. A day without an hour becomes
an entry for the whole day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

PRODUCT = "-//Three Doors//Talks//EN"


@dataclass(frozen=True, kw_only=True)
class Event:
    """uid: stays the same as long as the talk does. start: a moment with its time zone, or a whole day.

    version: grows with every change. reminders: how long before the start; for a whole day, before its midnight.
    """

    uid: str
    version: int
    title: str
    start: datetime | date
    minutes: int
    text: str = ""
    place: str = ""
    reminders: Sequence[timedelta] = ()


def calendar(event: Event, now: datetime) -> bytes:
    """The file. now: with its time zone. Raises ValueError for an hour without one: it would mean another elsewhere."""
    for moment in (now, event.start):
        if isinstance(moment, datetime) and moment.tzinfo is None:
            raise ValueError("an hour needs its time zone")
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add_component(_entry(event, now))
    return bytes(made.to_ical())


def _entry(event: Event, now: datetime) -> Entry:
    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("dtstamp", now.astimezone(UTC))
    entry.add("sequence", event.version)
    entry.add("summary", " ".join(event.title.split()))
    if isinstance(event.start, datetime):
        start = event.start.astimezone(UTC)
        entry.add("dtstart", start)
        entry.add("dtend", start + timedelta(minutes=event.minutes))
    else:
        entry.add("dtstart", event.start)
        entry.add("dtend", event.start + timedelta(days=1))
    if event.text:
        entry.add("description", event.text)
    if event.place:
        entry.add("location", " ".join(event.place.split()))
    entry.add("class", "PRIVATE")
    for before in event.reminders:
        entry.add_component(_reminder(before, event.title))
    return entry


def _reminder(before: timedelta, title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", " ".join(title.split()))
    alarm.add("trigger", -before)
    return alarm
