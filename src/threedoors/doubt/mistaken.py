"""Wrong name among known people: a text to one contact that greets another, or speaks to them further on (G13n).

Known are whom the text is `to` and the other `people` of the search. To tell of somebody is no mistake: a name counts
where it is greeted, or stands between pauses in a sentence that speaks to "you".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from threedoors.doubt.capital_words import HONORIFICS
from threedoors.doubt.draft import Finding
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.reading import STOP, Reading
from threedoors.doubt.vocatives import is_nobody, names_greeted, tells_of
from threedoors.doubt.walk import Walk, walk
from threedoors.text import bare

_PAUSES = frozenset(",.!?;:–—-\ue010")
_TO_YOU = frozenset("you your yours you're you'll you've thanks thank please hope appreciate grateful see talk".split())
_BEGINS = frozenset(
    "i i'm i'd i've it this that thank thanks you your do could can may would how just hope we my".split()
)
_CLOSINGS = frozenset(
    "best regards sincerely cheers warmly thanks yours love respectfully truly kind warm wishes".split()
)
_SHORT = """
    bob rob bobby robert; bill will billy william; liz beth betty eliza elizabeth; kate kathy katie cathy
    katherine catherine kathryn; jim jimmy james; jack john; dick rick ricky richard; tony anthony; peggy meg
    maggie margaret; ted ed eddie edward; alex sasha sandy alexander alexandra; mike mick michael; dave david;
    steve steven stephen; chris kit christopher christine christina; sue susan suzanne; jenny jen jennifer; tom
    thomas; joe joseph; dan danny daniel; ben benjamin; sam samuel samantha; nick nicholas; andy drew andrew; matt
    matthew; greg gregory; jeff geoffrey jeffrey; ken kenneth; larry lawrence; pat patty patricia patrick; becky
    rebecca; debbie deb deborah; barb barbara; cindy cynthia; hank harry henry; chuck charlie charles; gene
    eugene; ron ronald; don donald; walt walter; abby abigail; gabe gabriel gabby gabrielle; max maxine
    maximilian; nora eleanor ellie nell; tina martina; mandy amanda; nate nathan nathaniel"""


class _Name(NamedTuple):
    first: str
    last: str


@lru_cache(maxsize=4)
def _by_word(people: tuple[str, ...]) -> Mapping[str, tuple[_Name, ...]]:
    """Known people by each word that they may be called by."""
    found: dict[str, tuple[_Name, ...]] = {}
    for name in people:
        parts = [part for each in name.split() if (part := bare(each).strip(".")) and part not in HONORIFICS]
        for part in {*parts[:1], *parts[-1:]}:
            found[part] = (*found.get(part, ()), _Name(parts[0], parts[-1]))
    return found


@lru_cache(maxsize=1)
def _shortened() -> Mapping[str, frozenset[str]]:
    groups = [frozenset(group.split()) for group in _SHORT.split(";")]
    return {name: group for group in groups for name in group}


def _may_be_called(word: str, allowed: frozenset[str]) -> bool:
    """Whether a word is a name of the reader, or a short form of one."""
    alike = _shortened().get(word, frozenset())
    begun = len(word) > 2 and any(
        each.startswith(word) or (len(each) > 2 and word.startswith(each)) for each in allowed
    )
    return word in allowed or bool(alike & allowed) or begun


def _allowed(reading: Reading) -> frozenset[str]:
    """Every part of a name that may stand in this text."""
    stakes = reading.stakes
    return frozenset(bare(part).strip(".,") for name in (*stakes.to, *stakes.own) for part in name.split())


def _other_contact(reading: Reading) -> Iterator[Finding]:
    stakes = reading.stakes
    if not stakes.to or not stakes.people:
        return
    words, allowed, known = walk(reading), _allowed(reading), _by_word(stakes.people)
    for one, two in _called(words, known, allowed):
        name = words.span(one, two).of(reading.draft.text)
        shown, right = (each.replace("{", "").replace("}", "") for each in (name, stakes.to[0]))
        message = f"It speaks to {shown}, and it is for {right}: it reads as meant for somebody else."
        yield finding(
            reading, "wrong_name.contact", words.span(one, two), message, f"Write to {right} from start to end."
        )


def _called(words: Walk, known: Mapping[str, object], allowed: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where somebody else is greeted, and where they are spoken to below that."""
    greeted, after = names_greeted(words)
    own = any(_may_be_called(bare(words.said(at)), allowed) for at in greeted)
    strangers = [at for at in greeted if bare(words.said(at)) in known]
    if strangers and not own and words.said(strangers[-1] + 1) in _PAUSES | _BEGINS:
        yield strangers[0], strangers[-1] + 1
    for at in range(after, len(words.words)):
        word = words.words[at]
        if word.capital and bare(word.said) in known and not is_nobody(word.said):
            one, two = _whole(words, at)
            parts = {bare(words.said(each)) for each in range(one, two)}
            theirs = any(_may_be_called(part, allowed) for part in parts)
            if not theirs and _is_spoken_to(words, one, two):
                yield one, two


