"""Readings put into a search: nothing the seeker typed is overwritten, and the same files twice change nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PureWindowsPath
from typing import Any, NamedTuple

from threedoors.importers import limits
from threedoors.importers.companies import Companies, is_no_company
from threedoors.importers.figures import numbers_in
from threedoors.importers.found import FoundContact, FoundOpening, Reading
from threedoors.importers.people import People, filled, name_key
from threedoors.importers.phones import region_of
from threedoors.importers.resume import employers_of, jobs_of, name_of
from threedoors.importers.slugs import Ids
from threedoors.terms import Change, Contact, Evidence, Family, Opening, Relation, Search, Seeker
from threedoors.text import plain

NOBODY_YET = "You"
"""The seeker's name until a resume or the seeker says it."""

WORKED_THERE = "where you worked"
"""The tag of contacts at a company of the resume."""


class Created(NamedTuple):
    """kind: seeker, evidence, company, contact or opening."""

    kind: str
    name: str


class MergedInto(NamedTuple):
    """Something found that the search had already, under the id `into`."""

    name: str
    into: str
    because: str


class NotTaken(NamedTuple):
    """What a file offered and the search did not take."""

    file: str
    row: int | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class Merged:
    """The search with the readings in it, and what became of everything in them."""

    search: Search
    created: tuple[Created, ...]
    merged: tuple[MergedInto, ...]
    skipped: tuple[NotTaken, ...]


def new_search(name: str = NOBODY_YET) -> Search:
    """An empty search to merge into."""
    return Search(seeker=Seeker(name=name))


def merge(search: Search, readings: Sequence[Reading], *, today: date) -> Merged:
    """Put what was read into a search; the search itself is left as it is.

    Only what is empty is filled. What differs from what the seeker has stays, and is told among the skipped.
    """
    work = _Merge(search, today)
    for reading in readings:
        work.take(reading)
    return work.done()


