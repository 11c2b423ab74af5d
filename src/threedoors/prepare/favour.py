"""An introduction asked for: a few lines to somebody who knows them both, and a note that can be passed on as it is.

The other side decides: whoever is asked passes the note on only if they would welcome it (METHOD section 6).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from threedoors.names import first_name
from threedoors.prepare.composing import Length, Message, Part, Purpose, Reader, compose, gap, part
from threedoors.prepare.known import Known, hello, sentence
from threedoors.prepare.outreach import openly
from threedoors.terms import Contact, Conversation, Door

ASKED: Final = Length(words=190)
"""Some lines to the introducer, and a note of at most 100 words."""


def introduction(known: Known, wanted: Contact) -> Message:
    """known: of the introducer, who reads it. wanted: whom the seeker hopes to meet."""
    to_wanted = Known(known.ground, known.talk, wanted)
    reader = Reader(known, [wanted.id])
    return Message(
        purpose=Purpose.INTRODUCTION, to=known.to.id if known.to else None,
        subject=f"Would you pass a note to {wanted.name}?",
        text=compose(reader, [*_asking(known, wanted), *_note(to_wanted)], ASKED), length=ASKED,
    )  # fmt: skip


def may_introduce(known: Known, wanted: Contact) -> list[Contact]:
    """Who knows them, near people first."""
    known_to = [known.search.contact(ref) for ref in known.ground.known_to(wanted.id)]
    return sorted(known_to, key=lambda each: -(each.willingness or 0))


def _asking(known: Known, wanted: Contact) -> Iterator[Part]:
    yield part(hello(known))
    yield part(f"You know {wanted.name}, and I have three questions that only {first_name(wanted.name)} can answer.",
               paragraph=True)  # fmt: skip
    yield part(
        "If you think it would be welcome, would you pass on the note below? If not, say so, and I will leave it."
    )
    yield part(f"Thank you,\n{known.seeker_first}", paragraph=True)
    yield part("- - -", paragraph=True)


def _note(known: Known) -> Iterator[Part]:
    yield part(f"To {known.first}:" if known.first else "", paragraph=True)
    yield part(f"I would like to understand {known.focus_words}." if known.focus_words else "",
               gap("What is the one thing you want to learn?"))  # fmt: skip
    yield part(f"{known.their_work}." if known.their_work else "", gap("Why them and nobody else?"))
    yield from (part(*each, must=True) for each in openly(known))
    question = next((item.text for item in known.at.open_questions if len(item.text.split()) <= 20), "")
    yield part(f"My first question: {sentence(question)}" if question else "", may_go=True)
    yield part(
        "Fifteen minutes by phone would do, at a time of your choice. If you would rather not, no answer is needed."
    )
    yield part(known.seeker, paragraph=True)


def opens(talk: Conversation) -> bool:
    """An introduction is worth asking for on the way to a talk to learn."""
    return talk.door is Door.INFORMATIONAL
