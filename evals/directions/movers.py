"""What a career changer is shown, judged by hand: carry-overs, gaps and moves of resumes of our own.

Run: python evals/directions/movers.py [--half blind] [--unjudged]. The rule for judging stands in LABELLING.md, the
verdicts in judged.jsonl. --unjudged prints what has no verdict yet, as lines to be added there.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from threedoors.datasets import load_occupations
from threedoors.directions import Match, aside, match

HERE = Path(__file__).parent
DATA = load_occupations()
FIRST, MOVES, EXPECTED = 3, 5, 3  # matches that are judged; moves shown; of a resume's good moves so many are enough
VERDICTS = ("right", "doubtful", "wrong")


class Item(NamedTuple):
    """One thing shown. about: the occupation, where the verdict hangs on it. quote: the line a carry-over rests on."""

    resume: str
    kind: str
    about: str
    name: str
    quote: str = ""


def shown(resume: Mapping[str, Any]) -> tuple[tuple[Match, ...], tuple[Match, ...]]:
    matches = match(resume, DATA, 10)
    return matches, aside(resume, DATA, matches, MOVES)


def items(case: Mapping[str, Any]) -> Iterator[Item]:
    """What is judged: a carry-over once for each line it rests on, a gap once for each occupation."""
    matches, moves = shown(case["resume"])
    ref = case["id"]
    for each in (*matches[:FIRST], *moves):
        yield from (Item(ref, "carry-over", "", able.name, able.quote) for able in each.transfers)
        yield from (Item(ref, "gap", each.code, able.name) for able in each.gaps)
    yield from (Item(ref, "move", each.code, each.title) for each in moves)


def judged() -> dict[Item, str]:
    lines = (HERE / "judged.jsonl").read_text(encoding="utf-8").splitlines()
    return {Item(*row[:5]): row[5] for line in lines if (row := json.loads(line))}


def verdict(item: Item, case: Mapping[str, Any], known: Mapping[Item, str]) -> str:
    """A move that was named before anything was run is right; so is the verdict on one that was named as no move."""
    if item.kind == "move" and item.about.startswith(tuple(case["moves"])):
        return "right"
    if item.kind == "move" and item.about.startswith(tuple(case["never"])):
        return "wrong"
    return known.get(item, "")


def found_again(case: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """Of the lines that plainly say a skill, those that carry something over; of the good moves, those in sight."""
    matches, moves = shown(case["resume"])
    quotes = {able.quote for each in (*matches, *moves) for able in each.transfers}
    said = sum(any(said in quote for quote in quotes) for said in case["says"])
    codes = {each.code for each in moves}
    good = sum(code.startswith(tuple(case["moves"])) for code in codes)
    return said, len(case["says"]), min(good, EXPECTED), EXPECTED


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--half", choices=("tune", "blind"), default="tune")
    asked.add_argument("--unjudged", action="store_true")
    given = asked.parse_args()
    cases = [json.loads(line) for line in (HERE / f"movers_{given.half}.jsonl").read_text("utf-8").splitlines()]
    known = judged()
    counts: Counter[tuple[str, str]] = Counter()
    again = [0, 0, 0, 0]
    for case in cases:
        for item in dict.fromkeys(items(case)):
            said = verdict(item, case, known)
            counts[item.kind, said] += 1
            if given.unjudged and not said:
                print(json.dumps([*item, "?"], ensure_ascii=False))
        again = [one + other for one, other in zip(again, found_again(case), strict=True)]
    if not given.unjudged:
        tell(counts, again)


def tell(counts: Counter[tuple[str, str]], again: list[int]) -> None:
    print("| shown | right | doubtful | wrong | not judged |\n|---|---|---|---|---|")
    for kind in ("carry-over", "gap", "move"):
        print(f"| {kind}s | " + " | ".join(str(counts[kind, word]) for word in (*VERDICTS, "")) + " |")
    print(f"\nLines that plainly say a skill and carry something over: {again[0]} of {again[1]}.")
    print(f"Good moves in sight, of three a resume: {again[2]} of {again[3]}.")


if __name__ == "__main__":
    main()
