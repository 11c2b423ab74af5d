"""What a key of the search file may hold, worked out from the terms' annotations.

Reading, writing, the schema and the tests' strategies all start from these shapes, so they cannot drift apart.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from threedoors.terms import PartDate, kinds

# Beyond this a JSON number is not the same number in every program.
LARGEST = 2**53 - 1


K = TypeVar("K")
V = TypeVar("V")


def once(function: Callable[[K], V]) -> Callable[[K], V]:
    """Work the function out once for each class or shape."""
    return cache(function)


@dataclass(frozen=True)
class Text:
    """most: the longest it may be; None for any length."""

    filled: bool = False
    most: int | None = None


@dataclass(frozen=True)
class OwnId:
    pass


@dataclass(frozen=True)
class Ref:
    lists: tuple[str, ...]


@dataclass(frozen=True)
class Number:
    """whole: no fraction. Bounds are inclusive."""

    whole: bool = False
    low: int = -LARGEST
    high: int = LARGEST


@dataclass(frozen=True)
class YesNo:
    pass


@dataclass(frozen=True)
class Day:
    pass


@dataclass(frozen=True)
class PartDay:
    pass


@dataclass(frozen=True)
class Moment:
    pass


@dataclass(frozen=True)
class Currency:
    pass


@dataclass(frozen=True)
class Version:
    number: int


@dataclass(frozen=True)
class AsItCame:
    pass


@dataclass(frozen=True)
class Choice:
    of: type[StrEnum]


@dataclass(frozen=True)
class Many:
    of: Shape


@dataclass(frozen=True)
class Thing:
    of: type[Any]


Shape = (
    Text | OwnId | Ref | Number | YesNo | Day | PartDay | Moment | Currency | Version | AsItCame | Choice | Many | Thing
)


@dataclass(frozen=True)
class Key:
    """One key of an object: its name in the file, its attribute on the term, and what it holds.

    required: must be there, and is always written. default: what absent and null mean.
    """

    name: str
    attribute: str
    shape: Shape
    required: bool
    default: Any


@once
def keys_of(cls: type[Any]) -> tuple[Key, ...]:
    """The keys of a term in the order they are written."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return tuple(_key(field, shape_of(hints[field.name])) for field in dataclasses.fields(cls))


def _key(field: dataclasses.Field[Any], shape: Shape) -> Key:
    # A dataclass may not call a field `from`; a trailing underscore is how Python spells it.
    name = field.name.removesuffix("_")
    if field.default_factory is not dataclasses.MISSING:
        return Key(name, field.name, shape, False, field.default_factory())
    required = field.default is dataclasses.MISSING or isinstance(shape, Version)
    return Key(name, field.name, shape, required, None if required else field.default)


def shape_of(hint: Any) -> Shape:
    """The shape of one annotation; TypeError for one that the search file has no form for."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _marked(args[0], args[1])
    if origin in (Union, types.UnionType):
        return _either(args)
    if origin is tuple:
        return Many(shape_of(args[0]))
    if origin is Literal:
        return Version(args[0])
    return _plain(hint)


def _either(args: tuple[Any, ...]) -> Shape:
    given = [arg for arg in args if arg is not type(None)]
    if len(given) == 1:
        return shape_of(given[0])
    if set(given) == {int, float}:
        return Number()
    raise TypeError(f"no form for {args}")


def _marked(base: Any, marker: Any) -> Shape:
    match marker:
        case kinds.OwnId():
            return OwnId()
        case kinds.Ref(lists=lists):
            return Ref(lists)
        case kinds.Between(low=low, high=high):
            return Number(whole=True, low=low, high=LARGEST if high is None else high)
        case kinds.Filled():
            return Text(filled=True)
        case kinds.OneLine(filled=filled):
            return Text(filled=filled, most=kinds.ONE_LINE)
        case kinds.Currency():
            return Currency()
        case kinds.Verbatim():
            return AsItCame()
    raise TypeError(f"no form for {base} marked {marker}")


_PLAIN: dict[type[Any], Callable[[], Shape]] = {
    str: Text,
    bool: YesNo,
    int: lambda: Number(whole=True),
    date: Day,
    datetime: Moment,
    PartDate: PartDay,
}


def _plain(hint: type[Any]) -> Shape:
    if hint in _PLAIN:
        return _PLAIN[hint]()
    if issubclass(hint, StrEnum):
        return Choice(hint)
    if dataclasses.is_dataclass(hint):
        return Thing(hint)
    raise TypeError(f"no form for {hint}")


def noun(cls: type[Any]) -> str:
    """What a person calls such a thing: PastJob is a past job."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).strip()
