"""An import that is killed leaves all of it or none; `kill_import.py` says how, and does it a hundred times."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("kill_import.py")
TIMES = 10


@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_ten_imports_killed_at_random_moments(tmp_path: Path) -> None:
    command = [sys.executable, str(SCRIPT), "--times", str(TIMES), "--people", "400"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{TIMES} imports of 400 people" in done.stdout
    assert "each time it was sound" in done.stdout
