"""Writing terms: keys in the order of the dataclass, defaults left out, lists as they are stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from threedoors.searchfile import shapes

Writer = Callable[[Any], Any]


@shapes.once
def writer_of(shape: shapes.Shape) -> Writer | None:
    """How a value of this shape is put as JSON; None when it already is."""
    match shape:
        case shapes.Thing(of=cls):
            return object_writer(cls)
        case shapes.Many(of=inner):
            return _many(writer_of(inner))
        case shapes.Choice():
            return str
        case shapes.Day() | shapes.PartDay():
            return str
        case shapes.Moment():
            return lambda at: at.isoformat(timespec="minutes")
    return None


def _many(item: Writer | None) -> Writer:
    return (lambda values: [item(value) for value in values]) if item else list


@shapes.once
def object_writer(cls: type[Any]) -> Writer:
    plan = [(key.attribute, key.name, key.default, key.required, writer_of(key.shape)) for key in shapes.keys_of(cls)]

    def write(term: Any) -> dict[str, Any]:
        written: dict[str, Any] = {}
        values = term.__dict__
        for attribute, name, default, required, put in plan:
            value = values[attribute]
            if required or (value is not default and value != default):
                written[name] = put(value) if put else value
        return written

    return write
