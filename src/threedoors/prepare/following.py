"""What follows a first message or a talk: one follow-up, thanks, word to an introducer, a report back.

Source: METHOD section 6: a follow-up is one or two lines, a new reason, an easy no; thanks hold their point and what
the seeker did or will do, and ask for nothing new.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from threedoors.prepare.composing import Length, Message, Part, Purpose, Reader, compose, gap, part
from threedoors.prepare.known import Known, day_words, hello, running, sentence, short, with_article
from threedoors.prepare.outreach import openly
from threedoors.situation.debts import held_on
from threedoors.terms import Debrief, Door, InitiatedBy

FOLLOWS: Final = Length(words=70)
AFTERWARDS: Final = Length(words=150)
SURE: Final = 3
QUOTED_WORDS: Final = 40
"""Words of somebody else's point that a short letter can carry."""


def follow_up(known: Known) -> Message:
    """The one follow-up: a new reason, and an easy no."""
    return _message(known, Purpose.FOLLOW_UP, _subject_again(known), list(_again(known)), FOLLOWS)


def _subject_again(known: Known) -> str:
    return {
        Door.EXPLORATORY: f"My question of the other day, {known.seeker_first}",
        Door.INFORMATIONAL: "My three questions",
        Door.JOB: known.opening.title if known.opening else "My application",
    }[known.talk.door]


def _again(known: Known) -> Iterator[Part]:
    talk = known.talk
    when = f"on {day_words(talk.asked_on, known.today)}" if talk.asked_on else "a while ago"
    about = {
        Door.EXPLORATORY: "to ask for your advice on my search for a new job",
        Door.INFORMATIONAL: f"about {known.focus_words}" if known.focus_words else "with three questions",
        Door.JOB: f"about the post of {short(known.opening.title, 'your opening')}" if known.opening else "",
    }[talk.door]
    yield part(hello(known, formal=talk.door is Door.JOB))
    yield part(f"I wrote to you {when} {about}.".replace(" .", "."), paragraph=True)
    yield part(sentence(talk.new_fact), gap("What is new since you wrote: something read, done or heard?"))
    if talk.door is Door.INFORMATIONAL:
        yield from (part(*each, must=True) for each in openly(known))
    yield part("If it does not fit now, a short no is fine.")
    yield part(f"Kind regards,\n{_name(known)}", paragraph=True)


def thanks(known: Known) -> Message:
    """Thanks for a talk: their point, what comes of it, nothing new asked."""
    return _message(known, Purpose.THANKS, _subject_of_thanks(known), list(_thanking(known)), AFTERWARDS)


def _subject_of_thanks(known: Known) -> str:
    if _door(known) is Door.JOB and known.opening:
        return f"Thank you: {known.opening.title}"
    return "Thank you for your time"


def _door(known: Known) -> Door:
    return (known.talk.debrief.became if known.talk.debrief else None) or known.talk.door


def _thanking(known: Known) -> Iterator[Part]:
    debrief, day = known.talk.debrief, held_on(known.talk)
    job = _door(known) is Door.JOB
    yield part(hello(known, formal=job))
    yield part(f"Thank you for the talk {_on(day, known.today)}.", paragraph=True)
    yield part(*_their_points(debrief), gap("Which point of theirs stays with you? One line."))
    yield part(*_what_follows(debrief, known.today),
               gap("What have you done with it, or what will you do next?"), paragraph=True)  # fmt: skip
    if job and known.opening:
        yield part(_wanted(known), may_go=True)
    if job and debrief and debrief.reservations:
        yield part(gap("They had a reservation. Answer it in one line with something you did, or leave it out."))
    yield part("I will tell you what comes of it." if _door(known) is not Door.JOB else "", may_go=True)
    yield part(f"{'With kind regards' if job else 'Thank you again'},\n{_name(known)}", paragraph=True)


def _wanted(known: Known) -> str:
    """That the seeker wants the job, where they have said so themselves."""
    title = short(known.opening.title, "this post") if known.opening else ""
    rating = known.at.rating_of(known.opening) if known.opening else None
    return f"I want to work as {with_article(title)}." if title and rating is not None and rating >= SURE else ""


