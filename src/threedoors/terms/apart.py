"""Where two versions of a list differ: of 30,000 people an act changes one, and only that one is gone through again."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

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


def changes(old: Sequence[T], new: Sequence[T]) -> tuple[list[T], list[T]]:
    """What the other row does not hold: things as they were, and as they are."""
    if old is new:
        return [], []
    places = places_apart(old, new)
    if len(old) == len(new) or (len(new) > len(old) and not places):
        return [old[place] for place in places], [*(new[place] for place in places), *new[len(old) :]]
    here, there = {id(each) for each in old}, {id(each) for each in new}
    return [each for each in old if id(each) not in there], [each for each in new if id(each) not in here]


def differing(old: Sequence[T], new: Sequence[T]) -> list[T]:
    """Both together: every thing, as it was or as it is, that the other row does not hold."""
    was, now = changes(old, new)
    return [*was, *now]


def exchanged(row: Sequence[T], gone: Iterable[T], come: Iterable[T], key: Callable[[T], Any]) -> list[T]:
    """A row in the order of a key, without some things, as far as they stand in it, and with others."""
    now = list(row)
    for thing in gone:
        sought = key(thing)
        place = bisect_left(now, sought, key=key)
        while place < len(now) and now[place] != thing and key(now[place]) == sought:
            place += 1
        if place < len(now) and now[place] == thing:
            del now[place]
    for thing in come:
        insort(now, thing, key=key)
    return now
