"""Facts of a ground that a change to some contacts leaves true, so that they need not be worked out anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from threedoors.terms import Contact, Relation

_READ_FROM: Mapping[str, Callable[[Contact], object]] = {
    "_known_by": lambda contact: contact.knows,
    "close_to_manager": lambda contact: (contact.knows, contact.relation is Relation.MANAGER),
    "_contacts_at": lambda contact: (contact.company, contact.past),
    "_with_say_at": lambda contact: contact.power_at,
    "contacts_by_warmth": lambda contact: (contact.relation, contact.counsellor_kind),
    "full_names": lambda contact: contact.name,
    "full_names_by_start": lambda contact: contact.name,
}
"""Facts worked out from the contacts alone, and what they read of each."""


def lasting(facts: Mapping[str, Any], old: Sequence[Contact], new: Sequence[Contact]) -> dict[str, Any]:
    """Of the facts on an earlier ground those that hold still, where the same people stand in the same order."""
    if len(old) != len(new):
        return {}
    pairs = [(was, now) for was, now in zip(old, new, strict=True) if was is not now]
    if any(was.id != now.id for was, now in pairs):
        return {}
    return {
        name: facts[name]
        for name, read in _READ_FROM.items()
        if name in facts and all(read(was) == read(now) for was, now in pairs)
    }
