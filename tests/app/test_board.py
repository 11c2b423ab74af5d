"""Openings: the board and the table, moved one by one or together, and added in seconds."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.app.keeping import open_search, search_now
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app import fetching
from threedoors.app.store import access
from threedoors.app.web.boarded import last_acts
from threedoors.cast import ACME, AGENCY_JOB, MARKETING_JOB, SALES_JOB, TODAY, VERA, asked, but
from threedoors.terms import ClosedReason, Door, Opening, Pipe, PipeChange

pytestmark = pytest.mark.django_db
MOVE = "/move-openings/"


def _many(count: int) -> list[Opening]:
    return [
        Opening(
            id=f"job-{number}", title=f"Job {number:03}", company="acme", pipe=list(Pipe)[number % 6],
            history=(PipeChange(pipe=Pipe.OPENING, on=TODAY - timedelta(days=number % 40)),),
        )
        for number in range(count)
    ]  # fmt: skip


def _columns(page: str) -> dict[str, list[str]]:
    parts = re.split(r'data-pipe="(\w+)"', page)[1:]
    return {name: re.findall(r'id="card-([\w-]+)"', text) for name, text in zip(parts[::2], parts[1::2], strict=True)}


def test_each_opening_stands_in_the_column_of_its_stage(own: Client) -> None:
    open_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.APPLIED), but(AGENCY_JOB, pipe=Pipe.CLOSED))
    assert _columns(own.get("/openings/").content.decode()) == {
        "watching": [], "opening": ["sales-job"], "applied": ["marketing-job"], "interview": [], "offer": [],
        "closed": ["agency-job"],
    }  # fmt: skip


def test_several_are_moved_at_once_and_taken_back_at_once(own: Client) -> None:
    open_search(SALES_JOB, MARKETING_JOB, AGENCY_JOB)
    before = search_now().openings
    moved = own.post(MOVE, {"opening": ["sales-job", "marketing-job"], "pipe": "applied", "back": "view=table"})
    assert moved["Location"] == "/openings/?view=table#card-sales-job"
    assert [each.pipe for each in search_now().openings] == [Pipe.APPLIED, Pipe.APPLIED, Pipe.OPENING]
    assert search_now().opening("sales-job").applied_on == TODAY
    assert [line.about for line in search_now().history] == ["sales-job", "marketing-job"]
    record = access.current_search()
    assert record is not None
    step = access.last_step(record)
    assert step is not None
    own.post(f"/history/{step.pk}/take-back/")
    assert search_now().openings == before


def test_why_it_is_closed_is_asked_and_kept(own: Client) -> None:
    open_search(SALES_JOB)
    refused = own.post(MOVE, {"opening": "sales-job", "pipe": "closed", "note": "Too far away"})
    assert refused.status_code == 422
    assert "Say why it is closed" in words_of(refused)
    assert 'value="Too far away"' in refused.content.decode()
    assert 'value="sales-job" checked' in refused.content.decode()
    own.post(MOVE, {"opening": "sales-job", "pipe": "closed", "closed_reason": "withdrawn", "note": "Too far away"})
    assert search_now().opening("sales-job").closed_reason is ClosedReason.WITHDRAWN
    assert search_now().history[-1].note == "Too far away"
    assert "I withdrew" in words_of(own.get("/openings/"))


@pytest.mark.parametrize("form", [{"pipe": "applied"}, {"opening": "sales-job"}, {"opening": "sales-job", "pipe": "x"}])
def test_a_move_that_says_too_little_changes_nothing(own: Client, form: dict[str, str]) -> None:
    open_search(SALES_JOB)
    assert own.post(MOVE, form).status_code == 422
    assert search_now().opening("sales-job").pipe is Pipe.OPENING
    assert search_now().history == ()


def test_moving_what_stands_there_already_or_is_gone_tells_nothing(own: Client) -> None:
    open_search(SALES_JOB)
    own.post(MOVE, {"opening": ["sales-job", "gone"], "pipe": "opening"})
    assert search_now().history == ()


def test_where_a_move_leads_back_to_stays_on_this_page(own: Client) -> None:
    open_search(SALES_JOB)
    moved = own.post(MOVE, {"opening": "sales-job", "pipe": "applied", "back": "//evil.example/?a=b\r\nX: y"})
    assert moved["Location"].startswith("/openings/?")
    assert "\r" not in moved["Location"]


def test_silence_counts_from_the_last_thing_that_happened(own: Client) -> None:
    applied = but(SALES_JOB, pipe=Pipe.APPLIED, applied_on=TODAY - timedelta(days=30))
    wrote = but(asked(VERA, Door.JOB, TODAY - timedelta(days=16)), openings=("sales-job",))
    open_search(applied, VERA, wrote)
    assert last_acts(search_now(), TODAY) == {"sales-job": TODAY - timedelta(days=16)}
    assert "quiet 16 days" in words_of(own.get("/openings/"))
    assert "1 with no word for two weeks or more" in words_of(own.get("/openings/"))


def test_a_day_still_to_come_is_no_act() -> None:
    search = cast.a_search(but(SALES_JOB, history=(PipeChange(pipe=Pipe.OPENING, on=date(2027, 1, 1)),))).search()
    assert last_acts(search, TODAY) == {}


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Marketing Specialist", "Sales Representative", "Inside Sales Representative"]),
        ("sort=title", ["Inside Sales Representative", "Marketing Specialist", "Sales Representative"]),
        ("sort=title&down=yes", ["Sales Representative", "Marketing Specialist", "Inside Sales Representative"]),
        ("q=sales", ["Sales Representative", "Inside Sales Representative"]),
        ("q=SALES+acme", ["Sales Representative"]),
        ("stage=applied", ["Marketing Specialist"]),
        ("stage=nonsense", []),
        ("sort=nonsense&from=x", ["Marketing Specialist", "Sales Representative", "Inside Sales Representative"]),
        ("quiet=yes", ["Marketing Specialist"]),
    ],
)
def test_the_table_is_sorted_and_filtered_by_its_address(own: Client, query: str, titles: list[str]) -> None:
    applied = but(MARKETING_JOB, pipe=Pipe.APPLIED, applied_on=TODAY - timedelta(days=20))
    open_search(but(AGENCY_JOB, pipe=Pipe.WATCHING), SALES_JOB, applied)
    page = own.get(f"/openings/?view=table&{query}").content.decode()
    assert re.findall(r'<th scope="row"><a id="[^"]+" href="[^"]+">([^<]+)<', page) == titles


def test_three_hundred_openings_cost_no_more_questions(own: Client) -> None:
    def asked_for(path: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert own.get(path).status_code == 200
        return len(asked)

    open_search(ACME, *_many(3))
    few = [asked_for(path) for path in ("/openings/", "/openings/?view=table")]
    open_search(ACME, *_many(300))
    own.get("/openings/")
    assert [asked_for(path) for path in ("/openings/", "/openings/?view=table")] <= few
    page = own.get("/openings/").content.decode()
    assert "All 50" in page
    assert "The next fifty" in own.get("/openings/?view=table").content.decode()
    assert len(re.findall('<th scope="row">', own.get("/openings/?view=table&from=5").content.decode())) == 50


# -- adding -----------------------------------------------------------------------------------------------------

POSTING = """Sales Representative
Acme
Denver, Colorado

