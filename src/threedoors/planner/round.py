"""The exploratory round: whether it is open, how far it is, when it has told enough.

Source: METHOD S13 and section 4, Capacity: five to eight talks; stop when the last three bring fewer than two new
suggestions together. Either certainty, want or suit, at 2 or below opens a round, whatever the stage (S13).
"""

from __future__ import annotations

from dataclasses import dataclass

from threedoors.planner import priors
from threedoors.situation import Ground, Stage
from threedoors.terms import Conversation, Door, TalkState

_NUMBERS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")


@dataclass(frozen=True)
class Round:
    """talks: exploratory talks held, oldest first; heard: those who were asked, or spoke."""

    wanted: bool
    talks: tuple[Conversation, ...]
    heard: frozenset[str]
    new_suggestions: tuple[int, ...]

    @classmethod
    def of(cls, ground: Ground) -> Round:
        seeker = ground.search.seeker
        unsure = min(seeker.want or 5, seeker.suit or 5) <= 2
        talks = [
            t for t in ground.search.conversations if t.door is Door.EXPLORATORY and t.state is not TalkState.CANCELLED
        ]
        held = sorted((t for t in talks if t.state is TalkState.HELD and t.debrief), key=_day)
        heard = frozenset(ref for t in talks if t.state is not TalkState.PLANNED for ref in t.contacts)
        return cls(unsure or ground.stage is not Stage.CHOSEN, tuple(held), heard, _new_in_each(held))

    @property
    def told_enough(self) -> bool:
        """The last few talks brought hardly anything new, or the round is as long as a round should be."""
        few = self.new_suggestions[-priors.LAST_FEW :]
        dry = len(self.talks) >= priors.ROUND[0] and sum(few) < priors.NEW_AT_LEAST
        return dry or len(self.talks) >= priors.ROUND[1]

    @property
    def goes_on(self) -> bool:
        return self.wanted and not self.told_enough

    def position(self, ahead: int) -> str:
        """Where a talk stands in the round, in words, with so many ahead of it that are still to come."""
        least, most = priors.ROUND
        number = len(self.talks) + ahead
        return f"{_NUMBERS[number]} talk of a round of {least} to {most}." if number < most else ""


def _day(talk: Conversation) -> str:
    return talk.debrief.held_on.isoformat() if talk.debrief else ""


def _new_in_each(talks: list[Conversation]) -> tuple[int, ...]:
    """How many suggestions each talk was the first to bring."""
    known: set[str] = set()
    counts = []
    for talk in talks:
        said = talk.debrief.suggestions if talk.debrief else ()
        names = {s.direction or s.soc or " ".join(s.said.casefold().split()) for s in said if not s.against}
        counts.append(len(names - known))
        known |= names
    return tuple(counts)
