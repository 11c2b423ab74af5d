"""How much of a career each occupation holds: by its titles, and by what was done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from threedoors.directions.career import Career
from threedoors.directions.gathering import Numbers, Places, cells, counted, pointed, tallied, unit
from threedoors.occupations import Occupations
from threedoors.stems import stemmed, title_marks, title_stems

# Found by measuring on the development half of evals/directions; what each adds stands in RESULTS.md there.
_WORK, _HEADLINE, _HELD, _FADING, _COMMON = 1.3, 0.45, 0.03, 0.8, 0.008
_UNTOLD = 10  # so many words that tell nothing are thought beside every text, lest a few words decide alone
_TITLE, _CLOSE = 0.75, 0.9
_WISHED = re.compile(r"\b(?:want|wish|becom|aspir|hop(?:e|ing)|student|future|seeking|studying|trainee)", re.I)
"""A title somebody hopes for or works beside is none they hold."""
_EXACT, _LONGEST_TITLE = 0.98, 5
_LONGEST_NAME = 4
_NAMED = 0.9  # how near a title the headline must be for it to say surely what the person does
_THEIRS, _ASIDE = 1.0, 0.35
"""What a word must say of the work that titles name to count whole; and what one counts that says nothing of it."""
_SHARPER, _SHARP = 4, 1.5  # a title that is half another one says less than half of it
_FEW_JOBS = 3000  # where no number is published
_MAJOR, _MANAGERS = 2, 11  # the letters of a code that say its major group, and what they are for managers


@dataclass(frozen=True, slots=True)
class Scores:
    """Of every occupation: by the work told, by the headline, by the titles held, and all together.

    titled: those that a title of the resume names; now: those that the headline surely names;
    own: beside those, what the titles held surely name, nothing where the headline does not.
    """

    work: Numbers
    headline: Numbers
    held: Numbers
    total: Numbers
    titled: Places
    now: Places
    own: Places


def scored(career: Career, occupations: Occupations) -> Scores:
    """Titles say most; the work told decides where they are silent; common work is likelier than rare work."""
    named = {reading: title_nearness(reading, occupations) for reading in career.titles}
    peaks = {reading: float(near.max()) for reading, near in named.items()}
    peaks = _without_names(peaks, occupations)
    headlines = _headlines(career, peaks)
    named = {reading: named[reading] for reading in peaks}
    headline = _best(headlines, named, occupations)
    held = np.zeros(len(occupations), dtype=np.float32)
    for nth, readings in enumerate(career.held):
        held += np.float32(_FADING**nth) * _best(readings, named, occupations) ** 4
    sure = [reading for reading, peak in peaks.items() if peak >= _NAMED]
    now = _titled([named[reading] for reading in sure if reading in headlines and not _WISHED.search(reading)])
    titled = _titled([named[each] for each, peak in peaks.items() if peak >= _TITLE and not _WISHED.search(each)])
    own = _titled([named[reading] for reading in sure if not _WISHED.search(reading)]) if len(now) else now
    work = work_scores(career, occupations, own)
    common = np.log(np.maximum(occupations.jobs, _FEW_JOBS)) - np.log(_FEW_JOBS)
    total = work + _HEADLINE * headline ** _sharp(now, occupations) + _HELD * held + _COMMON * common.astype(np.float32)
    return Scores(work, headline, held, total.astype(np.float32), titled, now, own)


def _without_names(peaks: dict[str, float], occupations: Occupations) -> dict[str, float]:
    """Without what may be a person's name, where another title is sure: Anna Baker, nurse, bakes no bread.

    peaks: how near each reading comes to the nearest of all titles.
    """
    known = occupations.named.words.places
    others = {reading: peak for reading, peak in peaks.items() if not _may_be_a_name(reading, known)}
    return others if any(peak >= _NAMED for peak in others.values()) else peaks


def _may_be_a_name(reading: str, known: Mapping[str, int]) -> bool:
    """A few words with capitals, of which one stands in no title."""
    words = reading.split()
    capitals = 1 < len(words) <= _LONGEST_NAME and all(word[:1].isupper() for word in words)
    return capitals and any(stem not in known for word in words for stem in title_stems(word))


def _sharp(now: Places, occupations: Occupations) -> Numbers:
    """How sharply half a title is cut. Beside a headline that surely names work, half of it says next to nothing of
    work in other fields: a teller is no repairer of tellers."""
    if not len(now):
        return np.full(len(occupations), _SHARP, dtype=np.float32)
    majors = majors_of(occupations)
    own = (*set(majors[now].tolist()), _MANAGERS)
    return np.where(np.isin(majors, own), _SHARP, _SHARPER).astype(np.float32)


@lru_cache(maxsize=4)
def majors_of(occupations: Occupations) -> NDArray[np.intp]:
    """The major group of each occupation, as a number."""
    return np.array([int(code[:_MAJOR]) for code in occupations.codes], dtype=np.intp)


def _headlines(career: Career, peaks: Mapping[str, float]) -> tuple[str, ...]:
    """What the person calls themselves; where that is the name of no work, also the latest title that is."""
    called = tuple(reading for reading in career.headlines if reading in peaks)
    if any(peaks[reading] >= _NAMED for reading in called):
        return called
    latest = [reading for reading in next(iter(career.held), ()) if reading in peaks]
    return (*called, *(reading for reading in latest if _is_title(reading, peaks[reading])))


def _is_title(reading: str, near: float) -> bool:
    """Whether what stands beside a period is no line of duties that happens to name somebody."""
    return near >= _EXACT and reading[:1].isupper() and len(reading.split()) <= _LONGEST_TITLE


def work_scores(career: Career, occupations: Occupations, titled: Places) -> Numbers:
    """How much likelier the words of the resume are in what is told of each occupation than anywhere, word by word in
    the mean; below 0 where they are less likely.

    Where titles say what the person does, a word that tells nothing of that work counts less: it is an employer's
    trade, or a customer's.
    """
    places, weights = counted_words(career, occupations)
    if len(titled):
        weights = weights * (_ASIDE + (1 - _ASIDE) * np.minimum(said_of(titled, places, occupations) / _THEIRS, 1))
    return nearness(places, weights, occupations)


def said_of(own: Places, places: Places, occupations: Occupations) -> Numbers:
    """The most that each word says of any of these occupations."""
    rows = occupations.text.rows
    at, lengths = cells(rows, places)
    ours = np.zeros(len(occupations), dtype=np.bool_)
    ours[own] = True
    kept = ours[rows.ids[at]]
    said = np.zeros(len(places), dtype=np.float32)
    of_word = np.repeat(np.arange(len(places)), lengths)[kept]
    np.maximum.at(said, of_word, rows.weights[at[kept]] * np.float32(rows.step))
    return said


def counted_words(career: Career, occupations: Occupations) -> tuple[Places, Numbers]:
    """The words of a resume that we know, and what each counts: said again, it counts a little more."""
    tally = tallied((stemmed(line.text), line.weight) for line in career.lines)
    places, counts = counted(occupations.text, tally)
    weights: Numbers = np.log1p(counts)
    return places, weights


def nearness(places: Places, weights: Numbers, occupations: Occupations) -> Numbers:
    """The mean of what words say of each occupation."""
    said = float(weights.sum())
    told = pointed(occupations.text.rows, places, weights, len(occupations)) + said * occupations.brevity
    return (told * (_WORK / (said + _UNTOLD))).astype(np.float32)


def _best(readings: Iterable[str], named: Mapping[str, Numbers], occupations: Occupations) -> Numbers:
    """How near the nearest title of each occupation is to any of these readings, 0 to 1."""
    best = np.zeros(len(occupations), dtype=np.float32)
    for reading in readings:
        if reading in named:
            np.maximum(best, named[reading], out=best)
    return best


def _titled(found: Sequence[Numbers]) -> Places:
    """All that any of these titles names."""
    return np.flatnonzero(np.any([names(near) for near in found], axis=0)) if found else np.zeros(0, dtype=np.intp)


def names(near: Numbers) -> NDArray[np.bool_]:
    """Which occupations a title names: near enough, and none much nearer."""
    return near >= max(_TITLE, _CLOSE * float(near.max()))


@lru_cache(maxsize=1024)
def title_nearness(reading: str, occupations: Occupations) -> Numbers:
    """How near the nearest title of each occupation is to this one, 0 to 1. Kept for a while, for ranking asks and so
    does explaining."""
    named = occupations.named
    places, counts = counted(named.words, dict.fromkeys(title_marks(title_stems(reading)), 1.0))
    if not len(places):
        return np.zeros(len(occupations), dtype=np.float32)
    weights = unit(counts * named.words.telling[places].astype(np.float32))
    near = pointed(named.words.rows, places, weights, len(named.of)) * named.weight
    found: Numbers = np.maximum.reduceat(near, named.begins)
    return found
