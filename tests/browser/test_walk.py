"""The walk of a newcomer: ten names and no file, the sample, a person, each door, a claim, and no mouse."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE

NAMES = (
    "Ada Okafor", "Tom Quist", "Noor Haddad", "Lee Wong", "Paul Reyes",
    "Ines Duarte", "Åsa Lindström", "Marek Świątek", "Cole Whitman", "Dana Fox",
)  # fmt: skip


def test_ten_names_and_no_file(fresh: Any) -> None:
    page: Page = fresh().to("/")
    expect(page).to_have_url(re.compile(r"/start/$"))
    page.get_by_label("Not yet").check()
    page.get_by_label("I think so").check()
    page.get_by_label("What is your name?").fill("Maya Okafor")
    page.get_by_role("button", name="Next: write down ten people").click()
    for field, name in zip(page.get_by_label("Name", exact=True).all(), NAMES, strict=True):
        field.fill(name)
    page.get_by_role("button", name="Next: bring what you have").click()
    page.get_by_role("link", name="Go to Today").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("conversations ahead")
    page.get_by_role("link", name="People", exact=True).click()
    expect(page.get_by_text("10 people ·")).to_be_visible()


def test_what_follows_an_answer_shows_only_then(fresh: Any) -> None:
    page: Page = fresh().to("/start/")
    named = page.get_by_label("What is it called?")
    expect(named).to_be_hidden()
    page.get_by_label("Yes, I can name it").check()
    expect(named).to_be_visible()
    page.get_by_label("Two or three kinds").check()
    expect(named).to_be_hidden()
    expect(page.get_by_label("The first")).to_be_visible()


def test_each_door_of_a_person(sample: Any) -> None:
    page: Page = sample().to("/people/")
    page.get_by_label("Search people").fill("vera lind")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="Vera Lindqvist").click()
    rulings = page.locator("#rulings")
    page.get_by_label("Explore").check()
    expect(rulings.locator("[data-rule=G01]")).to_contain_text("could hire you")
    expect(rulings.get_by_role("link", name="instead")).to_be_visible()
    page.get_by_label("Learn").check()
    expect(rulings.locator("[data-rule=G01]")).to_have_count(0)
    expect(rulings.locator(".ruling.block").first).to_be_visible()
    page.get_by_label("Job").check()
    expect(rulings.locator(".ruling.block[data-rule=G14]")).to_be_visible()


def test_a_block_leads_to_somebody_safe(sample: Any) -> None:
    page: Page = sample().to("/people/p-vera/intend/?door=exploratory")
    page.get_by_role("link", name="instead").first.click()
    expect(page.get_by_label("Explore")).to_be_checked()
    expect(page.locator("#rulings .ruling.block")).to_have_count(0)


def test_a_claim_lifts_a_ruling_without_a_reload(sample: Any) -> None:
    page: Page = sample().to("/people/p-noor/")
    page.evaluate("window.stillHere = true")
    page.get_by_label("Explore").check()
    owed = page.locator("[data-rule=G22]")
    expect(owed).to_be_visible()
    owed.get_by_role("checkbox").click()
    expect(owed).to_have_count(0)
    lifted = page.locator("[data-lifted=G22]").get_by_role("checkbox")
    expect(lifted).to_be_checked()
    expect(lifted).to_be_focused()
    lifted.click()
    expect(owed).to_be_visible()
    assert page.evaluate("window.stillHere") is True


def test_hr_calls_for_an_interview_tomorrow(sample: Any) -> None:
    page: Page = sample().to("/")
    page.get_by_role("link", name="Add something that happened").click()
    page.get_by_label("Who?").fill("Hanna Vogel")
    page.get_by_label("Their title, if you know it").fill("HR Business Partner")
    page.get_by_label("Day", exact=True).fill(str(date(2026, 11, 23) + timedelta(days=1)))
    page.get_by_label("Time").fill("10:30")
    page.get_by_label("Which opening is it about?").select_option("A new one, named below")
    page.get_by_label("Title of the job").fill("Account Executive")
    page.get_by_label("Company").fill("Borealis")
    page.get_by_role("button", name="Keep it, and show what to do").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Interview with Hanna Vogel")
    expect(page.get_by_role("heading", name="What to do tonight")).to_be_visible()
    expect(page.locator("[data-rule=G13]")).to_be_visible()
    page.evaluate("window.stillHere = true")
    page.get_by_label("I asked, and the date cannot be moved").check()
    expect(page.locator(".ruling.advise[data-rule=G07]")).to_be_visible()
    assert page.evaluate("window.stillHere") is True
    page.reload()
    expect(page.get_by_label("I asked, and the date cannot be moved")).to_be_checked()
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_text("tomorrow at 10:30")).to_be_visible()


def test_keyboard_only(sample: Any) -> None:
    page: Page = sample().to("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.goto(page.url.split("#")[0])
    _tab_to(page, "People")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/")
    _tab_to(page, "Search people")
    page.keyboard.type("haddad")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/?q=haddad*")
    _tab_to(page, "Noor Haddad")
    page.keyboard.press("Enter")
    page.wait_for_url("**/people/p-noor/")
    _tab_to(page, "exploratory")
    page.keyboard.press("Space")
    expect(page.locator("[data-rule=G22]")).to_be_visible()
    _press_and_wait(page, "ArrowRight")
    expect(page.get_by_label("Learn")).to_be_checked()
    _press_and_wait(page, "ArrowLeft")
    expect(page.get_by_label("Explore")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator("[data-lifted=G22]")).to_be_visible()
    _tab_to(page, "Open the planned talk")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Explore with Noor Haddad")


def _press_and_wait(page: Page, key: str) -> None:
    """Until the answer stands on the page: what was there before looks much the same."""
    with page.expect_response("**/intend/**"):
        page.keyboard.press(key)
    expect(page.locator(".htmx-request, .htmx-swapping, .htmx-settling, .htmx-added")).to_have_count(0)


_FOCUSED = """() => {
  const on = document.activeElement;
  return [on.getAttribute('value'), on.innerText, ...Array.from(on.labels || [], (label) => label.innerText)]
    .filter(Boolean).map((text) => text.trim());
}"""


def _tab_to(page: Page, name: str) -> None:
    """Press Tab until what is in focus is called so; a page in which that takes more than eighty is a trap."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if name in page.evaluate(_FOCUSED):
            return
    raise AssertionError(f"{name} is not reached by Tab")


