"""Whether two people are one: by profile, e-mail, phone, name and company, or the very row; each with its reason."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from threedoors.importers.found import FoundContact
from threedoors.importers.linkedin import profile_key
from threedoors.importers.phones import joined, keys_of
from threedoors.terms import Contact, Relation
from threedoors.text import folded

# Titles and degrees that people write into their names.
_TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx herr frau phd mba msc bsc ba ma md rn cpa pmp pe esq jr sr ing dipl "
    "mag".split()
)
_LETTERS = re.compile(r"[^\W_]+")


class Match(NamedTuple):
    """at: the place of the contact in the list; None when several could be meant and none is certain."""

    at: int | None
    because: str


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> str:
    """The name as it is compared: letters without accents, no titles or degrees."""
    words = _LETTERS.findall(folded(name))
    return " ".join(word for word in words if word not in _TITLES) or " ".join(words)


class People:
    """The contacts of a search, found again by what tells them apart."""

    def __init__(self, contacts: Iterable[Contact], region: str = "") -> None:
        """region: the country from which numbers without + are dialled, as two letters; "" when unknown."""
        self.contacts = list(contacts)
        self.region = region
        self.by_profile: dict[str, int] = {}
        self.by_email: dict[str, list[int]] = defaultdict(list)
        self.by_phone: dict[str, list[int]] = defaultdict(list)
        self.by_name: dict[str, list[int]] = defaultdict(list)
        for at, contact in enumerate(self.contacts):
            self._index(at, contact)

    def add(self, contact: Contact) -> None:
        self.contacts.append(contact)
        self._index(len(self.contacts) - 1, contact)

    def put(self, at: int, contact: Contact) -> None:
        self.contacts[at] = contact
        self._index(at, contact)

    def dial_from(self, region: str) -> None:
        """Read the numbers anew once the seeker's country is known."""
        if region != self.region:
            self.region = region
            self.by_phone.clear()
            for at, contact in enumerate(self.contacts):
                self._index_phones(at, contact)

    def find(self, found: FoundContact, company: str | None, *, alone: bool) -> Match | None:
        """Who in the search this is. company: the id of the found company, None when the search does not know it.

        alone: nobody else in the same file has this name.
        """
        for url in found.urls:
            if (at := self.by_profile.get(profile_key(url))) is not None:
                return Match(at, "the same LinkedIn address")
        name = name_key(found.name)
        namesakes = [at for at in self.by_name.get(name, ()) if not self._other_profile(at, found)] if name else []
        for at in namesakes:
            if found.source and self.contacts[at].source == found.source:
                return Match(at, "the same row of the same file")
        for email in found.emails:
            for at in self.by_email.get(email.casefold(), ()):
                if found.name == email or set(name.split()) & set(name_key(self.contacts[at].name).split()):
                    return Match(at, "the same e-mail address")
        if (at := self._by_phone(found, name)) is not None:
            return Match(at, "the same phone number")
        return self._by_name(namesakes, found, company, alone=alone)

    def _by_phone(self, found: FoundContact, name: str) -> int | None:
        """Who has this number and this name, in full or in part. A family shares a number, and its last name."""
        words = set(name.split())
        for key in keys_of(found.phones, self.region):
            for at in self.by_phone.get(key, ()):
                theirs = set(name_key(self.contacts[at].name).split())
                if words and theirs and (words <= theirs or theirs <= words):
                    return at
        return None

    def _by_name(
        self, namesakes: Sequence[int], found: FoundContact, company: str | None, *, alone: bool
    ) -> Match | None:
        here = [at for at in namesakes if company and self.contacts[at].company == company]
        if here:
            return self._only(here, found, "the same name at the same company")
        bare = [at for at in namesakes if self._is_bare(at)]
        if _is_bare(found) and (not found.phones or self._may_share(found, namesakes)):
            return self._only(namesakes, found, "the same name, and nothing else in the file")
        if bare and alone and len(namesakes) == 1 and " " in name_key(found.name):
            return Match(bare[0], "the same full name, and nothing else was known of them")
        return None

    def _only(self, places: Sequence[int], found: FoundContact, because: str) -> Match | None:
        """The one that is meant. Of several, none is, unless the found one has an address by which to know it again."""
        if len(places) == 1:
            return Match(places[0], because)
        if not places or found.urls or found.emails or found.phones:
            return None
        return Match(None, f"{len(places)} people here are called {found.name}")

    def _may_share(self, found: FoundContact, namesakes: Sequence[int]) -> bool:
        """Whether a full name with a phone alone may be the one namesake's: only when that one has no number."""
        return " " in name_key(found.name) and not any(self.contacts[at].phones for at in namesakes)

    def _is_bare(self, at: int) -> bool:
        contact = self.contacts[at]
        return contact.company is None and not contact.emails and not contact.urls

    def _other_profile(self, at: int, found: FoundContact) -> bool:
        """Whether both have a LinkedIn address, and they differ: then they are two people, whatever their names."""
        theirs = {key for url in found.urls if (key := profile_key(url))}
        return bool(theirs) and any(
            profile_key(url) not in theirs for url in self.contacts[at].urls if profile_key(url)
        )

    def _index(self, at: int, contact: Contact) -> None:
        for url in contact.urls:
            if key := profile_key(url):
                self.by_profile.setdefault(key, at)
        for email in contact.emails:
            if at not in (places := self.by_email[email.casefold()]):
                places.append(at)
        self._index_phones(at, contact)
        if at not in (places := self.by_name[name_key(contact.name)]):
            places.append(at)

    def _index_phones(self, at: int, contact: Contact) -> None:
        for key in keys_of(contact.phones, self.region) if contact.phones else ():
            if at not in (places := self.by_phone[key]):
                places.append(at)


def _is_bare(found: FoundContact) -> bool:
    return not (found.company or found.emails or found.urls)


def filled(contact: Contact, found: FoundContact, company: str | None, region: str = "") -> Contact:
    """The contact with what was empty filled in. A title is only taken with its own company.

    A later last contact is no other opinion but the same fact grown older, so the later one stays.
    """
    same_place = contact.company is None or contact.company == company
    typed = not contact.source  # what an earlier import left at its default may since be a decision
    fresh = replace(
        contact,
        company=contact.company or company,
        title=contact.title or (found.title if same_place else ""),
        emails=_joined(contact.emails, found.emails),
        phones=joined(contact.phones, found.phones, region),
        urls=_joined(contact.urls, found.urls),
        place=contact.place or found.place,
        connected_on=contact.connected_on or found.connected_on,
        last_contact=max((day for day in (contact.last_contact, found.last_contact) if day), default=None),
        notes=contact.notes or found.notes,
        relation=found.relation if typed and contact.relation is Relation.STRANGER else contact.relation,
        source=contact.source or found.source,
    )
    return contact if fresh == contact else fresh


def _joined(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    known = {each.casefold().rstrip("/") for each in old} | {key for each in old if (key := profile_key(each))}
    fresh = tuple(each for each in new if each.casefold().rstrip("/") not in known and profile_key(each) not in known)
    return old + fresh if fresh else old
