"""Words that the seeker keeps though a rule marks them: their own choice, with its reason."""

from __future__ import annotations

from collections.abc import Iterable

from threedoors.doubt.draft import Finding
from threedoors.terms import KeptWording
from threedoors.text import plain

NEVER_KEPT = frozenset({"wrong_name"})
"""Another company's or person's name is a slip and no wording."""


def kept_by(kept: Iterable[KeptWording], finding: Finding, text: str) -> KeptWording | None:
    """What lets this finding stand: its rule kept everywhere, or for these words. None when it does not."""
    if finding.category in NEVER_KEPT:
        return None
    said = plain(text[finding.start : finding.end])
    return next((each for each in kept if each.rule == finding.rule and plain(each.words) in ("", said)), None)