def test_without_scripts_the_same_rulings(sample: Any) -> None:
    page: Page = sample(script=False).to("/people/p-noor/")
    page.get_by_label("Explore").check()
    page.get_by_role("button", name="Show what stands in the way").click()
    expect(page.locator("[data-rule=G22]")).to_be_visible()
    page.locator("[data-rule=G22]").get_by_role("checkbox").check()
    page.get_by_role("button", name="Show what stands in the way").click()
    expect(page.locator("[data-lifted=G22]")).to_be_visible()


def test_when_no_answer_comes_it_is_said(sample: Any) -> None:
    visit = sample()
    page: Page = visit.to("/people/p-noor/")
    page.route("**/intend/**", lambda route: route.abort())
    page.get_by_label("Explore").check()
    expect(page.get_by_role("alert")).to_contain_text("Three Doors does not answer")
    visit.errors.clear()  # the browser itself reports the answer that did not come


def test_a_theme_chosen_stands_over_the_system(sample: Any) -> None:
    page: Page = sample(dark=False).to("/settings/")
    light = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    with page.expect_navigation():
        page.get_by_role("button", name="Dark").click()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != light
    with page.expect_navigation():
        page.get_by_role("button", name="As the system").click()
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == light


def test_without_scripts_what_is_missing_is_written_where_the_talk_leads(sample: Any) -> None:
    visit = sample(script=False)
    page: Page = visit.to("/talks/v-interview/")
    page.locator("main .list a.main[href*='/openings/']").first.click()
    expect(page.get_by_role("heading", name="Get ready for this job")).to_be_visible()
    page.get_by_label("A question they may ask").fill("Why do you want to leave?")
    page.get_by_label("What more do you know of it?").fill("They open a second house in spring.")
    visit.expected = {422}
    page.get_by_role("button", name="Keep all of it").click()
    expect(page.get_by_text("Write your answer too")).to_be_visible()
    expect(page.get_by_label("What more do you know of it?")).to_have_value("They open a second house in spring.")
    page.get_by_label("Your answer").fill("I want to train people, and here I can.")
    page.get_by_role("button", name="Keep all of it").click()
    page.get_by_role("heading", name="What you know of it").click()
    expect(page.get_by_text("They open a second house in spring.")).to_be_visible()
    expect(page.get_by_text("Why do you want to leave?")).to_be_visible()


