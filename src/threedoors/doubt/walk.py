"""The words of a reading in a row, each with its clause and its sentence: for rules that look around a name.

Everything here is looked up in sets, word by word, so that it costs the same however a text is built.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from threedoors.doubt.reading import STOP, Reading
from threedoors.text import Span

_WORD = re.compile(r"[^\W_]+(?:['&./-][^\W_]+)*'?|[^\s\w]")
_ENDS = frozenset((STOP, "?", "!"))
_CUTS = frozenset(",;:()—–-|/[]")
JOINTS = frozenset(
    "and but because so cause cuz coz which where when whenever while that who whom whose if since though although"
    " until unless whereas what".split()
)
"""Words that begin a clause."""


FAR = 60
"""Words of a clause or sentence read together, to either side: so no text takes the square of its length."""


class Word(NamedTuple):
    """said: in small letters, without the 's of an owner. clause, sentence: their numbers in the text."""

    said: str
    start: int
    end: int
    capital: bool
    owns: bool
    clause: int
    sentence: int


@dataclass(frozen=True)
class Walk:
    text: str
    words: tuple[Word, ...]
    told: tuple[str, ...]
    clauses: tuple[tuple[int, int], ...]
    sentences: tuple[tuple[int, int], ...]

    def clause(self, at: int) -> tuple[Word, ...]:
        """The words of its clause, as far as they stand near it."""
        one, two = self.clauses[self.words[at].clause]
        return self.words[max(one, at - FAR) : min(two, at + FAR)]

    def before(self, at: int, most: int = 12) -> tuple[Word, ...]:
        """The words of the same clause that stand before this one, the nearest first."""
        begin = max(self.clauses[self.words[at].clause][0], at - most)
        return self.words[begin:at][::-1]

    def after(self, at: int, most: int = 8) -> tuple[Word, ...]:
        """The words of the same sentence that follow this one."""
        end = self.sentences[self.words[at].sentence][1]
        return self.words[at + 1 : min(end, at + 1 + most)]

    def sentence(self, at: int) -> tuple[Word, ...]:
        """The words of its sentence, as far as they stand near it."""
        one, two = self.sentences[self.words[at].sentence]
        return self.words[max(one, at - FAR) : min(two, at + FAR)]

    def said(self, at: int) -> str:
        return self.told[at] if 0 <= at < len(self.told) else STOP

    def sign(self, at: int) -> str:
        """The character right after a word, as it was written."""
        end = self.words[at].end
        return self.text[end : end + 1]

    def span(self, one: int, two: int) -> Span:
        """From the word `one` up to but not including the word `two`, the last one's owning 's left out."""
        last = self.words[two - 1]
        return Span(self.words[one].start, last.start + len(last.said) if last.owns else last.end)


@lru_cache(maxsize=4)
def walk(reading: Reading) -> Walk:
    text = reading.draft.text
    words: list[Word] = []
    clause = sentence = 0
    new_clause = new_sentence = False
    for found in _WORD.finditer(reading.plain):
        said = found.group()
        if new_sentence:
            clause, sentence, new_clause, new_sentence = clause + 1, sentence + 1, False, False
        elif words and (new_clause or said in JOINTS):
            clause, new_clause = clause + 1, False
        if said in _ENDS:
            new_sentence = True
        elif said in _CUTS:
            new_clause = True
        start, end = found.span()
        bare, owns = _owner(said) if "'" in said else (said, False)
        words.append(Word(bare, start, end, text[start].isupper(), owns, clause, sentence))
    clauses, sentences = _bounds([each.clause for each in words]), _bounds([each.sentence for each in words])
    return Walk(text, tuple(words), tuple(each.said for each in words), clauses, sentences)


def _owner(said: str) -> tuple[str, bool]:
    if said.endswith("'s") and len(said) > 3 and said not in ("that's", "here's", "there's", "what's", "let's"):
        return said[:-2], True
    if len(said) > 1 and said.endswith("'"):
        return said[:-1], True
    return said, False


