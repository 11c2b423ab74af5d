"""Names in any script on a PDF: drawn, or told; never blank in silence."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from threedoors.renderers import typeset as setting
from threedoors.renderers.typeset import BOX, NOTE, typeset, undrawn
from threedoors.renderers.work_log import Entry, as_pdf, weeks

DAY = date(2026, 11, 9)


@pytest.fixture(autouse=True)
def _no_fonts_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As on a machine without fonts of its own, so that the test says the same everywhere."""
    ours = setting._compiler(True)
    monkeypatch.setattr(setting, "_compiler", lambda _own_fonts: ours)
    setting._missing.cache_clear()
    yield
    setting._missing.cache_clear()


def _read(pdf: bytes) -> str:
    return " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())


def _log(*employers: str) -> bytes:
    found = [Entry(on=DAY, employer=employer, act="Asked", result="") for employer in employers]
    return as_pdf("Maya Okafor", DAY, DAY, weeks(found))


@pytest.mark.parametrize(
    "name",
    ["José Núñez", "Łukasz Żółć", "Αλέξης", "Юлия Ёлкина", "דוד כהן", "محمد الأحمد", "สมชาย ใจดี", "राजेश कुमार",
     "রাজেশ", "ქეთევან", "Աննա", "ተስፋዬ", "Nguyễn Thị Ánh", "😀", "a\u200db", ""],
)  # fmt: skip
def test_names_in_these_scripts_are_drawn_with_the_fonts_that_come_along(name: str) -> None:
    assert undrawn([name]) == ()
    said = _read(_log(name))
    assert BOX not in said
    assert NOTE not in said


@pytest.mark.parametrize("name", ["王小明", "日本 太郎", "김민수", normalize("NFD", "が"), "Li 李", "\u0380"])
def test_a_letter_without_a_font_is_a_box_and_the_page_says_so(name: str) -> None:
    assert undrawn(["Vera", name, name]) == (name,)
    said = _read(_log("Vera", name))
    assert "Vera" in said
    assert BOX in said.replace(NOTE, "")
    assert said.count(NOTE) == 1


def test_the_page_stays_tagged_and_what_can_be_drawn_stands_beside_the_boxes() -> None:
    pdf = _log("Li 李")
    assert PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert f"Li {BOX}" in _read(pdf)


@pytest.mark.parametrize("sign", ["\x00", "\x01", "\x7f", "\ufeff", "\ufffe", "\uffff", "\ud83d"])
def test_what_is_no_letter_is_left_out_and_stops_no_page(sign: str) -> None:
    assert undrawn([f"a{sign}b"]) == ()
    assert "ab" in _read(_log(f"a{sign}b"))


def test_a_page_that_cannot_be_set_for_another_reason_says_so() -> None:
    with pytest.raises(Exception, match="dictionary does not contain key"):
        typeset("work_log", {"title": "Without the rest"})
