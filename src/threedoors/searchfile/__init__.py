"""The search file: one whole search as JSON, read strictly, written canonically, described by a schema.

Everything here follows from the annotations of the terms; no key is named twice.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

from threedoors.errors import BadSearchFile
from threedoors.searchfile.faults import Doubled, Fault, NotANumber, TooLong, wrong_type
from threedoors.searchfile.ids import Ids, ids_in
from threedoors.searchfile.reading import object_reader
from threedoors.searchfile.writing import object_writer
from threedoors.terms import Search

__all__ = ["is_search_file", "read_search", "read_term", "schema", "term_as_json", "write_search"]

T = TypeVar("T")
_NEIGHBOURS_UNKNOWN = Ids(None)
_MOST_DIGITS = 400


def read_search(text_or_bytes: str | bytes, *, name: str = "") -> Search:
    """Read a search file whole.

    name: what to call the file when something is wrong with it.
    Raises BadSearchFile with the place and the mend of the first fault in the document.
    """
    try:
        document = _parsed(text_or_bytes)
        _says_what_it_is(document)
        made = object_reader(Search)(document, ids_in(document))
    except Fault as fault:
        raise BadSearchFile(fault.path(), fault.message, hint=fault.mend, name=name) from None
    assert isinstance(made, Search)
    return made


def is_search_file(data: bytes) -> bool:
    """Whether somebody meant it as a whole search, be it sound or not: it says which version of the format it has."""
    if b'"threedoors"' not in data[:2000]:
        return False
    try:
        document = _parsed(data)
    except Fault:
        return False
    return isinstance(document, dict) and "threedoors" in document and "seeker" in document


def write_search(search: Search) -> str:
    """The canonical text of a search: the same search always gives the same text."""
    return json.dumps(object_writer(Search)(search), indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema 2020-12 of the search file."""
    from threedoors.searchfile.describing import schema_of

    return schema_of()


def read_term(cls: type[T], obj: Any, path: str = "$") -> T:
    """Read one term from a JSON object on its own: whom it refers to is not looked up.

    path: where the object stands, for the error. Raises BadSearchFile.
    """
    try:
        made = object_reader(cls)(obj, _NEIGHBOURS_UNKNOWN)
    except Fault as fault:
        raise BadSearchFile(fault.path(path), fault.message, hint=fault.mend) from None
    assert isinstance(made, cls)
    return made


def term_as_json(term: Any) -> dict[str, Any]:
    """One term as a JSON object: keys in their order, defaults left out."""
    written = object_writer(type(term))(term)
    assert isinstance(written, dict)
    return written


def _parsed(text_or_bytes: str | bytes) -> Any:
    text = text_or_bytes if isinstance(text_or_bytes, str) else _decoded(text_or_bytes)
    try:
        return _JSON.decode(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise Fault(_not_json(error), "Mend it there, or export the search again.") from None
    except RecursionError:
        raise Fault("This is nested too deep.", "A search file has at most a hundred levels.") from None


def _not_json(error: json.JSONDecodeError) -> str:
    if not error.doc.strip():
        return "This file is empty."
    return f"This is not JSON: {error.msg[:1].lower()}{error.msg[1:]} at line {error.lineno}, column {error.colno}."


def _decoded(data: bytes) -> str:
    try:
        return bytes(data).decode("utf-8")
    except UnicodeDecodeError as error:
        raise Fault(
            f"This file is not UTF-8 text: byte {error.start + 1} cannot be read.", "Save it again as UTF-8."
        ) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else Doubled(pairs)


def _int(digits: str) -> int | TooLong:
    return int(digits) if len(digits) <= _MOST_DIGITS else TooLong()


_JSON = json.JSONDecoder(object_pairs_hook=_object, parse_constant=NotANumber, parse_int=_int)


def _says_what_it_is(document: Any) -> None:
    """Before anything else: a stranger's JSON should not be told that its first key is misspelt."""
    if not isinstance(document, dict):
        raise wrong_type(document, "an object", "A search file starts with a brace.")
    if document.get("threedoors") is None:
        raise Fault(
            "This is not a search file: its version is missing.", 'Start it with "threedoors": 1.', "threedoors"
        )
