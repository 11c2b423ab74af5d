"""vCards as phones and mail programs write them: 2.1, 3.0 and 4.0, one person or a whole address book in a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.contact_card import Card, place_of, tidy
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, Skipped, Unplaced
from threedoors.importers.names_in_cells import turned
from threedoors.importers.telling import told
from threedoors.importers.vcard_lines import Line, Stray, is_too_long, lines_in, parts_of, text_of

NAME = "vcard"
READS = "vCard 2.1, 3.0 and 4.0, from phones and mail programs"
BECOMES = "people and their companies"

_BEGIN = re.compile(r"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_HINT = "In your contacts choose Export and vCard (.vcf), and import that file as it comes."
_MOST_STRAYS = 100


def recognises(head: bytes, name: str) -> bool:
    return name.lower().endswith((".vcf", ".vcard")) or decode(head[:2_000]).text.lstrip()[:11].upper() == "BEGIN:VCARD"


# What a picture takes: its first line and all that go on, indented or, as old phones write it, plain base64.
_PICTURE = re.compile(
    rb"^(?:[\w-]{1,40}\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:][^\r\n]*(?:\r?\n(?:[ \t][^\r\n]*|[A-Za-z0-9+/=]{60,}))*",
    re.IGNORECASE | re.MULTILINE,
)


def without_pictures(data: bytes) -> bytes:
    """The cards as they are but for pictures and sounds, which may be a hundred times as large."""
    return _PICTURE.sub(b"PHOTO:", data)


def read(data: bytes) -> Iterator[Found]:
    """Everybody in the file; a bad line or card costs only itself. Raises Unreadable when no card is in it."""
    text, doubt = decode(data)
    if not _BEGIN.search(text):
        raise Unreadable("This file holds no vCard.", hint=_HINT)
    if doubt:
        yield Skipped(None, doubt)
    cards = _Cards()
    for line in told(lines_in(text), text.count("\n"), lambda line: line.at):
        yield from cards.take(line)
        if cards.number > limits.CONTACTS:
            yield Skipped(line.at, f"everything after card {limits.CONTACTS:,} was left out")
            return
    yield from cards.close()
    if cards.strays > _MOST_STRAYS:
        yield Skipped(None, f"{cards.strays - _MOST_STRAYS} more lines belong to no card and were left out.")


class _Cards:
    """The card that is open, how many there were, and how many lines stood where none should."""

    def __init__(self) -> None:
        self.open: _Open | None = None
        self.inner = 0
        self.strays = 0
        self.number = 0

    def take(self, line: Line | Stray) -> Iterator[Found]:
        if isinstance(line, Stray):
            yield from self._stray(line)
        elif line.name == "BEGIN":
            yield from self._begin(line)
        elif line.name == "END":
            yield from self._end()
        elif self.open is not None and not self.inner:
            yield from self.open.put(line)

    def close(self) -> Iterator[Found]:
        if self.open is not None:
            yield from self.open.found()
        self.open = None

    def _begin(self, line: Line) -> Iterator[Found]:
        """A card within a card is that of an assistant; without one announced, the last card lacks its end."""
        if self.open is not None and self.open.agent:
            self.inner += 1
            return
        yield from self.close()
        self.number += 1
        self.open, self.inner = _Open(line.at), 0

    def _end(self) -> Iterator[Found]:
        if self.inner:
            self.inner -= 1
            if self.open is not None:
                self.open.agent = self.inner > 0
        else:
            yield from self.close()

    def _stray(self, line: Stray) -> Iterator[Found]:
        self.strays += not self.inner
        if not self.inner and self.strays <= _MOST_STRAYS:
            yield Unplaced(f"row {line.at}: {line.text[:200]}")


class _Open:
    """One card being read."""

    def __init__(self, at: int) -> None:
        self.card = Card(at)
        self.agent = False
        self.kind = ""
        self.full: list[str] = []
        self.parted: list[str] = []
        self.nicknames: list[str] = []
        self.roles: list[str] = []

    def put(self, line: Line) -> Iterator[Found]:
        if is_too_long(line):
            yield Skipped(line.at, f"its {line.name} is too large and was left out")
        elif (texts := self._texts(line.name)) is not None:
            texts.append(text_of(line))
        else:
            self._put_parts(line)

    def found(self) -> Iterator[Found]:
        full = self.parted if self._is_family_first() else [*self.full, *self.parted]
        self.card.names = [*full, *self.nicknames]
        self.card.titles = self.card.titles or self.roles
        kind = "org" if self._is_company() else self.kind
        if kind in ("", "individual"):
            yield from self.card.found()
        else:
            what = "a company" if kind == "org" else f"a {kind[:20]}"
            called = next((name for each in self.card.names if (name := tidy(each))), "no name")
            yield Skipped(self.card.line, f"{called[:60]}: {what}, no person")

    def _is_family_first(self) -> bool:
        """Whether the full name is only the family's before a comma, which the parts of the name tell better."""
        return (
            bool(self.parted and self.full)
            and sorted(re.findall(r"\w+", self.parted[0])) == sorted(re.findall(r"\w+", self.full[0]))
            and self.full[0].count(",") == 1
            and turned(self.full[0]) != self.full[0]
        )

    def _is_company(self) -> bool:
        """Whether the card is a company's own: it bears the company's name and no person's."""
        company = next((tidy(each).casefold() for each in self.card.companies), "")
        person = any(map(str.strip, self.parted)) and tidy(self.parted[0]).casefold() != company
        return bool(company) and not person and company in (tidy(each).casefold() for each in self.full)

    def _texts(self, name: str) -> list[str] | None:
        """Where texts of this property go."""
        card = self.card
        return {
            "FN": self.full,
            "NICKNAME": self.nicknames,
            "EMAIL": card.emails,
            "TEL": card.phones,
            "URL": card.urls,
            "TITLE": card.titles,
            "ROLE": self.roles,
            "NOTE": card.notes,
        }.get(name)

    def _put_parts(self, line: Line) -> None:
        parts = parts_of(line)
        if line.name == "N":
            family, given, middle, before, after = (*parts, "", "", "", "", "")[:5]
            self.parted.append(f"{before} {given} {middle} {family} {after}")
        elif line.name == "ORG":
            self.card.companies.append(parts[0])
            self.card.departments.append(", ".join(part for part in parts[1:] if part))
        elif line.name == "ADR":
            self.card.places.append(place_of(parts[3], parts[4], parts[6]) if len(parts) >= 7 else " ".join(parts))
        elif line.name == "CATEGORIES":
            self.card.groups += text_of(line).split(",")
        elif line.name == "X-SOCIALPROFILE" and "://" in (address := text_of(line)):
            self.card.urls.append(address)
        elif line.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"):
            self.kind = text_of(line).lower()
        elif line.name == "X-ABSHOWAS":
            self.kind = "org" if text_of(line).upper() == "COMPANY" else self.kind
        elif line.name == "AGENT" and not text_of(line):
            self.agent = True
