"""Lines of a pasted address book put together to people: a line each, or a block each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from threedoors.importers import cell_kinds
from threedoors.importers.cell_kinds import Kind
from threedoors.importers.contact_card import Card, place_of
from threedoors.importers.contact_headings import FIELDS
from threedoors.importers.names_in_cells import turned
from threedoors.importers.pasted_lines import Pasted
from threedoors.text import folded

_AT = re.compile(r"(.{2,80}?)\s(?:at|@|bei|beim|chez|bij|hos|på|presso|w|en|em|in)\s(\S.{0,60})")
_WORKS = re.compile(
    r"(?:now |he |she |they )*(?:works?|working|is|arbeitet|travaille|trabaja|werkt) "
    r"(?:at|for|bei|chez|en|bij)\s(\S.{0,60})",
    re.I,
)
_GREETING = re.compile(
    r"(?:(?:best|kind|warm|many)?\s?(?:regards|wishes|thanks)|cheers|yours(?: \w+)?|sincerely|thank you|thanks"
    r"|mit freundlichen grüßen|(?:viele|liebe|beste|freundliche) grüße|cordialement|bien à vous"
    r"|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti"
    r"|best|all the best|talk soon|lg|vg|mfg|gruß|grüße|amitiés|bien cordialement|un abrazo|abraços|a presto|groetjes?"
    r"|(?:hi|hello|hey|dear|hallo|moin|servus|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|bonjour|salut"
    r"|ch(?:er|ère)s?|hola|estimad[oa]s?|querid[oa]s?|olá|oi|car[oa]s?|prezad[oa]s?|ciao|gentile|buongiorno|beste|dag"
    r"|hej|hei|kära|cześć|dzień dobry|szanown[aiy]\w*)(?:\s+[^\W\d_][\w.'’-]*){1,4}\s*[,!:]"
    r"|met vriendelijke groet(?:en)?|med vänliga? hälsning(?:ar)?|z poważaniem|--+|_+|=+|sent from my \w+.*)[\s,.!-]*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Person:
    """The lines about one person."""

    lines: list[Pasted] = field(default_factory=list)

    @property
    def emails(self) -> list[str]:
        return [each for line in self.lines for each in line.emails]

    @property
    def reaches(self) -> bool:
        return any(line.reaches for line in self.lines)

    @property
    def says_more(self) -> bool:
        """Whether there are words beside the addresses."""
        return any(line.pieces or line.told for line in self.lines)

    @property
    def is_named(self) -> bool:
        told = any(field in ("name", "first", "last") for line in self.lines for field, _ in line.told)
        return told or _name_at(self._pieces(), self.emails) is not None

    @property
    def is_full(self) -> bool:
        """Whether it has what makes a person without doubt: a way to reach them, or a name of two words or more."""
        at = _name_at(self._pieces(), self.emails)
        return self.reaches or (at is not None and " " in self._pieces()[at])

    def _pieces(self) -> list[str]:
        return [piece for line in self.lines for piece in line.pieces]

    def card(self) -> tuple[Card, list[str]]:
        """What the lines say, and the pieces that have no place."""
        card, pieces, left = Card(self.lines[0].at), self._pieces(), list[str]()
        card.emails, card.phones = self.emails, [each for line in self.lines for each in line.phones]
        card.urls = [each for line in self.lines for each in line.urls]
        _put_told(card, [pair for line in self.lines for pair in line.told])
        at = None if card.names else _name_at(pieces, card.emails)
        if at is not None:
            at_end = _family_first(pieces, at, card.emails)
            card.names.append(_called(f"{pieces[at + 1]} {pieces[at]}" if at_end else turned(pieces[at])))
            del pieces[at : at + 1 + at_end]
        for piece in pieces:
            _put(card, piece, left)
        return card, left


def together(blocks: Iterable[Sequence[Pasted]]) -> list[Person]:
    """Everybody, block by block; a name above a block of addresses without one is theirs, as in a signature."""
    people: list[Person] = []
    for block in blocks:
        found = list(_people_of(block))
        above = people[-1] if people else None
        if above and len(found) == 1 and _is_name_above(above, found[0]):
            above.lines += found.pop().lines
        people += found
    return people


def _is_name_above(above: Person, below: Person) -> bool:
    named, reached = above.is_named and not above.reaches, below.reaches and not below.is_named
    return named and reached and len(above.lines) <= _MOST_ABOVE


_MOST_ABOVE = 3


def _people_of(lines: Sequence[Pasted]) -> Iterator[Person]:
    """The people of a block, which is a run of lines without a blank one."""
    lines = [line for line in lines if not _GREETING.fullmatch(line.text)]
    if sum(line.bullet for line in lines) >= 2:
        yield from _bulleted(lines)
        return
    if _is_list(lines):
        yield from (Person([line]) for line in lines)
        return
    person = Person()
    for at, line in enumerate(lines):
        begins = len(person.lines) >= _MOST_LINES or _begins(line, lines[at + 1 : at + 6], person)
        if person.lines and begins:
            yield person
            person = Person()
        person.lines.append(line)
    if person.lines:
        yield person


_MOST_LINES = 40
"""Of one person: a longer block is no address book, and costs time with every line."""


def _bulleted(lines: Sequence[Pasted]) -> Iterator[Person]:
    """A person a bullet, with the lines below it that have none; what stands above the first stays alone."""
    person = Person()
    for line in lines:
        if person.lines and (line.bullet or not person.lines[0].bullet or len(person.lines) >= _MOST_LINES):
            yield person
            person = Person()
        person.lines.append(line)
    if person.lines:
        yield person


def _is_list(lines: Sequence[Pasted]) -> bool:
    """Whether every line of a block is somebody of their own: several addresses, or names under names."""
    if len(lines) < 2:
        return True
    if any(map(_names, lines)) and not _rich(lines):
        return False
    return _rich(lines) or all(is_bare_name(line) or _is_bare_address(line) for line in lines)


def _is_bare_address(line: Pasted) -> bool:
    return bool(line.emails) and not line.pieces and not line.told


def is_bare_name(line: Pasted) -> bool:
    """A line that is nothing but a name of two words or more."""
    if len(line.pieces) != 1 or line.reaches or line.told or line.pieces[0] != line.text.strip(" ,;-*•"):
        return False
    return " " in line.pieces[0] and _is_name(line.pieces[0])


def _names(line: Pasted) -> bool:
    return any(field in ("name", "first") for field, _ in line.told)


def _rich(lines: Sequence[Pasted]) -> bool:
    """Whether the lines have a name each, and beside it something else."""
    rich = [
        line for line in lines if (line.pieces or line.told) and len(line.pieces) + len(line.told) + line.reaches >= 2
    ]
    named = [line for line in rich if Person([line]).is_named]
    reached = sum(bool(line.emails) for line in lines)
    if any(line.told for line in lines) and not reached >= 2:
        return False
    return (len(named) * 5 >= len(lines) * 3 and (reached >= 2 or len(named) * 5 >= len(lines) * 4)) and _distinct(
        named
    )


def _distinct(lines: Iterable[Pasted]) -> bool:
    """No more than a line of titles and companies under one name: each line begins with somebody else's name."""
    firsts = [line.pieces[0] for line in lines if line.pieces]
    return sum(map(_is_name, firsts)) * 5 >= len(firsts) * 4


