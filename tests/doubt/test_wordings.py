"""The open half of the wordings: what the rules find alone, and what they spare. The other half is counted by hand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

EVALS = Path(__file__).resolve().parents[2] / "evals" / "doubt"
BY_RULES = ("stepping_stone", "open_to_anything", "negativity", "self_deprecation")
LEAST = 0.85


@pytest.fixture(autouse=True)
def _evals_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(EVALS), *sys.path])


@pytest.mark.parametrize("category", BY_RULES)
def test_rules_find_the_open_wordings_and_spare_their_twins(category: str) -> None:
    from wordings import half, wordings

    rows = list(half(list(wordings(category)), held=False))
    found = [bool(row.found(heard=False)) for row in rows if row.bad]
    assert sum(found) >= LEAST * len(found)
    assert [row.draft.text for row in rows if not row.bad and row.found(heard=False)] == []


@pytest.mark.parametrize("name", sorted(path.stem for path in (EVALS / "wordings").glob("*.txt")))
def test_both_halves_have_bad_and_good(name: str) -> None:
    from wordings import half, wordings

    every = list(wordings(name))
    assert len({(row.draft.question, row.draft.text) for row in every}) == len(every)
    for held in (False, True):
        labels = [row.bad for row in half(every, held)]
        assert min(labels.count(True), labels.count(False)) >= 30
