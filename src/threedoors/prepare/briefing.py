"""The brief for one conversation: purpose, people, what is known, what to ask, what not to say, what they may ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from threedoors.days import hour_said
from threedoors.prepare.answers import Expected, expected
from threedoors.prepare.known import Known, family_words, running, short
from threedoors.prepare.questions import Question, dossiers, questions
from threedoors.situation import Ground
from threedoors.terms import Channel, Conversation, Door, Dossier, FactKind, Power, Search, Shots


@dataclass(frozen=True)
class Participant:
    """One of those opposite. mind: what to keep in mind with them."""

    name: str
    role: str
    mind: str


@dataclass(frozen=True)
class KnownFact:
    """Something known. private: told in confidence, so it is not repeated there."""

    text: str
    kind: FactKind
    private: bool


@dataclass(frozen=True)
class About:
    """What is known of one company, opening or direction."""

    name: str
    facts: tuple[KnownFact, ...]


@dataclass(frozen=True, kw_only=True)
class Brief:
    """Everything for one talk on one page, in the order in which it is needed."""

    door: Door
    purpose: str
    minutes: int
    on: datetime | None
    channel: Channel | None
    people: tuple[Participant, ...]
    opening_words: str
    known: tuple[About, ...]
    questions: tuple[Question, ...]
    expected: tuple[Expected, ...]
    not_said: tuple[str, ...]
    close: tuple[str, ...]
    notes: str


class BriefPart(StrEnum):
    """The parts of a brief by their headings, in the order in which they are needed, wherever it is shown."""

    BEGIN = "Begin"
    WHO = "Who"
    ASK = "Ask"
    KNOWN = "What you know"
    MAY_ASK = "They may ask"
    LEAVE_OUT = "Leave out"
    END = "At the end"
    NOTES = "Your notes"


def parts_of(made: Brief) -> tuple[BriefPart, ...]:
    """The parts that have something in them, in their order."""
    holds = {
        BriefPart.BEGIN: made.opening_words, BriefPart.WHO: made.people, BriefPart.ASK: made.questions,
        BriefPart.KNOWN: made.known, BriefPart.MAY_ASK: made.expected, BriefPart.LEAVE_OUT: made.not_said,
        BriefPart.END: made.close, BriefPart.NOTES: made.notes.strip(),
    }  # fmt: skip
    return tuple(part for part in BriefPart if holds[part])


def brief(ground: Ground, talk: Conversation) -> Brief:
    """The brief as the search stands today."""
    first = ground.search.contact(talk.contacts[0]) if talk.contacts else None
    known = Known(ground, talk, first)
    return Brief(
        door=talk.door, purpose=_purpose(known), minutes=minutes_of(talk), on=talk.on, channel=talk.channel,
        people=tuple(_people(ground, talk)), opening_words=_opening_words(known),
        known=tuple(_about(ground.search, each) for each in dossiers(known) if each.facts),
        questions=questions(known), expected=expected(known), not_said=tuple(_not_said(known)),
        close=tuple(_close(known)), notes=talk.notes,
    )  # fmt: skip


_POWER: Final = {
    Power.NONE: "No say in hiring", Power.UNKNOWN: "Nobody knows yet what they decide",
    Power.INFLUENCE: "Is heard when people are hired", Power.SCREEN: "Screens who is hired",
    Power.DECIDE: "Decides who is hired",
}  # fmt: skip
_SHOTS: Final = {
    Shots.RENEWABLE: "You can come back", Shots.SCARCE: "Few chances", Shots.SINGLE: "One chance",
    Shots.SPENT: "The chance is used",
}  # fmt: skip
USUAL_MINUTES: Final = {Door.EXPLORATORY: 30, Door.INFORMATIONAL: 20, Door.JOB: 60}


def minutes_of(talk: Conversation) -> int:
    """How long it takes: as agreed, else as such talks do (METHOD section 3; an hour for a job is a judgment)."""
    return talk.minutes or USUAL_MINUTES[talk.door]


CHANNELS: Final = {
    Channel.IN_PERSON: "in person", Channel.PHONE: "by phone", Channel.VIDEO: "by video", Channel.MAIL: "by mail",
    Channel.MESSAGE: "by message", Channel.FAIR: "at a fair", Channel.APPLICATION: "an application",
    Channel.ONE_WAY_VIDEO: "a recorded video",
}  # fmt: skip


def title_of(search: Search, talk: Conversation) -> str:
    """What stands over everything made for this talk."""
    names = " and ".join(search.contact(each).name for each in talk.contacts)
    kind = "Interview" if talk.door is Door.JOB else "Talk"
    return f"{kind} with {names}" if names else kind


def when_of(talk: Conversation) -> str:
    """Its day, hour, way and length in words, as far as they are known."""
    parts = [f"{minutes_of(talk)} minutes"]
    if talk.channel:
        parts.insert(0, CHANNELS[talk.channel])
    if talk.on:
        hour = f" at {said}" if (said := hour_said(talk.on)) else ""
        parts.insert(0, f"{talk.on:%A}, {talk.on.day} {talk.on:%B %Y}{hour}")
    line = ", ".join(parts)
    return line[:1].upper() + line[1:]


def _purpose(known: Known) -> str:
    names = " and ".join(known.search.contact(ref).name for ref in known.talk.contacts) or "them"
    if known.talk.door is Door.EXPLORATORY:
        return f"To hear from {names} what they see in you and which work they would suggest. Nothing is decided today."
    if known.talk.door is Door.INFORMATIONAL:
        what = known.focus_words or "one thing, still to be named"
        return f"To understand {what}. You ask {names} for what they know, and for nothing else."
    titles = " and ".join(each.title for each in known.at.openings) or "the job at stake"
    where = known.employer_of(known.opening) if known.opening else ""
    return f"To win {titles}{f' at {where}' if where else ''}: this job, and no other."


def _people(ground: Ground, talk: Conversation) -> Iterator[Participant]:
    for ref in talk.contacts:
        person = ground.person(ref)
        contact = person.contact
        company = ground.search.company_by_id[contact.company].name if contact.company else ""
        role = ", ".join(part for part in (contact.title, company) if part)
        power = f"{_POWER[person.level.power]}: {person.power_reason}. " if person.level.known else ""
        yield Participant(contact.name, role, f"{power}{_SHOTS[person.shots]}: {person.shots_reason}.")


def _opening_words(known: Known) -> str:
    """How the seeker begins, in one or two sentences to make their own."""
    if known.talk.door is Door.EXPLORATORY:
        return (
            "Say that you look for new work and want to choose a direction before you talk to any employer;"
            " that you ask for no job; and show your one page."
        )
    if known.talk.door is Door.INFORMATIONAL:
        stake = [f"{opening.title} at {place.name}" for place, opening in known.stakes]
        openly = f" Say at once that you know of the opening: {' and '.join(stake)}." if stake else ""
        return f"Thank them, say what you want to understand and how long it takes, and ask the first question.{openly}"
    return "Say in one sentence that you want this job, then listen for what they need most."


def _about(search: Search, dossier: Dossier) -> About:
    named = {**search.company_by_id, **search.opening_by_id, **search.direction_by_id}[dossier.about]
    name = getattr(named, "name", "") or getattr(named, "title", "")
    order = list(FactKind)
    facts = sorted(dossier.facts, key=lambda each: order.index(each.kind))
    return About(name, tuple(KnownFact(each.text, each.kind, each.private) for each in facts))


def _not_said(known: Known) -> Iterator[str]:
    if known.talk.door is Door.EXPLORATORY:
        yield "Do not ask for openings, for an introduction to somebody who decides, or what a job at a company pays."
        yield "Do not argue against an idea. Write it down as they say it."
    elif known.talk.door is Door.INFORMATIONAL:
        yield "Do not ask for a job, an interview or a referral, and leave the resume at home unless they ask for it."
        yield "Do not ask about other candidates, the questions of an interview, or for a word with those who decide."
        yield "If you notice that they interview you, turn back to their story."
    else:
        yield "Do not ask what would suit you, or what else is open."
        yield "Do not name other kinds of work. Asked about others, tell the truth in one line."
        yield "Do not ask what their website tells, and keep holidays for later."
    yield from _rivals(known)
    for dossier in dossiers(known):
        yield from (
            f"Told to you in private, so do not repeat it: {each.text}" for each in dossier.facts if each.private
        )


def _rivals(known: Known) -> Iterator[str]:
    """Other directions of the search, which this reader need not hear of."""
    if known.talk.door is Door.EXPLORATORY or known.at.direction is None:
        return
    here = known.at.direction
    others = [each for each in (*known.ground.chosen, *known.ground.shortlist) if each.id != here.id]
    for other in others[:2]:
        yield f"Leave {running(short(other.title, 'your other direction'))} out of it: this talk is about {_of(known)}."


def _of(known: Known) -> str:
    return family_words(known.at.family) if known.at.family else "one direction"


def _close(known: Known) -> Iterator[str]:
    if known.talk.door is Door.EXPLORATORY:
        yield "Ask for one more person who knows you well and cannot hire you."
        yield "Say that you will come back with a shortlist."
    elif known.talk.door is Door.INFORMATIONAL:
        yield "End when their minutes are over, even if they would go on; offer to stop."
        yield "Ask who else sees it from another side, and whether you may use the name."
    else:
        yield "Say that you want the job, ask for the next step and its day, and thank them."
    yield "Write down what was said within the day, and thank them by tomorrow."
