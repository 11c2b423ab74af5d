"""The lines of a section to its entries: what stands above and beside the dates heads an entry, the rest tells of it.

Where the dates stand among the heading lines is learnt from the first entry and looked for in the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from threedoors.importers.paper.broken_dates import OPEN_RANGE, broken_dates_joined, stacked_dates_joined
from threedoors.importers.paper.cues import (
    could_be_place,
    degree_score,
    firm_score,
    is_place,
    school_score,
    title_score,
)
from threedoors.importers.paper.dated_paragraphs import dates_brought_up
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.periods import Period, periods_in

_HEAD_CHARACTERS = 130
_MOST_ABOVE = 4
_DURATION = re.compile(
    r"^[\s(·,|]*(?:(?:\d+|less than a)\s*(?:years?|yrs?|year|months?|mos?|jahre?n?|monate?n?|ans?|mois|"
    r"años?|mes(?:es)?|anos?|mês|anni?|mes[ei]|jaar|maand(?:en)?|lat[a]?|rok|miesi\w+|mies)\.?[\s,]*"
    r"(?:and|und|et|y|e|en|i)?\s*)+[)\s]*$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?:key|main|selected)\s+)?(?:tasks|achievements|accomplishments|responsibilities|duties|achievements\s?/\s?tasks|"
    r"tasks\s?/\s?achievements|aufgaben|tätigkeiten|missions|funciones|tareas|attività|obowiązki|ansvar)",
    re.IGNORECASE,
)
"""Words that head what was done, never the job."""

_MARKS = re.compile(
    r"(?:s?c?gpa|percentage|grades?|marks|score|notes?|abschlussnote|gesamtnote|moyenne|nota|voto|media|cijfer|średnia)"
    r"(?:\s+\w+)?\s?[-–—:]?\s?\d",
    re.IGNORECASE,
)
"""How good the marks were, never a school."""

_OPEN_MONTH = re.compile(r"\d\s*[-–—]\s*[^\W\d_]{3,}\.?$")
_IN_BRACKETS = re.compile(r"\(\s*[|,–-]*\s*\)|\[\s*\]")

_LEFT_OPEN = re.compile(r"\s*[(\[]\s*\|?\s*$")


@dataclass
class Entry:
    """One job, school or the like. heads: the lines that name it, without their dates; told: what is said of it."""

    heads: list[Line] = field(default_factory=list)
    period: Period | None = None
    told: list[Line] = field(default_factory=list)


def entries_of(lines: Sequence[Line]) -> list[Entry]:
    """Entries in order. Lines above the first that belong to none come as an entry without heads."""
    lines = dates_brought_up(lines)
    lines = stacked_dates_joined([kept for line in lines if (kept := _without_durations(line))])
    lines = joined_lines(_names_unbulleted(broken_dates_joined(lines)))
    anchors = [n for n, line in enumerate(lines) if is_anchor(line)]
    anchors = _one_each(lines, anchors)
    if not anchors:
        return _undated(lines)
    tops = _tops(lines, anchors)
    entries = [Entry(told=list(lines[: tops[0]]))] if tops[0] else []
    for n, (top, anchor) in enumerate(zip(tops, anchors, strict=True)):
        end = tops[n + 1] if n + 1 < len(tops) else len(lines)
        stops = [*_undated_tops(lines, anchors, tops, anchor + 1, end), end]
        entries.append(_entry(lines[top : stops[0]], anchor - top))
        entries += [entry for start, stop in pairwise(stops) for entry in _undated(lines[start:stop])]
    return entries


def _undated_tops(
    lines: Sequence[Line], anchors: Sequence[int], tops: Sequence[int], start: int, end: int
) -> list[int]:
    """Where entries without dates begin among the dated ones: at lines that look as only the tops of entries do."""
    look = lines[tops[0]].style
    if tops[0] == anchors[0] or any(lines[n].style == look for n in anchors):
        return []
    told = [line for n, line in enumerate(lines) if line.style == look and n not in tops]
    large = look.bold or look.size > max(lines[n].style.size for n in anchors) + 0.4
    if not large or len(told) > len(tops):
        return []
    return [n for n in range(start, end) if lines[n].style == look and head_like(lines[n]) and lines[n].gap > 1.3]


def _without_durations(line: Line) -> Line | None:
    """A line without the cells that only tell how long something lasted; None when nothing is left."""
    kept = [n for n, text in enumerate(line.texts) if not is_duration(text)]
    if len(kept) == len(line.cells):
        return line
    starts = line.starts or (line.x0,) * len(line.cells)
    return (
        replace(line, cells=tuple(line.cells[n] for n in kept), starts=tuple(starts[n] for n in kept)) if kept else None
    )


def _names_unbulleted(lines: Sequence[Line]) -> list[Line]:
    """Entries whose first line carries a bullet, set further left than the bullets of what was done."""
    marked = [n for n, line in enumerate(lines[:-1]) if line.bullet and _names_entry(line, lines[n + 1])]
    if not marked:
        return list(lines)
    edge = min(lines[n].x0 for n in marked) + 2
    others = [line.x0 for n, line in enumerate(lines) if line.bullet and n not in marked]
    if others and min(others) <= edge:
        return list(lines)
    return [replace(line, bullet=False) if line.bullet and line.x0 <= edge else line for line in lines]


def _names_entry(line: Line, below: Line) -> bool:
    """Whether a bulleted line is the first of an entry: its dates stand in a cell of their own, or just below."""
    bare = replace(line, bullet=False)
    dated = len(line.cells) > 1 and is_anchor(bare)
    return head_like(bare) and (dated or (not below.bullet and is_anchor(below) and below.gap < 1.9))


def is_duration(text: str) -> bool:
    return bool(_DURATION.match(text))


def joined_lines(lines: Sequence[Line]) -> list[Line]:
    """Lines that a page's edge broke, put together again."""
    whole: list[Line] = []
    last: Line | None = None
    for line in lines:
        if whole and last is not None and _goes_on(whole[-1], last, line):
            whole[-1] = _with(whole[-1], line)
        else:
            whole.append(line)
        last = line
    return whole


