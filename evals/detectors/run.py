"""How well the text detectors hear: precision, recall and false alarms, with counts, for each detector and half.

    python evals/detectors/run.py                  the table
    python evals/detectors/run.py --misses dev     and each wrong answer of one half

The rules may be mended by the misses of `dev` only; `test` and `blind` are there to be counted.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from threedoors import doubt
from threedoors.doubt import Audience, Draft, Stakes
from threedoors.terms import Family, MaterialKind

Case = dict[str, Any]
HERE = Path(__file__).parent


def divided(case: Case) -> bool:
    stakes = Stakes(
        Audience.EMPLOYER,
        frozenset((Family(case["family"]),)),
        roles=(case["role"],),
        companies=(case["company"],),
    )
    found = doubt.check(Draft(case["text"], MaterialKind.ANSWER), stakes)
    return any(finding.category == "divided_target" for finding in found)


def misnamed(case: Case) -> bool:
    stakes = Stakes(
        Audience.EMPLOYER,
        frozenset(),
        roles=(case["role"],),
        companies=(case["company"],),
        own=tuple(case["own"]),
        others=tuple(case["others"]),
        other_roles=tuple(case["other_roles"]),
    )
    return bool(doubt.wrong_names(Draft(case["text"], MaterialKind.LETTER), stakes))


def hears(detector: Callable[[str], Any]) -> Callable[[Case], bool]:
    return lambda case: bool(detector(case["text"]))


DETECTORS: dict[str, Callable[[Case], bool]] = {
    "divided_target": divided,
    "wrong_names": misnamed,
    "asks_to_choose": hears(doubt.asks_to_choose),
    "asks_for_job": hears(doubt.asks_for_job),
    "says_application": hears(doubt.says_application),
    "says_interest": hears(doubt.says_interest),
    "pitches": hears(doubt.pitches),
    "states_search": hears(doubt.states_search),
    "asks_advice": hears(doubt.asks_advice),
}


def cases(name: str) -> Iterator[Case]:
    for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def row(name: str, half: str, counts: Counter[tuple[bool, bool]]) -> str:
    hits, misses, alarms = counts[True, True], counts[True, False], counts[False, True]
    quiet = counts[False, False]
    precision = f"{hits / (hits + alarms):.3f} ({hits}/{hits + alarms})" if hits + alarms else "-"
    recall = f"{hits / (hits + misses):.3f} ({hits}/{hits + misses})"
    return f"| {name} | {half} | {precision} | {recall} | {alarms}/{alarms + quiet} |"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--misses", default="", help="show each wrong answer of this half")
    options.add_argument("--only", default="", help="one detector")
    asked = options.parse_args()
    wrong: list[str] = []
    print("| detector | half | precision | recall | false alarms |\n|---|---|---|---|---|")
    for name, answer in DETECTORS.items():
        if asked.only not in ("", name):
            continue
        counts: dict[str, Counter[tuple[bool, bool]]] = {}
        for case in cases(name):
            heard = answer(case)
            counts.setdefault(case["half"], Counter())[case["label"], heard] += 1
            if heard != case["label"] and case["half"] == asked.misses:
                wrong.append(f"{'missed' if case['label'] else 'false alarm'}  {case['id']}  {case['text']}")
        for half, counted in counts.items():
            print(row(name, half, counted))
    print("\n".join(wrong))


if __name__ == "__main__":
    main()
