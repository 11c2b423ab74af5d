"""Words of a page to lines in reading order: columns found by the blank between them, side columns read on their own.

A blank that runs down a page parts columns, or only the cells of one table: dates beside jobs, labels beside values,
headings in the margin. Columns are read one after another, tables row by row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from threedoors.importers.paper.cues import is_language
from threedoors.importers.paper.europass import is_form_label
from threedoors.importers.paper.headings import is_heading
from threedoors.importers.paper.lines import Line, PageSize, Word
from threedoors.importers.paper.periods import holds_period
from threedoors.importers.paper.running import without_running
from threedoors.importers.paper.runs import cells_of, starts_with_bullet

_NEAR = 3.0
"""Points within which two left edges are one edge."""


class Segment(NamedTuple):
    """Words of one row with ordinary blanks between them."""

    words: tuple[Word, ...]

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def x1(self) -> float:
        return self.words[-1].x1

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


Row = list[Segment]


class Cut(NamedTuple):
    """A blank from row `start` to before row `end` whose right edge is `x`."""

    x: float
    start: int
    end: int
    score: float


class Block(NamedTuple):
    """Lines to be read together; side: in a narrow column beside the main one."""

    words: tuple[Word, ...]
    side: bool


def lines_of_pages(pages: Sequence[tuple[PageSize, list[Word]]]) -> list[Line]:
    """All lines: the main column through all pages, then the side columns."""
    lines = [
        line
        for number, (size, words) in enumerate(without_running(pages))
        for block in blocks_of(words, size)
        for line in _lines_of(block, number)
    ]
    return [line for line in lines if not line.side] + [line for line in lines if line.side]


def blocks_of(words: Sequence[Word], size: PageSize) -> list[Block]:
    return list(_blocks(rows_of_words(words), size, False, 0)) if words else []


def _blocks(rows: Sequence[Row], size: PageSize, side: bool, depth: int) -> Iterator[Block]:
    rows = _split_at_edges(rows)
    cut = _best_cut(rows) if depth < 6 else None
    if cut is None:
        yield Block(tuple(word for row in rows for segment in row for word in segment.words), side)
        return
    above, inside, below = rows[: cut.start], rows[cut.start : cut.end], rows[cut.end :]
    if above:
        yield from _blocks(above, size, side, depth + 1)
    left, right = _parted(inside, cut.x)
    tall = _height(inside) > 0.3 * size.height or len(inside) > 25
    narrow = _narrow(left, right) if tall and not side else ""
    yield from _blocks(left, size, side or narrow == "left", depth + 1)
    yield from _blocks(right, size, side or narrow == "right", depth + 1)
    if below:
        yield from _blocks(below, size, side, depth + 1)


def _narrow(left: Sequence[Row], right: Sequence[Row]) -> str:
    """Which of two columns stands beside the other: the one with fewer letters."""
    return "left" if _letters(left) < _letters(right) else "right"


def _letters(rows: Sequence[Row]) -> int:
    return sum(len(word.text) for row in rows for segment in row for word in segment.words)


def _height(rows: Sequence[Row]) -> float:
    return rows[-1][0].words[0].y - rows[0][0].words[0].y


def rows_of_words(words: Sequence[Word]) -> list[Row]:
    """Rows from the top, each in segments."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda each: (each.y, each.x0)):
        if rows and word.y - rows[-1][0].y <= 0.35 * min(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [_segments(sorted(row, key=lambda each: each.x0)) for row in rows]


def _segments(row: Sequence[Word]) -> Row:
    segments: list[list[Word]] = []
    for word in row:
        if segments and _joins(segments[-1], word):
            segments[-1].append(word)
        else:
            segments.append([word])
    return [Segment(tuple(each)) for each in segments]


def _joins(before: Sequence[Word], word: Word) -> bool:
    return word.x0 - before[-1].x1 < 0.8 * word.size or (
        len(before) == 1 and starts_with_bullet(before[0].text, alone=True)
    )


def _best_cut(rows: Sequence[Row]) -> Cut | None:
    """The blank that most lines stand on both sides of, unless it only parts the cells of a table."""
    edges = _edges(rows)
    cuts = sorted((cut for x in edges for cut in _cuts_at(rows, x)), key=lambda cut: -cut.score)
    for cut in cuts[:12]:
        left, right = _parted(rows[cut.start : cut.end], cut.x)
        if not is_table(left, right):
            return cut
    return None


def _split_at_edges(rows: Sequence[Row]) -> list[Row]:
    """Lines of two columns that touch are parted where a word begins on an edge that many lines of text have."""
    starts = Counter(round(segment.x0) for row in rows for segment in row)
    least = min(starts, default=0)
    edges = {x for x, count in starts.items() if count >= 8 and x > least + 60}
    return [[part for segment in row for part in _parts_at(segment, edges)] for row in rows] if edges else list(rows)


def _parts_at(segment: Segment, edges: set[int]) -> Iterator[Segment]:
    cuts = [n for n, word in enumerate(segment.words) if n and round(word.x0) in edges]
    for start, stop in pairwise([0, *cuts, len(segment.words)]):
        yield Segment(segment.words[start:stop])


def _edges(rows: Sequence[Row]) -> list[float]:
    """Left edges that several segments share, but for the leftmost of all."""
    starts = sorted(segment.x0 for row in rows for segment in row)
    if not starts:
        return []
    found = []
    group = [starts[0]]
    for x in [*starts[1:], float("inf")]:
        if x - group[0] > _NEAR:
            if len(group) >= 3:
                found.append(group[0])
            group = []
        group.append(x)
    return [x for x in found if x > starts[0] + 20]


def _cuts_at(rows: Sequence[Row], x: float) -> Iterator[Cut]:
    """The stretches of rows, as tall as can be, in which nothing crosses the blank left of x."""
    free = [
        not any(segment.x0 < x - _NEAR and segment.x1 > x - 2 for segment in row) and not _is_footer(rows, n)
        for n, row in enumerate(rows)
    ]
    at = 0
    for clear, group in groupby(free):
        size = len(list(group))
        if clear and (cut := _trimmed(rows, x, at, at + size)):
            yield cut
        at += size


def _is_footer(rows: Sequence[Row], at: int) -> bool:
    """Whether a row is the last or the first of its page, far from the others, and says how to reach the person."""
    row = rows[at]
    if at not in (0, len(rows) - 1) or len(row) < 2 or len(rows) < 4 or not any("@" in each.text for each in row):
        return False
    near = rows[1] if at == 0 else rows[at - 1]
    return abs(row[0].words[0].y - near[0].words[0].y) > 2.5 * row[0].words[0].size


def _trimmed(rows: Sequence[Row], x: float, start: int, end: int) -> Cut | None:
    """Begins and ends where the right column does; None when one side has fewer than three lines."""
    right = [n for n in range(start, end) if any(segment.x0 >= x - _NEAR for segment in rows[n])]
    if len(right) < 3:
        return None
    first = right[0]
    while first > start and _close(rows[first - 1], rows[first]) and not _wide(rows[first - 1], rows):
        first -= 1
    left = [n for n in range(first, end) if any(segment.x1 <= x for segment in rows[n])]
    inside = [n for n in left if n <= right[-1] + 1]
    if len(inside) < 3:
        return None
    starting = sum(1 for n in right for segment in rows[n] if abs(segment.x0 - x) <= _NEAR)
    return Cut(x, first, end, min(len(inside), len(right)) + 0.5 * starting)


def _close(above: Row, below: Row) -> bool:
    return below[0].words[0].y - above[0].words[0].y < 1.6 * below[0].words[0].size


def _wide(row: Row, rows: Sequence[Row]) -> bool:
    return row[-1].x1 - row[0].x0 > 0.7 * max(each[-1].x1 for each in rows) - min(each[0].x0 for each in rows)


def _parted(rows: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    left = [[segment for segment in row if segment.x0 < x - _NEAR] for row in rows]
    right = [[segment for segment in row if segment.x0 >= x - _NEAR] for row in rows]
    return [row for row in left if row], [row for row in right if row]


def is_table(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two columns are the cells of one table: dates or headings on one side, or labels beside their values."""
    heads_left, heads_right = _headed(left), _headed(right)
    if _share(left, holds_period) > 0.45 or _share(right, holds_period) > 0.45:
        return True
    if heads_left > 0.6 and heads_right < 0.3:
        return True
    beside = _beside(left, right)
    if beside > 0.9 and not heads_right and _share(left, is_form_label) > 0.25:
        return True
    if heads_left and not heads_right and (_names_its_rows(left, right) or _all_look_like_headings(left)):
        return True
    if beside > 0.9 and not heads_right and len(right) <= len(left):
        return True
    if beside > 0.8 and not heads_left and len(left) <= len(right):
        return True
    if heads_left and (heads_right or len(left) * heads_left >= 2) and beside < 0.95:
        return False
    if heads_left * len(left) >= 1.5 or heads_right * len(right) >= 1.5:
        return beside > 0.9 and heads_left * len(left) >= 1 and _labels(left) > 0.5
    return beside > 0.75


def _names_its_rows(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the left side, its headings aside, is nothing but dates, labels and languages, each beside its text."""
    cells = [row for row in left if not is_heading(_text_of(row))]
    return len(cells) >= 3 and _beside(cells, right) > 0.85 and _share(cells, _names_a_row) > 0.7


def _all_look_like_headings(rows: Sequence[Row]) -> bool:
    """Whether a side holds nothing but short lines in the look of the headings among them, some broken over lines."""
    looks = {_look_of(row) for row in rows if is_heading(_text_of(row))}
    return len(looks) == 1 and all(_look_of(row) in looks and len(_text_of(row).split()) < 5 for row in rows)


def _look_of(row: Row) -> tuple[float, bool, bool]:
    word = row[0].words[0]
    return round(word.size, 1), word.bold, _text_of(row).isupper()


def _names_a_row(text: str) -> bool:
    return text.endswith(":") or holds_period(text) or is_form_label(text) or is_language(text)


def _text_of(row: Row) -> str:
    return " ".join(segment.text for segment in row)


def _headed(rows: Sequence[Row]) -> float:
    """The share of lines that are headings, those broken over two lines included."""
    texts = [_text_of(row) for row in rows]
    heads = [is_heading(text) for text in texts]
    for n in range(len(texts) - 1):
        if is_heading(f"{texts[n]} {texts[n + 1]}") and not heads[n + 1]:
            heads[n] = heads[n + 1] = True
    return sum(heads) / max(len(heads), 1)


def _labels(rows: Sequence[Row]) -> float:
    return _share(rows, lambda text: text.endswith(":"))


def _share(rows: Sequence[Row], test: Callable[[str], bool]) -> float:
    return sum(1 for row in rows if test(_text_of(row))) / max(len(rows), 1)


def _beside(left: Sequence[Row], right: Sequence[Row]) -> float:
    """How many lines of the shorter side share their baseline with one of the other side."""
    short, long = sorted((left, right), key=len)
    levels = Counter(round(row[0].words[0].y) for row in long)
    return sum(1 for row in short if any(levels[round(row[0].words[0].y) + d] for d in (-1, 0, 1))) / max(len(short), 1)


def _lines_of(block: Block, page: int) -> Iterator[Line]:
    """The lines of a block, each with the blank above it."""
    rows = rows_of_words(block.words)
    if not rows:
        return
    right = max(row[-1].x1 for row in rows)
    before = None
    for row in rows:
        words = [word for segment in row for word in segment.words]
        y, size = words[0].y, max(word.size for word in words)
        gap = (y - before) / size if before is not None else 3.0
        before = y
        line = cells_of(words)
        if line.cells:
            yield Line(
                cells=line.cells,
                bullet=line.bullet,
                x0=line.starts[0],
                starts=line.starts,
                x1=words[-1].x1,
                right=right,
                gap=gap,
                page=page,
                side=block.side,
            )
