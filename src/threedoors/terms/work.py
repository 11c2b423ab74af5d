"""What a search is about: evidence, directions, companies, openings, what is known of them and made for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from threedoors.terms.doors import MaterialKind
from threedoors.terms.families import Family
from threedoors.terms.kinds import (
    CompanyId,
    ContactId,
    ConversationId,
    CurrencyCode,
    DirectionId,
    EvidenceId,
    Id,
    Name,
    OpeningId,
    PartDate,
    Scale,
    SubjectId,
    Title,
)


class Remote(StrEnum):
    NO = "no"
    SOME = "some"
    ONLY = "only"


class Period(StrEnum):
    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, kw_only=True)
class Pay:
    min: int | float | None = None
    max: int | float | None = None
    currency: CurrencyCode
    per: Period


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Something done, with its proof."""

    id: Id
    text: str
    employer: str = ""
    from_: PartDate | None = None
    to: PartDate | None = None
    skills: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    said_by: ContactId | None = None
    retracted: bool = False


class DirectionState(StrEnum):
    CANDIDATE = "candidate"
    SHORTLIST = "shortlist"
    CHOSEN = "chosen"
    PARKED = "parked"


@dataclass(frozen=True, kw_only=True)
class DirectionChange:
    """One dated decision about a direction."""

    state: DirectionState
    on: date
    reasons: str = ""
    would_change: str = ""


@dataclass(frozen=True, kw_only=True)
class Direction:
    id: Id
    title: Title
    soc: str = ""
    family: Family | None = None
    state: DirectionState = DirectionState.CANDIDATE
    named_by: tuple[ContactId, ...] = ()
    want: Scale | None = None
    suit: Scale | None = None
    history: tuple[DirectionChange, ...] = ()
    notes: str = ""


class ToEmployer(StrEnum):
    """What a company is to the seeker's current employer."""

    SELF = "self"
    CLIENT = "client"
    SUPPLIER = "supplier"
    RIVAL = "rival"
    PARENT = "parent"


@dataclass(frozen=True, kw_only=True)
class Company:
    """apart: companies of a like name that the seeker said are others; both sides hold."""

    id: Id
    name: Name
    aliases: tuple[str, ...] = ()
    apart: tuple[CompanyId, ...] = ()
    target: bool = False
    motivation: Scale | None = None
    directions: tuple[DirectionId, ...] = ()
    families: tuple[Family, ...] = ()
    agency: bool = False
    to_employer: ToEmployer | None = None
    website: str = ""
    notes: str = ""


class Pipe(StrEnum):
    """How far an opening has come. Ordered by `rank`."""

    WATCHING = "watching"
    OPENING = "opening"
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    CLOSED = "closed"

    @property
    def rank(self) -> int:
        """0 watching, 1 opening, 2 applied, 3 interview, 4 offer; -1 closed, which counts only as history."""
        return _PIPE_RANKS[self]

    @property
    def live(self) -> bool:
        """From opening to offer: something can still be won or lost."""
        return self.rank >= 1

    @property
    def judged(self) -> bool:
        """From applied to offer: somebody there is weighing the seeker now."""
        return self.rank >= 2


_PIPE_RANKS = {
    Pipe.CLOSED: -1,
    Pipe.WATCHING: 0,
    Pipe.OPENING: 1,
    Pipe.APPLIED: 2,
    Pipe.INTERVIEW: 3,
    Pipe.OFFER: 4,
}


class ClosedReason(StrEnum):
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    FILLED = "filled"


class Need(StrEnum):
    """How a posting means a requirement."""

    MUST = "must"
    NICE = "nice"
    NOISE = "noise"


@dataclass(frozen=True, kw_only=True)
class Requirement:
    id: Id
    text: str
    kind: Need = Need.MUST
    evidence: tuple[EvidenceId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Submission:
    """A recruiter handed the seeker in for this opening; consent_on None: without asking."""

    by: ContactId
    on: date
    consent_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class PipeChange:
    pipe: Pipe
    on: date


@dataclass(frozen=True, kw_only=True)
class Opening:
    """One job at one company. company None: the agency does not name it."""

    id: Id
    title: Name
    company: CompanyId | None = None
    via: CompanyId | None = None
    family: Family | None = None
    soc: str = ""
    pipe: Pipe = Pipe.OPENING
    closed_reason: ClosedReason | None = None
    posting: str = ""
    posting_changed_on: date | None = None
    posted_on: PartDate | None = None
    closes_on: date | None = None
    applied_on: date | None = None
    decision_due: date | None = None
    url: str = ""
    place: str = ""
    remote: Remote | None = None
    pay: Pay | None = None
    judges: tuple[ContactId, ...] = ()
    submissions: tuple[Submission, ...] = ()
    letter_accepted: bool = True
    requirements: tuple[Requirement, ...] = ()
    history: tuple[PipeChange, ...] = ()
    notes: str = ""


class FactKind(StrEnum):
    NEED = "need"
    GOAL = "goal"
    PARAMETER = "parameter"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something known. source: a contact's id, an address or a text."""

    text: str
    kind: FactKind = FactKind.OTHER
    source: str = ""
    on: date | None = None
    private: bool = False
    prompted: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Unknown:
    """Something to find out; closed_by the conversation that answered it."""

    id: Id
    text: str
    kind: FactKind = FactKind.OTHER
    must: bool = False
    closed_by: ConversationId | None = None


@dataclass(frozen=True, kw_only=True)
class Dossier:
    about: SubjectId
    facts: tuple[Fact, ...] = ()
    unknowns: tuple[Unknown, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Material:
    id: Id
    kind: MaterialKind
    opening: OpeningId | None = None
    text: str = ""
    made_on: date | None = None
    sent_on: date | None = None
    evidence: tuple[EvidenceId, ...] = ()


class ReasonAbout(StrEnum):
    COMPANY = "company"
    ROLE = "role"
    SELF = "self"


@dataclass(frozen=True, kw_only=True)
class CommitmentReason:
    text: str
    about: ReasonAbout
    evidence: tuple[EvidenceId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Commitment:
    """Why the seeker wants this job and no other."""

    opening: OpeningId
    reasons: tuple[CommitmentReason, ...] = ()
    rating: Scale | None = None
    on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Rehearsal:
    opening: OpeningId
    question: str
    text: str
    on: date
    rating: Scale | None = None
