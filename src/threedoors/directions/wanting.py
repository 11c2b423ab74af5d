"""What somebody says they want: in the objective, by a course begun, by what they do without pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from threedoors.directions.everyday import EVERYDAY
from threedoors.directions.gathering import Numbers, counted, tallied
from threedoors.directions.quoting import quoted
from threedoors.directions.scoring import nearness
from threedoors.occupations import Occupations
from threedoors.stems import stemmed

_WANTS = re.compile(
    r"\b(?:wants? (?:to|out|a|work)|wanting to|wish(?:es|ing)? to|hop(?:e|es|ing) (?:to|for)|look(?:s|ing) (?:to|for)"
    r"|seek(?:s|ing)?|aspir\w+|eager to|aim(?:s|ing)? (?:to|for)|would like|interested in|mov(?:e|ing) (?:in|on )?to"
    r"|transition\w* (?:in)?to|career change|chang(?:e|ing) (?:careers?|to|into)|leav(?:e|ing) \w+ (?:\w+ )?for"
    r"|return(?:ing)? to|retrain\w*|studying|enrolled|goal is|objective)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(r"in progress|enrolled|ongoing|expected|studying|current", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_SAID, _LEARNING, _GIVEN = 1.0, 0.7, 0.4  # an objective, a course, work without pay
_FEW = 2  # words that must tell something
_PLAINLY = 0.3  # what of the wish an occupation must be for a line to be quoted
_NEAR, _LEAST = 0.55, 0.06  # beside the nearest occupation; and how near that must be at all


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something said of what is wanted. text: from where the wish begins; line: as it is quoted."""

    text: str
    line: str
    weight: float


@dataclass(frozen=True)
class Wants:
    """near: by occupation how much of what is wanted it is, 0 to 1; weight: how plainly that was said."""

    said: Sequence[Wanted]
    near: Numbers
    weight: float

    def line_for(self, occupation: int, occupations: Occupations) -> str:
        """The line that wants this work most, as it is quoted; "" where none does."""
        if self.near[occupation] < _PLAINLY:
            return ""
        best = max(self.said, key=lambda each: each.weight * float(_near([each], occupations)[occupation]))
        return quoted(best.line)


def wants_of(given: str | Mapping[str, Any], occupations: Occupations) -> Wants:
    """What of each occupation is wanted; nothing where nothing is said."""
    said = list(_said(given))
    near = _near(said, occupations)
    best = float(near.max(initial=0.0))
    if best < _LEAST:
        return Wants((), np.zeros(len(occupations), dtype=np.float32), 0.0)
    shares = np.clip((near / best - _NEAR) / (1 - _NEAR), 0, 1).astype(np.float32)
    return Wants(said, shares, max(each.weight for each in said))


def is_wish(text: str) -> bool:
    """Whether a line tells what is wanted, and so not what was done."""
    return bool(_WANTS.search(text))


def _near(said: Sequence[Wanted], occupations: Occupations) -> Numbers:
    tally = tallied((_telling(each.text), each.weight) for each in said)
    places, counts = counted(occupations.text, tally)
    if len(places) < _FEW:
        return np.zeros(len(occupations), dtype=np.float32)
    weights: Numbers = np.log1p(counts)
    return nearness(places, weights, occupations)


def _telling(text: str) -> list[str]:
    return [word for word in stemmed(text) if word not in EVERYDAY]


def _said(given: str | Mapping[str, Any]) -> Iterator[Wanted]:
    if isinstance(given, str):
        yield from _wishes(given)
        return
    basics = given.get("basics")
    if isinstance(basics, Mapping):
        yield from (wish for key in ("summary", "label") for wish in _wishes(_text(basics.get(key))))
    yield from _courses(given)
    for entry in _entries(given, "volunteer"):
        lines = (entry.get("position"), entry.get("summary"), *_list(entry.get("highlights")))
        yield from (Wanted(line, line, _GIVEN) for each in lines if (line := _text(each)))


def _wishes(text: str) -> Iterator[Wanted]:
    for sentence in _SENTENCE.split(text):
        if found := _WANTS.search(sentence):
            yield Wanted(sentence[found.end() :], sentence, _SAID)


def _courses(given: Mapping[str, Any]) -> Iterator[Wanted]:
    """Courses taken, and what is not finished yet."""
    for entry in _entries(given, "education"):
        named = " ".join(_text(entry.get(key)) for key in ("studyType", "area")).strip()
        lines = [*map(_text, _list(entry.get("courses"))), *([named] if _BEGUN.search(named) else [])]
        yield from (Wanted(line, line, _LEARNING) for line in lines if line)
    for entry in _entries(given, "certificates"):
        if _BEGUN.search(line := _text(entry.get("name"))):
            yield Wanted(line, line, _LEARNING)


def _entries(given: Mapping[str, Any], section: str) -> Iterator[Mapping[str, Any]]:
    yield from (entry for entry in _list(given.get(section)) if isinstance(entry, Mapping))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
