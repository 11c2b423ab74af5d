"""A head line that holds the employer and its town: "Leeds City College, Leeds", "City of Portland, OR"."""

from __future__ import annotations

import re
from typing import NamedTuple

from threedoors.importers.advert.employer_words import GOVERNMENT, has_form, says_employer
from threedoors.importers.advert.place import is_region, is_work_mode, looks_like_place
from threedoors.importers.advert.whereabouts import ENDS, QUARTERS, REGIONS, SUFFIX

_LONGEST, _MOST_WORDS = 90, 14
_NO_EMPLOYER = re.compile(
    r"^(?:near|nr|around|outside|within|in|at|greater|inner|outer|central|downtown|midtown|uptown|northern|southern"
    r"|eastern|western|north|south|east|west|upper|lower|old|new|city of london$)\b|^\d+\w?\s(?=[A-Z])|\d{4,}|[$€£:]",
    re.IGNORECASE,
)
_SIMPLE_TOWN = re.compile(r"(?:St\.? )?[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]+|am|an|der|de|la|upon|on|in|le)){0,3}")
_APART = re.compile(r"\s+[-–—|·•]\s+|\s*[|·•]\s*|(?:,)?\s+(?=\([^()]+\)$)")
_TOWN_OF_TWO = frozenset(
    ("singapore", "luxembourg", "luxemburg", "hong kong", "malta", "monaco", "new york", "washington")
)


class EmployerLine(NamedTuple):
    """name and place as the line has them. sure: the name alone says employer; else it might be a part of the town."""

    name: str
    place: str
    sure: bool


def employer_line(text: str) -> EmployerLine | None:
    """The employer and its town in one line; None for a line that is a place, or no such pair."""
    text = text.strip()
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    apart = _APART.search(text)
    pair = _told_apart(text[: apart.start()], text[apart.end() :]) if apart else _by_commas(text.split(", "))
    return pair if pair and pair.name and pair.place else None


def _told_apart(name: str, place: str) -> EmployerLine | None:
    """ "Nordstrom - Seattle, WA": the mark says where the name ends."""
    name, place = name.strip(" ,"), re.sub(r"^\((.*)\)$", r"\1", place.strip())
    if looks_like_place(name) and not says_employer(name):
        return None
    placed = looks_like_place(place) and not says_employer(place)
    return EmployerLine(name, place, True) if placed and not _place_like(name) else None


def _by_commas(parts: list[str]) -> EmployerLine | None:
    """Read from the right: the country, the region, one town; what stands before it is the employer."""
    at = len(parts)
    while at > 0 and (_behind_town(parts[at - 1]) or is_work_mode(parts[at - 1])):
        at -= 1
    if at == 0 or len(parts) == 1:
        return None
    town, before, behind = parts[at - 1], ", ".join(parts[: at - 1]), ", ".join(parts[at:])
    if not before:
        return _government(town, behind) if behind else None
    known = looks_like_place(town) or (behind != "" and not is_work_mode(behind))
    if says_employer(town) or has_form(f"x {town}") or not (known or _SIMPLE_TOWN.fullmatch(town)):
        return None
    sure = says_employer(before)
    if not sure and (not known or "," in before or _place_like(before) or len(before.split()) > 4):
        return None
    return EmployerLine(before, ", ".join(parts[at - 1 :]), sure)


def _government(name: str, region: str) -> EmployerLine | None:
    """ "City of Portland, OR" works in Portland; "Amazon, Remote" has no town at all."""
    if governs := GOVERNMENT.match(name):
        return EmployerLine(name, f"{name[governs.end() :]}, {region}", True)
    if is_work_mode(region) and not looks_like_place(name) and not _place_like(name):
        return EmployerLine(name, region, says_employer(name))
    return EmployerLine(name, region, True) if says_employer(name) else None


def _place_like(name: str) -> bool:
    """A quarter, a street, a region, a town by the sound of its name."""
    folded = name.casefold().strip(" .")
    if says_employer(name):
        return False
    last = folded.split()[-1] if folded.split() else ""
    return (
        not any(letter.isupper() for letter in name)
        or looks_like_place(name)
        or folded in QUARTERS | REGIONS
        or last in ENDS
        or re.fullmatch(SUFFIX, name) is not None
        or _NO_EMPLOYER.search(name) is not None
    )


def _behind_town(part: str) -> bool:
    return part.casefold() not in _TOWN_OF_TWO and is_region(part)
