"""Files that wait for a yes, as the page tells of them: what was read, in plain words and with the first rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from threedoors.app.actions.intake import NONE, Choices, called
from threedoors.app.actions.previewing import Preview, Read
from threedoors.app.web.words import many, month_said
from threedoors.importers import COLUMN_FIELDS, FoundContact, FoundOpening, Merged, MergedInto, Proposal, Question
from threedoors.importers.merging import NOBODY_YET
from threedoors.importers.placing import PLACES
from threedoors.importers.resume import name_of
from threedoors.terms import Opening, Search
from threedoors.text import folded

ROWS = 5
NAMES = 12
QUESTIONS = 100
LINES = 100


@dataclass(frozen=True)
class RowTold:
    name: str
    detail: str


@dataclass(frozen=True)
class TextTold:
    """A text that found no place. field: the name of its choice; where: what was chosen, "" to leave it out."""

    field: str
    text: str
    where: str


@dataclass(frozen=True)
class ColumnTold:
    """A column of a table that nobody knows. field: the name of its choice; holds: what it is read as."""

    field: str
    name: str
    holds: str
    because: str
    samples: str


@dataclass(frozen=True, kw_only=True)
class FileTold:
    """One file. holds: what is in it; rows: the first of them; left: rows that were not taken, each with the reason."""

    position: int
    name: str
    refused: str = ""
    holds: Sequence[str] = ()
    rows: Sequence[RowTold] = ()
    more: int = 0
    left: Sequence[str] = ()
    left_more: int = 0
    texts: Sequence[TextTold] = ()
    loose: Sequence[str] = ()
    columns: Sequence[ColumnTold] = ()
    columns_open: bool = False
    remembered: bool = False


@dataclass(frozen=True)
class Asked:
    """A question, what is known of either, and what was answered before: "yes", "no" or nothing."""

    question: Question
    answer: str
    one: str
    other: str


@dataclass(frozen=True)
class ResumeTold:
    """A resume that may be the seeker's. value: what choosing it sends."""

    value: str
    words: str
    chosen: bool


@dataclass(frozen=True)
class Made:
    """What will be created of one kind. words: how many; names: the first of them; lines: they are whole sentences."""

    words: str
    names: Sequence[str]
    more: int
    lines: bool = False


@dataclass(frozen=True)
class Known:
    """Something the search has already, and by what it was known. key: by which it can be refused, "" when it cannot.

    one, other: what the file and what the search say of them, so that a person can tell. another: what it is when it
    is refused.
    """

    name: str
    into: str
    because: str
    key: str = ""
    one: str = ""
    other: str = ""
    another: str = "somebody else"


def _file_said(file: str) -> str:
    told = called(file)
    return told[:1].upper() + told[1:] if told != file else file


def files_told(found: Preview, choices: Choices, *, everything: bool) -> list[FileTold]:
    most = 10_000_000 if everything else LINES
    return [_file(each, found.merged, choices, most) for each in found.reads]


def _file(read: Read, merged: Merged, choices: Choices, most: int) -> FileTold:
    columns = list(_columns(read)) if read.proposal else []
    if read.reading is None:
        return FileTold(
            position=read.position, name=_file_said(read.file), refused=read.refused, columns=columns, columns_open=True
        )
    reading = read.reading
    rows = [*map(_person, reading.contacts[:ROWS]), *map(_opening, reading.openings[:ROWS])]
    left = [_left(each.row, each.reason) for each in merged.skipped if each.file == reading.file]
    resume = reading.resume is not None
    return FileTold(
        position=read.position,
        name=_file_said(read.file),
        holds=list(_holds(read)),
        rows=rows,
        more=len(reading.contacts) + len(reading.openings) - len(rows),
        left=left[:most],
        left_more=max(0, len(left) - most),
        texts=[_text(read, number, choices) for number in range(len(reading.unplaced))][:most] if resume else (),
        loose=() if resume else reading.unplaced[:most],
        columns=columns,
        columns_open=read.columns is None and _unsure(read.proposal),
        remembered=read.remembered,
    )


def _unsure(proposal: Proposal | None) -> bool:
    return proposal is not None and not all(each.sure for each in proposal.columns)


def _holds(read: Read) -> Iterator[str]:
    reading = read.reading
    assert reading is not None
    if reading.resume is not None:
        yield from _resume(reading.resume)
    if reading.contacts:
        yield many(len(reading.contacts), "person", "people")
    if reading.openings:
        yield many(len(reading.openings), "opening", "openings")
    if reading.resume is None and not reading.contacts and not reading.openings:
        yield "Nothing that we could use"


