"""What two versions of a list share without a look at it: of 30,000 people an act changes one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple


class Alike(NamedTuple):
    head: int
    tail: int


def alike(before: Sequence[Any], after: Sequence[Any]) -> Alike:
    """How many things at the beginning, and at the end of lists of one length, are the very same: most of 30,000."""
    head = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old is not new), None)
    if head is None:
        return Alike(min(len(before), len(after)), 0)
    if len(before) != len(after):
        return Alike(head, 0)
    pairs = zip(reversed(before), reversed(after), strict=True)
    return Alike(head, next(at for at, (old, new) in enumerate(pairs) if old is not new))
