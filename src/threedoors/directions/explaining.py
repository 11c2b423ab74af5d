"""Why an occupation: the lines of the resume that speak for it, the abilities they show, and those they do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from threedoors.directions.career import Career, Line
from threedoors.directions.gathering import Numbers, Places, cells, counted, highest, pointed, unit
from threedoors.directions.scoring import names, title_nearness
from threedoors.directions.terms import Ability, Evidence
from threedoors.occupations import Occupations
from threedoors.stems import PAIR, spoken, stems, with_pairs

_LINES, _WORDS = 3, 4
_SHOWN, _HINTED = 0.7, 0.5  # the share of a skill's name that a line, or the whole resume, must say
_SOME, _MEANT, _AROUND = 0.2, 0.58, 0.5  # or some of it, with so near a meaning; and what is near enough for a hint
_A_SENTENCE = 4  # words
_A_LITTLE = 6
_TRANSFERS, _GAPS = 6, 5
_QUOTE = 160


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
        """How far each skill is shown, 1 when it is beyond doubt, and by which line.

        A line shows a skill when it says most of one of its wordings, or when it says some of it and means the same.
        """
        skills = self.occupations.skills
        said = np.array([self._said(line.text) for line in self.lines]).reshape(-1, len(skills.names))
        if not len(said):
            return np.zeros(len(skills.names), dtype=np.float32), np.zeros(len(skills.names), dtype=np.intp)
        meant = np.where(said >= _SOME, self._meant, 0) / _MEANT
        shown = np.maximum(said / _SHOWN, meant)
        where = shown.argmax(0)
        return shown[where, np.arange(len(where))].astype(np.float32), where

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
        lines, ids, weights = self._cells
        mine = ids == occupation
        said = np.bincount(lines[mine], weights=weights[mine], minlength=len(self.lines)).astype(np.float32)
        scores = said * self._worth
        chosen = [nth for nth in highest(scores, _LINES + len(titles)) if scores[nth] > 0]
        quotes = [(_quoted(self.lines[nth].text), nth) for nth in chosen]
        return [Evidence(quote, self._because(occupation, nth)) for quote, nth in quotes if quote not in titles][
            :_LINES
        ]

    def _because(self, occupation: int, nth: int) -> tuple[str, ...]:
        """The words of a line that say most, as they stand there."""
        places, words = self._line_words[nth]
        weights = self._weights(occupation, places)
        best = [words[at] for at in highest(weights, 2 * _WORDS) if weights[at] > 0]
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
        best, where = self.skills_by_line
        shown, missing = [], []
        for skill, share in zip(ids, shares, strict=True):
            if best[skill] >= 1:
                quote = _quoted(self.lines[where[skill]].text)
                shown.append(Ability(skills.names[skill], round(float(share), 3), quote))
            elif self.skills_hinted[skill] < 1:
                missing.append(Ability(skills.names[skill], round(float(share), 3)))
        return tuple(shown[:_TRANSFERS]), tuple(missing[:_GAPS])


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
