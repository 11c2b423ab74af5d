"""Rules that are phrases: patterns over a Reading, written with the small words of LEXICON.

In a pattern one blank stands for any run of blanks, and `{name}` for the piece of that name. `phrases` makes a Rule of
them; `said` makes the cases that prove it. Patterns are compiled when first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from threedoors.doubt.draft import GRADES, Audience, Draft, Finding, Stakes
from threedoors.doubt.lexicon import LEXICON
from threedoors.doubt.reading import Reading
from threedoors.rulebook import JudgedOn, Rule, Severity
from threedoors.terms import Door, Family, MaterialKind

if TYPE_CHECKING:
    import regex

DoubtRule = Rule[Reading, Finding]
_SEVERITIES = {"error": Severity.BLOCK, "warning": Severity.WARN, "hint": Severity.ADVISE}


def phrases(
    *patterns: str,
    code: str,
    why: str,
    message: str,
    instead: str,
    source: str,
    unless: tuple[str, ...] = (),
    category: str = "",
    trips: tuple[Reading, ...] = (),
    passes: tuple[Reading, ...] = (),
) -> DoubtRule:
    """A rule that speaks where a pattern is found, unless one of `unless` is found in the same sentence.

    code: `family.rule`; the family is the category unless another is given. message and instead may name {other} (the
    other kind of work as written), {role} and {company}.
    """

    def find(reading: Reading) -> Iterator[Finding]:
        for pattern in patterns:
            for found in compiled(pattern).finditer(reading.marked):
                start, end = found.span()
                if not any(compiled(each).search(_sentence(reading, start)) for each in (*_QUIET, *unless)):
                    yield finding(reading, code, start, end, message, instead, category)

    return rule_of(code, find, why=why, source=source, category=category, trips=trips, passes=passes)


_QUIET: tuple[str, ...] = ()


def _sentence(reading: Reading, start: int) -> str:
    return reading.sentence(start).of(reading.marked)


def rule_of(
    code: str,
    find: Callable[[Reading], Iterator[Finding]],
    *,
    why: str,
    source: str,
    category: str = "",
    trips: tuple[Reading, ...],
    passes: tuple[Reading, ...],
) -> DoubtRule:
    """A doubt rule is a Rule whose subject is a Reading; its severity is the gravest of its category's grades."""
    severity = _SEVERITIES[gravest(category or code.split(".", maxsplit=1)[0])]
    doors = frozenset(Door)
    return Rule(code, code, severity, JudgedOn.WORDS, source, why, find, doors, trips=trips, passes=passes)


def gravest(category: str) -> str:
    grades = GRADES.get(category, {}).values()
    return next((grade for grade in ("error", "warning", "hint") if grade in grades), "warning")


def finding(
    reading: Reading, code: str, start: int, end: int, message: str, instead: str, category: str = ""
) -> Finding:
    """A finding worded for this draft, graded for its audience."""
    category = category or code.split(".", maxsplit=1)[0]
    names = {
        "other": reading.draft.text[start:end],
        "role": next(iter(reading.stakes.roles), "this role"),
        "company": next(iter(reading.stakes.companies), "this company"),
    }
    grade = GRADES.get(category, {}).get(reading.stakes.audience, "warning")
    return Finding(code, category, start, end, grade, message.format(**names), instead.format(**names))


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    import regex

    return regex.compile(expanded(pattern).replace(" ", " ++"))


def expanded(pattern: str) -> str:
    """The pattern with every `{name}` replaced, names within names too."""
    for name, piece in LEXICON.items():
        pattern = pattern.replace("{" + name + "}", f"(?:{piece})")
    return pattern


def said(
    text: str,
    family: Family | None = Family.SALES,
    *,
    question: str = "",
    roles: tuple[str, ...] = (),
    companies: tuple[str, ...] = ("Acme",),
    others: tuple[str, ...] = (),
    audience: Audience = Audience.EMPLOYER,
) -> Reading:
    """A case for trips and passes: somebody says this with a job of that family at stake."""
    families = frozenset((family,)) if family else frozenset()
    stakes = Stakes(audience, families, roles, companies, others=others)
    return Reading(Draft(text, MaterialKind.ANSWER, question), stakes)
