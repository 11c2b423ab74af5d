"""Lines of the history in plain words: the app writes them so, other files bring codes like `power_confirmed`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_THINGS: Final[Mapping[str, str]] = {
    "application": "an application", "claim": "what only you know", "commitment": "your reasons for a job",
    "company": "a company", "contact": "a person", "conversation": "a talk", "debrief": "what a talk brought",
    "direction": "a direction", "dossier": "what is known", "evidence": "something you did", "fact": "a fact",
    "follow up": "a second message", "hires in": "the work they hire for", "import": "files",
    "insight": "what you learned", "interview": "an interview", "introduction": "an introduction", "lead": "a name",
    "letter": "a letter", "material": "a text", "message": "a message", "meeting": "a talk", "note": "a note",
    "notes": "your notes", "offer": "an offer", "opening": "an opening", "override": "your reason to go ahead",
    "person": "a person", "pipe": "how far an opening is", "posting": "a posting", "power": "what they decide",
    "promise": "a promise", "referral": "a name", "rehearsal": "an answer", "relation": "how they stand to you",
    "resume": "your resume", "round": "a round of talks", "search": "this search",
    "seeker": "what is known about you", "shots": "how often you can come to them", "spiel": "your case for a job",
    "stage": "how far an opening is", "suggestion": "a suggestion", "talk": "a talk", "thanks": "thanks",
    "unknown": "an open question",
}  # fmt: skip
_DONE: Final[Mapping[str, str]] = {
    "accepted": "Accepted", "added": "Wrote down", "applied": "Applied with", "asked": "Asked for",
    "booked": "Booked", "called off": "Called off", "cancelled": "Called off", "canceled": "Called off",
    "changed": "Changed", "chosen": "Chose", "closed": "Closed", "confirmed": "Confirmed", "created": "Wrote down",
    "declined": "Declined", "deleted": "Took out", "done": "Did", "edited": "Changed", "found": "Found",
    "held": "Held", "imported": "Brought in", "kept": "Kept", "made": "Made", "merged": "Put together",
    "moved": "Moved", "named": "Named", "parked": "Parked", "planned": "Planned", "received": "Got",
    "recorded": "Wrote down", "rejected": "Got a no to", "removed": "Took out", "reopened": "Reopened",
    "sent": "Sent", "set": "Said", "shortlisted": "Shortlisted", "started": "Started", "updated": "Changed",
    "withdrawn": "Withdrew", "written": "Wrote",
}  # fmt: skip


def act_said(act: str) -> str:
    """The act as a sentence begins; a sentence stays as it is, a code is put into words as far as we know them."""
    if re.match(r"[^a-z].* ", act):
        return act
    words = " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])|[_.:/-]+", " ", act).lower().split())
    for before in range(1, 3):
        thing, done = " ".join(words.split()[:-before]), " ".join(words.split()[-before:])
        if thing in _THINGS and done in _DONE:
            return f"{_DONE[done]} {_THINGS[thing]}"
    return words[:1].upper() + words[1:] if words else act
