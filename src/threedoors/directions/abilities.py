"""What an occupation asks for: which of it a line of the resume says, and which weighty part no line does.

Two lists speak. Our own, `strengths`, says in plain words what people carry from one kind of work to another. The
skills of the sources say what is special to one occupation; of these only what is surely of this occupation is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from threedoors.directions.career import Line
from threedoors.directions.everyday import EVERYDAY, LIGHT, same_doing
from threedoors.directions.gathering import Numbers, unit
from threedoors.directions.quoting import quoted
from threedoors.directions.scoring import names, title_nearness
from threedoors.directions.strengths import asked_by, strengths
from threedoors.directions.terms import Ability
from threedoors.directions.wanting import is_wish
from threedoors.occupations import Occupations
from threedoors.stems import stem, stemmed

_A_TITLE = 9  # words
_ASIDE = re.compile(r"[,|(@/:]| [-–—] | at ")
_DATED = re.compile(
    r"\b(?:19|20)\d\d\s*(?:[-–—/]|to|until)\s*(?:(?:19|20)\d\d|present|now|current|today)", re.IGNORECASE
)
_DATED_LINE = 12  # words of a line that names a job, its place and its years
_WORKED = 0.6  # a line of school or hobbies is worth less, and is no doing
_PAID = 0.8
_A_SENTENCE = 4  # words
_WORD = re.compile(r"[a-z][a-z0-9]*(?:\+\+|#)?")
_AND = frozenset("and or to also then i we".split())
_APART = 4  # words between the first and the last of a skill's name
_MISSING, _LESSER = 2, 2  # what a gap of our own list must weigh: much of the work; how many lesser where none does
_WEIGHTY, _SKILL = 0.3, 2.0  # a skill: its weight beside the weightiest; what the weightiest is worth beside a strength
_OF_THIS, _MOSTLY = 0.5, 0.5  # what each telling word of a skill must say of the occupation; the share said elsewhere
_AROUND = 0.5  # how near in meaning a line may come to a skill that is called missing
_PLENTY, _FILLED = 4, 3  # strengths asked for, from which no skills need fill up; how many skills do
_OFTEN = 2  # quoted so often, a line makes room for another that says the same
_TRANSFERS, _GAPS = 6, 5


class Told(NamedTuple):
    """The words of a skill's name: its head, and what else tells something."""

    head: str
    telling: tuple[str, ...]
    size: int


