"""A search being added to, file by file and round by round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from threedoors.importers.companies import Companies, Placed, is_no_company
from threedoors.importers.doubts import Doubt, doubts
from threedoors.importers.evidence import evidence_of
from threedoors.importers.filling import filled
from threedoors.importers.folding import List, folded_into
from threedoors.importers.found import FoundContact, FoundOpening, Reading
from threedoors.importers.limits import NAME_CHARACTERS
from threedoors.importers.openings import filled_opening, same_opening, stated
from threedoors.importers.outcome import Created, MergedInto, NotTaken
from threedoors.importers.people import Match, People, alias_key, alias_of
from threedoors.importers.person_names import name_key
from threedoors.importers.phones import region_of
from threedoors.importers.questions import YOU_SAID_SO, Asking
from threedoors.importers.resume import name_of
from threedoors.importers.slugs import Ids
from threedoors.terms import Contact, Family, Opening, Search
from threedoors.text import plain

_Place = tuple[int, int]
"""A thing by the number of its file and its own number in it."""


@dataclass(slots=True)
class _Others:
    """Who a found person may be besides: still to be asked about, and told apart by the seeker."""

    asked: list[Doubt] = field(default_factory=list)
    apart: list[int] = field(default_factory=list)
    folded: bool = False


class Gathering:
    """What the search has become so far. `begin_round`, `take` each file, `end_round`, until that says False.

    unnamed: the name of a seeker that a resume may replace.
    """

    def __init__(self, search: Search, asking: Asking, *, unnamed: str) -> None:
        self.asking = asking
        self.unnamed = unnamed
        self.created: list[Created] = []
        self.merged: list[MergedInto] = []
        self.skipped: list[NotTaken] = []
        self.renamed: dict[tuple[str, str], MergedInto] = {}
        self._made: set[_Place] = set()
        self._files = 0
        self._why: dict[_Place, tuple[str, str]] = {}
        for contact in search.contacts:
            asking.mark("person", contact.id, _marks_of(contact))
        for opening in search.openings:
            asking.mark("opening", opening.id, (opening.id,))
        self._folds: list[tuple[List, str, str]] = []
        self._called: dict[str, str] = {}
        self._changed = False
        self._asks = True
        self._open(search)

    def _open(self, search: Search) -> None:
        self._before = search
        self.seeker = search.seeker
        self.evidence = list(search.evidence)
        self.openings = list(search.openings)
        self.ids = Ids(_taken(search))
        self.companies = Companies(search.companies, search.contacts, self.ids, self.asking)
        self.people = People(search.contacts, region_of(search.seeker.resume), self.companies.name)

    def begin_round(self, *, asks: bool) -> None:
        """asks: whether to look for what is unsure, which takes as long again; answers wait for it."""
        self._asks = asks
        self._changed = False
        self._files = 0
        self.companies.begin_round()
        self.merged.clear()
        self.skipped.clear()
        self.asking.questions.clear()

    def take(self, reading: Reading, seen: Callable[[], None]) -> None:
        """Put one file's content in; `seen` is called after each thing."""
        before = len(self.created)
        self._files += 1
        self.skipped += (NotTaken(reading.file, each.row, each.reason) for each in reading.skipped)
        if reading.resume is not None:
            self._resume(reading.file, reading.resume)
        names = Counter(name_key(each.name) for each in reading.contacts)
        for row, contact in enumerate(reading.contacts):
            self._contact(reading.file, contact, (self._files, row), alone=names[name_key(contact.name)] == 1)
            seen()
        for row, opening in enumerate(reading.openings, len(reading.contacts)):
            self._opening(reading.file, opening, (self._files, row))
            seen()
        self.created += (Created("company", each.name, reading.file) for each in self.companies.newly())
        self._changed |= len(self.created) > before

    def end_round(self) -> bool:
        """Whether anything changed, so that a further round may find more."""
        self._folds += (("companies", gone, kept) for gone, kept in self.companies.folds)
        self._changed |= self.companies.changed
        if self._folds:
            search = self.search()
            for kind, gone, kept in self._folds:
                search = folded_into(search, kind, gone, kept, self._called.get(gone, ""))
            self._folds.clear()
            self._open(search)
            self._changed = True
        return self._changed

    def search(self) -> Search:
        """The search as it stands."""
        return replace(
            self._before,
            seeker=self.seeker,
            evidence=tuple(self.evidence),
            companies=tuple(self.companies.all),
            contacts=tuple(self.people.contacts),
            openings=tuple(self.openings),
        )

    def _resume(self, file: str, resume: Mapping[str, Any]) -> None:
        if self.seeker.resume:
            if self.seeker.resume != resume:
                reason = "You have a resume already, so this one was left out. The app can take it instead."
                self.skipped.append(NotTaken(file, None, reason))
            return
        name = name_of(resume)[:NAME_CHARACTERS] if self.seeker.name in ("", self.unnamed) else ""
        self.seeker = replace(self.seeker, resume=resume, name=name or self.seeker.name)
        self.people.dial_from(region_of(resume))
        self.created.append(Created("seeker", self.seeker.name, file))
        known = {plain(each.text) for each in self.evidence}
        for evidence in evidence_of(resume):
            if isinstance(evidence, str):
                self.skipped.append(NotTaken(file, None, evidence))
            elif plain(evidence.text) not in known:
                known.add(plain(evidence.text))
                self.evidence.append(replace(evidence, id=self.ids.new(evidence.employer, "evidence")))
                self.created.append(Created("evidence", evidence.text, file))

    def _contact(self, file: str, found: FoundContact, place: _Place, *, alone: bool) -> None:
        tag = found.company if is_no_company(found.company) else ""
        name = "" if tag else found.company
        placed = self.companies.find(name, found)
        company = placed.id if placed else None
        match, refused = self._matched(found, company, alone=alone)
        own = match is not None and match.at is not None and self.people.contacts[match.at].source == found.source
        others = _Others()
        if self._asks and (match is None or own):
            match, others = self._doubted(found, match, company, alone=alone)
        others.apart += (each for each in refused if each not in others.apart)
        if match is None:
            at = self.people.add(self._new(found, self._employer(file, name, found, placed), tag))
            self.companies.learn(self.people.contacts[at].company, found)
            self.asking.mark("person", self.people.contacts[at].id, (_mark(found.source, found.name),), file)
            self.created.append(Created("contact", found.name, file))
            self._made.add(place)
        elif match.at is None:
            self.skipped.append(NotTaken(file, None, f"{found.name} ({found.source}): {match.because}."))
            return
        else:
            at = match.at
            if place not in self._made:
                said = YOU_SAID_SO if others.folded else match.because
                because, key = self._why.setdefault(place, (said, self._key(found, at)))  # later it is known by its row
                self.merged.append(MergedInto(found.name, self.people.contacts[at].id, because, file, key=key))
            if refused and not own:
                self._also_called(at, found)
            self._known(file, found, name, at, placed)
        self._told_others(file, at, others)
        if self._asks and name and self.companies.is_called(self.people.contacts[at].company, name):
            self.companies.ask(self.people.contacts[at].company, file)

    def _matched(self, found: FoundContact, company: str | None, *, alone: bool) -> tuple[Match | None, Sequence[int]]:
        """Who this is, and the places of those who it would have been, had the seeker not said that it is not."""
        refused: list[int] = []
        while True:
            match = self.people.find(found, company, alone=alone, refused=refused)
            if match is None or match.at is None:
                return match, refused
            mark = (_mark(found.source, found.name),)
            if self.asking.said("person", mark, self.people.contacts[match.at].id) is not False:
                return match, refused
            refused.append(match.at)
            self._not_called(match.at, found)

    def _not_called(self, at: int, found: FoundContact) -> None:
        """What an earlier import noted of the one being the other is taken back; what it filled in stays."""
        contact, key = self.people.contacts[at], alias_key(alias_of(found))
        aliases = tuple(each for each in contact.aliases if alias_key(each) != key)
        fresh = replace(contact, aliases=aliases, source="" if self.people.is_own(at, found) else contact.source)
        if fresh != contact:
            self.people.put(at, fresh)
            self._changed = True

    def _key(self, found: FoundContact, at: int) -> str:
        """By which the seeker may say that a sure match is none; "" for the very row that the contact was made of."""
        return self.asking.key("person", _mark(found.source, found.name), self.people.contacts[at].id)

    def _employer(self, file: str, name: str, found: FoundContact, placed: Placed | None) -> str | None:
        """The company of somebody new there, made when need be."""
        return self._named(file, name, found, placed=placed)

    def _named(
        self, file: str, name: str, who: FoundContact, *, agency: bool = False, placed: Placed | None = None
    ) -> str | None:
        """The company of that name, made when need be; one that is known by another name is told."""
        placed = self.companies.at(name, who, agency=agency, found=placed, file=file)
        if placed is not None and placed.because:
            told = MergedInto(name, placed.id, placed.because, file, "company")
            self.renamed.setdefault((name, placed.id), told)
        return placed.id if placed else None

    def _doubted(
        self, found: FoundContact, match: Match | None, company: str | None, *, alone: bool
    ) -> tuple[Match | None, _Others]:
        """The match after the seeker's answers, and who else it may be."""
        own = self.people.contacts[match.at] if match is not None and match.at is not None else None
        if own is not None:
            self._called[own.id] = alias_of(found)
        others = _Others()
        for doubt in doubts(self.people, found, company, alone=alone):
            other = self.people.contacts[doubt.at]
            if other is own or (own and (own.id in other.apart or other.id in own.apart)):
                continue
            mark = (_mark(found.source, found.name),)
            said = self.asking.said("person", own.id if own else mark, other.id)
            if said is None:
                others.asked.append(doubt)
            elif not said:
                others.apart.append(doubt.at)
            elif own is None:
                self._also_called(doubt.at, found)
                return Match(doubt.at, YOU_SAID_SO), others
            elif match is not None and match.at is not None:
                kept, gone = sorted((match.at, doubt.at))
                others.folded = True
                self._folds.append(("contacts", self.people.contacts[gone].id, self.people.contacts[kept].id))
        return match, others

    def _told_others(self, file: str, at: int, others: _Others) -> None:
        """Ask about those whom the contact may be; of two the later one is asked about."""
        for doubt in others.asked:
            into, late = (self.people.contacts[each] for each in sorted((at, doubt.at)))
            self.asking.ask("person", (late.id, late.name), (into.id, into.name), file, doubt.because)
        for other in others.apart:
            self._keep_apart(at, other)

    def _also_called(self, at: int, found: FoundContact) -> None:
        contact, alias = self.people.contacts[at], alias_of(found)
        if alias not in contact.aliases:
            self.people.put(at, replace(contact, aliases=(*contact.aliases, alias)))
            self._changed = True

    def _keep_apart(self, one: int, other: int) -> None:
        first, second = self.people.contacts[one], self.people.contacts[other]
        if not self.people.are_apart(one, other):
            self.people.put(one, replace(first, apart=(*first.apart, second.id)))
            self._changed = True

    def _new(self, found: FoundContact, company: str | None, tag: str) -> Contact:
        return Contact(
            id=self.ids.new(found.name, "contact"),
            name=found.name,
            relation=found.relation,
            company=company,
            title=found.title,
            emails=found.emails,
            phones=found.phones,
            urls=found.urls,
            place=found.place,
            connected_on=found.connected_on,
            last_contact=found.last_contact,
            tags=(*found.tags, tag) if tag else found.tags,
            source=found.source,
            notes=found.notes,
        )

    def _known(self, file: str, found: FoundContact, company: str, at: int, placed: Placed | None) -> None:
        contact = self.people.contacts[at]
        at_company = self._company_of(file, contact, company, found, placed)
        fresh = filled(contact, found, at_company, self.people.region)
        if fresh is not contact:
            self._changed = True
            self.people.put(at, fresh)
            self.companies.learn(fresh.company, fresh)
        for what, kept, offered in (
            ("company", self.companies.name(contact.company), "" if at_company == contact.company else company),
            ("title", contact.title, found.title),
        ):
            if kept and offered and kept != offered and plain(kept) != plain(offered):
                self.skipped.append(
                    NotTaken(file, None, f"{contact.name}: the file says {what} {offered}; we kept {kept}.")
                )

    def _company_of(
        self, file: str, contact: Contact, name: str, found: FoundContact, placed: Placed | None
    ) -> str | None:
        """The company that the file names for somebody who is here: made only for those who have none yet."""
        if self.companies.is_called(contact.company, name):
            return contact.company
        if contact.company is None:
            return self._employer(file, name, found, placed)
        return placed.id if placed else None

    def _opening(self, file: str, found: FoundOpening, place: _Place) -> None:
        who = FoundContact(name="", title=found.title, place=found.place, source=file)
        company, via = self._named(file, found.company, who), self._named(file, found.via, who, agency=True)
        mark = _mark_of_opening(file, found)
        if (at := self._opening_that_is(found, company, via, mark)) is not None:
            self._known_opening(at, file, found, via, place, mark)
            return
        opening = Opening(
            id=self.ids.new(f"{found.title} {found.company or found.via}", "opening"),
            title=found.title,
            company=company,
            via=via,
            **stated(found),
        )
        self.openings.append(opening)
        self.asking.mark("opening", opening.id, (mark,), file)
        self.created.append(Created("opening", opening.title, file))
        self._made.add(place)

    def _opening_that_is(self, found: FoundOpening, company: str | None, via: str | None, mark: str) -> int | None:
        """The place of the opening that this is, where the seeker has not said that it is another one.

        Of several the one that already says all of it: it was made of this very posting.
        """
        same = [
            at
            for at, known in enumerate(self.openings)
            if same_opening(known, found, company, via) and self.asking.said("opening", (mark,), known.id) is not False
        ]
        return min(
            same, key=lambda at: filled_opening(self.openings[at], found, via) != self.openings[at], default=None
        )

    def _known_opening(
        self, at: int, file: str, found: FoundOpening, via: str | None, place: _Place, mark: str
    ) -> None:
        known = self.openings[at]
        fresh = filled_opening(known, found, via)
        self._changed |= fresh != known
        self.openings[at] = fresh
        if place not in self._made:
            its_own = found.posting != "" and known.posting == found.posting  # the very posting leaves no doubt
            key = "" if its_own else self.asking.key("opening", mark, known.id)
            because, key = self._why.setdefault(place, ("the same title at the same company", key))
            self.merged.append(MergedInto(found.title, known.id, because, file, "opening", key))
        if known.posting and known.posting != found.posting:
            reason = f"{known.title}: its text differs from the posting you have; we kept yours."
            self.skipped.append(NotTaken(file, None, reason))


def _mark(source: str, name: str) -> str:
    return f"{source}|{name_key(name)}"


def _mark_of_opening(file: str, found: FoundOpening) -> str:
    """By what a file's opening is known in an answer: its words tell it from another of the same title."""
    words = (file, found.title, found.company, found.via, found.place, found.url, found.posting)
    return "|".join(" ".join(each.split()) for each in words)


def _marks_of(contact: Contact) -> tuple[str, ...]:
    """By what a contact of the search may have been known when a question was asked: its row, when it was new then."""
    return (_mark(contact.source, contact.name), contact.id) if contact.source else (contact.id,)


def _taken(search: Search) -> Iterable[str]:
    """Every id in use, and the families' slugs: some keys may name either, and no id may read as another thing."""
    yield from Family
    lists = (
        search.evidence,
        search.directions,
        search.companies,
        search.contacts,
        search.openings,
        search.conversations,
        search.materials,
    )
    yield from (thing.id for things in lists for thing in things)
    yield from (unknown.id for dossier in search.dossiers for unknown in dossier.unknowns)
