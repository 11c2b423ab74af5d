"""The next list: what it proposes, in which order, within which limits, and what it says of the rest."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from threedoors.cast import (
    ACME_TARGET,
    COLE,
    GRAN,
    HUGO,
    IRIS,
    LENA,
    MAYA,
    MINA,
    NOOR,
    OMAR,
    PAUL,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    TODAY,
    VERA,
    Case,
    a_search,
    asked,
    booked,
    but,
    held,
    ready_for,
    talk,
)
from threedoors.days import business_days_between
from threedoors.planner import Plan, plan
from threedoors.rulebook import Severity
from threedoors.terms import (
    Company,
    Contact,
    Conversation,
    DirectionState,
    Door,
    Dossier,
    Opening,
    PastJob,
    Pipe,
    Power,
    Relation,
    Suggestion,
    TalkState,
    Unknown,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
THURSDAY_NEXT_WEEK = datetime(2026, 12, 3, 10, 0)
INTERVIEWED = but(SALES_JOB, pipe=Pipe.INTERVIEW, judges=("vera",))
INTERVIEW = booked(VERA, JOB, INTERVIEWED, on=THURSDAY_NEXT_WEEK)


def planned(case: Case, weeks: int = 2) -> Plan:
    search = case.search()
    return plan(search, search.today or TODAY, weeks)


def proposed(found: Plan, door: Door | None = None) -> list[str]:
    return [each.contact for each in found.conversations if door in (None, each.door)]


def test_an_undecided_seeker_is_sent_to_safe_people_only() -> None:
    found = planned(a_search(ACME_TARGET, SALES))
    assert set(proposed(found)) <= {"noor", "paul", "cole", "gran", "mina", "lena"}
    assert {"noor", "cole"} <= set(proposed(found))
    assert not proposed(found, LEARN)
    assert not proposed(found, JOB)


def test_a_known_direction_never_sees_an_explore_nag() -> None:
    assert not proposed(planned(a_search(SALES_CHOSEN, ACME_TARGET)), EXPLORE)


@pytest.mark.parametrize("doubt", [{"want": 2}, {"suit": 2}, {"want": 5, "suit": 1}], ids=str)
def test_either_certainty_low_opens_a_round_with_those_who_saw_the_seeker_work(doubt: dict[str, int]) -> None:
    found = planned(a_search(SALES_CHOSEN, but(MAYA, **doubt)))
    assert {"cole", "paul"} <= set(proposed(found, EXPLORE))
    assert not {"noor", "gran"} & set(proposed(found, EXPLORE))


def test_a_round_that_brings_nothing_new_stops() -> None:
    same = (Suggestion(said="Sales"),)
    talks = [
        but(held(person, EXPLORE, date(2026, 11, 2 + n), suggestions=same), id=f"r{n}")
        for n, person in enumerate((NOOR, PAUL, COLE, GRAN, but(NOOR, id="n2")))
    ]
    people = but(NOOR, id="n2", name="Nia Odum"), but(NOOR, id="n3", name="Nils Odum")
    assert not proposed(planned(a_search(people, talks)), EXPLORE)
    fresh = [but(t, debrief=but(t.debrief, suggestions=(Suggestion(said=f"Work {t.id}"),))) for t in talks]
    assert "n3" in proposed(planned(a_search(people, fresh)), EXPLORE)


def test_a_booked_interview_proposes_one_or_two_disclosed_talks_that_end_two_business_days_before() -> None:
    before = planned(
        a_search(SALES_CHOSEN, ACME_TARGET, INTERVIEWED, INTERVIEW, but(OMAR, past=(PastJob(company="acme"),)))
    )
    talks = [each for each in before.conversations if each.discloses]
    assert 1 <= len(talks) <= 2
    for each in talks:
        assert each.door is LEARN
        assert each.opening == "sales-job"
        assert business_days_between(each.to, THURSDAY_NEXT_WEEK.date()) >= 2
        assert each.contact not in {"vera", "hugo"}  # they judge
    assert "iris" in [each.contact for each in talks]


@pytest.mark.parametrize(("day", "last"), [(24, None), (25, date(2026, 11, 23)), (30, date(2026, 11, 26))], ids=str)
def test_the_last_good_day_before_an_interview(day: int, last: date | None) -> None:
    soon = booked(VERA, JOB, INTERVIEWED, on=datetime(2026, 11, day, 10, 0))
    found = planned(a_search(SALES_CHOSEN, ACME_TARGET, INTERVIEWED, soon))
    assert {each.to for each in found.conversations if each.discloses} == ({last} if last else set())


def test_the_panel_is_held_back_and_named_as_the_runner_up() -> None:
    found = planned(a_search(SALES_CHOSEN, ACME_TARGET, INTERVIEWED, INTERVIEW))
    iris = next(each for each in found.conversations if each.contact == "iris")
    assert any(each.contact == "hugo" and "Hugo" in each.why for each in iris.instead_of)
    assert ("hugo", LEARN) in {(each.contact, each.door) for each in found.blocked}


def test_a_ready_seeker_is_sent_to_whoever_decides() -> None:
    found = planned(a_search(SALES_JOB, ready_for(SALES_JOB)), weeks=3)
    job = next(each for each in found.conversations if each.door is JOB)
    assert (job.contact, job.opening) == ("vera", "sales-job")


def test_an_unready_seeker_is_held_back_and_told_why() -> None:
    found = planned(a_search(SALES_CHOSEN, SALES_JOB))
    assert "vera" not in proposed(found, JOB)
    held_back = next(each for each in found.blocked if (each.contact, each.door) == ("vera", JOB))
    assert "G07" in {ruling.rule for ruling in held_back.rulings}


def test_what_is_planned_and_blocked_is_held_back_first() -> None:
    found = planned(a_search(ACME_TARGET, talk(VERA, EXPLORE)))
    assert (found.blocked[0].contact, found.blocked[0].door) == ("vera", EXPLORE)


def test_debts_are_listed_earliest_first_and_close_the_door_to_that_person() -> None:
    owed = (
        held(PAUL, EXPLORE, date(2026, 11, 17), thanked_on=None),
        held(GRAN, EXPLORE, date(2026, 11, 10), thanked_on=None),
    )
    found = planned(a_search(owed))
    assert [each.contact for each in found.debts] == ["gran", "paul"]
    assert not {"gran", "paul"} & set(proposed(found))


def test_nobody_is_proposed_while_an_ask_waits() -> None:
    found = planned(a_search(asked(NOOR, EXPLORE, date(2026, 11, 18))))
    assert "noor" not in proposed(found)
    assert [each.contact for each in found.waiting] == ["noor"]
    assert "leave this one until Friday, 27 November" in found.waiting[0].what_now


def test_a_booked_talk_shows_what_is_missing_with_minutes() -> None:
    ahead = planned(a_search(SALES_CHOSEN, INTERVIEWED, INTERVIEW)).booked[0]
    shown = ahead.as_json()
    assert shown["verdict"] == "block"
    assert shown["minutes"] == sum(part["minutes"] for part in shown["missing"]) > 0


def _crowd(count: int) -> list[Contact]:
    return [but(NOOR, id=f"f{n}", name=f"Friend {n}") for n in range(count)]


@pytest.mark.parametrize(("hours", "a_week"), [(5, 3), (20, 8), (1, 1)], ids=str)
def test_a_week_holds_as_many_talks_as_the_hours_allow(hours: int, a_week: int) -> None:
    found = planned(a_search(but(MAYA, hours_per_week=hours), _crowd(40)), weeks=1)
    assert len(found.conversations) == min(a_week, 8)


def test_one_company_gets_one_new_message_in_three_business_days() -> None:
    second = but(INTERVIEW, id="b2")
    found = planned(a_search(SALES_CHOSEN, ACME_TARGET, INTERVIEWED, second, _insiders(6)))
    starts = sorted(each.from_ for each in found.conversations if each.door is LEARN)
    assert all(business_days_between(one, two) >= 3 for one, two in itertools.pairwise(starts))


def _insiders(count: int) -> list[Contact]:
    return [but(IRIS, id=f"i{n}", name=f"Insider {n}") for n in range(count)]


def test_every_proposal_says_why_and_nothing_proposed_is_blocked() -> None:
    found = planned(a_search(SALES, ACME_TARGET, SALES_JOB), weeks=4)
    assert found.conversations
    for each in found.conversations:
        assert each.why
        assert each.from_ <= each.to
        assert all(ruling.severity is not Severity.BLOCK for ruling in each.rulings)


def test_open_questions_and_nearness_to_the_work_come_first() -> None:
    asks = Dossier(about="acme", unknowns=tuple(Unknown(id=f"u{n}", text="?") for n in range(3)))
    near = but(IRIS, id="near", name="Near Person", title="Sales Representative", company="delmar", power=Power.NONE)
    delmar = Company(id="delmar", name="Delmar", target=True)
    found = planned(a_search(SALES_CHOSEN, ACME_TARGET, delmar, asks, near))
    assert proposed(found, LEARN)[0] == "iris"
    assert "3 of your questions" in found.conversations[0].why


def test_json_has_the_contracts_keys() -> None:
    shown = planned(a_search(ACME_TARGET)).as_json()
    assert {"conversations", "debts", "blocked"} <= set(shown)
    keys = {"contact", "door", "focus", "opening", "from", "to", "why", "instead_of", "rulings"}
    assert shown["conversations"]
    assert all(keys <= set(each) for each in shown["conversations"])


RELATIONS = st.sampled_from(list(Relation))
CONTACTS = st.lists(
    st.builds(
        lambda relation, company, power: but(NOOR, relation=relation, company=company, power=power),
        RELATIONS,
        st.sampled_from([None, "acme", "brightwell", "delmar"]),
        st.sampled_from([None, *Power]),
    ),
    max_size=15,
)
STATES = st.sampled_from(list(DirectionState))


@settings(max_examples=60, deadline=None)
@given(CONTACTS, STATES, st.booleans(), st.integers(1, 4), st.floats(1, 40))
def test_whatever_the_network_nothing_blocked_is_proposed_and_nobody_twice(
    people: list[Contact], state: DirectionState, interview: bool, weeks: int, hours: float
) -> None:
    named = [but(person, id=f"x{n}", name=f"Person {n}") for n, person in enumerate(people)]
    extra: list[Opening | Conversation] = [INTERVIEWED, INTERVIEW] if interview else []
    case = a_search(but(SALES, state=state), ACME_TARGET, but(MAYA, hours_per_week=hours), named, extra)
    found = planned(case, weeks)
    assert all(ruling.severity is not Severity.BLOCK for each in found.conversations for ruling in each.rulings)
    assert len(proposed(found)) == len(set(proposed(found)))
    assert found == planned(case, weeks)
    horizon = date(2026, 11, 23 + 4) if weeks == 1 else None
    assert horizon is None or all(TODAY <= each.from_ <= each.to <= horizon for each in found.conversations)


def test_cancelled_and_held_talks_do_not_keep_people_busy() -> None:
    gone = but(talk(NOOR, EXPLORE), id="c1", state=TalkState.CANCELLED)
    assert "noor" in proposed(planned(a_search(gone)))


def test_people_who_screen_are_asked_before_they_are_judges() -> None:
    found = planned(a_search(SALES_CHOSEN, ACME_TARGET, HUGO))
    assert "hugo" not in proposed(found)  # scarce, and Iris can be asked first
    assert "iris" in proposed(found)


def test_hints_say_what_would_let_the_list_go_on() -> None:
    nobody = a_search(*(but(person, relation=Relation.STRANGER) for person in (NOOR, PAUL, GRAN, MINA, LENA)))
    lonely = planned(Case((*nobody.parts, but(COLE, relation=Relation.STRANGER))))
    assert "Nobody here is marked" in lonely.hints[0]
    assert not lonely.conversations
    assert any("companies" in hint for hint in planned(a_search(SALES_CHOSEN)).hints)
    assert not planned(a_search(SALES_CHOSEN, ACME_TARGET)).hints
    assert any("No direction" in hint for hint in planned(a_search()).hints)
    assert not planned(a_search(SALES)).hints


def test_a_round_that_is_over_asks_for_the_decision() -> None:
    same = (Suggestion(said="Sales"),)
    talks = [but(held(NOOR, EXPLORE, date(2026, 11, 2 + n), suggestions=same), id=f"r{n}") for n in range(5)]
    assert any("Decide" in hint for hint in planned(a_search(talks, SALES)).hints)


def test_an_insider_at_a_live_opening_comes_before_others_in_the_same_work() -> None:
    inside = but(IRIS, relation=Relation.ACQUAINTANCE)
    outside = [
        but(IRIS, id=f"s{n}", name=f"Seller {n}", company="delmar", title="Sales Representative") for n in range(3)
    ]
    others = [but(each, relation=Relation.ACQUAINTANCE) for each in outside]
    assert proposed(planned(a_search(SALES_CHOSEN, SALES_JOB, inside, others)), LEARN)[0] == "iris"


def test_talks_of_a_round_are_counted_on() -> None:
    found = planned(a_search(held(NOOR, EXPLORE, date(2026, 11, 2))))
    first, second = found.conversations[:2]
    assert first.why.startswith("Second talk of a round")
    assert second.why.startswith("Third talk of a round")


def test_a_booked_talk_whose_day_is_over_asks_how_it_went() -> None:
    over = booked(NOOR, EXPLORE, on=datetime(2026, 11, 20, 9, 0))
    found = planned(a_search(over, booked(PAUL, EXPLORE, on=datetime(2026, 11, 23, 9, 0))))
    assert [talk.contacts for talk in found.passed] == [("noor",)]
    assert [ahead.conversation.contacts for ahead in found.booked] == [("paul",)]


@pytest.mark.parametrize(("days", "proposed"), [(4, False), (90, True)])
def test_whoever_said_no_rests(days: int, proposed: bool) -> None:
    on = TODAY - timedelta(days=days)
    no = but(asked(NOOR, EXPLORE, on), state=TalkState.CANCELLED, replied_on=on)
    assert ("noor" in {each.contact for each in planned(a_search(no)).conversations}) is proposed
