"""Where a text names a kind of work as work to be done, not as a team, a background or a person met on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from threedoors.doubt.names import names_in
from threedoors.terms import Family, families_named
from threedoors.terms.family_names import NAMES
from threedoors.text import Span


class Kind(NamedTuple):
    """A kind of work named. family None: something else altogether, such as a business of one's own."""

    span: Span
    family: Family | None


_THINGS = frozenset(
    """account activities activity agreement analysis assignment background board book books
    budget budgets calendar call calls campaign campaigns case cases certificate channel channels class classes
    colleague colleagues committee content contract contracts contacts cost costs course courses crew cycle data
    deck degree department departments dept desk diploma director directors document documents effort efforts emails
    event events exam exams experience expert experts figures file files floor folks force forecast function
    funnel goal goals guys head heads home homes idea ideas issue issues keyword knowledge language lead leader
    leaders leads letter licence license list lists mail manager managers material materials meeting meetings message
    messages metrics mix model needs news newsletter number numbers office officer officers page pages partner partners
    people pipeline plan plans platform point policies practice problem problems procedures process processes program
    project projects qualification question questions record records regulations report reports results review reviews
    room rota rules schedule section side skill skills spend staff statement statements story strategies student students
    system systems target targets team teams technique techniques technology theory tool tools unit units value
    vice ward wards website""".split()
)
_OWNERS = frozenset("your our their its his her whose".split())
_POINTERS = _OWNERS | frozenset("the this that each every any no my one another some these those which".split())
_POSTS = frozenset(
    """role roles job jobs position positions post posts career careers work world field industry sector profession firm
    firms agency agencies company companies office offices school""".split()
)
_LONE_AFTER = frozenset(
    """or and but because as too instead like rather also either next for at with since when if where while someday later
    again altogether full professionally eventually one is was are would could might may will has have had after before
    though although than then more so which itself remain seem seems looks sounds remains feels appeals attracts interests tempts
    fascinates calls keeps really still in on to until now just only even school degree studies over from becomes""".split()
)
_MORE_FIELDS: dict[str, Family] = {
    "academia": Family.SCIENCE,
    "baking": Family.COOKING,
    "cleaning": Family.CLEANING_GROUNDS,
    "cooking": Family.COOKING,
    "driving": Family.TRANSPORT,
    "gardening": Family.CLEANING_GROUNDS,
    "haulage": Family.TRANSPORT,
    "security": Family.PROTECTIVE,
    "therapy": Family.ALLIED_HEALTH,
    "waiting": Family.FOOD_SERVICE,
}
"""Ordinary nouns beside those of the glossary that name work only when they stand alone."""
_PLACES: dict[str, Family | None] = {
    r"law school|the bar exam": Family.LAW,
    r"(?:med(?:ical)?|nursing) school|the wards?": Family.NURSING,
    r"the classroom|teacher training": Family.TEACHING,
    r"the police|the force|the fire service|the fire brigade": Family.PROTECTIVE,
    r"the (?:army|navy|military|armed forces)": Family.MILITARY,
    r"the stage|drama school": Family.PERFORMING_ARTS,
    r"art school|design school": Family.DESIGN,
    r"the kitchen|culinary school|pastry school": Family.COOKING,
    r"(?:a|the|our|my) (?:family )?farm": Family.FARMING,
    r"my own (?:business|company|firm|shop|restaurant|salon|caf[eé]|studio|kitchen|bakery|agency|start-?up|thing|boss)"
    r"|(?:start|open|run|launch|set up|found|build|take over|taking over)(?:ing)? (?:my|an?|our|the) (?:own |small |little |family |hair "
    r"|online ){0,2}(?:business|company|firm|shop|restaurant|salon|caf[eé]|studio|practice|kitchen|bakery|agency|bar|start-?up)"
    r"|freelanc(?:e|ing)(?! (?:and|basis))|self-employ(?:ed|ment)|grad(?:uate)? school|business school|an? (?:phd|doctorate|mba)"
    r"|becom(?:e|ing) an? (?:[a-z]{1,20} )?(?:[a-z]{2,20}(?:ist|ian|eer)|vet|therapist|writer|painter|priest|pastor)": None,
}
"""Places and ways by which people name a kind of work; None is something else altogether."""
_OWNER = re.compile(r"(?!(?:there|that|it|what|here|where|he|she|who|so)'s)[a-z]+'s")
_SPENT = re.compile(
    r"(?:\b(?:with|by|unlike|from|left|leaving|quit|quitting|gave up|giving up|behind|finished with|done with|out of|former"
    r"|formerly|ex|previous|previously|once|was|were|been|used to (?:be|work|do)|years? (?:of|in|as|at)|decades? (?:of|in|as)"
    r"|months? (?:of|in|as)|background (?:in|as|of)|experience (?:in|as|of|with)|knowledge of|past (?:in|as|of)|skills? (?:in|of)"
    r"|trained (?:as|in)|worked (?:as|in|for)|started (?:out )?(?:as|in)|began (?:as|in)|history (?:in|of|as)|degree in|help(?:s|ed"
    r"|ing)?|support(?:s|ed|ing)?|serv(?:e|es|ed|ing)|brief(?:s|ed|ing)?|align(?:s|ed|ing)?|advis(?:e|es|ed|ing)|told|tell"
    r"|sell(?:ing)? to|instead of|rather than|not|no|nor|over|than|report(?:s|ed|ing)?"
    r"(?: \w+)? to|about to leave|tired of|for our|for the)"
    r"(?: (?:a|an|the|in|as|at|of|my|our|some|doing|working|being|back|full-time|part-time|junior|senior|freelance|university"
    r"|professional|registered|corporate|clinical))*"
    r"|\bi (?:\w+ly |once |also |then |first |never )?(?!have\b|had applied)(?:(?!applied|submitted|wanted|loved|need)[a-z]{2,}ed|was|were"
    r"|had|did|made|taught|drew|built|ran|wrote|sold|gave|spent|took|kept|met|knew|chose|began|became|came|went|got|found"
    r"|thought|sat|told|saw|read|led|held|grew|brought|put|drove|cut)\b[^,;:?\ue010]{0,70}) ?\Z"
)
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")


