"""The house keeps its own rules: rooms in the contracts, small functions, no trace of anybody's machine."""

from __future__ import annotations

import ast
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "threedoors"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
FACES = {"app", "cli"}
ROOMS = sorted(
    path.stem
    for path in SOURCE.iterdir()
    if (path.suffix == ".py" and not path.stem.startswith("__")) or (path / "__init__.py").exists()
)
FILES = sorted(path for folder in ("src", "tests", "benchmarks", "tools") for path in (ROOT / folder).rglob("*.py"))


def contract(name: str) -> dict[str, list[str]]:
    (found,) = [each for each in CONTRACTS if each["name"] == name]
    return found


@pytest.mark.parametrize("room", [room for room in ROOMS if room not in FACES])
def test_every_room_of_the_core_is_kept_from_django(room: str) -> None:
    assert f"threedoors.{room}" in contract("The core never imports Django")["source_modules"]


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_its_floor(room: str) -> None:
    floors = contract("Rooms import only from above them on the page")["layers"]
    assert room in {name.strip(" ()") for floor in floors for name in floor.split("|")}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_and_files_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") < 500
    long = [
        f"{node.name} has {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if node.end_lineno and node.end_lineno - node.lineno >= 60
    ]
    assert long == []


def test_nothing_kept_here_names_a_machine() -> None:
    kept = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    own = Path(__file__).relative_to(ROOT).as_posix()
    traces = [
        (name, trace)
        for name in kept.split("\0")
        if name and name != own and (ROOT / name).is_file()
        for trace in (b"/work/", b"/root/", b"/tmp/", b"file:///")
        if trace in (ROOT / name).read_bytes()
    ]
    assert traces == []


def test_the_lock_names_the_public_index_alone() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    sources = {tuple(package["source"].items()) for package in lock["package"] if package["name"] != "threedoors"}
    assert len(sources) == 1
    assert next(iter(sources))[0][0] == "registry"
