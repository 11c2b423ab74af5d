"""How many spots write-good, proselint and textlint mark in each text, for the comparison in run.py.

They are installed outside the repository, in a folder of one's own (README.md tells how). A peer that is not there is
skipped, and the table says so.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

WRITE_GOOD = """
const mark = require('write-good'); let read = '';
process.stdin.on('data', part => read += part);
process.stdin.on('end', () => console.log(JSON.stringify(JSON.parse(read).map(text => mark(text).length))));
"""
TEXTLINT = {"rules": {"write-good": True, "alex": True}}


class Absent(Exception):
    """The peer is not installed in the folder that was named."""


def needed(path: Path) -> Path:
    if not path.exists():
        raise Absent(f"{path.name} is not installed there")
    return path


def told(command: Sequence[str | Path], folder: Path, given: str = "") -> str:
    """What a command prints; linters end with 1 when they mark something, so the code is no failure."""
    words = [str(part) for part in command]
    run = subprocess.run(words, cwd=folder, input=given, capture_output=True, text=True, check=False)
    if not run.stdout.strip():
        raise Absent(run.stderr.strip().splitlines()[-1] if run.stderr.strip() else "it printed nothing")
    return run.stdout


def write_good(texts: Sequence[str], folder: Path) -> list[int]:
    needed(folder / "node_modules" / "write-good")
    answer: list[int] = json.loads(told(["node", "-e", WRITE_GOOD], folder, json.dumps(list(texts))))
    return answer


def in_files(texts: Sequence[str], folder: Path, count: Callable[[Path], dict[str, int]]) -> list[int]:
    """Write each text to a file of its own, and let `count` say how many marks the file of each name got."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        place = Path(name)
        for number, text in enumerate(texts):
            (place / f"{number}.txt").write_text(text + "\n", encoding="utf-8")
        marks = count(place)
    return [marks.get(f"{number}.txt", 0) for number in range(len(texts))]


def textlint(texts: Sequence[str], folder: Path) -> list[int]:
    tool = needed(folder / "node_modules" / ".bin" / "textlint")
    for rule in ("write-good", "alex"):
        needed(folder / "node_modules" / f"textlint-rule-{rule}")

    def count(place: Path) -> dict[str, int]:
        config = place / "textlintrc.json"
        config.write_text(json.dumps(TEXTLINT), encoding="utf-8")
        files: list[dict[str, Any]] = json.loads(told([tool, "-f", "json", "-c", config, f"{place}/*.txt"], folder))
        return {Path(file["filePath"]).name: len(file["messages"]) for file in files}

    return in_files(texts, folder, count)


def proselint(texts: Sequence[str], folder: Path) -> list[int]:
    tool = needed(folder / "py" / "bin" / "proselint")

    def count(place: Path) -> dict[str, int]:
        result: dict[str, dict[str, Any]] = json.loads(told([tool, "check", "-o", "json", place], folder))["result"]
        return {name.rsplit("/", 1)[-1]: len(file.get("diagnostics", ())) for name, file in result.items()}

    return in_files(texts, folder, count)


PEERS: dict[str, Callable[[Sequence[str], Path], list[int]]] = {
    "write-good": write_good,
    "proselint": proselint,
    "textlint with write-good and alex": textlint,
}
