"""The skills that an occupation asks for: which the resume shows by a line of its own, and which weighty ones it does
not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from threedoors.directions.career import Line
from threedoors.directions.everyday import EVERYDAY, LIGHT, same_doing
from threedoors.directions.gathering import Numbers, Places, cells, unit
from threedoors.directions.quoting import quoted
from threedoors.directions.scoring import names, title_nearness
from threedoors.directions.terms import Ability
from threedoors.occupations import Occupations, Rows, Skills
from threedoors.stems import stemmed

_HINTED, _AROUND = 0.5, 0.5  # the share of a wording that the resume must say, or how near it must come in meaning
_BACKED, _ALL, _WHOLE = 0.4, 0.75, 0.97  # the share of a wording that a line must say: to be tried, to be a claim
_TRIED, _APART = 4, 4  # lines; words between the first and the last of a wording
_A_TITLE = 9  # words
_ASIDE = re.compile(r"[,|(@/:]| [-–—] | at ")
_WORKED = 0.6  # a line of school or hobbies is worth less, and is no doing
_WEIGHTY = 0.2  # a gap: its weight beside the weightiest
_A_SENTENCE = 4  # words
_TRANSFERS, _GAPS = 6, 5


class Said(NamedTuple):
    """A word of a skill's wording in a line: where, and its share of the wording."""

    position: int
    word: str
    weight: float


@dataclass(frozen=True)
class Abilities:
    """The skills of a few occupations beside the lines of one resume."""

    lines: Sequence[Line]
    occupations: Occupations
    wanted: Sequence[int]

    def of(self, occupation: int) -> tuple[tuple[Ability, ...], tuple[Ability, ...]]:
        """What the resume shows of the occupation's skills, and the weightiest it does not."""
        skills = self.occupations.skills
        row = slice(int(skills.of.starts[occupation]), int(skills.of.starts[occupation + 1]))
        weights = skills.of.weights[row].astype(np.float32)
        shares = weights / max(float(weights.sum()), 1e-9)
        shown: list[Ability] = []
        missing: list[Ability] = []
        for skill, share, main in zip(skills.of.ids[row].tolist(), shares.tolist(), skills.main[row], strict=True):
            if quote := self._backed(skill):
                shown.append(Ability(skills.names[skill], round(share, 3), quote))
            elif main and share >= _WEIGHTY * shares[0] and len(missing) < _GAPS and not self._hinted(skill):
                missing.append(Ability(skills.names[skill], round(share, 3)))
        return tuple(shown[:_TRANSFERS]), tuple(missing)

    @cached_property
    def _skills(self) -> Places:
        """Every skill of the wanted occupations, once."""
        of = self.occupations.skills.of
        at, _ = cells(of, np.array(self.wanted, dtype=np.intp))
        return np.unique(of.ids[at]).astype(np.intp)

    @cached_property
    def _column(self) -> dict[int, int]:
        return {int(skill): column for column, skill in enumerate(self._skills)}

    @cached_property
    def _said(self) -> Numbers:
        """Of every skill the share of its best wording that each line says; the last row is the whole resume."""
        places = self.occupations.skills.words
        said = [{place for word in words if (place := places.get(word)) is not None} for words in self._stemmed]
        best: Numbers = np.maximum.reduceat(self._shares([*said, set().union(*said)]), self._wordings[1], axis=1)
        return best

    @cached_property
    def _could_say(self) -> Mapping[tuple[int, int], Sequence[int]]:
        """By line and skill the wordings that the line may hold most of, in these or other words for the same doing."""
        places = self.occupations.skills.words
        said = [
            {place for word in words for other in same_doing(word) if (place := places.get(other)) is not None}
            for words in self._stemmed
        ]
        lines, columns = np.nonzero(self._shares(said) + self._light >= _ALL)
        wordings, begins = self._wordings
        skills = np.searchsorted(begins, columns, side="right") - 1
        could: dict[tuple[int, int], list[int]] = {}
        for nth, skill, wording in zip(lines.tolist(), skills.tolist(), wordings[columns].tolist(), strict=True):
            could.setdefault((nth, skill), []).append(wording)
        return could

    @cached_property
    def _stemmed(self) -> list[tuple[str, ...]]:
        return [stemmed(line.text) for line in self.lines]

    def _shares(self, said: Sequence[Set[int]]) -> Numbers:
        """Texts, as places of words, by wordings: how much of each the text says."""
        words, cells_of, owners, weights = self._words
        at = {int(word): n for n, word in enumerate(words)}
        held = [sorted(at[place] for place in each if place in at) for each in said]
        spoken = np.array([n for each in held for n in each], dtype=np.intp)
        cell, lengths = cells(cells_of, spoken)
        texts = np.repeat(np.arange(len(held)), [len(each) for each in held])
        count = len(self._wordings[0])
        where = np.repeat(texts, lengths) * count + owners[cell]
        shares = np.bincount(where, weights=weights[cell], minlength=len(held) * count)
        return shares.reshape(-1, count).astype(np.float32)

    @cached_property
    def _words(self) -> tuple[Places, Rows, Places, Numbers]:
        """The words of these wordings; where the cells of each lie; and of every cell the wording and the weight."""
        rows = self.occupations.skills.wordings
        at, lengths = cells(rows, self._wordings[0])
        words, place = np.unique(rows.ids[at], return_inverse=True)
        order = np.argsort(place, kind="stable")
        starts = np.concatenate([[0], np.cumsum(np.bincount(place, minlength=len(words)))])
        owners = np.repeat(np.arange(len(lengths)), lengths)[order]
        weights = rows.weights[at[order]].astype(np.float32)
        return words, Rows(starts, owners, weights), owners, weights

    @cached_property
    def _light(self) -> Numbers:
        """Of every wording how much is only filled up with."""
        places = self.occupations.skills.words
        light = {place for word in LIGHT if (place := places.get(word)) is not None}
        found: Numbers = self._shares([light])[0]
        return found

    @cached_property
    def _wordings(self) -> tuple[Places, Places]:
        """The wordings of these skills, and where those of each skill begin among them."""
        begins = self.occupations.skills.begins.astype(np.intp)
        sizes = begins[self._skills + 1] - begins[self._skills]
        before = np.cumsum(sizes) - sizes
        return np.repeat(begins[self._skills] - before, sizes) + np.arange(int(sizes.sum())), before

    def _hinted(self, skill: int) -> bool:
        """Whether it is at least spoken around, so that it should not be called missing."""
        if self._said[-1, self._column[skill]] >= _HINTED:
            return True
        return bool((self._meant @ _name_meaning(skill, self.occupations)).max(initial=0.0) >= _AROUND)

    @cached_property
    def _meant(self) -> Numbers:
        """What each line means. A line of a few words is a heading or a title and means no doing."""
        told = zip(self.lines, self._stemmed, strict=True)
        meant = [_meaning(words, self.occupations) for line, words in told if len(line.text.split()) >= _A_SENTENCE]
        return np.array(meant, dtype=np.float32).reshape(len(meant), self.occupations.meanings.words.shape[1])

    def _backed(self, skill: int) -> str:
        """The line that says this very skill, "" where none does: the doing that its name begins with and most of one
        of its wordings, in one place. What stands beside a title is none: it is not done."""
        if skill not in self._backed_by:
            lines = self._tried.get(self._column[skill], ())
            nth = next((nth for nth in lines if self._says(nth, skill) and self._worked(nth)), None)
            self._backed_by[skill] = "" if nth is None else quoted(self.lines[nth].text)
        return self._backed_by[skill]

    @cached_property
    def _tried(self) -> Mapping[int, Sequence[int]]:
        """Of each skill the few lines that say most of it, most first."""
        columns, lines = np.nonzero(self._said[:-1].T >= _BACKED)
        order = np.lexsort((lines, -self._said[lines, columns], columns))
        tried: dict[int, list[int]] = {}
        for column, nth in zip(columns[order].tolist(), lines[order].tolist(), strict=True):
            tried.setdefault(column, []).append(nth)
        return {column: each[:_TRIED] for column, each in tried.items()}

    def _says(self, nth: int, skill: int) -> bool:
        skills = self.occupations.skills
        name = stemmed(skills.names[skill])
        for number in self._could_say.get((nth, self._column[skill]), ()) if name else ():
            wording = _wording(skills, number)
            if _in_one_place(_found(self._heard(nth), wording), wording, name):
                return True
        return False

    def _worked(self, nth: int) -> bool:
        """Whether the line tells what was done, rather than names a job, a school or a hobby."""
        if nth not in self._worked_of:
            line = self.lines[nth]
            self._worked_of[nth] = line.weight >= _WORKED and not self._is_title(line.text)
        return self._worked_of[nth]

    def _is_title(self, text: str) -> bool:
        first = _ASIDE.split(text, maxsplit=1)[0]
        return len(text.split()) <= _A_TITLE and bool(names(title_nearness(first, self.occupations)).any())

    def _heard(self, nth: int) -> Mapping[str, Sequence[int]]:
        """Where in the line each word stands, other words for the same doing among them."""
        if nth not in self._heard_of:
            heard: dict[str, list[int]] = {}
            for position, word in enumerate(self._stemmed[nth]):
                for other in same_doing(word):
                    heard.setdefault(other, []).append(position)
            self._heard_of[nth] = heard
        return self._heard_of[nth]

    @cached_property
    def _backed_by(self) -> dict[int, str]:
        return {}

    @cached_property
    def _worked_of(self) -> dict[int, bool]:
        return {}

    @cached_property
    def _heard_of(self) -> dict[int, Mapping[str, Sequence[int]]]:
        return {}


