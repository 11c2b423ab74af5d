"""`doors` and `weigh`: whom may I talk to, and is this conversation the right one?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from threedoors.cli import shown
from threedoors.cli.given import search_of, today_of
from threedoors.cli.shown import counted, door_words, words
from threedoors.rulebook import Ruling, Severity

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from threedoors.guard import DoorView, PersonDoors, Verdict
    from threedoors.terms import Claim, Conversation, Door, Search

BLOCKED = 1


def doors(source: str, contacts: Sequence[str], as_json: bool) -> int:
    """The three doors of every contact, or of these."""
    search = search_of(source)
    from threedoors import guard

    chosen = [search.contact(ref) for ref in contacts] if contacts else None
    people = guard.doors(search, today_of(search), chosen)
    if as_json:
        shown.print_json({"contacts": [person.as_json() for person in people]})
        return 0
    _show_doors(list(people), in_full=chosen is not None)
    return 0


def _show_doors(people: Sequence[PersonDoors], *, in_full: bool) -> None:
    screen = shown.console()
    if not people:
        screen.print(
            words("This search has no contacts yet. Add some with: threedoors import Connections.csv --into FILE")
        )
        return
    if in_full:
        for person in people:
            _show_person(screen, person)
        return
    from threedoors.terms import Door

    screen.print(shown.grid(["Who", *(shown.DOORS[door] for door in Door)], map(_row, people)))
    screen.print(words(_tally(people)))
    screen.print(words(("For one of them in full: threedoors doors SEARCH --contact ID", "dim")))


def _row(person: PersonDoors) -> list[Text]:
    return [words(person.contact.name), *(words(_state(view), f" {_because(view)}") for view in person.doors.values())]


def _state(view: DoorView) -> tuple[str, str]:
    return ("open", "green") if view.open else ("closed", "red")


def _because(view: DoorView) -> str:
    from threedoors.guard import closed_because

    return closed_because(view.rulings)


def _show_person(screen: Console, person: PersonDoors) -> None:
    screen.print(words((person.contact.name, "bold")))
    for door, view in person.doors.items():
        line = words(door_words(door), " ", _state(view))
        if view.rulings:
            line.append_text(words(": ", view.rulings[0].message, " ", view.rulings[0].instead))
        screen.print(shown.indented(line))


def _tally(people: Sequence[PersonDoors]) -> str:
    opened: dict[Door, int] = {}
    for person in people:
        for door, view in person.doors.items():
            opened[door] = opened.get(door, 0) + view.open
    each = ", ".join(f"{shown.DOORS[door]} open for {count}" for door, count in opened.items())
    return f"{counted(len(people), 'person', 'people')}: {each}."


def weigh(source: str, conversation: str, opening: str, as_json: bool) -> int:
    """The guard's rulings on one conversation, or on applying to an opening; 1 when one blocks."""
    search = search_of(source)
    from threedoors import guard

    talk = search.conversation(conversation) if conversation else guard.applying(search.opening(opening).id)
    verdict = guard.weigh(search, talk, today_of(search))
    if as_json:
        shown.print_json(verdict.as_json())
    else:
        _show_verdict(verdict, talk, search)
    return BLOCKED if verdict.blocked else 0


_VERDICTS = {
    "clear": ("Nothing stands in the way.", "green"),
    "advise": ("Nothing stands in the way; one thing to know.", "green"),
    "warn": ("You can go ahead; take care with this.", "yellow"),
    "block": ("Not this one, not yet.", "bold red"),
}


def _show_verdict(verdict: Verdict, talk: Conversation, search: Search) -> None:
    screen = shown.console()
    screen.print(words(door_words(talk.door), ": ", _about(talk, search)))
    screen.print(words(_VERDICTS[verdict.verdict]))
    for ruling in verdict.rulings:
        screen.print()
        show_ruling(screen, ruling)
    for each in verdict.lifted:
        screen.print(words("\u2013 ", each.rule, " does not apply: ", _claimed(each.claim), "."))


def _about(talk: Conversation, search: Search) -> str:
    people = ", ".join(search.contact(ref).name for ref in talk.contacts)
    jobs = ", ".join(search.opening(ref).title for ref in talk.openings)
    if people:
        return f"{people} about {jobs}" if jobs else people
    return f"applying to {jobs}" if jobs else "an application"


def show_ruling(screen: Console, ruling: Ruling) -> None:
    word, style = shown.SEVERITIES[ruling.severity or Severity.ADVISE]
    screen.print(words((word, style), f" ({ruling.rule}): ", ruling.message))
    screen.print(shown.indented(words(ruling.instead)))
    if ruling.overridden is not None:
        screen.print(shown.indented(words(("You went ahead because: ", "dim"), ruling.overridden)))
    offered = (*ruling.claims, *ruling.lowered_by)
    if offered:
        told = "; or: ".join(f"{_claimed(claim)} ({claim})" for claim in offered)
        screen.print(shown.indented(words(("If it is true, add the claim: ", "dim"), told)))


def _claimed(claim: Claim) -> str:
    """A claim in the seeker's own words."""
    from threedoors.guard import CLAIMS

    return CLAIMS[claim]
