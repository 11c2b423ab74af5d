"""What shows it: the seeker's own evidence behind a requirement or behind a reason for wanting the job."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.actions.openings import read_requirements
from threedoors.app.actions.preparing import commitment_to
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.terms import Evidence, Need, Opening, Requirement, Search


@dataclass(frozen=True, kw_only=True)
class Shown:
    """Evidence by its ids, and something more that the seeker did, in their words."""

    evidence: Sequence[str]
    more: str = ""


def requirement_of(opening: Opening, ref: str) -> Requirement:
    found = next((each for each in opening.requirements if each.id == ref), None)
    if found is None:
        raise NotFound("This is no longer asked for.", hint="Go back to the opening.")
    return found


def show_requirement(record: Record, opening: str, ref: str, kind: Need, shown: Shown, today: date) -> None:
    """Say how a requirement is meant, and what shows that it is met."""

    def edit(search: Search) -> Search:
        kept = requirement_of(search.opening(opening), ref)
        search, evidence = _evidence(search, shown)
        now = replace(kept, kind=kind, evidence=evidence)
        return search if now == kept else noted(_with(search, opening, now), today, "Said what shows it", opening)

    change(record, edit)


def show_reason(record: Record, opening: str, number: int, shown: Shown, today: date) -> None:
    """Say what shows a reason. number: its place among all reasons for this job, from 0."""

    def edit(search: Search) -> Search:
        commitment = commitment_to(search, search.opening(opening).id)
        if number >= len(commitment.reasons):
            raise NotFound("This reason is no longer here.", hint="Go back to the opening.")
        search, evidence = _evidence(search, shown)
        reasons = list(commitment.reasons)
        if reasons[number].evidence == evidence:
            return search
        reasons[number] = replace(reasons[number], evidence=evidence)
        others = tuple(each for each in search.commitments if each.opening != opening)
        now = replace(commitment, reasons=tuple(reasons), on=today)
        return noted(replace(search, commitments=(*others, now)), today, "Said what shows it", opening)

    change(record, edit)


def add_requirement(record: Record, opening: str, text: str, kind: Need, today: date) -> None:
    def edit(search: Search) -> Search:
        kept = search.opening(opening)
        if any(each.text.casefold() == text.casefold() for each in kept.requirements):
            return search
        ref = fresh_ref(f"r-{text}"[:50], {each.id for each in kept.requirements})
        now = replace(kept, requirements=(*kept.requirements, Requirement(id=ref, text=text, kind=kind)))
        return noted(with_thing(search, "openings", now), today, "Wrote down what they ask for", opening)

    change(record, edit)


def read_posting(record: Record, opening: str, today: date) -> int:
    """Read what the kept posting asks for; how much was found. What is there already stays as it is."""
    found = 0

    def edit(search: Search) -> Search:
        nonlocal found
        kept = search.opening(opening)
        known = {each.text.casefold() for each in kept.requirements}
        new: list[Requirement] = []
        for each in read_requirements(kept):
            if each.text.casefold() not in known:
                taken = {one.id for one in (*kept.requirements, *new)}
                new.append(replace(each, id=fresh_ref(each.id, taken)))
        found = len(new)
        now = replace(kept, requirements=(*kept.requirements, *new))
        return noted(with_thing(search, "openings", now), today, "Read the posting", opening) if new else search

    change(record, edit)
    return found


def _evidence(search: Search, shown: Shown) -> tuple[Search, tuple[str, ...]]:
    known = tuple(ref for ref in dict.fromkeys(shown.evidence) if ref in search.evidence_by_id)
    more = " ".join(shown.more.split())
    if not more:
        return search, known
    same = next((each.id for each in search.evidence if each.text.casefold() == more.casefold()), None)
    if same is None:
        same = fresh_ref(f"e-{more}"[:50], search.evidence_by_id)
        search = with_thing(search, "evidence", Evidence(id=same, text=more))
    return search, tuple(dict.fromkeys((*known, same)))


def _with(search: Search, opening: str, now: Requirement) -> Search:
    kept = search.opening(opening)
    rest = tuple(now if each.id == now.id else each for each in kept.requirements)
    return with_thing(search, "openings", replace(kept, requirements=rest))
