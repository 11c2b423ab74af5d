"""Counts how well companies are told apart: `python evals/companies/run.py [--verbose]`.

Wrong merge: two companies made one without a question. Missed merge: one company held for two, or asked about. Where a
person would ask, a question or two companies are right.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from threedoors.companies import Known, Outcome, compare

HERE = Path(__file__).parent
SETS = ("before.tsv", "after.tsv")


def known(name: str, told: str) -> Known:
    company = Known(name)
    for part in filter(None, told.split(";")):
        key, _, values = part.partition("=")
        for value in values.split("|"):
            match key:
                case "domain" | "website":
                    company.see(addresses=(value,))
                case "place":
                    company.see(place=value)
                case "title":
                    company.see(title=value)
    return company


def score(path: Path, verbose: bool) -> None:
    counts: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        label, one, other, *told = (*line.split("\t"), "", "")
        pair = known(one, told[0]), known(other, told[1])
        verdict = compare(*pair)
        assert compare(*pair[::-1]).outcome is verdict.outcome, f"{one} and {other} hang on their order"
        fate = f"{label}: {verdict.outcome.value}"
        counts[fate] += 1
        wrong = (label != "same" and verdict.outcome is Outcome.SAME) or (
            label == "same" and verdict.outcome is not Outcome.SAME
        )
        if verbose and (wrong or (label == "two" and verdict.outcome is Outcome.UNSURE)):
            print(f"  {fate:14} {one} | {other}  ({verdict.because})")
    of = {label: sum(n for fate, n in counts.items() if fate.startswith(label)) for label in ("same", "two", "ask")}
    print(f"{path.name}: {sum(of.values())} pairs")
    print(f"  wrong merges: {counts['two: same'] + counts['ask: same']} of {of['two'] + of['ask']}")
    print(
        f"  missed merges: {of['same'] - counts['same: same']} of {of['same']}, {counts['same: unsure']} of them asked"
    )
    print(
        f"  needless questions: {counts['two: unsure']} of {of['two']}; "
        f"asked where one would: {counts['ask: unsure']} of {of['ask']}"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for name in SETS:
        if (HERE / name).exists():
            score(HERE / name, arguments.verbose)


if __name__ == "__main__":
    main()
