"""No text makes the check run away: what costs most is long, unending and full of the words it looks for."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors import doubt
from threedoors.doubt import Draft, Stakes
from threedoors.terms import Family

STAKES = Stakes(
    families=frozenset((Family.SALES,)),
    roles=("Sales Representative",),
    companies=("Acme",),
    others=("Brightwell", "Corvid Health"),
    other_roles=("HR Coordinator",),
)
READERS = {
    "check": lambda text: doubt.check(Draft(text), STAKES),
    "wrong_names": lambda text: doubt.wrong_names(Draft(text), STAKES),
    **{
        name: getattr(doubt, name)
        for name in (
            "asks_to_choose",
            "asks_for_job",
            "asks_advice",
            "says_stake",
            "pitches",
            "states_search",
        )
    },
}
SEEDS = [
    "a",
    " ",
    "\n",
    "?",
    '"',
    "(",
    "I am ",
    "I would ",
    "considering ",
    "sales or marketing, ",
    "what role suits me ",
    "my application ",
    "Join Brightwell ",
    "you ask ",
    "İ",
]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("seed", SEEDS)
def test_grows_no_faster_than_the_text(reader: str, seed: str) -> None:
    READERS[reader]("I am here.")  # patterns are compiled once
    took = []
    for size in (4_000, 16_000):
        text = (seed * size)[:size]
        started = perf_counter()
        READERS[reader](text)
        took.append(perf_counter() - started)
    assert took[1] < 8 * took[0] + 0.5


PIECES = [*" .,?;!'’\"\n-", *"abwIİ🙂é", "I am ", "marketing ", "job ", "Acme "]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_spans_lie_within_any_text(text: str) -> None:
    for read in READERS.values():
        assert all(0 <= each.start < each.end <= len(text) for each in _spans(read(text)))


def _spans(found: object) -> list[doubt.Finding]:
    assert isinstance(found, (list, tuple))
    return list(found)
