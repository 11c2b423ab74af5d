"""Django for the tests of the app: a data folder that is thrown away, and a browser that has been let in."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import django
import pytest
from django.conf import settings
from django.test import Client

from threedoors.app.local import DATA_VARIABLE, new_ticket

_FOLDER = tempfile.TemporaryDirectory(prefix="threedoors-tests-", ignore_cleanup_errors=True)


def _set_up() -> None:
    """Settings are read once; both variables are put back, so that no other test and no worker works in this folder."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(DATA_VARIABLE, _FOLDER.name)
        environment.setenv("DJANGO_SETTINGS_MODULE", "threedoors.app.settings")
        django.setup()
    assert Path(_FOLDER.name) == settings.DATA


_set_up()


def _let_in(*, enforce_csrf_checks: bool = False) -> Client:
    client = Client(enforce_csrf_checks=enforce_csrf_checks)
    client.get("/", {"token": new_ticket(settings.DATA)})
    return client


@pytest.fixture
def let_in(db: None) -> Callable[..., Client]:
    """Makes browsers that came with a ticket."""
    return _let_in


@pytest.fixture
def browser(db: None) -> Client:
    """A browser inside, with nothing kept yet."""
    return _let_in()


@pytest.fixture
def sample(browser: Client) -> Client:
    """A browser inside, with the sample open."""
    browser.post("/sample/")
    return browser


@pytest.fixture
def own(browser: Client) -> Client:
    """A browser inside, with a search of the seeker's own just begun."""
    browser.post("/start/", {"knows": "no", "suit": "2", "name": "Ada Quist"})
    return browser


@pytest.fixture(autouse=True)
def work_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long work is done where it is asked for: a thread would not see what a test has not committed."""
    monkeypatch.setattr("threedoors.app.actions.working.spawn", lambda work, task: work.run(task))
