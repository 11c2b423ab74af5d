"""Names of people compared: "Lindqvist, Vera" and "vera LINDQVIST, MBA" are one, "Bob" may be "Robert"."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from threedoors.importers.nicknames import may_be_short
from threedoors.text import folded

# Titles and degrees that people write into their names.
_TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx herr frau phd mba msc bsc ba ma md rn cpa pmp pe esq jr sr ing dipl "
    "mag ii iii".split()
)
_LETTERS = re.compile(r"[^\W_]+")
_BORN_WORD = r"n[ée]e|geb\.?|geborene|born|formerly|ex|maiden name:?"
_ASIDE = re.compile(rf"[(\"“«][^)\"”»]*[)\"”»]|\b(?:{_BORN_WORD})\s+\S+", re.IGNORECASE)
_BORN = re.compile(
    rf"(?:\(\s*(?:(?:{_BORN_WORD})\s+)?|\b(?:{_BORN_WORD})\s+)([^\W\d_][^\s()]*)\s*(?:\)|$)", re.IGNORECASE
)
_LAST_NAME_WORDS = 3
_CREDENTIAL = re.compile(r"(?:[A-Z][a-z]?[./-]?){2,}(?:\s[A-Z]+)?")


class Agreement(Enum):
    """How two names stand to each other."""

    SAME = "same"
    """One person may well carry both."""
    MAYBE = "maybe"
    """Part of them agrees: a family, or a name that has changed."""
    OTHER = "other"


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> str:
    """The name as it is compared: letters without accents, no titles or degrees, the first name first."""
    words = _LETTERS.findall(folded(_first_name_first(name)))
    kept = " ".join(word for word in words if word not in _TITLES) or " ".join(words)
    return kept or folded(name.strip())


def _first_name_first(name: str) -> str:
    """ "Lindqvist, Vera" turned round; what stands after another comma is a degree, and goes."""
    if "," not in name:
        return name
    head, *tail = (part.strip() for part in name.split(","))
    kept = [part for part in tail if part and not _is_degree(part, shouted=name.isupper())]
    if kept and len(kept[0].split()) <= 2 and len(head.split()) <= _LAST_NAME_WORDS and not re.search(r"\d", kept[0]):
        return " ".join((kept[0], head, *kept[1:]))
    return " ".join((head, *kept))


def _is_degree(part: str, *, shouted: bool) -> bool:
    if shouted and len(part) > 3:
        return False
    return bool(_CREDENTIAL.fullmatch(part)) or folded(part).strip(". ") in _TITLES


# Degrees and licences that end a name without a comma; written so they are no part of anybody's name.
_ENDING_DEGREES = frozenset(
    "MBA PhD PhDs Ph.D. Ph.D DPhil MSc M.Sc. BSc B.Sc. MEng BEng MPhil MPH MPA MFA LLM LLB JD DDS DVM PharmD EdD PsyD"
    " CPA CFA PMP PMI-ACP CISSP CISA CISM SHRM-CP SHRM-SCP PHR SPHR RN BSN MSN LCSW LMFT ACCA FCCA ACA CIPD MRICS FRICS"
    " CEng PE P.E. Esq. Esq MD M.D.".split()
)


_SONS = frozenset("jr sr ii iii iv".split())


def without_degrees(name: str) -> str:
    """The name as one calls somebody: "Anna Kowalska, MBA" and "Anna Kowalska (PhD)" are Anna Kowalska."""
    parts = re.split(r",\s*|\s*\((?=[^()]{2,8}\)$)", name.strip())
    shouted = name.isupper()
    while len(parts) > 1 and len(" ".join(parts[:-1]).split()) > 1 and _ends_a_name(parts[-1].rstrip(")"), shouted):
        parts = parts[:-1]
        name = ", ".join(parts)
    words = name.split()
    while len(words) > 2 and words[-1] in _ENDING_DEGREES and not shouted:
        words = words[:-1]
        name = " ".join(words).rstrip(",;")
    return name


def _ends_a_name(part: str, shouted: bool) -> bool:
    return folded(part).strip(". ") not in _SONS and _is_degree(part, shouted=shouted)


@lru_cache(maxsize=1 << 15)
def plain_key(name: str) -> str:
    """The first and the last of the names, without middle names and what stands in brackets."""
    words = name_key(_ASIDE.sub(" ", name)).split()
    return f"{words[0]} {words[-1]}" if len(words) > 1 else name_key(name)


@lru_cache(maxsize=1 << 16)
def middle_of(name: str) -> str:
    """The letters of the names between the first and the last."""
    return "".join(word[0] for word in name_key(_ASIDE.sub(" ", name)).split()[1:-1])


def middles_agree(one: str, other: str) -> bool:
    """Whether one has no middle names, or they begin alike: "John A. Smith" is not "John B. Smith"."""
    first, second = middle_of(one), middle_of(other)
    return first.startswith(second) or second.startswith(first)


@lru_cache(maxsize=1 << 15)
def other_names(name: str) -> frozenset[str]:
    """What else its bearer may be called, by the name alone: "Vera Berg" of "Vera Li (Berg)" and "Vera Berg-Li"."""
    first = name_key(name).split()[:1]
    if not first:
        return frozenset()
    born = (name_key(match) for match in _BORN.findall(name))
    hyphened = next((word for word in reversed(_ASIDE.sub(" ", name).split()) if "-" in word.strip("-")), "")
    parts = [name_key(part) for part in hyphened.split("-")] if hyphened and not name.startswith(hyphened) else []
    own = plain_key(name)
    made = (f"{first[0]} {last}" for last in (*born, *parts) if len(last) > 1 and last != first[0])
    return frozenset(key for key in made if key != own)


@lru_cache(maxsize=1 << 15)
def agreement(one: str, other: str) -> Agreement:
    """How two names stand to each other, when something else already speaks for one person."""
    first, second = name_key(one), name_key(other)
    words, others = first.split(), second.split()
    if not words or not others or set(words) == set(others):
        return Agreement.SAME if words and set(words) == set(others) else Agreement.OTHER
    if firsts_agree(words[0], others[0]):
        return Agreement.SAME if middles_agree(one, other) or words[-1] != others[-1] else Agreement.MAYBE
    if len(words) == 1 or len(others) == 1:
        return Agreement.SAME if set(words) & set(others) else Agreement.OTHER
    return Agreement.MAYBE if set(words) & set(others) else Agreement.OTHER


def firsts_agree(one: str, other: str) -> bool:
    """Whether two first names may be one: the same, an initial, short for it, or a letter mistyped."""
    return one == other or is_initial(one, other) or may_be_short(one, other) or mistyped(one, other)


def is_initial(one: str, other: str) -> bool:
    return one[:1] == other[:1] and 1 in (len(one), len(other))


def mistyped(one: str, other: str) -> bool:
    """Whether a letter or two apart, in names long enough that it is likelier a slip than another name."""
    if min(len(one), len(other)) < 4 or (one[:1] != other[:1] and one[-3:] != other[-3:]):
        return False
    if abs(len(one) - len(other)) > 2 or any(map(str.isdigit, one + other)):
        return False
    from rapidfuzz.distance import OSA

    return bool(OSA.distance(one, other, score_cutoff=2) <= (1 if max(len(one), len(other)) < 8 else 2))