def _goes_on(start: Line, last: Line, line: Line) -> bool:
    """Whether `line` goes on with what `last` broke off; `start`: the first line of that text."""
    if line.bullet or line.whole or last.whole or line.side != last.side or len(line.cells) > 1:
        return False
    if (line.page == last.page and line.gap > 1.9) or abs(line.style.size - last.style.size) > 0.4:
        return False
    if OPEN_RANGE.search(last.text) and periods_in(line.text) and periods_in(line.text)[0].at < 3:
        return True
    if _OPEN_MONTH.search(last.text) and re.match(r"(?:19|20)\d\d\b", line.text):
        return True
    if is_anchor(line) and _stands_alone(line):
        return False
    if _breaks_off(last, line) or _name_goes_on(last, line):
        return True
    if is_anchor(last) and not (last.bullet and len(last.cells) == 1):
        beside = line.x0 > last.x0 + 20 and abs(line.x0 - last.starts[-1]) < 3 + 200 * (len(last.cells) == 1)
        return last.filled and line.gap < 1.7 and beside
    return len(last.cells) == 1 and _text_goes_on(start, last, line)


def _text_goes_on(start: Line, last: Line, line: Line) -> bool:
    """The same of lines that carry no dates."""
    bold = last.runs[-1].bold
    if start.bullet:
        near = 2.5 if line.gap > 1.6 or last.text.endswith((".", ";")) else 11.0  # hung below the bullet, not the text
        broken = last.filled or line.text[:1].islower() or _had_no_room(last, line)
        return line.x0 >= start.x0 - near and broken and (bold or not line.style.bold)
    if line.style.bold != bold or abs(line.x0 - last.x0) >= 14:
        return False
    return last.filled and (len(last.text) > 42 or (last.text.endswith((",", "-", "&")) and line.text[:1].islower()))


def _breaks_off(last: Line, line: Line) -> bool:
    """Whether a name broke at a comma, or within its last look, before the edge of a narrow column."""
    close = line.gap < 1.45 and abs(line.x0 - last.x0) < 4 and len(line.text.split()) <= 6 and not is_anchor(line)
    end = next(run for run in reversed(last.cells[0]) if run.text.strip())
    alike = (end.bold, end.italic) == (line.style.bold, line.style.italic) and not last.bullet
    mixed = len({(run.bold, run.italic) for run in last.cells[0] if any(map(str.isalpha, run.text))}) > 1
    comma = last.texts[0].endswith(",") and is_anchor(last)
    dash = last.texts[0].endswith((" —", " –", " -")) and line.text[:1].isupper()
    if dash and close and not last.bullet:
        return True
    return close and alike and (comma or (mixed and _had_no_room(last, line)))