def test_a_talk_whose_day_is_over_is_asked_about(sample: Any) -> None:
    page: Page = sample().to("/happened/?who=p-noor&door=exploratory")
    page.get_by_label("Day", exact=True).fill("2026-01-05")
    page.get_by_role("button", name="Keep it").click()
    page.get_by_role("link", name="Today", exact=True).click()
    asked = page.get_by_role("article", name="Did it take place?")
    expect(asked).to_contain_text("Noor Haddad")
    expect(asked).not_to_contain_text("00:00")
    asked.get_by_role("link", name="We talked").click()
    expect(page.get_by_label("When was it?")).to_have_value("2026-01-05")
    page.get_by_role("link", name="Today", exact=True).click()
    asked.get_by_role("button", name="It was called off").click()
    expect(asked).to_have_count(0)


def test_an_interview_that_is_soon_is_a_beginning(fresh: Any) -> None:
    page: Page = fresh(PHONE).to("/start/")
    page.get_by_label("Yes, I can name it").check()
    page.get_by_label("What is it called?").fill("Sales Representative")
    page.get_by_label("What is your name?").fill("Tom")
    page.get_by_role("button", name="I have an interview soon").click()
    expect(page.get_by_role("heading", name="What happened?")).to_be_visible()
    page.get_by_label("Who?").fill("HR")
    page.get_by_label("Day").fill(str(date.today() + timedelta(days=3)))
    page.get_by_label("Title of the job").fill("Sales Representative")
    page.get_by_label("Company").fill("Acme")
    page.get_by_role("button", name="Keep it, and show what to do").click()
    expect(page.get_by_role("heading", name="Interview with HR")).to_be_visible()
    expect(page.get_by_role("heading", name="What is still missing")).to_be_visible()


def test_whoever_explores_is_not_asked_for_an_opening(fresh: Any) -> None:
    page: Page = fresh().to("/start/")
    page.get_by_label("Not yet").check()
    page.get_by_label("What is your name?").fill("Ada Quist")
    page.get_by_role("button", name="Next: write down ten people").click()
    expect(page.get_by_role("heading", name="Write down ten people")).to_be_visible()
    page.goto(page.url.split("/add-people")[0] + "/happened/")
    opening = page.get_by_label("Which opening is it about?")
    expect(opening).to_be_visible()
    page.get_by_label("What is it?").select_option("exploratory")
    expect(opening).to_be_hidden()


def test_a_known_talk_asks_only_for_its_day(sample: Any) -> None:
    page: Page = sample(PHONE).to("/")
    page.get_by_role("link", name="Omar Said").click()
    page.get_by_role("link", name="It has a date").click()
    expect(page.get_by_role("heading", name="When do you talk with Omar Said?")).to_be_visible()
    page.get_by_label("Day").fill("2026-11-26")
    page.get_by_role("button", name="Keep the date").click()
    expect(page.get_by_text("Booked for Thursday, 26 November")).to_be_visible()
    expect(page.get_by_role("link", name="It has another date")).to_be_visible()


def test_what_was_refused_is_in_sight(sample: Any) -> None:
    visit = sample(PHONE)
    visit.expected.add(422)
    page: Page = visit.to("/beside/")
    page.get_by_role("link", name="Choose Sales to clinics").click()
    expect(page.get_by_label("Your decision", exact=True)).to_have_value("chosen")
    page.get_by_label("Because").fill("")
    page.get_by_role("button", name="Keep this decision").click()
    expect(page.get_by_text("Say why you choose it, in a few words.")).to_be_in_viewport()
    expect(page.get_by_label("Because")).to_be_focused()


def test_companies_to_work_for_are_named_without_an_opening(sample: Any) -> None:
    page: Page = sample().to("/openings/")
    page.get_by_role("link", name="Companies to work for").click()
    page.get_by_label("Where would you like to work?").fill("Clipper Logistics")
    page.get_by_role("button", name="Add them").click()
    expect(page.get_by_role("link", name="Clipper Logistics")).to_be_visible()
    page.get_by_role("button", name=re.compile("Take it off.*Clipper Logistics")).click()
    expect(page.get_by_role("link", name="Clipper Logistics")).to_have_count(0)
