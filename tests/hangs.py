"""A guard against what never ends. It measures no speed: benchmarks do that, on a quiet machine."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

A_HANG = 60.0
"""Seconds of processor time. What is guarded needs less than a tenth of it; what backtracks needs years."""


@contextmanager
def no_hang() -> Iterator[None]:
    """What is done within ends. The processor's time is taken, so that a busy machine is no hang."""
    began = time.process_time()
    yield
    assert time.process_time() - began < A_HANG, "this would not have ended"
