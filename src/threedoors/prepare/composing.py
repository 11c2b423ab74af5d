"""A message before it is sent: its parts, what is missing in them, and what fits into its length.

Every part offers one or more wordings. The first that leaves no room for doubt is taken; the last may be a question
in brackets, for what only the seeker knows. Nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from threedoors import doubt
from threedoors.doubt import Draft
from threedoors.guard.reading import stakes
from threedoors.guard.weighing import GUARD, ruled
from threedoors.prepare.known import Known
from threedoors.situation import Situation
from threedoors.terms import Conversation, Door, MaterialKind, TalkState


class Purpose(StrEnum):
    """What a message is for."""

    ASK = "ask"
    FOLLOW_UP = "follow_up"
    THANKS = "thanks"
    INTRODUCTION = "introduction"
    INTRODUCER = "introducer"
    REPORT = "report"
    CALL_OFF = "call_off"
    WITHDRAW = "withdraw"
    DECLINE = "decline"
    REJECTED = "rejected"

    @property
    def asks(self) -> bool:
        """It wants something of somebody, so the guard is asked before it is written."""
        return self in (Purpose.ASK, Purpose.FOLLOW_UP, Purpose.INTRODUCTION)


@dataclass(frozen=True, kw_only=True)
class Length:
    """What a message may measure. characters: on a network that cuts it off."""

    words: int
    characters: int | None = None

    def holds(self, text: str) -> bool:
        return len(text.split()) <= self.words and (self.characters is None or len(text) <= self.characters)


@dataclass(frozen=True, kw_only=True)
class Message:
    """A draft to one reader. gaps: what the seeker still has to fill in, as it stands in brackets."""

    purpose: Purpose
    to: str | None
    subject: str
    text: str
    length: Length

    @property
    def gaps(self) -> tuple[str, ...]:
        return tuple(_GAP.findall(self.text))

    @property
    def words(self) -> int:
        return len(self.text.split())


@dataclass(frozen=True)
class Part:
    """One piece of a message. may_go: left out when it would grow too long, the last first. must: said even
    where it could be misheard, for leaving it out would be worse. before: what parts it from the text so far.
    """

    wordings: tuple[str, ...]
    may_go: bool = False
    must: bool = False
    before: str = " "


_GAP: Final = re.compile(r"\[[^\]\n]+\]")
_SPACES: Final = re.compile(r"[ \t]+")
_READ_IN: Final = tuple(rule for rule in GUARD if rule.code in ("G02", "G06", "G18", "G24"))
"""The guard's rules on words that one sentence can break; the others read a whole message."""
_LEFT_TO_THE_WHOLE: Final = ("hidden_purpose.",)


def part(*wordings: str, may_go: bool = False, must: bool = False, paragraph: bool = False, line: bool = False) -> Part:
    """Wordings in the order of preference; empty ones are passed over."""
    before = "\n\n" if paragraph else "\n" if line else " "
    return Part(tuple(each for each in wordings if each), may_go, must, before)


def gap(question: str) -> str:
    """What only the seeker knows, asked where it belongs."""
    return f"[{question}]"


class Reader:
    """Reads a sentence as its reader will, with the doubt check and the guard's rules on words."""

    def __init__(self, known: Known, also: Iterable[str] = ()) -> None:
        """also: contacts whom the message is about; their names may stand in it."""
        people = (*((known.to.id,) if known.to else ()), *also)
        unsaid: Conversation = replace(
            known.talk, agenda=(), message="", state=TalkState.PLANNED, contacts=tuple(dict.fromkeys(people))
        )
        self.ground, self.talk = known.ground, unsaid
        at = Situation(known.ground, known.talk)
        self.stakes = stakes(at, at.openings)

    def finds_nothing(self, text: str) -> bool:
        """Whether nobody could hear doubt, a demand, or a borrowed name in it."""
        found = doubt.check(Draft(text, MaterialKind.MESSAGE), self.stakes)
        if any(not each.rule.startswith(_LEFT_TO_THE_WHOLE) for each in found):
            return False
        if self.talk.door is Door.JOB and doubt.asks_to_choose(text):
            return False
        at = Situation(self.ground, replace(self.talk, message=text, openings=(), channel=None))
        rulings, _ = ruled(at, [rule for rule in _READ_IN if self.talk.door in rule.doors])
        return not rulings


def compose(reader: Reader, parts: Sequence[Part], length: Length) -> str:
    """The message from its parts, each in the first wording that reads well, within its length."""
    first = [(each, each.wordings[0]) for each in parts if each.wordings]
    # Most drafts read well as they are: only where the whole does not, each piece is read by itself.
    well = reader.finds_nothing(_joined(first))
    chosen = first if well else [(each, text) for each in parts if (text := _wording(reader, each))]
    while not length.holds(_joined(chosen)):
        last = next((n for n in range(len(chosen) - 1, -1, -1) if chosen[n][0].may_go), None)
        if last is None:
            break
        del chosen[last]
    return _joined(chosen)


def _wording(reader: Reader, each: Part) -> str:
    well = next((text for text in each.wordings if reader.finds_nothing(text)), "")
    return well or (each.wordings[0] if each.must and each.wordings else "")


def _joined(chosen: Sequence[tuple[Part, str]]) -> str:
    text = ""
    for each, words in chosen:
        text = f"{text}{each.before}{words}" if text else words
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.splitlines())
