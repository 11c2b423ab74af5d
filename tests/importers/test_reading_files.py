"""Any file at all: read, or refused in one kind sentence with what to do instead; never anything else."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import IMPORTERS, Reading, read_file
from threedoors.importers.limits import FILE_BYTES

NAMES = st.sampled_from(
    [
        "resume.json",
        "Connections.csv",
        "posting.txt",
        "posting.md",
        "contacts.csv",
        "contacts.vcf",
        "export.zip",
        "noname",
        "",
        "C:\\in\\a.json",
        "a/b.txt",
    ]
)
STARTS = st.sampled_from(
    [
        b"",
        b"{",
        b"[",
        b'{"basics":',
        b"First Name,Last Name,Company\n",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"We are hiring\n",
        b"BEGIN:VCARD\n",
        b"PK\x03\x04",
    ]
)


def outcome(name: str, data: bytes) -> Reading | Unreadable:
    """Either of the two that a file may come to; anything else escapes and fails the test."""
    try:
        return read_file(name, data)
    except Unreadable as refused:
        return refused


def check(came: Reading | Unreadable, name: str) -> None:
    if isinstance(came, Unreadable):
        assert came.message
        assert came.hint
    else:
        assert came.file == name
        json.dumps(came.as_json(), allow_nan=False).encode()


@settings(deadline=None)  # the first PDF loads its reader
@given(NAMES, STARTS, st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(name: str, start: bytes, rest: bytes) -> None:
    check(outcome(name, start + rest), name)


@given(NAMES, st.text(max_size=400))
def test_any_text_is_read_or_refused(name: str, text: str) -> None:
    check(outcome(name, text.encode("utf-8", "replace")), name)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b" \r\n\0\t", "empty", id="nothing to see"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(100), "a picture", id="a picture"),
        pytest.param(b"SQLite format 3\0" + bytes(100), "a database", id="a database"),
        pytest.param(bytes(range(256)) * 8, "do not know", id="no text at all"),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        read_file("thing", data)
    assert "thing" in refused.value.message
    assert refused.value.hint


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"x" * (FILE_BYTES + 1), id="one byte too many"),
        pytest.param(b"word " * (FILE_BYTES // 5), id="a text of 20 MB"),
        pytest.param(b"a,b,c\n" * (FILE_BYTES // 6), id="a table of 20 MB"),
        pytest.param(b'{"basics":{"name":"' + b"a" * (FILE_BYTES - 100), id="a JSON of 20 MB cut off"),
        pytest.param(b"\xff\x00" * (FILE_BYTES // 2), id="20 MB of no letters"),
        pytest.param(b'"' * FILE_BYTES, id="20 MB of quotes"),
    ],
)
@pytest.mark.parametrize("name", ["a.json", "Connections.csv", "a.txt"])
def test_a_giant_is_refused(name: str, data: bytes) -> None:
    with no_hang(), pytest.raises(Unreadable):
        read_file(name, data)


POSTING = "Sales Representative\nCompany: Acme\nYou will sell. You must have 3 years. Apply now.\nRequirements\n- "
RESUME = "Ana Bell\nana@bell.org\nExperience\n2019 - 2021 Nurse at Acme\n- "


@pytest.mark.parametrize("above", ["", POSTING, RESUME], ids=["alone", "in a posting", "in a resume"])
@pytest.mark.parametrize("piece", ["x", "1", "(", "a@", "https://", "#", "a\n", "(home "])
def test_a_long_run_of_the_same_costs_no_minutes(above: str, piece: str) -> None:
    text = above + piece * (90_000 // len(piece)) + " linkedin.com/in/x!"
    with no_hang(), suppress(Unreadable):
        assert read_file("a.txt", text.encode()).format in {"posting-text", "resume-text", "contacts-text"}


def test_every_importer_has_a_name_of_its_own() -> None:
    names = [each.NAME for each in IMPORTERS]
    assert len(set(names)) == len(names)
    assert all(each.__doc__ for each in IMPORTERS)


@pytest.mark.parametrize("name", ["in/Connections.csv", "C:\\Users\\maya\\Connections.csv", "Connections.csv"])
def test_the_source_is_the_file_by_its_own_name(name: str) -> None:
    reading = read_file(name, b"First Name,Last Name,Company\nVera,Lindqvist,Acme\n")
    assert reading.file == name
    assert reading.contacts[0].source == "Connections.csv, row 2"
