"""The small types that the terms are made of: dates that may stop early, moments, scales and references.

A term's annotations are its contract: `searchfile/` reads, writes and describes a search from them alone, so a new key
is one line in one dataclass. The markers below say what Python's own types cannot.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal


@dataclass(frozen=True)
class OwnId:
    """The id of the thing itself: `[A-Za-z0-9_-]{1,64}`, unique in its list."""


@dataclass(frozen=True)
class Ref:
    """The id of something in one of these lists of the search; `unknowns` are those of all dossiers.

    `families` accepts a family's slug beside the ids. An id found in none of the lists is dangling.
    """

    lists: tuple[str, ...]


@dataclass(frozen=True)
class Between:
    """Inclusive bounds of an integer; `high` None is no upper bound."""

    low: int
    high: int | None = None


ONE_LINE = 300
"""Characters of the longest name or title: of a person, a company, a job."""


@dataclass(frozen=True)
class Filled:
    """A text that may not be blank."""


@dataclass(frozen=True)
class OneLine:
    """A name or title of at most ONE_LINE characters. filled: it may not be blank."""

    filled: bool = False


@dataclass(frozen=True)
class Currency:
    """An ISO 4217 code: three capital letters."""


@dataclass(frozen=True)
class Verbatim:
    """Kept as it came, keys and order included."""


Id = Annotated[str, OwnId()]
CompanyId = Annotated[str, Ref(("companies",))]
ContactId = Annotated[str, Ref(("contacts",))]
OpeningId = Annotated[str, Ref(("openings",))]
DirectionId = Annotated[str, Ref(("directions",))]
ConversationId = Annotated[str, Ref(("conversations",))]
EvidenceId = Annotated[str, Ref(("evidence",))]
MaterialId = Annotated[str, Ref(("materials",))]
UnknownId = Annotated[str, Ref(("unknowns",))]
PlaceId = Annotated[str, Ref(("companies", "openings"))]
SubjectId = Annotated[str, Ref(("companies", "openings", "directions"))]
FocusId = Annotated[str, Ref(("families", "companies", "directions", "openings"))]
InsightSubject = Annotated[str, Ref(("companies", "openings", "directions", "contacts", "families"))]
AnyId = Annotated[
    str,
    Ref(("evidence", "directions", "companies", "contacts", "openings", "conversations", "materials", "unknowns")),
]

Scale = Annotated[int, Between(1, 5)]
Count = Annotated[int, Between(0)]
Name = Annotated[str, OneLine(filled=True)]
Title = Annotated[str, OneLine()]
Reason = Annotated[str, Filled()]
CurrencyCode = Annotated[str, Currency()]
Version = Literal[1]

_PART_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True)
class PartDate:
    """A date that may stop at the year or the month, as people remember them."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> PartDate:
        """Read `2024`, `2024-03` or `2024-03-09`; raises ValueError for anything else."""
        match = _PART_DATE.fullmatch(text)
        if not match:
            raise ValueError(text)
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # the pattern's first group always matches
        date(year, month or 1, day or 1)  # refuses month 13 and 30 February
        return cls(year, month, day)

    @property
    def first(self) -> date:
        """Its first day: what `from` and `posted_on` mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Its last day: what `to` means."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        if self.month is not None:
            parts.append(f"{self.month:02}")
            if self.day is not None:
                parts.append(f"{self.day:02}")
        return "-".join(parts)
