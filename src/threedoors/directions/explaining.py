"""Why an occupation: the lines of the resume that speak for it, the abilities they show, and those they do not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from threedoors.directions.career import Career, Line
from threedoors.directions.everyday import EVERYDAY, LIGHT, same_doing
from threedoors.directions.gathering import Numbers, Places, cells, counted, highest, pointed, unit
from threedoors.directions.scoring import names, title_nearness
from threedoors.directions.terms import Ability, Evidence
from threedoors.occupations import Occupations
from threedoors.stems import PAIR, spoken, stems, with_pairs

_LINES, _WORDS = 3, 4
_SHOWN, _HINTED = 0.7, 0.5  # the share of a skill's name that a line, or the whole resume, must say
_SOME, _MEANT, _AROUND = 0.2, 0.58, 0.5  # or some of it, with so near a meaning; and what is near enough for a hint
_BACKED, _ALL, _WHOLE = 0.4, 0.75, 0.97  # the share of a wording that a line must say: to be tried, to be a claim
_TRIED, _APART = 4, 4  # lines; words between the first and the last of a wording
_A_TITLE = 9  # words
_ASIDE = re.compile(r"[,|(@/:]| [-–—] | at ")
_WORKED = 0.6  # a line of school or hobbies is worth less, and is no doing
_WEIGHTY, _ITS_OWN = 0.2, 0.58  # a gap: its weight beside the weightiest, and how near it is to the occupation
_A_SENTENCE = 4  # words
_A_LITTLE = 6
_TRANSFERS, _GAPS = 6, 5
_TELLING, _TELLING_EVERYDAY = 0.06, 0.5
_LOOKED_AT = 12  # lines
_NAMES_DOING = re.compile(r"[^()]+ [^()]+")  # a tool in brackets or one bare word is a field, not a gap
_QUOTE = 160


class Said(NamedTuple):
    """A word of a skill's wording in a line: where, and its share of the wording."""

    position: int
    word: str
    weight: float


