"""Kill -9 while debriefs are saved, again and again: what was acknowledged is there, whole, and the database opens.

Run: `python tests/crash/kill_debrief.py --times 100`. Each round copies a fresh search, starts a process that saves one
debrief after the other as the app does, tells of each once it is kept, and is killed at a random moment of that.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rounds import CHILD, READY, Rounds, work_in

TODAY = date(2026, 11, 24)


def fill(talks: int) -> None:
    """A search with so many talks to learn that wait for their debrief, and an open question for each."""
    from threedoors import cast
    from threedoors.app.store import access
    from threedoors.terms import Contact, Door, Dossier, TalkState, Unknown

    people = [Contact(id=f"p{n}", name=f"Person {n}", company="acme") for n in range(talks)]
    planned = [
        cast.talk(person, Door.INFORMATIONAL, id=f"t{n}", focus=cast.ABOUT_ACME, state=TalkState.BOOKED)
        for n, person in enumerate(people)
    ]
    unknowns = tuple(Unknown(id=f"u{n}", text=f"Question {n}?") for n in range(talks))
    access.keep_new(cast.a_search(people, planned, Dossier(about="acme", unknowns=unknowns)).search())


def child(folder: Path, talks: int) -> None:
    """One debrief after the other, each told of once it is kept."""
    work_in(folder)
    from threedoors.app.actions import debriefing
    from threedoors.app.store import access
    from threedoors.app.store.models import Search
    from threedoors.terms import Debrief, FactKind, Insight, Lead

    record = Search.objects.get()
    versions = {each.id: debriefing.version_of(each) for each in access.as_search(record).conversations}
    print(READY, flush=True)
    for n in range(talks):
        told = Debrief(
            held_on=TODAY,
            insights=(Insight(text=f"Insight {n}", about="acme"),),
            leads=(Lead(name=f"Name {n}"),),
            willingness=4,
        )
        given = debriefing.Told(debrief=told, kinds=[FactKind.NEED], closed={f"u{n}": debriefing.Answer(f"Answer {n}")})
        debriefing.debriefed(record, f"t{n}", given, versions[f"t{n}"], TODAY)
        print(n, flush=True)


@dataclass(frozen=True)
class Ground:
    """The rounds, and how long all debriefs take when nobody kills."""

    rounds: Rounds
    talks: int
    seconds: float


def prepared(folder: Path, talks: int) -> Ground:
    work_in(folder)
    rounds = Rounds(folder, __file__, ("--talks", str(talks)))
    fill(talks)
    rounds.begin_with_this()
    said, seconds = rounds.whole()
    ground = Ground(rounds, talks, seconds)
    assert len(said) == talks
    assert looked_at(ground, talks) == talks
    return ground


def killed(ground: Ground, delay: float) -> int:
    """One round: how many debriefs it said were kept."""
    return len(ground.rounds.killed(delay))


def looked_at(ground: Ground, told: int) -> int:
    """How many debriefs are in the store, each with all that follows from it. Raises AssertionError for a fault."""
    from threedoors.app.store import access
    from threedoors.app.store.models import Search

    with ground.rounds.opened() as raw:
        steps = raw.execute("SELECT count(*) FROM store_step").fetchone()[0]
    search = access._read(Search.objects.get())
    kept = [each for each in search.conversations if each.debrief]
    assert [each.id for each in kept] == [f"t{n}" for n in range(len(kept))]
    assert told <= len(kept) <= told + 1, "what was acknowledged is lost"
    (dossier,) = search.dossiers
    assert [each.closed_by for each in dossier.unknowns] == [
        f"t{n}" if n < len(kept) else None for n in range(ground.talks)
    ]
    assert len(dossier.facts) == 2 * len(kept)
    assert sum(each.last_contact == TODAY for each in search.contacts) == len(kept)
    assert len(search.history) == len(kept)
    assert steps == min(len(kept), 100)
    return len(kept)


def main(times: int, talks: int, seed: int) -> None:
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        ground = prepared(Path(name), talks)
        more = Counter[int]()
        kept = 0
        for _ in range(times):
            told = killed(ground, chance.uniform(0, ground.seconds * 1.02))
            held = looked_at(ground, told)
            more[held - told] += 1
            kept += held
    print(f"{times} rounds of {talks} debriefs, each {ground.seconds:.2f} s long, killed at a random moment.")
    print(
        f"{kept} debriefs were kept and none that was acknowledged is missing; {more[1]} times one more was kept than "
        "could still be told of. Each time the store was sound."
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--talks", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(CHILD, dest="child", type=Path)
    given = parser.parse_args()
    if given.child:
        child(given.child, given.talks)
    else:
        main(given.times, given.talks, given.seed)
