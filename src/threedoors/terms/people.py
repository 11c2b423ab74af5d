"""Who is in a search: the seeker and the contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from threedoors.terms.families import Family
from threedoors.terms.kinds import (
    CompanyId,
    ContactId,
    Count,
    Id,
    Name,
    PartDate,
    PlaceId,
    Reason,
    Scale,
    Title,
    Verbatim,
)
from threedoors.terms.work import Pay, Remote


class Relation(StrEnum):
    """How the contact stands to the seeker."""

    STRANGER = "stranger"
    ACQUAINTANCE = "acquaintance"
    ALUM = "alum"
    FRIEND = "friend"
    FAMILY = "family"
    COLLEAGUE = "colleague"
    EX_COLLEAGUE = "ex_colleague"
    MANAGER = "manager"
    EX_MANAGER = "ex_manager"
    MENTOR = "mentor"
    COUNSELLOR = "counsellor"


class CounsellorKind(StrEnum):
    OUTPLACEMENT = "outplacement"
    COLLEGE = "college"
    PUBLIC = "public"
    PRIVATE = "private"


class Power(StrEnum):
    """Hiring power: what a contact can do for or against an application. Ordered by `rank`."""

    NONE = "none"
    INFLUENCE = "influence"
    SCREEN = "screen"
    DECIDE = "decide"
    UNKNOWN = "unknown"

    @property
    def rank(self) -> int:
        """0 none, 1 influence, 2 screen, 3 decide. Unknown has no rank: `situation` says what it counts as."""
        return _POWER_RANKS[self]


_POWER_RANKS = {Power.NONE: 0, Power.UNKNOWN: 0, Power.INFLUENCE: 1, Power.SCREEN: 2, Power.DECIDE: 3}


class Shots(StrEnum):
    """How often this contact can be approached."""

    RENEWABLE = "renewable"
    SCARCE = "scarce"
    SINGLE = "single"
    SPENT = "spent"


@dataclass(frozen=True, kw_only=True)
class Constraints:
    pay_floor: Pay | None = None
    places: tuple[str, ...] = ()
    remote: Remote | None = None
    start: date | None = None
    must: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class KeptWording:
    """Words that the seeker keeps though the doubt check marks them, and why. words empty: wherever the rule speaks."""

    rule: str
    words: str = ""
    reason: Reason
    on: date


@dataclass(frozen=True, kw_only=True)
class Seeker:
    name: Name
    resume: Annotated[Mapping[str, Any], Verbatim()] = field(default_factory=dict)
    current_employer: CompanyId | None = None
    confidential: bool = False
    manager_told: bool = False
    want: Scale | None = None
    suit: Scale | None = None
    hours_per_week: int | float = 5
    income_urgent: bool = False
    constraints: Constraints = Constraints()
    kept_wordings: tuple[KeptWording, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PastJob:
    """A job the contact once held."""

    company: CompanyId
    title: Title = ""
    from_: PartDate | None = None
    to: PartDate | None = None


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person the seeker knows or could reach.

    power None: inferred from the title; `unknown`: the seeker does not know. power_at None: their own company;
    empty: nowhere, and written so. hires_in empty: from the title, else the company's families. shots None: inferred.
    aliases: "name" or "name, company" as files have it where the seeker said that it is this person. apart: whom the
    seeker said this is not, however alike they look; both sides hold.
    """

    id: Id
    name: Name
    aliases: tuple[str, ...] = ()
    relation: Relation = Relation.STRANGER
    counsellor_kind: CounsellorKind | None = None
    company: CompanyId | None = None
    title: Title = ""
    past: tuple[PastJob, ...] = ()
    schools: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    place: str = ""
    power: Power | None = None
    power_at: tuple[PlaceId, ...] | None = None
    hires_in: tuple[Family, ...] = ()
    shots: Shots | None = None
    knows: tuple[ContactId, ...] = ()
    apart: tuple[ContactId, ...] = ()
    trusted: bool = False
    mutual: Count | None = None
    connected_on: date | None = None
    last_contact: date | None = None
    willingness: Scale | None = None
    tags: tuple[str, ...] = ()
    source: str = ""
    notes: str = ""
