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


def trimmed(old: Sequence[T], new: Sequence[T]) -> tuple[Sequence[T], Sequence[T]]:
    """Two rows without what they share at the beginning, and then at the end."""
    head = _shared(old, new)
    old, new = old[head:], new[head:]
    tail = _shared(old[::-1], new[::-1])
    return old[: len(old) - tail], new[: len(new) - tail]


def _shared(old: Sequence[object], new: Sequence[object]) -> int:
    """How many things at the beginning are the same."""
    reach = min(len(old), len(new))
    for start in range(0, reach, _AT_ONCE):
        if old[start : start + _AT_ONCE] != new[start : start + _AT_ONCE]:
            pairs = enumerate(zip(old[start:reach], new[start:reach], strict=False), start)
            return next((place for place, (was, now) in pairs if was != now), reach)
    return reach


def changes(old: Sequence[T], new: Sequence[T]) -> tuple[list[T], list[T]]:
    """What the other row does not hold: things as they were, and as they are."""
    if old is new:
        return [], []
    if len(old) == len(new):
        places = places_apart(old, new)
        return [old[place] for place in places], [new[place] for place in places]
    old, new = trimmed(old, new)
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
