"""Ends told kindly, so that a door stays open: a talk called off, an application withdrawn, an offer declined, and
the answer to a no.

Source: METHOD section 6: decline and withdraw notes keep a scarce shot alive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from threedoors.prepare.composing import Length, Message, Part, Purpose, Reader, compose, gap, part
from threedoors.prepare.known import Known, day_words, hello, short
from threedoors.situation import Ground
from threedoors.situation.debts import held_on
from threedoors.terms import Contact, Conversation, Door, Opening, TalkState

CLOSES: Final = Length(words=100)


def call_off(known: Known) -> Message:
    """The seeker cannot keep a talk, or no longer needs it."""
    on = known.talk.on
    what = f"our talk on {day_words(on.date(), known.today)}" if on else "the talk I asked you for"
    parts = [
        part(hello(known, formal=known.talk.door is Door.JOB)),
        part(f"I have to call off {what}. I am sorry for the trouble.", paragraph=True),
        part(gap("Why, in one line, if you want to say it; or leave this out.")),
        part("Thank you for the time you set aside.", paragraph=True),
        part(f"Kind regards,\n{known.seeker}", paragraph=True),
    ]
    return _message(known, Purpose.CALL_OFF, what[:1].upper() + what[1:], parts)


def closing(ground: Ground, opening: Opening, purpose: Purpose) -> Message:
    """About an opening: WITHDRAW an application, DECLINE an offer, or answer a REJECTED. To whoever they dealt with."""
    last = _last_talk(ground, opening)
    to = recipient(ground, opening)
    talk = Conversation(id="closing", door=Door.JOB, openings=(opening.id,), contacts=(to.id,) if to else ())
    known = Known(ground, talk, to)
    title = short(opening.title, "this post")
    parts = list({Purpose.WITHDRAW: _withdraw, Purpose.DECLINE: _decline, Purpose.REJECTED: _rejected}[purpose](
        known, title, last))  # fmt: skip
    return _message(known, purpose, opening.title, parts)


def recipient(ground: Ground, opening: Opening) -> Contact | None:
    """Whoever the seeker last dealt with about it, else who judges it."""
    last = _last_talk(ground, opening)
    if last and last.contacts:
        return ground.search.contact(last.contacts[0])
    return ground.search.contact(opening.judges[0]) if opening.judges else None


def _last_talk(ground: Ground, opening: Opening) -> Conversation | None:
    talks = [
        each for each in ground.search.conversations
        if opening.id in each.openings and each.door is Door.JOB and each.state is TalkState.HELD and each.contacts
    ]  # fmt: skip
    return max(talks, key=lambda each: str(held_on(each) or ""), default=None)


def _withdraw(known: Known, title: str, last: Conversation | None) -> Iterator[Part]:
    yield part(hello(known, formal=True))
    yield part(f"I am withdrawing my application for {_post(title)}.", paragraph=True)
    yield part(gap("Your reason in one line, if you want to give it; or leave this out."))
    yield from _thanks_for(known, last)


def _decline(known: Known, title: str, last: Conversation | None) -> Iterator[Part]:
    yield part(hello(known, formal=True))
    yield part(f"Thank you for the offer of {_post(title)}. I have decided to decline it.", paragraph=True)
    yield part(gap("Your reason in one kind line, if you want to give it; or leave this out."))
    yield from _thanks_for(known, last)


def _rejected(known: Known, title: str, last: Conversation | None) -> Iterator[Part]:
    yield part(hello(known, formal=True))
    yield part(f"Thank you for telling me your decision on {_post(title)}.", paragraph=True)
    yield part(gap("What did you value in the way they dealt with you? One line."))
    yield from _thanks_for(known, last)


def _post(title: str) -> str:
    return title if title == "this post" else f"the post of {title}"


def _thanks_for(known: Known, last: Conversation | None) -> Iterator[Part]:
    day = held_on(last) if last else None
    yield part(f"Thank you for our talk on {day_words(day, known.today)}." if day else "Thank you for your time.",
               paragraph=True)  # fmt: skip
    yield part("I would be glad to stay in touch.")
    yield part(f"With kind regards,\n{known.seeker}", paragraph=True)


def _message(known: Known, purpose: Purpose, subject: str, parts: list[Part]) -> Message:
    text = compose(Reader(known), parts, CLOSES)
    return Message(purpose=purpose, to=known.to.id if known.to else None, subject=subject, text=text, length=CLOSES)
