"""The drawing orders of a page without its lines and curves: a map or a logo costs more to carry out than all text."""

from __future__ import annotations

import re

_LONG, _MANY = 40_000, 2_000
"""Orders with fewer bytes, or fewer lines and curves, are carried out as they are."""

_TEXT = re.compile(rb"(\bBT\b.*?\bET\b)", re.DOTALL)
_STROKE = re.compile(rb"\s[lmcvy]\s")
_NUMBERS = rb"(?:[-+]?[\d.]+[ \r\n\t]+)"
_PATH = re.compile(
    rb"(?<![^\s])(?:" + _NUMBERS + rb"{2,6}(?:m|l|c|v|y)[ \r\n\t]+|(?:h|W\*?|n|f\*?|F|B\*?|b\*?|S|s)[ \r\n\t]+|"
    rb"" + _NUMBERS + rb"(?:w|J|j|M|i)[ \r\n\t]+|\[[\d. ]*\][ ]*[\d.]+[ ]+d[ \r\n\t]+|/\S+[ ]+gs[ \r\n\t]+)+"
)
_COLOUR = rb"(?:/\S+\s+(?:cs|CS)\s+|" + _NUMBERS + rb"{1,4}(?:scn?|SCN?|rg|RG|g|G|k|K)\s+)*"
_EMPTY = re.compile(rb"(?<![^\s])q\s+" + _COLOUR + rb"(?:" + _NUMBERS + rb"{6}cm\s+)?" + _COLOUR + rb"Q(?!\S)\s*")
_ROUNDS = 8


def without_curves(orders: bytes) -> bytes:
    """The same orders, all that builds or paints a path outside of text taken out, and the shells left empty by it."""
    if len(orders) < _LONG or sum(1 for _ in _STROKE.finditer(orders)) < _MANY:
        return orders
    parts = _TEXT.split(orders)
    return b"".join(part if n % 2 else _bare(part) for n, part in enumerate(parts))


def _bare(part: bytes) -> bytes:
    part = _PATH.sub(b"", part)
    for _ in range(_ROUNDS):
        shorter = _EMPTY.sub(b"", part)
        if len(shorter) == len(part):
            break
        part = shorter
    return part
