"""How far long work has come, on one line of a terminal; a program is told nothing."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from threedoors.cli.shown import one_line

_PATIENCE = 0.7  # seconds before a person wonders
_OFTEN = 0.1  # seconds between two lines; more often nobody reads
_LINE = 72
_NAME = 40


@dataclass
class Progress:
    """doing: what takes so long, as `Reading Connections.csv`."""

    doing: str
    began: float = field(default_factory=time.monotonic)
    last: float = 0.0

    def seen(self, done: int, total: int) -> None:
        now = time.monotonic()
        if not sys.stderr.isatty() or now - self.began < _PATIENCE or now - self.last < _OFTEN:
            return
        self.last = now
        far = f": {100 * done // total} %" if total else ""
        sys.stderr.write(f"\r{self.doing}{far}".ljust(_LINE))
        sys.stderr.flush()

    def wipe(self) -> None:
        if self.last:
            sys.stderr.write("\r" + " " * _LINE + "\r")
            sys.stderr.flush()


@contextmanager
def progress(doing: str) -> Iterator[Progress]:
    """The line is there while the work goes on, and gone afterwards."""
    line = Progress(one_line(doing))
    try:
        yield line
    finally:
        line.wipe()


def reading(name: str) -> str:
    """A long path would break the line: its end says which file it is."""
    return f"Reading {name if len(name) <= _NAME else '…' + name[-_NAME:]}"
