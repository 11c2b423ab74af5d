"""What a file gave us: people, openings and a resume by name, and beside them every row we could not use.

Nothing here has an id or points into a search: that comes when it is merged into one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from enum import Enum
from typing import Any

from threedoors.terms import Family, PartDate, Pay, Relation, Remote, Requirement


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundContact:
    """A person in a file. The keys are the search file's, with the company by its name."""

    name: str
    relation: Relation = Relation.STRANGER
    company: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    place: str = ""
    connected_on: date | None = None
    last_contact: date | None = None
    tags: tuple[str, ...] = ()
    source: str = ""
    notes: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundOpening:
    """An opening in a file. company "": not named there. via: the agency that offers it."""

    title: str
    company: str = ""
    via: str = ""
    family: Family | None = None
    posting: str = ""
    posted_on: PartDate | None = None
    closes_on: date | None = None
    url: str = ""
    place: str = ""
    remote: Remote | None = None
    pay: Pay | None = None
    requirements: tuple[Requirement, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundResume:
    """A JSON Resume object, every key as it came."""

    resume: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Something we read and found no place for: the seeker may know where it belongs."""

    text: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was not taken, and why. row: the line as a person counts them; None when it concerns the whole file."""

    row: int | None
    reason: str


Found = FoundContact | FoundOpening | FoundResume | Unplaced | Skipped


@dataclass(frozen=True, kw_only=True)
class Reading:
    """All that was read from one file."""

    file: str
    format: str
    resume: Mapping[str, Any] | None = None
    contacts: tuple[FoundContact, ...] = ()
    openings: tuple[FoundOpening, ...] = ()
    unplaced: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The object of `read --json`: what was found as far as present, what was left always."""
        found: dict[str, Any] = {"file": self.file, "format": self.format}
        if self.resume is not None:
            found["resume"] = self.resume
        if self.contacts:
            found["contacts"] = _plain(self.contacts)
        if self.openings:
            found["openings"] = _plain(self.openings)
        skipped = [{"row": each.row, "reason": each.reason} for each in self.skipped]
        return found | {"unplaced": list(self.unplaced), "skipped": skipped}


def _plain(value: Any) -> Any:
    """Values as JSON holds them; of an object only what differs from its defaults."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PartDate | date):
        return str(value)
    if hasattr(value, "__dataclass_fields__"):
        return {
            each.name: _plain(got) for each in fields(value) if (got := getattr(value, each.name)) != _default(each)
        }
    return value


def _default(field: Any) -> Any:
    return None if field.default is MISSING else field.default
