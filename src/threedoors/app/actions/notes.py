"""Short notes for the end of things, from the facts alone: to whoever said no, to those one says no to, to who helped.

They ask for nothing and give no reason that was not given. The seeker reads and changes them, and sends them or not.
"""

from __future__ import annotations

from threedoors.names import first_name
from threedoors.terms import ClosedReason, Contact, Opening, Search


def closing_note(search: Search, opening: Opening, reason: ClosedReason | None, to: Contact | None) -> str:
    """What to write when an opening is over; "" when there is nothing to write."""
    at, job = _at(search, opening), opening.title
    middle = {
        ClosedReason.REJECTED: (
            f"Thank you for letting me know about the position of {job}{at}, and for the time you gave me. "
            "I am sorry that it did not work out, for I would have liked to do this work. "
            "I wish you and the person you chose a good start, and I would be glad to stay in touch."
        ),
        ClosedReason.WITHDRAWN: (
            f"I am writing to withdraw my application for the position of {job}{at}. "
            "Thank you for the time you have given it. I wanted you to know at once, so that you can go on. "
            "I wish you a good choice."
        ),
        ClosedReason.DECLINED: (
            f"Thank you for offering me the position of {job}{at}, and for the trust in it. "
            "I have thought about it carefully and decided not to take it. "
            "I enjoyed our conversations and wish you and the team all the best."
        ),
        ClosedReason.FILLED: (
            f"Thank you for letting me know that the position of {job}{at} is filled. "
            "I wish you a good start together, and I would be glad to stay in touch."
        ),
    }
    return _letter(search, to, middle[reason]) if reason in middle else ""


def landed_note(search: Search, opening: Opening, to: Contact, why: str) -> str:
    """Word to somebody who helped that there is a job now."""
    return _letter(search, to, (
        f"I wanted you to hear it from me: I am going to work as {opening.title}{_at(search, opening)}. "
        f"You helped me on the way: {why}. Thank you. If I can ever do the same for you, tell me."
    ))  # fmt: skip


def _at(search: Search, opening: Opening) -> str:
    return f" at {search.company_by_id[opening.company].name}" if opening.company else ""


def _letter(search: Search, to: Contact | None, middle: str) -> str:
    greeting = f"Dear {first_name(to.name)}," if to else "Good day,"
    return f"{greeting}\n\n{middle}\n\nKind regards\n{search.seeker.name}"
