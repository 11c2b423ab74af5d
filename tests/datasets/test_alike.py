"""Tasks of different occupations that say nearly the same."""

from __future__ import annotations

from threedoors.datasets.making.alike import alike_by_words
from threedoors.datasets.making.facts import Told

TASKS = (
    Told("51-4121", "Weld steel pipe and grind seams.", 1.0),
    Told("51-4121", "Weld steel beams and grind seams.", 1.0),
    Told("47-2221", "Grind seams of steel beams.", 1.0),
    Told("51-3011", "Knead dough and watch the oven.", 1.0),
)


def test_like_tasks_of_other_occupations_are_found_and_none_of_the_same() -> None:
    found = {(one, other) for one, other, _ in alike_by_words(TASKS)}
    assert found == {(0, 2), (1, 2), (2, 0), (2, 1)}


def test_the_nearer_counts_more() -> None:
    worth = {(one, other): worth for one, other, worth in alike_by_words(TASKS)}
    assert 0 < worth[2, 0] < worth[2, 1] <= 0.5


def test_no_tasks_have_none_alike() -> None:
    assert list(alike_by_words(())) == []
