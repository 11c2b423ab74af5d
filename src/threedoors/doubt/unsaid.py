"""What a whole text leaves unsaid: the yes to this job, anything of one's own, or what a message is about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from threedoors.doubt import advice_asked, job_asked, searching
from threedoors.doubt.committing import is_evasive, says_yes, wants_yes
from threedoors.doubt.draft import Finding
from threedoors.doubt.english import question_kinds
from threedoors.doubt.listening import heard
from threedoors.doubt.phrases import DoubtRule, finding, rule_of, said
from threedoors.doubt.reading import Reading
from threedoors.doubt.weighing import doubtful
from threedoors.rulebook import rules_of
from threedoors.terms import Audience, MaterialKind
from threedoors.text import word_spans

NO_YES, NO_YES_WRITTEN, NOTHING_OWN, NO_PURPOSE, NO_WORD_OF_IT = -2.5, -1.5, -0.5, 0.4, -0.5
"""From here on a text is marked; chosen on the development half."""
FEW, PER_WORD = 16, 0.3
"""A text of fewer words has to sound generic by so much more for each that it lacks."""
_UNSAID = {
    (False, False): "that you look for a new job or a change, and that you want their advice",
    (False, True): "that you look for a new job or a change",
    (True, False): "that you want their advice or ideas",
    (True, True): "plainly that you look for new work and want advice",
}


def _missing_commitment(reading: Reading) -> Iterator[Finding]:
    whole = heard(reading)[1]
    if whole and lacks_yes(reading):
        message = "It never says yes to this job."
        instead = "Say in one sentence that you want {role} at {company}, and why."
        yield finding(reading, "missing_commitment.unsaid", whole.span, message, instead)


def lacks_yes(reading: Reading) -> bool:
    """Whether the yes that belongs in a text is not said, and the text sounds that way or puts the answer off."""
    whole = heard(reading)[1] if wants_yes(reading) else None
    least = NO_YES if reading.draft.kind is MaterialKind.ANSWER else NO_YES_WRITTEN
    if whole is None or not (whole.scores["missing_commitment"] > least or is_evasive(reading)):
        return False
    return not says_yes(reading)


def _generic(reading: Reading) -> Iterator[Finding]:
    whole = heard(reading)[1]
    if whole and is_anybodys(reading):
        message = "Anybody could say this to any employer."
        instead = "Give one thing you did with its number, and one thing you know of {company}."
        yield finding(reading, "generic_no_specifics.unsaid", whole.span, message, instead)


def is_anybodys(reading: Reading) -> bool:
    """Whether a text holds nothing that not anybody could say."""
    whole = heard(reading)[1]
    lacking = max(0, FEW - sum(1 for _ in islice(word_spans(reading.draft.text), FEW)))
    if not whole or (lacking and reading.kinds):
        return False  # a sentence on two kinds of work is short, and not anybody's
    return whole.scores["generic_no_specifics"] > NOTHING_OWN + PER_WORD * lacking


def is_asked_for_own(reading: Reading) -> bool:
    """Whether something of one's own is due: to "why", or to any question once a text leaves room for doubt."""
    question = reading.draft.question
    return asks_why(question) or bool(question and doubtful(reading))


def asks_why(question: str) -> bool:
    """Whether a question asks why this job, this company or this person: there, nothing of one's own is a warning."""
    return bool(question) and not {"us", "why", "able"}.isdisjoint(question_kinds(question))


def _hidden_purpose(reading: Reading) -> Iterator[Finding]:
    whole = heard(reading)[1]
    if not whole or reading.draft.kind is not MaterialKind.MESSAGE or reading.stakes.audience is not Audience.SAFE:
        return
    search, advice, job = (any(next(iter(rule(reading)), None) for rule in each) for each in _purposes())
    if job:
        return  # whoever asks for a job hides nothing
    if whole.scores["hidden_purpose"] > (NO_PURPOSE if search or advice else NO_WORD_OF_IT):
        message = f"They cannot tell what this is about: it does not say {_UNSAID[search, advice]}."
        instead = "Say in one line that you look for new work or a change and want their advice."
        yield finding(reading, "hidden_purpose.unsaid", whole.span, message, instead)


@cache
def _purposes() -> tuple[tuple[DoubtRule, ...], ...]:
    return rules_of(searching), rules_of(advice_asked), rules_of(job_asked)


missing_commitment: DoubtRule = rule_of(
    "missing_commitment.unsaid",
    _missing_commitment,
    why="They look for the one who wants it. Nobody is chosen for being available.",
    source="The founding essay: convince them that you want this job",
    trips=(said("It sounds interesting, I would have to think about it.", question="Do you want this job?"),),
    passes=(said("Yes. I want this job, and I would start on Monday.", question="Do you want this job?"),),
)
generic_no_specifics: DoubtRule = rule_of(
    "generic_no_specifics.unsaid",
    _generic,
    why="What fits everybody is remembered of nobody.",
    source="METHOD, question banks: a fact not true of their rivals, a need met by two proofs",
    trips=(said("I am hardworking, motivated and a very good team player.", question="Why should we hire you?"),),
    passes=(said("I sold 340 pumps to clinics in Denver last year.", question="Why should we hire you?"),),
)
hidden_purpose: DoubtRule = rule_of(
    "hidden_purpose.unsaid",
    _hidden_purpose,
    why="Friends help best when they know what is going on, and feel used when they learn it later.",
    source="METHOD S15 and G27; the founding essay: be explicit about the process",
    trips=(said("Coffee on Friday? It has been too long.", audience=Audience.SAFE, kind=MaterialKind.MESSAGE),),
    passes=(
        said(
            "I am looking for a new job and would like your advice. Coffee on Friday?",
            audience=Audience.SAFE,
            kind=MaterialKind.MESSAGE,
        ),
        said("Coffee on Friday? It has been too long.", kind=MaterialKind.MESSAGE),
    ),
)
