"""The doubt check as it is typed into: marks under the words, the caret left alone, everything by keyboard too."""

from __future__ import annotations

import re
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

FOUNDING = "Thank you 🙂. Sales is one option, but I'm also considering marketing. I led six people."
LATER = " And I like it."


def _open(fresh: Any, **window: Any) -> Page:
    page: Page = fresh(**window).to("/check/")
    page.get_by_label("The job").fill("Sales Manager")
    page.get_by_label("The company").fill("Acme")
    return page


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_findings_are_readable_for_everybody(fresh: Any, dark: bool) -> None:
    page = _open(fresh, dark=dark)
    page.get_by_label("Your text", exact=True).fill(FOUNDING)
    page.get_by_role("button", name="How could I say it?").first.click()
    expect(page.get_by_role("button", name="Take it out")).to_be_visible()
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def _marked(page: Page) -> list[str]:
    return page.locator(".under mark").all_inner_texts()


def test_the_founding_sentence_is_marked_explained_and_mended(fresh: Any) -> None:
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.press_sequentially(FOUNDING)
    expect(page.get_by_role("status")).to_contain_text("may take for doubt")
    assert any("considering marketing" in words for words in _marked(page))
    text.press_sequentially(LATER)  # the caret is where it was
    expect(text).to_have_value(FOUNDING + LATER)
    page.get_by_role("button", name="How could I say it?").first.click()
    page.get_by_role("button", name="Use these words").first.click()
    expect(text).to_have_value(re.compile("The Sales Manager role at Acme is the job I want"))
    expect(page.get_by_role("status")).to_contain_text("Nothing in it sounds like doubt")
    assert _marked(page) == []
    text.press("Control+z")
    expect(text).to_have_value(FOUNDING + LATER)


def test_a_mark_stays_under_its_words_while_others_are_typed(fresh: Any) -> None:
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.fill("Sales is one option.")
    expect(page.locator(".under mark")).to_have_count(1)
    before = _marked(page)
    text.press("Home")
    page.keyboard.type("Well, 🙂 ")
    assert _marked(page) == before


def test_the_same_words_for_a_friend_are_left_alone(fresh: Any) -> None:
    page = _open(fresh)
    page.get_by_label("Your text", exact=True).fill(FOUNDING)
    expect(page.locator(".under mark").first).to_be_attached()
    page.get_by_label("Who reads or hears it").select_option("safe")
    expect(page.get_by_role("status")).to_contain_text("Nothing in it sounds like doubt to a friend")
    assert _marked(page) == []


def test_a_wording_is_kept_with_a_reason_by_keyboard(fresh: Any) -> None:
    page = _open(fresh)
    page.get_by_label("Your text", exact=True).fill("Sales is one option.")
    page.get_by_text("Keep my wording").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Why do you keep it?").fill("They asked for my options")
    page.get_by_role("button", name="Keep it").press("Enter")
    expect(page.get_by_text("They asked for my options")).to_be_visible()
    page.get_by_role("button", name="Mark it again").press("Enter")
    expect(page.get_by_role("button", name="How could I say it?")).to_be_visible()


def _keep_the_first(page: Page, *, everywhere: bool = False) -> None:
    page.get_by_text("Keep my wording").first.click()
    page.get_by_label("Why do you keep it?").first.fill("They asked for my options")
    if everywhere:
        page.get_by_label("Wherever it is of this kind").first.check()
    page.get_by_role("button", name="Keep it").first.click()
    expect(page.get_by_text("They asked for my options").first).to_be_visible()


@pytest.mark.parametrize("begun", ["fresh", "sample"], ids=["in this tab", "in the search"])
def test_a_kept_wording_outlives_a_reload(begun: str, request: pytest.FixtureRequest) -> None:
    page = _open(request.getfixturevalue(begun))
    page.get_by_label("Your text", exact=True).fill("Sales is one option.")
    _keep_the_first(page)
    page.reload()
    page.get_by_label("The job").fill("Sales Manager")
    page.get_by_label("Your text", exact=True).fill("Sales is one option. I am also considering marketing.")
    expect(page.locator(".under mark.kept")).to_have_count(1)
    expect(page.locator(".under mark.error")).not_to_have_count(0)
    expect(page.get_by_text("They asked for my options")).to_be_visible()


