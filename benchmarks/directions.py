"""How quick directions is: the data opened, one resume warm, a thousand in a batch, the command from nothing.

Run: python benchmarks/directions.py. The resumes are made here, some 6,000 letters each, no two alike. Processor
seconds, so that others at work on the machine do not count.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from machine import machine

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "evals" / "directions" / "tune.jsonl"
BATCH, LETTERS = 1000, 6000
COMMAND = "from threedoors.cli import main; main()"
GOALS = {"open": 0.150, "warm": 0.010, "batch": 5.0, "cold": 0.500}


def resumes(count: int, seed: int = 14) -> list[str]:
    """A headline, then jobs with dates and what was done in them, from our own career texts in a drawn order."""
    drawn = random.Random(seed)
    rows = map(json.loads, TEXTS.read_text(encoding="utf-8").splitlines())
    told = [row["text"].replace("[[", "").replace("]]", "") for row in rows]
    return [_resume(drawn, told) for _ in range(count)]


def _resume(drawn: random.Random, told: list[str]) -> str:
    lines = [drawn.choice(told).split(".")[0].upper(), "Summary", drawn.choice(told), "Experience"]
    year = 2026
    while sum(map(len, lines)) < LETTERS:
        text = drawn.choice(told)
        since = year - drawn.randint(1, 4)
        lines += [text.split(".")[0], f"01/{since} to 01/{year}", *text.split(". ")]
        year = since
    return "\n".join(lines)


def timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def command(*arguments: str) -> tuple[float, int]:
    """Processor seconds and peak megabytes of a command from nothing."""
    watch = (
        "import resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)\n"
    )
    run = [sys.executable, "-c", watch, sys.executable, "-c", COMMAND, "directions", *arguments]
    seconds, megabytes = subprocess.run(run, check=True, capture_output=True, text=True).stdout.split()
    return float(seconds), int(megabytes)


def main() -> None:
    print(machine())
    from threedoors.datasets import load_occupations
    from threedoors.directions import match, ranked

    load = load_occupations.__wrapped__
    opened = statistics.median(timed(load) for _ in range(7))
    occupations = load_occupations()
    made = resumes(BATCH)
    warm = statistics.median(timed(lambda text=text: ranked(text, occupations)) for text in made[:100])
    explained = statistics.median(timed(lambda text=text: match(text, occupations)) for text in made[:30])
    with tempfile.TemporaryDirectory() as folder:
        batch, one = Path(folder) / "batch.jsonl", Path(folder) / "one.txt"
        batch.write_text("".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(made)))
        one.write_text(made[0])
        took, _ = command(str(batch), "--jsonl")
        told = [command(str(one), "--json") for _ in range(7)]
    from_nothing, megabytes = statistics.median(each[0] for each in told), max(each[1] for each in told)
    print(f"data opened              {opened * 1000:6.0f} ms   goal {GOALS['open'] * 1000:.0f}")
    print(f"a resume ranked, warm    {warm * 1000:6.1f} ms   goal {GOALS['warm'] * 1000:.0f}")
    print(f"the same, explained      {explained * 1000:6.1f} ms")
    print(f"{BATCH:,} resumes, --jsonl   {took:6.2f} s    goal {GOALS['batch']:.0f}")
    print(f"the command from nothing {from_nothing * 1000:6.0f} ms   goal {GOALS['cold'] * 1000:.0f}")
    print(f"its memory at most       {megabytes:6} MB   goal 200")


if __name__ == "__main__":
    main()
