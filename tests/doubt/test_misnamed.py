"""Wrong names where nothing but the job at stake is known: what a text speaks to, and what it only mentions."""

from __future__ import annotations

import pytest

from threedoors.doubt import Audience, Draft, Stakes, check
from threedoors.doubt.mending import mends
from threedoors.doubt.titles import same_role
from threedoors.terms import MaterialKind

STAKES = Stakes(roles=("Payroll Clerk",), companies=("Ferncliff Health",), own=("Ostler & Sons",))


def wrong(text: str, stakes: Stakes = STAKES, kind: MaterialKind = MaterialKind.LETTER) -> list[str]:
    return [text[each.start : each.end] for each in check(Draft(text, kind), stakes) if each.category == "wrong_name"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Tallow Bridge team, I close a payroll in two days.", "Tallow Bridge"),
        ("I would love to run the payroll of Tallow Bridge Logistics.", "Tallow Bridge Logistics"),
        ("I saw the opening at Tallow Bridge and it fits me.", "Tallow Bridge"),
        ("At Tallow Bridge, you pay on the first of the month.", "Tallow Bridge"),
        ("Tallow Bridge is where I want to count.", "Tallow Bridge"),
        ("What draws me to Tallow Bridge is the night shift.", "Tallow Bridge"),
        ("Ferncliff Health pays on time. I can't wait to join Tallow Bridge.", "Tallow Bridge"),
        (
            "Jo Marsh\n4 Quay Road\n\nTallow Bridge Foods\n\nDear Ms. Orr,\nI close a payroll in two days.",
            "Tallow Bridge Foods",
        ),
        ("i wanna work at tallow foods because yall pay fair", "tallow foods"),
        ("I apply for the Forklift Driver position.", "Forklift Driver"),
        ("I want to be your next forklift driver.", "forklift driver"),
        ("Re: Forklift Driver\n\nDear Ms. Orr,\nI close a payroll in two days.", "Forklift Driver"),
        ("You need a roofer who can count.", "roofer"),
        ("Dear Ms. Orr,\nI close a payroll in two days. Thank you, Mr. Pell, for your time.", "Mr. Pell"),
        ("Hi Nadia, the slips are done. Thanks again, Ingrid, and see you on Monday.", "Ingrid"),
    ],
)
def test_a_name_that_is_spoken_to_is_found(text: str, name: str) -> None:
    assert name in wrong(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ferncliff team, I close a payroll in two days.",
        "I want to do the payroll of Ferncliff. I did it for Tallow Bridge Logistics for six years.",
        "I want to work at Ferncliff Health, because Tallow Bridge Logistics pays late and you do not.",
        "My brother works at Tallow Bridge and says that yours is the calmer office.",
        "I finished my diploma at Tallow Bridge College. I want to count for you.",
        "I logged the hours in Salesforce and in Excel, and I would love to do it for you.",
        "As advertised in the Gazette, I apply for the Payroll Clerk position.",
        "I could start in Denver on Monday.",
        "I was a Forklift Driver for two years and want to be your Payroll Clerk.",
        "I apply for the payroll assistant position.",
        "I would report to the Head of Finance.",
        "My old position was Forklift Driver.",
        "Dear Ms. Orr,\nMy manager, Mr. Pell, taught me to count. Thank you, Ms. Orr.",
        "Hi Nadia, the slips are done.\nThanks, Ingrid",
        "Dear Events Team, I close a payroll in two days.",
        "",
    ],
)
def test_a_name_that_is_only_mentioned_is_spared(text: str) -> None:
    assert wrong(text) == []


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Sales Rep", "Sales Representative"),
        ("RN", "Registered Nurse, Oncology"),
        ("PM", "Product Manager"),
        ("sales lead", "Sales Manager"),
        ("client success manager", "Customer Success Manager"),
        ("software developer", "Software Engineer"),
        ("nursing", "Nurse"),
        ("cook", "Line Chef"),
    ],
)
def test_one_role_in_other_words(title: str, role: str) -> None:
    assert same_role(title, role)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Store Planner", "Store Manager"),
        ("Sales Engineer", "Sales Manager"),
        ("Head of Music", "Deputy Head Teacher"),
        ("Director of Grants", "Chief of Staff"),
        ("Warehouse Manager", "Sales Manager"),
    ],
)
def test_two_roles_that_share_a_word(title: str, role: str) -> None:
    assert not same_role(title, role)


def test_a_long_line_of_names_is_read_to_its_end() -> None:
    text = "I want to join Tallow Bridge, and " * 2000
    assert len(wrong(text)) == 2000


def test_to_a_friend_any_company_may_be_named() -> None:
    assert wrong("I would love to work at Tallow Bridge.", Stakes(Audience.SAFE, companies=("Ferncliff",))) == []


def test_another_person_is_not_mended_with_the_company() -> None:
    draft = Draft("Dear Ms. Orr,\nI close a payroll in two days. Thank you, Mr. Pell.", MaterialKind.LETTER)
    found = next(each for each in check(draft, STAKES) if each.rule == "wrong_name.person_unheard")
    assert all("Ferncliff" not in each.text for each in mends(found, draft, STAKES))
