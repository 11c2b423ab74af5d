"""The first message to somebody, by door: who we are to each other, the purpose said openly, one ask, a stake line.

Source: METHOD section 6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from threedoors.prepare.composing import Length, Message, Part, Purpose, Reader, compose, gap, part
from threedoors.prepare.known import Known, day_words, hello, sentence, short, with_article
from threedoors.terms import Channel, Door, Opening, Relation

LENGTHS: Final = {
    Door.EXPLORATORY: Length(words=150),
    Door.INFORMATIONAL: Length(words=100),
    Door.JOB: Length(words=150),
}
ON_A_NETWORK: Final = Length(words=100, characters=400)
PROOF_WORDS: Final = 26
_THIRD_PERSON: Final = re.compile(r"\b(?:they|them|their|theirs|it|its|he|she|his|her|him)\b", re.IGNORECASE)


def ask(known: Known) -> Message:
    """The ask through the talk's own door."""
    written = {Door.EXPLORATORY: _explore, Door.INFORMATIONAL: _learn, Door.JOB: _job}[known.talk.door]
    subject, parts = written(known)
    length = ON_A_NETWORK if _on_a_network(known) else LENGTHS[known.talk.door]
    reader = Reader(known, [known.referrer.id] if known.referrer else ())
    return Message(
        purpose=Purpose.ASK, to=known.to.id if known.to else None, subject=subject,
        text=compose(reader, list(parts), length), length=length,
    )  # fmt: skip


def _on_a_network(known: Known) -> bool:
    return known.talk.door is Door.INFORMATIONAL and known.talk.channel is Channel.MESSAGE


# -- Explore: personal, explicit about the process --------------------------------------------------------------

_SAW: Final = {
    Relation.FRIEND: "I am writing to you because you are a friend and know me well.",
    Relation.FAMILY: "I am writing to you because you are family and know me well.",
    Relation.MENTOR: "I am writing to you because your view has guided me before.",
    Relation.COUNSELLOR: "I am writing to you because work and direction are your field.",
    Relation.COLLEAGUE: "I am writing to you because you know how I work.",
    Relation.EX_COLLEAGUE: "I am writing to you because you know how I work.",
    Relation.MANAGER: "I am writing to you because you know how I work.",
    Relation.EX_MANAGER: "I am writing to you because you know how I work.",
}


def _explore(known: Known) -> tuple[str, Iterator[Part]]:
    return f"A question from {known.seeker_first}", _exploring(known)


def _exploring(known: Known) -> Iterator[Part]:
    yield part(hello(known))
    yield part(_relation(known), gap("How do you know each other? One line."), paragraph=True)
    change = known.search.seeker.want is None or known.search.seeker.want <= 3
    kind = ", perhaps in another kind of work" if change else ""
    yield part(f"I am looking for a new job{kind}. I would like your advice before I write to any employer.", must=True)
    yield part("You are not being asked for a job.")
    yield part("I will bring one page on what I have done and what I am good at. Three things to think about:",
               paragraph=True)  # fmt: skip
    yield from (part(f"- {each}", line=True) for each in _prompts(known))
    yield part("Could we talk for half an hour, whenever it suits you?", paragraph=True)
    yield part(f"Thank you,\n{known.seeker_first}", paragraph=True)


def _relation(known: Known) -> str:
    relation = known.to.relation if known.to else Relation.STRANGER
    if known.shared_work and relation in (Relation.COLLEAGUE, Relation.EX_COLLEAGUE, Relation.EX_MANAGER):
        return f"I am writing to you because you know how I work, from {known.shared_work}."
    if relation in _SAW:
        return _SAW[relation]
    return f"We both went to {known.shared_school}." if known.shared_school else ""


