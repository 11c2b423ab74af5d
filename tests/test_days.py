"""Business days and spans of the calendar, counted by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.days import (
    add_business_days,
    business_days_between,
    days_after,
    hour_said,
    is_business_day,
    months_before,
)

MONDAY = date(2026, 11, 23)
WEEK = [MONDAY + timedelta(days=n) for n in range(7)]
FRIDAY, SATURDAY, SUNDAY = WEEK[4:]
ANY_DAY = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def _zone(hours: float) -> timezone:
    return timezone(timedelta(hours=hours))


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (None, ""),
        (datetime(2026, 12, 3), ""),
        (datetime(2026, 12, 3, 10), "10:00"),
        (datetime(2026, 12, 3, 10, tzinfo=_zone(1)), "10:00 (UTC+1)"),
        (datetime(2026, 12, 3, 9, 5, tzinfo=_zone(-7)), "09:05 (UTC-7)"),
        (datetime(2026, 12, 3, 9, 5, tzinfo=_zone(5.5)), "09:05 (UTC+5:30)"),
        (datetime(2026, 12, 3, 9, 5, tzinfo=_zone(-3.5)), "09:05 (UTC-3:30)"),
        (datetime(2026, 12, 3, 9, 5, tzinfo=UTC), "09:05 (UTC)"),
    ],
)
def test_an_hour_says_whose_clock_it_means(on: datetime | None, said: str) -> None:
    assert hour_said(on) == said


def test_business_days_are_monday_to_friday() -> None:
    assert [is_business_day(day) for day in WEEK] == [True] * 5 + [False] * 2


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        pytest.param(MONDAY, 0, MONDAY, id="none"),
        pytest.param(MONDAY, 1, date(2026, 11, 24), id="the next day"),
        pytest.param(FRIDAY, 1, date(2026, 11, 30), id="over a weekend"),
        pytest.param(SATURDAY, 1, date(2026, 11, 30), id="from Saturday"),
        pytest.param(SUNDAY, 1, date(2026, 11, 30), id="from Sunday"),
        pytest.param(SUNDAY, 0, SUNDAY, id="none from Sunday"),
        pytest.param(MONDAY, 5, date(2026, 11, 30), id="a week"),
        pytest.param(date(2026, 12, 31), 1, date(2027, 1, 1), id="into a new year"),
        pytest.param(date.max, 3, date.max, id="at the end of the calendar"),
    ],
)
def test_add_business_days(day: date, count: int, then: date) -> None:
    assert add_business_days(day, count) == then


@pytest.mark.parametrize(
    ("earlier", "later", "count"),
    [
        pytest.param(MONDAY, MONDAY, 0, id="the same day"),
        pytest.param(MONDAY, date(2026, 11, 25), 2, id="Monday to Wednesday"),
        pytest.param(FRIDAY, date(2026, 11, 30), 1, id="Friday to Monday"),
        pytest.param(FRIDAY, SUNDAY, 0, id="Friday to Sunday"),
        pytest.param(SATURDAY, SUNDAY, 0, id="within a weekend"),
        pytest.param(SUNDAY, date(2026, 11, 30), 1, id="Sunday to Monday"),
        pytest.param(MONDAY, date(2026, 11, 30), 5, id="a week"),
        pytest.param(MONDAY, date(2026, 12, 1), 6, id="a week and a day"),
        pytest.param(date(2026, 11, 25), MONDAY, 0, id="backwards"),
    ],
)
def test_business_days_between(earlier: date, later: date, count: int) -> None:
    assert business_days_between(earlier, later) == count


@given(ANY_DAY, st.integers(0, 60))
def test_adding_and_counting_agree(day: date, count: int) -> None:
    assert business_days_between(day, add_business_days(day, count)) == count


@given(ANY_DAY, st.integers(0, 400))
def test_counting_is_counting(day: date, span: int) -> None:
    later = day + timedelta(days=span)
    days = (day + timedelta(days=n) for n in range(1, span + 1))
    assert business_days_between(day, later) == sum(map(is_business_day, days))


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        pytest.param(MONDAY, 12, date(2025, 11, 23), id="a year"),
        pytest.param(MONDAY, 6, date(2026, 5, 23), id="half a year"),
        pytest.param(MONDAY, 0, MONDAY, id="none"),
        pytest.param(date(2026, 1, 15), 1, date(2025, 12, 15), id="into the old year"),
        pytest.param(date(2026, 12, 15), 12, date(2025, 12, 15), id="a year from December"),
        pytest.param(date(2026, 3, 31), 1, date(2026, 2, 28), id="to a shorter month"),
        pytest.param(date(2028, 2, 29), 12, date(2027, 2, 28), id="from a leap day"),
        pytest.param(date(1, 12, 5), 11, date(1, 1, 5), id="to the first month"),
        pytest.param(date(1, 12, 5), 12, date.min, id="before the calendar"),
    ],
)
def test_months_before(day: date, months: int, then: date) -> None:
    assert months_before(day, months) == then


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        pytest.param(FRIDAY, 1, SATURDAY, id="a weekend counts"),
        pytest.param(date(2026, 12, 31), 1, date(2027, 1, 1), id="into a new year"),
        pytest.param(date.max, 1, date.max, id="at the end of the calendar"),
    ],
)
def test_days_after(day: date, count: int, then: date) -> None:
    assert days_after(day, count) == then
