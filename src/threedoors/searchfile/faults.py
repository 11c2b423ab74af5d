"""What is wrong with a search file, where, and how to mend it, in the words of the person who has the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

_SHORT = 60
_STEPS = 16
_SIMPLE_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*", re.ASCII)


class Fault(Exception):
    """Raised where a fault is seen; the path is added from the inside out, so that good files pay nothing for it."""

    def __init__(self, message: str, mend: str, *place: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend
        self.steps: list[str | int] = list(reversed(place))

    def path(self, start: str = "$") -> str:
        """The JSON path of the fault; of a very deep one only the way in."""
        way_in = [_step(each) for each in reversed(self.steps)]
        return start + "".join(way_in[:_STEPS]) + ("..." if len(way_in) > _STEPS else "")


def _step(each: str | int) -> str:
    if isinstance(each, int):
        return f"[{each}]"
    return f".{each}" if _SIMPLE_KEY.fullmatch(each) and len(each) <= _SHORT else f"[{quoted(each)}]"


class NotANumber:
    """NaN or Infinity, which some programs write and JSON does not know."""

    def __init__(self, written: str) -> None:
        self.written = written


class TooLong:
    """A whole number of more digits than any program should be asked to read."""


class Doubled(dict[str, Any]):
    """An object that names a key twice; `pairs` holds what was written, in its order."""

    def __init__(self, pairs: Sequence[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


def quoted(text: str) -> str:
    """The text in quotes, on one line, shortened when it is long."""
    shown = text if len(text) <= _SHORT else text[: _SHORT - 3] + "..."
    return json.dumps(shown, ensure_ascii=not shown.isprintable())


def described(value: Any) -> str:
    """What somebody wrote, as we would say it aloud."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f"the text {quoted(value)}"
        case int() | float() if abs(value) < 1e60:
            return f"the number {value!r}"
        case int() | float() | TooLong():
            return "a very large number"
        case NotANumber(written=written):
            return written
        case list():
            return "a list"
    return "an object"


def wrong_type(value: Any, wanted: str, mend: str) -> Fault:
    return Fault(f"This must be {wanted}, and it is {described(value)}.", mend)


def did_you_mean(wrong: str, known: Iterable[str], otherwise: str) -> str:
    """The mend for a misspelt name: the nearest known one, else what there is."""
    import difflib  # only a faulty file pays for it

    by_plain = {_plain(name): name for name in known}
    near = difflib.get_close_matches(_plain(wrong[:_SHORT]), by_plain, n=1, cutoff=0.6)
    return f"Did you mean {quoted(by_plain[near[0]])}?" if near else otherwise


def _plain(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "").replace(" ", "")


def listed(names: Iterable[str], most: int = 60) -> str:
    every = list(names)
    return ", ".join(every[:most]) + (f" and {len(every) - most} more" if len(every) > most else "")
