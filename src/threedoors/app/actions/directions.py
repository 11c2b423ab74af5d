"""Directions: named, and decided on by a day and a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.terms import (
    Advice,
    Conversation,
    Debrief,
    Direction,
    DirectionChange,
    DirectionState,
    Family,
    Search,
    Suggestion,
    family_of_title,
)


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
    ref = fresh_ref(title, {**search.direction_by_id, **search.opening_by_id})
    direction = Direction(id=ref, title=title, family=family_of_title(title), state=state, history=decided)
    return noted(with_thing(search, "directions", direction), today, "Named a direction", ref)


@dataclass(frozen=True, kw_only=True)
class Decision:
    """A dated decision about a direction: choose it, shortlist it, set it aside, or open the question again."""

    state: DirectionState
    on: date
    reasons: str
    family: Family | None
    would_change: str = ""


_DECIDED: Final[Mapping[DirectionState, str]] = {
    DirectionState.CANDIDATE: "Reopened a direction",
    DirectionState.SHORTLIST: "Shortlisted a direction",
    DirectionState.CHOSEN: "Chose a direction",
    DirectionState.PARKED: "Set a direction aside",
}


def decide(record: Record, ref: str, decision: Decision, today: date) -> None:
    """Keep a decision; the kind of work that the seeker confirms stands over what its title says."""

    def edit(search: Search) -> Search:
        direction = direction_in(search, ref)
        made = DirectionChange(
            state=decision.state, on=decision.on, reasons=decision.reasons, would_change=decision.would_change
        )
        now = replace(direction, state=decision.state, family=decision.family, history=(*direction.history, made))
        search = _as_sure_as(with_thing(search, "directions", now), now)
        return noted(search, today, _DECIDED[decision.state], ref, decision.reasons)

    change(record, edit)


KNOWN: Final = 5
"""How sure somebody is of what they want who can name it (as at the start)."""


def _as_sure_as(search: Search, chosen: Direction) -> Search:
    """Whoever has chosen knows what they want; and how it suits them is what they say of the one they chose."""
    if chosen.state is not DirectionState.CHOSEN:
        return search
    want, suit = chosen.want or KNOWN, chosen.suit or search.seeker.suit
    return replace(search, seeker=replace(search.seeker, want=want, suit=suit))


def direction_in(search: Search, ref: str) -> Direction:
    """Raises NotFound."""
    if ref not in search.direction_by_id:
        raise NotFound("There is no such direction in this search.", hint="Go back to your directions.")
    return search.direction_by_id[ref]


@dataclass(frozen=True, kw_only=True)
class Sureness:
    """How sure the seeker is of one direction, by two scales, and what they note of it."""

    want: int | None
    suit: int | None
    notes: str


def say_how_sure(record: Record, ref: str, said: Sureness, today: date) -> None:
    def edit(search: Search) -> Search:
        before = direction_in(search, ref)
        after = replace(before, want=said.want, suit=said.suit, notes=said.notes)
        if after == before:
            return search
        search = _as_sure_as(with_thing(search, "directions", after), after)
        return noted(search, today, "Said how sure you are of a direction", ref)

    change(record, edit)


def adopt(record: Record, talk: str, number: int, title: str, today: date) -> None:
    """A suggestion of a talk becomes an idea, named by those who were there. number: its place, from 0."""

    def edit(search: Search) -> Search:
        search = with_direction(search, title, DirectionState.CANDIDATE, today)
        found = next(each for each in search.directions if each.title.casefold() == title.strip().casefold())
        return _mapped(search, talk, number, found.id, today)

    change(record, edit)


def map_to(record: Record, talk: str, number: int, direction: str, today: date) -> None:
    """A suggestion means this direction, as the seeker hears it."""
    change(record, lambda search: _mapped(search, talk, number, direction_in(search, direction).id, today))


def _mapped(search: Search, talk: str, number: int, ref: str, today: date) -> Search:
    """The suggestion linked, word for word as it was; whoever spoke for it is among those who named the direction."""
    held, suggested, debrief = _suggestions(search, talk, number)
    if not suggested[number].against:
        direction = search.direction_by_id[ref]
        named_by = tuple(dict.fromkeys((*direction.named_by, *held.contacts)))
        search = with_thing(search, "directions", replace(direction, named_by=named_by))
    suggestions = (*suggested[:number], replace(suggested[number], direction=ref), *suggested[number + 1 :])
    told = replace(held, debrief=replace(debrief, suggestions=suggestions))
    return noted(with_thing(search, "conversations", told), today, "Put a suggestion in its place", ref)


def _suggestions(search: Search, talk: str, number: int) -> tuple[Conversation, tuple[Suggestion, ...], Debrief]:
    held = search.conversation(talk)
    suggested = held.debrief.suggestions if held.debrief else ()
    if held.debrief is None or number >= len(suggested):
        raise NotFound(f"The talk {talk} has no suggestion number {number + 1}.")
    return held, suggested, held.debrief


def reported(record: Record, talk: str, about: str, today: date) -> None:
    """The seeker told whoever suggested this direction what came of it."""

    def edit(search: Search) -> Search:
        kept = search.conversation(talk)
        debrief = kept.debrief
        said = next((each for each in debrief.suggestions if each.direction == about), None) if debrief else None
        if debrief is None or said is None:
            raise NotFound("Nobody suggested this in that talk.", hint="Go back to your directions.")
        followed = not said.against and direction_in(search, about).state is DirectionState.CHOSEN
        advice = Advice(text=said.said, done_on=today if followed else None, reported_on=today)
        told = replace(kept, debrief=replace(debrief, advice=(*debrief.advice, advice)))
        return noted(with_thing(search, "conversations", told), today, "Reported back", talk)

    change(record, edit)
