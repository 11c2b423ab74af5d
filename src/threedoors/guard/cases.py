"""What a rule's own case expects when it is not the rule's plain severity."""

from __future__ import annotations

from dataclasses import dataclass

from threedoors.cast import Case
from threedoors.rulebook import Severity


@dataclass(frozen=True)
class Expected:
    case: Case
    severity: Severity


def blocks(case: Case) -> Expected:
    return Expected(case, Severity.BLOCK)


def warns(case: Case) -> Expected:
    return Expected(case, Severity.WARN)


def advises(case: Case) -> Expected:
    return Expected(case, Severity.ADVISE)
