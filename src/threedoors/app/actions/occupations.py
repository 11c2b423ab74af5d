"""Occupations taken up: added to the directions, tied to what people suggested; and a few words when there is no
resume."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from threedoors.app.actions.directions import direction_in
from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.directions.tally import Said, said_in
from threedoors.errors import NotFound
from threedoors.terms import Direction, DirectionChange, DirectionState, Search, Suggestion, family_of_title

_FROM_RESUME = "Your resume points to it."


def add_occupation(record: Record, soc: str, title: str, today: date) -> None:
    """One more idea, tied to its occupation, dated. What is there already stays as it is."""
    change(record, lambda search: _with_occupation(search, soc, title, today, _FROM_RESUME)[0])


def _with_occupation(search: Search, soc: str, title: str, today: date, reasons: str) -> tuple[Search, Direction]:
    """A direction of the same name takes the occupation over, when it has none."""
    for each in search.directions:
        if each.soc == soc:
            return search, each
        if not each.soc and each.title.casefold() == title.casefold():
            tied = replace(each, soc=soc)
            return noted(with_thing(search, "directions", tied), today, "Tied a direction to its facts", each.id), tied
    made = Direction(
        id=fresh_ref(title, {**search.direction_by_id, **search.opening_by_id}), title=title, soc=soc,
        family=family_of_title(title),
        history=(DirectionChange(state=DirectionState.CANDIDATE, on=today, reasons=reasons),),
    )  # fmt: skip
    return noted(with_thing(search, "directions", made), today, "Named a direction", made.id), made


def say_what_it_means(record: Record, talk: str, number: int, soc: str, title: str, today: date) -> None:
    """A suggestion means this occupation, as the seeker hears it. number: its place in the talk, from 0.

    It counts for the direction of this occupation; one that it was put to before, without an occupation, takes it over.
    What somebody advised against makes no new direction.
    """

    def edit(search: Search) -> Search:
        said = _suggestion(search, talk, number)
        before = search.direction_by_id.get(said.direction or "")
        if before is not None and not before.soc:
            search = with_thing(search, "directions", replace(before, soc=soc))
        elif before is None and not said.against:
            search, before = _with_occupation(search, soc, title, today, f"Suggested: “{said.said}”")
        elif before is None:
            before = next((each for each in search.directions if each.soc == soc), None)
        return _told(search, talk, number, replace(said, soc=soc), before, today)

    change(record, edit)


def say_which_occupation(record: Record, ref: str, soc: str, today: date) -> None:
    """A direction that the seeker named is this occupation."""

    def edit(search: Search) -> Search:
        before = direction_in(search, ref)
        search = with_thing(search, "directions", replace(before, soc=soc))
        return noted(search, today, "Tied a direction to its facts", ref)

    change(record, edit)


def _suggestion(search: Search, talk: str, number: int) -> Suggestion:
    debrief = search.conversation(talk).debrief
    if debrief is None or number >= len(debrief.suggestions):
        raise NotFound(f"The talk {talk} has no suggestion number {number + 1}.", hint="Go back to your directions.")
    return debrief.suggestions[number]


def _told(search: Search, talk: str, number: int, said: Suggestion, direction: Direction | None, today: date) -> Search:
    """The suggestion kept word for word with what it means; whoever spoke for it has named the direction."""
    held = search.conversation(talk)
    assert held.debrief is not None
    if direction is not None and not said.against:
        now = search.direction_by_id[direction.id]
        named_by = tuple(dict.fromkeys((*now.named_by, *held.contacts)))
        search = with_thing(search, "directions", replace(now, named_by=named_by))
    said = replace(said, direction=direction.id if direction else said.direction)
    before = held.debrief.suggestions
    debrief = replace(held.debrief, suggestions=(*before[:number], said, *before[number + 1 :]))
    search = with_thing(search, "conversations", replace(held, debrief=debrief))
    return noted(search, today, "Said which work a suggestion means", direction.id if direction else talk)


def untied(search: Search) -> Iterator[Said]:
    """Suggestions that are tied to no occupation yet, the oldest first."""
    for said in said_in(search):
        direction = search.direction_by_id.get(said.direction or "")
        if not (direction and direction.soc) and not _suggestion(search, said.talk, said.number).soc:
            yield said


def tell_of_work(record: Record, text: str, today: date) -> None:
    """A few words on what the seeker did, kept as the summary of the resume."""

    def edit(search: Search) -> Search:
        basics = search.seeker.resume.get("basics")
        kept: Mapping[str, Any] = basics if isinstance(basics, Mapping) else {}
        if kept.get("summary", "") == text:
            return search
        resume = {**search.seeker.resume, "basics": {**kept, "summary": text}}
        changed = replace(search, seeker=replace(search.seeker, resume=resume))
        return noted(changed, today, "Wrote a few words on your work")

    change(record, edit)
