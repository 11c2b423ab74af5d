"""What is said of one occupation beside one resume."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Standing(StrEnum):
    """How surely the resume points there, in words."""

    STRONG = "strong"
    POSSIBLE = "possible"
    STRETCH = "stretch"


class Ranked(NamedTuple):
    """An occupation and its score: between 0 and 1, to compare within one resume."""

    code: str
    title: str
    score: float


class Evidence(NamedTuple):
    """A line of the resume and what in it speaks for the occupation. is_title: it names the work itself."""

    quote: str
    because: tuple[str, ...]
    is_title: bool = False


class Ability(NamedTuple):
    """A skill of the occupation. weight: its share of what the occupation asks, 0 to 1. quote: where the resume shows
    it, "" when it does not."""

    name: str
    weight: float
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One occupation that a resume points to.

    also: narrower names under the same code. transfers: abilities the resume shows. gaps: weighty abilities it does not
    show; the person may have them all the same. jobs: how many hold this work, None where that is not published.
    needs: the licence or degree that the work asks for and the resume does not show. asks: the same of a course or a
    certificate that takes some weeks or months. wanted: the line that says the person wants such work, "" where none
    does. step_down: whether it asks for less than the person is licensed for, or pays much less than what they do now.
    """

    code: str
    title: str
    also: Sequence[str]
    score: float
    standing: Standing
    evidence: tuple[Evidence, ...]
    transfers: tuple[Ability, ...]
    gaps: tuple[Ability, ...]
    jobs: int | None
    needs: str = ""
    asks: str = ""
    wanted: str = ""
    step_down: bool = False

    @property
    def shows_enough(self) -> bool:
        """Whether the resume says so much of this work that what it does not say can be told missing or not."""
        return bool(self.transfers) or self.standing is not Standing.STRETCH
