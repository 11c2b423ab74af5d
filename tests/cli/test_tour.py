"""The README's command-line tour, run as it stands there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from goldens import ROOT

EXPECTED = {"weigh": 1}  # both talks weighed there are blocked: that is the point of them


def _tour() -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    block = re.search(r"<!-- tour -->\n((?:    .+\n)+)", text)
    assert block, "the README has lost its tour"
    return [line.strip() for line in block.group(1).splitlines()]


def test_the_tour_has_five_lines() -> None:
    assert len(_tour()) == 5


@pytest.mark.parametrize("line", _tour(), ids=lambda line: line.split()[1])
def test_a_line_of_the_tour_runs(line: str, tmp_path: Path) -> None:
    _, command, *rest = line.split()
    args = [str(ROOT / part) if part.startswith("examples/") else part for part in rest]
    done = subprocess.run(
        [sys.executable, "-m", "threedoors", command, *args],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == EXPECTED.get(command, 0), done.stderr
    assert done.stdout.strip()
    assert "Traceback" not in done.stderr
