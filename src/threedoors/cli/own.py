"""`export`, `backup`, `restore` and `doctor`: the app's own record, in the hands of whose it is."""

from __future__ import annotations

from pathlib import Path

from threedoors.cli import shown
from threedoors.cli.given import PIPED
from threedoors.cli.shown import words
from threedoors.cli.written import write_whole
from threedoors.errors import NotFound


def export(out: str) -> int:
    """The app's search as a search file, to `out` or to standard output; a folder gets a file named by the day.

    Raises NotFound when there is none.
    """
    from threedoors.app import keeping, serve

    if not keeping.database().exists():
        raise NotFound("The app keeps no search yet.", hint="Open it with `threedoors` and begin one.")
    serve.prepare()
    from threedoors.app.actions import starting
    from threedoors.app.store import access

    record = access.own_search()
    if record is None:
        raise NotFound("The app keeps no search of your own yet.", hint="Open it with `threedoors` and begin one.")
    text = starting.export(record)
    if out in ("", PIPED):
        import sys

        sys.stdout.write(text)
    else:
        place = keeping.named_in(Path(out), "search.json")
        write_whole(place, text.encode())
        shown.console().print(words((str(place), "bold"), " holds your search."))
    return 0


def backup(target: str) -> int:
    from threedoors.app import keeping

    place = keeping.backup(Path(target))
    shown.console().print(
        words("Everything is copied to ", (str(place), "bold"), ". Keep it where you keep what is private.")
    )
    return 0


def restore(source: str) -> int:
    from threedoors.app import keeping, serve

    saved = keeping.restore(Path(source))
    serve.prepare()  # a backup of an older version is brought up to date
    screen = shown.console()
    screen.print(words((source, "bold"), " is in place."))
    if saved is not None:
        screen.print(words("What was there before is in ", (str(saved), "bold"), "."))
    return 0


def doctor(as_json: bool) -> int:
    """Look at everything; exit code 1 when something is wrong."""
    from threedoors.app.doctor import examine

    checked = list(examine())
    if as_json:
        shown.print_json({"checks": [each._asdict() for each in checked]})
    else:
        screen = shown.console()
        for each in checked:
            mark = ("Careful", "yellow") if each.wrong else ("Well", "green")
            screen.print(words(mark, f"  {each.what}: {each.found}"))
            if each.wrong:
                screen.print(shown.indented(words(each.wrong)))
                screen.print(shown.indented(words((each.mend, "bold"))))
    return 1 if any(each.wrong for each in checked) else 0
