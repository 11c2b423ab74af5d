"""Google Contacts' CSV, with the headings of before 2024 ("Organization 1 - Name") and since ("Organization Name")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from threedoors.importers.contact_card import Card, place_of
from threedoors.importers.contact_rows import Cells, Table, find_table, people_in
from threedoors.importers.csv_rows import lines_of
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found
from threedoors.importers.tables import words_to_names

NAME = "google-contacts"
READS = "Google Contacts' CSV, headers old and new"
BECOMES = "people and their companies"

_HINT = "In Google Contacts choose Export and Google CSV, and import that file as it comes."
_NUMBER = re.compile(r"\b\d{1,2} - ")
_SEVERAL = " ::: "

_FIELD_OF = words_to_names(
    """
    name: Name; File As
    first: Given Name; First Name
    middle: Additional Name; Middle Name
    last: Family Name; Last Name
    before: Name Prefix
    after: Name Suffix
    nickname: Nickname
    notes: Notes
    groups: Group Membership; Labels
    email: E-mail Value
    phone: Phone Value
    url: Website Value
    company: Organization Name
    title: Organization Title
    department: Organization Department
    city: Address City
    region: Address Region
    country: Address Country
    formatted: Address Formatted
    """
)


# Outlook's French heads both Mrs and the job with "Titre".
_CIVIL = re.compile(r"(?:mm?|mmes?|mlles?|mr|mrs|ms|dr|pr|me|herr|frau|sr|sra|sig|dott)\.?", re.IGNORECASE)


def recognises(head: bytes, name: str) -> bool:
    return _table_of(lines_of(decode(head).text)) is not None


def read(data: bytes) -> Iterator[Found]:
    """Everybody with a name or an address. Raises Unreadable when the header is not Google's."""
    yield from people_in(data, _table_of, card_of, _HINT)


def _table_of(lines: Sequence[str]) -> Table | None:
    return find_table(lines, _field_of, lambda fields: "email" in fields and bool(fields & {"first", "name"}))


def _field_of(heading: str) -> str:
    """The field of a heading, whether it is numbered ("E-mail 1 - Value") or not."""
    if heading in ("e-mail value", "phone value", "website value"):
        return ""
    return _FIELD_OF.get(_NUMBER.sub("", heading), "")


def card_of(line: int, cells: Cells) -> Card:
    """What a row says. Also for other tables with these fields."""
    parts = " ".join(cell for field in ("before", "first", "middle", "last", "after") for cell in cells.get(field, ()))
    return Card(
        line,
        names=[parts, *cells.get("name", ()), *cells.get("nickname", ())],
        emails=_each(cells, "email"),
        phones=_each(cells, "phone"),
        urls=_each(cells, "url"),
        companies=_each(cells, "company"),
        departments=_each(cells, "department"),
        titles=[title for title in _each(cells, "title") if not _CIVIL.fullmatch(title.strip())],
        places=[_place(cells)],
        notes=cells.get("notes", []),
        groups=[group for cell in _each(cells, "groups") for group in re.split(r"[;,]", cell)],
    )


def _each(cells: Cells, field: str) -> list[str]:
    """The values of a field: several columns of it, and several values in a cell. "* " alone marks the first."""
    return [value for cell in cells.get(field, ()) for each in cell.split(_SEVERAL) if (value := each.lstrip("* "))]


def _place(cells: Cells) -> str:
    """The first place told in parts, at work before at home; else the first address without its street."""
    for where in ("", "home-"):
        city, region, country = (next(iter(_each(cells, where + part)), "") for part in ("city", "region", "country"))
        if place := place_of(city, region, country):
            return place
    lines = next(iter(_each(cells, "formatted")), "").split("\n")
    return ", ".join(lines[1:] or lines)
