"""How long the app's pages take under load: one search of 30,000 people, 300 companies and 2,000 conversations.

Run: `make bench`, or `python benchmarks/web.py [people ...]`. The real server answers real sockets. Two things are
measured, both as milliseconds from the question to the last byte of the answer. Alone: one person opens page after page
and writes before every second one, which is what the app on one's own machine is for. Under load: four open pages all
the time while a fifth writes every second. Beside them stands the server's processor time a page, which says the same
on a machine with other work: a page as it is read again, and as the first after a write.
"""

from __future__ import annotations

import http.client
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode

from doors import TITLES, TODAY
from machine import machine

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

SIZES = (1_000, 10_000, 30_000)
COMPANIES, TALKS = 300, 2_000
FIRST = (
    "Ana", "Ben", "Carla", "Deniz", "Elif", "Farid", "Grace", "Hana", "Igor", "Jutta", "Kofi", "Lena", "Mei", "Nadia",
    "Omar", "Paula", "Quentin", "Renée", "Søren", "Tomás", "Uma", "Vera", "Wanjiru", "Xavier", "Yuki", "Zoë",
)  # fmt: skip
SYLLABLES = "ber lin dor man ski son ova rez kim tan wel hard mor ell gar nov ich ura zan pet".split()
READERS, PAUSE, SECONDS, BETWEEN_WRITES = 4, 0.3, 20.0, 1.0
ROUNDS = 5
GOAL = 50.0
PAGES = (
    "/", "/people/", "/people/?q=linber", "/people/?door=informational", "/people/?relation=friend&sort=talked",
    "/people/?waiting=yes", "/people/?company=c7&shots=scarce", "/people/?page=900", "/people/p77/",
    "/people/p77/intend/?door=job", "/people/p77/same/", "/talks/v1999/", "/openings/", "/openings/o3/", "/directions/",
    "/history/", "/search/?q=sales", "/happened/", "/settings/",
)  # fmt: skip
START = (
    "from pathlib import Path; from threedoors.app.serve import main;"
    "main(port={port}, open_browser=False, data_dir=Path({folder!r}))"
)
SEED = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "threedoors.app.settings"
from threedoors.app.serve import prepare
prepare()
from web import a_search
from threedoors.app.store.access import keep_new
keep_new(a_search({people}))
"""


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
            name=f"{FIRST[n % len(FIRST)]} {''.join(chance.choices(SYLLABLES, k=3)).title()}",
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


class Browser:
    """One client on one connection that stays open. cookies: of another one that was let in."""

    def __init__(self, host: str, cookies: dict[str, str] | None = None) -> None:
        self.host = host
        self.wire = http.client.HTTPConnection(host, timeout=60)
        self.cookies = dict(cookies or {})

    def get(self, path: str) -> tuple[float, str]:
        return self._sent("GET", path)

    def post(self, path: str, page: str, fields: dict[str, str]) -> float:
        """Send a form as the page before it gave it."""
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert token is not None
        took, _ = self._sent("POST", path, urlencode(fields | {"csrfmiddlewaretoken": token[1]}))
        return took

    def _sent(self, method: str, path: str, body: str | None = None) -> tuple[float, str]:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://{self.host}"}
        began = time.perf_counter()
        self.wire.request(method, path, body, headers)
        answer = self.wire.getresponse()
        text = answer.read().decode(errors="replace")
        took = (time.perf_counter() - began) * 1000
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, _, rest = value.partition("=")
                self.cookies[key] = rest.split(";")[0]
        assert answer.status in (200, 302), f"{answer.status} {method} {path}"
        return took, text


@dataclass
class Found:
    """What was measured for one size, by page. Times are in milliseconds."""

    people: int
    alone: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    again: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    first: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    loaded: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    writes: list[float] = field(default_factory=list)


def main(sizes: tuple[int, ...]) -> None:
    print(machine())
    found = []
    for people in sizes:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            found.append(measured(people, folder))
    if len(found) > 1:
        growth(found)


def measured(people: int, folder: str) -> Found:
    here = Path(__file__).resolve().parent
    seeded = os.environ | {"THREEDOORS_DATA": folder}
    subprocess.run([sys.executable, "-c", SEED.format(people=people)], cwd=here, env=seeded, check=True)
    command = [sys.executable, "-u", "-c", START.format(port=8791, folder=folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().split()[-1]
            return of_server(people, address, server.pid)
        finally:
            server.send_signal(signal.SIGINT)


def of_server(people: int, address: str, server: int) -> Found:
    host, _, ticket = address.removeprefix("http://").partition("/")
    browser, found = Browser(host), Found(people)
    browser.get(f"/{ticket}")
    cold = [browser.get(path)[0] for path in PAGES]
    print(f"\n{people:,} people, {COMPANIES} companies, {TALKS:,} conversations; each page once, cold: "
          f"{sum(cold) / 1000:.1f} s, the slowest {max(cold):.0f} ms")  # fmt: skip
    one_person(browser, server, found)
    under_load(browser, found)
    told(found, server)
    return found


def told(found: Found, server: int) -> None:
    print(f"  {'ms':38} {'alone:':>6} {'p50':>5} {'p95':>6} {'p99':>6} {'load:':>7} {'p50':>5} {'p95':>6} {'p99':>6} "
          f"{'processor:':>11} {'again':>5} {'after a write':>14}")  # fmt: skip
    for path in PAGES:
        _line(path, found.alone[path], found.loaded[path], found.again[path], found.first[path])
    every = [_all(times) for times in (found.alone, found.loaded, found.again, found.first)]
    _line("every page", *every)
    late = [[path for path in PAGES if _part(times[path], 95) > GOAL] for times in (found.alone, found.loaded)]
    for who, times, pages in zip(("alone", "under load"), every, late, strict=False):
        met = "met" if _part(times, 95) <= GOAL else "missed"
        print(f"  {who}: p95 <= {GOAL:.0f} ms over {len(times):,} pages: {met}; "
              f"by itself in {len(PAGES) - len(pages)} of {len(PAGES)} pages")  # fmt: skip
    print(f"  a write {statistics.median(found.writes):.1f} ms; the server's memory {memory(server)} MB; "
          f"load of this machine {os.getloadavg()[0]:.1f}")  # fmt: skip


def _line(name: str, alone: list[float], loaded: list[float], again: list[float], first: list[float]) -> None:
    parts = [_part(times, part) for times in (alone, loaded) for part in (50, 95, 99)]
    print(f"  {name:38} {'':6} {parts[0]:5.1f} {parts[1]:6.1f} {parts[2]:6.1f} {'':7} {parts[3]:5.1f} {parts[4]:6.1f} "
          f"{parts[5]:6.1f} {'':11} {statistics.median(again):5.1f} {statistics.median(first):14.1f}")  # fmt: skip


def growth(found: Sequence[Found]) -> None:
    """How processor time grows with the number of people, for a page read again and for the first after a write."""
    print("\nprocessor ms a page, again / after a write")
    print(f"  {'people':38} " + " ".join(f"{each.people:>13,}" for each in found))
    for path in PAGES:
        pairs = [(statistics.median(each.again[path]), statistics.median(each.first[path])) for each in found]
        print(f"  {path:38} " + " ".join(f"{again:6.1f} {first:6.1f}" for again, first in pairs))
    means = [(statistics.mean(_all(each.again)), statistics.mean(_all(each.first))) for each in found]
    print(f"  {'every page, mean':38} " + " ".join(f"{again:6.1f} {first:6.1f}" for again, first in means))


def _all(times: dict[str, list[float]]) -> list[float]:
    return [took for each in times.values() for took in each]


def family(pid: int) -> Iterator[Path]:
    """The status files of a process and its children, where the system tells of them in files."""
    for status in Path("/proc").glob("[0-9]*/status"):
        said = status.read_text() if status.exists() else ""
        if re.search(rf"^(Pid|PPid):\s+{pid}$", said, re.MULTILINE):
            yield status


def processor(pid: int) -> float:
    """Milliseconds of processor time that the server's threads have used."""
    threads = (each for process in family(pid) for each in process.parent.glob("task/*/schedstat"))
    return sum(int(each.read_text().split()[0]) for each in threads) / 1e6


