"""A draft as the rules read it: the same length, so that every offset found in it is an offset of the text.

Letters are lower case, quotes straight, line ends within a sentence blanks. A sentence ends in STOP or "?"; each kind
of work named as work is filled with one private character, so that a pattern can say `{rival}` and mean any of them.
What others ask or say is covered: a seeker is not held to it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from threedoors.doubt.draft import Draft, Stakes
from threedoors.doubt.fields import Kind, is_spent, kinds_of_work
from threedoors.doubt.gates import Met, met_by
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.names import names_in
from threedoors.terms import Family, families_named, rival
from threedoors.text import Span

STOP = "\ue010"  # the end of a sentence or of a line that stands alone
TARGET = "\ue001"  # the kind of work at stake
RIVAL = "\ue002"  # a kind of work that pulls elsewhere
FIELD = "\ue003"  # any other kind of work: kin to the one at stake
LONGEST = 600  # code points of a sentence that are read together
QUOTED = "\ue020"  # what somebody else asks or says

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\xa0": " ", "\t": " "}
)
_SHORTENED = re.compile(r"\b(?:mr|mrs|ms|dr|prof|st|sr|jr|inc|ltd|co|corp|dept|etc|vs|approx|e\.g|i\.e|[a-z])\.\Z")
_ENDING = re.compile(r"[.!…]+(?=[\s\"')\]]|\Z)|;|\?(?=[\s\"')\]]|\Z)|\n")
_COLUMNS = re.compile(" {6,}")  # what stands side by side is not one sentence
_END = re.compile("[\ue010?]")
BULLET = re.compile(r" *(?:[-*•·–—>▪●]|\d{1,2}[.)]|[a-z][.)]) ")
_QUOTE = re.compile(r'"[^"\ue010]{1,400}["\ue010]')
_SOMEBODY = r"""you|they|people|some|friends?|someone|somebody|everyone|everybody|he|she|interviewers?|recruiters?
    |(?:my
        |our|the|a) (?!heart|gut|head|part|half|bit|first|second|third|own|real|main|other
        |next)[a-z]{1,20}(?: (?!but|and|or|i|we|so|is|are)[a-z]{1,20})?|i(?:'ve
        | have)? (?:often |always |sometimes )?(?:get|got|am|was|been)"""
_INDIRECT = rf"""\bask(?:s|ed)? (?:me|us) [^\ue010?,:—]{{0,200}}|\b(?:{_SOMEBODY}) (?:(?!but|and|or|i\b
        |we\b)[a-z]{{1,20}} ){{0,2}}?(?:ask|asks|asked|wonders?|wondered|suggest|suggests|suggested|told|tells?
        |says?|said|thinks?|thought|hopes?|hoped|wants?|wanted|expects?|expected|sees?|joked?|jokes
        |urged?)\b[^\ue010?,:—]{{0,200}}"""


def lowered(text: str) -> str:
    """Lower case that keeps the length: a letter whose small form is two code points stays as it is."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(each.lower() if len(each.lower()) == 1 else each for each in text)


