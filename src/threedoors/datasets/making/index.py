"""Words counted and weighed: from texts about occupations to sparse rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.making.alike import alike_by_words
from threedoors.datasets.making.facts import Able, Called, Facts
from threedoors.occupations import Rows
from threedoors.stems import stems, title_marks, title_stems

_SEEN = 0.3  # told less than this of an occupation, a word is not counted as one of its words
_SMOOTH = 10  # how many texts of usual length a word's commonness is worth beside what is told of one occupation
_LEAST = 0.05  # a word that says less than this of an occupation is left out
_MOST = 2.0  # and no word says more than this: one word is no career
_STEPS = 255
_DIMENSIONS = 100
_SURER = 0.3  # keeps the commonest title word from weighing nothing


@dataclass(frozen=True)
class Index:
    """A vocabulary in order, how telling each word is, and word by word what it points to."""

    words: list[str]
    telling: NDArray[np.float32]
    rows: Rows
    kept: type[np.generic] = np.float16

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        return {
            f"{name}.telling": self.telling.astype(np.float16),
            f"{name}.starts": self.rows.starts.astype(np.uint32),
            f"{name}.ids": self.rows.ids.astype(np.uint16),
            f"{name}.weights": self.rows.weights.astype(self.kept),
            f"{name}.step": np.array([self.rows.step], dtype=np.float32),
        }


@dataclass(frozen=True)
class Language:
    """How words are told of each occupation. likely: word by word, the logarithm of how much likelier the word is there
    than anywhere, where it is; brevity: by occupation, the same for a word that is not told of it at all.

    plain: the telling share of each word in what is told of an occupation, by occupation at length one.
    """

    likely: Index
    brevity: NDArray[np.float32]
    plain: Sequence[Mapping[str, float]]


def language(facts: Facts) -> Language:
    """Each occupation's words smoothed with all words, so that a rare one counts and a missing one does not rule out.

    What a task says is said, more softly, of the occupations that have one like it.
    Source: query likelihood with Dirichlet smoothing, Zhai and Lafferty 2004.
    """
    counts = told_words(facts)
    telling = _telling(counts)
    whole: Counter[str] = Counter()
    for each in counts:
        whole.update(each)
    everything = sum(whole.values())
    smooth = _SMOOTH * everything / len(counts)
    expected = {word: smooth * number / everything for word, number in whole.items()}
    softly = _with_alike(counts, facts)
    likely = [
        {word: min(value, _MOST) for word, n in each.items() if (value := _likelier(n, expected[word])) >= _LEAST}
        for each in softly
    ]
    brevity = np.log(smooth / (smooth + np.array([sum(each.values()) for each in softly])))
    plain = [_unit({word: np.log1p(n) * telling[word] for word, n in each.items()}) for each in counts]
    return Language(_in_steps(_turned(likely, telling)), brevity.astype(np.float32), plain)


def _likelier(number: float, expected: float) -> float:
    return float(np.log1p(number / expected))


def told_words(facts: Facts) -> list[dict[str, float]]:
    """How often each word is told of each occupation, once a text, in the texts' weights."""
    place = {known.code: n for n, known in enumerate(facts.occupations)}
    counts: list[dict[str, float]] = [{} for _ in facts.occupations]
    for told in (*facts.told, *facts.tasks):
        own = counts[place[told.code]]
        for word in dict.fromkeys(stems(told.text)):
            own[word] = own.get(word, 0.0) + told.weight
    return counts


def _with_alike(counts: Sequence[Mapping[str, float]], facts: Facts) -> list[dict[str, float]]:
    place = {known.code: n for n, known in enumerate(facts.occupations)}
    words = [tuple(dict.fromkeys(stems(task.text))) for task in facts.tasks]
    softly = [dict(each) for each in counts]
    for task, other, worth in facts.alike or alike_by_words(facts.tasks):
        own = softly[place[facts.tasks[task].code]]
        for word in words[other]:
            own[word] = own.get(word, 0.0) + worth
    return softly


