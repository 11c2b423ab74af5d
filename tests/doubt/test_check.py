"""What `check` says to whom: grades by audience, the founding sentence, one finding a spot, true words about others."""

from __future__ import annotations

from itertools import pairwise

import pytest

from threedoors.doubt import DETECTORS, DOUBT, HEARD, Draft, Finding, Stakes, check, wrong_names
from threedoors.doubt.draft import GRADES
from threedoors.terms import Audience, Family, MaterialKind

FOUNDING = "Sales is one option, but I'm also considering marketing."
HIDDEN = ("hidden_purpose", "warning")
OTHERS = "I am also interviewing with two other companies."


def heard(text: str, audience: Audience = Audience.EMPLOYER, question: str = "") -> tuple[Finding, ...]:
    stakes = Stakes(audience, frozenset((Family.SALES,)), roles=("Sales Representative",), companies=("Acme",))
    return check(Draft(text, MaterialKind.ANSWER, question), stakes)


@pytest.mark.parametrize(
    ("audience", "grades"),
    [(Audience.EMPLOYER, {"error"}), (Audience.INSIDER, {"warning"}), (Audience.SAFE, set())],
    ids=["an employer hears an error", "an insider a warning", "a safe person nothing"],
)
def test_the_founding_sentence(audience: Audience, grades: set[str]) -> None:
    assert {finding.severity for finding in heard(FOUNDING, audience)} == grades


def test_a_bridge_from_the_past_is_no_doubt() -> None:
    assert heard("I moved from marketing to sales because I like to see a customer decide.") == ()


def test_says_how_it_is_heard_and_what_to_say_instead() -> None:
    finding = heard("I could also see myself in marketing.")[0]
    assert "marketing" in finding.message
    assert "the Sales Representative role" in finding.instead


def test_one_finding_a_spot_in_the_order_of_the_text() -> None:
    spots = [(finding.start, finding.end) for finding in heard(f"{FOUNDING} {FOUNDING}")]
    assert spots == sorted(spots)
    assert all(one[1] <= two[0] for one, two in pairwise(spots))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales is one option for me, but I'm also considering marketing.", "I'm also considering marketing"),
        ("🙂🙂 I’m also considering marketing.", "I’m also considering marketing"),
        ("İstanbul: I am also considering   marketing.", "I am also considering   marketing"),
        ("- I like selling\n- I'm also considering\n  marketing", "I'm also considering\n  marketing"),
    ],
    ids=["plain", "emoji and a curly apostrophe", "a letter that grows in lower case", "bullets and a wrapped line"],
)
def test_spans_are_code_points_of_the_text(text: str, found: str) -> None:
    assert found in [text[finding.start : finding.end] for finding in heard(text)]


@pytest.mark.parametrize("text", ["", "   \n\n", "🙂", "שלום", "?", '"', "“I", "...", "I" * 5_000])
def test_answers_for_any_text(text: str) -> None:
    assert heard(text) == ()


@pytest.mark.parametrize(
    ("question", "categories"),
    [
        ("", ["other_process"]),
        ("Why do you want this job?", ["other_process"]),
        ("What else are you considering?", []),
        ("Are you talking to other companies?", []),
    ],
)
def test_other_processes_are_told_when_asked(question: str, categories: list[str]) -> None:
    assert [finding.category for finding in heard(OTHERS, question=question)] == categories


def test_another_kind_of_work_stays_doubt_even_when_asked() -> None:
    found = heard("I am also interviewing for marketing jobs.", question="What else are you considering?")
    assert "divided_target" in [finding.category for finding in found]


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Yes, I could imagine that.", False),
        ("Maybe, if the team is good.", False),
        ("No, sales is the work I want.", True),
        ("I looked at it two years ago and chose sales.", True),
    ],
)
def test_would_you_also_consider_marketing(text: str, spared: bool) -> None:
    assert (heard(text, question="Would you also consider marketing?") == ()) is spared


def test_a_role_that_names_two_kinds_of_work_has_two_targets() -> None:
    stakes = Stakes(families=frozenset((Family.SALES,)), roles=("Sales and Marketing Coordinator",))
    assert check(Draft("I am drawn to sales and to marketing, and I want both."), stakes) == ()
    assert check(Draft("I am also considering a career in law."), stakes)


def test_without_a_known_family_two_rivals_in_one_sentence_still_divide() -> None:
    assert check(Draft(FOUNDING), Stakes())
    assert check(Draft("I am considering marketing."), Stakes()) == ()


def test_kin_is_no_rival() -> None:
    stakes = Stakes(families=frozenset((Family.NURSING,)))
    assert check(Draft("I am also interested in medicine and in midwifery."), stakes) == ()


def test_wrong_names_are_errors_for_everyone() -> None:
    for audience in Audience:
        stakes = Stakes(audience, companies=("Acme",), others=("Brightwell",))
        assert [each.severity for each in wrong_names(Draft("I can't wait to join Brightwell."), stakes)] == ["error"]


def test_every_rule_has_a_grade_for_somebody() -> None:
    detectors = {"asks_to_choose", "asks_advice", "says_application", "says_interest", "pitches", "states_search"}
    assert {rule.code.split(".")[0] for rule in DOUBT + HEARD + DETECTORS} - detectors <= set(GRADES)


@pytest.mark.parametrize(
    ("text", "audience", "found"),
    [
        ("Could you refer me for an open position?", Audience.INSIDER, [("asks_for_job", "warning")]),
        ("Can you get me a job at your company?", Audience.SAFE, [("asks_for_job", "hint")]),
        ("I'm job hunting, and I'd like your advice.", Audience.SAFE, []),
        ("Lunch on Friday?", Audience.SAFE, [HIDDEN]),
        ("Lunch on Friday?", Audience.INSIDER, []),
    ],
)
def test_messages_by_audience(text: str, audience: Audience, found: list[tuple[str, str]]) -> None:
    findings = check(Draft(text), Stakes(audience))
    assert sorted((each.category, each.severity) for each in findings) == found
