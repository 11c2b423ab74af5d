"""Rules that are phrases: patterns over a Reading, written with the small words of LEXICON.

In a pattern one blank stands for any run of blanks, `{name}` for the piece of that name, and a line end with the blanks
after it for nothing. `phrases` makes a rule of frames, `cues` of words that meet in one sentence in any order, and
`said` makes the cases that prove them. Every repetition is bounded, so that no text makes a pattern run away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Literal

from threedoors.doubt.draft import GRADES, Draft, Finding, Grade, Stakes
from threedoors.doubt.lexicon import compiled, flat
from threedoors.doubt.reading import Reading
from threedoors.rulebook import JudgedOn, Rule, Severity
from threedoors.terms import Audience, Door, Family, MaterialKind
from threedoors.text import Span

GATED: list[str] = []
"""Every pattern that a rule looks for in a whole text; `tools/doubt_gates.py` works out what each needs."""
DoubtRule = Rule[Reading, Finding]
Spare = Callable[[Reading, Span], bool]
Layer = Literal["plain", "work", "own"]

_SEVERITIES: dict[Grade, Severity] = {"error": Severity.BLOCK, "warning": Severity.WARN, "hint": Severity.ADVISE}
_NEGATED = r"""(?:\b(?:not|never|no|nor|without|neither|nothing|nobody|none|hardly|cannot|avoid|stop|stopped
    |instead of
        |rather than)|n't(?! (?:you|there|they|it|we|i|he|she)\b))\b(?! (?:only|just|merely|simply|sure|certain|wait
        |hesitate|mind|doubt|matter|long|shake|help|stop thinking|clos(?:e|ed) the|ruled? out|say no|averse|opposed
        |excluded?|unhappy|against)\b)(?:(?!\bbut\b)[^,;:?\ue010]){0,40}\Z"""


def phrases(
    *patterns: str,
    code: str,
    why: str,
    message: str,
    instead: str,
    source: str,
    layer: Layer = "plain",
    unless: tuple[str, ...] = (),
    spare: Spare | None = None,
    negatable: bool = True,
    category: str = "",
    trips: tuple[Reading, ...] = (),
    passes: tuple[Reading, ...] = (),
) -> DoubtRule:
    """A rule that speaks where a pattern is found, unless the sentence denies it or holds one of `unless`.

    code: `family.rule`; the family is the category unless another is given. layer: how much of the Reading is filled
    in. spare: a last word on each spot. negatable: a "not" before it makes the sentence say the contrary. message and
    instead may name {other} (the other kind of work as written), {role} and {company}.
    """

    GATED.extend(patterns)

    def find(reading: Reading) -> Iterator[Finding]:
        for spot in spots(reading, patterns, layer):
            denied = negatable and negated(reading, spot.start, layer)
            spared = denied or any(holds(reading, spot, each, layer) for each in unless)
            if not spared and not (spare and spare(reading, spot)):
                yield finding(reading, code, spot, message, instead, category)

    return rule_of(code, find, why=why, source=source, category=category, trips=trips, passes=passes)


def cues(
    *groups: str,
    code: str,
    why: str,
    message: str,
    instead: str,
    source: str,
    layer: Layer = "plain",
    within: int = 90,
    unless: tuple[str, ...] = (),
    negatable: bool = True,
    trips: tuple[Reading, ...] = (),
    passes: tuple[Reading, ...] = (),
) -> DoubtRule:
    """A rule that speaks where one sentence holds a cue of every group near each other, whatever their order.

    groups: each an alternation of words. The first is the act itself: the others stand within so many code points of
    it, and a "not" before it makes the sentence say the contrary. unless: as in `phrases`.
    """
    act, *others = (_whole(group) for group in groups)
    whole = (act, *others)
    GATED.extend(whole)

    def find(reading: Reading) -> Iterator[Finding]:
        met = reading.met(layer)
        if not met.holds_all(whole):
            return
        text: str = getattr(reading, layer)
        acts = (Span(*hit.span()) for hit in met.matches(act, text))
        for around, hits in groupby(acts, lambda hit: reading.around(hit.start)):
            meant = [
                hit for hit in hits if hit.end <= around.end and not (negatable and negated(reading, hit.start, layer))
            ]
            spot = _with_cues(text, around, meant, others, within)
            if spot and not any(compiled(each).search(around.of(text)) for each in unless):
                yield finding(reading, code, spot, message, instead)

    return rule_of(code, find, why=why, source=source, trips=trips, passes=passes)


def _whole(group: str) -> str:
    """Whole words only; the question mark, where a group begins with it, clings to one."""
    words = flat(group).removeprefix(r"\?|")
    asked = r"\?|" if words != flat(group) else ""
    return rf"{asked}(?<!\w)(?:{words})(?!\w)"


def _with_cues(text: str, around: Span, acts: list[Span], groups: list[str], within: int) -> Span | None:
    """The first act that has a cue of every group near it, from the first cue to the last."""
    cues: list[list[Span]] = []
    for group in groups if acts else ():
        cues.append([Span(*cue.span()) for cue in compiled(group).finditer(text, *around)])
        if not cues[-1]:
            return None
    for act in acts:
        near = [cue for group in cues if (cue := _near(act, group, within))]
        if len(near) == len(groups):
            return Span(min(span.start for span in (act, *near)), max(span.end for span in (act, *near)))
    return None


def _near(act: Span, cues: list[Span], within: int) -> Span | None:
    """The nearest cue beside the act, or well within a longer one."""
    gaps = [
        (max(cue.start - act.end, act.start - cue.end, 0), cue)
        for cue in cues
        if cue.start >= act.end or cue.end <= act.start or _well_within(cue, act)
    ]
    return next((cue for gap, cue in sorted(gaps) if gap <= within), None)


def _well_within(cue: Span, act: Span) -> bool:
    return act.start <= cue.start and cue.end <= act.end and act.end - act.start > cue.end - cue.start + 3


def spots(reading: Reading, patterns: tuple[str, ...], layer: Layer) -> list[Span]:
    """Where any of the patterns is found, in order; of two that overlap the first stays."""
    text: str = getattr(reading, layer)
    met = reading.met(layer)
    found = sorted(Span(*match.span()) for pattern in met.possible(patterns) for match in met.matches(pattern, text))
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def negated(reading: Reading, start: int, layer: Layer = "plain") -> bool:
    """Whether the clause says "not" before it comes to this."""
    text: str = getattr(reading, layer)
    begin = max(reading.around(start).start, start - 60)
    return compiled(_NEGATED).search(text[begin:start]) is not None


def holds(reading: Reading, spot: Span, pattern: str, layer: Layer = "plain") -> bool:
    """Whether the sentence of this spot holds the pattern."""
    text: str = getattr(reading, layer)
    return compiled(pattern).search(reading.around(spot.start).of(text)) is not None


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
    severity = _SEVERITIES[gravest(category or family_of(code))]
    doors = frozenset(Door)
    return Rule(code, code, severity, JudgedOn.WORDS, source, why, find, doors, trips=trips, passes=passes)


def family_of(code: str) -> str:
    return code.split(".", maxsplit=1)[0]


def gravest(category: str) -> Grade:
    grades = GRADES.get(category, {}).values()
    order: tuple[Grade, ...] = ("error", "warning", "hint")
    return next((grade for grade in order if grade in grades), "warning")


def finding(reading: Reading, code: str, spot: Span, message: str, instead: str, category: str = "") -> Finding:
    """A finding worded for this draft, graded for its audience."""
    category = category or family_of(code)
    names = {
        "other": reading.rival_in(spot) or "another kind of work",
        "role": f"the {reading.stakes.roles[0]} role" if reading.stakes.roles else "this role",
        "company": reading.stakes.companies[0] if reading.stakes.companies else "this company",
    }
    grade = GRADES.get(category, {}).get(reading.stakes.audience, "warning")
    return Finding(code, category, spot.start, spot.end, grade, message.format(**names), instead.format(**names))


def said(
    text: str,
    family: Family | None = Family.SALES,
    *,
    question: str = "",
    roles: tuple[str, ...] = (),
    companies: tuple[str, ...] = ("Acme",),
    others: tuple[str, ...] = (),
    other_roles: tuple[str, ...] = (),
    own: tuple[str, ...] = (),
    to: tuple[str, ...] = (),
    people: tuple[str, ...] = (),
    audience: Audience = Audience.EMPLOYER,
    kind: MaterialKind = MaterialKind.ANSWER,
) -> Reading:
    """A case for trips and passes: somebody says this with a job of that family at stake."""
    families = frozenset((family,)) if family else frozenset()
    stakes = Stakes(audience, families, roles, companies, own, others, other_roles, to=to, people=people)
    return Reading(Draft(text, kind, question), stakes)
