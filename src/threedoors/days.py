"""Business days, Monday to Friday, and spans of the calendar. Public holidays are not known here.

A search file may name any day from year 1 to 9999, so what would lie beyond stops at the calendar's ends.
"""

from __future__ import annotations

import calendar
from datetime import date, datetime, time, timedelta

_ONE = timedelta(days=1)


def hour_said(on: datetime | None) -> str:
    """`10:00`; with its zone, `10:00 (UTC+1)`, where one was noted; "" for a day whose hour is not known."""
    if on is None or on.time() == time.min:
        return ""
    offset = on.utcoffset()
    if offset is None:
        return f"{on:%H:%M}"
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    zone = f"{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}" if minutes else ""
    return f"{on:%H:%M} (UTC{zone})"


def is_business_day(day: date) -> bool:
    return day.weekday() < 5


def days_after(day: date, count: int) -> date:
    """The day `count` days after `day`, weekends counted."""
    return date.fromordinal(min(day.toordinal() + count, date.max.toordinal()))


def add_business_days(day: date, count: int) -> date:
    """The business day that is `count` business days after `day`; `count` 0 or more."""
    while count > 0 and day < date.max:
        day += _ONE
        count -= is_business_day(day)
    return day


def business_days_between(earlier: date, later: date) -> int:
    """How many business days lie after `earlier` up to and including `later`; 0 when `later` is not later.

    Monday to Wednesday is 2, Friday to Monday 1.
    """
    if later <= earlier:
        return 0
    weeks, rest = divmod((later - earlier).days, 7)
    return weeks * 5 + sum(is_business_day(later - timedelta(days=n)) for n in range(rest))


def months_before(day: date, months: int) -> date:
    """The same day `months` earlier, or the last day of that month when it is shorter."""
    index = day.year * 12 + day.month - 1 - months
    if index < 12:
        return date.min
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
