"""Work out which letters a text must hold before a pattern of the doubt check can be found in it.

    python tools/doubt_gates.py            write src/threedoors/doubt/gates.json

A pattern costs milliseconds to make ready, and most texts hold none of the words it is made of. Each pattern gets a few
needs; a need is a set of letter runs, one of which must stand in the text. Run this after a pattern has changed: one
without needs on file is made ready for every text, which is slower and never wrong.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from threedoors.doubt import DETECTORS, DOUBT
from threedoors.doubt.gates import LONGEST, MARKS, SHORTEST, key
from threedoors.doubt.lexicon import LEXICON, flat, spell_out
from threedoors.doubt.phrases import GATED

ROOT = Path(__file__).resolve().parents[1]
MOST = 4
"""Needs kept for a pattern, the rarest first."""
MARKED = 60
"""In how many of the texts a kind of work is taken to be named."""
WIDE = 300
"""Alternatives followed side by side."""
_RUN = re.compile(f"[a-z]+|[{MARKS}]")
Need = frozenset[str]
parser: Any = re._parser  # type: ignore[attr-defined]


def common() -> Counter[str]:
    """How many texts of the development half hold each run of letters."""
    counted: Counter[str] = Counter()
    for path in sorted((ROOT / "evals" / "doubt" / "tune").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            counted.update({run for word in _RUN.findall(json.loads(line)["text"].lower()) for run in grams(word)})
    return counted


def grams(word: str) -> Iterator[str]:
    if word in MARKS:
        yield word
    for size in range(SHORTEST, LONGEST + 1):
        yield from (word[at : at + size] for at in range(len(word) - size + 1))


class Needs:
    """What one pattern needs: `exact` are the texts a part may be, while there are few; else its needs so far."""

    def __init__(self, counts: Counter[str]) -> None:
        self.counts = counts

    def of(self, pattern: str) -> list[list[str]]:
        spelled = spell_out(flat(pattern), LEXICON)
        exact, needs = self._sequence(parser.parse(spelled))
        best = sorted({*needs, *self._flushed(exact)}, key=self._rank)
        return [sorted(need) for need in best[:MOST]]

    def _rank(self, need: Need) -> tuple[int, list[str]]:
        """The rarest first; ties by letters, so that the file comes out the same every time."""
        return sum(MARKED if gram in MARKS else self.counts[gram] for gram in need), sorted(need)

    def _sequence(self, items: Iterable[Any]) -> tuple[set[str] | None, set[Need]]:
        """The exact texts of the last part, when the whole is nothing else, and the needs of all that is flushed."""
        exact: set[str] = {""}
        needs: set[Need] = set()
        whole = True
        for item in items:
            part, more = self._part(*item)
            needs |= more
            if part is not None and len(part) * len(exact) <= WIDE:
                exact = {one + two for one, two in product(exact, part)}
                continue
            needs |= self._flushed(exact)
            whole, exact = whole and part is not None, part or {"\n"}
            whole = False
        if whole:
            return exact, needs
        return None, needs | self._flushed(exact)

    def _part(self, op: Any, value: Any) -> tuple[set[str] | None, set[Need]]:
        name = str(op)
        if name == "LITERAL":
            return {chr(value)}, set()
        if name == "IN":
            return self._any_of(value), set()
        if name == "BRANCH":
            return self._branch([self._sequence(branch) for branch in value[1]])
        if name in ("SUBPATTERN", "ATOMIC_GROUP"):
            return self._sequence(value[-1] if name == "SUBPATTERN" else value)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeat(*value)
        if name == "ASSERT":
            exact, needs = self._sequence(value[1])
            return {"\n"}, needs | self._flushed(exact)
        return ({"\n"} if name in ("AT", "ASSERT_NOT") else None), set()

    def _any_of(self, value: Any) -> set[str] | None:
        if len(value) <= 4 and all(str(op) == "LITERAL" for op, _ in value):
            return {chr(code) for _, code in value}
        return None

    def _repeat(self, least: int, most: int, items: Any) -> tuple[set[str] | None, set[Need]]:
        exact, needs = self._sequence(items)
        if least == 0:
            return ({"", *exact} if exact and most == 1 else None), set()
        if most == 1 or exact == {" "} or (exact and exact <= set(MARKS)):
            return exact, needs
        return None, needs | self._flushed(exact)

    def _branch(self, branches: list[tuple[set[str] | None, set[Need]]]) -> tuple[set[str] | None, set[Need]]:
        if all(exact is not None for exact, _ in branches):
            together = {text for exact, _ in branches for text in exact or ()}
            if len(together) <= WIDE:
                return together, set()
        best = [min({*needs, *self._flushed(exact)}, key=self._rank, default=None) for exact, needs in branches]
        if any(need is None for need in best):
            return None, set()
        return None, {frozenset(gram for need in best if need for gram in need)}

    def _flushed(self, exact: set[str] | None) -> set[Need]:
        """The need that stands for a set of texts: the rarest run of each; none when one of them has no run."""
        if not exact:
            return set()
        runs = [self._rarest(text) for text in exact]
        return set() if any(run is None for run in runs) else {frozenset(run for run in runs if run)}

    def _rarest(self, text: str) -> str | None:
        every = {gram for run in _RUN.findall(text) for gram in grams(run)}
        return min(every, key=lambda gram: (self.counts[gram], -len(gram), gram), default=None)


def gates() -> dict[str, list[list[str]]]:
    """The needs of every pattern that a rule looks for in a whole text, by its key."""
    counts = common()
    assert DOUBT + DETECTORS  # the rules are there, so their patterns are gathered
    return dict(sorted((key(pattern), Needs(counts).of(pattern)) for pattern in GATED))


def main() -> None:
    found = gates()
    path = ROOT / "src" / "threedoors" / "doubt" / "gates.json"
    lines = (f"{json.dumps(name)}: {json.dumps(needs)}" for name, needs in found.items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(found)} patterns, {sum(not needs for needs in found.values())} without needs")


if __name__ == "__main__":
    main()
