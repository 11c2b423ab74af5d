"""Readiness by hand: every part with its weight, its share and its minutes."""

from __future__ import annotations

from datetime import date

import pytest

from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    AGENCY_JOB,
    IRIS,
    MARKETING_JOB,
    NOOR,
    OMAR,
    PAUL,
    PROOF,
    SALES_CHOSEN,
    SALES_JOB,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    Part,
    a_search,
    but,
    committed,
    held,
    known,
    practised,
    ready_for,
    tailored,
    talk,
)
from threedoors.guard.doors import plain_talk
from threedoors.situation import Ground, Readiness, Situation
from threedoors.situation.readiness import commitment_rating, reasons_given
from threedoors.terms import (
    AgendaItem,
    Channel,
    Commitment,
    CommitmentReason,
    Contact,
    Conversation,
    Door,
    Dossier,
    Fact,
    FactKind,
    Focus,
    FocusOn,
    MaterialKind,
    Need,
    Opening,
    ReasonAbout,
    Requirement,
    Unknown,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB


def ready(*parts: Part, plain: bool = False) -> Readiness:
    case = a_search(*parts)
    return Situation(Ground(case.search(), TODAY), case.conversation(), plain=plain).readiness


def shares(found: Readiness) -> dict[str, tuple[float, float, int]]:
    return {part.name: (part.weight, round(part.value, 3), part.minutes) for part in found.parts}


def test_exploring_is_always_ready() -> None:
    found = ready(talk(VERA, EXPLORE))
    assert (found.value, found.percent, found.parts, found.minutes) == (1.0, 100, (), 0)


def test_learning_from_nothing() -> None:
    found = ready(talk(IRIS, LEARN))
    assert shares(found) == {"focus": (0.15, 0, 5), "dossier": (0.25, 0, 45), "practice": (0.15, 0, 60)}
    assert (found.value, found.percent, found.minutes) == (0.0, 0, 110)
    assert [part.missing for part in found.missing] == [
        "one thing to learn about",
        "3 open questions",
        "2 rounds of practice",
    ]


def test_learning_half_way() -> None:
    asks = THREE_QUESTIONS[:2]
    found = ready(held(NOOR, LEARN, date(2026, 10, 1)), talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=asks))
    assert shares(found) == {"focus": (0.15, 1, 5), "dossier": (0.25, 0.667, 15), "practice": (0.15, 0.5, 30)}
    assert found.value == pytest.approx((0.15 + 0.25 * 2 / 3 + 0.075) / 0.55, abs=1e-6)
    assert (found.percent, found.minutes) == (71, 45)
    assert [part.missing for part in found.missing] == ["1 open question", "1 round of practice"]


def test_more_than_enough_is_enough() -> None:
    agenda = (*THREE_QUESTIONS, AgendaItem(text="And then?"))
    talks = [held(each, LEARN, date(2026, 10, 1)) for each in (NOOR, PAUL, OMAR)]
    found = ready(talks, talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=agenda))
    assert (found.value, found.missing, found.minutes) == (1.0, (), 0)


def test_two_foci_are_no_focus() -> None:
    foci = (*ABOUT_ACME, Focus(on=FocusOn.INDUSTRY, what="sales"))
    assert shares(ready(talk(IRIS, LEARN, focus=foci)))["focus"] == (0.15, 0, 5)


def test_rehearsals_for_the_opening_asked_about_are_practice() -> None:
    focus = (Focus(on=FocusOn.OPENING, what="sales-job"),)
    found = ready(SALES_JOB, practised(SALES_JOB, 1), talk(IRIS, LEARN, focus=focus))
    assert shares(found)["practice"] == (0.15, 0.5, 30)
    other = ready(SALES_JOB, MARKETING_JOB, practised(MARKETING_JOB), talk(IRIS, LEARN, focus=focus))
    assert shares(other)["practice"] == (0.15, 0, 60)


UNKNOWNS = Dossier(about="acme", unknowns=(Unknown(id="u1", text="Who?"), Unknown(id="u2", text="Why?")))


