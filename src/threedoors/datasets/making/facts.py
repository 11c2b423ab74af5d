"""What is taken from the sources before anything is reckoned: the same whichever way the sources came."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from threedoors.occupations import Source


class Known(NamedTuple):
    """One occupation: its code, its title, other names under the code, how many hold it and what is paid in a year."""

    code: str
    title: str
    also: tuple[str, ...] = ()
    jobs: int = 0
    pay: int = 0


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
    """A skill: its name, other wordings of it, and the text it is described by, which is not stored."""

    name: str
    other: tuple[str, ...]
    told: str


@dataclass(frozen=True, kw_only=True)
class Facts:
    """Everything the data file is made of. tasks: what is done in each occupation, a sentence each.
    linked: by code, skills as their place in `skills`, with weights. alike: a task, a task of another occupation that
    says nearly the same, and how much of a telling its words are for the first; found by words when none are given."""

    occupations: Sequence[Known]
    tasks: Sequence[Told]
    told: Sequence[Told]
    called: Sequence[Called]
    skills: Sequence[Able]
    linked: Mapping[str, Sequence[tuple[int, float]]]
    alike: Sequence[tuple[int, int, float]] = ()
    sources: Sequence[Source] = field(default_factory=list)
