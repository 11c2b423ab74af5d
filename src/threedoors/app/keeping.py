"""The app's database as one file: copied while it is in use, put back whole or not at all, emptied for good."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from threedoors.app.local import data_folder, make_ready
from threedoors.errors import NotFound, Unreadable

DATABASE = "threedoors.sqlite3"
_OURS = "store_search"  # a table that every database of ours has
_PATIENCE = 10.0  # seconds that another writer may take


def database() -> Path:
    return data_folder() / DATABASE


def backup(target: Path) -> Path:
    """Copy the database to a new file, whole or not at all; the app may be running. Returns where it lies.

    Raises NotFound when there is nothing to copy, Unreadable when the place is taken or cannot be written.
    """
    place = database()
    if not place.exists():
        raise NotFound(f"There is nothing to copy in {place.parent}.", hint="Open the app once and begin a search.")
    target = named_in(target, "sqlite3")
    if target.exists():
        raise Unreadable(f"{target} is there already.", hint="Name another file; nothing was written.")
    with _beside(target) as unfinished:
        _copied(place, unfinished)
        _sound(unfinished)
        unfinished.replace(target)
    return target


def named_in(target: Path, ends: str) -> Path:
    """The file itself, or in a folder one that is named by the moment."""
    return target / f"three-doors-{_now():%Y-%m-%d-%H%M%S}.{ends}" if target.is_dir() else target


def restore(source: Path) -> Path | None:
    """Put a backup in the place of what is kept here. Returns where the present state was saved, if there was any.

    The pages go over in one transaction of SQLite's online backup: an app that is open sees the old state or the new.
    Raises Unreadable when the file is no backup of ours or is damaged; then nothing has changed.
    """
    _ours(source)
    _sound(source)
    place = database()
    make_ready(place.parent)
    saved = None
    if place.exists():
        saved = backup(place.with_name(f"before-restore-{_now():%Y-%m-%d-%H%M%S-%f}.sqlite3"))
    with _beside(place) as fresh:  # never the backup itself: what we write to is ours
        _copied(source, fresh)
        _copied(fresh, place)
    return saved


def wipe() -> None:
    """Leave no trace of deleted rows in the file: SQLite only marks their pages as free."""
    place = database()
    if place.exists():
        with closing(_opened(place)) as connection:
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def fault_in(path: Path) -> str:
    """What SQLite finds wrong with a database file; empty when it is sound."""
    try:
        with closing(_opened(path, read_only=True)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(3)")]
    except sqlite3.Error as error:
        return str(error)
    return "" if found == ["ok"] else "; ".join(found)


def _now() -> datetime:
    return datetime.now().astimezone()


def _ours(path: Path) -> None:
    if not path.is_file():
        raise Unreadable(f"There is no file {path}.", hint="Check its name and folder.")
    try:
        with closing(_opened(path, read_only=True)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            newer = _unknown_steps(connection) if "django_migrations" in tables else []
    except sqlite3.Error:
        tables, newer = set(), []
    if _OURS not in tables:
        hint = "Choose a file that `threedoors backup` made; a *.search.json opens in the app under Start."
        raise Unreadable(f"{path} is no backup of Three Doors.", hint=hint)
    if newer:
        raise Unreadable(f"{path} was made by a newer Three Doors.", hint="Update Three Doors, then restore it.")


def _unknown_steps(connection: sqlite3.Connection) -> list[str]:
    """The migrations that this version does not know."""
    known = {path.stem for path in (Path(__file__).parent / "store" / "migrations").glob("0*.py")}
    made = connection.execute("SELECT name FROM django_migrations WHERE app = 'store'")
    return [name for (name,) in made if name not in known]


def _sound(path: Path) -> None:
    if fault := fault_in(path):
        raise Unreadable(f"{path} is damaged ({fault}).", hint="Use another backup; nothing was changed.")


def _copied(source: Path, target: Path) -> None:
    """By SQLite's own online backup: a consistent copy, also of a database that is being written to."""
    try:
        with closing(_opened(source, read_only=True)) as here, closing(_opened(target)) as there:
            here.backup(there)
    except sqlite3.Error as error:
        raise Unreadable(f"{target} cannot be written: {error}.", hint="Check the folder and its space.") from None


def _opened(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}{'?mode=ro' if read_only else ''}"
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE, isolation_level=None)


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A file of our own in the target's folder, gone afterwards unless it was moved into place."""
    try:
        handle, name = tempfile.mkstemp(prefix=".threedoors-", suffix=".tmp", dir=target.absolute().parent)
    except OSError as error:
        hint = "Check the folder and who may write there; nothing was changed."
        raise Unreadable(f"{target} cannot be written: {error.strerror}.", hint=hint) from None
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            Path(f"{unfinished}{end}").unlink(missing_ok=True)