def test_on_a_door_the_open_unknowns_count() -> None:
    plain = talk(IRIS, LEARN, focus=ABOUT_ACME)
    assert shares(ready(UNKNOWNS, plain, plain=True))["dossier"] == (0.25, 0.667, 15)
    assert shares(ready(UNKNOWNS, plain))["dossier"] == (0.25, 0, 45)
    assert shares(ready(UNKNOWNS, talk(NOOR, LEARN), plain=True))["dossier"] == (0.25, 0, 45)


def test_plain_talks_about_one_company_are_equally_ready() -> None:
    ground = Ground(a_search(UNKNOWNS, ACME_TARGET).search(), TODAY)
    one, other = (plain_talk(ground, each, LEARN) for each in (IRIS, VERA))
    assert Situation(ground, one, plain=True).readiness is Situation(ground, other, plain=True).readiness
    spoken = but(other, id="spoken")
    assert Situation(ground, spoken).readiness is not Situation(ground, other, plain=True).readiness


def test_plain_talks_about_other_things_are_not() -> None:
    ground = Ground(a_search(UNKNOWNS, SALES_JOB, ready_for(SALES_JOB)).search(), TODAY)

    def value(who: Contact, door: Door) -> float:
        return Situation(ground, plain_talk(ground, who, door), plain=True).readiness.value

    assert value(IRIS, LEARN) > value(OMAR, LEARN) > value(NOOR, LEARN)
    assert value(VERA, JOB) > value(NOOR, JOB)
    names = [
        {part.name for part in Situation(ground, plain_talk(ground, NOOR, door), plain=True).readiness.parts}
        for door in (LEARN, JOB)
    ]
    assert names[0] != names[1]


def for_job(*parts: Part, opening: Opening = SALES_JOB, **facts: object) -> Readiness:
    return ready(opening, *parts, talk(VERA, JOB, opening, **facts))


def test_a_job_from_nothing() -> None:
    found = for_job()
    assert shares(found) == {
        "focus": (0.15, 0, 5),
        "dossier": (0.25, 0, 75),
        "commitment": (0.15, 0, 20),
        "material": (0.15, 0, 135),
        "practice": (0.15, 0, 60),
    }
    assert (found.value, found.minutes) == (0.0, 295)
    assert [part.missing for part in found.missing] == [
        "a chosen direction that this job belongs to",
        "5 facts about the job",
        "why this company and why this role",
        "3 texts for this job",
        "2 rounds of practice",
    ]


def test_a_job_with_all_it_needs() -> None:
    found = for_job(ready_for(SALES_JOB))
    assert (found.value, found.percent, found.missing) == (1.0, 100, ())


MUSTS = tuple(Requirement(id=f"r{n}", text=f"Must {n}") for n in range(3))


def needing(*requirements: Requirement) -> Opening:
    return but(SALES_JOB, requirements=requirements)


PROVEN = but(MUSTS[0], evidence=("proof",))
OTHER_PROOF = but(PROOF, id="retracted", retracted=True)
STORIES = [
    pytest.param(MUSTS, (0.15, 0, 45), id="no story"),
    pytest.param((PROVEN, *MUSTS[1:]), (0.15, 0.333, 30), id="one of three"),
    pytest.param((PROVEN,), (0.15, 1, 0), id="the only one"),
    pytest.param((but(MUSTS[0], evidence=("retracted",)),), (0.15, 0, 15), id="a retracted one"),
    pytest.param((but(MUSTS[0], evidence=("retracted", "proof")),), (0.15, 1, 0), id="one retracted, one not"),
    pytest.param((but(PROVEN, kind=Need.NICE), MUSTS[1]), (0.15, 0, 15), id="a nice one does not count"),
    pytest.param((but(MUSTS[0], kind=Need.NOISE),), None, id="no must read"),
    pytest.param((), None, id="nothing read"),
]


