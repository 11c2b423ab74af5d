"""Reading terms: one reader per shape, compiled once, strict, and the first fault in the order of the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

from threedoors.searchfile import shapes
from threedoors.searchfile.checks import CHECKS
from threedoors.searchfile.faults import (
    Doubled,
    Fault,
    NotANumber,
    TooLong,
    described,
    did_you_mean,
    listed,
    quoted,
    wrong_type,
)
from threedoors.searchfile.ids import Ids, with_article
from threedoors.terms import PartDate

Reader = Callable[[Any, Ids], Any]

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?:(Z)|([+-])(\d{2}):(\d{2}))?", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
_DEEPEST = 100
_BRACES = 'Write it in braces, such as {"key": "value"}.'


@shapes.once
def reader_of(shape: shapes.Shape) -> Reader:
    """The function that turns a JSON value of this shape into its term, or raises Fault."""
    match shape:
        case shapes.Many(of=inner):
            return _things(inner.of) if isinstance(inner, shapes.Thing) else _many(reader_of(inner))
        case shapes.Thing(of=cls):
            return object_reader(cls)
        case shapes.Choice(of=enum):
            return _choice(enum)
        case shapes.Number():
            return _number(shape)
        case shapes.Text(filled=filled, most=most):
            return _at_most(most, filled=filled) if most else _filled if filled else _text
        case shapes.Ref(lists=lists):
            return _ref(lists)
        case shapes.Version(number=number):
            return _version(number)
    return _SIMPLE[type(shape)]


@shapes.once
def object_reader(cls: type[Any]) -> Reader:
    """The reader of one dataclass."""
    keys = {key.name: (key.attribute, reader_of(key.shape)) for key in shapes.keys_of(cls)}
    required = [(key.name, key.attribute) for key in shapes.keys_of(cls) if key.required]
    check = CHECKS.get(cls)

    def read(raw: Any, ids: Ids) -> Any:
        values: dict[str, Any] = {}
        for name, value in _items(raw):
            known = keys.get(name)
            if known is None:
                raise _unknown_key(name, keys, cls)
            if value is None:
                continue
            try:
                values[known[0]] = known[1](value, ids)
            except Fault as fault:
                fault.steps.append(name)
                raise
        for name, attribute in required:
            if attribute not in values:
                raise Fault(f"This {shapes.noun(cls)} has no {name}.", f'Add "{name}".', name)
        term = cls(**values)
        if check:
            check(term, ids)
        return term

    return read


def _items(raw: Any) -> Iterable[tuple[str, Any]]:
    if type(raw) is dict:
        return raw.items()
    if isinstance(raw, Doubled):
        return _once_each(raw)
    raise wrong_type(raw, "an object", _BRACES)


def _once_each(raw: Doubled) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for name, value in raw.pairs:
        if name in seen:
            raise Fault(f"The key {quoted(name)} stands here twice.", "Keep one of the two.", name)
        seen.add(name)
        yield name, value


def _unknown_key(name: str, known: Iterable[str], cls: type[Any]) -> Fault:
    noun = shapes.noun(cls)
    mend = did_you_mean(name, known, f"It may have: {listed(known)}.")
    return Fault(f"{with_article(noun).capitalize()} has no key {quoted(name)}.", mend, name)


def _list(raw: Any) -> list[Any]:
    if type(raw) is not list:
        raise wrong_type(raw, "a list", "Put it in square brackets, such as [...].")
    return raw


def _many(item: Reader) -> Reader:
    def read(raw: Any, ids: Ids) -> tuple[Any, ...]:
        values, made = _list(raw), []
        try:
            for value in values:
                made.append(item(value, ids))  # noqa: PERF401 - the length is the place of a fault
        except Fault as fault:
            fault.steps.append(len(made))
            raise
        return tuple(made)

    return read


def _things(cls: type[Any]) -> Reader:
    """A list of objects; where they have ids, each id once."""
    if not any(isinstance(key.shape, shapes.OwnId) for key in shapes.keys_of(cls)):
        return _many(object_reader(cls))
    item, known = object_reader(cls), f"{with_article(shapes.noun(cls)).capitalize()} with the id"

    def read(raw: Any, ids: Ids) -> tuple[Any, ...]:
        seen: set[str] = set()

        def once(value: Any, ids: Ids) -> Any:
            own = value.get("id") if isinstance(value, dict) else None
            if isinstance(own, str):
                if own in seen:
                    raise Fault(f"{known} {quoted(own)} came before.", "Give each its own id.", "id")
                seen.add(own)
            return item(value, ids)

        return tuple(_many(once)(raw, ids))

    return read


def _text(raw: Any, ids: Ids) -> str:
    if type(raw) is not str:
        raise wrong_type(raw, "a text", "Put it in quotes.")
    if not raw.isascii():
        _whole_characters(raw)
    return raw


def _whole_characters(text: str) -> None:
    """Half a surrogate pair cannot be written as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Fault("This text holds half a character.", "Write the whole character, or leave it out.") from None


