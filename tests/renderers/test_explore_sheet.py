"""The explore sheet: four parts from the search, one page whatever is in it, nothing made up."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from threedoors import doubt
from threedoors.app.examples import maya
from threedoors.cast import MAYA, PAUL, PROOF, a_search, but
from threedoors.doubt import Draft, Stakes
from threedoors.renderers.explore_sheet import ASK, PURPOSE, Line, Part, fitted, paper_of, sheet_of
from threedoors.searchfile import read_search
from threedoors.terms import Audience, Evidence, Material, MaterialKind, Search


def _words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def _with(resume: dict[str, Any], *parts: Any) -> Search:
    return a_search(but(MAYA, resume=resume), *parts).search()


def test_mayas_page_has_the_four_parts_on_one_page_and_its_words_come_out() -> None:
    sheet, pdf = fitted(sheet_of(read_search(maya())), "us-letter")
    reader = PdfReader(io.BytesIO(pdf))
    words = _words(pdf)
    assert len(reader.pages) == 1
    assert sheet.missing == ()
    assert all(part.heading in words for part in Part)
    for lines in sheet.parts.values():
        assert all(" ".join(line.text.split()) in words for line in lines)
    assert all(each in words for each in (PURPOSE, *ASK))
    assert "employee of the year" not in words, "it was retracted"


def test_the_page_is_tagged_has_a_title_and_is_the_same_each_time() -> None:
    search = read_search(maya())
    pdf = fitted(sheet_of(search))[1]
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert (PdfReader(io.BytesIO(pdf)).metadata or {})["/Title"] == "Maya Okafor: one page to talk about"
    assert fitted(sheet_of(search))[1] == pdf


def test_what_is_missing_is_named_and_not_filled() -> None:
    sheet, pdf = fitted(sheet_of(_with({})))
    assert sheet.missing == (Part.RESUME, Part.BACKGROUND, Part.SKILLS, Part.TALENTS)
    assert all(part.heading not in _words(pdf) for part in Part)


def test_words_of_others_stand_without_their_names() -> None:
    said = Evidence(id="said", text="You listen like nobody else.", said_by="paul")
    lines = sheet_of(_with({}, PAUL, said, PROOF)).parts[Part.TALENTS]
    assert lines == (Line("“You listen like nobody else.”", "a former colleague"), Line(PROOF.text))


def test_own_words_come_first_and_what_the_seeker_picked_before_the_rest() -> None:
    quiet = Evidence(id="quiet", text="Kept the books of the choir.")
    own = Material(id="s", kind=MaterialKind.SHEET, text="I stay calm.\n\n - I explain things. ", evidence=("quiet",))
    lines = sheet_of(_with({}, PROOF, quiet, own)).parts[Part.TALENTS]
    assert [line.text for line in lines] == ["I stay calm.", "I explain things.", quiet.text, PROOF.text]


def test_skills_stand_once_and_headings_of_skills_do_not() -> None:
    resume = {"skills": [{"name": "Tools", "keywords": ["Excel", "excel", 7]}, {"name": "Driving"}, "Spanish", 3, {}]}
    proof = Evidence(id="e", text="x", skills=("spanish", "Planning"))
    gone = Evidence(id="g", text="y", skills=("Magic",), retracted=True)
    assert sheet_of(_with(resume, proof, gone)).parts[Part.SKILLS] == (Line("Excel, Driving, Spanish, Planning"),)


@pytest.mark.parametrize(
    ("job", "line"),
    [
        ({"position": "Cook", "name": "Inn", "startDate": "2019-3-1"}, Line("Cook, Inn", "since 2019")),
        ({"title": "Cook", "company": "I", "startDate": "2019", "endDate": "2021"}, Line("Cook, I", "2019 to 2021")),
        ({"title": "Cook", "endDate": "2021"}, Line("Cook", "2021")),
        ({"name": "Inn", "startDate": "spring"}, Line("Inn")),
    ],
)  # fmt: skip
def test_a_job_as_resumes_have_it(job: dict[str, Any], line: Line) -> None:
    assert sheet_of(_with({"work": [job, {}, None, "x"]})).parts[Part.RESUME] == (line,)


def test_however_much_there_is_it_stays_one_page_and_says_what_it_left_out() -> None:
    resume = {
        "basics": {"summary": "A long life of work. " * 200},
        "work": [{"position": f"Job {n}", "name": "A house with a long name " * 4} for n in range(60)],
    }
    proofs = [Evidence(id=f"e{n}", text=f"Proof {n}. " + "What was done in many words. " * 40) for n in range(80)]
    sheet, pdf = fitted(sheet_of(_with(resume, *proofs)))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert sheet.left_out > 100
    assert "Job 0" in _words(pdf)


def test_markup_of_the_typesetter_is_only_text() -> None:
    line = 'I $x$ #set page() *bold* _it_ <tag> @ref `code` \\ "quoted" // not a comment'
    own = Material(id="s", kind=MaterialKind.SHEET, text=line)
    assert line in _words(fitted(sheet_of(_with({}, own)))[1])


@settings(max_examples=15, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=60))
@example("日本語 😀 \u0380 العربية")
def test_any_text_makes_a_page(text: str) -> None:
    pdf = fitted(sheet_of(_with({"basics": {"summary": text}, "work": [{"position": text}]})))[1]
    assert pdf.startswith(b"%PDF-")


def test_the_page_says_its_purpose_openly_to_people_who_may_hear_it() -> None:
    found = doubt.check(Draft(PURPOSE, MaterialKind.MESSAGE), Stakes(audience=Audience.SAFE))
    assert not found


@pytest.mark.parametrize(("country", "paper"), [("US", "us-letter"), ("us", "us-letter"), ("DE", "a4"), (None, "a4")])
def test_paper_is_that_of_the_country(country: object, paper: str) -> None:
    assert paper_of(_with({"basics": {"location": {"countryCode": country}}})) == paper
