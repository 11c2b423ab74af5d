"""One search over everything: people, openings, companies, talks and notes, whichever letters it is typed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.urls import reverse

from threedoors.app.store.access import Remembered
from threedoors.app.web import words
from threedoors.app.web.desk import Desk
from threedoors.app.web.listing import Wanted, people_found
from threedoors.terms import Company, Contact, Conversation, Direction, Opening, Search
from threedoors.text import folded

SHOWN = 8
"""Of each kind; whoever wants more says more."""
AROUND = 60
"""Characters shown on either side of what was found in a long text."""

Shelf = Mapping[str, tuple[Any, str]]
"""By id: the thing, and all that it says, folded."""


@dataclass(frozen=True)
class Hit:
    """One thing found: its name, where it is, and the place in its text."""

    name: str
    href: str
    beside: str = ""
    text: str = ""


@dataclass(frozen=True)
class Kind:
    """Everything found of one kind. all_at: where the rest is, if there is such a page."""

    name: str
    hits: Sequence[Hit]
    more: int = 0
    all_at: str = ""


def _of_contact(contact: Contact) -> Iterator[str]:
    yield contact.notes


def _of_talk(talk: Conversation) -> Iterator[str]:
    yield from (talk.message, talk.notes, *(item.text for item in talk.agenda))
    if debrief := talk.debrief:
        yield from (each.said for each in debrief.suggestions)
        yield from (each.text for each in debrief.insights)
        yield from (each.text for each in debrief.promises)
        yield from (each.text for each in debrief.advice)
        yield from (f"{lead.name} {lead.company}" for lead in debrief.leads)
        yield from (debrief.notes, debrief.outcome, debrief.next_step, debrief.pay_said, *debrief.reservations)


def _of_opening(opening: Opening) -> Iterator[str]:
    yield from (opening.title, opening.place, opening.notes, opening.posting)


def _of_company(company: Company) -> Iterator[str]:
    yield from (company.name, *company.aliases, company.notes)


def _of_direction(direction: Direction) -> Iterator[str]:
    yield from (direction.title, direction.notes)


_TEXTS: Final[Mapping[str, Callable[[Any], Iterator[str]]]] = {
    "contacts": _of_contact,
    "conversations": _of_talk,
    "openings": _of_opening,
    "companies": _of_company,
    "directions": _of_direction,
}


@dataclass(frozen=True)
class Shelves:
    """All texts of a search, folded once; after a change only what has changed is folded again."""

    search: Search
    of: Mapping[str, Shelf]

    @classmethod
    def filled(cls, search: Search, before: Shelves | None = None) -> Shelves:
        shelves = {}
        for name, texts in _TEXTS.items():
            things = getattr(search, name)
            if before is not None and getattr(before.search, name) is things:
                shelves[name] = before.of[name]
            else:
                shelves[name] = _shelf(things, texts, before.of[name] if before else {})
        return cls(search, shelves)


def _shelf(things: Iterable[Any], texts: Callable[[Any], Iterator[str]], before: Shelf) -> Shelf:
    """Only what says something stands on it: of 30,000 people few have notes."""
    shelf: dict[str, tuple[Any, str]] = {}
    for thing in things:
        known = before.get(thing.id)
        if known is not None and known[0] is thing:
            shelf[thing.id] = known
        elif said := "\n".join(text for text in texts(thing) if text):
            shelf[thing.id] = (thing, folded(said))
    return shelf


_SHELVES: Final[Remembered[Shelves]] = Remembered(2)


def everything_about(desk: Desk, asked: str) -> list[Kind]:
    """What all of these words are found in, kind by kind; kinds without a hit are left out."""
    wanted = folded(asked).split()
    if not wanted:
        return []
    shelves = _SHELVES.get(desk.version, lambda: Shelves.filled(desk.search, _SHELVES.latest())).of
    found = {name: [thing for thing, said in shelf.values() if all(word in said for word in wanted)]
             for name, shelf in shelves.items()}  # fmt: skip
    kinds = (
        _people(desk, asked),
        _kind("Openings", [_opening(desk, each) for each in found["openings"]]),
        _kind("Companies", [_company(each) for each in found["companies"]]),
        _kind("Directions", [Hit(each.title, reverse("direction", args=[each.id])) for each in found["directions"]]),
        _kind("Talks", [_talk(desk, each, wanted) for each in reversed(found["conversations"])]),
        _kind("Notes on people", [_note(each, wanted) for each in found["contacts"]]),
    )
    return [kind for kind in kinds if kind.hits]


def _kind(name: str, hits: Sequence[Hit], all_at: str = "") -> Kind:
    return Kind(name, hits[:SHOWN], max(0, len(hits) - SHOWN), all_at)


def _people(desk: Desk, asked: str) -> Kind:
    wanted = Wanted(words=asked)
    found = people_found(desk, wanted)
    first = (desk.search.contact_by_id[ref] for ref in found[:SHOWN])
    hits = [Hit(each.name, reverse("person", args=[each.id]), desk.role_of(each)) for each in first]
    return Kind("People", hits, max(0, len(found) - SHOWN), f"{reverse('people')}?{wanted.address()}")


def _opening(desk: Desk, opening: Opening) -> Hit:
    company = desk.search.company_by_id.get(opening.company or opening.via or "")
    where = ", ".join(part for part in (company.name if company else "", words.PIPES[opening.pipe].lower()) if part)
    return Hit(opening.title, reverse("opening", args=[opening.id]), where)


def _company(company: Company) -> Hit:
    address = Wanted(company=company.id).address()
    return Hit(company.name, f"{reverse('people')}?{address}", "one of your targets" if company.target else "")


def _talk(desk: Desk, talk: Conversation, wanted: Sequence[str]) -> Hit:
    who = " and ".join(desk.search.contact(ref).name for ref in talk.contacts) or "Nobody opposite"
    beside = f"{words.DOORS[talk.door]}, {words.STATES[talk.state]}"
    return Hit(who, reverse("talk", args=[talk.id]), beside, _around(_of_talk(talk), wanted))


def _note(contact: Contact, wanted: Sequence[str]) -> Hit:
    return Hit(contact.name, reverse("person", args=[contact.id]), "", _around(_of_contact(contact), wanted))


def _around(texts: Iterable[str], wanted: Sequence[str]) -> str:
    """The place in the first text that holds the first word, as it was written."""
    for text in texts:
        line = " ".join(text.split())
        at = folded(line).find(wanted[0])
        if at >= 0:
            start, end = line.rfind(" ", 0, max(0, at - AROUND)) + 1, line.find(" ", at + len(wanted[0]) + AROUND)
            end = len(line) if end < 0 else end
            return ("… " if start else "") + line[start:end].strip() + (" …" if end < len(line) else "")
    return ""
