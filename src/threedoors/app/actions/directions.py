"""Directions: named, and decided on by a day and a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.terms import Direction, DirectionChange, DirectionState, Family, Search, family_of_title


def name_direction(record: Record, title: str, today: date) -> None:
    """One more candidate; a title that is already there stays as it is."""
    change(record, lambda search: with_direction(search, title, DirectionState.CANDIDATE, today))


def with_direction(search: Search, title: str, state: DirectionState, today: date, reasons: str = "") -> Search:
    title = title.strip()
    if not title or any(each.title.casefold() == title.casefold() for each in search.directions):
        return search
    decided = (
        (DirectionChange(state=state, on=today, reasons=reasons),) if state is not DirectionState.CANDIDATE else ()
    )
    ref = fresh_ref(title, search.direction_by_id)
    direction = Direction(id=ref, title=title, family=family_of_title(title), state=state, history=decided)
    return noted(with_thing(search, "directions", direction), today, "Named a direction", ref)


@dataclass(frozen=True, kw_only=True)
class Decision:
    """A dated decision about a direction: choose it, shortlist it, set it aside, or open the question again."""

    state: DirectionState
    on: date
    reasons: str
    family: Family | None


def decide(record: Record, ref: str, decision: Decision, today: date) -> None:
    """Keep a decision; the kind of work that the seeker confirms stands over what its title says."""

    def edit(search: Search) -> Search:
        direction = search.direction_by_id.get(ref)
        if direction is None:
            raise NotFound(f"This search has no direction called {ref}.")
        made = DirectionChange(state=decision.state, on=decision.on, reasons=decision.reasons)
        now = replace(direction, state=decision.state, family=decision.family, history=(*direction.history, made))
        act = f"Direction: {decision.state}"
        return noted(with_thing(search, "directions", now), today, act, ref, decision.reasons)

    change(record, edit)


def adopt(record: Record, talk: str, number: int, title: str, today: date) -> None:
    """A suggestion of a talk becomes an idea, named by those who were there. number: its place, from 0."""

    def edit(search: Search) -> Search:
        held = search.conversation(talk)
        suggested = held.debrief.suggestions if held.debrief else ()
        if held.debrief is None or number >= len(suggested):
            raise NotFound(f"The talk {talk} has no suggestion number {number + 1}.")
        search = with_direction(search, title, DirectionState.CANDIDATE, today)
        direction = next(each for each in search.directions if each.title.casefold() == title.strip().casefold())
        named_by = tuple(dict.fromkeys((*direction.named_by, *held.contacts)))
        search = with_thing(search, "directions", replace(direction, named_by=named_by))
        linked = replace(suggested[number], direction=direction.id)
        suggestions = (*suggested[:number], linked, *suggested[number + 1 :])
        return with_thing(
            search, "conversations", replace(held, debrief=replace(held.debrief, suggestions=suggestions))
        )

    change(record, edit)