def _bounds(numbers: list[int]) -> tuple[tuple[int, int], ...]:
    """Where each number begins and ends; they rise one by one."""
    if not numbers:
        return ()
    begins = [at for at, number in enumerate(numbers) if at == 0 or numbers[at - 1] != number]
    return tuple(zip(begins, [*begins[1:], len(numbers)], strict=True))


# -- when it is: what was, what is wished for -------------------------------------------------------------------

_WAS = frozenset(
    """was were had did went gave taught led ran made came took built kept sold left lost told sent got began wrote
    drove held met won brought spent stood grew learnt sat flew rode fell dealt fought caught bought paid
    hung shot sang spoke swore wore cooked dug drew rose shook broke lent knew fed ago formerly previously ex
    former late until graduated trained studied used""".split()
)
_NOT_PAST = frozenset(
    """need feed speed indeed bed red seed bleed breed weed hundred kindred sacred naked excited thrilled delighted
    interested impressed honoured honored pleased convinced motivated inspired attracted intrigued fascinated
    determined committed dedicated prepared skilled experienced qualified certified licensed registered
    advertised posted listed attached enclosed based needed detailed advanced united limited unlimited supposed
    minded tired related continued inclined privileged admired shared trusted suited prized wanted dreamed hoped
    followed watched considered hired employed appointed invited accepted mentioned captioned added dried sliced
    gifted loved visited toured talented self-employed above-mentioned charmed moved touched struck drawn""".split()
)
WISHES = frozenset(
    """want wanna wish wishes hope hoping hopes i'd i'll would will gonna glad proud honoured honored honour
    honor privilege joy thrilled excited eager keen ready delighted pleased happy happily dream love apply
    applying application consider accept seek seeking aims aim aiming chance opportunity let count put ask
    grateful desire promise gladly ambition aspire intend intending plan can could shall look looking forward
    interested interest interests candidacy hereby come deserve deserves considered appointed write writing
    wanted dreamed dreamt always give privileged fit keenly here wait long reason wanting myself seeing picture
    """.split()
)
_SUBJECTS = frozenset("you they he she it who which where there we we're they're you've you're yours nobody".split())


def is_past(words: tuple[Word, ...]) -> bool:
    """Whether a clause tells of what has been."""
    for at, (said, *_) in enumerate(words):
        if at and words[at].capital:
            continue
        if said in _WAS:
            feeling = any(next_.said in _NOT_PAST or next_.said == "to" for next_ in words[at + 1 : at + 4])
            spared = (said in ("was", "were", "had") and feeling) or (said == "left" and words[at - 1].said == "have")
            if not spared and not _is_no_past(words, at):
                return True
        elif said.endswith("ed") and len(said) > 4 and said not in _NOT_PAST and not _is_no_past(words, at):
            return True
    return False


def _is_no_past(words: tuple[Word, ...], at: int) -> bool:
    """As in "has drilled" still is so, and "is drilled" is; "I have drilled" is what somebody did."""
    near = [each.said for each in words[max(0, at - 3) : at]]
    if _BEING & set(near[-2:]):
        return True
    return ("has" in near or "have" in near) and "i" not in near


_BEING = frozenset("be being is are am i'm i'd".split())


def is_wished(walk_: Walk, at: int, back: int = 3) -> bool:
    """Whether the clause of this word, or the one that it goes on from, wishes or applies for something."""
    clause = walk_.clause(at)
    if any(each.said in WISHES for each in clause):
        return True
    if clause[0].said == "to" and any(each.said in WISHES or each.said == "all" for each in walk_.sentence(at)):
        return True
    if clause[0].said == "if" and any(each.said in ("i", "me") for each in clause[:7]):
        return True
    number, begin = walk_.words[at].clause, walk_.clauses[walk_.words[at].clause][0]
    if not number or not back or walk_.words[begin - 1].sentence != walk_.words[at].sentence:
        return False
    opens = [each.said for each in clause[:2]]
    goes_on = not any(said in _SUBJECTS for said in opens)
    return goes_on and is_wished(walk_, begin - 1, back - 1) and not is_past(walk_.clause(begin - 1))
