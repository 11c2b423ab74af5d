"""Which family of work a job title names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from threedoors.terms.families import Family, kin
from threedoors.terms.family_names import NAMES
from threedoors.terms.lexicon import Found, Lexicon, listed
from threedoors.terms.title_parts import Piece, Segment, segments_of
from threedoors.terms.title_work import TITLE_WORDS

_Named = Found[tuple[Family, ...]]

# What stands after one of these says more about the work than what it is a part of: "Teacher of Biology".
_OF = frozenset(listed("of, to, for, de, des, du, di, do, da, del, der, dell, d, in, fur, voor, av, af, ds, til"))
_AND = frozenset(listed("and, und, et, y, e, i, och, og, en, a, ja, ve"))

# Words so common that any other name of work in the title stands before them. Some may mean one of two.
_WEAK: dict[tuple[Family, ...], str] = {
    (Family.ADMINISTRATION,): "clerk*, administrator*, administrative, office, assistante, asystent*, asistent*",
    (Family.SOFTWARE,): "it, tech, technology, ai, platform, technical, informatica, software",
    (Family.ENGINEERING, Family.SOFTWARE): "engineering",
    (Family.ENGINEERING,): "r&d, technique",
    (Family.PRODUCT,): "product, produkt, producto, produit, prodotto, produto",
    (Family.DATA,): "data, insights, datos, dados",
    (Family.TEACHING,): "school, education",
    (Family.SCIENCE,): "research, science, lab",
    (Family.OPERATIONS,): "operations, ops",
    (Family.TRANSPORT,): "transport, fleet",
    (Family.BUSINESS_ANALYSIS,): "strategy, consulting",
    (Family.RETAIL,): "store, shop",
    (Family.SALES,): "business",
}


@cache
def _strong() -> Lexicon[tuple[Family, ...]]:
    weak = {word for words in _WEAK.values() for word in listed(words)}
    return Lexicon(((family,), ",".join(_patterns(family, weak))) for family in Family)


def _patterns(family: Family, weak: set[str]) -> Iterator[str]:
    names, words = NAMES[family], TITLE_WORDS[family]
    known = (*names.people, *names.work, *names.fields, *listed(words.people), *listed(words.work))
    yield from (pattern for pattern in known if pattern not in weak)
    yield from (f"{person}s" for person in names.people)


@cache
def _weak() -> Lexicon[tuple[Family, ...]]:
    return Lexicon(_WEAK.items())


@lru_cache(maxsize=1 << 16)
def family_of_title(title: str) -> Family | None:
    """The family of the work a title names, whatever the rank; None when it names none, or rivals side by side."""
    families = families_of_title(title)
    one = families[0] if families else None
    return one if all(other is one or kin(one, other) for other in families) else None


def families_of_title(title: str) -> tuple[Family, ...]:
    """Every family a title gives equal weight: one for "Head of Sales", two for "Director, Sales & Marketing"."""
    return families_of_segments(segments_of(title))


def families_of_segments(segments: list[Segment]) -> tuple[Family, ...]:
    """The same for a title already cut."""
    pieces = [piece for segment in segments for piece in segment]
    for lexicon in (_strong(), _weak()):
        for piece in pieces:
            if families := _families_of_piece(lexicon, piece):
                return families
    return ()


def families_beside(segments: list[Segment], known: frozenset[Family]) -> frozenset[Family]:
    """Every other family a title names: software in "Technical Recruiter" beside human resources."""
    for lexicon in (_strong(), _weak()):
        found = (one for segment in segments for piece in segment for one in lexicon.read(piece))
        if others := {family for one in found for family in one.kind} - known:
            return frozenset(others)
    return frozenset()


def names_family(piece: Piece) -> bool:
    """Whether any of these words names a kind of work."""
    return any(True for lexicon in (_strong(), _weak()) for _ in lexicon.read(piece))


@lru_cache(maxsize=1 << 15)
def _families_of_piece(lexicon: Lexicon[tuple[Family, ...]], piece: Piece) -> tuple[Family, ...]:
    found = list(lexicon.read(piece))
    if not found:
        return ()
    of = next((at for at, word in enumerate(piece) if word in _OF), len(piece))
    head = [one for one in found if one.start < of] or found
    return tuple(dict.fromkeys(family for one in _equals_of(head[-1], head, piece) for family in one.kind))


def _equals_of(last: _Named, found: list[_Named], piece: Piece) -> Iterator[_Named]:
    """The last named family and those that an "and" puts beside it."""
    beside = [one for one in found if one is not last and set(piece[one.end : last.start]) & _AND]
    yield from (one for one in beside if not set(piece[one.end : last.start]) - _AND)
    yield last
