"""No text makes the check run away: what costs most is long, unending and full of the words it looks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hangs import no_hang

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
def test_comes_to_an_end(reader: str, seed: str) -> None:
    """What backtracks would not. How the time grows with the text is measured by `benchmarks/doubt.py`."""
    text = (seed * 50_000)[:50_000]
    with no_hang():
        found = READERS[reader](text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)


PIECES = [*" .,?;!'’\"\n-", *"abwIİ🙂é", "I am ", "marketing ", "job ", "Acme "]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_spans_lie_within_any_text(text: str) -> None:
    for read in READERS.values():
        assert all(0 <= each.start < each.end <= len(text) for each in _spans(read(text)))


def _spans(found: object) -> list[doubt.Finding]:
    assert isinstance(found, (list, tuple))
    return list(found)
