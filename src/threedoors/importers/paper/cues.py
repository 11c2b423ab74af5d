"""What a short stretch of text is likely to be: a job title, a firm, a school, a degree, a place, a human language."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from threedoors.importers.paper import cue_words, place_words
from threedoors.terms import Family
from threedoors.terms.family_names import NAMES
from threedoors.terms.lexicon import Lexicon
from threedoors.terms.title_work import TITLE_WORDS
from threedoors.text import folded

_TOKEN = re.compile(r"[^\W_]+|&")
_GENDER = re.compile(r"\(?\b[mfwdx](?:\s?/\s?[mfwdx]){1,3}\b\)?", re.IGNORECASE)
_POSTCODE = re.compile(
    r"^(?:[A-Z]{1,3}-)?(?:\d{4,5}(?:-\d{3,4})?|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\b,?\s*(.*)$"
)
_STREET = re.compile(
    r"\b(?:st|str|street|rd|road|ave?|avenue|dr|drive|ln|lane|blvd|boulevard|ct|court|way|pl)\b\.?$", re.I
)


def words_of(text: str) -> list[str]:
    """Folded words, dots within shortened ones dropped."""
    return _TOKEN.findall(folded(_GENDER.sub(" ", text)).replace(".", ""))


def _tidied(patterns: str) -> str:
    return patterns.replace(".", "").replace("-", " ").replace("'", " ")


@cache
def _lexicon(name: str) -> Lexicon[str]:
    return Lexicon([(name, _tidied(getattr(cue_words, name)))])


@cache
def _people() -> Lexicon[str]:
    """Nouns for who does a kind of work, from the titles' own lists, and ranks."""
    nouns = (
        pattern
        for family in Family
        if family in TITLE_WORDS
        for pattern in (TITLE_WORDS[family].people, ", ".join(NAMES[family].people))
    )
    return Lexicon([("person", _tidied(", ".join((cue_words.RANKS, *nouns))))])


def _hits(lexicon: Lexicon[str], text: str) -> int:
    return sum(1 for _ in lexicon.read(words_of(text)))


@lru_cache(maxsize=4096)
def title_score(text: str) -> float:
    """How much a text looks like the name of a job."""
    found = list(_people().read(words_of(text)))
    seniority = _hits(_lexicon("SENIORITY"), text)
    return min(2.0 * len(found), 3.0) + 0.7 * min(seniority, 1)


@lru_cache(maxsize=4096)
def firm_score(text: str) -> float:
    """How much a text looks like the name of an employer."""
    words = words_of(text)
    legal = 4.0 if has_legal_form(text) else 0.0
    named = min(1.6 * _hits(_lexicon("FIRM_WORDS"), text), 2.4)
    sign = 0.6 if "&" in words or re.search(r"\b(?:St|The|Le|La|El|Die|Der|Das|De)\b\.? [A-Z]", text) else 0.0
    return legal + named + sign


@lru_cache(maxsize=4096)
def has_legal_form(text: str) -> bool:
    words = words_of(re.sub(r",\s*[A-Z]{2}\.?$", "", text))
    found = list(_lexicon("LEGAL_FORMS").read(words[1:]))
    return any(one.end >= len(words) - 3 for one in found) and len(words) > 1


def is_legal_form(text: str) -> bool:
    """Whether a text is nothing but a legal form, as after the comma in "Minho, Lda."."""
    words = words_of(text)
    if is_region(text) and text.strip(" .").isupper() and len(text.strip()) == 2:
        return False
    found = list(_lexicon("LEGAL_FORMS").read(words))
    return bool(words) and len(words) <= 5 and bool(found) and found[0].start == 0 and found[-1].end == len(words)


@lru_cache(maxsize=4096)
def school_score(text: str) -> float:
    return min(2.0 * _hits(_lexicon("SCHOOL_WORDS"), text), 3.0) + (0.5 if has_legal_form(text) else 0.0)


@lru_cache(maxsize=4096)
def degree_score(text: str) -> float:
    words = words_of(text)
    found = list(_lexicon("DEGREE_WORDS").read(words))
    if not found:
        return 0.0
    return 3.0 if found[0].start == 0 else 1.8


