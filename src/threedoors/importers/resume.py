"""What a JSON Resume tells of a person's work, in old keys and new, whatever shape its values have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from threedoors.importers.dates import read_part
from threedoors.importers.person_names import without_degrees
from threedoors.terms import PartDate


@dataclass(frozen=True, kw_only=True)
class Job:
    """One stretch of work. done: what was done there, one sentence each; current: nothing says that it ended."""

    employer: str
    from_: PartDate | None
    to: PartDate | None
    done: tuple[str, ...]
    current: bool


# Where work is told, and the keys that name for whom it was, the newer first.
_TELLING = {"work": ("name", "company"), "volunteer": ("organization",), "projects": ("entity",)}
_BULLET = re.compile(r"^[\s\-–—*•●▪◦·>]+")
_LINE = re.compile(r"[\r\n]+")


def name_of(resume: Mapping[str, Any]) -> str:
    """The person's name, without degrees; "" when the resume does not say."""
    basics = resume.get("basics")
    return without_degrees(_text(basics.get("name"))) if isinstance(basics, Mapping) else ""


def jobs_of(resume: Mapping[str, Any]) -> Iterator[Job]:
    """Paid work, then volunteering, then projects, each in the resume's order."""
    for section, naming in _TELLING.items():
        entries = resume.get(section)
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, Mapping):
                yield _job(entry, naming)


def employers_of(resume: Mapping[str, Any]) -> Iterator[Job]:
    """The paid jobs whose employer is named."""
    yield from (job for job in jobs_of({"work": resume.get("work")}) if job.employer)


def _job(entry: Mapping[str, Any], naming: tuple[str, ...]) -> Job:
    end = _text(entry.get("endDate"))
    to = read_part(end)
    return Job(
        employer=next((name for key in naming if (name := _text(entry.get(key)))), ""),
        from_=read_part(_text(entry.get("startDate"))),
        to=to,
        done=tuple(_done(entry)),
        current=to is None and "startDate" in entry,
    )


def _done(entry: Mapping[str, Any]) -> Iterator[str]:
    """The highlights; where there are none, the lines of the summary (`description` in projects)."""
    highlights = entry.get("highlights")
    told = highlights if isinstance(highlights, list) else [highlights]
    lines = [text for each in told if (text := _text(each))]
    for text in lines or [_text(entry.get("summary")) or _text(entry.get("description"))]:
        for line in _LINE.split(text):
            if done := " ".join(_BULLET.sub("", line).split()):
                yield done


def _text(value: Any) -> str:
    """Text, or a number where text belongs; "" for everything else."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""
