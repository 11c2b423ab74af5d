"""Sparse rows added up: what a handful of words points to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.occupations import Rows, Words

Numbers = NDArray[np.float32]
Places = NDArray[np.intp]


def counted(words: Words, weights: Mapping[str, float]) -> tuple[Places, Numbers]:
    """The words we know, as places, with their weights."""
    known = [(place, weight) for word, weight in weights.items() if (place := words.places.get(word)) is not None]
    places = np.fromiter((place for place, _ in known), dtype=np.intp, count=len(known))
    return places, np.fromiter((weight for _, weight in known), dtype=np.float32, count=len(known))


def pointed(rows: Rows, which: Places, weights: Numbers, size: int) -> Numbers:
    """The weighted sum of some rows, as a full array."""
    at, lengths = cells(rows, which)
    values = rows.weights[at] * np.repeat(weights * np.float32(rows.step), lengths)
    return np.bincount(rows.ids[at], weights=values, minlength=size).astype(np.float32)


def cells(rows: Rows, which: Places) -> tuple[Places, Places]:
    """Where the cells of some rows lie, one row after the other, and how many each has."""
    begins = rows.starts[which].astype(np.intp)
    lengths = rows.starts[which + 1].astype(np.intp) - begins
    before = np.cumsum(lengths) - lengths
    return np.repeat(begins - before, lengths) + np.arange(int(lengths.sum()), dtype=np.intp), lengths


def unit(weights: Numbers) -> Numbers:
    """At length one; nothing stays nothing."""
    length = float(np.sqrt((weights * weights).sum()))
    return weights / np.float32(length) if length else weights


def highest(scores: NDArray[Any], count: int) -> list[int]:
    """The places of the highest scores, highest first, the same on every machine."""
    order = np.argsort(-scores, kind="stable")[:count]
    return [int(place) for place in order]


def tallied(lines: Iterable[tuple[Iterable[str], float]]) -> dict[str, float]:
    """How often each word stands in some lines, in the lines' weights."""
    tally: dict[str, float] = {}
    for words, weight in lines:
        for word in words:
            tally[word] = tally.get(word, 0.0) + weight
    return tally