def _telling(counts: Sequence[Mapping[str, float]]) -> dict[str, float]:
    spread: Counter[str] = Counter(word for each in counts for word, n in each.items() if n > _SEEN)
    size = len(counts)
    words = sorted({word for each in counts for word in each})
    return {word: float(np.log(1 + (size - spread[word] + 0.5) / (spread[word] + 0.5))) for word in words}


def _in_steps(index: Index) -> Index:
    """The weights as whole steps of one length, a byte each."""
    step = float(index.rows.weights.max(initial=_LEAST)) / _STEPS
    weights = np.rint(index.rows.weights / step).astype(np.uint8)
    return replace(index, rows=index.rows._replace(weights=weights, step=step), kept=np.uint8)


def title_index(called: Sequence[Called]) -> Index:
    """Titles by their marks. called: in the order of the occupations."""
    marks = [title_marks(title_stems(each.title)) for each in called]
    codes: defaultdict[str, set[str]] = defaultdict(set)
    for each, found in zip(called, marks, strict=True):
        for mark in found:
            codes[mark].add(each.code)
    size = len({each.code for each in called})
    telling = {mark: float(np.log(size / len(codes[mark]))) + _SURER for mark in sorted(codes)}
    return _turned([_unit({mark: telling[mark] for mark in found}) for found in marks], telling)


def meanings(told: Language) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Words and occupations in few dimensions: a singular value decomposition of what tells of what.

    Source: latent semantic indexing, Deerwester et al. 1990.
    """
    place = {word: n for n, word in enumerate(told.likely.words)}
    shares = np.zeros((len(place), len(told.plain)))
    for n, each in enumerate(told.plain):
        shares[[place[word] for word in each], n] = list(each.values())
    squares, axes = np.linalg.eigh(shares.T @ shares)
    axes = axes[:, ::-1][:, :_DIMENSIONS]
    axes *= np.where(axes[np.abs(axes).argmax(0), np.arange(axes.shape[1])] < 0, -1, 1)
    words = shares @ axes / np.sqrt(squares[::-1][:_DIMENSIONS])
    occupied = axes / np.linalg.norm(axes, axis=1, keepdims=True)
    return words.astype(np.float32), occupied.astype(np.float32)


def in_bytes(rows: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Each row as whole steps of its own, and how long they are."""
    steps = np.abs(rows).max(1) / np.float32(127)
    steps = np.where(steps > 0, steps, 1).astype(np.float32)
    return np.rint(rows / steps[:, None]).clip(-127, 127).astype(np.int8), steps


def skill_meanings(skills: Sequence[Able], text: Index, words: NDArray[np.float32]) -> NDArray[np.float32]:
    """The skills' names among the words: each the telling mean of its words, at length one."""
    place = {word: n for n, word in enumerate(text.words)}
    found = np.zeros((len(skills), words.shape[1]), dtype=np.float32)
    for n, skill in enumerate(skills):
        known = [place[word] for word in dict.fromkeys(stems(skill.name)) if word in place]
        found[n] = (text.telling[known, None] * words[known]).sum(0)
    lengths = np.linalg.norm(found, axis=1, keepdims=True)
    return (found / np.where(lengths > 0, lengths, 1)).astype(np.float32)


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    length = float(np.sqrt(sum(weight * weight for weight in weights.values()))) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def _turned(weights: Sequence[Mapping[str, float]], telling: Mapping[str, float]) -> Index:
    """From what has which words to which word stands where."""
    by_word: dict[str, list[tuple[int, float]]] = {word: [] for word in telling}
    for n, each in enumerate(weights):
        for word, weight in each.items():
            by_word[word].append((n, weight))
    return Index(list(telling), np.array(list(telling.values()), dtype=np.float32), rows_of(by_word.values()))


def rows_of(lists: Iterable[Sequence[tuple[int, float]]]) -> Rows:
    held = list(lists)
    starts = np.cumsum([0, *map(len, held)])
    ids = np.array([n for each in held for n, _ in each], dtype=np.int64)
    return Rows(starts, ids, np.array([weight for each in held for _, weight in each], dtype=np.float32))
