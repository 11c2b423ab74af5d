"""What the data says of the seeker's own directions: evidence and gaps from the resume, pay by area."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from threedoors.app.web import words
from threedoors.app.web.paid import Paid, Span, Where, area_name, areas_called, drawn, highest, load_wages, paid
from threedoors.directions import Ability, Match
from threedoors.directions.narrowing import Criterion
from threedoors.terms import Direction

_STATE: Final = "S"
_LEARNED: Final = 5  # as many gaps are named at most


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A skill the resume does not show. share: of all that the work asks, in a hundred; bar: beside the heaviest."""

    name: str
    share: int
    bar: int


@dataclass(frozen=True, kw_only=True)
class PayLine:
    """Pay in one area. span: None where it cannot be drawn."""

    where: str
    paid: Paid | None
    span: Span | None


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What is known of one direction. tied: the seeker said which occupation it is."""

    tied: bool
    match: Match | None
    gaps: Sequence[Gap]
    pay: Sequence[PayLine]

    @property
    def shown(self) -> str:
        """How much the resume says of it, on one line."""
        if self.match is None:
            return "not known"
        lines = len(self.match.evidence)
        told = f"{lines} {'line' if lines == 1 else 'lines'}" if lines else "no line by itself"
        return f"{words.STANDINGS[self.match.standing]}, {told}"

    @property
    def to_learn(self) -> str:
        """What stands between the resume and the work, as far as is known."""
        if self.match is None:
            return "not known"
        if self.match.needs:
            return self.match.needs
        if missing := len(self.gaps):
            return f"{missing} main {'skill' if missing == 1 else 'skills'} not seen"
        return "nothing weighty" if self.match.shows_enough else "not known"

    @property
    def here(self) -> Paid | None:
        return self.pay[0].paid if self.pay else None

    @property
    def amounts(self) -> Mapping[Criterion, int | None]:
        """For the picture: how near the resume is, in a hundred; the yearly median in the seeker's area; how little is
        left to learn, of 5: one less for each main skill not seen, 0 where a licence or a degree stands before it."""
        yearly = self.here.yearly if self.here else None
        return {
            Criterion.RESUME: max(0, round(100 * self.match.score)) if self.match else None,
            Criterion.PAY: round(yearly) if yearly else None,
            Criterion.TRAINING: self._learned,
        }

    @property
    def _learned(self) -> int | None:
        if self.match is None or not (self.gaps or self.match.needs or self.match.shows_enough):
            return None
        return 0 if self.match.needs else max(0, _LEARNED - len(self.gaps))


def facts_of(directions: Iterable[Direction], matches: Mapping[str, Match], where: Where) -> dict[str, Facts]:
    """By direction. Pay of all of them is drawn on one line, so that lengths compare."""
    known = list(directions)
    found = {each.id: list(_paid_in(each.soc, where)) for each in known}
    top = highest([paid for lines in found.values() for _, paid in lines])
    return {each.id: _facts(each, matches.get(each.soc), found[each.id], top) for each in known}


def _facts(direction: Direction, match: Match | None, found: Sequence[tuple[str, Paid | None]], top: float) -> Facts:
    return Facts(
        tied=bool(direction.soc), match=match, gaps=list(gaps(match.gaps if match else ())),
        pay=[
            PayLine(where=name, paid=paid, span=drawn(paid.wage, top) if paid else None) for name, paid in found
        ],
    )  # fmt: skip


def _paid_in(soc: str, where: Where) -> Iterator[tuple[str, Paid | None]]:
    """In the seeker's area first, then in its state and in the country."""
    if not soc:
        return
    wages = load_wages()
    state = [each for each in areas_called(where.area.name.rpartition(", ")[2].split("-")[0]) if each.kind == _STATE]
    areas = [where.area, *(state[:1] if where.area.kind == "M" else ()), wages.nation]
    for area in dict.fromkeys(areas):
        here = paid(soc, Where(area=area))
        yield area_name(area), here if here and here.wage.area == area else None


def gaps(missing: Sequence[Ability]) -> Iterator[Gap]:
    heaviest = max((each.weight for each in missing), default=0) or 1
    for each in missing:
        yield Gap(name=each.name, share=max(1, round(100 * each.weight)), bar=round(100 * each.weight / heaviest))
