"""What is heard in a clause where no pattern fits: weights of words and senses, learned from texts written for it.

`heard.bin` and `heard.json` are made by `evals/doubt/train.py`; nothing but adding up is done with them here. The
weights of a feature for all categories stand in one whole number, a field each, so that one addition adds them all.
"""

from __future__ import annotations

import json
import math
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache, reduce
from pkgutil import get_data
from typing import NamedTuple
from zlib import crc32

from threedoors.doubt.clauses import clauses, stretches
from threedoors.doubt.features import Group, context, groups, spelled, tokens
from threedoors.doubt.gist import Gist, Said
from threedoors.doubt.reading import Reading
from threedoors.text import Span

CLAUSE_HEADS = (
    "divided_target",
    "open_to_anything",
    "stepping_stone",
    "soul_searching",
    "hedging",
    "self_deprecation",
    "need_centred",
    "negativity",
    "asks_for_job",
)
ANY = "any"
TEXT_HEADS = ("missing_commitment", "generic_no_specifics", "hidden_purpose")
_FIELD, _MIDDLE = 20, 128
_MASK = (1 << _FIELD) - 1
_MOST = 200_000
"""Groups of features remembered between texts."""


NEAR_HEADS, FAR_HEADS = (*CLAUSE_HEADS, ANY), (*TEXT_HEADS, "bad")
"""What the network says of a clause and of a whole text; "bad": that it holds doubt, of whatever kind."""
_DOUBTS = tuple(head for head in CLAUSE_HEADS if head != "asks_for_job")


class Heard(NamedTuple):
    """How much a clause, or a whole text, sounds like each category; 0 is as likely as not.

    doubt: the category of doubt that it sounds most like; loudness: how sure it is that there is doubt, of any kind and
    of that category.
    """

    span: Span
    scores: dict[str, float]
    doubt: str
    loudness: float


def heard_as(span: Span, scores: dict[str, float]) -> Heard:
    """A clause by its scores."""
    doubt = max(_DOUBTS, key=scores.__getitem__)
    return Heard(span, scores, doubt, (scores[ANY] + scores[doubt]) / 2)


class Ears:
    """The weights on file."""

    def __init__(self) -> None:
        head = json.loads(get_data("threedoors.doubt", "heard.json") or b"")
        stored = get_data("threedoors.doubt", "heard.bin") or b""
        self.heads: tuple[str, ...] = tuple(head["heads"])
        self.scale: list[float] = head["scale"]
        self.constant: list[float] = head["constant"]
        self._keys = array("I")  # in order, so that one is found without all of them being gone through
        self._keys.frombytes(stored[: 4 * head["features"]])
        self._rows = memoryview(stored)[4 * head["features"] :]
        self._known: dict[Group, int] = {}

    @staticmethod
    @cache
    def load() -> Ears:
        return Ears()

    def knows(self, word: str) -> bool:
        """Whether this is a word that has a weight, and so no rare name."""
        return self._place(word) is not None

    def _place(self, feature: str) -> int | None:
        key = crc32(feature.encode())
        at = bisect_left(self._keys, key)
        return at if at < len(self._keys) and self._keys[at] == key else None

    def _packed(self, feature: str) -> int:
        """The weights of a feature in one number, a field for each head and one that counts."""
        place = self._place(feature)
        packed = 0
        if place is not None:
            wide = len(self.heads)
            for weight in reversed((1, *self._rows[place * wide : (place + 1) * wide])):
                packed = packed << _FIELD | weight
        return packed

    def _added(self, group: Group) -> int:
        """The weights of a group of features; remembered, while there is room."""
        packed = sum(map(self._packed, spelled(group)))
        if len(self._known) < _MOST:
            self._known[group] = packed
        return packed

    def add(self, found: Iterable[Group]) -> int:
        known, total = self._known, 0
        for group in found:
            packed = known.get(group)
            total += self._added(group) if packed is None else packed
        return total

    def scores(self, total: int, words: int) -> dict[str, float]:
        """What the added weights say, by head; words: of the clause or text, its two ends included."""
        middle = _MIDDLE * (total & _MASK)
        root = math.sqrt(words)
        said = {}
        for head, scale, constant in zip(self.heads, self.scale, self.constant, strict=True):
            total >>= _FIELD
            said[head] = ((total & _MASK) - middle) * scale / root + constant
        return said


@lru_cache(maxsize=4)
def heard(reading: Reading) -> tuple[tuple[Heard, ...], Heard | None]:
    """What each clause of a draft sounds like, and what the whole does; nothing where no word is written."""
    ears, around = Ears.load(), tuple(context(reading))
    parts = list(by_clause(clauses(reading), tokens(reading)))
    if not parts:
        return (), None
    sums = [ears.add(groups(held, around)) for _, held in parts]
    lengths = [len(held) + 2 for _, held in parts]
    said, together = _gist([held for _, held in parts], reading.draft.question, around)
    each = [
        heard_as(span, halved(dict(zip(NEAR_HEADS, also, strict=True)), ears.scores(total, length)))
        for (span, _), total, length, also in zip(parts, sums, lengths, said, strict=True)
    ]
    whole = halved(dict(zip(FAR_HEADS, together, strict=True)), _whole(ears, sums, sum(lengths)))
    return tuple(each), heard_as(Span(each[0].span.start, each[-1].span.end), whole)


def halved(one: dict[str, float], two: dict[str, float]) -> dict[str, float]:
    """What two listeners say together: their mean where both speak of a head, else what the one says."""
    return one | {head: (one[head] + score) / 2 if head in one else score for head, score in two.items()}


def _gist(
    said: Sequence[Sequence[str]], question: str, around: tuple[str, ...]
) -> tuple[list[list[float]], list[float]]:
    """What the network makes of each clause, among those it stands with, and of the whole text."""
    gist = Gist.load()
    peaks = [gist.peak(words) for words in said]
    parts = [gist.said(part, question, around) for part in stretches(peaks)]
    whole = parts[0] if len(parts) == 1 else gist.said([reduce(gist.higher, peaks)], question, around)
    return Said([scores for part in parts for scores in part.clauses], whole.whole)


def _whole(ears: Ears, sums: list[int], counted: int) -> dict[str, float]:
    """The scores of a whole text; stretches are added apart, so that no field of a long text runs over."""
    scores = dict.fromkeys(ears.heads, 0.0)
    for at in range(0, len(sums), 16):
        part = ears.scores(sum(sums[at : at + 16]), counted)
        for head, constant in zip(ears.heads, ears.constant, strict=True):
            scores[head] += part[head] - constant
    return {head: scores[head] + constant for head, constant in zip(ears.heads, ears.constant, strict=True)}


def by_clause(spans: list[Span], words: list[tuple[int, str]]) -> Iterator[tuple[Span, list[str]]]:
    """Each clause with the words that begin in it."""
    at = 0
    for span in spans:
        held = []
        while at < len(words) and words[at][0] < span.end:
            if words[at][0] >= span.start:
                held.append(words[at][1])
            at += 1
        yield span, held
