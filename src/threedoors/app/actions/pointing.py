"""What the resume points to: worked out beside the page, once for each resume, and remembered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from threedoors.app.actions import working
from threedoors.app.store.access import Remembered
from threedoors.directions import Match, career_of, english_of
from threedoors.directions.english import summary_of
from threedoors.terms import Search

if TYPE_CHECKING:
    from threedoors.occupations import Occupations

AT_ONCE = 0.4  # seconds that a page waits for the answer before it says that it is on its way
_MATCHES, _MOVES = 10, 6
_LITTLE = 25
"""Words, below which a resume says too little to lean on."""


class Speaks(StrEnum):
    """How much a resume tells us."""

    EMPTY = "empty"
    FOREIGN = "foreign"
    SILENT = "silent"
    LITTLE = "little"
    ENOUGH = "enough"

    @property
    def known(self) -> bool:
        return self in (Speaks.LITTLE, Speaks.ENOUGH)


@dataclass(frozen=True, kw_only=True)
class Pointed:
    """The occupations a resume points to. named: what it says of those that the directions are tied to.

    summary_only: the rest is in another language, so only the summary counts.
    """

    speaks: Speaks
    matches: tuple[Match, ...] = ()
    moves: tuple[Match, ...] = ()
    named: Mapping[str, Match] = field(default_factory=dict)
    summary_only: bool = False

    @property
    def by_code(self) -> Mapping[str, Match]:
        """By the scores that compare: those of moves stand on a scale of their own."""
        moves, matches = ({each.code: each for each in group} for group in (self.moves, self.matches))
        return {**moves, **self.named, **matches}


_DIGESTS: Final[Remembered[str]] = Remembered()
_FOUND: Final[Remembered[Pointed]] = Remembered()
_WITH_NAMED: Final[Remembered[Pointed]] = Remembered(8)


def pointed(search: Search, version: str, wait: float = AT_ONCE) -> Pointed | None:
    """What is known; None while it is being worked out. version: of the search, so that nothing is read twice.

    wait: seconds that the page has time for; with 0 it is only begun, for the page that is likely to come next.
    """
    resume = search.seeker.resume
    digest = _DIGESTS.get(version, lambda: _digest(resume))
    if not digest:
        return Pointed(speaks=Speaks.EMPTY)
    codes = frozenset(_codes(search))
    key = f"{digest} {' '.join(sorted(codes))}"
    known = _WITH_NAMED.peek(key)
    return known or _begun(key, lambda: _with_named(digest, resume, codes), wait)


def forget() -> None:
    """Let go of what was worked out."""
    for each in (_DIGESTS, _FOUND, _WITH_NAMED):
        each.clear()


def _digest(resume: Mapping[str, Any]) -> str:
    """The same for the same resume; "" for one that says nothing."""
    if not any(line.text for line in career_of(resume).lines):
        return ""
    return hashlib.sha256(json.dumps(resume, sort_keys=True).encode()).hexdigest()


def _codes(search: Search) -> Iterator[str]:
    yield from (each.soc for each in search.directions if each.soc)


def _begun(key: str, work_out: Callable[[], Pointed], wait: float) -> Pointed | None:
    work = working.start(("pointed", key), "matching", lambda _: _WITH_NAMED.put(key, work_out()))
    if not work.wait(wait):
        return None
    working.forget(("pointed", key))
    if work.fault is not None:
        raise work.fault
    return _WITH_NAMED.peek(key)


def _with_named(digest: str, resume: Mapping[str, Any], codes: frozenset[str]) -> Pointed:
    occupations = load_occupations()
    found = _FOUND.get(digest, lambda: _work_out(resume, occupations))
    lacking = codes - {each.code for each in found.matches}
    if not lacking or not found.speaks.known:
        return found
    from threedoors.directions import match_these

    given = summary_of(resume) if found.summary_only else resume
    named = match_these(given, occupations, lacking)
    return Pointed(
        speaks=found.speaks, matches=found.matches, moves=found.moves, named=named, summary_only=found.summary_only
    )


def load_occupations() -> Occupations:
    """Opened when first asked for, once in a process: the library they are read with takes a while to load."""
    from threedoors import datasets

    return datasets.load_occupations()


def _work_out(resume: Mapping[str, Any], occupations: Occupations) -> Pointed:
    given, summary_only = english_of(resume, occupations)
    if given is None:
        return Pointed(speaks=Speaks.FOREIGN)
    from threedoors import directions

    matches, moves = directions.pointing(given, occupations, _MATCHES, _MOVES)
    if not matches:
        return Pointed(speaks=Speaks.SILENT)
    words = sum(len(line.text.split()) for line in career_of(given).lines)
    return Pointed(
        speaks=Speaks.LITTLE if words < _LITTLE else Speaks.ENOUGH, matches=matches,
        moves=moves, summary_only=summary_only,
    )  # fmt: skip


# -- titles that people say -----------------------------------------------------------------------------------------


_DATA: Final = "occupations"


def ready() -> Occupations | None:
    """The occupational data; None while it is being opened for the first time."""
    work = working.found(_DATA) or working.start(_DATA, "opening", lambda _: load_occupations())
    if not work.wait(AT_ONCE):
        return None
    if work.fault is not None:
        working.forget(_DATA)
        raise work.fault
    return load_occupations()
