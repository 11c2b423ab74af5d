"""A guard against what never ends. It measures no speed: benchmarks do that, on a quiet machine."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

A_HANG = 60.0
"""Seconds of processor time. What is guarded needs less than a tenth of it; what backtracks needs years."""
HAS_TIMER = hasattr(signal, "setitimer")


class Hangs(AssertionError):
    """This would not have ended."""


@contextmanager
def no_hang(limit: float = A_HANG) -> Iterator[None]:
    """What is done within ends. The processor's time is taken, so that a busy machine is no hang.

    Where the system has a timer for it, what hangs is stopped, a search by `re` too.
    """
    before = signal.signal(signal.SIGVTALRM, _stop) if HAS_TIMER else None
    if HAS_TIMER:
        signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    began = time.process_time()
    try:
        yield
        if time.process_time() - began >= limit:
            raise Hangs
    finally:
        if HAS_TIMER:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)


def _stop(number: int, frame: FrameType | None) -> None:
    raise Hangs