def _name_goes_on(last: Line, line: Line) -> bool:
    """Whether the name beside the dates broke at the edge: its last words stand close below it."""
    near = line.gap < 1.45 and abs(line.x0 - last.x0) < 4 and len(last.cells) == 1 and not last.bullet
    if not (near and is_anchor(last) and _had_no_room(last, line) and not is_anchor(line)):
        return False
    words = len(line.text.split())
    named = title_score(line.text) or firm_score(line.text) or is_place(line.text)
    whole = line.style == last.style and line.style.caps and words <= 2 and not named
    return whole or (line.text[:1].islower() and words <= 4)


def _had_no_room(last: Line, line: Line) -> bool:
    """Whether the first word of a line would have run over the edge had it stood on the line above."""
    word = line.text.split()[0] if line.text.split() else ""
    width = (line.x1 - line.x0) * (len(word) + 1) / max(len(line.text), 1)
    return last.right > last.x0 and last.x1 - last.x0 > 60 and last.x1 + width > last.right + 0.5


def _stands_alone(line: Line) -> bool:
    found = periods_in(line.text)
    return bool(found) and found[0].end - found[0].at > 0.6 * len(line.text)


def _with(first: Line, second: Line) -> Line:
    """Two lines as one; a word broken by a hyphen is one word again."""
    at = 0 if first.texts[0].endswith(",") and not second.cells[1:] else len(first.cells) - 1
    *before, last = first.cells[at]
    text = last.text.rstrip()
    broken = (
        text.endswith("-") and text[-2:-1].isalpha() and second.text[:1].islower() and "-" not in text.split()[-1][:-1]
    )
    joined = Run(text[:-1] if broken else f"{text} ", last.size, last.bold, last.italic)
    whole = (*before, joined, *second.runs)
    return replace(first, cells=(*first.cells[:at], whole, *first.cells[at + 1 :]), x1=second.x1)


def is_anchor(line: Line) -> bool:
    """Whether a line carries the dates of an entry: at its beginning or end or in a cell, not amid a sentence."""
    for text in line.texts:
        for period in periods_in(text):
            before, after = text[: period.at].strip(" ([,|–-·•"), text[period.end :].strip(" )],.;|:–-·•")
            if not before or not after or is_duration(after) or could_be_place(after) or is_place(after):
                return _short_enough(line, before)
            if period.start and _bracketed(text, period):
                return _short_enough(line, before)
            if period.start and len(text) < _HEAD_CHARACTERS and re.search(r"[|•·–—,]\s*$", text[: period.at]):
                return True
    return False


def _bracketed(text: str, period: Period) -> bool:
    return text[: period.at].rstrip().endswith("(") and text[period.end :].lstrip().startswith(")")


def _short_enough(line: Line, before: str) -> bool:
    """A line that begins with its dates may be long: the whole job may stand in it."""
    return not before or (len(line.text) <= _HEAD_CHARACTERS and not (line.bullet and len(before.split()) > 9))


def _one_each(lines: Sequence[Line], anchors: Sequence[int]) -> list[int]:
    """Bulleted lines with dates head entries only where all do; a range outranks a lone date close to it."""
    plain = [n for n in anchors if not lines[n].bullet]
    kept = plain or list(anchors)
    ranged = [n for n in kept if any(map(_is_stretch, periods_in(lines[n].text)))]
    if len(ranged) * 2 >= len(kept):
        apart = [n for n in kept if n not in ranged and not any(abs(n - other) <= 2 for other in ranged)]
        alike = next(
            (set_so for set_so in (_dated_at_end, _dated_at_start) if all(set_so(lines[n]) for n in ranged)), None
        )
        lone = [n for n in kept if n in apart or (alike and n not in ranged and alike(lines[n]))]
        kept = sorted((*ranged, *lone))
    return [n for at, n in enumerate(kept) if at == 0 or not _same_dates_again(lines, kept[at - 1], n)]


def _is_stretch(period: Period) -> bool:
    """Whether a period has a beginning, or goes on though it does not say since when."""
    return period.start is not None or (period.stop is not None and period.stop.now)


def _dated_at_end(line: Line) -> bool:
    """Whether the dates have a cell of their own, the last of the line."""
    return len(line.cells) > 1 and _is_dates(line.texts[-1]) and not periods_in(line.texts[0])


def _dated_at_start(line: Line) -> bool:
    """Whether the dates have the first cell to themselves, and a bold name stands beside them."""
    return len(line.cells) > 1 and _is_dates(line.texts[0]) and line.cells[1][0].bold


