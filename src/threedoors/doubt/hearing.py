"""The rules behind the listening model: for each category, from when on a clause is marked, and how it is heard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from threedoors.doubt.breath import CLOSED, NOT_MINE, closed_after
from threedoors.doubt.draft import Finding
from threedoors.doubt.elsewhere import ASKED_ELSEWHERE
from threedoors.doubt.lexicon import compiled
from threedoors.doubt.listening import Heard, heard
from threedoors.doubt.phrases import DoubtRule, Spare, finding, negated, rule_of, said
from threedoors.doubt.reading import FIELD, RIVAL, TARGET, Reading
from threedoors.doubt.unsaid import is_anybodys, lacks_yes
from threedoors.doubt.voices import ANY_JOB, MADE_SMALL, PASSING_THROUGH, SPEAKING_ILL
from threedoors.doubt.weighing import doubtful
from threedoors.terms import Audience, MaterialKind
from threedoors.text import Span

LOUD = 0.7
"""From here on a clause is marked as doubt: to an employer where the text as a whole leaves room for it."""
FAINT = -1.5
"""From here on the loudest clause is marked of such a text, when none is loud and nothing is left unsaid."""
ASKS = 1.2
"""From here on a clause is marked as asking for a job."""
_SOURCE = "The founding essay, third door: no room for doubt; trained on our own texts"
_ASKED = "METHOD G06; Bethel University on informational interviews"

FEW = 5
"""Words of a line in a resume that is but the title of a job held."""
_BETWEEN = r"""\b(?:sat|stood|worked|mediat\w+|ties|links?|bridge[sd]?|peace|handovers?
    |talks?)\b{in}{0,30}?\bbetween\b
    |\b(?:bring|brought|tie|sit|sat) {in}{0,40}?\b(?:together|closer)\b
    |\bunlike\b"""
"""Two kinds of work that somebody stood between, joined or compared."""
_KINDS, _RIVALS = re.compile(f"{RIVAL}+|{FIELD}+|{TARGET}+"), re.compile(f"{RIVAL}+")
_WORKS = re.compile(f"[{RIVAL}{FIELD}{TARGET}]")


@dataclass(frozen=True)
class _Voice:
    """How a category sounds to an employer, what to say instead, a clause that trips it and one that does not."""

    category: str
    why: str
    message: str
    instead: str
    trips: str
    passes: str

    def rule(self, find: Callable[[Reading], Iterator[Finding]], audience: Audience) -> DoubtRule:
        kind = MaterialKind.MESSAGE if audience is Audience.INSIDER else MaterialKind.ANSWER
        trips, passes = (said(each, audience=audience, kind=kind) for each in (self.trips, self.passes))
        source = _ASKED if audience is Audience.INSIDER else _SOURCE
        return rule_of(f"{self.category}.heard", find, why=self.why, source=source, trips=(trips,), passes=(passes,))


def _doubt(voice: _Voice, spare: Spare | None = None) -> DoubtRule:
    def find(reading: Reading) -> Iterator[Finding]:
        marked = _marked(reading)
        for span in _runs(reading, lambda one: one.doubt == voice.category and one.span in marked):
            if not (spare and spare(reading, span)):
                yield finding(reading, f"{voice.category}.heard", span, voice.message, voice.instead)

    return voice.rule(find, Audience.EMPLOYER)


def _asking(voice: _Voice) -> DoubtRule:
    def find(reading: Reading) -> Iterator[Finding]:
        if reading.stakes.audience is not Audience.EMPLOYER:
            for span in _runs(reading, lambda one: one.scores[voice.category] > ASKS):
                yield finding(reading, f"{voice.category}.heard", span, voice.message, voice.instead)

    return voice.rule(find, Audience.INSIDER)


@lru_cache(maxsize=4)
def _marked(reading: Reading) -> frozenset[Span]:
    """The clauses that sound like doubt of any kind."""
    if reading.stakes.audience is not Audience.EMPLOYER:
        return frozenset(one.span for one in heard(reading)[0] if one.loudness > LOUD)
    unsaid = lacks_yes(reading) or (bool(reading.draft.question) and is_anybodys(reading))
    return frozenset(one.span for part in doubtful(reading) for one in _loud(reading, part, unsaid))


def _loud(reading: Reading, part: Sequence[Heard], unsaid: bool) -> list[Heard]:
    """The loud clauses of a part that leaves room for doubt, or else the loudest, when nothing else explains it."""
    loud = [one for one in part if one.loudness > LOUD]
    if loud or unsaid:
        return loud
    meant = [one for one in part if not _is_left_to_patterns(reading, one.span)]
    return [one for one in sorted(meant, key=lambda one: one.loudness)[-1:] if one.loudness > FAINT]


def _is_left_to_patterns(reading: Reading, span: Span) -> bool:
    """Whether a faint sound says little: in a question, of what is over, and where kinds of work are compared."""
    said = span.of(reading.plain)
    if said.endswith("?") or _WORKS.search(span.of(reading.work)):
        return True
    return any(compiled(each).search(said) for each in (_BETWEEN, CLOSED))


def _runs(reading: Reading, marked: Callable[[Heard], bool]) -> Iterator[Span]:
    """The marked clauses, neighbours joined."""
    start: int | None = None
    end = 0
    for clause in heard(reading)[0]:
        if marked(clause):
            start, end = clause.span.start if start is None else start, clause.span.end
        elif start is not None:
            yield Span(start, end)
            start = None
    if start is not None:
        yield Span(start, end)


def _is_elsewhere(reading: Reading, span: Span) -> bool:
    """Whether the other work that is named pulls nobody away: kin, denied, closed, or somebody else's."""
    if compiled(ASKED_ELSEWHERE).search(reading.draft.question.lower()) and RIVAL not in span.of(reading.own):
        return True
    if reading.draft.kind is MaterialKind.RESUME and len(span.of(reading.plain).split()) < FEW:
        return True
    if compiled(_BETWEEN).search(span.of(reading.plain)):
        return True
    named = _KINDS.findall(span.of(reading.work))
    if RIVAL not in span.of(reading.own):
        return RIVAL in "".join(named) or FIELD in "".join(named) or len(named) > 1
    if any(compiled(each).search(span.of(reading.own)) for each in (CLOSED, NOT_MINE)) or closed_after(reading, span):
        return True
    at = (span.start + found.start() for found in _RIVALS.finditer(span.of(reading.own)))
    return all(negated(reading, each, "own") for each in at)


