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
    """Sparse rows: row n holds `ids[starts[n]:starts[n + 1]]` with their weights, counted in steps of `step`."""

    starts: NDArray[Any]
    ids: NDArray[Any]
    weights: NDArray[Any]
    step: float = 1.0


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

    words: of the text vocabulary, in whole steps; steps: how long one step is, word by word.
    """

    words: NDArray[Any]
    steps: NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Titles:
    """Titles people use. of: the occupation of each title, in order; weight: how surely it is that one."""

    words: Words
    of: NDArray[Any]
    weight: NDArray[Any]
    begins: NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Skills:
    """Skill names, and the skills of each occupation, weightiest first.

    main: along `of`, whether the skill is among what the occupation is about.
    """

    names: Sequence[str]
    of: Rows
    main: NDArray[Any]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Occupations:
    """All occupations we know. also: other names under the same code; jobs: how many hold it; pay: what the middle
    one of them earns in a year, in dollars; both 0 when not published.

    text: how much likelier a word is told of an occupation than of any work, as a logarithm; brevity: what is added for
    every word, so that occupations of which much and little is told compare.
    """

    codes: Sequence[str]
    titles: Sequence[str]
    also: Sequence[Sequence[str]]
    jobs: NDArray[Any]
    pay: NDArray[Any]
    text: Words
    brevity: NDArray[Any]
    meanings: Meanings
    named: Titles
    skills: Skills
    sources: Sequence[Source]

    def __len__(self) -> int:
        return len(self.codes)
