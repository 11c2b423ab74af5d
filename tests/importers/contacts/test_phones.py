"""Telephone numbers: one number in two writings is one; people are matched by it only when their names agree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from threedoors.importers import Merged, Reading, merge, new_search
from threedoors.importers.found import FoundContact
from threedoors.importers.phones import joined, phone_key, region_of
from threedoors.terms import Contact

TODAY = date(2026, 11, 24)
SWEDE = {"basics": {"name": "Maya", "location": {"countryCode": "SE"}}}


@pytest.mark.parametrize(
    ("text", "region", "key"),
    [
        ("+46 70 123 45 67", "", "+46701234567"),
        ("070-123 45 67", "SE", "+46701234567"),
        ("0046 70 123 45 67", "SE", "+46701234567"),
        ("(303) 555-0142", "us", "+13035550142"),
        ("070-123 45 67", "", ""),
        ("(+46) 70 123 45 67", "", "+46701234567"),
        ("+999 1", "", ""),
        ("ask Noor", "SE", ""),
        ("+" + "4" * 400, "", ""),
        ("", "SE", ""),
    ],
)
def test_a_number_as_the_world_dials_it(text: str, region: str, key: str) -> None:
    assert phone_key(text, region) == key


@settings(deadline=None)
@given(st.text(max_size=60), st.sampled_from(["", "SE", "US", "zz"]))
def test_any_text_has_a_key_or_none(text: str, region: str) -> None:
    key = phone_key(text, region)
    assert key == "" or (key[0] == "+" and key[1:].isdigit())


@pytest.mark.parametrize(
    ("basics", "region"),
    [
        ({"location": {"countryCode": "se"}}, "SE"),
        ({"phone": "+46 70 123 45 67"}, "SE"),
        ({"phone": "070-123 45 67"}, ""),
        ({"location": "Sweden"}, ""),
        ({"location": {"countryCode": "Sweden"}}, ""),
        (None, ""),
        ([], ""),
    ],
)
def test_the_country_of_a_resume(basics: Any, region: str) -> None:
    assert region_of({"basics": basics}) == region


def test_a_number_written_twice_is_kept_as_it_was_first() -> None:
    assert joined(("+46701234567",), ("070-123 45 67", "08-1", "08 1"), "SE") == ("+46701234567", "08-1")


def merged(*found: FoundContact, resume: Mapping[str, Any] = SWEDE, known: tuple[Contact, ...] = ()) -> Merged:
    search = replace(new_search(), contacts=known)
    searched = replace(search, seeker=replace(search.seeker, resume=resume))
    return merge(searched, [Reading(file="a.vcf", format="vcard", contacts=found)], today=TODAY)


VERA = Contact(id="v", name="Vera Lindqvist", phones=("+46 70 123 45 67",), emails=("vera@acme.example",))


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        pytest.param(FoundContact(name="Vera", phones=("0701234567",)), "the same phone number", id="first name"),
        pytest.param(FoundContact(name="Vera M. Lindqvist", phones=("0701234567",)), "the same phone number", id="m"),
        pytest.param(FoundContact(name="Otto Lindqvist", phones=("0701234567",)), "", id="one family, one telephone"),
        pytest.param(FoundContact(name="Noor", phones=("0701234567",)), "", id="another person"),
        pytest.param(FoundContact(name="Vera Lindqvist", phones=("08-555 12 34",)), "", id="another number: unsure"),
        pytest.param(FoundContact(name="vera@acme.example", emails=("vera@acme.example",)), "the same e-mail address",
                     id="nothing but her address"),
    ],
)  # fmt: skip
def test_who_is_meant(found: FoundContact, reason: str) -> None:
    result = merged(found, known=(VERA,))
    assert [each.because for each in result.merged] == ([reason] if reason else [])
    assert len(result.search.contacts) == (1 if reason else 2)


def test_without_a_country_local_numbers_tell_nothing() -> None:
    found = FoundContact(name="Vera", phones=("0701234567",))
    assert not merged(found, resume={}, known=(VERA,)).merged


def test_the_country_may_come_with_the_same_import() -> None:
    search = replace(new_search(), contacts=(VERA,))
    resume = Reading(file="r.json", format="json-resume", resume=SWEDE)
    people = Reading(file="a.vcf", format="vcard", contacts=(FoundContact(name="Vera", phones=("0701234567",)),))
    assert [each.into for each in merge(search, [resume, people], today=TODAY).merged] == ["v"]


def test_what_was_empty_is_filled_and_what_was_said_stays() -> None:
    known = replace(VERA, notes="kind", last_contact=date(2026, 1, 1))
    found = FoundContact(
        name="Vera Lindqvist", emails=("vera@acme.example",), phones=("070-1234567", "08-555 12 34"), place="Stockholm",
        notes="met at the fair", last_contact=date(2026, 3, 1),
    )  # fmt: skip
    (vera,) = merged(found, known=(known,)).search.contacts
    assert vera.phones == ("+46 70 123 45 67", "08-555 12 34")
    assert (vera.place, vera.notes, vera.last_contact) == ("Stockholm", "kind", date(2026, 3, 1))


def test_everything_an_address_book_says_reaches_the_search() -> None:
    found = FoundContact(
        name="Vera", phones=("1234567",), place="Stockholm", tags=("Choir",), notes="kind", last_contact=TODAY
    )
    (vera,) = merged(found).search.contacts
    assert (vera.phones, vera.place, vera.tags, vera.notes, vera.last_contact) == (
        ("1234567",), "Stockholm", ("Choir",), "kind", TODAY,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["+46 70 123 45 67", "+46701234567", "+1 303-555-0123", "+44 20 7946 0958", "+358.40.1234567", "+81 3 1234 5678"],
)
def test_a_plainly_written_number_reads_as_the_library_reads_it(text: str) -> None:
    number = phonenumbers.parse(text)
    assert phone_key(text) == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def test_a_needless_zero_is_no_part_of_the_number() -> None:
    assert phone_key("+46 070 123 45 67") == phone_key("+46 (0)70 123 45 67") == "+46701234567"
