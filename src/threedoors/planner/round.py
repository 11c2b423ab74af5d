"""The exploratory round: whether it is open, how far it is, when it has told enough.

Source: METHOD S13. What a talk brings and when it is enough stands in `directions/tally.py`. Either certainty, want or
suit, at 2 or below opens a round, whatever the stage (S13).
"""

from __future__ import annotations

from dataclasses import dataclass

from threedoors.directions.tally import ROUND, exploratory, new_in_each, told_enough
from threedoors.situation import Ground, Stage
from threedoors.terms import Conversation, Door, TalkState

_NUMBERS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth")


@dataclass(frozen=True)
class Round:
    """talks: exploratory talks held, oldest first, and how many are under way (asked for, booked).

    heard: those who were asked, or spoke.
    """

    wanted: bool
    talks: tuple[Conversation, ...]
    heard: frozenset[str]
    new_suggestions: tuple[int, ...]
    under_way: int

    @classmethod
    def of(cls, ground: Ground) -> Round:
        seeker = ground.search.seeker
        unsure = min(seeker.want or 5, seeker.suit or 5) <= 2
        talks = [
            t for t in ground.search.conversations if t.door is Door.EXPLORATORY and t.state is not TalkState.CANCELLED
        ]
        held = exploratory(ground.search)
        heard = frozenset(ref for t in talks if t.state is not TalkState.PLANNED for ref in t.contacts)
        under_way = sum(t.state in (TalkState.ASKED, TalkState.BOOKED) for t in talks)
        wanted = unsure or ground.stage is not Stage.CHOSEN
        return cls(wanted, held, heard, new_in_each(ground.search, held), under_way)

    @property
    def told_enough(self) -> bool:
        """The last few talks brought hardly anything new, or the round is as long as a round should be."""
        return told_enough(self.new_suggestions)

    @property
    def goes_on(self) -> bool:
        return self.wanted and not self.told_enough

    def position(self, ahead: int) -> str:
        """Where a talk stands in the round, in words, with so many proposed before it; those under way come first."""
        least, most = ROUND
        number = len(self.talks) + self.under_way + ahead
        return f"{_NUMBERS[number]} talk of a round of {least} to {most}." if number < most else ""