class _Merge:
    """A search being added to."""

    def __init__(self, search: Search, today: date) -> None:
        self.search = search
        self.today = today
        self.seeker = search.seeker
        self.evidence = list(search.evidence)
        self.openings = list(search.openings)
        self.history = list(search.history)
        self.people = People(search.contacts, region_of(search.seeker.resume))
        self.ids = Ids(_taken(search))
        self.companies = Companies(search.companies, self.ids)
        self.created: list[Created] = []
        self.merged: list[MergedInto] = []
        self.skipped: list[NotTaken] = []

    def take(self, reading: Reading) -> None:
        before = len(self.created)
        self.skipped += (NotTaken(reading.file, each.row, each.reason) for each in reading.skipped)
        if reading.resume is not None:
            self._resume(reading.file, reading.resume)
        names = Counter(name_key(each.name) for each in reading.contacts)
        for contact in reading.contacts:
            self._contact(reading.file, contact, alone=names[name_key(contact.name)] == 1)
        for opening in reading.openings:
            self._opening(reading.file, opening)
        self.created += (Created("company", each.name) for each in self.companies.newly())
        if made := Counter(each.kind for each in self.created[before:]):
            note = ", ".join(f"{number} {kind}" for kind, number in made.items())
            file = PureWindowsPath(reading.file).name  # splits at / and \ alike; where it lay is nobody's business
            self.history.append(Change(on=self.today, act="import", note=f"{file}: {note}"))

    def done(self) -> Merged:
        resume_is_new = bool(self.seeker.resume) and not self.search.seeker.resume
        search = replace(
            self.search,
            seeker=self.seeker,
            evidence=tuple(self.evidence),
            companies=tuple(self.companies.all),
            contacts=tuple(self._marked(0 if resume_is_new else len(self.search.contacts))),
            openings=tuple(self.openings),
            history=tuple(self.history),
        )
        same = search == self.search
        return Merged(
            search=self.search if same else search,
            created=tuple(self.created),
            merged=tuple(self.merged),
            skipped=tuple(self.skipped),
        )

    def _resume(self, file: str, resume: Mapping[str, Any]) -> None:
        if self.seeker.resume:
            if self.seeker.resume != resume:
                reason = (
                    "You have a resume already, so this one was left out. Clear the first to take this one instead."
                )
                self.skipped.append(NotTaken(file, None, reason))
            return
        name = name_of(resume) if self.seeker.name in ("", NOBODY_YET) else ""
        self.seeker = replace(self.seeker, resume=resume, name=name or self.seeker.name)
        self.people.dial_from(region_of(resume))
        self.created.append(Created("seeker", self.seeker.name))
        known = {plain(each.text) for each in self.evidence}
        for evidence in self._evidence_of(file, resume):
            if plain(evidence.text) not in known:
                known.add(plain(evidence.text))
                self.evidence.append(replace(evidence, id=self.ids.new(evidence.employer, "evidence")))
                self.created.append(Created("evidence", evidence.text))

    def _evidence_of(self, file: str, resume: Mapping[str, Any]) -> Iterator[Evidence]:
        for job in jobs_of(resume):
            for text in job.done:
                if len(text) > limits.EVIDENCE_CHARACTERS:
                    reason = f"{text[:60]}... is too long to be one piece of evidence; it stays in the resume."
                    self.skipped.append(NotTaken(file, None, reason))
                    continue
                yield Evidence(
                    id="", text=text, employer=job.employer, from_=job.from_, to=job.to, numbers=numbers_in(text)
                )

    def _contact(self, file: str, found: FoundContact, *, alone: bool) -> None:
        tag = found.company if is_no_company(found.company) else ""
        name = "" if tag else found.company
        match = self.people.find(found, self.companies.id_of(name), alone=alone)
        if match is None:
            contact = Contact(
                id=self.ids.new(found.name, "contact"),
                name=found.name,
                relation=found.relation,
                company=self.companies.at(name),
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
            self.people.add(contact)
            self.created.append(Created("contact", contact.name))
        elif match.at is None:
            self.skipped.append(NotTaken(file, None, f"{found.name} ({found.source}): {match.because}."))
        else:
            self._known(file, found, name, match.at, match.because)

    def _known(self, file: str, found: FoundContact, company: str, at: int, because: str) -> None:
        contact = self.people.contacts[at]
        at_company = self.companies.id_of(company) if contact.company else self.companies.at(company)
        fresh = filled(contact, found, at_company, self.people.region)
        if fresh is not contact:
            self.people.put(at, fresh)
        self.merged.append(MergedInto(found.name, contact.id, because))
        for what, kept, offered in (
            ("company", self.companies.name(contact.company), "" if at_company == contact.company else company),
            ("title", contact.title, found.title),
        ):
            if kept and offered and plain(kept) != plain(offered):
                self.skipped.append(
                    NotTaken(file, None, f"{contact.name}: the file says {what} {offered}; we kept {kept}.")
                )

    def _opening(self, file: str, found: FoundOpening) -> None:
        company, via = self.companies.at(found.company), self.companies.at(found.via, agency=True)
        for at, known in enumerate(self.openings):
            if _same_opening(known, found, company, via):
                fresh = _filled_opening(known, found, via)
                self.openings[at] = fresh
                self.merged.append(MergedInto(found.title, known.id, "the same title at the same company"))
                if known.posting and known.posting != found.posting:
                    self.skipped.append(
                        NotTaken(
                            file, None, f"{known.title}: its text differs from the posting you have; we kept yours."
                        )
                    )
                return
        opening = Opening(
            id=self.ids.new(f"{found.title} {found.company or found.via}", "opening"),
            title=found.title,
            company=company,
            via=via,
            **_stated(found),
        )
        self.openings.append(opening)
        self.created.append(Created("opening", opening.title))

    def _marked(self, first: int) -> Iterator[Contact]:
        """The contacts, those from `first` on with a tag when they work where the resume says that the seeker worked.

        A tag and no more: that two people worked at one company does not make them colleagues.
        """
        worked = {self.companies.id_of(job.employer) for job in employers_of(self.seeker.resume)} - {None}
        for at, contact in enumerate(self.people.contacts):
            known = contact.relation in (Relation.ACQUAINTANCE, Relation.STRANGER) and contact.company in worked
            if at < first or not known or not contact.source or WORKED_THERE in contact.tags:
                yield contact
            else:
                yield replace(contact, tags=(*contact.tags, WORKED_THERE))


_STATED = ("family", "posting", "posted_on", "closes_on", "url", "place", "remote", "pay", "requirements")


def _stated(found: FoundOpening) -> dict[str, Any]:
    return {key: getattr(found, key) for key in _STATED}


def _same_opening(known: Opening, found: FoundOpening, company: str | None, via: str | None) -> bool:
    """The same title at the same company. Two places are two openings; without a company the texts decide."""
    if plain(known.title) != plain(found.title) or (
        known.place and found.place and plain(known.place) != plain(found.place)
    ):
        return False
    if company:
        return known.company == company and (known.via == via or via is None or known.via is None)
    unnamed = known.company is None and known.via == via
    return unnamed and (via is not None or known.posting == found.posting)


def _filled_opening(known: Opening, found: FoundOpening, via: str | None) -> Opening:
    empty = {key: value for key, value in _stated(found).items() if not getattr(known, key)}
    return replace(known, via=known.via or via, **empty)


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
