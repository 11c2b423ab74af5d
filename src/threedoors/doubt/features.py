"""What the listening model takes in of a clause: its words in twos and threes, their stems, and the senses they carry.

The trainer (`evals/doubt/train.py`) and the model at run time read the same features from here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, repeat

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


Group = tuple[Callable[..., list[str]], object, object, object]
"""A few features that belong together: how they are spelled, and of what, None where there is less."""


def features(words: Sequence[str], around: Iterable[str]) -> list[str]:
    """Every feature of a clause, as often as it holds it."""
    return [each for group in groups(words, tuple(around)) for each in spelled(group)]


def groups(words: Sequence[str], around: tuple[str, ...]) -> Iterator[Group]:
    """The features of a clause in groups. Texts repeat groups, so a model can keep what it knows of one."""
    framed = ("^", *words, "$")
    senses = [sense for word in framed if (sense := _known(word)[1])]
    row, distinct = ("^", *senses, "$"), sorted(set(senses))
    yield _given, around, None, None
    for way, *of in (
        (_word, framed),
        (_pair, framed, framed[1:]),
        (_over, framed, framed[2:]),
        (_sense, distinct, repeat(around)),
        (_row, row, row[1:]),
        (_row_of_three, row, row[1:], row[2:]),
    ):
        yield from zip(repeat(way), *of, *(repeat(None) for _ in range(3 - len(of))), strict=False)
    yield from ((_together, one, two, None) for one, two in combinations(distinct, 2))


def spelled(group: Group) -> list[str]:
    way, *of = group
    return way(*(each for each in of if each is not None))


def _given(around: tuple[str, ...]) -> list[str]:
    return list(around)


def _word(word: str) -> list[str]:
    return [word, _known(word)[0]]


def _pair(one: str, two: str) -> list[str]:
    (stem, sense), (stem_two, sense_two) = _known(one), _known(two)
    found = [f"{one} {two}", f"{stem} {stem_two}"]
    found += [f"{one}>{sense_two}"] if sense_two else []
    return found + ([f"{sense}<{two}"] if sense else [])


def _over(one: str, two: str) -> list[str]:
    """Two words with one between them."""
    return [f"{one}_{two}", f"{_known(one)[0]}_{_known(two)[0]}"]


def _sense(sense: str, around: tuple[str, ...]) -> list[str]:
    return ["=" + sense, *(f"{each}*{sense}" for each in around)]


def _row(one: str, two: str) -> list[str]:
    """Two senses that follow each other."""
    return [f"{one}>>{two}"]


def _row_of_three(one: str, two: str, three: str) -> list[str]:
    return [f"{one}>>{two}>>{three}"]


def _together(one: str, two: str) -> list[str]:
    """Two senses of one clause."""
    return [f"{one}+{two}"]
