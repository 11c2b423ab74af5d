"""A resume as plain text or Markdown, as one keeps it in notes or pastes it into a form."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.advert import Kind, kind_of
from threedoors.importers.advert import lines_of as posting_lines
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, Skipped

NAME = "resume-text"
READS = "a resume as plain text or Markdown"
BECOMES = "your resume and the evidence in it"

_HINT = "A resume of so many pages is none: import the part that tells of your jobs."


def recognises(head: bytes, name: str) -> bool:
    """A text under headings of a resume, with one person's dates and addresses; no posting, no list of people."""
    from threedoors.importers.paper.typed_text import is_resume

    text = decode(head).text
    if "\x00" in text or not text.strip() or text.lstrip()[:1] in "{[<":
        return False
    kind = kind_of(posting_lines(text))
    return kind is not Kind.POSTING and is_resume(text, known=kind is Kind.RESUME)


def read(data: bytes) -> Iterator[Found]:
    """The resume."""
    from threedoors.importers.paper import resume_of
    from threedoors.importers.paper.typed_text import lines_of_text

    text, doubt = decode(data)
    if len(text) > limits.POSTING_CHARACTERS:
        raise Unreadable(f"This text has {len(text):,} characters, too many for a resume.", hint=_HINT)
    if doubt:
        yield Skipped(None, doubt)
    lines, links = lines_of_text(text)
    yield from resume_of(lines[: limits.PAPER_LINES], links)
    if len(lines) > limits.PAPER_LINES:
        yield Skipped(None, f"Everything after line {limits.PAPER_LINES:,} was left out: a resume is shorter.")
