"""A draft as the rules read it: the same length, so that every offset found in it is an offset of the text.

Letters are lower case, quotes straight, line ends within a sentence blanks. A sentence ends in STOP or "?"; each kind
of work named as such is filled with one private character, so that a pattern can say `{rival}` and mean any of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from threedoors.doubt.draft import Draft, Stakes
from threedoors.doubt.fields import fields_named
from threedoors.terms import rival
from threedoors.text import Span

STOP = "\ue010"  # the end of a sentence or of a line that stands alone
TARGET = "\ue001"  # the kind of work at stake
RIVAL = "\ue002"  # a kind of work that pulls elsewhere
FIELD = "\ue003"  # any other kind of work: kin, or nothing is at stake
QUOTED = "\ue020"  # what somebody else says

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\xa0": " ", "\t": " "}
)
_SHORTENED = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|sr|jr|inc|ltd|co|corp|e\.g|i\.e|etc|vs|approx|[a-z])\.$")
_BREAK = re.compile(r"[.!…]+(?=[\s\"')\]]|$)|;|\?(?=[\s\"')\]]|$)|\n")
_BULLET = re.compile(r"\s*(?:[-*•·–—>▪●]|\d+[.)]|[a-z][.)])\s")
_QUOTE = re.compile(r'"[^"\ue010]{12,600}"')


def lowered(text: str) -> str:
    """Lower case that keeps the length: a letter whose small form is two code points stays as it is."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(each if len(each.lower()) != 1 else each.lower() for each in text)


@dataclass(frozen=True)
class Reading:
    draft: Draft
    stakes: Stakes = field(default_factory=Stakes)

    @cached_property
    def plain(self) -> str:
        """Lower case, straight quotes, sentences ended; kinds of work still spelled out."""
        small = lowered(self.draft.text.translate(_STRAIGHT))
        stopped = list(small)
        for found in _BREAK.finditer(small):
            stopped[found.start() : found.end()] = _ending(small, found)
        return "".join(stopped)

    @cached_property
    def marked(self) -> str:
        """`plain` with the kinds of work filled in and other people's words covered."""
        marked = list(self.plain)
        for span, mark in self._marks():
            marked[span.start : span.end] = mark * (span.end - span.start)
        return "".join(marked)

    def _marks(self) -> Iterator[tuple[Span, str]]:
        for family, span in fields_named(self.plain, self.stakes.roles):
            if family is None or family in self.stakes.families:
                yield span, TARGET
            elif self.stakes.families and all(rival(family, target) for target in self.stakes.families):
                yield span, RIVAL
            else:
                yield span, FIELD
        for quote in _QUOTE.finditer(self.plain):
            if len(quote.group().split()) >= 5:
                yield Span(quote.start() + 1, quote.end() - 1), QUOTED

    def sentence(self, start: int) -> Span:
        """The sentence around an offset, its ending included."""
        marked = self.marked
        begin = max(marked.rfind(STOP, 0, start), marked.rfind("?", 0, start)) + 1
        ends = [at for at in (marked.find(STOP, start), marked.find("?", start)) if at >= 0]
        return Span(begin, min(ends, default=len(marked) - 1) + 1)


def _ending(small: str, found: re.Match[str]) -> str:
    """What stands in place of a full stop, a semicolon, a question mark or a line end."""
    length = found.end() - found.start()
    if found.group() == "?":
        return "?"
    if found.group() == "\n":
        return STOP if _stands_alone(small, found.start()) else " "
    if found.group() == "." and _SHORTENED.search(small, max(0, found.start() - 8), found.end()):
        return "."
    return STOP * length


def _stands_alone(small: str, at: int) -> bool:
    """Whether a line end also ends a sentence: a blank line, a bullet or a short line beside it."""
    rest = small[at + 1 : at + 40]
    before = small[max(0, at - 60) : at]
    short = ("\n" in before and len(before) - before.rfind("\n") < 45) or at < 45
    return not rest.strip(" ") or rest.lstrip(" ").startswith("\n") or bool(_BULLET.match(rest)) or short
