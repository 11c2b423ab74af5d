"""How well the doubt check reads: by category, on whole texts, against other linters, and how far the halves differ.

    python evals/doubt/run.py                          both halves
    python evals/doubt/run.py --half tune --misses     one half, with each wrong answer
    python evals/doubt/run.py --half exam              the exam, once a release; its misses are not shown
    python evals/doubt/run.py --peers FOLDER           beside write-good, proselint and textlint installed in FOLDER

Rules may be mended by the misses of `tune` only; `test` is there to be counted. README.md tells how to read the tables.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from peers import PEERS, Absent
from scores import Found, Row, Tally, Verdict, by_category, is_warned, length, matched, share, verdict, wilson

from threedoors import doubt
from threedoors.doubt.draft import Draft, Stakes
from threedoors.terms import Audience, MaterialKind
from threedoors.terms.titles import families_of_title

HERE = Path(__file__).parent
HALVES = ("tune", "test")
EXAM = "exam"
"""Never part of `both`, so that nobody counts it by the way."""
GAP = 0.10
"""More than this between the halves' J is a failure to generalise."""


def stakes_of(row: Row) -> Stakes:
    return Stakes(
        audience=Audience(row["audience"]),
        families=frozenset(families_of_title(row["target_role"])),
        roles=(row["target_role"],),
        companies=(row["target_company"],),
        own=tuple(row["names"]),
    )


def draft_of(row: Row) -> Draft:
    return Draft(row["text"], MaterialKind(row["kind"]), row["question"])


def checked(row: Row) -> list[Found]:
    """The one place that calls the doubt check: a row in, its findings out."""
    found = doubt.check(draft_of(row), stakes_of(row))
    return [Found(one.category, one.start, one.end, one.severity != "hint") for one in found]


