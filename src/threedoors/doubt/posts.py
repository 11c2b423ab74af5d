"""Which job a text asks for: titles that stand where the role at stake should stand, with or without capitals."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from threedoors.doubt.heads import is_head, may_be_head
from threedoors.doubt.reading import STOP, Reading
from threedoors.doubt.walk import Walk, Word, is_wished, walk
from threedoors.terms import MaterialKind
from threedoors.terms.titles import families_of_title
from threedoors.text import Span

_POSTS = frozenset("position role job post opening vacancy seat chair spot gig posting opportunity search".split())
_OWN = frozenset("my our his her".split())
_ARTICLES = frozenset("the a an your this our its their that any there here".split())
_FRESH = frozenset("next new open vacant advertised available current right exactly future full-time part-time".split())
_LEADS = frozenset("as for of be become becoming being".split())
_ENDS = frozenset(
    """at with in for who that and but or because so from here there by on to is was would will i i'd i'll you we they
    where which when if since before after while this next one nowhere not role position job post opening
    vacancy seat chair spot gig posting wanted search within under has have can could than until about like ref
    reference starting again too today now i'm""".split()
)
_NOT_YET = frozenset(
    """held had left worked served promoted hired turned declined rather instead former previous previously formerly
    until eventually someday alongside reports reporting reported trained used his her friend brother sister
    cousin wife husband mother father uncle aunt never offered covered began started took""".split()
)
"""Words of a clause that make a title somebody else's, or one of another time."""
_ASKS = frozenset(
    """apply applying application applied candidacy candidate considered consider interest interested accept appointed
    appoint hire take choose put post position role vacancy job opening forward announcement advertisement
    advert ad posting listing""".split()
)
_TO_BE = frozenset("be become becoming being work start serve working join".split())
_VAGUE = frozenset(
    """leader partner professional person member player helper hand neighbour friend expert owner winner colleague
    companion guide lead head chief boss senior associate mate coach specialist host mother employee worker
    captain artist model hostess merchant principal conductor judge author groom director manager fellow master
    reader speaker fighter keeper pilot executive""".split()
)
"""Alone and in small letters these are figures of speech, or say too little."""
_PEOPLE = frozenset(
    "former trained qualified certified retired skilled good better great hard fast proud young".split()
)
_FIT = frozenset(
    """dependable reliable capable careful loyal devoted steady good strong great right ideal perfect excellent fine
    better""".split()
)
_NEEDS = frozenset(
    "have need want seek seeking after hiring make appointed needs seeks wants requires a i'm am says".split()
)
_SUBJECTS = frozenset("re subject sub regarding betreff".split())
_STOPS = _ARTICLES | _OWN | _ENDS | _LEADS
_ADDED, _OVER, _LIGHT = _ARTICLES | _FRESH, _ENDS | _ARTICLES, _ARTICLES | _FRESH | _FIT
_OPENED = _ADDED | {"re", "subject", ":", "", STOP}
_BETWEEN = _ARTICLES | _ASKS | {",", "for", "as", "of", ":", "–", "-"}
_UNTITLED = _PEOPLE | _OWN
_WATCHED = _POSTS | _LEADS | _NEEDS | _SUBJECTS | {"about", "say", "you", "have"}
_MOST = 6


class Post(NamedTuple):
    """A title that is asked for. sure: whatever else the text says; else only where it never names the right role."""

    span: Span
    sure: bool


def posts_asked(reading: Reading) -> Iterator[Post]:
    """Each title that the text asks for."""
    words = walk(reading)
    seen: set[int] = set()
    if reading.draft.kind is MaterialKind.HEADLINE and (two := _title_on_top(words)):
        seen.add(0)
        yield Post(words.span(0, two), False)
    for at in _leading(words):
        for one, two, sure in _at(words, at):
            titled = _is_title(words, one, two)
            if one not in seen and (titled or _is_field(words, one, two)) and not _is_elsewhere(words, one, two):
                seen.add(one)
                yield Post(words.span(one, two), sure and titled)


def _title_on_top(words: Walk) -> int:
    """Where the title ends that a headline begins with; 0 when it begins with none."""
    two = _title_end(words, 0)
    return two if two and _is_title(words, 0, two) and words.said(two) in _AFTER_TITLE else 0


def _leading(words: Walk) -> Iterator[int]:
    """Where a title may be led up to, or followed by its post; and the first lines, which may be headings."""
    heads = {one for one, _ in words.sentences[:14]}
    return (at for at, said in enumerate(words.told) if said in _WATCHED or at in heads)


def _at(words: Walk, at: int) -> Iterator[tuple[int, int, bool]]:
    for one, two in (*_before_post(words, at), *_after_lead(words, at), *_of_a_line(words, at)):
        yield one, two, True
    for one, two in _in_passing(words, at):
        yield one, two, False


