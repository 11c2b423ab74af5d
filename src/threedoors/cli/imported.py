"""What an import did, file by file: what is new, what was here already and why, what is unsure, what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from threedoors.cli import shown
from threedoors.cli.shown import counted, words

if TYPE_CHECKING:
    from rich.console import Console

    from threedoors.cli.importing import Import
    from threedoors.importers import Created, Merged, MergedInto, NotTaken, Question
    from threedoors.terms import Search

_SHOWN = 20  # of each kind, for a person; --json tells all


def as_json(given: Import, merged: Merged) -> dict[str, object]:
    """All of it, for a program."""
    return {
        "into": given.into or None,
        "dry_run": given.dry_run,
        "created": [each._asdict() for each in merged.created],
        "merged": [each._asdict() for each in merged.merged],
        "questions": [each._asdict() for each in merged.questions],
        "skipped": [each._asdict() for each in merged.skipped],
        "unasked": list(merged.unasked),
    }


def show(given: Import, merged: Merged) -> None:
    """The same for a person, the first of each kind."""
    screen = shown.console()
    if given.dry_run:
        screen.print(words(("A dry run: nothing is written. This is what would be done.", "bold")))
    for file in dict.fromkeys(given.files):
        screen.print(words((file, "bold")))
        new = [each for each in merged.created if each.file == file]
        known = [each for each in merged.merged if each.file == file]
        left = [each for each in merged.skipped if each.file == file]
        _show_file(screen, new, known, left, keys=given.keys)
    _show_questions(screen, merged.questions)
    if given.keys and any(each.key for each in merged.merged):
        screen.print(words("Is one of those found here already somebody else? Run this again with --apart KEY."))
    for key in merged.unasked:
        why = "no pair is asked about by this key now. It is settled, or misspelt."
        screen.print(words((f"{key}: ", "yellow"), why))
    verb = "would hold" if given.dry_run else "holds"
    screen.print(words((given.into or "Your search", "bold"), f" {verb} {_holds_now(merged.search)}."))


def show_opened(file: str, what: str, apart: str, *, dry_run: bool) -> None:
    """What opening a whole search in the app did, or would do."""
    screen = shown.console()
    if what == "same":
        told = " is the search that the app has open. Nothing in it is new, so nothing was changed."
    elif what == "first":
        told = " would be the app's search." if dry_run else " is the app's search now."
    elif dry_run:
        told = f" would take the place of the app's search: {apart}."
    else:
        told = f" took the place of the app's search: {apart}. The app can take that back, in its history."
    screen.print(words((file, "bold"), told))


def _show_file(
    screen: Console, new: list[Created], known: list[MergedInto], left: list[NotTaken], *, keys: bool
) -> None:
    for kind, count in Counter(each.kind for each in new).items():
        screen.print(shown.indented(words((_ADDED[kind][count > 1].format(count), "bold"), " added")))
    if known:
        screen.print(shown.indented(words(f"{counted(len(known), 'entry', 'entries')} found here already:")))
    shown_of = known if keys else known[:_SHOWN]
    for each in shown_of:
        key = f"{each.key}  " if keys and each.key else ""
        screen.print(shown.indented(words(key, each.name, (f"  is {each.into}: {each.because}", "dim")), 4))
    _and_more(screen, len(known), len(shown_of))
    for row in left[:_SHOWN]:
        where = "Left out" if row.row is None else f"Row {row.row} left out"
        screen.print(shown.indented(words((f"{where}: ", "yellow"), row.reason)))
    _and_more(screen, len(left))
    if not (new or known or left):
        screen.print(shown.indented(words("There was nothing to add.")))


def _show_questions(screen: Console, questions: Sequence[Question]) -> None:
    if not questions:
        return
    many = counted(len(questions), "pair")
    screen.print(words((f"{many} may be one. They are kept apart until you say; run this again with", "bold")))
    screen.print(words(("--same KEY or --apart KEY, as often as you like:", "bold")))
    for each in questions[:_SHOWN]:
        screen.print(shown.indented(words(each.key, f"  Is {each.name} ({each.file}) your {each.into_name}?")))
        screen.print(shown.indented(words((f"{each.into}: {each.because}", "dim")), 4))
    _and_more(screen, len(questions))


def _and_more(screen: Console, count: int, told: int = _SHOWN) -> None:
    if count > told:
        screen.print(shown.indented(words((f"and {count - told} more; --json lists them all", "dim")), 4))


_ADDED = {
    "seeker": ("your name and resume",) * 2,
    "evidence": ("{} piece of evidence", "{} pieces of evidence"),
    "company": ("{} company", "{} companies"),
    "contact": ("{} contact", "{} contacts"),
    "opening": ("{} opening", "{} openings"),
}


def _holds_now(search: Search) -> str:
    people, jobs = len(search.contacts), len(search.openings)
    return f"{counted(people, 'contact')} and {counted(jobs, 'opening')}"
