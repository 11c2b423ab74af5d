"""Pay by occupation and area, and the areas people mean."""

from __future__ import annotations

import pytest

from threedoors.datasets import load_wages


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("Denver", ["Denver-Aurora-Centennial, CO"]),
        ("denver, co", ["Denver-Aurora-Centennial, CO"]),
        ("Portland", ["Portland-South Portland, ME", "Portland-Vancouver-Hillsboro, OR-WA"]),
        ("Portland, OR", ["Portland-Vancouver-Hillsboro, OR-WA"]),
        ("Portland Maine", ["Portland-South Portland, ME"]),
        ("Ohio", ["Ohio"]),
        ("TX", ["Texas"]),
        ("York", ["York-Hanover, PA"]),
        ("New York", ["New York", "New York-Newark-Jersey City, NY-NJ"]),
        ("New York, NY", ["New York-Newark-Jersey City, NY-NJ"]),
        ("NY", ["New York"]),
        ("Washington, DC", ["Washington-Arlington-Alexandria, DC-VA-MD-WV"]),
        ("St. Louis", ["St. Louis, MO-IL"]),
        ("Atlantis", []),
        ("", []),
    ],
)
def test_an_area_is_found_by_what_people_say(wanted: str, names: list[str]) -> None:
    assert [area.name for area in load_wages().find(wanted)] == names


def test_a_wage_says_year_and_source() -> None:
    wages = load_wages()
    wage = wages.of("29-1141", wages.nation)
    assert wage is not None
    assert wage.median is not None
    assert 80_000 < wage.median < 130_000
    assert list(wage.paid) == sorted(each for each in wage.paid if each is not None)
    assert wage.period == "May 2025"
    assert "Bureau of Labor Statistics" in wage.source


def test_a_wage_published_for_a_group_names_the_group() -> None:
    wages = load_wages()
    wage = wages.of("31-1122", wages.nation)
    assert wage is not None
    assert wage.under == "Home Health and Personal Care Aides"


def test_pay_by_the_hour_stays_by_the_hour() -> None:
    wages = load_wages()
    wage = wages.of("27-2042", wages.nation)
    assert wage is not None
    assert wage.hourly
    assert wage.median is not None
    assert wage.median < 500


def test_what_is_not_published_is_none() -> None:
    wages = load_wages()
    assert wages.of("11-1031", wages.nation) is None


def test_numbers_of_more_than_two_bytes_are_whole() -> None:
    wages = load_wages()
    nurses = wages.of("29-1141", wages.nation)
    assert nurses is not None
    assert nurses.jobs is not None
    assert 3_000_000 < nurses.jobs < 4_000_000
    paid = [wages.of(code, area) for code in ("29-1242", "27-2021", "29-1214") for area in wages.areas]
    assert max(pay for each in paid if each and not each.hourly for pay in each.paid if pay) > 655_350
