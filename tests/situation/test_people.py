"""One person on one day: power with its reason, shots, whom they hire, who is safe, who knows whom."""

from __future__ import annotations

from datetime import date

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
    LENA,
    MINA,
    NOOR,
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
    but,
    employed,
    held,
    talk,
)
from threedoors.situation import Ground, Person
from threedoors.terms import (
    Contact,
    CounsellorKind,
    Door,
    Family,
    Opening,
    PastJob,
    Pipe,
    Power,
    Relation,
    Shots,
    TalkState,
    ToEmployer,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
NONE, INFLUENCE, SCREEN, DECIDE = Power.NONE, Power.INFLUENCE, Power.SCREEN, Power.DECIDE
WATCHED = but(SALES_JOB, pipe=Pipe.WATCHING)
CLOSED = but(SALES_JOB, pipe=Pipe.CLOSED)
ELSEWHERE = Opening(id="elsewhere", title="Account Executive", company="brightwell")


def ground(*parts: Part) -> Ground:
    return Ground(a_search(*parts).search(), TODAY)


def person(contact: Contact, *parts: Part) -> Person:
    return ground(*parts, contact).person(contact.id)


UNKNOWN = but(NOOR, company="acme", power=Power.UNKNOWN)
TITLED = but(NOOR, company="acme", title="Head of Sales")
AT_ONE = but(NOOR, company="brightwell", power=DECIDE, power_at=("sales-job",))

POWER = [
    pytest.param(VERA, (ACME_TARGET,), DECIDE, "you confirmed it", id="confirmed, at a target"),
    pytest.param(VERA, (), NONE, "you confirmed it", id="elsewhere is harmless"),
    pytest.param(VERA, (SALES_JOB,), DECIDE, "you confirmed it", id="at a live opening"),
    pytest.param(VERA, (WATCHED,), NONE, "you confirmed it", id="at an opening only watched"),
    pytest.param(SAM, (ACME_TARGET,), INFLUENCE, "you confirmed it", id="influence"),
    pytest.param(but(VERA, power_at=()), (ACME_TARGET,), NONE, "you confirmed it", id="nowhere"),
    pytest.param(UNKNOWN, (ACME_TARGET,), SCREEN, "you do not know yet what they decide", id="unknown, at a target"),
    pytest.param(UNKNOWN, (SALES_JOB,), NONE, "you do not know yet what they decide", id="unknown, elsewhere"),
    pytest.param(but(NOOR, company="acme"), (ACME_TARGET,), SCREEN, "their title is not known yet",
                 id="no title, at a target"),
    pytest.param(AT_ONE, (SALES_JOB,), DECIDE, "you confirmed it", id="at one live opening"),
    pytest.param(AT_ONE, (CLOSED,), NONE, "you confirmed it", id="at one closed opening"),
    pytest.param(AT_ONE, (WATCHED,), NONE, "you confirmed it", id="at one watched opening"),
    pytest.param(AT_ONE, (WATCHED, ACME_TARGET), DECIDE, "you confirmed it", id="at one watched opening of a target"),
    pytest.param(but(AT_ONE, power=Power.UNKNOWN), (SALES_JOB, ACME_TARGET), SCREEN,
                 "you do not know yet what they decide", id="unknown, at one opening of a target"),
    pytest.param(but(AT_ONE, power=Power.UNKNOWN), (SALES_JOB,), NONE, "you do not know yet what they decide",
                 id="unknown, at one opening elsewhere"),
    pytest.param(IRIS, (but(SALES_JOB, judges=("iris",)),), SCREEN, "they judge your application", id="a judge"),
    pytest.param(VERA, (but(SALES_JOB, judges=("vera",)),), DECIDE, "you confirmed it", id="a judge who decides"),
    pytest.param(IRIS, (but(CLOSED, judges=("iris",)),), NONE, "you confirmed it", id="a judge of a closed opening"),
    pytest.param(but(OMAR, power=DECIDE, past=(PastJob(company="acme"),)), (ACME_TARGET,), NONE, "you confirmed it",
                 id="a past job"),
    pytest.param(RUTH, (AGENCY_JOB,), SCREEN, "you confirmed it", id="a recruiter with a live opening"),
    pytest.param(RUTH, (but(AGENCY_JOB, company="acme"),), SCREEN, "you confirmed it", id="for a named employer"),
    pytest.param(VERA, (SALES_CHOSEN,), DECIDE, "you confirmed it", id="hires in a chosen family, wherever"),
    pytest.param(VERA, (SALES,), NONE, "you confirmed it", id="hires in a family only thought of"),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "parts", "power", "reason"), POWER)
