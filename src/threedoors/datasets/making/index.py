"""Words counted and weighed: from texts about occupations to sparse rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from threedoors.datasets.making.facts import Able, Called, Facts
from threedoors.occupations import Rows, Words
from threedoors.stems import PAIR, stems, title_marks, title_stems, with_pairs

_PAIR_WORTH = 0.6
_SEEN = 0.3  # told less than this of an occupation, a word is not counted as one of its words
_DIMENSIONS = 100
_WORDINGS = 6  # of one skill
_SURER = 0.3  # keeps the commonest title word from weighing nothing


@dataclass(frozen=True)
class Index:
    """A vocabulary in order, how telling each word is, and word by word what it points to."""

    words: list[str]
    telling: NDArray[np.float32]
    rows: Rows

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        return {
            f"{name}.telling": self.telling.astype(np.float16),
            f"{name}.starts": self.rows.starts.astype(np.uint32),
            f"{name}.ids": self.rows.ids.astype(np.uint16),
            f"{name}.weights": self.rows.weights.astype(np.float16),
        }

    def as_words(self) -> Words:
        return Words(places={word: n for n, word in enumerate(self.words)}, telling=self.telling, rows=self.rows)


def text_index(facts: Facts) -> Index:
    """How much each word tells of each occupation: TF-IDF over its texts, a pair of words needing two of them."""
    place = {known.code: n for n, known in enumerate(facts.occupations)}
    counts: list[defaultdict[str, float]] = [defaultdict(float) for _ in facts.occupations]
    texts: Counter[str] = Counter()
    for told in (*facts.told, *facts.tasks):
        words = set(with_pairs(stems(told.text)))
        texts.update(words)
        for word in words:
            counts[place[told.code]][word] += told.weight
    kept = [{word: n for word, n in each.items() if PAIR not in word or texts[word] > 1} for each in counts]
    return _weighed(kept)


def _weighed(counts: Sequence[Mapping[str, float]]) -> Index:
    spread: Counter[str] = Counter(word for each in counts for word, n in each.items() if n > _SEEN)
    size = len(counts)
    telling = {
        word: float(np.log(1 + (size - spread[word] + 0.5) / (spread[word] + 0.5)))
        * (_PAIR_WORTH if PAIR in word else 1)
        for word in sorted({word for each in counts for word in each}, key=_singles_first)
    }
    weights = [_unit({word: np.log1p(n) * telling[word] for word, n in each.items()}) for each in counts]
    return _turned(weights, telling)


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


def _singles_first(word: str) -> tuple[bool, str]:
    return PAIR in word, word


def meanings(text: Index, occupations: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Single words and occupations in few dimensions: a singular value decomposition of what tells of what.

    Source: latent semantic indexing, Deerwester et al. 1990.
    """
    singles = sum(PAIR not in word for word in text.words)
    told = np.zeros((singles, occupations))
    for word in range(singles):
        begin, end = int(text.rows.starts[word]), int(text.rows.starts[word + 1])
        told[word, text.rows.ids[begin:end]] = text.rows.weights[begin:end]
    squares, axes = np.linalg.eigh(told.T @ told)
    axes = axes[:, ::-1][:, :_DIMENSIONS]
    axes *= np.where(axes[np.abs(axes).argmax(0), np.arange(axes.shape[1])] < 0, -1, 1)
    words = told @ axes / np.sqrt(squares[::-1][:_DIMENSIONS])
    occupied = axes / np.linalg.norm(axes, axis=1, keepdims=True)
    return words.astype(np.float32), occupied.astype(np.float32)


def skill_meanings(skills: Sequence[Able], text: Index, words: NDArray[np.float32]) -> NDArray[np.float32]:
    """The skills' names among the words: each the telling mean of its words, at length one."""
    place = {word: n for n, word in enumerate(text.words[: len(words)])}
    found = np.zeros((len(skills), words.shape[1]), dtype=np.float32)
    for n, skill in enumerate(skills):
        known = [place[word] for word in dict.fromkeys(stems(skill.name)) if word in place]
        found[n] = (text.telling[known, None] * words[known]).sum(0)
    lengths = np.linalg.norm(found, axis=1, keepdims=True)
    return (found / np.where(lengths > 0, lengths, 1)).astype(np.float32)


def skill_index(skills: Sequence[Able], text: Index) -> tuple[Index, NDArray[np.int64]]:
    """The words each wording of a skill is known by, their weights adding up to one: how much of it a line says.

    Also where the wordings of each skill begin.
    """
    place = {word: n for n, word in enumerate(text.words)}
    unknown = float(text.telling.max())

    def weight(word: str) -> float:
        return float(text.telling[place[word]]) if word in place else unknown

    wordings = [_wordings(skill) for skill in skills]
    weights = []
    for words in (words for each in wordings for words in each):
        told = {word: weight(word) for word in words}
        whole = sum(told.values())
        weights.append({word: each / whole for word, each in told.items()})
    telling = {word: weight(word) for word in sorted({word for each in weights for word in each})}
    return _turned(weights, telling), np.cumsum([0, *map(len, wordings)])[:-1]


def _wordings(skill: Able) -> list[tuple[str, ...]]:
    """The name first, then other wordings that are as long or longer in telling words, each set of words once."""
    own = tuple(dict.fromkeys(stems(skill.name)))
    others = (tuple(dict.fromkeys(stems(each))) for each in skill.other)
    kept = {frozenset(words): words for words in (*others, own) if len(words) >= min(len(own), 2)}
    return list(kept.values())[::-1][:_WORDINGS]


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
