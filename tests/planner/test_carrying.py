"""After any change, what is carried over from before is the same as what is worked out anew."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.changing import EDITS, TODAY, changing_search

from threedoors.guard.doors import Standings, standings
from threedoors.planner import Considered, consider, planned
from threedoors.situation import Ground, same_to_rules, touched
from threedoors.terms import Contact, Search


@pytest.mark.parametrize("seed", range(12))
def test_carried_over_is_as_worked_out_anew(seed: int) -> None:
    chance = random.Random(seed)
    search = changing_search(chance)
    ground = Ground(search, TODAY)
    carried, standing = consider(ground), standings(ground)
    for _ in range(14):
        for _ in range(chance.choice([1, 1, 2, 5])):
            before, search = search, chance.choice(EDITS)(chance, search)
            search.take_over(before)
        ground = Ground.after(carried.ground, search, TODAY)
        carried, standing = consider(ground, carried), standings(ground, standing)
        _same(search, carried, standing)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_the_same_to_the_rules_has_the_same_plan(seed: int) -> None:
    chance = random.Random(seed)
    search = changing_search(chance)
    for _ in range(40):
        after = chance.choice(EDITS)(chance, search)
        before, now = Ground(search, TODAY), Ground(after, TODAY)
        if same_to_rules(before, now):
            assert planned(consider(before)) == planned(consider(now))
        search = after


def _same(search: Search, carried: Considered, standing: Standings) -> None:
    anew = Ground(replace(search), TODAY)
    assert dict(carried.ground.search.contact_by_id) == dict(anew.search.contact_by_id)
    for fact in CARRIED:
        assert _plain(getattr(carried.ground, fact)) == _plain(getattr(anew, fact)), fact
    refs = [each.id for each in search.contacts]
    assert carried.ground.in_order(sorted(refs)) == refs
    assert standing.of == standings(anew).of
    fresh = consider(anew)
    assert [_seen(each) for each in carried.ranked.in_turn] == [_seen(each) for each in fresh.ranked.in_turn]
    assert _ids(carried.ranked.by_group) == _ids(fresh.ranked.by_group)
    assert _ids(carried.ranked.of) == _ids(fresh.ranked.of)
    assert planned(carried) == planned(fresh)


CARRIED = (
    "_known_by", "close_to_manager", "_contacts_at", "_with_say_at", "contacts_by_warmth", "full_names",
    "ever_asked", "debriefed", "booked_jobs", "faces", "debts", "overdue", "confidences", "talks_with",
)  # fmt: skip


def _plain(fact: Any) -> Any:
    """Nobody anywhere is the same as no such place; which of several names comes first says nothing."""
    if isinstance(fact, Mapping):
        return {key: each for key, each in fact.items() if each or isinstance(each, int)}
    return sorted(fact) if isinstance(fact, tuple) and fact and isinstance(fact[0], str) else fact


def _ids(rows: Mapping[str, Sequence[Any]]) -> dict[str, list[Any]]:
    return {name: [each.turn for each in row] for name, row in rows.items() if row}


def _seen(candidate: Any) -> tuple[Any, ...]:
    """A candidate without the words of its rulings, which are read anew where they are shown."""
    rulings = tuple((ruling.rule, ruling.severity) for ruling in candidate.rulings if ruling.rule != "G22")
    return candidate.turn, candidate.contact.id, candidate.shots, candidate.reasons, candidate.blocked, rulings


def test_a_small_change_touches_few() -> None:
    chance = random.Random(1)
    search = changing_search(chance, people=600, companies=60)
    first = search.contacts[0]
    met = _with_first(search, replace(first, notes="met", phones=("1",)))
    assert touched(Ground(search, TODAY), met) == frozenset()
    assert same_to_rules(Ground(search, TODAY), met)
    assert not same_to_rules(Ground(search, TODAY), _with_first(search, replace(first, name="Otto")))
    few = touched(Ground(search, TODAY), _with_first(search, replace(first, title="Nurse in charge", power=None)))
    assert few is not None
    assert first.id in few
    assert len(few) < 60


def _with_first(search: Search, contact: Contact) -> Ground:
    return Ground(replace(search, contacts=(contact, *search.contacts[1:])), TODAY)


def test_another_day_or_direction_touches_everybody() -> None:
    search = changing_search(random.Random(2))
    ground = Ground(search, TODAY)
    assert touched(ground, Ground(search, TODAY + timedelta(days=1))) is None
    assert touched(ground, Ground(replace(search, directions=()), TODAY)) is None
    assert touched(ground, Ground(search, TODAY)) == frozenset()
