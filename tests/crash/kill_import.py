"""Kill -9 in the middle of an import, again and again: the store must hold all of it or none.

Run: `python tests/crash/kill_import.py --times 100`. Each round copies a fresh search, starts a process that brings
three files, reads them and adds them as the app does, and kills it at a random moment of that. Afterwards the database
is opened, checked by SQLite, and read whole.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rounds import CHILD, READY, Rounds, work_in

STAGES = (READY, "brought", "read", "adding", "added")
"""What the process says as it goes; it is killed after one of these."""


def files(people: int) -> dict[str, bytes]:
    """A resume, an address book and a card of somebody who is in the address book too."""
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    rows = (
        f"Person{n},Tester,https://www.linkedin.com/in/p{n},p{n}@mail.example,Firm {n % 97},Buyer,16 Jan 2020\n"
        for n in range(people)
    )
    resume = {"basics": {"name": "Ada"}, "work": [{"name": "Firm 1", "highlights": ["Sold 40 ships."]}]}
    card = "BEGIN:VCARD,VERSION:3.0,FN:Person7 Tester,EMAIL:p7@mail.example,TEL:+49301234567,END:VCARD,"
    return {
        "resume.json": json.dumps(resume).encode(),
        "Connections.csv": (header + "".join(rows)).encode(),
        "seven.vcf": card.replace(",", "\r\n").encode(),
    }


def child(folder: Path, people: int) -> None:
    """The whole way of an import, through the actions that the pages call."""
    from datetime import date

    work_in(folder)
    from threedoors.app.actions import adding, intake
    from threedoors.app.actions.previewing import preview
    from threedoors.app.actions.working import Work
    from threedoors.app.store.models import Search

    work, given, record = Work("adding"), files(people), Search.objects.get()
    print(READY, flush=True)
    brought = intake.bring(record, [intake.Given(name, len(data), data) for name, data in given.items()])
    print("brought", flush=True)
    found = preview(brought, intake.choices_of(brought), date(2026, 11, 24), work)
    adding.note_shown(brought, found)
    print("read", flush=True)
    print("adding", flush=True)
    adding.add(brought, date(2026, 11, 24), work)
    print("added", flush=True)


@dataclass(frozen=True)
class Ground:
    """The rounds, the search that each begins with and what it is after a whole import that took so many seconds."""

    rounds: Rounds
    people: int
    before: str
    after: str
    seconds: float


def holds() -> str:
    """All that the app can read of the search, as text: from the rows, not from memory."""
    from threedoors.app.store import access
    from threedoors.app.store.models import Search
    from threedoors.searchfile import write_search

    return write_search(access._read(Search.objects.get()))


def prepared(folder: Path, people: int) -> Ground:
    """A search with somebody in it; then two whole imports, to know what all of it is and how long it takes at most."""
    work_in(folder)
    from threedoors import cast
    from threedoors.app.store import access

    rounds = Rounds(folder, __file__, ("--people", str(people)))
    access.keep_new(cast.a_search().search())
    before = holds()
    rounds.begin_with_this()
    told = [rounds.whole() for _ in range(2)]
    assert all(said == list(STAGES[1:]) for said, _ in told)
    ground = Ground(rounds, people, before, holds(), max(seconds for _, seconds in told))
    assert ground.after != ground.before
    return ground


def killed(ground: Ground, delay: float) -> str:
    """One round: the last stage it told of before it was killed."""
    return (ground.rounds.killed(delay) or [READY])[-1]


def looked_at(ground: Ground) -> str:
    """`all` or `none`; whatever else it holds is a fault. Raises AssertionError."""
    with ground.rounds.opened() as raw:
        intakes: list[Any] = raw.execute("SELECT stage FROM store_intake").fetchall()
        files_kept = raw.execute("SELECT count(*) FROM store_brought").fetchone()[0]
        new = raw.execute("SELECT count(*) FROM store_newperson").fetchone()[0]
    held = holds()
    if held == ground.after:
        assert (intakes, files_kept, new) == ([("added",)], 0, ground.people)
        return "all"
    assert held == ground.before, "some of it is in the store"
    assert new == 0
    assert (len(intakes), files_kept) in ((0, 0), (1, 3))
    return "none"


def main(times: int, people: int, seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        ground = prepared(Path(name), people)
        stages, held = Counter[str](), Counter[str]()
        for _ in range(times):
            stages[killed(ground, chance.uniform(0, ground.seconds * 1.02))] += 1
            held[looked_at(ground)] += 1
    told = ", ".join(f"{stages[stage]} after '{stage}'" for stage in STAGES if stages[stage])
    print(f"{times} imports of {people} people, each {ground.seconds:.2f} s long, killed at a random moment: {told}.")
    print(f"The store held all of it {held['all']} times and none of it {held['none']} times; each time it was sound.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--people", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(CHILD, dest="child", type=Path)
    given = parser.parse_args()
    if given.child:
        child(given.child, given.people)
    else:
        main(given.times, given.people, given.seed)
