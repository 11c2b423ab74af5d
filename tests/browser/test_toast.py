"""What was just done is told and can be taken back; the note goes by itself or is closed, and is in no way."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.conftest import PHONE, WIDE

NOTE = "The last thing done"
COVERED = """(toast) => {
  const box = toast.getBoundingClientRect();
  return Array.from(document.querySelectorAll("main a, main button, main input, main select, main summary"))
    .filter((each) => !toast.contains(each) && each.checkVisibility())
    .map((each) => each.getBoundingClientRect())
    .filter((each) => each.left < box.right && each.right > box.left && each.top < box.bottom && each.bottom > box.top)
    .length;
}"""


def _done(visit: Any) -> tuple[Page, Locator]:
    """Something is done with the clock in the test's hand, and the note is there."""
    page: Page = visit.page
    page.clock.install()
    visit.to("/")
    page.get_by_role("button", name="Done").first.click()
    note = page.get_by_role("form", name=NOTE)
    expect(note.get_by_role("button", name="Close")).to_be_visible()
    return page, note


def test_it_goes_by_itself(sample: Any) -> None:
    page, note = _done(sample())
    page.mouse.move(5, 895)
    page.clock.run_for(5_000)
    expect(note).to_be_visible()
    page.clock.run_for(12_000)
    expect(note).to_have_count(0)


def test_it_stays_under_the_pointer_and_the_focus_and_goes_later(sample: Any) -> None:
    page, note = _done(sample())
    note.get_by_text("Kept a promise").or_(note.get_by_text("Told")).or_(note.get_by_text("Said")).first.hover()
    page.clock.run_for(60_000)
    expect(note).to_be_visible()
    note.get_by_role("button", name="Take it back").focus()
    page.mouse.move(5, 895)
    page.clock.run_for(60_000)
    expect(note).to_be_visible()
    page.evaluate("document.activeElement.blur()")
    page.clock.run_for(12_000)
    expect(note).to_have_count(0)


def test_it_can_be_closed_by_keyboard_and_the_focus_is_not_lost(sample: Any) -> None:
    page, note = _done(sample())
    note.get_by_role("button", name="Close").focus()
    page.keyboard.press("Enter")
    expect(note).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("size", [WIDE, PHONE, (320, 640)], ids=["wide", "phone", "narrow"])
def test_it_covers_nothing_that_can_be_pressed(sample: Any, size: tuple[int, int]) -> None:
    page, note = _done(sample(size))
    assert note.evaluate(COVERED) == 0
    note.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("heading", name="History", exact=True)).to_be_visible()
