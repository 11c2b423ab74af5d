"""Connections.csv as LinkedIn and what came after it have written it."""

from __future__ import annotations

import contextlib
import csv
import io
import random
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import Reading, read_file
from threedoors.importers.linkedin import profile_key
from threedoors.terms import Relation

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
VERA = "Vera,Lindqvist,https://www.linkedin.com/in/vera-l,vera@acme.example,Acme,Head of Sales,16 Jan 2020"
NOTES = 'Notes:\n"Some people hide their address,\nso that column is ""often"" empty."\n\n'


def connections(*lines: str, header: str = HEADER, end: str = "\n") -> Reading:
    return read_file("data/Connections.csv", end.join((header, *lines)).encode())


def names(reading: Reading) -> list[str]:
    return [each.name for each in reading.contacts]


def told(reading: Reading) -> list[tuple[int | None, str]]:
    return [(each.row, each.reason) for each in reading.skipped]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("notes", ["", NOTES, "Notes:\n\n", "One\nTwo, with, many, commas\n\n\nThree\n" * 40])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_person_is_read_below_any_preamble(notes: str, end: str, encoding: str) -> None:
    text = f"{notes}{HEADER}\n{VERA}\n".replace("\n", end)
    reading = read_file("Connections.csv", text.encode(encoding))
    assert reading.as_json() == {
        "file": "Connections.csv",
        "format": "linkedin-connections",
        "contacts": [
            {
                "name": "Vera Lindqvist",
                "relation": "acquaintance",
                "company": "Acme",
                "title": "Head of Sales",
                "emails": ["vera@acme.example"],
                "urls": ["https://www.linkedin.com/in/vera-l"],
                "connected_on": "2020-01-16",
                "source": f"Connections.csv, row {notes.count(chr(10)) + 2}",
            }
        ],
        "unplaced": [],
        "skipped": [],
    }


@pytest.mark.parametrize(
    ("header", "line"),
    [
        pytest.param(
            "URL,First Name,Last Name,Company,Position,Connected On",
            "https://linkedin.com/in/v,Vera,Lindqvist,Acme,Head of Sales,16 Jan 2020",
            id="URL first, no e-mail",
        ),
        pytest.param(
            "First Name,Last Name,Company,Position,Connected On,URL",
            "Vera,Lindqvist,Acme,Head of Sales,16-Jan-20,linkedin.com/in/v",
            id="URL last",
        ),
        pytest.param(
            "first name , LAST NAME,Company,Position,Connected On",
            "Vera,Lindqvist,Acme,Head of Sales,2020-01-16",
            id="no URL, other letters",
        ),
        pytest.param(
            '"First Name","Last Name","Company","Position","Connected On"',
            '"Vera","Lindqvist","Acme","Head of Sales","16 Jan 2020"',
            id="all quoted",
        ),
        pytest.param(
            "First Name;Last Name;Company;Position;Connected On",
            "Vera;Lindqvist;Acme;Head of Sales;16.01.2020",
            id="saved again by a German Excel",
        ),
        pytest.param(
            "First Name\tLast Name\tCompany\tPosition\tConnected On",
            "Vera\tLindqvist\tAcme\tHead of Sales\t16 Jan 2020",
            id="tabs",
        ),
        pytest.param(
            "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
            "Vera,Lindqvist,,,Acme,Head of Sales,16. Jan. 2020",
            id="German",
        ),
        pytest.param(
            "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le",
            "Vera,Lindqvist,,,Acme,Head of Sales,16 janv. 2020",
            id="French",
        ),
        pytest.param(
            "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
            "Vera,Lindqvist,,,Acme,Head of Sales,16 ene 2020",
            id="Spanish",
        ),
        pytest.param(
            "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
            "Vera,Lindqvist,,,Acme,Head of Sales,16 de jan. de 2020",
            id="Portuguese",
        ),
        pytest.param(
            "Extra,First Name,Last Name,Company,Position,Connected On",
            "?,Vera,Lindqvist,Acme,Head of Sales,16 Jan 2020",
            id="a column we do not know",
        ),
    ],
)
def test_columns_are_found_by_their_names(header: str, line: str) -> None:
    vera = connections(line, header=header).contacts[0]
    assert (vera.name, vera.company, vera.title, vera.connected_on) == (
        "Vera Lindqvist",
        "Acme",
        "Head of Sales",
        date(2020, 1, 16),
    )
    assert vera.relation is Relation.ACQUAINTANCE


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("Vera,,,,,,", {"name": "Vera"}, id="a first name only"),
        pytest.param(",Lindqvist,,,,,", {"name": "Lindqvist"}, id="a last name only"),
        pytest.param("Vera,Lindqvist", {"name": "Vera Lindqvist"}, id="a row that ends early"),
        pytest.param(
            "Vera,Lindqvist,,,Acme,Boss,16 Jan 2020,,,", {"company": "Acme", "title": "Boss"}, id="empty cells too many"
        ),
        pytest.param(
            'Vera,Lindqvist,,,"Acme, Inc.","Head, ""Sales""",',
            {"company": "Acme, Inc.", "title": 'Head, "Sales"'},
            id="quoted commas and quotes",
        ),
        pytest.param(
            'Vera,Lindqvist,,,Acme,"Head\nof\r\nSales",', {"title": "Head of Sales"}, id="a line break in a cell"
        ),
        pytest.param(
            "  Vera ,Lindqvist\u200b,,, Acme  Ltd ,,",
            {"name": "Vera Lindqvist", "company": "Acme Ltd"},
            id="blanks and letters unseen",
        ),
        pytest.param("Ve\0ra,Lindqvist,,,,,", {"name": "Vera Lindqvist"}, id="a NUL"),
        pytest.param("维拉,林,,,亚克姆,,", {"name": "维拉 林", "company": "亚克姆"}, id="another script"),
        pytest.param("Vera,Lindqvist,,,,,soon", {"name": "Vera Lindqvist", "connected_on": None}, id="no date"),
    ],
)
def test_a_row_is_read_as_far_as_it_goes(line: str, expected: dict[str, Any]) -> None:
    (vera,) = connections(line).contacts
    assert {key: getattr(vera, key) for key in expected} == expected


