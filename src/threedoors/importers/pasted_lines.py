"""The pieces of a pasted line about somebody: addresses and numbers first, the rest parted where writers part it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from threedoors.importers import cell_kinds, limits
from threedoors.importers.contact_headings import field_of
from threedoors.importers.dates import read_part

_BULLET = re.compile(r"^\s*(?:[-*•–—·▪◦‣●○✓☐►>]+|\(?\d{1,3}[.)]|[a-z]\)|\[[ x]?\])\s+")
_EMAIL = re.compile(
    r"<?(?:mailto:)?([^@\s,;<>:\"()\[\]|/]{1,80}@[^@\s,;<>:\"()\[\]|/]{1,200}\.[^@\s,;<>.:\"()\[\]|/]{2,24})>?"
)
_URL = re.compile(
    r"(?:https?://|www\.)[^\s,;<>|)]{3,500}|\b[\w-]{1,60}\.?linkedin\.com/[^\s,;<>|)]{1,300}|\blinkedin\.com/[^\s,;<>|)]{1,300}",
    re.I,
)
_PHONE = re.compile(r"(?<![\w@.])(?:\+|00)?\(?\d(?:[ ().\-–/]{0,2}\d){5,17}(?![\w@])")
_APART = re.compile(r"\t+|\s*[|;·•]\s*|\s+[–—-]{1,2}\s+|\s{3,}|\s*[\x1f]\s*|\s+//?\s+|\s*->\s*")
# Who signs for the firm, before the name.
_PROXY = re.compile(
    r"^(?:i\.\s?[AV]\.|ppa\.|p\.p\.)\s+(?=\S)", re.IGNORECASE
)  # who signs for the firm, before the name
_BRACKETS = re.compile(r"[()\[\]<>{}]")
_LABEL = re.compile(r"([^\W\d_][\w .\-/()]{0,30}?)\s?[:=]\s*(?=\S|$)")
_LABEL_ALONE = re.compile(
    r"(?:e-?mail|mail|tel|telefon|phone|ph|mobile?|mob|cell|handy|direct|office|work|home|fon|fax|web|www|t|m|e|p|f|w|d|c"
    r"|linkedin|url|tél|téléphone|móvil)\.?\s?:?",
    re.IGNORECASE,
)
_AT_ITS_END = re.compile(rf"(?:^|[\s,;|(]){_LABEL_ALONE.pattern}\s*[:.]?\s*$", re.IGNORECASE)
_LETTERED = {
    "t": "phone",
    "m": "phone",
    "p": "phone",
    "d": "phone",
    "c": "phone",
    "e": "email",
    "w": "url",
    "ph": "phone",
}


@dataclass(slots=True)
class Pasted:
    """One line: the values that are certain by their shape or label, and the pieces that are left, in their order."""

    at: int
    text: str
    bullet: bool = False
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    """(field, value) where the line itself says which: "Company: Volvo"."""

    pieces: list[str] = field(default_factory=list)

    @property
    def reaches(self) -> bool:
        return bool(self.emails or self.phones or self.urls)


def pasted(at: int, raw: str) -> Pasted:
    """at: the line as an editor counts it."""
    bullet = _BULLET.match(raw)
    text = raw[bullet.end() :] if bullet else raw
    line = Pasted(at, " ".join(raw.split()), bullet is not None)
    rest = _labelled(line, text[: limits.LINE_CHARACTERS])
    for pattern, kept in ((_EMAIL, line.emails), (_URL, line.urls), (_PHONE, line.phones)):
        rest = _taken(pattern, rest, kept)
    line.pieces = [piece for part in _APART.split(rest) for piece in _pieces_of(part)]
    return line


def _labelled(line: Pasted, text: str) -> str:
    """The text without a value that a label of ours names; a line may hold several, parted by | or ;."""
    parts = re.split(r"(\s*[|;\t]\s*)", text)
    for n in range(0, len(parts), 2):
        match = _LABEL.match(parts[n].strip())
        if match is None:
            continue
        label, value = match[1].strip(), parts[n].strip()[match.end() :].strip()
        named = _LETTERED.get(label.lower()) or field_of(label)
        if named and (named not in ("email", "phone", "url") or _is_of(named, value)):
            line.told.append((named, value))
            if named in ("email", "phone", "url"):
                getattr(line, f"{named}s").append(value)
            parts[n] = ""
    return "".join(parts)


def _is_of(named: str, value: str) -> bool:
    checks = {"email": lambda text: _EMAIL.fullmatch(text) is not None, "phone": cell_kinds.is_phone}
    return bool(value) and " " not in value.strip() if named == "url" else checks[named](value)


def _taken(pattern: re.Pattern[str], text: str, kept: list[str]) -> str:
    """The text with the matches moved to `kept`, and a sign where each stood."""
    done, begin = [], 0
    for match in pattern.finditer(text):
        value = match.group(1) if pattern.groups else match.group()
        if pattern is _PHONE and read_part(value):
            continue
        kept.append(value.strip().rstrip(".,;"))
        before = _AT_ITS_END.sub(" ", text[begin : match.start()])
        done += [before, "\x1f"]
        begin = match.end()
    return "".join((*done, text[begin:]))


def _pieces_of(part: str) -> Iterator[str]:
    """The part as it is when it is a remark or a place, else parted at its commas and brackets."""
    text = _PROXY.sub("", " ".join(part.split()).strip(" ,;:\"'“”"))
    if not text or _LABEL_ALONE.fullmatch(text):
        return
    before, colon, after = text.partition(": ")
    if colon and cell_kinds.could_be_name(before):
        yield before
        yield from _pieces_of(after)
        return
    if (
        not cell_kinds.is_remark(text)
        and not _BRACKETS.search(text)
        and cell_kinds.kind_of(text) is cell_kinds.Kind.COMPANY
    ):
        yield text
        return
    pieces = [piece for each in re.split(r",\s+|,(?=\S)|[()\[\]<>{}]", text) if (piece := each.strip(" ,;:\"'"))]
    if len(pieces) < 2:
        yield from pieces
        return
    first, rest = pieces[0], text[text.index(pieces[0]) + len(pieces[0]) :].strip(" ,;:()[]<>")
    if cell_kinds.is_remark(text) and not cell_kinds.could_be_name(first):
        yield text
    elif any(map(_is_prose, pieces[1:])):
        yield first
        yield rest
    else:
        yield from pieces


def _is_prose(text: str) -> bool:
    """A remark that goes on behind its commas, unless it stands in brackets of its own."""
    return cell_kinds.is_remark(text) and len(text.split()) > 2
