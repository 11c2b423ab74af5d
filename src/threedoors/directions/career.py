"""A resume, or what somebody tells of their work, as lines: which are titles, how long ago, what was done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from threedoors.text import Span

_JOBS, _NEAR = 6, 160
LONGEST = 60_000
"""Letters of a text that are read: some thirty pages. What a person did is told by then."""
_BESIDE_WORK = LONGEST // 4
"""Letters of a resume in sections that are kept for what stands beside the work, such as skills and schools."""
_LONGEST_TITLE = 12  # words, with what stands behind it
_HALVED, _OLDEST = 6000, 0.3
"""After so many letters a line counts half as much, and however far down never less than this."""
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|spring|summer|fall|autumn|winter"
_DATE = rf"(?:(?:{_MONTH})\.?,?\s*'?\d{{2,4}}|\d{{1,2}}\s*[/.-]\s*\d{{2,4}}|(?:19|20)\d\d)"
_UNTIL = re.compile(
    rf"(?<=\d)\s*(?:[-–—/]|to|until|through|thru)+\s*(?:{_DATE}|present|current|now|today|ongoing|date)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(rf"(?<![\d$]){_DATE}$", re.IGNORECASE)
_LONGEST_DATE = 24
_BREAK = re.compile(r"\s*\n\s*|\s{3,}")
_HEADING = re.compile(
    r"(?:(?:professional|work|career|executive|employment|educational|technical|core|key|personal|additional) )?"
    r"(?:summary|profile|objective|overview|focus|experience|history|background|education|training|skills|highlights"
    r"|accomplishments|achievements|qualifications|competencies|strengths|expertise|certifications?|licenses|awards"
    r"|interests|hobbies|languages|references|affiliations|publications|projects|information|contact|about me)"
    r"(?: (?:summary|history|of qualifications|and training|and skills|highlights|experience))?:?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\s+[•●▪◦*·]\s*")
_LONG = 160
_BLANKS = re.compile(r"\b(?:company name|city|state)\b|[^\w&/+#'. -]", re.IGNORECASE)
_SIDE = re.compile(
    r"\b(?:education|training|certification|license|interests|hobbies|languages|references|affiliations)", re.IGNORECASE
)
_OPENING = re.compile(
    r"^\W*(?:i am an? |i'm an? |i was an? |(?:i )?(?:have )?work(?:ed)? as an? |former |ex-)?", re.IGNORECASE
)
_A_SENTENCE = re.compile(r"(?:i|we|my)\b", re.IGNORECASE)
_STOPS = re.compile(r"[,.;:(]| (?:at|for|in|on|of|with|who|and later|from|to|seeking|since) ", re.IGNORECASE)


_SETTING = re.compile(r"\s*[,(|:;]\s*|\s+[-–—@]\s+|\s+at\s+")
_TWO = re.compile(r"\s*[/&]\s*|\s+and\s+(?:later\s+)?")
_DOER = re.compile(
    r"(?:[a-z]{2}(?:er|or|ist|ian|ant|man|woman|chef|nurse|clerk|host|pilot|agent|tech)|cook|aide)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """Something the resume says. weight: how much it tells of the work, 1 for work itself."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Career:
    """headlines: what the person calls themselves, likeliest first; of a JSON Resume without a label the latest title.
    held: titles of jobs, each as it may be read, the latest job first.
    """

    headlines: tuple[str, ...]
    held: tuple[tuple[str, ...], ...]
    lines: tuple[Line, ...]

    @property
    def titles(self) -> tuple[str, ...]:
        """All readings of a title, each once."""
        return tuple(dict.fromkeys((*self.headlines, *(title for held in self.held for title in held))))


def career_of(given: str | Mapping[str, Any]) -> Career:
    """A text, or a JSON Resume object as the importers give it."""
    return _of_text(given[:LONGEST]) if isinstance(given, str) else _of_resume(given)


