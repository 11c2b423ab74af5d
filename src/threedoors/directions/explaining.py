"""Why an occupation: the lines of the resume that speak for it, the abilities they show, and those they do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from threedoors.directions.career import Career, Line
from threedoors.directions.gathering import Numbers, Places, cells, counted, highest, pointed
from threedoors.directions.scoring import best_title
from threedoors.directions.terms import Ability, Evidence
from threedoors.occupations import Occupations
from threedoors.stems import PAIR, stems, with_pairs

_LINES, _WORDS = 3, 4
_SHOWN, _HINTED = 0.7, 0.5  # the share of a skill's name that a line, or the whole resume, must say
_TITLE = 0.75  # from here a title is quoted as evidence
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
        """Of every skill the largest share of its name that one line says, and which line."""
        skills = self.occupations.skills
        best = np.zeros(len(skills.names), dtype=np.float32)
        where = np.zeros(len(skills.names), dtype=np.intp)
        for nth, line in enumerate(self.lines):
            said = self._said(line.text)
            better = said > best
            best[better], where[better] = said[better], nth
        return best, where

    @cached_property
    def skills_hinted(self) -> Numbers:
        """Of every skill the share of its name that stands anywhere in the resume."""
        return self._said(" ".join(line.text for line in self.lines))

    def _said(self, text: str) -> Numbers:
        words = self.occupations.skills.words
        places, ones = counted(words, dict.fromkeys(stems(text), 1.0))
        return pointed(words.rows, places, ones, len(self.occupations.skills.names))

    def evidence(self, occupation: int) -> tuple[Evidence, ...]:
        """Titles first, then the lines that say most that is telling of this occupation."""
        return (*self._titles(occupation), *self._told(occupation))

    def _titles(self, occupation: int) -> list[Evidence]:
        """Each reading that this very occupation answers to, once."""
        readings = (*self.career.headlines, *(title for held in self.career.held for title in held))
        answering = [
            reading
            for reading in dict.fromkeys(readings)
            if best_title((reading,), self.occupations)[occupation] >= _TITLE
        ]
        because = (self.occupations.titles[occupation],)
        return [Evidence(_quoted(reading), because, is_title=True) for reading in answering[:2]]

    def _told(self, occupation: int) -> list[Evidence]:
        scores = np.zeros(len(self.lines), dtype=np.float32)
        because: list[tuple[str, ...]] = []
        for nth, (places, words) in enumerate(self._line_words):
            weights = self._weights(occupation, places)
            scores[nth] = weights.sum() / np.sqrt(len(words) + 6) * self.lines[nth].weight
            because.append(_main_words([words[at] for at in highest(weights, 8) if weights[at] > 0]))
        chosen = [nth for nth in highest(scores, _LINES) if scores[nth] > 0 and because[nth]]
        return [Evidence(_quoted(self.lines[nth].text), because[nth]) for nth in chosen]

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
            if best[skill] >= _SHOWN:
                quote = _quoted(self.lines[where[skill]].text)
                shown.append(Ability(skills.names[skill], round(float(share), 3), quote))
            elif self.skills_hinted[skill] < _HINTED:
                missing.append(Ability(skills.names[skill], round(float(share), 3)))
        return tuple(shown[:_TRANSFERS]), tuple(missing[:_GAPS])


def _main_words(words: Sequence[str]) -> tuple[str, ...]:
    """Pairs as two words; a word that stands in a pair already named is not named again."""
    kept: list[str] = []
    for word in words:
        plain = word.replace(PAIR, " ")
        if not any(plain in other or other in plain for other in kept):
            kept.append(plain)
    return tuple(kept[:_WORDS])


def _quoted(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTE else text[:_QUOTE].rsplit(" ", 1)[0] + " ..."
