"""Pay, place and dates of a posting: read with what belongs to them, or left unplaced and told."""

from __future__ import annotations

from datetime import date

import pytest

from threedoors.importers.advert import lines_of
from threedoors.importers.advert.labels import labelled
from threedoors.importers.advert.pay import pay_of
from threedoors.importers.advert.place import looks_like_place, place_of
from threedoors.importers.advert.title import head_of
from threedoors.importers.advert.when import dates_of
from threedoors.terms import Pay, Period, Remote


def pay(low: float | None, high: float | None, currency: str, per: Period) -> Pay:
    return Pay(min=low, max=high, currency=currency, per=per)


HOUR, DAY, MONTH, YEAR = Period.HOUR, Period.DAY, Period.MONTH, Period.YEAR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$55,000 - $65,000 a year", pay(55_000, 65_000, "USD", YEAR)),
        ("€24/hour", pay(24, 24, "EUR", HOUR)),
        ("45-50k EUR", pay(45_000, 50_000, "EUR", YEAR)),
        ("Salary: $120K-$150K base + equity", pay(120_000, 150_000, "USD", YEAR)),
        ("£85-125,000 base", pay(85_000, 125_000, "GBP", YEAR)),
        ("COMPENSATION: $22–$26/hr CAD depending on experience", pay(22, 26, "CAD", HOUR)),
        ("The range is $140,000 per year - $165,000 per year.", pay(140_000, 165_000, "USD", YEAR)),
        ("£28,000 to £32,000 per annum", pay(28_000, 32_000, "GBP", YEAR)),
        ("EUR 3.500 - 4.200 brutto im Monat", pay(3_500, 4_200, "EUR", MONTH)),
        ("CHF 95'000.– bis 110'000.– pro Jahr", pay(95_000, 110_000, "CHF", YEAR)),
        ("Bruto maandsalaris tussen € 3.712,- en € 5.303,-", pay(3_712, 5_303, "EUR", MONTH)),
        ("ab 16,50 € pro Stunde", pay(16.5, None, "EUR", HOUR)),
        ("Up to $80k base", pay(None, 80_000, "USD", YEAR)),
        ("Pay starts at $20+ an hour", pay(20, None, "USD", HOUR)),
        ("£450 per day", pay(450, 450, "GBP", DAY)),
        ("Salaire : 35 000 € à 42 000 € brut annuel", pay(35_000, 42_000, "EUR", YEAR)),
        ("R$ 4.000 - R$ 5.000 por mês", pay(4_000, 5_000, "BRL", MONTH)),
        ("₹12-15 LPA", pay(1_200_000, 1_500_000, "INR", YEAR)),
        ("60–80 TEUR Jahresgehalt", pay(60_000, 80_000, "EUR", YEAR)),
        ("The hourly rate is $18.50 to $21.00, plus a sign-on bonus of $1,500.", pay(18.5, 21, "USD", HOUR)),
        ("20-25 hours a week at $17/hr", pay(17, 17, "USD", HOUR)),
        ("We raised $50M in Series B funding.", None),
        ("A $2,000 learning budget per year", None),
        ("401(k) match up to 4%", None),
        ("You close deals of $100k - $500k a year", None),
        ("€45 a month toward your telephone", None),
        ("100+ employees, 5 years of experience", None),
        ("Salary: competitive", None),
    ],
)
def test_pay_is_read_with_its_currency_and_period(text: str, expected: Pay | None) -> None:
    assert pay_of(lines_of(text), "", "").pay == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Pay: $24", "no period"),
        ("$1,200 per week", "a week is no period of a search"),
        ("Salary: 450 PLN", "too little to know the period"),
        ("Compensation: 90k", "no currency"),
    ],
)
def test_pay_that_does_not_say_enough_is_unplaced(text: str, why: str) -> None:
    assert pay_of(lines_of(text), "", "") == (None, (text,)), why


