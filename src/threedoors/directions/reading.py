"""One resume read once: its lines, its scores, what it shows and what it wants. What is found in it starts here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from threedoors.directions.abilities import Abilities
from threedoors.directions.career import Career, Line, career_of
from threedoors.directions.gates import Passage
from threedoors.directions.gathering import highest
from threedoors.directions.reach import lesser
from threedoors.directions.scoring import Scores, scored
from threedoors.directions.wanting import Wants, wants_of
from threedoors.occupations import Occupations

_SAID = 0.03
"""Below this the words tell of nothing we know: another language, a list of names, nothing at all."""
_DONE = 2  # of the first by the work told, how many tell what somebody does


@dataclass(frozen=True)
class Read:
    """given: text, or a JSON Resume object as `importers` reads it. Each part is worked out when it is asked for."""

    given: str | Mapping[str, Any]
    occupations: Occupations

    @cached_property
    def career(self) -> Career:
        return career_of(self.given)

    @cached_property
    def scores(self) -> Scores:
        return scored(self.career, self.occupations)

    @cached_property
    def speaks(self) -> bool:
        """Whether it tells of work that we know."""
        scores = self.scores
        return float(scores.work.max()) >= _SAID or float(scores.headline.max()) > 0.5 or float(scores.held.max()) > 0.3

    @cached_property
    def passage(self) -> Passage:
        codes = self.occupations.codes
        titled = frozenset(codes[n] for n in self.scores.titled)
        done = [codes[n] for n in highest(self.scores.total, _DONE)]
        text = "\n".join(line.text for line in self.career.lines)
        now = frozenset(codes[n] for n in self.scores.now)
        return Passage(titled, self.career.titles, text, done, lesser(self.scores, self.occupations), now)

    @cached_property
    def lines(self) -> list[Line]:
        """Lines that say something, each once."""
        seen: dict[str, Line] = {}
        for line in self.career.lines:
            if len(line.text) > 2:
                seen.setdefault(line.text, line)
        return list(seen.values())

    @cached_property
    def abilities(self) -> Abilities:
        summary = summed_up(self.given)
        told = frozenset(line.text for line in self.lines if summary and line.text in summary)
        return Abilities(self.lines, self.occupations, frozenset(self.career.titles), told)

    @cached_property
    def wants(self) -> Wants:
        return wants_of(self.given, self.occupations)


def summed_up(given: str | Mapping[str, Any]) -> str:
    """What a JSON Resume says in its summary and its label, "" where it has none."""
    basics = given.get("basics") if isinstance(given, Mapping) else None
    held = (basics.get(key) for key in ("summary", "label")) if isinstance(basics, Mapping) else ()
    return "\n".join(each for each in held if isinstance(each, str))
