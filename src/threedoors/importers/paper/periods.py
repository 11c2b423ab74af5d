"""From when to when: dates as resumes write them, in many languages, and the words for "until now"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from threedoors.importers.dates import MONTH_WORDS, month_number
from threedoors.importers.paper.period_words import FROM, NOW, SEASONS, SINCE, TO, UNTIL


class Moment(NamedTuple):
    """A date as far as it is told. now: it has not come yet."""

    year: int = 0
    month: int = 0
    day: int = 0
    now: bool = False

    def __str__(self) -> str:
        """As JSON Resume writes it; "" for now."""
        if self.now or not self.year:
            return ""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts if self.month else parts[:1])


class Period(NamedTuple):
    """A stretch of time in a text, at characters `at` to before `end`. One date alone has no start."""

    start: Moment | None
    stop: Moment | None
    at: int
    end: int


def _levelled(text: str) -> str:
    """Small letters without accents, one for one, so that places in it are places in the text."""
    return text.translate(_PLAIN).lower() if not text.isascii() else text.lower()


def _plain_letters() -> dict[int, str]:
    """Letters with accents to those without; the many dashes and quotes to one of each."""
    bare = {code: unicodedata.normalize("NFD", chr(code))[0] for code in range(0xC0, 0x250)}
    return (
        bare
        | dict.fromkeys(map(ord, "‐‑–—−~→›"), "-")
        | dict.fromkeys(map(ord, "’`´"), "'")
        | {ord("ł"): "l", 0xA0: " "}
    )


def _any(words: Iterable[str]) -> str:
    levelled = {_levelled(word) for word in words}
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(levelled, key=len, reverse=True))


_PLAIN = _plain_letters()
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_MONTH = rf"(?:{_any((*(name for names in MONTH_WORDS for name in names.split()), *SEASONS))})(?![^\W\d_])\.?"
_DATE = re.compile(
    rf"""(?<![\w/.@])(?<!\d,)(?:
    (?P<iso>{_YEAR}\s?[-./年]\s?(?:1[0-2]|0?[1-9])(?:\s?[-./月]\s?(?:3[01]|[12]\d|0?[1-9]))?)(?![\d/])(?:\s?[月日])?
  | (?P<dmy>(?:3[01]|[12]\d|0?[1-9])\s?(?P<dot>[./-])\s?(?:3[01]|[12]\d|0?[1-9])\s?(?P=dot)\s?(?:{_YEAR}|\d\d))(?!\d)
  | (?P<my>(?:1[0-2]|0?[1-9])\s?[./-]\s?{_YEAR})(?!\d)
  | (?P<named>(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|o|\.)?\s+(?:de\s+)?)?{_MONTH}\s*(?:\d{{1,2}},\s*)?
        (?:de\s+|del\s+|of\s+|[,./-]\s?)?(?:{_YEAR}|'\s?\d\d))(?!\d)
  | (?P<short>(?:1[0-2]|0[1-9])\s?/\s?\d\d)(?![\d/])
  | (?P<tic>'\s?\d\d)(?!\d)
  | (?P<year>{_YEAR})(?![\da-z])
)""",
    re.VERBOSE,
)
_SPAN = re.compile(rf"(?<![\w/.@-])(?P<span>{_YEAR}\s?[-/]\s?\d\d)(?![\d/.-])")
_MONTHS_OF_A_YEAR = re.compile(
    rf"(?<![\w/.@-])(?P<first>{_MONTH})\s*(?:-|\s(?:{_any(TO)})\s)\s*(?P<last>{_MONTH})\s*(?:de\s+|,\s*)?(?P<of>{_YEAR})(?!\d)"
)
_NUMBERS_OF_A_YEAR = re.compile(
    rf"(?<![\w/.@-])(?P<first>1[0-2]|0?[1-9])\s*-\s*(?P<last>1[0-2]|0?[1-9])\s?[./]\s?(?P<of>{_YEAR})(?!\d)"
)
_BETWEEN = re.compile(rf"\s*(?:-{{1,3}}|>)\s*(?:(?:{_any(UNTIL)})\s+)?|\s+(?:{_any(TO)})\s+")
_LEADS = re.compile(rf"(?<!\w)(?:{_any((*FROM, *SINCE))})\.?\s+$")
_SINCE = re.compile(rf"(?<!\w)(?:{_any(SINCE)})\.?\s+$")
_UNTIL = re.compile(rf"(?<!\w)(?:{_any(UNTIL)})\.?\s+$")
_UNTIL_NOW = re.compile(rf"\s*(?:[-,>]+\s*|\s(?:{_any(TO)})\s+)?(?:(?:{_any(UNTIL)})\s+)?\(?(?:{_any(NOW)})(?!\w)\)?")
_ONGOING = re.compile(
    r"(en cours|actuellement|currently|present|heute|aktuell|derzeit|actualidad|actualmente|atualmente|attualmente|"
    r"in corso|heden|momenteel|obecnie)\s*(?::|-)\s+(?=\S)"
)
"""A job of today that does not say since when: "En cours : Développeur chez ..."."""

_OPEN = re.compile(r"\s*-(?=\s*$|\s*[)|])")


def holds_period(text: str) -> bool:
    """Whether a short text is mostly a date or a stretch of time."""
    found = next(iter(periods_in(text)), None) if any(map(str.isdigit, text)) and len(text) < 60 else None
    return found is not None and found.end - found.at >= 0.55 * len(text.strip())


def periods_in(text: str) -> tuple[Period, ...]:
    """The stretches of time in a text, in its order. Longest reading first; none lies in another."""
    if any(map(str.isdigit, text)):
        return _periods_in(text)
    ongoing = _ONGOING.match(_levelled(text))
    return (Period(None, Moment(now=True), 0, ongoing.end(1)),) if ongoing else ()


@lru_cache(maxsize=4096)
def _periods_in(text: str) -> tuple[Period, ...]:
    level = _levelled(text)
    found = [period for pattern, read in _WHOLE for match in pattern.finditer(level) if (period := read(match))]
    dates = [
        (match.start(), match.end(), moment)
        for match in _DATE.finditer(level)
        if (moment := _moment(match)) and not any(match.start() < each.end and each.at < match.end() for each in found)
    ]
    while dates:
        period, used = _from_date(level, dates)
        found.append(period)
        dates = dates[used:]
    return tuple(sorted(found, key=lambda each: each.at))


def _from_date(level: str, dates: list[tuple[int, int, Moment]]) -> tuple[Period, int]:
    """The period that the first date begins, and how many of the dates it takes."""
    at, end, moment = dates[0]
    before = level[max(0, at - 14) : at]
    if len(dates) > 1 and _BETWEEN.fullmatch(level[end : dates[1][0]]):
        lead = _LEADS.search(before)
        return Period(moment, dates[1][2], at - len(lead.group()) if lead else at, dates[1][1]), 2
    if now := (_UNTIL_NOW.match(level, end) or _OPEN.match(level, end)):
        lead = _LEADS.search(before)
        return Period(moment, Moment(now=True), at - len(lead.group()) if lead else at, now.end()), 1
    if since := _SINCE.search(before):
        return Period(moment, Moment(now=True), at - len(since.group()), end), 1
    until = _UNTIL.search(before)
    return Period(None, moment, at - len(until.group()) if until else at, end), 1


def _of_a_year(match: re.Match[str]) -> Period | None:
    """March to June 2019, by names or numbers."""
    one, two = (int(text) if text.isdigit() else month_number(text) for text in match.group("first", "last"))
    year = int(match["of"])
    return Period(Moment(year, one), Moment(year, two), *match.span()) if one and two else None


def _school_years(match: re.Match[str]) -> Period | None:
    """2015/16 or 2015-16: one to ten years, not a month."""
    text = match["span"]
    first, last = int(text[:4]), int(text[-2:])
    years = (last - first % 100) % 100
    could_be_month = last <= 12 and ("/" not in text or years != 1)
    if not 1 <= years <= 10 or could_be_month:
        return None
    return Period(Moment(first), Moment(first + years), *match.span())


_WHOLE = ((_MONTHS_OF_A_YEAR, _of_a_year), (_NUMBERS_OF_A_YEAR, _of_a_year), (_SPAN, _school_years))


def _moment(match: re.Match[str]) -> Moment | None:
    return next((read(text) for kind, read in _READ.items() if (text := match[kind])), None)


def _numbers(text: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", text)]


def _iso(text: str) -> Moment | None:
    year, month, day = (*_numbers(text), 0)[:3]
    return Moment(year, month, day)


def _dmy(text: str) -> Moment | None:
    """Day first, but for 12/25/2020."""
    day, month, year = _numbers(text)
    if month > 12:
        day, month = month, day
    return Moment(_full(year), month, day) if month <= 12 else None


def _my(text: str) -> Moment | None:
    month, year = _numbers(text)
    return Moment(_full(year), month)


def _named(text: str) -> Moment | None:
    """A month's name and its year, with a day or without."""
    name = next((word for word in re.findall(r"[^\W\d_]{3,}", text) if month_number(word)), "")
    numbers = _numbers(text)
    if not name:
        return Moment(_full(numbers[-1]))
    day = numbers[0] if len(numbers) > 1 and numbers[0] <= 31 else 0
    return Moment(_full(numbers[-1]), month_number(name), day)


def _lone(text: str) -> Moment | None:
    return Moment(_full(_numbers(text)[-1]))


def _full(year: int) -> int:
    if year >= 100:
        return year
    return year + (2000 if year < 50 else 1900)


_READ = {"iso": _iso, "dmy": _dmy, "my": _my, "named": _named, "short": _my, "tic": _lone, "year": _lone}
