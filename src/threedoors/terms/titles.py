"""Which family of work a job title names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from threedoors.terms.families import Family, kin
from threedoors.terms.family_names import NAMES
from threedoors.terms.lexicon import Found, Lexicon
from threedoors.terms.title_parts import Piece, Segment, segments_of
from threedoors.terms.title_work import TITLE_WORDS

# What stands after one of these says more about the work than what it is a part of: "Teacher of Biology".
_OF = frozenset("of to for de des du di do da del der dell d in fur voor for av af ds til".split())
_AND = frozenset("and und et y e i och og en a och ja ve".split())

# Words so common that any other name of work in the title stands before them.
_WEAK: dict[Family, str] = {
    Family.ADMINISTRATION: "clerk*, administrator*, administrative, office, assistante, asystent*, asistent*",
    Family.SOFTWARE: "it, tech, technology, ai, platform, technical, informatica, software",
    Family.PRODUCT: "product, produkt, producto, produit, prodotto, produto",
    Family.DATA: "data, insights, datos, dados",
    Family.ENGINEERING: "engineering, r&d, technique",
    Family.TEACHING: "school, education",
    Family.SCIENCE: "research, science, lab",
    Family.OPERATIONS: "operations, ops",
    Family.TRANSPORT: "transport, fleet",
    Family.BUSINESS_ANALYSIS: "strategy, consulting",
    Family.RETAIL: "store, shop",
    Family.SALES: "business",
}


@cache
def _strong() -> Lexicon[Family]:
    weak = {family: set(_patterns(text)) for family, text in _WEAK.items()}
    return Lexicon((family, ",".join(_strong_patterns(family, weak.get(family, set())))) for family in Family)


def _strong_patterns(family: Family, weak: set[str]) -> Iterator[str]:
    names, words = NAMES[family], TITLE_WORDS[family]
    known = (*names.people, *names.work, *names.fields, *_patterns(words.people), *_patterns(words.work))
    yield from (pattern for pattern in known if pattern not in weak)
    yield from (f"{person}s" for person in names.people)


@cache
def _weak() -> Lexicon[Family]:
    return Lexicon(_WEAK.items())


def _patterns(text: str) -> Iterable[str]:
    return (pattern for piece in text.split(",") if (pattern := " ".join(piece.split())))


@lru_cache(maxsize=1 << 16)
def family_of_title(title: str) -> Family | None:
    """The family of the work a title names, whatever the rank; None when it names none or cannot choose between rivals."""
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
        named = {found.kind for segment in segments for piece in segment for found in lexicon.read(piece)}
        if others := named - known:
            return frozenset(others)
    return frozenset()


def _families_of_piece(lexicon: Lexicon[Family], piece: Piece) -> tuple[Family, ...]:
    found = list(lexicon.read(piece))
    if not found:
        return ()
    of = next((at for at, word in enumerate(piece) if word in _OF), len(piece))
    head = [one for one in found if one.start < of] or found
    return tuple(dict.fromkeys(one.kind for one in _equals_of(head[-1], head, piece)))


def _equals_of(last: Found[Family], found: list[Found[Family]], piece: Piece) -> Iterator[Found[Family]]:
    """The last named family and those that an "and" puts beside it."""
    beside = [one for one in found if one is not last and set(piece[one.end : last.start]) & _AND]
    yield from (one for one in beside if not set(piece[one.end : last.start]) - _AND)
    yield last
