"""One entry of an address book, whichever program wrote it: what its fields say, and whether it is a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from threedoors.importers import limits
from threedoors.importers.found import Found, FoundContact, Skipped, Unplaced
from threedoors.terms import Relation

_EMAIL = re.compile(r"[^@\s,;<>:\"()\[\]]+@[^@\s,;<>:\"()\[\]]+\.[^@\s,;<>.:\"()\[\]]+")
_WEB = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;<>:\"()\[\]]+")
_LONGEST_ADDRESS = 320
_SCHEME = re.compile(r"^(?:mailto|tel|sms|callto):", re.IGNORECASE)
_PHONE = re.compile(r"[\d\s()+./\-–*#,;a-z=]*", re.IGNORECASE)

# From here on are the pictures by which some people are called in a phone.
_EMOJI = "\U0001f000"
# Addresses behind which nobody reads.
_NOBODY = re.compile(
    r"(?:.*[._+-])?(?:no|do[._-]?not|ne[._-]?pas)[._-]?repl(?:y|ies|ay).*@.*|(?:mailer-daemon|postmaster|bounces?|"
    r"newsletters?|unsubscribe|notifications?|alerts?)[._+-]?[^@]*@.*",
    re.IGNORECASE,
)

# Groups that a program makes by itself; they say nothing about the person.
_OWN_GROUPS = frozenset(
    ("mycontacts", "my contacts", "starred", "starred in android", "other contacts", "imported", "contacts")
)
_RELATION_OF = {
    "friend": Relation.FRIEND,
    "friends": Relation.FRIEND,
    "family": Relation.FAMILY,
    "freunde": Relation.FRIEND,
    "familie": Relation.FAMILY,
    "amis": Relation.FRIEND,
    "famille": Relation.FAMILY,
    "amigos": Relation.FRIEND,
    "familia": Relation.FAMILY,
    "amici": Relation.FRIEND,
    "famiglia": Relation.FAMILY,
    "vrienden": Relation.FRIEND,
}


@dataclass(slots=True)
class Card:
    """What an entry says, as written. line: where it begins."""

    line: int
    names: list[str] = field(default_factory=list)
    """The ways in which the person is called, the best first."""

    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    companies: list[str] = field(default_factory=list)
    departments: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    connected: date | None = None
    last_contact: date | None = None
    unread: list[str] = field(default_factory=list)
    """What stood in it and could not be read, such as a day that could be two."""

    def found(self) -> Iterator[Found]:
        """The person, and what of the entry has no place; or why nobody was made of it."""
        emails = list(_addresses(self.emails))
        name = self._name(emails)
        if not name or len(name) > limits.NAME_CHARACTERS:
            yield Skipped(self.line, self._fault(name, emails))
            return
        phones, urls = _distinct(_numbers(self.phones)), _distinct(map(tidy, self.urls))
        groups = self._groups()
        yield FoundContact(
            name=name,
            relation=next(
                (_RELATION_OF[each.casefold()] for each in groups if each.casefold() in _RELATION_OF), _KNOWN
            ),
            company=_first(self.companies),
            title=_first(self.titles),
            emails=tuple(each for each in emails if is_address(each)),
            phones=tuple(each for each in phones if _is_phone(each)),
            urls=tuple(each for each in urls if is_web(each)),
            place=_first(self.places),
            connected_on=self.connected,
            last_contact=self.last_contact,
            tags=tuple(each for each in groups if each.casefold() not in _RELATION_OF),
            notes="\n".join(self._notes()),
            source=f"row {self.line}",
        )
        strays = [tidy(each) for each in self.unread] + [each for each in emails if not is_address(each)]
        strays += [each for each in phones if not _is_phone(each)]
        strays += [each for each in urls if not is_web(each)]
        yield from (Unplaced(f"{name} (row {self.line}): {stray}") for stray in strays)

    def _name(self, emails: list[str]) -> str:
        """What the person is called. Without a name an address stands in as it is, for a name made of it is a guess."""
        called = [name for each in self.names if (name := tidy(each))]
        for name in called:
            if any(letter.isalpha() or letter >= _EMOJI for letter in name) and not is_address(name):
                return name
        address = next((each for each in (*called, *emails) if is_address(each)), "")
        return "" if _NOBODY.fullmatch(address) else address

    def _fault(self, name: str, emails: list[str]) -> str:
        if name:
            return "the name is too long to be one"
        if company := _first(self.companies):
            return f"{company[:60]}: a company, and no person named"
        if emails and is_address(emails[0]):
            return f"{emails[0][:60]}: an address that no person reads"
        phone = next((_number(each) for each in self.phones), "")
        return f"no name for the number {phone[:40]}" if phone else "no name"

    def _groups(self) -> list[str]:
        words = (tidy(each).removeprefix("*").strip() for each in self.groups)
        return [each for each in _distinct(words) if each.casefold() not in _OWN_GROUPS]

    def _notes(self) -> Iterator[str]:
        """The notes, and what else was said of where the person works."""
        yield from (note for each in self.notes if (note := _lines(each)))
        yield from (f"Department: {each}" for each in _distinct(map(tidy, self.departments)))
        yield from (f"Also at {each}" for each in _distinct(map(tidy, self.companies))[1:])
        yield from (f"Also {each}" for each in _distinct(map(tidy, self.titles))[1:])


_KNOWN = Relation.ACQUAINTANCE
"""Whoever stands in one's address book is no stranger."""


def tidy(text: str) -> str:
    """One line, without space at its ends."""
    return " ".join(text.split())


def place_of(city: str, region: str, country: str) -> str:
    """Where somebody is, as far as told."""
    return ", ".join(_distinct(map(tidy, (city, region, country))))


def _lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in re.split(r"\r\n?|\n", text))
    return "\n".join(line for line in lines if line)[: limits.CELL_CHARACTERS]


def _addresses(texts: Iterable[str]) -> Iterator[str]:
    """The e-mail addresses, each once, out of "Vera <vera@acme.example>" too; what is none comes as it stands."""
    seen: set[str] = set()
    for text in texts:
        bare = tidy(_SCHEME.sub("", text.strip()))
        for address in [each for each in _BETWEEN.split(bare) if is_address(each)] or ([bare] if bare else []):
            if address.casefold() not in seen:
                seen.add(address.casefold())
                yield address


def is_address(text: str) -> bool:
    return len(text) <= _LONGEST_ADDRESS and _EMAIL.fullmatch(text) is not None


def is_web(text: str) -> bool:
    return len(text) <= 2_000 and _WEB.fullmatch(text) is not None


def _number(text: str) -> str:
    return tidy(_SCHEME.sub("", text.strip()))


_NUMBERS_APART = re.compile(r"\s*(?:[;|\n]|,(?=\s*[+(\d])| / |\s{3,})\s*")


def _numbers(texts: Iterable[str]) -> Iterator[str]:
    """The numbers, also several of one cell, when each of them is one by itself."""
    for text in texts:
        parts = [each for part in _NUMBERS_APART.split(text.strip()) if (each := _number(part))]
        yield from parts if all(_is_whole(part) for part in parts) else [_number(text)]


def _is_whole(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= 5 and _is_phone(text)


def _is_phone(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= 3 and _PHONE.fullmatch(text) is not None and len(text) <= 60


def _distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))


def _first(texts: Iterable[str]) -> str:
    return next((text for each in texts if (text := tidy(each))), "")
