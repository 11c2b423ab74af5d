"""Files as web builders, templates and careless programs make them, and text that is not meant to be seen."""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from threedoors.errors import Unreadable
from threedoors.importers import limits, read_file
from threedoors.importers.found import Reading
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.headings import guessed_section, section_of
from threedoors.importers.pdf_drawing import without_curves

STRANGERS = Path(__file__).parents[3] / "evals" / "readers" / "strangers"
CURVE = b"10 20 m\n30 40 l\n1 2 3 4 5 6 c\nh\nf\n"

Draw = Callable[[Canvas], object]


def page(*more: Draw, rows: tuple[str, ...] = (), pages: int = 1) -> bytes:
    """A short resume, what `more` draws on it, and lines of text below."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(600, 800), invariant=1)
    for _ in range(pages):
        for n, text in enumerate(("Ann Example", "ann@example.com", "", *rows)):
            canvas.drawString(60, 740 - 18 * n, text)
        for draw in more:
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read(data: bytes) -> Reading:
    return read_file("cv.pdf", data)


def said_of(name: str, data: bytes) -> str:
    """The format it was read as, or how to mend what could not be read."""
    try:
        return read_file(name, data).format
    except Unreadable as refused:
        return refused.hint


def resume(data: bytes) -> dict[str, Any]:
    return dict(read(data).resume or {})


@pytest.mark.parametrize(
    "name", ["grid-left-sv.pdf", "table-de.pdf", "halves.pdf", "flex-right-fr.pdf", "table-sv.pdf"]
)
def test_what_browsers_print_is_read(name: str) -> None:
    facts = json.loads((STRANGERS / f"{name}.json").read_text(encoding="utf-8"))
    found = resume((STRANGERS / name).read_bytes())
    assert found["basics"]["name"] == facts["basics"]["name"]
    assert found["basics"]["location"]["address"] == facts["basics"]["place"]
    for key in ("name", "position", "location", "startDate"):
        assert [job[key] for job in found["work"]] == [job[key] for job in facts["work"]]
    assert [each["language"] for each in found["languages"]] == [name for name, _ in facts["languages"]]


def white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(60, 40, "secret keywords nobody sees")
    canvas.setFillGray(0)


def on_dark(canvas: Canvas) -> None:
    canvas.rect(300, 500, 200, 60, fill=1)
    canvas.setFillGray(1)
    canvas.drawString(310, 530, "White words on a dark ground")
    canvas.setFillGray(0)


def without_ink(canvas: Canvas) -> None:
    text = canvas.beginText(60, 40)
    text.setTextRenderMode(3)
    text.textOut("secret keywords nobody sees")
    canvas.drawText(text)


@pytest.mark.parametrize("hide", [white, without_ink])
def test_text_that_cannot_be_seen_is_told_and_not_placed(hide: Draw) -> None:
    reading = read(page(hide, rows=("SKILLS", "Welding, Soldering")))
    assert reading.resume is not None
    assert [skill["name"] for skill in reading.resume["skills"]] == ["Welding", "Soldering"]
    assert "secret keywords nobody sees" in reading.unplaced
    assert any("cannot be seen" in each.reason for each in reading.skipped)


def test_white_words_on_a_dark_ground_are_read() -> None:
    reading = read(page(on_dark))
    assert not reading.skipped
    assert any("White words on a dark ground" in text for text in reading.unplaced)


def test_words_set_upright_are_kept() -> None:
    def upright(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.drawString(100, -560, "Along the edge")

    assert "Along the edge" in read(page(upright)).unplaced


def test_bullets_that_are_drawn_part_what_was_done() -> None:
    def dots(canvas: Canvas) -> None:
        for y in (653, 635):
            canvas.circle(52, y, 1.6, stroke=0, fill=1)

    rows = ("WORK EXPERIENCE", "Clerk, Acme Ltd, 2019 - 2021", "Filed ten letters", "Sent nine of them")
    job = resume(page(dots, rows=rows))["work"][0]
    assert job["highlights"] == ["Filed ten letters", "Sent nine of them"]


def test_a_resume_of_many_pages_says_where_reading_stopped() -> None:
    told = [each.reason for each in read(page(pages=limits.PAGES + 2)).skipped]
    assert f"Only the first {limits.PAGES} pages were read: a resume is shorter." in told
    assert not any("Only the first" in each.reason for each in read(page(pages=limits.PAGES)).skipped)


def test_no_name_is_made_up() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(600, 800), invariant=1)
    for n, text in enumerate(("ACCOUNTANT", "Skills", "Microsoft Office", "Ledgers", "Payroll of forty people")):
        canvas.drawString(60, 740 - 18 * n, text)
    canvas.save()
    assert "name" not in resume(out.getvalue()).get("basics", {})


@pytest.mark.parametrize(
    ("rows", "job"),
    [
        (("January 2004", "to", "January 2012", "Welder, Acme Ltd"), ("Welder", "Acme Ltd", "2004-01", "2012-01")),
        (("augusti 2017 – nuvarande", "Welder, Acme AB"), ("Welder", "Acme AB", "2017-08", "")),
        (("Welder at migme  2010-02 - 2014-08",), ("Welder", "migme", "2010-02", "2014-08")),
        (
            ("VP, Sales & Events at Tech in Asia", "May 2014 - April 2015"),
            ("VP, Sales & Events", "Tech in Asia", "2014-05", "2015-04"),
        ),
    ],
)
def test_jobs_in_the_ways_of_strangers(rows: tuple[str, ...], job: tuple[str, ...]) -> None:
    found = resume(page(rows=("WORK EXPERIENCE", *rows)))["work"][0]
    assert tuple(found.get(key, "") for key in ("position", "name", "startDate", "endDate")) == job


def test_curves_are_left_out_and_text_is_not() -> None:
    text = b"BT\n/F1 10 Tf 72 700 Td (1 2 l and 3 4 m) Tj\nET\n"
    bare = without_curves(CURVE * 3_000 + text + CURVE * 10)
    assert bare == text
    assert without_curves(CURVE + text) == CURVE + text


@given(
    st.lists(
        st.sampled_from([CURVE, b"q\n", b"Q\n", b"BT ", b" ET\n", b"(1 2 l", b") Tj ", b"[", b"/a gs\n", b"1 "]),
        max_size=30,
    )
)
@settings(max_examples=40, deadline=None)
def test_any_orders_are_shortened_or_left(parts: list[bytes]) -> None:
    orders = CURVE * 2_500 + b"".join(parts)
    assert len(without_curves(orders)) <= len(orders)


@given(
    st.sampled_from(["grid-left.pdf", "one-line.pdf", "nested-tables.docx"]),
    st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from([b"", b"\0" * 40, b"<<", b"[" * 200, b"obj", b"endstream"])),
        max_size=6,
    ),
)
@settings(max_examples=15, deadline=None)
def test_a_file_with_junk_in_it_is_read_or_refused(name: str, junk: list[tuple[float, bytes]]) -> None:
    data = (STRANGERS / name).read_bytes()
    for at, bytes_ in junk:
        cut = int(at * len(data))
        data = data[:cut] + bytes_ + data[cut + len(bytes_) :]
    assert said_of(name, data)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("ARBETSLIVSERFARENHET", Section.WORK),
        ("Kurser och intyg", Section.CERTIFICATES),
        ("Erhvervserfaring", Section.WORK),
        ("教育经历", Section.EDUCATION),
        ("E DUCATION & T RAINING", Section.EDUCATION),
    ],
)
def test_headings_of_more_languages_and_spacings(text: str, section: Section) -> None:
    assert section_of(text) is section


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Relevant Industry Projects & Research", Section.PROJECTS),
        ("Hospital Experience Abroad", Section.WORK),
        ("Things I Like", Section.OTHER),
    ],
)
def test_an_unknown_heading_gives_itself_away(text: str, section: Section) -> None:
    assert guessed_section(text) is section


def test_junk_behind_a_long_packed_page_ends() -> None:
    """The unpacker keeps handing the same rest back once it has come to its end."""
    orders = b"BT /F1 12 Tf 60 700 Td (Ann Example) Tj 0 -20 Td (ann@example.com, Denver) Tj ET\n" + b" " * (1 << 20)
    packed = zlib.compress(orders) + b"junk behind it"
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    data, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(data),
    )
    assert resume(data)["basics"]["email"] == "ann@example.com"
