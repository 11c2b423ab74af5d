"""What a file adds to somebody the search has: only what was empty is filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from threedoors.importers.found import FoundContact
from threedoors.importers.linkedin import profile_key
from threedoors.importers.phones import joined
from threedoors.terms import Contact, Relation


def filled(contact: Contact, found: FoundContact, company: str | None, region: str = "") -> Contact:
    """The contact with what was empty filled in. A title is only taken with its own company.

    A later last contact is no other opinion but the same fact grown older, so the later one stays.
    """
    if _is_all_there(contact, found, company):
        return contact
    same_place = contact.company is None or contact.company == company
    typed = not contact.source  # what an earlier import left at its default may since be a decision
    added = {
        "company": contact.company or company,
        "title": contact.title or (found.title if same_place else ""),
        "emails": _joined(contact.emails, found.emails),
        "phones": joined(contact.phones, found.phones, region) if found.phones else contact.phones,
        "urls": _joined(contact.urls, found.urls),
        "place": contact.place or found.place,
        "connected_on": contact.connected_on or found.connected_on,
        "last_contact": _later(contact.last_contact, found.last_contact),
        "notes": contact.notes or found.notes,
        "relation": found.relation if typed and contact.relation is Relation.STRANGER else contact.relation,
        "source": contact.source or found.source,
    }
    changed: dict[str, Any] = {key: value for key, value in added.items() if value != getattr(contact, key)}
    return replace(contact, **changed) if changed else contact


def _is_all_there(contact: Contact, found: FoundContact, company: str | None) -> bool:
    """Whether the contact was made of this very entry, and is as it was: the case of nearly all in a second round."""
    return (
        contact.source == found.source != ""
        and contact.company == company
        and contact.title == found.title
        and contact.emails == found.emails
        and contact.phones == found.phones
        and contact.urls == found.urls
        and contact.place == found.place
        and contact.connected_on == found.connected_on
        and contact.last_contact == found.last_contact
        and contact.notes == found.notes
    )


def _later(one: date | None, other: date | None) -> date | None:
    return max((day for day in (one, other) if day), default=None) if other else one


def _joined(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    if not new or old == new:
        return old
    known = {each.casefold().rstrip("/") for each in old} | {key for each in old if (key := profile_key(each))}
    fresh = tuple(each for each in new if each.casefold().rstrip("/") not in known and profile_key(each) not in known)
    return old + fresh if fresh else old
