"""What somebody says they want: in the objective, by a course begun, by what they do without pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from threedoors.directions.everyday import EVERYDAY
from threedoors.directions.gathering import Numbers, cells, counted, tallied
from threedoors.directions.quoting import quoted
from threedoors.directions.scoring import nearness, title_nearness
from threedoors.occupations import Occupations
from threedoors.stems import stem, stemmed

_WANTS = re.compile(
    r"\b(?:(?<!customers )(?<!clients )wants?(?: to)?(?: out(?= of))?|wanting to|wish(?:es|ing)? to"
    r"|hop(?:e|es|ing) (?:to|for)|look(?:s|ing) (?:to|for (?:an?|work|new|my|other))|seek(?:s|ing)?(?! out)|aspir\w+"
    r"|eager to|aim(?:s|ing)? (?:to|for)|would like|interested in|(?:to move|moving) (?:in|on )?to"
    r"|(?:to transition|transitioning) (?:in)?to|career change|chang(?:e|ing) (?:careers?|to|into)"
    r"|leav(?:e|ing) \w+ (?:\w+ )?for|return(?:ing)? to|retrain\w*|studying|enrolled|goal is|objective)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(r"in progress|enrolled|ongoing|expected|studying|current", re.IGNORECASE)
_UNDER_WAY = re.compile(r"^.{3,80}(?=\bin progress\b)", re.IGNORECASE)
_COURSE = re.compile(
    r"\b(?:(?:finish|complet|tak|attend)(?:es|ing|ed)|took|passed) (?:[\w-]+ ){0,4}"
    r"(?:class|course|certificat|degree|program)\w*(?: (?:in|on|of|for) [^.,;]+)?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_SAID, _LEARNING, _GIVEN = 1.0, 0.7, 0.4  # an objective, a course, work without pay
_ANY_WORK = frozenset(
    stem(word)
    for word in """
    advance ability authority background career challenge challenging chance chosen communication company
    dynamic employment enhance environment establish
    existing experienced field firm growing growth industry motivated obtain opportunity organization organizational
    position potential professional responsibility resume rewarding secure skills strength suitable talents team
    utilize
    """.split()
)
"""What every objective says, whatever work it is after."""
_TOP = 1500  # letters of a text, in which an objective stands
_FEW, _TELLING = 2, 0.35  # words that must speak for work, and what a word must say of it to count
_LEFT = re.compile(r"^\s*(?:out )?of .*?\b(?:and|into|to|for)\b")
"""What is wanted no more."""
_VOLUNTEERED = re.compile(r"^\W*volunteer(?:ed|ing)?\b|\bvolunteer(?:ed|ing)? (?:at|for|with|work)\b", re.IGNORECASE)
_VOLUNTEER = re.compile(r"\bvolunteer", re.IGNORECASE)
_READ, _TITLE, _SURELY = 30, 4, 0.93  # words of a wish; of a title in it; how near that must be to one we know
_DOERS = dict(
    pair.split(":")
    for pair in """
    accounting:accountant administration:administrator analysis:analyst analytics:analyst bookkeeping:bookkeeper
    carpentry:carpenter coding:coder consulting:consultant counseling:counselor counselling:counselor design:designer
    development:developer editing:editor engineering:engineer inspection:inspector logistics:logistician
    management:manager marketing:marketer mechanics:mechanic nursing:nurse planning:planner plumbing:plumber
    programming:programmer research:researcher surveying:surveyor teaching:teacher testing:tester training:trainer
    translation:translator welding:welder writing:writer
    """.split()
)
_LITTLE = frozenset("a an the to in into of and at for with my as or on".split())
_BESIDE = 0.45  # what work counts that only words tell of, where some is named
_PLAINLY = 0.3  # what of the wish an occupation must be for a line to be quoted
_NEAR, _LEAST = 0.55, 0.12  # beside the nearest occupation; and how near that must be at all


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

        def wants(each: Wanted) -> float:
            return float(_named([each], occupations)[occupation] + each.weight * _near([each], occupations)[occupation])

        return quoted(max(self.said, key=wants).line)


def wants_of(given: str | Mapping[str, Any], occupations: Occupations) -> Wants:
    """What of each occupation is wanted; nothing where nothing is said."""
    said = list(_said(given))
    near, named = _near(said, occupations), _named(said, occupations)
    best = float(near.max(initial=0.0))
    shares = np.clip((near / max(best, _LEAST) - _NEAR) / (1 - _NEAR), 0, 1).astype(np.float32)
    if named.any():
        shares *= np.float32(_BESIDE)
    shares = np.maximum(shares, named)
    return Wants(said, shares, max((each.weight for each in said), default=0.0))


def is_wish(text: str) -> bool:
    """Whether a line tells what is wanted, and so not what was done."""
    return bool(_WANTS.search(text))


def _near(said: Sequence[Wanted], occupations: Occupations) -> Numbers:
    tally = tallied((_telling(each.text), each.weight) for each in said)
    places, counts = counted(occupations.text, tally)
    if len(places) < _FEW:
        return np.zeros(len(occupations), dtype=np.float32)
    weights: Numbers = np.log1p(counts)
    near = nearness(places, weights, occupations)
    rows = occupations.text.rows
    at, _ = cells(rows, places)
    speaking = rows.ids[at][rows.weights[at] * np.float32(rows.step) >= _TELLING]
    near[np.bincount(speaking, minlength=len(occupations)) < _FEW] = 0
    return near


def _named(said: Sequence[Wanted], occupations: Occupations) -> Numbers:
    """The work that is wanted by its name, 1 where it is; nothing where only words tell of it."""
    found = np.zeros(len(occupations), dtype=np.float32)
    for title in (title for each in said if each.weight > _GIVEN for title in _titles(each.text)):
        found[title_nearness(title, occupations) >= _SURELY] = 1
    return found


def _titles(text: str) -> Iterator[str]:
    """What in a wish may be a title: two to four words that no little word begins or ends; a field as its people."""
    words = [word.strip(".,;:()") for word in text.split()[:_READ]]
    for size in range(2, _TITLE + 1):
        for begin in range(len(words) - size + 1):
            run = words[begin : begin + size]
            if not {run[0], run[-1]} & _LITTLE and "to" not in run:
                yield " ".join((*run[:-1], _DOERS.get(run[-1].lower(), run[-1])))


def _telling(text: str) -> list[str]:
    return [word for word in stemmed(text) if word not in EVERYDAY and word not in _ANY_WORK]


def _said(given: str | Mapping[str, Any]) -> Iterator[Wanted]:
    if isinstance(given, str):
        yield from _wishes(given[:_TOP])
        yield from (Wanted(line, line, _GIVEN) for line in _SENTENCE.split(given) if _VOLUNTEERED.search(line))
        return
    basics = given.get("basics")
    if isinstance(basics, Mapping):
        yield from (wish for key in ("summary", "label") for wish in _wishes(_text(basics.get(key))))
    yield from _courses(given)
    without_pay = [each for each in _entries(given, "work") if _VOLUNTEER.search(_text(each.get("position")))]
    for entry in (*_entries(given, "volunteer"), *without_pay):
        lines = (entry.get("position"), entry.get("summary"), *_list(entry.get("highlights")))
        yield from (Wanted(line, line, _GIVEN) for each in lines if (line := _text(each)))


def _wishes(text: str) -> Iterator[Wanted]:
    for sentence in _SENTENCE.split(text):
        if found := _WANTS.search(sentence):
            yield Wanted(_LEFT.sub("", sentence[found.end() :]), sentence, _SAID)
        elif found := _COURSE.search(sentence) or _UNDER_WAY.search(sentence):
            yield Wanted(found.group(), sentence, _LEARNING)


def _courses(given: Mapping[str, Any]) -> Iterator[Wanted]:
    """Courses taken, and what is not finished yet."""
    for entry in _entries(given, "education"):
        named = " ".join(_text(entry.get(key)) for key in ("studyType", "area")).strip()
        lines = [*map(_text, _list(entry.get("courses"))), *([named] if _BEGUN.search(named) else [])]
        yield from (Wanted(line, line, _LEARNING) for line in lines if line)
    for entry in _entries(given, "certificates"):
        line = _text(entry.get("name"))
        if line and any(_BEGUN.search(_text(held)) for held in entry.values()):
            yield Wanted(line, line, _LEARNING)


def _entries(given: Mapping[str, Any], section: str) -> Iterator[Mapping[str, Any]]:
    yield from (entry for entry in _list(given.get(section)) if isinstance(entry, Mapping))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
