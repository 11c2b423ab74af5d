"""A line of a resume as it is quoted."""

from __future__ import annotations

_QUOTE = 160


def quoted(text: str) -> str:
    """Without its bullet, and not longer than a reader takes in."""
    text = " ".join(text.split()).lstrip("-–—*•●▪◦·> ")
    return text if len(text) <= _QUOTE else text[:_QUOTE].rsplit(" ", 1)[0] + " ..."