@dataclass(frozen=True)
class Abilities:
    """What a few occupations ask for, beside the lines of one resume."""

    lines: Sequence[Line]
    occupations: Occupations
    titles: Collection[str] = ()
    summed_up: Collection[str] = ()
    """titles: as they stand in the resume; a line that is one tells no doing. summed_up: lines of the summary."""

    def of(self, occupation: int) -> tuple[tuple[Ability, ...], tuple[Ability, ...]]:
        """What the resume shows of what is asked, and the weightiest it does not. Weights are shares of all asked."""
        asked = asked_by(self.occupations.codes[occupation])
        skills = _skills_of(occupation, self.occupations)
        whole = sum(asked.values()) + sum(points for _, points in skills) or 1.0
        shown = [*self._carried(asked, whole), *self._backed(skills, whole)]
        missing = self._unsaid(asked, whole, _MISSING) or self._unsaid(asked, whole, 1)[:_LESSER]
        if len(asked) < _PLENTY:
            missing += self._lacking(skills, whole)
        return _weightiest(shown)[:_TRANSFERS], _weightiest(missing)[:_GAPS]

    @cached_property
    def said(self) -> Mapping[int, Sequence[int]]:
        """The strengths that lines of work say, each with the lines, the best to quote first."""
        said: dict[int, list[int]] = {}
        for nth, line in enumerate(self.lines):
            found = strengths().said_in(line.text)
            for strength in found if found and self._worked(nth) else ():
                said.setdefault(strength, []).append(nth)
        return {n: sorted(lines, key=self._behind) for n, lines in said.items()}

    def _behind(self, nth: int) -> tuple[bool, bool, float]:
        """A summary and a bare word come after what was done, and what was done without pay after paid work."""
        line = self.lines[nth]
        return line.text in self.summed_up, len(line.text.split()) < _A_SENTENCE, -line.weight

    @property
    def said_at_work(self) -> list[int]:
        """The strengths that a line of paid work says, and not only one of what is done without pay."""
        return [n for n, lines in self.said.items() if any(self.lines[nth].weight >= _PAID for nth in lines)]

    def _unsaid(self, asked: Mapping[int, int], whole: float, least: int) -> list[Ability]:
        """The strengths of at least this weight that no line says."""
        lacking = [n for n, weight in asked.items() if weight >= least and n not in self.said]
        return [Ability(strengths().names[n], round(asked[n] / whole, 3)) for n in lacking]

    def _carried(self, asked: Mapping[int, int], whole: float) -> Iterator[Ability]:
        """The strengths asked for that are said, each by its best line that has not said several already."""
        quotes: Counter[int] = Counter()
        for n, weight in sorted(asked.items(), key=lambda each: -each[1]):
            if n in self.said:
                nth = min(self.said[n], key=lambda line: quotes[line] >= _OFTEN)
                quotes[nth] += 1
                yield Ability(strengths().names[n], round(weight / whole, 3), quoted(self.lines[nth].text))

    def _backed(self, skills: Sequence[tuple[int, float]], whole: float) -> Iterator[Ability]:
        for skill, points in skills:
            told = _told_by(self.occupations.skills.names[skill])
            nth = next((nth for nth in range(len(self.lines)) if told and self._says(nth, told)), None)
            if nth is not None:
                name, quote = self.occupations.skills.names[skill], quoted(self.lines[nth].text)
                yield Ability(name, round(points / whole, 3), quote)

    def _says(self, nth: int, told: Told) -> bool:
        """Whether the line says this very skill: its head as a doing, and all that it is done to, in one place."""
        words = self._words[nth]
        if not all(word in words for word in told.telling) or not self._worked(nth):
            return False
        heads = [at for at, doing in self._doings[nth] if told.head in same_doing(doing)]
        places = heads if told.size > 1 else words.get(told.head, [])
        return any(all(any(0 <= at - head <= _APART for at in words[word]) for word in told.telling) for head in places)

    @cached_property
    def _words(self) -> list[dict[str, list[int]]]:
        """Of each line where its words stand, brought to the singular and no further: cooks do no cooking."""
        found: list[dict[str, list[int]]] = []
        for line in self.lines:
            places: dict[str, list[int]] = {}
            for at, word in enumerate(_WORD.findall(line.text.lower())):
                places.setdefault(_singular(word), []).append(at)
            found.append(places)
        return found

    @cached_property
    def _doings(self) -> list[list[tuple[int, str]]]:
        """Of each line the words that stand where a doing stands: they open it, or follow a comma or an "and"."""
        return [list(_doings(line.text.lower())) for line in self.lines]

    def _lacking(self, skills: Sequence[tuple[int, float]], whole: float) -> Iterator[Ability]:
        for skill, points in skills:
            if not self._hinted(skill):
                yield Ability(self.occupations.skills.names[skill], round(points / whole, 3))

    def _hinted(self, skill: int) -> bool:
        """Whether it is at least spoken around, so that it should not be called missing."""
        words = _telling(stemmed(self.occupations.skills.names[skill]))
        if len(words & self._spoken) >= _MOSTLY * len(words):
            return True
        return bool((self._meant @ _name_meaning(skill, self.occupations)).max(initial=0.0) >= _AROUND)

    @cached_property
    def _spoken(self) -> set[str]:
        return {word for line in self.lines for word in stemmed(line.text)}

    @cached_property
    def _meant(self) -> Numbers:
        """What each line means. A line of a few words is a heading or a title and means no doing."""
        told = [stemmed(line.text) for line in self.lines if len(line.text.split()) >= _A_SENTENCE]
        meant = [_meaning(words, self.occupations) for words in told]
        return np.array(meant, dtype=np.float32).reshape(len(meant), self.occupations.meanings.words.shape[1])

    def _worked(self, nth: int) -> bool:
        """Whether the line tells what was done, rather than names a job, a school, a hobby or a wish."""
        if nth not in self._worked_of:
            line = self.lines[nth]
            told = line.weight >= _WORKED and not is_wish(line.text)
            self._worked_of[nth] = told and not self._is_title(line.text)
        return self._worked_of[nth]

    def _is_title(self, text: str) -> bool:
        words = text.split()
        if text in self.titles and _is_headed(words):
            return True
        if len(words) > _A_TITLE or not _is_headed(words):
            return bool(_DATED.search(text)) and len(words) <= _DATED_LINE
        first = _ASIDE.split(text, maxsplit=1)[0]
        return bool(_DATED.search(text)) or bool(names(title_nearness(first, self.occupations)).any())

    @cached_property
    def _worked_of(self) -> dict[int, bool]:
        return {}