@dataclass(frozen=True)
class Reader:
    """One career beside all occupations; what several explanations need is worked out once."""

    career: Career
    occupations: Occupations

    @cached_property
    def lines(self) -> list[Line]:
        """Lines that say something, each once."""
        seen: dict[str, Line] = {}
        for line in self.career.lines:
            if len(line.text) > 2:
                seen.setdefault(line.text, line)
        return list(seen.values())

    @cached_property
    def _line_words(self) -> list[tuple[Places, list[str]]]:
        places = self.occupations.text.places
        found = []
        for line in self.lines:
            words = [word for word in dict.fromkeys(with_pairs(stems(line.text))) if word in places]
            found.append((np.array([places[word] for word in words], dtype=np.intp), words))
        return found

    @cached_property
    def skills_by_line(self) -> tuple[Numbers, Places]:
        """How near each skill comes to being shown, 1 when most likely, and by which line: to compare, not to claim.

        A line comes near when it says most of a wording, or says some of it and means the same.
        """
        skills = self.occupations.skills
        said = self._said_by_line
        if not len(said):
            return np.zeros(len(skills.names), dtype=np.float32), np.zeros(len(skills.names), dtype=np.intp)
        meant = np.where(said >= _SOME, self._meant, 0) / _MEANT
        shown = np.maximum(said / _SHOWN, meant)
        where = shown.argmax(0)
        return shown[where, np.arange(len(where))].astype(np.float32), where

    @cached_property
    def _said_by_line(self) -> Numbers:
        said = [self._said(line.text) for line in self.lines]
        return np.array(said, dtype=np.float32).reshape(-1, len(self.occupations.skills.names))

    @cached_property
    def skills_hinted(self) -> Numbers:
        """How far each skill is at least spoken around: 1 when it should not be called missing."""
        said = self._said(" ".join(line.text for line in self.lines))
        around = self._meant.max(0, initial=0.0)
        hinted: Numbers = np.maximum(said / _HINTED, around / _AROUND)
        return hinted

    @cached_property
    def _meant(self) -> Numbers:
        """Lines by skills: how near in meaning. A line of a few words is a heading or a title and means no doing."""
        meanings, telling = self.occupations.meanings.words, self.occupations.text.telling
        lines = np.zeros((len(self.lines), meanings.shape[1]), dtype=np.float32)
        for nth, (line, (places, _)) in enumerate(zip(self.lines, self._line_words, strict=True)):
            single = places[places < len(meanings)]
            if len(line.text.split()) >= _A_SENTENCE:
                lines[nth] = unit(telling[single].astype(np.float32) @ meanings[single].astype(np.float32))
        near: Numbers = lines @ self.occupations.skills.meanings.astype(np.float32).T
        return near

    def _said(self, text: str) -> Numbers:
        """Of every skill the share of its best wording that a text says."""
        skills = self.occupations.skills
        places, ones = counted(skills.words, dict.fromkeys(stems(text), 1.0))
        said = pointed(skills.words.rows, places, ones, self._wordings)
        found: Numbers = np.maximum.reduceat(said, skills.begins)
        return found

    @cached_property
    def _wordings(self) -> int:
        return int(self.occupations.skills.words.rows.ids.max()) + 1

    def evidence(self, occupation: int) -> tuple[Evidence, ...]:
        """Titles first, then the lines that say most that is telling of this occupation."""
        titles = self._titles(occupation)
        return (*titles, *self._told(occupation, {each.quote for each in titles}))

    def _titles(self, occupation: int) -> list[Evidence]:
        """Each reading that this very occupation answers to, once."""
        answering = [reading for reading, named in self._named.items() if named[occupation]]
        because = (self.occupations.titles[occupation],)
        return [Evidence(_quoted(reading), because, is_title=True) for reading in answering[:2]]

    @cached_property
    def _named(self) -> dict[str, NDArray[np.bool_]]:
        return {reading: names(title_nearness(reading, self.occupations)) for reading in self.career.titles}

    def _told(self, occupation: int, titles: set[str]) -> list[Evidence]:
        """The lines that say most; one is shown only when it tells something that those before it do not."""
        lines, ids, weights = self._cells
        mine = ids == occupation
        said = np.bincount(lines[mine], weights=weights[mine], minlength=len(self.lines)).astype(np.float32)
        scores = said * self._worth
        told: list[Evidence] = []
        known: set[str] = set()
        for nth in highest(scores, _LOOKED_AT):
            quote, because = _quoted(self.lines[nth].text), self._because(occupation, nth)
            words = {word for each in because for word in each.split()}
            if scores[nth] > 0 and words - known and quote not in titles and len(told) < _LINES:
                told.append(Evidence(quote, because))
                known |= words
        return told

    def _because(self, occupation: int, nth: int) -> tuple[str, ...]:
        """The words of a line that say most, as they stand there; none when they would say it of any work."""
        places, words = self._line_words[nth]
        weights = self._weights(occupation, places)
        best = [words[at] for at in highest(weights, 2 * _WORDS) if weights[at] >= _least(words[at])]
        return _main_words(best, spoken(self.lines[nth].text))

    @cached_property
    def _cells(self) -> tuple[Places, Places, Numbers]:
        """Every word of every line with every occupation it points to: line, occupation, weight."""
        words = self.occupations.text
        places = np.concatenate([each for each, _ in self._line_words]) if self.lines else np.zeros(0, dtype=np.intp)
        of_place = np.repeat(np.arange(len(self.lines)), [len(each) for each, _ in self._line_words])
        at, lengths = cells(words.rows, places)
        telling = np.repeat(words.telling[places].astype(np.float32), lengths)
        return np.repeat(of_place, lengths), words.rows.ids[at], words.rows.weights[at].astype(np.float32) * telling

    @cached_property
    def _worth(self) -> Numbers:
        """What a line's words count: less in a long line, and less beside the work."""
        sizes = np.array([len(words) for _, words in self._line_words], dtype=np.float32)
        weights = np.array([line.weight for line in self.lines], dtype=np.float32)
        return (weights / np.sqrt(sizes + _A_LITTLE)).astype(np.float32)

    def _weights(self, occupation: int, places: Places) -> Numbers:
        """What each word of a line says of the occupation, telling words counting more."""
        rows = self.occupations.text.rows
        at, lengths = cells(rows, places)
        mine = rows.ids[at] == occupation
        of_word = np.repeat(np.arange(len(places)), lengths)[mine]
        said = np.bincount(of_word, weights=rows.weights[at][mine].astype(np.float32), minlength=len(places))
        telling: Numbers = self.occupations.text.telling[places].astype(np.float32)
        return (said * telling).astype(np.float32)

    def abilities(self, occupation: int) -> tuple[tuple[Ability, ...], tuple[Ability, ...]]:
        """What the resume shows of the occupation's skills, and the weightiest it does not."""
        skills = self.occupations.skills
        begin, end = int(skills.of.starts[occupation]), int(skills.of.starts[occupation + 1])
        ids = skills.of.ids[begin:end].astype(np.intp)
        weights = skills.of.weights[begin:end].astype(np.float32)
        shares = weights / max(float(weights.sum()), 1e-9)
        shown, missing = [], []
        for skill, share in zip(ids, shares, strict=True):
            if quote := self._backed(int(skill)):
                shown.append(Ability(skills.names[skill], round(float(share), 3), quote))
            elif self.skills_hinted[skill] < 1 and self._main(int(skill), occupation, share / shares[0]):
                missing.append(Ability(skills.names[skill], round(float(share), 3)))
        return tuple(shown[:_TRANSFERS]), tuple(missing[:_GAPS])

    def _main(self, skill: int, occupation: int, share: float) -> bool:
        """Whether it is among what the occupation is about: weighty, and not of a neighbouring field."""
        skills, about = self.occupations.skills, self.occupations.meanings.occupations
        near = float(skills.meanings[skill].astype(np.float32) @ about[occupation].astype(np.float32))
        return share >= _WEIGHTY and near >= _ITS_OWN and _NAMES_DOING.fullmatch(skills.names[skill]) is not None

    def _backed(self, skill: int) -> str:
        """The line that says this very skill, "" where none does: the doing that its name begins with and most of one
        of its wordings, in one place. What stands beside a title is none: it is not done."""
        skills = self.occupations.skills
        end = int(skills.begins[skill + 1]) if skill + 1 < len(skills.begins) else self._wordings
        wordings, name = range(int(skills.begins[skill]), end), stems(skills.names[skill])
        said = self._said_by_line[:, skill]
        for nth in highest(said, _TRIED):
            if name and said[nth] >= _BACKED and self._worked[nth]:
                at = self._heard(nth)
                if any(_in_one_place(at.get(each, ()), self._light.get(each, {}), name) for each in wordings):
                    return _quoted(self.lines[nth].text)
        return ""

    @cached_property
    def _worked(self) -> list[bool]:
        """Which lines tell what was done, rather than name a job, a school or a hobby."""
        return [line.weight >= _WORKED and not self._is_title(line.text) for line in self.lines]

    def _is_title(self, text: str) -> bool:
        first = _ASIDE.split(text, maxsplit=1)[0]
        return len(text.split()) <= _A_TITLE and bool(names(title_nearness(first, self.occupations)).any())

    def _heard(self, nth: int) -> Mapping[int, Sequence[Said]]:
        """Of every wording the words that a line says, other words for the same doing among them."""
        if nth not in self._heard_of:
            tried = self._said_by_line[nth][self._skill_of] >= _BACKED
            at: dict[int, list[Said]] = {}
            for position, word in enumerate(stems(self.lines[nth].text)):
                for other in same_doing(word):
                    for wording, weight in self._wordings_with(other, tried):
                        at.setdefault(wording, []).append(Said(position, other, weight))
            self._heard_of[nth] = at
        return self._heard_of[nth]

    @cached_property
    def _skill_of(self) -> Places:
        """The skill of each wording."""
        begins = self.occupations.skills.begins.astype(np.intp)
        return np.repeat(np.arange(len(begins)), np.diff(begins, append=self._wordings))

    @cached_property
    def _heard_of(self) -> dict[int, Mapping[int, Sequence[Said]]]:
        return {}

    @cached_property
    def _light(self) -> Mapping[int, Mapping[str, float]]:
        """Of every wording what it is filled up with."""
        found: dict[int, dict[str, float]] = {}
        for word in LIGHT:
            for wording, weight in self._wordings_with(word, np.ones(self._wordings, dtype=np.bool_)):
                found.setdefault(wording, {})[word] = weight
        return found

    def _wordings_with(self, word: str, tried: NDArray[np.bool_]) -> Iterator[tuple[int, float]]:
        words = self.occupations.skills.words
        if (place := words.places.get(word)) is not None:
            row = slice(int(words.rows.starts[place]), int(words.rows.starts[place + 1]))
            ids, weights = words.rows.ids[row], words.rows.weights[row]
            kept = tried[ids]
            yield from zip(ids[kept].tolist(), weights[kept].tolist(), strict=True)


