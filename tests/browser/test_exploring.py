"""The first door lived through: a round as one batch, what people said, a decision, word back."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE, WIDE

FRIENDS = ("Noor Haddad", "Tom Quist", "Lee Wong")


def _begun(visit: Any) -> Page:
    page: Page = visit.to("/start/")
    page.get_by_label("Not yet").check()
    page.get_by_label("What is your name?").fill("Ada Quist")
    page.get_by_role("button", name="Next").click()
    expect(page.locator(".name-row").first).to_be_visible()
    for row, name in zip(page.locator(".name-row").all(), FRIENDS, strict=False):
        row.get_by_label("Name").fill(name)
        row.get_by_label("They are").select_option(label="Friend")
    with page.expect_navigation():
        page.get_by_role("button", name="Next").click()
    return page


def _talked(visit: Any, who: str, suggested: str) -> None:
    page: Page = visit.to("/happened/held/")
    page.get_by_label("Who?").fill(who)
    page.get_by_label("What was it?").select_option(label="Explore: to find a direction")
    page.get_by_label("Day").fill(str(date.today()))
    page.get_by_label("What did they suggest?").fill(suggested)
    with page.expect_navigation():
        page.get_by_role("button", name="Keep it").click()


def _placed(page: Page, words: str, *, name: str = "", known: str = "") -> None:
    row = page.locator("li.whole", has_text=words).filter(has=page.get_by_role("button", name="Put it there"))
    if known:
        row.get_by_label("Which kind of work is that?").select_option(label=known)
    else:
        row.get_by_label("Its name").fill(name)
    row.get_by_role("button", name="Put it there").click()
    expect(row).to_have_count(0)


@pytest.mark.parametrize(("size", "script"), [(WIDE, True), (PHONE, False)], ids=["wide", "phone, no script"])
def test_from_a_round_to_a_decision(fresh: Any, size: tuple[int, int], script: bool) -> None:
    visit = fresh(size, script=script)
    visit.expected = {422}
    _begun(visit)
    page: Page = visit.to("/directions/")
    page.get_by_role("link", name="Plan a round").click()
    for name in FRIENDS:
        expect(page.get_by_role("checkbox", name=name)).to_be_checked()
    page.get_by_label("A new job").check()
    page.get_by_role("button", name="Write a message to each").click()
    expect(page.get_by_text("You are not being asked for a job.")).to_have_count(3)
    for gone, name in enumerate(FRIENDS, start=1):
        page.get_by_role("button", name=f"I sent it to {name}").click()
        expect(page.get_by_text("asked today")).to_have_count(gone)
    _talked(visit, "Noor Haddad", "You could teach grown-ups.")
    _talked(visit, "Tom Quist", "Training, for sure.")
    page = visit.to("/directions/")
    _placed(page, "You could teach grown-ups.", name="Training specialist")
    _placed(page, "Training, for sure.", known="Training specialist")
    expect(page.get_by_text("Named by 2 of 2 people")).to_be_visible()
    page.get_by_role("link", name="Training specialist").first.click()
    page.get_by_label("Do you want it?").select_option(label="Nearly")
    page.get_by_role("button", name="Keep this", exact=True).click()
    expect(page.get_by_text("You want it: 4 of 5")).to_be_visible()
    page.get_by_label("Your decision", exact=True).select_option(label="Chosen")
    page.get_by_role("button", name="Keep this decision").click()
    expect(page.get_by_text("Say why you choose it")).to_be_visible()
    page.get_by_label("Because").fill("Two people saw it in me.")
    with page.expect_navigation():
        page.get_by_role("button", name="Keep this decision").click()
    page = visit.to("/directions/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Your direction: Training specialist")
    page.get_by_role("button", name="I told Noor").click()
    expect(page.get_by_role("button", name="I told Tom")).to_be_visible()
    expect(page.get_by_role("button", name="I told Noor")).to_have_count(0)


def _pictures(page: Page) -> list[str]:
    """What each direction's pictures say, in the order of the page."""
    return page.locator(".beside svg[role=img] title").all_text_contents()