def test_power_and_its_reason(contact: Contact, parts: tuple[Part, ...], power: Power, reason: str) -> None:
    found = person(contact, *parts)
    assert (found.power, found.power_reason) == (power, reason)
    assert found.may_employ is (power in (SCREEN, DECIDE))


def test_power_from_the_title_says_so() -> None:
    found = person(TITLED, ACME_TARGET)
    assert found.power is DECIDE
    assert found.power_reason == found.title.reason


def test_what_is_stated_stands_over_the_title() -> None:
    assert person(but(TITLED, power=NONE), ACME_TARGET).power is NONE
    assert person(but(TITLED, power=Power.UNKNOWN), ACME_TARGET).power is SCREEN


ON = [
    pytest.param(VERA, SALES_JOB, DECIDE, id="of one's company"),
    pytest.param(VERA, ELSEWHERE, NONE, id="of another company"),
    pytest.param(VERA, WATCHED, DECIDE, id="whether or not it is live"),
    pytest.param(RUTH, AGENCY_JOB, SCREEN, id="via one's agency"),
    pytest.param(RUTH, but(AGENCY_JOB, company="acme"), SCREEN, id="of an employer via one's agency"),
    pytest.param(VERA, but(AGENCY_JOB, company="acme"), DECIDE, id="of one's company via an agency"),
    pytest.param(AT_ONE, SALES_JOB, DECIDE, id="named alone"),
    pytest.param(AT_ONE, ELSEWHERE, NONE, id="one's own company is not meant then"),
    pytest.param(NOOR, but(SALES_JOB, judges=("noor",)), SCREEN, id="judged from outside"),
    pytest.param(SAM, but(SALES_JOB, judges=("sam",)), SCREEN, id="a judge has at least screen"),
    pytest.param(VERA, but(SALES_JOB, judges=("vera",)), DECIDE, id="and more if more"),
    pytest.param(UNKNOWN, SALES_JOB, NONE, id="unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "opening", "power"), ON)
def test_power_on_an_opening(contact: Contact, opening: Opening, power: Power) -> None:
    assert person(contact, opening).power_on(opening) is power


def test_unknown_power_counts_as_screen_on_a_targets_opening_and_asks() -> None:
    found = person(UNKNOWN, SALES_JOB, ACME_TARGET)
    assert found.power_on(SALES_JOB) is SCREEN
    assert found.power_unclear
    assert not person(VERA, SALES_JOB, ACME_TARGET).power_unclear
    assert not person(UNKNOWN, SALES_JOB).power_unclear


def test_unknown_power_on_one_opening_of_a_target_through_any_agency() -> None:
    known_of = but(NOOR, power=Power.UNKNOWN, power_at=("agency-job",))
    opening = but(AGENCY_JOB, company="acme")
    assert person(known_of, opening, ACME_TARGET).power_on(opening) is SCREEN
    assert person(known_of, opening).power_on(opening) is NONE


def test_power_on_an_opening_of_nobody() -> None:
    nobodys = but(AGENCY_JOB, via=None)
    decides = but(NOOR, power=DECIDE, power_at=("agency-job",))
    live, watched = person(decides, nobodys), person(decides, but(nobodys, pipe=Pipe.WATCHING))
    assert (live.power, live.employs_at) == (DECIDE, "Inside Sales Representative")
    assert (watched.power, watched.employs_at) == (NONE, "their company")


@pytest.mark.parametrize(
    ("contact", "parts", "where"),
    [
        pytest.param(VERA, (ACME_TARGET,), "Acme", id="their company"),
        pytest.param(but(OMAR, power=DECIDE, power_at=("acme",)), (ACME_TARGET,), "Acme", id="where they have a say"),
        pytest.param(AT_ONE, (SALES_JOB,), "Acme", id="the company of the opening"),
        pytest.param(but(OMAR, power=DECIDE, power_at=("brightwell", "acme")),
                     (ACME_TARGET, but(BRIGHTWELL, target=True)), "Brightwell", id="of two the first"),
        pytest.param(NOOR, (but(SALES_JOB, judges=("noor",)),), "Acme", id="the company they judge for"),
        pytest.param(NOOR, (but(AGENCY_JOB, via=None, judges=("noor",)),), "Inside Sales Representative",
                     id="an opening of nobody"),
        pytest.param(but(NOOR, company="delmar", title="Head of Sales"), (SALES_CHOSEN,), "Delmar", id="as they hire"),
        pytest.param(NOOR, (), "their company", id="no company known"),
    ],
)  # fmt: skip
def test_where_the_power_is(contact: Contact, parts: tuple[Part, ...], where: str) -> None:
    assert person(contact, *parts).employs_at == where


@pytest.mark.parametrize(
    ("contact", "parts", "screens"),
    [
        pytest.param(HUGO, (ACME_TARGET,), True, id="at a target"),
        pytest.param(HUGO, (SALES_JOB,), False, id="at a live opening only"),
        pytest.param(SAM, (ACME_TARGET,), False, id="influence"),
        pytest.param(UNKNOWN, (ACME_TARGET,), True, id="unknown"),
    ],
)
def test_screens_at_a_target(contact: Contact, parts: tuple[Part, ...], screens: bool) -> None:
    assert person(contact, *parts).screens_at_target is screens


# Whom they hire.

SHOP = but(DELMAR, families=(Family.RETAIL,))
HIRES = [
    pytest.param(but(LENA, hires_in=(Family.SALES,)), {Family.SALES}, id="as confirmed"),
    pytest.param(but(LENA, title="Head of Marketing", power=None), {Family.MARKETING}, id="from the title"),
    pytest.param(LENA, {Family.RETAIL}, id="their company's, with power"),
    pytest.param(but(LENA, power=INFLUENCE), set(), id="influence hires nobody"),
    pytest.param(but(LENA, power=Power.UNKNOWN), set(), id="unknown hires nobody"),
    pytest.param(but(LENA, power_at=()), set(), id="power nowhere hires nobody"),
    pytest.param(but(LENA, company=None), set(), id="no company"),
    pytest.param(but(LENA, title="HR Manager", power=None), {Family.RETAIL, Family.HUMAN_RESOURCES},
                 id="those who screen serve every team, their own included"),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "families"), HIRES)
def test_whom_they_hire(contact: Contact, families: set[Family]) -> None:
    assert person(contact, SHOP).hires_in == families


@pytest.mark.parametrize(
    ("contact", "parts", "wanted", "candidate"),
    [
        pytest.param(but(LENA, hires_in=(Family.SALES,)), (SALES,), False, True, id="only a candidate"),
        pytest.param(but(LENA, hires_in=(Family.SALES,)), (SALES_SHORTLISTED,), True, False, id="shortlisted"),
        pytest.param(but(LENA, hires_in=(Family.SALES,)), (SALES_CHOSEN,), True, False, id="chosen"),
        pytest.param(but(LENA, hires_in=(Family.SALES,), power=NONE), (SALES_CHOSEN,), False, False, id="no power"),
        pytest.param(but(LENA, hires_in=(Family.SALES,), power_at=()), (SALES_CHOSEN,), False, False, id="nowhere"),
        pytest.param(but(LENA, hires_in=(Family.SALES, Family.LAW)),
                     (SALES_CHOSEN, but(SALES, id="d", family=Family.LAW)), True, False, id="one chosen, one not"),
        pytest.param(but(LENA, hires_in=(Family.SALES,)), (SALES, but(SALES_CHOSEN, id="d")), True, False,
                     id="the same family chosen elsewhere"),
    ],
)  # fmt: skip
def test_hiring_in_what_is_wanted(contact: Contact, parts: tuple[Part, ...], wanted: bool, candidate: bool) -> None:
    found = person(contact, *parts)
    assert (found.hires_in_wanted, found.hires_in_candidate) == (wanted, candidate)


# Shots.

DIRECTOR = but(IRIS, title="Director of Engineering")
SAID_NO = held(IRIS, LEARN, date(2026, 9, 1), shot_left=False)
SHOTS = [
    pytest.param(VERA, (ACME_TARGET,), Shots.SINGLE, "you confirmed it", id="who decides"),
    pytest.param(HUGO, (ACME_TARGET,), Shots.SCARCE, "you confirmed it", id="who screens"),
    pytest.param(SAM, (ACME_TARGET,), Shots.SCARCE, "you confirmed it", id="who has influence"),
    pytest.param(IRIS, (ACME_TARGET,), Shots.RENEWABLE, "nothing is at stake with them", id="who has no power"),
    pytest.param(VERA, (), Shots.RENEWABLE, "nothing is at stake with them", id="power elsewhere"),
    pytest.param(UNKNOWN, (ACME_TARGET,), Shots.SCARCE, "you do not know yet what they decide", id="unknown power"),
    pytest.param(DIRECTOR, (ACME_TARGET,), Shots.SCARCE, "a stranger high up at a target company", id="high up"),
    pytest.param(DIRECTOR, (SALES_JOB,), Shots.RENEWABLE, "nothing is at stake with them", id="high up elsewhere"),
    pytest.param(but(DIRECTOR, relation=Relation.ALUM), (ACME_TARGET,), Shots.RENEWABLE,
                 "nothing is at stake with them", id="a high alum"),
    pytest.param(but(VERA, shots=Shots.RENEWABLE), (ACME_TARGET,), Shots.RENEWABLE, "you said so", id="as stated"),
    pytest.param(IRIS, (SAID_NO,), Shots.SPENT, "the last talk left no second chance", id="spent, says the debrief"),
    pytest.param(but(IRIS, shots=Shots.SCARCE), (SAID_NO,), Shots.SPENT, "the last talk left no second chance",
                 id="spent, whatever was stated"),
    pytest.param(IRIS, (SAID_NO, held(IRIS, LEARN, date(2026, 10, 1), shot_left=True)), Shots.RENEWABLE,
                 "nothing is at stake with them", id="a later debrief says otherwise"),
    pytest.param(IRIS, (SAID_NO, held(IRIS, LEARN, date(2026, 8, 1), shot_left=True)), Shots.SPENT,
                 "the last talk left no second chance", id="an earlier debrief said otherwise"),
    pytest.param(IRIS, (SAID_NO, held(IRIS, LEARN, date(2026, 10, 1))), Shots.SPENT,
                 "the last talk left no second chance", id="a later debrief says nothing"),
    pytest.param(IRIS, (held(HUGO, LEARN, date(2026, 9, 1), shot_left=False),), Shots.RENEWABLE,
                 "nothing is at stake with them", id="somebody else's"),
    pytest.param(IRIS, (but(SAID_NO, state=TalkState.CANCELLED),), Shots.RENEWABLE, "nothing is at stake with them",
                 id="a talk that was cancelled"),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "parts", "shots", "reason"), SHOTS)
