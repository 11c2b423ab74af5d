"""A job posting as plain text or Markdown, as one pastes or saves it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.advert import Kind, kind_of, lines_of, read_posting
from threedoors.importers.decoding import decode, decode_verbatim
from threedoors.importers.found import Found, Skipped

NAME = "posting-text"
READS = "a posting saved or pasted as text"
BECOMES = "an opening with its requirements"

# Control characters and damaged letters: a text has few of them.
_NO_LETTERS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]")

_HINT = "Save one job posting as text, or people one a line: name, e-mail, phone, company."
_RESUME_HINT = "A resume as text wants your name, how to reach you, and headings such as Experience and Education."


def recognises(head: bytes, name: str) -> bool:
    """Any text: its reader tells a posting from a resume, and both from neither."""
    text = decode_verbatim(head).text
    return bool(text.strip()) and len(_NO_LETTERS.findall(text)) <= 0.03 * len(text)


def read(data: bytes) -> Iterator[Found]:
    """The opening. Raises Unreadable, naming what the text is, when it is no posting."""
    text, doubt = decode(data)
    if len(text) > limits.POSTING_CHARACTERS:
        raise Unreadable(f"This text has {len(text):,} characters, too many for one posting.", hint=_HINT)
    kind = kind_of(lines_of(text))
    if kind is not Kind.POSTING:
        raise Unreadable(f"This text is {kind.value}.", hint=_RESUME_HINT if kind is Kind.RESUME else _HINT)
    if doubt:
        yield Skipped(None, doubt)
    yield from read_posting(text)
