"""What people suggested, counted by those who do not know each other; and when a round has told enough.

Source: METHOD S13 and section 4, Capacity: five to eight talks; stop when the last three bring fewer than two new
suggestions together. A direction counts as named when two people named it independently.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final

from threedoors.terms import Conversation, Direction, Door, Relation, Search, Suggestion, TalkState

ROUND: Final = (5, 8)
"""Talks in an exploratory round, at least and at most."""
LAST_FEW: Final = 3
NEW_AT_LEAST: Final = 2
"""The round stops when the last three talks brought fewer than two new suggestions together."""
INDEPENDENT: Final = 2
"""As many people who do not know each other make a suggestion more than one person's taste."""


@dataclass(frozen=True, kw_only=True)
class Said:
    """One suggestion as it was made. talk and number: where it stands; direction: what the seeker mapped it to."""

    talk: str
    number: int
    who: tuple[str, ...]
    on: date
    words: str
    against: bool
    direction: str | None


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What people said of one direction.

    named_by and against: contacts by their last word on it, so nobody is in both. independent: those of `named_by`
    among whom no two know each other or spoke in the same talk.
    """

    direction: Direction
    named_by: tuple[str, ...]
    independent: tuple[str, ...]
    against: tuple[str, ...]
    said: tuple[Said, ...]

    @property
    def backed(self) -> bool:
        """Named by people who did not get it from each other."""
        return len(self.independent) >= INDEPENDENT


def said_in(search: Search) -> tuple[Said, ...]:
    """Every suggestion of the search, the oldest first."""
    talks = sorted((talk for talk in search.conversations if talk.debrief), key=_day)
    return tuple(each for talk in talks for each in _said(search, talk))


def _said(search: Search, talk: Conversation) -> Iterator[Said]:
    if talk.debrief is None or talk.state is TalkState.CANCELLED:
        return
    for number, each in enumerate(talk.debrief.suggestions):
        yield Said(
            talk=talk.id, number=number, who=talk.contacts, on=talk.debrief.held_on, words=each.said,
            against=each.against, direction=direction_of(search, each),
        )  # fmt: skip


def direction_of(search: Search, suggestion: Suggestion) -> str | None:
    """The direction a suggestion means: as mapped, else the one of its occupation, else the one of its very words."""
    if suggestion.direction:
        return suggestion.direction
    words = _plain(suggestion.said)
    by_code = next((d.id for d in search.directions if suggestion.soc and d.soc == suggestion.soc), None)
    return by_code or next((d.id for d in search.directions if _plain(d.title) == words), None)


def tally(search: Search) -> tuple[Tally, ...]:
    """What people said of each direction, in the order of the directions."""
    by_direction: dict[str, list[Said]] = {}
    for said in said_in(search):
        if said.direction:
            by_direction.setdefault(said.direction, []).append(said)
    return tuple(_tally(search, each, by_direction.get(each.id, ())) for each in search.directions)


def _tally(search: Search, direction: Direction, said: Sequence[Said]) -> Tally:
    last_word = dict.fromkeys(direction.named_by, False) | {who: each.against for each in said for who in each.who}
    named_by = tuple(who for who, against in last_word.items() if not against)
    return Tally(
        direction=direction, named_by=named_by, independent=independent(search, named_by),
        against=tuple(who for who, against in last_word.items() if against), said=tuple(said),
    )  # fmt: skip


def independent(search: Search, people: Sequence[str]) -> tuple[str, ...]:
    """People of whom no two know each other, in the order given: whoever knows fewest of the others counts first.

    In families and teams, where everybody knows everybody, this is as many as there can be; elsewhere never too many.
    """
    near = _acquainted(search, people)
    left, counted = dict.fromkeys(people), set[str]()
    while left:
        first = min(left, key=lambda who: len(near[who] & left.keys()))
        counted.add(first)
        for who in (first, *near[first]):
            left.pop(who, None)
    return tuple(who for who in dict.fromkeys(people) if who in counted)


def _acquainted(search: Search, people: Collection[str]) -> Mapping[str, set[str]]:
    """Who of these knows whom: as the search has it, as one family, or because a talk or an introduction joins them."""
    near: dict[str, set[str]] = {who: set() for who in people}
    for one, other in _pairs(search, people):
        if one != other and one in near and other in near:
            near[one].add(other)
            near[other].add(one)
    return near


def _pairs(search: Search, people: Collection[str]) -> Iterator[tuple[str, str]]:
    for who in people:
        yield from ((who, other) for other in search.contact(who).knows)
    family = [who for who in people if search.contact(who).relation is Relation.FAMILY]
    yield from combinations(family, 2)  # husband and sister have one taste in what would suit, and talk it over
    for talk in search.conversations:
        together = (*talk.contacts, talk.introduced_by) if talk.introduced_by else talk.contacts
        yield from combinations(together, 2)


def exploratory(search: Search) -> tuple[Conversation, ...]:
    """The talks of the round that were held and told, the oldest first."""
    held = (t for t in search.conversations if t.door is Door.EXPLORATORY and t.state is TalkState.HELD and t.debrief)
    return tuple(sorted(held, key=_day))


def new_in_each(search: Search, talks: Sequence[Conversation]) -> tuple[int, ...]:
    """How many suggestions each talk was the first to bring. What speaks against something brings nothing new."""
    known: set[str] = set()
    counts = []
    for talk in talks:
        said = talk.debrief.suggestions if talk.debrief else ()
        ideas = {direction_of(search, s) or s.soc or _plain(s.said) for s in said if not s.against}
        counts.append(len(ideas - known))
        known |= ideas
    return tuple(counts)


def told_enough(new: Sequence[int]) -> bool:
    """Whether a round whose talks brought so many new suggestions has told enough: it runs dry, or is long enough."""
    dry = len(new) >= ROUND[0] and sum(new[-LAST_FEW:]) < NEW_AT_LEAST
    return dry or len(new) >= ROUND[1]


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).strip(" .")


def _day(talk: Conversation) -> date:
    return talk.debrief.held_on if talk.debrief else date.min
