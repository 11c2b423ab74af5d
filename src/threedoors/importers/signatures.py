"""Files we cannot read yet, known by their first bytes, so that we can say what a file is and what would help."""

from __future__ import annotations

from threedoors.errors import Unreadable
from threedoors.importers.decoding import decode

_BYTES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip or an Office file"),
    (b"PK\x05\x06", "an empty zip"),
    (bytes.fromhex("D0CF11E0"), "an old or encrypted Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"SQLite format 3", "a database"),
)
_TEXTS = (
    ("begin:vcalendar", "a calendar"),
    ("<!doctype html", "a web page"),
    ("<html", "a web page"),
    ("<?xml", "an XML file"),
)
_READ = (
    "We read a resume as PDF, Word (.docx), text or JSON Resume; contacts as vCard, as any table (CSV), as text or as "
    "LinkedIn's export; and a job posting as text, as a web page, or as a job board's JSON."
)


def what_it_is(head: bytes) -> str:
    """What its first bytes say a file is; "" for text that our importers may look at."""
    for mark, what in _BYTES:
        if head.startswith(mark):
            return what
    start = decode(head[:400]).text.lstrip().lower()
    return next((what for mark, what in _TEXTS if start.startswith(mark)), "")


def unreadable(head: bytes, name: str) -> Unreadable:
    """The error for a file that no importer recognises."""
    what = what_it_is(head)
    said = f"{name} is {what}, which we cannot read." if what else f"We do not know what {name} is."
    return Unreadable(said, hint=_READ)
