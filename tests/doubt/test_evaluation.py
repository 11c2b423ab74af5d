"""The detectors do not fall behind what RESULTS.md says of them."""

from __future__ import annotations

import importlib.util
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

RUN = Path(__file__).parents[2] / "evals" / "detectors" / "run.py"


def _run() -> ModuleType:
    spec = importlib.util.spec_from_file_location("detectors_run", RUN)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


RUNNER = _run()


@pytest.mark.parametrize("name", RUNNER.DETECTORS)
def test_holds_its_precision_and_recall(name: str) -> None:
    counts: Counter[tuple[bool, bool]] = Counter()
    for case in RUNNER.cases(name):
        if case["half"] in ("dev", "test"):
            counts[case["label"], RUNNER.DETECTORS[name](case)] += 1
    hits, misses, alarms = counts[True, True], counts[True, False], counts[False, True]
    assert hits / (hits + alarms) >= 0.95
    assert hits / (hits + misses) >= 0.85
