"""Whom a change of a search touches, so that after it only they are gone through again and not 30,000 people.

Doors and next conversations are read from facts of the person, of the places where they have a say, of the talks
there and of those who know them; the rest holds for everybody. So a change to one talk touches its people and
whoever is at its companies; a change of direction touches everybody. What only changes the words of a warning (whom
to ask instead, whose debt is oldest) is not told here: words are read anew wherever they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from itertools import islice
from typing import Any

from threedoors.situation.ground import Ground
from threedoors.situation.lasting import worked_at
from threedoors.situation.readiness import TIMES_PRACTISED
from threedoors.terms import Contact, Conversation, Door, Opening, Search, TalkState
from threedoors.terms.apart import differing


def touched(before: Ground, after: Ground) -> frozenset[str] | None:
    """Ids of those whose doors, or worth as the next to talk with, may differ between two searches.

    None: anybody's. Whoever was there before and is gone is among them.
    """
    if before is after:
        return frozenset()
    if before.today != after.today or _for_everybody(before) != _for_everybody(after):
        return None
    return frozenset(_people(before, after))


def same_to_rules(before: Ground, after: Ground) -> bool:
    """Whether nothing is otherwise that a rule reads, names among it: then nothing is to be worked out anew.

    So it is after a note, a telephone number or a line of the history, which are what is written most.
    """
    old, new = before.search, after.search
    if before.today != after.today or len(old.contacts) != len(new.contacts):
        return False
    whole = (each.name for each in fields(Search) if each.name not in ("contacts", "history"))
    return all(getattr(old, name) is getattr(new, name) for name in whole) and not _changed(before, after)


def _for_everybody(ground: Ground) -> tuple[Any, ...]:
    """What each door depends on, whoever stands behind it."""
    search = ground.search
    practised = tuple(min(TIMES_PRACTISED, ground.debriefed[door]) for door in Door)
    return replace(search.seeker, kept_wordings=(), resume={}), search.directions, ground.employer_known, practised


def _people(before: Ground, after: Ground) -> Iterator[str]:
    changed = _changed(before, after)
    ids = {contact.id for contact in changed}
    yield from ids
    yield from before.close_to_manager ^ after.close_to_manager
    talks = differing(before.search.conversations, after.search.conversations)
    for talk in talks:
        yield from (*talk.contacts, *((talk.introduced_by,) if talk.introduced_by else ()))
    places = {place for place in _places(before, after, changed, talks) if place}
    for ground in (before, after):
        near = places.union(*(_homes(opening) for opening in ground.search.openings if opening.id in places))
        around = near | _of_interviews(ground, near)
        for opening in list(_openings_at(ground.search, around)):
            yield from opening.judges
            around |= _homes(opening)
        for place in around | _asked_at(ground, ids, talks):
            yield from ground.around(place)
        for ref in ids:
            yield from ground.known_to(ref)


_TOLD_ONLY = ("notes", "emails", "phones", "urls", "aliases", "apart", "place", "schools", "source", "tags")
"""What is written of a contact and read by no rule."""


def _changed(before: Ground, after: Ground) -> list[Contact]:
    """Contacts of whom something is otherwise that a rule reads: as they were, and as they are."""
    old, new = before.search.contact_by_id, after.search.contact_by_id
    apart = differing(before.search.contacts, after.search.contacts)
    return [each for each in apart if _read_of(old.get(each.id)) != _read_of(new.get(each.id))]


def _read_of(contact: Contact | None) -> Contact | None:
    nothing: dict[str, Any] = dict.fromkeys(_TOLD_ONLY, ())
    return contact and replace(contact, **nothing)


def _places(
    before: Ground, after: Ground, changed: Iterable[Contact], talks: Iterable[Conversation]
) -> Iterator[str | None]:
    """Companies and openings at which something is not as it was for others than those who have changed."""
    old, new = before.search, after.search
    yield from (company.id for company in differing(old.companies, new.companies))
    yield from (dossier.about for dossier in differing(old.dossiers, new.dossiers))
    for opening in differing(old.openings, new.openings):
        yield from _homes(opening)
    moved = {contact.id for contact in changed}
    asked = {ref for talk in talks for ref in talk.contacts}
    for ground, search in ((before, old), (after, new)):
        known = (search.contact_by_id.get(ref) for ref in moved | asked)
        for place in {place for contact in known if contact for place in worked_at(contact)}:
            if _asks_first(before, place) != _asks_first(after, place):
                yield place
        for talk in _with_talks_of(ground, moved, talks):
            if _felt_at_places(talk):
                yield from _of_talk(ground, talk)
    yield from _prepared_otherwise(before, after)


def _with_talks_of(ground: Ground, refs: Iterable[str], talks: Iterable[Conversation]) -> Iterator[Conversation]:
    """These talks as far as they stand on this ground, and those of contacts who have changed."""
    yield from (talk for talk in talks if ground.search.conversation_by_id.get(talk.id) == talk)
    for ref in refs:
        yield from ground.talks_with.get(ref, ())


def _asked_at(ground: Ground, refs: Iterable[str], talks: Iterable[Conversation]) -> set[str]:
    """Companies whose people may have to wait for somebody there who was asked."""
    known = ground.search.contact_by_id
    people = (ref for talk in _with_talks_of(ground, refs, talks) if _felt(talk) for ref in talk.contacts)
    return {company for ref in people if (company := known[ref].company)}


def _asks_first(ground: Ground, company: str) -> object:
    """Whom the seeker may be told to ask first there. With two of them everybody there has another, whoever it is."""
    two = tuple(person.id for person in islice(ground.never_asked_at(company), 2))
    return two if len(two) < 2 else True


def _felt(talk: Conversation) -> bool:
    """Whether colleagues may feel it: not while it is a mere plan, nor when that was dropped."""
    asked = talk.asked_on or talk.replied_on or talk.debrief
    return bool(asked) or talk.state not in (TalkState.PLANNED, TalkState.CANCELLED)


def _felt_at_places(talk: Conversation) -> bool:
    """Whether it changes what its companies and openings are: an interview ahead, a direction shown, a wish told."""
    told = talk.debrief and (talk.debrief.said_direction or talk.debrief.commitment is not None)
    return bool(told) or (talk.state is TalkState.BOOKED and talk.door is Door.JOB)


def _of_talk(ground: Ground, talk: Conversation) -> Iterator[str | None]:
    """Where a talk is felt: its people's companies, those it is about, its openings."""
    yield from ground.companies_of(talk)
    yield from talk.openings
    for ref in talk.openings:
        yield from _homes(ground.search.opening_by_id[ref])


