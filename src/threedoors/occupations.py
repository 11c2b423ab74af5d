"""The shape of the occupational data: what `datasets` reads and `directions` is given.

Numbers along an array count occupations, words or skills in the order of their names. Nothing here is computed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Rows(NamedTuple):
    """Sparse rows: row n holds `ids[starts[n]:starts[n + 1]]` with their weights."""

    starts: NDArray[Any]
    ids: NDArray[Any]
    weights: NDArray[Any]


class Source(NamedTuple):
    """Where facts come from, as their licence asks us to say."""

    name: str
    version: str
    licence: str
    attribution: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """A vocabulary, how telling each word is, and what it points to."""

    places: Mapping[str, int]
    telling: NDArray[Any]
    rows: Rows


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Meanings:
    """Words and occupations as short vectors: near where they are told of with the same words.

    words: the single words of the text vocabulary, which come first in it. occupations: at length one.
    """

    words: NDArray[Any]
    occupations: NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Titles:
    """Titles people use. of: the occupation of each title, in order; weight: how surely it is that one."""

    words: Words
    of: NDArray[Any]
    weight: NDArray[Any]
    begins: NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Skills:
    """Skill names; the words that each of their wordings is known by; the skills of each occupation, weightiest first.

    begins: where the wordings of each skill begin among all wordings. meanings: each name among the words' meanings.
    """

    names: Sequence[str]
    words: Words
    begins: NDArray[Any]
    meanings: NDArray[Any]
    of: Rows


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Occupations:
    """All occupations we know. also: other names under the same code; jobs: how many hold it, 0 when not published."""

    codes: Sequence[str]
    titles: Sequence[str]
    also: Sequence[Sequence[str]]
    jobs: NDArray[Any]
    text: Words
    meanings: Meanings
    named: Titles
    skills: Skills
    sources: Sequence[Source]

    def __len__(self) -> int:
        return len(self.codes)