def _whole(words: Walk, at: int) -> tuple[int, int]:
    """The name around a known word: its title before it, the rest of it behind."""
    one, two = at, at + 1
    if words.said(one - 1) == "." and words.said(one - 2) in HONORIFICS:
        one -= 2
    elif words.said(one - 1) in HONORIFICS:
        one -= 1
    while two < len(words.words) and words.words[two].capital and words.said(two).isalpha() and two - at < 3:
        if words.words[two].sentence != words.words[at].sentence:
            break
        two += 1
    return one, two


def _is_spoken_to(words: Walk, one: int, two: int) -> bool:
    """Between pauses, or after thanks, in a sentence that speaks to somebody; neither listed nor told of."""
    before = [each.said for each in words.sentence(one) if each.start < words.words[one].start]
    behind = words.said(two) if two < len(words.words) else STOP
    if behind not in _PAUSES or words.words[two - 1].owns:
        return False
    if not before:
        return behind == "," and bool({each.said for each in words.after(two - 1, 12)} & _TO_YOU)
    if two >= len(words.words) and set(before) - {",", "and", "with", "many"} <= _CLOSINGS:
        return False  # the writer's own name below the text
    thanked = before[-1] in ("thanks", "you", "much", "again") and bool({"thanks", "thank"} & set(before[-5:]))
    if before[-1] not in (",", "–", "—", "-") and not thanked:
        return False
    return bool(set(before) & _TO_YOU) and not tells_of(words, one) and not _is_listed(words, one, two)


def _is_listed(words: Walk, one: int, two: int) -> bool:
    """As in "I spoke with Deepak, Mia, and Carla"."""
    behind = two + 1 + (words.said(two + 1) == "and")
    follows = words.said(two) == "," and behind > two and _is_name(words, behind)
    return follows or _is_name(words, one - 2)


def _is_name(words: Walk, at: int) -> bool:
    return 0 < at < len(words.words) and words.words[at].capital and not is_nobody(words.said(at))


def is_known_person(reading: Reading, name: str) -> bool:
    """Whether a name is one of a person whom the search knows."""
    parts = {bare(part) for part in name.split()}
    people = _by_word(reading.stakes.people) if reading.stakes.people else {}
    return any(part in people for part in parts) or bool(reading.stakes.to and parts & _allowed(reading))


_to_anna = partial(said, to=("Anna Vogel",), people=("Anna Vogel", "Ben Ito", "Carla Reyes"))
other_contact: DoubtRule = rule_of(
    "wrong_name.contact",
    _other_contact,
    why="Whoever reads another's name in a text knows that they were not in mind.",
    source="METHOD G13n",
    trips=(
        _to_anna("Hi Ben, thank you for offering to talk with me."),
        _to_anna("Dear Ms. Reyes,\nI enjoyed your talk."),
        _to_anna("Dear Anna, I learned a lot from you. See you on Monday, Ben."),
    ),
    passes=(
        _to_anna("Hi Anna, Ben Ito said that I should write to you."),
        _to_anna("Dear Anna and Ben, thank you both for the tour."),
        _to_anna("Dear Ms. Vogel, I met Mr. Ito at the fair."),
        said("Hi Ben, thank you for offering to talk with me."),
    ),
)
