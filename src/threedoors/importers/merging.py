"""Readings put into a search: nothing the seeker typed is overwritten, and the same files twice change nothing."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import PureWindowsPath

from threedoors.importers.found import Reading
from threedoors.importers.gathering import Gathering
from threedoors.importers.outcome import Created, Merged
from threedoors.importers.questions import Asking
from threedoors.importers.resume import employers_of
from threedoors.terms import Change, Contact, Relation, Search, Seeker

NOBODY_YET = "You"
"""The seeker's name until a resume or the seeker says it."""

WORKED_THERE = "where you worked"
"""The tag of contacts at a company of the resume."""

_ROUNDS = 24
"""Each round only adds, and a handful settles whatever a person has; more would be a fault of ours."""


def new_search(name: str = NOBODY_YET) -> Search:
    """An empty search to merge into."""
    return Search(seeker=Seeker(name=name))


def merge(
    search: Search,
    readings: Sequence[Reading],
    *,
    today: date,
    answers: Mapping[str, bool] | None = None,
    watch: Callable[[int, int], None] | None = None,
) -> Merged:
    """Put what was read into a search; the search itself is left as it is.

    Only what is empty is filled. What differs from what the seeker has stays, and is told among the skipped. Who may
    be somebody the search has, but not for certain, is kept apart and asked about among the questions.

    answers: by the key of a question, whether the two are one. watch: told about every 500 things how many are done
    of how many; what it raises stops the merge.

    The files are gone through until nothing changes any more. What they say then no longer depends on their order,
    and going through them once more, in any order, finds nothing to do.
    """
    with _without_collection():
        return _merged(search, readings, today, answers or {}, watch)


@contextmanager
def _without_collection() -> Iterator[None]:
    """A merge makes values without cycles, and tens of thousands of them: to look for cycles takes a quarter more."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _merged(
    search: Search,
    readings: Sequence[Reading],
    today: date,
    answers: Mapping[str, bool],
    watch: Callable[[int, int], None] | None,
) -> Merged:
    work = Gathering(search, Asking(answers), unnamed=NOBODY_YET)
    total = sum(len(reading.contacts) + len(reading.openings) for reading in readings)
    seen = _Seen(2 * total, watch)
    asks = bool(answers)  # without answers a doubt changes nothing, and what is unsure shows once all is in
    for _ in range(_ROUNDS):
        work.begin_round(asks=asks)
        for reading in readings:
            work.take(reading, seen.one)
        if not work.end_round() and asks:
            break
        asks = True
    return _done(search, work, today)


class _Seen:
    """Counts what has been gone through. Most merges take two rounds; what a third goes through is not counted."""

    def __init__(self, total: int, watch: Callable[[int, int], None] | None) -> None:
        self._total = total
        self._watch = watch
        self._done = 0

    def one(self) -> None:
        self._done = min(self._done + 1, self._total)
        if self._watch is not None and (self._done % 500 == 0 or self._done == self._total):
            self._watch(self._done, self._total)


def _done(search: Search, work: Gathering, today: date) -> Merged:
    resume_is_new = bool(work.seeker.resume) and not search.seeker.resume
    known = frozenset() if resume_is_new else frozenset(contact.id for contact in search.contacts)
    after = work.search()
    after = replace(after, contacts=tuple(_marked(after, work, known)))
    told = replace(after, history=(*after.history, *_changes(work.created, today)))
    return Merged(
        search=search if after == search else told,
        created=tuple(work.created),
        merged=(*work.renamed.values(), *work.merged),
        skipped=tuple(work.skipped),
        questions=tuple(work.asking.questions.values()),
        unasked=work.asking.unasked,
    )


def _changes(created: Iterable[Created], today: date) -> Iterator[Change]:
    """A line for the history per file that brought something new."""
    by_file: dict[str, Counter[str]] = {}
    for each in created:
        by_file.setdefault(each.file, Counter())[each.kind] += 1
    for file, kinds in by_file.items():
        note = ", ".join(f"{number} {kind}" for kind, number in kinds.items())
        base = PureWindowsPath(file).name  # splits at / and \ alike; where it lay is nobody's business
        yield Change(on=today, act="import", note=f"{base}: {note}")


def _marked(search: Search, work: Gathering, known: frozenset[str]) -> Iterator[Contact]:
    """The contacts, those not yet known with a tag when they work where the resume says that the seeker worked.

    A tag and no more: that two people worked at one company does not make them colleagues.
    """
    worked = {work.companies.id_of(job.employer) for job in employers_of(search.seeker.resume)} - {None}
    for contact in search.contacts:
        met = contact.relation in (Relation.ACQUAINTANCE, Relation.STRANGER) and contact.company in worked
        if contact.id in known or not met or not contact.source or WORKED_THERE in contact.tags:
            yield contact
        else:
            yield replace(contact, tags=(*contact.tags, WORKED_THERE))
