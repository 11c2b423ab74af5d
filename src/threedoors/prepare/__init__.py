"""What to write and what to bring: a draft for every message of a talk, and the brief for the talk itself.

All of it is made from the seeker's own facts. What is not known stands as a question in brackets, never as a guess.
"""

from threedoors.prepare.briefing import Brief, brief
from threedoors.prepare.composing import Message, Purpose
from threedoors.prepare.ends import closing
from threedoors.prepare.timely import due, held_back, message, possible, readers

__all__ = [
    "Brief", "Message", "Purpose", "brief", "closing", "due", "held_back", "message", "possible", "readers",
]  # fmt: skip
