"""Job titles in a text: which role it asks for, and whether two titles mean the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from threedoors.doubt.heads import are_alike, may_be_head
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.names import names_in
from threedoors.doubt.reading import Reading
from threedoors.terms import kin
from threedoors.terms.family_names import NAMES
from threedoors.terms.titles import families_of_title
from threedoors.text import Span, bare

_TITLE = "\ue006"
_SAME = {
    "rep": "representative",
    "reps": "representative",
    "mgr": "manager",
    "asst": "assistant",
    "exec": "executive",
    "coord": "coordinator",
    "eng": "engineer",
    "dev": "developer",
    "admin": "administrative",
    "hr": "human resources",
    "people": "human resources",
    "acct": "account",
    "rn": "registered nurse",
    "lpn": "practical nurse",
    "qa": "quality assurance",
    "client": "customer",
    "clients": "customer",
    "tech": "technician",
    "sr": "senior",
    "svc": "service",
    "adviser": "advisor",
    "counsellor": "counselor",
    "centre": "center",
}
_RANKS = frozenset(
    """senior sr junior jr i ii iii iv trainee intern graduate registered certified licensed chartered qualified night
    day evening weekend permanent temporary the a an of and for to in deputy""".split()
)
_HEADS = frozenset(
    """manager representative coordinator assistant analyst engineer developer officer director specialist executive
    associate consultant designer nurse teacher clerk administrator technician advisor adviser agent supervisor
    planner partner buyer accountant scientist editor writer worker operator producer strategist architect
    trainer head lead president secretary receptionist owner""".split()
)
_POST = r"""(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|openings?|postings?|ads?|advert(?:isement)?s?
    |opportunity|opportunities)"""
_ASKED = (
    r"\bas (?:an?|the) \ue006+ (?:at|in|with|for|of) (?:you|your)\b",
    r"""\byou(?:'re| are)? (?:{w} )?(?:need|after|want|seek|seeking|look for|looking for|hire|hiring|search
        |searching for|require) (?:an?|your|the) (?:{w} )?\ue006+""",
    r"\bi(?:'m| am) (?:the|your|an?|exactly the) \ue006+ (?:that |whom )?(?:you|for (?:you|your))\b",
    rf"""\b(?:the|your|this|an?|open|advertised|vacant|any
        |current) (?:open |advertised |vacant |available )?\ue006+ {_POST}\b""",
    rf"""\b(?:{_POST}|apply|applying|applied|application|candidate|candidacy|interview|considered|hire|hiring
        |search|looking|advertised|advertising|suited|qualified|right person|perfect|apply|interest|interested
        |opening) (?:{{w}} )?(?:of|for|as|in) (?:an?|the|your|your next|becoming an?
        |being an?)? ?(?:open )?\ue006+""",
    r"\bas your (?:next |new |future )?\ue006+",
    r"""\b(?:be|become|becoming|being) (?:your|the|an?) (?:next |new )?\ue006+ (?:with|at|for|in) (?:you|your|us
        |the team|acme)\b|\b(?:be|become|becoming|being) your (?:next |new )?\ue006+""",
    r"\b(?:ideal|perfect|great|strong|excellent|good|right) \ue006+ (?:for|candidate|in your)\b",
    r"\bjoin(?:ing)? (?:{w} ){0,5}?as (?:an?|your|the) (?:new |next )?\ue006+",
    r"(?:\A|\ue010)(?: )?(?:re|subject|regarding|ref|betreff)(?:: ?| )(?:{w} ){0,5}?\ue006+",
)
_ELSEWHERE = r"""\b(?:(?:previous|former|last|current|present|my|first|old) (?:{w} ){0,2}?\ue006+|held|had|left|was
    |were
        |worked|grow into|growing into|one day|some day|eventually|later|in (?:three|five|\d+) years|report(?:s|ing
        |ed)? to|alongside|until|used to|hired|trained|my (?:friend|sister|brother|colleague)|turned down|declined
        |instead of|rather than|not|promoted)"""


def titles_addressed(reading: Reading) -> Iterator[tuple[str, Span]]:
    """Each title that the text asks for, as the search or the glossary writes it, else as the text does."""
    for title, span in _titles(reading):
        around = reading.around(span.start)
        title_filled = _TITLE * (span.end - span.start)
        said = reading.plain[around.start : span.start] + title_filled + reading.plain[span.end : around.end]
        if any(compiled(each).search(said) for each in _ASKED) and not compiled(_ELSEWHERE).search(said):
            yield title, span


def _titles(reading: Reading) -> list[tuple[str, Span]]:
    """Titles named: those of the search, those of the glossary, and runs of capitals that end in a word for a job."""
    text, stakes = reading.draft.text, reading.stakes
    hits = names_in(text, (*stakes.roles, *stakes.other_roles))
    hits += [(found.group(), Span(*found.span())) for found in _capitals().finditer(text)]
    hits += [(found.group(), Span(*found.span())) for found in _known().finditer(reading.plain)]
    kept: list[tuple[str, Span]] = []
    for title, span in sorted(hits, key=lambda hit: (hit[1].start, -hit[1].end)):
        if not kept or span.start >= kept[-1][1].end:
            kept.append((title, span))
    return kept


def same_role(title: str, role: str, known: bool = False) -> bool:
    """Whether a title means this role: one holds the other, or both name the same work in words of one rank.

    known: the title is another role of the search, so that only holding or being held makes it the same.
    """
    ours, theirs = _words(title), _words(role)
    if not ours or ours <= theirs or theirs <= ours or _stands_for(title, role):
        return True
    if known:
        return False
    return _same_work(title, role)


def _stands_for(title: str, role: str) -> bool:
    """As in "PM" for "Product Manager"."""
    initials = "".join(word[0] for word in re.findall(r"[^\W_]+", role) if bare(word) not in ("of", "the", "and"))
    last = title.rsplit(maxsplit=1)[-1]
    return 1 < len(last) < 5 and last.isupper() and bare(last) in bare(initials)


def _same_work(title: str, role: str) -> bool:
    """Whether any part of the role ("Case Manager, RN") has a head like the title's, and a word that tells the work."""
    for part in (role, *re.split(r"[,/|(–]| - ", role)):
        mine, ours = _head(title)
        yours, theirs = _head(part)
        if not mine or not yours:
            if _stems(_words(title)) & _stems(_words(part)):
                return True
        elif are_alike(mine, yours) and (not ours or not theirs or _stems(ours) & _stems(theirs)):
            return True
    return False


