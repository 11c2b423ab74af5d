"""What a clause is about, heard in words of like meaning that stand together: a small network, in whole numbers.

Each filter looks at one, two or three words in a row and keeps the most it met in a clause; a layer of units weighs
what the filters met here, in the whole text and in the question. `evals/doubt/student.py` trains it and has folded the
vectors of the words into the filters, so that a word is a row of bytes and nothing but adding and comparing is left.
The filters of a row stand in one whole number, a field each, so that one addition adds them all.
"""

from __future__ import annotations

import json
import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache, reduce
from itertools import accumulate, chain, compress, pairwise
from operator import add, mul
from pkgutil import get_data
from typing import NamedTuple
from zlib import crc32

ENDINGS = ("s", "es", "ed", "ing", "d", "ly")
"""Endings that a word may lose when its row is looked for."""
SHIFT, ALIKE = 9, str.maketrans("’", "'")
"""Bits of a unit that its weights need not; letters of a question that are written otherwise in a draft."""
ASKED = 30
"""Words of a question that are listened to."""
_FIELD, _WIDE, _MIDDLE = 2, 4, 128
"""Bytes of a filter's field and of a unit's; what stands for nothing in a byte."""
_MOST = 20_000
"""Words whose rows are remembered."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\?")
Row = tuple[int, int, int]
"""What a word adds to the filters that begin with it, one word before it and two words before it."""


class Said(NamedTuple):
    """What the network makes of clauses that stand together: the scores of each by head, and of the whole."""

    clauses: list[list[float]]
    whole: list[float]


def forms(word: str) -> Iterator[str]:
    """A word, its part before an apostrophe, and what is left without its ending."""
    yield word
    yield word.split("'", maxsplit=1)[0]
    yield from (word.removesuffix(end) for end in ENDINGS if word.endswith(end))


def asked(question: str) -> list[str]:
    """The words of a question."""
    return _WORD.findall(question.lower().translate(ALIKE))[:ASKED]


def _spread(stored: memoryview, width: int) -> int:
    """Bytes as one number, each in a field of so many bytes."""
    fields = bytearray(len(stored) * width)
    fields[::width] = stored
    return int.from_bytes(fields, "little")


class Layer:
    """Weights between whole numbers: a byte for each, all that go out from an input in one number."""

    def __init__(self, stored: memoryview, outputs: int) -> None:
        self._size = outputs * _WIDE
        self._rows = [_spread(stored[at : at + outputs], _WIDE) for at in range(0, len(stored), outputs)]

    def of(self, values: Sequence[int]) -> list[int]:
        """What each output gets from these inputs, none of them below nothing."""
        total = sum(map(mul, filter(None, values), compress(self._rows, values)))
        middle = _MIDDLE * sum(values)
        return [field - middle for field in memoryview(total.to_bytes(self._size, "little")).cast("I")]


class Heads:
    """The last layer: from the units to scores."""

    def __init__(self, stored: memoryview, head: dict[str, list[float]]) -> None:
        self._scale, self._constant = head["scale"], head["constant"]
        self._layer = Layer(stored, len(self._scale))

    def of(self, units: Iterable[int]) -> list[float]:
        open_ = [unit >> SHIFT if unit > 0 else 0 for unit in units]
        return [
            each * scale + constant
            for each, scale, constant in zip(self._layer.of(open_), self._scale, self._constant, strict=True)
        ]


class Gist:
    """The network on file."""

    def __init__(self) -> None:
        head = json.loads(get_data("threedoors.doubt", "gist.json") or b"")
        stored = memoryview(get_data("threedoors.doubt", "gist.bin") or b"")
        self._filters: list[int] = head["filters"]
        self._units: int = head["units"]
        self._around: dict[str, list[int]] = head["around"]
        self._alone: list[int] = head["alone"]
        many, words = sum(self._filters), head["words"]
        self._size, self._wide = many * _FIELD, sum(size * each for size, each in enumerate(self._filters, 1))
        self._keys = array("I")
        self._keys.frombytes(stored[: 4 * words])
        sizes = (4 * words, self._wide * words, *(many * self._units * each for each in (1, 2, 2)))
        begin = list(accumulate((*sizes, self._units * len(head["clause"]["scale"]))))
        parts = [stored[one:two] for one, two in pairwise((*begin, len(stored)))]
        self._rows = parts[0]
        self._near, self._text_met, self._question_met = (
            Layer(part, self._units * wide) for part, wide in zip(parts[1:4], (1, 2, 2), strict=True)
        )
        self._clause, self._text = Heads(parts[4], head["clause"]), Heads(parts[5], head["text"])
        self._top = int.from_bytes(b"\0\x80" * many, "little")
        self._least = int.from_bytes(array("H", head["least"]).tobytes(), "little")
        self._known: dict[str, Row] = {}
        self._nothing = self._row(memoryview(bytes([_MIDDLE]) * self._wide))

    @staticmethod
    @cache
    def load() -> Gist:
        return Gist()

    def _row(self, stored: memoryview) -> Row:
        """The bytes of a word as numbers, each at the place of its filters."""
        ones, twos, threes = self._filters
        many = ones + twos + threes
        return (
            _spread(stored[:many], _FIELD),
            _spread(stored[many : many + twos + threes], _FIELD) << 8 * _FIELD * ones,
            _spread(stored[many + twos + threes :], _FIELD) << 8 * _FIELD * (ones + twos),
        )

    def _found(self, word: str) -> Row:
        for form in forms(word):
            key = crc32(form.encode())
            at = bisect_left(self._keys, key)
            if at < len(self._keys) and self._keys[at] == key:
                return self._row(self._rows[at * self._wide : (at + 1) * self._wide])
        return self._nothing

    def _of(self, word: str) -> Row:
        row = self._known.get(word)
        if row is None:
            row = self._found(word)
            if len(self._known) < _MOST:
                self._known[word] = row
        return row

    def higher(self, one: int, two: int) -> int:
        """The higher of two fields, for all filters at once: where the top bit outlives the subtraction it is `one`."""
        over = ((one | self._top) - two) & self._top
        return two ^ ((one ^ two) & (over - (over >> 15)))

    def peak(self, words: Iterable[str]) -> int:
        """The most that each filter met in these words, and never less than what it counts from."""
        rows = [*map(self._of, chain("^", words, "$")), self._nothing, self._nothing]
        best, top = self._least, self._top
        for (one, _, _), (_, two, _), (_, _, three) in zip(rows, rows[1:], rows[2:], strict=False):
            here = one + two + three
            over = ((best | top) - here) & top
            best = here ^ ((best ^ here) & (over - (over >> 15)))
        return best

    def met(self, peak: int) -> Sequence[int]:
        """How far each filter came above what it counts from."""
        return memoryview((peak - self._least).to_bytes(self._size, "little")).cast("H")

    def said(self, peaks: Sequence[int], question: str, around: tuple[str, ...]) -> Said:
        """The scores of clauses that stand together, and of what they are together."""
        far = [*map(add, self._text_met.of(self.met(reduce(self.higher, peaks))), _given(question, around))]
        here = far[: self._units]
        clauses = [self._clause.of(map(add, self._near.of(self.met(peak)), here)) for peak in peaks]
        return Said(clauses, self._text.of(far[self._units :]))

    def given(self, question: str, around: Iterable[str]) -> list[int]:
        """What the units get before the first word: from the question, the kind of text and who listens."""
        total = [*map(add, self._alone, self._question_met.of(self.met(self.peak(asked(question)))))]
        for each in around:
            total = [*map(add, total, self._around[each])] if each in self._around else total
        return total


@lru_cache(maxsize=64)
def _given(question: str, around: tuple[str, ...]) -> list[int]:
    return Gist.load().given(question, around)
