"""What is measured: texts with acceptable occupations, with and without their titles, and how high those come."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
LEVELS = {"occupation": 7, "minor": 4, "major": 2}
CUTS = (1, 5, 10)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9+#]*")
_TITLE = re.compile(r"\[\[(.*?)\]\]")

Ranker = Callable[[str], Sequence[str]]
"""A text to occupation codes, the likeliest first."""


class Case(NamedTuple):
    """One text and the codes that are right for it. titles: the words that name the work."""

    text: str
    accept: frozenset[str]
    titles: frozenset[str]


def written(half: str, kind: str) -> list[Case]:
    """Our own texts of one half (`tune` or `blind`) and kind (`plain` or `changer`)."""
    rows = map(json.loads, (HERE / f"{half}.jsonl").read_text(encoding="utf-8").splitlines())
    return [_case(row["text"], row["accept"]) for row in rows if row["kind"] == kind]


def _case(marked: str, accept: Iterable[str]) -> Case:
    titles = " ".join(_TITLE.findall(marked))
    text = marked.replace("[[", "").replace("]]", "")
    return Case(text, frozenset(accept), frozenset(word.lower() for word in _WORD.findall(titles)))


def resumes(path: Path) -> list[Case]:
    """Resumes of one's own, a line each: {"headline", "text", "accept"}; the text begins with the headline."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [
        Case(row["text"], frozenset(row["accept"]), frozenset(word.lower() for word in _WORD.findall(row["headline"])))
        for row in rows
    ]


def without_titles(case: Case) -> str:
    """The text with every word of its titles gone, wherever it stands, in the singular and the plural."""
    gone = case.titles

    def kept(found: re.Match[str]) -> str:
        word = found.group().lower()
        return "" if word in gone or word.rstrip("s") in gone else found.group()

    return _WORD.sub(kept, case.text)


def table_row(name: str, ranker: Ranker, cases: Sequence[Case], *, titles: bool = True) -> str:
    """One line of a table: the share of cases whose right code is among the first 1, 5, 10, at each level."""
    ranked = [ranker(case.text if titles else without_titles(case)) for case in cases]
    shares = [
        sum(_among(found[:cut], case.accept, size) for found, case in zip(ranked, cases, strict=True)) / len(cases)
        for size in LEVELS.values()
        for cut in CUTS
    ]
    return f"| {name} | {len(cases)} | " + " | ".join(f"{share:.2f}".lstrip("0") for share in shares) + " |"


def heading() -> str:
    columns = [f"{level} {cut}" for level in LEVELS for cut in CUTS]
    return f"| method | n | {' | '.join(columns)} |\n|{'---|' * (len(columns) + 2)}"


def _among(found: Sequence[str], accept: frozenset[str], size: int) -> bool:
    return not {code[:size] for code in found}.isdisjoint(code[:size] for code in accept)
