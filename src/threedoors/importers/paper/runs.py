"""Words of one row to the cells and runs of a line; what begins it as a bullet is taken off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from threedoors.importers.decoding import decode
from threedoors.importers.paper.lines import Run, Word

_BULLETS = "•●▪◦‣∙⁃■□▫○◘◆◇❖✓✔➢➤►▶▸▹▷»›·*–—-⮚➔→❯✦★⚫⬤♦"
_BULLET = re.compile(rf"[{re.escape(_BULLETS)}]+")
_WIDE = 1.35
"""A blank that parts cells, in sizes of its letters; ordinary blanks, stretched to fill a line, stay below one."""

_DOTS = re.compile(r"[.·…_]{4,}|(?:[.·…_] ){4,}")
_LEADER = re.compile(r"[-–—_.=~]{4,}")
_DASHES = re.compile(r"(?<=\w)-{2,3}(?=\w)")
_ORNAMENT = re.compile(
    r"[●○◉◯★☆■□▪▫▮▯⬤◐◑◍⚫⚪\u2580-\u259f\u25a0-\u25ff\u2600-\u26ff\u2700-\u27bf\U0001f000-\U0001faff✉☎⚑⚭▦\ufe0f]+"
)


class Cells(NamedTuple):
    cells: tuple[tuple[Run, ...], ...]
    bullet: bool
    starts: tuple[float, ...]


def starts_with_bullet(text: str, *, alone: bool = False) -> bool:
    match = _BULLET.match(text)
    return bool(match) and (not alone or match.end() == len(text)) if match else False


def cells_of(words: Sequence[Word]) -> Cells:
    """Cells part at wide blanks, runs where the style changes."""
    words, bullet = _unbulleted(list(words))
    cells: list[list[list[Word]]] = []
    wide = _wide(words)
    led = False
    for n, word in enumerate(words):
        before = words[n - 1] if n else None
        if _LEADER.fullmatch(word.text):
            led = True
        elif before is None or led or not cells or word.x0 - before.x1 > wide * word.size:
            cells.append([[word]])
        elif (before.bold, before.italic) != (word.bold, word.italic):
            cells[-1].append([word])
        else:
            cells[-1][-1].append(word)
    made = [(tuple(run for group in cell if (run := run_of(group))), cell[0][0].x0) for cell in cells]
    kept = [(cell, start) for cell, start in made if cell]
    return Cells(tuple(cell for cell, _ in kept), bullet, tuple(start for _, start in kept))


def _wide(words: Sequence[Word]) -> float:
    """From which width on a blank parts cells here: less where all other blanks of the line are narrow."""
    gaps = sorted((right.x0 - left.x1) / right.size for left, right in pairwise(words))
    if len(gaps) > 4 and gaps[-1] < min(1.5 * gaps[0], 2.2):
        return 2.2  # stretched evenly to fill its line
    usual = gaps[len(gaps) // 4] if len(gaps) > 2 else 1.0
    return max(0.8, 2.6 * usual) if usual < 0.45 else _WIDE


def run_of(words: Sequence[Word]) -> Run | None:
    text = clean(" ".join(word.text for word in words))
    return Run(f"{text} ", max(word.size for word in words), words[0].bold, words[0].italic) if text else None


def clean(text: str) -> str:
    """One line of text without pictures, dot leaders and double encoding."""
    if not text.isascii():
        text = decode(text.encode("utf-8", "replace")).text
        text = _ORNAMENT.sub(" ", text)
    text = _DASHES.sub("-", _DOTS.sub(" ", text))
    return " ".join(text.split())


def _unbulleted(words: list[Word]) -> tuple[list[Word], bool]:
    if not words:
        return words, False
    first = words[0]
    match = _BULLET.match(first.text)
    if match and match.end() == len(first.text) and len(first.text) <= 2:
        return words[1:], len(words) > 1
    if match and first.text[0] not in "-–—*·" and len(first.text) > 1:
        return [first._replace(text=first.text[match.end() :]), *words[1:]], True
    if match and len(first.text) > 2 and first.text[1].isalpha() and first.text[0] in "-–*·":
        return [first._replace(text=first.text[1:]), *words[1:]], True
    if first.text == "o" and len(words) > 2 and words[1].x0 - first.x1 > 0.5 * first.size:
        return words[1:], True
    return words, False


def bullet_cut(text: str) -> tuple[str, bool]:
    """A text without the bullet that begins it, and whether one did."""
    bare = text.lstrip()
    match = _BULLET.match(bare)
    if match is None or match.end() > 2:
        return text, False
    dash = match.group()[0] in "-–—*·"
    if dash and not bare[match.end() : match.end() + 1].isspace():
        return text, False
    return bare[match.end() :].lstrip(), True
