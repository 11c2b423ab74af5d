"""A resume as Word's .docx: styles, tables, text boxes, headers and content controls."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.found import Found, Skipped

NAME = "docx"
READS = "a resume as Word document, tables and text boxes included"
BECOMES = "your resume and the evidence in it"

_OLE = bytes.fromhex("D0CF11E0")
_PICTURE_HINT = "Import the file it was made from, or type what matters by hand."


def recognises(head: bytes, name: str) -> bool:
    """A zip that holds a Word document, or one of Word's older or locked files, of which the reader tells."""
    word = name.lower().endswith((".docx", ".docm", ".dotx", ".doc"))
    return (head.startswith(b"PK") and (word or b"word/" in head)) or (head.startswith(_OLE) and word)


def read(data: bytes) -> Iterator[Found]:
    """The resume. Raises Unreadable for locked, old, damaged and empty files."""
    from threedoors.importers.paper import resume_of
    from threedoors.importers.word_lines import lines_of_file
    from threedoors.importers.word_parts import Package

    if data.startswith(_OLE):
        raise _old_or_locked(data)
    package = Package(data)
    lines = lines_of_file(package)
    if (letters := sum(len(line.text) for line in lines)) < limits.PAPER_LETTERS:
        raise _without_text(pictures=package.holds_pictures(), words=bool(letters))
    yield from resume_of(lines[: limits.PAPER_LINES], package.links())
    if len(lines) > limits.PAPER_LINES:
        yield Skipped(None, f"Everything after line {limits.PAPER_LINES:,} was left out: a resume is shorter.")


def _without_text(*, pictures: bool, words: bool) -> Unreadable:
    if words and not pictures:
        return Unreadable("This Word file holds only a word or two.", hint=limits.FEW_WORDS)
    what = "only pictures, no text" if pictures else "no text"
    return Unreadable(f"This Word file holds {what}.", hint=_PICTURE_HINT)


def _old_or_locked(data: bytes) -> Unreadable:
    """Word wraps a locked .docx in the container of its old files."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Unreadable(
            "This Word file is locked with a password.",
            hint="Open it, take the password off, save it, and import it again.",
        )
    return Unreadable(
        "This is Word's old format (.doc).", hint="Open it, save it as .docx or PDF, and import that file."
    )
