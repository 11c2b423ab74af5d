"""Whether a text is told in the language of our data. Words of another one find matches that mean nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from threedoors.directions.career import career_of
from threedoors.occupations import Occupations
from threedoors.stems import stems

_WORD = re.compile(r"[^\W\d_]{3,}")
_FEW = 4  # words, below which a text may be nothing but a name
_ENGLISH = 0.6
"""The share of its words that our data knows, or that say nothing in English. Texts of evals/directions reach .73 at
least; German, French, Spanish, Italian, Dutch, Polish, Portuguese and Swedish ones stay below .57, most below .45."""


def in_english(given: str | Mapping[str, Any], occupations: Occupations) -> bool:
    """Whether most of it is English, or too short to tell."""
    text = " ".join(line.text for line in career_of(given).lines).casefold()
    words = set(_WORD.findall(text))
    if len(words) < _FEW:
        return not any(ord(letter) > _LATIN for letter in text if letter.isalpha())
    return sum(_known(word, occupations) for word in words) >= _ENGLISH * len(words)


_LATIN = 0x24F


def _known(word: str, occupations: Occupations) -> bool:
    """A word without stems is one that English resumes are full of."""
    if not word.isascii():
        return False
    found = list(stems(word))
    return not found or any(each in occupations.text.places for each in found)
