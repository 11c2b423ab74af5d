"""Debriefs that were acknowledged outlive a kill; `kill_debrief.py` says how, and does it a hundred times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("kill_debrief.py")
TIMES = 10


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_ten_rounds_killed_at_random_moments(tmp_path: Path) -> None:
    command = [sys.executable, str(SCRIPT), "--times", str(TIMES), "--talks", "20"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{TIMES} rounds of 20 debriefs" in done.stdout
    assert "none that was acknowledged is missing" in done.stdout
