"""G14 carries what the doubt check finds: its severity, its place, and the one sentence that a claim lifts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, lifted, offered, weighed
from threedoors import doubt
from threedoors.cast import (
    IRIS,
    NOOR,
    SALES_JOB,
    VERA,
    Case,
    a_search,
    ask,
    material,
    practised,
    talk,
)
from threedoors.doubt import Draft, Finding, Stakes
from threedoors.guard.reading import OTHER_PROCESS
from threedoors.rulebook import Severity
from threedoors.terms import Audience, Claim, Conversation, Door, MaterialKind

Hears = Callable[..., None]
WORDS = "I hum and I haw."
LETTER = material(MaterialKind.LETTER, SALES_JOB, WORDS)
JOB_TALK = talk(VERA, JOB, SALES_JOB)


def found(severity: str, category: str = "hedging", start: int = 2, end: int = 5) -> Finding:
    return Finding(
        rule=f"{category}.made_up", category=category, start=start, end=end, severity=severity,
        message="It wavers.", instead="Say it plainly.",
    )  # fmt: skip


@pytest.fixture
def hears(monkeypatch: pytest.MonkeyPatch) -> Hears:
    """Let the doubt check find these, and keep what it was asked."""

    def set_up(*findings: Finding, asked: list[tuple[Draft, Stakes]] | None = None) -> None:
        def check(draft: Draft, stakes: Stakes) -> Iterable[Finding]:
            if asked is not None:
                asked.append((draft, stakes))
            return findings

        monkeypatch.setattr(doubt, "check", check)

    return set_up


@pytest.mark.parametrize(("severity", "grade"), [("error", BLOCK), ("warning", WARN), ("hint", ADVISE)])
def test_error_blocks_warning_warns_hint_advises(hears: Hears, severity: str, grade: Severity) -> None:
    hears(found(severity))
    assert gravest(weighed(a_search(SALES_JOB, LETTER, JOB_TALK)), "G14") == grade


def test_the_gravest_finding_is_told_and_all_are_kept(hears: Hears) -> None:
    hears(found("hint"), found("error", "negativity", 10, 15), found("warning"))
    (ruling,) = [each for each in weighed(a_search(SALES_JOB, LETTER, JOB_TALK)).rulings if each.rule == "G14"]
    assert ruling.severity is BLOCK
    assert ruling.message.startswith("“I haw”")
    assert [each["category"] for each in ruling.facts["findings"]] == ["hedging", "negativity", "hedging"]
    assert ruling.facts["findings"][0] == {
        "where": "material letter-sales-job",
        "rule": "hedging.made_up",
        "category": "hedging",
        "start": 2,
        "end": 5,
        "words": "hum",
        "message": "It wavers.",
        "instead": "Say it plainly.",
    }


def test_a_sentence_on_other_processes_is_lifted_when_asked_directly(hears: Hears) -> None:
    hears(found("warning", OTHER_PROCESS))
    claim = Claim.ASKED_DIRECTLY
    before = weighed(a_search(SALES_JOB, LETTER, JOB_TALK))
    after = weighed(a_search(SALES_JOB, LETTER, talk(VERA, JOB, SALES_JOB, claims=(claim,))))
    assert offered(before, "G14") == {claim}
    assert gravest(after, "G14") is SILENT
    assert ("G14", claim) in lifted(after)


def test_the_claim_lifts_nothing_else(hears: Hears) -> None:
    hears(found("hint", OTHER_PROCESS), found("warning"))
    verdict = weighed(a_search(SALES_JOB, LETTER, talk(VERA, JOB, SALES_JOB, claims=(Claim.ASKED_DIRECTLY,))))
    assert gravest(verdict, "G14") is WARN
    assert offered(verdict, "G14") == set()


def test_a_lesser_doubt_beside_it_hides_no_other_process(hears: Hears) -> None:
    hears(found("error", OTHER_PROCESS), found("warning"))
    claim = Claim.ASKED_DIRECTLY
    before = weighed(a_search(SALES_JOB, LETTER, JOB_TALK))
    after = weighed(a_search(SALES_JOB, LETTER, talk(VERA, JOB, SALES_JOB, claims=(claim,))))
    assert (gravest(before, "G14"), offered(before, "G14")) == (BLOCK, {claim})
    assert (gravest(after, "G14"), lifted(after) & {("G14", claim)}) == (WARN, {("G14", claim)})


@pytest.mark.parametrize("category", ["wrong_name", "asks_for_job", "hidden_purpose"])
def test_what_other_rules_read_is_not_said_twice(hears: Hears, category: str) -> None:
    """METHOD's table: wrong_name reads as G13n, asks_for_job as G06, hidden_purpose as G27."""
    hears(found("error", category))
    assert gravest(weighed(a_search(SALES_JOB, LETTER, JOB_TALK)), "G14") is SILENT


def test_exploring_is_not_read_for_doubt(hears: Hears) -> None:
    hears(found("error"))
    assert gravest(weighed(a_search(talk(NOOR, EXPLORE, message=WORDS))), "G14") is SILENT


@pytest.mark.parametrize(
    ("audience", "door", "case"),
    [
        pytest.param(Audience.EMPLOYER, JOB, a_search(SALES_JOB, talk(VERA, JOB, SALES_JOB, message=WORDS)), id="job"),
        pytest.param(Audience.EMPLOYER, LEARN, a_search(SALES_JOB, talk(VERA, LEARN, message=WORDS)), id="employer"),
        pytest.param(Audience.INSIDER, LEARN, a_search(SALES_JOB, talk(IRIS, LEARN, message=WORDS)), id="insider"),
    ],
)
def test_who_listens(hears: Hears, audience: Audience, door: Door, case: Case) -> None:
    asked: list[tuple[Draft, Stakes]] = []
    hears(asked=asked)
    weighed(case)
    assert [stakes.audience for _, stakes in asked] == [audience]


def test_everything_said_or_sent_is_read(hears: Hears) -> None:
    asked: list[tuple[Draft, Stakes]] = []
    hears(asked=asked)
    said: Conversation = talk(VERA, JOB, SALES_JOB, message="A message.", agenda=ask("A question?", " "))
    blank = material(MaterialKind.SPIEL, SALES_JOB, "  ")
    weighed(a_search(SALES_JOB, LETTER, blank, practised(SALES_JOB), said))
    assert [(draft.text, draft.kind) for draft, _ in asked] == [
        ("A message.", MaterialKind.MESSAGE),
        ("A question?", MaterialKind.MESSAGE),
        (WORDS, MaterialKind.LETTER),
        ("I ran a clinic's front desk.", MaterialKind.ANSWER),
        ("I ran a clinic's front desk.", MaterialKind.ANSWER),
    ]
    assert [draft.question for draft, _ in asked][-2:] == ["Question 0?", "Question 1?"]
