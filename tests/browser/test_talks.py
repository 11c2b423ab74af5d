"""Conversations as they are lived: written to, booked, prepared, debriefed; and nothing typed is ever lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE


def _open(visit: Any, path: str) -> Page:
    page = visit.to(path)
    assert isinstance(page, Page)
    return page


def test_a_message_is_filled_in_copied_and_told_as_sent(sample: Any) -> None:
    visit = sample()
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = _open(visit, "/talks/v-jordan-learn/")
    expect(page.get_by_text("We do not write this one as it stands.")).to_be_visible()
    page = _open(visit, "/talks/v-paul/")
    page.get_by_role("link", name="Fill it in").click()
    words = page.get_by_label("Your message")
    assert "[What have you done with it" in words.input_value()
    words.fill("Hello Paul,\n\nThank you. I wrote down what you said about families.\n\nMaya")
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").startswith("Hello Paul")
    with page.expect_download() as taken:
        page.get_by_role("button", name="Save as a mail file").click()
    assert taken.value.suggested_filename == "thanks-paul-reyes.eml"
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Talked with Paul Reyes")
    expect(page.get_by_role("heading", name="Thank Paul")).to_have_count(0)


def test_a_message_is_handed_to_the_mail_program(sample: Any) -> None:
    visit = sample(PHONE)
    page = _open(visit, "/talks/v-paul/messages/thanks/")
    page.get_by_label("Your message").fill("Hello Paul,\n\nThank you for the hour.\n\nMaya")
    with page.expect_request(lambda request: request.url.startswith("mailto:")) as handed:
        page.get_by_role("button", name="Open as a mail").click()
    assert handed.value.url.endswith("Thank%20you%20for%20the%20hour.%0D%0A%0D%0AMaya")
    assert [each.split(":")[0] for each in visit.outside] == ["mailto"]
    visit.outside.clear()
    expect(page.get_by_label("Your message")).to_have_value("Hello Paul,\n\nThank you for the hour.\n\nMaya")


def test_what_is_taken_along_to_an_interview(sample: Any, tmp_path: Path) -> None:
    visit = sample(PHONE)
    page = _open(visit, "/talks/v-interview/")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Calendar entry").click()
    assert taken.value.suggested_filename == "vera-lindqvist-sam-brandt.ics"
    page.get_by_role("link", name="The brief").click()
    expect(page.get_by_text("Is this a new post, or did somebody leave?")).to_be_visible()
    with page.expect_download() as taken:
        page.get_by_role("link", name="Take it to my phone").click()
    file = tmp_path / taken.value.suggested_filename
    taken.value.save_as(file)
    phone = visit.page.context.new_page()
    requests: list[str] = []
    phone.on("request", lambda request: requests.append(request.url))
    phone.goto(file.as_uri())
    expect(phone.get_by_role("heading", level=1)).to_have_text("Interview with Vera Lindqvist and Sam Brandt")
    assert phone.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    assert requests == [file.as_uri()]


def test_a_debrief_with_more_rows_leads_and_promises(sample: Any) -> None:
    visit = sample()
    page = _open(visit, "/talks/v-cole/debrief/")
    page.get_by_label("When was it?").fill("2026-11-20")
    rows = page.get_by_role("group", name="What did they suggest?")
    rows.get_by_label("What they suggested").fill("Train the trainers.")
    rows.get_by_label("Which work is that?").fill("Training")
    rows.get_by_role("button", name="One more suggestion").click()
    expect(rows.get_by_label("What they suggested").nth(1)).to_be_focused()
    rows.get_by_label("What they suggested").nth(1).fill("Sell to clinics.")
    rows.get_by_label("Which work is that?").nth(1).fill("Sales to clinics")
    named = page.get_by_role("group", name="Who or what did they name?")
    named.get_by_label("Who, or which job?").fill("Ana Duarte")
    named.get_by_label("Where?").fill("Borealis")
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("“Train the trainers.”", exact=True)).to_be_visible()
    expect(page.get_by_text("“Sell to clinics.”", exact=True)).to_be_visible()
    page.get_by_role("button", name="Add to my people").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ana Duarte")
    page.get_by_role("link", name="Directions").first.click()
    expect(page.get_by_text("Training").first).to_be_visible()


def test_the_same_without_a_script(sample: Any) -> None:
    page = _open(sample(script=False), "/talks/v-cole/debrief/")
    page.get_by_label("When was it?").fill("2026-11-20")
    page.get_by_label("What they suggested").fill("Train the trainers.")
    page.get_by_role("button", name="One more suggestion").click()
    expect(page.get_by_label("What they suggested").first).to_have_value("Train the trainers.")
    page.get_by_label("What they suggested").nth(1).fill("Sell to clinics.")
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("“Sell to clinics.”", exact=True)).to_be_visible()


def test_what_was_typed_comes_back_after_the_page_was_left(sample: Any) -> None:
    visit = sample()
    page = _open(visit, "/talks/v-cole/debrief/")
    rows = page.get_by_role("group", name="What did they suggest?")
    rows.get_by_label("What they suggested").fill("Train the trainers.")
    rows.get_by_role("button", name="One more suggestion").click()
    rows.get_by_label("What they suggested").nth(1).fill("Sell to clinics.")
    page = _open(visit, "/")
    page = _open(visit, "/talks/v-cole/debrief/")
    expect(page.get_by_text("What you had typed here is back.")).to_be_visible()
    expect(page.get_by_label("What they suggested").first).to_have_value("Train the trainers.")
    expect(page.get_by_label("What they suggested").nth(1)).to_have_value("Sell to clinics.")
    page.get_by_label("When was it?").fill("2026-11-20")
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("“Sell to clinics.”", exact=True)).to_be_visible()
    page.get_by_role("link", name="Change or add").click()
    expect(page.get_by_label("What they suggested").nth(1)).to_have_value("Sell to clinics.")
    expect(page.get_by_text("What you had typed here is back.")).to_have_count(0)


def test_what_was_typed_can_be_left_out(sample: Any) -> None:
    visit = sample()
    page = _open(visit, "/talks/v-noor/messages/ask/")
    kept = page.get_by_label("Your message").input_value()
    page.get_by_label("Your message").fill("Something else")
    page = _open(visit, "/talks/v-noor/messages/ask/")
    expect(page.get_by_label("Your message")).to_have_value("Something else")
    page.get_by_role("button", name="Leave it out").click()
    expect(page.get_by_label("Your message")).to_have_value(kept)
    page.wait_for_timeout(1200)
    page = _open(visit, "/talks/v-noor/messages/ask/")
    expect(page.get_by_label("Your message")).to_have_value(kept)


def test_an_expired_session_and_a_lost_connection_lose_nothing(sample: Any) -> None:
    visit = sample()
    visit.expected = {403}
    page = _open(visit, "/talks/v-cole/debrief/")
    page.get_by_label("What they suggested").fill("Train the trainers.")
    page.get_by_label("When was it?").fill("2026-11-20")
    cookies = page.context.cookies()
    page.context.clear_cookies()
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("This browser has not been let in")
    page.context.add_cookies(cookies)
    page = _open(visit, "/talks/v-cole/debrief/")
    expect(page.get_by_label("What they suggested").first).to_have_value("Train the trainers.")
    page.get_by_label("What they suggested").first.fill("Train the trainers, all of them.")
    visit.page.context.set_offline(True)
    page.get_by_role("button", name="Keep the debrief").first.click()
    page.wait_for_timeout(300)
    visit.page.context.set_offline(False)
    visit.errors.clear()  # the browser tells of the lost connection; that is the point
    page = _open(visit, "/talks/v-cole/debrief/")
    expect(page.get_by_label("What they suggested").first).to_have_value("Train the trainers, all of them.")


def test_two_tabs_on_one_debrief(sample: Any) -> None:
    visit, other = sample(), sample()
    visit.expected = {409}
    page = _open(visit, "/talks/v-cole/debrief/")
    second = _open(other, "/talks/v-cole/debrief/")
    for tab, words in ((second, "From the second tab."), (page, "From the first tab.")):
        tab.get_by_label("When was it?").fill("2026-11-20")
        tab.get_by_label("What they suggested").fill(words)
        tab.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("This debrief was changed in another tab")).to_be_visible()
    expect(page.get_by_text("From the second tab.")).to_be_visible()
    expect(page.get_by_label("What they suggested").first).to_have_value("From the first tab.")
    page.get_by_role("button", name="Keep the debrief").first.click()
    expect(page.get_by_text("“From the first tab.”", exact=True)).to_be_visible()


TYPE = """() => [...document.querySelectorAll('form[data-keep]')].map((form) => {
  const field = [...form.elements].find((each) => each.matches('textarea, input:not([type]), input[type=text]'));
  if (!field) return null;
  field.value = `Kept ${field.name}`;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field.name;
}).filter(Boolean)"""
BACK = """() => [...document.querySelectorAll('form[data-keep] :is(textarea, input)')]
  .filter((each) => each.value === `Kept ${each.name}`).map((each) => each.name)"""


@pytest.mark.parametrize(
    "path",
    ["/people/p-noor/", "/openings/o-acme/", "/openings/", "/directions/", "/files/", "/settings/",
     "/happened/", "/talks/v-interview/", "/add-opening/", "/offers/limits/"],
)  # fmt: skip
def test_every_form_brings_back_what_was_typed_and_shows_it(sample: Any, path: str) -> None:
    page = _open(sample(), path)
    typed = page.evaluate(TYPE)
    assert typed
    kept = "(n) => Object.keys(localStorage).filter((key) => key.startsWith('typed:')).length >= n"
    page.wait_for_function(kept, arg=len(typed))
    page.reload()
    expect(page.get_by_text("What you had typed here is back.")).to_have_count(len(typed))
    assert sorted(page.evaluate(BACK)) == sorted(typed)
    for notice in page.get_by_text("What you had typed here is back.").all():
        expect(notice).to_be_visible()


def test_a_job_typed_before_the_kind_is_switched_stays_in_sight(sample: Any) -> None:
    page: Page = sample().to("/happened/")
    page.get_by_label("Which opening is it about?").select_option("A new one, named below")
    page.get_by_label("Title of the job").fill("Account Executive")
    page.get_by_label("What is it?").select_option("exploratory")
    expect(page.get_by_label("Title of the job")).to_be_visible()
    page.get_by_label("Title of the job").fill("")
    expect(page.get_by_label("Title of the job")).to_be_hidden()
