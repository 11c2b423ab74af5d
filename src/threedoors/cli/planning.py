"""`next`: the conversations of the coming weeks, what is owed first, and what has to wait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from threedoors.cli import shown
from threedoors.cli.given import search_of, today_of
from threedoors.cli.shown import door_words, words
from threedoors.days import hour_said
from threedoors.rulebook import Severity

if TYPE_CHECKING:
    from datetime import date, datetime

    from rich.console import Console
    from rich.text import Text

    from threedoors.planner import Plan, Proposal
    from threedoors.planner.plan import Ahead, HeldBack, Owed, Waiting
    from threedoors.terms import Conversation, Search


def next_talks(source: str, weeks: int, as_json: bool) -> int:
    """The plan of the coming weeks."""
    search = search_of(source)
    from threedoors.planner import plan

    planned = plan(search, today_of(search), weeks=weeks)
    if as_json:
        shown.print_json(planned.as_json())
    else:
        _Page(search).show(planned)
    return 0


_NOT_YET = 10  # as many as a person reads


class _Page:
    """A plan as a person reads it, from the most to the least pressing."""

    def __init__(self, search: Search) -> None:
        self.search = search
        self.screen: Console = shown.console()

    def show(self, planned: Plan) -> None:
        self._owed(planned.debts)
        self._passed(planned.passed)
        self._ahead(planned.booked)
        self._next(planned.conversations, planned.hints)
        self._waiting(planned.waiting)
        self._not_yet(planned.blocked)

    def _owed(self, debts: Iterable[Owed]) -> None:
        for number, debt in enumerate(debts):
            self._heading("First" if number == 0 else "")
            due = f"{'was due' if debt.overdue else 'due'} {_day(debt.due)}" if debt.due else ""
            self._item(words((self._name(debt.contact), "bold"), ": ", debt.what, (f"  {due}", "dim")))

    def _passed(self, talks: Iterable[Conversation]) -> None:
        for number, talk in enumerate(talks):
            self._heading("Did it take place?" if number == 0 else "")
            people = ", ".join(self._name(ref) for ref in talk.contacts) or "an application"
            when = f"  {_day(talk.on.date())}" if talk.on else ""
            self._item(words(door_words(talk.door), ": ", (people, "bold"), (when, "dim")))

    def _ahead(self, booked: Iterable[Ahead]) -> None:
        for number, ahead in enumerate(booked):
            self._heading("Booked" if number == 0 else "")
            talk = ahead.conversation
            people = ", ".join(self._name(ref) for ref in talk.contacts) or "an application"
            when = f"  {_day(talk.on.date())}{_hour(talk.on)}" if talk.on else ""
            self._item(words(door_words(talk.door), ": ", (people, "bold"), (when, "dim")))
            for part in ahead.readiness.missing:
                self._item(words(("still missing: ", "yellow"), part.missing, (f"  {part.minutes} min", "dim")), 4)

    def _next(self, talks: Sequence[Proposal], hints: Iterable[str]) -> None:
        self._heading("Next")
        for number, talk in enumerate(talks, 1):
            self._proposal(number, talk)
        if not talks:
            self._item(words("No new conversation is right just now."))
        for hint in hints:
            self._item(words((hint, "italic")))

    def _proposal(self, number: int, talk: Proposal) -> None:
        opening = self.search.opening_by_id.get(talk.opening or "")
        about = f", about {opening.title}" if opening else ""
        when = f"  {_day(talk.from_)} to {_day(talk.to)}"
        person = (self._name(talk.contact), "bold")
        self._item(words(f"{number}. ", door_words(talk.door), ": ", person, about, (when, "dim")))
        self._item(words(talk.why), 5)
        for other in talk.instead_of:
            self._item(words(("Why not ", "dim"), self._name(other.contact), ": ", other.why), 5)
        for ruling in talk.rulings:
            word = shown.SEVERITIES[ruling.severity or Severity.ADVISE]
            self._item(words(word, f" ({ruling.rule}): ", ruling.message), 5)
            self._item(words(ruling.instead), 7)

    def _waiting(self, waiting: Iterable[Waiting]) -> None:
        for number, each in enumerate(waiting):
            self._heading("Waiting for an answer" if number == 0 else "")
            asked = f"  asked {_day(each.asked_on)}" if each.asked_on else ""
            self._item(words((self._name(each.contact), "bold"), (asked, "dim"), "  ", each.what_now))

    def _not_yet(self, blocked: Sequence[HeldBack]) -> None:
        for number, each in enumerate(blocked[:_NOT_YET]):
            self._heading("Not yet" if number == 0 else "")
            why = each.rulings[0]
            self._item(words(door_words(each.door), ": ", (self._name(each.contact), "bold"), f"  {why.message}"))
            self._item(words(why.instead), 4)
        if len(blocked) > _NOT_YET:
            self._item(words((f"and {len(blocked) - _NOT_YET} more: threedoors doors shows every door", "dim")))

    def _heading(self, text: str) -> None:
        if text:
            self.screen.print(words((text, "bold underline")))

    def _item(self, text: Text, by: int = 2) -> None:
        self.screen.print(shown.indented(text, by))

    def _name(self, ref: str) -> str:
        known = self.search.contact_by_id.get(ref)
        return known.name if known else ref


def _day(day: date | None) -> str:
    """A day as one says it, the same on every machine."""
    if day is None:
        return ""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def _hour(on: datetime) -> str:
    """Its hour, when it is known."""
    return f", {said}" if (said := hour_said(on)) else ""


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
