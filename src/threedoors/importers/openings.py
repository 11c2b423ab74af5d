"""Whether two openings are one, and what a file adds to one that is there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from threedoors.importers.found import FoundOpening
from threedoors.terms import Opening
from threedoors.text import plain

_STATED = ("family", "posting", "posted_on", "closes_on", "url", "place", "remote", "pay", "requirements")


def stated(found: FoundOpening) -> dict[str, Any]:
    """What a file says of an opening beside its title and company, by the keys of the search file."""
    return {key: getattr(found, key) for key in _STATED}


def same_opening(known: Opening, found: FoundOpening, company: str | None, via: str | None) -> bool:
    """The same title at the same company. Two places are two openings; without a company the texts decide."""
    if plain(known.title) != plain(found.title) or (
        known.place and found.place and plain(known.place) != plain(found.place)
    ):
        return False
    if company:
        return known.company == company and (known.via == via or via is None or known.via is None)
    unnamed = known.company is None and known.via == via
    return unnamed and (via is not None or known.posting == found.posting)


def filled_opening(known: Opening, found: FoundOpening, via: str | None) -> Opening:
    """The opening with what was empty filled in."""
    empty = {key: value for key, value in stated(found).items() if not getattr(known, key)}
    return replace(known, via=known.via or via, **empty)