def _in_one_place(found: Sequence[Said], light: Mapping[str, float], name: Sequence[str]) -> bool:
    """Whether the doing and most of what tells something stand near each other. One word by itself must be all that
    tells something, and everyday words alone tell nothing."""
    for first in found:
        near = {each.word: each for each in found if 0 <= each.position - first.position <= _APART}
        telling = near.keys() - light.keys()
        whole = sum({**light, **{each.word: each.weight for each in near.values()}}.values())
        alone = len(name) == 1 or whole >= _WHOLE
        does = name[0] in near or name[0] in light
        apart = len({near[word].position for word in telling}) > 1
        if does and not telling <= EVERYDAY and whole >= _ALL and (alone or apart):
            return True
    return False


def _least(word: str) -> float:
    """What a word must say of an occupation to be shown. Everyday words turn up in any line, so they must say more; a
    pair says as much as its more telling half."""
    everyday = all(each in EVERYDAY for each in word.split(PAIR))
    return _TELLING_EVERYDAY if everyday else _TELLING


def _main_words(best: Sequence[str], said: Mapping[str, str]) -> tuple[str, ...]:
    """Pairs as two words; a word that stands in a pair already named is not named again."""
    kept: list[str] = []
    for each in best:
        plain = " ".join(said[stem] for stem in each.split(PAIR))
        if not any(plain in other or other in plain for other in kept):
            kept.append(plain)
    return tuple(kept[:_WORDS])


def _quoted(text: str) -> str:
    text = " ".join(text.split()).lstrip("-–—*•●▪◦·> ")
    return text if len(text) <= _QUOTE else text[:_QUOTE].rsplit(" ", 1)[0] + " ..."
