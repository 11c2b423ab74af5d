"""How long the three doors of every contact take, and how that grows.

Run: `make bench`, or `python benchmarks/doors.py`. The peer is the same loop without rules (every situation made,
nothing asked of it), in the same run, so that the ratio says what the rules themselves cost.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

from machine import machine

from threedoors.guard import doors
from threedoors.guard.doors import plain_talk
from threedoors.planner import plan
from threedoors.situation import Ground, Situation
from threedoors.terms import (
    Company,
    Contact,
    Conversation,
    Debrief,
    Direction,
    DirectionState,
    Door,
    Family,
    Opening,
    Pipe,
    Relation,
    Search,
    Seeker,
    TalkState,
)

TODAY = date(2026, 11, 23)
SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
GOAL = (30_000, 2.0)
TITLES = (
    ("Account Manager", 20), ("Sales Representative", 14), ("Software Engineer", 12), ("Registered Nurse", 10),
    ("Project Manager", 8), ("Consultant", 8), ("Teacher", 6), ("", 6), ("Head of Sales", 3), ("Recruiter", 3),
    ("HR Manager", 2), ("VP Marketing", 2), ("Founder", 2), ("Operations Director", 2), ("Student", 2),
)  # fmt: skip


def a_search(size: int, seed: int = 7) -> Search:
    """A search of this many contacts: fifteen a company, one company in forty a target, five live openings."""
    chance = random.Random(seed)
    count = max(40, size // 15)
    companies = tuple(
        Company(id=f"c{n}", name=f"Company {n}", target=n % 40 == 0, families=(Family.SALES,) if n % 7 == 0 else ())
        for n in range(count)
    )
    titles = [title for title, weight in TITLES for _ in range(weight)]
    close = tuple(Relation)
    contacts = tuple(
        Contact(
            id=f"p{n}",
            name=f"Person {n}",
            relation=chance.choice(close) if n % 10 == 0 else Relation.ACQUAINTANCE,
            company=f"c{chance.randrange(count)}",
            title=chance.choice(titles),
        )
        for n in range(size)
    )
    openings = tuple(
        Opening(id=f"o{n}", title="Sales Representative", company=f"c{n * 7}", family=Family.SALES,
                pipe=Pipe.APPLIED if n % 2 else Pipe.OPENING)
        for n in range(5)
    )  # fmt: skip
    talks = tuple(
        Conversation(
            id=f"v{n}",
            door=Door.INFORMATIONAL,
            contacts=(f"p{chance.randrange(size)}",),
            state=TalkState.HELD,
            debrief=Debrief(held_on=date(2026, 10, 1 + n % 28), thanked_on=date(2026, 10, 1 + n % 28)),
        )
        for n in range(100)
    )
    sales = Direction(id="d1", title="Sales", family=Family.SALES, state=DirectionState.CHOSEN)
    return Search(
        seeker=Seeker(name="Maya"), companies=companies, contacts=contacts, openings=openings, directions=(sales,),
        conversations=talks,
    )  # fmt: skip


def without_rules(search: Search) -> int:
    ground = Ground(search, TODAY)
    talks = (plain_talk(ground, contact, door) for contact in search.contacts for door in Door)
    return sum(1 for talk in talks if Situation(ground, talk, plain=True).people)


def with_rules(search: Search) -> int:
    return sum(view.open for person in doors(search, TODAY) for view in person.doors.values())


def seconds(work: Callable[[Search], object], size: int, times: int) -> float:
    """The median of several runs, each on a search of its own so that nothing is remembered between them."""
    taken = []
    for run in range(times):
        search = a_search(size, seed=run)
        gc.collect()
        start = time.perf_counter()
        work(search)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main(sizes: tuple[int, ...]) -> None:
    print(machine())
    print(f"{'contacts':>9} {'no rules':>9} {'doors':>9} {'ratio':>6} {'us each':>8} {'plan':>9}")
    for size in sizes:
        times = 5 if size <= 10_000 else 3
        bare, ruled, planned = (
            seconds(work, size, times) for work in (without_rules, with_rules, lambda search: plan(search, TODAY))
        )
        print(
            f"{size:>9,} {bare:>8.2f}s {ruled:>8.2f}s {ruled / bare:>6.1f} {ruled / size * 1e6:>8.0f} {planned:>8.2f}s"
        )
    print(f"Goal: doors of {GOAL[0]:,} contacts in {GOAL[1]} s, growing linearly.")


if __name__ == "__main__":
    main(tuple(int(arg) for arg in sys.argv[1:]) or SIZES)
