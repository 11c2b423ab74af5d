"""Headings whose words we do not know: the looks that only headings have in a document, and what stands under them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from threedoors.importers.paper.contact import emails_in, phones_in
from threedoors.importers.paper.cues import (
    degree_score,
    firm_score,
    has_legal_form,
    is_language,
    is_level,
    is_place,
    languages_in,
    school_score,
    title_score,
)
from threedoors.importers.paper.entries import is_anchor
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.headings import is_document_title, section_of
from threedoors.importers.paper.lines import Line, Style
from threedoors.importers.paper.periods import periods_in

if TYPE_CHECKING:
    from threedoors.importers.paper.sections import Part

_NEVER = re.compile(r"[@,;()|\\]|:(?!\s*$)|\d")
_GROUP = re.compile(r"^[^:,;|]{2,30}\s?:\s+\S.*$")
_GRADE = re.compile(r"\b(?:[ABC][12]|HSK ?\d|JLPT|N[1-5]|TOEFL|TOEIC|IELTS|DELF|DALF|DELE)\b")
_MOST_WORDS, _FEWEST_ITEMS, _PROSE = 6, 5, 9


def could_be_heading(line: Line) -> bool:
    """Short words alone on their line, that name no time, no place, no language and no way to reach anybody."""
    text = line.text.strip()
    words = text.split()
    plain = len(line.cells) == 1 and not line.bullet and 1 <= len(words) <= _MOST_WORDS and len(text) <= 45
    if not plain or _NEVER.search(text) or text.endswith(".") or not text[:1].isupper() or periods_in(text):
        return False
    place = is_place(text) and not text.isupper()  # "WHY ME" is not in Maine
    return not place and not all(map(is_language, words)) and not is_document_title(text)


def heading_looks(lines: Sequence[Line], body: float) -> frozenset[Style]:
    """The looks that only headings have: one at least of them known, or else the most striking look of several."""
    rows: dict[Style, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        rows[line.style].append(number)
    kept = {look for look, numbers in rows.items() if _only_heads(look, numbers, lines, body)}
    known = {look for look in kept if any(section_of(lines[n].text) for n in rows[look])}
    several = [look for look in kept if len(rows[look]) >= 3]
    if known or not several:
        return frozenset(known)
    return frozenset((max(several, key=lambda look: (look.size, look.caps, look.bold)),))


def _only_heads(look: Style, numbers: Sequence[int], lines: Sequence[Line], body: float) -> bool:
    apart = look.size != round(body, 1) and all(
        lines[n].gap > 2.2 for n in numbers
    )  # small and grey, far from the text
    if not (look.size > body * 1.04 or look.caps or look.bold or apart) or len(numbers) > max(4, len(lines) // 3):
        return False
    fitting = [n for n in numbers if could_be_heading(lines[n])]
    followed = [n for n in fitting if n + 1 < len(lines) and lines[n + 1].style != look]
    known = [n for n in fitting if section_of(lines[n].text)]
    named = [n for n in fitting if n not in known and _names(lines[n].text)]
    if not fitting or len(fitting) < 0.75 * len(numbers) or len(followed) < 0.8 * len(fitting) - 0.2:
        return False
    return len(named) <= 0.25 * len(fitting) and (not known or len(known) >= 0.15 * len(fitting))


def _names(text: str) -> bool:
    """Whether a text is the name of a job, a firm, a school or a degree, not the heading above them."""
    several = len(text.split()) > 1
    return (
        title_score(text) >= 2 or degree_score(text) >= 3 or (several and firm_score(text) + school_score(text) >= 1.6)
    )


def settled(parts: list[Part]) -> None:
    """Gives the parts under unknown headings the section that their lines speak for, where it is not there yet."""
    have = {part.section for part in parts if part.lines}
    for part in parts:
        if part.section is Section.CONTACT and Section.SUMMARY not in have and _tells_of_them(part.lines):
            part.section = Section.SUMMARY
    _later_schools(parts)
    _tongues_apart(parts, have)
    for number, part in enumerate(parts):
        if part.section is not Section.OTHER or not part.title or section_of(part.title) or not part.lines:
            continue
        early = not any(each.section in (Section.WORK, Section.EDUCATION) for each in parts[:number])
        section = _spoken_for(part.lines, early=early)
        if section is not None and section not in have:
            part.section = section
            have.add(section)


def _tells_of_them(lines: Sequence[Line]) -> bool:
    """Whether the lines under a heading such as "Zur Person" are a paragraph, not ways to reach somebody."""
    reached = any(emails_in(line.text) or phones_in(line.text) for line in lines)
    return not reached and _is_prose(lines) and not any(_GROUP.match(line.text) for line in lines)


def _tongues_apart(parts: list[Part], have: set[Section | None]) -> None:
    """Languages with their levels that stand among the skills have a part of their own."""
    for part in [each for each in parts if each.section is Section.SKILLS and Section.LANGUAGES not in have]:
        spoken = [line for line in part.lines if _tells_level(line.text)]
        if 2 <= len(spoken) < len(part.lines):
            kept = [line for line in part.lines if not _tells_level(line.text)]
            parts.append(replace(part, section=Section.LANGUAGES, title="", lines=spoken))
            part.lines = kept


def _tells_level(text: str) -> bool:
    """ "Français : langue natale": a language, and behind it only how well it is spoken."""
    name, mark, level = text.partition(":")
    named = bool(mark) and len(name.split()) == 1 and is_language(name)
    return named and 0 < len(level.split()) <= 5 and (is_level(level) or bool(_GRADE.search(level)))


def _later_schools(parts: Sequence[Part]) -> None:
    """A second heading for schools, with nothing dated under it where the first has dates, is of certificates."""
    schools = [part for part in parts if part.section is Section.EDUCATION and part.lines]
    for part in schools[1:]:
        if any(map(is_anchor, schools[0].lines)) and not any(map(is_anchor, part.lines)):
            part.section = Section.CERTIFICATES


def _spoken_for(lines: Sequence[Line], *, early: bool) -> Section | None:
    if _are_languages(lines):
        return Section.LANGUAGES
    if any(map(is_anchor, lines)):
        return _of_dated(lines)
    if early and _is_prose(lines):
        return Section.SUMMARY
    return Section.SKILLS if _are_skills(lines) else None


def _are_languages(lines: Sequence[Line]) -> bool:
    spoken = [line for line in lines if languages_in(line.text)]
    short = all(len(line.text.split()) <= 14 for line in lines)
    told = all(languages_in(line.text) or is_level(line.text) for line in lines)
    return bool(spoken) and short and told


def _of_dated(lines: Sequence[Line]) -> Section | None:
    """Jobs or schools: by the words of the lines that are no bullets, where stretches of time are told."""
    if not any(period.start for line in lines for period in periods_in(line.text)):
        return None
    heads = [line.text for line in lines if not line.bullet and len(line.text.split()) <= 20]
    schools = sum(max(school_score(text), degree_score(text)) for text in heads)
    jobs = sum(title_score(text) + 2.0 * has_legal_form(text) for text in heads)
    if schools > jobs:
        return Section.EDUCATION
    return Section.WORK if jobs >= 2 and jobs > schools else None


def _is_prose(lines: Sequence[Line]) -> bool:
    words = " ".join(line.text for line in lines).split()
    return not any(line.bullet for line in lines) and len(words) >= _PROSE and len(words) / len(lines) >= 5


def _are_skills(lines: Sequence[Line]) -> bool:
    """Lists under labels of their own, or many short items."""
    grouped = sum(bool(_GROUP.match(line.text)) for line in lines)
    if grouped >= 2 and 2 * grouped >= len(lines):
        return True
    items = [item for line in lines for text in line.texts for item in re.split(r"[,;|•·]", text) if item.strip()]
    return len(items) >= _FEWEST_ITEMS and all(len(item.split()) <= 4 for item in items)
