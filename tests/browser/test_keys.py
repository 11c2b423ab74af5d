"""Whoever presses keys faster than the answers come loses none: on a slow machine, and before the page is up."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.test_intake import _begun, _brought

PEOPLE = 6
TABLE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "".join(
    f"Person{n},Of Note,,,House {n},Buyer,{n} Jan 2020\n" for n in range(1, PEOPLE + 1)
)


@pytest.fixture
def waiting(fresh: Any) -> Any:
    """An app in which six new people wait to be gone through."""
    visit = fresh()
    _begun(visit)
    page = _brought(visit, [("Connections.csv", TABLE.encode())])
    page.get_by_role("button", name="Add these").click()
    expect(page.get_by_text(f"{PEOPLE} people were added.")).to_be_visible()
    return visit


def _slow(page: Page, seconds: float = 0.4) -> None:
    """Each answer of the triage comes late, as on a busy machine."""

    def late(route: Route) -> None:
        time.sleep(seconds)
        route.continue_()

    page.route("**/triage/**/", late)


def _pressed(page: Page, keys: str) -> None:
    """All keys in one moment, as from fingers that do not wait."""
    page.evaluate(
        """(keys) => { for (const key of keys)
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })); }""",
        keys,
    )


def _at(page: Page, place: int) -> None:
    expect(page.get_by_text(f"{place} of {PEOPLE}", exact=True)).to_be_visible()


def _kept(visit: Any) -> list[str]:
    """How the people stand to the seeker, as the search has it now."""
    page = visit.to("/settings/")
    with page.expect_download() as got:
        page.get_by_role("link", name="Save the search file").click()
    contacts = json.loads(got.value.path().read_text("utf-8"))["contacts"]
    return sorted(each["relation"] for each in contacts if each["relation"] != "acquaintance")


def test_five_keys_at_once_on_a_slow_machine(waiting: Any) -> None:
    page = waiting.to("/triage/")
    _at(page, 1)
    _slow(page)
    _pressed(page, "9j1j3")
    _at(page, 3)
    expect(page.get_by_role("button", name="Former colleague", pressed=True)).to_be_visible()
    page.unroute_all()
    _pressed(page, "kk")
    _at(page, 1)
    expect(page.get_by_role("button", name="Mentor", pressed=True)).to_be_visible()
    assert _kept(waiting) == ["ex_colleague", "friend", "mentor"]


def test_the_same_key_again_and_again_moves_that_often(waiting: Any) -> None:
    page = waiting.to("/triage/")
    _at(page, 1)
    _slow(page, 0.2)
    _pressed(page, "jjjj")
    _at(page, 5)
    _pressed(page, "kkk")
    _at(page, 2)


def test_keys_on_the_keyboard_one_straight_after_the_other(waiting: Any) -> None:
    page = waiting.to("/triage/")
    _at(page, 1)
    _slow(page, 0.2)
    for key in "9j1ju":
        page.keyboard.press(key)
    expect(page.get_by_text("Taken back.")).to_be_visible()
    _at(page, 2)


def test_keys_before_the_page_is_up_wait_for_it(waiting: Any) -> None:
    page = waiting.page
    held: list[Route] = []
    page.route("**/htmx*.js", lambda route: held.append(route))  # noqa: PLW0108 - playwright marks what it is given
    with page.expect_request("**/htmx*.js"):
        page.goto(waiting.base + "/triage/", wait_until="commit")
    _at(page, 1)
    _pressed(page, "2j4")
    assert held, "htmx was to come late"
    for route in held:
        route.continue_()
    _at(page, 2)
    expect(page.get_by_role("button", name="Colleague", pressed=True, exact=True)).to_be_visible()


def test_keys_after_an_answer_that_failed_are_told_and_not_pressed_elsewhere(waiting: Any) -> None:
    waiting.expected = {500}
    page = waiting.to("/triage/")
    _at(page, 1)
    page.route("**/triage/**/say/", lambda route: route.fulfill(status=500, body="no"))
    _pressed(page, "9jj")
    expect(page.get_by_role("alert")).to_contain_text("That did not work.")
    expect(page.get_by_role("alert")).to_contain_text("Press the 2 keys after it again too.")
    _at(page, 1)
    page.unroute_all()
    _pressed(page, "9j")
    _at(page, 2)
    waiting.errors[:] = [each for each in waiting.errors if "Error Code 500" not in each]  # htmx tells the console


def test_whoever_does_without_keys_has_none_here_either(waiting: Any) -> None:
    page = waiting.to("/keys/")
    page.get_by_role("button", name="Do without these keys").click()
    expect(page.get_by_text("You do without these keys.")).to_be_visible()
    page = waiting.to("/triage/")
    _at(page, 1)
    _pressed(page, "9j")
    expect(page.locator("kbd").first).to_be_hidden()
    page.get_by_role("button", name="Next").click()
    _at(page, 2)
    waiting.to("/keys/").get_by_role("button", name="Use them again").click()
    expect(page.get_by_role("button", name="Do without these keys")).to_be_visible()


def test_keys_after_an_answer_without_a_page_are_pressed(waiting: Any) -> None:
    page = waiting.to("/triage/")
    _at(page, 1)
    page.route("**/triage/**/say/", lambda route: route.fulfill(status=204))
    with page.expect_response("**/say/"):
        _pressed(page, "9jj")
    _at(page, 3)
    page.unroute_all()


def test_an_address_that_names_no_place_is_no_error(sample: Any) -> None:
    """An error of a script would fail the visit."""
    visit = sample()
    page = visit.to("/openings/o-delmar/#%")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.goto(f"{visit.base}/openings/o-delmar/#posting")
    expect(page.locator("#posting")).to_be_visible()
