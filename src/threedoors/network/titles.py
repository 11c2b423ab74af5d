"""Hiring power read from a job title: who decides, who screens, who has a voice, who does the work.

A title is cut into segments and pieces, each word becomes the letter of its kind, and a small grammar of regular
expressions over those letters gives the level. What no rule reads is unknown, and the seeker is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from threedoors.network.title_words import KINDS, Kind
from threedoors.terms import Family, Power, families_of_title
from threedoors.terms.family_names import NAMES
from threedoors.terms.lexicon import Lexicon
from threedoors.terms.title_parts import Segment, segments_of
from threedoors.terms.title_work import TITLE_WORDS


@dataclass(frozen=True, kw_only=True, slots=True)
class TitleReading:
    """What a title says of hiring power. power None: it does not say.

    senior: it holds one of the words that make a stranger's time scarce: owner, partner, chief, VP, director, head,
    principal. hires: the families they plausibly hire in; empty for owners, who hire in all of their company's.
    """

    power: Power | None
    reason: str
    senior: bool = False
    hires: frozenset[Family] = frozenset()


# Words that only join others; leaving them out makes "Head of Sales" and "Sales Head" alike.
_JOINING = frozenset(
    """of and the a an de del della dello dei des du di da do la le les el los las y et e und fur fuer der die das den
    dem im in en van het voor och og av for i na ds do po til til ja ve w v z s sr snr senior jr junior jnr mid level
    interim acting deputy dep vice co adjunct associated stv stellv stellvertretende stellvertretender stellvertretung
    adjoint adjointe sous sub adjunto adjunta vizedirektor zastepca zastepczyni заместител зам zamestnik namestnik zast
    regional global national international area group general chefe assistierend d l von zur zum ii iii iv""".split()
)

# What comes later in a segment is not about this person, or not now.
_OTHERS = re.compile("N.*")
_PAST = re.compile("G[^Y]*")
_AFTER_AIDE = re.compile("D.*")
# Each rewrite settles what a word means beside its neighbours; the order matters.
_REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        ("[HSL],?-?e|e,?-?[HLXE]|Xe", "HR"),  # people, as a department
        ("p-?[MT]+", "W"),  # a manager of partners
        ("p(?=[^,]*[MWCXR])", "-"),  # a partner engineer
        ("p", "O"),
        ("T+-?M|MT+", "W"),  # a manager of things
        ("V+M|MV+", "u"),
        ("[^,]*A(?=,|$)", "W"),  # "Sales Director Assistant"
        ("A[^,A]*?[MHSP]", "L"),  # "Assistant Store Manager"
        ("P(?=[^,]*[CWLX])", "Q"),  # a principal engineer
        ("P", "H"),
        ("F(?=[^,]*C)", "L"),  # a staff engineer
        ("F", ""),
        ("^E$", "u"),
        ("E", "X"),
    )
)
_LEVELS: tuple[tuple[re.Pattern[str], Power | None], ...] = tuple(
    (re.compile(pattern), power)
    for pattern, power in (
        ("R.*O|O.*R", Power.DECIDE),
        ("R", Power.SCREEN),
        ("I", Power.NONE),
        ("[OHSM]", Power.DECIDE),
        ("[QL]", Power.INFLUENCE),
        ("u", None),
        ("[WCXDG]", Power.NONE),
    )
)
_OWN_RANK = re.compile("[OHSMLQ]")
_DOES_THE_WORK = re.compile("[WC]")
_SENIOR = re.compile("[OHQ]")


@lru_cache(maxsize=1 << 16)
def read_title(title: str) -> TitleReading:
    """Read hiring power from a title in any of its forms; the highest of several titles held now counts."""
    segments = [_kinds(segment) for segment in segments_of(title)]
    if not segments:
        return TitleReading(power=None, reason="there is no title")
    seeking = any(Kind.SEEKING in segment for segment in segments)
    powers = [(_level(settled), settled) for segment in segments if (settled := _settled(segment))]
    return _reading(title, powers, seeking=seeking)


def _reading(title: str, powers: list[tuple[Power | None, str]], *, seeking: bool) -> TitleReading:
    known = [(power, settled) for power, settled in powers if power is not None]
    power, settled = max(known, key=lambda one: one[0].rank, default=(None, ""))
    if seeking:
        power = None if power is not None and power.rank else Power.NONE
    senior = power is not None and bool(_SENIOR.search(settled))
    owns = Kind.OWNER in settled
    return TitleReading(power=power, reason=_reason(title, power, owns), senior=senior, hires=_hires(title, power, owns))


def _kinds(segment: Segment) -> str:
    return ",".join(_piece(piece) for piece in segment)


def _piece(words: list[str]) -> str:
    words = [word for word in words if word not in _JOINING] if len(words) > 1 else words
    letters, at = [], 0
    for found in _lexicon().read(words):
        if found.start > at:
            letters.append("-")
        letters.append(found.kind)
        at = found.end
    return "".join(letters) + ("-" if at < len(words) else "")


def _settled(kinds: str) -> str:
    """The letters that hold for this person now, each meaning one thing."""
    kinds = _AFTER_AIDE.sub("D", _PAST.sub("G", _OTHERS.sub("", kinds)))
    for pattern, into in _REWRITES:
        kinds = pattern.sub(into, kinds)
    return ",".join(_own(kinds.split(",")))


def _own(pieces: list[str]) -> Iterator[str]:
    """Pieces after one that names the work count only if they open with a rank: "Nurse, CEO", not "Nurse, Chief's office"."""
    worker = False
    for piece in pieces:
        if not worker or _OWN_RANK.match(piece):
            yield piece
        worker = worker or bool(_DOES_THE_WORK.search(piece))


def _level(kinds: str) -> Power | None:
    return next((power for pattern, power in _LEVELS if pattern.search(kinds)), None)


def _reason(title: str, power: Power | None, owns: bool) -> str:
    shown = f'the title "{" ".join(title.split())}"'
    if owns and power is Power.DECIDE:
        return f"{shown} says the place is theirs"
    return f"{shown} {_SAYS[power]}"


_SAYS: dict[Power | None, str] = {
    Power.DECIDE: "says they lead a team",
    Power.SCREEN: "says they work in hiring",
    Power.INFLUENCE: "says they may be asked about a candidate",
    Power.NONE: "does not say they hire",
    None: "does not tell whether they hire",
}


def _hires(title: str, power: Power | None, owns: bool) -> frozenset[Family]:
    if owns or power not in (Power.DECIDE, Power.SCREEN):
        return frozenset()
    return frozenset(families_of_title(title)) - {Family.EXECUTIVE, Family.HUMAN_RESOURCES}


@cache
def _lexicon() -> Lexicon[Kind]:
    ranks = Lexicon(KINDS)
    return Lexicon((*KINDS, *((Kind.WORKER, person) for person in _people() if not _has_rank(ranks, person))))


def _people() -> Iterator[str]:
    """Who does the work, in the families' own words."""
    for family in Family:
        if family is not Family.HUMAN_RESOURCES:
            yield from NAMES[family].people
            yield from TITLE_WORDS[family].people.split(",")


def _has_rank(ranks: Lexicon[Kind], person: str) -> bool:
    return any(found.kind not in (Kind.WORKER, Kind.ANYONE, Kind.CRAFT) for found in ranks.read(person.strip().split()))
