"""Maya's search is a story: each situation that examples/README.md tells must be what the guard and the planner say."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from threedoors.guard import Verdict, doors, weigh
from threedoors.planner import plan
from threedoors.searchfile import read_search, write_search
from threedoors.situation import Ground, Situation
from threedoors.terms import Direction, DirectionState, Door, Pipe, Search, TalkState

EXAMPLES = Path(__file__).parents[2] / "examples"
HEART = {"G01", "G02", "G14", "G04", "G07"}
BLOCK, WARN, ADVISE = "block", "warn", "advise"

# What the guard says; the two debts, which speak as advice on every new ask, are added by the test.
SITUATIONS: dict[str, dict[str, str]] = {
    "v-interview": {"G14": BLOCK, "G07": WARN},
    "v-vera-explore": {"G01": BLOCK, "G26": WARN},
    "v-ruth-call": {"G02": BLOCK, "G07": WARN, "G15": WARN, "G16": WARN},
    "v-jordan-learn": {"G04": BLOCK},
    "v-sam-learn": {"G04": BLOCK, "G09": BLOCK, "G08": WARN},
    "v-theo-learn": {"G10": BLOCK},
    "v-marisol-learn": {"G24": BLOCK},
    "v-bruno-learn": {"G11": WARN, "G03": WARN},
    "v-grace-learn": {"G23": BLOCK, "G03": WARN},
    "v-tessa-explore": {"G19": BLOCK, "G20": ADVISE},
    "v-paul-again": {"G22": BLOCK},
    "v-felix-explore": {"G03": WARN},
    "v-dana-explore": {"G27": WARN},
    "v-delmar-apply": {"G13": BLOCK, "G15": WARN},
    "v-rita": {"G17": ADVISE},
    "v-omar": {"G03": WARN},
    "v-noor": {},
    "v-cole": {},
}

# Explore, Learn, Job: the doors of the people whom the story names.
DOORS: dict[str, tuple[bool, bool, bool]] = {
    "p-vera": (False, False, True),
    "p-sam": (False, False, True),
    "p-hugo": (False, False, True),
    "p-iris": (False, True, False),
    "p-noor": (True, True, False),
    "p-cole": (True, True, False),
    "p-omar": (True, True, False),
    "p-paul": (False, False, False),
    "p-lena": (False, False, False),
    "p-tessa": (False, False, False),
    "p-jordan": (False, False, False),
    "p-ruth": (False, False, True),
}


@pytest.fixture(scope="module")
def text() -> str:
    return (EXAMPLES / "maya.search.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def search(text: str) -> Search:
    return read_search(text)


@pytest.fixture(scope="module")
def today(search: Search) -> date:
    assert search.today is not None
    return search.today


def said(verdict: Verdict) -> Mapping[str, str]:
    return {ruling.rule: str(ruling.severity) for ruling in verdict.rulings}


def test_the_file_is_written_as_the_app_would_write_it(text: str, search: Search) -> None:
    assert write_search(search) == text


def test_the_cast_is_as_large_as_a_real_search(search: Search) -> None:
    assert len(search.contacts) == 120
    assert len({contact.name for contact in search.contacts}) == 120
    assert sum(company.target for company in search.companies) == 6
    assert sorted(opening.pipe for opening in search.openings) == [Pipe.APPLIED, Pipe.INTERVIEW, Pipe.OPENING]
    assert all(200 <= len(opening.posting.split()) <= 350 for opening in search.openings)
    assert sum(not evidence.retracted for evidence in search.evidence) >= 12


@pytest.mark.parametrize("conversation", SITUATIONS)
def test_the_guard_says_what_the_story_tells(search: Search, today: date, conversation: str) -> None:
    talk = search.conversation(conversation)
    heard = dict(said(weigh(search, talk, today)))
    expected = SITUATIONS[conversation]
    asks = talk.contacts and talk.state in (TalkState.PLANNED, TalkState.ASKED)
    debts = {"G22": ADVISE} if asks and "G22" not in expected else {}
    assert heard == expected | debts


def test_the_whole_heart_is_among_at_least_ten_situations() -> None:
    assert sum(bool(rules) for rules in SITUATIONS.values()) >= 10
    assert {rule for rules in SITUATIONS.values() for rule in rules} >= HEART


def test_the_readme_tells_every_situation_and_names_its_rules() -> None:
    rows = re.findall(r"^\| (`v-.*)$", (EXAMPLES / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = {name: row for row in rows for name in re.findall(r"`(v-[\w-]+)`", row.split("|")[0])}
    assert set(told) == set(SITUATIONS)
    for conversation, rules in SITUATIONS.items():
        for rule, severity in rules.items():
            assert re.search(rf"{rule}\W+(?:\w+ )?{severity}", told[conversation]), (conversation, rule)


def test_no_other_conversation_is_blocked(search: Search, today: date) -> None:
    others = [talk for talk in search.conversations if talk.id not in SITUATIONS]
    assert others
    assert [talk.id for talk in others if weigh(search, talk, today).blocked] == []


def test_the_founding_sentence_is_what_stands_in_the_way_of_the_interview(search: Search, today: date) -> None:
    verdict = weigh(search, search.conversation("v-interview"), today)
    (doubt,) = (ruling for ruling in verdict.rulings if ruling.rule == "G14")
    findings = doubt.facts["findings"]
    assert {finding["where"] for finding in findings} == {"rehearsal “Why sales?”"}
    assert any("marketing" in finding["words"] for finding in findings)


def test_the_claim_lifts_what_it_may(search: Search, today: date) -> None:
    verdict = weigh(search, search.conversation("v-ruth-call"), today)
    assert [(each.rule, each.claim.value) for each in verdict.lifted] == [("G13", "database_profile")]


@pytest.mark.parametrize("contact", DOORS)
def test_doors_stand_as_the_story_tells(search: Search, today: date, contact: str) -> None:
    (person,) = doors(search, today, [search.contact(contact)])
    assert tuple(person.doors[door].open for door in Door) == DOORS[contact]


def test_maya_is_64_percent_ready_and_a_decision_makes_it_79(search: Search, today: date) -> None:
    assert _readiness(search, today) == 0.64
    assert _readiness(_decided(search), today) == pytest.approx(0.79)


def test_a_decision_opens_what_g04_keeps_shut(search: Search, today: date) -> None:
    talk = search.conversation("v-jordan-learn")
    assert "G04" in said(weigh(search, talk, today))
    assert "G04" not in said(weigh(_decided(search), talk, today))


def _readiness(search: Search, today: date) -> float:
    return Situation(Ground(search, today), search.conversation("v-interview")).readiness.value


def _decided(search: Search) -> Search:
    """The same search after Maya has chosen sales."""

    def choose(direction: Direction) -> Direction:
        return replace(direction, state=DirectionState.CHOSEN) if direction.id == "d-sales" else direction

    return replace(search, directions=tuple(map(choose, search.directions)))


def test_next_prepares_the_interview_with_people_who_do_not_judge(search: Search, today: date) -> None:
    coming = plan(search, today, weeks=2)
    before = [each for each in coming.conversations if each.opening == "o-acme"]
    assert 1 <= len(before) <= 2
    assert before[0].contact == "p-iris"
    for each in before:
        assert each.door is Door.INFORMATIONAL
        assert each.discloses
        assert each.to <= date(2026, 12, 1)
    assert not {"p-vera", "p-sam", "p-hugo"} & {each.contact for each in coming.conversations}


def test_debts_come_first_and_are_two(search: Search, today: date) -> None:
    late = [debt.contact for debt in plan(search, today).debts if debt.overdue]
    assert sorted(late) == ["p-lena", "p-paul"]


def test_the_raw_files_are_those_of_the_search(search: Search) -> None:
    resume = json.loads((EXAMPLES / "maya.resume.json").read_text(encoding="utf-8"))
    assert resume == search.seeker.resume
    assert (EXAMPLES / "acme-sales-representative.txt").read_text(encoding="utf-8") == search.opening("o-acme").posting


def test_the_connections_are_people_of_the_search_with_the_quirks_of_an_export(search: Search) -> None:
    lines = (EXAMPLES / "Connections.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    top = next(n for n, line in enumerate(lines) if line.startswith("First Name,"))
    assert top > 0
    rows = list(csv.DictReader(io.StringIO("".join(lines[top:]))))
    names = [f"{row['First Name']} {row['Last Name']}".strip() for row in rows]
    assert names.count("") == 1
    assert len(names) - len(set(names)) == 1
    assert set(names) - {""} == {contact.name for contact in search.contacts if contact.connected_on}
    assert any("," in row["Position"] for row in rows)
    assert any("," in row["Company"] for row in rows)