def _is_dates(text: str) -> bool:
    found = periods_in(text)
    return bool(found) and found[0].end - found[0].at > 0.8 * len(text)


def _same_dates_again(lines: Sequence[Line], one: int, other: int) -> bool:
    return False if other - one > 1 else lines[one].text == lines[other].text


def head_like(line: Line) -> bool:
    """Whether a line could name a job or a school: short, no bullet, no sentence."""
    text = line.text
    if (
        line.bullet
        or len(text) > _HEAD_CHARACTERS
        or text.endswith(":")
        or _LABEL.fullmatch(text)
        or _MARKS.match(text)
    ):
        return False
    sentence = text.endswith((".", ";")) and len(text.split()) > 5 and firm_score(text) < 4
    return not sentence and not text[:1].islower()


def _tops(lines: Sequence[Line], anchors: Sequence[int]) -> list[int]:
    """Where each entry begins: its first line above the one with the dates."""
    tops = [_first_top(lines, anchors[0])]
    shape = [lines[n].style for n in range(tops[0], anchors[0])]
    distinct = _distinct(lines, anchors, shape)
    for before, anchor in pairwise(anchors):
        tops.append(_top(lines, before, anchor, shape, distinct))
    return tops


def _first_top(lines: Sequence[Line], anchor: int) -> int:
    top = anchor
    while top > 0 and anchor - top < _MOST_ABOVE and head_like(lines[top - 1]):
        top -= 1
    return top


def _distinct(lines: Sequence[Line], anchors: Sequence[int], shape: Sequence[object]) -> bool:
    """Whether the lines above the dates look unlike the lines that tell of the job."""
    heads = set(shape)
    told = [
        line.style for n, line in enumerate(lines) if n not in anchors and not line.bullet and line.style not in heads
    ]
    return bool(shape) and (bool(told) or any(line.bullet for line in lines))


def _top(lines: Sequence[Line], before: int, anchor: int, shape: Sequence[object], distinct: bool) -> int:
    """As many lines above these dates as look like those above the first dates, one by one from below."""
    top = anchor
    for style in reversed(shape):
        line = lines[top - 1]
        if top - 1 <= before or not head_like(line):
            break
        if line.style != style and not (distinct and _begins_anew(lines, top - 1)):
            break
        top -= 1
    if (
        top == anchor
        and not shape
        and _begins_anew(lines, anchor - 1)
        and anchor - 1 > before
        and _names_something(lines[anchor - 1])
    ):
        top -= 1
    return top


def _begins_anew(lines: Sequence[Line], at: int) -> bool:
    """Whether a line stands apart from the one above it, or follows a bullet, in a look of its own."""
    line, above = lines[at], lines[at - 1]
    below = lines[at + 1] if at + 1 < len(lines) else None
    over = below is not None and line.gap > 1.45 * below.gap and below.style.bold != line.style.bold
    return head_like(line) and (line.gap > 1.25 * max(above.gap, 1.3) or above.bullet or over) and line.style.bold


def _names_something(line: Line) -> bool:
    return line.style.bold or title_score(line.text) + firm_score(line.text) >= 2


def _entry(lines: Sequence[Line], anchor: int) -> Entry:
    """Heads: down to the dates, and what still names the entry below them."""
    entry = Entry()
    for n, line in enumerate(lines):
        if n == anchor:
            entry.period, rest = taken_out(line)
            if rest is not None:
                (entry.told if line.bullet and len(line.cells) > 1 else entry.heads).append(rest)
        elif n < anchor or (not entry.told and _still_heads(entry, line, lines[n + 1 :], anchor == 0)):
            entry.heads.append(line)
        else:
            entry.told.append(line)
    return entry


def _still_heads(entry: Entry, line: Line, below: Sequence[Line], dates_first: bool) -> bool:
    """Whether a line below the dates still names the job: short, and something is still missing."""
    if not head_like(line) or len(line.text) > 90 or line.text.endswith("."):
        return False
    names = [text for head in entry.heads for text in head.texts]
    if is_place(line.text):
        return True
    if len(names) >= (4 if dates_first else 3):
        return False
    if (not dates_first and _is_told(line, names)) or (entry.heads and _is_named_in_looks(entry.heads[0], line)):
        return False
    bulleted = any(each.bullet for each in below) and not below[0].bullet if below else False
    named = title_score(line.text) + firm_score(line.text) + school_score(line.text) + degree_score(line.text) >= 1.6
    styled = line.style.bold or line.style.italic or line.style.caps
    followed = bool(below) and (below[0].bullet or (below[0].x0 > line.x0 + 8 and below[0].gap > 1.3 * line.gap))
    alone = not below
    return not names or styled or followed or (named and (len(names) < 3 or bulleted)) or (alone and len(names) < 2)