_FIELDS = (
    "front desk, front office, reception, receptionist",
    "customer care, customer service, customer support, customer success, call center, call centre, help desk",
    "warehouse, shipping, receiving, stockroom, picking, packing",
    "bookkeeping, bookkeeper, accounts, accounting, accountant",
    "caregiver, home care, personal care, care assistant, carer, elder care",
    "childcare, daycare, nursery, toddler room, preschool, early years",
    "waiter, waitress, server, waiting tables, dining room, front of house",
    "backend, back end, frontend, front end, full stack, software",
    "security, loss prevention, guard",
    "cleaning, cleaner, housekeeping, housekeeper, janitorial, custodian",
)
"""Names of fields that stand for the same work, however little their words share."""


@cache
def _fields() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split(", ")) for line in _FIELDS)


def are_one_field(title: str, role: str) -> bool:
    """Whether both name one field of work: "front desk" and "Receptionist"."""
    one, two = (f" {' '.join(_in_order(each))} " for each in (title, role))
    held = (
        {name for name in group if f" {name} " in one} and {n for n in group if f" {n} " in two} for group in _fields()
    )
    return any(held)


def is_told_of(role: str, text: str) -> bool:
    """Whether any telling word of a role stands in a text, in any form."""
    return bool({stem for stem in _stems(_words(role)) if len(stem) > 4} & _stems(_words(text)))


def are_kin(title: str, role: str) -> bool:
    """Whether two titles are of one family of work, as far as their families are known."""
    ours, theirs = families_of_title(title), families_of_title(role)
    return any(one is two or kin(one, two) for one in ours for two in theirs)


def _head(title: str) -> tuple[str, frozenset[str]]:
    """The word that says who does the work, and the others: "manager" of "store"; "head" of "music"."""
    begin = re.split(r"\bof\b|,", title, maxsplit=1)[0]
    heads = [word for word in _in_order(begin) if may_be_head(word)]
    head = heads[-1] if heads else ""
    return head, _words(title) - {head} - (frozenset() if " of " in title.casefold() else _OVER)


_OVER = frozenset("head lead chief team staff charge".split())


def _stems(words: frozenset[str]) -> frozenset[str]:
    """Enough of each word to know it again: "accounting" and "accounts", "nursing" and "nurse"."""
    short = (word.removesuffix("ing") for word in words)
    return frozenset(word[:5] if len(word) > 5 else word.removesuffix("e") for word in short)


def _words(title: str) -> frozenset[str]:
    return frozenset(_in_order(title)) - _RANKS


def _in_order(title: str) -> list[str]:
    words = [bare(word) for word in re.findall(r"[^\W_]+", title)]
    spelled = [part for word in words for part in _SAME.get(word, word).split()]
    return [word.removesuffix("s") if may_be_head(word.removesuffix("s")) else word for word in spelled]


@cache
def _capitals() -> re.Pattern[str]:
    heads = "|".join(head.capitalize() for head in sorted(_HEADS))
    return re.compile(
        rf"""\b(?!(?:The|A|An|Your|My|Our|This|As|For|Dear|Re|Application|Subject|Position
            |Role)\b)(?:[A-Z][\w&/-]* (?:and |of |& )?){{1,4}}(?:{heads})\b"""
    )


@cache
def _known() -> re.Pattern[str]:
    people = sorted((name for names in NAMES.values() for name in names.people if " " in name), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, people)) + r")\b")
