"""Ids that a person can read: "vera-lindqvist", in Latin letters whatever script the name is in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LONGEST = 56
"""Room is left for "-2" and its like within the 64 characters an id may have."""

_LATIN = {
    "ß": "ss",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
    "ŋ": "n",
    "ə": "e",
    "&": " and ",
}
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхыэіїґўј", "a b v g d e z i i k l m n o p r s t u f kh y e i yi g u j".split(), strict=True
    )
) | {
    "ж": "zh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "є": "ye",
    "љ": "lj",
    "њ": "nj",
    "ћ": "c",
    "ђ": "dj",
    "џ": "dz",
    "ё": "e",
}
_GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split(), strict=True)
)
_SPELLED = str.maketrans(_LATIN | _CYRILLIC | _GREEK)
_BREAK = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """The text as lowercase Latin words joined by hyphens; "" when its script has no letters we can spell."""
    if text.isascii():
        return _cut(_BREAK.sub("-", text.lower().replace("&", " and ")).strip("-"))
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SPELLED)
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(letter))
    if sum(letter.isalpha() and not letter.isascii() for letter in bare) > len(bare) / 2:
        return ""
    return _cut(_BREAK.sub("-", bare.translate(_SPELLED)).strip("-"))


def _cut(whole: str) -> str:
    return whole if len(whole) <= _LONGEST else whole[:_LONGEST].rpartition("-")[0] or whole[:_LONGEST]


class Ids:
    """Hands out ids that nothing in a search has yet."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)
        self.counts: dict[str, int] = {}

    def new(self, text: str, kind: str) -> str:
        """An id spelled from the text, numbered when it is taken; "contact-17" when the text cannot be spelled."""
        base = slug(text)
        if base and base not in self.taken:
            return self._take(base)
        base = base or kind
        number = self.counts.get(base, 1 if base != kind else 0)
        while True:
            number += 1
            if f"{base}-{number}" not in self.taken:
                self.counts[base] = number
                return self._take(f"{base}-{number}")

    def _take(self, id_: str) -> str:
        self.taken.add(id_)
        return id_
