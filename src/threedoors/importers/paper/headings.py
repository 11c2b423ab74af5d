"""Which lines head a section: by their words in eight languages, and by looking like those that do."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from threedoors.importers.paper.heading_words import DOCUMENT_TITLES, HEADINGS, Section
from threedoors.importers.paper.northern_words import MORE_HEADINGS
from threedoors.importers.paper.telling_words import GIVEAWAYS
from threedoors.text import folded

_NOT_LETTERS = re.compile(r"[^\w&+/]+|_+")
_NUMBER = re.compile(r"^(?:\d{1,2}|[ivx]{1,4})[.)]?\s+")
_AND = re.compile(r"\s*(?:&|\+|/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bed\b|\ben\b|\bi\b|\boraz\b|\boch\b|\bog\b)\s*")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_LEADING = re.compile(
    r"^(?:my|latest|recent|previous|past|other|further|meine?|neueste|letzte|weitere|mes|mis|meus|minhas|mijn|andere|moje)"
    r"\s+(?=\w)"
)
_MAX_WORDS = 7


def _split(text: str) -> list[str]:
    return [" ".join(_NOT_LETTERS.sub(" ", folded(phrase)).split()) for phrase in text.split(",")]


@cache
def _phrases() -> dict[str, Section]:
    """Every heading to its section; of two that share one, the first listed keeps it."""
    known: dict[str, Section] = {}
    for section, text in (*HEADINGS.items(), *MORE_HEADINGS.items()):
        for phrase in _split(text):
            known.setdefault(phrase, section)
            known.setdefault(_AND.sub(" ", phrase).strip(), section)
    return {phrase: section for phrase, section in known.items() if phrase}


@cache
def _titles() -> frozenset[str]:
    return frozenset(_split(DOCUMENT_TITLES))


def plain(text: str) -> str:
    """Lower case, no accents, no punctuation, no number in front."""
    return _NUMBER.sub("", " ".join(_NOT_LETTERS.sub(" ", folded(text)).split()))


@lru_cache(maxsize=4096)
def section_of(text: str) -> Section | None:
    """The section a heading opens; None when its words are no heading we know."""
    if (bare := _IN_BRACKETS.sub("", text)) != text and bare.strip():
        return section_of(bare)
    words = plain(text)
    if len(words) > 60 or text.lstrip().startswith(("(", "[")):
        return None
    if not words or len(words.split()) > _MAX_WORDS:
        return _unspaced().get(words.replace(" ", "")) if words and len(words) <= 2 * len(words.split()) else None
    known = _phrases()
    if section := known.get(words) or known.get(_AND.sub(" ", words).strip()):
        return section
    parts = [part.strip() for part in _AND.split(words) if part.strip()]
    found = [known.get(part) for part in parts]
    if len(parts) > 1 and all(found):
        return found[0]
    if section := known.get(_LEADING.sub("", words)):
        return section
    bare = re.sub(r"[ &+/]", "", words)
    return (_unspaced().get(words.replace(" ", "")) or _unspaced().get(bare)) if len(bare) >= 5 else None


@cache
def _unspaced() -> dict[str, Section]:
    """Headings without their blanks: letter-spaced ones come with blanks in the wrong places."""
    return {phrase.replace(" ", ""): section for phrase, section in _phrases().items() if len(phrase) >= 5}


@cache
def _giveaways() -> tuple[tuple[Section, re.Pattern[str]], ...]:
    joined = {
        section: "|".join(" ".join(word.split()) for word in words.split(",")) for section, words in GIVEAWAYS.items()
    }
    return tuple((section, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for section, words in joined.items())


@lru_cache(maxsize=1024)
def guessed_section(text: str) -> Section:
    """The section of a line that looks as headings do here, by the first telling word in it; else OTHER."""
    if section := section_of(text):
        return section
    words = plain(text)
    found = ((match.start(), section) for section, telling in _giveaways() if (match := telling.search(words)))
    return min(found, key=lambda each: each[0], default=(0, Section.OTHER))[1]


def is_heading(text: str) -> bool:
    return section_of(text) is not None


def is_document_title(text: str) -> bool:
    """Whether a line only says that this is a resume."""
    return plain(text) in _titles() or plain(text).replace(" ", "") in {"curriculumvitae", "lebenslauf", "resume"}
