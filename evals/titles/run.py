"""Counts how well titles are read: `python evals/titles/run.py [tuning|test]`. Prints, and writes nothing."""

from __future__ import annotations

import csv
import hashlib
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from threedoors.network.titles import read_title
from threedoors.terms import families_named, family_of_title

HERE = Path(__file__).parent
ONCE_BLIND = ("blind.tsv", "blind_again.tsv", "linkedin.tsv", "languages.tsv", "tricky.tsv", "last.tsv")
SENTENCES = ("sentences.tsv", "sentences_again.tsv")


@dataclass(frozen=True)
class Read:
    """One labelled title and what was read from it; `unknown` on either side is an answer too."""

    title: str
    label: str
    said: str
    country: str = ""

    @property
    def unknown(self) -> bool:
        return self.said == "unknown"

    @property
    def wrong(self) -> bool:
        return not self.unknown and self.said != self.label


def tuning(title: str) -> bool:
    return int(hashlib.sha256(title.encode()).hexdigest()[0], 16) % 2 == 0


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def powers(name: str) -> list[Read]:
    return [Read(row["title"], row["power"], _power(row["title"]), row["country"]) for row in rows(name)]


def _power(title: str) -> str:
    power = read_title(title).power
    return "unknown" if power is None else power.value


def families(name: str) -> list[Read]:
    return [Read(row["title"], row["family"], family_of_title(row["title"]) or "unknown") for row in rows(name)]


@dataclass(frozen=True)
class Heard:
    """The families a sentence names by its label, and those that were heard in it."""

    text: str
    named: frozenset[str]
    heard: frozenset[str]


def sentences(name: str) -> list[Heard]:
    return [
        Heard(
            row["text"],
            frozenset(row["families"].split()),
            frozenset(family for family, _, _ in families_named(row["text"])),
        )
        for row in rows(name)
    ]


def precision_and_recall(heard: list[Heard]) -> tuple[float, float]:
    """Over all families of all sentences, those that name none among them."""
    right = sum(len(one.named & one.heard) for one in heard)
    return right / sum(len(one.heard) for one in heard), right / sum(len(one.named) for one in heard)


def share(part: int, whole: int) -> str:
    return f"{part}/{whole} ({part / whole:.1%})" if whole else "0/0"


def counts(name: str, reads: list[Read]) -> str:
    unknown, wrong = sum(read.unknown for read in reads), sum(read.wrong for read in reads)
    missed = sum(read.unknown and read.label != "unknown" for read in reads)
    whole = len(reads)
    return (
        f"  {name:24} confidently wrong {share(wrong, whole):14} unknown {share(unknown, whole):16}"
        f" of which a person could tell {missed}"
    )


def heard_in(name: str, heard: list[Heard]) -> str:
    precision, recall = precision_and_recall(heard)
    silent = [one for one in heard if not one.named]
    alarms = sum(bool(one.heard) for one in silent)
    return f"  {name:24} precision {precision:.3f} recall {recall:.3f} false alarms {share(alarms, len(silent))}"


def confusion(reads: Iterable[Read]) -> Iterable[str]:
    levels = ("decide", "screen", "influence", "none", "unknown")
    seen = Counter((read.label, read.said) for read in reads)
    yield "  label \\ read " + "".join(f"{level:>10}" for level in levels)
    for label in levels:
        yield f"  {label:13} " + "".join(f"{seen[label, said]:>10}" for said in levels)


def report(heading: str, reads: list[Read], *, show: str = "") -> None:
    print(f"{heading}: {len(reads)} titles")
    halves = {"tuning half": True, "test half": False}
    for half, tuned in halves.items():
        print(counts(half, [read for read in reads if tuning(read.title) is tuned]))
    if reads[0].country:
        print(counts("U.S.", [read for read in reads if read.country == "US"]))
        print(counts("not U.S.", [read for read in reads if read.country != "US"]))
        print("\n".join(confusion(reads)))
    for read in reads:
        if read.said != read.label and show == ("tuning" if tuning(read.title) else "test"):
            print(f"    {read.title}: labelled {read.label}, read {read.said}")


def main(show: str) -> None:
    """show: "tuning" or "test" also lists the titles of that half that were read otherwise than labelled."""
    report("Hiring power", powers("labelled.tsv"), show=show)
    report("Families", families("families.tsv"), show=show)
    for name in ONCE_BLIND:
        print(counts(name, powers(name)))
    for name in SENTENCES:
        print(heard_in(name, sentences(name)))


if __name__ == "__main__":
    main(show=sys.argv[1] if len(sys.argv) > 1 else "")
