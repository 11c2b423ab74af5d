"""What was done for the search, week by week: date, employer, act, result. For the benefit office, as PDF and CSV.

Only facts that the seeker recorded, each on its day. Notes, private remarks and what was said in a talk stay out.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from itertools import groupby
from typing import Final

from threedoors.importers.csv_rows import guarded
from threedoors.renderers.typeset import typeset
from threedoors.terms import (
    Channel,
    ClosedReason,
    Conversation,
    Door,
    Opening,
    Pipe,
    Relation,
    Search,
    TalkState,
)

COLUMNS: Final = ("Date", "Employer", "Act", "Result")
_CLOSE: Final = (Relation.FRIEND, Relation.FAMILY)
_ENDS: Final = {
    ClosedReason.REJECTED: "They said no",
    ClosedReason.WITHDRAWN: "Withdrawn by me",
    ClosedReason.DECLINED: "Offer declined",
    ClosedReason.ACCEPTED: "Offer accepted",
    ClosedReason.FILLED: "Filled by somebody else",
}
_ABOUT: Final = {
    Door.EXPLORATORY: "a talk for advice on direction",
    Door.INFORMATIONAL: "an informational talk",
    Door.JOB: "a talk about the job",
}
_HELD: Final = {
    Door.EXPLORATORY: "Talk for advice on direction",
    Door.INFORMATIONAL: "Informational talk",
    Door.JOB: "Job interview",
}


class WeekStart(IntEnum):
    """The first day of a week, as `date.weekday` counts. Offices differ."""

    MONDAY = 0
    SUNDAY = 6


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One act on one day. employer: "" where none is known. close: with a friend or relative, about direction."""

    on: date
    employer: str
    act: str
    result: str
    close: bool = False

    @property
    def texts(self) -> tuple[str, str, str]:
        return self.employer, self.act, self.result


@dataclass(frozen=True)
class Week:
    first: date
    entries: tuple[Entry, ...]

    @property
    def last(self) -> date:
        return self.first + timedelta(days=6)


def entries(search: Search, first: date, last: date, *, friends: bool = True) -> tuple[Entry, ...]:
    """The acts of these days, both included, in order. friends False: without talks with friends and family."""
    return within(acts(search), first, last, friends=friends)


def acts(search: Search) -> tuple[Entry, ...]:
    """All acts of a search, in order."""
    return tuple(sorted(dict.fromkeys(_all(search)), key=lambda each: each.on))


def within(found: Iterable[Entry], first: date, last: date, *, friends: bool = True) -> tuple[Entry, ...]:
    """Those of these days, both included. friends False: without talks with friends and family."""
    return tuple(each for each in found if first <= each.on <= last and (friends or not each.close))


def weeks(found: Iterable[Entry], start: WeekStart = WeekStart.MONDAY) -> tuple[Week, ...]:
    """Weeks in which something was done, in order."""
    by_week = groupby(found, key=lambda each: week_of(each.on, start))
    return tuple(Week(first, tuple(of_week)) for first, of_week in by_week)


def week_of(on: date, start: WeekStart) -> date:
    """The first day of its week."""
    return on - timedelta(days=(on.weekday() - start) % 7)


def _all(search: Search) -> Iterator[Entry]:
    for opening in search.openings:
        yield from _of_opening(search, opening)
    for talk in search.conversations:
        yield from _of_talk(search, talk)


# -- openings -------------------------------------------------------------------------------------------------------


def _of_opening(search: Search, opening: Opening) -> Iterator[Entry]:
    employer = _employer(search, opening)
    applied = _applied_on(opening)
    handed = min(opening.submissions, key=lambda each: each.on, default=None)
    if applied and not (handed and handed.on == applied):
        yield Entry(on=applied, employer=employer, act=f"Applied: {opening.title}", result=_came_of(opening))
    for each in opening.submissions:
        by = search.contact(each.by).name
        act = f"Put forward by {by}: {opening.title}"
        yield Entry(on=each.on, employer=employer, act=act, result=_came_of(opening))
    for change in opening.history:
        if told := _reached(opening, change.pipe):
            yield Entry(on=change.on, employer=employer, act=f"{told[0]}: {opening.title}", result=told[1])


def _applied_on(opening: Opening) -> date | None:
    return opening.applied_on or next((c.on for c in opening.history if c.pipe is Pipe.APPLIED), None)


def _reached(opening: Opening, pipe: Pipe) -> tuple[str, str] | None:
    """What a step of the pipe is as an act; applying has a line of its own, and seeing a posting is no act."""
    if pipe is Pipe.INTERVIEW:
        return "Invited to an interview", ""
    if pipe is Pipe.OFFER:
        return "Offer received", ""
    if pipe is Pipe.CLOSED and opening.pipe is Pipe.CLOSED and opening.closed_reason:
        return "Closed", _ENDS[opening.closed_reason]
    return None


def _came_of(opening: Opening) -> str:
    """Where an application stands now."""
    if opening.pipe is Pipe.CLOSED:
        return _ENDS[opening.closed_reason] if opening.closed_reason else "Closed"
    return {Pipe.OFFER: "Offer", Pipe.INTERVIEW: "Interview"}.get(opening.pipe, "No answer yet")


def _employer(search: Search, opening: Opening) -> str:
    company, agency = opening.company, opening.via
    if company and agency:
        return f"{search.company_by_id[company].name}, through {search.company_by_id[agency].name}"
    ref = company or agency
    return search.company_by_id[ref].name if ref else ""


