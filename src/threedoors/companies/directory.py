"""Companies found by name among thousands: the same one, and those that may be it. What a name costs does not grow."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from threedoors.companies.spelling import Spelling, spelling_of
from threedoors.companies.telling import Known, Outcome, compare
from threedoors.companies.wording import HOLDING, WIDE
from threedoors.names import company_key

_LOOKED_AT = 12
"""Of one kind of likeness: a name that is like more than so many others tells nothing by that."""

_SHORTEST_SLIP = 5
_SHORT = 10


class Same(NamedTuple):
    """at: the place of the company. because: "" when the name is its very own."""

    at: int
    because: str


class Like(NamedTuple):
    """A company that it may be; only the seeker can tell."""

    at: int
    because: str


class Directory:
    """Companies by the order in which they were added, each under one name or several."""

    def __init__(self) -> None:
        self._known: list[Known] = []
        self._names: list[list[str]] = []
        self._by_key: dict[str, list[int]] = defaultdict(list)
        self._by: dict[Any, list[int]] = defaultdict(list)

    def add(self, name: str, *more: str) -> int:
        """The place of a new company of that name; `more`: other names it goes by."""
        self._known.append(Known(name))
        self._names.append([])
        at = len(self._known) - 1
        for each in (name, *more):
            self.call(at, each)
        return at

    def call(self, at: int, name: str) -> None:
        """Find the company under this name too."""
        self._names[at].append(name)
        _note(self._by_key, company_key(name), at)
        for key in _keys(spelling_of(name)):
            _note(self._by, key, at)

    def learn(self, at: int, *, addresses: Iterable[str] = (), place: str = "", title: str = "") -> None:
        """Keep what somebody who works there tells of the company."""
        self._known[at].see(addresses=addresses, place=place, title=title)

    def named(self, name: str) -> list[int]:
        """The companies that have this very name, but for its legal form."""
        return self._by_key.get(company_key(name), [])

    def only(self, name: str) -> int | None:
        """The only company of that very name, where the name is so much its own that nothing can speak against it."""
        own = self.named(name)
        return own[0] if len(own) == 1 and not spelling_of(name).is_shared else None

    def find(self, seen: Known) -> Same | None:
        """The company that is meant, as far as that is certain."""
        own = self.named(seen.name)
        if (at := self.only(seen.name)) is not None:
            return Same(at, "")
        spelling = spelling_of(seen.name)
        if own and (best := self._best(seen, own)) is not None:
            return best
        others = [at for at in self._near(spelling) if at not in own]
        for at in others:
            if (because := self._judged(seen, at, Outcome.SAME)) is not None:
                return Same(at, because)
        return None

    def _best(self, seen: Known, places: list[int]) -> Same | None:
        """Of several with one name the one whose domain or kind of work agrees, else the first that may be."""
        fit = [at for at in places if self._judged(seen, at, Outcome.SAME) is not None]
        agrees = [at for at in fit if self._agrees(seen, self._known[at])]
        return Same((agrees or fit)[0], "") if fit else None

    def _agrees(self, seen: Known, known: Known) -> bool:
        return bool(seen.domains & known.domains or seen.industries & known.industries or seen.places & known.places)

    def like(self, seen: Known, but: int | None = None) -> list[Like]:
        """Which companies it may be besides; the first added come first. but: the one that it is."""
        near = sorted({*self.named(seen.name), *self._near(spelling_of(seen.name))} - {but})
        likes = ((at, self._judged(seen, at, Outcome.UNSURE)) for at in near)
        return [Like(at, because) for at, because in likes if because is not None]

    def known(self, at: int) -> Known:
        return self._known[at]

    def _judged(self, seen: Known, at: int, outcome: Outcome) -> str | None:
        """Why the company at that place comes out so, by any of its names; None when it does not."""
        verdicts = [compare(seen, self._known[at].called(name)) for name in self._names[at]]
        if outcome is Outcome.UNSURE and any(each.outcome is Outcome.SAME for each in verdicts):
            return None
        return next((each.because for each in verdicts if each.outcome is outcome), None)

    def _near(self, spelling: Spelling) -> Iterator[int]:
        seen: set[int] = set()
        for key in _looked_up(spelling):
            places = self._by.get(key, ())
            if len(places) <= _LOOKED_AT:
                yield from (at for at in places if at not in seen)
                seen.update(places)


def _keys(spelling: Spelling) -> Iterator[Any]:
    """Under what a name is found. A pair tells the kind of likeness."""
    yield from (("joined", each) for each in spelling.joined | {spelling.compact})
    yield "core", spelling.core
    yield from (("longer", spelling.core[:upto]) for upto in range(1, len(spelling.core)))
    yield from (("initials", each) for each in spelling.initials)
    yield from _slips(spelling)


def _looked_up(spelling: Spelling) -> Iterator[Any]:
    yield from (("joined", each) for each in sorted(spelling.joined | {spelling.compact}))
    core = spelling.core
    yield from (("core", core[:upto]) for upto in range(len(core), 0, -1))
    trimmed = tuple(word for word in core if word not in WIDE and word not in HOLDING)
    yield "core", trimmed
    yield from (("core", core[start:]) for start in range(1, len(core)))
    yield "longer", core
    if len(spelling.words) == 1:
        yield "initials", spelling.compact
    yield from (("core", (each,)) for each in sorted(spelling.initials))
    yield from _slips(spelling)


def _slips(spelling: Spelling) -> Iterator[Any]:
    """What is left of the name when a letter is wrong: of a short one all but that letter, of a long one a half."""
    whole = spelling.compact
    if _SHORTEST_SLIP <= len(whole) <= _SHORT:
        yield from (("cut", whole[:at] + whole[at + 1 :]) for at in range(len(whole)))
        yield "cut", whole
    if len(whole) >= _SHORT:
        for half in {(len(whole) - 1) // 2, len(whole) // 2}:
            yield "head", whole[:half], spelling.digits
            yield "tail", whole[-half:], spelling.digits


def _note(index: dict[Any, list[int]], key: Any, at: int) -> None:
    """Kept in order, so that a name added late finds the same as one that was there from the start."""
    places = index[key]
    if not places or places[-1] < at:
        places.append(at)
    elif places[where := bisect_left(places, at)] != at:
        places.insert(where, at)
