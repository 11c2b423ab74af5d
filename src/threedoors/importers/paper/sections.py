"""Lines to the sections they stand in: by the words of headings first, then by what looks like those headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from threedoors.importers.paper.contact import emails_in
from threedoors.importers.paper.cues import languages_in
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.headings import guessed_section, is_document_title, section_of
from threedoors.importers.paper.lines import Line, Run, Style
from threedoors.importers.paper.periods import periods_in
from threedoors.importers.paper.unspoken import could_be_heading, heading_looks, settled

_TO_BE_CONTINUED = re.compile(r"(?:[&,/-]|\b(?:and|und|et|y|e|en|i|de|di|da))$", re.IGNORECASE)
_STRONG = frozenset((Section.WORK, Section.EDUCATION, Section.SKILLS, Section.SUMMARY, Section.CONTACT))
_INLINE = re.compile(r"^([^:]{3,45}):\s*(\S.*)$")
_INLINE_KINDS = frozenset((Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATES, Section.INTERESTS, Section.SUMMARY))
_LABELLED = re.compile(r"^[^:]{2,25}\s?:\s+\S")
_DATED_KINDS = frozenset((Section.WORK, Section.EDUCATION))
_AROUND = frozenset(
    (None, Section.CONTACT, Section.OTHER, Section.SUMMARY, Section.INTERESTS, Section.LANGUAGES, Section.CERTIFICATES)
)


@dataclass
class Part:
    """The lines under one heading; section None: those above the first."""

    section: Section | None
    title: str = ""
    lines: list[Line] = field(default_factory=list)
    side: bool = False
    within: Part | None = None
    """The part in whose midst one line of this one stood: "Languages: English" among ways to reach somebody."""


def parts_of(lines: Sequence[Line]) -> list[Part]:
    """The document in parts, in reading order; nothing is dropped but the heading lines themselves."""
    lines = _margin_headings_joined(_broken_headings_joined([_set_apart_joined(line) for line in lines]))
    eye = _Eye(lines)
    parts = [Part(None)]
    feet = Part(Section.CONTACT)
    side = False
    for number, line in enumerate(lines):
        if line.side and not side:
            side = True
            parts.append(Part(None, side=True))
        if _is_foot(number, lines):
            feet.lines.append(line)
            continue
        if line.page and parts[-1].section and line.text in {each.text for each in parts[0].lines}:
            parts.append(Part(None, side=line.side))  # the head of the page, printed once more
        if (around := parts[-1].within) is not None and _LABELLED.match(line.text):
            parts.append(Part(around.section, around.title, side=line.side))
        for piece in eye.read(number, line, parts[-1]):
            if isinstance(piece, Part):
                parts.append(replace(piece, side=line.side))
            else:
                parts[-1].lines.append(piece)
    kept = [part for part in (*parts, feet) if part.lines or (part.section and part is not feet)]
    settled(kept)
    return kept


def _is_foot(number: int, lines: Sequence[Line]) -> bool:
    """Whether a line below all others of its page says how to reach the person."""
    line, below = lines[number], lines[number + 1] if number + 1 < len(lines) else None
    last = below is None or below.page != line.page or below.side != line.side
    return last and number > 3 and len(line.cells) > 1 and line.gap > 2.2 and bool(emails_in(line.text))


def _set_apart_joined(line: Line) -> Line:
    """A heading whose letters are set so far apart that its words look like cells is one cell."""
    apart = 1 < len(line.cells) <= 5 and line.style.caps and len(line.text) < 50 and not line.bullet
    if not apart or section_of(line.text) is None or all(map(section_of, line.texts)):
        return line
    return replace(line, cells=(line.runs,), starts=(line.x0,))


def _broken_headings_joined(lines: Sequence[Line]) -> list[Line]:
    """A heading that a narrow column broke over two lines is one line again."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.style == line.style
            and _could_head(last)
            and _could_head(line)
            and line.gap < 1.8
            and _make_one(last, line)
        ):
            joined[-1] = replace(last, cells=((*last.cells[0], *line.cells[0]),))
        else:
            joined.append(line)
    return joined