def test_shots_and_their_reason(contact: Contact, parts: tuple[Part, ...], shots: Shots, reason: str) -> None:
    found = person(contact, *parts)
    assert (found.shots, found.shots_reason) == (shots, reason)


# Who hears, who keeps quiet, who is safe.

NOOR_INSIDE = but(NOOR, company="acme", power=NONE)


@pytest.mark.parametrize(
    ("contact", "parts", "inside"),
    [
        pytest.param(NOOR_INSIDE, (ACME_TARGET,), True, id="at a target"),
        pytest.param(NOOR_INSIDE, (SALES_JOB,), True, id="at a live opening"),
        pytest.param(NOOR_INSIDE, (), False, id="where nothing is wanted"),
        pytest.param(NOOR, (ACME_TARGET,), False, id="no company known"),
        pytest.param(SAM, (ACME_TARGET,), True, id="influence"),
        pytest.param(HUGO, (ACME_TARGET,), False, id="who screens"),
        pytest.param(IRIS, (but(SALES_JOB, judges=("iris",)),), False, id="who judges there"),
        pytest.param(but(VERA, power_at=("brightwell",)), (ACME_TARGET,), True, id="whose power is elsewhere"),
    ],
)
def test_inside_without_power(contact: Contact, parts: tuple[Part, ...], inside: bool) -> None:
    assert person(contact, *parts).inside_without_power is inside


