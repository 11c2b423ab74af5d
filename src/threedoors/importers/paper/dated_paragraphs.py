"""Jobs told in one paragraph each, "Employer: what was done", with the dates at the end of its last line.

The name is brought to a line of its own with the dates beside it, as other documents have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from threedoors.importers.paper.cues import title_score
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.periods import holds_period, periods_in

_NAMED = re.compile(r"([^:]{2,60}?)\s?:\s*(\S.*)")
_BROKEN = re.compile(r"(?<=[^\W\d_])- (?=[a-zß-ÿ])")
_MOST_LINES = 8


def dates_brought_up(lines: Sequence[Line]) -> list[Line]:
    """The lines with such paragraphs taken apart; as they were unless two or more are found."""
    kept: list[Line] = []
    at = taken = 0
    while at < len(lines):
        end = _end_of(lines, at)
        parts = list(_taken_apart(lines[at:end])) if end else []
        taken += bool(parts)
        kept += parts or [lines[at]]
        at = end if parts else at + 1
    return kept if taken > 1 else list(lines)


def _end_of(lines: Sequence[Line], at: int) -> int:
    """Behind the last line of a paragraph that begins in bold and ends in a cell of dates; 0 if none."""
    first = lines[at]
    if not first.style.bold or first.bullet or periods_in(first.text):
        return 0
    for n in range(at + 1, min(at + _MOST_LINES, len(lines))):
        line = lines[n]
        if line.bullet or line.gap > first.gap or line.style.bold or not lines[n - 1].filled:
            return 0
        if len(line.cells) > 1 and _dates_at_end(line.texts[-1]):
            ends = n + 1 == len(lines) or (lines[n + 1].style.bold and lines[n + 1].gap > line.gap)
            return n + 1 if ends else 0
        if periods_in(line.text):
            return 0
    return 0


def _dates_at_end(text: str) -> bool:
    return holds_period(text) and bool(periods_in(text)[0].start)


def _taken_apart(lines: Sequence[Line]) -> Iterator[Line]:
    """The name with the dates, then what was done; a job's title, where that is all, is left to name the job."""
    *dates, last = lines[-1].cells[-1], lines[-1]
    texts = [" ".join(line.texts) for line in lines[:-1]] + [" ".join(last.texts[:-1])]
    match = _NAMED.fullmatch(_BROKEN.sub("", " ".join(" ".join(texts).split())))
    if match is None:
        return
    first = lines[0]
    size = first.size
    edge = replace(first, x1=first.right)
    yield replace(edge, cells=((Run(match[1], size, True, False),), dates[0]), starts=(first.x0, last.starts[-1]))
    title = len(match[2].split()) <= 7 and title_score(match[2]) >= 2
    below = replace(
        last, cells=((Run(match[2], size, False, False),),), starts=(first.x0,), x0=first.x0, bullet=not title
    )
    yield replace(below, whole=True)
