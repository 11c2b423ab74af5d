"""Hiring power read from a job title: who decides, who screens, who has a voice, who does the work.

A title is cut into segments and pieces, each word becomes the letter of its kind, and a small grammar of regular
expressions over those letters gives the level. What no rule reads is unknown, and the seeker is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from threedoors.network.title_kinds import Kind
from threedoors.network.title_words import KINDS
from threedoors.terms import Family, Power
from threedoors.terms.family_names import NAMES
from threedoors.terms.lexicon import Lexicon, listed
from threedoors.terms.title_parts import Piece, Segment, segments_of
from threedoors.terms.title_work import TITLE_WORDS
from threedoors.terms.titles import families_beside, families_of_segments, names_family
from threedoors.text import folded


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


# What comes later in a segment is not about this person, or not now.
_OTHERS = re.compile("N.*|(?:^|(?<=,))n.*")
_PAST = re.compile("([GK])[^Y]*")
_AFTER_AIDE = re.compile("D.*")
# Each rewrite settles what a word means beside its neighbours; the order matters.
_REWRITES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        ("[HSL],?-?e|e,?-?[HLXE]|Xe", "HR"),  # people, as a department
        ("n", "-"),
        ("h-?[WXC]", "u"),
        ("h", "H"),
        ("[^,]*s", ""),  # "director's assistant"
        ("[^,R]*D", "D"),  # "CEO executive assistant"
        (".*c.*O.*|.*O.*c.*", "u"),  # the president of a chess club
        ("[^,]*z[^,]*[HS][^,]*", "u"),  # a freelance director
        ("z", "X"),
        ("c", ""),
        ("(?<=[WXLA])b", ""),  # an officer of the board
        ("b", "H"),
        ("R-?p", "R"),  # a talent partner
        ("(?<=-)p(?=,|$)", "u"),  # a partner of an unheard-of kind
        ("[pw][-fl]?[MT]+", "W"),  # a manager of partners
        ("w", "u"),
        ("Tp", "W"),  # a client partner
        ("p(?=[^,]*[MWCXR])", "-"),  # a partner engineer
        ("p", "O"),
        ("T+M|MT+", "W"),  # a manager of things
        ("V+M|MV+", "u"),
        ("(?<=[-xt])M", "u"),  # a manager of something unheard of
        ("(?<![^,])M(?=,-?T)", "u"),  # "Manager, Product": a grade, or the line
        ("l", ""),
        ("[^,R]*A(?=,|$)", "W"),  # "Sales Director Assistant"
        ("A[^,A]*?[MP]", "L"),  # "Assistant Store Manager"
        ("A[^,A]*?[HSO]", "u"),  # an assistant director leads here and learns there
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
        ("[xt](?:,|$)|(?:^|,)t", Power.NONE),
    )
)
_OWN_RANK = re.compile("[OHSMLQ]")
_DOES_THE_WORK = re.compile("[WC]")
_NO_RANK = frozenset(
    (
        Kind.WORKER,
        Kind.ANYONE,
        Kind.CRAFT,
        Kind.THING,
        Kind.VAGUE,
        Kind.EXECUTIVE,
        Kind.ASSISTANT,
        Kind.NOTHING,
        Kind.CLUB,
        Kind.FREELANCE,
        Kind.LIKELY,
        Kind.TRADE,
        Kind.PLACE,
        Kind.FUNCTION,
        Kind.JOINING,
    )
)
_SENIOR = re.compile("[OHQ]")


@lru_cache(maxsize=1 << 16)
def read_title(title: str) -> TitleReading:
    """Read hiring power from a title in any of its forms; the highest of several titles held now counts."""
    segments = segments_of(title)
    if not segments:
        return TitleReading(power=None, reason="there is no title")
    kinds = [_kinds(segment) for segment in segments]
    power, settled = _highest(kinds)
    if any(Kind.SEEKING in kind for kind in kinds):
        power = None if power and power.rank else Power.NONE
    owns = power is Power.DECIDE and Kind.OWNER in settled
    return TitleReading(
        power=power,
        reason=_reason(title, power, owns),
        senior=power is not None and bool(_SENIOR.search(settled)),
        hires=frozenset() if owns else _hires(segments, power),
    )


def _highest(kinds: list[str]) -> tuple[Power | None, str]:
    """The highest level that any segment reads as, and the letters it was read from."""
    readings = [(power, settled) for settled in map(_settled, kinds) if (power := _level(settled)) is not None]
    return max(readings, key=lambda reading: reading[0].rank, default=(None, ""))


def _kinds(segment: Segment) -> str:
    return ",".join(_piece(piece) for piece in segment)


@lru_cache(maxsize=1 << 15)
def _piece(words: Piece) -> str:
    letters, at = [], 0
    for found in _lexicon().read(words):
        letters.append(_between(words[at : found.start]) + found.kind)
        at = found.end
    return "".join(letters) + _between(words[at:])


def _between(words: Piece) -> str:
    """A letter for words without a kind of their own."""
    if not words:
        return ""
    return Kind.FUNCTION if names_family(words) else Kind.NOTHING


@lru_cache(maxsize=1 << 14)
def _settled(kinds: str) -> str:
    """The letters that hold for this person now, each meaning one thing."""
    kinds = _AFTER_AIDE.sub("D", _PAST.sub(r"\1", _OTHERS.sub("", kinds)))
    for pattern, into in _REWRITES:
        kinds = pattern.sub(into, kinds)
    return ",".join(_own(kinds.split(",")))


def _own(pieces: list[str]) -> Iterator[str]:
    """Pieces after one that names the work count only if they open with a rank, as in "Nurse, CEO"."""
    worker = False
    for piece in pieces:
        if not worker or _OWN_RANK.match(piece):
            yield piece
        worker = worker or bool(_DOES_THE_WORK.search(piece))


@lru_cache(maxsize=1 << 14)
def _level(kinds: str) -> Power | None:
    return next((power for pattern, power in _LEVELS if pattern.search(kinds)), None)


def _reason(title: str, power: Power | None, owns: bool) -> str:
    says = "says they run the place" if owns else _SAYS[power]
    return f'the title "{" ".join(title.split())}" {says}'


_SAYS: dict[Power | None, str] = {
    Power.DECIDE: "says they lead a team",
    Power.SCREEN: "says they work in hiring",
    Power.INFLUENCE: "says they may be asked about a candidate",
    Power.NONE: "does not say they hire",
    None: "does not tell whether they hire",
}


def _hires(segments: list[Segment], power: Power | None) -> frozenset[Family]:
    """The families in the title of a line manager, or beside the work of a recruiter."""
    if power is Power.SCREEN:
        return families_beside(segments, _NOT_HIRED_FOR)
    if power is not Power.DECIDE:
        return frozenset()
    led = frozenset(families_of_segments(segments)) - _NOT_HIRED_FOR
    return led.union(*(_WORK_THERE[family] for family in led if family in _WORK_THERE))


# What a title of HR or of the top says of the holder, not of whom they hire.
_NOT_HIRED_FOR = frozenset((Family.HUMAN_RESOURCES, Family.EXECUTIVE))
# Those who run such a place also hire the people who do its work.
_WORK_THERE: dict[Family, frozenset[Family]] = {
    Family.EDUCATION_ADMINISTRATION: frozenset((Family.TEACHING,)),
    Family.HOSPITALITY: frozenset((Family.FOOD_SERVICE, Family.COOKING)),
    Family.HEALTH_ADMINISTRATION: frozenset((Family.NURSING, Family.ALLIED_HEALTH)),
}


@cache
def _lexicon() -> Lexicon[Kind]:
    ranks = Lexicon(KINDS)
    return Lexicon((*KINDS, *_workers(ranks)))


def _workers(ranks: Lexicon[Kind]) -> Iterator[tuple[Kind, str]]:
    """The families' own words for who does the work, as far as no rank hides in them."""
    for person in _people():
        kinds = [found.kind for found in ranks.read(folded(person.replace("*", "")).split())]
        if _NO_RANK.issuperset(kinds):
            yield (Kind.CRAFT if kinds[-1:] == [Kind.CRAFT] else Kind.WORKER), person


def _people() -> Iterator[str]:
    for family in Family:
        if family is not Family.HUMAN_RESOURCES:
            yield from NAMES[family].people
            yield from (person for person in listed(TITLE_WORDS[family].people) if not person.endswith(" *"))
