"""Which skills an occupation asks for: those that its tasks, one by one, are nearest to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.making.facts import Able, Told
from threedoors.datasets.making.index import Index, rows_of
from threedoors.occupations import Rows
from threedoors.stems import stems

_NEAREST = 3  # skills of one task
_NEAR = 0.2  # the cosine from which a skill is taken for one of a task


def linked_by_words(skills: Sequence[Able], tasks: Sequence[Told], text: Index) -> dict[str, list[tuple[int, float]]]:
    """By code, skills and how much of the occupation's tasks they are nearest to, where no vectors are at hand."""
    weigher = _Weigher(text)
    postings = weigher.postings(skills)
    found: defaultdict[str, defaultdict[int, float]] = defaultdict(lambda: defaultdict(float))
    for task in tasks:
        near = _nearness(weigher.of(stems(task.text)), postings, len(skills))
        for n in np.argsort(-near, kind="stable")[:_NEAREST]:
            if near[n] >= _NEAR:
                found[task.code][int(n)] += float(near[n]) * task.weight
    return {code: sorted(each.items(), key=lambda pair: (-pair[1], pair[0])) for code, each in found.items()}


class _Weigher:
    """Texts as words with weights, at length one."""

    def __init__(self, text: Index) -> None:
        self._place = {word: n for n, word in enumerate(text.words)}
        self._telling = text.telling

    def of(self, words: Iterable[str]) -> dict[int, float]:
        counts: dict[int, float] = {}
        for word in words:
            if (n := self._place.get(word)) is not None:
                counts[n] = counts.get(n, 0.0) + 1.0
        weights = {n: float(np.log1p(count) * self._telling[n]) for n, count in counts.items()}
        length = float(np.sqrt(sum(each * each for each in weights.values()))) or 1.0
        return {n: weight / length for n, weight in weights.items()}

    def postings(self, skills: Sequence[Able]) -> Rows:
        """Word by word, the skills described with it."""
        held: list[list[tuple[int, float]]] = [[] for _ in self._place]
        for n, skill in enumerate(skills):
            for word, weight in self.of(_told(skill)).items():
                held[word].append((n, weight))
        return rows_of(held)


def _told(skill: Able) -> list[str]:
    """The name counts three times, for its words are the ones shown."""
    texts = (skill.name, skill.name, skill.name, *skill.other, skill.told)
    return [word for text in texts for word in stems(text)]


def _nearness(task: Mapping[int, float], postings: Rows, size: int) -> NDArray[Any]:
    near = np.zeros(size, dtype=np.float32)
    for word, weight in task.items():
        begin, end = int(postings.starts[word]), int(postings.starts[word + 1])
        near[postings.ids[begin:end]] += np.float32(weight) * postings.weights[begin:end]
    return near
