"""Letters to words by where they stand: with or without space glyphs, letter-spaced, accents apart, printed twice."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from threedoors.importers.decoding import decode
from threedoors.importers.paper.lines import Letter, Word

_ACCENTS = {
    "¨": "\u0308",
    "´": "\u0301",
    "`": "\u0300",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "ˇ": "\u030c",
    "˙": "\u0307",
    "˚": "\u030a",
    "¸": "\u0327",
    "˛": "\u0328",
    "˝": "\u030b",
    "˘": "\u0306",
    "¯": "\u0304",
}
_ROW = 0.35
"""How far baselines of one row may lie apart, in sizes of its letters."""

_BLANK = 0.16
"""The narrowest blank between words, in sizes of their letters."""

_SHRUNK = 0.09
"""The narrowest where no blank is ever drawn; TeX shrinks blanks to this in a full line."""


def words_of(letters: Iterable[Letter]) -> list[Word]:
    """The words of a page, row by row from the top, each row from left to right."""
    return [word for row in rows_of(letters) for word in _together(list(_words_in(list(_mended(row)))))]


def rows_of(letters: Iterable[Letter]) -> Iterator[list[Letter]]:
    """Letters whose baselines are nearly one, from left to right."""
    row: list[Letter] = []
    for letter in sorted(letters, key=lambda each: (each.y, each.x0)):
        if row and letter.y - row[0].y > _ROW * min(letter.size, row[0].size):
            yield sorted(row, key=lambda each: each.x0)
            row = []
        row.append(letter)
    if row:
        yield sorted(row, key=lambda each: each.x0)


def _mended(row: Sequence[Letter]) -> Iterator[Letter]:
    """Without letters printed twice, and accents put on the letters they were drawn over."""
    kept: list[Letter] = []
    for letter in row:
        before = kept[-1] if kept else None
        if before and any(_same(each, letter) for each in kept[-3:]):
            continue
        if before and _overlap(before, letter) > 0.4 and (both := _composed(before.text, letter.text)):
            kept[-1] = before._replace(text=both, x0=min(before.x0, letter.x0), x1=max(before.x1, letter.x1))
            continue
        kept.append(letter)
    yield from kept


def _same(one: Letter, other: Letter) -> bool:
    near = abs(one.x0 - other.x0) < 0.12 * one.size and abs(one.y - other.y) < 0.12 * one.size
    return near and one.text == other.text and not one.text.isspace()


def _overlap(one: Letter, other: Letter) -> float:
    narrow = min(one.x1 - one.x0, other.x1 - other.x0)
    return (min(one.x1, other.x1) - max(one.x0, other.x0)) / narrow if narrow > 0 else 0.0


def _composed(one: str, other: str) -> str:
    """An accent and a letter as one letter; "" when they make none."""
    for accent, letter in ((one, other), (other, one)):
        mark = _ACCENTS.get(accent) or (accent if len(accent) == 1 and unicodedata.combining(accent) else "")
        both = unicodedata.normalize("NFC", letter.replace("ı", "i") + mark) if mark and len(letter) == 1 else ""
        if len(both) == 1:
            return both
    return ""


def _words_in(row: Sequence[Letter]) -> Iterator[Word]:
    """The words of one row, stretch by stretch: a stretch ends at a wide blank or a change of size."""
    for stretch in _stretches(row):
        letters: list[Letter] = []
        blank = _blank_of(stretch)
        for letter in stretch:
            ends = bool(letters) and (letter.x0 - letters[-1].x1 > blank * letter.size or letter.icon)
            if letters and (ends or _is_blank(letters[-1], letter) or _changes(letters[-1], letter)):
                yield _word(letters)
                letters = []
            if not letter.icon and not _is_blank(letters[-1] if letters else letter, letter):
                letters.append(letter)
        if letters:
            yield _word(letters)


def _is_blank(before: Letter, letter: Letter) -> bool:
    """Whether a letter is a blank; after "Ã" a hard one is half of a letter that was encoded twice."""
    return letter.text.isspace() and not (letter.text == "\u00a0" and before.text in "ÃÂ")


def _stretches(row: Sequence[Letter]) -> Iterator[list[Letter]]:
    stretch: list[Letter] = []
    for letter in row:
        if stretch and (
            letter.x0 - stretch[-1].x1 > 1.2 * letter.size or abs(letter.size - stretch[-1].size) > 0.3 * letter.size
        ):
            yield stretch
            stretch = []
        stretch.append(letter)
    if stretch:
        yield stretch


def _blank_of(stretch: Sequence[Letter]) -> float:
    """How wide a blank between words must be here, in sizes: more where all letters are set apart."""
    gaps = [
        (right.x0 - left.x1) / right.size
        for left, right in pairwise(stretch)
        if not left.text.isspace() and not right.text.isspace() and not left.icon and not right.icon
    ]
    usual = median(gaps) if len(gaps) >= 4 else 0.0
    if usual < 0.03 and len(gaps) > 20 and not any(letter.text.isspace() for letter in stretch):
        return _SHRUNK
    return _BLANK if usual < 0.06 else usual + max(_BLANK, 0.45 * usual)


def _changes(one: Letter, other: Letter) -> bool:
    """Whether the style changes between two letters that touch: "Title," in bold, then the company."""
    if (one.bold, one.italic) == (other.bold, other.italic):
        return False
    anew = other.text.isupper() and one.text.islower() and abs(one.size - other.size) > 0.04 * one.size
    return anew or (other.text.isalnum() and not one.text.isalnum())


def _word(letters: Sequence[Letter]) -> Word:
    first = max(letters, key=lambda each: each.size)
    text = tidy("".join(letter.text for letter in letters))
    return Word(text, letters[0].x0, letters[-1].x1, first.y, first.size, first.bold, first.italic)


def _together(words: Sequence[Word]) -> Iterator[Word]:
    """Joins "E D U C A T I O N", set with a blank after each letter, where four letters or more stand so."""
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and len(words[end].text) == 1 and words[end].text.isalnum():
            end += 1
        if end - at >= 4:
            yield from _spelled(words[at:end])
        else:
            end = end if end > at else at + 1
            yield from words[at:end]
        at = end


def _spelled(singles: Sequence[Word]) -> Iterator[Word]:
    usual = median(right.x0 - left.x1 for left, right in pairwise(singles))
    word = singles[0]
    for left, right in pairwise(singles):
        if right.x0 - left.x1 > 1.5 * max(usual, 0.1):
            yield word
            word = right
        else:
            word = word._replace(text=word.text + right.text, x1=right.x1)
    yield word


_LIGATURES = re.compile("[\ufb00-\ufb06\u0132\u0133]")
_DOUBLED = re.compile("[Â-Åâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_LOST_DASH = re.compile("ï¼(?:\u008d|\u00ad|-)?")
_NO_GLYPH = re.compile("(?<=\\d)[\x00-\x08\ufffd](?=\\w)")
_LONE_ACCENT = re.compile("¨([aeiouyAEIOUY])")
_ICON_NAME = re.compile(r"\\?\bfa[A-Z][A-Za-z]+\*?|\\fa[a-z-]+|:[a-z]+_?[a-z]+:")


def tidy(text: str) -> str:
    """Ligatures opened, accents put on, every hyphen and blank a plain one."""
    if text.isascii() and "\x00" not in text:
        return _ICON_NAME.sub("", text) if "fa" in text else text
    text = _LOST_DASH.sub("–", text)
    if _DOUBLED.search(text):
        text = decode(text.encode("utf-8", "replace")).text
    text = _NO_GLYPH.sub("-", text)
    text = _LIGATURES.sub(
        lambda match: unicodedata.normalize("NFKC", match.group()), unicodedata.normalize("NFC", text)
    )
    text = _LONE_ACCENT.sub(lambda match: unicodedata.normalize("NFC", match[1] + "\u0308"), text)
    return (
        text.replace("\u00ad", "-")
        .replace("\u2010", "-")
        .replace("\u2011", "-")
        .replace("\u00a0", " ")
        .replace("\u2212", "-")
    )
