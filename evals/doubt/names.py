"""How well wrong names are found in the texts of `learn` that were written for it, half of the speakers held back.

    python evals/doubt/names.py                 both parts, counted
    python evals/doubt/names.py --misses        with each wrong answer of the part that rules may be mended by
    python evals/doubt/names.py --half tune     the same count over another half

The first, third, fifth ... speaker of a file make the part that is looked at. The others are held back: counted, and
never shown.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from run import checked, interval, rows_of
from scores import Row

CATEGORY = "wrong_name"
SHOWN, HELD = "shown", "held back"


def parts_of(half: str) -> dict[str, list[Row]]:
    """The rows written for wrong names, by part."""
    rows = [row for row in rows_of(half) if row["touches"] == CATEGORY]
    speakers = list(dict.fromkeys(row["speaker"] for row in rows))
    parts: dict[str, list[Row]] = {SHOWN: [], HELD: []}
    for row in rows:
        parts[HELD if half == "learn" and speakers.index(row["speaker"]) % 2 else SHOWN].append(row)
    return parts


def read(row: Row) -> tuple[bool, bool]:
    """Whether a wrong name is found where one is, or anywhere in a control; and whether it is the marked one."""
    found = [one for one in checked(row) if one.category == CATEGORY]
    return bool(found), any(one.start < end and start < one.end for one in found for start, end in row["spans"])


def lines_of(part: str, rows: list[Row], shown: bool) -> Iterator[str]:
    answers = [(row, *read(row)) for row in rows]
    bad = [(row, found, placed) for row, found, placed in answers if row["label"] == "bad"]
    good = [(row, found) for row, found, _ in answers if row["label"] == "good"]
    yield f"{part}: found {interval(sum(found for _, found, _ in bad), len(bad))}"
    yield f"  on the marked words {sum(placed for *_, placed in bad)}"
    yield f"  controls marked {interval(sum(found for _, found in good), len(good))}"
    if shown:
        yield from (f"missed: {told(row)}" for row, _, placed in bad if not placed)
        yield from (f"marked: {told(row)}" for row, found in good if found)


def told(row: Row) -> str:
    wrong = [row["text"][start:end] for start, end in row["spans"]]
    marked = [(row["text"][one.start : one.end], one.category) for one in checked(row) if one.category == CATEGORY]
    return f"{row['id']} | {row['target_role']} | {row['target_company']} | {wrong} | {marked}\n{row['text']}\n"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--half", choices=("learn", "tune", "test"), default="learn")
    options.add_argument("--misses", action="store_true")
    asked = options.parse_args()
    for part, rows in parts_of(asked.half).items():
        if rows:
            shown = asked.misses and part == SHOWN and asked.half != "test"
            print("\n".join(lines_of(part, rows, shown)))


if __name__ == "__main__":
    main()
