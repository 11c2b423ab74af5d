"""From a resume to one direction: dropped, its work seen with evidence, what people meant, side by side, one chosen."""

from __future__ import annotations

import io
import re
from typing import Any

import docx
import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE, WIDE
from tests.browser.test_exploring import FRIENDS, _begun, _talked
from tests.browser.test_intake import DROP
from tests.browser.test_pages import looked_over

NURSE = (
    ("Ada Quist", "Title"),
    ("Registered Nurse", "Subtitle"),
    ("Denver, CO 80202 · ada@quist.example · (303) 555-0134", "Normal"),
    ("Experience", "Heading 1"),
    ("Registered Nurse, Saint Brigid Hospital, Denver, CO", "Heading 2"),
    ("March 2016 - present", "Normal"),
    ("Cared for six patients a shift on a surgical ward: medication, wound care, vital signs.", "List Bullet"),
    ("Trained fourteen new nurses and wrote the course that the hospital still uses.", "List Bullet"),
    ("Planned the rosters of a ward with 28 staff.", "List Bullet"),
    ("Education", "Heading 1"),
    ("Bachelor of Science in Nursing, University of Colorado, 2015", "Normal"),
)

WEIGHED = (
    "People who named it", "What your resume shows", "What it pays", "How little is left to learn",
    "Openings you have seen", "People you know in it", "How much you want it", "How well it suits you",
)  # fmt: skip


def _resume() -> bytes:
    document, held = docx.Document(), io.BytesIO()
    for text, style in NURSE:
        document.add_paragraph(text, style=style)
    document.save(held)
    return held.getvalue()


def _dropped(visit: Any, *, script: bool) -> Page:
    page: Page = visit.to("/files/")
    if script:
        page.evaluate(DROP, [("resume.docx", list(_resume()))])
    else:
        page.get_by_label("Files: drop them here").set_input_files(
            {"name": "resume.docx", "mimeType": "", "buffer": _resume()}
        )
    page.get_by_role("button", name="Read them").click()
    expect(page.get_by_text("The resume of Ada Quist").first).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name="Add these").click()
    return page


def _meant(page: Page, said: str, *, work: str = "", name: str = "") -> None:
    """Confirm what we propose, or name the work and confirm then."""
    row = page.locator("li.whole", has_text=said).filter(has=page.get_by_role("button", name="Confirm"))
    if name:
        row.get_by_label("None of these").check()
        row.get_by_label("Its usual title").fill(name)
        row.get_by_role("button", name="Confirm").click()
        expect(page.get_by_text(f"For “{name}” we know these.")).to_be_visible()
    row.get_by_label(work).first.check()
    row.get_by_role("button", name="Confirm").click()
    expect(row).to_have_count(0)


def _only(page: Page, counts: str, *, first: str) -> None:
    """One thing counts and nothing else: who stands first then."""
    for label in WEIGHED:
        page.get_by_label(label, exact=True).select_option(label="Most of all" if label == counts else "Leave it out")
    with page.expect_navigation():
        page.get_by_role("button", name="Show it so").click()
    expect(page.get_by_role("article").first.get_by_role("heading", level=2)).to_have_text(first)


@pytest.mark.parametrize(("size", "script"), [(WIDE, True), (PHONE, False)], ids=["wide", "phone, no script"])
def test_from_a_resume_to_one_direction(fresh: Any, size: tuple[int, int], script: bool) -> None:
    visit = fresh(size, script=script)
    _begun(visit)
    _dropped(visit, script=script)
    page: Page = visit.to("/directions/")
    page.get_by_role("link", name="From your resume").or_(
        page.get_by_role("link", name=re.compile("See"))
    ).first.click()
    nurse = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Registered Nurses", exact=True))
    expect(nurse.get_by_text("Strong", exact=True)).to_be_visible()
    nurse.get_by_text("Why, and what is missing").click()
    expect(nurse.get_by_text("Cared for six patients a shift on a surgical ward").first).to_be_visible()
    expect(nurse.get_by_text("% of what it asks").first).to_be_visible()
    expect(page.get_by_text("earn in Denver-Aurora-Centennial, CO, May 2025")).to_be_visible()
    nurse.get_by_role("button", name="Add it").click()
    expect(nurse.get_by_role("link", name="In your directions")).to_be_visible()

    for who, said in zip(FRIENDS, ("You could train others.", "A training specialist.", "Run a clinic."), strict=True):
        _talked(visit, who, said)
    page = visit.to("/occupations/said/")
    training = "Training and Development Specialists"
    _meant(page, "You could train others.", name="corporate trainer", work=training)
    _meant(page, "A training specialist.", work=training)
    _meant(page, "Run a clinic.", name="health services manager", work="Medical and Health Services Managers")
    expect(page.get_by_role("heading", level=1)).to_have_text("Every suggestion is in its place")
    page.get_by_role("link", name="What your resume points to").first.click()
    trainer = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=training, exact=True))
    expect(trainer.get_by_text("Named by 2 people")).to_be_visible()

    page = visit.to("/beside/")
    expect(page.get_by_role("article")).to_have_count(3)
    expect(page.get_by_role("heading", name="Not seen in it")).to_have_count(3)
    expect(page.get_by_role("img", name=re.compile("Median .* in Colorado"))).to_have_count(3)
    _only(page, "People who named it", first=training)
    page.get_by_text("The same as a table").click()
    cells = page.get_by_role("row", name="People who named it").get_by_role("cell")
    expect(cells).to_have_text(["2", "1", "none"])
    _only(page, "What it pays", first="Medical and Health Services Managers")

    expect(visit.to("/people/").get_by_text("Learn open, with care")).to_have_count(3)
    page = visit.to("/directions/")
    page.get_by_role("link", name=training).first.click()
    page.get_by_label("Your decision", exact=True).select_option(label="Chosen")
    page.get_by_label("Because").fill("Two people saw it in me, and I have trained fourteen nurses.")
    page.get_by_label("What would change your mind?").fill("If nobody near Denver hires for it by spring.")
    with page.expect_navigation():
        page.get_by_role("button", name="Keep this decision").click()
    page = visit.to("/directions/")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Your direction: {training}")
    expect(visit.to("/people/").get_by_text("3 Learn, 0 Job")).to_be_visible()
    expect(visit.page.get_by_text("Learn open, with care")).to_have_count(0)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_pages_of_work(fresh: Any, size: tuple[int, int], dark: bool) -> None:
    visit = fresh(size, dark=dark)
    visit.expected = {422}
    _begun(visit)
    looked_over(visit.to("/occupations/"))
    _talked(visit, FRIENDS[0], "You could train others.")
    page: Page = visit.to("/occupations/said/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Which work did they mean?")
    looked_over(page)
    _dropped(visit, script=True)
    page = visit.to("/occupations/?area=Columbus")
    expect(page.get_by_text("Columbus may be one of these")).to_be_visible()
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    looked_over(page)
    page.get_by_role("link", name="Columbus, OH").click()
    expect(page.get_by_text("earn in Columbus, OH, May 2025")).to_be_visible()
