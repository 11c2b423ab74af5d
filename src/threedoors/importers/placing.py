"""A text of a resume that found no place, put where the seeker says that it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from threedoors.importers.found import FoundResume
from threedoors.importers.paper import Line, resume_of
from threedoors.importers.paper.lines import Run


class Place(NamedTuple):
    """key: the list of a JSON Resume; heading: what stands over such a part; bare: the key of a text left as it is."""

    words: str
    key: str
    heading: str
    bare: str


PLACES: Mapping[str, Place] = {
    "job": Place("A job", "work", "Work Experience", "summary"),
    "education": Place("Education", "education", "Education", "institution"),
    "skill": Place("Skills", "skills", "Skills", "name"),
    "language": Place("Languages", "languages", "Languages", "language"),
    "certificate": Place("A certificate", "certificates", "Certificates", "name"),
    "evidence": Place("Something you did", "projects", "", "highlights"),
}
"""Where a text can go. What somebody did becomes evidence; every other is read as the part of that heading is."""

_SIZE = 11.0


def placed(resume: Mapping[str, Any], text: str, place: str) -> dict[str, Any]:
    """The resume with this text in its place. What of it cannot be told apart is kept as it stands."""
    where = PLACES[place]
    lines = [tidy for line in text.splitlines() if (tidy := " ".join(line.split()))]
    known = resume.get(where.key)
    entries = [each for each in _read(lines, where) if not isinstance(known, list) or each not in known]
    return {**resume, where.key: [*(known if isinstance(known, list) else []), *entries]}


def _read(lines: list[str], where: Place) -> list[dict[str, Any]]:
    if where.bare == "highlights":
        return [{"highlights": lines}]
    page = [_line(where.heading, heading=True), *map(_line, lines)]
    found = next((each.resume for each in resume_of(page) if isinstance(each, FoundResume)), {})
    entries = [dict(each) for each in found.get(where.key, ())]
    told = " ".join(str(value) for entry in entries for value in _values(entry)).split()
    lost = [line for line in lines if not set(_letters(line)) <= set(_letters(" ".join(told)))]
    if entries and not lost:
        return entries
    return [{where.bare: line} for line in lines] if where.key != "work" else [{where.bare: "\n".join(lines)}]


def _values(entry: Any) -> list[Any]:
    if isinstance(entry, Mapping):
        return [leaf for value in entry.values() for leaf in _values(value)]
    if isinstance(entry, list):
        return [leaf for value in entry for leaf in _values(value)]
    return [entry]


def _letters(text: str) -> list[str]:
    """Its words without the dates, which are written anew, and without what only joins."""
    words = ("".join(filter(str.isalnum, word)).casefold() for word in text.split())
    return [word for word in words if len(word) > 3 and not any(map(str.isdigit, word)) and word not in _JOINING]


_JOINING = frozenset(
    "from until since till present today current with januar january february march april june july august september "
    "october november december".split()
)


def _line(text: str, *, heading: bool = False) -> Line:
    size = _SIZE * (1.4 if heading else 1)
    width = len(text) * size / 2
    run = Run(text, size, heading, False)
    return Line(cells=((run,),), starts=(0.0,), x1=width, right=max(width, 400.0), whole=True, heading=heading)