# -- conversations --------------------------------------------------------------------------------------------------


def _of_talk(search: Search, talk: Conversation) -> Iterator[Entry]:
    if talk.channel is Channel.APPLICATION:
        yield from _application(search, talk)
        return
    who, employer, close = _who(search, talk), _employer_of_talk(search, talk), _is_close(search, talk)

    def entry(on: date, act: str, result: str) -> Entry:
        return Entry(on=on, employer=employer, act=act, result=result, close=close)

    if talk.asked_on:
        yield entry(talk.asked_on, f"Asked {who} for {_ABOUT[talk.door]}", _answer(talk))
    for on in talk.follow_ups:
        yield entry(on, f"Wrote again to {who}", _answer(talk))
    if talk.state is TalkState.HELD and (day := _held_on(talk)):
        yield entry(day, f"{_HELD[_became(talk)]} with {who}", _result(talk))
    elif talk.state is TalkState.BOOKED and talk.on:
        yield entry(talk.on.date(), f"{_HELD[talk.door]} with {who}", "Booked")


def _application(search: Search, talk: Conversation) -> Iterator[Entry]:
    """An application kept as a talk; of an opening that knows its own day it stands there already."""
    on = talk.asked_on or (_held_on(talk) if talk.state is TalkState.HELD else None)
    openings = (search.opening(ref) for ref in talk.openings)
    for opening in openings if on and talk.state in (TalkState.ASKED, TalkState.BOOKED, TalkState.HELD) else ():
        if on and not _applied_on(opening):
            act = f"Applied: {opening.title}"
            yield Entry(on=on, employer=_employer(search, opening), act=act, result=_came_of(opening))


def _who(search: Search, talk: Conversation) -> str:
    names = [search.contact(ref).name for ref in talk.contacts]
    return " and ".join(names) or "the employer"


def _employer_of_talk(search: Search, talk: Conversation) -> str:
    """Of a job talk the employer of its opening; else where the first of those opposite works."""
    if talk.openings:
        return _employer(search, search.opening(talk.openings[0]))
    homes = (search.contact(ref).company for ref in talk.contacts)
    return next((search.company_by_id[home].name for home in homes if home), "")


def _is_close(search: Search, talk: Conversation) -> bool:
    return talk.door is Door.EXPLORATORY and all(search.contact(ref).relation in _CLOSE for ref in talk.contacts)


def _became(talk: Conversation) -> Door:
    return (talk.debrief.became if talk.debrief else None) or talk.door


def _held_on(talk: Conversation) -> date | None:
    return talk.debrief.held_on if talk.debrief else talk.on.date() if talk.on else None


def _answer(talk: Conversation) -> str:
    if talk.state is TalkState.HELD:
        return "Talk held"
    if talk.state is TalkState.CANCELLED:
        return "Called off"
    if talk.state is TalkState.BOOKED:
        return "Talk booked"
    return "Answered" if talk.replied_on else "No answer yet"


def _result(talk: Conversation) -> str:
    """Of an interview its outcome, as the seeker wrote it; else how much it brought, without the words."""
    debrief = talk.debrief
    if debrief is None:
        return "Held"
    told = debrief.outcome.strip() if _became(talk) is Door.JOB else ""
    brought = [
        f"{len(things)} {name}{'' if len(things) == 1 else 's'}"
        for things, name in ((debrief.suggestions, "suggestion"), (debrief.leads, "name"))
        if things
    ]
    return told or ", ".join(brought) or "Held"


# -- files ----------------------------------------------------------------------------------------------------------


def as_csv(found: Iterable[Entry], start: WeekStart = WeekStart.MONDAY) -> bytes:
    """RFC 4180, in UTF-8 with the mark by which spreadsheets know it. No cell can act as a formula."""
    out = io.StringIO(newline="")
    rows = csv.writer(out, lineterminator="\r\n")
    rows.writerow(("Week from", *COLUMNS))
    for each in found:
        rows.writerow([week_of(each.on, start).isoformat(), *(guarded(cell) for cell in _cells(each))])
    return out.getvalue().encode("utf-8-sig")


def _cells(each: Entry) -> tuple[str, str, str, str]:
    return each.on.isoformat(), *each.texts


def as_pdf(name: str, first: date, last: date, of_weeks: Sequence[Week], paper: str = "a4") -> bytes:
    return typeset("work_log", {
        "title": "Work search log", "name": name, "range": f"From {range_words(first, last)}.", "paper": paper,
        "columns": list(COLUMNS),
        "weeks": [
            {
                "heading": range_words(week.first, week.last),
                "rows": [(_day(each.on, year=False), *each.texts) for each in week.entries],
            }
            for week in of_weeks
        ],
    })  # fmt: skip


def range_words(first: date, last: date) -> str:
    """`7 to 13 September 2026`, `28 September to 4 October 2026`: nothing said twice."""
    start = f"{first.day}"
    if (first.year, first.month) != (last.year, last.month):
        start = f"{first.day} {first:%B}" if first.year == last.year else _day(first)
    return f"{start} to {_day(last)}"


def _day(on: date, *, year: bool = True) -> str:
    return f"{on.day} {on:%B %Y}" if year else f"{on:%a} {on.day} {on:%b}"
