"""Address books pasted as text: a line or a block a person, signatures, mails' addresses, names; the rest is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from threedoors.errors import Unreadable
from threedoors.importers import FoundContact, Reading, read_file


def _read(text: str) -> Reading:
    return read_file("people.txt", text.encode())


def _said(person: FoundContact) -> tuple[str, ...]:
    return (person.name, person.company, person.title, *person.emails, *person.phones)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param(
            "Anna Berg, anna@x.example, +46 70 123 45 67, Volvo\nBo Ek, bo@y.example, Ericsson\n",
            [
                ("Anna Berg", "Volvo", "", "anna@x.example", "+46 70 123 45 67"),
                ("Bo Ek", "Ericsson", "", "bo@y.example"),
            ],
            id="a line each",
        ),
        pytest.param(
            "Anna Berg\nSales Manager at Volvo Cars\nanna@x.example\n\nDr. Bo Ek\nEricsson AB\n070-765 43 21\n",
            [
                ("Anna Berg", "Volvo Cars", "Sales Manager", "anna@x.example"),
                ("Dr. Bo Ek", "Ericsson AB", "", "070-765 43 21"),
            ],
            id="a block each",
        ),
        pytest.param(
            "Anna Berg\nVolvo\nanna@x.example\nBo Ek\nSKF\nbo@x.example\n",
            [("Anna Berg", "Volvo", "", "anna@x.example"), ("Bo Ek", "SKF", "", "bo@x.example")],
            id="blocks without a blank line",
        ),
        pytest.param(
            "Best regards,\n\nAnna Berg\nHead of Sales | Volvo AB\nT: +46 31 123 456 | M: +46 70 123 45 67\n"
            "a.berg@v.example\n",
            [("Anna Berg", "Volvo AB", "Head of Sales", "a.berg@v.example", "+46 31 123 456", "+46 70 123 45 67")],
            id="a signature",
        ),
        pytest.param(
            'To: Anna Berg <a@x.example>; "Ek, Bo" <b@y.example>; c@z.example',
            [
                ("Anna Berg", "", "", "a@x.example"),
                ("Bo Ek", "", "", "b@y.example"),
                ("c@z.example", "", "", "c@z.example"),
            ],
            id="a mail's To line",
        ),
        pytest.param(
            "Anna Berg <a@x.example>, Dana Ruiz, PhD <d@z.example>",
            [("Anna Berg", "", "", "a@x.example"), ("Dana Ruiz", "", "", "d@z.example")],
            id="addresses parted by commas",
        ),
        pytest.param(
            "Berg; Anna; anna.berg@x.example; Volvo\nEk; Bo; bo.ek@x.example; SKF\n",
            [("Anna Berg", "Volvo", "", "anna.berg@x.example"), ("Bo Ek", "SKF", "", "bo.ek@x.example")],
            id="the family's name first, as the address shows",
        ),
        pytest.param(
            "Name: Anna Berg\nFirma: Otto GmbH\nHandy: 0171 1234567\nName: Bo Ek\nFirma: SKF\nE-Mail: b@x.example\n",
            [("Anna Berg", "Otto GmbH", "", "0171 1234567"), ("Bo Ek", "SKF", "", "b@x.example")],
            id="labels",
        ),
        pytest.param(
            "Anna Berg\nBo Ek\nCy van Dahl\n",
            [("Anna Berg", "", ""), ("Bo Ek", "", ""), ("Cy van Dahl", "", "")],
            id="names",
        ),
        pytest.param(
            "• María López — Directora de RRHH en Telefónica — m@t.example\n• Jorge Díaz — 612 345 678\n",
            [("María López", "Telefónica", "Directora de RRHH", "m@t.example"), ("Jorge Díaz", "", "", "612 345 678")],
            id="bullets",
        ),
        pytest.param(
            "a@x.example\nb@x.example\n",
            [("a@x.example", "", "", "a@x.example"), ("b@x.example", "", "", "b@x.example")],
            id="addresses alone",
        ),
    ],
)
def test_people_are_read_from_text(text: str, people: list[tuple[str, ...]]) -> None:
    reading = _read(text)
    assert reading.format == "contacts-text"
    assert [_said(each) for each in reading.contacts] == people


def test_what_is_no_person_is_told_and_remarks_are_notes() -> None:
    reading = _read(
        "People to ask:\n- Anna Berg: worked with me, knows the sales team\n- Bo Ek (Ericsson)\n- call the dentist\n"
    )
    assert [(each.name, each.company, each.notes) for each in reading.contacts] == [
        ("Anna Berg", "", "worked with me, knows the sales team"),
        ("Bo Ek", "Ericsson", ""),
    ]
    assert [each.row for each in reading.skipped] == [1, 4]


def test_somebody_there_twice_is_taken_once() -> None:
    reading = _read("Anna Berg, a@x.example\nBo Ek, b@x.example\nAnna Berg, a@x.example\n")
    assert [each.reason for each in reading.skipped] == ["Anna Berg: the same person as in row 1"]


@pytest.mark.parametrize(
    "text",
    [
        "I met Anna Berg at the fair last week. She said that Volvo hires.\nI should write to her.\n",
        "milk\nbread\nbutter\n",
        "The quick brown fox jumps over the lazy dog.\n",
        "Anna Berg\n",
    ],
)
def test_prose_and_lists_of_things_are_no_people(text: str) -> None:
    with pytest.raises(Unreadable):
        _read(text)


@settings(max_examples=150)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from(
                ("Anna Berg", "a@x.example", "+46 70 123 45 67", "Volvo AB", "Name:", "-", "<b@x.example>;", "")
            ),
        ),
        max_size=12,
    ),
    st.sampled_from(("\n", ", ", "; ", "\t", " | ", " - ", ": ")),
)
def test_any_text_gives_a_reading_or_one_sentence(parts: list[str], sign: str) -> None:
    try:
        reading = _read(sign.join(parts))
    except Unreadable:
        return
    assert all(each.name.strip() for each in reading.contacts)


MAIL = """From: Sofia Brandt <sofia.brandt@nordhafen.example>

Hi Maya,

I'd be glad to meet next week.

Best
Sofia

--
Sofia Brandt
Head of Procurement
Nordhafen Terminal GmbH
sofia.brandt@nordhafen.example
"""


def test_who_is_greeted_in_a_mail_is_no_contact() -> None:
    names = [each.name for each in read_file("mail.txt", MAIL.encode()).contacts]
    assert names == ["Sofia Brandt"]


def test_outlooks_french_titre_is_mrs_and_the_job() -> None:
    table = (
        "Titre,Prénom,Nom,Société,Titre,Adresse de messagerie,Téléphone (bureau)\n"
        "Mme,Claire,Fontaine,Lumen SARL,Directrice des achats,claire@lumen.example,+33 1 55 55 01 23\n"
    )
    (claire,) = read_file("contacts.csv", table.encode()).contacts
    assert (claire.name, claire.title) == ("Claire Fontaine", "Directrice des achats")
