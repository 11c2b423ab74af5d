"""Any other table of people: read by its headings, by what stands in its columns, or as somebody says to read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from threedoors.errors import Unreadable
from threedoors.importers import linkedin
from threedoors.importers.contact_card import Card
from threedoors.importers.contact_columns import Proposal, proposed, values_of
from threedoors.importers.contact_headings import FIELDS
from threedoors.importers.contact_rows import Cells, Table, people_in
from threedoors.importers.dates import order_of, read_day
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, Skipped
from threedoors.importers.google_csv import card_of
from threedoors.importers.names_in_cells import is_family_first, turned
from threedoors.importers.table_layout import Layout, headed, layout_of

NAME = "contacts-csv"
READS = (
    "any other table of people (CSV, semicolons or tabs), with headings in ten languages or none; you may say which \
column is what"
)
BECOMES = "people and their companies; columns not used are told"

_HINT = 'Say what a column holds, as in --column "Name=name", or give its first line headings such as Name and E-mail.'
ENDINGS = (".csv", ".tsv", ".tab")
_REACH = frozenset(("email", "phone", "company", "url"))


def recognises(head: bytes, name: str) -> bool:
    """LinkedIn's connections have the same headings, but never a telephone."""
    layout = layout_of(decode(head).text)
    if layout is None or not (layout.headings or layout.rows()):
        return False
    proposal = proposed(layout)
    if not layout.headings and not _is_table(layout, proposal, name):
        return False
    connections = "phone" not in proposal.fields and linkedin.recognises(head, name) and _is_linkedins(proposal, name)
    more = len(layout.lines) > layout.line + 1
    return more and _fits(proposal) and not connections


def _is_linkedins(proposal: Proposal, name: str) -> bool:
    """Whether a table of names and titles is LinkedIn's: by the day of each connection, or by the file's own name."""
    return "connected" in proposal.fields or "connection" in name.lower()


def read(data: bytes) -> Iterator[Found]:
    """Everybody with a name or an address, by our own proposal. Raises Unreadable when no column names people."""
    text, _ = decode(data)
    layout = layout_of(text)
    proposal = proposed(layout) if layout else None
    if layout is None or proposal is None or not _fits(proposal):
        raise Unreadable("This table does not show which of its columns name people.", hint=_HINT)
    yield from _people(data, layout, proposal.mapping)
    yield from _told(proposal)


def propose(data: bytes) -> Proposal:
    """What each column means, with the reason and samples. Raises Unreadable when the file is no table."""
    return proposed(_layout(data))


def read_with(data: bytes, mapping: Mapping[str, str]) -> Iterator[Found]:
    """Everybody in the table, read as `mapping` says: {column: field}. A column that is not in it stays out.

    A column is called as `propose` calls it, in any case; the fields are those of FIELDS.
    Raises Unreadable for a column that is not there, an unknown field, or when no column would name anybody.
    """
    layout = headed(_layout(data), mapping)
    fields = _checked(layout.columns, mapping)
    yield from _people(data, layout, fields)
    if rest := [name for name in layout.columns if not fields.get(name)]:
        yield Skipped(layout.line + 1, f"columns left out: {', '.join(rest)[:300]}")


def _layout(data: bytes) -> Layout:
    layout = layout_of(decode(data).text)
    if layout is None:
        hint = "Save it as CSV, with a comma, a semicolon or a tab between cells."
        raise Unreadable("This file is no table with two or more columns.", hint=hint)
    return layout


def _checked(columns: Sequence[str], mapping: Mapping[str, str]) -> dict[str, str]:
    by_name = {name.casefold(): name for name in columns}
    by_name |= {f"column {at}": name for at, name in enumerate(columns, 1) if f"column {at}" not in by_name}
    fields: dict[str, str] = {}
    for told, field in mapping.items():
        column = by_name.get(" ".join(told.split()).casefold())
        if column is None:
            raise Unreadable(f"There is no column {told!r}.", hint=f"There are: {', '.join(columns)[:500]}.")
        if field and field not in FIELDS:
            raise Unreadable(f"{field!r} is nothing a column can be.", hint=f"It can be: {', '.join(FIELDS)}.")
        fields[column] = field
    if not {"name", "first", "last", "nickname", "email"} & set(fields.values()):
        raise Unreadable("No column would name anybody.", hint="Name one for name, first, last or email.")
    return fields


def _people(data: bytes, layout: Layout, mapping: Mapping[str, str]) -> Iterator[Found]:
    columns = tuple(mapping.get(name, "") for name in layout.columns)
    table = Table(layout.line, layout.delimiter, columns, header=bool(layout.headings))
    rows = layout.rows()
    turn = any(is_family_first(values_of(rows, at)) for at, field in enumerate(columns) if field == "name")
    dates = [value for at, field in enumerate(columns) if field in _DAYS for value in values_of(rows, at)]
    order = order_of(dates)

    def card(line: int, cells: Cells) -> Card:
        if turn:
            cells["name"] = [turned(name) for name in cells.get("name", ())]
        made = card_of(line, cells)
        for field in _DAYS:
            for text in cells.get(field, ()):
                day = read_day(text, order)
                made.unread += [] if day else [text]
                if field == "connected":
                    made.connected = made.connected or day
                else:
                    made.last_contact = max(filter(None, (made.last_contact, day)), default=None)
        return made

    yield from people_in(data, lambda _: table, card, _HINT)


_DAYS = ("connected", "last-contact")


def _fits(proposal: Proposal) -> bool:
    fields = proposal.fields
    return bool(fields & {"name", "first", "last"} and fields & _REACH)


def _is_table(layout: Layout, proposal: Proposal, name: str) -> bool:
    """Whether rows without headings are a table all the same: all of one width, with a column of addresses."""
    rows = layout.rows()
    even = sum(len(row.cells) == len(layout.columns) for row in rows)
    listed = name.lower().endswith(ENDINGS) or layout.delimiter == "\t"
    reach = any(column.field in ("email", "phone") and column.sure for column in proposal.columns)
    return reach and even == len(rows) and (listed or len(rows) >= 3)


def _told(proposal: Proposal) -> Iterator[Skipped]:
    """The columns without a place, and those we could only guess, so that nothing is guessed silently."""
    row = proposal.header
    rest = [each for each in proposal.columns if not each.field and each.samples]
    if rest:
        yield Skipped(row, f"columns we have no place for: {', '.join(each.name for each in rest)[:300]}")
    for each in proposal.columns:
        if each.field and not each.sure:
            told = f"{each.name} was read as {FIELDS[each.field]}, which is a guess: {each.because}"
            yield Skipped(row, f"{told} (such as {each.samples[0]}). You can say what each column holds.")
