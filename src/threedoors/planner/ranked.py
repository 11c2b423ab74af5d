"""Candidates in their turn, and those for one purpose: mended after a change, since it touches a few of thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from threedoors.planner.candidates import Candidate
from threedoors.terms.apart import exchanged

_turn = attrgetter("turn")


@dataclass(frozen=True)
class Ranked:
    """in_turn: everybody, the first to take first; by_group: the same for each purpose; of: by the contact's id."""

    in_turn: Sequence[Candidate]
    by_group: Mapping[str, Sequence[Candidate]]
    of: Mapping[str, Sequence[Candidate]]

    @classmethod
    def from_all(cls, candidates: Iterable[Candidate]) -> Ranked:
        in_turn = sorted(candidates, key=_turn)
        by_group, of = defaultdict[str, list[Candidate]](list), defaultdict[str, list[Candidate]](list)
        for each in in_turn:
            by_group[each.group].append(each)
            of[each.contact.id].append(each)
        return cls(in_turn, dict(by_group), dict(of))

    def mended(self, touched: Collection[str], fresh: Iterable[Candidate]) -> Ranked:
        """With these candidates in the place of all that those touched had. touched: ids of contacts."""
        fresh = sorted(fresh, key=_turn)
        gone = [each for ref in touched for each in self.of.get(ref, ())]
        by_group = dict(self.by_group)
        for group in {each.group for each in (*gone, *fresh)}:
            left = [each for each in gone if each.group == group]
            come = [each for each in fresh if each.group == group]
            by_group[group] = exchanged(by_group.get(group, ()), left, come, _turn)
        of: dict[str, Sequence[Candidate]] = dict(self.of)
        of |= {ref: [each for each in fresh if each.contact.id == ref] for ref in touched}
        return Ranked(exchanged(self.in_turn, gone, fresh, _turn), by_group, of)
