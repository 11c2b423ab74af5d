"""The small network: its whole numbers say what plain arithmetic says, and it answers for any words."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.doubt.clauses import STRETCH, stretches
from threedoors.doubt.gist import ASKED, Gist, Layer, asked, forms
from threedoors.doubt.listening import FAR_HEADS, NEAR_HEADS, halved

AROUND = ("q:why", "q:employer")
FIELDS = len(Gist.load().met(Gist.load().peak(())))


def fields(number: int) -> list[int]:
    return list(memoryview(number.to_bytes(2 * FIELDS, "little")).cast("H"))


def numbers() -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(0, 2**15 - 1), min_size=FIELDS, max_size=FIELDS)


@given(numbers(), numbers())
def test_the_higher_of_two_is_taken_field_by_field(one: list[int], two: list[int]) -> None:
    packed = [int.from_bytes(array("H", each).tobytes(), "little") for each in (one, two)]
    assert fields(Gist.load().higher(*packed)) == [max(both) for both in zip(one, two, strict=True)]


@given(st.lists(st.integers(0, 700), min_size=3, max_size=3), st.binary(min_size=6, max_size=6))
def test_a_layer_adds_up_what_its_bytes_stand_for(values: list[int], stored: bytes) -> None:
    weights = [each - 128 for each in stored]
    expected = [sum(value * weights[2 * at + out] for at, value in enumerate(values)) for out in range(2)]
    assert Layer(memoryview(stored), 2).of(array("H", values)) == expected


@given(st.lists(st.text(max_size=8), max_size=12))
def test_no_filter_meets_less_than_it_counts_from(words: list[str]) -> None:
    gist = Gist.load()
    together = fields(gist.peak(words))
    assert len(gist.met(gist.peak(words))) == len(together) == FIELDS


@given(st.lists(st.lists(st.text(max_size=8), max_size=12), min_size=1, max_size=5), st.text(max_size=40))
def test_any_words_get_a_score_for_every_head(clauses: list[list[str]], question: str) -> None:
    gist = Gist.load()
    said = gist.said([*map(gist.peak, clauses)], question, AROUND)
    assert [len(scores) for scores in said.clauses] == [len(NEAR_HEADS)] * len(clauses)
    assert len(said.whole) == len(FAR_HEADS)


def test_a_word_that_nobody_knows_is_nothing() -> None:
    gist = Gist.load()
    assert gist.peak(["zzyzzx"]) == gist.peak(["qqxqqx"])
    assert gist.peak(["money"]) != gist.peak(["zzyzzx"])


def test_a_word_is_found_by_its_form() -> None:
    assert list(forms("owner's")) == ["owner's", "owner", "owner'"]
    assert list(forms("mended")) == ["mended", "mended", "mend", "mende"]


def test_a_question_is_heard_by_its_words() -> None:
    assert asked("Why don’t you stay?") == ["why", "don't", "you", "stay", "?"]
    assert len(asked("why " * 90)) == ASKED


def test_the_question_is_part_of_what_is_heard() -> None:
    gist = Gist.load()
    peaks = [gist.peak("i would take the early shift".split())]
    assert gist.said(peaks, "Why us?", AROUND) != gist.said(peaks, "What do you dislike about shifts?", AROUND)


@pytest.mark.parametrize("many", [1, STRETCH, STRETCH + 1, 100])
def test_stretches_hold_all_and_none_is_too_long(many: int) -> None:
    parts = [list(part) for part in stretches(range(many))]
    assert [each for part in parts for each in part] == list(range(many))
    assert max(map(len, parts)) <= STRETCH


def test_two_listeners_are_halved_where_both_speak() -> None:
    assert halved({"any": 1.0, "bad": 2.0}, {"any": 0.0, "hedging": 3.0}) == {"any": 0.5, "bad": 2.0, "hedging": 3.0}
