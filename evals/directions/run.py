"""How high the right work comes: our own texts, and resumes if a file of them is given.

Run: python evals/directions/run.py [--half blind] [--resumes FILE]; the peers beside it: peers.py.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from itertools import chain, zip_longest
from pathlib import Path

from measure import Case, heading, resumes, table_row, without_titles, written

from threedoors.datasets import load_occupations
from threedoors.directions import Standing, match, moves, ranked

DATA = load_occupations()


def directions(text: str) -> list[str]:
    return [each.code for each in ranked(text, DATA)]


def both_lists(text: str) -> list[str]:
    """What a career changer sees: matches and moves in turn."""
    pairs = zip_longest(match(text, DATA, 5), moves(text, DATA, 5))
    return list(dict.fromkeys(each.code for each in chain.from_iterable(pairs) if each))


def standings(cases: Sequence[Case]) -> str:
    """How often a match of each standing was right, of all the matches that bore the word."""
    said: Counter[Standing] = Counter()
    right: Counter[Standing] = Counter()
    for case in cases:
        for each in match(case.text, DATA, 5):
            said[each.standing] += 1
            right[each.standing] += each.code in case.accept
    return ", ".join(f"{word.value} {right[word]} of {said[word]}" for word in Standing)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--half", choices=("tune", "blind"), default="tune")
    asked.add_argument("--resumes", type=Path)
    given = asked.parse_args()
    plain, changers = written(given.half, "plain"), written(given.half, "changer")
    print(heading())
    print(table_row(f"{given.half}, as written", directions, plain))
    print(table_row(f"{given.half}, titles removed", directions, plain, titles=False))
    print(table_row(f"{given.half}, career changers", directions, changers))
    print(table_row(f"{given.half}, career changers, with moves", both_lists, changers))
    if given.resumes:
        cases = resumes(given.resumes)
        print(table_row("resumes", directions, cases))
        print(table_row("resumes, headline removed", directions, cases, titles=False))
        print("\nRight, of the first five so called:", standings(cases))
        bare = [case._replace(text=without_titles(case)) for case in cases]
        print("The same without the headline:", standings(bare))


if __name__ == "__main__":
    main()
