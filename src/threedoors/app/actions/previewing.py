"""What is in the files that were brought, and what would become of it: worked out, and nothing stored."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from threedoors.app.actions.intake import Choices, choices_of, known_columns
from threedoors.app.actions.working import Work
from threedoors.app.store import access
from threedoors.app.store.access import Remembered
from threedoors.app.store.models import Brought, Intake
from threedoors.errors import Unreadable
from threedoors.importers import Merged, Proposal, Question, Reading, merge, propose_columns, read_file
from threedoors.importers.outcome import MergedInto
from threedoors.importers.placing import placed
from threedoors.terms import Search

TABLE = "contacts-csv"


@dataclass(frozen=True, kw_only=True)
class Read:
    """One file. reading None: refused says why. proposal: how its columns are read, for a table of our own guessing.

    remembered: its columns are read as the seeker said of an earlier table.
    """

    position: int
    file: str
    reading: Reading | None = None
    refused: str = ""
    proposal: Proposal | None = None
    columns: Mapping[str, str] | None = None
    remembered: bool = False


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What the files hold and what adding them would do to the search of that version."""

    version: str
    before: Search
    reads: tuple[Read, ...]
    merged: Merged

    @property
    def digest(self) -> str:
        """The same for two previews that say the same."""
        told = (self.merged.created, self.merged.merged, self.merged.skipped, self.merged.questions)
        return hashlib.sha256(repr(told).encode()).hexdigest()[:32]

    @property
    def sure(self) -> dict[str, Question]:
        """Who and what is here already, by key, as the question that the seeker may answer with no."""
        return {each.key: question for each in self.merged.merged if (question := self._as_question(each))}

    def _as_question(self, each: MergedInto) -> Question | None:
        search = self.merged.search
        if each.key and each.into in search.contact_by_id:
            name = search.contact_by_id[each.into].name
            return Question(each.key, "person", each.name, each.file, each.into, name, each.because)
        if each.key and each.into in search.opening_by_id:
            title = search.opening_by_id[each.into].title
            return Question(each.key, "opening", each.name, each.file, each.into, title, each.because)
        return None


_READ: Final[Remembered[dict[str, Read]]] = Remembered(2)
_PREVIEWS: Final[Remembered[Preview]] = Remembered(2)


def ready(intake: Intake) -> Preview | None:
    """The preview of these choices and this search, when it was worked out already."""
    return _PREVIEWS.peek(_key(intake, choices_of(intake)))


def preview(intake: Intake, choices: Choices, today: date, work: Work) -> Preview:
    """Read the files and merge them, or remember that this was done. Raises Stopped."""
    intake.search.refresh_from_db()
    key = _key(intake, choices)
    known = _PREVIEWS.peek(key)
    if known is not None:
        return known
    version, before = intake.search.version, access.as_search(intake.search)
    reads = _reads(intake, choices, work)
    readings = [_with_places(each, choices) for each in reads if each.reading]
    work.begin("Comparing them with your search")
    base = replace(before, seeker=replace(before.seeker, resume={})) if choices.takes_a_resume else before
    merged = merge(base, readings, today=today, answers=choices.answers, watch=work.watch)
    made = Preview(version=version, before=before, reads=reads, merged=merged)
    _PREVIEWS.put(key, made)
    return made


def forget() -> None:
    """Let go of everything that was read: it was added, or is not wanted."""
    _READ.clear()
    _PREVIEWS.clear()


def _key(intake: Intake, choices: Choices) -> str:
    return f"{intake.pk} {intake.search.version} {json.dumps(vars(choices), sort_keys=True)}"


def _reads(intake: Intake, choices: Choices, work: Work) -> tuple[Read, ...]:
    known = _READ.get(str(intake.pk), dict)
    reads: list[Read] = []
    positions = list(intake.files.defer("data"))
    for number, file in enumerate(positions):
        watch = work.part(number, len(positions))
        work.doing = f"Reading {file.name}"
        watch(0, 0)
        said = choices.columns.get(str(file.position))
        key = f"{file.pk} {json.dumps(said)}"
        if key not in known:
            known[key] = _read(file, said, watch)
        reads.append(known[key])
    return tuple(reads)


def _read(file: Brought, said: Mapping[str, str] | None, watch: Callable[[int, int], None]) -> Read:
    read = Read(position=file.position, file=file.name, refused=file.refused)
    if file.refused:
        return read
    data = bytes(file.data)
    reading, refused = _reading(file.name, data, said, watch)
    if said is None and not _is_table(file.name, reading):
        return replace(read, reading=reading, refused=refused)
    try:
        proposal = propose_columns(data)
    except Unreadable:
        return replace(read, reading=reading, refused=refused)
    read = replace(read, proposal=proposal, columns=said)
    if said is None and (known := known_columns(proposal.mapping)):
        again, fault = _reading(file.name, data, known, watch)
        if not fault:
            return replace(read, reading=again, columns=known, remembered=True)
    return replace(read, reading=reading, refused=refused)


def _reading(
    name: str, data: bytes, columns: Mapping[str, str] | None, watch: Callable[[int, int], None]
) -> tuple[Reading | None, str]:
    try:
        return read_file(name, data, columns, watch=watch), ""
    except Unreadable as fault:
        return None, str(fault)


def _is_table(name: str, reading: Reading | None) -> bool:
    """Whether its columns may be told by hand: our own guess, or a table in which we found nobody."""
    if reading is None:
        return name.lower().endswith((".csv", ".tsv", ".txt", ".tab"))
    return reading.format == TABLE


def _with_places(read: Read, choices: Choices) -> Reading:
    """The reading with the texts that found no place put where the seeker said."""
    reading = read.reading
    assert reading is not None
    resume = reading.resume
    if resume is None or choices.resume not in ("", str(read.position)):
        return replace(reading, resume=None)
    for number, text in enumerate(reading.unplaced):
        where = choices.places.get(f"{read.position}-{number}", "")
        if where:
            resume = placed(resume, text, where)
    return replace(reading, resume=resume)