def test_nobody_is_made_of_an_empty_name() -> None:
    reading = connections(VERA, "", ",,,,Acme,Boss,16 Jan 2020", ",,,,,,", "Noor,Haddad,,,,,")
    assert names(reading) == ["Vera Lindqvist", "Noor Haddad"]
    assert told(reading) == [(4, "no name")]
    assert reading.contacts[1].source == "Connections.csv, row 6"


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(VERA, id="every cell alike"),
        pytest.param("V.,L.,http://de.linkedin.com/in/Vera-L/?trk=x,,,,", id="the same profile otherwise written"),
        pytest.param("vera,lindqvist,,VERA@acme.example,Beta,,", id="the same name and e-mail"),
    ],
)
def test_a_person_who_stands_twice_is_kept_once(again: str) -> None:
    reading = connections(VERA, "Noor,Haddad,,,,,", again)
    assert names(reading) == ["Vera Lindqvist", "Noor Haddad"]
    assert told(reading) == [(4, "the same person as row 2")]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            "Vera,Lindqvist,https://www.linkedin.com/in/vera-2,,Acme,Head of Sales,16 Jan 2020", id="another profile"
        ),
        pytest.param("Karl,Lindqvist,,vera@acme.example,Acme,Owner,", id="an address shared by two"),
    ],
)
def test_two_people_stay_two(other: str) -> None:
    assert len(connections(VERA, other).contacts) == 2


def test_dates_of_numbers_wait_for_one_that_tells_their_order() -> None:
    lines = ("A,A,,,,,01/02/2020", "B,B,,,,,03/04/2020")
    assert [each.connected_on for each in connections(*lines, "C,C,,,,,25/12/2020").contacts][:2] == [
        date(2020, 2, 1),
        date(2020, 4, 3),
    ]
    unsure = connections(*lines, "C,C,,,,,16 Jan 2020")
    assert [each.connected_on for each in unsure.contacts] == [None, None, date(2020, 1, 16)]
    assert told(unsure) == [(2, "the date 01/02/2020 could be two days; left empty here and in one more row")]


def test_a_date_that_is_none_is_told_once_for_all_rows() -> None:
    reading = connections(*(f"P{n},Q,,,,,soon" for n in range(50)))
    assert len(reading.contacts) == 50
    assert told(reading) == [(2, "no date in 'soon'; left empty here and in 49 more rows")]


def test_a_comma_nobody_quoted_costs_only_what_it_makes_doubtful() -> None:
    reading = connections("Vera,Lindqvist,linkedin.com/in/v,,Acme, Inc.,Head of Sales,16 Jan 2020")
    (vera,) = reading.contacts
    assert (vera.name, vera.urls, vera.company, vera.title) == ("Vera Lindqvist", ("linkedin.com/in/v",), "", "")
    assert vera.connected_on == date(2020, 1, 16)
    assert reading.unplaced == ("row 2: Acme, Inc., Head of Sales",)
    assert reading.skipped[0].row == 2


def test_what_is_in_the_wrong_column_is_unplaced() -> None:
    reading = connections("Vera,Lindqvist,see my card,ask me,,,")
    assert (reading.contacts[0].urls, reading.contacts[0].emails) == ((), ())
    assert reading.unplaced == ("row 2: ask me", "row 2: see my card")


