"""`import`: what strangers' files hold, put into a search file or the app's own search, whole or not at all."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from threedoors.cli import imported, shown
from threedoors.cli.files import readings_of
from threedoors.cli.given import PIPED, bytes_of, search_of, today_of
from threedoors.cli.progress import progress
from threedoors.cli.written import write_whole
from threedoors.errors import Unreadable

if TYPE_CHECKING:
    from threedoors.importers import Merged, Reading
    from threedoors.terms import Search


@dataclass(frozen=True, kw_only=True)
class Import:
    """What the command was given. into: a search file; "" for the app's own search.

    same, apart: keys of questions that are answered, or of what was found here already. keys: show the latter to a
    person too. dry_run: only tell what would be done.
    """

    files: Sequence[str]
    into: str = ""
    columns: Sequence[str] = ()
    same: Sequence[str] = ()
    apart: Sequence[str] = ()
    keys: bool = False
    dry_run: bool = False
    as_json: bool = False

    @property
    def answers(self) -> dict[str, bool]:
        """By the key of a question, whether the two are one. Raises Unreadable when a key is answered both ways."""
        if both := sorted(set(self.same) & set(self.apart)):
            raise Unreadable(f"{both[0]} is answered both ways.", hint="Give it to --same or to --apart.")
        return dict.fromkeys(self.same, True) | dict.fromkeys(self.apart, False)


def import_files(given: Import) -> int:
    """Put what the files hold into a search. Stopped by Ctrl-C, it leaves the search as it was."""
    answers = given.answers
    if len(given.files) == 1 and not given.into and _is_search(given.files[0]):
        _refuse_what_is_for_lists(given)
        return _open(given)
    try:
        merged = _into_file(given, answers) if given.into else _into_app(given, answers)
    except KeyboardInterrupt:
        print("Stopped. Nothing was changed.", file=sys.stderr)
        raise
    if given.as_json:
        shown.print_json(imported.as_json(given, merged))
    else:
        imported.show(given, merged)
    return 0


def _is_search(file: str) -> bool:
    from threedoors.searchfile import is_search_file

    return file != PIPED and is_search_file(bytes_of(file))


def _refuse_what_is_for_lists(given: Import) -> None:
    """A whole search opens as it is: nobody in it is held to somebody else, and it has no columns."""
    options = (("--column", given.columns), ("--same", given.same), ("--apart", given.apart), ("--keys", given.keys))
    asked = [name for name, value in options if value]
    if asked:
        raise Unreadable(
            f"{given.files[0]} is a whole search and opens as it is; {_listed(asked)} cannot be used with it.",
            hint=f"Leave out {_listed(asked)}: that is for lists of people, resumes and postings added to a search.",
        )


def _listed(names: Sequence[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _open(given: Import) -> int:
    """A whole search becomes the app's, and what that did is told. Raises BadSearchFile when it is not sound."""
    (file,) = given.files
    data = bytes_of(file)
    from threedoors.app import serve

    serve.prepare()
    from threedoors.app.actions import starting
    from threedoors.searchfile import read_search

    name = Path(file).name
    what, apart = starting.what_opening_does(read_search(data, name=file))
    if not given.dry_run:
        starting.open_file(data, name)
    if given.as_json:
        shown.print_json({"into": None, "dry_run": given.dry_run, "opened": what.value, "apart": apart})
    else:
        imported.show_opened(file, what.value, apart, dry_run=given.dry_run)
    return 0


def _into_file(given: Import, answers: dict[str, bool]) -> Merged:
    """The file is made when it is not there, else replaced in one step, and left alone when nothing is new."""
    if given.into == PIPED:
        raise Unreadable("A search that is piped in cannot be added to.", hint="Name a file after --into.")
    place = Path(given.into)
    before = search_of(given.into) if place.exists() else None
    merged = _merged(before, readings_of(given.files, given.columns), answers)
    if merged.search != before and not given.dry_run:
        from threedoors.searchfile import write_search

        data = write_search(merged.search).encode()
        with _undisturbed():
            write_whole(place, data)
    return merged


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits until the file is in its place, so that "nothing was changed" is never said of a changed file."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _into_app(given: Import, answers: dict[str, bool]) -> Merged:
    """The app's record, which is Django's: the one import that starts it."""
    readings = readings_of(given.files, given.columns)
    from threedoors.app import local, serve
    from threedoors.importers import new_search

    if given.dry_run and not local.data_folder().exists():
        return _merged(None, readings, answers)
    serve.prepare()
    from threedoors.app.store import access

    own = access.own_search()
    if given.dry_run:
        return _merged(access.as_search(own) if own else None, readings, answers)
    done: list[Merged] = []

    def edit(search: Search) -> Search:
        done.append(_merged(search, readings, answers))
        return done[-1].search

    access.change(own or access.keep_new(new_search()), edit)
    return done[-1]


def _merged(before: Search | None, readings: Sequence[Reading], answers: dict[str, bool]) -> Merged:
    from threedoors.importers import merge, new_search

    search = before or new_search()
    with progress("Comparing with your search") as line:
        return merge(search, readings, today=today_of(search), answers=answers, watch=line.seen)