@pytest.mark.parametrize(
    ("place", "currency"),
    [
        ("Toronto, ON", "CAD"),
        ("Sydney", "AUD"),
        ("Auckland", "NZD"),
        ("Singapore", "SGD"),
        ("Ontario, CA", "CAD"),
        ("", "USD"),
    ],
)
def test_a_bare_dollar_is_the_dollar_of_the_place(place: str, currency: str) -> None:
    found = pay_of(lines_of("$80,000 a year"), "$80,000 a year", place).pay
    assert found is not None
    assert found.currency == currency


def test_two_ranges_that_differ_are_not_mixed() -> None:
    found = pay_of(lines_of("Salary in NYC: $150k - $180k a year\nSalary in SF: $160k - $200k a year"), "", "")
    assert found.pay == pay(150_000, 180_000, "USD", YEAR)
    assert found.unread == ("Salary in SF: $160k - $200k a year",)


@pytest.mark.parametrize(
    ("text", "place", "remote"),
    [
        ("Location: Berlin, Germany (Hybrid)", "Berlin, Germany", Remote.SOME),
        ("Location: Remote (US)", "US", Remote.ONLY),
        ("Remote", "", Remote.ONLY),
        ("Austin, TX", "Austin, TX", None),
        ("Office: Leeds\nThis role is on-site only.", "Leeds", Remote.NO),
        ("Denver, Colorado (two days a week from home)", "Denver, Colorado", Remote.SOME),
        ("Boston\nTelecommuting is not an option.", "Boston", Remote.NO),
        ("Boston\nYou have worked with remote teams.", "Boston", None),
        ("We have a clinic in Fort Collins, CO that you would run.", "Fort Collins, CO", None),
        ("Location: Europe or Utrecht\nWorkplace type: Hybrid", "Europe or Utrecht", Remote.SOME),
        ("Remote (Europe) or Hybrid (Utrecht)", "Remote (Europe) or Hybrid (Utrecht)", Remote.SOME),
    ],
)
def test_place_and_remote_work_are_told_apart(text: str, place: str, remote: Remote | None) -> None:
    lines = lines_of(f"Nurse\n{text}")
    assert place_of(head_of(lines), labelled(lines), lines) == (place, remote)


@pytest.mark.parametrize(
    "text",
    [
        "Account Manager, Berlin",
        "Full-time",
        "What we offer",
        "Acme",
        "We are in Berlin and many other lovely towns all over the world",
    ],
)
def test_not_every_short_line_is_a_place(text: str) -> None:
    assert not looks_like_place(text)


@pytest.mark.parametrize(
    ("text", "posted", "closes"),
    [
        ("Posted: 2 November 2026\nCloses: 11 December 2026", "2026-11-02", date(2026, 12, 11)),
        ("Date posted: November 2026", "2026-11", None),
        ("Applications close on Friday, 11 December 2026.", "None", date(2026, 12, 11)),
        ("Please apply by December 11, 2026 at noon.", "None", date(2026, 12, 11)),
        ("Bewerbungsfrist: 11.12.2026", "None", date(2026, 12, 11)),
        ("Deadline: 2026-12-11T23:59", "None", date(2026, 12, 11)),
        ("We moved here on 11 December 2026.", "None", None),
    ],
)
def test_dates_are_read(text: str, posted: str, closes: date | None) -> None:
    lines = lines_of(text)
    found = dates_of(lines, labelled(lines))
    assert (str(found.posted_on), found.closes_on, found.unread) == (posted, closes, ())


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("Deadline: 11/12/2026", "closes: 11/12/2026"),
        ("Closing date: soon", "closes: soon"),
        ("Posted: 3 days ago", "posted: 3 days ago"),
    ],
)
def test_a_date_that_is_not_sure_is_unplaced(text: str, unread: str) -> None:
    lines = lines_of(text)
    assert dates_of(lines, labelled(lines)) == (None, None, (unread,))
