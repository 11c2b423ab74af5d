"""From when to when, in the forms and languages that resumes use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.importers.paper.periods import Period, holds_period, periods_in


def told(period: Period) -> tuple[str, str]:
    stop = period.stop
    return str(period.start or ""), "now" if stop is not None and stop.now else str(stop or "")


@pytest.mark.parametrize(
    ("text", "start", "stop"),
    [
        ("Jan 2020 – Present", "2020-01", "now"),
        ("Oct 2019 – On-going", "2019-10", "now"),
        ("augusti 2017 – nuvarande", "2017-08", "now"),
        ("fra 2019 til i dag", "2019", "now"),
        ("2018 年 8 月 – 2022 年 12 月", "2018-08", "2022-12"),
        ("2020年3月-至今", "2020-03", "now"),
        ("01/2020 - 03/2021", "2020-01", "2021-03"),
        ("2020–2021", "2020", "2021"),
        ("Seit 03/2019", "2019-03", "now"),
        ("de janvier 2015 à mars 2018", "2015-01", "2018-03"),
        ("2019-09 – 2021-03", "2019-09", "2021-03"),
        ("March–June 2019", "2019-03", "2019-06"),
        ("Fall 2018 - Spring 2019", "2018", "2019"),
        ("'19 – '21", "2019", "2021"),
        ("09.2019–08.2021", "2019-09", "2021-08"),
        ("01.04.2019 - 31.03.2021", "2019-04-01", "2021-03-31"),
        ("Sept. 2019 to date", "2019-09", "now"),
        ("enero de 2015 – actualidad", "2015-01", "now"),
        ("styczeń 2019 – obecnie", "2019-01", "now"),
        ("maart 2018 - heden", "2018-03", "now"),
        ("Dal 09/2018", "2018-09", "now"),
        ("05/19 - 06/21", "2019-05", "2021-06"),
        ("2015/16", "2015", "2016"),
        ("May 5, 2020 - June 2021", "2020-05-05", "2021-06"),
        ("2021 -", "2021", "now"),
        ("Acme Corp, 2019 – 2021, Berlin", "2019", "2021"),
        ("(2020)", "", "2020"),
    ],
)
def test_a_stretch_of_time_is_read(text: str, start: str, stop: str) -> None:
    assert [told(period) for period in periods_in(text)] == [(start, stop)]


@pytest.mark.parametrize(
    "text", ["(303) 555-0142", "Room 2020b", "+49 30 23125 018", "1,2020 boxes", "no numbers here"]
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert periods_in(text) == ()


def test_only_a_text_that_is_mostly_dates_holds_a_period() -> None:
    assert holds_period("2019 – 2021")
    assert not holds_period("Grew the team from 2019 to 2021 and opened three more shops")


@given(st.text(max_size=200))
def test_no_text_breaks_it_and_periods_lie_within_the_text(text: str) -> None:
    for period in periods_in(text):
        assert 0 <= period.at < period.end <= len(text)
