"""Which families of work a sentence names, and where: so that a divided target is seen in the seeker's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from threedoors.terms.asides import aside
from threedoors.terms.families import Family
from threedoors.terms.family_names import NAMES
from threedoors.terms.lexicon import listed

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:\+\+|#)?|&")
_LIST = re.compile(r"\s*(?:,\s*(?:or\s)?|/|\sor\s)\s*")
_LONGEST_LINK = 6
_JOINT = re.compile(r"[ \t\u00a0]*[-‐‑–/]?[ \t\u00a0]*\n?[ \t]*\Z")

# A field ("product") names work after one of these, if the sentence then pauses or goes on with one of the others.
_INTO_WORK = frozenset(
    listed(
        """in, into, to, toward, towards, or, and, than, pursue, pursuing, consider, considering, explore, exploring,
        study, studying, try, trying, between, either, like, not, also, maybe, perhaps, even, leave, leaving, left,
        from"""
    )
)
_PAUSE = frozenset(
    listed(
        """or, and, but, because, as, too, instead, rather, also, either, next, for, at, with, since, when, if, where,
        while, someday, later, again, altogether, full, professionally, eventually, one, is, was, would, are, has,
        after, before, though, although, than, then, more, so, which"""
    )
)
_POSTS = frozenset(listed("role, roles, job, jobs, position, positions, career, careers"))


_Mention = tuple[Family, int, int]


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def _tokens(text: str) -> list[_Token]:
    folded = text.casefold().replace("’", "'")
    if len(folded) == len(text):
        return [
            _Token("and" if (word := found[0]) == "&" else word, *found.span()) for found in _TOKEN.finditer(folded)
        ]
    return [_Token(_folded(found[0]), *found.span()) for found in _TOKEN.finditer(text)]


def _folded(word: str) -> str:
    return "and" if word == "&" else word.casefold().replace("’", "'")


def _key(phrase: str) -> tuple[str, ...]:
    return tuple(map(_folded, _TOKEN.findall(phrase)))


def _plural(phrase: str) -> str:
    if phrase.endswith("man"):
        return phrase[:-2] + "en"
    if phrase.endswith("y") and phrase[-2] not in "aeou":
        return phrase[:-1] + "ies"
    return phrase + ("es" if phrase.endswith(("s", "x", "ch", "sh")) else "s")


@cache
def family_words(family: Family) -> frozenset[str]:
    """The words and short phrases that mean this kind of work wherever they stand in a sentence.

    Ordinary nouns ("product", "data") are not among them: only their place in the sentence can tell.
    """
    names = NAMES[family]
    return frozenset((*names.work, *names.people, *map(_plural, names.people)))


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], Family]]]:
    """Every phrase under its first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Family]]] = {}
    for family in Family:
        for phrase in family_words(family):
            key = _key(phrase)
            found.setdefault(key[0], []).append((key, family))
    for candidates in found.values():
        candidates.sort(key=lambda candidate: (-len(candidate[0]), candidate))
    return found


@cache
def _fields() -> dict[str, Family]:
    return {field: family for family, names in NAMES.items() for field in names.fields}


def families_named(text: str) -> list[tuple[Family, int, int]]:
    """The families a text names, each with its code points: start, and end exclusive. The longest name wins.

    "Sales is one option, but I also look at marketing" names sales and marketing; "sales engineer" names sales once.
    """
    tokens = _tokens(text)
    named = list(_named(text, tokens))
    return sorted([*named, *_listed_beside(named, text, tokens)], key=lambda mention: mention[1])


def _named(text: str, tokens: list[_Token]) -> Iterator[_Mention]:
    begins = _beginnings()
    behind = 0
    for at, token in enumerate(tokens):
        if at < behind or token.word not in begins:
            continue
        found = _phrase_at(text, tokens, at) or _field_at(text, tokens, at)
        if found:
            family, length = found
            yield family, token.start, tokens[at + length - 1].end
            behind = at + length


@cache
def _beginnings() -> frozenset[str]:
    """The words that a name of work begins with: few words of a text do."""
    return frozenset((*_phrases(), *_fields()))


def _phrase_at(text: str, tokens: list[_Token], at: int) -> tuple[Family, int] | None:
    for key, family in _phrases().get(tokens[at].word, ()):
        stretch = tokens[at : at + len(key)]
        if tuple(token.word for token in stretch) == key and _unbroken(text, stretch):
            return None if _aside(text, tokens, at, at + len(key)) else (family, len(key))
    return None


def _aside(text: str, tokens: list[_Token], at: int, end: int) -> bool:
    words = " ".join(token.word for token in tokens[at:end])
    before, after = _before(text, tokens, at), _after(text, tokens, end)
    capital = at > 0 and all(text[token.start].isupper() for token in tokens[at - 1 : at + 1])
    return aside(before, words, after, person=words in _people(), capital=capital)


def _before(text: str, tokens: list[_Token], at: int) -> str:
    """The word before the one at `at`, empty at a pause."""
    return tokens[at - 1].word if at and _unbroken(text, tokens[at - 1 : at + 1]) else ""


def _after(text: str, tokens: list[_Token], end: int) -> str:
    """The word at `end`, empty at a pause."""
    return tokens[end].word if end < len(tokens) and _unbroken(text, tokens[end - 1 : end + 1]) else ""


@cache
def _people() -> frozenset[str]:
    return frozenset(word for names in NAMES.values() for one in names.people for word in (one, _plural(one)))


def _field_at(text: str, tokens: list[_Token], at: int) -> tuple[Family, int] | None:
    family = _fields().get(tokens[at].word)
    if family is None:
        return None
    into, on = _before(text, tokens, at), _after(text, tokens, at + 1)
    if _aside(text, tokens, at, at + 1):
        return None
    as_work = (into in _INTO_WORK and (not on or on in _PAUSE)) or on in _POSTS
    return (family, 1) if as_work else None


def _listed_beside(named: list[_Mention], text: str, tokens: list[_Token]) -> Iterator[_Mention]:
    """Fields that share a list with a named family: in "law or teaching" the teaching tells what law is meant."""
    known = {(start, end) for _, start, end in named}
    all_fields = _fields()
    fields = [token for token in tokens if token.word in all_fields]
    for field in (*fields, *reversed(fields)):
        here = (field.start, field.end)
        if here not in known and any(_share_list(text, here, other) for other in known):
            known.add(here)
            yield _fields()[field.word], *here


def _share_list(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    gap = slice(min(one[1], other[1]), max(one[0], other[0]))
    return gap.stop - gap.start <= _LONGEST_LINK and _LIST.fullmatch(text[gap]) is not None


def _unbroken(text: str, tokens: list[_Token]) -> bool:
    return all(_JOINT.match(text[one.end : other.start]) for one, other in pairwise(tokens))
