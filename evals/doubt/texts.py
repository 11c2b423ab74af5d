"""Texts as the teacher and the student of the doubt check read them: clauses with their words, and their labels."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from run import draft_of, stakes_of
from train import Row, Vectors, is_marked, text_label, writer

from threedoors.doubt.clauses import clauses
from threedoors.doubt.features import context, tokens
from threedoors.doubt.listening import CLAUSE_HEADS, FAR_HEADS, NEAR_HEADS, TEXT_HEADS, by_clause
from threedoors.doubt.reading import Reading
from threedoors.text import Span

DOUBTS = tuple(head for head in CLAUSE_HEADS if head != "asks_for_job")
UNKNOWN = -1.0
"""A label that a text does not tell."""
NEAR, KEPT = 12, 0.35
"""How many words of like meaning are tried for one, and how alike they must be."""
_WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_PLAIN = frozenset(
    "i a an the to of and in is it for my me you your that this was on with at as be not no but so we they he she him"
    " her them his its or if do did have had has are were am would will can could just what who how when where which"
    " there here than then from by into about over out up down off all any some more most one".split()
)
"""Words that hold a sentence together and are never exchanged."""


class Text(NamedTuple):
    """One text, its clauses, and what is known of them: 1 and 0, or UNKNOWN."""

    row: Row
    spans: list[Span]
    words: list[list[str]]
    around: list[str]
    labels: Any
    whole: Any


def text_of(row: Row) -> Text | None:
    """A text with its labels; nothing where no word is written."""
    reading = Reading(draft_of(row), stakes_of(row))
    parts = list(by_clause(clauses(reading), tokens(reading)))
    if not parts:
        return None
    labels, whole = _unlabelled(len(parts)) if row["label"] == "none" else _labelled(row, [span for span, _ in parts])
    return Text(row, [span for span, _ in parts], [words for _, words in parts], context(reading), labels, whole)


def texts_of(rows: Iterable[Row]) -> list[Text]:
    return [text for row in rows if (text := text_of(row))]


def _labelled(row: Row, spans: Sequence[Span]) -> tuple[Any, Any]:
    heard = [row["categories"] if is_marked(row, *span) else [] for span in spans]
    clause = [[*(head in each for head in CLAUSE_HEADS), not set(DOUBTS).isdisjoint(each)] for each in heard]
    whole = [text_label(head, row) for head in TEXT_HEADS]
    whole.append(None if row["touches"] == "wrong_name" else row["label"] == "bad")
    told = [UNKNOWN if each is None else float(each) for each in whole]
    return np.array(clause, dtype=np.float32), np.array(told, dtype=np.float32)


def _unlabelled(many: int) -> tuple[Any, Any]:
    return tuple(np.full(shape, UNKNOWN, dtype=np.float32) for shape in ((many, len(NEAR_HEADS)), len(FAR_HEADS)))


class Reworder:
    """Texts made of those at hand: clauses mixed in, words exchanged for their like. Nobody labels them but a teacher.

    Each is made of the texts of one writer, so that a writer can be left out.
    """

    def __init__(self, rows: Sequence[Row], vectors: Vectors, seed: int) -> None:
        self.chance, self.rows = random.Random(seed), rows
        self.pieces = [list(self._pieces(row)) for row in rows]
        self.kin: dict[tuple[str, str], list[int]] = {}
        for at, row in enumerate(rows):
            self.kin.setdefault((writer(row), row["audience"]), []).append(at)
        self.like = _alike({word for row in rows for word in re.findall("[a-z]+", row["text"].lower())}, vectors)

    def _pieces(self, row: Row) -> Iterator[str]:
        text = row["text"]
        for start, end in clauses(Reading(draft_of(row), stakes_of(row))):
            yield text[start : end + (text[end : end + 1] in (".", "?", "!", ","))]

    def make(self, many: int) -> Iterator[Row]:
        for number in range(many):
            at = self.chance.randrange(len(self.rows))
            row, kin = self.rows[at], self._kin(at)
            text = self._exchanged(self._mixed(at, kin))
            made = row | {"text": text, "id": f"pool-{writer(row)}_{number}", "label": "none", "spans": []}
            if self.chance.random() < 0.15:
                other = self.rows[self.chance.choice(kin)]
                made |= {"question": other["question"], "kind": other["kind"]}
            if len(text) > 8:
                yield made

    def _kin(self, at: int) -> list[int]:
        return self.kin[writer(self.rows[at]), self.rows[at]["audience"]]

    def _mixed(self, at: int, kin: list[int]) -> str:
        luck = self.chance.random()
        if luck < 0.45:
            return self.rows[at]["text"]
        if luck >= 0.8:
            return self._cut(at) + (" " + self._cut(self.chance.choice(kin)) if self.chance.random() < 0.5 else "")
        pieces = list(self.pieces[at])
        for _ in range(self.chance.choice((1, 1, 2, 3))):
            other = self.pieces[self.chance.choice(kin)] or ["Yes."]
            pieces.insert(self.chance.randrange(len(pieces) + 1), self.chance.choice(other))
        if len(pieces) > 2 and self.chance.random() < 0.5:
            pieces.pop(self.chance.randrange(len(pieces)))
        return " ".join(pieces)

    def _cut(self, at: int) -> str:
        words = self.rows[at]["text"].split()
        begin = self.chance.randrange(max(1, len(words) // 2))
        return " ".join(words[begin : max(self.chance.randrange(begin, len(words)) + 1, begin + 4)])

    def _exchanged(self, text: str) -> str:
        share, dropped = self.chance.choice((0.1, 0.2, 0.3, 0.45)), self.chance.choice((0, 0, 0.05, 0.1))

        def other(found: re.Match[str]) -> str:
            word = found.group()
            if word.lower() in self.like and self.chance.random() < share:
                chosen = self.chance.choice(self.like[word.lower()])
                return chosen.capitalize() if word[0].isupper() else chosen
            return "" if self.chance.random() < dropped else word

        return re.sub(r"\s+", " ", _WORD.sub(other, text)).strip()


def _alike(words: Iterable[str], vectors: Vectors) -> dict[str, list[str]]:
    """For each word the others of like meaning that are no form of it."""
    rows = (vectors.rows / np.linalg.norm(vectors.rows, axis=1, keepdims=True)).astype(np.float32)
    known = sorted({*words} & vectors.place.keys() - _PLAIN)
    found = {}
    for at in range(0, len(known), 500):
        some = known[at : at + 500]
        for word, near in zip(some, rows[[vectors.place[each] for each in some]] @ rows.T, strict=True):
            best = [vectors.words[each] for each in np.argpartition(-near, NEAR)[:NEAR] if near[each] > KEPT]
            others = [each for each in best if not (each.startswith(word[:4]) and abs(len(each) - len(word)) < 3)]
            if others:
                found[word] = sorted(others)
    return found


def written(rows: Iterable[Row], path: Path) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
