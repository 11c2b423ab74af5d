"""Tables of people that no known program wrote: read by their headings, and columns without a place are told."""

from __future__ import annotations

import pytest

from threedoors.errors import Unreadable
from threedoors.importers import propose_columns, read_file


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


@pytest.mark.parametrize("text", ["Sum,Date,Text\n1,2,3\n", "Name,Age,Height\nVera,1,2\n"])
def test_other_tables_are_no_people(text: str) -> None:
    with pytest.raises(Unreadable):
        read_file("table.csv", text.encode())


def _mapping(text: str) -> dict[str, str]:
    return propose_columns(text.encode()).mapping


@pytest.mark.parametrize(
    ("text", "mapping"),
    [
        ("Name;Vorname;E-Mail\nBerg;Anna;a@x.example\n", {"Name": "last", "Vorname": "first", "E-Mail": "email"}),
        ("Name,Vorname,Mail\nAnna Berg,Anna,a@x.example\n", {"Name": "name", "Vorname": "first", "Mail": "email"}),
        ("Nome,Cognome,Azienda\nAnna,Berg,Acme\n", {"Nome": "first", "Cognome": "last", "Azienda": "company"}),
        ("Nome,Telemóvel\nAnna Berg,912 345 678\n", {"Nome": "name", "Telemóvel": "phone"}),
        ("Nombre,Apellidos,Puesto\nAnna,Berg,Jefa\n", {"Nombre": "first", "Apellidos": "last", "Puesto": "title"}),
        ("Imię,Nazwisko,Firma\nAnna,Berg,Acme\n", {"Imię": "first", "Nazwisko": "last", "Firma": "company"}),
        ("Naam\tWerkgever\tGSM\nAnna\tAcme\t06 1234\n", {"Naam": "name", "Werkgever": "company", "GSM": "phone"}),
        (
            "Namn|Epost|Arbetsgivare\nA B|a@x.example|SKF\n",
            {"Namn": "name", "Epost": "email", "Arbetsgivare": "company"},
        ),
        ("contactName,work_email\nAnna Berg,a@x.example\n", {"contactName": "name", "work_email": "email"}),
        (
            "Name,Phone,Phone,Shoe\nAnna B,070 1234,070 5678,44\n",
            {"Name": "name", "Phone": "phone", "Phone (2)": "phone", "Shoe": ""},
        ),
        (
            "Anna Berg,a@x.example,+46 70 123 45 67\nBo Ek,b@x.example,+46 70 123 45 68\n",
            {"Column 1": "name", "Column 2": "email", "Column 3": "phone"},
        ),
        ("a,b,c\nAnna,Berg,a@x.example\nBo,Ek,b@x.example\n", {"a": "first", "b": "last", "c": "email"}),
    ],
)
def test_columns_are_proposed_by_heading_and_by_what_stands_in_them(text: str, mapping: dict[str, str]) -> None:
    assert _mapping(text) == mapping


def test_a_proposal_says_why_and_shows_samples() -> None:
    name, mail = propose_columns(b"sep=;\nPerson;Mail\nVera;v@a.example\n").columns
    assert (name.because, name.samples, name.sure) == ("its heading is Person", ("Vera",), True)
    assert mail.samples == ("v@a.example",)


def test_a_table_is_read_as_somebody_says() -> None:
    text = 'x,y,z\n"Berg, Anna",Acme,"a@x.example; b@x.example"\n"Ek, Bo",SKF,\n'
    reading = read_file("t.csv", text.encode("utf-16"), {"X": "name", "y": "company", "Column 3": "email"})
    assert [(each.name, each.company, each.emails) for each in reading.contacts] == [
        ("Anna Berg", "Acme", ("a@x.example", "b@x.example")),
        ("Bo Ek", "SKF", ()),
    ]


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"Nobody": "name"}, "There is no column 'Nobody'. There are: Column 1, Column 2, Column 3."),
        ({"x": "shoe"}, "'shoe' is nothing a column can be."),
        ({"x": "company"}, "No column would name anybody."),
    ],
)
def test_a_mapping_that_cannot_be_is_refused(mapping: dict[str, str], told: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_file("t.csv", b"x,y,z\n1,2,3\n", mapping)
    assert str(refused.value).startswith(told)


def test_what_was_guessed_is_told() -> None:
    rows = "".join(f"{name},{name[:2].lower()}@x.example,Volvo\n" for name in ("Anna Berg", "Bo Ek", "Cy Dahl"))
    reading = read_file("people.csv", rows.encode())
    assert {each.company for each in reading.contacts} == {"Volvo"}
    assert [each.reason.split(",")[0] for each in reading.skipped] == [
        "Column 1 was read as full name",
        "Column 3 was read as company",
    ]


def test_days_of_a_last_contact_are_read_by_their_whole_column() -> None:
    reading = read_file("people.csv", b"Name,Phone,Last contact\nVera L,070 123,03/11/2026\nBo E,070 124,25/10/2026\n")
    assert [str(each.last_contact) for each in reading.contacts] == ["2026-11-03", "2026-10-25"]


def test_a_table_of_which_no_column_is_known_is_told_as_a_table_and_read_as_said() -> None:
    data = b"Colour\tThing\nDr. Eva Stone\tNHS Trust\n"
    with pytest.raises(Unreadable, match="does not show which of its columns name people"):
        read_file("own.tsv", data)
    assert [each.name for each in read_file("own.tsv", data, {"Colour": "name"}).contacts] == ["Dr. Eva Stone"]