def _filled(raw: Any, ids: Ids) -> str:
    text = _text(raw, ids)
    if not text or text.isspace():
        raise Fault("This text is empty.", "Write at least a word.")
    return text


def _at_most(most: int, *, filled: bool) -> Reader:
    plain = _filled if filled else _text

    def read(raw: Any, ids: Ids) -> str:
        text = plain(raw, ids)
        if len(text) > most:
            mend = f"Use {most} at most, and put the rest into the notes."
            raise Fault(f"This name or title has {len(text):,} characters.", mend)
        return text

    return read


def _own_id(raw: Any, ids: Ids) -> str:
    text = _text(raw, ids)
    if not _ID.fullmatch(text):
        raise Fault(
            f"{quoted(text)} cannot be an id.", "An id has 1 to 64 letters from A to Z, digits, hyphens or underscores."
        )
    return text


def _ref(lists: tuple[str, ...]) -> Reader:
    def read(raw: Any, ids: Ids) -> str:
        text = _text(raw, ids)
        if not ids.holds(lists, text):
            _own_id(text, ids)
            if not ids.open:
                raise ids.dangling(lists, text)
        return text

    return read


def _choice(enum: type[StrEnum]) -> Reader:
    members = {member.value: member for member in enum}
    allowed = listed(members)

    def read(raw: Any, ids: Ids) -> StrEnum:
        if type(raw) is not str:
            raise wrong_type(raw, "one of a few words", f"Use one of: {allowed}.")
        member = members.get(raw)
        if member is None:
            raise Fault(f"{quoted(raw)} is not {with_article(shapes.noun(enum))} we know.", f"Use one of: {allowed}.")
        return member

    return read


def _number(shape: shapes.Number) -> Reader:
    whole, low, high = shape.whole, shape.low, shape.high
    wanted, mend = ("a whole number", "Write it without quotes, such as 3.") if whole else (
        "a number", "Write it without quotes, such as 3 or 2.5.")  # fmt: skip

    def read(raw: Any, ids: Ids) -> int | float:
        if type(raw) is int or (type(raw) is float and not whole):
            if low <= raw <= high:
                return raw
            raise _out_of_bounds(raw, low, high)
        if type(raw) is TooLong:
            raise _out_of_bounds(raw, low, high)
        raise wrong_type(raw, wanted, mend)

    return read


def _out_of_bounds(raw: Any, low: int, high: int) -> Fault:
    if high < shapes.LARGEST:
        return Fault(f"This is {described(raw)}.", f"Use a number from {low} to {high}.")
    if low == 0 and type(raw) is not TooLong and raw < 0:
        return Fault(f"This is {described(raw)}.", "Use 0 or more.")
    return Fault(f"This is {described(raw)}.", f"Use a number of at most {shapes.LARGEST}.")


