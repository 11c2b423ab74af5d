"""Text that nobody sees: drawn without ink, in white on white, or too small to read. It is told, never placed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from threedoors.importers.paper.lines import Letter

_WITHOUT_INK = frozenset((3, 7))
_SMALLEST = 2.0
_WHITE = 0.97
_MOST = 0.6
"""Where more of a page than this seems hidden, what lies under its letters was misjudged, and all is read."""

_GROUNDS = 2_000


class Ground(NamedTuple):
    """What is painted in a colour or with a picture; y counted downwards."""

    x0: float
    y0: float
    x1: float
    y1: float


def box_of(path: Sequence[Any], ctm: Any, height: float) -> Ground | None:
    a, b, c, d, e, f = ctm
    points = [(part[n], part[n + 1]) for part in path for n in range(1, len(part) - 1, 2)]
    if not points:
        return None
    xs = [a * x + c * y + e for x, y in points]
    ys = [height - (b * x + d * y + f) for x, y in points]
    return Ground(min(xs), min(ys), max(xs), max(ys))


def is_white(colour: Any) -> bool:
    """White in grey, red-green-blue or the colours of print; a pattern is none."""
    if isinstance(colour, int | float):
        return colour >= _WHITE
    if not isinstance(colour, tuple) or not all(isinstance(part, int | float) for part in colour):
        return False
    return sum(colour) <= 1 - _WHITE if len(colour) == 4 else len(colour) == 3 and min(colour) >= _WHITE


class Veil:
    """Sorts the letters of a page into seen and hidden ones, once all that is painted on it is known."""

    def __init__(self) -> None:
        self.grounds: list[Ground] = []
        self.pictured = False
        self.whole = True
        self.suspects: dict[int, bool] = {}
        """Letters by their number that may be hidden; True: whatever lies under them."""

    def note(self, number: int, mode: int, colour: Any, size: float) -> None:
        if mode in _WITHOUT_INK or size < _SMALLEST:
            self.suspects[number] = True
        elif is_white(colour):
            self.suspects[number] = False

    def paint(self, path: Sequence[Any], ctm: Any, height: float, colour: Any) -> None:
        if not is_white(colour) and len(self.grounds) < _GROUNDS and (box := box_of(path, ctm, height)):
            self.grounds.append(box)

    def lifted(self, letters: Sequence[Letter]) -> tuple[list[Letter], str]:
        """The letters that are seen, and the text of the others."""
        hidden = {number for number, surely in self.suspects.items() if self._hides(letters[number], surely)}
        if not hidden or len(hidden) > _MOST * len(letters):
            return list(letters), ""
        seen = [letter for number, letter in enumerate(letters) if number not in hidden]
        return seen, "".join(letters[number].text for number in sorted(hidden))

    def _hides(self, letter: Letter, surely: bool) -> bool:
        if surely:
            return not self.pictured  # over a scan such letters are what was recognised in it
        middle, y = (letter.x0 + letter.x1) / 2, letter.y - 0.3 * letter.size
        backed = any(each.x0 <= middle <= each.x1 and each.y0 <= y <= each.y1 for each in self.grounds)
        return self.whole and not self.pictured and not backed
