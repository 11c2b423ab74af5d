"""The README's pictures: the sample in a browser. Run by `make pictures`; look at them before you commit."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
CHROMIUM = "/usr/bin/chromium"
DEMO = "from threedoors.app.serve import main; main(port=8990, open_browser=False, demo=True)"
WIDE, PHONE = {"width": 1180, "height": 860}, {"width": 390, "height": 844}
SHOTS = (
    ("today", "/", WIDE, False),
    ("person", "/people/p-vera/intend/?door=exploratory", WIDE, False),
    ("person-dark", "/people/p-vera/intend/?door=exploratory", WIDE, True),
    ("people", "/people/", WIDE, False),
    ("openings", "/openings/", WIDE, False),
    ("opening", "/openings/o-acme/", WIDE, False),
    ("directions", "/directions/", WIDE, False),
    ("occupations", "/occupations/", WIDE, False),
    ("talk", "/talks/v-interview/", WIDE, False),
    ("today-phone", "/", PHONE, False),
)
LARGEST = 200_000


@contextmanager
def demo() -> Iterator[str]:
    """The demo's address, while it runs."""
    server = subprocess.Popen([sys.executable, "-u", "-c", DEMO], stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    found = re.search(r"http://\S+", server.stdout.readline())
    assert found, "the demo did not start"
    try:
        yield found[0]
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=20)


def take(browser: Browser, address: str) -> None:
    base, inside = address.split("/?", maxsplit=1)[0], None
    for name, path, size, dark in SHOTS:
        context = browser.new_context(
            viewport=size, color_scheme="dark" if dark else "light", storage_state=inside
        )  # fmt: skip
        page = context.new_page()
        page.goto(base + path if inside else address)
        inside = context.storage_state()
        page.goto(base + path)
        target = PICTURES / f"{name}.png"
        page.screenshot(path=target)
        context.close()
        weight = target.stat().st_size
        print(f"{target.name}: {weight / 1000:.0f} kB")
        assert weight < LARGEST, f"{target.name} is too heavy for a README"


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with demo() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        take(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
