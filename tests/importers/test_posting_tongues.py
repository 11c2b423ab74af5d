"""What postings say in other languages: company and town, wishes, days to apply, pay among what is offered."""

from __future__ import annotations

import pytest

from threedoors.importers import read_file
from threedoors.terms import Need, Pay, Period, Remote

DUTCH = """Planner binnenvaart
De Wit Logistiek B.V. - Breda
32-40 uur per week

Wat vragen wij?
- Minimaal twee jaar ervaring in de planning
- Duits is een pre

Wat bieden wij?
- Een salaris tussen € 2.900 en € 3.600 bruto per maand

Solliciteer voor 15 december 2026.
"""
FRENCH = """Comptable général H/F
Cabinet Morvan & Associés – Brest (29)
CDI, télétravail 2 jours par semaine

Votre profil
- BTS ou DCG exigé
- La maîtrise de Cegid serait un plus

Ce que nous offrons
- Rémunération : 32 000 à 38 000 € brut annuel

Candidatures jusqu'au 10 janvier 2027.
"""
POLISH = """Magazynier z uprawnieniami UDT
Hurtownia Bałtyk Sp. z o.o. – Gdynia

Wymagania:
- uprawnienia na wózki widłowe
Oferujemy:
- wynagrodzenie 5 200 – 6 000 zł brutto miesięcznie
"""


@pytest.mark.parametrize(
    ("text", "company", "place", "pay"),
    [
        (DUTCH, "De Wit Logistiek B.V.", "Breda", Pay(min=2900, max=3600, currency="EUR", per=Period.MONTH)),
        (FRENCH, "Cabinet Morvan & Associés", "Brest", Pay(min=32000, max=38000, currency="EUR", per=Period.YEAR)),
        (POLISH, "Hurtownia Bałtyk Sp. z o.o.", "Gdynia", Pay(min=5200, max=6000, currency="PLN", per=Period.MONTH)),
    ],
)
def test_a_company_stands_before_its_town_and_pay_among_what_is_offered(
    text: str, company: str, place: str, pay: Pay
) -> None:
    found = read_file("posting.txt", text.encode()).openings[0]
    assert (found.company, found.place, found.pay) == (company, place, pay)


@pytest.mark.parametrize(
    ("text", "wish"), [(DUTCH, "Duits is een pre"), (FRENCH, "La maîtrise de Cegid serait un plus")]
)
def test_a_wish_is_nice_and_no_must(text: str, wish: str) -> None:
    found = read_file("posting.txt", text.encode()).openings[0]
    assert [each.text for each in found.requirements if each.kind is Need.NICE] == [wish]


@pytest.mark.parametrize(("text", "day"), [(DUTCH, "2026-12-15"), (FRENCH, "2027-01-10")])
def test_until_when_one_may_apply(text: str, day: str) -> None:
    assert str(read_file("posting.txt", text.encode()).openings[0].closes_on) == day


def test_two_days_a_week_from_home_are_some() -> None:
    assert read_file("posting.txt", FRENCH.encode()).openings[0].remote is Remote.SOME
