"""What a seeker can show to a counsellor: everything as items to choose from, and the page that the chosen ones make.

What is private is an item of its own, never chosen beforehand. People stand by how the seeker knows them, not by name,
unless the seeker says so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from threedoors.app.web import words
from threedoors.directions.tally import Tally, tally
from threedoors.names import first_name
from threedoors.renderers.explore_sheet import Part, sheet_of
from threedoors.renderers.work_log import entries
from threedoors.situation.debts import held_on
from threedoors.terms import (
    Contact,
    Conversation,
    DirectionState,
    Opening,
    Pipe,
    Relation,
    Search,
    TalkState,
)

LOG_WEEKS: Final = 4
TALKS_OFFERED: Final = 40
"""As many talks are offered at first, the latest; the older ones when they are asked for."""
_WHO: Final[Mapping[Relation, str]] = {
    Relation.STRANGER: "somebody new to me", Relation.ACQUAINTANCE: "an acquaintance",
    Relation.ALUM: "somebody from my school", Relation.FRIEND: "a friend", Relation.FAMILY: "a relative",
    Relation.COLLEAGUE: "a colleague", Relation.EX_COLLEAGUE: "a former colleague", Relation.MANAGER: "my manager",
    Relation.EX_MANAGER: "a former manager", Relation.MENTOR: "a mentor", Relation.COUNSELLOR: "a counsellor",
}  # fmt: skip


class Group(StrEnum):
    """The parts of the page, in their order."""

    ABOUT = "About me"
    DIRECTIONS = "Directions"
    TALKS = "Conversations"
    OPENINGS = "Openings"
    LOG = "What I did"


@dataclass(frozen=True, kw_only=True)
class Item:
    """One thing to show or not. private: a remark of the seeker's own, or something told in confidence."""

    key: str
    group: Group
    heading: str
    lines: tuple[str, ...]
    private: bool = False
    first: bool = True
    """Whether it is chosen when the page is opened."""

    @property
    def chosen_first(self) -> bool:
        return self.first and not self.private


def items(search: Search, today: date, most: int | None = None) -> tuple[Item, ...]:
    """Everything that can be shown, with names as they are. most: of the talks only so many, the latest."""
    talks = told_talks(search)[-most:] if most else told_talks(search)
    found = [*_about(search), *_directions(search), *_talks(search, talks), *_openings(search), *_log(search, today)]
    return tuple(each for each in found if each.lines)


def page(
    search: Search, today: date, chosen: Collection[str], names: bool
) -> tuple[tuple[Group, tuple[Item, ...]], ...]:
    """The chosen items by group. names False: people stand by how the seeker knows them."""
    kept = [each for each in items(search, today) if each.key in chosen]
    if not names:
        hide = _Hider(search)
        kept = [replace(each, heading=hide(each.heading), lines=tuple(map(hide, each.lines))) for each in kept]
    groups = ((group, tuple(each for each in kept if each.group is group)) for group in Group)
    return tuple((group, of_group) for group, of_group in groups if of_group)


# -- names ----------------------------------------------------------------------------------------------------------


_ALSO_WORDS: Final = frozenset(
    "a an do he i long my no so van "
    "amber angel april art august autumn bill blossom brook chance chase christian clay cliff crystal daisy dale dawn "
    "dean drew earl faith fern frank glen grace grant guy harmony hazel heath heather holly honor hope hunter iris ivy "
    "jack jade jasmine jewel joy june lance lane lily mark mason max may mercy miles misty norm olive page parker pat "
    "patience pearl penny piper poppy ray reed rich river rob robin rock rod rose ruby rusty sage sandy scarlet sierra "
    "skip sky sterling stone storm sue summer sunny terry trinity victor violet wade ward will willow woody".split()
)
"""First names that are words too: hiding them would hide what was meant."""


_BEGINS: Final = re.compile(r"(?:\A|[.!?\n]|[.!?][\"”’)]|[\"“])\s*\Z")
"""What stands before the first word of a sentence."""


class _Hider:
    """Puts how the seeker knows somebody in the place of their name, in whatever is shown; first names alone too."""

    def __init__(self, search: Search) -> None:
        people = [search.contact_by_id[ref] for ref in _met(search)]
        leads = {lead.name for talk in search.conversations if talk.debrief for lead in talk.debrief.leads}
        whole = dict.fromkeys(leads, "somebody") | {each.name: _WHO[each.relation] for each in people}
        first = {first_name(name): who for name, who in whole.items()}
        own = {*search.seeker.name.split()}
        self._who = {
            name: who for name, who in (first | whole).items()
            if name.strip() and name.casefold() not in _ALSO_WORDS and name not in own
        }  # fmt: skip
        longest = sorted(self._who, key=len, reverse=True)
        self._names = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest)) if longest else None

    def __call__(self, text: str) -> str:
        return self._names.sub(self._instead, text) if self._names else text

    def _instead(self, found: re.Match[str]) -> str:
        who = self._who[found[0]]
        return who[0].upper() + who[1:] if _BEGINS.search(found.string[: found.start()]) else who


def _met(search: Search) -> Iterable[str]:
    """Contacts that anything shown could name: those of talks, those who advised, and those of openings."""
    found = {ref for talk in search.conversations for ref in (*talk.contacts, talk.introduced_by) if ref}
    found |= {ref for each in search.directions for ref in each.named_by}
    found |= {each.by for opening in search.openings for each in opening.submissions}
    return sorted(found)


def _named(search: Search, refs: Iterable[str]) -> str:
    people: list[Contact] = [search.contact(ref) for ref in refs]
    *most, last = [each.name for each in people] or [""]
    return f"{', '.join(most)} and {last}" if most else last


