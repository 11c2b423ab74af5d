"""The work-search log: each act once, on its day, in its week; files that are taken without harm."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from threedoors.cast import (
    ACME,
    AGENCY_JOB,
    GRAN,
    IRIS,
    NOOR,
    SALES_JOB,
    VERA,
    Part,
    a_search,
    asked,
    booked,
    but,
    held,
    talk,
)
from threedoors.renderers.work_log import (
    Entry,
    WeekStart,
    as_csv,
    as_pdf,
    entries,
    range_words,
    week_of,
    weeks,
)
from threedoors.terms import (
    Channel,
    ClosedReason,
    Door,
    Insight,
    Lead,
    Pipe,
    PipeChange,
    Submission,
    Suggestion,
    TalkState,
)

DAY = date(2026, 11, 9)
FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)
APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED, applied_on=DAY)


def _log(*parts: Part, friends: bool = True) -> list[tuple[date, str, str, str]]:
    found = entries(a_search(*parts).search(), FIRST, LAST, friends=friends)
    return [(each.on, each.employer, each.act, each.result) for each in found]


def _step(pipe: Pipe, days: int) -> PipeChange:
    return PipeChange(pipe=pipe, on=DAY + timedelta(days=days))


def test_an_application_stands_once_with_what_came_of_it() -> None:
    opening = but(APPLIED, history=(_step(Pipe.WATCHING, -1), _step(Pipe.APPLIED, 0)))
    assert _log(opening) == [(DAY, "Acme", "Applied: Sales Representative", "No answer yet")]


def test_a_rejected_application_tells_each_step_on_its_day() -> None:
    opening = but(
        APPLIED, pipe=Pipe.CLOSED, closed_reason=ClosedReason.REJECTED,
        history=(_step(Pipe.APPLIED, 0), _step(Pipe.INTERVIEW, 7), _step(Pipe.CLOSED, 14)),
    )  # fmt: skip
    assert _log(opening) == [
        (DAY, "Acme", "Applied: Sales Representative", "They said no"),
        (DAY + timedelta(days=7), "Acme", "Invited to an interview: Sales Representative", ""),
        (DAY + timedelta(days=14), "Acme", "Closed: Sales Representative", "They said no"),
    ]


def test_the_day_of_an_application_comes_from_the_history_where_it_stands_only_there() -> None:
    opening = but(SALES_JOB, pipe=Pipe.APPLIED, history=(_step(Pipe.APPLIED, 3),))
    assert [row[0] for row in _log(opening)] == [DAY + timedelta(days=3)]


def test_a_recruiters_submission_is_no_second_application() -> None:
    opening = but(AGENCY_JOB, pipe=Pipe.APPLIED, applied_on=DAY, submissions=(Submission(by="ruth", on=DAY),))
    assert _log(opening) == [
        (DAY, "Talentwell", "Put forward by Ruth Adler: Inside Sales Representative", "No answer yet")
    ]
    both = but(opening, company="acme")
    assert _log(both)[0][1] == "Acme, through Talentwell"


def test_an_application_that_is_kept_as_a_talk_stands_once() -> None:
    sent = but(talk((), Door.JOB, SALES_JOB), channel=Channel.APPLICATION, state=TalkState.ASKED, asked_on=DAY)
    once = [(DAY, "Acme", "Applied: Sales Representative", "No answer yet")]
    assert _log(SALES_JOB, sent) == once
    assert _log(APPLIED, sent) == once
    assert _log(SALES_JOB, but(sent, state=TalkState.PLANNED)) == []


def test_asks_follow_ups_and_talks() -> None:
    ask = but(asked(IRIS, Door.INFORMATIONAL, DAY), follow_ups=(DAY + timedelta(days=7),))
    told = held(IRIS, Door.INFORMATIONAL, DAY, leads=(Lead(name="Bo"), Lead(name="Di")))
    assert _log(ask) == [
        (DAY, "Acme", "Asked Iris Tan for an informational talk", "No answer yet"),
        (DAY + timedelta(days=7), "Acme", "Wrote again to Iris Tan", "No answer yet"),
    ]
    assert _log(told) == [(DAY, "Acme", "Informational talk with Iris Tan", "2 names")]


def test_an_interview_with_its_outcome_and_one_to_come() -> None:
    past = held(VERA, Door.JOB, DAY, SALES_JOB, outcome="Second round", next_step="Rehearse")
    ahead = booked(VERA, Door.JOB, SALES_JOB, on=datetime(2026, 12, 1, 9))
    assert _log(SALES_JOB, past, ahead) == [
        (DAY, "Acme", "Job interview with Vera Lindqvist", "Second round"),
        (date(2026, 12, 1), "Acme", "Job interview with Vera Lindqvist", "Booked"),
    ]


def test_what_it_became_counts() -> None:
    assert _log(held(VERA, Door.INFORMATIONAL, DAY, became=Door.JOB))[0][2] == "Job interview with Vera Lindqvist"


def test_nothing_private_gets_in() -> None:
    told = held(
        NOOR, Door.EXPLORATORY, DAY, suggestions=(Suggestion(said="Sell."),), notes="She is ill",
        insights=(Insight(text="They will lay off ten.", private=True),), next_step="Call her husband",
        outcome="I cried", talk_facts={"notes": "Be gentle"},
    )  # fmt: skip
    log = _log(told)
    assert log == [(DAY, "", "Talk for advice on direction with Noor Haddad", "1 suggestion")]


def test_talks_with_friends_and_family_can_stay_out() -> None:
    parts = (held(NOOR, Door.EXPLORATORY, DAY), held(GRAN, Door.EXPLORATORY, DAY), APPLIED)
    assert len(_log(*parts)) == 3
    assert [row[2] for row in _log(*parts, friends=False)] == ["Applied: Sales Representative"]


@pytest.mark.parametrize(
    "part",
    [
        talk(IRIS, Door.INFORMATIONAL),
        SALES_JOB,
        but(SALES_JOB, history=(_step(Pipe.WATCHING, 0), _step(Pipe.OPENING, 1))),
        but(talk(IRIS, Door.INFORMATIONAL), state=TalkState.CANCELLED),
        but(talk((), Door.JOB, SALES_JOB), channel=Channel.APPLICATION, asked_on=DAY),
    ],
)  # fmt: skip
def test_what_was_only_thought_of_is_no_act(part: Part) -> None:
    assert _log(SALES_JOB, part) == []


def test_the_range_holds_both_its_days() -> None:
    search = a_search(APPLIED).search()
    assert len(entries(search, DAY, DAY)) == 1
    assert not entries(search, DAY + timedelta(days=1), LAST)
    assert not entries(search, FIRST, DAY - timedelta(days=1))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(WeekStart))
def test_every_day_is_in_its_week(on: date, start: WeekStart) -> None:
    first = week_of(on, start)
    assert first.weekday() == start
    assert timedelta() <= on - first < timedelta(days=7)


def test_weeks_in_order_each_with_its_acts() -> None:
    found = [Entry(on=DAY + timedelta(days=n), employer="", act=str(n), result="") for n in (0, 5, 6, 7, 20)]
    assert [(each.first, len(each.entries)) for each in weeks(found)] == [
        (DAY, 3), (DAY + timedelta(days=7), 1), (DAY + timedelta(days=14), 1),
    ]  # fmt: skip
    assert [len(each.entries) for each in weeks(found, WeekStart.SUNDAY)] == [2, 2, 1]


def _read_back(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


@given(st.lists(st.tuples(*[st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"))] * 3), max_size=8))
def test_csv_reads_back_and_no_cell_is_a_formula(rows: list[tuple[str, str, str]]) -> None:
    found = [Entry(on=DAY, employer=a, act=b, result=c) for a, b, c in rows]
    header, *back = _read_back(as_csv(found))
    assert header == ["Week from", "Date", "Employer", "Act", "Result"]
    assert len(back) == len(rows)
    for written, row in zip(back, rows, strict=True):
        assert all(cell in (given, f"'{given}") for cell, given in zip(written[2:], row, strict=True))
    for row in back:
        assert not any(cell.lstrip(" \u00a0").startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in row)


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", " =1", "＝1"])
def test_a_formula_stays_text(name: str) -> None:
    company = but(ACME, name=name)
    found = entries(a_search(company, APPLIED).search(), FIRST, LAST)
    assert _read_back(as_csv(found))[1][2] == f"'{name}"


def test_csv_lines_end_as_the_standard_has_it() -> None:
    data = as_csv([Entry(on=DAY, employer='A "quoted", name\nof two lines', act="x", result="")])
    assert data.endswith(b"\r\n")
    assert b'"A ""quoted"", name\nof two lines"' in data


def test_the_pdf_holds_every_cell_and_numbers_its_pages() -> None:
    many = [
        Entry(on=DAY + timedelta(days=n // 3), employer=f"Employer {n}", act=f"Act {n}", result="x") for n in range(120)
    ]
    reader = PdfReader(io.BytesIO(as_pdf("Zoë Łaska", FIRST, LAST, weeks(many))))
    words = " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
    assert all(f"Employer {n} Act {n}" in words for n in range(120))
    assert f"Zoë Łaska, page 1 of {len(reader.pages)}" in words
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_an_empty_log_says_so() -> None:
    reader = PdfReader(io.BytesIO(as_pdf("Ada", FIRST, LAST, ())))
    assert "Nothing is recorded in these days." in reader.pages[0].extract_text()


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 9), date(2026, 11, 15), "9 to 15 November 2026"),
        (date(2026, 11, 30), date(2026, 12, 6), "30 November to 6 December 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 December 2026 to 3 January 2027"),
    ],
)
def test_a_range_says_nothing_twice(first: date, last: date, words: str) -> None:
    assert range_words(first, last) == words