def _on(day: date | None, today: date) -> str:
    if day is None:
        return "we had"
    near = {0: "today", 1: "yesterday"}.get((today - day).days)
    return near or f"on {day_words(day, today)}"


def _their_points(debrief: Debrief | None) -> Iterator[str]:
    """What they said, in their words or the seeker's note of it; nothing told in private."""
    if debrief is None:
        return
    for suggestion in debrief.suggestions:
        if not suggestion.against and len(suggestion.said.split()) <= QUOTED_WORDS:
            yield f"You said: “{sentence(suggestion.said)}” I wrote it down as you said it."
    for insight in debrief.insights:
        if not insight.private and len(insight.text.split()) <= QUOTED_WORDS:
            yield f"This point of yours stays with me: {sentence(insight.text)}"


def _what_follows(debrief: Debrief | None, today: date) -> Iterator[str]:
    if debrief is None:
        return
    for promise in debrief.promises:
        if promise.by is InitiatedBy.SEEKER and len(promise.text.split()) <= QUOTED_WORDS:
            if promise.done_on:
                yield f"Done, as I promised: {sentence(promise.text)}"
            else:
                due = f" by {day_words(promise.due, today)}" if promise.due and promise.due >= today else ""
                yield f"I will keep my promise{due}: {sentence(promise.text)}"
    for advice in debrief.advice:
        if len(advice.text.split()) <= QUOTED_WORDS:
            yield f"I {'have taken' if advice.done_on else 'will take'} up your advice: {sentence(advice.text)}"


def introducer(known: Known) -> Message:
    """Word to whoever made the introduction, about the talk that came of it."""
    names = " and ".join(known.search.contact(ref).name for ref in known.talk.contacts) or "them"
    day = held_on(known.talk)
    parts = [
        part(hello(known)),
        part(f"You introduced me to {names}, and we talked {_on(day, known.today)}. Thank you.", paragraph=True),
        part(gap("What did it give you? One line; what was said in confidence stays out.")),
        part(f"Kind regards,\n{_name(known)}", paragraph=True),
    ]
    return _message(known, Purpose.INTRODUCER, f"The talk with {names}", parts, FOLLOWS, known.talk.contacts)


def report(known: Known) -> Message:
    """Back to somebody who helped: what was done with it. It keeps a tie warm and asks for nothing."""
    return _message(known, Purpose.REPORT, "What came of your advice", list(_reporting(known)), AFTERWARDS)


def _reporting(known: Known) -> Iterator[Part]:
    debrief, day = known.talk.debrief, held_on(known.talk)
    done = [each for each in debrief.advice if each.done_on] if debrief else []
    unsaid = [each for each in done if each.reported_on is None] or done
    told = [f"You advised me: {sentence(each.text)} I have done it." for each in unsaid]
    since = f" {_on(day, known.today)}" if day else ""
    yield part(hello(known))
    yield part(f"Since our talk{since} something has happened.", paragraph=True)
    yield part(*told, gap("Which advice or idea of theirs did you act on?"))
    yield part(gap("What came of it, in one or two lines?"))
    if known.talk.door is Door.EXPLORATORY and known.ground.chosen:
        title = running(short(known.ground.chosen[0].title, "one kind of work"))
        yield part(f"I have decided on one direction: {title}.")
    yield part("Thank you. There is nothing you need to do.", paragraph=True)
    yield part(f"Kind regards,\n{_name(known)}", paragraph=True)


def _name(known: Known) -> str:
    return known.seeker_first if known.talk.door is Door.EXPLORATORY else known.seeker


def _message(
    known: Known, purpose: Purpose, subject: str, parts: list[Part], length: Length, also: tuple[str, ...] = ()
) -> Message:
    text = compose(Reader(known, also), parts, length)
    return Message(
        purpose=purpose, to=known.to.id if known.to else None, subject=subject, text=text, length=length
    )  # fmt: skip