def _in_passing(words: Walk, at: int) -> Iterator[tuple[int, int]]:
    """As in "As a Payroll Clerk, I'd begin with ...", "the papers for Payroll Clerk"."""
    one = at + 1
    while words.said(one) in _ADDED:
        one += 1
    if words.said(at) == "as" and one > at + 1 and at == words.sentences[words.words[at].sentence][0]:
        two = _title_end(words, one)
        said = [each.said for each in words.words[two : two + 8] if each.said != ","]
        if two > one and ({"i'd", "i'll"} & set(said) or _says_would(said)):
            yield one, two
    elif words.said(at) in ("for", "as", "about", "say", "of") and one == at + 1 and one < len(words.words):
        two = _title_end(words, one)
        if two - one > 1 or words.said(at) == "say":
            told = words.words[one:two]
            if told and all(each.capital for each in told):
                yield one, two


def _says_would(said: list[str]) -> bool:
    return any(one == "i" and two in ("would", "will", "could", "can") for one, two in pairwise(said))


_AFTER_TITLE = frozenset((STOP, "|", "-", "–", "—", "·"))


def _before_post(words: Walk, at: int) -> Iterator[tuple[int, int]]:
    """As in "the Payroll Clerk position", "the shearer's job"."""
    needed = words.said(at) == "you" and words.said(at + 1) in ("need", "want", "seek", "require")
    if at == 0 or not (needed or words.said(at) in _POSTS):
        return
    one = at
    while one > 0 and at - one < _MOST and not _stops(words, one - 1, at):
        one -= 1
    while one < at and words.said(one) in _ADDED:
        one += 1
    if one < at and words.said(one - 1) in _OPENED:
        yield one, at


def _stops(words: Walk, at: int, near: int) -> bool:
    word = words.words[at]
    return word.said in _STOPS or not word.said[0].isalnum() or word.sentence != words.words[near].sentence


def _after_lead(words: Walk, at: int) -> Iterator[tuple[int, int]]:
    """As in "apply as", "the position of", "be your next", "you need a": what follows up to the end of the title."""
    one = at + 1
    if (words.said(at) in _LEADS and _leads(words, at)) or _is_needed(words, at):
        while words.said(one) in _LIGHT:
            one += 1
        two = _title_end(words, one)
        if two > one:
            yield one, two


def _leads(words: Walk, at: int) -> bool:
    said, before = words.said(at), [each.said for each in words.before(at, 8)] + ["", ""]
    if said in ("be", "become", "becoming", "being"):
        return is_wished(words, at) and before[0] not in ("not", "used")
    if said == "of":
        return before[0] in (
            "position",
            "post",
            "role",
            "job",
            "vacancy",
            "capacity",
            "title",
            "search",
            "place",
            "seat",
        )
    if said == "for" and {"call", "search", "looking", "hiring"} & set(before[:2]):
        one = at + 1 + (article := words.said(at + 1) in _ARTICLES)
        return article and one < len(words.words) and words.words[one].capital
    if said == "for":
        return any(each in _ASKS for each in before[:4]) or before[:2] == ["in", "throwing"]
    return said == "as" and _is_as(words, at, before)


def _is_as(words: Walk, at: int, before: list[str]) -> bool:
    """As in "as your next", "I apply as", "I want to work as a"; not "my years as a", not "as a nurse I know"."""
    mine = "my" in before[:2] and not set(before[:2]) & _ASKS
    if "me" in before[:3] and set(before[:4]) & {"take", "hire", "sign", "accept", "consider", "choose", "put"}:
        return True
    if mine or "as" in before[:3] or (before[0] in _BACKGROUND and before[:2] != ["work", "to"]):
        return False
    article, sentence = words.said(at + 1), words.sentence(at)
    yours = article in ("your", "its", "their") or (article == "the" and words.said(at + 2) in _FRESH)
    earlier = {each.said for each in sentence if each.start < words.words[at].start}
    asked = any(each in _ASKS | _TO_BE for each in before[:7]) or bool(earlier & {"apply", "applying", "application"})
    wished = is_wished(words, at) and bool(before[0] or earlier) and not set(before[:6]) & _SEEN
    return wished or ((yours or asked) and _is_now(words, at))


_SEEN = frozenset("described describe known regarded seen think reputation same such".split())
_BACKGROUND = frozenset(
    """experience background work years year time job career training skills days life shift shifts role past history
    record month months summer summers well far long soon much such same roles start stint eye knowledge""".split()
)


def _is_now(words: Walk, at: int) -> bool:
    after = {each.said for each in words.after(at, 12)}
    return is_wished(words, at) or bool({"i'd", "i'll"} & after or ("i" in after and after & _SOON))


_SOON = frozenset("would will can want".split())


