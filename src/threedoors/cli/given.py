"""What a command is given: files by name, or `-` for what is piped in."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from threedoors.errors import Unreadable

if TYPE_CHECKING:
    from threedoors.terms import Search

PIPED = "-"
_A_MOMENT = 1.0  # seconds


def bytes_of(name: str) -> bytes:
    """The bytes of a file, or of standard input. Raises Unreadable in words."""
    if name == PIPED:
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        raise Unreadable(f"There is no file {name}.", hint="Check its name and folder.") from None
    except IsADirectoryError:
        raise Unreadable(f"{name} is a folder.", hint="Name a file in it.") from None
    except PermissionError:
        hint = "Name a file in it." if Path(name).is_dir() else "Check who may read it."
        raise Unreadable(f"{name} may not be read.", hint=hint) from None
    except (OSError, ValueError) as error:
        raise Unreadable(f"{name} cannot be read: {getattr(error, 'strerror', None) or error}.") from None


def search_of(name: str) -> Search:
    """The search in a file. Raises Unreadable or BadSearchFile, which names the place and the mend."""
    from threedoors.searchfile import read_search

    return read_search(bytes_of(name), name="standard input" if name == PIPED else name)


def today_of(search: Search) -> date:
    """The day that the file is about, else the day of the command."""
    return search.today or date.today()  # noqa: DTZ011 - the day where the seeker is


@contextmanager
def patience(said: str) -> Iterator[None]:
    """Whoever watches is told what goes on when it takes longer than a moment; a program is told nothing."""
    if not sys.stderr.isatty():
        yield
        return
    from threading import Timer

    timer = Timer(_A_MOMENT, lambda: print(said, file=sys.stderr, flush=True))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
