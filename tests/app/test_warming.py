"""At the start the app works out what the first pages need; what is asked for twice at once is worked out once."""

from __future__ import annotations

import threading
import time

import pytest
from django.test import Client

from threedoors.app.store.access import Remembered
from threedoors.app.web import desk, warming

pytestmark = pytest.mark.django_db


@pytest.fixture
def stays_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection of the test is not its own to close."""
    monkeypatch.setattr(warming.connection, "close", lambda: None)


def test_the_first_page_finds_its_plan(sample: Client, stays_open: None, monkeypatch: pytest.MonkeyPatch) -> None:
    warming.warm()
    monkeypatch.setattr(desk, "planned", lambda *_: pytest.fail("worked out again"))
    monkeypatch.setattr(desk, "standings", lambda *_: pytest.fail("worked out again"))
    assert sample.get("/").status_code == 200
    assert sample.get("/people/?door=job").status_code == 200


def test_with_nothing_kept_there_is_nothing_to_do(browser: Client, stays_open: None) -> None:
    warming.warm()
    assert browser.get("/").status_code == 302


def test_two_who_ask_at_once_wait_for_one() -> None:
    kept: Remembered[int] = Remembered()
    worked: list[int] = []
    begun = threading.Event()

    def work_out() -> int:
        begun.set()
        time.sleep(0.05)
        worked.append(1)
        return 7

    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(kept.get("v", work_out))) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert begun.is_set()
    assert answers == [7, 7, 7, 7]
    assert worked == [1]


def test_what_fails_is_tried_again() -> None:
    kept: Remembered[int] = Remembered()
    with pytest.raises(ZeroDivisionError):
        kept.get("v", lambda: 1 // 0)
    assert kept.get("v", lambda: 3) == 3
