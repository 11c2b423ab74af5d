"""Tables of people that no known program wrote: read by their headings, and columns without a place are told."""

from __future__ import annotations

import pytest

from threedoors.errors import Unreadable
from threedoors.importers import read_file


@pytest.mark.parametrize(
    ("text", "name", "email", "phone", "company"),
    [
        ("Name,Email,Phone,Company\nVera L,v@a.example,070 123,Acme\n", "Vera L", "v@a.example", "070 123", "Acme"),
        ("\nFull name;Mobile;Employer\nVera L;070 123;Acme\n", "Vera L", "", "070 123", "Acme"),
        (
            "Vorname\tNachname\tE-Mail\tHandy\tFirma\nVera\tL\tv@a.example\t070 1\tAcme\n",
            "Vera L",
            "v@a.example",
            "070 1",
            "Acme",
        ),
        ('"Contact","E-mail","Tel"\r\n"L, Vera","v@a.example","070 123"\r\n', "L, Vera", "v@a.example", "070 123", ""),
        ("Prénom,Nom,Téléphone\nVera,L,070 123\n", "Vera L", "", "070 123", ""),
    ],
)
def test_headings_tell_what_stands_below(text: str, name: str, email: str, phone: str, company: str) -> None:
    reading = read_file("people.csv", text.encode())
    assert reading.format == "contacts-csv"
    (vera,) = reading.contacts
    assert (vera.name, vera.company) == (name, company)
    assert (vera.emails, vera.phones) == ((email,) if email else (), (phone,) if phone else ())


def test_columns_without_a_place_are_told() -> None:
    reading = read_file("people.csv", b"Name,Email,Shoe size,Birthday\nVera,v@a.example,38,1 May\n")
    assert [(each.row, each.reason) for each in reading.skipped] == [
        (1, "columns we have no place for: Shoe size, Birthday")
    ]


@pytest.mark.parametrize(
    "text", ["Sum,Date,Text\n1,2,3\n", "Name,Age,Height\nVera,1,2\n", "a,b,c\nName,Email,Phone\nVera,v@a.example,1\n"]
)
def test_other_tables_are_no_people(text: str) -> None:
    with pytest.raises(Unreadable):
        read_file("table.csv", text.encode())