@pytest.mark.parametrize(("requirements", "share"), STORIES)
def test_stories(requirements: tuple[Requirement, ...], share: tuple[float, float, int] | None) -> None:
    found = shares(for_job(PROOF, OTHER_PROOF, opening=needing(*requirements)))
    assert found.get("stories") == share


def test_stories_are_named() -> None:
    missing = for_job(PROOF, opening=needing(PROVEN, *MUSTS[1:2])).missing
    assert "1 thing they ask for and nothing shows" in [part.missing for part in missing]


def test_the_focus_of_a_job_is_a_chosen_direction_of_its_family() -> None:
    chosen = shares(for_job(SALES_CHOSEN))["focus"]
    kin_family = shares(for_job(SALES_CHOSEN, opening=but(SALES_JOB, family=MARKETING_JOB.family)))["focus"]
    unread = shares(for_job(but(SALES_CHOSEN, family=None), opening=but(SALES_JOB, family=None)))["focus"]
    assert (chosen, kin_family, unread) == ((0.15, 1, 5), (0.15, 0, 5), (0.15, 0, 5))


def facts(about: str, *kinds: FactKind) -> Dossier:
    return Dossier(about=about, facts=tuple(Fact(text=f"{n}", kind=kind) for n, kind in enumerate(kinds)))


NEED, GOAL, PARAMETER, OTHER = FactKind.NEED, FactKind.GOAL, FactKind.PARAMETER, FactKind.OTHER


@pytest.mark.parametrize(
    ("dossiers", "share"),
    [
        pytest.param((facts("sales-job", NEED, GOAL, PARAMETER, OTHER),), (0.25, 0.6, 30), id="other kinds do not"),
        pytest.param((facts("acme", NEED), facts("sales-job", NEED)), (0.25, 0.4, 45), id="company and opening"),
        pytest.param((facts("brightwell", NEED),), (0.25, 0, 75), id="another company"),
        pytest.param((facts("sales-job", *[NEED] * 6),), (0.25, 1, 0), id="more than five"),
    ],
)
def test_facts_known(dossiers: tuple[Dossier, ...], share: tuple[float, float, int]) -> None:
    assert shares(for_job(*dossiers))["dossier"] == share


def test_facts_about_the_agency_of_an_unnamed_employer() -> None:
    assert shares(for_job(facts("talentwell", NEED), opening=AGENCY_JOB))["dossier"] == (0.25, 0.2, 60)


@pytest.mark.parametrize(
    ("materials", "facts_", "share"),
    [
        pytest.param(tailored(SALES_JOB)[:1], {}, (0.15, 0.333, 90), id="one of three"),
        pytest.param(tailored(SALES_JOB)[:2], {}, (0.15, 0.667, 45), id="two of three"),
        pytest.param(tailored(SALES_JOB)[:2], {"channel": Channel.APPLICATION}, (0.15, 1, 0), id="an application"),
        pytest.param(tailored(SALES_JOB)[2:], {"channel": Channel.FAIR}, (0.15, 1, 0), id="a fair"),
        pytest.param((), {"channel": Channel.FAIR}, (0.15, 0, 45), id="a fair, nothing written"),
    ],
)
def test_material(materials: Part, facts_: dict[str, object], share: tuple[float, float, int]) -> None:
    assert shares(for_job(materials, **facts_))["material"] == share


def test_practice_is_talks_and_rehearsals() -> None:
    one_talk = held(NOOR, JOB, date(2026, 10, 1))
    assert shares(for_job(practised(SALES_JOB, 1)))["practice"] == (0.15, 0.5, 30)
    assert shares(for_job(practised(SALES_JOB, 1), one_talk))["practice"] == (0.15, 1, 0)
    assert shares(for_job(MARKETING_JOB, practised(MARKETING_JOB), one_talk))["practice"] == (0.15, 0.5, 30)


def test_of_several_openings_the_lowest_counts() -> None:
    both = (SALES_JOB, MARKETING_JOB)
    for order in (both, both[::-1]):
        found = ready(both, ready_for(SALES_JOB), talk(VERA, JOB, *order))
        assert found.value == 0.0
        assert found.minutes == 295


