"""Bytes to text, whatever program wrote them: byte order marks, UTF-16, Windows letters, and text encoded twice."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from threedoors.importers.code_pages import code_page_of

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 2_000
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")

# UTF-8 that was read as Windows-1252 and saved as UTF-8 again: a lead byte and its followers, each now a letter.
_FOLLOWERS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_DOUBLED = re.compile(f"[Â-ô][{_FOLLOWERS}]{{1,3}}")


class Decoded(NamedTuple):
    """The text of a file, and what is doubtful about it ("" when its encoding is certain)."""

    text: str
    doubt: str = ""


def decode(data: bytes) -> Decoded:
    """The text of a file as its writer saw it, without byte order mark and letters nobody sees. Never raises."""
    text, doubt = _decoded(data)
    return Decoded(_once(_UNSEEN.sub("", text)), doubt)


def decode_verbatim(data: bytes) -> Decoded:
    """The text with every letter kept, for a format whose content is handed on as it came."""
    return _decoded(data)


def without_surrogates(text: str) -> str:
    """Half letters cannot be written to any file."""
    return _SURROGATE.sub("\ufffd", text)


def _decoded(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _certain(data[len(mark) :], encoding)
    if encoding := _unmarked_utf16(data[:_SAMPLE]):
        return _certain(data, encoding)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _damaged(data)


def _certain(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    return Decoded(text, f"{lost} letters in it are damaged and show as \ufffd." if lost else "")


def _unmarked_utf16(sample: bytes) -> str:
    """UTF-16 without its mark shows as a NUL in every other byte of Latin text."""
    pairs = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if pairs < 2 or max(even, odd) < 0.4 * pairs or min(even, odd) > 0.1 * pairs:
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _damaged(data: bytes) -> Decoded:
    """Not clean UTF-8: either UTF-8 with a few broken letters, or the letters of an older Windows program."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    whole = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    if whole > 3 * lost:
        return _certain(data, "utf-8")
    page = code_page_of(data)
    said = "Windows ones" if page == "cp1252" else f"those of {page}"
    return Decoded(data.decode(page, "replace"), f"It is not UTF-8; its accented letters were read as {said}.")


def _once(text: str) -> str:
    """Mend text that was encoded twice ("MÃ¼nchen"). Only when every letter beyond ASCII is of that kind."""
    doubled = _DOUBLED.findall(text)
    if not doubled or sum(map(len, doubled)) != sum(map(len, re.findall(r"[^\x00-\x7f]+", text))):
        return text
    try:
        return _DOUBLED.sub(lambda run: _bytes_of(run.group()).decode("utf-8"), text)
    except UnicodeDecodeError:
        return text


def _bytes_of(run: str) -> bytes:
    """The bytes these letters stood for; the few that Windows-1252 leaves empty stand for themselves."""
    return b"".join(letter.encode("cp1252" if ord(letter) > 0xFF else "latin-1") for letter in run)
