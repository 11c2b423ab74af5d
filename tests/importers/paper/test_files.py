"""Whole files: what is read, what is refused and in which words, and that nothing breaks the readers."""

from __future__ import annotations

import io
import json
import logging
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from threedoors.errors import Unreadable
from threedoors.importers import read_file
from threedoors.importers.paper.lines import Line
from threedoors.importers.word_lines import lines_of_file
from threedoors.importers.word_parts import Package

RESUMES = Path(__file__).parents[3] / "evals" / "readers" / "resumes"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OLE = bytes.fromhex("D0CF11E0A1B11AE1")


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """pdfminer tells its log of every fault in a file."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def read(name: str) -> dict[str, Any]:
    return dict(read_file(name, (RESUMES / name).read_bytes()).resume or {})


def said_of(name: str, data: bytes) -> str:
    """The format it was read as, or how to mend what could not be read."""
    try:
        return read_file(name, data).format
    except Unreadable as refused:
        return refused.hint


def drawn(lines: list[tuple[float, float, str]], **options: Any) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(600, 800), invariant=1, **options)
    for x, y, text in lines:
        canvas.drawString(x, 800 - y, text)
    canvas.save()
    return out.getvalue()


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


def word(body: str) -> bytes:
    return packed({"word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'.encode()})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def with_orders(orders: bytes, filters: bytes = b"/FlateDecode") -> bytes:
    """A PDF of one page whose drawing orders are these, packed already."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>",
        b"<</Filter%s/Length %d>>stream\n%s\nendstream" % (filters, len(orders), orders),
    )
    file, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return file + b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(file),
    )


@pytest.mark.parametrize(
    "name",
    [
        "sidebar-left.pdf",
        "date-column.pdf",
        "mixed-columns.pdf",
        "detached-accents.pdf",
        "europass-2008.pdf",
        "text-boxes.docx",
        "date-table.docx",
    ],
)
def test_the_same_person_is_read_from_any_layout(name: str) -> None:
    resume, facts = read(name), json.loads((RESUMES / f"{name}.json").read_text(encoding="utf-8"))
    assert resume["basics"]["name"] == facts["basics"]["name"]
    assert resume["basics"]["email"] == facts["basics"]["email"]
    for key in ("name", "position", "startDate"):
        assert [job[key] for job in resume["work"]] == [job[key] for job in facts["work"]]
    assert [each["institution"] for each in resume["education"]] == [each["institution"] for each in facts["education"]]
    assert [each["language"] for each in resume["languages"]] == [name for name, _ in facts["languages"]]


def test_a_job_that_lasts_has_no_end() -> None:
    first, *rest = read("classic.pdf")["work"]
    assert "endDate" not in first
    assert all(job["endDate"] for job in rest)


def test_a_referees_address_is_not_the_seekers() -> None:
    data = drawn(
        [
            (50, 60, "Ann Example"),
            (50, 80, "ann@example.com"),
            (50, 120, "REFERENCES"),
            (50, 140, "Bob Referee, bob@example.org"),
        ]
    )
    reading = read_file("cv.pdf", data)
    assert reading.resume is not None
    assert reading.resume["basics"]["email"] == "ann@example.com"
    assert "bob@example.org" in reading.resume["references"][0]["reference"]


def test_what_stands_under_an_unknown_heading_is_kept() -> None:
    rows = [
        (50, 60, "Ann Example"),
        (50, 90, "WORK EXPERIENCE"),
        (50, 105, "Clerk, Acme Ltd, 2019 - 2021"),
        (50, 140, "ADDITIONAL INFORMATION"),
        (50, 155, "Owns a forklift and two goats"),
    ]
    assert any("two goats" in text for text in read_file("cv.pdf", drawn(rows)).unplaced)


