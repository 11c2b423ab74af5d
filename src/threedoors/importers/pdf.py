"""A resume as PDF: one column or two, sidebars, any program's, read by where its letters stand."""

from __future__ import annotations

import io
from collections.abc import Iterator

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.found import Found, Skipped, Unplaced
from threedoors.importers.paper.lines import Letter, PageSize

NAME = "pdf"

_LOCKED_HINT = "Open it with its password, print it to a new PDF, and import that one."
_PICTURE_HINT = "Import the file it was made from (a .docx, or a PDF saved as text), or type what matters by hand."
_BROKEN_HINT = "Open it, print it to a new PDF, and import that one."
_FEWEST_LETTERS = 25


def recognises(head: bytes, name: str) -> bool:
    """A PDF may have up to a kilobyte of something else before its mark."""
    return b"%PDF-" in head[:1024] or (name.lower().endswith(".pdf") and not head.startswith((b"PK", b"{")))


def read(data: bytes) -> Iterator[Found]:
    """The resume. Raises Unreadable for a scan, a locked or a broken file."""
    from threedoors.importers.paper import resume_of
    from threedoors.importers.paper.columns import lines_of_pages
    from threedoors.importers.paper.words import words_of

    if b"%PDF-" not in data[:1024]:
        raise Unreadable(
            "This file is called .pdf but is no PDF.", hint="Import the file itself, or print it to a new PDF."
        )
    pages, links, turned = _pages(data)
    letters = sum(not letter.text.isspace() and not letter.icon for _, page in pages for letter in page)
    if letters < _FEWEST_LETTERS:
        raise Unreadable("This PDF holds pictures of pages, no text.", hint=_PICTURE_HINT)
    lines = lines_of_pages([(size, words_of(page)) for size, page in pages])
    yield from resume_of(lines[: limits.PAPER_LINES], links)
    yield from (Unplaced(text) for text in turned)
    if len(lines) > limits.PAPER_LINES:
        yield Skipped(None, f"Everything after line {limits.PAPER_LINES:,} was left out: a resume is shorter.")


def _pages(data: bytes) -> tuple[list[tuple[PageSize, list[Letter]]], list[str], list[str]]:
    """The letters of each page, where its links lead, and what is written sideways."""
    from threedoors.importers.pdf_letters import Budget, sheets

    pages, links, turned = [], [], []
    try:
        for sheet in sheets(data, Budget()):
            pages.append((sheet.size, sheet.letters))
            links += sheet.links
            turned += [sheet.turned.strip()] if len(sheet.turned.strip()) > 3 else []
    except Unreadable:
        raise
    except Exception as fault:  # pdfminer meets broken files with whatever its parsing stumbles over
        if not pages:
            raise _why(data, fault) from None
    return pages, links, turned


def _why(data: bytes, fault: Exception) -> Unreadable:
    """What to say of a file that could not be opened."""
    if type(fault).__name__ in ("PDFPasswordIncorrect", "PDFEncryptionError") or _is_locked(data):
        return Unreadable("This PDF is locked with a password.", hint=_LOCKED_HINT)
    return Unreadable("This PDF is damaged.", hint=_BROKEN_HINT)


def _is_locked(data: bytes) -> bool:
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(data))
        return reader.is_encrypted and not reader.decrypt("")
    except Exception:  # a damaged file says nothing about locks
        return False
