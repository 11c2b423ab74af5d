"""No pattern runs away: each is held against long texts made of its own words that come near to it again and again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.hangs import HAS_TIMER, Hangs, no_hang

from threedoors.doubt import DETECTORS, DOUBT, HEARD
from threedoors.doubt.fields import places
from threedoors.doubt.gates import key
from threedoors.doubt.lexicon import compiled, exactly
from threedoors.doubt.phrases import GATED

assert DOUBT + DETECTORS + HEARD  # the rules are there, so their patterns are gathered
PATTERNS = {pattern: compiled(pattern) for pattern in GATED} | {pattern: exactly(pattern) for pattern in places()}
LONG = 20_000
FILLERS = ("", " ", "   ", ", ", " some ", " \ue002 ", " \ue001 and \ue002 ", "x", "'", " i ", " or ", "? ")
parser: Any = re._parser  # type: ignore[attr-defined]


def _near(items: Iterable[Any], chance: Random) -> str:
    """A text that a pattern could go a long way with; what it looks ahead or behind for is left out."""
    return "".join(_piece(str(op), value, chance) for op, value in items)


def _piece(name: str, value: Any, chance: Random) -> str:
    if name in ("LITERAL", "NOT_LITERAL"):
        return chr(value) if name == "LITERAL" else "x"
    if name == "IN":
        return _one_of(value, chance)
    if name == "BRANCH":
        return _near(chance.choice(value[1]), chance)
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _near(value[-1] if name == "SUBPATTERN" else value, chance)
    if name.endswith("_REPEAT"):
        least, most, items = value
        return "".join(_near(items, chance) for _ in range(chance.randint(least, min(int(most), least + 3))))
    return "x" if name == "ANY" else ""


def _one_of(choices: Any, chance: Random) -> str:
    name, value = chance.choice(choices)
    if str(name) == "RANGE":
        return chr(chance.randint(*value))
    return chr(value) if str(name) == "LITERAL" else "w"


def _text(pattern: str, seed: int, cut: float, filler: str) -> str:
    """What comes near to the pattern, its end cut off, over and over."""
    near = _near(parser.parse(PATTERNS[pattern].pattern), Random(seed))
    again = near[: max(1, round(len(near) * cut))] + filler or "x"
    return (again * (LONG // len(again) + 1))[:LONG]


@pytest.mark.parametrize("pattern", PATTERNS, ids=key)
def test_a_pattern_ends_on_texts_of_its_own_words(pattern: str) -> None:
    for seed, filler in enumerate((" ", " some ", "")):
        for cut in (0.5, 0.9):
            with no_hang(20):
                assert all(
                    found.end() <= LONG for found in PATTERNS[pattern].finditer(_text(pattern, seed, cut, filler))
                )


@given(
    st.sampled_from(sorted(PATTERNS)), st.integers(0, 9_999), st.floats(0.1, 1), st.sampled_from(FILLERS),
)  # fmt: skip
@settings(derandomize=True, deadline=None, max_examples=150)
def test_a_pattern_ends_wherever_it_is_cut_off(pattern: str, seed: int, cut: float, filler: str) -> None:
    with no_hang(20):
        assert all(found.end() <= LONG for found in PATTERNS[pattern].finditer(_text(pattern, seed, cut, filler)))


def test_the_texts_come_near_to_the_patterns() -> None:
    """Uncut, many are met: so the texts above lead a pattern far before it fails."""
    met = [
        pattern
        for pattern, ready in PATTERNS.items()
        if any(ready.search(_near(parser.parse(ready.pattern), Random(seed))) for seed in range(20))
    ]
    assert len(met) > len(PATTERNS) / 2


@pytest.mark.skipif(not HAS_TIMER, reason="nothing here can stop a search")
def test_what_backtracks_is_seen() -> None:
    with pytest.raises(Hangs), no_hang(0.2):
        re.search("(?:a+)+b", "a" * 64)