def memory(pid: int) -> int:
    """Megabytes that the server holds."""
    found = (re.search(r"VmRSS:\s+(\d+)", each.read_text()) for each in family(pid))
    return sum(int(each[1]) // 1024 for each in found if each)


def one_person(browser: Browser, server: int, found: Found) -> None:
    """Page after page in any order, each once as it is read again and once as the first after a write."""
    chance = random.Random(1)
    for n in range(ROUNDS):
        for path in chance.sample(PAGES, len(PAGES)):
            browser.get(path)
            for times in (found.again, found.first):
                if times is found.first:
                    found.writes.append(a_write(browser, n))
                before = processor(server)
                found.alone[path].append(browser.get(path)[0])
                times[path].append(processor(server) - before)


def a_write(browser: Browser, n: int) -> float:
    ref = f"p{random.randrange(1000)}"
    _, page = browser.get(f"/people/{ref}/intend/?door=informational")
    kinds = (
        (f"/people/{ref}/notes/", {"notes": f"Wrote {time.time()}"}),
        (f"/people/{ref}/know/", {"relation": "friend", "title": f"Clerk {n}", "company": "Company 3", "power": "",
                                  "shots": ""}),
        (f"/people/{ref}/plan/", {"door": "informational", "reason": "They asked me to."}),
    )  # fmt: skip
    path, fields = kinds[n % len(kinds)]
    return browser.post(path, page, fields)


def under_load(first: Browser, found: Found) -> None:
    """Some who read and look at what they read, and one who writes now and then."""
    lock, until = threading.Lock(), time.monotonic() + SECONDS

    def read(seed: int) -> None:
        browser, chance = Browser(first.host, first.cookies), random.Random(seed)
        while time.monotonic() < until:
            path = chance.choice(PAGES)
            took, _ = browser.get(path)
            with lock:
                found.loaded[path].append(took)
            time.sleep(chance.uniform(0, 2 * PAUSE))

    def write() -> None:
        browser, n = Browser(first.host, first.cookies), 0
        while time.monotonic() < until:
            a_write(browser, n)
            n += 1
            time.sleep(BETWEEN_WRITES)

    threads = [*(threading.Thread(target=read, args=(n,)) for n in range(READERS)), threading.Thread(target=write)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()


def _part(times: list[float], part: int) -> float:
    return sorted(times)[min(len(times) - 1, len(times) * part // 100)] if times else 0.0


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
