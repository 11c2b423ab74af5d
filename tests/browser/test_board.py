"""Openings as they are moved: with the mouse, with the keyboard, and with neither script nor mouse."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.conftest import PHONE
from tests.browser.test_pages import looked_over


def _column(page: Page, pipe: str) -> Locator:
    return page.locator(f"[data-pipe={pipe}]")


def test_a_card_is_dragged_to_another_column(sample: Any) -> None:
    page: Page = sample().to("/openings/")
    page.locator("[data-ref=o-delmar]").drag_to(_column(page, "applied").get_by_role("heading"))
    expect(_column(page, "applied").locator("#card-o-delmar")).to_be_visible()
    expect(page.get_by_role("form", name="The last thing done")).to_contain_text("Applied")
    with page.expect_navigation():
        page.get_by_role("button", name="Take it back").click()
    page.goto(page.url.split("/history")[0] + "/openings/")
    expect(_column(page, "opening").locator("#card-o-delmar")).to_be_visible()


def test_what_is_dropped_on_closed_asks_why_first(sample: Any) -> None:
    visit = sample()
    page: Page = visit.to("/openings/")
    page.locator("[data-ref=o-delmar]").drag_to(page.locator(".column.closed"))
    expect(page.get_by_label("If closed, why?")).to_be_focused()
    expect(page.locator("[data-ref=o-delmar]").get_by_role("checkbox")).to_be_checked()
    page.get_by_label("If closed, why?").select_option("filled")
    page.get_by_role("button", name="Move", exact=True).click()
    expect(page.locator(".column.closed")).to_contain_text("filled by somebody else")


def test_a_card_goes_on_by_keyboard_and_keeps_the_focus(sample: Any) -> None:
    page: Page = sample().to("/openings/")
    page.locator("#card-o-delmar").focus()
    page.keyboard.press("Shift+ArrowRight")
    expect(_column(page, "applied").locator("#card-o-delmar")).to_be_focused()
    page.keyboard.press("Shift+ArrowLeft")
    expect(_column(page, "opening").locator("#card-o-delmar")).to_be_focused()


def test_on_a_phone_without_scripts_openings_are_moved_by_form(sample: Any) -> None:
    visit = sample(PHONE, script=False)
    page: Page = visit.to("/openings/")
    page.locator("[data-ref=o-delmar]").get_by_role("checkbox").check()
    page.get_by_label("Move the ticked ones to").select_option("closed")
    visit.expected = {422}
    page.get_by_role("button", name="Move", exact=True).click()
    expect(page.get_by_text("Say why it is closed")).to_be_visible()
    page.get_by_label("If closed, why?").select_option("withdrawn")
    page.get_by_role("button", name="Move", exact=True).click()
    expect(page.locator(".column.closed")).to_contain_text("Inside Sales Associate")


def test_an_address_inside_the_own_network_is_refused_in_words(fresh: Any) -> None:
    visit = fresh()
    page: Page = visit.to("/start/")
    page.get_by_label("Not yet").check()
    page.get_by_label("What is your name?").fill("Ada")
    with page.expect_navigation():
        page.get_by_role("button", name="Next").click()
    visit.to("/add-opening/")
    page.get_by_label("Its address").fill("http://127.0.0.1/job")
    visit.expected = {422}
    page.get_by_role("button", name="Go on").click()
    expect(page.get_by_text("inside a private network")).to_be_visible()
    expect(page.get_by_label("Its address")).to_have_value("http://127.0.0.1/job")


def test_a_must_is_shown_and_a_question_goes_into_a_talk(sample: Any) -> None:
    page: Page = sample(PHONE).to("/openings/o-acme/")
    page.get_by_role("heading", name="What they ask for").click()
    page.get_by_role("listitem").filter(has_text="Orderly records").get_by_role("link").click()
    page.get_by_label("Something else you did").fill("Kept the visits of 2,900 patients in one list.")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Shown by: Kept the visits of 2,900 patients")).to_be_visible()
    page.get_by_text("Add a question").click()
    page.get_by_label("A question", exact=True).fill("Who keeps the records now?")
    page.locator("form[action$='/questions/'] button").click()
    row = page.get_by_role("listitem").filter(has_text="Who keeps the records now?")
    row.locator("summary").click()
    row.get_by_role("button", name="Ask it there").click()
    expect(row).to_contain_text("on the list of your")


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_a_link_into_a_folded_part_opens_it(sample: Any, script: bool) -> None:
    page: Page = sample(script=script).to("/openings/o-acme/")
    expect(page.get_by_label("Letter", exact=True)).to_be_hidden()
    page.get_by_role("heading", name="Get ready for this job").click()
    expect(page.get_by_label("Letter", exact=True)).to_be_visible()
    page.goto(page.url.split("#")[0] + "#practice")
    expect(page.get_by_label("Your answer")).to_be_visible()
    page.goto(page.url.split("/openings/")[0] + "/talks/v-interview/")
    page.get_by_role("link", name="3 facts about the job").click()
    expect(page.get_by_label("What more do you know of it?")).to_be_visible()


def test_an_offer_is_compared_taken_and_taken_back(sample: Any) -> None:
    visit = sample()
    page: Page = visit.to("/openings/")
    page.locator("[data-ref=o-acme]").drag_to(_column(page, "offer").get_by_role("heading"))
    with page.expect_navigation():
        page.get_by_role("link", name="Look at the offer").click()
    looked_over(page)
    expect(page.get_by_role("article")).to_contain_text("As you need it")
    with page.expect_navigation():
        page.get_by_role("link", name="Accept it").click()
    looked_over(page)
    page.get_by_role("checkbox", name="Elif Kaya").uncheck()
    page.get_by_role("button", name="Accept it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You have a job")
    expect(page.get_by_role("main")).not_to_contain_text("Elif Kaya")
    expect(page.get_by_role("link", name="Cole Whitaker")).to_be_visible()
    looked_over(page)
    with page.expect_navigation():
        page.get_by_role("button", name="Take it back").click()
    visit.to("/openings/")
    expect(_column(page, "offer").locator("#card-o-acme")).to_be_visible()


def test_on_a_phone_without_scripts_a_no_is_answered_kindly(sample: Any) -> None:
    page: Page = sample(PHONE, script=False).to("/openings/o-acme/")
    page.get_by_role("link", name="They said no").click()
    expect(page.get_by_label("A kind note to them")).to_have_value(re.compile("^Dear "))
    page.get_by_label("What did you learn?").fill("Ask earlier who decides.")
    page.get_by_role("button", name="Close it and keep this").click()
    expect(page.get_by_text("Ask earlier who decides.")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("Closed: they said no")
