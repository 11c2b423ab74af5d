"""`brief`: the same brief as in the app, on the screen, as JSON, as one page, as PDF."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from cli.test_commands import MAYA, run, small, told
from threedoors.prepare import brief
from threedoors.prepare.briefing import title_of, when_of
from threedoors.renderers import page
from threedoors.searchfile import read_search
from threedoors.situation import Ground

SAMPLE = read_search(MAYA.read_bytes())
TALK = SAMPLE.conversation("v-interview")
MADE = brief(Ground(SAMPLE, SAMPLE.today or date.min), TALK)


def _words(text: str) -> str:
    return " ".join(text.split())


def test_the_screen_has_every_part_of_it() -> None:
    done = run("brief", MAYA, "--conversation", "v-interview", COLUMNS="200")
    assert done.returncode == 0, done.stderr
    said = _words(done.stdout)
    assert "Interview with Vera Lindqvist and Sam Brandt" in said
    for part in (
        MADE.purpose,
        MADE.opening_words,
        *MADE.not_said,
        *MADE.close,
        *(each.text for each in MADE.questions),
    ):
        assert _words(part) in said
    for each in MADE.expected:
        assert all(_words(line) in said for line in (each.question, each.how, *each.yours))


def test_json_has_the_whole_brief() -> None:
    made = json.loads(run("brief", MAYA, "--conversation", "v-interview", "--json").stdout)
    assert made["conversation"] == "v-interview"
    assert made["title"] == title_of(SAMPLE, TALK)
    assert [each["text"] for each in made["questions"]] == [each.text for each in MADE.questions]
    assert made["people"][0].keys() == {"name", "role", "mind"}
    assert made["on"] == "2026-12-03T10:00:00"


def test_the_page_is_the_one_of_the_app_with_nothing_outside_it(tmp_path: Path) -> None:
    out = tmp_path / "brief.html"
    done = run("brief", MAYA, "--conversation", "v-interview", "--out", out)
    assert done.returncode == 0
    assert out.read_text("utf-8") == page(MADE, title_of(SAMPLE, TALK), when_of(TALK))
    assert run("brief", MAYA, "--conversation", "v-interview", "--out", "-").stdout == out.read_text("utf-8")
    assert "http" not in out.read_text("utf-8").replace("http-equiv", "")


def test_the_pdf_says_the_same(tmp_path: Path) -> None:
    out = tmp_path / "brief.PDF"
    assert run("brief", MAYA, "--conversation", "v-interview", "--out", out).returncode == 0
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    said = _words(" ".join(each.extract_text() for each in reader.pages))
    for part in (MADE.purpose, when_of(TALK), *MADE.close, *(each.question for each in MADE.expected)):
        assert _words(part) in said
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


def test_letters_that_no_font_draws_are_told(tmp_path: Path) -> None:
    name = "Noor \u0380"  # a place in Unicode where there is no letter, so that no machine has one
    search = small(
        contacts=[{"id": "noor", "name": name, "relation": "friend"}],
        conversations=[{"id": "v1", "door": "exploratory", "contacts": ["noor"]}],
    )
    done = run("brief", "-", "--conversation", "v1", "--out", tmp_path / "b.pdf", given=search)
    assert done.returncode == 0
    assert "No font here draws every letter of: Talk with Noor" in done.stderr
    assert (
        run("brief", "-", "--conversation", "v1", "--out", tmp_path / "b.html", given=search).stderr.count("font") == 0
    )


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (("--conversation", "v-none"), "no conversation called v-none"),
        (("--conversation", "v-interview", "--out", "brief.docx"), ".html or .pdf"),
        (("--conversation", "v-interview", "--out", "nowhere/at/all.html"), "cannot be written"),
    ],
)
def test_what_is_wrong_is_one_sentence(rest: tuple[str, ...], said: str) -> None:
    done = run("brief", MAYA, *rest)
    assert done.returncode == 2
    (line,) = told(done)
    assert said in line


def test_page_and_json_do_not_share_standard_output() -> None:
    done = run("brief", MAYA, "--conversation", "v-interview", "--out", "-", "--json")
    assert (done.returncode, done.stdout, len(told(done))) == (2, "", 1)
