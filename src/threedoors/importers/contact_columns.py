"""What we propose that each column of a table of people means, and why: by its heading, else by what stands in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from threedoors.importers import cell_kinds
from threedoors.importers.cell_kinds import Kind
from threedoors.importers.contact_headings import field_of
from threedoors.importers.csv_rows import Row
from threedoors.importers.table_layout import Layout

_SAMPLES = 3
_SAMPLE_LETTERS = 60
_MOST = 0.7
"""The share of a column's values that must be of one kind for the column to be."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. name: how a mapping calls it; field: where it goes, "" when it stays out; sure: no guess."""

    name: str
    field: str
    because: str
    sure: bool = True
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """How we would read a table. header: the line of its headings as an editor counts, None when it has none."""

    columns: tuple[Column, ...]
    header: int | None
    delimiter: str

    @property
    def mapping(self) -> dict[str, str]:
        """{column: field}, as `read_with` takes it; columns that stay out have ""."""
        return {column.name: column.field for column in self.columns}

    @property
    def fields(self) -> frozenset[str]:
        return frozenset(column.field for column in self.columns) - {""}


def proposed(layout: Layout) -> Proposal:
    rows = layout.rows()
    columns = [_column(layout, at, rows) for at in range(len(layout.columns))]
    columns = _the_company(_one_name(_last_names(columns, rows), rows), rows)
    return Proposal(tuple(columns), layout.line + 1 if layout.headings else None, layout.delimiter)


def _column(layout: Layout, at: int, rows: Sequence[Row]) -> Column:
    values = values_of(rows, at)
    samples = tuple(dict.fromkeys(" ".join(value.split())[:_SAMPLE_LETTERS] for value in values))[:_SAMPLES]
    name = layout.columns[at]
    heading = layout.headings[at] if at < len(layout.headings) else ""
    field = field_of(heading)
    if field and not _is_other(field, values):
        return Column(name, field, f"its heading is {heading}", samples=samples)
    field, because, sure = _by_values(values)
    return Column(name, field, because, sure, samples)


def values_of(rows: Sequence[Row], at: int) -> list[str]:
    return [text for row in rows if at < len(row.cells) and (text := row.cells[at].strip())]


def _is_other(field: str, values: Sequence[str]) -> bool:
    """Whether the values contradict the heading: no address at all under "E-mail"."""
    if field == "email":
        return bool(values) and not any("@" in value for value in values)
    if field == "phone":
        return bool(values) and not any(any(letter.isdigit() for letter in value) for value in values)
    return False


def _by_values(values: Sequence[str]) -> tuple[str, str, bool]:
    """The field that values without a telling heading have, why, and whether that is sure."""
    if not values:
        return "", "it is empty", True
    kinds = Counter(_kind(value) for value in values)
    kind, count = kinds.most_common(1)[0]
    least = _MOST * len(values)
    if count >= least and kind in _SURE:
        return _SURE[kind], f"{count} of {len(values)} values are of the shape of a {field_word(_SURE[kind])}", True
    titles, companies, places = (kinds[each] for each in (Kind.TITLE, Kind.COMPANY, Kind.PLACE))
    for guessed, field in ((titles, "title"), (companies, "company"), (places, "city")):
        if guessed * 2 > len(values) - kinds[Kind.UNSURE] and guessed * 4 >= len(values):
            return field, f"{guessed} of {len(values)} values look like a {field_word(field)}", False
    named = sum(map(cell_kinds.could_be_name, values))
    if named >= least and sum(" " in value for value in values) >= least and len(set(values)) * 5 >= len(values) * 4:
        return "name", f"{named} of {len(values)} values look like names of people", False
    if kinds[Kind.REMARK] >= least:
        return "notes", f"{kinds[Kind.REMARK]} of {len(values)} values are remarks", False
    return "", "nothing tells what it is", False


_SURE = {Kind.EMAIL: "email", Kind.PHONE: "phone", Kind.URL: "url"}


