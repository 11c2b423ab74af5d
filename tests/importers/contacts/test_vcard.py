"""vCards as phones write them: every shape gives the person, and a bad line or card costs only itself."""

from __future__ import annotations

import base64
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.hangs import no_hang

from threedoors.errors import Unreadable
from threedoors.importers import Reading, read_file
from threedoors.importers.found import FoundContact
from threedoors.terms import Relation


def cards(*lines: str, end: str = "\r\n", version: str = "3.0", encoding: str = "utf-8") -> Reading:
    whole = ("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")
    return read_file("contacts.vcf", end.join(whole).encode(encoding))


def person(*lines: str, **how: str) -> FoundContact:
    (contact,) = cards(*lines, **how).contacts
    return contact


FULL = (
    "N:Lindqvist;Vera;;Dr.;",
    "FN:Vera Lindqvist",
    "ORG:Acme\\, Inc.;Sales;Nordics",
    "TITLE:Head of Sales",
    "item1.EMAIL;TYPE=INTERNET;TYPE=WORK:vera@acme.example",
    "item1.X-ABLabel:_$!<Work>!$_",
    "TEL;TYPE=CELL:+46 70 123 45 67",
    "URL:https\\://acme.example/team",
    "ADR;TYPE=WORK:;;Storgatan 1;Stockholm;;111 22;Sweden",
    "NOTE:Met at the fair\\nLikes tea\\; no sugar",
    "CATEGORIES:myContacts,Friends,Choir",
)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_card_says_all_it_says(end: str, version: str, encoding: str) -> None:
    vera = person(*FULL, end=end, version=version, encoding=encoding)
    assert vera == FoundContact(
        name="Vera Lindqvist",
        relation=Relation.FRIEND,
        company="Acme, Inc.",
        title="Head of Sales",
        emails=("vera@acme.example",),
        phones=("+46 70 123 45 67",),
        urls=("https://acme.example/team",),
        place="Stockholm, Sweden",
        tags=("Choir",),
        notes="Met at the fair\nLikes tea; no sugar\nDepartment: Sales, Nordics",
        source="contacts.vcf, row 1",
    )


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        pytest.param(("FN:Vera Lindqvist",), "Vera Lindqvist", id="full name"),
        pytest.param(("N:Lindqvist;Vera;Maria;;",), "Vera Maria Lindqvist", id="parts only"),
        pytest.param(("FN:", "N:Lindqvist;Vera",), "Vera Lindqvist", id="an empty full name"),
        pytest.param(("FN:vera@acme.example", "N:Lindqvist;Vera;;;"), "Vera Lindqvist", id="an address for a name"),
        pytest.param(("NICKNAME:Mum", "TEL:5551234"), "Mum", id="nickname only"),
        pytest.param(("EMAIL:vera@acme.example",), "vera@acme.example", id="address only, nothing guessed"),
        pytest.param(("FN:Lindqvist, Vera; MBA",), "Lindqvist, Vera", id="commas nobody escaped"),
        pytest.param(("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen Wei=C3=9F",), "Jürgen Weiß", id="quoted"),
        pytest.param(("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen",), "Jürgen", id="bare parameter, Latin-1"),
        pytest.param(("FN;ENCODING=QUOTED-PRINTABLE:J=FCrgen",), "Jürgen", id="charset not told"),
        pytest.param(("FN;CHARSET=rot13;ENCODING=QUOTED-PRINTABLE:Vera",), "Vera", id="a charset that is none"),
        pytest.param(("FN;ENCODING=QUOTED-PRINTABLE:J=C3=", "=BCrgen=", "=20Wei=C3=9F"), "Jürgen Weiß", id="soft"),
        pytest.param(("FN:Vera Lin", " dqvist"), "Vera Lindqvist", id="folded by a blank"),
        pytest.param(("FN:Vera Lin", "\tdqvist"), "Vera Lindqvist", id="folded by a tab"),
        pytest.param(("FN;ENCODING=BASE64:" + base64.b64encode("Zoë".encode()).decode(),), "Zoë", id="base64"),
        pytest.param(("fn:Vera",), "Vera", id="small letters"),
        pytest.param(("home.FN;X-A=\"b;c:d\":Vera",), "Vera", id="group and a quoted parameter"),
    ],
)  # fmt: skip
def test_names(lines: tuple[str, ...], name: str) -> None:
    assert person(*lines).name == name


