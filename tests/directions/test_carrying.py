"""What carries over, what is missing, and where somebody could move to."""

from __future__ import annotations

from typing import Any

import pytest

from threedoors.datasets import load_occupations
from threedoors.directions import Match, aside, match, match_these, moves, pointing
from threedoors.directions.courses import COURSES, asked_for
from threedoors.directions.paths import paths
from threedoors.directions.strengths import asked_by, asked_by_all, strengths
from threedoors.directions.wanting import wants_of

NURSE: dict[str, Any] = {
    "work": [
        {
            "position": "Registered Nurse",
            "highlights": [
                "Cared for six patients a shift on a surgical floor; gave oral and IV medication",
                "Taught patients and families to change dressings at home",
                "Precepted eleven new graduate nurses",
            ],
        }
    ],
    "certificates": [{"name": "RN license, Oregon, active"}],
}


def said(line: str) -> set[str]:
    return {strengths().names[n] for n in strengths().said_in(line)}


def shown(code: str, resume: dict[str, Any] | str = NURSE) -> Match:
    return match_these(resume, load_occupations(), {code})[code]


@pytest.mark.parametrize(
    ("line", "strength"),
    [
        ("Hung drips and gave oral and IV medication", "giving medication"),
        ("Charted in Epic", "charting in health records"),
        ("TIG weld stainless pipe", "welding and joining metal"),
        ("Cut plate on the plasma table", "cutting and shaping metal"),
        ("Covered the payment code with JUnit tests", "testing software"),
        ("Tuned slow queries in PostgreSQL", "working with databases"),
        ("Hire, train and schedule nineteen associates", "training people at work"),
        ("Coached two juniors", "training people at work"),
        ("Taught algebra to three classes", "teaching classes"),
        ("Settled complaints at the service desk", "calming people and settling complaints"),
        ("Did pre-trip inspections", "checking vehicles and keeping logs"),
        ("Balanced the drawer to the cent", "taking payments and balancing cash"),
        ("Write the rota for two kitchens", "planning shifts and rotas"),
    ],
    ids=lambda each: each[:28],
)
def test_what_is_plainly_said_is_found(line: str, strength: str) -> None:
    assert strength in said(line)


@pytest.mark.parametrize(
    ("line", "strength"),
    [
        ("Write the prep lists for eleven cooks", "cooking"),
        ("Highly trained nurse with a kind way", "training people at work"),
        ("Opened checking and savings accounts", "bookkeeping"),
        ("Self-directed and a good team player", "leading a team"),
        ("I excel at keeping calm", "using spreadsheets"),
        ("Trained as a newly hired clerk for a week", "hiring people"),
        ("Have not managed a team yet", "leading a team"),
        ("Never gave medication", "giving medication"),
        ("Weighed items sold by weight", "selling"),
        ("Served on a committee for a pilot program", "flying and air traffic"),
        ("Drive a reach truck in the cold store", "driving trucks"),
        ("Drafted complaints and motions", "calming people and settling complaints"),
        ("Agreed tolerances with the machine shop", "running machine tools"),
        ("Rented out two chairs of the salon", "letting and running property"),
        ("Kept control charts for the spectrometer", "charting in health records"),
        ("Ran a mile. Team sports on weekends", "leading a team"),
    ],
    ids=lambda each: each[:28],
)
def test_an_everyday_word_or_another_sense_is_no_strength(line: str, strength: str) -> None:
    assert strength not in said(line)


def test_a_list_of_words_says_no_doing() -> None:
    assert said("managing, mail, Excel, billing, team, phones, meetings") <= {
        "using spreadsheets",
        "billing and insurance claims",
        "answering phones and the front desk",
    }


def test_what_carries_over_stands_beside_its_own_line() -> None:
    quoted = {able.name: able.quote for able in shown("29-1141").transfers}
    assert quoted["caring for patients"].startswith("Cared for six patients")
    assert quoted["training people at work"].startswith("Precepted eleven")


def test_what_is_said_is_not_missing_and_what_is_missing_weighs() -> None:
    health = shown("21-1091")
    assert "explaining health to patients and families" in {able.name for able in health.transfers}
    assert not {able.name for able in health.transfers} & {able.name for able in health.gaps}
    assert all(0 < able.weight < 1 for able in health.gaps)
    assert [able.weight for able in health.gaps] == sorted((able.weight for able in health.gaps), reverse=True)


