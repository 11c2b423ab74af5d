"""Mends: truthful, clean when read again, and nothing in them that the seeker has not said."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from threedoors.doubt import Audience, Draft, Finding, Stakes, check
from threedoors.doubt.draft import GRADES
from threedoors.doubt.mending import QUESTIONS, SHORT, as_said, mends, question_for, yes_to
from threedoors.terms import Evidence, Family, MaterialKind, families_of_title

SALES = Stakes(
    audience=Audience.EMPLOYER, families=frozenset({Family.SALES}), roles=("Sales Manager",), companies=("Acme",)
)
OPENED = Evidence(id="e1", text="Opened 41 accounts in a year", employer="Northside", numbers=("41 accounts",))
TAUGHT = Evidence(id="e2", text="Taught four trainees to sell.", skills=("training",))
YES = "The Sales Manager role at Acme is the job I want."
DIVIDED = "Thank you for having me. Sales is one option, but I'm also considering marketing. I led a team of six."


def _answer(text: str) -> Draft:
    return Draft(text, MaterialKind.ANSWER)


@pytest.mark.parametrize(
    "text",
    [
        DIVIDED,
        "Honestly I'm open to any role, sales or HR or whatever you have.",
        "I am torn between sales and design right now.",
        "I sell well.\nI'd take sales, though my heart is in teaching.\nI close.",
        "🙂 Zoë here. Sales is one option, but I'm also considering marketing. 你好",
    ],
)
def test_every_mend_reads_clean_and_leaves_the_rest_as_it_was(text: str) -> None:
    draft = _answer(text)
    found = check(draft, SALES)
    assert found
    for each in found:
        for mend in mends(each, draft, SALES, [OPENED, TAUGHT]):
            after = mend.put_in(text)
            assert len(check(_answer(after), SALES)) < len(found)
            assert after.startswith(text[: mend.start])
            assert after.endswith(text[mend.end :])


def test_the_first_mend_says_yes_to_this_job_and_asks_whether_it_is_true() -> None:
    draft = _answer(DIVIDED)
    first = next(mends(check(draft, SALES)[0], draft, SALES))
    assert first.put_in(DIVIDED) == (
        "Thank you for having me. The Sales Manager role at Acme is the job I want. I led a team of six."
    )
    assert "Is this the job you want?" in first.question


def test_the_second_takes_the_sentence_away() -> None:
    draft = _answer(DIVIDED)
    _, second = mends(check(draft, SALES)[0], draft, SALES)
    assert second.put_in(DIVIDED) == "Thank you for having me. I led a team of six."


def test_without_a_job_named_nothing_is_put_into_the_seeker_s_mouth() -> None:
    draft, stakes = _answer(DIVIDED), Stakes(families=frozenset({Family.SALES}))
    assert {mend.text for mend in mends(check(draft, stakes)[0], draft, stakes)} == {""}


def test_a_text_that_is_only_doubt_is_asked_about_when_nothing_may_be_said() -> None:
    draft, stakes = _answer("I'm open to sales or HR or whatever."), Stakes(families=frozenset({Family.SALES}))
    (found, *_) = check(draft, stakes)
    assert list(mends(found, draft, stakes)) == []
    assert "?" in question_for(found)


def _hedge(text: str, words: str) -> Finding:
    start = text.index(words)
    return Finding("hedging.heard", "hedging", start, start + len(words), "warning", "", "")


def _as_found(monkeypatch: pytest.MonkeyPatch, *weak: tuple[str, str]) -> None:
    """A check that finds these words, so that mends are tested apart from the rules."""

    def found(draft: Draft, stakes: Stakes) -> tuple[Finding, ...]:
        return tuple(
            Finding(f"{category}.x", category, at, at + len(words), "warning", "", "")
            for words, category in weak
            if (at := draft.text.find(words)) >= 0
        )

    monkeypatch.setattr("threedoors.doubt.mending.check", found)


def test_a_hedge_is_taken_out_of_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_found(monkeypatch, ("I think I could", "hedging"))
    text = "I think I could run that desk well. I ran one for six years."
    first = next(mends(_hedge(text, "I think I could"), _answer(text), SALES))
    assert first.put_in(text) == "I could run that desk well. I ran one for six years."


def test_proof_takes_the_place_of_a_doubt_about_oneself(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_found(monkeypatch, ("no expert in winning new accounts", "self_deprecation"))
    text = "I am no expert in winning new accounts. I like people."
    found = Finding("self_deprecation.x", "self_deprecation", 5, 39, "warning", "", "")
    first = next(mends(found, _answer(text), SALES, [TAUGHT, OPENED]))
    assert first.put_in(text) == "At Northside I opened 41 accounts in a year. I like people."
    assert first.evidence == ("e1",)


def test_proof_that_was_taken_back_or_is_told_already_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    _as_found(monkeypatch, ("no expert", "self_deprecation"))
    text = "I am no expert in accounts. Opened 41 accounts in a year."
    found = Finding("self_deprecation.x", "self_deprecation", 5, 14, "warning", "", "")
    gone = Evidence(id="e3", text="Won 12 accounts", retracted=True)
    assert all(not mend.evidence for mend in mends(found, _answer(text), SALES, [OPENED, gone]))


def test_what_is_missing_is_added_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    def found(draft: Draft, stakes: Stakes) -> tuple[Finding, ...]:
        says_yes = "is the job I want" in draft.text
        end = len(draft.text)
        return () if says_yes else (Finding("missing_commitment.x", "missing_commitment", 0, end, "warning", "", ""),)

    monkeypatch.setattr("threedoors.doubt.mending.check", found)
    text = "I ran a desk for six years.\n"
    (first, *_) = mends(found(_answer(text), SALES)[0], _answer(text), SALES)
    assert first.put_in(text) == "I ran a desk for six years. The Sales Manager role at Acme is the job I want.\n"


def test_an_insider_is_asked_what_the_work_is_like_and_never_for_a_job() -> None:
    stakes = Stakes(Audience.INSIDER, frozenset({Family.SALES}), ("Sales Manager",), ("Acme",))
    text = "I have decided on sales. Could you get me a job at Acme? Twenty minutes would do."
    draft = Draft(text)
    found = [each for each in check(draft, stakes) if each.category == "asks_for_job"]
    assert found
    first = next(mends(found[0], draft, stakes))
    assert "What is the work at Acme really like" in first.put_in(text)
    assert "get me a job" not in first.put_in(text)
    assert yes_to(stakes) == ""


@pytest.mark.parametrize(
    ("text", "employer", "said"),
    [
        ("Led a team of four", "Acme", "At Acme I led a team of four."),
        ("Raised payments by 9 %.", "", "I raised payments by 9 %."),
        ("I ran it.", "Acme", "At Acme I ran it."),
        ("Sixty calls a day", "Acme", "One thing I can show from Acme: sixty calls a day."),
    ],
)
def test_evidence_is_said_in_its_own_words(text: str, employer: str, said: str) -> None:
    assert as_said(Evidence(id="e", text=text, employer=employer)) == said


def test_every_category_has_a_question() -> None:
    assert set(QUESTIONS) == set(GRADES)


TUNE = Path(__file__).parents[2] / "evals" / "doubt" / "tune"
BAD = [
    row
    for path in sorted(TUNE.glob("*.jsonl"))
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()[::5])
    if row["label"] == "bad"
]


def _case(row: dict[str, Any], text: str) -> tuple[Draft, Stakes]:
    role, company = row["target_role"], row["target_company"]
    audience = Audience(row["audience"])
    stakes = Stakes(audience, frozenset(families_of_title(role)), (role,), (company,), tuple(row["names"]))
    return Draft(text, MaterialKind(row["kind"]), row["question"]), stakes


def _assert_clean(draft: Draft, stakes: Stakes) -> int:
    """Every mend of every finding: nothing of its kind is left at its place, and none of any kind is new."""
    before = check(draft, stakes)
    kinds = Counter(each.category for each in before)
    tried = 0
    for each in before:
        for mend in mends(each, draft, stakes, [OPENED, TAUGHT]):
            after = check(replace(draft, text=mend.put_in(draft.text)), stakes)
            end = mend.start + len(mend.text)
            assert not [one for one in after if one.start < end and mend.start < one.end]
            assert Counter(one.category for one in after) <= kinds
            assert len(after) < len(before)
            tried += 1
    return tried


@pytest.mark.parametrize("row", BAD, ids=lambda row: row["id"])
def test_whatever_is_mended_reads_clean(row: dict[str, Any]) -> None:
    _assert_clean(*_case(row, row["text"]))


def test_most_of_what_is_found_can_be_mended() -> None:
    """The test above would be content with no mends at all."""
    found = [(each, case) for row in BAD for case in [_case(row, row["text"])] for each in check(*case)]
    mended = [each for each, case in found if next(mends(each, *case, [OPENED, TAUGHT]), None)]
    assert len(mended) > len(found) * 2 / 3


def test_a_mend_in_a_long_text_reads_clean_in_the_whole_of_it() -> None:
    """There only the sentences about it are read again."""
    calm = "I led six people and sold 340 pumps to clinics in Denver. "
    text = "\n".join(calm * 3 + said for said in ("Sales is one option, but I'm also considering marketing.",) * 15)
    draft = _answer(text)
    assert len(text) > SHORT
    assert _assert_clean(draft, SALES) == 2 * len(check(draft, SALES))


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("• Led six\n• Sales is one option of many\n• Sold pumps", f"• Led six\n• {YES}\n• Sold pumps"),
        ("- Sales is one option of many", f"- {YES}"),
    ],
    ids=["among others", "alone"],
)
def test_a_bullet_keeps_its_mark(text: str, mended: str) -> None:
    draft = _answer(text)
    assert next(mends(check(draft, SALES)[0], draft, SALES)).put_in(text) == mended


def test_a_bullet_that_is_taken_away_goes_with_its_mark() -> None:
    draft = _answer("• Led six\n• Sales is one option of many\n• Sold pumps")
    *_, away = mends(check(draft, SALES)[0], draft, SALES)
    assert away.put_in(draft.text) == "• Led six\n• Sold pumps"