def test_a_rule_is_kept_wherever_it_speaks(fresh: Any) -> None:
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.fill("Sales is one option.")
    _keep_the_first(page, everywhere=True)
    text.fill("Sales is one option of many. I led six people. Sales is one option.")
    expect(page.locator(".under mark.kept")).to_have_count(2)
    expect(page.get_by_role("status").filter(has_text="All that is marked here you keep")).to_be_visible()


def test_a_change_is_told_in_a_place_that_stays(fresh: Any) -> None:
    """A screen reader hears a live region only while the element itself lives on."""
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.fill(FOUNDING)
    said = page.locator(".doubt-list [role=status]")
    expect(said).to_contain_text("2 places that an employer may take for doubt")
    said.evaluate("place => { place.dataset.same = 'yes' }")
    text.fill("I led six people and sold 340 pumps to clinics in Denver.")
    expect(said).to_contain_text("Nothing in it sounds like doubt to an employer")
    expect(said).to_have_attribute("data-same", "yes")


STRANGE = {
    "emoji": "🙂🙂 Thank you. Sales is one option 👩‍💻. I led six people.",
    "right to left": "שלום רב. Sales is one option. مرحبا بكم في شركتنا",
    "a resume with bullets": "MAYA TORRES\n• Led six people\n• Sales is one option\nEDUCATION\n",
    "one long line": "I led six people. " * 2_000 + "Sales is one option. ",
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_the_right_words_are_marked_in_whatever_is_pasted(fresh: Any, text: str) -> None:
    page = _open(fresh)
    page.get_by_label("Your text", exact=True).fill(text)
    expect(page.locator(".under mark")).to_have_text(["Sales is one option"])


def test_an_empty_text_is_told_nothing(fresh: Any) -> None:
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.fill("Sales is one option.")
    expect(page.locator(".under mark")).to_have_count(1)
    text.fill(" \n ")
    expect(page.locator(".under mark")).to_have_count(0)
    expect(page.locator(".doubt-list [role=status]")).to_be_empty()


def test_showing_a_finding_selects_its_words(fresh: Any) -> None:
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.fill(FOUNDING)
    page.get_by_role("button", name=re.compile("Show in your text")).last.click()
    chosen = text.evaluate("area => area.value.slice(area.selectionStart, area.selectionEnd)")
    assert chosen in _marked(page)
    expect(text).to_be_focused()


def test_without_script_the_text_is_read_on_a_page(fresh: Any) -> None:
    page = _open(fresh, script=False)
    page.get_by_label("Your text", exact=True).fill(FOUNDING)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("mark.error").first).to_be_visible()
    expect(page.get_by_label("Your text", exact=True)).to_have_value(FOUNDING)


def test_five_hundred_words_with_two_hundred_findings_are_all_marked(fresh: Any) -> None:
    page = _open(fresh)
    text = page.get_by_label("Your text", exact=True)
    text.fill("Sales is one option. " * 200)
    expect(page.locator(".under mark")).to_have_count(200)
    heights = page.evaluate("[...document.querySelectorAll('.editor > *')].map(each => each.scrollHeight)")
    assert abs(heights[0] - heights[1]) <= 30, "the marks would not lie under their words"


def test_the_letter_of_an_opening_is_marked_for_its_company(sample: Any) -> None:
    page: Page = sample().to("/openings/o-acme/")
    page.get_by_role("heading", name="Get ready for this job").click()
    page.get_by_label("Letter", exact=True).fill(FOUNDING)
    expect(page.locator(".under mark").first).to_be_attached()
    expect(page.get_by_role("status").filter(has_text="may take for doubt")).to_be_visible()