def test_weights_change_the_picture(sample: Any) -> None:
    page: Page = sample().to("/beside/")
    first = page.locator(".beside h2").first
    expect(first).to_have_text("Sales to clinics")
    before = _pictures(page)
    for label in ("People who named it", "Openings you have seen", "People you know in it", "How much you want it"):
        page.get_by_label(label).select_option(label="Leave it out")
    page.get_by_label("Marketing").check()
    page.get_by_role("button", name="Show it so").click()
    expect(page.locator(".beside")).to_have_count(4)
    expect(page.locator(".beside h2").last).to_have_text("Marketing")
    assert [each for each in _pictures(page) if each in before] != before


def test_the_files_for_others_are_saved(sample: Any, tmp_path: Path) -> None:
    page: Page = sample().to("/sheet/")
    for path, button, start in (
        ("/sheet/", "Save as PDF", b"%PDF-"),
        ("/record/log/", "Save as PDF", b"%PDF-"),
        ("/record/log/", "Save as CSV", b"\xef\xbb\xbfWeek from,"),
    ):
        page.goto(re.sub(r"(https?://[^/]+)/.*", rf"\1{path}", page.url))
        with page.expect_download() as saved:
            page.get_by_role("link", name=button).click()
        kept = tmp_path / saved.value.suggested_filename
        saved.value.save_as(kept)
        assert kept.read_bytes().startswith(start)


def test_a_counsellor_sees_what_was_shown(sample: Any, chromium: Any, tmp_path: Path) -> None:
    page: Page = sample().to("/record/share/")
    assert page.locator("label.choice", has_text="private").locator("input:checked").count() == 0
    with page.expect_navigation():
        page.get_by_role("button", name="Look at the page").click()
    shown = page.locator("article.paper").inner_text()
    assert "Paul Reyes" not in shown
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save it as a file").click()
    kept = tmp_path / "shown.html"
    saved.value.save_as(kept)
    counsellor = chromium.new_page()
    counsellor.goto(kept.as_uri())
    assert counsellor.locator("main").inner_text().split() == shown.split()
    expect(counsellor.get_by_role("heading", level=1)).to_have_text("The work search of Maya Okafor")
    counsellor.close()


def _clean(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, "runs off the side"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_pages_that_only_an_act_shows(sample: Any, size: tuple[int, int], dark: bool) -> None:
    visit = sample(size, dark=dark)
    visit.expected = {422}
    page: Page = visit.to("/directions/d-sales/")
    page.get_by_label("Your decision", exact=True).select_option(label="Chosen")
    page.get_by_label("Because").fill("Three people named it, and I would like the week.")
    with page.expect_navigation():
        page.get_by_role("button", name="Keep this decision").click()
    page.get_by_label("Your decision", exact=True).select_option(label="Set aside")
    page.get_by_role("button", name="Keep this decision").click()
    expect(page.locator("[data-rule=G25]")).to_contain_text("a job conversation with Vera Lindqvist and Sam Brandt")
    _clean(page)
    page = visit.to("/directions/")
    page.get_by_text("What you could write").first.click()
    expect(page.get_by_text("my direction is Sales to clinics").first).to_be_visible()
    _clean(page)
    page = visit.to("/round/")
    expect(page.get_by_role("button", name="I sent it").first).to_be_visible()
    _clean(page)
    page = visit.to("/record/share/")
    page.get_by_role("button", name="Look at the page").click()
    expect(page.get_by_role("heading", name="The work search of Maya Okafor")).to_be_visible()
    _clean(page)
    page = visit.to("/record/log/?first=2026-11-20&last=2026-11-01")
    expect(page.get_by_text("The last day is before the first.")).to_be_visible()
    _clean(page)
