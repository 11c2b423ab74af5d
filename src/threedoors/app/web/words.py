"""The glossary as it reads on screen: plain words for doors, relations, claims, days and closed doors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from typing import Final

from threedoors.directions import Standing
from threedoors.directions.narrowing import Criterion
from threedoors.prepare import briefing
from threedoors.rulebook import Severity
from threedoors.terms import (
    Channel,
    ClosedReason,
    Contact,
    DirectionState,
    Door,
    FactKind,
    Family,
    InitiatedBy,
    MaterialKind,
    Need,
    Pay,
    Period,
    Pipe,
    Power,
    ReasonAbout,
    Relation,
    Remote,
    Shots,
    TalkState,
)

DOORS: Final[Mapping[Door, str]] = {Door.EXPLORATORY: "Explore", Door.INFORMATIONAL: "Learn", Door.JOB: "Job"}

DOOR_KINDS: Final[Mapping[Door, str]] = {
    Door.EXPLORATORY: "Explore: to find a direction",
    Door.INFORMATIONAL: "Learn: about a company or a kind of work",
    Door.JOB: "Job: an interview, or about one open job",
}

RELATIONS: Final[Mapping[Relation, str]] = {
    Relation.STRANGER: "Not known to me",
    Relation.ACQUAINTANCE: "Acquaintance",
    Relation.ALUM: "Same school",
    Relation.FRIEND: "Friend",
    Relation.FAMILY: "Family",
    Relation.COLLEAGUE: "Colleague",
    Relation.EX_COLLEAGUE: "Former colleague",
    Relation.MANAGER: "My manager",
    Relation.EX_MANAGER: "Former manager",
    Relation.MENTOR: "Mentor",
    Relation.COUNSELLOR: "Counsellor",
}

POWERS: Final[Mapping[Power, str]] = {
    Power.NONE: "No say in hiring",
    Power.INFLUENCE: "Is heard: on a panel, or may refer",
    Power.SCREEN: "Screens: HR or recruiter",
    Power.DECIDE: "Decides: hiring manager or owner",
    Power.UNKNOWN: "I do not know",
}

SHOTS: Final[Mapping[Shots, str]] = {
    Shots.RENEWABLE: "I can come back",
    Shots.SCARCE: "Few chances",
    Shots.SINGLE: "One chance",
    Shots.SPENT: "The chance is used",
}

POWER_SAID: Final[Mapping[Power, str]] = {
    Power.NONE: "Has no say in whether you are hired",
    Power.INFLUENCE: "Is heard when people are hired",
    Power.SCREEN: "Screens who is hired",
    Power.DECIDE: "Decides who is hired",
}

SHOTS_SAID: Final[Mapping[Shots, str]] = {
    Shots.RENEWABLE: "You can come back to them",
    Shots.SCARCE: "You have few chances with them",
    Shots.SINGLE: "You have one chance with them",
    Shots.SPENT: "The chance with them is used",
}

SHOT_TAGS: Final[Mapping[Shots, str]] = {
    Shots.SCARCE: "few chances",
    Shots.SINGLE: "one chance",
    Shots.SPENT: "chance used",
}

STATES: Final[Mapping[TalkState, str]] = {
    TalkState.PLANNED: "planned",
    TalkState.ASKED: "asked",
    TalkState.BOOKED: "booked",
    TalkState.HELD: "held",
    TalkState.CANCELLED: "called off",
}

CHANNELS: Final[Mapping[Channel, str]] = briefing.CHANNELS

INITIATORS: Final[Mapping[InitiatedBy, str]] = {
    InitiatedBy.CONTACT: "They asked me",
    InitiatedBy.SEEKER: "I asked for it",
}

PIPES: Final[Mapping[Pipe, str]] = {
    Pipe.WATCHING: "Watching",
    Pipe.OPENING: "Open, not applied",
    Pipe.APPLIED: "Applied",
    Pipe.INTERVIEW: "Interview",
    Pipe.OFFER: "Offer",
    Pipe.CLOSED: "Closed",
}

FACT_KINDS: Final[Mapping[FactKind, str]] = {
    FactKind.NEED: "A need they have",
    FactKind.GOAL: "A goal they have",
    FactKind.PARAMETER: "A term of the job: scope, team, pay, place",
    FactKind.OTHER: "Anything else",
}

FACTS_SHORT: Final[Mapping[FactKind, str]] = {
    FactKind.NEED: "a need",
    FactKind.GOAL: "a goal",
    FactKind.PARAMETER: "a term of the job",
    FactKind.OTHER: "good to know",
}

NEEDS: Final[Mapping[Need, str]] = {
    Need.MUST: "A must",
    Need.NICE: "Nice to have",
    Need.NOISE: "Only said",
}

REMOTES: Final[Mapping[Remote, str]] = {
    Remote.NO: "Not from home",
    Remote.SOME: "Partly from home",
    Remote.ONLY: "All from home",
}

PERIODS: Final[Mapping[Period, str]] = {
    Period.HOUR: "an hour",
    Period.DAY: "a day",
    Period.MONTH: "a month",
    Period.YEAR: "a year",
}

MATERIALS: Final[Mapping[MaterialKind, str]] = {
    MaterialKind.RESUME: "Resume",
    MaterialKind.LETTER: "Letter",
    MaterialKind.SPIEL: "What I say for myself",
    MaterialKind.ANSWER: "Answer",
    MaterialKind.HEADLINE: "Headline",
    MaterialKind.SUMMARY: "Summary",
    MaterialKind.MESSAGE: "Message",
    MaterialKind.SHEET: "Explore sheet",
}

REASONS: Final[Mapping[ReasonAbout, str]] = {
    ReasonAbout.COMPANY: "The company",
    ReasonAbout.ROLE: "The role",
    ReasonAbout.SELF: "You",
}

CLOSINGS: Final[Mapping[ClosedReason, str]] = {
    ClosedReason.REJECTED: "they said no",
    ClosedReason.WITHDRAWN: "I withdrew",
    ClosedReason.DECLINED: "I declined",
    ClosedReason.ACCEPTED: "I accepted",
    ClosedReason.FILLED: "filled by somebody else",
}

DIRECTION_STATES: Final[Mapping[DirectionState, str]] = {
    DirectionState.CANDIDATE: "An idea",
    DirectionState.SHORTLIST: "On the shortlist",
    DirectionState.CHOSEN: "Chosen",
    DirectionState.PARKED: "Set aside",
}

CRITERIA: Final[Mapping[Criterion, str]] = {
    Criterion.PEOPLE: "People who named it",
    Criterion.RESUME: "What your resume shows",
    Criterion.PAY: "What it pays",
    Criterion.TRAINING: "How little is left to learn",
    Criterion.OPENINGS: "Openings you have seen",
    Criterion.INSIDERS: "People you know in it",
    Criterion.WANT: "How much you want it",
    Criterion.SUIT: "How well it suits you",
}

STANDINGS: Final[Mapping[Standing, str]] = {
    Standing.STRONG: "Strong",
    Standing.POSSIBLE: "Possible",
    Standing.STRETCH: "A stretch",
}

_FAMILIES_OF_TWO: Final[Mapping[Family, str]] = {
    Family.IT_SUPPORT: "IT support",
    Family.TECHNICIAN_DRAFTING: "Technicians and drafting",
    Family.CLEANING_GROUNDS: "Cleaning and grounds",
}
FAMILIES: Final[Mapping[Family, str]] = {
    family: _FAMILIES_OF_TWO.get(family, family.value.replace("-", " ").capitalize()) for family in Family
}

MARKS: Final[Mapping[Severity, str]] = {
    Severity.BLOCK: "Not like this",
    Severity.WARN: "Mind this first",
    Severity.ADVISE: "Good to know",
}

DOUBT_MARKS: Final[Mapping[str, str]] = {"error": "Not like this", "warning": "Mind this", "hint": "Good to know"}

# What a file may be, by the names of the importers that read it.
FORMATS: Final[Mapping[str, Mapping[str, str]]] = {
    "A resume as": {
        "pdf": "PDF",
        "docx": "Word (.docx)",
        "resume-text": "plain text, Markdown",
        "json-resume": "JSON Resume",
    },
    "The people you know as": {
        "linkedin-export": "LinkedIn's zip (Settings, Data privacy, Get a copy of your data)",
        "linkedin-connections": "LinkedIn's Connections.csv",
        "vcard": "vCard (.vcf)",
        "google-contacts": "CSV from Google",
        "outlook-contacts": "CSV from Outlook",
        "contacts-csv": "CSV from a spreadsheet",
        "contacts-text": "text with one person a line",
    },
    "A posting as": {
        "posting-text": "text",
        "posting-html": "a saved web page",
        "posting-eml": "a mail (.eml)",
        "posting-jsonld": "the job data of a page (JSON-LD)",
        "posting-greenhouse": "job data from Greenhouse",
        "posting-lever": "from Lever",
        "posting-ashby": "from Ashby",
        "posting-workable": "from Workable",
    },
}


def role_of(contact: Contact, company: str) -> str:
    """What a contact is, on one line: title and company, or at least how they stand to the seeker."""
    where = ", ".join(part for part in (contact.title, company) if part)
    known = "" if contact.relation is Relation.STRANGER else RELATIONS[contact.relation]
    return " · ".join(part for part in (where, known) if part)


def day(on: date, today: date) -> str:
    """A day as people say it: today, tomorrow, Thursday, 26 November, with the year when it is another one."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get((on - today).days)
    if near:
        return near
    if 0 < (on - today).days < 7:
        return f"{on:%A}"
    return f"{on.day} {on:%B}" if on.year == today.year else f"{on.day} {on:%B} {on.year}"


