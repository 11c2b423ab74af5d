"""Sections that are lists: skills, languages, certificates, interests and what is kept line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from threedoors.importers.paper.cues import is_language, is_level, languages_in
from threedoors.importers.paper.entries import joined_lines
from threedoors.importers.paper.headings import plain
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.periods import Period, holds_period, periods_in

_SEPARATORS = re.compile(r"\s*[,;|•·∙⋅●▪◦⋄◆/]\s+|\s*[|•·∙⋅●▪◦⋄◆;]\s*|\s{2,}|\s+/\s*|,(?=[^\s\d])")
_GROUP = re.compile(r"^([^:,;|→]{2,40})(?::|\s→)\s*(.*)$")
_LABEL_END = re.compile(r":\s*$|[^\W\d_]\s(?:in|en|em|mit|with|avec|con|com|met)\s*$")
_EDGE = " ,.;:|•·–—-⋄/*"
_RATING = re.compile(
    r"\s*[–—-]?\s*\(?\b\d{1,3}\s?%\)?|\s*\(?\b\d(?:[.,]\d)?\s?/\s?(?:5|10)\)?|\b(?:expert|advanced|"
    r"intermediate|beginner)\s*$",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s[–—-]\s")
_LONG_GROUP = re.compile(r"^([^:;|→]{2,50}\b(?:and|und|et|y|e|en|i)\s[^:,;|→\s]{2,20}):\s*(.*,.*,.*)$")
_TYPED_BULLET = re.compile(r"o\s+(?=[^\W\d_])")
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+(?=\S)")
_RATED = re.compile(r"(\S.*?)(?:\s*[–—-]\s+|\s+[–—-]\s*|\s*\()([^\W\d_]+(?: [^\W\d_]+)?)\)?")
_TOLD_LEVEL = re.compile(r"([^\W\d_][\w' -]{1,28}?)\s*(?:\(\s*([^()]{2,40})\s*\)|(?:\s[–—-]|:)\s+([^,;|()]{2,40}))")
_NOISE = frozenset(
    "a1 a2 b1 b2 c1 c2 listening reading spoken interaction production writing understanding speaking".split()
)
_OTHER_LANGUAGE = re.compile(
    r"^(?:mother tongue\(?s?\)?|other language\(?s?\)?|madrelingua|altr[ae] lingu[ae]|língua materna|"
    r"outras? línguas?|muttersprache\(?n?\)?|weitere sprache\(?n?\)?|langue maternelle|autres? langues?|"
    r"lengua materna|otras? lenguas?|otros idiomas|moedertaal|andere talen|język ojczysty|"
    r"inne języki)\s*:?\s+",
    re.IGNORECASE,
)
_MOTHER = re.compile(
    r"^(?:mother|madrelingua|língua materna|muttersprache|langue maternelle|lengua materna|moedertaal|język ojczysty)",
    re.IGNORECASE,
)


def items_of(lines: Sequence[Line]) -> list[Line]:
    """One line an item: lines set closer than the items are go on with the one above."""
    gaps = sorted(line.gap for line in lines[1:] if not line.whole)
    tight = gaps[0] * 1.12 if gaps else 0.0
    if not gaps or gaps[-1] < gaps[0] * 1.25 or any(line.bullet for line in lines):
        return joined_lines(lines)
    items: list[Line] = []
    for line in lines:
        last = items[-1] if items else None
        if (
            last is not None
            and line.gap <= tight
            and line.style[:3] == last.style[:3]
            and len(line.cells) == len(last.cells) == 1
        ):
            items[-1] = replace(last, cells=((*last.cells[0], *line.cells[0]),))
        else:
            items.append(line)
    return items


def _unbracketed(text: str) -> str:
    """Without the brackets around a whole list."""
    bare = text.strip()
    whole = bare.startswith("(") and bare.endswith(")") and bare.count("(") == 1
    return bare[1:-1] if whole and re.search(r"[,;|]|\s[–—-]\s", bare) else text


def _is_dashed(text: str) -> bool:
    """Whether several dashes and nothing else part the items of a line."""
    return len(_DASH.findall(text)) > 1 and not re.search(r"[,;|•]", text)


def split_items(text: str) -> list[str]:
    """The items of a list on one line; commas inside brackets part nothing, dashes only where there are several."""
    text = _unbracketed(text)
    if _is_dashed(text):
        text = _DASH.sub(" | ", text)
    marked = re.sub(
        r"\([^()]*\)",
        lambda match: match.group().replace(",", "\x00").replace(";", "\x01").replace("/", "\x02").replace("|", "\x03"),
        text,
    )
    items = (
        item.replace("\x00", ",").replace("\x01", ";").replace("\x02", "/").replace("\x03", "|").strip(_EDGE)
        for item in _SEPARATORS.split(marked)
    )
    return [item for item in items if any(map(str.isalnum, item))]


def skills_of(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """Skills: a label with its keywords, or one skill an item."""
    skills: list[dict[str, Any]] = []
    for line in items_of(list(_unheaded(lines))):
        if is_told(line):
            continue
        group = _group_of(line)
        if group:
            name, rest = group
            skills.append({"name": name, "keywords": [_unrated(item) for item in split_items(rest)]})
        else:
            items = [item for text in line.texts for item in split_items(text)]
            skills += [{"name": name} for item in items if (name := _unrated(item)) and not is_only_level(name)]
    return [
        skill for n, skill in enumerate(skills) if skill not in skills[:n] and (skill["name"] or skill.get("keywords"))
    ]


def told_among_skills(lines: Sequence[Line]) -> list[str]:
    """What stands under skills and is none: sentences, and what carries dates."""
    return [line.text for line in items_of(list(lines)) if is_told(line)]


def is_told(line: Line) -> bool:
    """Whether an item is a sentence or has a date in a cell of its own, as projects have that follow the skills."""
    text = line.text.rstrip()
    items = split_items(text)
    wordy = len(text.split()) > 6 and len(text.split()) > 4.5 * len(items)
    sentence = text.endswith(".") and wordy and not _GROUP.match(text) and not _is_dashed(text)
    return sentence or (len(line.cells) > 1 and holds_period(line.texts[-1]))


def _unheaded(lines: Sequence[Line]) -> Iterator[Line]:
    """Without labels on lines of their own above their items: ending in a colon, or bold above bullets."""
    for n, line in enumerate(lines):
        below = lines[n + 1] if n + 1 < len(lines) else None
        ends = all(_LABEL_END.search(text) and len(text) < 40 for text in line.texts)
        over = below is not None and below.bullet and line.style.bold and not below.style.bold
        if _TYPED_BULLET.match(line.text):
            yield replace(line, cells=((Run(line.text[2:].lstrip(), line.size, False, False),),), bullet=True)
        elif below is None or line.bullet or not (ends or (over and not _SEPARATORS.search(line.text))):
            yield line


def _group_of(line: Line) -> tuple[str, str] | None:
    """ "Tools: Git, Jira", or a label in its own cell or in bold before its items."""
    if match := _GROUP.match(line.text) or _LONG_GROUP.match(line.text):
        return (match[1].strip(), match[2]) if match[2] else None
    first = line.runs[0]
    rest = line.text[len(first.text.strip()) :]
    if (
        len(line.runs) > 1
        and first.bold
        and not line.runs[1].bold
        and "," in rest
        and "," not in first.text.strip(" ,")
    ):
        return first.text.strip(_EDGE), rest
    if len(line.cells) == 2 and "," in line.texts[1] and "," not in line.texts[0]:
        return line.texts[0].strip(_EDGE), line.texts[1]
    return None


def _unrated(text: str) -> str:
    """A skill without how good one is at it, or its number: "Java - good", "Excel (advanced)", "1. Python"."""
    text = _NUMBERED.sub("", text)
    match = _RATED.fullmatch(text)
    text = match[1] if match and is_level(match[2]) and not is_level(match[1]) else text
    return _RATING.sub("", text).strip(_EDGE)


def languages_of(lines: Sequence[Line]) -> list[dict[str, str]]:
    """Languages and how well each is spoken."""
    found: list[dict[str, str]] = []
    for line in _levels_beside(items_of(lines)):
        mother = bool(_MOTHER.match(line.text)) and not is_language(line.text.split()[0])
        text = _OTHER_LANGUAGE.sub("", "  ".join(line.texts))
        spoken = languages_in(text)
        if told := _each_told(text):
            found += told
        elif spoken:
            found += _fluencies(text, spoken, mother)
        elif found and not found[-1].get("fluency") and is_level(text):
            found[-1]["fluency"] = " ".join(text.strip(_EDGE).split())
        elif not _only_levels(text):
            found += _unknown(text)
    return found


def _each_told(text: str) -> list[dict[str, str]]:
    """ "Sesotho (fluent), French (kitchen French)": each with its level; none where one of them is told otherwise."""
    items = [item for item in re.split(r"\s*[,;|•·]\s*(?![^()]*\))|\s{2,}", text) if item.strip(_EDGE)]
    told = [_TOLD_LEVEL.fullmatch(item.strip(_EDGE.replace(")", ""))) for item in items]
    if not all(match and len(match[1].split()) <= 3 for match in told):
        return []
    pairs = [(match[1].strip(), (match[2] or match[3]).strip(_EDGE)) for match in told if match]
    sure = any(languages_in(name) for name, _ in pairs) and not any(
        languages_in(name) == [] and is_level(name) for name, _ in pairs
    )
    known = all(languages_in(name) or is_level(level) for name, level in pairs)
    return [{"language": name, "fluency": level} for name, level in pairs] if sure and known else []


def _levels_beside(lines: Sequence[Line]) -> Iterator[Line]:
    """A row of languages above a row of as many levels, as one row of both."""
    rows = list(lines)
    while rows:
        line = rows.pop(0)
        named = len(line.cells) > 1 and all(
            is_language(text.split()[0]) and len(text.split()) == 1 for text in line.texts
        )
        if named and rows and len(rows[0].cells) == len(line.cells) and not any(map(languages_in, rows[0].texts)):
            below = rows.pop(0)
            line = replace(
                line, cells=tuple((*name, *level) for name, level in zip(line.cells, below.cells, strict=True))
            )
        yield line


def _fluencies(text: str, spoken: Sequence[str], mother: bool) -> Iterator[dict[str, str]]:
    """Each language with the words up to the next one; a level before the first belongs to all of them."""
    starts = []
    at = 0
    for word in spoken:
        at = text.index(word, at)
        starts.append(at)
        at += len(word)
    before = re.sub(r"\b(?:in|en|em|w)\b\s*$", "", text[: starts[0]].strip()).strip(_EDGE + "(")
    for n, (word, start) in enumerate(zip(spoken, starts, strict=True)):
        end = starts[n + 1] if n + 1 < len(starts) else len(text)
        level = _level(text[start + len(word) : end])
        level = level or (before if is_level(before) else "") or ("native" if mother else "")
        yield {"language": word, "fluency": level} if level else {"language": word}


def _level(text: str) -> str:
    text = re.sub(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\bi\b)\s*$", "", text.strip())
    text = text.strip(_EDGE).strip()
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1]
    return " ".join(text.split()).strip(_EDGE) if any(map(str.isalnum, text)) else ""


def is_only_level(text: str) -> bool:
    return len(text.split()) == 1 and is_level(text)


def _only_levels(text: str) -> bool:
    words = plain(text).split()
    return not words or all(word in _NOISE for word in words)


def _unknown(text: str) -> Iterator[dict[str, str]]:
    """A language we have no name for: "Name: level" or "Name (level)"."""
    match = re.fullmatch(r"([^\W\d_]+(?: [^\W\d_]+)?)\s*(?:[:(–—,-]|\s{2,})\s*(.+?)\)?", text.strip())
    if match and is_level(match[2]):
        yield {"language": match[1], "fluency": match[2].strip(_EDGE)}


def named_of(lines: Sequence[Line]) -> list[dict[str, str]]:
    """Certificates and the like: a name, its year where one is told, who gave it where that is set apart."""
    found: list[dict[str, str]] = []
    for line in items_of(lines):
        text = "  ".join(line.texts)
        periods = periods_in(text)
        name = _without(text, periods)
        if not name and found and periods:
            found[-1].setdefault("date", _date(periods))
        elif name:
            found += [_named(item, periods) for item in _several(name, periods)]
    return found


def _several(name: str, periods: Sequence[Period]) -> list[str]:
    several = not periods and (name.count(",") > 1 or re.search(r"[•|]|;\s", name))
    items = (
        [part.strip() for part in name.split(";")]
        if several and ";" in name
        else split_items(name)
        if several
        else [name]
    )
    return items if all(len(item) > 2 for item in items) else [name]


def _named(text: str, periods: Sequence[Period]) -> dict[str, str]:
    parts = [_bare(part.strip(_EDGE)) for part in re.split(r"\s+[–—|-]\s+|\s{2,}|\s*[|]\s*", text) if part.strip(_EDGE)]
    entry = {"name": parts[0]} if parts else {"name": text}
    if date := _date(periods):
        entry["date"] = date
    if len(parts) > 1:
        entry["issuer"] = ", ".join(parts[1:])
    return entry


def _bare(text: str) -> str:
    """Out of the brackets that stand around all of it."""
    return text[1:-1].strip(_EDGE) if text.startswith("(") and text.endswith(")") and text.count("(") == 1 else text


def _date(periods: Sequence[Period]) -> str:
    if not periods:
        return ""
    return str(periods[0].start or periods[0].stop or "")


def _without(text: str, periods: Sequence[Period]) -> str:
    for period in reversed(periods):
        text = f"{text[: period.at]} {text[period.end :]}"
    return re.sub(r"\(\s*\)|\[\s*\]", " ", text).strip(_EDGE + "(").strip()