def test_an_owner_password_alone_opens() -> None:
    lock = StandardEncryption("", ownerPassword="keep-out")
    reading = read_file(
        "cv.pdf",
        drawn(
            [(50, 60, "Ann Example"), (50, 80, "ann@example.com"), (50, 100, "Somewhere in the world")], encrypt=lock
        ),
    )
    assert reading.resume is not None
    assert reading.resume["basics"]["name"] == "Ann Example"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.pdf", drawn([(50, 60, "Ann Example")], encrypt=StandardEncryption("secret")), "locked with a password"),
        ("a.pdf", drawn([]), "no text that can be read"),
        ("a.pdf", drawn([(50, 60, "Registered nurse")]), "only a word or two"),
        ("a.pdf", b"MZ\x90\x00 this is a program", "is no PDF"),
        ("a.pdf", b"%PDF-1.4\n" + bytes(range(256)) * 40, "damaged"),
        ("a.pdf", with_orders(zlib.compress(b" " * 80_000_000)), "far more than a resume"),
        (
            "a.pdf",
            with_orders(zlib.compress(zlib.compress(b" " * 80_000_000)), b"[/FlateDecode/FlateDecode]"),
            "packed twice",
        ),
        ("a.pdf", with_orders(zlib.compress(b"[" * 1_000_000)), "far more than a resume"),
        ("a.docx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        ("a.doc", OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"), "old format"),
        ("a.docx", packed({"word/document.xml": b" " * 70_000_000}), "far more than a resume"),
        ("a.docx", packed({"word/document.xml": b"<w:document"}), "damaged"),
        ("a.docx", packed({"hello.txt": b"hello"}), "not a Word document"),
        ("a.docx", b"PK\x03\x04 broken", "damaged"),
        ("a.docx", packed({"word/document.xml": b'<!DOCTYPE a [<!ENTITY x "aaaa">]><a>&x;</a>'}), "no Word writes"),
        ("a.docx", word("<w:p><w:r><w:t>Nurse</w:t></w:r></w:p>"), "only a word or two"),
        ("a.docx", packed({"word/document.xml": b"<a/>", "word/media/scan.png": b"x"}), "only pictures"),
        ("a.docx", word("<w:sdt>" * 50_000 + "</w:sdt>" * 50_000), "no text"),
    ],
    ids=[
        "user password",
        "no text",
        "two words",
        "not a pdf",
        "junk",
        "bomb",
        "double bomb",
        "lists",
        "locked word",
        "old word",
        "zip bomb",
        "broken xml",
        "other zip",
        "broken zip",
        "entities",
        "one word",
        "pictures",
        "deep",
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(name: str, data: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        read_file(name, data)
    assert refused.value.hint


def test_a_text_box_is_read_once_and_without_its_measures() -> None:
    texts = [line.text for line in lines_of_file(Package((RESUMES / "text-boxes.docx").read_bytes()))]
    assert texts.count("Marcus Adeyemi") == 1
    assert not any("190500" in text for text in texts)


def test_deleted_text_stays_deleted() -> None:
    lines = lines_of_file(Package((RESUMES / "page-header.docx").read_bytes()))
    assert not any("superseded" in line.text for line in lines)


def test_a_table_of_dates_comes_row_by_row() -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("2019 - 2021", "Clerk at Acme Ltd"))
    (line,) = lines_of_file(Package(word(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>")))
    assert isinstance(line, Line)
    assert line.texts == ("2019 - 2021", "Clerk at Acme Ltd")


def test_a_paragraph_of_a_megabyte_is_read_in_lengths() -> None:
    reading = read_file("a.docx", word(paragraph("Acme Ltd 2019 - 2020, " * 50_000)))
    assert reading.format == "docx"


mangled = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@mangled
@given(
    st.sampled_from(["classic.pdf", "owner-locked.pdf", "no-spaces.pdf", "controls.docx", "date-table.docx"]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=60),
    st.floats(0.05, 1),
)
def test_a_mangled_file_is_read_or_refused(name: str, changes: list[tuple[float, int]], kept: float) -> None:
    data = bytearray((RESUMES / name).read_bytes())
    for place, value in changes:
        data[int(place * len(data))] = value
    assert said_of(name, bytes(data[: int(kept * len(data))]))


@mangled
@given(
    st.recursive(
        st.text(max_size=60).map(
            lambda text: paragraph(
                text.translate(dict.fromkeys((*range(32), 38, 60, 62, *range(55296, 57344), 65534, 65535), " "))
            )
        ),
        lambda inner: st.lists(inner, max_size=4).map(
            lambda parts: f"<w:tbl><w:tr>{''.join(f'<w:tc>{part}</w:tc>' for part in parts)}</w:tr></w:tbl>"
        ),
        max_leaves=12,
    )
)
def test_any_nest_of_tables_is_read_or_refused(body: str) -> None:
    assert said_of("a.docx", word(body))
