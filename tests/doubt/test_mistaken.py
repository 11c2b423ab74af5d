"""A text to one person of the search that speaks to another, and what only tells of them."""

from __future__ import annotations

import pytest

from threedoors.doubt import check, wrong_names
from threedoors.doubt.draft import Draft, Stakes
from threedoors.terms import Audience, MaterialKind

PEOPLE = ("Anna Vogel", "Ben Ito", "Carla Reyes", "Robert Hale", "Dr. Mia Torres")


def marked(text: str, to: str = "Anna Vogel", people: tuple[str, ...] = PEOPLE) -> list[str]:
    stakes = Stakes(audience=Audience.SAFE, to=(to,), people=people)
    found = check(Draft(text, MaterialKind.MESSAGE), stakes)
    return [text[each.start : each.end] for each in found if each.rule == "wrong_name.contact"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Ben, do you have ten minutes?", "Ben"),
        ("Dear Ms. Reyes:\nthank you for Tuesday.", "Reyes"),
        ("Carla, I hope this finds you well.", "Carla"),
        ("Hi Anna, it was good to see you. Thanks so much, Ben, for the coffee.", "Ben"),
        ("Hi Anna, I hope, Mr. Ito, that you can help.", "Mr. Ito"),
        ("Hello Dr. Torres, may I ask you something?", "Torres"),
        ("Dear Ben Ito,\nI read your article.", "Ben Ito"),
    ],
)
def test_another_is_spoken_to(text: str, name: str) -> None:
    assert marked(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Hi Anna, Ben told me about your garden.",
        "Dear Anna and Ben, thank you both.",
        "Hi Anna, I met Ben, Carla, and Mia, and you came up.",
        "Hi Anna, my mentor, Ben, says hello to you.",
        "Hi Anna, I'll see you and Carla on Monday.",
        "Dear Ms. Vogel, you know Mr. Ito, I think.",
        "Good morning, Carla Reyes gave me your name.",
        "Hi Anna, can you ask Ben's sister for me?",
        "Hi Anna, do you have ten minutes?\nBest,\nBen",
    ],
)
def test_another_is_told_of(text: str) -> None:
    assert marked(text) == []


def test_a_short_form_is_the_reader() -> None:
    assert marked("Hi Bob, do you have ten minutes?", to="Robert Hale", people=(*PEOPLE, "Bob Marsh")) == []
    assert marked("Hi Bob, do you have ten minutes?", people=(*PEOPLE, "Bob Marsh")) == ["Bob"]


def test_nobody_is_known_as_the_reader() -> None:
    assert marked("Hi Ben, do you have ten minutes?", people=()) == []
    stakes = Stakes(audience=Audience.SAFE, people=PEOPLE)
    assert wrong_names(Draft("Hi Ben, do you have ten minutes?"), stakes) == ()


@pytest.mark.parametrize("name", ["Harlow & Pikes", "Harlow & Pke", "Harlow and Pike", "Harlow & Pike Inc."])
def test_a_company_misspelt_by_a_letter_is_the_right_one(name: str) -> None:
    stakes = Stakes(companies=("Harlow & Pike",))
    assert wrong_names(Draft(f"I would be proud to work for {name}.", MaterialKind.LETTER), stakes) == ()


def test_a_known_person_is_no_company() -> None:
    stakes = Stakes(companies=("Acme",), to=("Anna Vogel",), people=PEOPLE)
    assert wrong_names(Draft("Dear Anna, I'd be glad to work for you and with Ben.", MaterialKind.LETTER), stakes) == ()
