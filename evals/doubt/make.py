"""Turn the texts in `written/` into labelled rows, and check that the set is balanced and its halves share nothing.

    python evals/doubt/make.py            write tune, test, learn and exam/*.jsonl, then print the checks
    python evals/doubt/make.py --check    only check that what is written there is what the texts give

README.md tells the shape of the written texts. Nothing here invents language: a row is a text with one side of its
marks.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

Row = dict[str, Any]
HERE = Path(__file__).parent
HALVES = ("tune", "test")
LEARN = "learn"
"""The texts a model learns from: they may share occupations with the halves, but no sentence."""
EXAM = "exam"
"""The texts that are counted once a release and never read; as with `learn`, occupations may be shared."""
SIDES = ("bad", "good")
KINDS = {
    "a": "answer", "l": "letter", "p": "spiel", "r": "resume", "u": "summary", "h": "headline", "m": "message",
}  # fmt: skip
AUDIENCES = {"E": "employer", "I": "insider", "S": "safe"}
MARK = re.compile(r"\{([^{}]*)\}")
VARIED = re.compile(r"<<([^<>]*)>>")
FRAME = 7
"""Words in a row that both halves may not share: shorter runs are the common stock of English."""


class Miswritten(Exception):
    """A written text that does not keep to the shape told in README.md."""


@dataclass(frozen=True)
class Written:
    """One text as it was written: who speaks, for which job, and the text with its marks."""

    category: str
    number: int
    speaker: str
    kind: str
    audience: str
    role: str
    company: str
    question: str
    names: tuple[str, ...]
    text: str
    also: tuple[str, ...]


def entries(path: Path) -> Iterator[Written]:
    """The texts of one file, in its order."""
    speaker, number = "", 0
    for block in re.split(r"\n(?=[>@])", path.read_text(encoding="utf-8").strip()):
        head, _, body = block.partition("\n")
        if head.startswith("@"):
            speaker = head[1:].strip()
        elif head.startswith(">"):
            for text in re.split(r"\n& ", body.strip()):
                number += 1
                yield entry(path.stem, number, speaker, head[1:].strip(), text.strip())
        else:
            raise Miswritten(f"{path.name}: {head}")


def entry(category: str, number: int, speaker: str, head: str, body: str) -> Written:
    fields = [part.strip() for part in head.split("|")] + ["", ""]
    kind, audience, *also = fields[0].split()
    if len(fields) < 5 or not body or kind not in KINDS:
        raise Miswritten(f"{category} {number}: {head}")
    role, company, question, names = fields[1:5]
    named = tuple(name.strip() for name in names.split(";") if name.strip())
    return Written(category, number, speaker, kind, audience, role, company, question, named, body, tuple(also))


def category_of(written: Written, half: str) -> str:
    """What the text was written for: the name of its file, which in `learn` starts with the writer's."""
    return written.category.partition("_")[2] if half == LEARN else written.category


def sides_of(written: Written) -> tuple[str, ...]:
    """The labels a text gives rows for: both, or the one its head names."""
    return tuple(side for side in SIDES if side in written.also) or SIDES


def expected_of(written: Written, half: str) -> list[str]:
    """The categories of the bad row; a text that stands alone names them all in its head."""
    named = [name for name in written.also if name not in SIDES]
    alone = sides_of(written) != SIDES
    return named if alone and named else [category_of(written, half), *named]


def chosen(text: str, which: int, only: int | None = None) -> tuple[str, list[list[int]]]:
    """The text with the first (bad, 0) or second (good, 1) side of its marks, and the spans of the bad sides.

    only: the one mark that takes its bad side while the others take their good one.
    """
    made, spans, at = "", [], 0
    for index, mark in enumerate(MARK.finditer(text)):
        made += text[at : mark.start()]
        sides = [side.strip() for side in mark[1].split("//")]
        bad = which == 0 and only in (None, index)
        side = sides[0] if bad or len(sides) == 1 else sides[1]
        if bad and side:
            spans.append([len(made), len(made) + len(side)])
        made, at = made + side, mark.end()
    return made + text[at:], spans


def varied(text: str) -> list[str]:
    """The text once for each of the sentences that stand between << and >>, parted by ##."""
    found = VARIED.search(text)
    if found is None:
        return [text]
    return [text[: found.start()] + side.strip() + text[found.end() :] for side in found[1].split("##")]


def tidy(text: str, spans: list[list[int]]) -> tuple[str, list[list[int]]]:
    """Drop the double blanks an empty side leaves, and keep the spans on their words."""
    kept = [n for n, sign in enumerate(text) if not (sign == " " and (text[n - 1 : n] in (" ", "\n") or n == 0))]
    place = {old: new for new, old in enumerate(kept)}
    moved = [[place[start], place[end - 1] + 1] for start, end in spans]
    return "".join(text[n] for n in kept).rstrip(), moved


