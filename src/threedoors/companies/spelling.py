"""A company's name taken apart: its own words, what its legal form adds, its place in brackets, its web domain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from threedoors.companies.wording import COMMON, HOLDING, LINKS, LOCAL, SHORT_FOR, TRADES, WIDE
from threedoors.names import company_key
from threedoors.text import folded

_BRACKETS = re.compile(r"\s*[(\[]([^)\]]*)[)\]]\s*")
_DOMAIN = re.compile(
    r"(?<![\w@.])(?:https?://)?(?:www\.)?([^\W_][\w-]+)\.(?:com|net|org|io|ai|co|app|dev|biz|info|edu|gov|eu|de|uk|fr|"
    r"nl|se|no|dk|fi|pl|it|es|ch|at|be|ca|us|tv|me)(?:\.[a-z]{2})?/?(?![\w.])",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s+[-–—|·•@]\s+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_SIGNS = re.compile(r"[^\W_]")
_INITIALS = (2, 6)


@dataclass(frozen=True)
class Spelling:
    """words: the name's own, without its legal form. place: what stood in brackets or behind a dash."""

    words: tuple[str, ...]
    place: str
    joined: frozenset[str]
    """The name without gaps, as written in all its ways: with its legal form, with "ue" for "ü"."""

    @cached_property
    def compact(self) -> str:
        """The words without gaps: "jpmorganchase"."""
        return "".join(word for word in self.words if word not in ("and", "the"))

    @cached_property
    def core(self) -> tuple[str, ...]:
        """The words without links."""
        return tuple(word for word in self.words if word not in LINKS) or self.words

    @cached_property
    def house(self) -> tuple[str, ...]:
        """The words without "Holdings" at the end."""
        words = self.words
        while len(words) > 1 and words[-1] in HOLDING:
            words = words[:-1]
        return words

    @cached_property
    def initials(self) -> frozenset[str]:
        """Its initials, with and without the links: "ibm"."""
        if len(self.core) < 2:
            return frozenset()
        some = {"".join(word[0] for word in words) for words in (self.words, self.core)}
        return frozenset(each for each in some if _INITIALS[0] <= len(each) <= _INITIALS[1])

    @cached_property
    def is_common(self) -> bool:
        """Whether unrelated companies may well share the name: a short one, or one of everyday words alone."""
        telling = [word for word in self.core if word not in WIDE and word not in HOLDING]
        return all(word in COMMON or word in TRADES or len(word) <= 3 for word in telling) and len(telling) <= 2

    @cached_property
    def is_local(self) -> bool:
        """Whether many towns may have one of the name."""
        return bool(LOCAL & set(self.words))

    @cached_property
    def is_shared(self) -> bool:
        """Whether two companies may have the very name."""
        return self.is_common or self.is_local

    @cached_property
    def digits(self) -> str:
        return "".join(letter for letter in self.compact if letter.isdigit())


@lru_cache(maxsize=1 << 16)
def spelling_of(name: str) -> Spelling:
    """The name taken apart. A name that is nothing but a bracket or a domain keeps it."""
    places = _BRACKETS.findall(name)
    bare = _BRACKETS.sub(" ", name).strip() or name
    bare = _DOMAIN.sub(r"\1", bare)
    head, dash, tail = _cut(bare)
    if dash:
        places.append(tail)
    words = _words(head)
    return Spelling(words, " ".join(places).strip(), frozenset(_joined(head)))


def _joined(name: str) -> Iterator[str]:
    yield "".join(word for word in company_key(name).split() if word not in ("and", "the"))
    yield "".join(_SIGNS.findall(folded(name)))
    if not name.isascii():
        yield company_key(name.casefold().translate(_UMLAUTS)).replace(" ", "")


def _cut(name: str) -> tuple[str, bool, str]:
    """What follows a dash after a legal form is no part of the name: "Acme, Inc. - Denver"."""
    head, *tail = _DASH.split(name, maxsplit=1)
    if not tail:
        return name, False, ""
    with_form = company_key(f"{head} x").split()[:-1]  # what ends in a name is no legal form
    return (head, True, tail[0]) if with_form != company_key(head).split() else (name, False, "")


def _words(name: str) -> tuple[str, ...]:
    return tuple(SHORT_FOR.get(word, word) for word in company_key(name).split())
