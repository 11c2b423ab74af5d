"""Whether an opening's resume, letter and spiel are there, newer than the posting, and written for it alone.

One fact, worked out once: G13 reads it, and readiness takes its share from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import lru_cache

from threedoors.situation.facts import fact
from threedoors.terms import Channel, Material, MaterialKind, Opening, Search
from threedoors.text import words

TAILORED = (MaterialKind.RESUME, MaterialKind.LETTER, MaterialKind.SPIEL)
MINUTES_A_PIECE = 45


class MaterialCheck(StrEnum):
    GOOD = "good"
    MISSING = "missing"
    STALE = "older than the posting"
    COPIED = "the same as for another opening"


def needed(opening: Opening, channel: Channel | None) -> tuple[MaterialKind, ...]:
    """What a job conversation by this channel needs: at a fair only the spiel, in an application all but it."""
    if channel is Channel.FAIR:
        return (MaterialKind.SPIEL,)
    wanted = [MaterialKind.RESUME]
    if opening.letter_accepted:
        wanted.append(MaterialKind.LETTER)
    if channel is not Channel.APPLICATION:
        wanted.append(MaterialKind.SPIEL)
    return tuple(wanted)


def check_materials(search: Search, opening: Opening, names: Names) -> Mapping[MaterialKind, MaterialCheck]:
    return {kind: _check(search, opening, kind, names) for kind in TAILORED}


def latest(search: Search, opening: Opening, kind: MaterialKind) -> Material | None:
    """The newest text of a kind for an opening; the later in the list when none is dated."""
    made = [m for m in search.materials if m.opening == opening.id and m.kind is kind]
    return max(reversed(made), key=lambda m: (m.made_on is not None, m.made_on), default=None)


def _check(search: Search, opening: Opening, kind: MaterialKind, names: Names) -> MaterialCheck:
    material = latest(search, opening, kind)
    if material is None:
        return MaterialCheck.MISSING
    changed = opening.posting_changed_on
    if changed and material.made_on and material.made_on < changed:
        return MaterialCheck.STALE
    others = (m for m in search.materials if m.opening not in (None, opening.id) and m.kind is kind)
    mine = skeleton(material.text, names)
    copied = bool(mine) and any(skeleton(other.text, names) == mine for other in others)
    return MaterialCheck.COPIED if copied else MaterialCheck.GOOD


_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_DATES = re.compile(
    rf"\b\d{{4}}-\d\d(?:-\d\d)?\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{_MONTHS})\b\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,?\s+\d{{4}})?"
    rf"|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_SALUTATION = re.compile(
    r"^\s*(?:dear|hello|hi|good (?:morning|day))\b[^,:\n]{0,60}[,:\n]", re.IGNORECASE | re.MULTILINE
)
_NAME = r"[^\W\d_a-z][\w'’-]*"  # begins with a capital, which may bear an accent
_TITLED = re.compile(rf"\b(?i:mr|mrs|ms|mx|dr|prof)\b\.?\s+{_NAME}(?:\s+{_NAME})?")


class Names:
    """Every name that may stand in a letter: companies, roles, people. Found longest first, in one pass."""

    def __init__(self, search: Search) -> None:
        self._search = search

    @fact
    def _known(self) -> frozenset[tuple[str, ...]]:
        companies = (name for company in self._search.companies for name in (company.name, *company.aliases))
        titles = (opening.title for opening in self._search.openings)
        whole = {tuple(words(name)) for name in (*companies, *titles)}
        return frozenset(whole.union(*(_parts(contact.name) for contact in self._search.contacts)) - {()})

    @fact
    def _longest(self) -> int:
        return max(map(len, self._known), default=0)

    def removed_from(self, tokens: list[str]) -> Iterator[str]:
        at = 0
        while at < len(tokens):
            sizes = range(min(self._longest, len(tokens) - at), 0, -1)
            size = next((n for n in sizes if tuple(tokens[at : at + n]) in self._known), 0)
            if not size:
                yield tokens[at]
            at += size or 1


@lru_cache(maxsize=200_000)
def _parts(name: str) -> frozenset[tuple[str, ...]]:
    """Each name of a person's whole name as words. Kept, for the same 30,000 people are asked after every change."""
    return frozenset(tuple(words(part)) for part in name.split())


def skeleton(text: str, names: Names) -> tuple[str, ...]:
    """What is left of a text once names, roles and dates are gone: two letters with one skeleton are one letter."""
    bare = _TITLED.sub(" ", _DATES.sub(" ", _SALUTATION.sub(" ", text)))
    plain = bare.replace("’", "'").replace("'s", "")
    return tuple(names.removed_from(words(plain)))
