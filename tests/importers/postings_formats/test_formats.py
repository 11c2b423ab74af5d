"""Postings from web pages, job boards and mail: every stated fact is read, and any bytes are read or refused."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import FoundOpening, Reading, read_file
from threedoors.importers.listing import page_of, postings_in, text_of_html
from threedoors.importers.listing.jobposting import written_pay

FILES = Path(__file__).parents[3] / "evals" / "readers" / "postings"
UNSEEN = FILES.with_name("postings-unseen")
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((FILES / "expected.json").read_text())
KINDS = ("must", "nice", "noise")
PLAIN = ("title", "company", "via", "place", "remote", "posted_on", "closes_on", "url", "pay")


def outcome(name: str, data: bytes) -> Reading | Unreadable:
    try:
        return read_file(name, data)
    except Unreadable as refused:
        return refused


def check(came: Reading | Unreadable) -> None:
    if isinstance(came, Unreadable):
        assert came.message
        assert came.hint
    else:
        json.dumps(came.as_json(), allow_nan=False).encode()


def opening(**fields: Any) -> FoundOpening:
    """The opening of a page whose job data holds these fields."""
    job = {"@type": "JobPosting", "title": "Cook", "hiringOrganization": {"name": "Tally Bakery"}, **fields}
    block = json.dumps(job).replace("</", "<\\/")  # as pages write it, lest it end the script
    data = f'<html><script type="application/ld+json">{block}</script></html>'
    (found,) = read_file("page.html", data.encode()).openings
    return found


@pytest.mark.parametrize("name", [name for name in EXPECTED if name != "recruiter.eml"])
def test_what_a_file_states_is_read(name: str) -> None:
    found = read_file(name, (FILES / name).read_bytes()).as_json()["openings"]
    assert [{key: each[key] for key in PLAIN if key in each} for each in found] == [
        {key: each[key] for key in PLAIN if key in each} for each in EXPECTED[name]
    ]


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_asked_for_is_parted_into_must_nice_and_noise(name: str) -> None:
    found = read_file(name, (FILES / name).read_bytes()).openings
    asked = [{kind: [r.text for r in each.requirements if r.kind == kind] for kind in KINDS} for each in found]
    assert asked == [{kind: each.get(kind, []) for kind in KINDS} for each in EXPECTED[name]]


@pytest.mark.parametrize(
    ("salary", "read"),
    [
        pytest.param(
            {"currency": "EUR", "value": {"minValue": "30.5", "unitText": "HOUR"}}, "from 30.50", id="at least"
        ),
        pytest.param({"currency": "EUR", "value": {"value": 0, "unitText": "HOUR"}}, "", id="nought is none"),
        pytest.param("competitive", "competitive", id="words"),
        pytest.param([{"currency": "EUR", "value": 40000, "unitText": "YEAR"}], "40000 EUR per year", id="a list"),
    ],
)
def test_pay_is_written_as_a_person_would(salary: Any, read: str) -> None:
    (job,) = postings_in(json.dumps({"@type": "JobPosting", "title": "Cook", "baseSalary": salary})).postings
    assert job.pay.startswith(read)
    assert bool(job.pay) == bool(read)


def test_ends_of_pay() -> None:
    assert written_pay(None, 20, "usd", "per-hour-wage") == "up to 20 USD per hour"
    assert written_pay(10, 20, "USD", "1 YEAR") == "10 - 20 USD per year"
    assert written_pay(True, "x", "USD", "") == ""


def test_a_weeks_wage_is_shown_not_guessed() -> None:
    reading = read_file("parts.html", (FILES / "parts.html").read_bytes())
    assert reading.openings[0].pay is None
    assert any("560 - 640 GBP per week" in each for each in reading.unplaced)


def test_a_day_that_could_be_two_is_shown_not_guessed() -> None:
    job = {"@type": "JobPosting", "title": "Cook", "datePosted": "03/04/2026", "hiringOrganization": "Tally Bakery"}
    reading = read_file("a.json", json.dumps(job).encode())
    assert reading.openings[0].posted_on is None
    assert reading.unplaced == ("posted: 03/04/2026",)


def test_an_agency_is_no_employer() -> None:
    found = opening(hiringOrganization={"name": "Marlow Staffing"}, title="Warehouse Picker")
    assert (found.company, found.via) == ("", "Marlow Staffing")


def test_markup_never_comes_through() -> None:
    found = opening(
        description="&lt;p&gt;Knead<script>alert(1)</script>&lt;img src=x onerror=alert(2)&gt; dough.&lt;/p&gt;"
    )
    assert "alert" not in found.posting
    assert "<" not in found.posting


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("&amp;lt;p&amp;gt;Salt &amp;amp;amp; pepper&amp;lt;/p&amp;gt;", "Salt & pepper"),
        ("one\n<b>two</b>", "one\n**two**"),
        ("<ul><li><p>one</p></li><li>two</li></ul>", "- one\n- two"),
        ("<h2>Head</h2><p>Body</p>", "## Head\n\nBody"),
        ("plain & simple\n- item", "plain & simple\n- item"),
        ("<dl><dt>Ort</dt><dd>Bonn</dd></dl>", "Ort: Bonn"),
        ("a < b", "a < b"),
    ],
)
def test_html_becomes_lines(fragment: str, text: str) -> None:
    assert text_of_html(fragment).replace("\n\n- ", "\n- ") == text


def test_hidden_parts_are_not_read() -> None:
    page = page_of(b"<html><div style='display: none'>no<div>no</div></div><p hidden>x</p><p>yes</p></html>")
    assert "no" not in page.text
    assert "yes" in page.text


def test_a_posting_without_a_title_is_told() -> None:
    reading = read_file("board.json", (FILES / "greenhouse-board.json").read_bytes())
    assert [(each.row, each.reason) for each in reading.skipped] == [(3, "This posting has no title.")]


def test_a_company_from_an_address_alone_is_told() -> None:
    job = [{"text": "Cook", "hostedUrl": "https://jobs.lever.co/tally-bakery/1", "descriptionPlain": "Bake bread."}]
    reading = read_file("lever.json", json.dumps(job).encode())
    assert reading.openings[0].company == "Tally Bakery"
    assert "address" in reading.skipped[0].reason


DEEP = "[" * 10_000 + "]" * 10_000


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("a.json", b'{"absolute_url":' + DEEP.encode() + b"}", id="ten thousand levels of JSON"),
        pytest.param("a.json", ('{"@type":"JobPosting","a":' + DEEP + "}").encode(), id="of JSON-LD"),
        pytest.param("a.html", b"<html>" + b"<p>hello job</p>" * 1_200_000, id="a page of 20 MB"),
        pytest.param("a.html", b"<html>" + b"<a " * 200_000, id="tags that never close"),
        pytest.param("a.html", b"<html>" + b"<div>" * 200_000, id="boxes in boxes"),
        pytest.param("a.html", b"<html>" + b"<![" * 100_000, id="broken declarations"),
        pytest.param(
            "a.eml", b"From: a@b.c\nMessage-ID: <1>\nContent-Type: x/y; " + b"a*0*=b; " * 90_000, id="a field"
        ),
        pytest.param(
            "a.eml", b"From: a@b.c\nMessage-ID: <1>\n" + b"Content-Type: message/rfc822\n\n" * 9_000, id="mails"
        ),
        pytest.param("a.eml", b"From: a@b.c\nMessage-ID: <1>\n" + b"X-A: b\n" * 900_000, id="a head without end"),
    ],
)
def test_giants_are_refused(name: str, data: bytes) -> None:
    with no_hang(), pytest.raises(Unreadable) as refused:
        read_file(name, data)
    assert refused.value.hint


KEYS = st.sampled_from(
    "@type title text name value address jobLocation baseSalary minValue currency unitText "
    "description content jobs lists categories location hostedUrl absolute_url jobUrl shortcode salaryRange "
    "compensation summaryComponents locations workplaceType createdAt "
    "publishedAt hiringOrganization identifier pay_input_ranges qualifications url".split()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
SIGNS: tuple[dict[str, Any], ...] = (
    {"@type": "JobPosting", "title": "Cook"},
    {"absolute_url": "https://boards.greenhouse.io/a/jobs/1", "title": "Cook"},
    {"hostedUrl": "https://jobs.lever.co/acme/1", "text": "Cook"},
    {"jobUrl": "https://jobs.ashbyhq.com/a%20b/1", "descriptionHtml": "x", "title": "Cook"},
    {"shortcode": "A", "title": "Cook"},
)


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(SIGNS), st.dictionaries(KEYS, VALUES, max_size=8))
def test_any_shape_of_field_is_read_or_refused(sign: dict[str, Any], fields: dict[str, Any]) -> None:
    check(outcome("a.json", json.dumps(fields | sign).encode()))
    check(outcome("b.json", json.dumps([sign | fields]).encode()))


@settings(deadline=None, max_examples=100)
@given(
    st.sampled_from([b"<html>", b"From: a@b.c\nMessage-ID: <1>\n", b"<html><script type='ld+json'>"]),
    st.binary(max_size=300),
)
def test_any_bytes_behind_a_beginning_are_read_or_refused(start: bytes, rest: bytes) -> None:
    check(outcome("thing", start + rest))


@pytest.mark.parametrize("name", EXPECTED)
def test_damaged_files_are_read_or_refused(name: str) -> None:
    chance, whole = random.Random(7), (FILES / name).read_bytes()
    for _ in range(25):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 8)):
            at, kind = chance.randrange(len(data)), chance.randrange(3)
            put = (b"", bytes([chance.randrange(256)]), bytes(data[: chance.randrange(60)]))[kind]
            data[at : at + chance.randrange(1, 40)] = put
        check(outcome(name, bytes(data[: chance.randrange(1, len(data) + 1)])))


def test_a_job_alert_gives_each_of_its_openings() -> None:
    """A row a job, as pages and as text, with the link that leads to each."""
    for name, jobs in (("alert.eml", 3), ("alert-text.eml", 2)):
        reading = read_file(name, (UNSEEN / name).read_bytes())
        assert len({each.url for each in reading.openings}) == len(reading.openings) == jobs
        assert all(each.company and (each.place or each.remote) for each in reading.openings)


UNSEEN_EXPECTED = json.loads((UNSEEN / "expected.json").read_text())
NOT_YET = {"planner.txt": "company"}
"""What of a file is not read, told in `evals/readers/POSTINGS.md`."""


@pytest.mark.parametrize("name", UNSEEN_EXPECTED)
def test_what_a_file_of_the_second_set_states_is_read(name: str) -> None:
    found = read_file(name, (UNSEEN / name).read_bytes()).as_json()["openings"]
    plain = [key for key in PLAIN if key != NOT_YET.get(name)]
    assert [{key: each[key] for key in plain if key in each} for each in found] == [
        {key: each[key] for key in plain if key in each} for each in UNSEEN_EXPECTED[name]
    ]
