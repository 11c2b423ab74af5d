"""People as files for other programs: a vCard for an address book, a CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from icalendar import vText
from icalendar.parser import Contentline

from threedoors.importers.csv_rows import guarded

COLUMNS = ("Name", "Title", "Company", "Relation", "Emails", "Phones", "Links", "Place", "Notes")

_NUMBER = re.compile(r"\+\d[\d ()]*")
"""A phone number that calculates nothing, and is wanted as it is."""


@dataclass(frozen=True, kw_only=True)
class Card:
    """One person as an address book knows them. relation: in words."""

    name: str
    title: str = ""
    company: str = ""
    relation: str = ""
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    urls: Sequence[str] = ()
    place: str = ""
    notes: str = ""


def vcards(people: Iterable[Card]) -> Iterator[bytes]:
    """vCard 3.0 (RFC 2426), one card after the other: the version that every address book reads."""
    for person in people:
        yield b"\r\n".join((b"BEGIN:VCARD", b"VERSION:3.0", *_lines(person), b"END:VCARD", b""))


def _lines(person: Card) -> Iterator[bytes]:
    """The whole name stands as the given name: which part of it is the family's, only its owner knows."""
    yield _line("FN", person.name)
    yield _folded(f"N:;{_text(person.name)};;;")
    if person.place:
        yield _folded(f"ADR:;;;{_text(person.place)};;;")
    told = (("TITLE", (person.title,)), ("ORG", (person.company,)), ("EMAIL", person.emails), ("TEL", person.phones),
            ("URL", person.urls), ("NOTE", (person.notes,)))  # fmt: skip
    for name, values in told:
        yield from (_line(name, value) for value in values if value)


def _text(value: str) -> str:
    return vText(value).to_ical().decode()


def _line(name: str, value: str) -> bytes:
    return _folded(f"{name}:{_text(value)}")


def _folded(line: str) -> bytes:
    """A long line goes on in the next, as the format asks for."""
    return bytes(Contentline(line).to_ical())  # type: ignore[no-untyped-call]


def table(people: Iterable[Card]) -> Iterator[bytes]:
    """CSV in UTF-8 with a mark that spreadsheets know it by; several values stand in one cell, each on its line."""
    yield "\ufeff".encode() + _row(COLUMNS)
    for person in people:
        emails, phones, urls = ("\n".join(values) for values in (person.emails, person.phones, person.urls))
        first = (guarded(cell) for cell in (person.name, person.title, person.company, person.relation, emails))
        number = phones if _NUMBER.fullmatch(phones) else guarded(phones)
        yield _row([*first, number, *(guarded(cell) for cell in (urls, person.place, person.notes))])


def _row(cells: Sequence[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()
