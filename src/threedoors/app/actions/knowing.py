"""The dossier of an opening: what is known, what is still unknown, and the talk in which it will be asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.terms import AgendaItem, Conversation, Dossier, Fact, FactKind, Search, Unknown


def add_fact(record: Record, about: str, fact: Fact, today: date) -> None:
    """One more thing known. The same words twice are one thing."""

    def edit(search: Search) -> Search:
        told = with_fact(search, search.opening(about).id, fact)
        return search if told is search else noted(told, today, "Learned something", about)

    change(record, edit)


def with_fact(search: Search, about: str, fact: Fact) -> Search:
    dossier = dossier_of(search, about)
    if any(each.text.casefold() == fact.text.casefold() for each in dossier.facts):
        return search
    return _with(search, replace(dossier, facts=(*dossier.facts, fact)))


START = "Start: "
"""How the day an offer begins stands among the facts of its opening: the search file has no key of its own for it."""


def start_of(search: Search, about: str) -> date | None:
    for fact in dossier_of(search, about).facts:
        if fact.text.startswith(START):
            try:
                return date.fromisoformat(fact.text.removeprefix(START))
            except ValueError:
                continue
    return None


def with_start(search: Search, about: str, start: date | None, today: date) -> Search:
    """The search with this as the day the job begins."""
    if start == start_of(search, about):
        return search
    dossier = dossier_of(search, about)
    facts = tuple(each for each in dossier.facts if not each.text.startswith(START))
    new = (Fact(text=f"{START}{start}", kind=FactKind.PARAMETER, on=today),) if start else ()
    return _with(search, replace(dossier, facts=(*facts, *new)))


def add_unknown(record: Record, about: str, text: str, kind: FactKind, must: bool, today: date) -> None:
    """One more thing to find out."""

    def edit(search: Search) -> Search:
        dossier = dossier_of(search, search.opening(about).id)
        if any(each.text.casefold() == text.casefold() for each in dossier.unknowns):
            return search
        taken = {each.id for every in search.dossiers for each in every.unknowns}
        new = Unknown(id=fresh_ref(f"u-{about}-{text}"[:60], taken), text=text, kind=kind, must=must)
        now = replace(dossier, unknowns=(*dossier.unknowns, new))
        return noted(_with(search, now), today, "Wrote down a question", about)

    change(record, edit)


def ask_in(record: Record, unknown: str, talk: str, today: date) -> None:
    """The unknown becomes a question of this talk."""

    def edit(search: Search) -> Search:
        kept, asked = search.conversation(talk), _unknown(search, unknown)
        if any(each.unknown == unknown for each in kept.agenda):
            return search
        agenda = (*kept.agenda, AgendaItem(text=asked.text, unknown=unknown))
        return noted(
            with_thing(search, "conversations", replace(kept, agenda=agenda)), today, "Took a question along", talk
        )

    change(record, edit)


def answered(record: Record, unknown: str, answer: str, talk: str, today: date) -> None:
    """What was unknown is known. talk: in which it was answered; "" for anywhere else."""

    def edit(search: Search) -> Search:
        dossier, asked = _dossier_with(search, unknown), _unknown(search, unknown)
        source = search.conversation(talk).contacts[:1] if talk else ()
        fact = Fact(text=answer, kind=asked.kind, source="".join(source), on=today)
        if talk:
            rest = tuple(replace(each, closed_by=talk) if each.id == unknown else each for each in dossier.unknowns)
        else:
            rest = tuple(each for each in dossier.unknowns if each.id != unknown)
            search = _unlinked(search, unknown)
        now = replace(dossier, facts=(*dossier.facts, fact), unknowns=rest)
        return noted(_with(search, now), today, "Found something out", dossier.about)

    change(record, edit)


def _unlinked(search: Search, unknown: str) -> Search:
    """Questions keep their words when what they ask about is known and gone."""

    def freed(talk: Conversation) -> Conversation:
        if not any(each.unknown == unknown for each in talk.agenda):
            return talk
        agenda = tuple(replace(each, unknown=None) if each.unknown == unknown else each for each in talk.agenda)
        return replace(talk, agenda=agenda)

    return replace(search, conversations=tuple(map(freed, search.conversations)))


def dossier_of(search: Search, about: str) -> Dossier:
    return next((each for each in search.dossiers if each.about == about), Dossier(about=about))


def _dossier_with(search: Search, unknown: str) -> Dossier:
    for dossier in search.dossiers:
        if any(each.id == unknown for each in dossier.unknowns):
            return dossier
    raise NotFound("This is no longer an open question.", hint="Go back to the opening.")


def _unknown(search: Search, ref: str) -> Unknown:
    return next(each for each in _dossier_with(search, ref).unknowns if each.id == ref)


def _with(search: Search, now: Dossier) -> Search:
    if any(each.about == now.about for each in search.dossiers):
        return replace(search, dossiers=tuple(now if each.about == now.about else each for each in search.dossiers))
    return replace(search, dossiers=(*search.dossiers, now))
