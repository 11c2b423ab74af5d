"""The ids of a search, gathered before it is read, so that a dangling one is seen where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from threedoors.searchfile.faults import Fault, did_you_mean, listed, quoted
from threedoors.terms import Family

_ONE = {
    "evidence": "piece of evidence",
    "directions": "direction",
    "companies": "company",
    "contacts": "contact",
    "openings": "opening",
    "conversations": "conversation",
    "materials": "material",
    "unknowns": "unknown",
    "families": "family",
}


class Ids:
    """Which ids each list holds. An open one answers yes to all: a term on its own cannot know its neighbours."""

    def __init__(self, lists: Mapping[str, Iterable[str]] | None) -> None:
        self.open = lists is None
        self._lists = {name: dict.fromkeys(ids) for name, ids in (lists or {}).items()}
        self._lists["families"] = {family.value: None for family in Family}
        self._together: dict[tuple[str, ...], frozenset[str]] = {}

    def holds(self, lists: tuple[str, ...], ref: str) -> bool:
        known = self._together.get(lists)
        if known is None:
            known = self._together[lists] = frozenset(self._of(lists))
        return ref in known

    def _of(self, lists: tuple[str, ...]) -> Iterator[str]:
        return (each for name in lists for each in self._lists.get(name, ()))

    def dangling(self, lists: tuple[str, ...], ref: str) -> Fault:
        return Fault(f"There is no {one_of(lists)} {quoted(ref)}.", self.mend(lists, ref))

    def mend(self, lists: tuple[str, ...], ref: str) -> str:
        known = list(self._of(lists))
        there = f"Use one of: {listed(known, 12)}." if known else "Add it to its list, or leave this out."
        return did_you_mean(ref, known, there)


def one_of(lists: tuple[str, ...]) -> str:
    """`company or opening`, for a sentence."""
    *first, last = (_ONE[name] for name in lists)
    return f"{', '.join(first)} or {last}" if first else last


def with_article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def ids_in(document: Any) -> Ids:
    """Every id in a parsed search file, whether or not the rest of it is sound."""
    root = document if isinstance(document, dict) else {}
    lists = {name: list(_ids(root.get(name))) for name in _ONE if name not in ("unknowns", "families")}
    dossiers = root.get("dossiers")
    lists["unknowns"] = [
        each
        for dossier in (dossiers if isinstance(dossiers, list) else ())
        if isinstance(dossier, dict)
        for each in _ids(dossier.get("unknowns"))
    ]
    return Ids(lists)


def _ids(things: Any) -> Iterator[str]:
    for thing in things if isinstance(things, list) else ():
        own = thing.get("id") if isinstance(thing, dict) else None
        if isinstance(own, str):
            yield own
