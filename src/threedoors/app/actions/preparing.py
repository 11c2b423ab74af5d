"""Getting ready for one job: reasons, texts for it, what is known of it, and answers rehearsed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.situation.materials import latest
from threedoors.terms import (
    Commitment,
    CommitmentReason,
    Dossier,
    Fact,
    FactKind,
    Material,
    MaterialKind,
    ReasonAbout,
    Rehearsal,
    Search,
)


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """What the seeker wrote for one job. An empty text changes nothing; reasons and rating stand as they are here."""

    reasons: Mapping[ReasonAbout, Sequence[str]]
    rating: int | None
    texts: Mapping[MaterialKind, str]
    facts: Sequence[str]
    question: str
    answer: str


def prepare(record: Record, ref: str, given: Prepared, today: date) -> None:
    """Keep what was written for the opening of this id."""

    def edit(search: Search) -> Search:
        before = search
        search = _committed(search, search.opening(ref).id, given, today)
        for kind, text in given.texts.items():
            search = _with_text(search, ref, kind, text, today)
        search = _with_facts(search, ref, given.facts, today)
        search = _rehearsed(search, ref, given, today)
        return search if search == before else noted(search, today, "Prepared for a job", ref)

    change(record, edit)


def commitment_to(search: Search, ref: str) -> Commitment:
    """All reasons written for this job as one record, with the rating given last."""
    records = [each for each in search.commitments if each.opening == ref]
    rated = [each for each in records if each.rating is not None]
    last = max(rated, key=lambda each: each.on or date.min, default=None)
    return Commitment(
        opening=ref,
        reasons=tuple(reason for each in records for reason in each.reasons),
        rating=last.rating if last else None,
        on=last.on if last else max((each.on for each in records if each.on), default=None),
    )


def _committed(search: Search, ref: str, given: Prepared, today: date) -> Search:
    before = commitment_to(search, ref)
    now = replace(before, reasons=tuple(_reasons(before, given)), rating=given.rating)
    if now == before:
        return search
    others = tuple(each for each in search.commitments if each.opening != ref)
    return replace(search, commitments=(*others, replace(now, on=today)))


def _reasons(before: Commitment, given: Prepared) -> Iterable[CommitmentReason]:
    """A reason whose words stay keeps its evidence; those about anything else stay as they are."""
    known = {(each.about, each.text): each for each in before.reasons}
    yield from (each for each in before.reasons if each.about not in given.reasons)
    for about, texts in given.reasons.items():
        for text in texts:
            yield known.get((about, text), CommitmentReason(text=text, about=about))


def _with_text(search: Search, ref: str, kind: MaterialKind, text: str, today: date) -> Search:
    """A text that was sent stays as it was sent; the new one stands beside it."""
    kept = latest(search, search.opening(ref), kind)
    if not text or (kept and kept.text == text):
        return search
    if kept is None or kept.sent_on:
        new = fresh_ref(f"{ref}-{kind}", search.material_by_id)
        kept = Material(id=new, kind=kind, opening=ref)
    return with_thing(search, "materials", replace(kept, text=text, made_on=today))


def _with_facts(search: Search, ref: str, lines: Sequence[str], today: date) -> Search:
    kept = next((each for each in search.dossiers if each.about == ref), Dossier(about=ref))
    known = {each.text.casefold() for each in kept.facts}
    new = [Fact(text=line, kind=FactKind.NEED, on=today) for line in lines if line.casefold() not in known]
    if not new:
        return search
    now = replace(kept, facts=(*kept.facts, *new))
    dossiers = tuple(now if each is kept else each for each in search.dossiers)
    return replace(search, dossiers=dossiers if kept in search.dossiers else (*dossiers, now))


def _rehearsed(search: Search, ref: str, given: Prepared, today: date) -> Search:
    said = Rehearsal(opening=ref, question=given.question, text=given.answer, on=today)
    if not given.question or said in search.rehearsals:
        return search
    return replace(search, rehearsals=(*search.rehearsals, said))