CLIENT = but(DELMAR, to_employer=ToEmployer.CLIENT)
NOOR_AT_WORK = but(NOOR, company="northside")
NOOR_AT_CLIENT = but(NOOR, company="delmar")


@pytest.mark.parametrize(
    ("contact", "parts", "leak"),
    [
        pytest.param(NOOR_AT_WORK, (employed(),), "works at Northside Clinic", id="at the employer"),
        pytest.param(NOOR_AT_CLIENT, (employed(), CLIENT), "works at Delmar, which is close to your employer",
                     id="at its client"),
        pytest.param(but(NOOR, knows=("ben",)), (employed(),), "is close to your manager", id="knows the manager"),
        pytest.param(but(BEN, company=None), (employed(),), "is close to your manager", id="is the manager"),
        pytest.param(NOOR, (employed(),), "", id="far from it"),
        pytest.param(NOOR_AT_WORK, (employed(confidential=False),), "", id="no secret"),
        pytest.param(NOOR_AT_WORK, (employed(manager_told=True),), "", id="the manager was told"),
    ],
)  # fmt: skip
def test_where_word_could_leak(contact: Contact, parts: tuple[Part, ...], leak: str) -> None:
    assert person(contact, *parts).leak == leak


@pytest.mark.parametrize(
    ("contact", "quiet"),
    [
        (NOOR, False),
        (but(NOOR, trusted=True), True),
        (GRAN, True),
        (COLE, True),
        (but(NOOR, counsellor_kind=CounsellorKind.PRIVATE), True),
    ],
)
def test_who_keeps_quiet(contact: Contact, quiet: bool) -> None:
    assert person(contact).keeps_quiet is quiet


