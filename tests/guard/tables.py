"""Tables of scenarios: what stands in the search, and how grave one rule is then."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from threedoors.cast import TODAY, Case, Part, a_search, held
from threedoors.guard import Verdict, weigh
from threedoors.rulebook import Severity
from threedoors.terms import Claim, Contact, Conversation, Door

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
BLOCK, WARN, ADVISE = Severity.BLOCK, Severity.WARN, Severity.ADVISE
SILENT = None

Scenario = tuple[str, Severity | None, Case]


def scenario(said: str, rule: str, severity: Severity | None, *parts: Part) -> Any:
    """One line of a table: in this search, the gravest that the rule says of the talk."""
    return pytest.param(rule, severity, a_search(*parts), id=f"{rule} {severity or 'silent'}: {said}")


def weighed(case: Case) -> Verdict:
    search = case.search()
    return weigh(search, case.conversation(), search.today or TODAY)


def severities(verdict: Verdict, rule: str) -> list[Severity]:
    """How grave each ruling of this rule is, gravest first."""
    found = [ruling.severity for ruling in verdict.rulings if ruling.rule == rule]
    return sorted((each for each in found if each), key=lambda each: -each.rank)


def gravest(verdict: Verdict, rule: str) -> Severity | None:
    return next(iter(severities(verdict, rule)), SILENT)


def persons(verdict: Verdict, rule: str) -> list[str]:
    """Whom the rulings of this rule name, in their order."""
    return [ruling.facts["contact"] for ruling in verdict.rulings if ruling.rule == rule]


def offered(verdict: Verdict, rule: str) -> set[Claim]:
    """The claims that would lift or lower what this rule says."""
    said = [ruling for ruling in verdict.rulings if ruling.rule == rule]
    return {claim for ruling in said for claim in (*ruling.claims, *ruling.lowered_by)}


def lifted(verdict: Verdict) -> set[tuple[str, Claim]]:
    return {(each.rule, each.claim) for each in verdict.lifted}


def two_talks(door: Door, *people: Contact) -> tuple[Conversation, ...]:
    """Two debriefed talks through this door, long over and settled."""
    first, second = people
    return (held(first, door, date(2026, 10, 5)), held(second, door, date(2026, 10, 7)))
