"""What is read, what is at stake in it, and what is found: the values that pass through this room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from threedoors.terms import Audience, Family, MaterialKind

Grade = Literal["error", "warning", "hint"]


@dataclass(frozen=True)
class Stakes:
    """The job or jobs at stake, and the names around them.

    families: of the target jobs; empty is unknown. own: names from the seeker's history and the agency, always allowed.
    others, other_roles: companies and titles of the rest of the search. places: towns and regions that a letter may
    name, though a company may be called after one. to: whom the text is written to.
    people: everybody whom the search knows and writes to.
    """

    audience: Audience = Audience.EMPLOYER
    families: frozenset[Family] = frozenset()
    roles: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    other_roles: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """A text on its way to somebody. question: what it answers, when it is an answer."""

    text: str
    kind: MaterialKind = MaterialKind.MESSAGE
    question: str = ""


@dataclass(frozen=True)
class Finding:
    """A spot in a text: code points from start up to but not including end, how it is heard and what to say instead."""

    rule: str
    category: str
    start: int
    end: int
    severity: Grade
    message: str
    instead: str


_HEARD: dict[Audience, Grade] = {Audience.EMPLOYER: "error", Audience.INSIDER: "warning"}
_WEAKENS: dict[Audience, Grade] = {Audience.EMPLOYER: "warning", Audience.INSIDER: "hint"}

GRADES: dict[str, dict[Audience, Grade]] = {
    "divided_target": _HEARD,
    "open_to_anything": _HEARD,
    "stepping_stone": _HEARD,
    "soul_searching": _HEARD,
    "other_process": _HEARD,
    "hedging": _WEAKENS,
    "self_deprecation": _WEAKENS,
    "need_centred": _WEAKENS,
    "negativity": _WEAKENS,
    "missing_commitment": {Audience.EMPLOYER: "warning"},
    "generic_no_specifics": {Audience.EMPLOYER: "hint", Audience.INSIDER: "hint"},
    "wrong_name": {Audience.EMPLOYER: "error", Audience.INSIDER: "error", Audience.SAFE: "error"},
    "asks_for_job": {Audience.INSIDER: "warning", Audience.SAFE: "hint"},
    "hidden_purpose": {Audience.SAFE: "warning"},
}
"""METHOD's table of categories by audience; a category that has no grade for an audience is not shown to it."""
