"""What counts as a hit, a miss and a false alarm, and the figures made of them."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]

DIRECTION = frozenset({"divided_target", "open_to_anything", "stepping_stone", "soul_searching"})
KIN = (
    DIRECTION,
    frozenset({"hedging", "self_deprecation", "soul_searching"}),
    frozenset({"need_centred", "stepping_stone"}),
    frozenset({"wrong_name", "divided_target"}),  # another role than the one at stake is both
)
"""Two coaches may file one bad sentence under either: a finding of the kin is neither a hit nor a false alarm."""

OF_THE_WHOLE = frozenset({"missing_commitment", "generic_no_specifics"})
"""A doubtful clause often stands where the yes or the fact should be, so these may be found in any bad text as well."""

WARNED: dict[str, frozenset[str]] = {
    "employer": DIRECTION
    | {"hedging", "self_deprecation", "need_centred", "negativity", "missing_commitment", "wrong_name"},
    "insider": DIRECTION | {"wrong_name", "asks_for_job"},
    "safe": frozenset({"wrong_name", "hidden_purpose"}),
}
"""METHOD's table: the categories that are a warning or an error to each audience."""


@dataclass(frozen=True)
class Found:
    """One finding of the doubt check, as far as this evaluation needs it."""

    category: str
    start: int
    end: int
    warns: bool


@dataclass
class Tally:
    """Hits, misses and false alarms; the rows behind the last two; how many hits lie on the marked words."""

    hits: int = 0
    misses: list[Row] = field(default_factory=list)
    alarms: list[Row] = field(default_factory=list)
    placed: int = 0
    placeable: int = 0

    def precision(self) -> float:
        return share(self.hits, self.hits + len(self.alarms))

    def recall(self) -> float:
        return share(self.hits, self.hits + len(self.misses))

    def f1(self) -> float:
        both = self.precision() + self.recall()
        return 2 * self.precision() * self.recall() / both if both else 0.0


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def wilson(part: int, whole: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share. Source: Wilson 1927."""
    if not whole:
        return 0.0, 1.0
    at, wide = part / whole, z * z / whole
    middle = (at + wide / 2) / (1 + wide)
    half = z * math.sqrt(at * (1 - at) / whole + wide / (4 * whole)) / (1 + wide)
    return max(0.0, middle - half), min(1.0, middle + half)


def is_warned(row: Row) -> bool:
    """Whether METHOD's table makes this bad row a warning or more; a hint is counted by category only."""
    warned = WARNED[row["audience"]]
    asked = row["audience"] == "employer" and bool(row["question"])
    return any(name in warned or (name == "generic_no_specifics" and asked) for name in row["categories"])


def is_spared(category: str, row: Row) -> bool:
    """Whether a finding that is not expected may stand in this bad row."""
    if row["label"] == "good":
        return False
    if category in OF_THE_WHOLE and row["audience"] == "employer":
        return True
    return any(category in kin and expected in kin for kin in KIN for expected in row["categories"])


def overlaps(found: Iterable[Found], spans: Sequence[Sequence[int]]) -> bool:
    return any(one.start < end and start < one.end for one in found for start, end in spans)


def by_category(rows: Sequence[Row], found: dict[str, list[Found]]) -> dict[str, Tally]:
    """A tally for each category that is expected or found somewhere."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for row in rows:
        seen = {one.category for one in found[row["id"]]}
        for category in seen | set(row["categories"]):
            count(tallies[category], category, row, [one for one in found[row["id"]] if one.category == category])
    return dict(sorted(tallies.items()))


def count(tally: Tally, category: str, row: Row, found: list[Found]) -> None:
    if category not in row["categories"]:
        if not is_spared(category, row):
            tally.alarms.append(row)
    elif not found:
        tally.misses.append(row)
    else:
        tally.hits += 1
        if category not in OF_THE_WHOLE:
            tally.placeable += 1
            tally.placed += overlaps(found, row["spans"])


@dataclass(frozen=True)
class Verdict:
    """How well a yes or no on whole texts parts bad from good."""

    bad: int
    caught: int
    good: int
    alarms: int

    @property
    def recall(self) -> float:
        return share(self.caught, self.bad)

    @property
    def precision(self) -> float:
        return share(self.caught, self.caught + self.alarms)

    @property
    def alarm_rate(self) -> float:
        return share(self.alarms, self.good)

    @property
    def j(self) -> float:
        """Youden's J: recall minus false-alarm rate."""
        return self.recall - self.alarm_rate


def verdict(rows: Iterable[Row], marked: Callable[[Row], bool]) -> Verdict:
    bad, good = [], []
    for row in rows:
        if row["label"] == "good":
            good.append(marked(row))
        elif is_warned(row):
            bad.append(marked(row))
    return Verdict(len(bad), sum(bad), len(good), sum(good))


def length(row: Row) -> int:
    return len(re.findall(r"[\w']+", row["text"]))


def matched(rows: Sequence[Row], tolerance: float = 0.1) -> list[Row]:
    """Bad and good rows in pairs of one kind, audience and length; rows without a partner are left out.

    tolerance: how far the word counts of a pair may lie apart, as a share of the longer.
    """
    kept: list[Row] = []
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["kind"], row["audience"]].append(row)
    for group in groups.values():
        bad = sorted((row for row in group if row["label"] == "bad" and is_warned(row)), key=length)
        good = sorted((row for row in group if row["label"] == "good"), key=length)
        kept.extend(pairs(bad, good, tolerance))
    return kept


def pairs(bad: list[Row], good: list[Row], tolerance: float) -> list[Row]:
    """Walk both lists from the shortest up and keep the pairs that are near enough."""
    kept, b, g = [], 0, 0
    while b < len(bad) and g < len(good):
        apart = length(bad[b]) - length(good[g])
        if abs(apart) <= tolerance * max(length(bad[b]), length(good[g])):
            kept += [bad[b], good[g]]
            b, g = b + 1, g + 1
        elif apart < 0:
            b += 1
        else:
            g += 1
    return kept
