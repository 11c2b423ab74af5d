"""The app as its user meets it: started by the real server, opened in Debian's chromium, nothing mocked."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Request, Response, expect, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")
ARGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip
WIDE, PHONE = (1280, 900), (390, 844)
START = (
    "from pathlib import Path; from threedoors.app.serve import main;"
    "main(port={port}, open_browser=False, data_dir=Path({folder!r}))"
)

expect.set_options(timeout=20_000)  # a busy machine is not a broken page

Let = Callable[..., "Visit"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test here needs a browser: marked, and left out where there is none. In CI it must be there."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            if not CHROMIUM.exists() and os.environ.get("CI") != "true":
                item.add_marker(pytest.mark.skip(reason="no chromium here: make chromium installs it"))


@dataclass
class Visit:
    """A page, and everything about it that must not happen."""

    page: Page
    base: str
    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    expected: set[int] = field(default_factory=set)

    def to(self, path: str) -> Page:
        self.page.goto(self.base + path)
        return self.page

    def watch(self) -> None:
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda said: self._console(said.type, said.text))
        self.page.on("request", self._request)
        self.page.on("response", self._response)

    def _console(self, kind: str, text: str) -> None:
        status = re.search(r"status of (\d+)", text)
        if kind in ("error", "warning") and not (status and int(status[1]) in self.expected):
            self.errors.append(text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith(self.base + "/"):
            self.outside.append(request.url)

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self.expected:
            self.errors.append(f"{response.status} {response.url}")


@dataclass
class App:
    """A running server, and the cookies of the browser it let in."""

    base: str
    address: str
    cookies: dict[str, Any] | None = None


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """One server for all tests of a run; stopped as a person stops it, by Ctrl-C."""
    folder = tmp_path_factory.mktemp("data")
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    command = [sys.executable, "-u", "-c", START.format(port=8750 + 50 * worker, folder=str(folder))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        line = server.stdout.readline()
        found = re.search(r"(http://127\.0\.0\.1:\d+)/\?token=\S+", line)
        assert found, line
        yield App(found[1], found[0])
        server.send_signal(signal.SIGINT)
        said, _ = server.communicate(timeout=20)
    assert server.returncode == 0, said
    assert "Traceback" not in said, said


@pytest.fixture
def visit(app: App, chromium: Browser) -> Iterator[Let]:
    """Opens windows on the app, of any width, light or dark; afterwards none may have seen an error or the outside."""
    visits: list[Visit] = []

    def let(size: tuple[int, int] = WIDE, *, dark: bool = False, script: bool = True) -> Visit:
        context = chromium.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            java_script_enabled=script,
            storage_state=app.cookies,  # type: ignore[arg-type]  # what storage_state() gave
        )
        opened = Visit(context.new_page(), app.base)
        opened.watch()
        if app.cookies is None:
            opened.page.goto(app.address)
            app.cookies = dict(context.storage_state())
        visits.append(opened)
        return opened

    yield let
    for each in visits:
        each.page.context.close()
        assert each.errors == []
        assert each.outside == []


@pytest.fixture
def fresh(visit: Let) -> Let:
    """Windows on an app in which nothing is kept."""
    page = visit().to("/settings/delete/")
    with page.expect_navigation():
        page.get_by_role("button", name="Delete everything now").click()
    return visit


@pytest.fixture
def sample(fresh: Let) -> Let:
    """Windows on an app in which the sample is open."""
    page = fresh().to("/start/")
    with page.expect_navigation():
        page.get_by_role("button", name="Open the sample").click()
    return fresh
