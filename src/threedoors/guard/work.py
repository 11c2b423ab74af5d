"""Kinds of work side by side, and how they are called in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from threedoors.terms import Family, Opening, rival


def families_of(openings: Iterable[Opening]) -> frozenset[Family]:
    return frozenset(opening.family for opening in openings if opening.family)


def rivals_in(families: Iterable[Family]) -> list[tuple[Family, Family]]:
    return [pair for pair in combinations(sorted(families), 2) if rival(*pair)]


def work_of(family: Family) -> str:
    return family.value.replace("-", " ")
