"""What only the seeker can tell: whether two that look alike are one. Asked, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from itertools import product
from typing import Literal, NamedTuple

Kind = Literal["person", "company"]


class Question(NamedTuple):
    """Is what the file calls `name` the one that the search has under the id `into`?

    key: names the question in `answers`; the same for the same files, whatever else is answered. file: where it was
    found. because: what speaks for it.
    """

    key: str
    kind: Kind
    name: str
    file: str
    into: str
    into_name: str
    because: str


class Answers:
    """What the seeker has answered, found again by any of the ways in which one of the two may be known by now."""

    def __init__(self, given: Mapping[str, bool]) -> None:
        self._given = given

    def of(self, kind: Kind, one: Iterable[str], other: Iterable[str]) -> bool | None:
        """one, other: the marks by which each of the two may be known. None when nothing was answered."""
        if not self._given:
            return None
        keys = (key_of(kind, *pair) for pair in product(one, other))
        return next((self._given[key] for key in keys if key in self._given), None)


def key_of(kind: Kind, one: str, other: str) -> str:
    """A short name of the question whether these two are one; which of them is named first does not matter."""
    return f"{kind}-{sha256('|'.join(sorted((one, other))).encode()).hexdigest()[:12]}"
