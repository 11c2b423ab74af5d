"""Facts of a ground that a change leaves true, so that they need not be worked out anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from threedoors.terms import Contact, Conversation, Relation, Search, TalkState
from threedoors.terms.apart import changes, differing, trimmed

if TYPE_CHECKING:
    from threedoors.situation.ground import Ground


@dataclass(frozen=True)
class _Reads:
    """What a fact is worked out from: whole lists of the search, something of each contact, and the day."""

    lists: tuple[str, ...] = ()
    of_contact: Callable[[Contact], object] | None = None
    today: bool = False


_TALKS = ("conversations",)
_ABOUT = ("conversations", "openings", "directions")
_FACTS: Mapping[str, _Reads] = {
    "_known_by": _Reads(of_contact=lambda contact: contact.knows),
    "close_to_manager": _Reads(of_contact=lambda contact: (contact.knows, contact.relation is Relation.MANAGER)),
    "_with_say_at": _Reads(of_contact=lambda contact: contact.power_at),
    "contacts_by_warmth": _Reads(of_contact=lambda contact: (contact.relation, contact.counsellor_kind)),
    "full_names": _Reads(of_contact=lambda contact: contact.name),
    "full_names_by_start": _Reads(of_contact=lambda contact: contact.name),
    "_names": _Reads(("companies", "openings"), lambda contact: contact.name),
    "ever_asked": _Reads(_TALKS),
    "spoken_with": _Reads(_TALKS, lambda contact: contact.name),
    "debriefed": _Reads(_TALKS),
    "_in_state": _Reads(_TALKS),
    "ratings": _Reads(_TALKS),
    "booked_jobs": _Reads(_ABOUT, lambda contact: contact.company, today=True),
    "faces": _Reads(_ABOUT, lambda contact: contact.company, today=True),
    "debts": _Reads(_TALKS, lambda contact: (contact.name, contact.last_contact), today=True),
    "overdue": _Reads(_TALKS, lambda contact: (contact.name, contact.last_contact), today=True),
    "confidences": _Reads((*_TALKS, "dossiers")),
}


def lasting(before: Ground, after: Ground) -> Mapping[str, Any]:
    """Of the facts on an earlier ground those that hold still, and those that are quickly mended."""
    old, new = before.search, after.search
    known, pairs = before.__dict__, _changed(old, new)
    kept = {
        name: known[name] for name, reads in _FACTS.items() if name in known and _holds(reads, before, after, pairs)
    }
    if "talks_with" in known:
        kept["talks_with"] = _with_each(before.talks_with, old, new)
    if pairs is not None and "_contacts_at" in known:
        stored_at = _numbered(before.stored_at, pairs)
        kept |= {"stored_at": stored_at, "_contacts_at": _moved(known["_contacts_at"], pairs, stored_at)}
    return kept


_NOBODY = Contact(id="nobody", name="")
_Pairs = Sequence[tuple[Contact, Contact]]


def _changed(old: Search, new: Search) -> _Pairs | None:
    """Contacts as they were and as they are, nobody where one came at the end or is gone; None for any other change."""
    if len(old.contacts) == len(new.contacts):
        pairs = list(zip(*changes(old.contacts, new.contacts), strict=True))
        return pairs if all(was.id == now.id for was, now in pairs) else None
    was, now = trimmed(old.contacts, new.contacts)
    left, there = {each.id for each in was}, {each.id: each for each in now}
    come = [each for each in now if each.id not in left]
    stay = [each for each in was if each.id in there]
    if [each.id for each in (*stay, *come)] != list(there) or (come and new.contacts[-1] is not come[-1]):
        return None
    pairs = [(each, there[each.id]) for each in stay] + [(_NOBODY, each) for each in come]
    return pairs + [(each, _NOBODY) for each in was if each.id not in there]


def _numbered(stored_at: Mapping[str, int], pairs: _Pairs) -> Mapping[str, int]:
    """Numbers by which contacts stand in stored order, as they are with those who came and without those gone."""
    numbers = dict(stored_at)
    last = next(reversed(numbers.values()), 0)
    for was, now in pairs:
        if was is _NOBODY:
            numbers[now.id] = last = last + 1
        elif now is _NOBODY:
            del numbers[was.id]
    return numbers


def worked_at(contact: Contact) -> Sequence[str]:
    """Every company they work at or once worked at, each once."""
    if not contact.past:
        return (contact.company,) if contact.company else ()
    places = (contact.company, *(job.company for job in contact.past))
    return tuple(dict.fromkeys(place for place in places if place))


def _moved(
    known: Mapping[str, Sequence[str]], pairs: _Pairs, stored_at: Mapping[str, int]
) -> Mapping[str, Sequence[str]]:
    """Contacts by company, those who have come or gone put where they belong."""
    moved = dict(known)
    for was, now in pairs:
        for place in set(worked_at(was)) - set(worked_at(now)):
            moved[place] = [ref for ref in moved[place] if ref != was.id]
    for was, now in pairs:
        for place in set(worked_at(now)) - set(worked_at(was)):
            moved[place] = sorted((*moved.get(place, ()), now.id), key=stored_at.__getitem__)
    return moved


def _holds(reads: _Reads, before: Ground, after: Ground, pairs: _Pairs | None) -> bool:
    if reads.today and before.today != after.today:
        return False
    if any(getattr(before.search, name) is not getattr(after.search, name) for name in reads.lists):
        return False
    read = reads.of_contact
    return read is None or (pairs is not None and all(read(was) == read(now) for was, now in pairs))


def by_contact(talks: Iterable[Conversation]) -> dict[str, list[Conversation]]:
    """Conversations that were not cancelled, by contact, in the order given."""
    found: dict[str, list[Conversation]] = defaultdict(list)
    for talk in talks:
        if talk.state is not TalkState.CANCELLED:
            for contact in talk.contacts:
                found[contact].append(talk)
    return dict(found)


def _with_each(known: Mapping[str, list[Conversation]], old: Search, new: Search) -> Mapping[str, list[Conversation]]:
    """Conversations by contact, gathered again only for those in whose conversations something has changed."""
    if old.conversations is new.conversations:
        return known
    changed = {ref for talk in differing(old.conversations, new.conversations) for ref in talk.contacts}
    of_changed = by_contact(talk for talk in new.conversations if not changed.isdisjoint(talk.contacts))
    rest = {ref: talks for ref, talks in known.items() if ref not in changed}
    return rest | {ref: talks for ref, talks in of_changed.items() if ref in changed}