@dataclass(frozen=True)
class Reading:
    draft: Draft
    stakes: Stakes = field(default_factory=Stakes)

    @cached_property
    def plain(self) -> str:
        """Lower case, straight quotes, sentences ended; kinds of work still spelled out."""
        text = self.draft.text.replace("\r", " ")
        small = lowered(text.translate(_STRAIGHT))
        ended = _ENDING.sub(lambda found: _ending(text, small, found), small)
        return _COLUMNS.sub(lambda found: STOP * len(found.group()), ended)

    def met(self, layer: str) -> Met:
        """What its sentences hold of that which patterns need."""
        return self._met_plain if layer == "plain" else self._met_work

    @cached_property
    def _met_plain(self) -> Met:
        return self._met_in(self.plain, "")

    @cached_property
    def _met_work(self) -> Met:
        return self._met_in(self.plain, self.work)

    def _met_in(self, plain: str, filled: str) -> Met:
        cuts = [0, *(end + 1 for end in self.ends), len(plain)]
        return Met([met_by(plain[one:two], filled[one:two]) for one, two in pairwise(cuts)], cuts)

    @cached_property
    def kinds(self) -> list[Kind]:
        """The kinds of work named as work, names of companies left aside: "Pro Tech Communications"."""
        named = names_in(self.draft.text, (*self.stakes.companies, *self.stakes.own, *self.stakes.others))
        within = {place for _, span in named for place in range(*span)}
        return [
            kind
            for kind in kinds_of_work(self.plain)
            if kind.span.start not in within and (kind.sure or not self._part_of_a_name(kind.span))
        ]

    def _part_of_a_name(self, span: Span) -> bool:
        before = self.draft.text[max(0, span.start - 24) : span.start].split(" ")
        return self.draft.text[span.start].isupper() and len(before) > 1 and before[-2][:1].isupper()

    @cached_property
    def targets(self) -> frozenset[Family]:
        """The kinds of work at stake, those in the role's own title too."""
        return self.stakes.families | {family for role in self.stakes.roles for family, _, _ in families_named(role)}

    @cached_property
    def work(self) -> str:
        """`plain` with the kinds of work filled in."""
        return _filled(self.plain, self._marks())

    @cached_property
    def own(self) -> str:
        """`work` with other people's words covered: what the seeker says as their own."""
        return _filled(self.work, self._covers())

    def _in_title(self, kind: Kind) -> bool:
        """Whether the roles at stake say so themselves: their own words are never a rival."""
        name = kind.span.of(self.plain)
        return (name if kind.family else name.split()[-1]) in self._titles

    @cached_property
    def _titles(self) -> str:
        return lowered(" | ".join(self.stakes.roles))

    @cached_property
    def rivals(self) -> list[Span]:
        """Where a kind of work is named that pulls elsewhere, whoever says it."""
        return [span for span, mark in self._marks() if mark == RIVAL]

    @cached_property
    def sure_rivals(self) -> list[Span]:
        """Those of them whose word means the work wherever it stands, and that nobody else says."""
        sure = {kind.span for kind in self.kinds if kind.sure}
        return [span for span in self.rivals if span in sure and self.own[span.start] == RIVAL]

    def _marks(self) -> Iterator[tuple[Span, str]]:
        for kind, targets in self._kinds_and_targets():
            if kind.family in targets or self._in_title(kind):
                yield kind.span, TARGET
            elif is_spent(self.plain, kind.span):
                continue
            elif targets and (kind.family is None or all(rival(kind.family, target) for target in targets)):
                yield kind.span, RIVAL
            else:
                yield kind.span, FIELD

    def _kinds_and_targets(self) -> Iterator[tuple[Kind, frozenset[Family]]]:
        """Each kind of work with those at stake; where none is known, with the first one of its sentence."""
        sentence, first = Span(-1, -1), frozenset[Family]()
        for kind in self.kinds:
            if kind.span.start >= sentence.end:
                sentence = self.sentence(kind.span.start)
                first = frozenset((kind.family,) if kind.family else ())
            yield kind, self.targets or first

    def _covers(self) -> Iterator[tuple[Span, str]]:
        for quote in _QUOTE.finditer(self.plain):
            if len(quote.group().split()) >= 5:
                yield Span(quote.start() + 1, quote.end() - 1), QUOTED
        for found in compiled(_INDIRECT).finditer(self.plain):
            yield Span(*found.span()), QUOTED

    def sentence(self, start: int) -> Span:
        """The sentence around an offset, its ending included."""
        at = bisect_left(self.ends, start)
        begin = self.ends[at - 1] + 1 if at else 0
        return Span(begin, self.ends[at] + 1 if at < len(self.ends) else len(self.plain))

    def around(self, start: int) -> Span:
        """The sentence around an offset; of one that has no end, the stretch of it."""
        whole = self.sentence(start)
        begin = whole.start + (start - whole.start) // LONGEST * LONGEST
        return Span(begin, min(whole.end, begin + LONGEST))

    @cached_property
    def ends(self) -> list[int]:
        return [found.start() for found in _END.finditer(self.plain)]

    def rival_in(self, spot: Span) -> str:
        """The first rival kind of work within a spot, as the seeker wrote it."""
        at = bisect_left(self.rivals, spot)
        within = at < len(self.rivals) and self.rivals[at].end <= spot.end
        return self.rivals[at].of(self.draft.text) if within else ""


def _filled(text: str, marks: Iterable[tuple[Span, str]]) -> str:
    filled = list(text)
    for span, mark in marks:
        filled[span.start : span.end] = mark * (span.end - span.start)
    return "".join(filled)


def _ending(text: str, small: str, found: re.Match[str]) -> str:
    """What stands in place of a full stop, a semicolon, a question mark or a line end."""
    length = found.end() - found.start()
    if found.group() == "?":
        return "?"
    if found.group() == "\n":
        return STOP if _stands_alone(text, found.start()) else " "
    if found.group() == "." and _SHORTENED.search(small[max(0, found.start() - 8) : found.end()]):
        return "."
    return STOP * length


def _stands_alone(text: str, at: int) -> bool:
    """Whether a line end also ends a sentence: a blank line, a bullet before or behind it, a heading behind it, or a
    short line that nothing small goes on.
    """
    rest = text[at + 1 : at + 40]
    line = text[max(0, text.rfind("\n", 0, at) + 1) : at]
    if not rest.strip(" ") or rest.lstrip(" ").startswith("\n") or BULLET.match(rest.lower()):
        return True
    short = len(line) < 45 or BULLET.match(line.lower()) is not None or rest.partition("\n")[0].isupper()
    return short and not rest.lstrip(" ")[:1].islower()
