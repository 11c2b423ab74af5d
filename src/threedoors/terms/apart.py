"""Where two versions of a list differ: of 30,000 people an act changes one, and only that one is gone through again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_AT_ONCE = 256  # compared in one step where they are the very same, which nearly all are


def places_apart(old: Sequence[object], new: Sequence[object]) -> list[int]:
    """Places at which two rows do not hold the same, as far as both reach. What was made anew may be equal."""
    found: list[int] = []
    for start in range(0, min(len(old), len(new)), _AT_ONCE):
        was, now = old[start : start + _AT_ONCE], new[start : start + _AT_ONCE]
        if was != now:
            pairs = enumerate(zip(was, now, strict=False), start)
            found += [place for place, (one, other) in pairs if one is not other]
    return found


def differing(old: Sequence[T], new: Sequence[T]) -> list[T]:
    """Things of either row that the other does not hold: as they were, and as they are."""
    if old is new:
        return []
    places = places_apart(old, new)
    if len(old) == len(new) or (len(new) > len(old) and not places):
        return [each for place in places for each in (old[place], new[place])] + [*new[len(old) :]]
    here, there = {id(each) for each in old}, {id(each) for each in new}
    return [each for each in old if id(each) not in there] + [each for each in new if id(each) not in here]