def field_word(field: str) -> str:
    return {"city": "place", "email": "mail address", "phone": "telephone number", "url": "web address"}.get(
        field, field
    )


def _kind(value: str) -> Kind:
    """A cell with several addresses is of their kind."""
    first = value.replace("\n", ";").split(";")[0].strip()
    if "@" in first:
        first = first.split(",")[0].strip()
    return cell_kinds.kind_of(first)


def _last_names(columns: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """Headings read by their neighbours: beside "Vorname" a "Name" is the family's; a lone "Apellidos" is whole."""
    place = {each.field: at for at, each in enumerate(columns)}
    done = []
    for at, each in enumerate(columns):
        other = place.get("first", place.get("last"))
        if each.field == "name" and not {"first", "last"} <= place.keys() and other is not None:
            if not _holds(rows, at, other):
                field = "last" if "first" in place else "first"
                each = replace(each, field=field, because=f"{each.because}, beside {columns[other].name}")  # noqa: PLW2901
        elif each.field == "last" and not place.keys() & {"first", "name"}:
            each = replace(each, field="name", because=f"{each.because}, and no other names people")  # noqa: PLW2901
        done.append(each)
    return done


def _holds(rows: Sequence[Row], at: int, at_first: int) -> bool:
    """Whether the values in one column hold those of the other, as a full name holds the first."""
    both = [(row.cells[at], row.cells[at_first]) for row in rows if max(at, at_first) < len(row.cells)]
    both = [(whole, first) for whole, first in both if whole.strip() and first.strip()]
    return bool(both) and sum(first.strip() in whole for whole, first in both) * 2 > len(both)


def _one_name(columns: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """Of several columns that look like names one holds them; of two columns of single words the first comes first."""
    if not any(each.field in ("name", "first", "last") for each in columns):
        at = next((at for at, each in enumerate(columns) if not each.field and _single_names(rows, at)), None)
        if at is not None and at + 1 < len(columns) and not columns[at + 1].field and _single_names(rows, at + 1):
            pair = ("first", "last")
            return [
                replace(each, field=pair[n - at], because="two columns of single names", sure=False)
                if n in (at, at + 1)
                else each
                for n, each in enumerate(columns)
            ]
    seen, done = any(each.field in ("name", "first") and each.sure for each in columns), []
    for each in columns:
        if each.field == "name" and not each.sure:
            if seen:
                each = replace(each, field="", because="nothing tells what it is")  # noqa: PLW2901
            seen = True
        done.append(each)
    return done


def _the_company(columns: Sequence[Column], rows: Sequence[Row]) -> list[Column]:
    """Where people have no company yet, the one column of short names that is left may be it."""
    fields = {each.field for each in columns}
    left = [at for at, each in enumerate(columns) if not each.field and each.samples and _short_names(rows, at)]
    left = [at for at in left if _COLUMN.fullmatch(columns[at].name) or _WORK.search(columns[at].name)]
    if "company" in fields or not fields & {"name", "first"} or len(left) != 1:
        return list(columns)
    because = "its values are short names, and no other column is a company"
    return [
        replace(each, field="company", because=because, sure=False) if at == left[0] else each
        for at, each in enumerate(columns)
    ]


_COLUMN = re.compile(r"Column \d+")
_WORK = re.compile(r"work|firm|employ|business|arbeit|travail|trabaj|trabalh|lavor|werk|arbet|prac", re.IGNORECASE)


def _short_names(rows: Sequence[Row], at: int) -> bool:
    values = values_of(rows, at)
    fitting = sum(len(value.split()) <= 4 and value[:1].isupper() and not re.search(r"\d", value) for value in values)
    return fitting >= _MOST * len(values)


def _single_names(rows: Sequence[Row], at: int) -> bool:
    values = values_of(rows, at)
    single = sum(cell_kinds.could_be_name(value) and " " not in value for value in values)
    return bool(values) and single >= _MOST * len(values)