PIXELS = [base64.b64encode(bytes(range(48)))[:60].decode() for _ in range(5)]


@pytest.mark.parametrize(
    "photo",
    [
        pytest.param(("PHOTO;ENCODING=b;TYPE=JPEG:" + PIXELS[0], *(" " + each for each in PIXELS)), id="folded"),
        pytest.param(("PHOTO;BASE64:", *("  " + each for each in PIXELS), ""), id="bare, closed by a blank line"),
        pytest.param(("PHOTO;BASE64:", *("  " + each for each in PIXELS)), id="bare, not closed"),
        pytest.param(("PHOTO;ENCODING=BASE64;JPEG:" + PIXELS[0], *PIXELS), id="not even folded"),
        pytest.param(("PHOTO:data:image/jpeg;base64,/9j/4AAQ", " SkZJRg=="), id="data address"),
        pytest.param(("PHOTO:",), id="empty"),
    ],
)
def test_pictures_are_left_out(photo: tuple[str, ...]) -> None:
    reading = cards("FN:Vera", *photo, "EMAIL:vera@acme.example", version="2.1")
    assert reading.contacts[0].emails == ("vera@acme.example",)
    assert (reading.unplaced, reading.skipped) == ((), ())


@pytest.mark.parametrize(
    "line", ["nonsense", "TEL", ";;;:", "ADR:x", "N", "REV:nope", "PHOTO", "EMAIL;ENCODING=B:!!!", "=", "\\", '"""']
)
def test_a_bad_line_costs_only_itself(line: str) -> None:
    reading = cards("FN:Vera", line, "TITLE:Head of Sales", "END:VCARD", "BEGIN:VCARD", "FN:Noor")
    assert [each.name for each in reading.contacts] == ["Vera", "Noor"]
    assert reading.contacts[0].title == "Head of Sales"


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        pytest.param(("TEL:+1 555 123",), "no name for the number +1 555 123", id="a number alone"),
        pytest.param(("ORG:Acme",), "Acme: a company, and no person named", id="a company alone"),
        pytest.param(
            ("FN:Acme", "N:;;;;", "ORG:Acme", "EMAIL:info@acme.example"), "Acme: a company", id="its own card"
        ),
        pytest.param(("FN:Acme", "X-ABShowAs:COMPANY", "ORG:Acme"), "Acme: a company", id="shown as one"),
        pytest.param(("FN:Choir", "KIND:group"), "Choir: a group", id="a group"),
        pytest.param(("EMAIL:no-reply@acme.example",), "an address that no person reads", id="nobody there"),
        pytest.param(("FN:" + "x" * 400,), "too long", id="no name is that long"),
        pytest.param((), "no name", id="nothing"),
    ],
)
def test_what_is_no_person_is_told(lines: tuple[str, ...], why: str) -> None:
    reading = cards(*lines)
    assert not reading.contacts
    assert why in reading.skipped[0].reason


def test_departments_second_companies_and_titles_are_kept_in_the_notes() -> None:
    vera = person("FN:Vera", "ORG:Acme;Sales", "ORG:Beta", "TITLE:Head", "TITLE:Board member")
    assert (vera.company, vera.title) == ("Acme", "Head")
    assert vera.notes.splitlines() == ["Department: Sales", "Also at Beta", "Also Board member"]


def test_what_is_no_address_is_shown_and_not_taken() -> None:
    reading = cards("FN:Vera", "EMAIL:vera at acme", "TEL:ask Noor", "URL:none")
    vera = reading.contacts[0]
    assert (vera.emails, vera.phones, vera.urls) == ((), (), ())
    assert [each.split(": ")[1] for each in reading.unplaced] == ["vera at acme", "ask Noor", "none"]


def test_addresses_of_version_4_are_bare() -> None:
    vera = person("FN:Vera", "TEL;VALUE=uri:tel:+46-70-123", "EMAIL:mailto:v@a.example", "EMAIL:V <V@A.example>")
    assert (vera.phones, vera.emails) == (("+46-70-123",), ("v@a.example",))