About the job
You will sell to outpatient clinics in Denver and look after those that buy.

Requirements
- Two years of work in clinics
- Spanish is a plus

We offer health insurance and four weeks of holiday. Send your resume to jobs@acme.example by 11 December 2026.
"""


def test_a_title_is_enough(own: Client) -> None:
    open_search()
    assert (
        own.post("/openings/", {"title": "  Sales   Representative "})["Location"] == "/openings/sales-representative/"
    )
    assert search_now().openings[0].title == "Sales Representative"


def test_a_posting_with_a_title_is_read_too(own: Client) -> None:
    open_search()
    own.post("/add-opening/", {"title": "Field Sales", "company": "Acme", "posting": POSTING})
    opening = search_now().openings[0]
    assert opening.title == "Field Sales"
    assert opening.posting == POSTING.strip()
    assert any("Two years" in each.text for each in opening.requirements)


def test_an_earlier_posting_is_never_lost(own: Client) -> None:
    open_search(ACME)
    for text in ("You sell to clinics in Denver.", "You sell to clinics in Boulder."):
        own.post("/add-opening/", {"title": "Field Sales", "company": "Acme", "posting": text})
    opening = search_now().openings[0]
    assert opening.posting == "You sell to clinics in Boulder."
    assert "You sell to clinics in Denver." in opening.notes
    assert opening.posting_changed_on is not None


def test_a_pasted_posting_is_shown_before_it_is_kept(own: Client) -> None:
    open_search()
    where = own.post("/add-opening/", {"posting": POSTING})["Location"]
    assert "The pasted text 1 opening Sales Representative" in words_of(own.get(where))
    assert search_now().openings == ()
    own.post(f"{where}decide/", {"act": "add"})
    assert search_now().openings[0].posting.startswith("Sales Representative")
    assert f'href="/openings/{search_now().openings[0].id}/">Go to the opening' in own.get(where).content.decode()


def test_a_text_without_a_title_asks_for_it_and_loses_nothing(own: Client) -> None:
    open_search()
    refused = own.post("/add-opening/", {"posting": "We look for somebody kind."})
    assert refused.status_code == 422
    assert "We do not find the title" in words_of(refused)
    assert "We look for somebody kind." in refused.content.decode()


def test_an_empty_form_says_what_is_enough(own: Client) -> None:
    open_search()
    refused = own.post("/add-opening/", {"company": "Acme"})
    assert refused.status_code == 422
    assert "Give its address, paste its text" in words_of(refused)
    assert 'value="Acme"' in refused.content.decode()


PAGE = """<!doctype html><html><head><title>Sales Representative - Acme</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting",
"title": "Sales Representative", "hiringOrganization": {"name": "Acme"},
"description": "<p>You sell to clinics.</p><script>alert(1)<\\/script><img src=x onerror=alert(2)>"}</script></head>
<body><h1>Sales Representative</h1><script>alert(3)</script></body></html>"""


def test_an_address_is_fetched_on_the_click_and_never_before(own: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_for: list[str] = []

    def fetch(url: str) -> fetching.Fetched:
        asked_for.append(url)
        return fetching.Fetched("https://jobs.example/7", "jobs.example 7.html", PAGE.encode())

    monkeypatch.setattr(fetching, "fetch", fetch)
    open_search()
    own.get("/add-opening/")
    assert asked_for == []
    where = own.post("/add-opening/", {"url": "jobs.example/7"})["Location"]
    own.get(where)
    own.post(f"{where}decide/", {"act": "add"})
    assert asked_for == ["jobs.example/7"]
    opening = search_now().openings[0]
    assert (opening.title, opening.url) == ("Sales Representative", "https://jobs.example/7")
    shown = own.get(f"/openings/{opening.id}/").content.decode()
    assert "You sell to clinics." in shown
    assert "onerror" not in shown
    assert "alert(" not in shown
    assert own.post("/add-opening/", {"url": "https://jobs.example/7/#apply"})["Location"] == f"/openings/{opening.id}/"
    assert asked_for == ["jobs.example/7"]


def test_an_address_that_is_not_fetched_keeps_what_was_typed(own: Client) -> None:
    open_search()
    refused = own.post("/add-opening/", {"url": "http://127.0.0.1:8733/settings/"})
    assert refused.status_code == 422
    assert "are not fetched" in words_of(refused)
    assert 'value="http://127.0.0.1:8733/settings/"' in refused.content.decode()
    assert "private network" in words_of(own.post("/add-opening/", {"url": "http://127.0.0.1/"}))