# -- items ----------------------------------------------------------------------------------------------------------


def _about(search: Search) -> Iterator[Item]:
    seeker = search.seeker
    lines = [f"How sure I am of what I want: {seeker.want} of 5"] if seeker.want else []
    lines += [f"How sure I am of what suits me: {seeker.suit} of 5"] if seeker.suit else []
    lines += [f"Hours a week for the search: {seeker.hours_per_week:g}"]
    yield Item(key="about", group=Group.ABOUT, heading="Where I stand", lines=tuple(lines))
    parts = sheet_of(search).parts
    background = [f"{line.text} {line.aside}".strip() for part in Part for line in parts[part]]
    yield Item(key="sheet", group=Group.ABOUT, heading="My background", lines=tuple(background), first=False)


def _directions(search: Search) -> Iterator[Item]:
    for counted in tally(search):
        each = counted.direction
        parked = each.state is DirectionState.PARKED
        yield Item(
            key=f"direction:{each.id}", group=Group.DIRECTIONS, heading=each.title, first=not parked,
            lines=tuple(_of_direction(search, counted)),
        )  # fmt: skip
        yield _note(f"direction-notes:{each.id}", Group.DIRECTIONS, each.title, each.notes)


def _of_direction(search: Search, counted: Tally) -> Iterator[str]:
    each = counted.direction
    sure = ", ".join(f"{name} {of} of 5" for name, of in (("want", each.want), ("suit", each.suit)) if of)
    yield words.DIRECTION_STATES[each.state] + (f"; {sure}" if sure else "")
    if counted.named_by:
        yield f"Named by {_named(search, counted.named_by)}"
    for change in each.history:
        because = f": {change.reasons}" if change.reasons else ""
        yield f"{_day(change.on)}, {words.DIRECTION_STATES[change.state].casefold()}{because}"


def told_talks(search: Search) -> list[Conversation]:
    """Talks held or booked with somebody, the oldest first."""
    states = (TalkState.HELD, TalkState.BOOKED)
    return sorted((each for each in search.conversations if each.state in states and each.contacts), key=_talk_day)


def _talk_day(talk: Conversation) -> date:
    return held_on(talk) or (talk.on.date() if talk.on else date.min)


def _talks(search: Search, talks: Iterable[Conversation]) -> Iterator[Item]:
    for talk in talks:
        on = _talk_day(talk)
        heading = f"{words.DOORS[talk.door]}: {_named(search, talk.contacts)}"
        heading += f", {_day(on)}" if on > date.min else ""
        yield Item(key=f"talk:{talk.id}", group=Group.TALKS, heading=heading, lines=tuple(_of_talk(talk)))
        yield Item(
            key=f"talk-private:{talk.id}", group=Group.TALKS, heading=f"{heading}, private remarks", private=True,
            lines=tuple(_private_of_talk(talk)),
        )  # fmt: skip


def _of_talk(talk: Conversation) -> Iterator[str]:
    yield words.STATES[talk.state].capitalize()
    if talk.debrief is None:
        return
    for said in talk.debrief.suggestions:
        yield f"{'Advised against' if said.against else 'Suggested'}: “{said.said}”"
    yield from (f"Learned: {each.text}" for each in talk.debrief.insights if not each.private)
    if talk.debrief.outcome:
        yield f"Outcome: {talk.debrief.outcome}"
    if talk.debrief.next_step:
        yield f"Next: {talk.debrief.next_step}"


def _private_of_talk(talk: Conversation) -> Iterator[str]:
    debrief = talk.debrief
    if debrief:
        yield from (f"Told in confidence: {each.text}" for each in debrief.insights if each.private)
        yield from (f"A slip: {each}" for each in debrief.slips)
        yield from (f"A reservation they had: {each}" for each in debrief.reservations)
    yield from (note for note in (debrief.notes if debrief else "", talk.notes) if note.strip())


def _openings(search: Search) -> Iterator[Item]:
    for each in search.openings:
        where = each.company or each.via
        heading = f"{each.title}, {search.company_by_id[where].name}" if where else each.title
        yield Item(
            key=f"opening:{each.id}", group=Group.OPENINGS, heading=heading, first=each.pipe is not Pipe.CLOSED,
            lines=tuple(_of_opening(each)),
        )  # fmt: skip
        yield _note(f"opening-notes:{each.id}", Group.OPENINGS, heading, each.notes)


def _of_opening(opening: Opening) -> Iterator[str]:
    closed = f", {words.CLOSINGS[opening.closed_reason]}" if opening.closed_reason else ""
    yield words.PIPES[opening.pipe] + closed
    if opening.applied_on:
        yield f"Applied on {_day(opening.applied_on)}"
    if opening.decision_due:
        yield f"They decide by {_day(opening.decision_due)}"


def _note(key: str, group: Group, heading: str, note: str) -> Item:
    lines = (note.strip(),) if note.strip() else ()
    return Item(key=key, group=group, heading=f"{heading}, my notes", lines=lines, private=True)


def _log(search: Search, today: date) -> Iterator[Item]:
    first = today - timedelta(weeks=LOG_WEEKS)
    found = entries(search, first, today)
    lines = (
        ", ".join(filter(None, (_day(each.on), each.employer, each.act))) + (f": {each.result}" if each.result else "")
        for each in found
    )
    heading = f"Since {_day(first)}"
    yield Item(key="log", group=Group.LOG, heading=heading, lines=tuple(lines))


def _day(on: date) -> str:
    return f"{on.day} {on:%B %Y}"