def _prompts(known: Known) -> list[str]:
    """Mirror, generate, test (METHOD section 3), each about what this person could have seen."""
    counsels = bool(known.person and known.person.counsels)
    where = f" at {known.shared_work}" if known.shared_work else ""
    mirror = "What in my background points somewhere?" if counsels else f"When did you see me at my best{where}?"
    return [mirror, "Which kinds of work would you suggest for me?", "What would not suit me, and why?"]


# -- Learn: connection, one focus, one question, a stake said openly ----------------------------------------------


def _learn(known: Known) -> tuple[str, Iterator[Part]]:
    link = known.shared_school or known.shared_work or known.company
    topic = known.at.one_focus and known.focus_words
    topic_words = f"a question about {topic}" if topic else "a question about your work"
    subject = f"{link}: {topic_words}" if link and link not in topic_words else topic_words
    return subject[:1].upper() + subject[1:], _learning(known)


def _learning(known: Known) -> Iterator[Part]:
    brief = _on_a_network(known)
    yield part(hello(known))
    yield part(_connection(known), gap("How did you come to them?"), paragraph=not brief)
    yield part(_topic(known), gap("What is the one thing you want to learn from them?"))
    yield part(f"{known.their_work}." if known.their_work else "", gap("Why do you ask them and nobody else?"))
    yield from (part(*each, must=True) for each in openly(known))
    question = _question(known)
    if question:
        yield part(f"My first question: {question}", may_go=True, paragraph=not brief)
    yield part(f"Could I ask you three questions in {_minutes(known)} minutes, at a time that suits you?",
               paragraph=not brief)  # fmt: skip
    yield part("I will write once more next week, in case this comes at a busy time.", may_go=True)
    yield part(f"{'' if brief else 'Kind regards,'}\n{known.seeker}".strip(), paragraph=not brief)


def _connection(known: Known) -> str:
    if known.referrer:
        return f"{known.referrer.name} suggested that I write to you."
    if known.shared_work:
        return f"We both know {known.shared_work} from inside."
    if known.shared_school:
        return f"We both went to {known.shared_school}."
    relation = known.to.relation if known.to else Relation.STRANGER
    return _NEAR.get(relation, "")


_NEAR: Final = {
    Relation.FRIEND: "I ask you as a friend.",
    Relation.FAMILY: "I ask you as family.",
    Relation.COLLEAGUE: "We work together.",
    Relation.EX_COLLEAGUE: "We used to work together.",
    Relation.EX_MANAGER: "You know how I work from the time when you were my manager.",
}


_A_DOER: Final = re.compile(
    r"(?:er|or|ist|ian|ant|yst|man|woman|clerk|nurse|aide|assistant|lead|chief|head|officer|driver)$", re.IGNORECASE
)
"""A direction named as who does the work (quality inspector), not as the work (sales)."""


def _topic(known: Known) -> str:
    if not known.focus_words:
        return ""
    wide = known.direction_words
    as_work = f"the work of {with_article(wide)}" if _A_DOER.search(wide) else f"{wide} as a line of work"
    wider = f", and {as_work}" if wide and wide not in known.focus_words else ""
    return f"I would like to understand {known.focus_words}{wider}."


def openly(known: Known) -> Iterator[tuple[str, ...]]:
    """What they would learn later anyway (G10), each in wordings to choose from; the last names no post."""
    for place, opening in known.stakes:
        here = known.focus is not None and known.focus.what == opening.id
        post = "this post" if here else f"{_the(short(opening.title, 'a post'))} at {place.name}"
        if place.pipe and place.pipe.judged:
            yield (
                f"You should know that I have applied for {post}. I ask nothing about the decision.",
                f"I have applied for {post}, and I do not ask you about the decision.",
                f"You should know that I have applied for a post at {place.name}. I ask nothing about the decision.",
            )
        else:
            seen = "this opening" if here else f"the opening for {post}"
            yield (
                f"To be open with you: I saw {seen}, and it interests me.",
                f"You should know that I saw {seen}, and that it interests me.",
                f"To be open with you: I saw an opening at {place.name}, and it interests me.",
            )


