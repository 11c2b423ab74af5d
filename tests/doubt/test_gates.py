"""The gates: on file for every pattern as it stands, and never in the way of a match."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from threedoors.doubt import DETECTORS, DOUBT, gates
from threedoors.doubt.draft import Draft
from threedoors.doubt.lexicon import compiled, wide
from threedoors.doubt.phrases import GATED
from threedoors.doubt.reading import Reading

ROOT = Path(__file__).parents[2]
CASES = [case for rule in DOUBT + DETECTORS for case in (*rule.trips, *rule.passes)]


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("doubt_gates", ROOT / "tools" / "doubt_gates.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_needs_on_file_are_those_of_the_patterns_as_they_stand() -> None:
    path = ROOT / "src" / "threedoors" / "doubt" / "gates.json"
    assert json.loads(path.read_text(encoding="utf-8")) == _tool().gates(), "run: python tools/doubt_gates.py"


@pytest.mark.parametrize("case", CASES[::4], ids=lambda case: case.draft.text)
def test_no_gate_keeps_a_match_out(case: Reading) -> None:
    layers = {"plain": case.plain, "work": case.work, "own": case.own}
    kept_out = [
        pattern
        for pattern in GATED
        for layer, text in layers.items()
        if not case.met(layer).possible((pattern,)) and compiled(pattern).search(text)
    ]
    assert kept_out == []


def test_in_a_long_text_no_sentence_that_holds_a_match_is_passed_over() -> None:
    long = Reading(Draft("\n\n".join(case.draft.text for case in CASES)), CASES[0].stakes)
    passed_over = [
        pattern
        for pattern in GATED
        if [found.span() for found in long.met("own").matches(pattern, long.own)]
        != [found.span() for found in compiled(pattern).finditer(long.own)]
    ]
    assert passed_over == []


def test_a_pattern_that_is_not_on_file_is_always_looked_for() -> None:
    assert gates.Met([0], [0, 9]).possible(("no such pattern",))


@pytest.mark.parametrize("pattern", GATED, ids=gates.key)
def test_every_pattern_can_be_made_ready(pattern: str) -> None:
    """A pattern is made ready when a text first needs it, so a slip in a rare one would show in a seeker's hands."""
    assert compiled(pattern).pattern


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        ("a job", "a(?: ++)job"),
        ("(?<!at )work", "(?<!at )work"),
        ("(?<=[(,] )(?:a b)", "(?<=[(,] )(?:a(?: ++)b)"),
        ("job[ -]hunt", "job[ -]hunt"),
    ],
)
def test_a_blank_is_any_run_of_blanks_but_where_it_has_one_width(pattern: str, made: str) -> None:
    assert wide(pattern) == made