def test_a_quote_that_never_closes_costs_its_own_row() -> None:
    reading = connections(VERA, 'Bad,Row,,,"Acme,Boss,16 Jan 2020', *(f"P{n},Q,,,,," for n in range(100)))
    assert len(reading.contacts) == 101
    assert told(reading) == [(3, "a quote in it is never closed")]


def test_a_quote_that_closes_rows_later_costs_its_own_row() -> None:
    reading = connections('Bad,Row,,,"Acme,Boss,', VERA, 'Noor,Haddad,,,"Beta, Inc.",,')
    assert names(reading) == ["Vera Lindqvist", "Noor Haddad"]
    assert [row for row, _ in told(reading)] == [2]


def test_a_giant_cell_costs_its_own_row() -> None:
    reading = connections(VERA, f"Big,Row,,,{'x' * 2_000_000},,", "Noor,Haddad,,,,,")
    assert names(reading) == ["Vera Lindqvist", "Noor Haddad"]
    assert told(reading) == [(3, "a cell in it is too large")]


def test_a_header_that_comes_again_is_no_person() -> None:
    assert names(connections(VERA, HEADER, "Noor,Haddad,,,,,")) == ["Vera Lindqvist", "Noor Haddad"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "First Name,Last Name,Maiden Name,Headline\nVera,L,,Boss\n", "Profile.csv", id="LinkedIn's profile"
        ),
        pytest.param(
            "Company Name,Title,Description,Location,Started On\nAcme,Boss,,,Jan 2020\n",
            "Positions.csv",
            id="LinkedIn's positions",
        ),
        pytest.param("a,b,c\n1,2,3\n", "no header", id="any other CSV"),
        pytest.param("Notes:\nnothing else\n", "no header", id="notes alone"),
    ],
)
def test_another_csv_is_named_and_refused(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        read_file("Connections.csv", text.encode())
    assert "Connections.csv" in refused.value.hint


def test_a_header_with_nobody_below_is_an_empty_reading() -> None:
    reading = connections()
    assert (reading.contacts, reading.skipped) == ((), ())


def test_older_windows_letters_are_read_and_told() -> None:
    reading = read_file("Connections.csv", f"{HEADER}\nZoë,Müller,,,,,\n".encode("cp1252"))
    assert names(reading) == ["Zoë Müller"]
    assert "UTF-8" in reading.skipped[0].reason


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/vera-l", "vera-l"),
        ("http://de.linkedin.com/in/Vera-L/?trk=x", "vera-l"),
        ("linkedin.com/in/v%C3%A9ra/", "véra"),
        ("https://www.linkedin.com/company/acme", ""),
        ("https://acme.example/in/vera", ""),
    ],
)
def test_a_profile_is_one_however_its_address_is_written(url: str, key: str) -> None:
    assert profile_key(url) == key


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
lettered = st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=12).filter(str.isascii)


@given(st.lists(st.tuples(lettered, lettered, cells, cells), max_size=8), st.sampled_from([",", ";", "\t"]))
def test_every_named_row_comes_back_whatever_its_cells_hold(
    rows: list[tuple[str, str, str, str]], delimiter: str
) -> None:
    """Written by a CSV writer that quotes, every row is a contact or a skipped row."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(("First Name", "Last Name", "Company", "Position", "Connected On"))
    for n, (first, last, company, title) in enumerate(rows):
        writer.writerow((f"{first}{n}", last, company, title, ""))
    reading = read_file("Connections.csv", file.getvalue().encode())
    assert len(reading.contacts) + len(reading.skipped) == len(rows)
    assert len(reading.skipped) <= sum("\n" in cell or "\r" in cell for row in rows for cell in row)


@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_a_file_damaged_anywhere_is_read_or_refused(chance: random.Random, wounds: int) -> None:
    data = bytearray(f"{NOTES}{HEADER}\n{VERA}\n{'Noor,Haddad,,,,,16 Jan 2020'}\n".encode())
    for _ in range(wounds):
        at = chance.randrange(len(data))
        how = chance.randrange(3)
        if how == 0:
            data[at] = chance.randrange(256)
        elif how == 1:
            del data[at : at + chance.randrange(1, 20)]
        else:
            data[at:at] = chance.choice([b'"', b"\n", b"\r", b",,", b"\0", b"\xff\xfe", b'""'])
        data = data or bytearray(b"x")
    with contextlib.suppress(Unreadable):
        reading = read_file("Connections.csv", bytes(data))
        assert all(each.name and each.source for each in reading.contacts)


def test_thirty_thousand_rows_are_read() -> None:
    lines = (
        f"First{n},Last{n},https://www.linkedin.com/in/p{n},,Company {n % 4000},Manager,{n % 28 + 1} Jan 2020"
        for n in range(30_000)
    )
    data = "\n".join((HEADER, *lines)).encode()
    with no_hang():
        assert len(read_file("Connections.csv", data).contacts) == 30_000
