"""The list of people: an answer that is mended after a change is the one that is found anew."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.changing import EDITS, TODAY, changing_search

from threedoors.app.store.access import Remembered
from threedoors.app.store.models import Search as Record
from threedoors.app.web import directory, listing
from threedoors.app.web.desk import Desk
from threedoors.app.web.directory import Directory
from threedoors.app.web.listing import Order, Wanted, people_found
from threedoors.terms import Door, Relation, Search, Shots


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "_ANSWERS", Remembered(20))


def _questions(chance: random.Random) -> Iterator[Wanted]:
    for order in Order:
        yield Wanted(order=order)
        yield Wanted(order=order, door=chance.choice(list(Door)), shots=chance.choice([None, *Shots]))
    yield Wanted(words="person 1", company="c1")
    yield Wanted(words="sales")
    yield Wanted(words="renamed")
    yield Wanted(waiting=True)
    yield Wanted(direction="d0")
    yield Wanted(relation=Relation.FRIEND, shots=Shots.RENEWABLE)


@pytest.mark.parametrize("seed", range(10))
def test_a_mended_answer_is_the_one_found_anew(seed: int) -> None:
    chance = random.Random(seed)
    search, questions = changing_search(chance), list(_questions(chance))
    for _ in range(14):
        before, search = search, chance.choice((*EDITS, _read_again))(chance, search)
        search.take_over(before)
        for wanted in chance.sample(questions, 6):
            assert _asked(search, wanted) == _asked_anew(search, wanted), wanted


def _read_again(_: random.Random, search: Search) -> Search:
    """As after a restart: everybody is the same, and nobody the very same."""
    directory._DIRECTORIES.clear()
    return replace(search, contacts=tuple(replace(each) for each in search.contacts))


def _asked(search: Search, wanted: Wanted) -> list[str]:
    return [each.ref for each in people_found(Desk(Record(), search, TODAY), wanted)]


def _asked_anew(search: Search, wanted: Wanted) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(listing, "_ANSWERS", Remembered())
        return _asked(replace(search), wanted)


@pytest.mark.parametrize("seed", range(4))
def test_a_mended_directory_is_the_one_written_anew(seed: int) -> None:
    chance = random.Random(seed)
    search = changing_search(chance)
    mended = Directory.of(search)
    for _ in range(20):
        before, search = search, chance.choice(EDITS)(chance, search)
        search.take_over(before)
        mended = Directory.of(search, mended)
        assert list(mended.entries) == list(Directory.of(search).entries)
