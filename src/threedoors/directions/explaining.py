"""Why an occupation: the lines of the resume that speak for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from threedoors.directions.career import Line
from threedoors.directions.everyday import EVERYDAY
from threedoors.directions.gathering import Numbers, Places, cells, highest
from threedoors.directions.quoting import quoted
from threedoors.directions.reading import Read
from threedoors.directions.scoring import names, title_nearness
from threedoors.directions.terms import Ability, Evidence
from threedoors.occupations import Occupations
from threedoors.stems import spoken, stemmed

_LINES, _WORDS = 3, 4
_A_LITTLE = 6
_TELLING = 0.35  # what a word must say of an occupation to be shown; an everyday word tells nothing
_LOOKED_AT = 12  # lines


@dataclass(frozen=True)
class Reader:
    """One career beside a few occupations; what several explanations need is worked out once, and for these only.

    wanted: the occupations, as their places among all.
    """

    read: Read
    wanted: Sequence[int]

    def evidence(self, occupation: int) -> tuple[Evidence, ...]:
        """Titles first, then the lines that say most that is telling of this occupation."""
        titles = self._titles(occupation)
        return (*titles, *self._told(occupation, {each.quote for each in titles}))

    def abilities(self, occupation: int) -> tuple[tuple[Ability, ...], tuple[Ability, ...]]:
        """What the resume shows of the occupation's skills, and the weightiest it does not."""
        return self.read.abilities.of(occupation)

    @property
    def occupations(self) -> Occupations:
        return self.read.occupations

    @property
    def _lines(self) -> Sequence[Line]:
        return self.read.lines

    def _titles(self, occupation: int) -> list[Evidence]:
        """Each reading that this very occupation answers to, once."""
        answering = [reading for reading, named in self._named.items() if named[occupation]]
        because = (self.occupations.titles[occupation],)
        return [Evidence(quoted(reading), because, is_title=True) for reading in answering[:2]]

    @cached_property
    def _named(self) -> dict[str, NDArray[np.bool_]]:
        return {reading: names(title_nearness(reading, self.occupations)) for reading in self.read.career.titles}

    def _told(self, occupation: int, titles: set[str]) -> list[Evidence]:
        """The lines that say most; one is shown only when it tells something that those before it do not."""
        said = self._says[:, self._column[occupation]]
        scores = np.bincount(self._of_line, weights=said[self._of_word], minlength=len(self._lines)) * self._worth
        told: list[Evidence] = []
        known: set[str] = set()
        for nth in highest(scores, _LOOKED_AT):
            if scores[nth] <= 0 or len(told) == _LINES:
                break
            quote, because = quoted(self._lines[nth].text), self._because(said, nth)
            words = {word for each in because for word in each.split()}
            if words - known and quote not in titles:
                told.append(Evidence(quote, because))
                known |= words
        return told

    def _because(self, said: Numbers, nth: int) -> tuple[str, ...]:
        """The words of a line that say most, as they stand there; none when they would say it of any work."""
        words = self._words[nth]
        weights = said[[self._place[word] for word in words]]
        telling = [at for at in highest(weights, len(words)) if weights[at] >= _TELLING]
        best = [words[at] for at in telling if words[at] not in EVERYDAY]
        forms = self._forms(nth)
        return tuple(forms[word] for word in best[:_WORDS])

    def _forms(self, nth: int) -> dict[str, str]:
        """The words of a line as they stand there, by stem; asked for by each occupation that it speaks for."""
        if nth not in self._spoken:
            self._spoken[nth] = spoken(self._lines[nth].text)
        return self._spoken[nth]

    @cached_property
    def _spoken(self) -> dict[int, dict[str, str]]:
        return {}

    @cached_property
    def _words(self) -> list[list[str]]:
        places = self.occupations.text.places
        return [[word for word in dict.fromkeys(stemmed(line.text)) if word in places] for line in self._lines]

    @cached_property
    def _place(self) -> dict[str, int]:
        """Every word that stands somewhere, in order."""
        return {word: n for n, word in enumerate(dict.fromkeys(word for words in self._words for word in words))}

    @cached_property
    def _of_line(self) -> Places:
        return np.repeat(np.arange(len(self._lines)), [len(words) for words in self._words])

    @cached_property
    def _of_word(self) -> Places:
        return np.array([self._place[word] for words in self._words for word in words], dtype=np.intp)

    @cached_property
    def _column(self) -> dict[int, int]:
        return {occupation: column for column, occupation in enumerate(self.wanted)}

    @cached_property
    def _says(self) -> Numbers:
        """What each word says of each wanted occupation."""
        rows, places = self.occupations.text.rows, self.occupations.text.places
        at, lengths = cells(rows, np.array([places[word] for word in self._place], dtype=np.intp))
        column = np.full(len(self.occupations), -1)
        column[list(self.wanted)] = np.arange(len(self.wanted))
        ours = column[rows.ids[at]]
        kept = ours >= 0
        says = np.zeros((len(lengths), len(self.wanted)), dtype=np.float32)
        of_word = np.repeat(np.arange(len(lengths)), lengths)[kept]
        says[of_word, ours[kept]] = rows.weights[at[kept]] * np.float32(rows.step)
        return says

    @cached_property
    def _worth(self) -> Numbers:
        """What a line's words count: less in a long line, and less beside the work."""
        sizes = np.array([len(words) for words in self._words], dtype=np.float32)
        weights = np.array([line.weight for line in self._lines], dtype=np.float32)
        return (weights / np.sqrt(sizes + _A_LITTLE)).astype(np.float32)