def is_long(given: str | Mapping[str, Any]) -> bool:
    """Whether it is longer than what is read of it."""
    if isinstance(given, str):
        return len(given) > LONGEST
    return sum(len(line.text) for line in _worked(given)) > LONGEST - _BESIDE_WORK


def _of_text(text: str) -> Career:
    pieces = [piece.strip() for piece in _BREAK.split(text) if piece.strip()]
    return Career(
        headlines=tuple(_read(_headlines(pieces))),
        held=tuple(tuple(_read(around)) for around in _held(text)),
        lines=tuple(_aged(_weighed(pieces))),
    )


def _read(titles: Iterable[str]) -> Iterator[str]:
    """Each title as it stands, and without the department, the employer or the bracket behind it; two titles in one
    ("server and bartender") also each by itself."""
    seen: dict[str, None] = {}
    for title in titles:
        seen[title] = None
        bare = _SETTING.split(title, maxsplit=1)[0].strip(" .*•·-") if len(title.split()) <= _LONGEST_TITLE else title
        seen |= dict.fromkeys(part for part in (bare, *_parts(bare)) if part)
    yield from seen


def _parts(title: str) -> list[str]:
    """Two or more titles in one; "research and development" is none."""
    if not ("/" in title or "&" in title or " and " in title):
        return []
    parts = [part.strip() for part in _TWO.split(title)]
    return parts if all(map(_DOER.search, parts)) else []


def _headlines(pieces: list[str]) -> Iterator[str]:
    """The short lines at the top; of running text what its first sentences open with."""
    for piece in pieces[:4]:
        if _HEADING.fullmatch(piece):
            break
        if len(piece.split()) <= 9:
            yield piece
        else:
            opening = _STOPS.split(_OPENING.sub("", piece), maxsplit=1)[0]
            if 0 < len(opening.split()) <= 6 and not _A_SENTENCE.match(opening):
                yield opening
            break


def _held(text: str) -> Iterator[tuple[str, ...]]:
    """Around each period: the title stands before it, after it, or in the line between."""
    periods = list(islice(_periods(text), _JOBS + 1))
    for nth, period in enumerate(periods[:_JOBS]):
        begin = max(periods[nth - 1].end if nth else 0, period.start - _NEAR)
        end = min(periods[nth + 1].start if nth + 1 < len(periods) else len(text), period.end + _NEAR)
        around = (*_before(text[begin : period.start]), *_after(text[period.end : end]))
        if around:
            yield around


def _periods(text: str) -> Iterator[Span]:
    """From when to when. What ends a period is looked for first, for it is the rarer."""
    for until in _UNTIL.finditer(text):
        begin = max(0, until.start() - _LONGEST_DATE)
        since = _SINCE.search(text[begin : until.start()])
        if since:
            yield Span(begin + since.start(), until.end())


def _before(text: str) -> Iterator[str]:
    pieces = _told_in(text)
    for nth, piece in enumerate(pieces[-2:], 1):
        whole = _tidied(piece)
        words = whole.split()
        if len(words) <= 9:
            yield from _unless_heading(whole)
            yield from _bare(piece)
        elif nth == len(pieces[-2:]) and not whole.endswith("."):
            yield " ".join(words[-6:])


def _after(text: str) -> Iterator[str]:
    for piece in _told_in(text)[:2]:
        words = _tidied(piece).split()
        yield from _unless_heading(" ".join(words[:7]))
        yield from _bare(piece)
        if len(words) > 9:
            break


def _told_in(text: str) -> list[str]:
    return [piece for piece in _BREAK.split(text) if _tidied(piece)]


def _bare(piece: str) -> Iterator[str]:
    """A title that something stands behind."""
    title, *behind = _SETTING.split(piece, maxsplit=1)
    if behind and len(title.split()) <= 6:
        yield from _unless_heading(_tidied(title))


def _tidied(piece: str) -> str:
    return " ".join(_BLANKS.sub(" ", piece).split()).strip(" .-")