def _begins(line: Pasted, following: Sequence[Pasted], person: Person) -> bool:
    """Whether somebody else begins on this line, with no blank line before it."""
    if _names(line) and person.is_named:
        fields = {field for each in person.lines for field, _ in each.told}
        return any(field in fields for field, _ in line.told if field in ("name", "first"))
    if not (person.reaches and person.is_named) or line.told or not line.pieces:
        return False
    return (
        _is_name(line.pieces[0]) and " " in line.pieces[0] and (line.reaches or any(each.reaches for each in following))
    )


def _is_name(text: str) -> bool:
    return cell_kinds.could_be_name(text) and cell_kinds.kind_of(text) is Kind.UNSURE


def _name_at(pieces: Sequence[str], emails: Sequence[str]) -> int | None:
    """Which piece is the person's name: the one their address repeats, else the first that could be one."""
    fitting = [at for at, piece in enumerate(pieces) if cell_kinds.could_be_name(piece)]
    local = folded(" ".join(each.partition("@")[0] for each in emails))
    for at in fitting:
        words = [word for word in folded(pieces[at]).replace("-", " ").split() if len(word) > 2]
        if (
            words
            and sum(word in local for word in words) * 2 >= len(words)
            and (len(words) > 1 or " " not in pieces[at])
        ):
            return at
    plain = [at for at in fitting if _is_name(pieces[at])]
    return next((at for at in plain if " " in pieces[at] and at < 2), plain[0] if plain and plain[0] == 0 else None)


