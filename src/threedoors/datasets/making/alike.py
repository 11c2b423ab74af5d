"""Tasks of different occupations that say nearly the same, where no vectors are at hand to tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.making.facts import Told
from threedoors.stems import stems

_NEAREST = 8  # of other occupations
_NEAR = 0.2  # the cosine from which two tasks are alike
_WORTH = 0.5


def alike_by_words(tasks: Sequence[Told]) -> Iterator[tuple[int, int, float]]:
    """A task, one like it, and how much of a telling its words are worth: the square of the cosine of their words."""
    words = [tuple(dict.fromkeys(stems(task.text))) for task in tasks]
    spread = Counter(word for each in words for word in each)
    rare = {word: float(np.log(len(tasks) / number + 1)) for word, number in spread.items()}
    lengths = np.array([sum(rare[word] ** 2 for word in each) ** 0.5 or 1.0 for each in words], dtype=np.float32)
    where = _places(words)
    owners = np.unique([task.code for task in tasks], return_inverse=True)[1] if tasks else np.zeros(0, dtype=np.intp)
    for task, own in enumerate(words):
        near = np.zeros(len(tasks), dtype=np.float32)
        for word in own:
            near[where[word]] += np.float32(rare[word] ** 2)
        near /= lengths * lengths[task]
        near[owners == owners[task]] = 0
        yield from ((task, int(n), _WORTH * float(near[n]) ** 2) for n in _nearest(near))


def _places(words: Sequence[Sequence[str]]) -> dict[str, NDArray[np.intp]]:
    held: dict[str, list[int]] = {}
    for task, each in enumerate(words):
        for word in each:
            held.setdefault(word, []).append(task)
    return {word: np.array(places, dtype=np.intp) for word, places in held.items()}


def _nearest(near: NDArray[Any]) -> NDArray[np.intp]:
    """The highest few, the same on every machine."""
    found = np.flatnonzero(near >= _NEAR)
    return found[np.argsort(-near[found], kind="stable")[:_NEAREST]]
