"""What the rules of a divided target share: when another kind of work, once said, is closed in the same breath."""

from __future__ import annotations

from functools import partial

from threedoors.doubt.lexicon import compiled
from threedoors.doubt.phrases import phrases
from threedoors.doubt.reading import Reading
from threedoors.text import Span

ESSAY = "The founding essay: convince them that you want this job and no other"

LEAVE = "Say why {role} is the work you want, and leave the other out."

DECIDE = "Decide first. Then say that {role} is your choice, and why."

CLOSED = r"""\b(?:decided against|ruled (?:it|that|this|them) out|turned (?:it|that|this|them|\w+ offers?) down
        |never again|would never|not (?:going|planning to go|looking to go) back|(?:isn't|is not|wasn't|was not|not
        |aren't) for me|no thanks|put (?:that|it|this) behind me|is behind me|settled on {target}|chose {target}
        |i (?:picked|chose|settled on|went with|decided on|stuck with)|(?:i|and) stay(?:ed)? (?:with|in)
        |(?:do not|don't) (?:plan|intend) to\W*\Z)"""

NOT_MINE = r"""\b(?:my (?:role|position|work|time|job|career|years) (?:as|in|at)|having once|once thought|experience
        |background|expertise|proven|years of|in addition to my|would have|could have|might have|should have
        |had wanted|if i had|used to|years ago|as a (?:child|kid|boy|girl|student)|in my (?:spare|free) time|for fun
        |hobby|volunteer(?:ed|ing)?|(?:learn|learning|know|read|reading|talk|write|hear|understand|lot
        |much) (?:more )?about|people who|somebody who|those who|(?:my|his|her|their|our) (?:sister|brother|mother
        |father|mum|mom|dad|wife|husband|cousin|friend|friends|flatmate|partner|uncle|aunt|son|daughter|parents|boss
        |colleague)s?)\b"""
"""Somebody else's work, or work of one's own that is past."""

_CLOSED_NEXT = r"""\A(?: )?(?:\w+, )?(?:no\b|never\b|not (?:a|any|at all|for me|me|one|really|anymore|in)\b|but no\b
        |(?:but )?i (?:won't|wouldn't|don't\b(?! know)|didn't|never|said no|turned|dropped|decided against))"""


def closed_after(reading: Reading, spot: Span) -> bool:
    """Whether the next sentence closes what this one opened: "Would I go into marketing? No." """
    end = reading.sentence(spot.start).end
    return compiled(_CLOSED_NEXT).search(reading.own[end : end + 60]) is not None


divided = partial(phrases, layer="own", source=ESSAY)
"""A rule of this family reads what the seeker says as their own, with the kinds of work filled in."""
