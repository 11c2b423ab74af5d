"""The JSON Schema (2020-12) of the search file, from the same shapes that read and write it."""

from __future__ import annotations

import inspect
from enum import StrEnum
from typing import Any

from threedoors.searchfile import shapes
from threedoors.searchfile.checks import FACELESS
from threedoors.searchfile.ids import one_of, with_article
from threedoors.searchfile.writing import writer_of
from threedoors.terms import Conversation, Search

Schema = dict[str, Any]

_ID = "^[A-Za-z0-9_-]{1,64}$"
_DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_PART = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
_CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]"
_SIMPLE: dict[type[Any], Schema] = {
    shapes.OwnId: {"type": "string", "pattern": _ID},
    shapes.YesNo: {"type": "boolean"},
    shapes.Day: {"type": "string", "format": "date", "pattern": f"^{_DAY}$"},
    shapes.PartDay: {"type": "string", "pattern": f"^{_PART}$"},
    shapes.Moment: {"type": "string", "pattern": f"^{_DAY}T{_CLOCK}(Z|[+-]{_CLOCK})?$"},
    shapes.Currency: {"type": "string", "pattern": "^[A-Z]{3}$"},
    shapes.AsItCame: {"type": "object", "description": "JSON Resume 1.x; every key is kept as it came."},
}
# A check across keys, as far as a schema can say it.
_BEYOND: dict[type[Any], Schema] = {
    Conversation: {
        "if": {"not": {"required": ["channel"], "properties": {"channel": {"enum": list(FACELESS)}}}},
        "then": {"required": ["contacts"], "properties": {"contacts": {"type": "array", "minItems": 1}}},
    }
}


def schema_of(root: type[Any] = Search) -> Schema:
    """The schema of a whole file: its root object, and one definition for each term and each list of words."""
    definitions: dict[str, Schema] = {}
    _define(root, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Three Doors search file, version 1",
        "$ref": f"#/$defs/{root.__name__}",
        "$defs": dict(sorted(definitions.items())),
    }


def _define(cls: type[Any], definitions: dict[str, Schema]) -> Schema:
    """A reference to the class's definition, which is made when it is first asked for."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        made = _words(cls) if issubclass(cls, StrEnum) else _object(cls, definitions)
        definitions[cls.__name__] = _told(cls) | made
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _told(cls: type[Any]) -> Schema:
    """Its docstring; what Python makes up for a dataclass or an enum without one says nothing new."""
    own = cls.__dict__.get("__doc__") or ""
    made_up = own.startswith(f"{cls.__name__}(") or own == (StrEnum.__doc__ or "")
    return {} if made_up or not own else {"description": " ".join(inspect.cleandoc(own).split())}


def _words(enum: type[StrEnum]) -> Schema:
    return {"type": "string", "enum": [member.value for member in enum]}


def _object(cls: type[Any], definitions: dict[str, Schema]) -> Schema:
    keys = shapes.keys_of(cls)
    made: Schema = {
        "type": "object",
        "properties": {key.name: _property(key, definitions) for key in keys},
        "required": [key.name for key in keys if key.required],
        "additionalProperties": False,
    }
    return made | _BEYOND.get(cls, {})


def _property(key: shapes.Key, definitions: dict[str, Schema]) -> Schema:
    """null means the same as absent, so only a required key refuses it."""
    own = _schema(key.shape, definitions)
    if key.required:
        return own
    if isinstance(own.get("type"), str):
        own = own | {"type": [own["type"], "null"]}
    else:
        own = {"anyOf": [own, {"type": "null"}]}
    if key.default is None:
        return own
    put = writer_of(key.shape)
    return own | {"default": put(key.default) if put else key.default}


def _schema(shape: shapes.Shape, definitions: dict[str, Schema]) -> Schema:
    match shape:
        case shapes.Thing(of=cls) | shapes.Choice(of=cls):
            return _define(cls, definitions)
        case shapes.Many(of=inner):
            return {"type": "array", "items": _schema(inner, definitions)}
        case shapes.Number(whole=whole, low=low, high=high):
            return {"type": "integer" if whole else "number", "minimum": low, "maximum": high}
        case shapes.Text(filled=filled, most=most):
            bounds: dict[str, Any] = {"pattern": r"\S"} if filled else {}
            return {"type": "string"} | bounds | ({"maxLength": most} if most else {})
        case shapes.Ref(lists=lists):
            return {
                "type": "string",
                "pattern": _ID,
                "description": f"The id of {with_article(one_of(lists))} of this file.",
            }
        case shapes.Version(number=number):
            return {"type": "integer", "const": number}
    return dict(_SIMPLE[type(shape)])