def _unless_heading(piece: str) -> Iterator[str]:
    if not _HEADING.fullmatch(piece):
        yield piece


def _weighed(pieces: list[str]) -> Iterator[Line]:
    """Lines with what their section is worth: school and hobbies tell less of the work than the work does."""
    weight = 1.0
    for piece in pieces:
        if len(piece.split()) <= 4 and _HEADING.fullmatch(piece):
            weight = 0.5 if _SIDE.search(piece) else 1.0
        else:
            yield from (Line(sentence, weight) for sentence in _sentences(piece))


def _sentences(piece: str) -> list[str]:
    """A long line in its sentences, so that what is quoted stays short; a short line as it is."""
    if len(piece) <= _LONG:
        return [piece]
    return [sentence for part in _SENTENCE.split(piece) if (sentence := part.strip())]


def _aged(lines: Iterable[Line]) -> Iterator[Line]:
    """What stands further down is longer ago, and counts less."""
    letters = 0
    for line in lines:
        yield Line(line.text, line.weight * (_OLDEST + (1 - _OLDEST) * 0.5 ** (letters / _HALVED)))
        letters += len(line.text)


_WORK = (("work", 1.0), ("projects", 0.8), ("volunteer", 0.6))
_BESIDE = (
    ("skills", 1.0),
    ("certificates", 0.7),
    ("education", 0.5),
    ("publications", 0.5),
    ("awards", 0.5),
    ("interests", 0.3),
)


def _of_resume(resume: Mapping[str, Any]) -> Career:
    label = _text(_basics(resume).get("label"))
    held = tuple((title,) for entry in _entries(resume, "work") if (title := _text(entry.get("position"))))[:_JOBS]
    return Career(
        headlines=tuple(_read((label,) if label else next(iter(held), ()))),
        held=tuple(tuple(_read(titles)) for titles in held),
        lines=(*_aged(_within(LONGEST - _BESIDE_WORK, _worked(resume))), *_within(_BESIDE_WORK, _in(resume, _BESIDE))),
    )


def _basics(resume: Mapping[str, Any]) -> Mapping[str, Any]:
    basics = resume.get("basics")
    return basics if isinstance(basics, Mapping) else {}


def _worked(resume: Mapping[str, Any]) -> Iterator[Line]:
    yield from (Line(text, 1.0) for key in ("label", "summary") for text in _split(_basics(resume).get(key)))
    yield from _in(resume, _WORK)


def _in(resume: Mapping[str, Any], sections: Sequence[tuple[str, float]]) -> Iterator[Line]:
    for section, weight in sections:
        for entry in _entries(resume, section):
            yield from (Line(text, weight) for text in _told(entry))


def _within(letters: int, lines: Iterable[Line]) -> Iterator[Line]:
    """The lines up to so many letters: the latest work stands first."""
    for line in lines:
        letters -= len(line.text)
        if letters < 0:
            return
        yield line


_TELLING = (
    "position",
    "summary",
    "description",
    "highlights",
    "name",
    "keywords",
    "title",
    "area",
    "studyType",
    "courses",
)
_NOT_WORK = {"name"}


def _told(entry: Mapping[str, Any]) -> Iterator[str]:
    """What an entry says; the employer's name says nothing of the work."""
    employed = "position" in entry
    for key in _TELLING:
        if not (employed and key in _NOT_WORK):
            yield from _split(entry.get(key))


def _split(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        yield from (line.strip() for text in _text(each).split("\n") for line in _sentences(text) if line.strip())


def _entries(resume: Mapping[str, Any], section: str) -> Iterator[Mapping[str, Any]]:
    entries = resume.get(section)
    yield from (entry for entry in (entries if isinstance(entries, list) else ()) if isinstance(entry, Mapping))


def _text(value: Any) -> str:
    return value.strip()[:LONGEST] if isinstance(value, str) else ""
