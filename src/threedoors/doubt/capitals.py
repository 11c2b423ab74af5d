"""Runs of words that may name a company: by their capitals, or in a text without any, by where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from threedoors.doubt.capital_words import (
    COUNTED,
    DEPARTMENTS,
    FACULTIES,
    GIVEN,
    HONORIFICS,
    INSTITUTES,
    KINDS,
    LEGAL,
    NO_NAMES,
    NUMBERS,
    PLACES,
    SCHOOLS,
    SITES,
    SMALL,
    STREETS,
    TOOLS,
)
from threedoors.doubt.heads import is_head
from threedoors.doubt.listening import Ears
from threedoors.doubt.reading import Reading
from threedoors.doubt.walk import Walk
from threedoors.names import company_key
from threedoors.text import Span, bare

_LINKS = frozenset("of & de du des la le van von der den for the and".split())
_MOST = 6
"""Words of a name."""
_PARTS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Run(NamedTuple):
    """A name that may be a company's: its words `one` up to `two` of the walk."""

    one: int
    two: int
    span: Span
    name: str

    @property
    def lone(self) -> bool:
        return " " not in self.name


def parts(name: str) -> list[str]:
    return [bare(each.group()).removesuffix("'s").removesuffix("’s") for each in _PARTS.finditer(name)]


def is_kind(word: str) -> bool:
    return word in KINDS


def looks_like_a_company(name: str) -> bool:
    """Whether a word in it tells what kind of house it is."""
    words = parts(name)
    return "&" in name or any(word in KINDS for word in words[1:]) or words[-1] in LEGAL


def is_school(name: str) -> bool:
    return any(word in SCHOOLS for word in parts(name))


def is_tool(name: str) -> bool:
    return parts(name)[:1] != [] and parts(name)[0] in TOOLS


def is_place(name: str) -> bool:
    words = parts(name)
    return all(word in PLACES for word in words) or (len(words) > 1 and words[-1] in STREETS)


def capital_runs(reading: Reading, walk: Walk) -> Iterator[Run]:
    """Names with capitals, without the small word that opens a sentence before them."""
    at = 0
    while at < len(walk.words):
        if not walk.words[at].capital or (walk.words[at].said in SMALL and not _is_counted(walk, at)):
            at += 1
            continue
        end = _end_of(reading, walk, at)
        span = walk.span(at, end)
        name = span.of(reading.draft.text)
        if not _is_nobody(reading, walk, at, end, name):
            yield Run(at, end, span, name)
        at = end


def _is_counted(walk: Walk, at: int) -> bool:
    """As in "the Three Sisters Conservancy": a number with a capital within a sentence is part of a name."""
    inside = at > 0 and walk.words[at - 1].sentence == walk.words[at].sentence
    follow = walk.words[at + 1 : at + (2 if inside else 3)]
    named = len(follow) == (1 if inside else 2) and all(each.capital for each in follow)
    return walk.words[at].said in NUMBERS and named


def _is_numbered(words: list[str]) -> bool:
    """As in "Route 9", "Year Six", "Plan B", or one of those words alone."""
    return words[0] in NO_NAMES and (len(words) == 1 or len(words[1]) < 3 or words[1] in NUMBERS)


def small_runs(walk: Walk) -> Iterator[Run]:
    """In a text without capitals: what follows "at", "for", "with" or "join" and is more than a common word."""
    if any(each.capital for each in walk.words if each.said not in ("i", "i'm", "i'd", "i've", "i'll")):
        return
    for at, word in enumerate(walk.words):
        if word.said not in ("at", "for", "with", "join", "joining", "to"):
            continue
        one = at + 1 + (walk.said(at + 1) == "the")
        two = one
        while two < len(walk.words) and two - one < 5 and _may_go_on(walk, two, one):
            two += 1
        told = [walk.said(each) for each in range(one, two)]
        if told and _is_telling(told):
            yield Run(one, two, walk.span(one, two), " ".join(told))


def _may_go_on(walk: Walk, at: int, one: int) -> bool:
    word = walk.words[at]
    return word.clause == walk.words[one].clause and word.said.isalpha() and word.said not in SMALL


def _is_telling(told: list[str]) -> bool:
    """Whether words are a name: one that nobody knows, or a kind of house with a word before it."""
    rare = any(not Ears.load().knows(word) for word in told)
    house = len(told) > 1 and told[-1] in KINDS and any(word not in KINDS for word in told)
    return rare or house


