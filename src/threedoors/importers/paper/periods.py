"""From when to when: dates as resumes write them, in many languages, and the words for "until now"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from threedoors.importers.dates import MONTH_WORDS, folded_word, month_number
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


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


_ACCENTED = {
    "a": "aàáâäãą",
    "c": "cçćč",
    "e": "eèéêëę",
    "i": "iìíî",
    "n": "nñń",
    "o": "oóôöõ",
    "s": "sśš",
    "u": "uùúûü",
    "z": "zźż",
}


def _months() -> str:
    """Every month's name, shortened names too, with accents or without."""
    names = {folded_word(name) for names in MONTH_WORDS for name in names.split()}
    loose = ("".join(f"[{_ACCENTED[letter]}]" if letter in _ACCENTED else letter for letter in name) for name in names)
    return "|".join(sorted(loose, key=len, reverse=True))


_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_MONTH = rf"(?:{_months()}|{_any(SEASONS)})(?![^\W\d_])\.?"
_DATE = rf"""(?:
    (?P<{{0}}iso>{_YEAR}\s?[-./]\s?(?:1[0-2]|0?[1-9])(?:\s?[-./]\s?(?:3[01]|[12]\d|0?[1-9]))?)(?![\d/])
  | (?P<{{0}}dmy>(?:3[01]|[12]\d|0?[1-9])\s?[./-]\s?(?:3[01]|[12]\d|0?[1-9])\s?[./-]\s?(?:{_YEAR}|\d\d))(?!\d)
  | (?P<{{0}}my>(?:1[0-2]|0?[1-9])\s?[./-]\s?{_YEAR})(?!\d)
  | (?P<{{0}}named>(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?)?{_MONTH}\s*(?:\d{{1,2}},\s*)?
        (?:de\s+|del\s+|of\s+|[,./-]\s?)?(?:{_YEAR}|['’`´]\s?\d\d))(?!\d)
  | (?P<{{0}}short>(?:1[0-2]|0[1-9])\s?/\s?\d\d)(?![\d/])
  | (?P<{{0}}tic>['’]\s?\d\d)(?!\d)
  | (?P<{{0}}year>{_YEAR})(?![\da-zA-Z])
)"""
_NOW = rf"(?P<now>{_any(NOW)})(?!\w)"
_FLAGS = re.VERBOSE | re.IGNORECASE


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Ranges first, then open starts and ends, then lone dates."""
    a, b = _DATE.replace("{0}", "a_"), _DATE.replace("{0}", "b_")
    strict = rf"(?:\s*(?:-{{1,3}}|–|—|−|~|→|›|>)\s*|\s+(?:{_any(TO)})\s+)"
    lead = rf"(?:(?:{_any((*FROM, *SINCE))})\.?\s+)?"
    start = r"(?<![\w/.@-])(?<!\d,)"
    month_range = (
        rf"{start}(?P<m1>{_MONTH})\s*(?:[-–—−]|\s(?:{_any(TO)})\s)\s*(?P<m2>{_MONTH})\s*(?:de\s+|"
        rf",\s*)?(?P<my>{_YEAR})(?!\d)"
    )
    number_range = rf"{start}(?P<n1>1[0-2]|0?[1-9])\s*[-–—−]\s*(?P<n2>1[0-2]|0?[1-9])\s?[./]\s?(?P<ny>{_YEAR})(?!\d)"
    return tuple(
        re.compile(pattern, _FLAGS)
        for pattern in (
            rf"{start}{lead}{a}{strict}(?:(?:{_any(UNTIL)})\s+)?(?:{b}|{_NOW})",
            month_range,
            number_range,
            rf"{start}(?P<span>{_YEAR}\s?[-–—/]\s?\d\d)(?![\d/.-])",
            rf"{start}{a}\s*(?:[-–—−,]\s*|\s)\(?{_NOW}\)?",
            rf"{start}(?P<since>{_any(SINCE)})\.?\s+{a}(?:\s*(?:[-–—−])\s*(?=$|[\s)]))?",
            rf"{start}(?P<until>{_any(UNTIL)})\s+{a}",
            rf"{start}{a}\s*(?P<open>[-–—−])(?=\s*$|\s*[)|])",
            rf"{start}(?P<season>{_any(SEASONS)})\s+(?P<sy>{_YEAR})(?!\d)",
            rf"{start}{a}",
        )
    )


def holds_period(text: str) -> bool:
    """Whether a short text is mostly a date or a stretch of time."""
    found = next(iter(periods_in(text)), None) if any(map(str.isdigit, text)) and len(text) < 60 else None
    return found is not None and found.end - found.at >= 0.55 * len(text.strip())


def periods_in(text: str) -> tuple[Period, ...]:
    """The stretches of time in a text, in its order. Longest reading first; none lies in another."""
    return _periods_in(text) if any(map(str.isdigit, text)) else ()


@lru_cache(maxsize=4096)
def _periods_in(text: str) -> tuple[Period, ...]:
    found: list[Period] = []
    for pattern in _patterns():
        for match in pattern.finditer(text):
            if any(match.start() < each.end and each.at < match.end() for each in found):
                continue
            if period := _period(match):
                found.append(period)
    return tuple(sorted(found, key=lambda each: each.at))


def _period(match: re.Match[str]) -> Period | None:
    got = {name: value for name, value in match.groupdict().items() if value}
    at, end = match.span()
    if "m2" in got:
        one, two = month_number(got["m1"]), month_number(got["m2"])
        return Period(Moment(int(got["my"]), one), Moment(int(got["my"]), two), at, end) if one and two else None
    if "n2" in got:
        return Period(Moment(int(got["ny"]), int(got["n1"])), Moment(int(got["ny"]), int(got["n2"])), at, end)
    if "span" in got:
        return _school_years(got["span"], at, end)
    if "season" in got:
        return Period(None, Moment(int(got["sy"])), at, end)
    return _dated(got, at, end)


def _dated(got: dict[str, str], at: int, end: int) -> Period | None:
    start = _moment(got, "a_")
    if start is None:
        return None
    if "now" in got or "since" in got or "open" in got:
        return Period(start, Moment(now=True), at, end)
    if "until" in got or not any(name.startswith("b_") for name in got):
        return Period(None, start, at, end)
    stop = _moment(got, "b_")
    if stop is None:
        return None
    return Period(start, stop, at, end)


def _school_years(text: str, at: int, end: int) -> Period | None:
    """2015/16 or 2015-16: one to ten years, not a month."""
    first, last = int(text[:4]), int(text[-2:])
    years = (last - first % 100) % 100
    if not 1 <= years <= 10 or (last <= 12 and text[4:-2].strip() in "-/" and years > 8):
        return None
    return Period(Moment(first), Moment(first + years), at, end)


def _moment(got: dict[str, str], prefix: str) -> Moment | None:
    for kind, read in _READ.items():
        if text := got.get(prefix + kind):
            return read(text)
    return None


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
        season = re.match(rf"(?:{_any(SEASONS)})\b", text.strip(), re.IGNORECASE)
        return Moment(_full(numbers[-1])) if season else None
    day = numbers[0] if len(numbers) > 1 and numbers[0] <= 31 else 0
    return Moment(_full(numbers[-1]), month_number(name), day)


def _lone(text: str) -> Moment | None:
    return Moment(_full(_numbers(text)[-1]))


def _full(year: int) -> int:
    if year >= 100:
        return year
    return year + (2000 if year < 50 else 1900)


_READ = {"iso": _iso, "dmy": _dmy, "my": _my, "named": _named, "short": _my, "tic": _lone, "year": _lone}


def without(text: str, periods: tuple[Period, ...]) -> Iterator[str]:
    """What stands around the periods of a text."""
    at = 0
    for each in periods:
        yield text[at : each.at]
        at = each.end
    yield text[at:]
