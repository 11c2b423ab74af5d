"""Words brought down to their stems, for comparing what texts are about. The same for a resume as for the data."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

_WORD = re.compile(r"[a-z][a-z0-9]*(?:[+#]+)?|[0-9]+[a-z]+")
# Function words, and what nearly every resume says of itself.
_EMPTY = frozenset(
    """a about across also am an and any are as at be because been being both but by can could did do does doing done
    down during each etc for from had has have having he her here hers him his how i if in include included includes
    including into is it its itself just me more most my myself no nor not of off on once only or other others our ours
    out over own per pm s same she should so some such t than that the their theirs them then there these they this
    those through to too under until up upon use used using various very via was we were what when where which while
    who whom whose why will with within without would you your yours
    january february march april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec present current senior junior sr jr company city state name year years month months""".split()
)
_SHORT_FORMS = {
    "acct": "accountant", "asst": "assistant", "ceo": "chief executive", "cfo": "chief financial officer",
    "cna": "certified nursing assistant", "coord": "coordinator", "dir": "director", "eng": "engineer",
    "hr": "human resources", "it": "information technology", "jr": "", "mgmt": "management", "mgr": "manager",
    "ops": "operations", "pr": "public relations", "qa": "quality assurance", "rep": "representative",
    "rn": "registered nurse", "spec": "specialist", "sr": "", "supv": "supervisor", "svc": "service",
    "tech": "technician", "vp": "vice president",
}  # fmt: skip
_STANDING = frozenset(
    "senior junior ii iii iv freelance certified licensed experienced professional interim temporary contract part time"
    " full self employed".split()
)
PAIR = "_"
LAST = "$"


@cache
def stem(word: str) -> str:
    """Plurals, -ing and -ed taken off: `managing budgets` and `managed budget` meet."""
    word = _singular(word) if len(word) > 4 else word
    if len(word) > 5:
        word = _without_ending(word)
        return word[:-1] if word.endswith("e") else word
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("sses"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _without_ending(word: str) -> str:
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            bare = word[: -len(ending)]
            doubled = len(bare) > 2 and bare[-1] == bare[-2] and bare[-1] not in "ls"
            return bare[:-1] if doubled else bare
    return word


@cache
def _stem_or_nothing(word: str) -> str:
    return "" if word in _EMPTY else stem(word)


def stems(text: str) -> list[str]:
    """The stems of a text in order, empty words left out."""
    return [found for word in _WORD.findall(text.lower()) if (found := _stem_or_nothing(word))]


@lru_cache(maxsize=8192)
def stemmed(text: str) -> tuple[str, ...]:
    """The same, kept for a while: a line of a resume is asked about many times."""
    return tuple(stems(text))


def spoken(text: str) -> dict[str, str]:
    """Each stem of a text with the word it came from, whole as it stands there: "sauté", not "saut"."""
    lower = text.lower()
    words = ((each[0], _whole(lower, *each.span())) for each in _WORD.finditer(lower))
    return {found: whole for word, whole in reversed(list(words)) if (found := _stem_or_nothing(word))}


def _whole(text: str, begin: int, end: int) -> str:
    while begin and text[begin - 1].isalpha():
        begin -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[begin:end]


@cache
def _title_stems_of(word: str) -> tuple[str, ...]:
    if word in _SHORT_FORMS:
        return tuple(stems(_SHORT_FORMS[word]))
    return () if word in _STANDING or word in _EMPTY else (stem(word),)


def title_stems(title: str) -> list[str]:
    """The stems of a job title: short forms written out, rank and kind of contract left out."""
    return [found for word in _WORD.findall(title.lower()) for found in _title_stems_of(word)]


def with_pairs(found: list[str]) -> list[str]:
    """Stems and every two that stand together."""
    return found + [f"{one}{PAIR}{two}" for one, two in pairwise(found)]


def title_marks(found: list[str]) -> list[str]:
    """What a title is known by: its stems, its pairs, and the stem it ends on, which names the work."""
    return [*with_pairs(found), LAST + found[-1]] if found else []
