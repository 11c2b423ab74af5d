"""What a text says, and what an employer would hear in it: pure functions over text, no clock, no disk, no network.

`check` reads a draft against the job at stake; the others answer one question about a text each, with the spans that
made them say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from threedoors.doubt import (
    addressed,
    advice_asked,
    any_job,
    choosing,
    divided,
    elsewhere,
    hearing,
    job_asked,
    made_small,
    misnamed,
    mistaken,
    passing_through,
    pitching,
    searching,
    second_best,
    speaking_ill,
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
    "HEARD",
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

DOUBT: tuple[DoubtRule, ...] = rules_of(
    divided, undecided, torn, second_best, elsewhere, passing_through, any_job, speaking_ill, made_small
)
"""The rules that `check` reads a draft with."""
DETECTORS: tuple[DoubtRule, ...] = rules_of(choosing, job_asked, advice_asked, stake, pitching, searching, addressed)
"""The rules behind the questions that the guard asks of a text."""

HEARD: tuple[DoubtRule, ...] = rules_of(hearing, unsaid, misnamed, mistaken)
"""The rules of the listening model, which speak where no pattern does."""
_LISTENING = rules_of(hearing, unsaid)
OF_THE_WHOLE = frozenset({"missing_commitment", "generic_no_specifics", "hidden_purpose"})
_SHOWN = rules_of(job_asked)
_KNOWN = rules_of(addressed)
_UNKNOWN = rules_of(misnamed, mistaken)


def check(draft: Draft, stakes: Stakes) -> tuple[Finding, ...]:
    """What this audience would hear as doubt in this draft, in the order of the text; what it lacks comes last."""
    reading = Reading(draft, stakes)
    shown = _SHOWN if stakes.audience is Audience.INSIDER else ()
    listed = _KNOWN if stakes.others or stakes.other_roles else ()
    certain = _apart(_found((*DOUBT, *shown, *listed, *_UNKNOWN), reading))
    found = _apart((*certain, *_beside(certain, _found(_LISTENING, reading))))
    return tuple(sorted(_graded(found, reading), key=lambda each: each.category in OF_THE_WHOLE))


def _found(rules: Iterable[DoubtRule], reading: Reading) -> Iterator[Finding]:
    for rule in rules:
        if reading.stakes.audience in GRADES.get(family_of(rule.code), {}):
            yield from rule(reading)


def _beside(certain: list[Finding], heard: Iterable[Finding]) -> Iterator[Finding]:
    """What is heard where no pattern has spoken yet."""
    for each in heard:
        whole = each.category in OF_THE_WHOLE
        if whole or not any(one.start < each.end and each.start < one.end for one in certain):
            yield each


def _apart(found: Iterable[Finding]) -> list[Finding]:
    """One finding a spot, in the order of the text: of those of a category that overlap, the longest stays."""
    kept: list[Finding] = []
    ends: dict[str, int] = {}
    for each in sorted(found, key=lambda one: (one.start, -one.end, one.rule)):
        if each.start >= ends.get(each.category, 0):
            kept.append(each)
            ends[each.category] = each.end
    return kept


def _graded(found: Iterable[Finding], reading: Reading) -> Iterator[Finding]:
    for each in found:
        grade = GRADES.get(each.category, {}).get(reading.stakes.audience)
        if each.category == "generic_no_specifics" and reading.stakes.audience is Audience.EMPLOYER:
            grade = "warning" if unsaid.is_asked_for_own(reading) else grade
        if grade is not None:
            yield replace(each, severity=grade)


def wrong_names(draft: Draft, stakes: Stakes) -> tuple[Finding, ...]:
    """Where a text for this opening speaks to another company, role or person (G13n), known to the search or not."""
    reading = Reading(draft, stakes)
    return tuple(_apart(each for rule in (*_KNOWN, *_UNKNOWN) for each in rule(reading)))


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
