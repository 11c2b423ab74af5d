"""JSON that others wrote: parsed within bounds, and asked for without trusting its shape."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.decoding import decode_verbatim, without_surrogates

_HINT = "Save the posting again from its page, or paste its text into a .txt file."
_MILLISECONDS_FROM = 100_000_000_000  # as seconds that would be the year 5138


def parsed(data: bytes) -> Any:
    """The value of a JSON file. Raises Unreadable, naming the place, for broken and for bottomless JSON."""
    try:
        return parsed_text(decode_verbatim(data).text.strip("\ufeff \t\r\n\0"))
    except json.JSONDecodeError as fault:
        where = f"line {fault.lineno}, column {fault.colno}"
        raise Unreadable(f"This JSON is broken at {where}.", hint=_HINT) from None


def parsed_text(text: str, *, strict: bool = True) -> Any:
    """The value of a JSON text. Raises JSONDecodeError, or Unreadable when it is nested too deep."""
    try:
        thing = json.loads(text, strict=strict, parse_int=_number, parse_float=_number, parse_constant=lambda _: None)
    except RecursionError:
        raise _too_deep() from None
    _refuse_depth(thing)
    return thing


def text_in(value: Any) -> str:
    """A value as one line of text: a string or a number; of a list its parts, of an object its name; else ""."""
    if isinstance(value, str):
        return " ".join(without_surrogates(value).split())
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict):
        return next((text for key in ("name", "title", "@value", "value") if (text := text_in(value.get(key)))), "")
    return ", ".join(dict.fromkeys(text for each in value if (text := text_in(each))))


def raw_text(value: Any) -> str:
    """A string as it came, line ends and all; "" for anything else."""
    return without_surrogates(value) if isinstance(value, str) else ""


def entries_of(value: Any) -> Sequence[Mapping[str, Any]]:
    """The objects of a list, or the one object itself."""
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict)]


def part_of(value: Any, *keys: str) -> Any:
    """What stands under the keys, one below the other; None where the way ends."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def number_in(value: Any) -> float | None:
    """A number, also when it is written as text."""
    if isinstance(value, str):
        try:
            value = float(value.replace(",", "") if value.count(",") and "." in value else value)
        except ValueError:
            return None
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def day_in(value: Any) -> str:
    """A date as text; moments counted in seconds or milliseconds since 1970 become their day in UTC."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
            return datetime.fromtimestamp(seconds, UTC).date().isoformat()
        except (OverflowError, ValueError, OSError):
            return ""
    return text_in(value)


def _number(text: str) -> float | int | None:
    if len(text) > limits.NUMBER_DIGITS:
        return None
    value = float(text)
    if not math.isfinite(value):
        return None
    return int(text) if text.lstrip("-").isdigit() else value


def _too_deep() -> Unreadable:
    return Unreadable(f"This JSON is nested more than {limits.JSON_DEPTH} levels deep.", hint=_HINT)


def _refuse_depth(thing: Any) -> None:
    level = [thing]
    for _ in range(limits.JSON_DEPTH):
        level = [part for whole in level for part in _parts(whole)]
        if not level:
            return
    raise _too_deep()


def _parts(thing: Any) -> Iterator[Any]:
    if isinstance(thing, dict):
        yield from thing.values()
    elif isinstance(thing, list):
        yield from thing