def rows_of(half: str) -> list[Row]:
    return [
        json.loads(line)
        for path in sorted((HERE / half).glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def interval(part: int, whole: int) -> str:
    low, high = wilson(part, whole)
    return f"{share(part, whole):.3f} [{low:.3f}, {high:.3f}] ({part}/{whole})"


def category_table(tallies: dict[str, Tally]) -> Iterator[str]:
    yield "| category | precision | recall | F1 | on the marked words |\n|---|---|---|---|---|"
    for category, tally in tallies.items():
        found, expected = tally.hits + len(tally.alarms), tally.hits + len(tally.misses)
        precision = f"{tally.precision():.3f} ({tally.hits}/{found})" if found else "-"
        recall = f"{tally.recall():.3f} ({tally.hits}/{expected})" if expected else "-"
        placed = f"{tally.placed}/{tally.placeable}" if tally.placeable else "-"
        yield f"| {category} | {precision} | {recall} | {tally.f1():.3f} | {placed} |"


def whole_texts(name: str, given: Verdict) -> str:
    return (
        f"| {name} | {interval(given.caught, given.caught + given.alarms)} | {interval(given.caught, given.bad)} "
        f"| {interval(given.alarms, given.good)} | {given.j:+.3f} |"
    )


TEXTS_HEAD = "| whole texts | precision | recall | false alarms on good text | J |\n|---|---|---|---|---|"


def alarms_by_touch(rows: list[Row], warned: set[str]) -> Iterator[str]:
    """The hard negatives: how often the good texts written against each category are warned."""
    yield "| good texts written to look like | with a warning |\n|---|---|"
    for category in sorted({row["touches"] for row in rows}):
        good = [row["id"] in warned for row in rows if row["touches"] == category and row["label"] == "good"]
        yield f"| {category} | {interval(sum(good), len(good))} |"


def by_length_alone(rows: list[Row]) -> float:
    """The best J that the number of words could reach: it should be near nothing, or the set is unfair."""
    best = 0.0
    counts = {row["id"]: length(row) for row in rows}
    for limit in set(counts.values()):
        best = max(best, abs(j_at(rows, counts, limit)))
    return best


def peer_lines(folder: Path, halves: dict[str, list[Row]]) -> Iterator[str]:
    """Each peer at one mark or more, and at the number of marks that serves it best on the tuning half."""
    known = [row for name in HALVES for row in halves.get(name, [])]
    for name, count in PEERS.items():
        try:
            marks = dict(zip((row["id"] for row in known), count([row["text"] for row in known], folder), strict=True))
        except Absent as absent:
            yield f"| {name} | skipped: {absent} | | | |"
            continue
        best = max(range(1, 8), key=partial(j_at, halves.get("tune", known), marks))
        for half, rows in halves.items():
            for least in sorted({1, best}):
                told = marked_by(matched(rows), marks, least)
                yield whole_texts(f"{half}: {name}, {least} or more marks, matched length", told)


def marked_by(rows: list[Row], marks: dict[str, int], least: int) -> Verdict:
    return verdict(rows, lambda row: marks[row["id"]] >= least)


def j_at(rows: list[Row], marks: dict[str, int], least: int) -> float:
    return marked_by(rows, marks, least).j


def missed_lines(rows: list[Row], tallies: dict[str, Tally], warned: set[str]) -> Iterator[str]:
    for category, tally in tallies.items():
        for row in tally.misses:
            yield f"missed {category}  {row['id']}  {shown(row)}"
        for row in tally.alarms:
            yield f"false {category}  {row['id']}  {row['text']!r}"
    for row in rows:
        if row["label"] == "bad" and is_warned(row) and row["id"] not in warned:
            yield f"no warning at all  {row['id']}  {shown(row)}"


def shown(row: Row) -> str:
    """The marked words of a row, or its whole text."""
    marked = " ... ".join(row["text"][start:end] for start, end in row["spans"])
    return repr(marked or row["text"])


def half_lines(half: str, rows: list[Row], misses: bool) -> tuple[list[str], float]:
    """The tables of one half, and its J at matched length."""
    found = {row["id"]: checked(row) for row in rows}
    warned = {name for name, findings in found.items() if any(one.warns for one in findings)}
    tallies = by_category(rows, found)
    pairs = matched(rows)
    at_length = verdict(pairs, lambda row: row["id"] in warned)
    lines = [f"\n## {half}: {len(rows)} rows\n", *category_table(tallies), "", TEXTS_HEAD]
    lines.append(whole_texts("at warning or above", verdict(rows, lambda row: row["id"] in warned)))
    lines.append(whole_texts(f"at matched length, {len(pairs)} rows", at_length))
    lines.append(f"\nJ by length alone: {by_length_alone(pairs):.3f}\n")
    lines.extend(alarms_by_touch(rows, warned))
    if misses:
        lines.extend(["", *missed_lines(rows, tallies, warned)])
    return lines, at_length.j


def gap_line(js: dict[str, float]) -> str:
    gap = js["tune"] - js["test"]
    return f"\nGap between the halves, J at matched length: {gap:+.3f}" + (" - too wide" if abs(gap) > GAP else "")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--half", choices=(*HALVES, EXAM, "both"), default="both")
    options.add_argument("--misses", action="store_true", help="show each wrong answer")
    options.add_argument("--peers", type=Path, help="the folder in which the other linters are installed")
    asked = options.parse_args()
    if asked.half == EXAM and asked.misses:
        options.error("the exam is counted, never read: --misses is for the halves")
    names = HALVES if asked.half == "both" else (asked.half,)
    halves = {half: rows_of(half) for half in names}
    js = {}
    for half, rows in halves.items():
        lines, js[half] = half_lines(half, rows, asked.misses)
        print("\n".join(lines))
    if len(js) == len(HALVES):
        print(gap_line(js))
    if asked.peers:
        print("\n## Other linters\n\n" + "\n".join([TEXTS_HEAD, *peer_lines(asked.peers, halves)]))


if __name__ == "__main__":
    main()