_PARTS = {
    "work": ("job", "jobs"),
    "education": ("school or training", "schools and trainings"),
    "skills": ("skill", "skills"),
    "languages": ("language", "languages"),
    "certificates": ("certificate", "certificates"),
    "projects": ("project", "projects"),
    "volunteer": ("volunteer post", "volunteer posts"),
}
_NAMING: Mapping[str, Sequence[str]] = {
    "work": ("position", "name"),
    "education": ("studyType", "area", "institution"),
    "skills": ("name",),
    "languages": ("language",),
    "certificates": ("name",),
    "projects": ("name",),
    "volunteer": ("position", "organization"),
}


def _resume(resume: Mapping[str, Any]) -> Iterator[str]:
    basics = resume.get("basics")
    name = basics.get("name") if isinstance(basics, Mapping) else None
    yield f"The resume of {name}" if name else "A resume"
    for key, (one, several) in _PARTS.items():
        entries = resume.get(key)
        if isinstance(entries, list) and entries:
            named = [text for entry in entries[:ROWS] if (text := _named(entry, _NAMING[key]))]
            rest = f" and {len(entries) - len(named):,} more" if named and len(entries) > len(named) else ""
            yield f"{many(len(entries), one, several)}{': ' if named else ''}{'; '.join(named)}{rest}"


def _named(entry: Any, keys: Sequence[str]) -> str:
    if isinstance(entry, str):
        return " ".join(entry.split())
    if not isinstance(entry, Mapping):
        return ""
    told = ", ".join(str(entry[key]) for key in keys if entry.get(key))
    dates = " to ".join(month_said(str(entry[key])) for key in ("startDate", "endDate") if entry.get(key))
    if dates and not entry.get("endDate") and entry.get("position"):
        dates = f"since {dates}"
    return f"{told} ({dates})" if told and dates else told


def _person(found: FoundContact) -> RowTold:
    return RowTold(
        found.name, ", ".join(filter(None, (found.title, found.company, *found.emails[:1], *found.phones[:1])))
    )


def _opening(found: FoundOpening) -> RowTold:
    asks = many(len(found.requirements), "requirement", "requirements") if found.requirements else ""
    return RowTold(found.title, ", ".join(filter(None, (found.company or found.via, found.place, asks))))


def _left(row: int | None, reason: str) -> str:
    told = f"Row {row}: {reason}" if row is not None else reason
    return told if told.endswith((".", "?")) else f"{told}."


def _text(read: Read, number: int, choices: Choices) -> TextTold:
    assert read.reading is not None
    key = f"{read.position}-{number}"
    return TextTold(f"place:{key}", read.reading.unplaced[number], choices.places.get(key, ""))


def _columns(read: Read) -> Iterator[ColumnTold]:
    assert read.proposal is not None
    for number, each in enumerate(read.proposal.columns):
        holds = each.field if read.columns is None else read.columns.get(each.name, "")
        because = "" if read.columns is not None else each.because
        yield ColumnTold(f"column:{read.position}:{number}", each.name, holds, because, "; ".join(each.samples))


def asked_told(found: Preview, choices: Choices) -> list[Asked]:
    """What must be decided, then what was decided before and may be changed."""
    before = [Question(**each) for each in choices.asked.values()]  # type: ignore[arg-type]  # kept as it was asked
    still_open = [each for each in found.merged.questions if each.key not in choices.asked]
    said = {True: "yes", False: "no", None: ""}
    shown = (*still_open[:QUESTIONS], *before[-QUESTIONS:])
    people, staff = _people_in(found), _staff_of(found, shown)
    return [
        Asked(
            each,
            said[choices.answers.get(each.key)],
            staff.get(each.name, "") if each.kind == "company" else people.get((each.file, each.name), ""),
            staff.get(each.into, "") if each.kind == "company" else _told_of(found.merged.search, each.into),
        )
        for each in shown
    ]


def _people_in(found: Preview) -> dict[tuple[str, str], str]:
    """What each file says of somebody, by the file and the name, so that one can tell."""
    return {
        (read.reading.file, each.name): _person(each).detail
        for read in found.reads
        if read.reading
        for each in read.reading.contacts
    }


def _staff_of(found: Preview, asked: Sequence[Question]) -> dict[str, str]:
    """Who works at the companies that are asked about: by the name that a file has, and by the id of the search's."""
    wanted = {key for each in asked if each.kind == "company" for key in (each.name, each.into)}
    there: dict[str, list[str]] = {key: [] for key in wanted}
    for read in found.reads if wanted else ():
        for person in read.reading.contacts if read.reading else ():
            if person.company in wanted:
                there[person.company].append(person.name)
    for contact in found.merged.search.contacts if wanted else ():
        if contact.company in wanted:
            there[str(contact.company)].append(contact.name)
    return {key: f"with {', '.join(names[:3])}" for key, names in there.items() if names}


