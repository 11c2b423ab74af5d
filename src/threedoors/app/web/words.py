"""The glossary as it reads on screen: plain words for doors, relations, claims, days and closed doors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from threedoors.rulebook import Ruling, Severity
from threedoors.terms import (
    Channel,
    Claim,
    ClosedReason,
    Contact,
    DirectionState,
    Door,
    Family,
    InitiatedBy,
    Pipe,
    Power,
    Relation,
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

CHANNELS: Final[Mapping[Channel, str]] = {
    Channel.IN_PERSON: "in person",
    Channel.PHONE: "by phone",
    Channel.VIDEO: "by video",
    Channel.MAIL: "by mail",
    Channel.MESSAGE: "by message",
    Channel.FAIR: "at a fair",
    Channel.APPLICATION: "an application",
    Channel.ONE_WAY_VIDEO: "a recorded video",
}

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

FAMILIES: Final[Mapping[Family, str]] = {family: family.value.replace("-", " ").capitalize() for family in Family}

CLAIMS: Final[Mapping[Claim, str]] = {
    Claim.ASKED_FOR_RESUME: "They asked for my resume",
    Claim.EMPLOYER_INVITED: "They invited me to talk",
    Claim.POSTING_NAMES_THEM: "The posting names them as the person to ask",
    Claim.WILL_NOT_MOVE: "I asked, and the date cannot be moved",
    Claim.TOLD_TO_CHASE: "They told me to ask again",
    Claim.SETTLED_OFFLINE: "I settled this already, not by mail",
    Claim.THEIR_PROPOSAL: "The other kind of work was their idea",
    Claim.TOLD_OPENLY: "I told them openly that I changed direction",
    Claim.WIDER_LIST_ASKED: "The recruiter asked for a wider list",
    Claim.PUBLIC_STATEMENT: "They said this in public",
    Claim.PUBLIC_SERVICE_LIST: "It is a public service list, where one names several posts",
    Claim.POLICY_AFTER_OFFER: "House policy: managers hear of it after the offer",
    Claim.MANAGER_IS_THE_PROBLEM: "My manager is why I am leaving",
    Claim.DATABASE_PROFILE: "It is a profile in their database, for no one opening",
    Claim.ASKED_DIRECTLY: "They ask me directly",
    Claim.SEPARATE_PROFILES: "I keep a separate profile for each direction",
    Claim.LEFT_TARGETS: "I no longer want to work at their company",
}

MARKS: Final[Mapping[Severity, str]] = {
    Severity.BLOCK: "Not like this",
    Severity.WARN: "Mind this first",
    Severity.ADVISE: "Good to know",
}

# Why a door is closed, in the words that fit on it.
CLOSED: Final[Mapping[str, str]] = {
    "G00": "no job is at stake",
    "G01": "could hire you",
    "G02": "asks them to choose for you",
    "G04": "decide on a direction first",
    "G05": "say first what it is about",
    "G07": "you are not ready yet",
    "G09": "weighs your application",
    "G10": "say first that you applied",
    "G11": "knows you from another direction",
    "G12": "too many kinds of job there",
    "G13": "material is not ready",
    "G13n": "a wrong name is in it",
    "G14": "leaves room for doubt",
    "G15": "you are not sure of this job",
    "G16": "somebody else sent you in",
    "G18": "it would be a pitch",
    "G19": "word may reach your boss",
    "G21": "too many directions at once",
    "G22": "settle something first",
    "G23": "let it rest a while",
    "G24": "ask before you use a name",
    "G26": "not close enough",
}


def closed_because(rulings: Iterable[Ruling]) -> str:
    """Why a door is closed, from the ruling that closes it."""
    for ruling in rulings:
        if ruling.severity is Severity.BLOCK:
            return CLOSED.get(ruling.rule, "not now")
    return "not now"


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


NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def counted(number: int, one: str, many: str) -> str:
    """Three conversations, 14 conversations: small numbers in words, at the start of a line."""
    word = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{word} {one if number == 1 else many}"
