"""What goes out to others: the log for the benefit office, the page for a counsellor, nothing private in either."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pypdf import PdfReader
from tests.app.reading import words_of

from threedoors import cast
from threedoors.app.store import access
from threedoors.app.store.models import Search as Record
from threedoors.app.web.shared import items, page
from threedoors.cast import (
    COLE,
    IRIS,
    NOOR,
    PAUL,
    SALES,
    SALES_JOB,
    TODAY,
    VERA,
    a_search,
    asked,
    booked,
    but,
    held,
    talk,
)
from threedoors.renderers import typeset
from threedoors.terms import Door, Insight, Lead, Pipe, Search, Suggestion, TalkState

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 9)
SECRET = "They will lay off ten people"
TOLD = held(
    PAUL, Door.EXPLORATORY, DAY, suggestions=(Suggestion(said="Sell, as Noor Haddad does.", direction="d-sales"),),
    insights=(Insight(text=SECRET, private=True), Insight(text="Spring is busy.")), notes="He looked tired",
    leads=(Lead(name="Bo Lind"),), slips=("I said anything would do",), talk_facts={"notes": "Bring cake"},
)  # fmt: skip
APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED, applied_on=DAY, notes="Dream job")
WHOLE = (but(SALES, notes="Afraid of targets", named_by=("paul",)), TOLD, APPLIED)
PRIVATE = (SECRET, "He looked tired", "Bring cake", "I said anything would do", "Dream job", "Afraid of targets")


def _given(*parts: cast.Part) -> None:
    access.keep_new(a_search(*parts).search())


# -- the funnel --


def _counts(response_body: str) -> list[int]:
    return [int(each) for each in re.findall(r"<dt><span>[^<]+</span><b>(\d+)</b>", response_body)]


def test_the_way_of_talks_through_each_door(own: Client) -> None:
    off = but(talk(COLE, Door.EXPLORATORY, id="off"), state=TalkState.CANCELLED, asked_on=DAY)
    _given(
        TOLD, off, talk(NOOR, Door.EXPLORATORY, id="plan"), asked(IRIS, Door.INFORMATIONAL, DAY),
        booked(VERA, Door.JOB, SALES_JOB, on=datetime(2026, 12, 1, 9)), SALES_JOB,
    )  # fmt: skip
    answer = own.get("/record/")
    assert _counts(answer.content.decode()) == [2, 1, 1, 1, 0, 0, 1, 1, 0]
    assert "They brought 1 suggestion, 1 name." in words_of(answer)


def test_with_nothing_done_the_record_says_what_will_stand_there(own: Client) -> None:
    assert "Nothing is counted yet." in words_of(own.get("/record/"))


# -- the log --


def test_the_log_by_week(own: Client) -> None:
    _given(APPLIED, TOLD)
    page_ = words_of(own.get("/record/log/", {"first": "2026-11-01", "last": "2026-11-30"}))
    assert "2 acts, 1 to 30 November 2026." in page_
    assert "9 to 15 November 2026" in page_
    assert "Monday, 9 November Acme Applied: Sales Representative No answer yet" in page_
    sunday = words_of(own.get("/record/log/", {"first": "2026-11-01", "last": "2026-11-30", "starts": "sunday"}))
    assert "8 to 14 November 2026" in sunday


def test_the_log_opens_on_the_last_weeks(own: Client) -> None:
    _given(APPLIED)
    assert "1 act, 2 to 23 November 2026." in words_of(own.get("/record/log/"))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"first": "2026-11-30", "last": "2026-11-01"}, "The last day is before the first."),
        ({"first": "soon"}, "Write the day as year-month-day"),
    ],
)
def test_days_that_do_not_fit_are_told(own: Client, given: dict[str, str], said: str) -> None:
    _given(APPLIED)
    answer = own.get("/record/log/", given)
    assert answer.status_code == 422
    assert said in words_of(answer)
    for path in ("/record/log.csv", "/record/log.pdf"):
        assert said in words_of(own.get(path, given, follow=True))


def test_the_files_hold_what_the_page_shows(own: Client) -> None:
    _given(APPLIED, TOLD)
    days = {"first": "2026-11-01", "last": "2026-11-30"}
    shown = own.get("/record/log/", days).content.decode()
    files = [address.replace("&amp;", "&") for address in re.findall(r'href="(/record/log\.[^"]+)"', shown)]
    pdf, table = (own.get(address) for address in files)
    assert table["Content-Type"].startswith("text/csv")
    assert 'filename="maya-okafor-work-search-2026-11-01-to-2026-11-30.csv"' in table["Content-Disposition"]
    rows = list(csv.reader(io.StringIO(table.content.decode("utf-8-sig"), newline=""), strict=True))
    assert [row[1:] for row in rows[1:]] == [
        ["2026-11-09", "Acme", "Applied: Sales Representative", "No answer yet"],
        ["2026-11-09", "", "Talk for advice on direction with Paul Reyes", "1 suggestion, 1 name"],
    ]
    text = " ".join(PdfReader(io.BytesIO(pdf.content)).pages[0].extract_text().split())
    assert "Mon 9 Nov Acme Applied: Sales Representative No answer yet" in text
    for told in (shown, table.content.decode(), text):
        assert not any(secret in told for secret in PRIVATE)


@pytest.mark.parametrize(("path", "who"), [("/record/log/", "Asked 王小明 for"), ("/sheet/", "王小明")])
def test_a_page_says_which_names_its_pdf_cannot_draw(
    own: Client, monkeypatch: pytest.MonkeyPatch, path: str, who: str
) -> None:
    ours = typeset._compiler(True)
    monkeypatch.setattr(typeset, "_compiler", lambda _own_fonts: ours)  # as on a machine without fonts of its own
    typeset._missing.cache_clear()
    _given(but(cast.MAYA, name="王小明"), but(PAUL, name="王小明"), asked(PAUL, Door.EXPLORATORY, DAY))
    said = words_of(own.get(path, {"first": "2026-11-01", "last": "2026-11-30"}))
    assert re.search(f"No font on this machine can draw all letters of .*“{who}", said)
    assert "choose “Save as PDF”" in said
    typeset._missing.cache_clear()


def test_a_page_whose_names_are_drawn_says_nothing_of_fonts(own: Client) -> None:
    _given(APPLIED, TOLD)
    assert "No font" not in words_of(own.get("/record/log/")) + words_of(own.get("/sheet/"))


def test_an_empty_log_says_what_to_do(own: Client) -> None:
    assert "Nothing is recorded in these days." in words_of(own.get("/record/log/"))


# -- the page for a counsellor --


def _search() -> Search:
    return a_search(*WHOLE).search()


def test_private_remarks_are_items_of_their_own_and_never_chosen_first() -> None:
    found = items(_search(), TODAY)
    for secret in PRIVATE:
        holding = [each for each in found if any(secret in line for line in each.lines)]
        assert holding
        assert all(each.private and not each.chosen_first for each in holding)


def test_the_page_opens_with_nothing_private_ticked(own: Client) -> None:
    _given(*WHOLE)
    body = own.get("/record/share/").content.decode()
    boxes = re.findall(r'name="item" value="([^"]+)"( checked)?', body)
    private = {each.key for each in items(_search(), TODAY) if each.private}
    assert private <= {key for key, _ in boxes}
    assert {key for key, ticked in boxes if ticked}
    assert not {key for key, ticked in boxes if ticked} & private
    assert 'name="names" value="yes" checked' not in body
    assert 'name="names" value="yes">' in body


def test_the_file_is_what_was_shown_and_nothing_else(own: Client) -> None:
    _given(*WHOLE)
    chosen = {"item": [each.key for each in items(_search(), TODAY) if each.chosen_first]}
    shown = own.post("/record/share/", {**chosen, "do": "look"}).content.decode()
    saved = own.post("/record/share/", {**chosen, "do": "save"})
    assert 'filename="maya-okafor-search-2026-11-23.html"' in saved["Content-Disposition"]
    body = saved.content.decode()

    def said(html: str) -> str:
        return " ".join(re.sub(r"<[^>]+>", " ", html).split())

    preview = re.search(r'(?s)<article class="sheet paper"[^>]*>(.+?)</article>', shown)
    whole = re.search(r"(?s)<main>(.+?)</main>", body)
    assert preview is not None
    assert whole is not None
    assert said(preview[1]) == said(whole[1])
    assert not any(secret in body for secret in PRIVATE)
    assert "Spring is busy." in body


def test_the_file_needs_nothing_from_anywhere(own: Client) -> None:
    _given(*WHOLE)
    body = own.post("/record/share/", {"item": ["about", "log"], "do": "save"}).content.decode()
    assert not re.search(r"(?i)<(?:script|link|img|iframe|form)|src=|href=|url\(", body)
    assert "default-src 'none'" in body
    assert "csrf" not in body


def test_without_names_people_stand_by_how_they_are_known() -> None:
    search = _search()
    every = [each.key for each in items(search, TODAY)]
    hidden = str(page(search, TODAY, every, names=False))
    assert not any(name in hidden for name in ("Paul Reyes", "Bo Lind"))
    assert "a former colleague" in hidden
    assert "Paul Reyes" in str(page(search, TODAY, every, names=True))


def test_names_go_inside_what_was_said_too_but_words_stay() -> None:
    grace = but(NOOR, id="g", name="Grace Hale")
    said = Suggestion(said="Paul's week suits you. Paul Reyes sells with Grace. Maya, sell. Pauline does not.")
    told = held(PAUL, Door.EXPLORATORY, DAY, suggestions=(said,), talk_facts={"id": "t"})
    search = a_search(grace, held(grace, Door.EXPLORATORY, DAY), told).search()
    ((_, (shown,)),) = page(search, TODAY, ["talk:t"], names=False)
    assert shown.lines[-1] == (
        "Suggested: “A former colleague's week suits you. A former colleague sells with Grace. Maya, sell. "
        "Pauline does not.”"
    )


def test_a_private_remark_that_was_chosen_goes_along(own: Client) -> None:
    _given(*WHOLE)
    body = own.post("/record/share/", {"item": [f"talk-private:{TOLD.id}"], "do": "save"}).content.decode()
    assert SECRET in body
    assert "Spring is busy." not in body


def test_nothing_ticked_is_told_and_choosing_again_keeps_the_ticks(own: Client) -> None:
    _given(*WHOLE)
    nothing = own.post("/record/share/", {"item": ["no-such-thing"], "do": "save"})
    assert nothing.status_code == 422
    assert "Tick at least one thing to show." in words_of(nothing)
    again = own.post("/record/share/", {"item": ["about"], "names": "yes", "do": "change"}).content.decode()
    assert re.findall(r'value="([^"]+)" checked', again) == ["about", "yes"]


def test_what_goes_out_changes_nothing(own: Client) -> None:
    _given(*WHOLE)
    record = access.current_search()
    assert record is not None
    before = record.version
    for path in ("/record/", "/record/log/", "/record/log.csv", "/record/log.pdf", "/record/share/", "/sheet.pdf"):
        assert own.get(path).status_code == 200
    own.post("/record/share/", {"item": ["about"], "do": "save"})
    assert Record.objects.get(pk=record.pk).version == before


def test_markup_in_what_people_said_is_only_text(own: Client) -> None:
    mean = held(NOOR, Door.EXPLORATORY, DAY, suggestions=(Suggestion(said="<script>alert(1)</script>"),))
    _given(mean)
    body = own.post("/record/share/", {"item": [f"talk:{mean.id}"], "do": "save"}).content.decode()
    assert "<script" not in body
    assert "&lt;script&gt;" in body


def test_older_talks_are_offered_when_asked_for(own: Client) -> None:
    talks = [but(TOLD, id=f"t{n}", debrief=but(TOLD.debrief, held_on=date(2026, 1, 1 + n % 28))) for n in range(50)]
    _given(talks)
    few, every = own.get("/record/share/").content.decode(), own.get("/record/share/", {"all": "yes"}).content.decode()
    assert (few.count('value="talk:'), every.count('value="talk:')) == (40, 50)
    assert "Offer 10 older ones too" in words_of(own.get("/record/share/"))
    assert "older" not in words_of(own.get("/record/share/", {"all": "yes"}))
    saved = own.post("/record/share/", {"item": ["talk:t0"], "do": "save"})
    assert "Spring is busy." in saved.content.decode(), "what was not offered at first can still be chosen"


@pytest.mark.parametrize(
    "path",
    [
        "/directions/", "/directions/d-sales/", "/beside/", "/round/", "/sheet/",
        "/record/", "/record/log/", "/record/share/",
    ],
)  # fmt: skip
def test_pages_ask_the_database_no_more_as_a_search_grows(own: Client, path: str) -> None:
    counts = []
    for size in (2, 60):
        people = [but(NOOR, id=f"p{n}", name=f"P {n}") for n in range(size)]
        told = [
            held(each, Door.EXPLORATORY, DAY, suggestions=(Suggestion(said=f"Work {n}"),), talk_facts={"id": f"t{n}"})
            for n, each in enumerate(people)
        ]
        _given(*WHOLE, people, told)
        with CaptureQueriesContext(connection) as seen:
            assert own.get(path).status_code == 200
        counts.append(len(seen))
    assert counts[0] == counts[1]
