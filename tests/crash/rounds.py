"""What every kill -9 test does: a database to begin each round with, a process killed at a moment, and a look at it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

CHILD = "--child"
READY = "ready"
"""The first word that a process says; the clock starts then."""


def work_in(folder: Path) -> None:
    """Let this process's Django keep its database in this folder, and bring it up to date."""
    os.environ |= {"THREEDOORS_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "threedoors.app.settings"}
    from threedoors.app.serve import prepare

    prepare()


@dataclass(frozen=True)
class Rounds:
    """The folder of the rounds, and the script that is run and killed in it."""

    folder: Path
    script: str
    options: tuple[str, ...]

    @property
    def database(self) -> Path:
        return self.folder / "threedoors.sqlite3"

    def begin_with_this(self) -> None:
        """Every round begins with the database as it is now."""
        from django.db import connection

        connection.close()
        with closing(sqlite3.connect(self.database)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.database, self.folder / "template.sqlite3")

    def whole(self) -> tuple[list[str], float]:
        """One round that nobody kills: what it said, and how many seconds it took."""
        with self._started() as process:
            began = time.perf_counter()
            said = process.stdout.read().split() if process.stdout else []
            took = time.perf_counter() - began
        assert process.returncode == 0
        return said, took

    def killed(self, delay: float) -> list[str]:
        """One round killed so many seconds after it was ready: what it had said by then."""
        with self._started() as process:
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
            return process.stdout.read().split() if process.stdout else []

    @contextmanager
    def _started(self) -> Iterator[subprocess.Popen[str]]:
        self._renew()
        command = [sys.executable, "-u", self.script, CHILD, str(self.folder), *self.options]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == f"{READY}\n"
            yield process

    def _renew(self) -> None:
        from django.db import connection

        connection.close()
        for end in ("", "-wal", "-shm"):
            Path(f"{self.database}{end}").unlink(missing_ok=True)
        shutil.copy(self.folder / "template.sqlite3", self.database)

    @contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """The database after a round, which must be sound."""
        with closing(sqlite3.connect(self.database)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
            yield raw
