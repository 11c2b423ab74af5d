"""Files dropped together: seen before anything is stored, a question answered, added; the new people by keyboard."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE, WIDE
from tests.browser.test_pages import looked_over

CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Zora,Weiß,https://www.linkedin.com/in/zora,,Borealis,Buyer,16 Jan 2020
Otto,Baum,https://www.linkedin.com/in/otto,,Lindwerk,Head of Sales,16 Jan 2021
Mina,Sol,,,Sunhaus,Recruiter,16 Jan 2022
,,,,,,
"""
RESUME = {"basics": {"name": "Ada Quist"}, "work": [{"name": "Lindwerk", "highlights": ["Sold 40 ships in a year."]}]}
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zora Weiß\r\nEMAIL:zora@home.example\r\nORG:Weiß & Co\r\nEND:VCARD\r\n"

DROP = """async (files) => {
  const held = new DataTransfer();
  for (const [name, data] of files) held.items.add(new File([Uint8Array.from(data)], name));
  const dropped = new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true});
  document.querySelector("[data-drop]").dispatchEvent(dropped);
}"""


def _export() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("Connections.csv", CONNECTIONS)
    return held.getvalue()


def _given() -> list[tuple[str, bytes]]:
    return [("resume.json", json.dumps(RESUME).encode()), ("export.zip", _export()), ("zora.vcf", CARD.encode())]


def _begun(visit: Any) -> Page:
    page: Page = visit.to("/start/")
    page.get_by_label("Not yet").check()
    page.get_by_label("What is your name?").fill("Ada")
    with page.expect_navigation():
        page.get_by_role("button", name="Next").click()
    return page


def _brought(visit: Any, files: list[tuple[str, bytes]] | None = None) -> Page:
    page: Page = visit.to("/files/")
    page.get_by_label("Files: drop them here").set_input_files(
        [{"name": name, "mimeType": "", "buffer": data} for name, data in files or _given()]
    )
    page.get_by_role("button", name="Read them").click()
    expect(page.get_by_role("heading", name="Look before it is added")).to_be_visible()
    return page


def test_a_resume_a_zip_and_a_card_dropped_together(fresh: Any) -> None:
    visit = fresh()
    _begun(visit)
    page: Page = visit.to("/files/")
    page.evaluate(DROP, [(name, list(data)) for name, data in _given()[:2]])
    page.evaluate(DROP, [(name, list(data)) for name, data in [*_given()[2:], ("wrong.png", b"\x89PNG")]])
    expect(page.get_by_role("list", name="Files chosen").get_by_role("listitem")).to_have_count(4)
    page.get_by_role("button", name="Take out wrong.png").click()
    page.get_by_role("button", name="Read them").click()
    for said in ("The resume of Ada Quist", "Zora Weiß", "Head of Sales, Lindwerk", "Nothing is in your search yet"):
        expect(page.get_by_text(said).first).to_be_visible()
    question = page.get_by_role("group", name=re.compile("Is Zora Weiß the same person as Zora Weiß"))
    question.get_by_label("Yes, one person").check()
    page.get_by_role("button", name="Show what my answers change").click()
    expect(question.get_by_label("Yes, one person")).to_be_checked()
    expect(page.get_by_text("3 new people")).to_be_visible()
    page.get_by_role("button", name="Add these").click()
    expect(page.get_by_text("3 people were added.")).to_be_visible()
    page.get_by_role("link", name="People", exact=True).click()
    expect(page.get_by_text("Zora Weiß")).to_have_count(1)