@cache
def _vocabulary(skills: Skills) -> Sequence[str]:
    return list(skills.words)


@lru_cache(maxsize=20_000)
def _wording(skills: Skills, number: int) -> Mapping[str, float]:
    """The words of a wording with their shares."""
    rows, words = skills.wordings, _vocabulary(skills)
    row = slice(int(rows.starts[number]), int(rows.starts[number + 1]))
    cells_of = zip(rows.ids[row].tolist(), rows.weights[row].tolist(), strict=True)
    return {words[place]: share for place, share in cells_of}


@lru_cache(maxsize=8192)
def _name_meaning(skill: int, occupations: Occupations) -> Numbers:
    return _meaning(stemmed(occupations.skills.names[skill]), occupations)


def _meaning(words: Sequence[str], occupations: Occupations) -> Numbers:
    """A text in few dimensions: the telling mean of its words, at length one."""
    text, meanings = occupations.text, occupations.meanings
    places = [text.places[word] for word in dict.fromkeys(words) if word in text.places]
    worth = text.telling[places].astype(np.float32) * meanings.steps[places]
    return unit((meanings.words[places] * worth[:, None]).sum(0, dtype=np.float32))


def _found(heard: Mapping[str, Sequence[int]], wording: Mapping[str, float]) -> list[Said]:
    found = [Said(at, word, weight) for word, weight in wording.items() for at in heard.get(word, ())]
    return sorted(found, key=lambda each: each.position)


def _in_one_place(found: Sequence[Said], wording: Mapping[str, float], name: Sequence[str]) -> bool:
    """Whether the doing and most of what tells something stand near each other. One word by itself must be all that
    tells something, and everyday words alone tell nothing."""
    light = {word: weight for word, weight in wording.items() if word in LIGHT}
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
