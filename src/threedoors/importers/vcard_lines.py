"""The lines of a vCard, whatever phone wrote them: unfolded, soft breaks joined, pictures left out, values decoded.

Our own and not vobject's: that one takes 0.2 ms a card and gives up at lines that phones do write.
"""

from __future__ import annotations

import binascii
import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from threedoors.importers import limits

# CR CR LF is one line end: a program that wrote CR LF was run through one that adds CR.
_LINE_END = re.compile(r"\r*\n|\r+")
_HEAD = re.compile(r"(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:[^\";:\\]|\\.|\"[^\"]*\")*)*):", re.ASCII)
_HEAD_LETTERS = 4_000
"""Within so many letters a property names itself, with all its parameters."""

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CHARSET = re.compile(
    r"CHARSET=\"?(utf-?8|us-ascii|iso-?8859-?\d+|windows-?\d+|cp\d+|koi8-[ru]|gbk|gb2312|big5|shift[_-]jis|euc-\w\w)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r";(?:ENCODING=)?\"?QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(r";(?:ENCODING=)?\"?(?:BASE64|B)\"?(?=[;:]|$)", re.IGNORECASE)

_TEXTS = frozenset(
    """BEGIN END FN N NICKNAME EMAIL TEL URL X-SOCIALPROFILE ORG TITLE ROLE ADR NOTE CATEGORIES KIND
    X-ADDRESSBOOKSERVER-KIND X-ABSHOWAS AGENT""".split()
)
_OTHERS = frozenset(
    """PHOTO LOGO SOUND KEY BDAY ANNIVERSARY DEATHDATE GENDER IMPP LANG TZ GEO MEMBER RELATED PRODID REV UID VERSION
    SOURCE CLASS SORT-STRING LABEL MAILER NAME PROFILE CALADRURI CALURI FBURL XML CLIENTPIDMAP CREATED
    UPDATED""".split()
)
_IN_LINES = frozenset(("NOTE", "ADR"))
"""What some phones go on writing on the next line, without a sign that they do."""


@dataclass(slots=True)
class Line:
    """One property. at: the line it begins on; head: its parameters as written; value: still escaped."""

    at: int
    name: str
    head: str
    value: str


@dataclass(frozen=True, slots=True)
class Stray:
    """A line that is no property and belongs to none."""

    at: int
    text: str


def lines_in(text: str) -> Iterator[Line | Stray]:
    """The properties that say something of a person, and the lines that are none. Pictures and sounds are left out."""
    line: Line | None = None
    picture = soft = False
    for at, raw in enumerate(_LINE_END.split(text), 1):
        if not raw.strip():
            continue
        if line is not None and (soft or raw[0] in " \t"):
            _go_on(line, raw, soft=soft)
        elif picture and raw[0] in " \t":
            continue
        elif (head := _HEAD.match(raw, 0, _HEAD_LETTERS)) and not _belongs(head[1].upper(), line):
            if line is not None:
                yield line
            picture = head[1].upper() not in _TEXTS
            line = None if picture else Line(at, head[1].upper(), head[2], raw[head.end() :])
        elif line is not None and line.name in _IN_LINES:
            _go_on(line, f" \n{raw}")
        elif not picture:
            yield Stray(at, raw.strip())
        soft = line is not None and raw.endswith("=") and _QUOTED.search(line.head) is not None
    if line is not None:
        yield line


def _go_on(line: Line, raw: str, *, soft: bool = False) -> None:
    """Add a further line to a value, as far as values may be long."""
    if not is_too_long(line):
        line.value = line.value[:-1] + raw.lstrip(" \t") if soft else line.value + raw[1:]


def _belongs(name: str, line: Line | None) -> bool:
    """Whether what looks like a property is the next line of a note, as in "Topics: bees"."""
    told = line is not None and line.name in _IN_LINES
    return told and name not in _TEXTS and name not in _OTHERS and not name.startswith("X-")


def is_too_long(line: Line) -> bool:
    return len(line.value) > limits.CELL_CHARACTERS


def text_of(line: Line) -> str:
    """The value as one text."""
    return _unescaped(_decoded(line)).strip()


def parts_of(line: Line) -> list[str]:
    """The parts of a structured value, such as those of a name; a part may be empty."""
    return [_unescaped(part).strip() for part in _split(_decoded(line))]


def _split(value: str) -> Iterable[str]:
    """At each ; that no backslash stands before."""
    begin = at = 0
    while at < len(value):
        if value[at] == ";":
            yield value[begin:at]
            begin = at + 1
        at += 2 if value[at] == "\\" else 1
    yield value[begin:]


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], text)


def _decoded(line: Line) -> str:
    """The value out of quoted-printable or base64, in the letters its parameters name."""
    if not line.head:
        return line.value
    if _QUOTED.search(line.head):
        data = quopri.decodestring(line.value.encode("utf-8", "replace"))
    elif _BASE64.search(line.head):
        try:
            data = binascii.a2b_base64("".join(line.value.split()).encode("ascii", "ignore"))
        except binascii.Error:
            return line.value
    else:
        return line.value
    return _letters(data, line.head)


def _letters(data: bytes, head: str) -> str:
    named = _CHARSET.search(head)
    for charset in (named[1] if named else "utf-8", "utf-8"):
        try:
            return data.decode(charset).replace("\0", "")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace").replace("\0", "")
