"""Offers side by side, each held to what the seeker said a job must have. It only says what is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Final

from threedoors.app.actions.knowing import dossier_of, start_of
from threedoors.app.actions.preparing import commitment_to
from threedoors.app.web import words
from threedoors.app.web.boarded import where_of
from threedoors.terms import Constraints, Opening, Pay, Period, Pipe, Remote, Search
from threedoors.text import words as words_of

IN_A_YEAR: Final = {Period.HOUR: 2080, Period.DAY: 260, Period.MONTH: 12, Period.YEAR: 1}
"""Full time, so that pay for an hour, a day or a month can be set beside pay for a year."""

_REMOTE: Final = (Remote.NO, Remote.SOME, Remote.ONLY)
_QUOTES: Final = 2
WISHES: Final = 40
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?]?")
_PLAIN: Final = frozenset(
    "that this with from have will your their they them into than then when where what who".split()
)


@dataclass(frozen=True)
class Point:
    """One thing to compare. fits: whether it is as the seeker needs it; None when nobody can say yet."""

    name: str
    value: str
    note: str = ""
    fits: bool | None = None

    @property
    def mark(self) -> str:
        return {True: "as you need it", False: "not as you need it"}.get(self.fits, "") if self.fits is not None else ""


@dataclass(frozen=True)
class Wish:
    """A must or a never in the seeker's words, what is said about it, and the question it makes."""

    words: str
    never: bool
    said: Sequence[str]
    question: str
    asked: bool


@dataclass(frozen=True)
class Offer:
    opening: Opening
    where: str
    days_left: int | None
    points: Sequence[Point]
    wishes: Sequence[Wish]


def offers_of(search: Search, today: date) -> list[Offer]:
    """The one to be answered first stands first."""
    found = [each for each in search.openings if each.pipe is Pipe.OFFER]
    return [_offer(search, each, today) for each in sorted(found, key=lambda each: each.decision_due or date.max)]


def _offer(search: Search, opening: Opening, today: date) -> Offer:
    due = opening.decision_due
    return Offer(
        opening=opening,
        where=where_of(search, opening),
        days_left=(due - today).days if due else None,
        points=list(_points(search, opening, today)),
        wishes=list(islice(_wishes(search, opening), WISHES)),
    )


def _points(search: Search, opening: Opening, today: date) -> Iterator[Point]:
    limits, start = search.seeker.constraints, start_of(search, opening.id)
    yield pay_point(opening.pay, limits.pay_floor)
    yield place_point(opening, limits)
    yield remote_point(opening.remote, limits.remote)
    yield start_point(start, limits.start, today)
    rating = commitment_to(search, opening.id).rating
    yield Point("How much you want it", f"{rating} of 5" if rating else "")


def pay_point(offered: Pay | None, floor: Pay | None) -> Point:
    said = words.pay_said(offered)
    if offered is None or not said or floor is None or floor.min is None:
        return Point("Pay", said)
    if offered.currency != floor.currency:
        return Point("Pay", said, f"In another currency than the {_need(floor)} that you need.")
    low, high, need = (_yearly(amount, each.per) for amount, each in (
        (offered.min if offered.min is not None else offered.max, offered),
        (offered.max if offered.max is not None else offered.min, offered), (floor.min, floor)))  # fmt: skip
    note = "" if offered.per is floor.per else f"About {low:,.0f} {offered.currency} a year, full time. "
    if low >= need:
        return Point("Pay", said, note.strip(), fits=True)
    if high < need:
        return Point("Pay", said, f"{note}You need at least {_need(floor)}.", fits=False)
    return Point("Pay", said, f"{note}Only the upper end reaches the {_need(floor)} that you need.")


def _need(floor: Pay) -> str:
    return words.pay_said(replace(floor, max=floor.min))


def _yearly(amount: float | None, per: Period) -> float:
    return (amount or 0) * IN_A_YEAR[per]


def place_point(opening: Opening, limits: Constraints) -> Point:
    if not opening.place or not limits.places or opening.remote is Remote.ONLY:
        return Point("Place", opening.place, fits=True if opening.remote is Remote.ONLY and limits.places else None)
    here = opening.place.casefold()
    towns = [place.split(",")[0].strip().casefold() for place in limits.places]
    if any(town and town in here for town in towns):
        return Point("Place", opening.place, fits=True)
    return Point("Place", opening.place, f"You named {'; '.join(limits.places)}.", fits=False)


def remote_point(offered: Remote | None, needed: Remote | None) -> Point:
    said = words.REMOTES[offered] if offered else ""
    if offered is None or needed in (None, Remote.NO):
        return Point("From home", said)
    assert needed is not None
    if _REMOTE.index(offered) >= _REMOTE.index(needed):
        return Point("From home", said, fits=True)
    return Point("From home", said, f"You need: {words.REMOTES[needed].lower()}.", fits=False)


def start_point(start: date | None, earliest: date | None, today: date) -> Point:
    said = words.day(start, today) if start else ""
    if start is None or earliest is None:
        return Point("It begins", said)
    if start >= earliest:
        return Point("It begins", said, fits=True)
    return Point("It begins", said, f"You can begin on {words.day(earliest, today)}.", fits=False)


def _wishes(search: Search, opening: Opening) -> Iterator[Wish]:
    limits = search.seeker.constraints
    told, asked = list(_said_of(search, opening)), _questions(search, opening)
    for never, wishes in ((False, limits.must), (True, limits.never)):
        for wish in wishes:
            question = f"How is this here: {wish[:1].lower()}{wish[1:]}?"
            yield Wish(wish, never, _about(wish, told), question, question.casefold() in asked)


def _said_of(search: Search, opening: Opening) -> Iterator[str]:
    home = opening.company or opening.via
    for about in (opening.id, home):
        if about:
            yield from (fact.text for fact in dossier_of(search, about).facts)
    yield from (each.group().strip(" -•*\t") for each in _SENTENCE.finditer(opening.posting))


def _questions(search: Search, opening: Opening) -> frozenset[str]:
    return frozenset(each.text.casefold() for each in dossier_of(search, opening.id).unknowns)


def _about(wish: str, told: Sequence[str]) -> list[str]:
    """What is said in the words of a wish, most of them first. It may speak for it or against it."""
    wanted = _stems(wish)
    found = [(len(wanted & _stems(sentence)), sentence) for sentence in dict.fromkeys(told)]
    least = 2 if len(wanted) > 2 else 1
    best = sorted((each for each in found if each[0] >= least), key=lambda each: -each[0])
    return [sentence for _, sentence in best[:_QUOTES]]


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:6].casefold() for word in words_of(text) if len(word) > 3 and word.casefold() not in _PLAIN)
