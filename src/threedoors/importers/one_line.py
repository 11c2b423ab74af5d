"""Names and titles of a stranger's file held to one line: what is longer is a text that slipped into their column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from threedoors.importers import limits
from threedoors.importers.found import Found, FoundContact, FoundOpening, Skipped, Unplaced


def within_a_line(found: Iterable[Found]) -> Iterator[Found]:
    """What was found, without names and titles that are none. What is left out is told, and its text handed back."""
    for each in found:
        if isinstance(each, FoundContact):
            yield from _held(each, each.name, {"company": each.company, "title": each.title})
        elif isinstance(each, FoundOpening):
            yield from _held(each, each.title, {"company": each.company, "via": each.via})
        else:
            yield each


def _held(thing: FoundContact | FoundOpening, name: str, beside: dict[str, str]) -> Iterator[Found]:
    if not any(map(_too_long, (name, *beside.values()))):
        yield thing
        return
    if _too_long(name):
        yield Skipped(None, f"A name of {len(name):,} characters is none: “{_begin(name)}”. Shorten it in the file.")
        yield Unplaced(name)
        return
    for key, text in beside.items():
        if _too_long(text):
            said = "company" if key == "via" else key
            yield Skipped(None, f"{name}: a {said} of {len(text):,} characters is none. Write it down yourself.")
            yield Unplaced(text)
    if isinstance(thing, FoundContact):
        yield replace(thing, company=_line(thing.company), title=_line(thing.title))
    else:
        yield replace(thing, company=_line(thing.company), via=_line(thing.via))


def _line(text: str) -> str:
    return "" if _too_long(text) else text


def _too_long(text: str) -> bool:
    return len(text) > limits.NAME_CHARACTERS


def _begin(text: str) -> str:
    return f"{text[:40]}…"
