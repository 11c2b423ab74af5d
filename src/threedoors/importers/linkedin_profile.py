"""The tables of LinkedIn's export about oneself as a JSON Resume: only what they say, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from threedoors.importers.contact_card import tidy
from threedoors.importers.dates import read_part
from threedoors.importers.export_zip import Export, Record
from threedoors.importers.found import Found, FoundResume, Unplaced

TABLES = ("profile.csv", "positions.csv", "education.csv", "skills.csv", "certifications.csv", "languages.csv")

_BULLET = re.compile(r"^\s*[-–—*•●▪◦·>]\s+")
_BRACKETED = re.compile(r"\[(?:[A-Z_ ]+:)?([^\[\]]+)\]")


def resume_in(export: Export) -> Iterator[Found]:
    """The resume, when any of its tables is there, and what of them a JSON Resume has no place for."""
    resume: dict[str, Any] = {}
    if basics := _basics(export):
        resume["basics"] = basics
    unplaced: list[Unplaced] = []
    for key, entries in (
        ("work", [_job(each) for each in export.records("positions.csv")]),
        ("education", [_school(each, unplaced) for each in export.records("education.csv")]),
        (
            "skills",
            [_kept(name=name) for name in dict.fromkeys(each.get("name", "") for each in export.records("skills.csv"))],
        ),
        ("languages", [_language(each) for each in export.records("languages.csv")]),
        ("certificates", [_certificate(each) for each in export.records("certifications.csv")]),
    ):
        if told := [each for each in entries if each]:
            resume[key] = told
    if resume:
        yield FoundResume(resume)
    yield from unplaced


def _basics(export: Export) -> dict[str, Any]:
    profile = next(export.records("profile.csv"), {})
    place = _told(profile, "geo location") or _told(profile, "address")
    sites = _BRACKETED.findall(profile.get("websites", ""))
    return _kept(
        name=tidy(f"{profile.get('first name', '')} {profile.get('last name', '')}"),
        label=_told(profile, "headline"),
        email=_email(export),
        phone=next((tidy(number) for each in _phones(export) if (number := each.get("number", ""))), ""),
        url=next((tidy(each) for each in sites), ""),
        summary=profile.get("summary", ""),
        location={"address": place} if place else None,
    )


def _email(export: Export) -> str:
    """The primary address, else the first."""
    rows = [each for each in export.records("email addresses.csv") if each.get("email address")]
    first = next((each for each in rows if each.get("primary", "").casefold() == "yes"), rows[0] if rows else {})
    return first.get("email address", "")


def _phones(export: Export) -> Iterator[Record]:
    yield from export.records("phonenumbers.csv" if "phonenumbers.csv" in export else "phone numbers.csv")


def _job(row: Record) -> dict[str, Any]:
    lines = [line for line in re.split(r"\r\n?|\n", row.get("description", "")) if line.strip()]
    return _kept(
        name=_told(row, "company name"),
        position=_told(row, "title"),
        location=_told(row, "location"),
        startDate=_date(row, "started on"),
        endDate=_date(row, "finished on"),
        summary="\n".join(line.strip() for line in lines if not _BULLET.match(line)),
        highlights=[tidy(_BULLET.sub("", line)) for line in lines if _BULLET.match(line)],
    )


def _school(row: Record, unplaced: list[Unplaced]) -> dict[str, Any]:
    school = _told(row, "school name")
    texts = [text for heading in ("notes", "activities", "activities and societies") if (text := row.get(heading))]
    unplaced += [Unplaced(f"{school}: {text}" if school else text) for text in texts]
    return _kept(
        institution=school,
        studyType=_told(row, "degree name") or _told(row, "degree"),
        area=_told(row, "field of study"),
        startDate=_date(row, "start date") or _date(row, "started on"),
        endDate=_date(row, "end date") or _date(row, "finished on"),
        score=_told(row, "grade"),
    )


def _language(row: Record) -> dict[str, Any]:
    return _kept(language=_told(row, "name"), fluency=_told(row, "proficiency"))


def _certificate(row: Record) -> dict[str, Any]:
    return _kept(
        name=_told(row, "name"), issuer=_told(row, "authority"), date=_date(row, "started on"), url=_told(row, "url")
    )


def _told(row: Record, heading: str) -> str:
    return tidy(row.get(heading, ""))


def _date(row: Record, heading: str) -> str:
    """As JSON Resume writes dates; a date we cannot read stays as it is written."""
    text = _told(row, heading)
    part = read_part(text)
    return str(part) if part else text


def _kept(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}
