"""The text of a Word file as lines: paragraphs, tables, text boxes once, content controls, headers and footers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple
from xml.etree.ElementTree import Element

from threedoors.importers import limits
from threedoors.importers.paper.headings import section_of
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.periods import holds_period
from threedoors.importers.paper.runs import bullet_cut, clean
from threedoors.importers.paper.words import tidy
from threedoors.importers.word_parts import Look, Package, Styles, W, run_look, space_before

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DEPTH = 60
_SKIPPED = frozenset(
    f"{W}{name}"
    for name in ("del", "moveFrom", "instrText", "delText", "rPr", "pPr", "sdtPr", "sdtEndPr", "fldChar", "sectPr")
)
_COLUMN = 100.0


class _Text(NamedTuple):
    """A stretch of a paragraph's text, or a break in it: "\t" between cells, "\n" between lines."""

    text: str
    look: Look


def lines_of_file(package: Package) -> list[Line]:
    """Headers, body, footers; a side column and footers come last."""
    styles = Styles(package)
    parts = sorted(name for name in package.names if name.startswith("word/header") and name.endswith(".xml"))
    foot = sorted(name for name in package.names if name.startswith("word/footer") and name.endswith(".xml"))
    read = _Reader(styles)
    heads = list(dict.fromkeys(line for name in parts for line in read.part(package.xml(name))))
    body = read.part(package.xml(package.main()))
    feet = [
        replace(line, side=True)
        for line in dict.fromkeys(line for name in foot for line in read.part(package.xml(name)))
    ]
    lines = [*heads, *body]
    return [*(line for line in lines if not line.side), *(line for line in lines if line.side), *feet]


class _Reader:
    """Walks the XML of one file."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self.blank = 0

    def part(self, root: Element | None) -> list[Line]:
        if root is None:
            return []
        body = root.find(f"{W}body")
        return list(islice(self._blocks(body if body is not None else root, 0), limits.PAPER_LINES + 1))

    def _blocks(self, parent: Element, depth: int) -> Iterator[Line]:
        """The lines of paragraphs and tables; wrappers of any kind are looked into."""
        if depth > _DEPTH:
            return
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child, depth)
            elif child.tag == f"{W}tbl":
                yield from self._table(child, depth)
            elif child.tag == f"{_MC}AlternateContent":
                yield from self._blocks(_choice(child), depth + 1)
            elif child.tag not in _SKIPPED:
                yield from self._blocks(child, depth + 1)

    def _paragraph(self, paragraph: Element, depth: int) -> Iterator[Line]:
        properties = paragraph.find(f"{W}pPr")
        look = self._look_of(properties)
        for box in _boxes(paragraph, 0):
            yield from self._blocks(box, depth + 2)
        texts = list(self._texts(paragraph, look, 0))
        listed = (look.listed or _is_listed(properties)) and not look.heading
        lines = list(_lines(texts, listed))
        if not lines:
            self.blank += 1
        for line in lines:
            space = look.before or 0.0
            gap = 1.2 + (1.3 if self.blank else 0.0) + (space / 10 if line is lines[0] else 0.0)
            self.blank = 0
            yield replace(line, gap=gap, heading=look.heading and line is lines[0])

    def _look_of(self, properties: Element | None) -> Look:
        named = properties.find(f"{W}pStyle") if properties is not None else None
        look = self.styles.look(named.get(f"{W}val", "")) if named is not None else self.styles.normal
        before = space_before(properties)
        return look if before is None else look._replace(before=before)

    def _texts(self, parent: Element, look: Look, depth: int) -> Iterator[_Text]:
        """The text of a paragraph's runs, with its breaks; text boxes are read on their own."""
        if depth > _DEPTH:
            return
        for child in parent:
            if child.tag == f"{W}r":
                yield from self._run(child, look, depth)
            elif child.tag == f"{_MC}AlternateContent":
                yield from self._texts(_choice(child), look, depth + 1)
            elif child.tag not in _SKIPPED and child.tag not in _DRAWN:
                yield from self._texts(child, look, depth + 1)

    def _run(self, run: Element, look: Look, depth: int) -> Iterator[_Text]:
        own = run.find(f"{W}rPr")
        named = own.find(f"{W}rStyle") if own is not None else None
        if named is not None:
            base = self.styles.look(named.get(f"{W}val", ""))
            look = Look(bold=base.bold or None, italic=base.italic or None, caps=base.caps or None, size=None).over(
                look
            )
        set_so = run_look(own).over(look)
        if set_so.hidden:
            return
        for child in run:
            if child.tag == f"{W}t":
                yield _Text((child.text or "").upper() if set_so.caps else child.text or "", set_so)
            elif child.tag in _BREAKS:
                yield _Text(_BREAKS[child.tag], set_so)

    def _table(self, table: Element, depth: int) -> Iterator[Line]:
        for row in _found(table, f"{W}tr", 0):
            cells = [list(self._blocks(cell, depth + 1)) for cell in _found(row, f"{W}tc", 0)]
            yield from _row(cells)
        self.blank = 0


_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_DRAWN = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))


def _choice(alternate: Element) -> Element:
    """One of the forms in which Word stores the same thing: the first that holds something."""
    choices = [*alternate.iterfind(f"{_MC}Choice"), *alternate.iterfind(f"{_MC}Fallback")]
    return next((each for each in choices if next(each.iter(f"{W}t"), None) is not None), Element("nothing"))