def _margin_headings_joined(lines: Sequence[Line]) -> list[Line]:
    """A heading in the margin that broke over lines with text beside them: whole in the first, gone from the others."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is None or len(last.cells) < 2 or not _goes_on_in_margin(last, line):
            joined.append(line)
            continue
        joined[-1] = replace(last, cells=((*last.cells[0], *line.cells[0]), *last.cells[1:]))
        if len(line.cells) > 1:
            joined.append(_without_first_cell(line))
    return joined


def _goes_on_in_margin(last: Line, line: Line) -> bool:
    both = f"{last.texts[0]} {line.texts[0]}"
    flush = len(line.cells) == 1 and line.x1 < last.starts[1]
    even = len(line.cells) > 1 and abs(line.starts[1] - last.starts[1]) < 4
    goes_on = section_of(line.texts[0]) is None or bool(_TO_BE_CONTINUED.search(last.texts[0]))
    beside = (
        (abs(line.x0 - last.x0) < 4 or ((flush or even) and goes_on))
        and line.style[:3] == last.style[:3]
        and line.gap < 2.2
    )
    alone = (
        section_of(line.text) is None
        or section_of(last.texts[0]) is None
        or bool(_TO_BE_CONTINUED.search(last.texts[0]))
    )
    return beside and section_of(both) is not None and alone


def _make_one(last: Line, line: Line) -> bool:
    both = f"{last.text} {line.text}"
    return (
        section_of(line.text) is None and len(both) < 60 and (section_of(both) is not None or is_document_title(both))
    )


class _Eye:
    """Knows how this document sets its headings and its text."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.places = {id(line): number for number, line in enumerate(lines)}
        self.body = _body_size(lines)
        known = [line for line in lines if _could_head(line) and section_of(line.text)]
        strong = [line for line in known if section_of(line.text) in _STRONG and self._stands_out(line)]
        sure = [line for line in strong if not self._goes_on_alike(line)]
        self.looks = Counter(line.style for line in sure)
        self.unspoken = heading_looks(lines, self.body) | ({look} if (look := self._unspoken_look()) else set())
        beside = Counter((line.style, round(line.x0)) for line in lines if _could_stand_in_margin(line))
        self.margin = {look for look, count in beside.items() if count > 1 and (look[0].bold or look[0].caps)}

    def _stands_out(self, line: Line) -> bool:
        style = line.style
        return line.heading or style.bold or style.caps or style.size > self.body * 1.04 or line.gap > 1.9

    def _unspoken_look(self) -> Style | None:
        """The style that only headings have here: what is set so heads a section even when we do not know its words."""
        if not self.looks:
            return None
        look, count = self.looks.most_common(1)[0]
        others = [
            line
            for line in self.lines
            if line.style == look and not section_of(line.text) and not is_document_title(line.text)
        ]
        plain = look.size <= self.body * 1.04 and not look.caps and not look.bold
        return look if count >= 2 and len(others) <= count and not plain else None

    def read(self, number: int, line: Line, part: Part) -> Iterator[Part | Line]:
        """The line as a heading, as a heading with text beside it, or as text."""
        if self._heads(line, part):
            yield Part(guessed_section(line.text), line.text.strip(" :"))
        elif beside := self._margin_heading(number, line):
            yield beside
            yield _without_first_cell(line)
        elif inline := _inline_heading(line, part):
            yield inline
        else:
            yield line

    def _heads(self, line: Line, part: Part) -> bool:
        if not _could_head(line):
            return False
        section = section_of(line.text)
        if section is None:
            return self._looks_unspoken(line)
        if self._ends_line_above(line):
            return False
        if part.section is None and not part.lines and is_document_title(line.text):
            return False
        if line.heading or line.style in self.looks:
            return True
        if self.looks and (line.text[:1].islower() or self._goes_on_alike(line)):
            return False
        if line.style.caps and line.text.replace(" ", "").isalpha() and len(line.text) > 4:
            return True
        if self.looks and not self._stands_out(line):
            return False
        return not (
            self.looks and part.section in (Section.SKILLS, Section.INTERESTS) and not self._like_a_heading(line)
        )

    def _ends_line_above(self, line: Line) -> bool:
        """Whether it is the last word of the full line close above: "St Mary's College — Secondary", "Education"."""
        at = self.places[id(line)]
        above = self.lines[at - 1] if at else line
        end = above.runs[-1]
        looks = (end.bold, end.italic, round(end.size, 1)) == (line.style.bold, line.style.italic, line.style.size)
        alike = looks and above.side == line.side and above.page == line.page
        full = above.filled and len(above.text) > 40 and len(above.cells) == 1
        return at > 0 and alike and full and line.gap < 1.3 and above.gap > 1.5 * line.gap and not line.heading

    def _goes_on_alike(self, line: Line) -> bool:
        """Whether the line below, set close, looks the same: no heading does that."""
        at = self.places[id(line)]
        below = self.lines[at + 1] if at + 1 < len(self.lines) else None
        alike = below is not None and below.style == line.style and below.gap < 1.9 and section_of(below.text) is None
        return alike and not line.style.caps

    def _like_a_heading(self, line: Line) -> bool:
        """As large as the headings of this document are at least."""
        return line.style.size >= min(style.size for style in self.looks) - 0.3 and line.gap > 1.2

    def _looks_unspoken(self, line: Line) -> bool:
        """Set as only headings are, amid the sections or above the first with text of another look below."""
        if line.style not in self.unspoken or not could_be_heading(line):
            return False
        at = self.places[id(line)]
        below = self.lines[at + 1] if at + 1 < len(self.lines) else None
        apart = line.gap > 1.15 or at == 0 or self.lines[at - 1].side != line.side
        return apart and at > 0 and below is not None and below.style != line.style

    def _margin_heading(self, number: int, line: Line) -> Part | None:
        """A heading in the margin, its text beside it."""
        if len(line.cells) < 2 or line.bullet:
            return None
        own = (line.style, round(line.x0)) in self.margin and not line.cells[1][0].bold
        section = section_of(line.texts[0]) or (guessed_section(line.texts[0]) if own else None)
        if section is None or line.texts[0].endswith(":"):
            return None
        first, rest = line.cells[0][0], line.cells[1][0]
        below = self.lines[number + 1] if number + 1 < len(self.lines) else None
        apart = own or below is None or below.x0 > line.x0 + 12 or section_of(below.texts[0]) is not None
        stands_out = (
            (first.bold and not rest.bold)
            or first.size > rest.size * 1.05
            or line.style in self.looks
            or line.style.caps
        )
        in_margin = below is None or below.x0 > line.x0 + 12
        return Part(section, line.texts[0]) if apart and (stands_out or in_margin) else None