def _is_needed(words: Walk, at: int) -> bool:
    """As in "you need a roofer", "I am the rigger for it", "your sign says tailor wanted"."""
    said = words.said(at)
    if said not in _NEEDS:
        return False
    before = [*(each.said for each in words.before(at, 4)), ""]
    if said in ("need", "want", "seek", "seeking", "after", "hiring"):
        return before[0] in ("you", "you're", "are", "they", "still") or (before[0] in ("i'm", "i") and said == "after")
    if said == "have":
        return before[0] in ("you'd", "you'll") or before[:2] in (["would", "you"], ["will", "you"])
    if said == "make" and words.said(at + 1) in ("a", "an", "your"):
        return is_wished(words, at)
    if said == "appointed":
        return is_wished(words, at) and words.words[min(at + 1, len(words.words) - 1)].capital
    if said in ("needs", "seeks", "wants", "requires"):
        return words.said(at + 1) in _ARTICLES and words.words[min(at + 2, len(words.words) - 1)].capital
    if said == "a" and before[0] in ("me", "i'm", "am", "i'd"):
        return words.said(at + 1) in _FIT and {"for", "fit"} & {each.said for each in words.after(at, 7)} != set()
    if said in ("i'm", "am"):
        return words.said(at + 1) in ("the", "your") and words.said(at + 2) != "one"
    return said == "says" and "wanted" in [each.said for each in words.after(at, 6)]


def _of_a_line(words: Walk, at: int) -> Iterator[tuple[int, int]]:
    """As in "Re: Payroll Clerk", "Subject: Application, Payroll Clerk"; a line of its own below the greeting."""
    said = words.said(at)
    if _is_heading(words, at) and (two := _title_end(words, at)) > at:
        yield at, two
    if said in _SUBJECTS and words.said(at + 1) == ":":
        one = at + 2
        while words.said(one) in _BETWEEN:
            one += 1
        two = _title_end(words, one)
        if two > one:
            yield one, two


def _is_heading(words: Walk, at: int) -> bool:
    number = words.words[at].sentence
    if not 0 < number < 14 or words.sentences[number][0] != at or not words.words[at].capital:
        return False
    above = words.words[slice(*words.sentences[number - 1])]
    short = words.sentences[number][1] - at < 9 and words.said(at) not in _STOPS
    ends = words.said(_title_end(words, at)) in (",", STOP, "position", "role", "post")
    return short and ends and (above[0].said in ("dear", "objective", "goal", "target", "position", "madam", "sir"))


def _title_end(words: Walk, one: int) -> int:
    two = one
    while two < len(words.words) and two - one < _MOST:
        word: Word = words.words[two]
        if word.sentence != words.words[one].sentence or not (word.said[0].isalnum() or word.said in "&-/"):
            break
        if word.said in _OVER or (word.said == "of" and not is_head(words.said(two - 1))):
            break
        two += 1
        if word.owns:
            break
    while two - one > 1 and not may_be_head(words.said(two - 1)) and not words.words[two - 1].capital:
        two -= 1
    return two


def _is_title(words: Walk, one: int, two: int) -> bool:
    told = words.words[one:two]
    capital = all(each.capital or each.said in ("of", "and", "&") for each in told)
    if len(told) == 1 and words.said(two) in _POSTS and not told[0].owns:
        return is_head(told[0].said) and told[0].said not in _VAGUE
    known = may_be_head if capital or told[-1].owns or (words.said(two) in _POSTS and len(told) > 1) else is_head
    if not known(told[-1].said) and not (_has_of(told) and is_head(told[0].said)) and not _is_senior(told):
        return False
    if any(each.said in _UNTITLED for each in told):
        return False
    return len(told) > 1 or told[0].capital or told[0].said not in _VAGUE


def _is_senior(told: tuple[Word, ...]) -> bool:
    return len(told) > 1 and told[-1].said in ("senior", "junior", "intern", "trainee")


def _is_field(words: Walk, one: int, two: int) -> bool:
    """As in "the data entry position": a kind of work that is named without who does it."""
    told = words.words[one:two]
    named = " ".join(each.said for each in told)
    plain = not any(each.owns or each.said in _UNTITLED for each in told)
    return words.said(two) in _POSTS and len(told) > 1 and plain and bool(families_of_title(named))


def _has_of(told: tuple[Word, ...]) -> bool:
    return any(each.said == "of" for each in told)


def _is_elsewhere(words: Walk, one: int, two: int) -> bool:
    """Whether the clause gives the title to somebody else, or to another time."""
    clause = words.clause(one)
    if words.said(one - 1) in _OWN or (words.said(two) == "seat" and words.said(one) == "driver"):
        return True
    outside = {each.said for each in clause if not words.words[one].start <= each.start < words.words[two - 1].end}
    return bool(outside & _NOT_YET) or {"in", "years"} <= outside
