"""The zip of all one's data that LinkedIn gives: a resume from the profile, and the connections.

Messages are read for one thing only: on which day the last one passed between the seeker and a connection.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from threedoors.errors import Unreadable
from threedoors.importers import linkedin, linkedin_profile
from threedoors.importers.dates import read_day
from threedoors.importers.export_zip import HINT, Export, Record
from threedoors.importers.found import Found, FoundContact, Skipped, Unplaced

NAME = "linkedin-export"
READS = "the zip of your data that LinkedIn gives"
BECOMES = "your resume; people, with the day of the last message"

_CONNECTIONS = "connections.csv"
_MESSAGES = "messages.csv"
_MOST_TALKERS = 4
"""More people than this in a message, and it was no contact with any one of them."""

_ITS_FILES = (b"Profile.csv", b"Connections.csv", b"Positions.csv", b"messages.csv", b"Skills.csv")


def recognises(head: bytes, name: str) -> bool:
    """Any zip that is no Office file: its reader can say what is missing."""
    return head.startswith(b"PK") and (name.lower().endswith(".zip") or any(each in head for each in _ITS_FILES))


def read(data: bytes) -> Iterator[Found]:
    """The resume and everybody among the connections. Raises Unreadable when the zip is not LinkedIn's."""
    export = Export(data)
    if not any(name in export for name in (*linkedin_profile.TABLES, _CONNECTIONS)):
        raise Unreadable("This zip is not LinkedIn's export.", hint=HINT)
    yield from linkedin_profile.resume_in(export)
    people, others = _connections(export)
    yield from _dated(people, export) if people else ()
    yield from others
    if rest := [name for name in export.unopened if name != _MESSAGES]:
        left = "1 other file" if len(rest) == 1 else f"{len(rest)} other files"
        few = ", ".join(rest[:3])
        yield Skipped(None, f"{left} of the zip not read, such as {few[:150]}: nothing on people or your work.")
    yield from export.skipped


def _connections(export: Export) -> tuple[list[FoundContact], list[Found]]:
    if _CONNECTIONS not in export:
        missing = "Connections.csv is not in this zip. Ask LinkedIn for the larger copy, which holds your connections."
        return [], [Skipped(None, missing)]
    people: list[FoundContact] = []
    others: list[Found] = []
    try:
        for each in linkedin.read(export.bytes_of(_CONNECTIONS)):
            if isinstance(each, FoundContact):
                people.append(replace(each, source=f"Connections.csv, {each.source}"))
            elif isinstance(each, Skipped):
                others.append(Skipped(each.row, f"Connections.csv: {each.reason}"))
            else:
                others.append(Unplaced(f"Connections.csv, {each.text}") if isinstance(each, Unplaced) else each)
    except Unreadable as fault:
        others.append(Skipped(None, f"Connections.csv: {fault.message}"))
    return people, others


def _dated(people: Sequence[FoundContact], export: Export) -> Iterator[FoundContact]:
    """The connections with the day of the last message between them and the seeker."""
    last = _last_messages(export, _Known(people))
    for at, person in enumerate(people):
        yield replace(person, last_contact=last[at]) if at in last else person


class _Known:
    """The connections by their address; by their name when nobody else bears it."""

    def __init__(self, people: Sequence[FoundContact]) -> None:
        self.by_profile = {
            key: at for at, each in enumerate(people) for url in each.urls if (key := linkedin.profile_key(url))
        }
        names: dict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(people):
            names[each.name.casefold()].append(at)
        self.by_name = {name: places[0] for name, places in names.items() if len(places) == 1}

    def in_message(self, row: Record) -> set[int]:
        """Who of them wrote or got a message. Names are asked only where a message has no addresses."""
        urls = _each(row.get("sender profile url", ""), ",") + _each(row.get("recipient profile urls", ""), ",")
        if urls:
            keys = {linkedin.profile_key(url) for url in urls} - {""}
            return {self.by_profile[key] for key in keys if key in self.by_profile} if _is_talk(keys) else set()
        names = {name.casefold() for name in _each(row.get("from", ""), "\n") + _each(row.get("to", ""), ",")}
        return {self.by_name[name] for name in names if name in self.by_name} if _is_talk(names) else set()


def _last_messages(export: Export, known: _Known) -> dict[int, date]:
    last: dict[int, date] = {}
    for row in export.streamed(_MESSAGES):
        day = None if _is_no_message(row) else read_day(row.get("date", "")[:40])
        for at in known.in_message(row) if day else ():
            last[at] = max(day or date.min, last.get(at, date.min))
    return last


def _is_no_message(row: Record) -> bool:
    return row.get("is message draft", "").casefold() in ("yes", "true") or row.get("folder", "").casefold() == "spam"


def _is_talk(keys: set[str]) -> bool:
    return len(keys) <= _MOST_TALKERS


def _each(text: str, delimiter: str) -> list[str]:
    return [part for each in text.split(delimiter) if (part := each.strip())]
