"""How fast the doubt check reads: warm and cold, short and very long, beside write-good and proselint where they are.

Run: python benchmarks/doubt.py [--peers FOLDER], the folder that `evals/doubt/README.md` tells how to fill.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

from threedoors import doubt
from threedoors.doubt import Draft, Stakes
from threedoors.terms import Family, MaterialKind

ROOT = Path(__file__).resolve().parents[1]
STAKES = Stakes(families=frozenset((Family.SALES,)), roles=("Sales Representative",), companies=("Acme",))
COLD = (
    "import sys; from threedoors import doubt; from threedoors.doubt import Draft, Stakes;"
    "doubt.check(Draft(sys.argv[1]), Stakes(roles=('Sales Representative',), companies=('Acme',)))"
)
SEEDS = {
    "one letter": "a",
    "blanks": " ",
    "question marks": "?",
    "one word again and again": "considering ",
    "half a pattern again and again": "I am also considering ",
    "names": "Brightwell Health ",
    "numbers": "12,400 ",
    "right to left": "שלום עולם ",
}


def texts(words: int) -> list[str]:
    """Running text of about this many words each, from the development half."""
    said = [
        json.loads(line)["text"]
        for path in sorted((ROOT / "evals" / "doubt" / "tune").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    made, held = [], ""
    for each in said:
        held += each + "\n"
        if len(held.split()) >= words:
            made.append(held)
            held = ""
    return made


def took(text: str) -> float:
    """Seconds of this process, so that what else the machine does is left out."""
    started = time.process_time()
    doubt.check(Draft(text, MaterialKind.LETTER), STAKES)
    return time.process_time() - started


def percentile(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]


def warm() -> None:
    hundred = texts(100)
    for each in hundred:
        took(each)
    spent = [took(each) / len(each.split()) * 100 for _ in range(5) for each in hundred]
    worst = percentile(spent, 0.95) * 1000
    print(f"warm, 100 words     median {statistics.median(spent) * 1000:.2f} ms  p95 {worst:.2f} ms")


def long() -> None:
    one = " ".join(texts(10_000)[0].split())
    for times in (1, 10):
        text = (one + " ") * times
        spent = took(text)
        count = len(text.split())
        print(f"{count:7,} words, one line  {spent:6.2f} s, {spent / count * 100_000:.2f} ms per 100 words")


def hostile() -> None:
    for name, seed in SEEDS.items():
        short, far = (took((seed * size)[:size]) for size in (100_000, 1_000_000))
        print(f"1 MB of {name:32} {far:6.2f} s, {far / short:.1f} times as long as a tenth of it")


def cold(rounds: int = 11) -> None:
    text = texts(100)[0]
    commands = {"python alone": ("-c", "pass", text), "cold check of 100 words": ("-c", COLD, text)}
    for name, command in commands.items():
        spent = []
        for _ in range(rounds):
            started = time.perf_counter()
            subprocess.run([sys.executable, *command], check=True, capture_output=True)
            spent.append(time.perf_counter() - started)
        print(f"{name:24} median {statistics.median(spent) * 1000:.0f} ms")


def peers(folder: Path) -> None:
    """What a cold start on the same 100 words takes the others; they have no call that stays warm but write-good's."""
    path = folder / "hundred.txt"
    path.write_text(texts(100)[0], encoding="utf-8")
    for name, command in {
        "write-good": [str(folder / "node_modules" / ".bin" / "write-good"), str(path)],
        "proselint": [str(folder / "py" / "bin" / "proselint"), "check", str(path)],
    }.items():
        started = time.perf_counter()
        subprocess.run(command, check=False, capture_output=True)
        print(f"{name:24} {(time.perf_counter() - started) * 1000:.0f} ms")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--peers", type=Path)
    asked = options.parse_args()
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}")
    for part in (cold, warm, long, hostile):
        part()
    if asked.peers:
        peers(asked.peers)


if __name__ == "__main__":
    main()