@pytest.mark.parametrize("relation", Relation)
def test_who_is_met_cold(relation: Relation) -> None:
    cold = relation in (Relation.STRANGER, Relation.ACQUAINTANCE, Relation.ALUM)
    assert person(but(PAUL, relation=relation)).met_cold is cold


def safe(*parts: Part) -> list[str]:
    return [each.id for each in ground(*parts).safe_three]


def test_safe_people_come_counsellors_and_friends_first() -> None:
    assert safe() == ["cole", "noor", "gran"]


def test_those_not_heard_yet_come_first() -> None:
    assert safe(held(COLE, EXPLORE, date(2026, 10, 1))) == ["noor", "gran", "lena"]
    assert safe(asked(NOOR, EXPLORE, date(2026, 11, 20)))[:2] == ["cole", "gran"]
    assert safe(held(COLE, LEARN, date(2026, 10, 1)))[0] == "cole"
    assert safe(talk(COLE, EXPLORE, id="plan"))[0] == "cole"
    assert safe(but(asked(COLE, EXPLORE, date(2026, 11, 20)), state=TalkState.CANCELLED))[0] == "cole"


def test_whoever_counsels_comes_first_stranger_or_not() -> None:
    assert safe(but(OMAR, counsellor_kind=CounsellorKind.COLLEGE)) == ["cole", "omar", "noor"]


def test_those_to_whom_something_is_owed_come_later() -> None:
    assert safe(held(COLE, LEARN, date(2026, 10, 1), thanked_on=None)) == ["noor", "gran", "lena"]


@pytest.mark.parametrize(
    ("parts", "spared"),
    [
        pytest.param((ACME_TARGET, but(NOOR_INSIDE, power=DECIDE)), "noor", id="who could hire"),
        pytest.param((ACME_TARGET, NOOR_INSIDE), "noor", id="who sits beside the hirer"),
        pytest.param((SALES, but(GRAN, company="delmar", power=DECIDE, hires_in=(Family.SALES,))), "gran",
                     id="who hires in what is thought of"),
        pytest.param((employed(), NOOR_AT_WORK), "noor", id="through whom word leaks"),
    ],
)  # fmt: skip
def test_not_everybody_close_is_safe(parts: tuple[Part, ...], spared: str) -> None:
    assert spared not in safe(*parts)


def test_a_counsellor_is_safe_wherever_they_work() -> None:
    assert "cole" in safe(ACME_TARGET, employed(), but(COLE, company="acme", power=DECIDE))


def test_a_trusted_colleague_is_safe() -> None:
    alone = [but(each, relation=Relation.STRANGER) for each in (COLE, GRAN, LENA, PAUL, MINA)]
    assert safe(employed(), alone, but(NOOR_AT_WORK, trusted=True)) == ["noor"]


def test_strangers_and_managers_are_never_proposed() -> None:
    everybody = {each.id for each in ground().search.contacts}
    close = {"noor", "paul", "cole", "gran", "mina", "lena"}
    lonely = ground(*(but(each, relation=Relation.STRANGER) for each in (NOOR, PAUL, COLE, GRAN, MINA, LENA)))
    assert close < everybody
    assert lonely.safe_three == ()
