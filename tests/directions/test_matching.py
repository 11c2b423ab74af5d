"""What a resume points to, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from threedoors.datasets import load_occupations
from threedoors.directions import (
    LONGEST,
    Ability,
    Evidence,
    Match,
    Standing,
    Wishes,
    aside,
    career_of,
    english_of,
    in_english,
    is_long,
    match,
    match_these,
    moves,
    ranked,
    weighed,
)
from threedoors.directions.gates import GATES, Passage
from threedoors.directions.sideways import stands_out
from threedoors.stems import spoken

WELDER = """Rosa Lindqvist
Welder

Experience
Welder, Harbor Steel, 2016 - present
MIG and TIG on stainless pipe; read blueprints and weld symbols; passed X-ray tests.
Set up plates, tack and grind; run the shear and the overhead crane.
"""


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (WELDER, "51-4121"),
        ("Registered nurse on a surgical ward: medication, wound care, patient charts.", "29-1141"),
        ("I was a high school teacher: algebra for grades nine to twelve, tests, parents.", "25-2031"),
        ("Sr. Java Developer\nSpring services, SQL, unit tests, code reviews.", "15-1252"),
        ("store manager", "41-1011"),
    ],
    ids=["welder", "nurse", "teacher", "developer", "one line"],
)
def test_the_work_told_is_among_the_first(text: str, code: str) -> None:
    assert code in [each.code for each in ranked(text, load_occupations())[:5]]


def test_a_match_quotes_the_resume() -> None:
    first = match(WELDER, load_occupations())[0]
    assert first.standing is Standing.STRONG
    assert any("blueprints" in each.quote for each in first.evidence)
    assert all(each.quote.rstrip(" .") in WELDER.replace("\n", " ") for each in first.evidence)
    assert sum(each.weight for each in (*first.transfers, *first.gaps)) <= 1


def test_moves_leave_the_own_work_out() -> None:
    found = moves(WELDER, load_occupations())
    assert found
    assert not any(each.code.startswith("51-412") for each in found)


@pytest.mark.parametrize("text", ["", "   \n", "0123 4567 ---", "ich habe jahrelang krankenwagen gefahren"])
def test_nothing_that_we_know_gives_nothing(text: str) -> None:
    assert ranked(text, load_occupations()) == ()


def test_wishes_reorder_and_show_their_part() -> None:
    matches = match(WELDER, load_occupations())
    last = matches[-1]
    wishes = Wishes(want={last.code: 5}, weights={"resume": 0.1, "want": 1.0})
    first = weighed(matches, wishes)[0]
    assert first.match.code == last.code
    assert first.parts["want"] == 1.0
    assert first.parts["pay"] is None


def test_without_wishes_the_resume_decides() -> None:
    matches = match(WELDER, load_occupations())
    assert [each.match for each in weighed(matches, Wishes())] == list(matches)


def test_the_work_asked_for_is_told_as_in_the_list() -> None:
    occupations = load_occupations()
    first = match(WELDER, occupations)[0]
    found = match_these(WELDER, occupations, {first.code, "23-1011", "99-9999"})
    assert found[first.code] == first
    assert found.keys() == {first.code, "23-1011"}
    assert found["23-1011"].score < first.score
    assert match_these("", occupations, {first.code}) == {}


def test_without_a_label_the_latest_title_stands_for_it() -> None:
    work = [{"position": "Welder", "highlights": ["MIG and TIG on pipe."]}, {"position": "Cashier"}]
    assert match({"work": work}, load_occupations())[0].code == "51-4121"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (WELDER, True),
        ("Nurse", True),
        ("", True),
        ("SQL, Python, Spark, Kafka, Airflow, unit tests, Docker and Kubernetes on AWS", True),
        ("Java, Kotlin, Spring Boot, Kafka, PostgreSQL, Docker, Kubernetes, Terraform", True),
        ("Teacher, Escuela de la Raza, El Paso. Taught 28 students.", True),
        ("FinancialAccountantspecializing in planningandreporting, withthe DepartmentofDefense and others", True),
        ("Enfermera, Hospital La Paz. Atención a pacientes en la planta de cirugía y curas.", False),
        ("Infirmière depuis dix ans, soins aux patients du service de chirurgie", False),
        ("Verantwortlich für Key Account Management und Business Development mit 12 Mitarbeitern", False),
        ("Sairaanhoitaja, potilaiden hoito kirurgisella osastolla, lääkkeet ja kirjaaminen", False),
        ("Vrachtwagenchauffeur met vijftien jaar ervaring in laden en lossen", False),
        ("Kierowca ciężarówki z piętnastoletnim doświadczeniem, planowanie tras", False),
        ("Cuoco con esperienza di dodici anni in ristoranti e alberghi", False),
        ("Professora de matemática com dez anos de experiência no ensino", False),
        ("медсестра, десять лет в больнице", False),
        ("护士", False),
    ],
    ids=[
        "English",
        "a word",
        "nothing",
        "tools",
        "little known tools",
        "Spanish names",
        "words run together",
        "Spanish",
        "French",
        "German with English words",
        "Finnish",
        "Dutch",
        "Polish",
        "Italian",
        "Portuguese",
        "Russian",
        "Chinese",
    ],
)
def test_another_language_is_noticed(text: str, english: bool) -> None:
    assert in_english(text, load_occupations()) is english


def test_of_a_resume_in_another_language_an_english_summary_counts() -> None:
    data = load_occupations()
    work = [{"position": "Krankenschwester", "highlights": ["Pflege von Patienten auf der chirurgischen Station."]}]
    told = {"basics": {"summary": "I was a nurse on a surgical ward and gave medication."}, "work": work}
    assert english_of({"work": work}, data) == (None, False)
    assert english_of(told, data) == (told["basics"]["summary"], True)
    assert english_of(WELDER, data) == (WELDER, False)


def test_a_telling_word_is_shown_whole() -> None:
    words = spoken("Worked grill, sauté and Émincé in C++").values()
    assert sorted(words) == ["c++", "grill", "sauté", "worked", "émincé"]


def test_a_very_long_resume_is_read_as_far_as_needed() -> None:
    jobs = [
        {"position": f"Driver {n}", "highlights": [f"Drove route {n} and line {m}." for m in range(90)]}
        for n in range(60)
    ]
    resume = {"work": jobs, "skills": [{"keywords": ["forklift", "welding"]}]}
    lines = [line.text for line in career_of(resume).lines]
    assert is_long(resume)
    assert sum(map(len, lines)) <= LONGEST
    assert {"Driver 0", "forklift", "welding"} <= set(lines)
    assert not is_long({"work": jobs[:3]})


def _moved(*evidence: Evidence, transfers: tuple[Ability, ...] = (), score: float = 0.2) -> Match:
    return Match(
        code="45-4021", title="Fallers", also=(), score=score, standing=Standing.STRETCH, evidence=evidence,
        transfers=transfers, gaps=(), jobs=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("move", "stands"),
    [
        (_moved(Evidence("Falls fell by a third.", ("fall",)), Evidence("Time fell.", ("fell",))), False),
        (_moved(Evidence("Rigged loads.", ("rigged", "loads")), transfers=(Ability("rig loads", 0.1, "x"),)), True),
        (_moved(Evidence("Ran the ward.", ("ward", "beds", "rosters", "staff"))), True),
        (_moved(Evidence("Ran the ward.", ("ward", "beds", "rosters", "staff")), score=0.05), False),
    ],
    ids=["a chance of words", "a skill and its words", "words enough", "too far"],
)
def test_a_move_stands_out_by_more_than_a_word_or_two(move: Match, stands: bool) -> None:
    assert stands_out(move) is stands


def test_what_is_missing_can_be_told_where_the_resume_shows_enough() -> None:
    assert not _moved().shows_enough
    assert _moved(transfers=(Ability("rig loads", 0.1, "Rigged loads."),)).shows_enough
    assert replace(_moved(), standing=Standing.POSSIBLE).shows_enough


def test_moves_repeat_nothing_that_was_told_before() -> None:
    data = load_occupations()
    told = match(WELDER, data)
    found = aside(WELDER, data, told, 5)
    assert not {each.code for each in told} & {each.code for each in found}
    assert all(stands_out(each) for each in found)


DESK = """Clinic Coordinator
Patient Access Representative, 2018 - present
Ran the front desk of a family clinic with 2,900 patients; scheduled visits for nurses and physicians.
Answered 60 calls a day and explained insurance bills to families at home.
"""


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        (DESK, "29-"),
        ("Paralegal\n2015 - present\nDrafted motions and exhibits for two litigation attorneys.", "23-1"),
        ("Teacher's Aide\n2015 - present\nHelped children read, prepared the classroom, watched recess.", "25-20"),
        ("CAD Drafter\n2015 - present\nDrew mechanical parts for engineers in SolidWorks.", "17-2"),
        ("Flight Attendant\n2012 - 2020\nSafety checks and first aid on long flights with pilots.", "53-201"),
        ("I want to become a nurse. I was a home health aide who bathed and fed elderly people.", "29-1141"),
    ],
    ids=["front desk", "paralegal", "aide", "drafter", "flight attendant", "a wish"],
)
def test_work_behind_a_licence_comes_low_and_says_so(text: str, behind: str) -> None:
    found = match(text, load_occupations())
    assert not any(each.code.startswith(behind) and each.needs for each in found[:5])
    assert all(each.standing is Standing.STRETCH for each in found if each.needs)
    assert any(each.needs for each in found if each.code.startswith(behind))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "Dana Whitfield\nBSN 2015, RN Colorado\nAssessed patients and gave medications on a surgical ward.",
            "29-1141",
        ),
        ("Attorney at Law\nAdmitted to the state bar. Civil litigation and depositions.", "23-1011"),
        ("Civil Engineer\nB.S. Civil Engineering. Designed bridges and culverts.", "17-2051"),
        ("I drafted complaints and motions, took depositions and argued in court for my clients.", "23-1011"),
    ],
    ids=["licence", "bar", "degree", "the work told"],
)
def test_who_shows_the_licence_or_does_the_work_is_not_held_back(text: str, code: str) -> None:
    assert code in [each.code for each in ranked(text, load_occupations())[:3]]


@pytest.mark.parametrize(
    "text", ["Lives on Main Rd, Washington, D.C. and Baltimore, MD", "wants to be on the PTA board"]
)
def test_an_address_opens_no_gate(text: str) -> None:
    passage = Passage({"43-4171"}, ["Receptionist"], text)
    assert all(passage.needs(code) for code in ("29-1211", "29-1031", "29-1011", "31-2021", "17-2051"))


NURSE = """Registered Nurse, Emergency Department
BSN, RN. Wound care, charts and triage.
Registered Nurse, Emergency Department, 2017 - present
Assess patients, start IVs, give medications, teach families.
Nursing Assistant, 2013 - 2017
Bathed and fed patients, took vital signs.
"""


def test_what_needs_another_licence_comes_after_what_is_in_reach() -> None:
    found = match(NURSE, load_occupations())
    assert found[0].code == "29-1141"
    behind = [nth for nth, each in enumerate(found) if each.needs]
    in_reach = [nth for nth, each in enumerate(found) if each.standing is not Standing.STRETCH and not each.step_down]
    assert max(in_reach) < min(behind)
    assert any(each.code == "29-1171" for each in found if each.needs)


@pytest.mark.parametrize(
    ("text", "below"),
    [
        (NURSE, {"31-1131", "29-2061", "31-9092"}),
        ("Executive chef\nCosted menus, led the line, ordered fish and meat, trained cooks.", {"35-2021", "35-2011"}),
        ("Accountant\nClosed the month, journal entries, reconciled ledgers, payables, audits.", {"43-3031"}),
    ],
    ids=["licence", "rank", "pay"],
)
def test_a_step_down_is_told_and_is_not_second(text: str, below: set[str]) -> None:
    found = match(text, load_occupations())
    assert found[1].code not in below
    assert all(each.step_down == (each.code in below) for each in found if each.code in {*below, found[0].code})
    assert any(each.code in below for each in found)


def test_nothing_is_a_step_down_where_no_title_says_what_the_person_does() -> None:
    text = "Stacked pallets, swept the dock, drove the forklift and loaded trucks."
    assert not any(each.step_down for each in match(text, load_occupations()))


BOOTS = """Bookkeeper
Posted invoices and reconciled bank statements every month.
Filed sales tax and prepared the year-end for the accountant.
Ran payroll for eleven people.
Chased late customers by phone.
Took part in a boot camp for spreadsheets.
Answered the owner's questions about cash.
"""


def test_one_word_on_one_line_is_no_career() -> None:
    assert "33-3041" not in [each.code for each in ranked(BOOTS, load_occupations())[:5]]


@pytest.mark.parametrize("name", ["Anna Baker", "John Cook", "CARLOS PORTER"])
def test_a_surname_is_no_trade(name: str) -> None:
    found = [each.code for each in ranked(f"{name}\n{NURSE}", load_occupations())]
    assert found[0] == "29-1141"
    assert not any(code.startswith(("51-", "35-", "39-")) for code in found[:5])


def test_scores_are_shares() -> None:
    data = load_occupations()
    of_all = match_these(WELDER, data, set(data.codes)).values()
    assert all(0 <= each.score <= 1 for each in (*of_all, *ranked(NURSE, data, 30), *match(DESK, data, 30)))


def test_managers_come_after_the_work_they_manage() -> None:
    assert not any(each.code.startswith("11-") for each in ranked(DESK, load_occupations())[:3])


def test_only_telling_words_are_shown() -> None:
    for each in (*match(DESK, load_occupations()), *moves(DESK, load_occupations())):
        told = [line for line in each.evidence if not line.is_title]
        assert all(line.because for line in told)
        assert not {"home", "after", "day", "work", "explained"} & {word for line in told for word in line.because}


def test_what_carries_over_is_said_by_the_line_quoted() -> None:
    first = match(WELDER, load_occupations())[0]
    assert first.transfers
    desk = [ability for each in match(DESK, load_occupations()) for ability in each.transfers]
    assert all(ability.quote.rstrip(" .") in DESK for ability in desk)
    assert not any("nursing" in ability.name or "patient" in ability.name for ability in desk)


def test_gates_stand_before_occupations_that_there_are() -> None:
    codes = load_occupations().codes
    for gate in GATES:
        assert all(any(code.startswith(begin) for code in codes) for begin in gate.codes), gate.needs


AT_AN_INSURER = """Java Developer
Experience
Java Developer, Granite Mutual Insurance, 2017 - present
Built claim services in Spring and Hibernate for an insurance company; policies, premiums and claims.
Reviewed code, wrote unit tests, fixed production defects, tuned SQL queries.
"""


@pytest.mark.parametrize("first", [match, moves], ids=["matches", "moves"])
def test_an_employers_trade_carries_nobody_away(first: Callable[..., tuple[Match, ...]]) -> None:
    found = [each.code for each in first(AT_AN_INSURER, load_occupations())]
    assert not {"43-9041", "13-1031", "41-3021", "13-2053"} & set(found[:5])


def test_when_nothing_is_sure_the_first_five_show_many_fields() -> None:
    text = "I answered phones, kept the shelves full, drove the van on Fridays and counted the cash at night."
    found = [each.code[:4] for each in ranked(text, load_occupations())[:5]]
    assert len(set(found)) >= 4