def _boxes(parent: Element, depth: int) -> Iterator[Element]:
    """The text boxes anchored in a paragraph, each in one of its forms only."""
    for child in parent if depth < _DEPTH else ():
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == f"{_MC}AlternateContent":
            yield from _boxes(_choice(child), depth + 1)
        elif child.tag not in _SKIPPED:
            yield from _boxes(child, depth + 1)


def _found(parent: Element, tag: str, depth: int) -> Iterator[Element]:
    """The rows of a table or the cells of a row, content controls around them looked into."""
    for child in parent if depth < 8 else ():
        if child.tag == tag:
            yield child
        elif child.tag not in (f"{W}tbl", f"{W}tc", f"{W}tr"):
            yield from _found(child, tag, depth + 1)


def _is_listed(properties: Element | None) -> bool:
    number = properties.find(f"{W}numPr/{W}numId") if properties is not None else None
    return number is not None and number.get(f"{W}val") != "0"


def _lines(texts: Sequence[_Text], listed: bool) -> Iterator[Line]:
    """A paragraph's text as lines, parted at its breaks; tabs and wide blanks part cells."""
    rows: list[list[list[_Text]]] = [[[]]]
    for each in texts:
        if each.text == "\n":
            rows.append([[]])
        elif each.text == "\t":
            rows[-1].append([])
        else:
            for n, piece in enumerate(each.text.replace("\u3000", "    ").split("     ")):
                if n:
                    rows[-1].append([])
                rows[-1][-1].append(each._replace(text=piece))
    for n, row in enumerate(rows):
        if line := _line(row, listed and n == 0):
            yield line


def _line(row: Sequence[Sequence[_Text]], listed: bool) -> Line | None:
    cells = [cell for texts in row if (cell := _runs(texts))]
    if not cells:
        return None
    first = cells[0][0]
    text, bullet = bullet_cut(first.text)
    cells[0] = (first._replace(text=text), *cells[0][1:]) if bullet else cells[0]
    cells = [cell for cell in (tuple(run for run in cell if run.text.strip()) for cell in cells) if cell]
    if not cells:
        return None
    return Line(
        cells=tuple(cells), starts=tuple(_COLUMN * n for n in range(len(cells))), bullet=listed or bullet, whole=True
    )


def _runs(texts: Sequence[_Text]) -> tuple[Run, ...]:
    """Neighbours of one look as one run."""
    runs: list[Run] = []
    for text, look in texts:
        run = Run(text, look.size or 11.0, bool(look.bold), bool(look.italic))
        if runs and runs[-1][1:] == run[1:]:
            runs[-1] = run._replace(text=runs[-1].text + text)
        elif text:
            runs.append(run)
    cleaned = (run._replace(text=f"{_spaced(run.text)}") for run in runs)
    kept = tuple(run for run in cleaned if run.text)
    return kept if any(run.text.strip() for run in kept) else ()


def _spaced(text: str) -> str:
    """Cleaned, with the blanks at its ends kept: runs break within words."""
    core = clean(tidy(text))
    return f"{' ' * text[:1].isspace()}{core}{' ' * text[-1:].isspace()}" if core else " " * bool(text)


def _row(cells: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """A table row: columns of a page one after another, or the cells of one entry side by side."""
    full = [(n, list(cell)) for n, cell in enumerate(cells) if cell]
    if len(full) == 1:
        yield from _moved(full[0][1], full[0][0] and len(cells) > 1 and 1)
    elif _are_columns([cell for _, cell in full]):
        least = min((cell for _, cell in full), key=lambda cell: sum(len(line.text) for line in cell))
        for _, cell in full:
            yield from (replace(line, side=True) for line in cell) if cell is least else cell
    elif full:
        yield from _beside(full)


def _are_columns(cells: Sequence[Sequence[Line]]) -> bool:
    """Whether cells are columns of the page: they hold headings of their own, not only a heading, a label or dates."""
    if len(cells) < 2:
        return False
    headed = [sum(1 for line in cell if section_of(line.text) and not holds_period(line.text)) for cell in cells]
    return sum(1 for cell, heads in zip(cells, headed, strict=True) if heads and len(cell) > 3) >= 2 or (
        max(headed) >= 2 and min(map(len, cells)) > 2
    )


def _moved(lines: Sequence[Line], column: int) -> Iterator[Line]:
    for line in lines:
        yield replace(
            line, x0=line.x0 + _COLUMN * column, starts=tuple(start + _COLUMN * column for start in line.starts)
        )


def _beside(full: Sequence[tuple[int, list[Line]]]) -> Iterator[Line]:
    """First lines together; more lines in step where each cell has as many, else cell after cell."""
    sizes = {len(cell) for _, cell in full}
    step = len(full[0][1]) if len(sizes) == 1 else 1
    for n in range(step):
        yield _joined([(column, cell[n]) for column, cell in full])
    for column, cell in full:
        yield from _moved(cell[step:], column)


def _joined(lines: Sequence[tuple[int, Line]]) -> Line:
    first = lines[0][1]
    cells = tuple(cell for _, line in lines for cell in line.cells)
    starts = tuple(_COLUMN * column + start / 10 for column, line in lines for start in line.starts)
    return replace(first, cells=cells, starts=starts, x0=starts[0], gap=max(line.gap for _, line in lines))