@cache
def _countries() -> dict[str, str]:
    codes: dict[str, str] = {}
    for entry in place_words.COUNTRIES.split(";"):
        code, _, names = entry.strip().partition(" ")
        codes |= {" ".join(words_of(name)): code for name in names.split(",")}
    return codes


@cache
def _states() -> frozenset[str]:
    found = set()
    for entry in place_words.STATES.split(","):
        words = entry.split()
        found |= {" ".join(words)} if len(words[0]) > 3 or len(words) == 1 else {words[0], " ".join(words[1:])}
    return frozenset(found)


@cache
def _cities() -> frozenset[str]:
    return frozenset(" ".join(words_of(name)) for name in place_words.CITIES.split(","))


@cache
def _remote() -> frozenset[str]:
    return frozenset(" ".join(words_of(name)) for name in place_words.REMOTE.split(","))


def country_code(text: str) -> str:
    return _countries().get(" ".join(words_of(text)), "")


def is_region(text: str) -> bool:
    """A state or a country. Two letters must be capitals: "in" and "or" are words."""
    key = " ".join(words_of(text))
    return (key in _states() and (len(key) > 3 or text.strip(" .").isupper())) or key in _countries()


def is_city(text: str) -> bool:
    return " ".join(words_of(text)) in _cities()


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """A place by its own words: a known city or country, a postcode before a name, "Name, State"; remote is one too."""
    text = text.strip(" ,.;()[]")
    if not text or len(text) > 70:
        return False
    key = " ".join(words_of(text))
    if key == "city state" or key in _remote() or is_city(text) or (is_region(text) and len(text) > 2):
        return True
    pieces = [piece.strip() for piece in re.split(r"[,/(]| [-–] ", text) if piece.strip(" )")]
    if (
        len(pieces) > 1
        and (is_region(pieces[-1].strip(" )")) or is_city(pieces[0]))
        and all(map(_looks_like_name, pieces))
    ):
        named = firm_score(pieces[0]) >= 1.5 or title_score(pieces[0]) >= 2 or is_branch(pieces[0])
        return len(pieces) <= 4 and not named
    match = _POSTCODE.match(text)
    if match and not _STREET.search(match[1].split(",")[0]) and match[1] and _looks_like_name(match[1].split(",")[0]):
        return True
    return _with_state(text) or (" " in text and key.startswith("greater ") and firm_score(text) == 0)


def is_branch(text: str) -> bool:
    """ "Nordwind China": a firm's name with the country of its branch, which is no town."""
    first, _, last = text.strip().rpartition(" ")
    return first.isupper() and bool(country_code(last)) and not is_region(text) and not is_city(text)


def _with_state(text: str) -> bool:
    """ "Boulder CO 80301" and "Leeds LS1 4AP"."""
    match = re.fullmatch(r"([A-Z][\w .'-]+?),?\s+([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?", text)
    return (
        bool(match) and is_region(match[2]) and title_score(match[1]) == 0 and firm_score(match[1]) < 1
        if match
        else False
    )


def _looks_like_name(text: str) -> bool:
    text = text.strip(" )(")
    return (
        bool(text)
        and (text[0].isupper() or text[0] == "'")
        and len(text.split()) <= 5
        and not any(map(str.isdigit, text[:1]))
    )


@cache
def _language_names() -> dict[str, int]:
    return {name: number for number, entry in enumerate(cue_words.LANGUAGE_NAMES.split(",")) for name in entry.split()}


def is_language(word: str) -> bool:
    return folded(word.strip(" .,:;()")) in _language_names()


def languages_in(text: str) -> list[str]:
    """The words of a text that name human languages, as written."""
    return [word for word in re.findall(r"[^\W\d_]+", text) if is_language(word)]


@lru_cache(maxsize=2048)
def is_level(text: str) -> bool:
    """Whether a text tells how well a language is spoken."""
    words = words_of(text)
    return bool(words) and any(True for _ in _lexicon("LEVEL_WORDS").read(words))


def could_be_place(text: str) -> bool:
    """Short, capitalised and none of the other things: a place if one is wanted there."""
    text = text.strip(" ,.;()")
    short = bool(text) and len(text.split()) <= 4 and text[0].isupper() and not any(map(str.isdigit, text))
    return short and title_score(text) == 0 and firm_score(text) < 1.5 and degree_score(text) == 0
