"""How long a page takes with 30,000 people in the search: the first time after a change, and then.

Run: `make bench`, or `python benchmarks/app_pages.py`. The first time reads every row and works out what the page
needs; until something is written, all that is remembered.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time

from doors import a_search
from machine import machine

SIZES = (1_000, 10_000, 30_000)
PAGES = (
    ("People", "/people/"),
    ("People, searched", "/people/?q=person+77"),
    ("People, by door", "/people/?door=exploratory"),
    ("a person", "/people/p77/"),
    ("a person's rulings", "/people/p77/intend/?door=job"),
    ("Today", "/"),
)


def main(sizes: tuple[int, ...]) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ |= {"THREEDOORS_DATA": folder, "DJANGO_SETTINGS_MODULE": "threedoors.app.settings"}
        from threedoors.app.serve import prepare

        prepare()
        print(machine())
        for size in sizes:
            measured(size)


def measured(size: int) -> None:
    from django.conf import settings
    from django.test import Client

    from threedoors.app.local import new_ticket
    from threedoors.app.store.access import keep_new

    began = time.perf_counter()
    keep_new(a_search(size))
    print(f"{size} people stored in {time.perf_counter() - began:.2f} s")
    browser = Client(SERVER_NAME="localhost")
    browser.get("/", {"token": new_ticket(settings.DATA)})
    for name, path in PAGES:
        first, then = once(browser, path), sorted(once(browser, path) for _ in range(9))[4]
        print(f"  {name:20} first {first * 1000:6.0f} ms   then {then * 1000:4.0f} ms")


def once(browser: object, path: str) -> float:
    from django.test import Client

    assert isinstance(browser, Client)
    began = time.perf_counter()
    assert browser.get(path).status_code == 200
    return time.perf_counter() - began


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
