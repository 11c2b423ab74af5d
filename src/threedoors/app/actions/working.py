"""Long work beside the pages: it says how far it is, can be stopped, and is lost without a trace when the app stops."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Event, Lock, Thread
from typing import Final

from django.db import connection

_MANY = 100
_STEPS = 1_000
"""Of one piece of several."""

_PATIENCE = 20.0  # seconds


class Stopped(BaseException):
    """The seeker stopped it. No Exception: a reader that takes whatever a broken file raises must let it pass."""


class Work:
    """One piece of work. doing: what just now, in words; done of total: how far it is, 0 of 0 when nobody knows."""

    def __init__(self, stage: str) -> None:
        self.stage = stage
        self.doing = ""
        self.done = self.total = 0
        self.fault: Exception | None = None
        self._stop = Event()
        self._finished = Event()

    def watch(self, done: int, total: int) -> None:
        """Say how far it is. Raises Stopped."""
        self.done, self.total = done, total
        if self._stop.is_set():
            raise Stopped

    def begin(self, doing: str, done: int = 0, total: int = 0) -> None:
        self.doing = doing
        self.watch(done, total)

    def part(self, number: int, of: int) -> Callable[[int, int], None]:
        """What watches the piece of that number, of so many, and says how far all of it is. It raises Stopped."""

        def watch(done: int, total: int) -> None:
            self.watch(number * _STEPS + (_STEPS * done // total if total else 0), of * _STEPS)

        return watch

    @property
    def percent(self) -> int:
        """How much is done of what is counted in many small steps; 0 when nobody knows."""
        return 100 * self.done // self.total if self.total >= _MANY else 0

    def stop(self) -> None:
        self._stop.set()

    @property
    def finished(self) -> bool:
        return self._finished.is_set()

    def wait(self, seconds: float) -> bool:
        """Whether it is over, waiting so long for it."""
        return self._finished.wait(seconds)

    def run(self, task: Callable[[Work], object]) -> None:
        try:
            task(self)
        except Stopped:
            pass
        except Exception as fault:
            self.fault = fault
        finally:
            self._finished.set()


_WORKS: Final[dict[Hashable, Work]] = {}
_LOCK: Final = Lock()


def start(key: Hashable, stage: str, task: Callable[[Work], object]) -> Work:
    """Begin this work, unless some is under way for the same key already; that is returned then."""
    with _LOCK:
        running = _WORKS.get(key)
        if running is not None and not running.finished:
            return running
        work = _WORKS[key] = Work(stage)
    spawn(work, task)
    return work


def found(key: Hashable) -> Work | None:
    """The work that is under way for this key, or the last that was."""
    with _LOCK:
        return _WORKS.get(key)


def forget(key: Hashable) -> None:
    with _LOCK:
        _WORKS.pop(key, None)


def stop_all() -> None:
    """Stop whatever is under way, and wait until none of it writes any more."""
    with _LOCK:
        works = list(_WORKS.values())
        _WORKS.clear()
    for work in works:
        work.stop()
    for work in works:
        work.wait(_PATIENCE)


def _in_a_thread(work: Work, task: Callable[[Work], object]) -> None:
    Thread(target=_then_closed, args=(work, task), name="threedoors-work", daemon=True).start()


def _then_closed(work: Work, task: Callable[[Work], object]) -> None:
    """A thread has a connection of its own, which nobody else would close."""

    def closing(work: Work) -> None:
        try:
            task(work)
        finally:
            connection.close()

    work.run(closing)


spawn = _in_a_thread
