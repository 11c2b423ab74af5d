"""Conversations: intended, booked or held, through which door, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from threedoors.terms.doors import Claim, Door
from threedoors.terms.kinds import (
    ContactId,
    Count,
    DirectionId,
    FocusId,
    Id,
    InsightSubject,
    MaterialId,
    OpeningId,
    Reason,
    Scale,
    UnknownId,
)


class FocusOn(StrEnum):
    INDUSTRY = "industry"
    COMPANY = "company"
    POSITION = "position"
    OPENING = "opening"


class TalkState(StrEnum):
    PLANNED = "planned"
    ASKED = "asked"
    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"


class Channel(StrEnum):
    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    MAIL = "mail"
    MESSAGE = "message"
    FAIR = "fair"
    APPLICATION = "application"
    ONE_WAY_VIDEO = "one_way_video"

    @property
    def faceless(self) -> bool:
        """Nobody sits opposite: the only channels for which `contacts` may be empty."""
        return self in (Channel.APPLICATION, Channel.ONE_WAY_VIDEO)


class InitiatedBy(StrEnum):
    SEEKER = "seeker"
    CONTACT = "contact"


class RuleId(StrEnum):
    """The guard's rules, by the names METHOD gives them; an override names one."""

    G00 = "G00"
    G01 = "G01"
    G02 = "G02"
    G03 = "G03"
    G04 = "G04"
    G05 = "G05"
    G06 = "G06"
    G07 = "G07"
    G08 = "G08"
    G09 = "G09"
    G10 = "G10"
    G11 = "G11"
    G12 = "G12"
    G13 = "G13"
    G13N = "G13n"
    G14 = "G14"
    G15 = "G15"
    G16 = "G16"
    G17 = "G17"
    G18 = "G18"
    G19 = "G19"
    G20 = "G20"
    G21 = "G21"
    G22 = "G22"
    G23 = "G23"
    G24 = "G24"
    G25 = "G25"
    G26 = "G26"
    G27 = "G27"


@dataclass(frozen=True, kw_only=True)
class Focus:
    """What an informational talk is about. what: a family, or the id of a company, direction or opening."""

    on: FocusOn
    what: FocusId


@dataclass(frozen=True, kw_only=True)
class AgendaItem:
    text: str
    unknown: UnknownId | None = None


@dataclass(frozen=True, kw_only=True)
class Override:
    """The seeker goes ahead all the same, for a reason they typed."""

    rule: RuleId
    reason: Reason
    on: date


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """What somebody suggested, in their words."""

    said: str
    direction: DirectionId | None = None
    soc: str = ""
    against: bool = False


@dataclass(frozen=True, kw_only=True)
class Insight:
    """Something learned in an informational."""

    text: str
    about: InsightSubject | None = None
    private: bool = False
    prompted: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Lead:
    """A name, not yet a contact unless `contact` says so."""

    name: str
    company: str = ""
    contact: ContactId | None = None
    opening: OpeningId | None = None
    may_use_name: bool = False


@dataclass(frozen=True, kw_only=True)
class Promise:
    text: str
    by: InitiatedBy
    due: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Advice:
    text: str
    due: date | None = None
    done_on: date | None = None
    reported_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question the seeker was asked, and how well the answer went."""

    text: str
    rating: Scale | None = None


@dataclass(frozen=True, kw_only=True)
class Debrief:
    held_on: date
    became: Door | None = None
    suggestions: tuple[Suggestion, ...] = ()
    insights: tuple[Insight, ...] = ()
    leads: tuple[Lead, ...] = ()
    promises: tuple[Promise, ...] = ()
    advice: tuple[Advice, ...] = ()
    thanked_on: date | None = None
    said_direction: DirectionId | None = None
    willingness: Scale | None = None
    shot_left: bool | None = None
    stated_process: bool | None = None
    questions: tuple[Asked, ...] = ()
    pay_said: str = ""
    references_asked: bool | None = None
    slips: tuple[str, ...] = ()
    reservations: tuple[str, ...] = ()
    commitment: Scale | None = None
    next_step: str = ""
    next_contact_on: date | None = None
    outcome: str = ""
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class Conversation:
    id: Id
    door: Door
    contacts: tuple[ContactId, ...] = ()
    openings: tuple[OpeningId, ...] = ()
    direction: DirectionId | None = None
    focus: tuple[Focus, ...] = ()
    state: TalkState = TalkState.PLANNED
    asked_on: date | None = None
    replied_on: date | None = None
    follow_ups: tuple[date, ...] = ()
    introduced_by: ContactId | None = None
    introducer_told_on: date | None = None
    on: datetime | None = None
    minutes: Count | None = None
    channel: Channel | None = None
    round: Count | None = None
    initiated_by: InitiatedBy = InitiatedBy.SEEKER
    new_fact: str = ""
    agenda: tuple[AgendaItem, ...] = ()
    message: str = ""
    attachments: tuple[MaterialId, ...] = ()
    discloses_application: bool | None = None
    claims: tuple[Claim, ...] = ()
    overrides: tuple[Override, ...] = ()
    debrief: Debrief | None = None
    notes: str = ""
