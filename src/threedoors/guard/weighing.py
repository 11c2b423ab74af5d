"""Weighs a conversation: asks every rule of its door, then applies claims and overrides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from threedoors.guard import care, faces, honesty, job, people, timing, words
from threedoors.rulebook import JudgedOn, Rule, Ruling, Severity, rules_of
from threedoors.situation import Ground, Situation
from threedoors.terms import Channel, Claim, Conversation, Door, Search, TalkState

GuardRule = Rule[Situation, Ruling]

GUARD: tuple[GuardRule, ...] = tuple(
    sorted(rules_of(people, timing, words, honesty, job, faces, care), key=lambda rule: rule.code)
)
"""All rules of the guard, in the order of their names."""

HEART = ("G01", "G02", "G14", "G04", "G07")
"""The five shown first to a newcomer; the others stand under them (METHOD section 2)."""

_TELLING = (
    *("G01", "G09", "G26", "G00", "G19", "G11", "G03", "G20"),  # who they are: no preparing changes it
    *("G04", "G25", "G23", "G22"),  # when: what has to come first
    *("G02", "G14", "G13n", "G10", "G24", "G18", "G12", "G16", "G21", "G06", "G27"),  # what would be said
    *("G05", "G15", "G13", "G07", "G08", "G17"),  # what is still to be got ready
)
_LESS_TELLING: Mapping[str, int] = {code: place for place, code in enumerate(_TELLING)}
"""Of rulings equally grave the one that tells most stands first: what stays when everything else is mended."""

_AFTERWARDS = tuple(rule for rule in GUARD if rule.code == "G17")
_BY_DOOR: Mapping[Door, tuple[GuardRule, ...]] = {
    door: tuple(rule for rule in GUARD if door in rule.doors and rule not in _AFTERWARDS) for door in Door
}
PEOPLE_RULES: Mapping[Door, tuple[GuardRule, ...]] = {
    door: tuple(rule for rule in rules if rule.judged_on is JudgedOn.PEOPLE) for door, rules in _BY_DOOR.items()
}
"""The rules that decide whether a door is open, by door."""


@dataclass(frozen=True)
class Lifted:
    """A ruling that a claim removed."""

    rule: str
    claim: Claim


@dataclass(frozen=True)
class Verdict:
    """All that the guard says of one conversation, the gravest ruling first, of equals the one that tells most.

    verdict: clear, advise, warn or block.
    """

    door: Door
    contacts: tuple[str, ...]
    rulings: tuple[Ruling, ...]
    lifted: tuple[Lifted, ...]

    @property
    def verdict(self) -> str:
        gravest = self.rulings[0].severity if self.rulings else None
        return gravest.value if gravest else "clear"

    @property
    def blocked(self) -> bool:
        return self.verdict == Severity.BLOCK

    def as_json(self) -> dict[str, Any]:
        """The shape of `weigh --json` (DESIGN, batch contracts)."""
        return {
            "door": self.door.value,
            "contacts": list(self.contacts),
            "rulings": [ruling_as_json(ruling) for ruling in self.rulings],
            "lifted": [{"rule": each.rule, "claim": each.claim.value} for each in self.lifted],
            "verdict": self.verdict,
        }


def ruling_as_json(ruling: Ruling) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "rule": ruling.rule,
        "severity": ruling.severity.value if ruling.severity else None,
        "message": ruling.message,
        "instead": ruling.instead,
        "facts": dict(ruling.facts),
        "claims": [claim.value for claim in (*ruling.claims, *ruling.lowered_by)],
    }
    if ruling.overridden is not None:
        shown["overridden"] = ruling.overridden
    return shown


def weigh(search: Search, conversation: Conversation, today: date) -> Verdict:
    """What the guard says of one conversation, planned or past. It never refuses a fact: it says what is missing."""
    return weigh_on(Ground(search, today), conversation)


def weigh_on(ground: Ground, conversation: Conversation) -> Verdict:
    """The same on a Ground that already holds the search's facts."""
    over = conversation.state in (TalkState.HELD, TalkState.CANCELLED)
    rules = _AFTERWARDS if over else _BY_DOOR[conversation.door]
    rules = tuple(rule for rule in rules if conversation.door in rule.doors)
    rulings, lifted = ruled(Situation(ground, conversation), rules)
    return Verdict(conversation.door, conversation.contacts, rulings, lifted)


def ruled(at: Situation, rules: Iterable[GuardRule]) -> tuple[tuple[Ruling, ...], tuple[Lifted, ...]]:
    """These rules' rulings, claims and overrides applied, the gravest first; and what the claims removed."""
    kept: dict[tuple[str, object], Ruling] = {}
    lifted: dict[Lifted, None] = {}
    for rule in rules:
        for said in rule.find(at):
            if removed := _lifted_by(at, rule, said):
                lifted[removed] = None
                continue
            ruling = _settled(at, rule, said)
            key = (rule.code, ruling.facts.get("contact"))
            if key not in kept or _rank(ruling) > _rank(kept[key]):
                kept[key] = ruling
    if not kept:
        return (), tuple(lifted)
    return tuple(sorted(kept.values(), key=lambda ruling: (-_rank(ruling), _LESS_TELLING[ruling.rule]))), tuple(lifted)


def _rank(ruling: Ruling) -> int:
    return ruling.severity.rank if ruling.severity else 0


def _lifted_by(at: Situation, rule: GuardRule, said: Ruling) -> Lifted | None:
    claims = at.conversation.claims
    claim = next((claim for claim in said.claims if claim in claims), None) if claims else None
    return Lifted(rule.code, claim) if claim else None


def _settled(at: Situation, rule: GuardRule, said: Ruling) -> Ruling:
    """The ruling with its rule's name, and its severity after lowering claims and overrides."""
    severity = said.severity or rule.severity
    if said.lowered_by and any(at.claimed(claim) for claim in said.lowered_by):
        severity = Severity.ADVISE
    reason = None if rule.honesty else _override_of(at.conversation, rule)
    return Ruling(
        rule=rule.code,
        severity=severity if reason is None else Severity.ADVISE,
        message=said.message,
        instead=said.instead,
        facts=said.facts,
        claims=said.claims,
        lowered_by=said.lowered_by,
        overridden=reason,
    )


def _override_of(conversation: Conversation, rule: GuardRule) -> str | None:
    if not conversation.overrides:
        return None
    return next((each.reason for each in reversed(conversation.overrides) if each.rule.value == rule.code), None)


def applying(opening_id: str) -> Conversation:
    """Applying to an opening: a job conversation by channel application, with nobody opposite."""
    return Conversation(id="application", door=Door.JOB, openings=(opening_id,), channel=Channel.APPLICATION)


def claims_of(rulings: Iterable[Ruling]) -> Iterator[Claim]:
    """The claims that any of these rulings offers, each once."""
    seen: dict[Claim, None] = {}
    for ruling in rulings:
        seen.update(dict.fromkeys((*ruling.claims, *ruling.lowered_by)))
    return iter(seen)
