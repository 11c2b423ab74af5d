"""Dates as files write them: read when they name one day, left when they could be two."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.importers.dates import DayOrder, is_two_days, order_of, read_day, read_part


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("16 Jan 2020", date(2020, 1, 16), id="LinkedIn's English"),
        pytest.param("15-Jan-24", date(2024, 1, 15), id="a two-digit year"),
        pytest.param("2020-01-16", date(2020, 1, 16), id="ISO"),
        pytest.param("2023-9-28", date(2023, 9, 28), id="ISO without zeros"),
        pytest.param("2023-09-28T10:00:00Z", date(2023, 9, 28), id="with a clock"),
        pytest.param("2/17/19, 9:05 PM", date(2019, 2, 17), id="an older export"),
        pytest.param("Jan 16, 2020", date(2020, 1, 16), id="month first by name"),
        pytest.param("16. März 2020", date(2020, 3, 16), id="German"),
        pytest.param("1 août 2021", date(2021, 8, 1), id="French"),
        pytest.param("16 de enero de 2020", date(2020, 1, 16), id="Spanish"),
        pytest.param("2 fev. 2022", date(2022, 2, 2), id="Portuguese"),
        pytest.param("01.02.2020", date(2020, 2, 1), id="dots are day-first"),
        pytest.param("16/01/2020", date(2020, 1, 16), id="only one reading is a date"),
        pytest.param("01/16/2020", date(2020, 1, 16), id="the other reading is none"),
        pytest.param("05/05/2020", date(2020, 5, 5), id="both readings are the same day"),
        pytest.param("2020年1月16日", date(2020, 1, 16), id="Japanese"),
        pytest.param("31 Feb 2020", None, id="no such day"),
        pytest.param("01/02/2020", None, id="two days"),
        pytest.param("99 Foo 2020", None, id="no month"),
        pytest.param("0019-01-01", None, id="no year of ours"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_day_is_read_when_it_is_one(text: str, day: date | None) -> None:
    assert read_day(text) == day


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        pytest.param(["01/02/2020", "25/02/2020"], DayOrder.DAY_FIRST, id="a 25th tells"),
        pytest.param(["01/02/2020", "02/25/2020"], DayOrder.MONTH_FIRST, id="so it does in second place"),
        pytest.param(["25/02/2020", "02/25/2020"], None, id="they contradict each other"),
        pytest.param(["01/02/2020", "03/04/2020"], None, id="none tells"),
        pytest.param(["01.02.2020", "16 Jan 2020"], None, id="other forms tell nothing of slashes"),
    ],
)
def test_a_column_tells_its_order(texts: list[str], order: DayOrder | None) -> None:
    assert order_of(texts) == order


def test_the_order_decides_between_two_days() -> None:
    assert read_day("01/02/2020", DayOrder.DAY_FIRST) == date(2020, 2, 1)
    assert read_day("01/02/2020", DayOrder.MONTH_FIRST) == date(2020, 1, 2)
    assert is_two_days("01/02/2020")
    assert not is_two_days("05/05/2020")
    assert not is_two_days("soon")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        pytest.param("2023-9-28", "2023-09-28", id="a day"),
        pytest.param("2023-09", "2023-09", id="a month"),
        pytest.param("09/2023", "2023-09", id="month before year"),
        pytest.param("Sept 2023", "2023-09", id="a month by name"),
        pytest.param("2023", "2023", id="a year"),
        pytest.param("Summer 2019", "2019", id="the year is all that is sure"),
        pytest.param("01/02/2020", "2020", id="of two days the year"),
        pytest.param("2023-13", "2023", id="no such month"),
        pytest.param("2019 - 2021", "None", id="two years are none"),
        pytest.param("Present", "None", id="no date"),
    ],
)
def test_a_part_date_stops_where_the_text_stops(text: str, part: str) -> None:
    assert str(read_part(text)) == part


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text: str) -> None:
    day, part = read_day(text), read_part(text)
    assert day is None or 1900 <= day.year < 2100
    assert part is None or part.first <= part.last


@given(st.dates(date(1971, 1, 1), date(2068, 12, 31)))
def test_every_day_written_as_linkedin_does_comes_back(day: date) -> None:
    assert read_day(day.strftime("%d %b %Y")) == day
    assert read_day(day.strftime("%d-%b-%y")) == day
    assert read_day(day.isoformat()) == day