def _version(number: int) -> Reader:
    def read(raw: Any, ids: Ids) -> int:
        if type(raw) is not int or raw != number:
            raise Fault(
                f"This is {described(raw)}; we read version {number} of the search file.",
                f"Write {number}, or use a newer Three Doors if a newer one wrote the file.",
            )
        return raw

    return read


def _yes_no(raw: Any, ids: Ids) -> bool:
    if type(raw) is not bool:
        raise wrong_type(raw, "true or false", "Write true or false without quotes.")
    return raw


def _day(raw: Any, ids: Ids) -> date:
    if type(raw) is str and _DAY.fullmatch(raw):
        try:
            return date.fromisoformat(raw)
        except ValueError:
            raise Fault(f"{quoted(raw)} is not in the calendar.", "Write a day that there is.") from None
    raise wrong_type(raw, "a date", 'Write it as "2026-03-09".')


def _part_day(raw: Any, ids: Ids) -> PartDate:
    try:
        return PartDate.parse(raw)
    except (ValueError, TypeError):
        raise wrong_type(raw, "a date", 'Write it as "2026", "2026-03" or "2026-03-09".') from None


def _moment(raw: Any, ids: Ids) -> datetime:
    match = _MOMENT.fullmatch(raw) if type(raw) is str else None
    if not match:
        raise wrong_type(raw, "a time", 'Write it as "2026-03-09T14:30", with or without an offset such as "+01:00".')
    day, hour, minute, zulu, sign, off_hour, off_minute = match.groups()
    try:
        at = datetime.combine(date.fromisoformat(day), datetime.min.time().replace(int(hour), int(minute)))
        if zulu:
            return at.replace(tzinfo=UTC)
        return at.replace(tzinfo=_offset(sign, int(off_hour), int(off_minute))) if sign else at
    except ValueError:
        raise Fault(f"{quoted(raw)} is not a time of a day.", "Write a day and an hour that there are.") from None


def _offset(sign: str, hours: int, minutes: int) -> timezone:
    if minutes > 59:
        raise ValueError(minutes)
    ahead = timedelta(hours=hours, minutes=minutes)
    return timezone(-ahead if sign == "-" else ahead)


def _currency(raw: Any, ids: Ids) -> str:
    text = _text(raw, ids)
    if not _CURRENCY.fullmatch(text):
        raise Fault(f"{quoted(text)} is not a currency.", 'Use its three capital letters, such as "USD" or "EUR".')
    return text


def _as_it_came(raw: Any, ids: Ids) -> Any:
    if not isinstance(raw, dict):
        raise wrong_type(raw, "an object", _BRACES)
    _look_through(raw, 1)
    return raw


def _look_through(raw: Any, depth: int) -> None:
    """Nothing in it may be what cannot be written again."""
    if depth > _DEEPEST:
        raise Fault("This is nested too deep.", f"Use at most {_DEEPEST} levels.")
    if isinstance(raw, dict):
        for name, value in _items(raw):
            _whole_characters(name)
            _inside(value, name, depth)
    elif type(raw) is list:
        for index, value in enumerate(raw):
            _inside(value, index, depth)
    else:
        _writable(raw)


def _inside(value: Any, step: str | int, depth: int) -> None:
    try:
        _look_through(value, depth + 1)
    except Fault as fault:
        fault.steps.append(step)
        raise


def _writable(raw: Any) -> None:
    if isinstance(raw, str):
        _whole_characters(raw)
    elif isinstance(raw, NotANumber | TooLong) or (type(raw) is float and abs(raw) == float("inf")):
        raise Fault(f"This is {described(raw)}, which JSON cannot hold.", "Write an ordinary number, or a text.")


_SIMPLE: dict[type[Any], Reader] = {
    shapes.OwnId: _own_id,
    shapes.YesNo: _yes_no,
    shapes.Day: _day,
    shapes.PartDay: _part_day,
    shapes.Moment: _moment,
    shapes.Currency: _currency,
    shapes.AsItCame: _as_it_came,
}