def kinds_of_work(plain: str) -> list[Kind]:
    """Every kind of work that a lower-case text names as work, in order."""
    named = [(family, Span(start, end)) for family, start, end in families_named(plain.replace("'s ", "   "))]
    spans = [span for _, span in named]
    kinds = [Kind(span, family) for at, (family, span) in enumerate(named) if _as_work(plain, spans, at)]
    taken = {place for span in spans for place in range(*span)}
    kinds += [kind for kind in (*_lone_fields(plain), *_places(plain)) if kind.span.start not in taken]
    return sorted(kinds)


def is_spent(plain: str, span: Span) -> bool:
    """Whether what comes before the name puts it behind the seeker, beside them as a partner, or on the losing side."""
    return _SPENT.search(plain[max(0, span.start - 110) : span.start]) is not None


def _as_work(plain: str, spans: list[Span], at: int) -> bool:
    span = spans[at]
    before, after = _word_before(plain, span.start), _word_after(plain, span.end)
    if after in _POSTS:
        return True
    name = " ".join(span.of(plain).split())
    if name in _people():
        return before not in _POINTERS
    return name not in _plurals() and before not in _OWNERS and not _OWNER.fullmatch(before) and not _modifies(plain, spans, at)


def _modifies(plain: str, spans: list[Span], at: int, links: int = 3) -> bool:
    """Whether the name only tells which team, budget or background: "sales and marketing teams"."""
    after = _word_after(plain, spans[at].end)
    if after in _THINGS:
        return True
    follows = spans[at + 1].start if at + 1 < len(spans) else spans[at].end
    link = plain[spans[at].end : min(follows, spans[at].end + 6)].strip()
    return links > 0 and link in ("and", "or", "&", "/", "-", ",") and _modifies(plain, spans, at + 1, links - 1)


def _lone_fields(plain: str) -> Iterator[Kind]:
    """Ordinary nouns that can be a kind of work, where nothing around them makes them something else."""
    for found in _field_pattern().finditer(plain):
        before, after = _word_before(plain, found.start()), _word_after(plain, found.end())
        lone = before not in _POINTERS and before not in ("a", "an", "of") and (not after or after in _LONE_AFTER)
        if lone or (after in _POSTS and before not in _OWNERS):
            yield Kind(Span(*found.span()), _fields()[found.group()])


def _places(plain: str) -> Iterator[Kind]:
    for pattern, family in _place_patterns():
        yield from (Kind(Span(*found.span()), family) for found in pattern.finditer(plain))


def _word_before(plain: str, at: int) -> str:
    words = _WORD.findall(plain, max(0, at - 24), at)
    return words[-1] if words and plain[max(0, at - 1) : at].isspace() else ""


def _word_after(plain: str, at: int) -> str:
    """The next word, if nothing but a blank lies between."""
    found = _WORD.match(plain, at + 1) if plain[at : at + 1] in (" ", "-") else None
    return found.group() if found else ""


@cache
def _people() -> frozenset[str]:
    return frozenset(name for names in NAMES.values() for name in names.people)


@cache
def _plurals() -> frozenset[str]:
    """More than one of them are people one works with: "our nurses"."""
    return frozenset(f"{name}s" for name in _people()) | frozenset(("salesmen", "secretaries"))


@cache
def _fields() -> dict[str, Family]:
    return _MORE_FIELDS | {field: family for family, names in NAMES.items() for field in names.fields}


@cache
def _place_patterns() -> tuple[tuple[re.Pattern[str], Family | None], ...]:
    return tuple((re.compile(rf"\b(?:{places})\b"), family) for places, family in _PLACES.items())


@cache
def _field_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(sorted(_fields(), key=len, reverse=True)) + r")(?![\w-])")


def families_shown(text: str, titles: Mapping[str, Family | None]) -> set[Family]:
    """The kinds of work that a headline or a summary shows: those it names, and those of the titles it holds."""
    shown = {kind.family for kind in kinds_of_work(text.lower()) if kind.family is not None}
    return shown | {family for title, _ in names_in(text, titles) if (family := titles[title]) is not None}
