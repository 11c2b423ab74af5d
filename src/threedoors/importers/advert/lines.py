"""A posting's text as lines: what is a heading, what a list item, what a label with its value, what prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from threedoors.importers.advert.sections import Section, is_plain_heading, section_of

_HASHES = re.compile(r"#{1,6}\s+")
_BULLET = re.compile(r"(?:[-*+•·●○▪◦‣⁃–—✓✔✅➤►▸→»]|o(?=\s{1,4}\S)|\(?\d{1,2}[.)]|[a-z]\))\s+|[•·●▪◦➤►✓✔✅]")
_RULE = re.compile(r"[\s\-=_*~–—]{3,}")
# What a browser copies along with the text.
_BUTTONS = frozenset(
    ("show more", "show less", "apply", "apply now", "easy apply", "save", "share", "report this job", "see more")
)
# "Requirements: two years of it" in a line, or behind a sentence.
_NAMED_PART = re.compile(r"(?:^|(?<=[.!?;]\s))(?P<label>[^\W\d_][\w'’/& -]{2,40}?)\s?[:：]\s+(?=\S)")
# Headings that say something of their own: "Experience: two years" is no requirement of two years.
_TELLING = re.compile(r"experience|education|skill|knowledge|langu|licen|certif|competen|profile?\b", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\(([^()\s]{0,2000})(?:\s[^()]{0,300})?\)")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|`+)(?=\S)(.{1,300}?)(?<=\S)\1")
_BOLD_LABEL = re.compile(r"(\*\*|__)(?P<label>[^*_]{2,40}?):?\1:?\s+(?=\S)")
_BOLD_LINE = re.compile(r"(\*\*|__)[^*_]+\1:?")
_MOST_HEADING_WORDS = 9
_BOLD, _PLAIN = 7, 8

# Sentences end where a mark is followed by a capital; these end in a dot all the same.
_SHORTENED = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|incl|inc|ltd|co|corp|approx|min|max|no|vs|mr|mrs|ms|dr|st|ca|bzw|ggf|z\.\s?b"
    r"|u\.\s?a|d\.\s?h|inkl|[a-z])\.)$",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?…][\"'”’)]*\s+(?=[\"'“‘(]*(?:[^\W\d_a-z]|[$€£]\d))")


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its marks. section: the part of the posting it stands in; of a heading, the part it opens.

    apart: a blank line stands before it.
    """

    text: str
    heading: bool
    bullet: bool
    section: Section
    apart: bool = False


@dataclass(frozen=True, slots=True)
class _Raw:
    """level: how deep a heading would stand; below a hash come bold lines, below those lines without a mark.

    within: the part of the posting that the line itself names: "Requirements: two years".
    """

    text: str
    level: int
    bullet: bool
    after_blank: bool
    within: Section | None = None

    @property
    def marked(self) -> bool:
        return self.level <= _BOLD or self.text.endswith(":")

    @property
    def words(self) -> int:
        return len(self.text.split())


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines that say something, each with the section it belongs to."""
    raws = list(_raws(text))
    section, level, lines = Section.TOP, 0, []
    for number, raw in enumerate(raws):
        if raw.within:
            lines.append(Line(raw.text, heading=False, bullet=True, section=raw.within, apart=raw.after_blank))
            continue
        heading = _is_heading(raws, number)
        if heading:
            opened = section_of(raw.text, under=section)
            if opened is not Section.OTHER or (raw.level <= level and not raw.text.endswith(":")):
                section, level = opened, raw.level
        lines.append(Line(raw.text, heading, raw.bullet and not heading, section, raw.after_blank))
    return tuple(lines)


def sentences_of(text: str) -> Iterator[str]:
    """The sentences of one line, whole and as written."""
    begin = 0
    for match in _END.finditer(text):
        if not _SHORTENED.search(text[begin : match.start() + 1]):
            yield text[begin : match.end()].strip()
            begin = match.end()
    if rest := text[begin:].strip():
        yield rest


def _raws(text: str) -> Iterator[_Raw]:
    blank = True
    for line in text.splitlines():
        stripped = line.strip().lstrip("> ").strip()
        if not stripped or _RULE.fullmatch(stripped) or stripped.casefold() in _BUTTONS:
            blank = True
            continue
        if (raw := _raw(stripped, blank)).text:
            yield from _parted(raw)
            blank = False


def _parted(raw: _Raw) -> Iterator[_Raw]:
    """A line or paragraph that names its parts within itself, part by part: "Join us. Requirements: a; b. Perks: c"."""
    begins = [each for each in _NAMED_PART.finditer(raw.text) if is_plain_heading(each["label"])]
    parts = [(each, section_of(each["label"])) for each in begins]
    if not any(
        section in (Section.MUST, Section.NICE) and not _TELLING.search(each["label"]) for each, section in parts
    ):
        yield raw
        return
    if before := raw.text[: parts[0][0].start()].strip():
        yield replace(raw, text=before)
    for (each, section), end in zip(parts, [*(other.start() for other, _ in parts[1:]), len(raw.text)], strict=True):
        rest = raw.text[each.end() : end].strip()
        kept = _TELLING.search(each["label"]) or section not in (Section.MUST, Section.NICE)
        for item in [f"{each['label']}: {rest}"] if kept else re.split(r"\s*;\s+", rest):
            yield replace(raw, text=item, within=section)


def _raw(line: str, after_blank: bool) -> _Raw:
    hashes = _HASHES.match(line)
    line = line[hashes.end() :] if hashes else line
    bullet = None if _BOLD_LINE.match(line) else _BULLET.match(line)
    line = line[bullet.end() :] if bullet else line
    bold = _BOLD_LINE.fullmatch(line.strip()) is not None
    level = hashes.end() if hashes else _BOLD if bold else _PLAIN
    return _Raw(_unmarked(line), level, bullet is not None, after_blank)


def _unmarked(line: str) -> str:
    line = _LINK.sub(lambda link: link[1] or link[2], line)
    line = (
        _BOLD_LABEL.sub(lambda bold: f"{bold['label'].strip()}: ", line, count=1) if _BOLD_LABEL.match(line) else line
    )
    for _ in range(2):  # bold inside italic
        line = _EMPHASIS.sub(r"\2", line)
    return " ".join(line.replace("\\", "").split())


def _is_heading(raws: Sequence[_Raw], number: int) -> bool:
    raw = raws[number]
    if raw.words > _MOST_HEADING_WORDS or not any(letter.isalpha() for letter in raw.text):
        return False
    if raw.bullet:
        return raw.text.endswith(":") and section_of(raw.text) is not Section.OTHER
    if raw.marked:
        return True
    if raw.text[-1] in ".;,":
        return False
    shouted = raw.text.isupper() and raw.words > 1
    return shouted or is_plain_heading(raw.text) or _stands_out(raws, number)


def _stands_out(raws: Sequence[_Raw], number: int) -> bool:
    """An unknown heading without a mark: a short line alone, between a list or long text before and one after."""
    raw = raws[number]
    if not raw.after_blank or raw.words > 8 or not 0 < number < len(raws) - 1 or not raw.text[0].isupper():
        return False
    before, after = raws[number - 1], raws[number + 1]
    return (before.bullet or len(before.text) > 120) and (after.bullet or len(after.text) > 120) and not raw.bullet
