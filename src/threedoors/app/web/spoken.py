"""Doors and rulings as a page shows them: a few words on the door, and for each ruling what can be done at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode

from threedoors.app.web import words
from threedoors.app.web.desk import Desk
from threedoors.app.web.templatetags.said import first_name
from threedoors.guard import GUARD, DoorView, PersonDoors, Verdict
from threedoors.guard.said import closed_because
from threedoors.rulebook import JudgedOn, Rule, Ruling, Severity
from threedoors.terms import Claim, Contact, Door

_RULES: dict[str, Rule[Any, Any]] = {rule.code: rule for rule in GUARD}
HONESTY = frozenset(rule.code for rule in GUARD if rule.honesty)


@dataclass(frozen=True)
class DoorTold:
    """A door with the words that fit on it."""

    door: Door
    open: bool
    label: str


@dataclass(frozen=True)
class Act:
    """A button: what it says and where it leads."""

    words: str
    href: str


@dataclass(frozen=True)
class ClaimAsked:
    """A claim offered as a box to tick."""

    claim: Claim
    holds: bool


@dataclass(frozen=True)
class RulingTold:
    """A ruling as a page shows it."""

    ruling: Ruling
    mark: str
    acts: Sequence[Act]
    claims: Sequence[ClaimAsked]
    why: str
    source: str
    honesty: bool

    @property
    def short(self) -> str:
        """What it says, without the list of what is missing."""
        return self.ruling.message.partition(" Still missing: ")[0]

    @property
    def kind(self) -> str:
        return str(self.ruling.severity)


def doors_told(person: PersonDoors) -> list[DoorTold]:
    return [DoorTold(door, view.open, _label(view)) for door, view in person.doors.items()]


def _label(view: DoorView) -> str:
    if not view.open:
        return f"closed: {closed_because(view.rulings)}"
    mind = any(ruling.severity is Severity.WARN for ruling in view.rulings)
    return "open, with care" if mind else "open"


def rulings_told(
    desk: Desk, verdict: Verdict, claims: Iterable[Claim], contact: Contact | None = None, *, booked: bool = False
) -> list[RulingTold]:
    """The rulings in the order of the guard, the gravest first. contact: whom the page is about, if one person.

    booked: the talk has its day, so nothing says that it should not be.
    """
    given = frozenset(claims)
    return [_told(desk, ruling, given, contact, booked=booked) for ruling in verdict.rulings]


def told_plainly(ruling: Ruling) -> RulingTold:
    """A ruling without acts or claims: beside a message, where only what stands in the way is said."""
    rule = _RULES[ruling.rule]
    return RulingTold(
        ruling=ruling, mark=words.MARKS[ruling.severity or rule.severity], acts=(), claims=(), why=rule.why,
        source=rule.source, honesty=rule.honesty,
    )  # fmt: skip


def _told(desk: Desk, ruling: Ruling, given: frozenset[Claim], contact: Contact | None, *, booked: bool) -> RulingTold:
    rule = _RULES[ruling.rule]
    offered = dict.fromkeys((*ruling.claims, *ruling.lowered_by))
    return RulingTold(
        ruling=ruling,
        mark=_mark(ruling, rule, contact, booked=booked),
        acts=list(_acts(desk, ruling, contact)),
        claims=[ClaimAsked(claim, claim in given) for claim in offered],
        why=rule.why,
        source=rule.source,
        honesty=rule.honesty,
    )


def _mark(ruling: Ruling, rule: Rule[Any, Any], contact: Contact | None, *, booked: bool) -> str:
    severity = ruling.severity or rule.severity
    if severity is Severity.BLOCK and contact:
        name = first_name(contact.name)
        return f"Not with {name} now" if closes(ruling) and not booked else f"Before you talk with {name}"
    return words.MARKS[severity]


def closes(ruling: Ruling) -> bool:
    """Whether it closes the door; a block on what is said can be mended in the words of the plan."""
    return ruling.severity is Severity.BLOCK and _RULES[ruling.rule].judged_on is JudgedOn.PEOPLE


def _acts(desk: Desk, ruling: Ruling, contact: Contact | None) -> Iterator[Act]:
    """What can be done instead, at once: ask a safe person, take another door, decide, settle, add what is missing."""
    if "ask" in ruling.facts:
        yield _ask_instead(desk, ruling.facts["ask"])
    if ruling.rule in ("G01", "G09") and contact and Door.JOB in desk.open_doors_of(contact):
        yield Act("Make it the job conversation", intend_at(contact.id, Door.JOB))
    if ruling.rule == "G00":
        if contact:
            yield Act("Make it a talk to learn", intend_at(contact.id, Door.INFORMATIONAL))
        yield Act("Add the opening", reverse("openings"))
    if ruling.rule in ("G04", "G25"):
        yield Act("Go to my directions", reverse("directions"))
    if ruling.rule == "G17" and contact:
        yield Act("Plan the job conversation", intend_at(contact.id, Door.JOB))
    if ruling.rule == "G22":
        yield Act("See what is owed", reverse("today") + "#settle")


def _ask_instead(desk: Desk, safe: Sequence[str]) -> Act:
    if not safe:
        return Act("Write down people", reverse("people_add"))
    return Act(f"Ask {first_name(desk.search.contact(safe[0]).name)} instead", intend_at(safe[0], Door.EXPLORATORY))


def intend_at(ref: str, door: Door) -> str:
    return f"{reverse('intend', args=[ref])}?{urlencode({'door': door.value})}"
