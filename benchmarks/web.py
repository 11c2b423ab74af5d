"""How long the app's pages take under load: one search of 30,000 people, 300 companies and 2,000 conversations.

Run: `make bench`, or `python benchmarks/web.py [people ...]`. The real server answers real sockets: some threads ask
for pages in turn while another writes now and then, as somebody at work does. What is printed are the server's own
milliseconds per page, and beside them the first page after a write, which nothing remembered can help.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from doors import TITLES, TODAY

from threedoors.terms import (
    Change,
    Company,
    Contact,
    Conversation,
    Debrief,
    Direction,
    DirectionState,
    Door,
    Dossier,
    Family,
    InitiatedBy,
    Insight,
    Opening,
    Pipe,
    Promise,
    Relation,
    Search,
    Seeker,
    TalkState,
    Unknown,
)

SIZES = (3_000, 10_000, 30_000)
COMPANIES, TALKS = 300, 2_000
CLIENTS, SECONDS, PAUSE = 2, 12.0, 0.05
GOAL = 50.0
PAGES = (
    "/", "/people/", "/people/?q=person+77", "/people/?door=informational", "/people/?relation=friend&sort=talked",
    "/people/?waiting=yes", "/people/?company=c7", "/people/p77/", "/people/p77/intend/?door=job", "/talks/v1999/",
    "/openings/", "/openings/o3/", "/directions/", "/history/", "/search/?q=sales", "/happened/", "/settings/",
)  # fmt: skip
WRITES = (
    ("note on a person", "/people/p77/know/"),
    ("a talk planned", "/people/p{n}/plan/"),
    ("a talk moved", "/talks/v1999/move/"),
)
START = (
    "from pathlib import Path; from threedoors.app.serve import main;"
    "main(port={port}, open_browser=False, data_dir=Path({folder!r}))"
)


def a_search(people: int, seed: int = 7) -> Search:
    """A search three months old: a hundred people a company, one company in ten a target, sixty openings."""
    chance = random.Random(seed)
    return Search(
        seeker=Seeker(name="Maya Larsen", want=4, suit=4),
        companies=tuple(_companies()),
        contacts=tuple(_contacts(people, chance)),
        openings=tuple(_openings()),
        directions=(Direction(id="d1", title="Sales", family=Family.SALES, state=DirectionState.CHOSEN),),
        dossiers=tuple(
            Dossier(about=f"c{n}", unknowns=(Unknown(id=f"u{n}", text="What do they need most?", must=True),))
            for n in range(0, COMPANIES, 10)
        ),
        conversations=tuple(_talks(people, chance)),
        history=tuple(
            Change(on=TODAY - timedelta(days=90 - n // 34), act="Asked for a talk", about=f"v{n % TALKS}")
            for n in range(3_000)
        ),
    )  # fmt: skip


def _companies() -> Iterator[Company]:
    for n in range(COMPANIES):
        yield Company(
            id=f"c{n}", name=f"Company {n}", target=n % 10 == 0, families=(Family.SALES,) if n % 7 == 0 else ()
        )


def _contacts(people: int, chance: random.Random) -> Iterator[Contact]:
    titles = [title for title, weight in TITLES for _ in range(weight)]
    close = tuple(Relation)
    for n in range(people):
        yield Contact(
            id=f"p{n}",
            name=f"Person {n}",
            relation=chance.choice(close) if n % 10 == 0 else Relation.ACQUAINTANCE,
            company=f"c{chance.randrange(COMPANIES)}",
            title=chance.choice(titles),
            emails=(f"person{n}@example.org",),
            notes="Met at the fair, knows sales." if n % 50 == 0 else "",
        )


def _openings() -> Iterator[Opening]:
    pipes = (Pipe.WATCHING, Pipe.OPENING, Pipe.APPLIED, Pipe.INTERVIEW, Pipe.CLOSED)
    for n in range(60):
        yield Opening(
            id=f"o{n}", title="Sales Representative", company=f"c{n * 5}", family=Family.SALES, pipe=pipes[n % 5],
            applied_on=TODAY - timedelta(days=n) if n % 5 > 1 else None,
        )  # fmt: skip


def _talks(people: int, chance: random.Random) -> Iterator[Conversation]:
    """Nearly all held and thanked for; some asked, a few booked, the last one planned."""
    for n in range(TALKS):
        who, day = f"p{chance.randrange(people)}", TODAY - timedelta(days=3 + n % 85)
        door = Door.EXPLORATORY if n < 8 else Door.INFORMATIONAL
        if n % 40 == 39:
            asked = day if n < TALKS - 1 else TODAY
            state = TalkState.ASKED if n < TALKS - 1 else TalkState.PLANNED
            yield Conversation(id=f"v{n}", door=door, contacts=(who,), state=state, asked_on=asked)
        elif n % 400 == 1:
            on = datetime.combine(TODAY, datetime.min.time()) + timedelta(days=2 + n // 400, hours=10)
            yield Conversation(
                id=f"v{n}", door=Door.JOB, contacts=(who,), openings=("o3",), state=TalkState.BOOKED, on=on
            )
        else:
            yield _held(n, door, who, day)


def _held(n: int, door: Door, who: str, day: date) -> Conversation:
    promises = (Promise(text="Send the article", by=InitiatedBy.SEEKER, done_on=day),) if n % 3 else ()
    return Conversation(
        id=f"v{n}", door=door, contacts=(who,), state=TalkState.HELD, asked_on=day - timedelta(days=5),
        debrief=Debrief(
            held_on=day, thanked_on=None if n % 200 == 5 else day, promises=promises,
            insights=(Insight(text="They are short of people who can sell to clinics."),), willingness=4,
        ),
    )  # fmt: skip
