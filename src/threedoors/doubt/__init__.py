"""What a text says, and what an employer would hear in it: pure functions over text, no clock, no disk, no network.

`check` reads a draft against the job at stake; the others answer one question about a text each, with the spans that
made them say so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from threedoors.doubt import (
    addressed,
    advice_asked,
    choosing,
    divided,
    elsewhere,
    job_asked,
    pitching,
    searching,
    second_best,
    stake,
    torn,
    undecided,
    unsaid,
)
from threedoors.doubt.draft import GRADES, Draft, Finding, Stakes
from threedoors.doubt.fields import families_shown
from threedoors.doubt.names import calls, names_in, repeats
from threedoors.doubt.phrases import DoubtRule, family_of
from threedoors.doubt.reading import Reading
from threedoors.rulebook import rules_of
from threedoors.terms import Audience
from threedoors.text import Span

__all__ = [
    "DETECTORS",
    "DOUBT",
    "Audience",
    "Draft",
    "Finding",
    "Stakes",
    "asks_advice",
    "asks_for_job",
    "asks_to_choose",
    "calls",
    "check",
    "families_shown",
    "names_in",
    "pitches",
    "repeats",
    "says_application",
    "says_interest",
    "says_stake",
    "states_search",
    "wrong_names",
]

DOUBT: tuple[DoubtRule, ...] = rules_of(divided, undecided, torn, second_best, elsewhere, unsaid)
"""The rules that `check` reads a draft with."""
DETECTORS: tuple[DoubtRule, ...] = rules_of(choosing, job_asked, advice_asked, stake, pitching, searching, addressed)
"""The rules behind the questions that the guard asks of a text."""

_SHOWN = rules_of(job_asked)


def check(draft: Draft, stakes: Stakes) -> tuple[Finding, ...]:
    """What this audience would hear as doubt in this draft, in the order of the text."""
    reading = Reading(draft, stakes)
    rules = (rule for rule in (*DOUBT, *_SHOWN) if stakes.audience in GRADES.get(family_of(rule.code), {}))
    return tuple(_graded(_apart(each for rule in rules for each in rule(reading)), stakes.audience))


def _apart(found: Iterable[Finding]) -> list[Finding]:
    """One finding a spot, in the order of the text: of those of a category that overlap, the longest stays."""
    kept: list[Finding] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end, one.rule)):
        if not any(each.start < one.end and each.category == one.category for one in kept[-4:]):
            kept.append(each)
    return kept


def _graded(found: Iterable[Finding], audience: Audience) -> Iterable[Finding]:
    for each in found:
        grade = GRADES.get(each.category, {}).get(audience)
        if grade is not None:
            yield replace(each, severity=grade)


def wrong_names(draft: Draft, stakes: Stakes) -> tuple[Finding, ...]:
    """Where a text for this opening speaks to another company or of another role (G13n)."""
    reading = Reading(draft, stakes)
    return tuple(_apart(each for rule in DETECTORS if rule.code.startswith("wrong_name.") for each in rule(reading)))


def asks_to_choose(text: str) -> list[Span]:
    """Where the reader is asked to find the seeker's direction (G02)."""
    return _spans(text, "asks_to_choose")


def asks_for_job(text: str) -> list[Span]:
    """Where a job, an opening, an interview, a referral or a look at the resume is asked for (G06)."""
    return _spans(text, "asks_for_job")


def asks_advice(text: str) -> list[Span]:
    """Where advice, suggestions or ideas are asked for (G27)."""
    return _spans(text, "asks_advice")


def says_application(text: str) -> list[Span]:
    """Where the writer says that they have applied, interview or hold an offer there (G10)."""
    return _spans(text, "says_application")


def says_interest(text: str) -> list[Span]:
    """Where the writer says that an opening there interests them (G10, enough while nobody weighs them)."""
    return _spans(text, "says_interest")


def says_stake(text: str) -> list[Span]:
    """Either of the two: an application said, or an interest."""
    return sorted((*says_application(text), *says_interest(text)))


def pitches(text: str) -> list[Span]:
    """Where the writer plans to present themself as a candidate (G18)."""
    return _spans(text, "pitches")


def states_search(text: str) -> list[Span]:
    """Where the writer says that they look for a new job or a change of work (G27)."""
    return _spans(text, "states_search")


def _spans(text: str, category: str) -> list[Span]:
    reading = Reading(Draft(text))
    rules = (rule for rule in DETECTORS if rule.code.startswith(f"{category}."))
    return [Span(each.start, each.end) for each in _apart(each for rule in rules for each in rule(reading))]
