"""The people of a search, found again by profile, e-mail, phone, name and company, or the very row of the very file."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from threedoors.companies.domains import label_of
from threedoors.importers.found import FoundContact
from threedoors.importers.linkedin import profile_key
from threedoors.importers.nicknames import may_be_short
from threedoors.importers.person_names import (
    Agreement,
    agreement,
    firsts_agree,
    middles_agree,
    name_key,
    other_names,
    plain_key,
)
from threedoors.importers.phones import keys_of
from threedoors.names import company_key
from threedoors.terms import Contact
from threedoors.text import plain

SAME_ROW = "the same row of the same file"

_MOST_PARTED = 8
"""So many whom the seeker told apart are looked at for one entry; more than a few share no address."""


class Match(NamedTuple):
    """at: the place of the contact in the list; None when several could be meant and none is certain."""

    at: int | None
    because: str


class People:
    """The contacts of a search by what tells them apart. `find` gives who somebody is, as far as that is certain."""

    def __init__(self, contacts: Iterable[Contact], region: str, name_of: Callable[[str | None], str]) -> None:
        """region: the country from which numbers without + are dialled, as two letters; "" when unknown.

        name_of: the name of the company with an id.
        """
        self.contacts = list(contacts)
        self.name_of = name_of
        self.region = region
        self.by_profile: dict[str, list[int]] = defaultdict(list)
        self.by_email: dict[str, list[int]] = defaultdict(list)
        self.by_phone: dict[str, list[int]] = defaultdict(list)
        self.by_name: dict[str, list[int]] = defaultdict(list)
        self.by_alias: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.by_last: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.by_first: dict[tuple[str, str], list[int]] = defaultdict(list)
        self.by_plain: dict[str, list[int]] = defaultdict(list)
        self.by_other: dict[str, list[int]] = defaultdict(list)
        self._parted: dict[str, set[str]] = defaultdict(set)
        for at, contact in enumerate(self.contacts):
            self._index(at, contact)

    def add(self, contact: Contact) -> int:
        self.contacts.append(contact)
        self._index(len(self.contacts) - 1, contact)
        return len(self.contacts) - 1

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

    def find(
        self, found: FoundContact, company: str | None, *, alone: bool, refused: Collection[int] = ()
    ) -> Match | None:
        """Who in the search this is. company: the id of the found company, None when the search does not know it.

        alone: nobody else in the same file has this name. refused: places of those who the seeker says it is not.

        Two whom the seeker told apart may both have the address by which one is found: the liker one is meant then.
        """
        best = match = self._first(found, company, refused, alone=alone)
        passed = set(refused)
        while best and match and match.at is not None and self._parted and len(passed) < _MOST_PARTED:
            if match is not best and self.are_apart(best.at, match.at):
                best = max(best, match, key=lambda each: self._likeness(each.at, found))
            if not self._parted.get(self.contacts[match.at].id):
                break
            passed.add(match.at)
            match = self._first(found, company, passed, alone=alone)
        return best

    def _first(
        self, found: FoundContact, company: str | None, refused: Collection[int], *, alone: bool
    ) -> Match | None:
        for url in found.urls:
            for at in self.by_profile.get(profile_key(url), ()):
                if at not in refused:
                    return Match(at, "the same LinkedIn address")
        namesakes = [
            at
            for at in self.by_name.get(name_key(found.name), ())
            if at not in refused and not self.other_profile(at, found)
        ]
        for at in namesakes:
            if self.is_own(at, found):
                return Match(at, SAME_ROW)
        return (
            self._by_answer(found, refused)
            or self._by_email(found, refused)
            or self._by_phone(found, refused)
            or self._by_name(namesakes, found, company, refused, alone=alone)
        )

    def is_own(self, at: int, found: FoundContact) -> bool:
        """Whether the contact was made of the very entry."""
        known = self.contacts[at]
        return bool(found.source) and known.source == found.source and name_key(known.name) == name_key(found.name)

    def are_apart(self, one: int | None, other: int | None) -> bool:
        """Whether the seeker said that these two are two."""
        if one is None or other is None:
            return False
        return self.contacts[other].id in self._parted.get(self.contacts[one].id, ())

    def _likeness(self, at: int | None, found: FoundContact) -> tuple[bool, ...]:
        """How much of the found one somebody has; of the same likeness, who was found first is meant."""
        if at is None:
            return (False,)
        known = self.contacts[at]
        return (
            self.is_own(at, found),
            alias_key(alias_of(found)) in map(alias_key, known.aliases),
            name_key(known.name) == name_key(found.name),
            bool(known.title) and plain(known.title) == plain(found.title),
            bool(known.company) and company_key(self.name_of(known.company)) == company_key(found.company),
        )

    def _by_answer(self, found: FoundContact, refused: Collection[int]) -> Match | None:
        for at in self.by_alias.get(alias_key(alias_of(found)), ()) if self.by_alias else ():
            if at not in refused and not self.other_profile(at, found):
                return Match(at, "you said so")
        return None

    def _by_email(self, found: FoundContact, refused: Collection[int]) -> Match | None:
        for email in found.emails:
            for at in self.by_email.get(email.casefold(), ()):
                if at in refused:
                    continue
                known = self.contacts[at].name
                own = found.name == email or known == email or agreement(found.name, known) is Agreement.SAME
                if own or self._goes_by(at, found):
                    return Match(at, "the same e-mail address")
        return None

    def _goes_by(self, at: int, found: FoundContact) -> bool:
        """Whether the seeker said of somebody of this name, at whatever company, that it is they."""
        aliases = self.contacts[at].aliases
        return bool(aliases) and name_key(found.name) in (alias_key(each)[0] for each in aliases)

    def _by_phone(self, found: FoundContact, refused: Collection[int]) -> Match | None:
        """Who has this number and this name, in full or in part. A family shares a number, and its last name."""
        for at in self.places_of_phones(found.phones):
            if at in refused:
                continue
            known = self.contacts[at].name
            words, theirs = name_key(found.name).split(), name_key(known).split()
            if set(words) <= set(theirs) or set(theirs) <= set(words) or self._goes_by(at, found):
                return Match(at, "the same phone number")
            if words[-1:] == theirs[-1:] and agreement(found.name, known) is Agreement.SAME:
                return Match(at, "the same phone number, and a first name that may be short for the other")
        return None

    def places_of_phones(self, phones: Iterable[str]) -> Iterator[int]:
        """Everybody who has one of these numbers."""
        for key in sorted(keys_of(phones, self.region)) if phones else ():
            yield from self.by_phone.get(key, ())

    def _by_name(
        self,
        namesakes: Sequence[int],
        found: FoundContact,
        company: str | None,
        refused: Collection[int],
        *,
        alone: bool,
    ) -> Match | None:
        here = [at for at in namesakes if company and self.contacts[at].company == company]
        if here:
            return self._only(here, found, "the same name at the same company")
        if nearly := self._nearly(found, company, refused):
            return nearly
        bare = [at for at in namesakes if self._is_bare(at)]
        if _is_bare(found) and (not found.phones or self._may_share(found, namesakes)):
            return self._only(namesakes, found, "the same name, and nothing else in the file")
        if bare and alone and len(namesakes) == 1 and " " in name_key(found.name):
            return Match(bare[0], "the same full name, and nothing else was known of them")
        return self._by_mail_company(namesakes, found, alone=alone)

    def _nearly(self, found: FoundContact, company: str | None, refused: Collection[int]) -> Match | None:
        """The one whose name differs by a middle name alone, or by a short first name where the title agrees too."""
        near = [at for at in self.near(found, company) if at not in refused] if company else []
        if len(near) != 1:
            return None
        known = self.contacts[near[0]]
        if plain_key(known.name) == plain_key(found.name):
            return Match(near[0], "the same name but for a middle name, at the same company")
        short = may_be_short(plain_key(known.name).split()[0], plain_key(found.name).split()[0])
        if short and known.title and known.title.casefold() == found.title.casefold():
            return Match(near[0], "the same last name, title and company, and a first name that is short for the other")
        return None

    def near(self, found: FoundContact, company: str) -> Iterator[int]:
        """Who at that company has the same last name, and a first name that may be one with the found one's."""
        words = plain_key(found.name).split()
        for at in self.by_last.get((company, words[-1]), ()) if len(words) == 2 else ():
            known = self.contacts[at]
            if (
                known.company == company
                and firsts_agree(words[0], plain_key(known.name).split()[0])
                and middles_agree(found.name, known.name)
                and not self.other_profile(at, found)
            ):
                yield at

    def _by_mail_company(self, namesakes: Sequence[int], found: FoundContact, *, alone: bool) -> Match | None:
        """The one namesake whose e-mail address is at the company that the other side names."""
        if len(namesakes) != 1 or not alone or " " not in name_key(found.name):
            return None
        known = self.contacts[namesakes[0]]
        at_theirs = not known.company and _is_at(found.company, known.emails)
        at_found = not found.company and known.company and _is_at(self.name_of(known.company), found.emails)
        if at_theirs or at_found:
            return Match(namesakes[0], "the same name, and an e-mail address at that company")
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

    def other_profile(self, at: int, found: FoundContact) -> bool:
        """Whether both have a LinkedIn address, and they differ: then they are two people, whatever their names."""
        known = self.contacts[at].urls
        if not known or not found.urls:
            return False
        theirs, ours = _profiles(known), _profiles(found.urls)
        return bool(theirs and ours) and not theirs & ours

    def _index(self, at: int, contact: Contact) -> None:
        for url in contact.urls:
            if key := profile_key(url):
                _note(self.by_profile, key, at)
        for other in contact.apart:
            self._parted[contact.id].add(other)
            self._parted[other].add(contact.id)
        for email in contact.emails:
            _note(self.by_email, email.casefold(), at)
        self._index_phones(at, contact)
        _note(self.by_name, name_key(contact.name), at)
        _note(self.by_plain, plain_key(contact.name), at)
        for key in other_names(contact.name):
            _note(self.by_other, key, at)
        for alias in contact.aliases:
            _note(self.by_alias, alias_key(alias), at)
        if contact.company:
            first, _, last = plain_key(contact.name).partition(" ")
            _note(self.by_last, (contact.company, last), at)
            _note(self.by_first, (contact.company, first), at)

    def _index_phones(self, at: int, contact: Contact) -> None:
        for key in keys_of(contact.phones, self.region) if contact.phones else ():
            _note(self.by_phone, key, at)


def _note(index: dict[Any, list[int]], key: Any, at: int) -> None:
    """Kept in order: who is found first must not hang on who got an address first."""
    places = index[key]
    if not places or places[-1] < at:
        places.append(at)
    elif places[where := bisect_left(places, at)] != at:
        places.insert(where, at)


def alias_of(found: FoundContact) -> str:
    """How a file calls this person: the name, and the company where it names one."""
    return f"{found.name}, {found.company}" if found.company else found.name


def alias_key(alias: str) -> tuple[str, str]:
    """An alias as it is compared. A name that is written last name first holds a comma too: both readings are tried."""
    name, comma, company = alias.partition(", ")
    return (name_key(name), company_key(company)) if comma else (name_key(alias), "")


def _profiles(urls: Iterable[str]) -> set[str]:
    return {key for url in urls if (key := profile_key(url))}


def _is_at(company: str, emails: Iterable[str]) -> bool:
    """Whether an e-mail address is at the company of that name."""
    key = company_key(company).replace(" ", "")
    return bool(key) and key in {label_of(email) for email in emails}


def _is_bare(found: FoundContact) -> bool:
    return not (found.company or found.emails or found.urls)
