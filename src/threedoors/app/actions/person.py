"""One person: how they are reached, notes, two that are one, and taking somebody out of the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from threedoors.app.actions.editing import noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.importers.folding import folded_into
from threedoors.terms import Contact, Conversation, Debrief, Search


@dataclass(frozen=True, kw_only=True)
class Reached:
    """What they are called and how they are reached. trusted: keeps to themselves what they hear."""

    name: str
    emails: Sequence[str]
    phones: Sequence[str]
    urls: Sequence[str]
    place: str
    trusted: bool


def keep_reached(record: Record, ref: str, said: Reached, today: date) -> None:
    facts: dict[str, Any] = {
        "name": said.name, "emails": tuple(said.emails), "phones": tuple(said.phones), "urls": tuple(said.urls),
        "place": said.place, "trusted": said.trusted,
    }  # fmt: skip
    _change_person(record, ref, facts, today, "Wrote down how to reach somebody")


def keep_notes(record: Record, ref: str, notes: str, today: date) -> None:
    _change_person(record, ref, {"notes": notes}, today, "Changed the notes on a person")


def _change_person(record: Record, ref: str, facts: dict[str, Any], today: date, act: str) -> None:
    """What leaves them as they were is not told."""

    def edit(search: Search) -> Search:
        before = search.contact(ref)
        after = replace(before, **facts)
        return search if after == before else noted(with_thing(search, "contacts", after), today, act, ref)

    change(record, edit)


def make_one(record: Record, gone: str, kept: str, today: date) -> None:
    """Two entries are one person: what either knew stays, and what pointed to the one points to the other."""

    def edit(search: Search) -> Search:
        names = f"{search.contact(gone).name} into {search.contact(kept).name}"
        return noted(folded_into(search, "contacts", gone, kept), today, "Put two entries of one person together",
                     kept, names)  # fmt: skip

    change(record, edit)


def promise_kept(record: Record, talk: str, number: int, today: date) -> None:
    """One promise of a talk, whoever gave it, is kept today. Raises NotFound when the talk has no such promise."""

    def edit(search: Search) -> Search:
        held = search.conversation(talk)
        promises = list(held.debrief.promises) if held.debrief else []
        if not (held.debrief and 0 <= number < len(promises)):
            raise NotFound("This promise is not here any more.", hint="Look at the talk again.")
        promises[number] = replace(promises[number], done_on=today)
        told = replace(held, debrief=replace(held.debrief, promises=tuple(promises)))
        return noted(
            with_thing(search, "conversations", told), today, "A promise was kept", talk, promises[number].text
        )

    change(record, edit)


def talks_alone_with(search: Search, ref: str) -> list[Conversation]:
    """Talks that go when this person goes: nobody else sat there."""
    return [talk for talk in search.conversations if talk.contacts == (ref,)]


def take_out(record: Record, ref: str, today: date) -> None:
    """Take a person out of the search, with the talks that were only theirs. It can be taken back."""

    def edit(search: Search) -> Search:
        name = search.contact(ref).name
        return noted(without_person(search, ref), today, "Took a person out", note=name)

    change(record, edit)


def without_person(search: Search, ref: str) -> Search:
    """The search without this person, and without anything that points to them."""
    gone = {talk.id for talk in talks_alone_with(search, ref)}
    name = search.contact(ref).name
    kept = (talk for talk in search.conversations if talk.id not in gone)
    return replace(
        search,
        contacts=tuple(_not_knowing(each, ref) for each in search.contacts if each.id != ref),
        conversations=tuple(_talk_without(talk, ref) for talk in kept),
        openings=tuple(
            replace(
                each,
                judges=_less(each.judges, ref),
                submissions=tuple(one for one in each.submissions if one.by != ref),
            )
            if ref in each.judges or any(one.by == ref for one in each.submissions)
            else each
            for each in search.openings
        ),
        directions=tuple(
            replace(each, named_by=_less(each.named_by, ref)) if ref in each.named_by else each
            for each in search.directions
        ),
        evidence=tuple(replace(each, said_by=None) if each.said_by == ref else each for each in search.evidence),
        dossiers=tuple(
            replace(
                each,
                unknowns=tuple(replace(one, closed_by=None) if one.closed_by in gone else one for one in each.unknowns),
            )
            for each in search.dossiers
        ),
        history=tuple(
            replace(line, about=None, note=line.note or name) if line.about in (ref, *gone) else line
            for line in search.history
        ),
    )


def _less(refs: tuple[str, ...], ref: str) -> tuple[str, ...]:
    return tuple(each for each in refs if each != ref)


def _not_knowing(contact: Contact, ref: str) -> Contact:
    if ref not in contact.knows and ref not in contact.apart:
        return contact
    return replace(contact, knows=_less(contact.knows, ref), apart=_less(contact.apart, ref))


def _talk_without(talk: Conversation, ref: str) -> Conversation:
    debrief = _debrief_without(talk.debrief, ref) if talk.debrief else None
    introduced = None if talk.introduced_by == ref else talk.introduced_by
    changed = replace(talk, contacts=_less(talk.contacts, ref), introduced_by=introduced, debrief=debrief)
    return talk if changed == talk else changed


def _debrief_without(debrief: Debrief, ref: str) -> Debrief:
    leads = tuple(replace(lead, contact=None) if lead.contact == ref else lead for lead in debrief.leads)
    return replace(debrief, leads=leads)
