"""How far the reading of one file is, told to whoever watches; what they raise stops it. Else it costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

Thing = TypeVar("Thing")
Watch = Callable[[int, int], None]

# Of the thread: readers are many and deep, and only the few with rows or pages have something to tell.
_WATCH: ContextVar[Watch | None] = ContextVar("watch", default=None)
_EVERY = 100


@contextmanager
def watched(watch: Watch | None) -> Iterator[None]:
    """Whatever is read meanwhile tells `watch` how much is done of how much."""
    before = _WATCH.set(watch)
    try:
        yield
    finally:
        _WATCH.reset(before)


def tell(done: int, total: int) -> None:
    """So much is done. total: 0 when nobody knows."""
    watch = _WATCH.get()
    if watch is not None:
        watch(min(done, total) if total else done, total)


def told(things: Iterable[Thing], total: int, at: Callable[[Thing], int] | None = None) -> Iterator[Thing]:
    """The things as they come, telling after every hundred. at: the place of one, where it is not its number."""
    for done, thing in enumerate(things):
        if done % _EVERY == 0:
            tell(at(thing) if at else done, total)
        yield thing
