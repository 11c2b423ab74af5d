"""Rule, the one shape of every rule of the house, and what a rule says.

A guard rule judges a Situation and yields rulings, a doubt rule judges a draft and yields findings; both are frozen
values that carry their why, their source and the cases that prove them. Rules are gathered from modules in the order
written: no registry to fill, no global state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import ModuleType
from typing import Any, Generic, TypeVar

from threedoors.terms import Claim, Door

S = TypeVar("S")
R = TypeVar("R")


class Severity(StrEnum):
    """block: we do not draft, propose or export it as it stands. warn: to be acknowledged. advise: said once."""

    BLOCK = "block"
    WARN = "warn"
    ADVISE = "advise"

    @property
    def rank(self) -> int:
        return _RANKS[self]


_RANKS = {Severity.BLOCK: 3, Severity.WARN: 2, Severity.ADVISE: 1}


class JudgedOn(StrEnum):
    """PEOPLE rules need who, door and date: they decide whether a door is open. WORDS rules read what is planned."""

    PEOPLE = "people"
    WORDS = "words"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruling:
    """What a guard rule says of a conversation.

    rule and severity are filled from the rule when it does not say. `claims` lift it; `lowered_by` are those that only
    bring it down to advise. `facts` are plain values that a program can read.
    """

    message: str
    instead: str
    rule: str = ""
    severity: Severity | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    lowered_by: tuple[Claim, ...] = ()
    overridden: str | None = None


@dataclass(frozen=True)
class Rule(Generic[S, R]):
    """One rule. `why` is what the seeker reads; trips are cases in which it speaks, passes near misses it spares."""

    code: str
    name: str
    severity: Severity
    judged_on: JudgedOn
    source: str
    why: str
    find: Callable[[S], Iterator[R]]
    doors: frozenset[Door]
    lifted_by: tuple[Claim, ...] = ()
    honesty: bool = False
    trips: tuple[Any, ...] = ()
    passes: tuple[Any, ...] = ()

    def __call__(self, subject: S) -> Iterator[R]:
        return self.find(subject)


def rule(
    code: str,
    name: str,
    severity: Severity,
    *,
    judged_on: JudgedOn,
    source: str,
    doors: Iterable[Door] = tuple(Door),
    lifted_by: tuple[Claim, ...] = (),
    honesty: bool = False,
    trips: tuple[Any, ...] = (),
    passes: tuple[Any, ...] = (),
) -> Callable[[Callable[[S], Iterator[R]]], Rule[S, R]]:
    """Make the decorated function a Rule; its docstring becomes the why.

    doors: where it can speak at all, so that it is not asked elsewhere. lifted_by: every claim it may ever offer.
    honesty: no override lowers it.
    """

    def decorated(find: Callable[[S], Iterator[R]]) -> Rule[S, R]:
        why = " ".join((find.__doc__ or "").split())
        return Rule(
            code, name, severity, judged_on, source, why, find, frozenset(doors), lifted_by, honesty, trips, passes
        )

    return decorated


def rules_of(*modules: ModuleType) -> tuple[Rule[Any, Any], ...]:
    """The rules of these modules, module by module, in the order written."""
    return tuple(thing for module in modules for thing in vars(module).values() if isinstance(thing, Rule))


def rulings(rules: Iterable[Rule[S, R]], subject: S) -> Iterator[tuple[Rule[S, R], R]]:
    """What each rule says of the subject, with the rule that says it."""
    for each in rules:
        for said in each.find(subject):
            yield each, said