def test_a_note_that_goes_on_without_folding_is_one_note() -> None:
    reading = cards("FN:Vera", "NOTE:Topics", "Bees: many", "and tea", "X-A:b", "EMAIL:v@a.example")
    assert reading.contacts[0].notes == "Topics\nBees: many\nand tea"
    assert reading.contacts[0].emails == ("v@a.example",)


def test_an_assistants_card_within_is_not_the_person() -> None:
    reading = cards("FN:Vera", "AGENT:", "BEGIN:VCARD", "FN:Kim", "EMAIL:k@a.example", "END:VCARD", "TITLE:Head")
    assert [(each.name, each.title) for each in reading.contacts] == [("Vera", "Head")]


def test_cards_without_an_end_are_kept() -> None:
    reading = read_file("a.vcf", b"BEGIN:VCARD\nFN:Vera\nBEGIN:VCARD\nFN:Noor\n")
    assert [each.name for each in reading.contacts] == ["Vera", "Noor"]


def test_a_field_of_a_megabyte_costs_only_itself() -> None:
    reading = cards("FN:Vera", "NOTE:" + "a" * 1_000_000, "TITLE:Head")
    assert (reading.contacts[0].title, reading.contacts[0].notes) == ("Head", "")
    assert "NOTE is too large" in reading.skipped[0].reason


def test_a_file_without_a_card_is_refused_kindly() -> None:
    with pytest.raises(Unreadable, match="no vCard"):
        read_file("contacts.vcf", b"Vera, Noor and Iris")


def whole(number: int) -> bytes:
    return "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Vera {n}\nN:{n};Vera;;;\nEMAIL;TYPE=WORK:v{n}@acme.example\nTEL:+4670{n:07}\n"
        f"ORG:Acme {n % 900};Sales\nTITLE:Manager\nNOTE:met\nPHOTO;ENCODING=b:{PIXELS[0]}\nEND:VCARD\n"
        for n in range(number)
    ).encode()  # fmt: skip


def test_an_address_book_of_thousands_is_read() -> None:
    with no_hang():
        assert len(read_file("a.vcf", whole(3_000)).contacts) == 3_000


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"BEGIN:VCARD\nNOTE:" + b"a\n b" * 400_000, id="folds"),
        pytest.param(b"BEGIN:VCARD\nNOTE:" + b"\nab: c" * 300_000, id="a note without end"),
        pytest.param(b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + b"=\na" * 400_000, id="soft breaks"),
        pytest.param(b"BEGIN:VCARD\n" * 150_000, id="beginnings"),
        pytest.param(b"BEGIN:VCARD\nFN:a\n" + b"EMAIL:" + b"a@" * 2_000_000, id="at signs"),
        pytest.param(b"BEGIN:VCARD\n" + b"ORG:" + b";" * 3_000_000, id="semicolons"),
        pytest.param(b"BEGIN:VCARD\n" + b"x\n" * 500_000, id="strays"),
        pytest.param(b"BEGIN:VCARD\nA" + b';"' * 1_000_000, id="quotes"),
    ],
)
def test_a_hostile_file_ends(data: bytes) -> None:
    with no_hang():
        assert read_file("a.vcf", data).format == "vcard"


@settings(deadline=None)
@given(
    st.binary(max_size=300), st.lists(st.sampled_from([*FULL, "PHOTO;BASE64:", "END:VCARD", "BEGIN:VCARD", "AGENT:"]))
)
def test_any_bytes_after_a_beginning_are_read(rest: bytes, lines: list[str]) -> None:
    data = b"BEGIN:VCARD\n" + "\n".join(lines).encode() + b"\n" + rest.replace(b"%PDF", b"")
    assert all(each.name for each in read_file("a.vcf", data).contacts)


def test_damaged_address_books_are_still_read() -> None:
    good, chance = whole(20), random.Random(11)
    for _ in range(150):
        data = bytearray(good)
        for _ in range(12):
            data[chance.randrange(len(data))] = chance.randrange(256)
        reading = read_file("a.vcf", bytes(data))
        assert len(reading.contacts) >= 10
