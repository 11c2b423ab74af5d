"""Where a text names a kind of work as work to be done, not as a team, a background or a person met on the way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from threedoors.doubt.gates import Met, met_by
from threedoors.doubt.lexicon import compiled, exactly
from threedoors.doubt.names import names_in
from threedoors.terms import Family, families_named
from threedoors.terms.family_names import NAMES
from threedoors.text import Span


class Kind(NamedTuple):
    """A kind of work named. family None: something else altogether, such as a business of one's own.

    sure: the word means the work wherever it stands; a lone "design" may be a drawing.
    """

    span: Span
    family: Family | None
    sure: bool = True


_TEAMS = frozenset("team teams department departments side division unit group area".split())
_INTO_TEAM = r"""\b(?:join(?:ing)?|(?:happy|work|working|place|openings?|vacanc(?:y|ies)|roles?|positions?|jobs?
        |start|move
        |moving|fit|be|job|spot|something|anything) (?:[a-z]+ )?(?:in|into|to
        |on)) (?:your |the |a |both )?(?:[a-z]+ )?\Z"""
_OWNERS = frozenset("your our their its his her whose".split())
_POINTERS = _OWNERS | frozenset("the this that each every any no my one another some these those which".split())
_POSTS = frozenset(
    """role roles job jobs position positions post posts career careers work world field profession opening
    openings vacancy vacancies opportunity opportunities internship application applications things stuff interview
    interviews offer offers course courses firm firms agency agencies school""".split()
)
_SECTORS = frozenset("industry sector company companies business office offices environment space".split())
_AFTER = frozenset(
    """a about after again all already also alike alone although altogether always am an and any anymore anyway
    are as at attracts appeals be became because become becomes been before beats besides both but by calls
    can continues could despite did do does draws each either else equally eventually ever excites
    fascinates feels first for forever from full full-time had has have he her here him his holds how i if
    in instead interest interests intrigues is isn't it itself just keeps later like long looks made makes
    may maybe me means might more most my myself never next no nor not now of off on once one only open or
    other otherwise our out over part-time particularly perhaps please pleases possibly probably
    professionally pulls rather really remain remains seem seems she should since so some someday sometime
    sometimes soon sounds still suit suits tempts than that that's the their them themselves then there
    these they this those though till to today together tomorrow tonight too two under unless until up us
    versus via vs was we were what when where which while who whoever whose will with within without won't
    would wouldn't yet you you're your""".split()
)
"""The words that may follow a kind of work; any other makes it the name of a thing: "a marketing plan"."""
_BARE_AFTER = _AFTER - frozenset(
    """as at by for from in of on over to with within without out he her him his i it me my of our she the
    their them they us we what which who you your""".split()
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
_MORE_PEOPLE: dict[str, Family] = {
    "builder": Family.CONSTRUCTION,
    "cook": Family.COOKING,
    "designer": Family.DESIGN,
    "developer": Family.SOFTWARE,
    "driver": Family.TRANSPORT,
    "guard": Family.PROTECTIVE,
    "therapist": Family.ALLIED_HEALTH,
    "vet": Family.MEDICINE,
    "shop owner": Family.RETAIL,
}
"""Short names of people at work beside those of the glossary; they count after "a" or "as" only."""
_PLACES: dict[str, Family | None] = {
    r"law school|the bar exam|the law(?= (?:appeal|attract|tempt|and|or|too|as well))": Family.LAW,
    r"(?:med(?:ical)?|nursing) school|the wards?": Family.NURSING,
    r"the classroom|teacher training": Family.TEACHING,
    r"the police|the force|the fire service|the fire brigade": Family.PROTECTIVE,
    r"the (?:army|navy|military|armed forces)": Family.MILITARY,
    r"the stage|the theatre|drama school": Family.PERFORMING_ARTS,
    r"to (?:act|sing|dance)(?= (?:instead|again|full|one day|for a)|[\ue010,?]|\Z)": Family.PERFORMING_ARTS,
    r"to teach(?= (?:instead|again|full|one day|children|kids|at a|in a|for a)|[\ue010,?]|\Z)": Family.TEACHING,
    r"to (?:cook|bake)(?= (?:instead|again|full|professionally|one day|for a)|[\ue010,?]|\Z)": Family.COOKING,
    r"to (?:code|program)(?= (?:instead|again|full|professionally|one day|for a)|[\ue010,?]|\Z)": Family.SOFTWARE,
    r"to farm(?= (?:instead|again|full|one day|for a)|[\ue010,?]|\Z)": Family.FARMING,
    r"art school|design school": Family.DESIGN,
    r"the kitchen|culinary school|pastry school": Family.COOKING,
    r"(?:a|the|our|my) (?:family )?farm": Family.FARMING,
    r"""my own (?:business|company|firm|shop|restaurant|salon|caf[eé]|studio|kitchen|bakery|agency|start-?up|thing
        |boss)|(?:start|open|run|launch|set up|found|build|take over|taking over)(?:ing)? (?:my|an?|our
        |the) (?:own |small |little |family |hair |online ){0,2}(?:business|company|firm|shop|restaurant|salon
        |caf[eé]|studio|practice|kitchen|bakery|agency|bar|start-?up)|freelanc(?:e|ing)(?! (?:and|basis))
        |self-employ(?:ed|ment)|grad(?:uate)? school|business school|becom(?:e
        |ing) an? (?:[a-z]{1,20} )?(?:[a-z]{2,20}(?:ist|ian|eer)|architect|pilot|chef|coach|vet|therapist|writer
        |painter|priest|pastor)""": None,
}
"""Places and ways by which people name a kind of work; None is something else altogether."""
_VERB = (
    r"(?<!back )(?<!move )(?<!moving )(?<!switch )(?<!drawn )(?<!open )(?<!turn )(?<!go )(?<!going )(?<!return )"
    r"(?<!change )(?<!close )(?<!closer )to (?:design|research|audit|tax|film|dance|travel|finance|produce)\Z"
)
_IDEA = (
    r"\b(?:out|think|idea|thinking|thought|dream|dreaming|option|possibility|study|world|field|career|instead) of \Z"
)
_AS_WELL = (
    r" (?:as well|at the same|in parallel|as (?:an?|my|the) (?:option|alternative|backup|fallback|career|profession"
    r"|possibility|second|plan))\b"
)
_JOB_IN = (
    r"\b(?:jobs?|posts?|positions?|roles?|careers?|work|openings?|vacanc(?:y|ies)|applications?|interviews?)"
    r" (?:in|for) \Z"
)
_NEEDS_POST = frozenset(("travel",))
"""What is a duty of many jobs, and a trade only where a job is named: "open to travel", "a job in travel"."""
_SHOPS = tuple("business company firm shop restaurant studio practice kitchen agency bar thing".split())
_OWNS = re.compile(
    r"'s (?:[a-z]{4,12} )?(?!always\b|sometimes\b|perhaps\b|[a-z]*(?:ess|oss|ous)\b)[a-z]{2,}[a-rt-z]s\b"
)
_GOVERNS = re.compile(r"\b(?:in|on|of|at|for|with|to|from|by|about|into|over|after|through) \Z")
_OWNER = r"(?!(?:there|that|it|what|here|where|he|she|who|so)'s)[a-z]+'s"
_SPENT = r"""(?:\b(?:(?:with|for our) (?:[\w-]+ ){1,2}(?:and|or)|with|by|unlike|from|left|leaving|quit|quitting
    |gave up
        |giving up|behind|finished with|done with|out of|former|formerly|ex|previous|previously|once|was|were|been
        |used to (?:be|work|do)|years? (?:of|in|as|at)|decades? (?:of|in|as)|(?:people|colleagues?|friends?|folks
        |those|everyone|somebody|someone|manager|boss|sister|brother|mother|father|wife|husband) (?:in|from)
        |months? (?:of|in|as)|background (?:in|as|of)|experience (?:in|as|of|with)|knowledge of|past (?:in|as|of)
        |skills? (?:in|of)|trained (?:as|in)|worked (?:as|in|for)|started (?:out )?(?:as|in)|began (?:as|in)
        |history (?:in|of|as)|(?:formal|my|extensive|comprehensive|professional|thorough) training (?:in|as)
        |(?:certificat\w+|bachelor\w*|master's|degree|diploma|courses?|classes) (?:in|of)
        |help(?:s|ed|ing)?|support(?:s|ed|ing)?|serv(?:e|es|ed|ing)|brief(?:s|ed|ing)?|align(?:s|ed|ing)?|advis(?:e
        |es|ed|ing)|told|tell|sell(?:ing)? to|prefer(?:red)? [^,.;]{1,25} to|instead of|rather than|not|no|nor
        |(?<!take )(?<!taking )over|than|report(?:s|ed|ing)?(?: \w+)? to|about to leave|tired of|for our
        |for the)(?: (?:a|an|the|in|as|at|of|my|our|some|doing|working|being|back|full-time|part-time|junior|senior
        |freelance|university|professional|registered|corporate|clinical))*
        |\bi (?:\w+ly |once |also |then |first |never )?(?!have\b|had applied)(?:(?!applied|submitted|wanted|loved
        |need)[a-z]{2,}ed|was(?! (?:also |still |even |really )?(?:hoping|thinking|wondering|planning|considering
        |looking))|were|had|did|made
        |taught|drew|built|ran|wrote|sold|gave|spent|took|kept|met|knew|chose|began|became|came|went|got|found
        |thought|sat|told|saw|read|led|held|grew|brought|put|drove|cut)\b(?:(?!\bi\b)[^,;:?\ue010]){0,70}) ?\Z"""
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")


def kinds_of_work(plain: str) -> list[Kind]:
    """Every kind of work that a lower-case text names as work, in order."""
    named = [(family, Span(start, end)) for family, start, end in families_named(plain.replace("'s ", "   "))]
    spans = [span for _, span in named]
    kinds = [
        Kind(span, family, _word_after(plain, span.end) not in _SECTORS)
        for at, (family, span) in enumerate(named)
        if _as_work(plain, spans, at)
    ]
    taken = {place for span in spans for place in range(*span)}
    for kind in (*_places(plain), *_lone_fields(plain)):
        if taken.isdisjoint(range(*kind.span)):
            kinds.append(kind)
            taken.update(range(*kind.span))
    return sorted((kind for kind in kinds if not _is_no_work(plain, kind)), key=lambda kind: kind.span)


def _is_no_work(plain: str, kind: Kind) -> bool:
    """Whether the name is a duty, a department that owns something, or the beginning of the name of a thing."""
    name = kind.span.of(plain)
    if name in _NEEDS_POST:
        return not _as_a_job(plain, kind.span)
    after = _word_after(plain, kind.span.end)
    if name.endswith(_SHOPS) and after and after not in _AFTER | _POSTS | _SECTORS:
        return not after.endswith(("ly", "n't", "'s"))
    return _owns(plain, kind.span)


def _as_a_job(plain: str, span: Span) -> bool:
    """Whether a post, a career or an application is named beside it."""
    before = plain[max(0, span.start - 30) : span.start]
    return _word_after(plain, span.end) in _POSTS or compiled(_JOB_IN).search(before) is not None


def _owns(plain: str, span: Span) -> bool:
    """Whether the name is a department that something belongs to: "an eye on marketing's leads"."""
    if plain[span.end : span.end + 3] != "'s ":
        return False
    governed = _GOVERNS.search(plain, max(0, span.start - 9), span.start)
    return governed is not None or _OWNS.match(plain, span.end) is not None


def is_spent(plain: str, span: Span) -> bool:
    """Whether what comes before the name puts it behind the seeker, beside them as a partner, or on the losing side."""
    return compiled(_SPENT).search(plain[max(0, span.start - 110) : span.start]) is not None


def _as_work(plain: str, spans: list[Span], at: int) -> bool:
    span = spans[at]
    before, after = _word_before(plain, span.start), _word_after(plain, span.end)
    if after in _POSTS or after in _SECTORS:
        return True
    name = " ".join(span.of(plain).split())
    if name in _people():
        return before not in _POINTERS
    owned = (before in _OWNERS and after not in _TEAMS) or exactly(_OWNER).fullmatch(before)
    return not owned and name not in _plurals() and not _names_a_thing(plain, spans, at)


def _names_a_thing(plain: str, spans: list[Span], at: int, links: int = 3) -> bool:
    """Whether the name only tells which team, budget or background: "sales and marketing teams"."""
    after = _word_after(plain, spans[at].end)
    if after in _TEAMS and compiled(_INTO_TEAM).search(plain[max(0, spans[at].start - 50) : spans[at].start]):
        return False
    if after in _POSTS or after in _SECTORS:
        return False
    if after and not (after in _AFTER or after.endswith(("ly", "n't", "'s"))):
        return True
    follows = spans[at + 1].start if at + 1 < len(spans) else spans[at].end
    link = plain[spans[at].end : min(follows, spans[at].end + 6)].strip()
    return links > 0 and link in ("and", "or", "&", "/", "-", ",") and _names_a_thing(plain, spans, at + 1, links - 1)


def _lone_fields(plain: str) -> Iterator[Kind]:
    """Ordinary nouns that can be a kind of work, where nothing around them makes them something else."""
    for found in _field_pattern().finditer(plain):
        before, after = _word_before(plain, found.start()), _word_after(plain, found.end())
        of_work = before != "of" or compiled(_IDEA).search(plain[max(0, found.start() - 24) : found.start()])
        lone = (
            before not in _POINTERS
            and before not in ("a", "an", *_fields())
            and of_work
            and (not after or after in _BARE_AFTER)
        )
        lone = lone or exactly(_AS_WELL).match(plain, found.end()) is not None
        sure = _as_a_job(plain, Span(*found.span()))
        if (lone and not exactly(_VERB).search(plain[max(0, found.start() - 40) : found.end()])) or (
            after in _POSTS and before not in _OWNERS
        ):
            yield Kind(Span(*found.span()), _fields()[found.group()], sure)


def _places(plain: str) -> Iterator[Kind]:
    known = places()
    for pattern in Met((met_by(plain),), (0, len(plain))).possible(tuple(known)):
        yield from (Kind(Span(*found.span()), known[pattern]) for found in exactly(pattern).finditer(plain))


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
def places() -> dict[str, Family | None]:
    """The patterns of places and people that tell a kind of work; `tools/doubt_gates.py` works out what each needs."""
    people = {
        rf"(?:(?<=\ba )|(?<=\ban )|(?<=\bas )|(?<=\blike )){name}(?!-)": family for name, family in _MORE_PEOPLE.items()
    }
    return {rf"\b(?:{places})(?!\w)": family for places, family in (_PLACES | people).items()}


@cache
def _field_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(sorted(_fields(), key=len, reverse=True)) + r")(?![\w-])")


def families_shown(text: str, titles: Mapping[str, Family | None]) -> set[Family]:
    """The kinds of work that a headline or a summary shows: those it names, and those of the titles it holds."""
    shown = {family for family, _, _ in families_named(text)}
    return shown | {family for title, _ in names_in(text, titles) if (family := titles[title]) is not None}