@lru_cache(maxsize=1024)
def _skills_of(occupation: int, occupations: Occupations) -> Sequence[tuple[int, float]]:
    """The weighty skills of the sources that no strength covers, with what each is worth beside strengths."""
    skills = occupations.skills
    row = slice(int(skills.of.starts[occupation]), int(skills.of.starts[occupation + 1]))
    weights = skills.of.weights[row].astype(np.float32)
    if not len(weights):
        return ()
    worth = weights / weights[0] * np.float32(_SKILL)
    kept = (weights >= _WEIGHTY * weights[0]) & (skills.main[row] > 0)
    found = zip(skills.of.ids[row][kept].tolist(), worth[kept].tolist(), strict=True)
    return [(skill, points) for skill, points in found if _is_of(skill, occupation, occupations)][:_FILLED]


def _is_of(skill: int, occupation: int, occupations: Occupations) -> bool:
    """Whether it is of most that bear this code, and not only of a narrower title or of work like it: each of its
    telling words is told of the occupation itself."""
    name = occupations.skills.names[skill]
    words = _telling(stemmed(name))
    narrower = set(stemmed(" ".join(occupations.also[occupation]))) - set(stemmed(occupations.titles[occupation]))
    if not words or narrower & words or strengths().said_in(name):
        return False
    return all(_told(word, occupation, occupations) >= _OF_THIS for word in words)


def _told(word: str, occupation: int, occupations: Occupations) -> float:
    """What a word says of an occupation."""
    text = occupations.text
    place = text.places.get(word)
    if place is None:
        return 0.0
    row = slice(int(text.rows.starts[place]), int(text.rows.starts[place + 1]))
    found = np.flatnonzero(text.rows.ids[row] == occupation)
    return float(text.rows.weights[row][found[0]]) * text.rows.step if len(found) else 0.0


def _is_headed(words: Sequence[str]) -> bool:
    """Whether most of its words have capitals, as a title's have; a doing begins with one and goes on without."""
    long = [word for word in words if len(word) > 2]
    return 2 * sum(word[0].isupper() for word in long) >= len(long)


def _weightiest(abilities: Sequence[Ability]) -> tuple[Ability, ...]:
    return tuple(sorted(abilities, key=lambda each: -each.weight))


def _telling(words: Sequence[str]) -> set[str]:
    return {word for word in words if word not in EVERYDAY and word not in LIGHT}


@lru_cache(maxsize=20_000)
def _told_by(name: str) -> Told | None:
    """A name taken apart; None for one that everyday words make up. What a name is filled up with need not be said."""
    words = [_singular(word) for word in _WORD.findall(name.lower()) if word not in _AND and len(word) > 1]
    if len(words) == 1:
        return None if stem(words[0]) in EVERYDAY else Told(words[0], (), 1)
    meant = tuple(word for word in words[1:] if stem(word) not in LIGHT)
    return Told(stem(words[0]), meant, len(words)) if _telling([stem(word) for word in meant]) else None


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _doings(text: str) -> Iterator[tuple[int, str]]:
    before, end = "", 0
    for at, found in enumerate(_WORD.finditer(text)):
        opens = not before or before in _AND or bool(set(text[end : found.start()]) & set(",;.:•-"))
        if opens:
            yield at, stem(found.group())
        before, end = found.group(), found.end()


@lru_cache(maxsize=8192)
def _name_meaning(skill: int, occupations: Occupations) -> Numbers:
    return _meaning(stemmed(occupations.skills.names[skill]), occupations)


def _meaning(words: Sequence[str], occupations: Occupations) -> Numbers:
    """A text in few dimensions: the telling mean of its words, at length one."""
    text, meanings = occupations.text, occupations.meanings
    places = [text.places[word] for word in dict.fromkeys(words) if word in text.places]
    worth = text.telling[places].astype(np.float32) * meanings.steps[places]
    return unit((meanings.words[places] * worth[:, None]).sum(0, dtype=np.float32))
