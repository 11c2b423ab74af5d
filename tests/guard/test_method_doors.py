"""Doors: open unless a people-and-time rule blocks the plain conversation; what opens them; and METHOD's edge cases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

import pytest

from guard.tables import ADVISE, BLOCK, EXPLORE, JOB, LEARN, SILENT, WARN, gravest, weighed
from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    AGENCY_JOB,
    BRIGHTWELL,
    GRAN,
    HUGO,
    IRIS,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MINA,
    NOOR,
    OMAR,
    PAUL,
    RETAIL,
    RUTH,
    SALES_CHOSEN,
    SALES_JOB,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    Part,
    a_search,
    ask,
    asked,
    booked,
    but,
    employed,
    held,
    ready_for,
    tailored,
    talk,
)
from threedoors.guard import GUARD, DoorView, doors, intend, weigh
from threedoors.rulebook import JudgedOn, Ruling, Severity
from threedoors.terms import (
    Channel,
    Claim,
    ClosedReason,
    Contact,
    Debrief,
    Door,
    Dossier,
    Family,
    InitiatedBy,
    Opening,
    Pipe,
    PipeChange,
    Power,
    Relation,
    Shots,
    TalkState,
    Unknown,
)

PEOPLE_RULES = {rule.code for rule in GUARD if rule.judged_on is JudgedOn.PEOPLE}
APPLIED = but(SALES_JOB, pipe=Pipe.APPLIED)
INTERVIEWED = but(SALES_JOB, pipe=Pipe.INTERVIEW)
BRIGHTWELL_TARGET = but(BRIGHTWELL, target=True)
NOOR_INSIDE = but(NOOR, company="acme", title="Engineer", power=Power.NONE)
NOOR_HIRES = but(NOOR, company="acme", title="Engineering Manager", power=Power.DECIDE)


def door_of(contact: Contact, door: Door, *parts: Part) -> DoorView:
    search = a_search(*parts).search()
    (found,) = doors(search, TODAY, [search.contact(contact.id)])
    return found.doors[door]


def test_people_and_time_rules_are_those_of_the_table() -> None:
    assert {
        "G00", "G01", "G03", "G04", "G07", "G08", "G09", "G11", "G19", "G20", "G22", "G23", "G25", "G26"
    } == PEOPLE_RULES  # fmt: skip


UNKNOWN_THINGS = Dossier(about="acme", unknowns=tuple(Unknown(id=f"u{n}", text=f"Why {n}?") for n in range(2)))
OF_THE_OPENING = Dossier(about="sales-job", unknowns=(Unknown(id="u9", text="Who decides?"),))
ANSWERED = Dossier(about="sales-job", unknowns=(Unknown(id="u9", text="Who decides?", closed_by="met"),))
MET = held(PAUL, EXPLORE, date(2026, 10, 1), talk_facts={"id": "met"})

DOORS = [
    pytest.param(NOOR, EXPLORE, True, (), id="a friend, explore"),
    pytest.param(NOOR, JOB, False, (), id="a friend, job"),
    pytest.param(OMAR, EXPLORE, True, (), id="an alum, explore: a warning leaves it open"),
    pytest.param(OMAR, LEARN, True, (), id="an alum, learn undecided: a warning leaves it open"),
    pytest.param(IRIS, EXPLORE, False, (), id="a stranger, explore"),
    pytest.param(VERA, EXPLORE, False, (ACME_TARGET,), id="the decider, explore"),
    pytest.param(VERA, LEARN, False, (ACME_TARGET,), id="the decider, learn undecided"),
    pytest.param(VERA, LEARN, False, (ACME_TARGET, SALES_CHOSEN), id="the decider, learn, .27 ready"),
    pytest.param(VERA, LEARN, False, (ACME_TARGET, SALES_CHOSEN, UNKNOWN_THINGS), id="two unknowns, .58 ready"),
    pytest.param(VERA, LEARN, True, (ACME_TARGET, SALES_CHOSEN, UNKNOWN_THINGS, SALES_JOB, OF_THE_OPENING),
                 id="three unknowns, one of its opening, .73 ready"),
    pytest.param(VERA, LEARN, False, (ACME_TARGET, SALES_CHOSEN, UNKNOWN_THINGS, SALES_JOB, ANSWERED, MET),
                 id="two unknowns and one answered, .58 ready"),
    pytest.param(VERA, JOB, False, (ACME_TARGET,), id="the decider, job unready"),
    pytest.param(VERA, JOB, False, (SALES_JOB,), id="the decider of a live opening, unready"),
    pytest.param(VERA, JOB, True, (SALES_JOB, ready_for(SALES_JOB)), id="the decider of a live opening, ready"),
    pytest.param(VERA, JOB, False, (but(SALES_JOB, pipe=Pipe.WATCHING), ready_for(SALES_JOB)), id="only watched"),
    pytest.param(HUGO, JOB, True, (SALES_JOB,), id="HR of a live opening: unready is a warning"),
    pytest.param(HUGO, LEARN, False, (APPLIED, SALES_CHOSEN), id="HR after applying, learn"),
    pytest.param(IRIS, LEARN, True, (APPLIED, SALES_CHOSEN), id="a peer after applying, learn"),
    pytest.param(IRIS, JOB, False, (SALES_JOB,), id="a peer, job"),
    pytest.param(RUTH, JOB, True, (AGENCY_JOB,), id="a recruiter with a live opening"),
    pytest.param(MINA, EXPLORE, False, (BRIGHTWELL_TARGET,), id="a mentor at a target: claims belong to a talk"),
    pytest.param(but(IRIS, shots=Shots.SPENT), LEARN, False, (SALES_CHOSEN, but(IRIS, shots=Shots.SPENT)), id="spent"),
    pytest.param(NOOR, EXPLORE, False, (held(NOOR, EXPLORE, date(2026, 11, 2), thanked_on=None),), id="a debt"),
    pytest.param(PAUL, EXPLORE, True, (held(NOOR, EXPLORE, date(2026, 11, 2), thanked_on=None),),
                 id="a debt to somebody else"),
    pytest.param(IRIS, LEARN, False, (SALES_CHOSEN, asked(IRIS, LEARN, date(2026, 10, 1),
                 follow_ups=(date(2026, 10, 12),))), id="asked and followed up"),
    pytest.param(NOOR, EXPLORE, False, (employed(), but(NOOR, company="northside")), id="at a secret's leak"),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "door", "is_open", "parts"), DOORS)
def test_doors(contact: Contact, door: Door, is_open: bool, parts: tuple[Part, ...]) -> None:
    assert door_of(contact, door, *parts).open is is_open


def test_words_are_never_judged_on_a_door() -> None:
    """G05, G10, G13, G15 would all block or warn of a conversation without words; a door has none to judge."""
    for found in doors(a_search(APPLIED).search(), TODAY):
        said = {ruling.rule for view in found.doors.values() for ruling in view.rulings}
        assert said <= PEOPLE_RULES


def test_what_opens_a_door_is_the_instead_of_each_block() -> None:
    view = door_of(VERA, LEARN, ACME_TARGET)
    assert [ruling.rule for ruling in view.rulings] == ["G04", "G07", "G08"]
    assert list(view.opens_when) == [each.instead for each in view.rulings if each.severity is BLOCK]


def test_an_open_door_needs_no_opening() -> None:
    assert not door_of(OMAR, LEARN).opens_when


def test_the_plain_conversation() -> None:
    search = a_search(SALES_JOB, but(MARKETING_JOB, pipe=Pipe.CLOSED), AGENCY_JOB).search()
    learn, job = (intend(search, search.contact("vera"), door, TODAY) for door in (LEARN, JOB))
    assert learn.focus == ABOUT_ACME
    assert (job.contacts, job.openings) == (("vera",), ("sales-job",))
    assert (learn.message, learn.agenda, learn.claims, learn.openings) == ("", (), (), ())
    assert intend(search, search.contact("gran"), LEARN, TODAY).focus == ()
    assert intend(search, search.contact("ruth"), JOB, TODAY).openings == ("agency-job",)
    assert intend(search, search.contact("iris"), JOB, TODAY).openings == ()


SEARCHES = {
    "bare": (),
    "targets": (ACME_TARGET, BRIGHTWELL_TARGET),
    "chosen, applied": (ACME_TARGET, SALES_CHOSEN, APPLIED, AGENCY_JOB),
    "secret": (employed(), SALES_JOB, but(NOOR, company="northside", knows=("ben",))),
    "in debt": (SALES_CHOSEN, INTERVIEWED, held(NOOR, EXPLORE, date(2026, 11, 2), thanked_on=None)),
    "known": (SALES_CHOSEN, SALES_JOB, Dossier(about="acme", unknowns=UNKNOWN_THINGS.unknowns)),
}


@pytest.mark.parametrize("parts", SEARCHES.values(), ids=SEARCHES)
def test_a_door_says_what_the_people_rules_say_of_the_plain_conversation(parts: tuple[Part, ...]) -> None:
    """The open questions that a door counts are those that planning brings along."""
    search = a_search(*parts).search()
    found = list(doors(search, TODAY))
    assert [each.contact for each in found] == list(search.contacts)
    for each in found:
        for door, view in each.doors.items():
            verdict = weigh(search, intend(search, each.contact, door, TODAY), TODAY)
            assert by_rule(view.rulings, PEOPLE_RULES) == by_rule(verdict.rulings, PEOPLE_RULES)


def by_rule(rulings: Iterable[Ruling], rules: set[str]) -> dict[str, tuple[Severity | None, str]]:
    return {each.rule: (each.severity, each.message) for each in rulings if each.rule in rules}


# METHOD's edge cases, as vectors: the rulings that must be there, and the rules that must not speak.

MESSAGE_EITHER = "Sales is one option, but I'm also considering marketing."
UNCLE = but(GRAN, id="uncle", name="Uncle Femi", company="delmar", title="Owner", hires_in=(Family.RETAIL,))
LEAD = but(NOOR, relation=Relation.COLLEAGUE, company="northside", title="Team Lead", power=Power.DECIDE)
INSIDE = Opening(id="inside", title="Sales Representative", company="northside", family=Family.SALES)
INTERVIEW_NEXT_WEEK = booked(VERA, JOB, INTERVIEWED, on=datetime(2026, 12, 3, 10))
SET = (AGENCY_JOB, but(AGENCY_JOB, id="a2"), but(AGENCY_JOB, id="a3"),
       but(AGENCY_JOB, id="a4", family=Family.MARKETING, title="Marketing Assistant"))  # fmt: skip
OLD_BOSS = but(NOOR, relation=Relation.EX_MANAGER, company="acme", title="Director of Sales", power=Power.DECIDE)
ALUM_MENTOR = but(MINA, title="Director of Marketing")
DISCLOSED = {"focus": ABOUT_ACME, "agenda": THREE_QUESTIONS, "discloses_application": True}
BOTH = (SALES_CHOSEN, MARKETING_CHOSEN)


def rejected(day: date) -> Opening:
    return but(SALES_JOB, pipe=Pipe.CLOSED, closed_reason=ClosedReason.REJECTED,
               history=(PipeChange(pipe=Pipe.CLOSED, on=day),))  # fmt: skip


CALL_TOMORROW = {
    "state": TalkState.BOOKED,
    "on": datetime(2026, 11, 24, 10),
    "initiated_by": InitiatedBy.CONTACT,
    "claims": (Claim.WILL_NOT_MOVE,),
}
QUOTED = 'If they ask "Would you also consider marketing?": I want this sales role and no other.'

VECTORS = [
    pytest.param({"G00": BLOCK}, (SALES_JOB, talk(GRAN, JOB, SALES_JOB)), id="grandmother, job"),
    pytest.param({"G03": WARN, "G01": SILENT}, (ACME_TARGET, NOOR_INSIDE, talk(NOOR, EXPLORE)),
                 id="friend is engineer at target, undecided, exploring"),
    pytest.param({"G04": WARN}, (ACME_TARGET, NOOR_INSIDE, talk(NOOR, LEARN)),
                 id="friend is engineer at target, undecided, learning"),
    pytest.param({"G03": ADVISE, "G04": SILENT, "G07": SILENT},
                 (ACME_TARGET, NOOR_INSIDE, SALES_CHOSEN, talk(NOOR, LEARN)), id="same friend, direction chosen"),
    pytest.param({"G01": BLOCK}, (ACME_TARGET, NOOR_HIRES, talk(NOOR, EXPLORE)), id="friend is the hiring manager"),
    pytest.param(dict.fromkeys(("G00", "G01", "G07", "G13", "G15"), SILENT),
                 (ACME_TARGET, SALES_JOB, NOOR_HIRES, ready_for(SALES_JOB), talk(NOOR, JOB, SALES_JOB)),
                 id="friend is the hiring manager, job with full material"),
    pytest.param({"G03": WARN, "G01": SILENT, "G26": SILENT}, (UNCLE, RETAIL, talk(UNCLE, EXPLORE)),
                 id="uncle's shop, family only a candidate"),
    pytest.param({"G01": BLOCK, "G19": BLOCK}, (employed(), LEAD, INSIDE, talk(NOOR, EXPLORE)),
                 id="colleague soon to be team lead, internal opening live, confidential"),
    pytest.param({"G07": ADVISE, "G13": BLOCK, "G15": WARN},
                 (INTERVIEWED, talk(HUGO, JOB, SALES_JOB, **CALL_TOMORROW)),
                 id="HR has just booked the interview for tomorrow, nothing ready"),
    pytest.param({"G16": SILENT}, (SALES_CHOSEN, SET, talk(RUTH, JOB, *SET[:3])), id="recruiter, three of the set"),
    pytest.param({"G16": WARN}, (SALES_CHOSEN, SET, talk(RUTH, JOB, *SET)), id="recruiter, with the fourth outside"),
    pytest.param({"G10": BLOCK, "G09": SILENT},
                 (SALES_CHOSEN, INTERVIEWED, INTERVIEW_NEXT_WEEK, talk(IRIS, LEARN, focus=ABOUT_ACME)),
                 id="interview next week, a peer outside the panel, undisclosed"),
    pytest.param({"G10": SILENT, "G09": SILENT, "G08": SILENT},
                 (SALES_CHOSEN, INTERVIEWED, INTERVIEW_NEXT_WEEK, talk(IRIS, LEARN, **DISCLOSED)),
                 id="interview next week, a peer outside the panel, disclosed"),
    pytest.param({"G09": BLOCK},
                 (SALES_CHOSEN, but(INTERVIEWED, judges=("iris",)), INTERVIEW_NEXT_WEEK,
                  talk(IRIS, LEARN, **DISCLOSED)),
                 id="same, a panel member"),
    pytest.param({"G09": BLOCK}, (SALES_CHOSEN, INTERVIEWED, INTERVIEW_NEXT_WEEK, talk(HUGO, LEARN, **DISCLOSED)),
                 id="same, HR"),
    pytest.param({"G17": ADVISE},
                 (talk(IRIS, LEARN, state=TalkState.HELD, debrief=Debrief(held_on=TODAY, became=JOB)),),
                 id="a chat becomes an interview on the spot"),
    pytest.param({"G21": WARN}, (BOTH, but(ACME_TARGET, directions=("d-sales", "d-marketing")), talk(IRIS, LEARN)),
                 id="two chosen directions, one dream employer"),
    pytest.param({"G04": SILENT}, (SALES_CHOSEN, talk(OMAR, LEARN)), id="the seeker already knows the direction"),
    pytest.param({"G01": BLOCK}, (ACME_TARGET, OLD_BOSS, talk(NOOR, EXPLORE)),
                 id="former manager now hiring at a target"),
    pytest.param({"G01": SILENT, "G26": SILENT}, (ACME_TARGET, OLD_BOSS, talk(PAUL, EXPLORE)),
                 id="a former peer as mirror"),
    pytest.param({"G13": SILENT, "G02": SILENT},
                 (SALES_JOB, tailored(SALES_JOB)[2], talk(HUGO, JOB, SALES_JOB, channel=Channel.FAIR)),
                 id="career fair booth, tailored spiel"),
    pytest.param({"G02": BLOCK},
                 (SALES_JOB, talk(HUGO, JOB, SALES_JOB, channel=Channel.FAIR, agenda=ask("What roles could suit me?"))),
                 id="career fair booth, exploratory question"),
    pytest.param({"G01": BLOCK}, (BRIGHTWELL_TARGET, ALUM_MENTOR, talk(MINA, EXPLORE)),
                 id="alumni mentor, a director in the field"),
    pytest.param({"G01": SILENT},
                 (BRIGHTWELL_TARGET, ALUM_MENTOR, talk(MINA, EXPLORE, claims=(Claim.LEFT_TARGETS,))),
                 id="alumni mentor who left the targets"),
    pytest.param({"G14": SILENT}, (SALES_JOB, talk(VERA, JOB, SALES_JOB, message=QUOTED)), id="the hirer's question"),
    pytest.param({"G14": BLOCK}, (SALES_JOB, talk(VERA, JOB, SALES_JOB, message=MESSAGE_EITHER)), id="the mistake"),
    pytest.param({"G09": SILENT, "G10": SILENT, "G23": SILENT},
                 (SALES_CHOSEN, rejected(date(2026, 10, 19)), talk(HUGO, LEARN)), id="five weeks after a rejection"),
    pytest.param({"G23": ADVISE}, (SALES_CHOSEN, rejected(date(2026, 11, 9)), talk(HUGO, LEARN)),
                 id="two weeks after a rejection"),
    pytest.param({"G08": ADVISE},
                 (SALES_CHOSEN, INTERVIEWED, INTERVIEW_NEXT_WEEK,
                  talk(IRIS, LEARN, on=datetime(2026, 12, 2, 10), **DISCLOSED)), id="the day before the interview"),
]  # fmt: skip


@pytest.mark.parametrize(("expected", "parts"), VECTORS)
def test_edge_cases(expected: dict[str, Severity | None], parts: tuple[Part, ...]) -> None:
    verdict = weighed(a_search(*parts))
    assert {rule: gravest(verdict, rule) for rule in expected} == expected


def test_the_friend_inside_with_a_direction_is_open() -> None:
    view = door_of(NOOR_INSIDE, LEARN, ACME_TARGET, NOOR_INSIDE, SALES_CHOSEN)
    assert view.open
    assert [(ruling.rule, ruling.severity) for ruling in view.rulings] == [("G03", ADVISE)]


def test_the_uncle_is_open_to_explore() -> None:
    view = door_of(UNCLE, EXPLORE, UNCLE, RETAIL)
    assert view.open
    assert [(ruling.rule, ruling.severity) for ruling in view.rulings] == [("G03", WARN)]


def test_the_booked_call_says_the_minutes_of_tonight() -> None:
    verdict = weighed(a_search(INTERVIEWED, talk(HUGO, JOB, SALES_JOB, **CALL_TOMORROW)))
    told = {ruling.rule: ruling.facts["minutes"] for ruling in verdict.rulings if "minutes" in ruling.facts}
    assert told == {"G07": 295, "G13": 135, "G15": 20}
