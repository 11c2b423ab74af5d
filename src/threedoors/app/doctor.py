"""What may be wrong with an installation or its data, each with the mend: `threedoors doctor`."""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from threedoors.app import keeping, local, serve
from threedoors.errors import ThreeDoorsError

OLDEST_PYTHON = (3, 11)
ENOUGH_SPACE = 200 * 1024 * 1024
"""Bytes: room for a large search, its log of changes and a copy of both."""


class Checked(NamedTuple):
    """One thing looked at. wrong: empty when it is well; mend: what to do about it."""

    what: str
    found: str
    wrong: str = ""
    mend: str = ""


def examine() -> Iterator[Checked]:
    """Everything that we know to go wrong on people's machines, the ground first."""
    for check in CHECKS:
        try:
            yield check()
        except (OSError, ThreeDoorsError) as error:
            yield Checked(_name(check), "could not be looked at", str(error), "Mend that first, then look again.")


def _name(check: Callable[[], Checked]) -> str:
    return (check.__doc__ or "").split(":")[0].strip()


def python() -> Checked:
    """Python"""
    version = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[:2] < OLDEST_PYTHON:
        return Checked("Python", version, "It is too old.", "Install Python 3.11 or newer.")
    return Checked("Python", version)


def folder() -> Checked:
    """Data folder: there, ours to write, closed to others"""
    place = local.data_folder()
    what = "Data folder"
    if not place.exists():
        return Checked(what, f"{place} (not made yet; the app makes it)")
    if not place.is_dir():
        return Checked(what, str(place), "A file has its name.", "Move that file, or name another folder with --data.")
    if not os.access(place, os.W_OK | os.X_OK):
        return Checked(what, str(place), "You may not write there.", f"Make {place} yours, or use --data DIR.")
    if os.name == "posix" and (open_to := _open_to_others(place)):
        return Checked(what, str(place), f"Others on this machine may read {open_to}.", f"chmod -R go-rwx '{place}'")
    return Checked(what, str(place))


def _open_to_others(place: Path) -> str:
    """The first of our things that other users may read: the folder shields what is in it."""
    if place.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO) == 0:
        return ""
    names = ("secret.key", keeping.DATABASE)
    return next((name for name in names if _is_open(place / name)), "")


def _is_open(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def space() -> Checked:
    """Space: on the disk of the data folder"""
    place = local.data_folder()
    there = next(each for each in (place, *place.parents) if each.exists())
    free = shutil.disk_usage(there).free
    found = f"{free / 1e9:.1f} GB free"
    if free < ENOUGH_SPACE:
        return Checked("Space", found, "The disk is nearly full.", "Free some space before you go on writing.")
    return Checked("Space", found)


def database() -> Checked:
    """Database: opens and is sound"""
    place = keeping.database()
    if not place.exists():
        return Checked("Database", "none yet")
    if fault := keeping.fault_in(place):
        mend = "Close the app and restore your last backup: threedoors restore FILE. Keep the damaged file aside."
        return Checked("Database", str(place), f"It is damaged: {fault}.", mend)
    return Checked("Database", f"sound, {place.stat().st_size / 1e6:.1f} MB")


def record() -> Checked:
    """Your search: every row can be read"""
    if not keeping.database().exists() or keeping.fault_in(keeping.database()):
        return Checked("Your search", "nothing to read")
    serve.prepare()
    from threedoors.app.store import access
    from threedoors.app.store.models import Search

    counts = []
    for search in Search.objects.all():
        try:
            term = access.as_search(search)
        except (ThreeDoorsError, json.JSONDecodeError) as error:
            mend = "Restore your last backup, or report this with the line above."
            return Checked("Your search", "a row cannot be read", str(error), mend)
        counts.append(f"{len(term.contacts)} people, {len(term.openings)} openings")
    return Checked("Your search", "; ".join(counts) or "none begun")


def port() -> Checked:
    """Port: one is free"""
    free = serve.free_port(serve.PORT)
    return Checked("Port", f"{free} is free")


CHECKS: tuple[Callable[[], Checked], ...] = (python, folder, space, database, record, port)
