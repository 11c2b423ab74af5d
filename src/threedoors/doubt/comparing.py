"""Two drafts of one text: what went, what stayed, what came."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from threedoors.doubt import check
from threedoors.doubt.draft import Draft, Finding, Stakes
from threedoors.text import plain, word_spans

_LONG = 2000
"""Words from which on the commonest are no anchor: comparing each with each would take the square of the length."""


@dataclass(frozen=True)
class Comparison:
    """gone: found in the first draft only. stayed: in both, as (before, after). came: in the second only."""

    gone: tuple[Finding, ...]
    stayed: tuple[tuple[Finding, Finding], ...]
    came: tuple[Finding, ...]


def compare(before: Draft, after: Draft, stakes: Stakes) -> Comparison:
    """What a new draft mended and what it brought.

    A finding stays when one of its category is found in the same words, or where those words went.
    """
    left = list(check(after, stakes))
    gone: list[Finding] = []
    stayed: list[tuple[Finding, Finding]] = []
    moved = _moved(before.text, after.text)
    for found in check(before, stakes):
        match = next((each for each in left if _is_same(found, each, before.text, after.text, moved)), None)
        if match is None:
            gone.append(found)
        else:
            left.remove(match)
            stayed.append((found, match))
    return Comparison(tuple(gone), tuple(stayed), tuple(left))


def _is_same(old: Finding, new: Finding, before: str, after: str, moved: list[tuple[int, int, int]]) -> bool:
    if old.category != new.category:
        return False
    if plain(before[old.start : old.end]) == plain(after[new.start : new.end]):
        return True
    return any(
        max(old.start, start) < min(old.end, start + length)
        and new.start < min(old.end, start + length) + shift
        and max(old.start, start) + shift < new.end
        for start, length, shift in moved
    )


def _moved(before: str, after: str) -> list[tuple[int, int, int]]:
    """Stretches of words that both drafts hold: where each begins in the first, how long it is, how far it moved."""
    old, new = list(word_spans(before)), list(word_spans(after))
    said, says = [span.of(before).casefold() for span in old], [span.of(after).casefold() for span in new]
    matcher = SequenceMatcher(None, said, says, autojunk=len(said) > _LONG)
    return [
        (old[a].start, old[a + size - 1].end - old[a].start, new[b].start - old[a].start)
        for a, b, size in matcher.get_matching_blocks()
        if size
    ]