def month_said(iso: str) -> str:
    """March 2009 of "2009-03", 4 March 2009 of a whole day; anything else as it stands."""
    with suppress(ValueError):
        if len(iso) == len("2009-03"):
            return f"{date.fromisoformat(f'{iso}-01'):%B} {iso[:4]}"
        on = date.fromisoformat(iso)
        return f"{on.day} {on:%B} {iso[:4]}"
    return iso


def pay_said(pay: Pay | None) -> str:
    """58,000 to 66,000 USD a year; from 22.50 USD an hour."""
    if pay is None or (pay.min is None and pay.max is None):
        return ""
    low, high = (f"{amount:,.2f}".removesuffix(".00") if amount is not None else "" for amount in (pay.min, pay.max))
    amount = (
        f"{low} to {high}"
        if low and high and low != high
        else low
        if low == high
        else f"from {low}"
        if low
        else f"up to {high}"
    )
    return f"{amount} {pay.currency} {PERIODS[pay.per]}"


NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def counted(number: int, one: str, many: str) -> str:
    """Three conversations, 14 conversations: small numbers in words, at the start of a line."""
    word = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{word} {one if number == 1 else many}"


def many(number: int, one: str, several: str) -> str:
    """1 person, 30,000 people."""
    return f"{number:,} {one if number == 1 else several}"


def one_of(choices: Iterable[str]) -> str:
    """PDF, Word or JSON Resume."""
    *most, last = choices
    return f"{', '.join(most)} or {last}" if most else last
