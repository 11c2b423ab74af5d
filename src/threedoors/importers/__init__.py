"""Files into terms: one module per format, each with NAME, `recognises(head, name)` and `read(data)`.

What is found carries names, not ids; ids come when readings are merged into a search. A bad row is a value beside the
good ones; only a file of which nothing can be used is an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PureWindowsPath
from typing import Protocol

from threedoors.errors import Unreadable
from threedoors.importers import (
    ashby,
    contacts_csv,
    contacts_text,
    docx,
    google_csv,
    greenhouse,
    json_resume,
    lever,
    limits,
    linkedin,
    linkedin_zip,
    outlook_csv,
    pdf,
    posting_eml,
    posting_html,
    posting_jsonld,
    posting_text,
    resume_text,
    signatures,
    telling,
    vcard,
    workable,
)
from threedoors.importers.contact_columns import Column, Proposal
from threedoors.importers.contact_headings import FIELDS as COLUMN_FIELDS
from threedoors.importers.found import Found, FoundContact, FoundOpening, FoundResume, Reading, Skipped, Unplaced
from threedoors.importers.merging import merge, new_search
from threedoors.importers.one_line import within_a_line
from threedoors.importers.outcome import Created, Merged, MergedInto, NotTaken
from threedoors.importers.person_names import without_degrees
from threedoors.importers.questions import Question

__all__ = [
    "COLUMN_FIELDS",
    "IMPORTERS",
    "Column",
    "Created",
    "FoundContact",
    "FoundOpening",
    "Merged",
    "MergedInto",
    "NotTaken",
    "Proposal",
    "Question",
    "Reading",
    "Skipped",
    "merge",
    "new_search",
    "propose_columns",
    "read_file",
]


class Importer(Protocol):
    """What a module must have to stand in IMPORTERS."""

    NAME: str
    READS: str
    """One sentence on the files it reads, for the table in the README."""

    BECOMES: str

    def recognises(self, head: bytes, name: str) -> bool: ...

    def read(self, data: bytes) -> Iterator[Found]: ...


# Asked in this order; the first that recognises a file reads it.
IMPORTERS: tuple[Importer, ...] = (
    pdf,
    docx,
    linkedin_zip,
    vcard,
    posting_eml,
    posting_html,
    posting_jsonld,
    greenhouse,
    lever,
    ashby,
    workable,
    json_resume,
    google_csv,
    outlook_csv,
    contacts_csv,
    linkedin,
    resume_text,
    contacts_text,
    posting_text,
)
_OF_BYTES: tuple[Importer, ...] = (pdf, docx, linkedin_zip, posting_html)
"""Those that know their files by the first bytes; the others read text."""


def read_file(
    name: str, data: bytes, columns: Mapping[str, str] | None = None, *, watch: telling.Watch | None = None
) -> Reading:
    """Everything one file holds. Raises Unreadable, with what to do instead, when nothing in it can be used.

    name: as the person gave it; it is kept, and its last part names the source of what was found.
    columns: what the columns of a table of people hold, {column: field}; see `propose_columns`.
    watch: told how many rows or pages are done of how many, where there are such; what it raises stops the reading.
    """
    with telling.watched(watch):
        return _read(name, data, columns)


def _read(name: str, data: bytes, columns: Mapping[str, str] | None) -> Reading:
    data = _bounded(name, data)
    if not data.strip(b"\0\t\r\n "):
        raise Unreadable(f"{name} is empty.", hint="Save it again and import that file.")
    head = data[: limits.HEAD_BYTES]
    if columns:
        return _gathered(name, contacts_csv, list(contacts_csv.read_with(data, columns)))
    importer = next((each for each in _asked(head) if each.recognises(head, name)), None)
    if importer is None:
        raise signatures.unreadable(head, name)
    try:
        return _gathered(name, importer, list(importer.read(data)))
    except Unreadable:
        if importer is posting_text and name.lower().endswith(contacts_csv.ENDINGS):
            return _gathered(name, contacts_csv, list(contacts_csv.read(data)))  # a table: it says what is missing
        raise


def _bounded(name: str, data: bytes) -> bytes:
    """The data, of vCards without their pictures. Raises Unreadable for what is too large to be one person's file."""
    most = limits.FILE_BYTES
    if len(data) > most and data[:4] == b"PK\x03\x04" and name.lower().endswith(".zip"):
        most = limits.EXPORT_BYTES
    elif len(data) > most and b"BEGIN:VCARD" in data[:1_000].upper():
        most = limits.PICTURED_BYTES
        if len(data) <= most:
            most, data = limits.FILE_BYTES, vcard.without_pictures(data)
    if len(data) <= most:
        return data
    hint = f"We read files up to {most // 1_000_000} MB: split it, or export less of it."
    raise Unreadable(f"{name} is {len(data) / 1e6:.0f} MB.", hint=hint)


propose_columns = contacts_csv.propose
"""What each column of a table of people means, with reasons and samples, for a person to change: `Proposal`."""


def _asked(head: bytes) -> tuple[Importer, ...]:
    """Readers of text are not asked about a file whose first bytes say that it is none."""
    return _OF_BYTES if signatures.what_it_is(head) else IMPORTERS


def _gathered(name: str, importer: Importer, read: list[Found]) -> Reading:
    found = list(within_a_line(read))
    base = PureWindowsPath(name).name or name  # splits at / and \ alike
    return Reading(
        file=name,
        format=importer.NAME,
        resume=next((each.resume for each in found if isinstance(each, FoundResume)), None),
        contacts=tuple(
            replace(each, name=without_degrees(each.name), source=f"{base}, {each.source}" if each.source else base)
            for each in found
            if isinstance(each, FoundContact)
        ),
        openings=tuple(each for each in found if isinstance(each, FoundOpening)),
        unplaced=tuple(each.text for each in found if isinstance(each, Unplaced)),
        skipped=tuple(each for each in found if isinstance(each, Skipped)),
    )