def _is_told(line: Line, names: Sequence[str]) -> bool:
    """Whether a line below the dates is a sentence of what was done: job and employer are named above them already."""
    parts = [part for name in names for part in re.split(r",\s+|\s+[–—|·-]\s+", name)]
    named = len(parts) > 1 and any(title_score(part) + degree_score(part) >= 2 for part in parts)
    styled = line.style.bold or line.style.italic or line.style.caps
    return named and not styled and len(line.text.split()) > 3


def _is_named_in_looks(head: Line, line: Line) -> bool:
    """Whether job and employer stand on the line of the dates, each in a look of its own, above a plain sentence."""
    runs = [run for run in head.runs if any(map(str.isalpha, run.text))]
    looks = {(run.bold, run.italic) for run in runs}
    named = len(looks) > 1 and title_score(runs[0].text) + degree_score(runs[0].text) >= 2
    plain = not (line.style.bold or line.style.italic or line.style.caps)
    return named and plain and len(line.text.split()) > 4 and not _is_school_of(head, line)


def _is_school_of(head: Line, line: Line) -> bool:
    """Whether the line names the school of a degree that stands without one."""
    degree = degree_score(head.text) >= 2 and not school_score(head.text)
    return degree and school_score(line.text) >= 2 and len(line.text.split()) <= 8


def taken_out(line: Line) -> tuple[Period | None, Line | None]:
    """The period of a line, and the line without it; None when nothing else stands there."""
    found: Period | None = None
    cells, starts = [], []
    for n, (cell, text) in enumerate(zip(line.cells, line.texts, strict=True)):
        rest = tuple(cell)
        periods = periods_in(text)
        if periods and (found is None or (periods[0].start and not found.start)):
            found = next((each for each in periods if each.start), periods[0])
            rest = _cut(cell, text[found.at : found.end])
        elif found and not found.start and len(periods) == 1 and _is_all(periods[0], text):
            found, rest = Period(found.stop, periods[0].stop, 0, 0), ()
        if rest:
            cells.append(rest)
            starts.append(line.starts[n] if n < len(line.starts) else line.x0)
    return found, replace(line, cells=tuple(cells), starts=tuple(starts)) if cells else None


def _is_all(period: Period, text: str) -> bool:
    return period.end - period.at > 0.8 * len(text)


def _cut(cell: Sequence[Run], text: str) -> tuple[Run, ...]:
    """A cell without a stretch of its text, which may run over several runs."""
    whole = "".join(run.text for run in cell)
    plain = " ".join(whole.split())
    at = plain.find(text)
    if at < 0:
        return tuple(cell)
    kept = []
    position = 0
    for run in cell:
        words = " ".join(run.text.split())
        start = plain.find(words, position) if words else position
        position = start + len(words)
        left = words[: max(0, at - start)]
        right = words[max(0, at + len(text) - start) :]
        rest = (
            words
            if start >= at + len(text) or position <= at
            else f"{left} | {right}"
            if left.strip() and right.strip()
            else left + right
        )
        rest = _LEFT_OPEN.sub("", _IN_BRACKETS.sub(" ", rest))
        if any(map(str.isalnum, rest)):
            kept.append(run._replace(text=f"{rest} "))
    return tuple(run for run in kept if not is_duration(run.text))


def _undated(lines: Sequence[Line]) -> list[Entry]:
    """Entries without any dates: each line in the look of the first, if that stands out, begins one."""
    entries: list[Entry] = []
    bulleted = any(line.bullet for line in lines)
    for line in lines:
        top = entries[0].heads[0] if entries and entries[0].heads else None
        begins = head_like(line) and (top is None or (line.style == top.style and (entries[-1].told or line.gap > 1.5)))
        if begins and (top is None or _stands_out(top, lines)):
            entries.append(Entry([line]))
        elif not entries:
            entries.append(Entry(told=[line]))
        elif not entries[-1].told and head_like(line) and len(entries[-1].heads) < (3 if bulleted else 2):
            entries[-1].heads.append(line)
        else:
            entries[-1].told.append(line)
    return entries


def _stands_out(top: Line, lines: Sequence[Line]) -> bool:
    """Whether the look of a line is not that of most others."""
    return 2 * sum(line.style == top.style for line in lines) <= len(lines)
