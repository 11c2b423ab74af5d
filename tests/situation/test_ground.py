"""What holds for a whole search on one day: stage, companies and their pipe, who was asked, who is owed what."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from threedoors.cast import (
    ACME_TARGET,
    AGENCY_JOB,
    BEN,
    BRIGHTWELL,
    COLE,
    DELMAR,
    GRAN,
    HUGO,
    IRIS,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MAYA,
    NOOR,
    NORTHSIDE,
    OMAR,
    PAUL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    SAM,
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
from threedoors.situation import DebtKind, Ground, Stage
from threedoors.situation.debts import debts_of
from threedoors.terms import (
    ClosedReason,
    Debrief,
    Direction,
    DirectionChange,
    DirectionState,
    Door,
    Dossier,
    Fact,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    Insight,
    Opening,
    PastJob,
    Pipe,
    PipeChange,
    Promise,
    Shots,
    TalkState,
    ToEmployer,
    Unknown,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
PARKED = but(SALES, state=DirectionState.PARKED)


def ground(*parts: Part) -> Ground:
    return Ground(a_search(*parts).search(), TODAY)


@pytest.mark.parametrize(
    ("parts", "stage"),
    [
        pytest.param((), Stage.UNDECIDED, id="nothing"),
        pytest.param((SALES,), Stage.UNDECIDED, id="a candidate"),
        pytest.param((PARKED,), Stage.UNDECIDED, id="parked"),
        pytest.param((SALES_SHORTLISTED, MARKETING), Stage.SHORTLIST, id="one shortlisted"),
        pytest.param((SALES_SHORTLISTED, MARKETING_CHOSEN), Stage.CHOSEN, id="one chosen"),
    ],
)
def test_stage(parts: tuple[Part, ...], stage: Stage) -> None:
    assert ground(*parts).stage is stage


def test_families_wanted_and_only_thought_of() -> None:
    nursing = Direction(id="d-nursing", title="Nursing", family=Family.NURSING)
    second = but(SALES, id="d-second")
    law = Direction(id="d-law", title="Law", family=Family.LAW, state=DirectionState.PARKED)
    found = ground(SALES_CHOSEN, but(MARKETING, state=DirectionState.SHORTLIST), nursing, second, law)
    assert found.wanted_families == {Family.SALES, Family.MARKETING}
    assert found.candidate_families == {Family.NURSING}


def test_directions_left_behind() -> None:
    history = (DirectionChange(state=DirectionState.CHOSEN, on=date(2026, 8, 3)),)
    left, kept = but(PARKED, history=history), but(MARKETING_CHOSEN, history=history)
    never = but(SALES, id="d-never", history=(DirectionChange(state=DirectionState.SHORTLIST, on=date(2026, 8, 3)),))
    assert ground(left, kept, never).left_behind == (left,)


@pytest.mark.parametrize(
    ("directions", "found"),
    [
        pytest.param((SALES, but(SALES, id="d-2")), "d-sales", id="list order"),
        pytest.param((SALES, but(SALES_CHOSEN, id="d-2")), "d-2", id="a chosen one first"),
        pytest.param((but(SALES_CHOSEN, id="d-2"), SALES_CHOSEN), "d-2", id="the first chosen one"),
        pytest.param((MARKETING,), None, id="none"),
    ],
)
def test_the_direction_of_a_family(directions: tuple[Direction, ...], found: str | None) -> None:
    direction = ground(*directions).direction_in([Family.SALES])
    assert (direction.id if direction else None) == found


SECOND = but(SALES_JOB, id="second")
PIPES = [
    pytest.param((), None, id="no opening"),
    pytest.param((but(SALES_JOB, pipe=Pipe.WATCHING),), Pipe.WATCHING, id="watching"),
    pytest.param((SALES_JOB, but(SECOND, pipe=Pipe.INTERVIEW)), Pipe.INTERVIEW, id="the furthest"),
    pytest.param((SALES_JOB, but(SECOND, pipe=Pipe.CLOSED)), Pipe.OPENING, id="a closed one does not count"),
    pytest.param((but(SECOND, pipe=Pipe.CLOSED),), None, id="only a closed one"),
]


@pytest.mark.parametrize(("openings", "pipe"), PIPES)
def test_a_companys_pipe(openings: tuple[Opening, ...], pipe: Pipe | None) -> None:
    assert ground(*openings).place("acme").pipe == pipe


def test_an_opening_without_company_stands_with_its_agency() -> None:
    hidden = ground(but(AGENCY_JOB, pipe=Pipe.APPLIED)).place("talentwell")
    named = ground(but(AGENCY_JOB, pipe=Pipe.APPLIED, company="acme"))
    assert (hidden.pipe, len(hidden.openings), len(hidden.live)) == (Pipe.APPLIED, 1, 1)
    assert (named.place("talentwell").pipe, len(named.place("talentwell").live)) == (None, 1)
    assert named.place("acme").pipe is Pipe.APPLIED


@pytest.mark.parametrize(
    ("parts", "matters"),
    [
        pytest.param((), False, id="nothing wanted"),
        pytest.param((ACME_TARGET,), True, id="a target"),
        pytest.param((SALES_JOB,), True, id="a live opening"),
        pytest.param((but(SALES_JOB, pipe=Pipe.WATCHING),), False, id="only watched"),
    ],
)
def test_where_something_is_at_stake(parts: tuple[Part, ...], matters: bool) -> None:
    assert ground(*parts).place("acme").matters is matters


@pytest.mark.parametrize(
    ("kind", "own", "near"),
    [
        (ToEmployer.SELF, True, True),
        (ToEmployer.CLIENT, False, True),
        (ToEmployer.PARENT, False, True),
        (ToEmployer.SUPPLIER, False, False),
        (ToEmployer.RIVAL, False, False),
        (None, False, False),
    ],
)
def test_how_near_a_company_is_to_the_employer(kind: ToEmployer | None, own: bool, near: bool) -> None:
    place = ground(but(DELMAR, to_employer=kind)).place("delmar")
    assert (place.is_employer, place.near_employer) == (own, near)


def test_the_employer_by_name_or_by_mark() -> None:
    assert not ground().employer_known
    assert ground(but(NORTHSIDE, to_employer=ToEmployer.SELF)).employer_known
    employed = ground(but(MAYA, current_employer="northside"))
    assert employed.employer_known
    assert employed.place("northside").is_employer


def test_open_unknowns_of_a_company_and_its_openings() -> None:
    ask, answered = Unknown(id="u1", text="Who?"), Unknown(id="u2", text="What?", closed_by="v")
    parts = (
        SALES_JOB,
        but(MARKETING_JOB, pipe=Pipe.CLOSED),
        held(NOOR, LEARN, date(2026, 10, 1), talk_facts={"id": "v"}),
        Dossier(about="acme", unknowns=(ask, answered)),
        Dossier(about="sales-job", unknowns=(but(ask, id="u3"), but(ask, id="u4"))),
        Dossier(about="marketing-job", unknowns=(but(ask, id="u5"),)),
        Dossier(about="brightwell", unknowns=(but(ask, id="u6"),)),
    )
    assert ground(*parts).open_unknowns("acme") == 3
    assert ground(*parts).open_unknowns("delmar") == 0


def turned_down(on: date, **facts: object) -> Opening:
    history = (PipeChange(pipe=Pipe.CLOSED, on=on),)
    closed = but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.REJECTED, history=history)
    return but(closed, **facts)


def test_the_latest_rejection_counts() -> None:
    early, late = turned_down(date(2026, 9, 1)), turned_down(date(2026, 10, 1), id="late")
    assert ground(early, late).rejections == {"acme": date(2026, 10, 1)}
    assert ground(late, early).rejections == {"acme": date(2026, 10, 1)}
    assert ground(turned_down(date(2026, 9, 1), closed_reason=ClosedReason.FILLED)).rejections == {}
    assert ground(turned_down(date(2026, 9, 1), pipe=Pipe.OPENING)).rejections == {}
    assert ground(turned_down(date(2026, 9, 1), history=())).rejections == {}
    applied = (PipeChange(pipe=Pipe.APPLIED, on=date(2026, 8, 1)),)
    assert ground(turned_down(date(2026, 9, 1), history=applied)).rejections == {}
    assert ground(turned_down(date(2026, 9, 1), company=None)).rejections == {}


def test_knowing_goes_both_ways() -> None:
    found = ground(but(NOOR, knows=("paul",)), but(COLE, knows=("noor",)))
    assert found.known_to("noor") == ("cole", "paul")
    assert found.known_to("paul") == ("noor",)
    assert found.known_to("gran") == ()
    assert ground(but(NOOR, knows=("ben",)), but(BEN, knows=("gran",))).close_to_manager == {"ben", "noor", "gran"}


def test_who_was_never_asked() -> None:
    everybody = ground(ACME_TARGET)
    assert [each.id for each in everybody.never_asked_at("acme")] == ["iris"]
    past = but(OMAR, past=(PastJob(company="acme"),))
    assert [each.id for each in ground(ACME_TARGET, past).never_asked_at("acme")] == ["iris", "omar"]
    assert not [*ground(ACME_TARGET, but(IRIS, shots=Shots.SCARCE)).never_asked_at("acme")]


@pytest.mark.parametrize(
    ("conversation", "counts"),
    [
        pytest.param(asked(IRIS, LEARN, TODAY), True, id="asked"),
        pytest.param(but(asked(IRIS, LEARN, TODAY), asked_on=None), True, id="asked on an unknown day"),
        pytest.param(held(IRIS, LEARN, TODAY), True, id="held"),
        pytest.param(booked(IRIS, LEARN, on=datetime(2026, 11, 30, 9)), True, id="booked"),
        pytest.param(talk(IRIS, LEARN, id="plan"), False, id="only planned"),
        pytest.param(but(asked(IRIS, LEARN, TODAY), state=TalkState.CANCELLED), True, id="asked, then cancelled"),
    ],
)
def test_who_was_asked(conversation: Part, counts: bool) -> None:
    assert ("iris" in ground(conversation).ever_asked) is counts


def test_debriefed_talks_count_for_what_they_became() -> None:
    found = ground(
        held(NOOR, LEARN, date(2026, 10, 1)),
        held(IRIS, LEARN, date(2026, 10, 2), became=JOB),
        held(HUGO, JOB, date(2026, 10, 3)),
        talk(PAUL, LEARN, id="quiet", state=TalkState.HELD, on=datetime(2026, 10, 4, 9)),
        but(held(OMAR, LEARN, date(2026, 10, 5)), state=TalkState.CANCELLED),
    )
    assert found.debriefed == {EXPLORE: 0, LEARN: 1, JOB: 2}


def test_booked_jobs_by_company() -> None:
    interview = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 26, 9))
    assert ground(SALES_JOB, interview).booked_jobs == {"acme": [interview]}
    assert ground(SALES_JOB, but(interview, on=None)).booked_jobs == {}
    assert ground(SALES_JOB, but(interview, on=datetime(2026, 11, 22, 9))).booked_jobs == {}
    assert ground(SALES_JOB, but(interview, on=datetime(2026, 11, 23, 9))).booked_jobs
    assert ground(SALES_JOB, but(interview, door=LEARN)).booked_jobs == {}
    outside = booked(NOOR, JOB, AGENCY_JOB, on=datetime(2026, 11, 26, 9))
    assert list(ground(AGENCY_JOB, outside).booked_jobs) == ["talentwell"]


def test_companies_of_a_conversation() -> None:
    focus = (
        Focus(on=FocusOn.COMPANY, what="brightwell"),
        Focus(on=FocusOn.OPENING, what="agency-job"),
        Focus(on=FocusOn.INDUSTRY, what="sales"),
    )
    about = talk((NOOR, OMAR), LEARN, SALES_JOB, focus=focus)
    found = ground(SALES_JOB, AGENCY_JOB, but(NOOR, company="delmar"), about)
    assert found.companies_about(about) == {"acme", "brightwell", "talentwell"}
    assert found.companies_of(about) == {"acme", "brightwell", "talentwell", "delmar"}
    field = talk(NOOR, LEARN, focus=(Focus(on=FocusOn.INDUSTRY, what="sales"),))
    assert ground(but(SALES_JOB, id="sales"), field).companies_of(field) == frozenset()
    post = talk(NOOR, LEARN, focus=(Focus(on=FocusOn.POSITION, what="sales-job"),))
    assert ground(SALES_JOB, post).companies_of(post) == {"acme"}


def test_faces_shown_within_a_year() -> None:
    said = held(HUGO, LEARN, date(2026, 6, 1), said_direction="d-marketing")
    via = held(RUTH, JOB, date(2026, 6, 2), but(AGENCY_JOB, company="acme"), said_direction="d-marketing")
    applied = but(SALES_JOB, pipe=Pipe.CLOSED, applied_on=date(2026, 7, 1), via="talentwell")
    found = ground(MARKETING, AGENCY_JOB, but(AGENCY_JOB, company="acme"), said, via, applied).faces
    assert [(face.on.month, face.family.value) for face in found["acme"]] == [
        (6, "marketing"),
        (6, "marketing"),
        (7, "sales"),
    ]
    assert [face.family.value for face in found["talentwell"]] == ["marketing", "sales"]
    inside = held(VERA, JOB, date(2026, 6, 2), but(AGENCY_JOB, company="acme"), said_direction="d-marketing")
    assert set(ground(MARKETING, but(AGENCY_JOB, company="acme"), inside).faces) == {"acme", "talentwell"}
    assert not ground(MARKETING, but(said, state=TalkState.BOOKED)).faces
    assert not ground(MARKETING, held(HUGO, LEARN, date(2025, 11, 22), said_direction="d-marketing")).faces
    assert ground(MARKETING, held(HUGO, LEARN, date(2025, 11, 23), said_direction="d-marketing")).faces


def test_the_day_of_an_application() -> None:
    history = (PipeChange(pipe=Pipe.OPENING, on=date(2026, 2, 1)), PipeChange(pipe=Pipe.INTERVIEW, on=date(2026, 4, 1)),
               PipeChange(pipe=Pipe.APPLIED, on=date(2026, 3, 1)))  # fmt: skip
    closed = but(SALES_JOB, pipe=Pipe.CLOSED, history=history)
    assert [face.on for face in ground(closed).faces["acme"]] == [date(2026, 3, 1)]
    assert [face.on for face in ground(but(closed, applied_on=date(2026, 5, 1))).faces["acme"]] == [date(2026, 5, 1)]
    assert not ground(but(closed, history=history[:1])).faces
    assert not ground(but(closed, family=None)).faces


def test_confidences_are_what_was_told_in_private() -> None:
    facts = (
        Fact(text="told", private=True, source="noor"),
        Fact(text="said openly", source="noor"),
        Fact(text="read", private=True, source="https://acme.example/news"),
        Fact(text="read too", private=True, source="www.acme.example"),
        Fact(text="read there", private=True, source="acme.example/about"),
        Fact(text="heard", private=True, source="Noor, over lunch. Yes."),
    )
    insights = (Insight(text="confided", private=True), Insight(text="open"))
    found = ground(Dossier(about="acme", facts=facts), held(NOOR, LEARN, TODAY, insights=insights))
    assert found.confidences == ("told", "heard", "confided")


def test_only_full_names_are_looked_for() -> None:
    names = ground(but(NOOR, name="Noor"), but(PAUL, name="  Paul  ")).full_names
    assert {"Noor", "  Paul  "}.isdisjoint(names)
    assert "Iris Tan" in names


def test_full_names_are_found_by_their_first_part_however_it_is_written() -> None:
    starts = ground(but(NOOR, name="Éloïse de la Tour"), but(PAUL, name="(Paul) Reyes")).full_names_by_start
    assert starts["eloise"] == ["Éloïse de la Tour"]
    assert starts["paul"] == ["(Paul) Reyes"]
    assert sorted(name for names in starts.values() for name in names) == sorted(
        ground(but(NOOR, name="Éloïse de la Tour"), but(PAUL, name="(Paul) Reyes")).full_names
    )


# Debts.


@pytest.mark.parametrize(
    ("days", "met", "told"), [(8, None, False), (7, None, True), (-40, None, True), (-1, TODAY, False)]
)
def test_the_next_contact_is_told_in_its_week_until_it_came_and_stands_in_nobody_s_way(
    days: int, met: date | None, told: bool
) -> None:
    on = TODAY + timedelta(days=days)
    talked = held(IRIS, LEARN, TODAY - timedelta(days=60), next_contact_on=on)
    owed = debts_of(a_search(but(IRIS, last_contact=met), talked).search(), TODAY)
    found = [debt for debt in owed if debt.kind is DebtKind.CONTACT]
    assert [(each.contact, each.due, each.overdue) for each in found] == ([("iris", on, False)] if told else [])


def test_debts_are_told_earliest_first() -> None:
    promises = (
        Promise(text="send a link", by=InitiatedBy.SEEKER),
        Promise(text="call back", by=InitiatedBy.SEEKER, due=date(2026, 11, 9)),
        Promise(text="send notes", by=InitiatedBy.SEEKER, due=date(2026, 12, 1)),
        Promise(text="kept", by=InitiatedBy.SEEKER, due=date(2026, 11, 9), done_on=date(2026, 11, 8)),
        Promise(text="theirs", by=InitiatedBy.CONTACT, due=date(2026, 11, 9)),
    )
    met = held(
        IRIS, LEARN, date(2026, 11, 13), thanked_on=None, promises=promises, talk_facts={"introduced_by": "noor"}
    )
    owed = debts_of(a_search(met).search(), TODAY)
    assert [(debt.contact, debt.kind, debt.due, debt.overdue) for debt in owed] == [
        ("iris", DebtKind.PROMISE, date(2026, 11, 9), True),
        ("iris", DebtKind.THANKS, date(2026, 11, 16), True),
        ("noor", DebtKind.INTRODUCER, date(2026, 11, 19), True),
        ("iris", DebtKind.PROMISE, date(2026, 12, 1), False),
        ("iris", DebtKind.PROMISE, None, False),
    ]
    assert [debt.what for debt in owed][:3] == [
        "You promised Iris Tan: call back",
        "Thank Iris Tan for the talk on 13 November",
        "Tell Noor Haddad how the talk with Iris Tan went",
    ]
    assert {debt.conversation for debt in owed} == {met.id}


@pytest.mark.parametrize(
    ("door", "became", "day", "due"),
    [
        pytest.param(LEARN, None, date(2026, 11, 20), date(2026, 11, 23), id="the next business day"),
        pytest.param(JOB, None, date(2026, 11, 20), date(2026, 11, 21), id="a job talk: the next day"),
        pytest.param(LEARN, JOB, date(2026, 11, 20), date(2026, 11, 21), id="became a job talk"),
        pytest.param(EXPLORE, None, date(2026, 11, 16), date(2026, 11, 17), id="on a weekday"),
    ],
)
def test_when_thanks_are_due(door: Door, became: Door | None, day: date, due: date) -> None:
    met = held(NOOR, door, day, thanked_on=None, became=became)
    assert [debt.due for debt in debts_of(a_search(met).search(), TODAY)] == [due]


def test_everybody_in_a_talk_is_thanked() -> None:
    both = talk((NOOR, PAUL), LEARN, id="both", state=TalkState.HELD, debrief=Debrief(held_on=date(2026, 11, 2)))
    assert [debt.contact for debt in debts_of(a_search(both).search(), TODAY)] == ["noor", "paul"]
    assert list(ground(both).overdue) == ["noor", "paul"]


def test_a_talk_held_on_an_unknown_day_owes_no_thanks() -> None:
    assert debts_of(a_search(talk(NOOR, LEARN, id="when", state=TalkState.HELD)).search(), TODAY) == ()


def test_all_that_is_owed_to_one_person_is_kept() -> None:
    met = [held(NOOR, LEARN, date(2026, 11, day), thanked_on=None) for day in (2, 3)]
    assert [debt.due for debt in ground(met).overdue["noor"]] == [date(2026, 11, 3), date(2026, 11, 4)]


def test_nothing_is_overdue_on_its_last_day() -> None:
    met = held(NOOR, LEARN, date(2026, 11, 20), thanked_on=None)
    assert ground(met).overdue == {}
    assert ground(GRAN, SAM, BRIGHTWELL).debts == ()


def test_the_introducer_waits_five_business_days() -> None:
    met = held(IRIS, LEARN, date(2026, 11, 16), talk_facts={"introduced_by": "noor"})
    search = a_search(met).search()
    assert [debt.overdue for debt in debts_of(search, date(2026, 11, 20))] == [False]
    assert [debt.overdue for debt in debts_of(search, date(2026, 11, 23))] == [True]