_ANY_TASK = r"""\b(?:any|whatever|whichever|every) (?:[\w'-]+ ){0,2}?(?:shifts?|hours|routes?|dates?|questions?|tools?
    |systems?|software
    |machines?|weather|problems?|tasks?|customers?|clients?|patients?|guests?|callers?|cases?|orders?|loads?|trucks?
    |brands?|day
    |time|calls?|state|town|city|country)\b|\b(?:ask|tell|call|show) me (?:about )?anything\b
    |\banything that (?:breaks|comes in
    |leaks|moves|runs)\b|\b(?:don't|never|not|wouldn't|won't) (?:{w} )?(?:take|want|looking for|after|accept|be|do
    |apply for) (?:just )?any
    \b|\btravel (?:anywhere|everywhere|wherever)\b"""
"""Whatever the task, the hour or the customer: a virtue, and no word on which job."""
_NO_LACK = r"""\b(?:not|never|isn't|n't) (?:{w} )?(?:afraid|scared|shy|lazy|slow|worried|nervous|picky) (?:of|about
    |to|at|in|with)\b|\bno (?:trouble|problem
    |fear|difficulty) (?:with|of|in)\b|\bno (?:such thing as )?(?:a )?(?:dumb|stupid|bad|silly) questions?\b
    |\bcan(?:'t|not) (?:say|praise|thank|stress
    |recommend) (?:{w} ){0,3}?enough\b|\bi doubt (?:that )?(?:any(?:body|one)|many|there is|they)\b|\bnot (?:just
    |only|merely) (?:an?|the|did)\b"""
"""A lack that is denied: "not afraid of hard work"."""


_EVERY = re.compile(r"\b(?:any|anything|anywhere|anyone|anybody|whatever|whichever|everything|all)\b")


def _is_any_task(reading: Reading, span: Span) -> bool:
    """Whether the one "any" of a clause is said of a task."""
    words = span.of(reading.plain)
    return compiled(_ANY_TASK).search(words) is not None and len(_EVERY.findall(words)) == 1


def _is_no_lack(reading: Reading, span: Span) -> bool:
    return compiled(_NO_LACK).search(span.of(reading.plain)) is not None


divided_target = _doubt(
    _Voice(
        "divided_target",
        why="Whoever hires hears that you may be gone as soon as the other thing comes.",
        message="It sounds as if other work would do as well.",
        instead="Say why {role} is the work you want, and leave the other out.",
        trips="I am also thinking of becoming a teacher.",
        passes="I taught my team how to read the map of the north.",
    ),
    spare=_is_elsewhere,
)
open_to_anything = _doubt(
    _Voice(
        "open_to_anything",
        **ANY_JOB,
        trips="I would take any job you have, it does not matter which.",
        passes="I would take the early shift in the north.",
    ),
    spare=_is_any_task,
)
stepping_stone = _doubt(
    _Voice(
        "stepping_stone",
        **PASSING_THROUGH,
        trips="This is just a stepping stone until something better comes along.",
        passes="I built the stone path to the gate in nine days.",
    )
)
soul_searching = _doubt(
    _Voice(
        "soul_searching",
        why="An employer is not a counsellor: they ask what you will do for them.",
        message="It sounds as if you are still finding out what you want.",
        instead="Keep that for a friend. Here say what you have found: why {role}.",
        trips="I am still trying to figure out who I am and what I want to do with my life.",
        passes="I found the fault in the pump and fixed it.",
    )
)
hedging = _doubt(
    _Voice(
        "hedging",
        why="If you are not sure that you fit, they will not be.",
        message="It sounds as if you are not sure that you fit or want it.",
        instead="Say it straight, and give the proof: what you did, and what came of it.",
        trips="I think I could maybe be a fit for this, I guess.",
        passes="I am the right person for this, and I have the numbers.",
    )
)
self_deprecation = _doubt(
    _Voice(
        "self_deprecation",
        **MADE_SMALL,
        trips="I'm not very good at this and I have no real experience, sorry.",
        passes="I led a team of nine and cut the errors by half.",
    ),
    spare=_is_no_lack,
)
need_centred = _doubt(
    _Voice(
        "need_centred",
        why="They hire for their need, not for yours.",
        message="It speaks of what you need, not of what they do.",
        instead="Say what {company} gets from you. Pay and hours come up when they ask.",
        trips="I need the money to pay my rent.",
        passes="I paid 300 invoices a week without an error.",
    )
)
negativity = _doubt(
    _Voice(
        "negativity",
        **SPEAKING_ILL,
        trips="My old boss was an idiot and the company treated us like dirt.",
        passes="My old boss taught me how to run the press.",
    )
)
asks_for_job = _asking(
    _Voice(
        "asks_for_job",
        why="You asked for their knowledge. A plea for a job turns an ally into somebody who must judge you.",
        message="It asks them for a job or for help into one.",
        instead="Ask what they know: how the work is done, what they need, what you should read.",
        trips="Could you pass my resume to your boss and get me an interview?",
        passes="Could you tell me how your team plans the week?",
    )
)
