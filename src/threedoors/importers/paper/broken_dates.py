"""Dates that a narrow column broke over lines, put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.periods import periods_in
from threedoors.importers.paper.runs import bullet_cut

OPEN_RANGE = re.compile(r"\d\s*[-–—]\s*$")
_OPEN_END = re.compile(r"[-–—]\s*(?:[^\W\d_]{2,}\.?\s*){0,2}$")
_BROKEN_WORD = re.compile(
    r"^(.{2,20}?\d\s*[-–—]\s*(?:la|el|l['’]|à|à ce|até|até o|do|to|up to|bis|tot))$", re.IGNORECASE
)
_BROKEN = re.compile(r"^(.{2,20}?\d\s*[-–—])(?:\s+\S.*)?$")
_BROKEN_MONTH = re.compile(r"^(.{2,20}?\d\s*[-–—]\s*[^\W\d_]{3,}\.?)(?:\s+\S.*)?$")


def stacked_dates_joined(lines: Sequence[Line]) -> list[Line]:
    """Dates set on three lines, "May 2019", "to", "May 2021", as one."""
    kept: list[Line] = []
    for line in lines:
        if len(kept) > 1 and _is_range([*kept[-2:], line]):
            first = kept[-2]
            text = " ".join(each.text for each in (*kept[-2:], line))
            kept[-2:] = [replace(first, cells=((first.runs[0]._replace(text=text),),), starts=(first.x0,))]
        else:
            kept.append(line)
    return kept


def _is_range(three: Sequence[Line]) -> bool:
    if any(len(line.cells) > 1 or len(line.text) > 24 for line in three) or len(three[1].text) > 5:
        return False
    text = " ".join(line.text for line in three)
    found = periods_in(text)
    return bool(found) and found[0].start is not None and found[0].at < 2 and found[0].end >= len(text) - 1


def broken_dates_joined(lines: Sequence[Line]) -> list[Line]:
    """Dates that a narrow column broke after their dash, put together again."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if last is not None and _ends_broken(last, line):
            whole += _last_cells_joined(whole.pop(), line)
            continue
        broken = _broken_at(last, line) if last is not None else None
        if last is None or broken is None:
            whole.append(line)
            continue
        dates = last.runs[0]._replace(text=f"{broken[1]} {line.texts[0]} ")
        rest = _after(last.cells[0], broken[1])
        whole[-1] = replace(last, cells=((dates,), *((rest,) if rest else ()), *last.cells[1:]))
        if len(line.cells) > 1:
            whole.append(_second_cell_on(line))
    return whole


def _broken_at(last: Line, line: Line) -> re.Match[str] | None:
    """The beginning of a line's first cell, if it is a date that breaks off and the next line's first cell ends it."""
    found = (pattern.match(last.texts[0]) for pattern in (_BROKEN_WORD, _BROKEN_MONTH, _BROKEN))
    whole = any(period.start and not _OPEN_END.search(last.texts[0]) for period in periods_in(last.texts[0]))
    return None if whole else next((match for match in found if match and _closes(match[1], line)), None)


def _ends_broken(last: Line, line: Line) -> bool:
    """Whether the dates in the last cell of a line go on in the last cell of the next."""
    if len(last.cells) < 2 or not OPEN_RANGE.search(last.texts[-1]):
        return False
    found = periods_in(f"{last.texts[-1]} {line.texts[-1]}")
    near = abs(line.starts[-1] - last.starts[-1]) < 40 if line.starts and last.starts else True
    return near and len(line.texts[-1]) < 22 and bool(found) and found[0].start is not None and found[0].at < 3


def _last_cells_joined(last: Line, line: Line) -> Iterator[Line]:
    dates = last.cells[-1][0]._replace(text=f"{last.texts[-1]} {line.texts[-1]} ")
    yield replace(last, cells=(*last.cells[:-1], (dates,)))
    if len(line.cells) > 1:
        yield replace(line, cells=line.cells[:-1], starts=line.starts[:-1])


def _after(cell: Sequence[Run], text: str) -> tuple[Run, ...]:
    """What stands in a cell behind the text that begins it."""
    first, *others = cell
    left = first.text.lstrip()[len(text) :] if first.text.lstrip().startswith(text) else ""
    return tuple(run for run in (first._replace(text=left), *others) if run.text.strip())


def _second_cell_on(line: Line) -> Line:
    """A line without its first cell; a bullet that stood within it begins it now."""
    (first, *others), *cells = line.cells[1:]
    text, bullet = bullet_cut(first.text)
    start = line.starts[1] if len(line.starts) > 1 else line.x0
    rest = ((first._replace(text=text), *others), *cells)
    return replace(line, cells=rest, starts=line.starts[1:], x0=start, bullet=bullet)


def _closes(dates: str, line: Line) -> bool:
    """Whether the first cell of a line is the other end of a stretch of time."""
    both = f"{dates} {line.texts[0]}"
    found = periods_in(both)
    return (
        len(both) < 45
        and bool(found)
        and found[0].start is not None
        and found[0].at < 3
        and found[0].end >= len(both) - 2
    )
