"""What they may ask, with the bones of an answer: how it is built, what of the seeker's own carries it, its trap.

Source: METHOD section 3, "what will be asked".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from threedoors.prepare.known import Known, sentence, short
from threedoors.terms import CommitmentReason, Door, Need, ReasonAbout

PROOFS = 5


@dataclass(frozen=True)
class Expected:
    """A question they may ask. yours: what the seeker has for it; missing: what to think of before."""

    question: str
    how: str
    yours: tuple[str, ...] = ()
    missing: str = ""
    trap: str = ""


def expected(known: Known) -> tuple[Expected, ...]:
    asked = {Door.EXPLORATORY: _explore, Door.INFORMATIONAL: _learn, Door.JOB: _job}[known.talk.door]
    return tuple(asked(known))


def _explore(known: Known) -> Iterator[Expected]:
    best = _best(known, 3)
    yield Expected("What are you good at?", "Two or three things you did, each with what came of it.", best,
                   "" if best else "Write down three things you did and what came of them.")  # fmt: skip
    yield Expected("What do you want?", "Say that this is what you want to find out, and ask what they see.")


def _learn(known: Known) -> Iterator[Expected]:
    yield Expected("Why do you ask me?", "Say what you know of their work, and that only they can tell you.",
                   (f"{known.their_work}.",) if known.their_work else (),
                   "" if known.their_work else "Find one thing about their work before you meet.")  # fmt: skip
    stakes = tuple(f"{opening.title}, {place.name}" for place, opening in known.stakes)
    truth = "You know of this opening, and ask nothing about the decision:" if stakes else "You look for work."
    how = f"Tell the truth in one line, and go on with your question. {truth}"
    yield Expected("Are you looking for a job here?", how, stakes, trap="Pitching yourself. They agreed to inform you.")
    best = _best(known, 1)
    yield Expected("What do you do yourself?", "One sentence on what you did last, then back to them.", best,
                   "" if best else "One sentence on what you did last.")  # fmt: skip


def _job(known: Known) -> Iterator[Expected]:
    if known.opening is None:
        return
    title, company = short(known.opening.title, "this job"), known.employer_of(known.opening) or "this company"
    reasons = [
        reason for each in known.search.commitments if each.opening == known.opening.id for reason in each.reasons
    ]
    yield Expected(f"Why {company}?", "A fact that is not true of their rivals, then how your path leads there.",
                   _reasons(reasons, ReasonAbout.COMPANY), _lacks(reasons, ReasonAbout.COMPANY, company),
                   "Praise only, or what the job gives you.")  # fmt: skip
    yield Expected("Why this job?", "Say that you want it; one need of theirs and what you did that meets it; "
                   "your first step there. A minute to a minute and a half.", _reasons(reasons, ReasonAbout.ROLE),
                   _lacks(reasons, ReasonAbout.ROLE, title), "Naming other kinds of work.")  # fmt: skip
    yield Expected("Tell me about yourself.", "What you do now, two proofs, why this role.", _best(known, 2),
                   "" if _best(known, 2) else "Choose two things you did.", "Your life story.")  # fmt: skip
    yield from _proofs(known)
    yield Expected("Why do you leave, or want to change?", "Towards this work, not away from something; then why "
                   "you will stay.", _reasons(reasons, ReasonAbout.SELF), trap="A complaint.")  # fmt: skip
    yield Expected("What else are you considering?", "The truth in one line, of the same kind of work, then "
                   "back to why this one.", trap="A second kind of work, or a lie.")  # fmt: skip
    yield Expected("Where do you see yourself in five years?", "Growth inside this work.", trap="Another field.")
    yield Expected(
        "What is a weakness of yours?", "An honest one, and what you do about it.", trap="A strength in disguise."
    )
    yield Expected("What do you expect to be paid?", "A range, and what it rests on.", _pay(known),
                   trap="“Whatever you need.”")  # fmt: skip


def _reasons(reasons: Sequence[CommitmentReason], about: ReasonAbout) -> tuple[str, ...]:
    return tuple(sentence(each.text) for each in reasons if each.about is about)


def _lacks(reasons: Sequence[CommitmentReason], about: ReasonAbout, what: str) -> str:
    return "" if _reasons(reasons, about) else f"You have no reason of your own yet for {what}."


def _proofs(known: Known) -> Iterator[Expected]:
    """One for each need of the posting, the musts first: something done, or what is missing."""
    assert known.opening is not None
    wanted = [each for each in known.opening.requirements if each.kind is not Need.NOISE]
    for need in sorted(wanted, key=lambda each: each.kind is not Need.MUST)[:PROOFS]:
        proofs = [known.search.evidence_by_id[ref] for ref in need.evidence]
        yours = tuple(sentence(each.text) for each in proofs if not each.retracted)[:2]
        yield Expected(
            f"Tell me about a time: {need.text.rstrip('.')}.",
            "Where it was, in a sentence; what you did; what came of it, with a number.",
            yours, "" if yours else "You have no proof of this yet. Think of a time, or say how you would learn it.",
            "“We” instead of “I”, and no result.",
        )  # fmt: skip


def _best(known: Known, count: int) -> tuple[str, ...]:
    """Things done, those with a number first."""
    proofs = [each for each in known.search.evidence if not each.retracted and each.said_by is None]
    return tuple(sentence(each.text) for each in sorted(proofs, key=lambda each: not each.numbers)[:count])


def _pay(known: Known) -> tuple[str, ...]:
    pay = known.opening.pay if known.opening else None
    if pay is None or pay.min is None:
        return ()
    top = f" to {pay.max:,}" if pay.max is not None else ""
    return (f"The posting says {pay.min:,}{top} {pay.currency} a {pay.per}.",)
