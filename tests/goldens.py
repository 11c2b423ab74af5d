"""Texts that stand in the repository and are held to what the code says. `make golden` renews them; read the diff."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def check_golden(path: str, text: str) -> None:
    """The file at `path`, from the root of the repository, says exactly `text`."""
    file = ROOT / path
    if os.environ.get("THREEDOORS_GOLDEN") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.exists(), f"{path} is missing: run `make golden`"
    assert file.read_text(encoding="utf-8") == text, f"{path} no longer says what the code says: run `make golden`"
