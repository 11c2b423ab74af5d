"""Two drafts of one answer: what went, what stayed, what came."""

from __future__ import annotations

from threedoors.doubt import Draft, Stakes
from threedoors.doubt.comparing import compare
from threedoors.terms import Family

SALES = Stakes(families=frozenset({Family.SALES}), roles=("Sales Manager",))
OPTION = "Sales is one option, but I'm also considering marketing."
TORN = "I am torn between sales and design right now."


def _words(text: str, findings: object) -> list[str]:
    return [text[each.start : each.end] for each in findings]  # type: ignore[attr-defined]


def test_a_mended_draft_has_lost_its_doubt() -> None:
    told = compare(Draft(f"Hello. {OPTION}"), Draft("Hello. I want this job."), SALES)
    assert told.gone
    assert not told.stayed
    assert not told.came


def test_what_moved_stays_the_same_doubt() -> None:
    before, after = f"{TORN} I led six people.", f"I led six people in a shop for many years. {TORN}"
    told = compare(Draft(before), Draft(after), SALES)
    assert not told.gone
    assert not told.came
    for old, new in told.stayed:
        assert before[old.start : old.end] == after[new.start : new.end]


def test_a_new_doubt_is_told_apart_from_an_old_one() -> None:
    told = compare(Draft(OPTION), Draft(f"{OPTION} {TORN}"), SALES)
    assert not told.gone
    assert told.stayed
    assert told.came


def test_the_same_draft_twice_changes_nothing() -> None:
    told = compare(Draft(OPTION), Draft(OPTION), SALES)
    assert (told.gone, told.came) == ((), ())


def test_empty_drafts() -> None:
    assert compare(Draft(""), Draft(""), SALES) == compare(Draft("Hello."), Draft(""), SALES)