def test_the_new_people_by_keyboard(fresh: Any) -> None:
    visit = fresh()
    _begun(visit)
    page = _brought(visit)
    page.get_by_role("button", name="Add these").click()
    page.get_by_role("link", name="Go through the new people").click()
    name = page.locator("#who")
    expect(name).to_have_text("Otto Baum")  # where the resume says that one worked
    expect(page.get_by_text("You worked at Lindwerk too")).to_be_visible()
    expect(page.get_by_text("We read: decides who is hired")).to_be_visible()
    page.evaluate("window.stillHere = true")
    for key, button in (("3", "Former colleague"), ("p", "No say in hiring"), ("p", "Is heard"), ("s", "")):
        page.keyboard.press(key)
        if button:
            expect(page.get_by_role("button", name=re.compile(button), pressed=True)).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_text("Taken back.")).to_be_visible()
    page.keyboard.press("j")
    expect(name).not_to_have_text("Otto Baum")
    page.keyboard.press("k")
    expect(name).to_have_text("Otto Baum")
    expect(page.get_by_role("button", name="Former colleague", pressed=True)).to_be_visible()
    page.keyboard.press("?")
    expect(page.get_by_text("On to the next")).to_be_visible()
    for passed in (1, 2, 3, 4):
        page.keyboard.press("j")
        expect(
            page.get_by_text(f"{4 - passed} to go") if passed < 4 else page.get_by_text("gone through all")
        ).to_be_visible()
    assert page.evaluate("window.stillHere") is True


def test_all_of_it_without_script(fresh: Any) -> None:
    visit = fresh(script=False)
    _begun(visit)
    page = _brought(visit)
    page.get_by_label("Yes, one person").first.check()
    page.get_by_role("button", name="Add these").click()
    page.get_by_role("link", name="Go through the new people").click()
    page.get_by_role("button", name="Former colleague").click()
    expect(page.get_by_role("button", name="Former colleague", pressed=True)).to_be_visible()
    page.get_by_role("button", name="Take back").click()
    expect(page.get_by_role("button", name="Former colleague", pressed=True)).to_have_count(0)
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_text("2 of ")).to_be_visible()


SECOND = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Otto Baum\r\nORG:Lindwerk\r\nTITLE:Foreman\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_one_that_is_here_already_is_somebody_else(fresh: Any, script: bool) -> None:
    visit = fresh(script=script)
    _begun(visit)
    page = _brought(visit, [("export.zip", _export()), ("otto.vcf", SECOND.encode())])
    page.get_by_text("One is here already").click()
    page.get_by_label("No, this is somebody else: Otto Baum").check()
    page.get_by_role("button", name="Show what my answers change").click()
    question = page.get_by_role("group", name="Is Otto Baum the same person as Otto Baum?")
    expect(question.get_by_label("No, two people")).to_be_checked()
    expect(page.get_by_text("4 new people")).to_be_visible()
    page.get_by_role("button", name="Add these").click()
    expect(page.get_by_text("4 people were added.")).to_be_visible()
    page = _brought(visit, [("otto.vcf", SECOND.encode()), ("export.zip", _export())])
    expect(page.get_by_text("Nothing new would be added")).to_be_visible()
    page.get_by_text("4 are here already").click()
    expect(page.get_by_label("No, this is somebody else")).to_have_count(0)


def test_not_adding_leaves_nothing(fresh: Any) -> None:
    visit = fresh()
    _begun(visit)
    page = _brought(visit)
    page.get_by_role("button", name="Don’t add").click()
    expect(page.get_by_text("none of them is kept")).to_be_visible()
    page.get_by_role("link", name="People", exact=True).click()
    expect(page.get_by_text("Nobody is here yet")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_pages_of_an_import(fresh: Any, size: tuple[int, int], dark: bool) -> None:
    visit = fresh(size, dark=dark)
    _begun(visit)
    table = b"Wer;Wo;Fon;Seit wann\nOtto Baum;Lindwerk;+49 30 1234567;bald\nMina Sol;Sunhaus;+49 30 7654321;nie\n"
    page = _brought(visit, [*_given(), ("leute.csv", table), ("broken.pdf", b"%PDF-1.4 nothing")])
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    looked_over(page)
    page.get_by_role("button", name="Add these").click()
    new = page.get_by_role("link", name="Go through the new people")
    expect(new).to_be_visible()
    looked_over(page)
    with page.expect_navigation():
        new.click()
    page.locator("#keys summary").click()
    looked_over(page)
