"""Counts how well postings are read: `python evals/readers/run_postings.py [--unseen] [--verbose]`.

The files in `postings/` are our own, in the shapes job boards and mail programs write, and were at hand while the
readers were written; `postings/expected.json` says what each states. For each field: how many facts the files state,
how many were read rightly (recall), and how many of those given are right (precision). What a file does not state
must stay empty.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from threedoors.errors import Unreadable
from threedoors.importers import read_file

HERE = Path(__file__).parent / "postings"
UNSEEN = HERE.with_name("postings-unseen")
"""Written, with what they state, before any of them was read."""

FIELDS = ("title", "company", "via", "place", "remote", "posted_on", "closes_on", "url")
PAY = ("min", "max", "currency", "per")
NEEDS = ("must", "nice", "noise")


def facts(opening: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """One opening as pairs of a field and its value; every requirement is a fact of its kind."""
    yield from ((key, str(opening[key]).casefold()) for key in FIELDS if opening.get(key))
    pay = opening.get("pay") or {}
    yield from ((f"pay {key}", str(pay[key])) for key in PAY if pay.get(key) is not None)
    for need in opening.get("requirements", ()):
        yield need.get("kind", "must"), " ".join(need["text"].casefold().split())


def expected(opening: dict[str, Any]) -> Counter[tuple[str, str]]:
    needs = [{"kind": kind, "text": text} for kind in NEEDS for text in opening.get(kind, ())]
    return Counter(facts(opening | {"requirements": needs}))


def read(path: Path) -> list[dict[str, Any]]:
    try:
        openings: list[dict[str, Any]] = read_file(path.name, path.read_bytes()).as_json().get("openings", [])
    except Unreadable as refused:
        print(f"{path.name}: {refused}")
        return []
    return openings


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--verbose", action="store_true", help="show what differs")
    parser.add_argument("--unseen", action="store_true", help="the second set instead of the first")
    given_ = parser.parse_args()
    verbose, here = given_.verbose, UNSEEN if given_.unseen else HERE
    wanted_of = json.loads((here / "expected.json").read_text())
    stated, given, right = Counter[str](), Counter[str](), Counter[str]()
    began, openings = time.perf_counter(), 0
    for name, wanted in wanted_of.items():
        openings += len(wanted)
        were_read = (Counter(facts(each)) for each in read(here / name))
        for want, got in zip_longest(map(expected, wanted), were_read, fillvalue=Counter[tuple[str, str]]()):
            for counts, those in ((stated, want), (given, got), (right, want & got)):
                counts.update(field for field, _ in those.elements())
            if verbose and want != got:
                print(f"{name}: missed {sorted(want - got)}, wrong {sorted(got - want)}")
    took = time.perf_counter() - began
    print(f"{len(wanted_of)} files, {openings} openings, {took / len(wanted_of) * 1000:.0f} ms a file")
    print(f"{'field':14}{'stated':>8}{'given':>8}{'right':>8}{'recall':>9}{'precision':>11}")
    for field in (*FIELDS, *(f"pay {key}" for key in PAY), *NEEDS):
        print_row(field, stated[field], given[field], right[field])
    print_row("all", stated.total(), given.total(), right.total())


def print_row(field: str, stated: int, given: int, right: int) -> None:
    recall = f"{right / stated:.1%}" if stated else "-"
    precision = f"{right / given:.1%}" if given else "-"
    print(f"{field:14}{stated:8}{given:8}{right:8}{recall:>9}{precision:>11}")


if __name__ == "__main__":
    main()
