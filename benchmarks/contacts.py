"""How long 30,000 people take from the bytes of each kind of address book into a search, and how much memory.

Run: `make bench`, or `python benchmarks/contacts.py`. Each book is read, its companies told apart and its people
matched in a process of its own. The seconds are the processor's, so that a busy machine changes them little; the peak
is what the system saw of the whole process. The companies are written as people write them: half of the rows under
another spelling.
"""

from __future__ import annotations

import gc
import random
import resource
import subprocess
import sys
import time
from datetime import date

from machine import machine

from threedoors.importers import merge, new_search, read_file

SIZES = (3_000, 30_000)
GOAL_SECONDS, GOAL_MEGABYTES = 5.0, 300
FIRST = "Vera Noor Iris Zoë José Łukasz Mei Amadou Robert Bob Kate Katherine Ann Liam Priya Omar".split()
LAST = "Lind Berg Haddad Okafor Garcia Nguyen Smith Jones Kowalski Tanaka Silva Rossi Novak Ivanov Ali Khan".split()
WORDS = (
    "Nordlys Verdant Halcyon Brightwater Ironwood Larkspur Cobalt Meridian Quillon Tamarack Juniper Osprey Vantage "
    "Saltire Kestrel Umber Foxglove Bramble Copperfield Windermere"
).split()
TRADES = "Foods Software Health Logistics Energy Media Partners Bank Systems Design".split()
SPELLINGS = ("{}, Inc.", "{} LLC", "The {}", "{} (Denver)", "{} GmbH", "{} Holdings plc")
TITLES = "Account Manager,Head of Sales,Nurse,Software Engineer,Owner,HR Business Partner,Pilot,Buyer".split(",")


def people(count: int) -> list[tuple[str, str, str, str, str, int]]:
    """First name, last name, e-mail address or "", company, title, number; a company to every seven people."""
    chance = random.Random(count)
    companies = [f"{chance.choice(WORDS)}{n} {chance.choice(WORDS)} {chance.choice(TRADES)}" for n in range(count // 7)]
    rows = []
    for n in range(count):
        company = chance.choice(companies)
        written = chance.choice(SPELLINGS).format(company) if n % 2 else company
        email = f"p{n}@{company.split()[0].lower()}.example" if n % 3 == 0 else ""
        last = "".join(chance.choice(LAST) for _ in range(3)).capitalize()
        rows.append((chance.choice(FIRST), last, email, written, chance.choice(TITLES), n))
    return rows


def linkedin(count: int) -> bytes:
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    rows = (
        f'{first},{last},https://www.linkedin.com/in/p{n},{email},"{company}",{title},12 Jan 2020'
        for first, last, email, company, title, n in people(count)
    )
    return "\n".join((head, *rows)).encode()


def google(count: int) -> bytes:
    head = (
        "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,"
        "Phone 1 - Label,Phone 1 - Value"
    )
    rows = (
        f'{first},{last},"{company}",{title},Work,{email},Mobile,+4670{n:07}'
        for first, last, email, company, title, n in people(count)
    )
    return "\n".join((head, *rows)).encode()


def vcard(count: int) -> bytes:
    def card(first: str, last: str, email: str, company: str, title: str, n: int) -> str:
        mail = f"EMAIL:{email}\r\n" if email else ""
        name = f"N:{last};{first};;;\r\nFN:{first} {last}\r\n{mail}"
        work = f"ORG:{company}\r\nTITLE:{title}\r\nTEL:+4670{n:07}\r\n"
        return f"BEGIN:VCARD\r\nVERSION:3.0\r\n{name}{work}END:VCARD\r\n"

    return "".join(card(*each) for each in people(count)).encode()


BOOKS = {"linkedin": ("Connections.csv", linkedin), "google": ("contacts.csv", google), "vcard": ("book.vcf", vcard)}


def one(kind: str, count: int) -> str:
    name, make = BOOKS[kind]
    data = make(count)
    gc.disable()  # as the commands do
    before = time.process_time()
    reading = read_file(name, data)
    read = time.process_time()
    merged = merge(new_search(), [reading], today=date(2026, 11, 24))
    done = time.process_time()
    again = merge(merged.search, [reading], today=date(2026, 11, 24))
    assert again.search is merged.search
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    search = merged.search
    line = f"{kind:>9} {count:7,} {len(search.contacts):9,} {len(search.companies):10,} {len(merged.questions):10,}"
    line += f" {read - before:7.2f}s {done - read:7.2f}s {done - before:7.2f}s {peak:6.0f} MB"
    met = done - before <= GOAL_SECONDS and peak <= GOAL_MEGABYTES
    return line + (f"   {'met' if met else 'missed'}" if count == SIZES[-1] else "")


def main() -> None:
    if len(sys.argv) == 3:
        print(one(sys.argv[1], int(sys.argv[2])))
        return
    print(f"{machine()}; goal for {SIZES[-1]:,}: {GOAL_SECONDS} s and {GOAL_MEGABYTES} MB")
    print("     book    rows  contacts  companies  questions     read    merge      all      peak", flush=True)
    for kind in BOOKS:
        for count in SIZES:
            subprocess.run([sys.executable, __file__, kind, str(count)], check=True)


if __name__ == "__main__":
    main()
