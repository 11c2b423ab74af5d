"""Rules that are phrases: patterns over a Reading, written with the small words of LEXICON.

In a pattern one blank stands for any run of blanks, `{name}` for the piece of that name, and a line end with the blanks
after it for nothing. `phrases` makes a rule of frames, `cues` of words that meet in one sentence in any order, and
`said` makes the cases that prove them. Every repetition is bounded, so that no text makes a pattern run away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from threedoors.doubt.draft import GRADES, Draft, Finding, Grade, Stakes
from threedoors.doubt.lexicon import compiled, flat
from threedoors.doubt.reading import RIVAL, Reading
from threedoors.rulebook import JudgedOn, Rule, Severity
from threedoors.terms import Audience, Door, Family, MaterialKind
from threedoors.text import Span

DoubtRule = Rule[Reading, Finding]
Spare = Callable[[Reading, Span], bool]
Layer = Literal["plain", "work", "own"]

_SEVERITIES: dict[Grade, Severity] = {"error": Severity.BLOCK, "warning": Severity.WARN, "hint": Severity.ADVISE}
_NEGATED = r"""(?:\b(?:not|never|no|nor|without|neither|nothing|nobody|none|hardly|cannot|avoid|stop|stopped|instead of
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
    patterns = tuple(_whole(group) for group in groups)

    def find(reading: Reading) -> Iterator[Finding]:
        text: str = getattr(reading, layer)
        for sentence in reading.sentences:
            said = sentence.of(text)
            spot = _nearest(said, patterns, within, negatable)
            if spot and not any(compiled(each).search(said) for each in unless):
                whole = Span(sentence.start + spot.start, sentence.start + spot.end)
                yield finding(reading, code, whole, message, instead)

    return rule_of(code, find, why=why, source=source, trips=trips, passes=passes)


def _whole(group: str) -> str:
    """Whole words only; the question mark, where a group begins with it, clings to one."""
    words = flat(group).removeprefix(r"\?|")
    asked = r"\?|" if words != flat(group) else ""
    return rf"{asked}(?<!\w)(?:{words})(?!\w)"


def _nearest(said: str, patterns: tuple[str, ...], within: int, negatable: bool) -> Span | None:
    """The first act that has a cue of every other group near it, from the first cue to the last."""
    act, *others = (list(compiled(pattern).finditer(said)) for pattern in patterns)
    for hit in act:
        if negatable and compiled(_NEGATED).search(said[max(0, hit.start() - 60) : hit.start()]):
            continue
        cues = [_near(hit.span(), [each.span() for each in group], within) for group in others]
        if all(cues):
            spans = [hit.span(), *(cue for cue in cues if cue)]
            return Span(min(start for start, _ in spans), max(end for _, end in spans))
    return None


def _near(act: tuple[int, int], cues: list[tuple[int, int]], within: int) -> tuple[int, int] | None:
    """The nearest cue beside the act, or well within a longer one."""
    gaps = [
        (max(cue[0] - act[1], act[0] - cue[1], 0), cue)
        for cue in cues
        if cue[0] >= act[1]
        or cue[1] <= act[0]
        or (act[0] <= cue[0] and cue[1] <= act[1] and len_of(act) > len_of(cue) + 4)
    ]
    return next((cue for gap, cue in sorted(gaps) if gap <= within), None)


def len_of(span: tuple[int, int]) -> int:
    return span[1] - span[0]


def spots(reading: Reading, patterns: tuple[str, ...], layer: Layer) -> list[Span]:
    """Where any of the patterns is found, in order; of two that overlap the first stays."""
    text: str = getattr(reading, layer)
    found = sorted(
        Span(*match.span())
        for pattern in patterns
        if not ("{rival}" in pattern and RIVAL not in text)
        for match in compiled(pattern).finditer(text)
    )
    kept: list[Span] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def negated(reading: Reading, start: int, layer: Layer = "plain") -> bool:
    """Whether the clause says "not" before it comes to this."""
    text: str = getattr(reading, layer)
    begin = max(reading.sentence(start).start, start - 60)
    return compiled(_NEGATED).search(text[begin:start]) is not None


def holds(reading: Reading, spot: Span, pattern: str, layer: Layer = "plain") -> bool:
    """Whether the sentence of this spot holds the pattern."""
    text: str = getattr(reading, layer)
    return compiled(pattern).search(reading.sentence(spot.start).of(text)) is not None


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
    audience: Audience = Audience.EMPLOYER,
) -> Reading:
    """A case for trips and passes: somebody says this with a job of that family at stake."""
    families = frozenset((family,)) if family else frozenset()
    stakes = Stakes(audience, families, roles, companies, own, others, other_roles)
    return Reading(Draft(text, MaterialKind.ANSWER, question), stakes)
