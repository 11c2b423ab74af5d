"""What the listening model takes in of a clause: its words in twos and threes, their stems, and the senses they carry.

The trainer (`evals/doubt/train.py`) and the model at run time read the same features from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from threedoors.doubt.addressed import named_companies
from threedoors.doubt.english import SENSE_OF, question_kinds
from threedoors.doubt.reading import FIELD, RIVAL, TARGET, Reading

STEM = 5
"""Letters that words of one family share, as far as counting goes."""
_OURS = "\ue005"
_MARKS = {TARGET: "<T>", RIVAL: "<R>", FIELD: "<K>", _OURS: "<C>"}
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,:]*|\?|[\ue001-\ue005]+")
Token = tuple[int, str]


def tokens(reading: Reading) -> list[Token]:
    """The words of a draft with their offsets; kinds of work, the company at stake and numbers each by one name."""
    filled = reading.work
    ours = named_companies(reading.draft.text, reading.stakes.companies)
    if ours:
        letters = list(filled)
        for _, span in ours:
            letters[span.start : span.end] = _OURS * (span.end - span.start)
        filled = "".join(letters)
    return [(found.start(), _name(found.group())) for found in _TOKEN.finditer(filled)]


def _name(word: str) -> str:
    return _MARKS.get(word[0]) or ("<#>" if word[0].isdigit() else word)


def context(reading: Reading) -> list[str]:
    """What is known before the first word: the kind of text or what the question is after, and who listens."""
    draft = reading.draft
    kinds = question_kinds(draft.question) if draft.question else [draft.kind.value]
    return [f"q:{kind}" for kind in (*kinds, reading.stakes.audience.value)]


@lru_cache(maxsize=20_000)
def _known(word: str) -> tuple[str, str | None]:
    """The stem of a word and its sense."""
    stem = word if word[0] in "<?^$" or len(word) <= STEM else word[:STEM]
    return "." + stem, SENSE_OF.get(word) or (word if word[0] in "<?" else None)


def features(words: Sequence[str], around: Iterable[str]) -> list[str]:
    """Every feature of a clause, as often as it holds it."""
    framed = ["^", *words, "$"]
    known = [_known(word) for word in framed]
    stems = [stem for stem, _ in known]
    carried = [sense for _, sense in known]
    found = [*framed, *stems, *around]
    found += [f"{one} {two}" for one, two in pairwise(framed)]
    found += [f"{one}_{two}" for one, two in zip(framed, framed[2:], strict=False)]
    found += [f"{one} {two}" for one, two in pairwise(stems)]
    found += [f"{one}_{two}" for one, two in zip(stems, stems[2:], strict=False)]
    found += [f"{one}>{two}" for one, two in zip(framed, carried[1:], strict=False) if two]
    found += [f"{one}<{two}" for one, two in zip(carried, framed[1:], strict=False) if one]
    senses = [sense for sense in carried if sense]
    found += _of_senses(senses, around)
    return found


def _of_senses(senses: list[str], around: Iterable[str]) -> list[str]:
    row = ["^", *senses, "$"]
    distinct = sorted(set(senses))
    found = ["=" + sense for sense in distinct]
    found += [f"{one}>>{two}" for one, two in pairwise(row)]
    found += [f"{a}>>{b}>>{c}" for a, b, c in zip(row, row[1:], row[2:], strict=False)]
    found += [f"{one}+{two}" for at, one in enumerate(distinct) for two in distinct[at + 1 :]]
    found += [f"{each}*{sense}" for each in around for sense in distinct]
    return found