def _told_of(search: Search, ref: str) -> str:
    opening = search.opening_by_id.get(ref)
    return _where(search, opening) if opening else _contact(search, ref)


def _contact(search: Search, ref: str) -> str:
    """What the search, or another of the files, says of somebody."""
    contact = search.contact_by_id.get(ref)
    if contact is None:
        return ""
    company = search.company_by_id[contact.company].name if contact.company else ""
    return ", ".join(filter(None, (contact.title, company, *contact.emails[:1], *contact.phones[:1])))


def resumes_told(found: Preview, choices: Choices) -> list[ResumeTold]:
    """The resumes to choose from, when there are several or the only one bears another name; else nothing is asked."""
    given = [each for each in found.reads if each.reading and each.reading.resume is not None]
    names = [name_of(each.reading.resume) for each in given if each.reading and each.reading.resume is not None]
    if found.before.seeker.resume:
        return _instead(found, given, names, choices)
    if len(given) < 2 and all(_alike(name, found.before.seeker.name) for name in names):
        return []
    chosen = choices.resume or str(given[0].position)
    told = [
        ResumeTold(str(each.position), f"{name or 'Without a name'}, {each.file}", chosen == str(each.position))
        for each, name in zip(given, names, strict=True)
    ]
    return [*told, ResumeTold(NONE, "None of these" if len(told) > 1 else "No, leave it out", chosen == NONE)]


def _instead(found: Preview, given: Sequence[Read], names: Sequence[str], choices: Choices) -> list[ResumeTold]:
    """The resume that is here, and those that could take its place. What was proved by the first stays."""
    told = [
        ResumeTold(
            str(each.position), f"Take this one instead: {name or 'without a name'}, {each.file}",
            choices.resume == str(each.position),
        )
        for each, name in zip(given, names, strict=True)
        if each.reading and each.reading.resume != found.before.seeker.resume
    ]  # fmt: skip
    kept = not any(each.chosen for each in told)
    return [ResumeTold(NONE, "Keep the one that is here", kept), *told] if told else []


def _alike(one: str, other: str) -> bool:
    """Whether both may be names of one person: no name, the name of nobody yet, or a word in common."""
    if not one or other in ("", NOBODY_YET):
        return True
    return bool(set(folded(one).split()) & set(folded(other).split()))


_KINDS = {
    "contact": ("new person", "new people"),
    "company": ("new company", "new companies"),
    "opening": ("new opening", "new openings"),
    "evidence": ("line of your resume as proof of what you did", "lines of your resume as proof of what you did"),
}


def made_told(merged: Merged) -> list[Made]:
    """What will be created, a line for each kind."""
    made: list[Made] = []
    if any(each.kind == "seeker" for each in merged.created):
        made.append(Made("Your resume", [name_of(merged.search.seeker.resume) or merged.search.seeker.name], 0))
    for kind, words in _KINDS.items():
        names = [each.name for each in merged.created if each.kind == kind]
        if names:
            made.append(Made(many(len(names), *words), names[:NAMES], max(0, len(names) - NAMES), kind == "evidence"))
    return made


def known_told(found: Preview, choices: Choices, *, everything: bool) -> tuple[list[Known], int]:
    """What is merged, each with the reason, and how many more there are."""
    merged = found.merged.merged
    shown = merged if everything else merged[:LINES]
    people = _people_in(found)
    return [_known(each, found, choices, people) for each in shown], len(merged) - len(shown)


def _known(each: MergedInto, found: Preview, choices: Choices, people: Mapping[tuple[str, str], str]) -> Known:
    search = found.merged.search
    if each.key and each.into in search.contact_by_id:
        key = "" if each.key in choices.answers else each.key  # what was answered stands among the answers
        one, other = people.get((each.file, each.name), ""), _contact(search, each.into)
        return Known(each.name, search.contact_by_id[each.into].name, each.because, key, one, other)
    for names in (search.contact_by_id, search.company_by_id):
        if each.into in names:
            return Known(each.name, names[each.into].name, each.because)
    opening = search.opening_by_id.get(each.into)
    if opening is None:
        return Known(each.name, "", each.because)
    key = "" if each.key in choices.answers else each.key
    return Known(each.name, opening.title, each.because, key, other=_where(search, opening), another="another opening")


def _where(search: Search, opening: Opening) -> str:
    """What the search says of an opening, so that a person can tell it from one of the same title."""
    company = search.company_by_id.get(opening.company or opening.via or "")
    return ", ".join(filter(None, (company.name if company else "", opening.place)))


PLACE_CHOICES = [("", "Leave it out"), *((key, place.words) for key, place in PLACES.items())]
COLUMN_CHOICES = [("", "Leave it out"), *((key, words[:1].upper() + words[1:]) for key, words in COLUMN_FIELDS.items())]
