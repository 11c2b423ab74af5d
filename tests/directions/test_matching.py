"""What a resume points to, and what is said of it."""

from __future__ import annotations

import pytest

from threedoors.datasets import load_occupations
from threedoors.directions import Standing, Wishes, in_english, match, match_these, moves, ranked, weighed

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
    assert not any(each.code.startswith("51-4") for each in found)


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
        ("Vrachtwagenchauffeur met vijftien jaar ervaring in laden en lossen", False),
        ("Kierowca ciężarówki z piętnastoletnim doświadczeniem, planowanie tras", False),
        ("Cuoco con esperienza di dodici anni in ristoranti e alberghi", False),
        ("Professora de matemática com dez anos de experiência no ensino", False),
        ("медсестра, десять лет в больнице", False),
        ("护士", False),
    ],
    ids=["English", "a word", "nothing", "tools", "Dutch", "Polish", "Italian", "Portuguese", "Russian", "Chinese"],
)
def test_another_language_is_noticed(text: str, english: bool) -> None:
    assert in_english(text, load_occupations()) is english
