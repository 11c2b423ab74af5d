"""What became of everything in the files that were merged into a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from threedoors.importers.questions import Question
from threedoors.terms import Search


class Created(NamedTuple):
    """kind: seeker, evidence, company, contact or opening. file: the first that it was found in."""

    kind: str
    name: str
    file: str = ""


class MergedInto(NamedTuple):
    """Something found that the search had already, under the id `into`. kind: company, contact or opening.

    key: by which the seeker may say among the answers that these two are two; "" when that cannot be said.
    """

    name: str
    into: str
    because: str
    file: str = ""
    kind: str = "contact"
    key: str = ""


class NotTaken(NamedTuple):
    """What a file offered and the search did not take."""

    file: str
    row: int | None
    reason: str


@dataclass(frozen=True, kw_only=True)
class Merged:
    """The search with the readings in it, and what became of everything in them.

    questions: who and what may be one and was kept apart, until the seeker answers.
    unasked: keys of answers to which nothing was asked: answered before, or misspelt.
    """

    search: Search
    created: tuple[Created, ...]
    merged: tuple[MergedInto, ...]
    skipped: tuple[NotTaken, ...]
    questions: tuple[Question, ...] = ()
    unasked: tuple[str, ...] = ()