def _the(title: str) -> str:
    return title if title == "a post" else f"the post of {title}"


def _question(known: Known) -> str:
    first = next((item.text for item in known.at.open_questions if len(item.text.split()) <= 20), "")
    return first if first.endswith("?") else sentence(first) if first else ""


def _minutes(known: Known) -> str:
    given = known.talk.minutes
    return str(given) if given and 10 <= given <= 20 else "15 to 20"


# -- Job: this role by name, two needs beside two proofs, the next step -------------------------------------------


def _job(known: Known) -> tuple[str, Iterator[Part]]:
    opening = known.opening
    if opening is None:
        return "Application", _nothing_at_stake(known)
    return _job_subject(known, opening), _applying(known, opening)


def _job_subject(known: Known, opening: Opening) -> str:
    number = next((proof.numbers[0] for _, proof in known.proofs if proof.numbers), "")
    strongest = f"recommended by {known.referrer.name}" if known.referrer else short(number, "")
    return f"{opening.title}: {strongest}" if strongest else opening.title


def _nothing_at_stake(known: Known) -> Iterator[Part]:
    yield part(hello(known, formal=True))
    yield part(gap("Which job is it about? Add the opening first."), paragraph=True)
    yield part(f"With kind regards,\n{known.seeker}", paragraph=True)


def _applying(known: Known, opening: Opening) -> Iterator[Part]:
    company, title = known.employer_of(opening), short(opening.title, "this post")
    yield part(hello(known, formal=True))
    if known.referrer:
        yield part(f"{known.referrer.name} suggested that I write to you.", paragraph=True)
    where = f" at {company}" if opening.company else ""
    yield part(f"I want to work as {with_article(title)}{where}.", paragraph=True)
    yield part(*_why(known, opening, company))
    yield from _needs(known)
    yield part(_available(known), may_go=True, paragraph=True)
    yield part("I look forward to the next step that you name.")
    yield part(f"With kind regards,\n{_signed(known)}", paragraph=True)


def _why(known: Known, opening: Opening, company: str) -> Iterator[str]:
    """A reason that the seeker gave; one told of the company in the third person must be turned to them."""
    kept = next((each for each in known.search.commitments if each.opening == opening.id), None)
    reasons = [each for each in kept.reasons if len(each.text.split()) <= PROOF_WORDS] if kept else []
    for reason in reasons:
        if not _THIRD_PERSON.search(reason.text):
            yield sentence(reason.text)
    for reason in reasons:
        yield gap(f"Say this to them in your words: {' '.join(reason.text.split())}".replace("]", ")"))
    yield gap(f"Why {company if opening.company else 'this company'}, in one line?")


def _needs(known: Known) -> Iterator[Part]:
    pairs = [(need, proof) for need, proof in known.proofs if len(f"{need} {proof.text}".split()) <= PROOF_WORDS + 14]
    if pairs:
        yield part("Two things that you ask for, and what I have done:" if len(pairs) > 1 else
                   "One thing that you ask for, and what I have done:", paragraph=True)  # fmt: skip
    for n, (need, proof) in enumerate(pairs[:2]):
        yield part(f"- {need.rstrip('.')}: {sentence(proof.text)}", gap(f"What have you done that shows it: {need}?"),
                   may_go=n == 1, line=True)  # fmt: skip
    if not pairs:
        yield part(gap("Which two needs of theirs do you meet, and what have you done that shows it?"), paragraph=True)


def _available(known: Known) -> str:
    start = known.search.seeker.constraints.start
    return f"I can start on {day_words(start, known.today)}." if start and start > known.today else ""


def _signed(known: Known) -> str:
    basics = known.search.seeker.resume.get("basics")
    phone = basics.get("phone") if isinstance(basics, dict) else None
    return f"{known.seeker}\n{phone}" if isinstance(phone, str) and phone else known.seeker
