"""A search lived from an empty start to an offer's eve, by clicking only: every face of the app in its turn."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE, WIDE

from threedoors.searchfile import read_search, write_search

FIRST_NAMES = "Ana Ben Cleo Dov Eva Finn Gia Hal Ida Jon".split()
TITLES = "Account Manager,Nurse,Sales Representative,Dispatcher,HR Manager".split(",")
POSTING = {
    "@context": "https://schema.org", "@type": "JobPosting", "title": "Sales Representative",
    "hiringOrganization": {"@type": "Organization", "name": "Acme"}, "datePosted": "2026-11-20",
    "description": "<p>You must have two years in sales. Nice to have: Spanish.</p>",
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Denver", "addressRegion": "CO"}},
}  # fmt: skip


@pytest.fixture
def connections(tmp_path: Path) -> Path:
    """A thousand rows as LinkedIn exports them; Vera decides at Acme, Iris works there."""
    rows = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    rows += ["Vera,Lindqvist,,,Acme,Head of Sales,16 Jan 2020", "Iris,Tan,,,Acme,Account Manager,03 Mar 2021"]
    rows += [
        f"{FIRST_NAMES[n % 10]},Person{n},,,Company {n % 40},{TITLES[n % 5]},{n % 28 + 1:02d} Jan 2020"
        for n in range(998)
    ]
    path = tmp_path / "Connections.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def saved_page(tmp_path: Path) -> Path:
    path = tmp_path / "job.html"
    script = f'<script type="application/ld+json">{json.dumps(POSTING)}</script>'
    path.write_text(f"<html><head>{script}</head><body><h1>Sales Representative</h1></body></html>", encoding="utf-8")
    return path


@pytest.mark.parametrize(("size", "dark"), [(WIDE, False), (PHONE, True)], ids=["wide, light", "phone, dark"])
def test_from_an_empty_start_to_the_eve_of_an_interview(
    fresh: Any, connections: Path, saved_page: Path, tmp_path: Path, size: tuple[int, int], dark: bool
) -> None:
    page: Page = fresh(size, dark=dark).to("/start/")
    _begin(page, connections)
    _triage(page)
    _explore(page)
    _decide(page)
    _add_the_opening(page, saved_page)
    _learn(page)
    _interview(page)
    _taken_along_and_brought_back(page, tmp_path)


def _go(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=name, exact=True).first.click()


def _begin(page: Page, connections: Path) -> None:
    page.get_by_label("Not yet").check()
    page.get_by_label("Not sure").check()
    page.get_by_label("What is your name?").fill("Ada Quist")
    page.get_by_role("button", name="Next: write down ten people").click()
    for field, name in zip(
        page.get_by_label("Name", exact=True).all(), ["Mum", "Uncle Theo", "Jim Hart"], strict=False
    ):
        field.fill(name)
    page.get_by_role("button", name="Next: bring what you have").click()
    page.set_input_files("input[type=file]", connections)
    page.get_by_role("button", name="Read them").click()
    expect(page.get_by_text("1,000 new people")).to_be_visible()
    page.get_by_role("button", name="Add these").click()
    expect(page.get_by_text("1,000 people were added.")).to_be_visible()


def _triage(page: Page) -> None:
    """One by one by keyboard, with what was read and why; the last answer is taken back."""
    page.get_by_role("link", name="Go through the new people").click()
    expect(page.get_by_text("1 of 1000")).to_be_visible()
    expect(page.get_by_text(re.compile("because the title")).first).to_be_visible()
    page.keyboard.press("9")
    page.keyboard.press("j")
    expect(page.get_by_text("2 of 1000", exact=True)).to_be_visible()
    page.keyboard.press("3")
    page.keyboard.press("u")
    expect(page.get_by_text("Taken back.")).to_be_attached()


def _explore(page: Page) -> None:
    """An exploratory talk asked for, held and told."""
    page.goto(re.sub(r"(https?://[^/]+).*", r"\1/", page.url))
    page.get_by_role("link", name="Ask Jim").click()
    page.get_by_role("button", name="Plan this conversation").click()
    page.get_by_role("button", name="I sent it").click()
    page.get_by_role("link", name="We talked").first.click()
    page.get_by_label("What they suggested").first.fill("You could sell anything to anybody.")
    page.get_by_label("Which work is that?").first.fill("Sales Representative")
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("You could sell anything to anybody.").first).to_be_visible()
    page.get_by_role("button", name="Done").first.click()


def _decide(page: Page) -> None:
    _go(page, "Directions")
    page.get_by_role("link", name="Sales Representative").first.click()
    page.get_by_label("Your decision").select_option(label="Chosen")
    page.get_by_label("Because").fill("I like to win people over, and Jim sees it too.")
    page.get_by_role("button", name="Keep this decision").click()
    expect(page.get_by_text("Chosen").first).to_be_visible()


def _add_the_opening(page: Page, saved_page: Path) -> None:
    _go(page, "Openings")
    page.get_by_role("link", name="Add from a posting").click()
    page.set_input_files("input[type=file]", saved_page)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Add these").click()
    _go(page, "Openings")
    page.get_by_role("link", name="Sales Representative").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Sales Representative")
    expect(page.get_by_text("two years in sales").first).to_be_attached()


def _learn(page: Page) -> None:
    """An insider without a say is asked how the work is; what was learned is kept."""
    _to_person(page, "Iris Tan")
    page.get_by_label("Learn").check()
    expect(page.locator("#rulings")).to_contain_text("The door is open")
    page.get_by_role("button", name="Plan this conversation").click()
    page.get_by_role("link", name="We talked").first.click()
    learned = page.get_by_label(re.compile("What you learned|What did you learn")).first
    learned.fill("They count a sale when the clinic still uses it a quarter later.")
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("a quarter later").first).to_be_visible()


def _interview(page: Page) -> None:
    """The manager called: the interview is written down first, shows what is missing, and is told when it was held."""
    page.goto(re.sub(r"(https?://[^/]+).*", r"\1/", page.url))
    page.get_by_role("link", name="Add something that happened").click()
    page.get_by_label("Who?").fill("Vera Lindqvist")
    page.get_by_label("Day", exact=True).fill(str(date.today() + timedelta(days=8)))
    page.get_by_label("Time").fill("10:30")
    page.get_by_label("Which opening is it about?").select_option(label="Sales Representative, Acme")
    page.get_by_role("button", name="Keep it, and show what to do").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Interview with Vera Lindqvist")
    expect(page.get_by_role("heading", name="What is still missing")).to_be_visible()
    with page.expect_download():
        page.get_by_role("link", name=re.compile("calendar", re.IGNORECASE)).first.click()


def _to_person(page: Page, name: str) -> None:
    _go(page, "People")
    page.get_by_label("Search people").fill(name)
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name=name, exact=True).click()


def _taken_along_and_brought_back(page: Page, tmp_path: Path) -> None:
    """The whole search as a file, read and written again byte for byte."""
    page.goto(re.sub(r"(https?://[^/]+).*", r"\1/settings/", page.url))
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the search file").click()
    saved = tmp_path / "mine.search.json"
    download.value.save_as(saved)
    text = saved.read_text(encoding="utf-8")
    search = read_search(text)
    assert write_search(search) == text
    assert len(search.contacts) == 1003
