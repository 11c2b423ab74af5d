"""A resume as PDF: one column or two, sidebars, any program's, read by where its letters stand."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.found import Found, Skipped, Unplaced

if TYPE_CHECKING:
    from threedoors.importers.pdf_letters import Budget, Sheet

NAME = "pdf"
READS = "a resume as PDF, one column or two, in nine languages; a scan without text is refused kindly"
BECOMES = "your resume and the evidence in it"

_LOCKED_HINT = "Open it with its password, print it to a new PDF, and import that one."
_PICTURE_HINT = "Import the file it was made from (a .docx, or a PDF saved as text), or type what matters by hand."
_BROKEN_HINT = "Open it, print it to a new PDF, and import that one."


def recognises(head: bytes, name: str) -> bool:
    """A PDF may have up to a kilobyte of something else before its mark."""
    return b"%PDF-" in head[:1024] or (name.lower().endswith(".pdf") and not head.startswith((b"PK", b"{")))


def read(data: bytes) -> Iterator[Found]:
    """The resume. Raises Unreadable for a scan, a locked or a broken file."""
    from threedoors.importers.paper import resume_of
    from threedoors.importers.paper.columns import lines_of_pages
    from threedoors.importers.paper.words import words_of
    from threedoors.importers.pdf_letters import Budget

    if b"%PDF-" not in data[:1024]:
        raise Unreadable(
            "This file is called .pdf but is no PDF.", hint="Import the file itself, or print it to a new PDF."
        )
    budget = Budget()
    sheets = _sheets(data, budget)
    letters = sum(not letter.text.isspace() and not letter.icon for sheet in sheets for letter in sheet.letters)
    damaged = [number for number, sheet in enumerate(sheets, 1) if not sheet.whole]
    if letters < limits.PAPER_LETTERS:
        raise _without_text(sheets, words=letters > 0)
    lines = lines_of_pages([(sheet.size, words_of(sheet.letters)) for sheet in sheets])
    yield from resume_of(lines[: limits.PAPER_LINES], [link for sheet in sheets for link in sheet.links])
    yield from (Unplaced(text) for sheet in sheets if len(text := sheet.turned.strip()) > 3)
    yield from _unseen(sheets)
    yield from (Skipped(None, f"Page {number} is damaged; what follows the damage was left out.") for number in damaged)
    if len(lines) > limits.PAPER_LINES:
        yield Skipped(None, f"Everything after line {limits.PAPER_LINES:,} was left out: a resume is shorter.")
    if budget.cut:
        yield Skipped(None, f"Only the first {limits.PAGES} pages were read: a resume is shorter.")


def _unseen(sheets: Sequence[Sheet]) -> Iterator[Found]:
    """What stands on the pages and cannot be seen there: kept, and said to be so."""
    for number, sheet in enumerate(sheets, 1):
        if text := " ".join(sheet.hidden.split())[: limits.LINE_CHARACTERS]:
            yield Unplaced(text)
            yield Skipped(
                None, f"Page {number} holds text that cannot be seen, such as white on white; it was not placed."
            )


def _sheets(data: bytes, budget: Budget) -> list[Sheet]:
    """The pages. A file that pdfminer cannot open is mended by pypdf first, where it can be."""
    from threedoors.importers.pdf_letters import sheets

    try:
        return list(sheets(data, budget))
    except Exception as fault:  # pdfminer meets broken files with whatever its parser stumbles over
        _refuse_known(fault)
    try:
        if len(data) > limits.MENDED_BYTES or data.count(b"<<") > limits.MENDED_BYTES // 60:
            raise ValueError
        budget.check_time()
        return list(sheets(_mended(data), budget))
    except Exception as fault:  # as does pypdf
        _refuse_known(fault)
        raise Unreadable("This PDF is damaged.", hint=_BROKEN_HINT) from None


def _refuse_known(fault: Exception) -> None:
    """Raises what no mending would help with."""
    if isinstance(fault, Unreadable):
        raise fault
    if type(fault).__name__ in ("PDFPasswordIncorrect", "PDFEncryptionError"):
        raise Unreadable("This PDF is locked with a password.", hint=_LOCKED_HINT) from None


def _without_text(sheets: Sequence[Sheet], *, words: bool) -> Unreadable:
    if any(sheet.pictures for sheet in sheets):
        return Unreadable("This PDF holds pictures of pages, no text.", hint=_PICTURE_HINT)
    if not all(sheet.whole for sheet in sheets):
        return Unreadable("This PDF is damaged.", hint=_BROKEN_HINT)
    if words:
        return Unreadable("This PDF holds only a word or two.", hint=limits.FEW_WORDS)
    return Unreadable("This PDF holds no text that can be read.", hint=_PICTURE_HINT)


def _mended(data: bytes) -> bytes:
    """The file as pypdf writes it again, its table of contents rebuilt."""
    from pypdf import PdfReader, PdfWriter

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("This PDF is locked with a password.", hint=_LOCKED_HINT)
    out = io.BytesIO()
    PdfWriter(clone_from=reader).write(out)
    return out.getvalue()
