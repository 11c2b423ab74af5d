"""Everybody by name, with what can be found in them. After a change only those are written anew who are otherwise."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final, NamedTuple

from threedoors.app.store.access import Remembered
from threedoors.app.web.desk import Desk
from threedoors.terms import Contact, Search
from threedoors.terms.apart import differing, exchanged
from threedoors.text import folded


class Entry(NamedTuple):
    """One person. name: folded; told: what can be found in them, folded."""

    name: str
    ref: str
    contact: Contact
    told: str


BY_NAME: Final = itemgetter(0, 1)


@dataclass(frozen=True)
class Directory:
    """Everybody by folded name."""

    search: Search
    entries: Sequence[Entry]

    @classmethod
    def of(cls, search: Search, before: Directory | None = None) -> Directory:
        """before: an earlier one, in which only those are written anew of whom something has changed."""
        if before is None:
            return cls(search, sorted((_entry(search, contact) for contact in search.contacts), key=BY_NAME))
        apart = before.apart_from(search)
        now = [_entry(search, contact) for ref in apart if (contact := search.contact_by_id.get(ref))]
        return cls(search, exchanged(before.entries, before.entries_of(apart), now, BY_NAME))

    def apart_from(self, search: Search) -> set[str]:
        """Ids of contacts that are not as they are here, and of those at a company that is not."""
        return {contact.id for contact in _changed(self.search, search)}

    def entries_of(self, refs: Iterator[str] | set[str]) -> list[Entry]:
        """Those of these contacts who are here."""
        known = self.search.contact_by_id
        return [self._entry_of(known[ref]) for ref in refs if ref in known]

    def _entry_of(self, contact: Contact) -> Entry:
        return self.entries[bisect_left(self.entries, (folded(contact.name), contact.id), key=BY_NAME)]


def _changed(old: Search, new: Search) -> Iterator[Contact]:
    yield from differing(old.contacts, new.contacts)
    if old.companies is not new.companies:
        apart = {company.id for company in differing(old.companies, new.companies)}
        yield from (contact for contact in new.contacts if contact.company in apart)


def _entry(search: Search, contact: Contact) -> Entry:
    company = search.company_by_id[contact.company].name if contact.company else ""
    told = folded(" ".join((contact.name, *contact.aliases, contact.title, company)))
    return Entry(folded(contact.name), contact.id, contact, told)


_DIRECTORIES: Final[Remembered[Directory]] = Remembered(2)


def directory_of(desk: Desk) -> Directory:
    return _DIRECTORIES.get(desk.version, lambda: Directory.of(desk.search, _DIRECTORIES.latest()))
