"""One search over everything: people, openings, companies, talks and notes, whichever letters it is typed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from django.urls import reverse

from threedoors.app.store.access import Remembered
from threedoors.app.web import words
from threedoors.app.web.desk import Desk
from threedoors.app.web.listing import Wanted, people_found
from threedoors.terms import Company, Contact, Conversation, Direction, Opening, Search
from threedoors.terms.apart import changes
from threedoors.text import folded

T = TypeVar("T")

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
        if before is None:
            return cls(search, {name: dict(_said(getattr(search, name), texts)) for name, texts in _TEXTS.items()})
        return cls(search, {name: _mended(before, search, name) for name in _TEXTS})


def _said(things: Iterable[Any], texts: Callable[[Any], Iterator[str]]) -> Iterator[tuple[str, tuple[Any, str]]]:
    """Only what says something stands on a shelf: of 30,000 people few have notes."""
    for thing in things:
        if said := "\n".join(text for text in texts(thing) if text):
            yield thing.id, (thing, folded(said))


def _mended(before: Shelves, search: Search, name: str) -> Shelf:
    """A shelf as it is after a change, still in the order of the list."""
    shelf, things = before.of[name], getattr(search, name)
    was, now = changes(getattr(before.search, name), things)
    if not was and not now:
        return shelf
    fresh = dict(_said(now, _TEXTS[name]))
    gone = {thing.id for thing in was} - fresh.keys()
    mended = {**shelf, **fresh}
    for ref in gone:
        mended.pop(ref, None)
    if fresh.keys() <= shelf.keys():
        return mended
    return {thing.id: mended[thing.id] for thing in things if thing.id in mended}


_SHELVES: Final[Remembered[Shelves]] = Remembered(2)


def everything_about(desk: Desk, asked: str) -> list[Kind]:
    """What all of these words are found in, kind by kind; kinds without a hit are left out."""
    wanted = folded(asked).split()
    if not wanted:
        return []
    shelves = _SHELVES.get(desk.version, lambda: Shelves.filled(desk.search, _SHELVES.latest())).of
    found = {name: [thing for thing, said in shelf.values() if all(word in said for word in wanted)]
             for name, shelf in shelves.items()}  # fmt: skip
    talks = list(reversed(found["conversations"]))
    kinds = (
        _people(desk, asked),
        _kind("Openings", found["openings"], lambda each: _opening(desk, each)),
        _kind("Companies", found["companies"], _company),
        _kind("Directions", found["directions"], lambda each: Hit(each.title, reverse("direction", args=[each.id]))),
        _kind("Talks", talks, lambda each: _talk(desk, each, wanted)),
        _kind("Notes on people", found["contacts"], lambda each: _note(each, wanted)),
    )
    return [kind for kind in kinds if kind.hits]


def _kind(name: str, found: Sequence[T], told: Callable[[T], Hit], all_at: str = "") -> Kind:
    return Kind(name, [told(each) for each in found[:SHOWN]], max(0, len(found) - SHOWN), all_at)


def _people(desk: Desk, asked: str) -> Kind:
    wanted = Wanted(words=asked)
    return _kind(
        "People", people_found(desk, wanted),
        lambda each: Hit(each.contact.name, reverse("person", args=[each.ref]), desk.role_of(each.contact)),
        f"{reverse('people')}?{wanted.address()}",
    )  # fmt: skip


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
