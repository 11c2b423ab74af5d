"""Who may be somebody the search has, but not for certain: each with what speaks for it. The seeker is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from threedoors.importers.found import FoundContact
from threedoors.importers.people import People
from threedoors.importers.person_names import (
    Agreement,
    agreement,
    middles_agree,
    mistyped,
    name_key,
    other_names,
    plain_key,
)

# Mailboxes that several people read: the address says where they work, not who they are.
_SHARED_MAILBOXES = frozenset(
    """
    info office contact kontakt contacto contato hello hi mail email post sales verkauf ventas vendas vertrieb jobs job
    career careers hr recruiting recruitment talent people team admin administration service support help welcome
    reception empfang buero bureau booking bookings enquiries inquiries press media marketing billing accounts
    accounting finance ceo board staff family familie famille familia
    """.split()
)


class Doubt(NamedTuple):
    """at: the place of the contact that it may be."""

    at: int
    because: str


def doubts(people: People, found: FoundContact, company: str | None, *, alone: bool) -> Iterator[Doubt]:
    """Who the found person may be besides; the likeliest first, nobody twice, nobody with another profile.

    company: the id of the found company, None when the search does not know it. alone: nobody else in the same file
    has this name.
    """
    seen: set[int] = set()
    for doubt in _all(people, found, company, alone=alone):
        if doubt.at not in seen and not people.other_profile(doubt.at, found):
            seen.add(doubt.at)
            yield doubt


def _all(people: People, found: FoundContact, company: str | None, *, alone: bool) -> Iterator[Doubt]:
    yield from _by_email(people, found)
    yield from _by_phone(people, found)
    if company:
        yield from _at_company(people, found, company)
    if alone:
        yield from _namesake(people, found)
    yield from _renamed(people, found)


def _by_email(people: People, found: FoundContact) -> Iterator[Doubt]:
    for email in found.emails:
        if email.partition("@")[0].casefold() in _SHARED_MAILBOXES:
            continue
        for at in people.by_email.get(email.casefold(), ()):
            family = agreement(found.name, people.contacts[at].name) is Agreement.MAYBE
            yield Doubt(at, f"the same e-mail address, {'another first name' if family else 'another name'}")


def _by_phone(people: People, found: FoundContact) -> Iterator[Doubt]:
    """A family shares its number and last name; one first name under two last names may have married."""
    first = name_key(found.name).split()[:1]
    for at in people.places_of_phones(found.phones):
        if name_key(people.contacts[at].name).split()[:1] == first:
            yield Doubt(at, "the same phone number and first name, another last name")


def _at_company(people: People, found: FoundContact, company: str) -> Iterator[Doubt]:
    yield from (Doubt(at, "a like name at the same company") for at in people.near(found, company))
    words = plain_key(found.name).split()
    if len(words) != 2:
        return
    for at in people.by_first.get((company, words[0]), ()):
        known = people.contacts[at]
        last = plain_key(known.name).split()[-1]
        if known.company == company and mistyped(words[1], last) and middles_agree(found.name, known.name):
            yield Doubt(at, "the same first name and company, and a last name that differs by a letter or two")
    for at in people.by_first.get((company, words[1]), ()):
        if people.contacts[at].company == company and plain_key(people.contacts[at].name).split() == words[::-1]:
            yield Doubt(at, "the same names in another order, at the same company")


def _namesake(people: People, found: FoundContact) -> Iterator[Doubt]:
    """The only one of that full name, from another source: people change their employer and their addresses."""
    key = name_key(found.name)
    places = people.by_name.get(key, ()) if " " in key else ()
    others = [at for at in places if not (found.source and people.contacts[at].source == found.source)]
    if len(others) != 1 or _same_file(people.contacts[others[0]].source, found.source):
        return
    known = people.contacts[others[0]]
    differs = "another company" if known.company and found.company else "nothing else that both have"
    yield Doubt(others[0], f"the same full name, {differs}")


def _renamed(people: People, found: FoundContact) -> Iterator[Doubt]:
    """One of the two names tells a name that the other bears: a maiden name, or half of a double one."""
    for key in other_names(found.name):
        for at in people.by_plain.get(key, ()):
            yield Doubt(at, f"{found.name} may once have been called {people.contacts[at].name}")
    for at in people.by_other.get(plain_key(found.name), ()):
        yield Doubt(at, f"{people.contacts[at].name} may once have been called {found.name}")


def _same_file(one: str, other: str) -> bool:
    """Whether two sources, such as "Connections.csv, row 7", are of one file: there, two entries are two people."""
    return bool(one) and one.rpartition(", ")[0] == other.rpartition(", ")[0]
