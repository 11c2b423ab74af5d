"""Typed text to lines: Markdown's marks, headings by capitals, rules and colons, columns by tabs and wide blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from threedoors.importers import limits
from threedoors.importers.paper.contact import emails_in, phones_in
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.headings import guessed_section, is_document_title, section_of
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.periods import periods_in
from threedoors.importers.paper.runs import bullet_cut

_HASHES = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_RULE = re.compile(r"\s*(?:([-=_*~─━═#])\s*){3,}")
_LINK = re.compile(r"!?\[([^\[\]\n]{0,200})\]\(\s{0,3}<?([^()\s>]{0,400})>?(?:\s[^()\n]{0,200})?\)")
_ANGLED = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,300}|[^<>\s@]{1,80}@[^<>\s@]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|&nbsp;")
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|\*|(?<!\w)_|`)(?=\S)(.{1,300}?)(?<=\S)\1(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|~-])")
_CELLS = re.compile(r"\t+| {3,}|\s+\|\s+(?=\S)")
_TABLE_RULE = re.compile(r"(?=.*---)[\s:|-]+")
_SIZES = {1: 20.0, 2: 14.0, 3: 11.5, 4: 11.0}
_BODY, _LETTER = 10.0, 5.0
_WRAPPED = range(56, 101)
"""How long the longest lines are where they were broken by hand or by a mail program."""


class _Typed(NamedTuple):
    """One line of the text. level: of a Markdown heading, 0 for none; gap: the blank above, in lines."""

    text: str
    level: int
    gap: float


def is_resume(text: str, *, known: bool = False) -> bool:
    """Headings of a resume, jobs or schools among them, dates, and at the top one person and how to reach them.

    known: other signs say that it is one.
    """
    rows = list(_typed(text))
    found = {section for row in rows if (section := _headed(row)) is not None}
    top = "\n".join(row.text for row in rows[:12])
    reached = bool(emails_in(top) or phones_in(top))
    dated = any(period.start for row in rows for period in periods_in(row.text))
    told = known or bool(found & {Section.WORK, Section.EDUCATION})
    return told and dated and reached and len(set(emails_in(text))) < 4


def _headed(row: _Typed) -> Section | None:
    text = row.text.strip().strip("*_ ")
    alone = row.level > 0 or (len(text) <= 45 and not text.endswith(".") and not bullet_cut(row.text)[1])
    if not alone or not text:
        return None
    marked = row.level > 1 or (text.isupper() and row.gap > 1.5)
    return guessed_section(text) if marked else section_of(text.rstrip(": "))


def lines_of_text(text: str) -> tuple[list[Line], list[str]]:
    """The lines, and where the links in them lead."""
    rows = list(_typed(text))
    links = [match[2] for match in _LINK.finditer(text)]
    wrapped = _is_wrapped(rows)
    widest = max((len(row.text) for row in rows), default=0)
    return [line for row in rows for line in _line(row, widest, wrapped=wrapped)], links


def _typed(text: str) -> Iterator[_Typed]:
    """The lines that say something; rules make a heading of a short line above them."""
    gap, kept = 1.0, None
    for raw in text.expandtabs(1).splitlines() if "\t" not in text else text.splitlines():
        bare = raw[: limits.LINE_CHARACTERS].rstrip()
        if not bare.strip() or _TABLE_RULE.fullmatch(bare) or _RULE.fullmatch(bare):
            under = kept is not None and bool(bare.strip()) and gap == 1.0 and not kept.level
            if kept is not None and under and _could_be_ruled(kept.text) and not _TABLE_RULE.fullmatch(bare.strip("-")):
                kept = kept._replace(level=1 if "=" in bare and _is_first(kept, text) else 2)
            gap = 2.0
            continue
        if kept is not None and gap == 1.0 and _hangs_below(kept.text, bare):
            kept = kept._replace(text=f"{kept.text} {bare.strip()}")
            continue
        if kept is not None:
            yield kept
        match = _HASHES.match(bare)
        kept = _Typed(match[2] if match else bare, len(match[1]) if match else 0, gap)
        gap = 1.0
    if kept is not None:
        yield kept


def _hangs_below(bullet: str, text: str) -> bool:
    """Whether a line without a bullet is set in below the text of one: it goes on with it."""
    indent = len(text) - len(text.lstrip())
    marked = bullet_cut(bullet)[1] and not bullet_cut(text)[1]
    return marked and indent >= 2 and indent > len(bullet) - len(bullet.lstrip()) and not periods_in(text)


def _is_first(row: _Typed, text: str) -> bool:
    return text.lstrip().startswith(row.text.strip())


def _could_be_ruled(text: str) -> bool:
    return len(text.split()) <= 7 and not bullet_cut(text)[1] and not periods_in(text) and "@" not in text


def _is_wrapped(rows: Sequence[_Typed]) -> bool:
    lengths = sorted(len(row.text) for row in rows)
    return bool(lengths) and lengths[-1] in _WRAPPED and sum(length >= _WRAPPED[0] for length in lengths) >= 3


def _line(row: _Typed, widest: int, *, wrapped: bool) -> Iterator[Line]:
    indent = len(row.text) - len(row.text.lstrip())
    text, bullet = bullet_cut(row.text) if not row.level else (row.text, False)
    offset = len(row.text) - len(text) if bullet else indent
    parts = [part for part in _CELLS.split(_unmarked(text).strip().strip("|")) if part.strip(" |")]
    cells = tuple(tuple(_runs(part.strip(" |"), row)) for part in parts)
    if not any(cells):
        return
    heading = row.level > 0 and section_of(_bare(row.text)) is not None
    yield Line(
        cells=tuple(cell for cell in cells if cell),
        x0=offset * _LETTER,
        x1=len(row.text) * _LETTER,
        right=widest * _LETTER,
        gap=max(row.gap, 2.0) if heading else row.gap,
        bullet=bullet,
        whole=bool(row.level) or not wrapped,
        heading=heading,
        starts=tuple((offset + 40 * n) * _LETTER for n, _ in enumerate(cells)),
    )


def _unmarked(text: str) -> str:
    """Links by their words, tags out; what marks emphasis stays for `_runs`."""
    text = _LINK.sub(lambda match: match[1] or match[2], text)
    return _TAG.sub(" ", _ANGLED.sub(r"\1", text))


def _bare(text: str) -> str:
    return _EMPHASIS.sub(r"\2", _unmarked(text)).strip(" :")


def _runs(text: str, row: _Typed) -> Iterator[Run]:
    """A cell in stretches of one look."""
    size = _size(row)
    bold = size > _BODY
    at = 0
    for match in _EMPHASIS.finditer(text):
        if before := text[at : match.start()]:
            yield Run(_ESCAPED.sub(r"\1", before), size, bold, False)
        strong = len(match[1]) > 1
        yield Run(_ESCAPED.sub(r"\1", match[2].strip("*_")), size, bold or strong, match[1] in ("*", "_", "***"))
        at = match.end()
    if rest := text[at:]:
        yield Run(_ESCAPED.sub(r"\1", rest), size, bold, False)


def _size(row: _Typed) -> float:
    """A Markdown heading by its level; a plain line that is a known heading alone on its line stands out a little."""
    if row.level:
        return _SIZES.get(row.level, 10.5)
    alone = row.gap > 1.5 and section_of(row.text) is not None and not is_document_title(row.text)
    return _SIZES[2] if alone else _BODY
