"""How fast the doubt check reads: warm and cold, short and very long, beside write-good and proselint where they are.

Run: python benchmarks/doubt.py [--peers FOLDER], the folder that `evals/doubt/README.md` tells how to fill.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from threedoors import doubt
from threedoors.doubt import Draft, Stakes
from threedoors.terms import Family, MaterialKind

ROOT = Path(__file__).resolve().parents[1]
STAKES = Stakes(families=frozenset((Family.SALES,)), roles=("Sales Representative",), companies=("Acme",))
COMMAND = ("-c", "from threedoors.cli import main; main()", "check")
FOR_ACME = ("--door", "job", "--role", "Sales Representative", "--company", "Acme")
WRITE_GOOD_WARM = (
    "const check = require('write-good'), text = require('fs').readFileSync(process.argv[1], 'utf8');"
    "for (let n = 0; n < 50; n += 1) check(text);"
    "const began = process.cpuUsage(); for (let n = 0; n < 50; n += 1) check(text);"
    "const took = process.cpuUsage(began); console.log((took.user + took.system) / 50e3);"
)
PROSELINT_WARM = (
    "import sys, time; from proselint.registry import CheckRegistry; from proselint.checks import __register__;"
    "from proselint.tools import LintFile; from pathlib import Path;"
    "CheckRegistry().register_many(__register__); file = LintFile(Path(sys.argv[1]));"
    "[file.lint() for _ in range(5)]; began = time.process_time(); [file.lint() for _ in range(20)];"
    "print((time.process_time() - began) * 50)"
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


def warm() -> float:
    """Texts it has not read before, after as many others: milliseconds per 100 words, the median of them."""
    hundred = texts(100)
    for each in hundred[::2]:
        took(each)
    spent = [took(each) / len(each.split()) * 100_000 for each in hundred[1::2]]
    print(f"warm, 100 words unread      median {statistics.median(spent):.2f} ms  p95 {percentile(spent, 0.95):.2f} ms")
    again = [min(took(each) for _ in range(5)) / len(each.split()) * 100_000 for each in hundred[1::2]]
    print(f"warm, read again            median {statistics.median(again):.2f} ms  p95 {percentile(again, 0.95):.2f} ms")
    return statistics.median(spent)


def long() -> None:
    one = " ".join(texts(10_000)[0].split()).split(" ")
    for count in (100, 1_000, 10_000, 100_000):
        text = " ".join((one * (count // len(one) + 1))[:count])
        spent = min(took(text) for _ in range(3))
        print(f"{count:7,} words, one line  {spent * 1000:8.1f} ms, {spent / count * 100_000:.2f} ms per 100 words")


def hostile() -> None:
    for name, seed in SEEDS.items():
        short, far = (took((seed * size)[:size]) for size in (100_000, 1_000_000))
        print(f"1 MB of {name:32} {far:6.2f} s, {far / short:.1f} times as long as a tenth of it")


def cpu(command: Sequence[str], rounds: int = 9) -> float:
    """Milliseconds of processor time that a command takes from nothing, the least of several."""
    spent = []
    for _ in range(rounds):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=False, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(spent) * 1000


def cold(folder: Path) -> None:
    """Eight texts of 100 words, each checked by a command of its own."""
    print(f"python alone                {cpu((sys.executable, '-c', 'pass')):4.0f} ms")
    spent = []
    for number, text in enumerate(texts(100)[::40]):
        path = folder / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        spent.append(cpu((sys.executable, *COMMAND, str(path), *FOR_ACME)))
    print(f"cold check of 100 words     median {statistics.median(spent):4.0f} ms  worst of eight {max(spent):4.0f} ms")


def peers(folder: Path, ours: float) -> None:
    """The others on the same 100 words, cold and warm, and how our median compares."""
    path = folder / "hundred.txt"
    path.write_text(texts(100)[0], encoding="utf-8")
    words = len(path.read_text(encoding="utf-8").split())
    python = str(folder / "py" / "bin" / "python")
    for name, start, kept in (
        ("write-good", (str(folder / "node_modules" / ".bin" / "write-good"), str(path)),
         ("node", "-e", WRITE_GOOD_WARM, str(path))),
        ("proselint", (str(folder / "py" / "bin" / "proselint"), "check", str(path)),
         (python, "-c", PROSELINT_WARM, str(path))),
    ):  # fmt: skip
        said = subprocess.run(kept, check=False, capture_output=True, text=True, cwd=folder)
        if said.returncode:
            print(f"{name:27} cold {cpu(start):4.0f} ms  warm: {said.stderr.strip().splitlines()[-1]}")
            continue
        theirs = float(said.stdout) / words * 100
        compared = f"ours / theirs {ours / theirs:.2f}"
        print(f"{name:27} cold {cpu(start):4.0f} ms  warm {theirs:.2f} ms per 100 words, {compared}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--peers", type=Path)
    asked = options.parse_args()
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}")
    with TemporaryDirectory() as folder:
        cold(Path(folder))
    ours = warm()
    long()
    hostile()
    if asked.peers:
        peers(asked.peers.resolve(), ours)


if __name__ == "__main__":
    main()