def _could_stand_in_margin(line: Line) -> bool:
    return len(line.cells) > 1 and not line.bullet and section_of(line.texts[0]) is not None


def _could_head(line: Line) -> bool:
    ends = line.text.rstrip().endswith((".", ",", ";"))
    return len(line.cells) == 1 and not line.bullet and len(line.text) <= 60 and not ends


def _body_size(lines: Sequence[Line]) -> float:
    """The size most letters have."""
    sizes: Counter[float] = Counter()
    for line in lines:
        for run in line.runs:
            sizes[round(run.size, 1)] += len(run.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _without_first_cell(line: Line) -> Line:
    return replace(
        line, cells=line.cells[1:], starts=line.starts[1:], x0=line.starts[1] if len(line.starts) > 1 else line.x0
    )


def _inline_heading(line: Line, part: Part) -> Part | None:
    """ "Languages: English, German" on one line, where no section of jobs or schools is open."""
    match = _INLINE.match(line.text)
    section = section_of(match[1]) if match else None
    if match is None or section is None:
        return None
    if section in _DATED_KINDS and periods_in(match[2]) and part.section in (None, Section.CONTACT, *_DATED_KINDS):
        return Part(section, match[1], [_only(line, match[2])])
    if section not in _INLINE_KINDS:
        return None
    if section is Section.LANGUAGES and not languages_in(match[2]):
        return None
    around = part.section in _AROUND or (part.section is Section.SKILLS and section is not Section.SKILLS)
    if not around or (part.section is Section.LANGUAGES and section is Section.LANGUAGES):
        return None
    within = part if part.section in (None, Section.CONTACT) else part.within
    return Part(section, match[1], [_only(line, match[2])], within=within)


def _only(line: Line, text: str) -> Line:
    """The line with that text alone."""
    return replace(line, cells=((Run(text, line.size, False, False),),), starts=(line.x0,), bullet=False)
