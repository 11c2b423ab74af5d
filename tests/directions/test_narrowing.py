"""What a decision rests on, what hangs on it, directions side by side, and who waits for word."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from threedoors.cast import (
    COLE,
    IRIS,
    MARKETING,
    MARKETING_CHOSEN,
    NOOR,
    PAUL,
    RETAIL,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    TODAY,
    VERA,
    Part,
    a_search,
    asked,
    booked,
    but,
    held,
    talk,
)
from threedoors.directions.narrowing import (
    Criterion,
    grounds,
    insiders,
    reports_due,
    side_by_side,
    under_way,
)
from threedoors.directions.tally import tally
from threedoors.terms import (
    Advice,
    Direction,
    DirectionChange,
    DirectionState,
    Door,
    Family,
    Focus,
    FocusOn,
    Insight,
    Opening,
    Pipe,
    Suggestion,
)

DAY = date(2026, 11, 2)
SAID = Suggestion(said="Sales, of course.", direction="d-sales")
APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
ASKED = but(asked(VERA, Door.JOB, DAY), openings=("sales-job",))
BOOKED = booked(VERA, Door.JOB, SALES_JOB, on=datetime(2026, 12, 1, 9))


def _decided(direction: Direction, state: DirectionState, on: date) -> Direction:
    return but(direction, state=state, history=(*direction.history, DirectionChange(state=state, on=on)))


# -- grounds --


def test_grounds_are_two_voices_a_test_and_two_certainties() -> None:
    first, second = (held(who, Door.EXPLORATORY, DAY, suggestions=(SAID,)) for who in (NOOR, PAUL))
    tried = held(IRIS, Door.INFORMATIONAL, DAY, insights=(Insight(text="Mostly driving.", about="d-sales"),))
    search = a_search(but(SALES, want=4, suit=3), first, second, tried).search()
    found = grounds(search, tally(search)[0])
    assert (found.named, found.tested, found.complete) == (2, True, True)


def test_what_is_not_said_is_not_assumed() -> None:
    search = a_search(SALES).search()
    found = grounds(search, tally(search)[0])
    assert (found.backed, found.tested, found.sure, found.complete) == (False, False, False, False)
    assert (found.want, found.suit) == (None, None)


@pytest.mark.parametrize(
    "facts",
    [
        {"focus": (Focus(on=FocusOn.INDUSTRY, what=Family.SALES),)},
        {"focus": (Focus(on=FocusOn.POSITION, what="d-sales"),)},
        {"direction": "d-sales"},
    ],
)
def test_a_talk_about_the_work_tests_it(facts: dict[str, object]) -> None:
    search = a_search(SALES, held(IRIS, Door.INFORMATIONAL, DAY, talk_facts=facts)).search()
    assert grounds(search, tally(search)[0]).tested
    other = a_search(MARKETING, SALES, held(IRIS, Door.INFORMATIONAL, DAY, talk_facts=facts)).search()
    marketing = next(each for each in tally(other) if each.direction.id == "d-marketing")
    assert not grounds(other, marketing).tested


def test_a_word_against_it_tests_it_and_an_occupation_is_data() -> None:
    against = held(NOOR, Door.EXPLORATORY, DAY, suggestions=(but(SAID, against=True),))
    search = a_search(but(SALES, soc="41-4011"), against).search()
    found = grounds(search, tally(search)[0])
    assert (found.tested, found.data, found.backed) == (True, True, True)


# -- under way --


@pytest.mark.parametrize(
    ("parts", "talks", "openings"),
    [
        ((SALES_JOB, ASKED), 1, 0),
        ((SALES_JOB, BOOKED), 1, 0),
        ((APPLIED,), 0, 1),
        ((APPLIED, ASKED, BOOKED), 2, 1),
        ((SALES_JOB, talk(VERA, Door.JOB, SALES_JOB)), 0, 0),
        ((but(SALES_JOB, pipe=Pipe.CLOSED), ASKED), 0, 0),
        ((APPLIED, MARKETING_CHOSEN), 0, 1),
        ((APPLIED, but(RETAIL, state=DirectionState.CHOSEN)), 0, 0),
        ((APPLIED, but(SALES_CHOSEN, id="d-inside")), 0, 0),
        ((but(APPLIED, family=Family.SOFTWARE),), 0, 0),
    ],
)
def test_what_hangs_on_a_chosen_direction(parts: tuple[Part, ...], talks: int, openings: int) -> None:
    found = under_way(a_search(SALES_CHOSEN, *parts).search(), SALES_CHOSEN)
    assert (len(found.talks), len(found.openings), bool(found)) == (talks, openings, bool(talks or openings))


def test_nothing_hangs_on_an_idea() -> None:
    assert not under_way(a_search(SALES, APPLIED, BOOKED).search(), SALES)


# -- side by side --


def _two() -> tuple[Part, ...]:
    said = held(NOOR, Door.EXPLORATORY, DAY, suggestions=(SAID,))
    return (but(SALES, want=2, suit=2), but(MARKETING, want=5), said, SALES_JOB)


def test_the_seekers_weights_decide_the_order_and_only_they() -> None:
    search = a_search(*_two()).search()
    people = side_by_side(search, ["d-marketing", "d-sales"], {Criterion.PEOPLE: 1})
    want = side_by_side(search, ["d-marketing", "d-sales"], {Criterion.WANT: 3})
    assert [each.tally.direction.id for each in people] == ["d-sales", "d-marketing"]
    assert [each.tally.direction.id for each in want] == ["d-marketing", "d-sales"]
    assert (want[0].whole, want[1].whole) == (1.0, 0.4)
    assert want[0].amounts[Criterion.SUIT] is None


def test_facts_count_as_the_seeker_weighs_them_and_not_where_nothing_is_told() -> None:
    search, wanted = a_search(*_two()).search(), ["d-sales", "d-marketing"]
    facts: dict[str, dict[Criterion, int | None]] = {
        "d-sales": {Criterion.PAY: 60_000, Criterion.RESUME: None},
        "d-marketing": {Criterion.PAY: 90_000, Criterion.RESUME: None},
    }
    first, second = side_by_side(search, wanted, {Criterion.PAY: 1}, facts=facts)
    assert (first.tally.direction.id, first.whole) == ("d-marketing", 1.0)
    assert second.parts[Criterion.PAY] == pytest.approx(2 / 3)
    assert Criterion.RESUME not in first.parts
    assert Criterion.PAY not in side_by_side(search, wanted)[0].parts


def test_without_weights_nothing_is_better_than_anything() -> None:
    sides = side_by_side(a_search(*_two()).search(), ["d-sales", "d-marketing"], dict.fromkeys(Criterion, 0))
    assert [each.whole for each in sides] == [0.0, 0.0]


def test_never_more_than_six_and_each_once() -> None:
    many = [but(SALES, id=f"d{n}") for n in range(9)]
    refs = [each.id for each in many]
    assert len(side_by_side(a_search(many).search(), [*refs, "d0", "unknown"])) == 6
    assert len(side_by_side(a_search(many).search(), ["d0", "d0", "unknown"])) == 1


def test_insiders_do_the_work_or_are_where_it_is_done() -> None:
    at_rival = but(IRIS, id="x", name="X", company="brightwell", title="Sales Representative")
    search = a_search(SALES, at_rival, Opening(id="o", title="T", company="delmar", family=Family.SALES)).search()
    found = insiders(search, search.directions)["d-sales"]
    assert {"x", "vera", "iris", "sam"} <= set(found)
    assert "noor" not in found


# -- reports --


def _advised(*said: Suggestion, **facts: object) -> object:
    return held(NOOR, Door.EXPLORATORY, DAY, suggestions=said, **facts)


def test_who_suggested_it_waits_for_word_of_the_decision() -> None:
    chosen = _decided(SALES, DirectionState.CHOSEN, TODAY)
    reports = reports_due(a_search(chosen, _advised(SAID)).search(), TODAY)
    assert [(each.who, each.about, each.came, each.what) for each in reports] == [
        (("noor",), "d-sales", DirectionState.CHOSEN, "Sales, of course.")
    ]


@pytest.mark.parametrize(
    ("direction", "facts"),
    [
        (SALES, {}),
        (_decided(SALES, DirectionState.SHORTLIST, TODAY), {}),
        (_decided(SALES, DirectionState.CHOSEN, DAY - timedelta(days=1)), {}),
        (_decided(SALES, DirectionState.CHOSEN, TODAY), {"advice": (Advice(text="Sales", reported_on=TODAY),)}),
    ],
    ids=["an idea", "a shortlist", "decided before", "told already"],
)
def test_nobody_waits(direction: Direction, facts: dict[str, object]) -> None:
    assert reports_due(a_search(direction, _advised(SAID, **facts)).search(), TODAY) == ()


def test_after_two_months_nobody_waits_any_more() -> None:
    search = a_search(_decided(SALES, DirectionState.CHOSEN, TODAY), _advised(SAID)).search()
    assert reports_due(search, TODAY + timedelta(weeks=8))
    assert not reports_due(search, TODAY + timedelta(weeks=8, days=1))


def test_a_second_decision_is_told_again_and_followed_advice_too() -> None:
    told = Advice(text="Sales", done_on=DAY, reported_on=DAY)
    parked = _decided(_decided(SALES, DirectionState.CHOSEN, DAY), DirectionState.PARKED, TODAY)
    followed = held(COLE, Door.EXPLORATORY, DAY, advice=(Advice(text="Read a trade paper", done_on=DAY),))
    reports = reports_due(a_search(parked, _advised(SAID, advice=(told,)), followed).search(), TODAY)
    assert [(each.who, each.about, each.came) for each in reports] == [
        (("cole",), None, None),
        (("noor",), "d-sales", DirectionState.PARKED),
    ]
