"""A search of the cast put into the app's record, and what the record holds now."""

from __future__ import annotations

from threedoors import cast
from threedoors.app.store import access
from threedoors.terms import Search


def open_search(*parts: cast.Part) -> None:
    access.keep_new(cast.a_search(*parts).search())


def search_now() -> Search:
    record = access.current_search()
    assert record is not None
    return access.as_search(record)
