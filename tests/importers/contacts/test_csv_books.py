"""Google's and Outlook's tables: old headings and new, several languages, rows that moved, rows that are nobody."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import Reading, read_file
from threedoors.importers.found import FoundContact
from threedoors.terms import Relation

OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Nickname,Birthday,Notes,Group Membership,E-mail 1 - Type,"
    "E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,"
    "Address 1 - Formatted,Address 1 - City,Address 1 - Region,Address 1 - Country,Organization 1 - Type,"
    "Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value"
)
NEW = (
    "First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
    "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
    "Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - City,Address 1 - Country,Website 1 - Label,"
    "Website 1 - Value"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,"
    "Business Country/Region,Home City,Home Country/Region,Business Phone,Home Phone,Mobile Phone,Categories,"
    "E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Notes,Web Page"
)
GERMAN = (
    "Anrede;Vorname;Weitere Vornamen;Nachname;Firma;Abteilung;Position;Ort geschäftlich;Land/Region geschäftlich;"
    "Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;Notizen;Kategorien"
)
FRENCH = (
    "Titre,Prénom,Deuxième prénom,Nom,Société,Service,Profession,Ville (bureau),Téléphone (bureau),Tél. mobile,"
    "Adresse de messagerie,Notes"
)
SPANISH = (
    "Tratamiento,Nombre,Segundo nombre,Apellidos,Organización,Departamento,Puesto,Ciudad del trabajo,"
    "Teléfono del trabajo,Móvil,Dirección de correo electrónico,Notas"
)
AT_WORK = ("Lindqvist", "Acme", "Nord", "Leiterin", "Köln")
REACHED = ("0221 1", "0170 2345", "v@a.example")


def table(header: str, *rows: Mapping[str, str], delimiter: str = ",") -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, header.split(delimiter), restval="", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


VERA, ON = "Vera Lindqvist,Vera,,Lindqvist", "* ,v@a.example,,,Mobile,070 123"
VERA_OLD = {
    "Name": "Vera Lindqvist", "Given Name": "Vera", "Family Name": "Lindqvist", "Notes": "Likes tea",
    "Group Membership": "* myContacts ::: Choir ::: * Friends", "E-mail 1 - Type": "* Work",
    "E-mail 1 - Value": "vera@acme.example ::: v@home.example", "Phone 1 - Type": "Mobile",
    "Phone 1 - Value": "+46 70 123 45 67", "Address 1 - City": "Stockholm", "Address 1 - Country": "Sweden",
    "Organization 1 - Name": "Acme, Inc.", "Organization 1 - Title": "Head of Sales",
    "Organization 1 - Department": "Nordics", "Website 1 - Value": "https://acme.example",
}  # fmt: skip
VERA_NEW = {
    "First Name": "Vera", "Last Name": "Lindqvist", "Notes": "Likes tea", "Labels": "Choir ::: * friends ::: * starred",
    "E-mail 1 - Label": "* ", "E-mail 1 - Value": "vera@acme.example ::: v@home.example",
    "Phone 1 - Value": "+46 70 123 45 67", "Address 1 - City": "Stockholm", "Address 1 - Country": "Sweden",
    "Organization Name": "Acme, Inc.", "Organization Title": "Head of Sales", "Organization Department": "Nordics",
    "Website 1 - Value": "https://acme.example",
}  # fmt: skip
VERA_OUTLOOK = {
    "Title": "Dr.", "First Name": "Vera", "Last Name": "Lindqvist", "Company": "Acme, Inc.", "Department": "Nordics",
    "Job Title": "Head of Sales", "Business City": "Stockholm", "Business Country/Region": "Sweden",
    "Home City": "Uppsala", "Mobile Phone": "+46 70 123 45 67", "Categories": "Choir;Friends",
    "E-mail Address": "vera@acme.example", "E-mail Type": "SMTP", "E-mail 2 Address": "v@home.example",
    "Notes": "Likes tea", "Web Page": "https://acme.example",
}  # fmt: skip


@pytest.mark.parametrize(
    ("header", "row", "format_"),
    [
        (OLD, VERA_OLD, "google-contacts"),
        (NEW, VERA_NEW, "google-contacts"),
        (OUTLOOK, VERA_OUTLOOK, "outlook-contacts"),
    ],
    ids=["google old", "google new", "outlook"],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["contacts.csv", "connections.csv", "x"])
def test_a_row_says_all_it_says(
    header: str, row: dict[str, str], format_: str, encoding: str, name: str
) -> None:  # fmt: skip
    reading = read_file(name, table(header, row).decode().encode(encoding))
    assert reading.format == format_
    assert (reading.skipped, reading.unplaced) == ((), ())
    assert reading.contacts == (
        FoundContact(
            name="Vera Lindqvist",
            relation=Relation.FRIEND,
            company="Acme, Inc.",
            title="Head of Sales",
            emails=("vera@acme.example", "v@home.example"),
            phones=("+46 70 123 45 67",),
            urls=("https://acme.example",),
            place="Stockholm, Sweden",
            tags=("Choir",),
            notes="Likes tea\nDepartment: Nordics",
            source=f"{name}, row 2",
        ),
    )


@pytest.mark.parametrize(
    ("header", "delimiter", "cells"),
    [
        (GERMAN, ";", ["Frau", "Vera", "", *AT_WORK, "", *REACHED, "", ""]),
        (FRENCH, ",", ["", "Vera", "", *AT_WORK, *REACHED, ""]),
        (SPANISH, ",", ["", "Vera", "", *AT_WORK, *REACHED, ""]),
    ],
    ids=["german", "french", "spanish"],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_outlook_speaks_other_languages(header: str, delimiter: str, cells: list[str], encoding: str) -> None:
    text = f"{header}\r\n{delimiter.join(cells)}\r\n"
    (vera,) = read_file("kontakte.csv", text.encode(encoding)).contacts
    assert (vera.name, vera.company, vera.title) == ("Vera Lindqvist", "Acme", "Leiterin")
    assert (vera.emails, vera.phones, vera.place) == (("v@a.example",), ("0221 1", "0170 2345"), "Köln")


def google(*rows: Mapping[str, str]) -> Reading:
    return read_file("contacts.csv", table(OLD, *rows))


@pytest.mark.parametrize(
    ("row", "name"),
    [
        pytest.param({"E-mail 1 - Value": "vera@acme.example"}, "vera@acme.example", id="an address alone"),
        pytest.param({"Name": "Lindqvist, Vera"}, "Lindqvist, Vera", id="a comma in the name"),
        pytest.param({"Nickname": "Mum", "Phone 1 - Value": "555 1234"}, "Mum", id="a nickname alone"),
        pytest.param({"Name": "v@a.example", "E-mail 1 - Value": "v@a.example"}, "v@a.example", id="an address twice"),
    ],
)
def test_names(row: dict[str, str], name: str) -> None:
    assert [each.name for each in google(row).contacts] == [name]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"E-mail 1 - Value": "noreply@acme.example"}, "no person reads"),
        ({"E-mail 1 - Value": "jobs-noreply@linkedin.example"}, "no person reads"),
        ({"Organization 1 - Name": "Acme"}, "Acme: a company"),
        ({"Phone 1 - Value": "112"}, "no name for the number 112"),
        ({"Notes": "who"}, "no name"),
    ],
)
def test_rows_of_nobody_are_told(row: dict[str, str], why: str) -> None:
    reading = google(row)
    assert not reading.contacts
    assert [why in each.reason for each in reading.skipped] == [True]


@pytest.mark.parametrize(
    ("cells", "name", "shown"),
    [
        pytest.param(f"{VERA},,,,met, at the fair,Choir,{ON}", "Vera Lindqvist", "met", id="a comma in the notes"),
        pytest.param(f"Lindqvist, Vera,Vera,,Lindqvist,,,,,Choir,{ON}", "Lindqvist, Vera", "Choir", id="in the name"),
        pytest.param(f"{VERA},,,note,Choir,{ON}", "Vera Lindqvist", "note", id="a cell too few"),
    ],
)  # fmt: skip
def test_cells_that_moved_are_found_by_what_they_are(cells: str, name: str, shown: str) -> None:
    reading = read_file("contacts.csv", f"{OLD}\n{cells}\n".encode())
    (vera,) = reading.contacts
    assert (vera.name, vera.emails, vera.phones, vera.company) == (name, ("v@a.example",), ("070 123",), "")
    assert "moved" in reading.skipped[0].reason
    assert any(shown in each for each in reading.unplaced)


def test_a_quote_that_never_closes_costs_its_own_row() -> None:
    data = table(OLD, VERA_OLD) + b'"Noor,,,\n' + table(OLD, *[VERA_OLD] * 50).split(b"\n", 1)[1]
    assert len(read_file("contacts.csv", data).contacts) == 51


def test_linkedins_connections_are_still_linkedins() -> None:
    data = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nVera,L,,,Acme,Boss,16 Jan 2020\n"
    assert read_file("contacts.csv", data).format == "linkedin-connections"


def test_thousands_are_read() -> None:
    data = table(OLD, *[VERA_OLD | {"Name": f"Vera {n}"} for n in range(4_000)])
    with no_hang():
        assert len(read_file("contacts.csv", data).contacts) == 4_000


@settings(deadline=None)
@given(st.sampled_from([OLD, NEW, OUTLOOK, GERMAN]), st.binary(max_size=300), st.text('a,;@."\n ', max_size=200))
def test_any_bytes_below_a_header_are_read(header: str, rest: bytes, text: str) -> None:
    reading = read_file("contacts.csv", header.encode() + b"\n" + text.encode() + b"\n" + rest.replace(b"%PDF", b""))
    assert all(each.name for each in reading.contacts)


def test_damaged_tables_are_read_or_refused() -> None:
    good, chance = table(OLD, *[VERA_OLD] * 20), random.Random(11)
    read = 0
    for _ in range(100):
        data = bytearray(good)
        for _ in range(8):
            data[chance.randrange(len(OLD), len(data))] = chance.randrange(256)
        try:
            read += len(read_file("contacts.csv", bytes(data)).contacts) >= 10
        except Unreadable as refused:
            assert refused.hint  # noqa: PT017 - either is right
    assert read >= 90