def _end_of(reading: Reading, walk: Walk, at: int) -> int:
    """Where a run of capitals ends: links count when another capital follows."""
    text, words = reading.draft.text, walk.words
    end = at + 1
    while end < len(words) and end - at < _MOST:
        reach = end
        while reach < len(words) and words[reach].said in _LINKS and reach - end < 2 and not words[reach].capital:
            reach += 1
        follows = reach < len(words) and words[reach].capital and words[reach].said not in SMALL - _LINKS
        gap = text[words[end - 1].end : words[reach].start] if follows else "\n"
        if not follows or "\n" in gap or words[reach].sentence != words[at].sentence:
            break
        linked = [words[each].said for each in range(end, reach)]
        house = words[at].said in INSTITUTES
        if linked and ("and" in linked or (linked[0] in ("for", "the") and not house) or words[end - 1].owns):
            break
        end = reach + 1
    return end


def _is_nobody(reading: Reading, walk: Walk, one: int, two: int, name: str) -> bool:
    """Whether capitals stand for anything but a company: a common word, a place, a job, a person with their title."""
    words = parts(name)
    if not words or len(name) < 3 or _is_numbered(words) or is_place(name) or DEPARTMENTS.issuperset(words):
        return True
    if len(words) == 1 and (words[0] in KINDS or words[0].split("-")[0] in COUNTED):
        return True
    if "of" in words and (is_head(words[0]) or words[0] in FACULTIES):
        return True
    if walk.said(one - 1) in HONORIFICS or (walk.said(one - 1) == "." and walk.said(one - 2) in HONORIFICS):
        return True
    if words[0] in HONORIFICS | GIVEN and 1 < len(words) < 4 and not looks_like_a_company(name):
        return True
    if len(words) == 2 and is_head(words[0]) and not looks_like_a_company(name):
        return True
    owns = walk.words[two - 1].owns and len(words) > 1
    if (is_head(words[-1]) and not owns and words[-1] not in KINDS) or words[0].endswith("ly"):
        return True
    if walk.said(two) in SITES:
        return True
    opens = one == 0 or walk.words[one - 1].sentence != walk.words[one].sentence
    return len(words) == 1 and opens and _is_word(words[0])


def _is_word(word: str) -> bool:
    return all(Ears.load().knows(part) for part in word.split("-"))


# -- whose name it is -------------------------------------------------------------------------------------------


def is_one_of(name: str, known: Iterable[str]) -> bool:
    """Whether a name is one of these, however shortened: "Harborview" for "Harborview Cancer Center"."""
    return any(is_form_of(name, each) for each in known)


def is_form_of(name: str, full: str) -> bool:
    """Whether a name can stand for the full one: the same key, its initials, or its telling words and no others."""
    if company_key(name) == company_key(full):
        return True
    ours, theirs = _telling(name), _telling(full)
    if name.isupper() and _initials(full).startswith(bare(name)) and len(name) > 1:
        return True
    if not ours or not theirs:
        return bool(set(parts(name)) & set(parts(full)) - {"the", "of", "and", "for"})
    shared = ours & theirs
    if shared in (ours, theirs):
        return True
    knows = Ears.load().knows
    rare = any(not knows(word) for word in shared if len(word) > 3)
    return rare and all(knows(word) for word in ours - theirs)


def is_misspelt(name: str, full: str) -> bool:
    """Whether a name is the full one but for one letter: "Harlow & Pikes" for "Harlow & Pike"."""
    one, two = sorted((company_key(name), company_key(full)), key=len)
    if len(two) < 6 or len(two) - len(one) > 1:
        return False
    at = next((place for place, pair in enumerate(zip(one, two, strict=False)) if pair[0] != pair[1]), len(one))
    return one[at:] == two[at + 1 :] or (len(one) == len(two) and one[at + 1 :] == two[at + 1 :])


def is_said(name: str, walk: Walk) -> bool:
    """Whether a text without capitals holds a telling word of a name."""
    said = {bare(each.said) for each in walk.words}
    return any(word in said for word in _telling(name) or parts(name))


def _telling(name: str) -> frozenset[str]:
    return frozenset(word for word in parts(name) if word not in KINDS and word not in _LINKS and len(word) > 1)


def _initials(name: str) -> str:
    return "".join(word[0] for word in parts(name) if word not in ("of", "the", "and", "for"))
