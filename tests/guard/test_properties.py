"""Whatever stands in a search, the guard answers; and what the seeker adds never makes its answer graver."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guard.tables import EXPLORE, JOB, LEARN
from searchfile.searches import searches
from threedoors.cast import (
    ABOUT_ACME,
    ACME,
    ACME_TARGET,
    AGENCY_JOB,
    BEN,
    COLE,
    GRAN,
    HUGO,
    IRIS,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MAYA,
    MINA,
    NOOR,
    OMAR,
    RETAIL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    Part,
    a_search,
    ask,
    asked,
    booked,
    but,
    committed,
    employed,
    headline,
    held,
    known,
    practised,
    tailored,
    talk,
)
from threedoors.guard import Verdict, applying, doors, weigh
from threedoors.rulebook import Ruling, Severity
from threedoors.terms import (
    Channel,
    Claim,
    ClosedReason,
    Conversation,
    InitiatedBy,
    Override,
    PartDate,
    PastJob,
    Pipe,
    PipeChange,
    Power,
    Relation,
    RuleId,
    Search,
    Shots,
    TalkState,
)

SLOW_TO_DRAW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def is_whole(verdict: Verdict) -> None:
    """A verdict is a value that every surface can show: said in words, gravest first, and written as JSON."""
    ranks = [ruling.severity.rank for ruling in verdict.rulings if ruling.severity]
    assert len(ranks) == len(verdict.rulings)
    assert ranks == sorted(ranks, reverse=True)
    assert all(ruling.rule and ruling.message.strip() and ruling.instead.strip() for ruling in verdict.rulings)
    assert json.loads(json.dumps(verdict.as_json()))["verdict"] in ("clear", "advise", "warn", "block")


@given(searches())
@settings(max_examples=25, deadline=None, suppress_health_check=SLOW_TO_DRAW)
def test_the_guard_answers_of_any_search_that_can_be_written(search: Search) -> None:
    today = search.today or TODAY
    for conversation in search.conversations:
        is_whole(weigh(search, conversation, today))
    for opening in search.openings:
        is_whole(weigh(search, applying(opening.id), today))
    for person in doors(search, today):
        json.dumps(person.as_json())


@pytest.mark.parametrize("today", [date.min, date(1, 6, 1), date.max])
def test_the_guard_answers_at_the_ends_of_the_calendar(today: date) -> None:
    gone = but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.REJECTED,
               history=(PipeChange(pipe=Pipe.CLOSED, on=today),), applied_on=today)  # fmt: skip
    past = (
        held(NOOR, JOB, today, thanked_on=None, said_direction="d-sales"),
        held(GRAN, LEARN, today, thanked_on=None, talk_facts={"introduced_by": "noor"}),
        asked(IRIS, LEARN, today, follow_ups=(today,)),
        but(OMAR, past=(PastJob(company="acme", to=PartDate(9999)),)),
    )
    search = a_search(gone, MARKETING_JOB, SALES, past).search()
    for door in (EXPLORE, LEARN, JOB):
        for person in search.contacts:
            is_whole(weigh(search, talk(person, door, on=datetime.combine(today, time())), today))
    assert len(list(doors(search, today))) == len(search.contacts)


PEOPLE = [NOOR, GRAN, COLE, VERA, IRIS, HUGO, OMAR, MINA, RUTH, BEN]
FACTS: list[Part] = [
    ACME_TARGET,
    but(ACME, directions=("d-sales", "d-marketing")),
    SALES,
    SALES_CHOSEN,
    SALES_SHORTLISTED,
    MARKETING,
    MARKETING_CHOSEN,
    RETAIL,
    SALES_JOB,
    but(SALES_JOB, pipe=Pipe.APPLIED),
    but(SALES_JOB, pipe=Pipe.INTERVIEW, judges=("iris",)),
    but(SALES_JOB, pipe=Pipe.CLOSED, applied_on=date(2026, 5, 4)),
    but(SALES_JOB, closes_on=date(2026, 11, 25)),
    but(MARKETING_JOB, pipe=Pipe.APPLIED),
    but(AGENCY_JOB, company="acme"),
    but(MAYA, income_urgent=True),
    employed(),
    but(NOOR, company="acme", power=Power.DECIDE, shots=Shots.SPENT),
    but(NOOR, company="northside", relation=Relation.COLLEAGUE, knows=("ben",)),
    but(IRIS, power=None, title=""),
    but(VERA, power_at=()),
    but(OMAR, relation=Relation.MENTOR, counsellor_kind=None, willingness=5),
    tailored(SALES_JOB),
    committed(SALES_JOB, 2),
    known(SALES_JOB),
    practised(SALES_JOB),
    headline("Sales and marketing specialist"),
    held(HUGO, LEARN, date(2026, 11, 3), said_direction="d-marketing", shot_left=False, thanked_on=None),
    held(NOOR, EXPLORE, date(2026, 11, 16), thanked_on=None),
    held(GRAN, JOB, date(2026, 11, 16)),
    asked(IRIS, LEARN, date(2026, 10, 1), follow_ups=(date(2026, 10, 12),)),
    asked(HUGO, LEARN, date(2026, 11, 20), replied_on=date(2026, 11, 20)),
    booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 25, 10, tzinfo=UTC)),
]  # fmt: skip
ALL_OPENINGS = (SALES_JOB, MARKETING_JOB, AGENCY_JOB)
SAID = [
    "",
    "Sales is one option, but I'm also considering marketing.",
    "I have applied at Acme.",
    "Omar Said says hello.",
]
TALKS = st.builds(
    Conversation,
    id=st.just("talk"),
    door=st.sampled_from([EXPLORE, LEARN, JOB]),
    contacts=st.lists(st.sampled_from([person.id for person in PEOPLE]), min_size=1, max_size=2, unique=True).map(
        tuple
    ),
    openings=st.lists(st.sampled_from([o.id for o in ALL_OPENINGS]), max_size=2, unique=True).map(tuple),
    focus=st.sampled_from([(), ABOUT_ACME, (*ABOUT_ACME, *ABOUT_ACME)]),
    state=st.sampled_from([TalkState.PLANNED, TalkState.ASKED, TalkState.BOOKED]),
    initiated_by=st.sampled_from(InitiatedBy),
    on=st.sampled_from([None, datetime(2026, 11, 24, 9), datetime(2026, 11, 25, 12)]),
    channel=st.sampled_from([None, Channel.FAIR, Channel.PHONE]),
    agenda=st.sampled_from([(), THREE_QUESTIONS, ask("What roles could suit me?")]),
    message=st.sampled_from(SAID),
    new_fact=st.sampled_from(["", "News"]),
    discloses_application=st.sampled_from([None, True]),
)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Search, Conversation]:
    """The cast with some facts, and one talk ahead."""
    facts = draw(st.lists(st.sampled_from(range(len(FACTS))), max_size=9, unique=True))
    ahead = draw(TALKS)
    return a_search(*ALL_OPENINGS, MARKETING, SALES, [FACTS[n] for n in facts], ahead).search(), ahead


def graveness(verdict: Verdict) -> dict[tuple[str, object], int]:
    def rank(ruling: Ruling) -> int:
        return ruling.severity.rank if ruling.severity else 0

    return {(ruling.rule, ruling.facts.get("contact")): rank(ruling) for ruling in verdict.rulings}


def is_never_graver(before: Verdict, after: Verdict) -> bool:
    was = graveness(before)
    return all(rank <= was.get(key, 0) for key, rank in graveness(after).items())


@given(situations(), st.sets(st.sampled_from(Claim), min_size=1, max_size=4))
@settings(max_examples=100, deadline=None, suppress_health_check=SLOW_TO_DRAW)
def test_a_claim_never_makes_anything_graver(situation: tuple[Search, Conversation], claims: set[Claim]) -> None:
    search, ahead = situation
    before, after = weigh(search, ahead, TODAY), weigh(search, but(ahead, claims=tuple(claims)), TODAY)
    is_whole(before)
    is_whole(after)
    assert is_never_graver(before, after)
    assert {each.claim for each in after.lifted} <= claims


@given(situations(), st.sampled_from(RuleId))
@settings(max_examples=100, deadline=None, suppress_health_check=SLOW_TO_DRAW)
def test_an_override_never_makes_anything_graver(situation: tuple[Search, Conversation], rule: RuleId) -> None:
    search, ahead = situation
    override = Override(rule=rule, reason="I know them.", on=TODAY)
    before, after = weigh(search, ahead, TODAY), weigh(search, but(ahead, overrides=(override,)), TODAY)
    assert is_never_graver(before, after)
    honest = rule in (RuleId.G10, RuleId.G13N, RuleId.G24)
    for ruling in after.rulings:
        overridden = ruling.rule == rule and not honest
        assert (ruling.overridden is not None) == overridden
        assert not overridden or ruling.severity is Severity.ADVISE


@given(situations())
@settings(max_examples=60, deadline=None, suppress_health_check=SLOW_TO_DRAW)
def test_urgent_income_never_makes_anything_graver(situation: tuple[Search, Conversation]) -> None:
    search, ahead = situation
    urgent = but(search, seeker=but(search.seeker, income_urgent=True))
    assert is_never_graver(weigh(search, ahead, TODAY), weigh(urgent, ahead, TODAY))
