"""Notes for the end of an opening: drafted from the facts, for the seeker to make their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from threedoors.names import first_name
from threedoors.prepare import Message, Purpose, closing
from threedoors.situation import Ground
from threedoors.terms import ClosedReason, Contact, Opening, Search

_PURPOSES: Final[Mapping[ClosedReason, Purpose]] = {
    ClosedReason.REJECTED: Purpose.REJECTED,
    ClosedReason.FILLED: Purpose.REJECTED,
    ClosedReason.WITHDRAWN: Purpose.WITHDRAW,
    ClosedReason.DECLINED: Purpose.DECLINE,
}


def closing_note(ground: Ground, opening: Opening, reason: ClosedReason) -> Message:
    """What to write when an opening is over without being taken."""
    return closing(ground, opening, _PURPOSES[reason])


def landed_note(search: Search, opening: Opening, to: Contact, why: str) -> str:
    """Word to somebody who helped that there is a job now. It asks for nothing."""
    at = f" at {search.company_by_id[opening.company].name}" if opening.company else ""
    return (
        f"Hello {first_name(to.name)},\n\n"
        f"I wanted you to hear it from me: I have a job now, {opening.title}{at}. "
        f"You helped me on the way: {why}. Thank you. If I can do the same for you one day, tell me.\n\n"
        f"Kind regards,\n{search.seeker.name}"
    )