def test_without_an_opening_its_parts_are_0() -> None:
    found = ready(SALES_CHOSEN, talk(VERA, JOB))
    assert shares(found) == {
        "focus": (0.15, 0, 5),
        "dossier": (0.25, 0, 75),
        "commitment": (0.15, 0, 20),
        "material": (0.15, 0, 135),
        "stories": (0.15, 0, 15),
        "practice": (0.15, 0, 60),
    }
    talks = [held(each, JOB, date(2026, 10, 1)) for each in (NOOR, PAUL)]
    assert ready(talks, talk(VERA, JOB)).value == 0.15


# Commitment.

COMPANY = CommitmentReason(text="They sell what I lacked.", about=ReasonAbout.COMPANY)
ROLE = CommitmentReason(text="I call people.", about=ReasonAbout.ROLE)
BLANK = CommitmentReason(text="  ", about=ReasonAbout.ROLE)


def record(rating: int | None = 4, *reasons: CommitmentReason, day: int | None = 10) -> Commitment:
    on = date(2026, 11, day) if day else None
    return Commitment(opening="sales-job", reasons=reasons or (COMPANY, ROLE), rating=rating, on=on)


def felt(rating: int, day: int, *openings: Opening) -> Conversation:
    return held(NOOR, JOB, date(2026, 11, day), *(openings or (SALES_JOB,)), commitment=rating)


COMMITTED = [
    pytest.param((record(),), 1, id="committed"),
    pytest.param((record(3),), 1, id="rating 3"),
    pytest.param((record(2),), 0, id="rating 2"),
    pytest.param((record(None),), 0, id="not rated"),
    pytest.param((record(5, COMPANY),), 0, id="no reason about the role"),
    pytest.param((record(5, ROLE),), 0, id="no reason about the company"),
    pytest.param((record(5, COMPANY, BLANK),), 0, id="a blank reason"),
    pytest.param((record(5), felt(2, 12)), 0, id="cooled"),
    pytest.param((record(2), felt(4, 12)), 1, id="warmed"),
]


@pytest.mark.parametrize(("parts", "share"), COMMITTED)
def test_commitment(parts: tuple[Part, ...], share: int) -> None:
    assert shares(for_job(*parts))["commitment"] == (0.15, share, 20)


RATED = [
    pytest.param((), None, id="never"),
    pytest.param((record(4),), 4, id="the record"),
    pytest.param((record(None), felt(2, 12)), 2, id="only a debrief"),
    pytest.param((record(4), felt(2, 9)), 4, id="a record later than the debrief"),
    pytest.param((record(4), felt(2, 12)), 2, id="a debrief later than the record"),
    pytest.param((record(4, day=None), felt(2, 1)), 2, id="a record of no day"),
    pytest.param((record(4), MARKETING_JOB, felt(2, 12, MARKETING_JOB)), 4, id="a debrief on another job"),
]


@pytest.mark.parametrize(("parts", "rating"), RATED)
def test_the_later_rating_counts(parts: tuple[Part, ...], rating: int | None) -> None:
    ground = Ground(a_search(SALES_JOB, *parts).search(), TODAY)
    assert commitment_rating(ground, SALES_JOB) == rating


def test_reasons_are_those_of_this_job() -> None:
    ground = Ground(a_search(SALES_JOB, MARKETING_JOB, committed(MARKETING_JOB), record(5, ROLE)).search(), TODAY)
    assert reasons_given(ground, SALES_JOB) == {ReasonAbout.ROLE}


def test_known_facts_of_the_cast_are_needs() -> None:
    assert {fact.kind for fact in known(SALES_JOB).facts} == {NEED}
    assert {each.kind for each in tailored(SALES_JOB)} == {
        MaterialKind.RESUME,
        MaterialKind.LETTER,
        MaterialKind.SPIEL,
    }
