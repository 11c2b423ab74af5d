"""Whom a letter greets, and whom it speaks to further on: "Dear Ms. Ray ... Thank you, Mr. Holt, for your time."."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.doubt.capital_words import HONORIFICS, SMALL
from threedoors.doubt.capitals import is_place
from threedoors.doubt.heads import is_head
from threedoors.doubt.reading import STOP, Reading
from threedoors.doubt.walk import Walk, Word, walk
from threedoors.text import Span, bare

_GREETS = frozenset(
    "dear hi hello hey hiya servus greetings morning afternoon evening ora hola bonjour esteemed".split()
)
_NOBODY = frozenset(
    """hiring manager team sir madam all everyone there both friends friend folks committee panel recruiter recruiters
    recruitment trustees governors governor owner board people family department search selection store
    leadership and the of at or to again its it's it is good morning afternoon evening my your our ladies
    gentlemen a colleague colleagues mr mrs ms miss dr prof human resources""".split()
)
_JOINED = frozenset("van von de der den da di la el al bin the".split())
_THANKS = frozenset("thank thanks cheers appreciate regards soon bless hugs grateful".split())
_GAP = frozenset("you so much again in advance very ever to kindly truly always for everything and".split())
_SIGNS = frozenset(",.!;:)—–-?\ue010")
_NO_NAMES = _NOBODY | HONORIFICS | _GAP | SMALL
_SKIPPED = _GREETS | HONORIFICS | _JOINED | _NOBODY | {".", "kia"}
_LEAD_UP = _THANKS | _GAP | frozenset(",—–-\ue010")
_TO_YOU = frozenset("i i'd i'm i'll you your may please".split())


def strangers_called(reading: Reading) -> Iterator[tuple[str, str, Span]]:
    """Whom it greets, whom it calls by another name, and where."""
    words = walk(reading)
    greeted, after = _greeted(words)
    if not greeted:
        return
    known = {bare(each.said) for each in greeted}
    allowed = {bare(part) for name in reading.stakes.own for part in name.split()}
    text = reading.draft.text
    lower = not any(each.capital for each in words.words[:60])
    for at in _paused(words, after):
        for one, two in (_with_title(words, at), _by_first_name(words, at, lower)):
            called = {bare(each.said) for each in words.words[one:two]} - HONORIFICS - _JOINED - {"."}
            if called and not called & known and not called & allowed:
                yield greeted[0].said.title(), words.span(one, two).of(text), words.span(one, two)


def names_greeted(words: Walk) -> tuple[list[int], int]:
    """Where the names in the greeting stand, and the word after it; a name alone before a pause greets too."""
    named, after = _greeted(words)
    if named:
        starts = {each.start for each in named}
        return [at for at in range(after) if words.words[at].start in starts], after
    alone = _named_alone(words)
    return list(range(alone)), alone


def _named_alone(words: Walk) -> int:
    """Where a name ends that opens the text and is followed by a pause: "Carla, I hope ..."."""
    two = 0
    while two < min(3, len(words.words)) and words.words[two].capital and not is_nobody(words.said(two)):
        two += 1
    return two if two and words.said(two) in (",", ":", "-", "–", "—", STOP) else 0


def is_nobody(said: str) -> bool:
    return said in _NO_NAMES


def tells_of(words: Walk, at: int) -> bool:
    """Whether a name behind a pause goes on from who they are: "my mentor, Ben, says"."""
    before = [each.said for each in words.sentence(at) if each.start < words.words[at].start]
    back = before[-2:-1] if before[-1:] == [","] else before[-1:]
    return bool(back) and (back[0] in _TOLD or is_head(back[0]))


def _paused(words: Walk, after: int) -> Iterator[int]:
    """Where somebody may be spoken to: after a pause or thanks."""
    return (at for at in range(max(after, 1), len(words.told)) if words.told[at - 1] in _LEAD_UP)


def _greeted(words: Walk) -> tuple[list[Word], int]:
    """The names in the greeting, and the word after it; none where a team or nobody is greeted."""
    for number, (one, two) in enumerate(words.sentences[:14]):
        sentence = words.words[one:two]
        opens = {each.said for each in sentence[:3]} & _GREETS
        titled = sentence[0].said in HONORIFICS and len(sentence) < 7
        if opens or titled:
            return _names_of(words, one, two)
        if number and sentence[0].start > 600:
            break
    return [], 0


def _names_of(words: Walk, one: int, two: int) -> tuple[list[Word], int]:
    named: list[Word] = []
    lower = not any(each.capital for each in words.words)
    for at in range(one, min(two, one + 9)):
        word = words.words[at]
        if word.said in _SKIPPED:
            continue
        if word.said[0].isalnum() and (word.capital or (lower and at == one + 1)):
            named.append(word)
        elif named and not word.said[0].isalnum():
            return named, at
    return named, min(two, one + 9)


def _with_title(words: Walk, at: int) -> tuple[int, int]:
    """As in ", Mr. Holt,", where a pause stands on both sides, or after thanks."""
    if words.said(at) not in HONORIFICS or not words.words[at].capital:
        return at, at
    one = at + 1 + (words.said(at + 1) == ".")
    while words.said(one) in _JOINED:
        one += 1
    two = one
    while two < len(words.words) and words.words[two].capital and two - one < 3 and words.said(two)[0].isalpha():
        two += 1
    if two == one or not _pauses(words, two):
        return at, at
    spoken = words.said(at - 1) in ",—–-" or any(words.said(at - back) in ("you", "thanks", "again") for back in (1, 2))
    opening = words.said(at - 1) == STOP and words.said(two) == "," and words.said(two + 1) in _TO_YOU
    return (at, two) if opening or (spoken and not _is_listed(words, at, two)) else (at, at)


def _pauses(words: Walk, at: int) -> bool:
    return at >= len(words.words) or words.said(at) in _SIGNS or words.said(at) in ("for", "and", "i", "so", "if")


def _is_listed(words: Walk, one: int, two: int) -> bool:
    """As in "my teachers, Mr. Holt, and Mrs. Ray", "my chief, Mr. Holt, taught me": told of, not spoken to."""
    before = [each.said for each in words.sentence(one) if each.start < words.words[one].start]
    if any(said in HONORIFICS for said in before):
        return True
    back = before[-2:-1] if before[-1:] == [","] else before[-1:]
    nouns = any(said in _THANKS or said in ("you", "would", "and", "close", "may") for said in before)
    return not nouns and (not back or back[0] in _TOLD or is_head(back[0]))


_TOLD = frozenset(
    "manager boss chief teacher principal mentor supervisor colleague predecessor director head friend doctor"
    " chef".split()
)


def _by_first_name(words: Walk, at: int, lower: bool) -> tuple[int, int]:
    """A name after thanks, unless it is the writer's own below the letter: "Thanks so much, Priya"."""
    word = words.words[at]
    if not (word.capital or lower) or word.said in _NO_NAMES or len(word.said) < 3 or not word.said.isalpha():
        return at, at
    back = at - 1
    paused = words.said(back) == ","
    back -= paused
    while back >= 0 and words.said(back) in _GAP:
        back -= 1
    thanked = back >= 0 and words.said(back) in _THANKS and words.words[back].sentence == word.sentence
    begins = word.sentence != words.words[back - 1].sentence if back > 0 else True
    last = at + 2 >= len(words.words)
    opens = words.sentence(at)[0]
    signed = last and opens.capital and (begins or at - words.sentences[word.sentence][0] < 6) and opens.said != "and"
    ends = at + 1 >= len(words.words) or words.said(at + 1) in _SIGNS or words.said(at + 1) in ("for", "and")
    if paused and not last and words.said(at + 1) in _SIGNS - {","} and _thanked_before(words, at):
        return at, at + 1
    if paused and _is_spoken_to(words, at):
        return at, at + 1
    return (at, at + 1) if thanked and (paused or lower or not last) and ends and not signed else (at, at)


def _is_spoken_to(words: Walk, at: int) -> bool:
    """A name between a pause and a sign, nobody told of before: "Talk soon, Priya!"."""
    before = [each for each in words.sentence(at) if each.start < words.words[at].start]
    told = {each.said for each in before[-5:]} & (_TOLD | {"in", "from", "with", "near", "via", "my", "our", "friend"})
    named = any(each.capital for each in before[1:]) or [each.said for each in before].count(",") > 1
    if told or named or len(before) > 14 or is_place(words.said(at)):
        return False
    sign, follows = words.said(at + 1), words.said(at + 2)
    return words.sign(at) == "!" or (sign == "," and follows in ("i", "i'm", "i'd", "and", "if", "so"))


def _thanked_before(words: Walk, at: int) -> bool:
    """As in "Thanks so much for your consideration, Priya;"."""
    before = [each.said for each in words.sentence(at) if each.start < words.words[at].start][-9:]
    listed = before.count(",") > 1 or set(before[-4:]) & (_TOLD | {"in", "to", "from", "with", "and"})
    return bool(set(before) & {"thanks", "thank"}) and not listed and not is_place(words.said(at))
