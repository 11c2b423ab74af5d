"""Whether two names are one company's: the same, different, or unsure, each with its reason. Unsure is a question."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import token_sort_ratio

from threedoors.companies.domains import label_of
from threedoors.companies.spelling import Spelling, spelling_of
from threedoors.companies.wording import COMMON, INDUSTRIES, REGIONS, TRADES, WIDE
from threedoors.terms.titles import family_of_title
from threedoors.text import words


class Outcome(Enum):
    SAME = "same"
    TWO = "two"
    UNSURE = "unsure"


class Verdict(NamedTuple):
    """because: a clause, such as "the same name but for its legal form"."""

    outcome: Outcome
    because: str = ""


TWO = Verdict(Outcome.TWO)


@dataclass(slots=True)
class Known:
    """What speaks for a company beside its name. domains: what it chose of its web and mail addresses.

    places and industries are kept where a name is so common, or of such a kind, that they may tell two apart.
    """

    name: str
    domains: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    industries: set[int] = field(default_factory=set)

    def see(self, *, addresses: Iterable[str] = (), place: str = "", title: str = "") -> None:
        """Learn from somebody who works there, or from its website."""
        for each in addresses:
            if label := label_of(each):
                self.domains.add(label)
        if not (place or title):
            return
        spelling = spelling_of(self.name)
        if place and spelling.is_local:
            self.places.add(place)
        if title and spelling.is_common:
            self.industries.update(_industries(title))

    def called(self, name: str) -> Known:
        """The same company by another of its names."""
        return Known(name, self.domains, self.places, self.industries)


def compare(one: Known, other: Known) -> Verdict:
    """Whether these two are one company."""
    first, second = spelling_of(one.name), spelling_of(other.name)
    if not first.words or not second.words:
        return TWO
    shared = bool(one.domains & other.domains)
    verdict = _by_name(first, second, one, other, shared=shared)
    if verdict.outcome is Outcome.TWO or shared:
        return verdict
    return _against(verdict, first, second, one, other)


def _by_name(one: Spelling, other: Spelling, known: Known, beside: Known, *, shared: bool) -> Verdict:
    if equal := _equal(one, other):
        return Verdict(Outcome.SAME, equal)
    if _digits_differ(one, other):
        return TWO
    for short, long, at in ((one, other, beside), (other, one, known)):
        if short.compact in long.initials and len(short.words) == 1:
            backed = shared or short.compact in at.domains
            because = f"{short.compact.upper()} are its initials"
            return (
                Verdict(Outcome.SAME, f"{because}, and people there write from the same domain")
                if backed
                else (Verdict(Outcome.UNSURE, because))
            )
    if slip := _slip(one, other, shared=shared):
        return slip
    return _longer(*sorted((one, other), key=lambda each: len(each.core)), shared=shared)


def _equal(one: Spelling, other: Spelling) -> str:
    """Why two names read as one; "" when they do not."""
    if one.words == other.words:
        return "the same name but for a place" if one.place != other.place else "the same name but for its legal form"
    if one.compact == other.compact or one.joined & other.joined - {""}:
        return "the same name but for gaps, articles or accents"
    if one.house == other.house and (len(one.house) > 1 or not set(one.house) & COMMON):
        return "the same name but for Holdings"
    return ""


def _digits_differ(one: Spelling, other: Spelling) -> bool:
    return one.digits != other.digits


def _slip(one: Spelling, other: Spelling, *, shared: bool) -> Verdict | None:
    """A mistyped name: one letter of a long word, told from two like names by how much of the name it is."""
    apart = OSA.distance(one.compact, other.compact, score_cutoff=2)
    longest = max(len(one.compact), len(other.compact))
    if apart > 2 or apart > longest / 6 or one.compact[:1] != other.compact[:1]:
        return None
    because = "the names differ by a letter" if apart == 1 else "the names differ by two letters"
    if shared:
        return Verdict(Outcome.SAME, f"{because}, and people there write from the same domain")
    differing = _differing(one.core, other.core)
    if apart > 1 or differing is None or min(map(len, differing)) < 4:
        near = token_sort_ratio(" ".join(one.core), " ".join(other.core)) >= 92 and min(map(len, differing or [""])) > 5
        return Verdict(Outcome.UNSURE, because) if near else None
    if set(differing) <= COMMON | TRADES | REGIONS:
        return TWO
    sure = min(map(len, differing)) >= 7 and _is_slip(*differing) and not set(differing) & COMMON
    return Verdict(Outcome.SAME if sure else Outcome.UNSURE, because)


def _differing(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str] | None:
    """The only two words that differ; None when more do, or a gap has moved."""
    if len(one) != len(other):
        return None
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return pairs[0] if len(pairs) == 1 else None


# Names of families and towns are written in several ways, each right: "Paterson" and "Patterson".
_FAMILY_NAME = re.compile(r"(?:son|sen|mann?|berg|berger|burg|stein|ton|ley|field|worth|ski|sky|ers|ards?)$")


def _is_slip(one: str, other: str) -> bool:
    """Whether a letter was lost or two changed places. Another letter in its place makes another name as often."""
    if _FAMILY_NAME.search(one) or _FAMILY_NAME.search(other):
        return False
    return len(one) != len(other) or sorted(one) == sorted(other)


def _longer(short: Spelling, long: Spelling, *, shared: bool) -> Verdict:
    """One name within the other: what the longer adds decides."""
    added = _added(short.core, long.core)
    if added is None:
        reordered = sorted(short.core) == sorted(long.core) and not (set(short.core) & TRADES)
        return (
            Verdict(Outcome.UNSURE, "the same words in another order")
            if reordered
            else (Verdict(Outcome.UNSURE, "people at both write from the same domain") if shared else TWO)
        )
    if set(added) <= WIDE and not short.is_common:
        return Verdict(Outcome.SAME, f"the same name but for {' '.join(added).title()}")
    because = f"one name adds {' '.join(added).title()} to the other"
    if set(added) <= REGIONS or set(added) <= WIDE:
        return Verdict(Outcome.SAME if shared else Outcome.UNSURE, because)
    if set(added) & TRADES:
        return Verdict(Outcome.UNSURE, because) if shared else TWO
    if shared:
        return Verdict(Outcome.SAME, f"{because}, and people there write from the same domain")
    telling = len(short.core) > 1 or (len(short.compact) >= 6 and not short.is_common)
    return Verdict(Outcome.UNSURE, because) if telling and not short.is_local and len(added) == 1 else TWO


def _added(short: tuple[str, ...], long: tuple[str, ...]) -> tuple[str, ...] | None:
    """What stands before and after the shorter name in the longer one; None when it is not in it as a whole."""
    if len(short) >= len(long):
        return None
    for at in range(len(long) - len(short) + 1):
        if long[at : at + len(short)] == short:
            return long[:at] + long[at + len(short) :]
    return None


def _against(verdict: Verdict, first: Spelling, second: Spelling, one: Known, other: Known) -> Verdict:
    """What speaks against one company, where the name alone is no proof."""
    domains = bool(_fitting(one.domains, first) and _fitting(other.domains, second))
    if first.is_local and second.is_local:
        if _elsewhere(one.places | {first.place}, other.places | {second.place}):
            return TWO
        if one.domains and other.domains:
            return Verdict(Outcome.UNSURE, f"{verdict.because}, but people there write from other domains")
    if not (first.is_common and second.is_common):
        return TWO if domains and not _equal(first, second) else verdict
    trades = len(one.industries) == len(other.industries) == 1 and one.industries != other.industries
    if domains and trades:
        return TWO
    if domains or trades:
        why = "people there write from other domains" if domains else "people there do another kind of work"
        return Verdict(Outcome.UNSURE, f"{verdict.because}, but {why}")
    return verdict


def _fitting(domains: Iterable[str], spelling: Spelling) -> set[str]:
    """The domains that sound like the company's own. Many a person still writes from an earlier employer's."""
    parts = {word for word in spelling.core if len(word) > 2} | spelling.initials | {spelling.compact}
    return {each for each in domains if any(part in each for part in parts)}


def _elsewhere(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether both places are known and have no word in common."""
    here = {word for place in one for word in words(place)}
    there = {word for place in other for word in words(place)}
    towns = [{w for w in each if len(w) > 3} - _PLACE_WORDS for each in (here, there)]
    if not all(towns):
        return False
    states = [{w for w in each if len(w) == 2} for each in (here, there)]
    return not (towns[0] & towns[1]) or bool(all(states) and not states[0] & states[1])


_PLACE_WORDS = frozenset("area greater united states kingdom region city county germany france england".split())


@lru_cache(maxsize=1 << 14)
def _industries(title: str) -> frozenset[int]:
    family = family_of_title(title)
    return frozenset(number for number, kinds in enumerate(INDUSTRIES) if family and family.value in kinds)
