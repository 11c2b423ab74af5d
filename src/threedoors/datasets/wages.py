"""What an occupation pays in an area, and how many hold it, as the statistics office published it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from threedoors.datasets.store import Store
from threedoors.text import folded

PERCENTILES = (10, 25, 50, 75, 90)
NATION = "0000000"
HOURLY = 1 << len(PERCENTILES)
"""The flag of a wage that is only published by the hour; the lower flags say which percentiles are top-coded."""
LONG = 2**16 - 1
"""What stands for a number of more than two bytes, which is looked up apart."""
_STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "GU": "Guam", "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan",
    "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas",
    "UT": "Utah", "VT": "Vermont", "VI": "Virgin Islands", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
_SPLIT = re.compile(r"[\s,./-]+")


@dataclass(frozen=True, slots=True)
class Area:
    """A metropolitan area, a rural part of a state, a state or the nation."""

    code: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wage:
    """Gross pay of employees in one area. paid: the 10th, 25th, 50th, 75th, 90th percentile, None where unpublished.

    at_least: percentiles that are only known to be this much or more. hourly: the figures are dollars an hour.
    under: the name of the group that the figures are published for, when it is wider than the occupation.
    """

    area: Area
    paid: tuple[float | None, ...]
    at_least: tuple[bool, ...]
    hourly: bool
    jobs: int | None
    under: str
    period: str
    source: str

    @property
    def median(self) -> float | None:
        return self.paid[PERCENTILES.index(50)]


class _Figures:
    """Whole numbers, most of them short."""

    def __init__(self, store: Store, name: str) -> None:
        self._short = store.array(name)
        self._at, self._long = store.array(f"{name}.long.at"), store.array(f"{name}.long")

    def __getitem__(self, place: int) -> int:
        short = int(self._short[place])
        return short if short < LONG else int(self._long[self._at.searchsorted(place)])


class Wages:
    """All published wages. Figures are looked up where they lie; nothing is read before it is asked for."""

    def __init__(self, store: Store) -> None:
        codes, names, kinds = (store.names(f"area.{each}") for each in ("codes", "names", "kinds"))
        self.areas: Sequence[Area] = [Area(*each) for each in zip(codes, names, kinds, strict=True)]
        self.period: str = store.about["period"]
        self.source: str = store.about["source"]
        self._place = {area.code: place for place, area in enumerate(self.areas)}
        self._row = {code: row for row, code in enumerate(store.names("codes"))}
        self._titles = store.names("titles")
        self._wider: dict[str, str] = store.about["wider"]
        self._starts, self._occupations = store.array("starts"), store.array("occupations")
        self._paid, self._jobs = _Figures(store, "paid"), _Figures(store, "jobs")
        self._flags = store.array("flags")

    @property
    def nation(self) -> Area:
        return self.areas[self._place[NATION]]

    def find(self, wanted: str) -> list[Area]:
        """The areas a person may mean; several when the name fits several places, such as New York, state and city."""
        asked, state = _asked(wanted)
        if not asked:
            return [area for area in self.areas if area.kind == "S" and folded(area.name) == folded(state)]
        whole = [area for area in self.areas if area.kind != "M" and folded(area.name) == " ".join(asked) and not state]
        return [*whole, *self._metropolitan(asked, state)]

    def _metropolitan(self, asked: list[str], state: str) -> Iterator[Area]:
        abbreviation = next((short for short, name in _STATES.items() if name == state), "")
        for area in self.areas:
            cities, _, states = folded(area.name).partition(", ")
            if (
                area.kind == "M"
                and _names(cities, asked)
                and (not abbreviation or abbreviation.lower() in states.split("-"))
            ):
                yield area

    def of(self, code: str, area: Area) -> Wage | None:
        """The wage of an occupation (such as 29-1141) in an area; None when none is published there."""
        plain = code.replace("-", "")
        published = self._wider.get(plain, plain)
        cell = self._cell(published, area)
        if cell is None:
            return None
        flags = int(self._flags[cell])
        hourly = bool(flags & HOURLY)
        return Wage(
            area=area,
            paid=tuple(_dollars(self._paid[cell * len(PERCENTILES) + n], hourly) for n in range(len(PERCENTILES))),
            at_least=tuple(bool(flags >> place & 1) for place in range(len(PERCENTILES))),
            hourly=hourly,
            jobs=self._jobs[cell] or None,
            under=self._titles[self._row[published]] if published != plain else "",
            period=self.period,
            source=self.source,
        )

    def _cell(self, code: str, area: Area) -> int | None:
        row, place = self._row.get(code), self._place.get(area.code)
        if row is None or place is None:
            return None
        begin, end = int(self._starts[place]), int(self._starts[place + 1])
        held = self._occupations[begin:end]
        found = int(held.searchsorted(row))
        return begin + found if found < len(held) and held[found] == row else None


def _asked(wanted: str) -> tuple[list[str], str]:
    """The words of a place, and the state beside it: "Portland, OR", "Portland Oregon", or its two letters alone."""
    words = [word for word in _SPLIT.split(folded(wanted).strip()) if word]
    for short, name in _STATES.items():
        full = folded(name).split()
        if words[-1:] == [short.lower()]:
            return words[:-1], name
        if len(words) > len(full) and words[-len(full) :] == full:
            return words[: -len(full)], name
    return words, ""


def _names(cities: str, asked: list[str]) -> bool:
    """Whether the words stand as one city's whole name: "york" does not name New York."""
    return any(_SPLIT.split(city) == asked for city in cities.split("-")) or _SPLIT.split(cities) == asked


def _dollars(stored: int, hourly: bool) -> float | None:
    """Yearly pay is stored in tens of dollars, hourly pay in cents."""
    return None if not stored else stored / 100 if hourly else stored * 10.0