def rows(written: Written, half: str) -> Iterator[Row]:
    """A bad and a good row for each variation of the text."""
    heard = written.audience.split("/")
    for index, text in enumerate(varied(written.text)):
        only = index % max(1, len(MARK.findall(text))) if category_of(written, half) == "wrong_name" else None
        for which, label in enumerate(SIDES):
            if label not in sides_of(written):
                continue
            made, spans = tidy(*chosen(text, which, only))
            yield {
                "id": f"{half}-{written.category}-{written.number:03}{'abc'[index]}-{label}",
                "text": made,
                "kind": KINDS[written.kind],
                "audience": AUDIENCES[heard[min(which, len(heard) - 1)]],
                "question": written.question,
                "target_role": written.role,
                "target_company": written.company,
                "names": list(written.names),
                "label": label,
                "touches": category_of(written, half),
                "categories": expected_of(written, half) if label == "bad" else [],
                "spans": spans if label == "bad" else [],
                "split": half,
                "occupation": written.role,
                "speaker": written.speaker,
            }


def made(half: str) -> dict[str, list[Row]]:
    """The rows of one half by file."""
    files = sorted((HERE / "written" / half).glob("*.txt"))
    return {path.stem: [row for written in entries(path) for row in rows(written, half)] for path in files}


def lines(given: list[Row]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in given)


def words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


def distance(first: list[int], second: list[int]) -> float:
    """The largest gap between two distributions (Kolmogorov and Smirnov's statistic)."""

    def up_to(at: int, counts: list[int]) -> float:
        return sum(n <= at for n in counts) / len(counts)

    return max(abs(up_to(at, first) - up_to(at, second)) for at in sorted({*first, *second}))


def shared_frames(halves: dict[str, list[Row]]) -> Counter[str]:
    """Runs of FRAME words found in more than one of the sets."""
    seen: dict[str, set[str]] = {}
    for half, given in halves.items():
        runs = seen.setdefault(half, set())
        for row in given:
            told = words(row["text"])
            runs.update(" ".join(told[n : n + FRAME]) for n in range(len(told) - FRAME + 1))
    return Counter(run for one, other in combinations(seen.values(), 2) for run in one & other)


def report_lengths(given: list[Row]) -> Iterator[str]:
    for kind in KINDS.values():
        counts: dict[str, list[int]] = defaultdict(list)
        for row in given:
            if row["kind"] == kind:
                counts[row["label"]].append(len(words(row["text"])))
        if not counts:
            continue
        bad, good = counts["bad"], counts["good"]
        told = f"{statistics.mean(bad):6.1f} {statistics.mean(good):6.1f} words, KS {distance(bad, good):.3f}"
        yield f"  {kind:9} {len(bad):4} bad {len(good):4} good  {told}"


def report(halves: dict[str, list[Row]]) -> Iterator[str]:
    everything = [row for given in halves.values() for row in given]
    yield f"{len(everything)} rows, {len({row['occupation'] for row in everything})} occupations"
    for half, given in halves.items():
        yield f"{half}: {len(given)} rows, {len({row['speaker'] for row in given})} speakers"
        yield from report_lengths(given)
    for category in sorted({row["touches"] for row in everything}):
        count = Counter((row["split"], row["label"]) for row in everything if row["touches"] == category)
        yield f"  {category:20} " + "  ".join(f"{half} {count[half, 'bad']}+{count[half, 'good']}" for half in halves)
    for field in ("occupation", "question", "speaker", "target_company"):
        both = set.intersection(*({row[field] for row in halves[half] if row[field]} for half in HALVES))
        yield f"in both halves, {field}: {sorted(both) or 'none'}"
    yield f"in two sets, {FRAME} words in a row: {sorted(shared_frames(halves)) or 'none'}"
    seen = Counter(f"{row['audience']}: {row['text']}" for row in everything)
    yield from (f"twice: {text}" for text, times in seen.items() if times > 1)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--check", action="store_true", help="write nothing; fail when the rows are stale")
    asked = options.parse_args()
    halves: dict[str, list[Row]] = {}
    stale = []
    for half in (*HALVES, LEARN, EXAM):
        files = made(half)
        halves[half] = [row for given in files.values() for row in given]
        for name, given in files.items():
            path = HERE / half / f"{name}.jsonl"
            if asked.check and (not path.exists() or path.read_text(encoding="utf-8") != lines(given)):
                stale.append(str(path.relative_to(HERE)))
            elif not asked.check:
                path.parent.mkdir(exist_ok=True)
                path.write_text(lines(given), encoding="utf-8")
    print("\n".join([*report(halves), *(f"not as written: {name}" for name in stale)]))
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
