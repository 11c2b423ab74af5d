"""Dates as people and programs write them, in the languages LinkedIn and job boards speak.

A date that could be two days is not guessed: the whole column decides, or nobody does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum

from threedoors.terms import PartDate
from threedoors.text import folded

MONTH_WORDS = (
    "january jan januar januari janner jänner janvier janv enero ene janeiro gennaio gen januari styczen stycznia sty",
    "february feb februar fevrier fevr fev febrero fevereiro febbraio februari luty lutego lut",
    "march mar marz märz maerz mrz mars marzo março maart mrt marzec marca",
    "april apr avril avr abril abr aprile kwiecien kwietnia kwi",
    "may mai mayo maio maj maggio mag mei maj maja",
    "june jun juni juin junio junho giugno giu czerwiec czerwca cze",
    "july jul juli juillet juil julio julho luglio lug lipiec lipca lip",
    "august aug augusti aout août agosto ago augustus sierpien sierpnia sie",
    "september sept sep septembre septiembre set setiembre setembro settembre wrzesien wrzesnia wrz",
    "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz",
    "november nov novembre noviembre novembro listopad listopada lis",
    "december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru",
)


def folded_word(word: str) -> str:
    """A month's name or its abbreviation as it is looked up."""
    return folded(word).strip(".")


_MONTH_OF = {folded_word(word): number for number, words in enumerate(MONTH_WORDS, 1) for word in words.split()}

_CLOCK = r"(?:[\sT,]+\d{1,2}:\d{2}.*)?"
_YEAR_FIRST = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?" + _CLOCK)
_DAY_NAMED = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\s.\-/]+(?:de\s+|of\s+)?([^\W\d_]{3,})\.?[\s.,\-/]+(?:de[l]?\s+)?(\d{4}|\d{2})"
    + _CLOCK,
    re.IGNORECASE,
)
_NAMED_DAY = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})" + _CLOCK, re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})" + _CLOCK)

_NAMED_MONTH = re.compile(r"([^\W\d_]{3,})\.?[\s,.\-/]+(?:de[l]?\s+)?(\d{4})", re.IGNORECASE)
_YEAR_MONTH = re.compile(r"(\d{4})\s?[-/.]\s?(\d{1,2})")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{4})")
_YEARS = range(1900, 2100)
_LONE_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


class DayOrder(Enum):
    """How a file writes its dates of numbers only."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


def read_day(text: str, order: DayOrder | None = None) -> date | None:
    """The one day a text names; None when it names none, or could be two and `order` does not say which."""
    text = text.strip()
    if match := _YEAR_FIRST.fullmatch(text):
        return _date(*match.group(1, 2, 3))
    if match := _DAY_NAMED.fullmatch(text):
        return _date(match[3], month_number(match[2]), match[1])
    if match := _NAMED_DAY.fullmatch(text):
        return _date(match[3], month_number(match[1]), match[2])
    return _of_numbers(text, order)


def order_of(texts: Iterable[str]) -> DayOrder | None:
    """What a column of dates tells of its order; None when no date in it decides, or they contradict each other."""
    told = {_told(text) for text in texts} - {None}
    return told.pop() if len(told) == 1 else None


def is_two_days(text: str) -> bool:
    """Whether a text is a date that reads as two different days."""
    match = _NUMBERS.fullmatch(text.strip())
    return bool(match) and _told(text) is None and read_day(text) is None


def read_part(text: str) -> PartDate | None:
    """A date as far as a text tells it: the day, the month, or the one year it names."""
    text = text.strip()
    if day := read_day(text):
        return PartDate(day.year, day.month, day.day)
    if month := _read_month(text):
        return month
    years = _LONE_YEAR.findall(text)
    return PartDate(int(years[0])) if len(years) == 1 else None


def _read_month(text: str) -> PartDate | None:
    if match := _YEAR_MONTH.fullmatch(text):
        return _part(match[1], match[2])
    if match := _MONTH_YEAR.fullmatch(text):
        return _part(match[2], match[1])
    match = _NAMED_MONTH.fullmatch(text)
    return _part(match[2], month_number(match[1])) if match else None


def _of_numbers(text: str, order: DayOrder | None) -> date | None:
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return None
    first, dot, second, year = match.group(1, 2, 3, 4)
    if first == second or dot == ".":  # dots are day-first wherever they are used
        return _date(year, second, first)
    order = _told(text) or order
    if order is None:
        return None
    return _date(year, second, first) if order is DayOrder.DAY_FIRST else _date(year, first, second)


def _told(text: str) -> DayOrder | None:
    match = _NUMBERS.fullmatch(text.strip())
    if match is None or match[2] == ".":
        return None
    if int(match[1]) > 12 >= int(match[3]):
        return DayOrder.DAY_FIRST
    return DayOrder.MONTH_FIRST if int(match[3]) > 12 >= int(match[1]) else None


def month_number(word: str) -> int:
    """The number of a month's name; 0 for a word that is none."""
    return _MONTH_OF.get(folded_word(word), 0)


def _date(year: str | int, month: str | int, day: str | int) -> date | None:
    number = int(year)
    if len(str(year)) == 2:
        number += 2000 if number < 70 else 1900
    try:
        return date(number, int(month), int(day)) if number in _YEARS else None
    except ValueError:
        return None


def _part(year: str, month: str | int) -> PartDate | None:
    return PartDate(int(year), int(month)) if 1 <= int(month) <= 12 and int(year) in _YEARS else None
