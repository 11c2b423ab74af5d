"""How the rules do on single wordings: by category, by wrong names, and where a yes is due.

    python evals/doubt/wordings.py                     the open half
    python evals/doubt/wordings.py --misses            with each wrong answer of it
    python evals/doubt/wordings.py --held              the half held back: counts only

`wordings/` was written before the rules that it tries. Of each file every second wording, bad and good apart, is held
back: rules are mended by the open half only.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from run import interval

from threedoors import doubt
from threedoors.doubt import Audience, Draft, Finding, Stakes
from threedoors.terms import MaterialKind
from threedoors.terms.titles import families_of_title

FOLDER = Path(__file__).parent / "wordings"
ROLE, COMPANY, QUESTION = "Office Assistant", "Harlow & Pike", "Why do you want to work here?"
_MARK = re.compile(r"\[\[(.*?)\]\]")


@dataclass(frozen=True)
class Wording:
    category: str
    bad: bool
    draft: Draft
    stakes: Stakes
    name: str = ""
    """The wrong name in it."""

    def found(self, heard: bool) -> list[Finding]:
        """What is found of its category; heard: by the listening model too."""
        told = [one for one in doubt.check(self.draft, self.stakes) if one.category == self.category]
        told = [one for one in told if heard or not one.rule.endswith((".heard", ".unsaid"))]
        if not self.name:
            return told
        return [one for one in told if self.name in self.draft.text[one.start : one.end] or one.start in self._named()]

    def _named(self) -> range:
        at = self.draft.text.index(self.name)
        return range(at, at + len(self.name))


def wordings(category: str) -> Iterator[Wording]:
    """Every wording of a file, in its order."""
    head = f"{ROLE} | {COMPANY} | answer | "
    for line in (FOLDER / f"{category}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("="):
            head = line[1:]
        else:
            yield _wording(category, head, line[0] == "-", line[1:].strip().replace("\\n", "\n"))


def _wording(category: str, head: str, bad: bool, said: str) -> Wording:
    role, company, kind, names, *_ = (part.strip() for part in f"{head} |".split("|"))
    question = "" if category == "wrong_name" else QUESTION
    if category == "missing_commitment":
        kind, question, said = (part.strip() for part in said.split("|", 2))
    people = tuple(name.strip() for name in names.removeprefix("@").split(";") if name.strip())
    reader, others = (people[:1], people[1:]) if names.startswith("@") else ((), ())
    stakes = Stakes(
        audience=Audience.EMPLOYER,
        families=frozenset(families_of_title(role)),
        roles=(role,),
        companies=(company,),
        own=() if reader else people,
        to=reader,
        people=others,
    )
    name = _MARK.search(said)
    text = _MARK.sub(r"\1", said)
    return Wording(category, bad, Draft(text, MaterialKind(kind), question), stakes, name[1] if name else "")


def half(every: list[Wording], held: bool) -> Iterator[Wording]:
    for bad in (True, False):
        yield from [each for each in every if each.bad is bad][held::2]


def lines_of(category: str, held: bool, misses: bool) -> Iterator[str]:
    rows = list(half(list(wordings(category)), held))
    for label, heard in (("by rules", False), ("in all", True)):
        bad = [bool(row.found(heard)) for row in rows if row.bad]
        good = [bool(row.found(heard)) for row in rows if not row.bad]
        yield f"{category}, {label}: found {interval(sum(bad), len(bad))}, marked {interval(sum(good), len(good))}"
    if misses and not held:
        yield from (_told(row) for row in rows if row.bad is not bool(row.found(True)))


def _told(row: Wording) -> str:
    marked = [f"{one.rule}: {row.draft.text[one.start : one.end]}" for one in row.found(True)]
    asked = f"{row.draft.question} > " if row.category == "missing_commitment" else ""
    return f"  {'missed' if row.bad else 'marked'}: {asked}{row.draft.text!r} {marked or ''}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--held", action="store_true", help="count the half held back")
    options.add_argument("--misses", action="store_true", help="show each wrong answer of the open half")
    options.add_argument("category", nargs="*")
    asked = options.parse_args()
    for category in asked.category or sorted(path.stem for path in FOLDER.glob("*.txt")):
        print("\n".join(lines_of(category, asked.held, asked.misses)))


if __name__ == "__main__":
    main()