def _of_interviews(ground: Ground, places: set[str]) -> set[str]:
    """Whoever is asked before an interview is asked about all of it: its openings, and its people's companies."""
    interviews = {talk.id: talk for talks in ground.booked_jobs.values() for talk in talks}
    felt = ({place for place in _of_talk(ground, talk) if place} for talk in interviews.values())
    return set().union(*(each for each in felt if not places.isdisjoint(each)))


def _prepared_otherwise(before: Ground, after: Ground) -> Iterator[str]:
    """Openings for which something else is written, practised, promised or proven than before."""
    old, new = before.search, after.search
    yield from (each.opening for each in differing(old.rehearsals, new.rehearsals) if each.opening)
    yield from (each.opening for each in differing(old.commitments, new.commitments))
    if proofs := {each.id for each in differing(old.evidence, new.evidence)}:
        for opening in (*old.openings, *new.openings):
            if any(not proofs.isdisjoint(need.evidence) for need in opening.requirements):
                yield opening.id
    if old.materials is not new.materials:  # a text may be a copy of that for another opening, and no longer be one
        for ref in {each.opening for each in (*old.materials, *new.materials)}:
            was, now = (search.opening_by_id.get(ref or "") for search in (old, new))
            if was and now and before.materials_for(was) != after.materials_for(now):
                yield now.id


def _homes(opening: Opening) -> set[str]:
    return {place for place in (opening.id, opening.company, opening.via) if place}


def _openings_at(search: Search, places: set[str]) -> Iterator[Opening]:
    return (opening for opening in search.openings if not places.isdisjoint(_homes(opening)))
