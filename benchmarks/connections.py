"""How long a Connections.csv takes from bytes to terms and on into a search, and how that grows.

Run: `make bench`, or `python benchmarks/connections.py`. The peer is the bare loop of the standard library over the
same bytes in the same run: csv.DictReader, nothing checked, nothing kept but the rows.
"""

from __future__ import annotations

import csv
import io
import random
import statistics
import time
from collections.abc import Callable
from datetime import date

from machine import machine

from threedoors.importers import merge, new_search, read_file

SIZES = (1_000, 10_000, 30_000, 100_000)
ROUNDS = 5
GOAL = 30_000
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
NOTES = 'Notes:\n"Some people do not show their address, so that column is often empty."\n\n'
FIRST = ("Vera", "Noor", "Iris", "Zoë", "José", "Łukasz", "Mei", "Amadou")
TITLES = ("Account Manager", '"Head of Sales, EMEA"', "Nurse", "Software Engineer", "Owner", "HR Business Partner")


def connections(rows: int) -> bytes:
    """A file as LinkedIn writes it: a company to every seven people, one e-mail in ten, a few rows to be skipped."""
    chance = random.Random(rows)
    lines = []
    for n in range(rows):
        name = f"{chance.choice(FIRST)},Person{n}" if n % 500 else ","
        email = f"p{n}@mail.example" if n % 10 == 0 else ""
        company = f'"Company {n % (rows // 7)}, Inc."' if n % 3 else f"Company {n % (rows // 7)}"
        day = f"{chance.randrange(1, 29):02} {chance.choice(('Jan', 'May', 'Oct'))} {chance.randrange(2008, 2027)}"
        lines.append(f"{name},https://www.linkedin.com/in/p{n},{email},{company},{chance.choice(TITLES)},{day}")
    return (NOTES + "\n".join((HEADER, *lines)) + "\n").encode()


def bare_loop(data: bytes) -> int:
    text = data.decode()
    return len(list(csv.DictReader(io.StringIO(text[text.index(HEADER) :]))))


def to_terms(data: bytes) -> int:
    return len(read_file("Connections.csv", data).contacts)


def into_a_search(data: bytes) -> int:
    reading = read_file("Connections.csv", data)
    return len(merge(new_search(), [reading], today=date(2026, 11, 24)).search.contacts)


STEPS: dict[str, Callable[[bytes], int]] = {
    "csv.DictReader alone": bare_loop,
    "read to terms": to_terms,
    "read and merged": into_a_search,
}


def seconds(step: Callable[[bytes], int], data: bytes) -> float:
    began = time.perf_counter()
    step(data)
    return time.perf_counter() - began


def main() -> None:
    print(f"{machine()}; medians of {ROUNDS}, the steps taken in turn")
    print(f"{'rows':>8} {'MB':>6} " + " ".join(f"{name:>22}" for name in STEPS) + "   terms/peer")
    for rows in SIZES:
        data = connections(rows)
        times: dict[str, list[float]] = {name: [] for name in STEPS}
        for _ in range(ROUNDS):
            for name, step in STEPS.items():
                times[name].append(seconds(step, data))
        medians = {name: statistics.median(each) for name, each in times.items()}
        shown = " ".join(f"{medians[name] * 1000:15.0f} ms {medians[name] / rows * 1e6:.0f}µ" for name in STEPS)
        peer, terms = medians["csv.DictReader alone"], medians["read to terms"]
        met = f"   goal 1 s: {'met' if terms <= 1 else 'missed'}" if rows == GOAL else ""
        print(f"{rows:8} {len(data) / 1e6:6.1f} {shown}   {terms / peer:.1f}{met}")


if __name__ == "__main__":
    main()
