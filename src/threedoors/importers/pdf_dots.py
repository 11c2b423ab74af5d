"""Bullets that are drawn, not written: a small filled shape before a line is its bullet, as browsers print lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from threedoors.importers.paper.lines import Letter

_LEAST, _MOST = 1.0, 5.5
"""How large such a shape is, in points."""

_MANY = 400
_FAR = 2.4
"""How far from its line a bullet may stand, in sizes of the letters."""


class Dot(NamedTuple):
    """A small filled shape; y counted downwards."""

    x0: float
    x1: float
    y: float


def dot_of(path: Sequence[Any], ctm: Any, height: float) -> Dot | None:
    """The shape of a path, if it is small and about as wide as high."""
    if not 3 <= len(path) <= 20:
        return None
    a, b, c, d, e, f = ctm
    points = [(part[n], part[n + 1]) for part in path for n in range(1, len(part) - 1, 2)]
    xs = [a * x + c * y + e for x, y in points]
    ys = [b * x + d * y + f for x, y in points]
    wide, high = (max(each) - min(each) if each else 0.0 for each in (xs, ys))
    if not (_LEAST <= wide <= _MOST and _LEAST <= high <= _MOST and abs(wide - high) < 0.5 * max(wide, high)):
        return None
    return Dot(min(xs), max(xs), height - (min(ys) + max(ys)) / 2)


def as_bullets(dots: Sequence[Dot], letters: Sequence[Letter]) -> list[Letter]:
    """The dots that stand alone before the first letter of a line, as letters of that line."""
    found = []
    for dot in dots[:_MANY]:
        near = [each for each in letters if dot.x1 - 40 < each.x0 < dot.x1 + 40 and _level(dot, each)]
        after = min((each for each in near if each.x0 > dot.x0), key=lambda each: each.x0, default=None)
        alone = not any(other is not dot and abs(other.y - dot.y) < 2 and abs(other.x0 - dot.x0) < 16 for other in dots)
        if after is None or not alone or any(each.x0 <= dot.x0 for each in near):
            continue
        if 0 <= after.x0 - dot.x1 <= _FAR * after.size and after.text.isalnum():
            found.append(Letter("•", dot.x0, dot.x1, after.y, after.size, after.bold, after.italic))
    return found


def _level(dot: Dot, letter: Letter) -> bool:
    return 0.05 * letter.size < letter.y - dot.y < 0.75 * letter.size and not letter.text.isspace()
