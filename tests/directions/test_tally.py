"""Suggestions are counted by people who do not know each other; a round stops when it has told enough."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.cast import COLE, GRAN, MARKETING, NOOR, PAUL, SALES, a_search, but, held, talk
from threedoors.directions.tally import independent, new_in_each, said_in, tally, told_enough
from threedoors.terms import Contact, Conversation, Door, Relation, Search, Suggestion, TalkState

DAY = date(2026, 11, 2)
FOR_SALES = Suggestion(said="Sales, of course.", direction="d-sales")
NOT_SALES = Suggestion(said="Sales would wear you out.", direction="d-sales", against=True)


def _told(person: Contact, *said: Suggestion, day: int = 0, **facts: object) -> Conversation:
    return held(person, Door.EXPLORATORY, DAY + timedelta(days=day), suggestions=said, **facts)


def _of_sales(search: Search) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    counted = next(each for each in tally(search) if each.direction.id == "d-sales")
    return counted.named_by, counted.independent, counted.against


def test_two_who_do_not_know_each_other_are_two_voices() -> None:
    search = a_search(SALES, _told(NOOR, FOR_SALES), _told(PAUL, FOR_SALES)).search()
    assert _of_sales(search) == (("noor", "paul"), ("noor", "paul"), ())
    assert tally(search)[0].backed


@pytest.mark.parametrize("knows", [("noor", "paul"), ("paul", "noor")], ids=["one way", "the other way"])
def test_two_who_know_each_other_are_one_voice(knows: tuple[str, str]) -> None:
    people = {"noor": NOOR, "paul": PAUL}
    knowing = but(people[knows[0]], knows=(knows[1],))
    search = a_search(SALES, knowing, _told(NOOR, FOR_SALES), _told(PAUL, FOR_SALES)).search()
    assert _of_sales(search)[1] == ("noor",)
    assert not tally(search)[0].backed


def test_a_family_is_one_voice() -> None:
    sister = but(PAUL, relation=Relation.FAMILY)
    search = a_search(SALES, GRAN, sister, _told(GRAN, FOR_SALES), _told(sister, FOR_SALES)).search()
    assert GRAN.relation is Relation.FAMILY
    assert _of_sales(search)[:2] == ((GRAN.id, "paul"), (GRAN.id,))


def test_two_in_one_talk_are_one_voice() -> None:
    both = but(_told(NOOR, FOR_SALES), contacts=("noor", "paul"))
    assert _of_sales(a_search(SALES, both).search())[1] == ("noor",)


def test_whoever_was_brought_by_another_is_no_second_voice() -> None:
    brought = but(_told(PAUL, FOR_SALES), introduced_by="noor")
    assert _of_sales(a_search(SALES, _told(NOOR, FOR_SALES), brought).search())[1] == ("noor",)


def test_of_a_chain_the_two_ends_count() -> None:
    middle = but(NOOR, knows=("paul", "cole"))
    search = a_search(middle).search()
    assert independent(search, ("noor", "paul", "cole")) == ("paul", "cole")


def test_the_last_word_counts() -> None:
    search = a_search(SALES, _told(NOOR, FOR_SALES), _told(NOOR, NOT_SALES, day=9)).search()
    assert _of_sales(search) == ((), (), ("noor",))
    back = a_search(SALES, _told(NOOR, FOR_SALES, day=12), _told(NOOR, NOT_SALES, day=9)).search()
    assert _of_sales(back) == (("noor",), ("noor",), ())


def test_whom_the_seeker_wrote_down_counts_with_those_who_were_quoted() -> None:
    search = a_search(but(SALES, named_by=("gran", "noor")), _told(NOOR, FOR_SALES)).search()
    assert _of_sales(search)[0] == ("gran", "noor")


def test_a_suggestion_finds_its_direction_by_occupation_or_its_very_words() -> None:
    coded = Suggestion(said="Selling machines to clinics", soc="41-4011")
    named = Suggestion(said="marketing.")
    search = a_search(but(SALES, soc="41-4011"), MARKETING, _told(NOOR, coded, named)).search()
    assert [each.direction for each in said_in(search)] == ["d-sales", "d-marketing"]


def test_the_words_stay_as_they_were_said() -> None:
    said = Suggestion(said="  Sell!  You would be   good. ")
    assert [each.words for each in said_in(a_search(_told(NOOR, said)).search())] == [said.said]


def test_what_a_talk_is_the_first_to_bring() -> None:
    teach, nurse = Suggestion(said="Teaching"), Suggestion(said="teaching. ")
    talks = (_told(NOOR, FOR_SALES, teach), _told(PAUL, FOR_SALES, nurse), _told(COLE, NOT_SALES), _told(GRAN))
    assert new_in_each(a_search(SALES, talks).search(), talks) == (2, 0, 0, 0)


@pytest.mark.parametrize(
    ("new", "enough"),
    [
        ((), False), ((2, 0, 0), False), ((2, 2, 0, 0, 1), True), ((2, 2, 0, 1, 1), False), ((0, 0, 0, 0, 0), True),
        ((2, 2, 2, 2, 2, 2, 2), False), ((2,) * 8, True), ((3, 3, 3, 0, 0, 1), True),
    ],
)  # fmt: skip
def test_a_round_stops_when_it_runs_dry_or_is_long_enough(new: tuple[int, ...], enough: bool) -> None:
    assert told_enough(new) is enough


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25))
def test_no_two_who_are_counted_know_each_other(edges: set[tuple[int, int]]) -> None:
    people = [
        Contact(id=f"p{n}", name=f"P {n}", knows=tuple(f"p{b}" for a, b in edges if a == n and b != n))
        for n in range(10)
    ]
    refs = tuple(each.id for each in people)
    counted = independent(a_search(people).search(), refs)
    assert counted
    assert not any(a in people[int(b[1:])].knows for a in counted for b in counted)
    known_to_counted = {each for ref in counted for each in (ref, *people[int(ref[1:])].knows)}
    known_to_counted |= {each.id for each in people if set(each.knows) & set(counted)}
    assert known_to_counted == set(refs), "whoever is left out knows somebody who is counted"


def test_a_cancelled_talk_says_nothing() -> None:
    off = but(talk(NOOR, Door.EXPLORATORY), state=TalkState.CANCELLED, debrief=_told(NOOR, FOR_SALES).debrief)
    assert said_in(a_search(SALES, off).search()) == ()
