"""Reads `wild_people.txt`: people who head their sections as they please, and the facts a careful reader would note."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

from people import Job, Person, Study

SOURCE = Path(__file__).parent / "wild_people.txt"
HEADS = ("summary", "work", "education", "skills", "languages", "certificates")


class Wild(NamedTuple):
    """A person, the headings they chose, their skills in groups, and sections that no field is for."""

    who: Person
    heads: dict[str, str]
    groups: tuple[tuple[str, tuple[str, ...]], ...]
    others: tuple[tuple[str, tuple[str, ...]], ...]


def wild_people() -> dict[str, Wild]:
    text = SOURCE.read_text(encoding="utf-8")
    blocks = [block.splitlines() for block in text.split("\n\n")]
    return {wild.who.key: wild for wild in map(_read, blocks)}


def _read(lines: list[str]) -> Wild:
    told: dict[str, str] = {}
    jobs: list[Job] = []
    studies: list[Study] = []
    others: list[tuple[str, tuple[str, ...]]] = []
    for line in lines:
        key, _, value = line.partition(": ")
        if line.startswith("- "):
            jobs[-1] = jobs[-1]._replace(done=(*jobs[-1].done, line[2:]))
        elif key == "job":
            jobs.append(Job(*_cells(value)[:5]))
        elif key == "edu":
            degree, *rest = _cells(value)
            studies.append(Study(degree, "", *rest[:4]))
        elif key == "other":
            others.append((_cells(value)[0], _parts(_cells(value)[1])))
        elif not line.startswith("#"):
            told[key] = value
    return Wild(
        _person(told, jobs, studies),
        dict(zip(HEADS, _cells(told["heads"]), strict=True)),
        tuple(
            (group, tuple(said.split(", "))) for group, said in (each.split(": ") for each in _cells(told["skills"]))
        ),
        tuple(others),
    )


def _cells(text: str) -> list[str]:
    return [cell.strip() for cell in text.split("|")]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";"))


def _person(told: dict[str, str], jobs: list[Job], studies: list[Study]) -> Person:
    key, lang = told["person"].split()
    return Person(
        key,
        lang,
        *(told.get(field, "") for field in ("name", "label", "email", "phone", "place", "link", "summary")),
        tuple(jobs),
        tuple(studies),
        tuple(word for group in _cells(told["skills"]) for word in group.split(": ")[1].split(", ")),
        tuple((name, level) for name, level in (each.split("=") for each in _parts(told["langs"]))),
        tuple((name, "") for name in _parts(told["certs"])),
    )


def facts(wild: Wild, dates: str) -> dict[str, Any]:
    """What a careful person would note from a file whose dates are written in that style."""
    who = wild.who

    def when(day: str) -> str:
        return day[:4] if dates == "year" else day

    basics = {field: getattr(who, field) for field in ("name", "label", "email", "phone", "place", "link", "summary")}
    return {
        "basics": {field: text for field, text in basics.items() if text},
        "work": [
            {
                "name": job.employer,
                "position": job.title,
                "location": job.place,
                "startDate": when(job.start),
                "endDate": when(job.end),
                "highlights": list(job.done),
            }
            for job in who.work
        ],
        "education": [
            {
                "institution": e.school,
                "degree": re.sub(r" (?:in|en) ", " ", e.degree, count=1),
                "startDate": when(e.start),
                "endDate": when(e.end),
            }
            for e in who.education
        ],
        "skills": list(who.skills),
        "languages": [list(pair) for pair in who.languages],
        "certificates": [name for name, _ in who.certificates],
    }
