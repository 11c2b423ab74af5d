"""People as a seeker works with them: found, narrowed, written about, put together, taken out; by key and click."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import PHONE, WIDE


def test_keys_lead_about_and_stay_out_of_fields(sample: Any) -> None:
    page = sample().to("/")
    page.keyboard.press("g")
    page.keyboard.press("p")
    expect(page.get_by_role("heading", level=1, name="People")).to_be_visible()
    page.keyboard.press("/")
    search = page.get_by_role("searchbox", name="Search people")
    expect(search).to_be_focused()
    page.keyboard.type("g o?/")
    expect(search).to_have_value("g o?/")
    search.blur()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("g")
    page.keyboard.press("o")
    expect(page.get_by_role("heading", level=1, name="Openings")).to_be_visible()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Search everything")).to_be_focused()
    page.keyboard.type("acme")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Vera Lindqvist", exact=True).first).to_be_visible()


def test_whoever_wants_no_keys_has_none(sample: Any) -> None:
    page = sample().to("/keys/")
    with page.expect_navigation():
        page.get_by_role("button", name="Do without these keys").click()
    page.keyboard.press("g")
    page.keyboard.press("p")
    page.keyboard.press("?")
    expect(page.get_by_role("heading", level=1, name="Keys")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Use them again").click()


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_people_are_narrowed_and_let_go_again(sample: Any, size: tuple[int, int], script: bool) -> None:
    page = sample(size, script=script).to("/people/")
    page.get_by_text("Narrow down, or put in another order").click()
    page.get_by_label("They are").select_option("Friend")
    page.get_by_role("button", name="Show these").click()
    expect(page.get_by_role("link", name="Noor Haddad")).to_be_visible()
    expect(page.get_by_role("link", name="Vera Lindqvist")).to_have_count(0)
    with page.expect_download() as card:
        page.get_by_role("link", name="as vCard").click()
    assert card.value.suggested_filename.endswith(".vcf")
    page.get_by_role("link", name="Friend").click()
    expect(page.get_by_text("1 to 30 of")).to_be_visible()
    page.get_by_role("link", name="The next thirty").click()
    expect(page.get_by_text("31 to 60 of")).to_be_visible()
    page.get_by_role("link", name="The thirty before").click()
    expect(page.get_by_text("1 to 30 of")).to_be_visible()


def test_a_note_a_double_entry_and_somebody_taken_out_by_mistake(sample: Any) -> None:
    page = sample().to("/people/p-noor/")
    page.get_by_text("Write a note").or_(page.get_by_text("Change the notes")).click()
    page.get_by_label("What you want to remember").fill("Likes to be rung in the evening.")
    page.get_by_role("button", name="Keep the notes").click()
    expect(page.get_by_text("Likes to be rung in the evening.").first).to_be_visible()
    page.get_by_role("link", name="Here twice?").click()
    page.get_by_role("searchbox", name="Find the other entry").fill("cole whit")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="Compare with Cole Whitaker").click()
    page.get_by_role("button", name="Yes, one person").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Take it back").click()
    page.goto(page.url.split("/history")[0] + "/people/p-cole/")
    page.get_by_role("link", name="Take out").click()
    page.get_by_role("button", name="Take Cole out").click()
    expect(page.get_by_role("heading", level=1, name="People")).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name="Take it back").click()
    page.goto(page.url.split("/history")[0] + "/people/p-cole/")
    expect(page.get_by_role("heading", level=1, name="Cole Whitaker")).to_be_visible()
    expect(page.get_by_text("Selling to clinics. Your best stories all end with a yes.")).to_be_visible()


def test_every_item_of_today_leads_to_its_act_in_one_click(sample: Any) -> None:
    visit = sample()
    page = visit.to("/")
    links = page.locator("main a.main, main .sheet a.button")
    addresses = [links.nth(at).get_attribute("href") for at in range(links.count())]
    assert len(addresses) > 8
    for address in dict.fromkeys(addresses):
        assert address is not None
        expect(visit.to(address).locator("main h1")).to_have_count(1)


@pytest.mark.parametrize("path", ["/people/p-cole/", "/talks/v-interview/", "/openings/o-acme/", "/"])
def test_on_paper_only_the_page_itself_is_left(sample: Any, path: str) -> None:
    page = sample().to(path)
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    shown = page.locator("main button").filter(visible=True)
    assert shown.count() == 0, shown.first.evaluate("each => each.outerHTML")
