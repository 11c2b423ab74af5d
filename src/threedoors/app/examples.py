"""The sample search that ships with the app, found in a wheel and in a checkout alike."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_NAME = "maya.search.json"


def maya() -> str:
    """The text of Maya's search: one file, which a wheel carries inside the package."""
    shipped = files("threedoors").joinpath("examples", _NAME)
    if shipped.is_file():
        return shipped.read_text(encoding="utf-8")
    return (Path(__file__).parents[3] / "examples" / _NAME).read_text(encoding="utf-8")
