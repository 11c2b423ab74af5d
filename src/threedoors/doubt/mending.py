"""A truthful way to say it: from the seeker's own evidence and the names at stake, or a question where there is none.

A mend takes words away, names the job at stake, or says what the evidence says. It adds no fact, and it is offered
only when the text with it in place has no doubt there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from threedoors.doubt import OF_THE_WHOLE, check
from threedoors.doubt.draft import Draft, Finding, Stakes
from threedoors.doubt.reading import BULLET, Reading
from threedoors.terms import Audience
from threedoors.text import Span, words

if TYPE_CHECKING:
    from threedoors.terms import Evidence


@dataclass(frozen=True)
class Mend:
    """Put `text` in the place of start to end (code points); empty takes the words away.

    question: what only the seeker can answer before using it. evidence: the ids it speaks from.
    """

    start: int
    end: int
    text: str
    question: str = ""
    evidence: tuple[str, ...] = ()

    def put_in(self, text: str) -> str:
        return text[: self.start] + self.text + text[self.end :]


QUESTIONS: Final = {
    "divided_target": "Is this the job you want? If another is still open to you, decide first; say only what is true.",
    "open_to_anything": "Which job do you want here? Name that one.",
    "stepping_stone": "What would you like to do in this job for its own sake?",
    "soul_searching": "What have you decided on? If nothing yet, talk it through with a friend before this talk.",
    "other_process": "Were you asked about other talks? If not, leave them out.",
    "hedging": "What have you done that lets you say it plainly?",
    "self_deprecation": "What have you done that comes closest? Say that, and how you will close the gap.",
    "need_centred": "What would they gain by hiring you? Say that first.",
    "negativity": "What did you learn there, or what do you want more of here?",
    "missing_commitment": "Do you want this job? Then say so in one sentence.",
    "generic_no_specifics": "What did you do, where, and what came of it? One number is enough.",
    "wrong_name": "Whom is this text for?",
    "asks_for_job": "What would you like to learn from this person?",
    "hidden_purpose": "What do you ask of them? Say it in the first lines.",
}
"""What to ask the seeker where a mend needs something that no one else can know."""

SHORT, BESIDE = 2000, 200
"""Code points of a text that is read whole, and of what is read on either side of a finding in a longer one."""
_YES: Final = {"divided_target", "open_to_anything", "stepping_stone", "soul_searching", "missing_commitment"}
_PROVED: Final = {"hedging", "self_deprecation", "need_centred", "generic_no_specifics"}


def mends(finding: Finding, draft: Draft, stakes: Stakes, proofs: Sequence[Evidence] = ()) -> Iterator[Mend]:
    """Truthful ways to say it, the best first; each leaves no finding in what it changed, and brings none elsewhere."""
    around = _around(finding, draft, stakes)
    part = replace(draft, text=around.of(draft.text))
    here = replace(finding, start=finding.start - around.start, end=finding.end - around.start)
    before = check(part, stakes)
    for mend in _proposed(here, part, stakes, proofs):
        after = replace(part, text=mend.put_in(part.text))
        if after.text.strip() and _is_clean(mend, before, check(after, stakes)):
            yield replace(mend, start=mend.start + around.start, end=mend.end + around.start)


def _around(finding: Finding, draft: Draft, stakes: Stakes) -> Span:
    """What is read again to see whether a mend is clean: of a long text the sentences about the finding.

    So a thousand mends in a long text cost a thousand pages, and not a thousand texts.
    """
    whole = Span(0, len(draft.text))
    if len(draft.text) <= SHORT or finding.category in OF_THE_WHOLE:
        return whole
    reading = _reading(draft, stakes)
    begin = reading.sentence(max(0, finding.start - BESIDE)).start
    end = reading.sentence(min(len(draft.text) - 1, finding.end + BESIDE)).end
    return Span(begin, end)


@lru_cache(maxsize=2)
def _reading(draft: Draft, stakes: Stakes) -> Reading:
    return Reading(draft, stakes)


def question_for(finding: Finding) -> str:
    """What to ask the seeker when no mend can be offered."""
    return QUESTIONS.get(finding.category, "")


def _is_clean(mend: Mend, before: Sequence[Finding], after: Sequence[Finding]) -> bool:
    """Nothing is found in the new words, and of no rule more than before."""
    end = mend.start + len(mend.text)
    if any(each.start < end and each.end > mend.start for each in after):
        return False
    return len(after) < len(before) and _counted(after) <= _counted(before)


def _counted(findings: Iterable[Finding]) -> _Counts:
    counts = _Counts()
    for each in findings:
        counts[each.category] = counts.get(each.category, 0) + 1
    return counts


class _Counts(dict[str, int]):
    def __le__(self, other: object) -> bool:
        return isinstance(other, dict) and all(count <= other.get(key, 0) for key, count in self.items())


# -- what may be said instead -----------------------------------------------------------------------------------


def _proposed(finding: Finding, draft: Draft, stakes: Stakes, proofs: Sequence[Evidence]) -> Iterator[Mend]:
    sentence = _sentence(finding, draft, stakes)
    if finding.category == "wrong_name":
        yield from _renamed(finding, draft, stakes)
        return
    if finding.category == "hedging":
        yield from _plainly(sentence, draft)
    if finding.category in _PROVED and (proof := _closest(sentence.of(draft.text), draft, stakes, proofs)):
        yield _in_place(sentence, draft, as_said(proof), evidence=(proof.id,))
    if finding.category in _YES and (said := yes_to(stakes)):
        yield _in_place(sentence, draft, said, question=QUESTIONS[finding.category])
    if finding.category in _ASKS:
        yield _in_place(sentence, draft, _ASKS[finding.category](stakes), question=QUESTIONS[finding.category])
    yield _taken_away(sentence, draft, QUESTIONS.get(finding.category, ""))


def _sentence(finding: Finding, draft: Draft, stakes: Stakes) -> Span:
    """The whole sentences that a finding lies in, without the blanks around them and the bullet before them.

    What is missing from a text has no place: then the mend is said at its end.
    """
    text = draft.text
    if finding.category in OF_THE_WHOLE:
        return Span(len(text.rstrip()), len(text.rstrip()))
    reading = Reading(draft, stakes)
    start = reading.sentence(finding.start).start
    end = max(finding.end, reading.sentence(max(finding.start, finding.end - 1)).end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    bullet = BULLET.match(text, start, end)
    return Span(bullet.end() if bullet else start, min(end, len(text)))


def _in_place(sentence: Span, draft: Draft, said: str, *, question: str = "", evidence: tuple[str, ...] = ()) -> Mend:
    if sentence.start == sentence.end and sentence.start:
        said = ("\n\n" if "\n\n" in draft.text else " ") + said
    return Mend(*sentence, said, question, evidence)


def _taken_away(sentence: Span, draft: Draft, question: str) -> Mend:
    """Without the sentence, and without the blank that set it apart; a bullet goes with all that stood behind it."""
    start, end = sentence
    line = draft.text.rfind("\n", 0, start) + 1
    if BULLET.fullmatch(draft.text, line, start) and draft.text[end : end + 1] in ("", "\n"):
        return Mend(line, min(end + 1, len(draft.text)), "", question)
    while end < len(draft.text) and draft.text[end] == " ":
        end += 1
    if end == len(draft.text):
        while start and draft.text[start - 1] == " ":
            start -= 1
    return Mend(start, end, "", question)


def yes_to(stakes: Stakes) -> str:
    """The one sentence that leaves no doubt: this job, at this company. Empty when no job is named."""
    if not stakes.roles or stakes.audience is not Audience.EMPLOYER:
        return ""
    where = f" at {stakes.companies[0]}" if stakes.companies else ""
    return f"The {stakes.roles[0]} role{where} is the job I want."


_ASKS: Final[dict[str, Callable[[Stakes], str]]] = {
    "asks_for_job": lambda stakes: f"What is the work{_at(stakes)} really like, day by day?",
    "hidden_purpose": lambda stakes: (
        "I am working out what work to look for next, and I would like your advice on that; I am not asking for a job."
    ),
}


def _at(stakes: Stakes) -> str:
    return f" at {stakes.companies[0]}" if stakes.companies else ""


# -- evidence ---------------------------------------------------------------------------------------------------

_PAST: Final = frozenset(
    """began bought brought built caught chose cut dealt drew drove fed felt found fought gave got grew held helped kept
    knew laid led left lent lost made met overcame oversaw paid put ran read rebuilt rose saw sent set sold spent spoke
    stood taught told took understood won wrote""".split()
)
_EMPTY: Final = frozenset(
    """a about also am an and are as at be been but by can could do for from had has have i if in is it its just me
    more my not of on or our so some that the their them there they this to very was we well were what when which who
    will with would you your""".split()
)


def as_said(proof: Evidence) -> str:
    """Evidence as its owner would say it: "At Northside Clinic I taught 14 colleagues ..."; its words stay its own."""
    text = proof.text.strip()
    text = text if text.endswith((".", "!", "?")) else f"{text}."
    first = text.split(" ", 1)[0]
    where = f"At {proof.employer} " if proof.employer else ""
    if first.lower() in _PAST or re.fullmatch(r"[A-Z]?[a-z]+ed", first):
        return f"{where}I {text[:1].lower()}{text[1:]}"
    if first == "I" or first.startswith("I'"):
        return f"{where}{text}"
    return f"One thing I can show{f' from {proof.employer}' if proof.employer else ''}: {text[:1].lower()}{text[1:]}"


def _closest(sentence: str, draft: Draft, stakes: Stakes, proofs: Sequence[Evidence]) -> Evidence | None:
    """The evidence that speaks to what the sentence is about; of those that do not differ, the first with a number.

    What was taken back is not used, nor what stands in the text already.
    """
    about = set(words(f"{sentence} {draft.question} {' '.join(stakes.roles)}")) - _EMPTY
    said = draft.text.casefold()
    open_ones = [each for each in proofs if not each.retracted and each.text.casefold()[:60] not in said]
    if not open_ones:
        return None
    return max(open_ones, key=lambda each: (_shared(each, about), bool(each.numbers)))


def _shared(proof: Evidence, about: set[str]) -> int:
    stems = {_stem(word) for word in about}
    return len({_stem(word) for word in words(f"{proof.text} {' '.join(proof.skills)}")} & stems)


def _stem(word: str) -> str:
    return word[:5] if len(word) > 5 else word


# -- wording ----------------------------------------------------------------------------------------------------

_HEDGES: Final = re.compile(
    r"""\b(?:
    i\ (?:think|guess|suppose|believe|feel\ like|feel|hope)\ (?:that\ )?(?=i\b)
    |(?:maybe|perhaps|possibly|probably|hopefully|kind\ of|sort\ of|a\ bit|somewhat|i\ guess|i\ suppose),?[ ]
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_MIGHT: Final = (("i might be able to", "I can"), ("i could probably", "I can"), ("i should be able to", "I can"))


def _plainly(sentence: Span, draft: Draft) -> Iterator[Mend]:
    """The same sentence without the words that take it back."""
    was = sentence.of(draft.text)
    now = _HEDGES.sub("", was)
    for weak, plain in _MIGHT:
        now = re.sub(rf"\b{weak}\b", plain, now, flags=re.IGNORECASE)
    now = now.strip()
    if now and now != was:
        yield Mend(*sentence, now[:1].upper() + now[1:] if was[:1].isupper() else now, QUESTIONS["hedging"])


def _renamed(finding: Finding, draft: Draft, stakes: Stakes) -> Iterator[Mend]:
    """The name that is meant in the place of the other: of a company for a company, of the role for a role."""
    if finding.rule.startswith("wrong_name.person"):
        return  # only the writer knows which of the two is meant
    told = f"{finding.rule} {finding.message}".casefold()
    names = stakes.roles if "role" in told or "title" in told else stakes.companies
    for name in names[:1]:
        yield Mend(finding.start, finding.end, name, QUESTIONS["wrong_name"])