def test_a_wish_is_nothing_done_and_leads_somewhere_all_the_same() -> None:
    wish = "After ten years I want to move into community health and teach patients about asthma and diabetes."
    resume = {"basics": {"summary": wish}, "work": [{"position": "Brand Manager", "highlights": ["Ran a campaign."]}]}
    found = shown("21-1094", resume)
    assert found.wanted == wish
    assert not found.transfers
    assert shown("35-2014", resume).wanted == ""


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ("Retraining in UX design, evenings.", "15-1255"),
        ("Hoping to move into project management.", "13-1082"),
        ("I want to become a pharmacy technician.", "29-2052"),
        ("Seeking a challenging position where my skills and experience help a growing company.", ""),
        ("As the plant transitioned into new hands I kept the books.", ""),
    ],
    ids=["a field", "a kind of managing", "a title", "any work", "no wish"],
)
def test_what_is_wanted_is_found_by_its_name(wish: str, code: str) -> None:
    data = load_occupations()
    wants = wants_of(wish, data)
    assert [data.codes[n] for n in wants.near.argsort()[::-1][:1] if wants.near[n] >= 0.3] == [code] * bool(code)


def test_a_nurses_moves_are_what_a_counsellor_names() -> None:
    found = [each.code for each in moves(NURSE, load_occupations(), 8)]
    assert {"21-1091", "13-1151"} <= set(found)
    assert not {"29-2061", "31-1131", "31-9092", "45-4021"} & set(found)


def test_a_move_says_what_it_asks_for() -> None:
    assert "CHES" in shown("21-1091").asks
    assert shown("29-9099").needs
    assert shown("29-1141").asks == ""


def test_leading_is_for_whoever_says_that_they_led() -> None:
    cook = "Line Cook\n2015 - present\nWorked grill and pastry; ordered produce; kept the HACCP log."
    led = cook + "\nLed a crew of nine cooks and wrote the rota."
    assert not any(each.code.startswith(("11-", "35-1012")) for each in moves(cook, load_occupations()))
    assert any(each.code.startswith(("11-", "35-1012")) for each in moves(led, load_occupations()))


def test_matches_and_moves_of_one_reading_are_those_of_two() -> None:
    data = load_occupations()
    both = pointing(NURSE, data, 10, 5)
    assert both.matches == match(NURSE, data, 10)
    assert both.moves == aside(NURSE, data, both.matches, 5)


def test_nothing_said_moves_nowhere() -> None:
    assert pointing("", load_occupations(), 10, 5) == ((), ())


def test_the_lists_name_work_and_strengths_that_there_are() -> None:
    codes = load_occupations().codes

    def known(begin: str) -> bool:
        return any(code.startswith(begin) for code in codes)

    listed = [begin for asked in strengths().asked for begin in asked]
    ways = paths()
    listed += [begin for course in COURSES for begin in course.codes]
    listed += [*ways.left, *ways.steps, *(to for way in (*ways.left.values(), *ways.opened.values()) for to in way)]
    assert [begin for begin in listed if not known(begin)] == []
    assert set(ways.opened) <= set(strengths().names)
    assert len(set(strengths().names)) == len(strengths().names)


def test_a_longer_beginning_goes_before_a_shorter_one() -> None:
    codes = tuple(load_occupations().codes)
    table = asked_by_all(codes)
    for code in ("43-3071", "29-1141", "25-2021", "47-3013"):
        row = table[codes.index(code)]
        assert {n: int(row[n]) for n in row.nonzero()[0].tolist()} == dict(asked_by(code))


def test_the_likeliest_way_comes_first() -> None:
    going = paths().going_from("29-1141")
    assert max(going, key=lambda code: going[code]) == "21-1091"
    assert paths().step("35-2021") < paths().step("35-1011") < paths().step("29-1141")


def test_a_course_is_asked_for_until_it_is_shown() -> None:
    assert asked_for("53-3032", "Drove a van") == "a commercial driver's licence (CDL)"
    assert asked_for("53-3032", "CDL class A") == ""
    assert asked_for("15-1252", "") == ""