_SALUTATION = re.compile(
    r"(?:i\.\s?[av]|ppa|frau|herrn?|mr|mrs|ms|miss|mx|mme|madame|monsieur|sr|sra|señor|señora|sig|dhr|mevr)\.?\s+(?=\S+\s)",
    re.IGNORECASE,
)


def _called(name: str) -> str:
    """The name without a Mrs. or Herr before it."""
    return _SALUTATION.sub("", name, count=1) if _SALUTATION.match(name) else name


def _family_first(pieces: Sequence[str], at: int, emails: Sequence[str]) -> int:
    """1 where "Berg, Anna" stands in two pieces and the address holds both; else 0."""
    if at + 1 >= len(pieces) or " " in pieces[at] or " " in pieces[at + 1]:
        return 0
    local = folded(" ".join(each.partition("@")[0] for each in emails))
    both = all(len(word) > 1 and folded(word) in local for word in pieces[at : at + 2])
    return int(both and cell_kinds.could_be_name(pieces[at + 1]))


_PLACE_OF = {
    "name": "names",
    "nickname": "names",
    "company": "companies",
    "department": "departments",
    "title": "titles",
    "notes": "notes",
    "groups": "groups",
}


def _put_told(card: Card, told: Sequence[tuple[str, str]]) -> None:
    """What the lines themselves say which field it is."""
    by_field: dict[str, list[str]] = {}
    for field_, value in told:
        by_field.setdefault(field_, []).append(value)
    for field_, values in by_field.items():
        if field_ in _PLACE_OF:
            getattr(card, _PLACE_OF[field_]).extend(value for value in values if value)
        elif field_ in ("last-contact", "connected"):
            card.notes += [f"{FIELDS[field_].capitalize()}: {value}" for value in values]
    parts = " ".join(value for key in ("first", "middle", "last") for value in by_field.get(key, ()))
    card.names = [turned(name) for name in card.names] + ([parts] if parts else [])
    place = place_of(*(" ".join(by_field.get(key, ())) for key in ("city", "region", "country")))
    card.places += [each for each in (place, *by_field.get("formatted", ())) if each]


def _put(card: Card, piece: str, left: list[str]) -> None:
    """A piece where it belongs by its kind; a lone short name beside a person is where they work."""
    works, at = _WORKS.fullmatch(piece), _AT.fullmatch(piece)
    kind = cell_kinds.kind_of(piece)
    if works:
        card.companies.append(works[1])
    elif at and cell_kinds.kind_of(at[1]) is Kind.TITLE and not cell_kinds.is_remark(piece):
        card.titles.append(at[1])
        card.companies.append(at[2])
    elif kind is Kind.TITLE:
        card.titles.append(piece)
    elif kind is Kind.COMPANY:
        card.companies.append(piece)
    elif kind is Kind.PLACE:
        card.places = [f"{card.places[0]}, {piece}"] if card.places else [piece]
    elif kind is Kind.REMARK or piece.casefold() in _RELATIONS:
        (card.groups if piece.casefold() in _RELATIONS else card.notes).append(piece)
    elif kind is Kind.UNSURE and not card.companies and _is_short(piece):
        card.companies.append(piece)
    else:
        left.append(piece)


_RELATIONS = frozenset(
    """friend friends family freund freundin freunde familie ami amie amis famille amigo amiga amigos familia amico
    amica amici""".split()
)


def _is_short(piece: str) -> bool:
    return len(piece.split()) <= 4 and len(piece) <= 40 and any(letter.isalpha() for letter in piece)
