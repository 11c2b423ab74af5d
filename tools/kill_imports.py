"""Kills an import at random moments and looks whether the search file holds all of it or none of it.

Run: `python tools/kill_imports.py [--times 100] [--seed 1]`. Exit code 1 when a file was left half done.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

PEOPLE = 3_000
BEFORE = json.dumps({"threedoors": 1, "today": "2026-11-24", "seeker": {"name": "Maya"}}) + "\n"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"


def people() -> str:
    rows = (f"Vera,Person {n},,v{n}@acme.example,Company {n % 400},Owner,12 Jan 2020\n" for n in range(PEOPLE))
    return HEADER + "".join(rows)


def started(folder: Path) -> subprocess.Popen[bytes]:
    command = [
        sys.executable,
        "-m",
        "threedoors",
        "import",
        folder / "Connections.csv",
        "--into",
        folder / "my.search.json",
    ]
    return subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def whole(folder: Path) -> tuple[bytes, float]:
    """What an import that nobody kills leaves, and the seconds it takes."""
    (folder / "my.search.json").write_text(BEFORE, encoding="utf-8")
    began = time.monotonic()
    if started(folder).wait() != 0:
        sys.exit("The import fails by itself.")
    return (folder / "my.search.json").read_bytes(), time.monotonic() - began


def killed(folder: Path, after: float) -> bytes:
    (folder / "my.search.json").write_text(BEFORE, encoding="utf-8")
    command = started(folder)
    time.sleep(after)
    command.kill()
    command.wait()
    return (folder / "my.search.json").read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "Connections.csv").write_text(people(), encoding="utf-8")
        done, seconds = whole(folder)
        names = {BEFORE.encode(): "none of it", done: "all of it"}
        # Half of the kills fall near the end, where the file is written.
        moments = (chance.uniform(0.7 if n % 2 else 0.0, 1.1) * seconds for n in range(given.times))
        found = Counter(names.get(killed(folder, moment), "half of it") for moment in moments)
    print(
        f"{given.times} imports of {PEOPLE} people killed: "
        + ", ".join(f"{n} left {what}" for what, n in found.items())
    )
    sys.exit(1 if found["half of it"] else 0)


if __name__ == "__main__":
    main()
