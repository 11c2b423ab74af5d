"""How an employer hears a category of doubt, and what to say instead: in one wording for its patterns and its ear."""

from __future__ import annotations

from typing import Final, TypedDict


class Voice(TypedDict):
    """why: how it is heard. message: what it sounds like. instead: what to say; may name {role} and {company}."""

    why: str
    message: str
    instead: str


ANY_JOB: Final = Voice(
    why="They fill one job. Whoever would take any job is missed by none.",
    message="It sounds as if any job would do.",
    instead="Name {role}, and say what in it you are good at.",
)
PASSING_THROUGH: Final = Voice(
    why="A hiring manager fills this job, not the one after it.",
    message="It sounds like a stop on the way to something else.",
    instead="Say what you want to do in {role} at {company}, and what you would still be learning there.",
)
MADE_SMALL: Final = Voice(
    why="They believe what you say of yourself, and remember the worst of it.",
    message="It makes you smaller than you are.",
    instead="Say what you can do. For a weakness, say what you do about it and what has come of that.",
)
SPEAKING_ILL: Final = Voice(
    why="Whoever speaks ill of the last employer will speak ill of the next.",
    message="It speaks ill of people you worked for.",
    instead="Say in one calm sentence what you are going towards.",
)
