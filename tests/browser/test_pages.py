"""Every page, wide and on a phone, light and dark: axe finds nothing, nothing runs off the side, targets are large."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE, WIDE

FILLED = (
    "/", "/people/", "/people/?door=job", "/people/?q=nobody-here", "/people/p-vera/",
    "/people/p-vera/intend/?door=exploratory", "/people/p-vera/intend/?door=informational",
    "/people/p-vera/intend/?door=job", "/people/p-noor/intend/?door=exploratory&claim=settled_offline",
    "/talks/v-interview/", "/talks/v-interview/brief/", "/talks/v-sam-learn/brief/", "/talks/v-noor/messages/ask/",
    "/talks/v-marcus/messages/introducer/", "/talks/v-jordan-learn/", "/talks/v-paul/debrief/",
    "/talks/v-marcus/debrief/", "/talks/v-hugo/debrief/", "/talks/v-rita/", "/talks/v-omar/", "/talks/v-marcus/",
    "/talks/v-vera-explore/", "/talks/v-omar/date/", "/openings/", "/companies/",
    "/openings/?view=table", "/add-opening/", "/openings/o-acme/", "/openings/o-acme/needs/r-target/",
    "/openings/o-acme/details/", "/openings/o-acme/reasons/0/", "/openings/o-agency/", "/openings/o-acme/take/",
    "/openings/o-acme/end/?why=rejected", "/offers/", "/offers/limits/",
    "/openings/o-acme/texts/m-acme-spiel/", "/openings/o-acme/texts/m-acme-letter/",
    "/openings/o-delmar/", "/directions/", "/directions/d-sales/", "/beside/", "/occupations/", "/occupations/said/",
    "/round/", "/sheet/",
    "/record/", "/record/log/", "/record/share/", "/happened/", "/happened/held/?who=p-noor", "/add-people/", "/files/",
    "/people/?relation=friend&sort=talked", "/people/?waiting=yes&q=nobody", "/people/?shots=single&page=1",
    "/people/p-cole/", "/people/p-vera/same/", "/people/p-vera/same/?other=p-noor", "/people/p-noor/remove/",
    "/search/", "/search/?q=sales", "/keys/", "/patterns/",
    "/settings/", "/settings/delete/", "/start/", "/check/", "/check/compare/", "/history/", "/triage/",
)  # fmt: skip
EMPTY = (
    "/",
    "/search/",
    "/search/?q=x",
    "/keys/",
    "/people/",
    "/openings/",
    "/companies/",
    "/add-opening/",
    "/directions/",
    "/beside/",
    "/occupations/",
    "/occupations/said/",
    "/round/",
    "/sheet/",
    "/record/",
    "/record/log/",
    "/record/share/",
    "/happened/",
    "/happened/held/",
    "/files/?start",
    "/add-people/?ten",
)
SMALL = """() => Array.from(document.querySelectorAll(
  'button, .button, .menu a, .filters a, .list a.main, label.door, label.choice, label.claim, summary, ' +
  'select, textarea, ' +
  'input:not([type=hidden]):not([type=radio]):not([type=checkbox])'))
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
  .map((each) => each.outerHTML.slice(0, 90) + ' ' + each.getBoundingClientRect().height)"""


def looked_over(page: Page) -> None:
    expect(page.locator("[hx-swap=none][hx-trigger^=every]")).to_have_count(0)  # it loads again when its work is done
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, "runs off the side"
    assert page.evaluate(SMALL) == []
    assert page.locator("main h1").count() == 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_page_of_the_sample(sample: Any, size: tuple[int, int], dark: bool) -> None:
    visit = sample(size, dark=dark)
    for path in FILLED:
        looked_over(visit.to(path))


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_page_with_nothing_in_it(fresh: Any, size: tuple[int, int]) -> None:
    visit = fresh(size)
    page = visit.to("/start/")
    looked_over(page)
    page.get_by_label("Not yet").check()
    page.get_by_label("What is your name?").fill("Ada")
    with page.expect_navigation():
        page.get_by_role("button", name="Next").click()
    for path in EMPTY:
        looked_over(visit.to(path))


@pytest.mark.parametrize("size", [WIDE, PHONE, (320, 640), (1600, 1000)], ids=["wide", "phone", "narrow", "broad"])
def test_long_names_stay_on_the_page(fresh: Any, size: tuple[int, int]) -> None:
    visit = fresh(size)
    page = visit.to("/start/")
    page.get_by_label("Yes, I can name it").check()
    page.get_by_label("What is it called?").fill(
        "Donaudampfschifffahrtsgesellschaftskapitänsanwärterinnenausbildungsleitung"
    )
    page.get_by_label("What is your name?").fill("W" * 100)
    page.get_by_role("button", name="Next").click()
    row = page.locator(".name-row").first
    row.get_by_label("Name").fill("Wolfeschlegelsteinhausenbergerdorff" * 3)
    row.get_by_label("Their work").fill("SeniorVicePresidentOfGlobalStrategicInitiatives" * 2)
    row.get_by_label("Where they work now").fill("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2)
    with page.expect_navigation():
        page.get_by_role("button", name="Next").click()
    for path in ("/", "/people/", "/directions/", "/settings/"):
        looked_over(visit.to(path))
    with page.expect_navigation():
        page.get_by_role("link", name="People", exact=True).click()
    with page.expect_navigation():
        page.locator(".list a.main").first.click()
    looked_over(page)
    visit.to("/openings/")
    page.get_by_label("Title of the job").fill("SeniorVicePresidentOfGlobalStrategicInitiatives" * 3)
    page.get_by_label("Company, if it is named").fill("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2)
    with page.expect_navigation():
        page.get_by_role("button", name="Add it").click()
    looked_over(page)
    for path in ("/openings/", "/openings/?view=table"):
        looked_over(visit.to(path))


def test_pages_for_what_went_wrong(sample: Any, chromium: Any, app: Any) -> None:
    visit = sample(PHONE)
    visit.expected = {404, 422}
    looked_over(visit.to("/no/such/page/"))
    looked_over(visit.to("/people/nobody/"))
    page = visit.to("/happened/")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Which day?")).to_be_visible()
    looked_over(page)
    stranger = chromium.new_page()
    stranger.goto(app.base)
    expect(stranger.get_by_role("heading", level=1)).to_have_text("This browser has not been let in")
    looked_over(stranger)
    stranger.close()


def test_print_leaves_the_page_alone(sample: Any) -> None:
    page = sample().to("/talks/v-interview/")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_reduced_motion_is_respected(sample: Any) -> None:
    page = sample().to("/people/p-vera/")
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.querySelector('.door')).transitionDuration") == "0s"
