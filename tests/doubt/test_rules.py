"""Every rule speaks in its trips and stays silent in its passes."""

from __future__ import annotations

import pytest

from threedoors.doubt import DETECTORS, DOUBT, HEARD
from threedoors.doubt.phrases import DoubtRule
from threedoors.doubt.reading import Reading

TRIPS = [
    pytest.param(rule, case, id=f"{rule.code}: {case.draft.text}")
    for rule in DOUBT + HEARD + DETECTORS
    for case in rule.trips
]
PASSES = [
    pytest.param(rule, case, id=f"{rule.code}: {case.draft.text}")
    for rule in DOUBT + HEARD + DETECTORS
    for case in rule.passes
]


@pytest.mark.parametrize(("rule", "case"), TRIPS)
def test_speaks(rule: DoubtRule, case: Reading) -> None:
    assert list(rule(case))


@pytest.mark.parametrize(("rule", "case"), PASSES)
def test_spares(rule: DoubtRule, case: Reading) -> None:
    assert not list(rule(case))


@pytest.mark.parametrize("rule", DOUBT + HEARD + DETECTORS, ids=lambda rule: rule.code)
def test_shows_both_sides(rule: DoubtRule) -> None:
    assert rule.trips
    assert rule.passes
    assert rule.why
    assert rule.source
