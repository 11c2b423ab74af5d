"""Work out which letters a text must hold before a pattern of the doubt check can be found in it.

    python tools/doubt_gates.py            write src/threedoors/doubt/gates.json

A pattern costs milliseconds to make ready, and most texts hold none of the words it is made of. Each pattern gets a few
ways to be met, and each way a few needs; a need is a set of letter runs, one of which must stand in the text. Run this
after a pattern has changed: one without needs on file is made ready for every text, which is slower and never wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

from threedoors.doubt import DETECTORS, DOUBT
from threedoors.doubt.fields import places
from threedoors.doubt.gates import EDGE, MARKS, key, runs
from threedoors.doubt.lexicon import LEXICON, flat, spell_out
from threedoors.doubt.phrases import GATED

ROOT = Path(__file__).resolve().parents[1]
MOST = 4
"""Needs kept for a way, the rarest first."""
WAYS = 40
"""Alternatives of a pattern that are told apart."""
NAMED = 15
"""One text in so many is taken to name a kind of work."""
MANY = 10_000
"""Texts of the development half, at the most."""
WIDE = 300
"""Alternatives followed side by side."""
_RUN = re.compile(f"{EDGE}?[a-z]+{EDGE}?|[{MARKS}]")
Need = frozenset[str]
_GAP = re.compile(f"[^a-z\\n{MARKS}]")
"""What no word goes on over: one ends before it and one begins after it."""
_NO_LETTER = str(list(re._parser.parse(r"\w")))  # type: ignore[attr-defined]
parser: Any = re._parser  # type: ignore[attr-defined]


def holders() -> dict[str, int]:
    """Which texts of the development half hold each run of letters, a bit each."""
    held: dict[str, int] = {}
    texts = [
        json.loads(line)["text"].lower()
        for path in sorted((ROOT / "evals" / "doubt" / "tune").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    for place, text in enumerate(texts):
        for run in {run for word in re.findall("[a-z]+", text) for run in runs(f"{EDGE}{word}{EDGE}")}:
            held[run] = held.get(run, 0) | 1 << place
    some = sum(1 << place for place in range(0, len(texts), NAMED))
    return held | dict.fromkeys(MARKS, some)


def grams(word: str) -> Iterator[str]:
    return iter((word,)) if word in MARKS else runs(word)


class Needs:
    """What one pattern needs: `exact` are the texts a part may be, while there are few; else its needs so far."""

    def __init__(self, holders: dict[str, int]) -> None:
        self.holders = holders

    def of(self, pattern: str) -> list[list[list[str]]]:
        """Its ways, told apart at the alternatives where that tells most; empty when it needs nothing."""
        items = list(parser.parse(spell_out(flat(pattern), LEXICON)))
        ways = min(([self._best(way) for way in told] for told in self._told_apart(items)), key=self._often)
        return [] if [] in ways else [[sorted(need) for need in way] for way in ways]

    def _told_apart(self, items: list[Any]) -> Iterator[list[list[Any]]]:
        """The whole, and the whole with one of its alternatives spelled out."""
        yield [items]
        for at, (op, value) in enumerate(items):
            inner = list(value[-1]) if str(op) == "SUBPATTERN" else [(op, value)]
            if len(inner) == 1 and str(inner[0][0]) == "BRANCH" and len(inner[0][1][1]) <= WAYS:
                yield [[*items[:at], *branch, *items[at + 1 :]] for branch in inner[0][1][1]]

    def _best(self, items: list[Any]) -> list[Need]:
        """The needs that together leave the fewest texts, while each more leaves fewer."""
        exact, needs = self._sequence(items)
        left = sorted({*needs, *self._flushed(exact)}, key=self._rank)
        kept = left[:1]
        while left and len(kept) < MOST:
            best = min(left, key=lambda need: self._meet([*kept, need]).bit_count())
            if self._meet([*kept, best]).bit_count() == self._meet(kept).bit_count():
                return kept
            kept.append(best)
        return kept

    def _often(self, ways: list[list[Need]]) -> int:
        """In how many of the texts some way is met."""
        some = 0
        for way in ways:
            some |= self._meet(way)
        return some.bit_count()

    def _meet(self, needs: list[Need]) -> int:
        """The texts that meet all of these needs."""
        every = -1 % (1 << MANY)
        for need in needs:
            some = 0
            for gram in need:
                some |= self.holders.get(gram, 0)
            every &= some
        return every

    def _rank(self, need: Need) -> tuple[int, list[str]]:
        """The rarest first; ties by letters, so that the file comes out the same every time."""
        return self._meet([need]).bit_count(), sorted(need)

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
        if str(value) == "AT_BOUNDARY" or (name == "ASSERT_NOT" and str(list(value[1])) == _NO_LETTER):
            return {EDGE}, set()
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
        edged = _GAP.sub(EDGE + EDGE, text)
        every = {gram for run in _RUN.findall(edged) for gram in grams(run)}
        return min(every, key=lambda gram: (self.holders.get(gram, 0).bit_count(), -len(gram), gram), default=None)


def gates() -> dict[str, Any]:
    """The ways of every pattern that a rule looks for in a whole text, by its key, each by the places of its needs."""
    held = holders()
    assert DOUBT + DETECTORS  # the rules are there, so their patterns are gathered
    ways = dict(sorted((key(pattern), Needs(held).of(pattern)) for pattern in (*GATED, *places())))
    needs = sorted({tuple(need) for each in ways.values() for way in each for need in way})
    place = {need: at for at, need in enumerate(needs)}
    told = {name: [[place[tuple(need)] for need in way] for way in each] for name, each in ways.items()}
    return {"needs": [" ".join(need) for need in needs], "ways": told}


def main() -> None:
    found = gates()
    path = ROOT / "src" / "threedoors" / "doubt" / "gates.json"
    needs = ",\n".join(json.dumps(need) for need in found["needs"])
    ways = ",\n".join(f"{json.dumps(name)}: {json.dumps(each)}" for name, each in found["ways"].items())
    path.write_text(f'{{"needs": [\n{needs}\n],\n"ways": {{\n{ways}\n}}}}\n', encoding="utf-8")
    print(f"{len(found['ways'])} patterns, {sum(not each for each in found['ways'].values())} without needs")


if __name__ == "__main__":
    main()
