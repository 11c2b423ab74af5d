"""What is taken from the sources before anything is reckoned: the same whichever way the sources came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from threedoors.occupations import Source


class Known(NamedTuple):
    """One occupation: its code, its title, other names under the code, and how many hold it."""

    code: str
    title: str
    also: tuple[str, ...] = ()
    jobs: int = 0


class Told(NamedTuple):
    """A text about an occupation. It is read for its words and never stored. weight: how much one telling counts."""

    code: str
    text: str
    weight: float


class Called(NamedTuple):
    """A title people use for an occupation. weight: how surely it is that one."""

    code: str
    title: str
    weight: float


class Able(NamedTuple):
    """A skill: its name, which is stored, and the words it is described by, which are not."""

    name: str
    told: str


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Everything the data file is made of."""

    occupations: Sequence[Known]
    told: Sequence[Told]
    called: Sequence[Called]
    skills: Sequence[Able]
    sources: Sequence[Source] = field(default_factory=list)
