"""How long a command takes from nothing: medians of cold starts, beside Python alone and a bare Typer program.

Run: python benchmarks/cli_start.py [rounds]. The rounds are interleaved, so that a busy moment hits all alike.
"""

from __future__ import annotations

import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAYA = str(ROOT / "examples" / "maya.search.json")
COMMAND = "from threedoors.cli import main; main()"
BARE_TYPER = "import typer\napp = typer.Typer()\n@app.command()\ndef hello(): print(1)\napp()"

STARTS = {
    "python alone": ("-c", "pass"),
    "a bare Typer program": ("-c", BARE_TYPER),
    "threedoors --version": ("-c", COMMAND, "--version"),
    "threedoors rules --json": ("-c", COMMAND, "rules", "--json"),
    "threedoors doors --json": ("-c", COMMAND, "doors", MAYA, "--json"),
    "threedoors doors (table)": ("-c", COMMAND, "doors", MAYA),
    "threedoors next --json": ("-c", COMMAND, "next", MAYA, "--json"),
}


def start(arguments: tuple[str, ...]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - began


def main(rounds: int) -> None:
    times: dict[str, list[float]] = {name: [] for name in STARTS}
    for _ in range(rounds):
        for name, arguments in STARTS.items():
            times[name].append(start(arguments))
    print(f"{platform.machine()}, {platform.system()}, Python {platform.python_version()}; {rounds} cold starts each")
    for name, each in times.items():
        print(f"{name:26} median {statistics.median(each) * 1000:5.0f} ms   worst {max(each) * 1000:5.0f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
