"""Every rule walks through its own trips and passes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from guard.tables import offered, severities, weighed
from threedoors.cast import WEIGHED, Case
from threedoors.guard import GUARD
from threedoors.guard.cases import Expected
from threedoors.guard.weighing import HEART, claims_of
from threedoors.rulebook import Severity
from threedoors.terms import Claim, Conversation, Door, RuleId

RULES = {rule.code: rule for rule in GUARD}


def told(case: Case) -> str:
    """A case in a few words: the talk, and what is different from the bare cast."""
    talk = case.conversation()
    others = (part for part in _flat(case.parts) if not (isinstance(part, Conversation) and part.id == WEIGHED))
    facts = ", ".join(dict.fromkeys(_name(part) for part in others))
    return f"{talk.door} with {' and '.join(talk.contacts) or 'nobody'}" + (f" ({facts})" if facts else "")


def _name(part: Any) -> str:
    kind = type(part).__name__.lower()
    of = getattr(part, "id", None) or getattr(part, "about", None) or getattr(part, "opening", None)
    return f"{kind} {of}" if of else kind


def _flat(parts: Any) -> Iterator[Any]:
    for part in parts:
        if isinstance(part, (tuple, list)):
            yield from _flat(part)
        else:
            yield part


def cases(kind: str) -> Iterator[Any]:
    for rule in GUARD:
        for number, case in enumerate(getattr(rule, kind), 1):
            said = case.case if isinstance(case, Expected) else case
            yield pytest.param(rule, case, id=f"{rule.code} {rule.name}, {number}: {told(said)}")


@pytest.mark.parametrize(("rule", "case"), [*cases("trips")])
def test_speaks(rule: Any, case: Case | Expected) -> None:
    expected, said = (case.severity, case.case) if isinstance(case, Expected) else (rule.severity, case)
    verdict = weighed(said)
    assert max(severities(verdict, rule.code), key=lambda each: each.rank) is expected
    assert offered(verdict, rule.code) <= set(rule.lifted_by)


@pytest.mark.parametrize(("rule", "case"), [*cases("passes")])
def test_spares(rule: Any, case: Case) -> None:
    assert not severities(weighed(case), rule.code)


@pytest.mark.parametrize("rule", GUARD, ids=lambda rule: rule.code)
def test_a_rule_says_why_and_shows_both_sides(rule: Any) -> None:
    assert rule.why.endswith((".", "?"))
    assert rule.source
    assert rule.trips
    assert rule.passes
    assert rule.severity in Severity


def test_every_rule_is_asked_at_some_door() -> None:
    assert all(rule.doors and rule.doors <= set(Door) for rule in GUARD)


@pytest.mark.parametrize("rule", GUARD, ids=lambda rule: rule.code)
def test_what_a_rule_says_is_whole(rule: Any) -> None:
    """Each ruling is told in sentences, names what to do instead, and a person where it judges one."""
    for case in rule.trips:
        for ruling in weighed(case.case if isinstance(case, Expected) else case).rulings:
            assert ruling.message.endswith((".", "?"))
            assert ruling.instead.endswith((".", "?"))
            assert "!" not in ruling.message + ruling.instead
            assert "None" not in ruling.message + ruling.instead


def test_the_table_is_whole() -> None:
    assert [rule.code for rule in GUARD] == sorted(each.value for each in RuleId)
    assert len(GUARD) == 29
    assert {rule.code for rule in GUARD if rule.honesty} == {"G10", "G13n", "G24"}


def test_the_heart_is_five() -> None:
    assert [RULES[code].name for code in HEART] == [
        "explore_employer",
        "explore_in_job",
        "doubt",
        "info_too_early",
        "shot_unready",
    ]


def test_every_claim_is_offered_in_some_case() -> None:
    found = {
        claim
        for rule in GUARD
        for case in rule.trips
        for claim in claims_of(weighed(case.case if isinstance(case, Expected) else case).rulings)
    }
    assert found == set(Claim)
