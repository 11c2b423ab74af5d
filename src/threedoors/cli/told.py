"""What a file says, told as a person would: who is in it, what is offered, and what was left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from threedoors.cli.resume_shown import show_resume
from threedoors.cli.shown import counted, indented, words
from threedoors.terms import Need, Remote

if TYPE_CHECKING:
    from rich.console import Console

    from threedoors.importers import FoundContact, FoundOpening, Reading
    from threedoors.terms import Pay

_SHOWN = 20  # people or openings or rows; --json tells all
_NEEDS = {Need.MUST: "Must", Need.NICE: "Nice to have", Need.NOISE: "Decoration"}
_KEPT = "We read this too, but do not know where it belongs:"
_REMOTE = {Remote.NO: "on site", Remote.SOME: "partly from home", Remote.ONLY: "remote"}


def show(screen: Console, reading: Reading) -> None:
    """The whole reading of one file, most important first."""
    screen.print(words((reading.file, "bold"), f" ({reading.format}): ", holds(reading)))
    if reading.resume is not None:
        show_resume(screen, reading.resume)
    for person in reading.contacts[:_SHOWN]:
        screen.print(indented(words((person.name, "bold"), _at(person))))
        _detail(screen, _person(person))
    _more(screen, len(reading.contacts))
    for opening in reading.openings[:_SHOWN]:
        screen.print(indented(words((opening.title, "bold"), _employer(opening))))
        _detail(screen, _opening(opening))
        for need, title in _NEEDS.items():
            _needs(screen, title, [each.text for each in opening.requirements if each.kind is need])
    _more(screen, len(reading.openings))
    _left_over(screen, reading)
    for row in reading.skipped[:_SHOWN]:
        where = f"Row {row.row}: " if row.row is not None else "Note: "
        screen.print(indented(words((where, "yellow"), row.reason)))
    _more(screen, len(reading.skipped))


def _left_over(screen: Console, reading: Reading) -> None:
    """Of a resume all of it, for its person places it by hand; of other files the first of many."""
    if reading.resume is None:
        for text in reading.unplaced[:_SHOWN]:
            screen.print(indented(words(("No place for: ", "yellow"), _shortened(text))))
        _more(screen, len(reading.unplaced))
        return
    if reading.unplaced:
        screen.print(indented(words((_KEPT, "yellow"))))
    _show_all(screen, (line for text in reading.unplaced for line in text.splitlines()), by=4)


def holds(reading: Reading) -> str:
    """In a few words: `3 people, 1 note`."""
    held = [
        "a resume" if reading.resume is not None else "",
        counted(len(reading.contacts), "person", "people") if reading.contacts else "",
        counted(len(reading.openings), "opening") if reading.openings else "",
        counted(len(reading.unplaced), "piece") + " without a place" if reading.unplaced else "",
        counted(len(reading.skipped), "note") + " below" if reading.skipped else "",
    ]
    told = ", ".join(part for part in held if part)
    return told or "nothing that we could use"


def _at(person: FoundContact) -> str:
    if person.title and person.company:
        return f", {person.title} at {person.company}"
    return f", {person.title or person.company}" if person.title or person.company else ""


def _person(person: FoundContact) -> Iterator[str]:
    yield ", ".join((*person.emails, *person.phones))
    yield ", ".join((person.place, *person.urls)).removeprefix(", ")
    days = [f"connected {person.connected_on}" if person.connected_on else ""]
    days += [f"last contact {person.last_contact}" if person.last_contact else ""]
    yield ", ".join(day for day in days if day)
    yield ", ".join(person.tags)
    yield _shortened(person.notes)


def _employer(opening: FoundOpening) -> str:
    at = f" at {opening.company}" if opening.company else ""
    return f"{at}, offered by {opening.via}" if opening.via else at


def _opening(opening: FoundOpening) -> Iterator[str]:
    remote = _REMOTE[opening.remote] if opening.remote else ""
    yield ", ".join(part for part in (opening.place, remote, _pay(opening.pay)) if part)
    days = [f"posted {opening.posted_on}" if opening.posted_on else ""]
    days += [f"closes {opening.closes_on}" if opening.closes_on else ""]
    yield ", ".join(day for day in days if day)
    yield opening.url


def _pay(pay: Pay | None) -> str:
    """`EUR 52,000 to 60,000 a year`."""
    if pay is None:
        return ""
    low, high = (f"{each:,}" if each is not None else "" for each in (pay.min, pay.max))
    if not low:
        amount = f"up to {high}"
    elif not high:
        amount = f"from {low}"
    else:
        amount = low if low == high else f"{low} to {high}"
    return f"{pay.currency} {amount} {'an' if pay.per == 'hour' else 'a'} {pay.per}"


def _shortened(text: str, most: int = 200) -> str:
    line = " / ".join(text.splitlines())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} ..."


def _detail(screen: Console, lines: Iterable[str]) -> None:
    _show_all(screen, lines, by=4)


def _show_all(screen: Console, lines: Iterable[str], by: int = 2) -> None:
    for line in lines:
        if line:
            screen.print(indented(words((line, "dim") if by > 2 else line), by))


def _needs(screen: Console, title: str, texts: Sequence[str]) -> None:
    for n, text in enumerate(texts[:_SHOWN]):
        label = f"{title}: " if n == 0 else " " * (len(title) + 2)
        screen.print(indented(words((label, "dim"), text), 4))
    _more(screen, len(texts), 4)


def _more(screen: Console, count: int, by: int = 2) -> None:
    if count > _SHOWN:
        screen.print(indented(words((f"and {count - _SHOWN} more; --json lists them all", "dim")), by))
