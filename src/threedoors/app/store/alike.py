"""What two versions of a list share without a look at it: of 30,000 people an act changes one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from threedoors.terms.apart import places_apart


class Alike(NamedTuple):
    head: int
    tail: int


def alike(before: Sequence[Any], after: Sequence[Any]) -> Alike:
    """How many things at the beginning, and at the end of lists of one length, are the same: most of 30,000."""
    places = places_apart(before, after)
    if not places:
        return Alike(min(len(before), len(after)), 0)
    return Alike(places[0], len(before) - 1 - places[-1] if len(before) == len(after) else 0)
