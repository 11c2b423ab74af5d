"""People: written down from memory, and what the seeker knows of them confirmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from threedoors.app.actions.editing import fresh_ref, noted, with_company, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.terms import Contact, Power, Relation, Search, Shots


@dataclass(frozen=True, kw_only=True)
class NewPerson:
    name: str
    relation: Relation = Relation.STRANGER
    title: str = ""
    company: str = ""


@dataclass(frozen=True, kw_only=True)
class KnownOf:
    """What the guard asks about a contact. None: not known, so it is read from the title."""

    relation: Relation
    title: str
    company: str
    power: Power | None
    shots: Shots | None


def add_people(record: Record, people: Iterable[NewPerson], today: date) -> int:
    """Add those who are not here yet; how many were added."""
    added = 0

    def edit(search: Search) -> Search:
        nonlocal added
        before = len(search.contacts)
        for person in people:
            search, _ = with_person(search, person)
        added = len(search.contacts) - before
        return noted(search, today, f"Wrote down {counted(added)}") if added else search

    change(record, edit)
    return added


def counted(people: int) -> str:
    return "one person" if people == 1 else f"{people} people"


def with_person(search: Search, person: NewPerson) -> tuple[Search, str]:
    """The search with this person, and their id. The same name at the same company is the same person."""
    name = " ".join(person.name.split())
    search, company = with_company(search, person.company)
    for contact in search.contacts:
        if contact.name.casefold() == name.casefold() and company in (None, contact.company):
            return search, contact.id
    ref = fresh_ref(name, search.contact_by_id)
    contact = Contact(id=ref, name=name, relation=person.relation, title=person.title.strip(), company=company)
    return with_thing(search, "contacts", contact), ref


def confirm(record: Record, ref: str, known: KnownOf, today: date) -> None:
    """Keep what the seeker knows of a contact; it stands over what we read from a title."""

    def edit(search: Search) -> Search:
        contact = search.contact(ref)
        search, company = with_company(search, known.company)
        said = replace(
            contact, relation=known.relation, title=known.title.strip(), company=company,
            power=known.power, shots=known.shots,
        )  # fmt: skip
        return noted(with_thing(search, "contacts", said), today, "Confirmed what is known", ref)

    change(record, edit)
