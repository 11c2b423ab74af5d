"""An address book pasted as text: a person a line or a block, the addresses of a mail, names alone, a signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from threedoors.errors import Unreadable
from threedoors.importers import cell_kinds, limits
from threedoors.importers.advert import Kind, kind_of
from threedoors.importers.advert import lines_of as posting_lines
from threedoors.importers.contact_card import Card, is_address
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, FoundContact, Skipped, Unplaced
from threedoors.importers.names_in_cells import turned
from threedoors.importers.pasted_lines import Pasted, pasted
from threedoors.importers.pasted_people import Person, is_bare_name, together

NAME = "contacts-text"
READS = "people pasted as text: a line or a block each, a signature, the addresses of a mail, names alone"
BECOMES = "people and their companies; lines we do not understand are told"

_HINT = "Write one person a line: name, e-mail, phone, company."
_HEADER = re.compile(r"^\s*(?:to|cc|bcc|from|an|von|à|de|para|da|aan|till|do)\s?:\s*", re.IGNORECASE)
_OWN_WORDS = re.compile(r"\b(?:I|I'm|I've|my|ich|mein\w*|je suis|mon|yo|soy|jag|min)\b")
_MOST_TOLD = 200


def recognises(head: bytes, name: str) -> bool:
    """People with ways to reach them, or a plain list of names, in a text that is neither posting nor resume."""
    text = decode(head).text
    if "\x00" in text or not text.strip() or text.lstrip()[:1] in "{[<":
        return False
    reach = len(set(re.findall(r"[^@\s<>,;]{1,80}@[^@\s<>,;]{1,80}\.\w", text)))
    kind = kind_of(posting_lines(text))
    if (kind is Kind.POSTING and reach < 5) or (kind is Kind.RESUME and reach < 4):
        return False
    lists, blocks = _blocks(text)
    if kind is Kind.NEITHER and len(_OWN_WORDS.findall(text)) >= 3 and reach < 2:
        return False  # somebody speaks of themselves
    return bool(lists) or _are_people(together(blocks))


def read(data: bytes) -> Iterator[Found]:
    """Everybody, and every line that we do not understand. Raises Unreadable when nobody is in it."""
    text, doubt = decode(data)
    if len(text) > limits.PASTED_CHARACTERS:
        raise Unreadable(f"This text has {len(text):,} characters, too many for an address book.", hint=_HINT)
    lists, blocks = _blocks(text)
    found = [each for person in together(blocks) for each in _found(person)]
    found += [each for card in lists for each in card.found()]
    if not any(isinstance(each, FoundContact) for each in found):
        raise Unreadable("This text names no people that we can tell.", hint=_HINT)
    if doubt:
        yield Skipped(None, doubt)
    for at, line in enumerate(text.splitlines(), 1):
        if len(line) > limits.LINE_CHARACTERS and not any(True for _ in _addressed(at, line)):
            yield Skipped(at, f"this line was read as far as its {limits.LINE_CHARACTERS:,}th character")
    yield from _once(found)


def _blocks(text: str) -> tuple[list[Card], list[list[Pasted]]]:
    """The people of lines such as "Vera <vera@acme.example>; Bo <bo@acme.example>", and all other lines in blocks."""
    cards: list[Card] = []
    blocks: list[list[Pasted]] = [[]]
    for at, raw in enumerate(text.splitlines(), 1):
        if not raw.strip():
            blocks += [[]] if blocks[-1] else []
        elif listed := list(_addressed(at, raw)):
            cards += listed
        else:
            blocks[-1].append(pasted(at, raw))
    return cards, [block for block in blocks if block]


def _addressed(at: int, raw: str) -> Iterator[Card]:
    """The people of a line that is nothing but addresses, as mail programs write them."""
    header = _HEADER.match(raw)
    line = raw[header.end() :] if header else raw
    if "@" not in line:
        return
    *angled, rest = line.split(">")
    pairs = [each.rpartition("<") for each in angled]
    if pairs and not all(sign and is_address(address.strip().removeprefix("mailto:")) for _, sign, address in pairs):
        return
    if len(pairs) == 1 and not (header or ";" in line):
        return
    people = [each for name, _, address in pairs for each in _pair(at, name, address.strip().removeprefix("mailto:"))]
    people += [Card(at, emails=[each]) for each in re.split(r"[;,\s]+", rest) if each]
    if all(is_address(each.emails[0]) for each in people) and (header or pairs or len(people) > 1):
        yield from people


def _pair(at: int, name: str, address: str) -> Iterator[Card]:
    """A name with its address, and before it the bare addresses that stood between it and the last."""
    *before, called = name.split(";")
    yield from (Card(at, emails=[each.strip()]) for part in before for each in part.split(",") if each.strip())
    yield Card(at, names=[_called(called)], emails=[address])


def _called(text: str) -> str:
    """The name before an address, out of quotes; "Berg, Anna" turned round."""
    text = text.strip(" \t,;")
    quoted = re.fullmatch(r"[\"'“](.*)[\"'”]", text)
    return turned((quoted[1] if quoted else text).strip())


def _are_people(people: Sequence[Person]) -> bool:
    """Whether most of the text is people: with a way to reach them, or as a list of names."""
    lines = [line for person in people for line in person.lines]
    if not lines:
        return False
    reached = sum(person.reaches and (person.is_named or not person.says_more) for person in people)
    if reached and reached * 2 >= len(people):
        return True
    if lines[0].text.endswith(":") and not lines[0].bullet:
        lines = lines[1:]
    named = sum(is_bare_name(line) or (line.bullet and Person([line]).is_full) for line in lines)
    least = 0.6 if all(line.bullet for line in lines) else 0.8
    return len(lines) >= 2 and named + reached >= least * len(lines)


def _found(person: Person) -> Iterator[Found]:
    first = person.lines[0]
    if not person.is_full or not (person.is_named or person.emails):
        for line in person.lines:
            yield Skipped(line.at, f"no person in it that we can tell: {line.text[:120]}")
        return
    card, left = person.card()
    yield from card.found()
    yield from (Unplaced(f"row {first.at}: {piece}") for piece in left if not cell_kinds.is_label(piece))


def _once(found: Sequence[Found]) -> Iterator[Found]:
    """Each person once, and no more of what was left out than anybody reads."""
    seen: dict[tuple[str, tuple[str, ...]], str] = {}
    told = 0
    for each in found:
        if isinstance(each, FoundContact):
            key = (each.name.casefold(), each.emails)
            if key in seen:
                row = int(each.source.removeprefix("row "))
                each = Skipped(row, f"{each.name[:60]}: the same person as in {seen[key]}")  # noqa: PLW2901
            else:
                seen[key] = each.source
        else:
            told += 1
        if isinstance(each, FoundContact) or told <= _MOST_TOLD:
            yield each
    if told > _MOST_TOLD:
        yield Skipped(None, f"{told - _MOST_TOLD} more lines were not understood.")
