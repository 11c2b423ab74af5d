"""The facts of one conversation: what kind of act it is, what it is about, what is near it in time and place."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from threedoors.cast import (
    ABOUT_ACME,
    ACME,
    ACME_TARGET,
    AGENCY_JOB,
    BRIGHTWELL,
    COLE,
    GRAN,
    HUGO,
    IRIS,
    LENA,
    MARKETING,
    MARKETING_CHOSEN,
    MARKETING_JOB,
    MINA,
    NOOR,
    OMAR,
    PAUL,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    TODAY,
    VERA,
    Part,
    a_search,
    asked,
    booked,
    but,
    headline,
    held,
    material,
    talk,
)
from threedoors.situation import Ground, Situation
from threedoors.terms import (
    AgendaItem,
    Audience,
    Channel,
    Contact,
    Conversation,
    Door,
    Dossier,
    Family,
    Focus,
    FocusOn,
    InitiatedBy,
    MaterialKind,
    Pipe,
    Rehearsal,
    Relation,
    TalkState,
    Unknown,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB


def at(*parts: Part) -> Situation:
    case = a_search(*parts)
    return Situation(Ground(case.search(), TODAY), case.conversation())


CALLED = {"initiated_by": InitiatedBy.CONTACT}


@pytest.mark.parametrize(
    ("facts", "ask", "ahead"),
    [
        pytest.param({}, True, True, id="planned"),
        pytest.param({"state": TalkState.ASKED}, True, True, id="asked"),
        pytest.param({"state": TalkState.BOOKED}, False, True, id="booked"),
        pytest.param({"state": TalkState.HELD}, False, False, id="held"),
        pytest.param({"state": TalkState.CANCELLED}, False, False, id="cancelled"),
        pytest.param(CALLED, False, True, id="they called"),
        pytest.param(CALLED | {"state": TalkState.ASKED}, False, True, id="they asked"),
    ],
)
def test_an_ask(facts: dict[str, object], ask: bool, ahead: bool) -> None:
    found = at(talk(NOOR, EXPLORE, **facts))
    assert (found.is_ask, found.ahead) == (ask, ahead)
    assert found.booked is (facts.get("state") is TalkState.BOOKED)
    assert found.theirs is ("initiated_by" in facts)


@pytest.mark.parametrize(
    ("parts", "audience"),
    [
        pytest.param((talk(VERA, EXPLORE), ACME_TARGET), Audience.SAFE, id="exploring, whoever listens"),
        pytest.param((talk(VERA, LEARN), ACME_TARGET), Audience.EMPLOYER, id="learning from an employer"),
        pytest.param((talk(VERA, LEARN),), Audience.INSIDER, id="learning from an insider"),
        pytest.param((talk((IRIS, VERA), LEARN), ACME_TARGET), Audience.EMPLOYER, id="an employer among them"),
        pytest.param((talk(NOOR, JOB),), Audience.EMPLOYER, id="a job talk"),
    ],
)
def test_the_audience(parts: tuple[Part, ...], audience: Audience) -> None:
    assert at(*parts).audience is audience


def test_faceless() -> None:
    assert at(talk((), JOB, channel=Channel.APPLICATION)).faceless
    assert not at(talk(NOOR, JOB, channel=Channel.VIDEO)).faceless
    assert not at(talk(NOOR, JOB)).faceless


def test_the_day_of_the_talk_and_of_the_ask() -> None:
    assert (at(talk(NOOR, LEARN)).day, at(talk(NOOR, LEARN)).writes_on) == (TODAY, TODAY)
    dated = at(talk(NOOR, LEARN, on=datetime(2026, 12, 1, 9), asked_on=date(2026, 11, 20)))
    assert (dated.day, dated.writes_on) == (date(2026, 12, 1), date(2026, 11, 20))


POSITION = (Focus(on=FocusOn.POSITION, what="d-marketing"),)
SECOND = (Focus(on=FocusOn.POSITION, what="d-2"),)
A_POSITION = (Focus(on=FocusOn.POSITION, what="marketing"),)
INDUSTRY = (Focus(on=FocusOn.INDUSTRY, what="marketing"),)
BY_JOB = (Focus(on=FocusOn.POSITION, what="marketing-job"),)
AN_OPENING = (Focus(on=FocusOn.OPENING, what="marketing-job"),)
SELLS = but(ACME, families=(Family.MARKETING,))
DIRECTIONS = (SALES, MARKETING, MARKETING_JOB)

DIRECTION = [
    pytest.param((talk(VERA, JOB, SALES_JOB, direction="d-marketing"), SALES_JOB), "d-marketing", id="declared"),
    pytest.param((talk(VERA, JOB, SALES_JOB), SALES_JOB), "d-sales", id="of the opening's family"),
    pytest.param((talk(VERA, JOB, SALES_JOB, focus=POSITION), SALES_JOB), "d-sales", id="the opening before the focus"),
    pytest.param((talk(OMAR, LEARN, focus=POSITION),), "d-marketing", id="the direction in focus"),
    pytest.param((talk(OMAR, LEARN, focus=SECOND), but(MARKETING, id="d-2")), "d-2", id="that one of a family"),
    pytest.param((talk(OMAR, LEARN, focus=INDUSTRY),), "d-marketing", id="the family in focus"),
    pytest.param((talk(OMAR, LEARN, focus=A_POSITION),), "d-marketing", id="a position of the family"),
    pytest.param((talk(OMAR, LEARN, focus=BY_JOB),), "d-marketing", id="the position in focus"),
    pytest.param((talk(OMAR, LEARN, focus=AN_OPENING),), "d-marketing", id="the opening in focus"),
    pytest.param((talk(OMAR, LEARN, focus=ABOUT_ACME), SELLS), "d-marketing", id="the company's families"),
    pytest.param((talk(OMAR, LEARN, focus=ABOUT_ACME), but(ACME, directions=("d-marketing",))), "d-marketing",
                 id="the company's directions"),
    pytest.param((talk(OMAR, LEARN, focus=ABOUT_ACME),), None, id="a company of no family"),
    pytest.param((talk(OMAR, LEARN, focus=ABOUT_ACME), SALES_CHOSEN), "d-sales", id="the only chosen one"),
    pytest.param((talk(OMAR, LEARN),), None, id="none chosen"),
    pytest.param((talk(OMAR, LEARN), SALES_CHOSEN, MARKETING_CHOSEN), None, id="two chosen"),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "direction"), DIRECTION)
def test_the_direction(parts: tuple[Part, ...], direction: str | None) -> None:
    found = at(*DIRECTIONS, *parts).direction
    assert (found.id if found else None) == direction


def test_what_is_of_no_known_kind_is_not_alike() -> None:
    unread = (but(SALES, family=None), but(SALES_JOB, family=None))
    for focus in ((Focus(on=FocusOn.OPENING, what="sales-job"),), ABOUT_ACME):
        assert at(unread, but(ACME, directions=("d-sales",)), talk(OMAR, LEARN, focus=focus)).direction is None
    assert at(unread, talk(VERA, JOB, SALES_JOB)).direction is None


NAMESAKES = (ACME, but(SALES_JOB, id="acme"), but(MARKETING, id="acme", state=SALES_SHORTLISTED.state))


def test_one_id_in_three_lists() -> None:
    """Ids are unique in their list alone; what a focus is on says which list is meant."""
    company = at(NAMESAKES, talk(OMAR, LEARN, focus=ABOUT_ACME))
    assert (company.focus_openings, company.direction, company.samples_shortlist) == ((), None, False)
    opening = at(NAMESAKES, SALES, talk(OMAR, LEARN, focus=(Focus(on=FocusOn.OPENING, what="acme"),)))
    assert [each.title for each in opening.focus_openings] == ["Sales Representative"]
    assert opening.direction is not None
    assert (opening.direction.id, opening.samples_shortlist) == ("d-sales", False)
    field = at(but(SALES_JOB, id="marketing"), MARKETING, SALES, talk(OMAR, LEARN, focus=INDUSTRY))
    assert (field.focus_openings, field.direction) == ((), MARKETING)


def test_a_company_of_a_direction_that_is_not_shortlisted() -> None:
    listed = but(ACME, directions=("d-sales",))
    found = at(SALES, but(MARKETING, state=SALES_SHORTLISTED.state), listed, talk(OMAR, LEARN, focus=ABOUT_ACME))
    assert not found.samples_shortlist


def test_an_opening_named_like_a_company_of_the_shortlist() -> None:
    listed = but(ACME, directions=("d-marketing",))
    focus = (Focus(on=FocusOn.OPENING, what="acme"),)
    shortlist = but(MARKETING, state=SALES_SHORTLISTED.state)
    assert not at(listed, shortlist, but(SALES_JOB, id="acme"), talk(OMAR, LEARN, focus=focus)).samples_shortlist


def test_the_kind_of_work_without_a_direction() -> None:
    assert at(SALES_JOB, talk(VERA, JOB, SALES_JOB)).family is Family.SALES
    assert at(SALES_JOB, MARKETING_JOB, talk(VERA, JOB, SALES_JOB, MARKETING_JOB)).family is None
    assert at(talk(VERA, JOB)).family is None
    assert at(SALES, SALES_JOB, talk(VERA, JOB, SALES_JOB)).family is Family.SALES


SAMPLES = [
    pytest.param(POSITION, (but(MARKETING, state=SALES_SHORTLISTED.state),), True, id="that direction"),
    pytest.param(POSITION, (SALES_SHORTLISTED,), False, id="another direction"),
    pytest.param(POSITION, (but(MARKETING, state=SALES_SHORTLISTED.state, family=None),), True, id="of no family"),
    pytest.param(INDUSTRY, (but(MARKETING, state=SALES_SHORTLISTED.state),), True, id="its family"),
    pytest.param(AN_OPENING, (but(MARKETING, state=SALES_SHORTLISTED.state),), True, id="an opening of its family"),
    pytest.param(ABOUT_ACME, (but(MARKETING, state=SALES_SHORTLISTED.state), SELLS), True, id="a company in it"),
    pytest.param(ABOUT_ACME, (but(MARKETING, state=SALES_SHORTLISTED.state, family=None),
                              but(ACME, directions=("d-marketing",))), True, id="a company of that direction"),
    pytest.param(ABOUT_ACME, (but(MARKETING, state=SALES_SHORTLISTED.state),), False, id="any company"),
    pytest.param((*POSITION, *INDUSTRY), (but(MARKETING, state=SALES_SHORTLISTED.state),), False, id="two foci"),
    pytest.param((), (but(MARKETING, state=SALES_SHORTLISTED.state),), False, id="no focus"),
    pytest.param(POSITION, (), False, id="only a candidate"),
]  # fmt: skip


@pytest.mark.parametrize(("focus", "parts", "samples"), SAMPLES)
def test_sampling_a_shortlist(focus: tuple[Focus, ...], parts: tuple[Part, ...], samples: bool) -> None:
    assert at(*DIRECTIONS, *parts, talk(OMAR, LEARN, focus=focus)).samples_shortlist is samples


@pytest.mark.parametrize(
    ("parts", "presses"),
    [
        pytest.param((SALES_JOB,), False, id="no day"),
        pytest.param((but(SALES_JOB, closes_on=TODAY),), True, id="closes today"),
        pytest.param((but(SALES_JOB, closes_on=date(2026, 11, 30)),), True, id="closes in 5 business days"),
        pytest.param((but(SALES_JOB, closes_on=date(2026, 12, 1)),), False, id="closes in 6"),
        pytest.param((but(SALES_JOB, closes_on=date(2026, 11, 22)),), False, id="has closed"),
    ],
)
def test_a_closing_day_presses(parts: tuple[Part, ...], presses: bool) -> None:
    focus = (Focus(on=FocusOn.OPENING, what="sales-job"),)
    assert at(*parts, talk(VERA, JOB, SALES_JOB)).presses is presses
    assert at(*parts, talk(VERA, LEARN, focus=focus)).presses is presses


def test_the_talks_own_day_presses() -> None:
    assert at(talk(VERA, LEARN, on=datetime(2026, 11, 30, 9))).presses
    assert not at(talk(VERA, LEARN, on=datetime(2026, 12, 1, 9))).presses
    assert not at(talk(VERA, LEARN, on=datetime(2026, 11, 20, 9))).presses


INTERVIEW = booked(VERA, JOB, SALES_JOB, on=datetime(2026, 11, 26, 10))


@pytest.mark.parametrize(
    ("on", "soon"),
    [
        pytest.param(datetime(2026, 11, 24, 9), False, id="two business days before"),
        pytest.param(datetime(2026, 11, 25, 9), True, id="the day before"),
        pytest.param(datetime(2026, 11, 26, 9), True, id="an hour before"),
        pytest.param(datetime(2026, 11, 26, 10), False, id="the same hour"),
        pytest.param(datetime(2026, 11, 26, 11), False, id="an hour after"),
        pytest.param(datetime(2026, 11, 27, 9), False, id="the day after"),
        pytest.param(datetime(2026, 11, 26, 9, tzinfo=UTC), True, id="by a clock with an offset"),
        pytest.param(None, False, id="no day yet, and today is early"),
    ],
)
def test_an_interview_soon_after(on: datetime | None, soon: bool) -> None:
    found = at(SALES_JOB, INTERVIEW, talk(IRIS, LEARN, on=on))
    assert (found.interview_soon(found.people[0]) is not None) is soon


def test_an_interview_elsewhere_or_this_very_one() -> None:
    elsewhere = at(SALES_JOB, INTERVIEW, talk(OMAR, LEARN, on=datetime(2026, 11, 25, 9)))
    assert elsewhere.interview_soon(elsewhere.people[0]) is None
    itself = at(SALES_JOB, but(INTERVIEW, id="talk"))
    assert itself.interview_soon(itself.people[0]) is None


def test_words_texts_and_questions() -> None:
    unknowns = (Unknown(id="u1", text="Who?"), Unknown(id="u2", text="Why?", closed_by="v"))
    agenda = (
        AgendaItem(text="How?"),
        AgendaItem(text="Who?", unknown="u1"),
        AgendaItem(text="Why?", unknown="u2"),
        AgendaItem(text="  "),
    )
    found = at(
        Dossier(about="acme", unknowns=unknowns),
        held(NOOR, LEARN, TODAY, talk_facts={"id": "v"}),
        talk(IRIS, LEARN, message="  Hello.  ", agenda=agenda),
    )
    assert [item.text for item in found.open_questions] == ["How?", "Who?"]
    assert found.message == "Hello."
    assert found.own_words == ("  Hello.  ", "How?", "Who?", "Why?")
    assert at(talk(IRIS, LEARN, message=" ")).own_words == ()


def test_the_latest_texts_and_answers() -> None:
    old = material(MaterialKind.LETTER, SALES_JOB, "Old", made_on=date(2026, 11, 1))
    new = but(old, id="new", text="New", made_on=date(2026, 11, 2))
    spiel = material(MaterialKind.SPIEL, SALES_JOB, "Spiel")
    answers = tuple(
        Rehearsal(opening=opening, question=question, text=text, on=date(2026, 11, day))
        for opening, question, text, day in (
            ("sales-job", "Why?", "First", 1),
            ("sales-job", "How?", "Only", 1),
            ("sales-job", "Why?", "Second", 2),
            ("sales-job", "Why?", "Third", 2),
            ("sales-job", "Why?", "Earlier", 1),
            ("marketing-job", "Why?", "Other", 3),
        )
    )
    found = at(SALES_JOB, MARKETING_JOB, new, old, spiel, answers, talk(VERA, JOB, SALES_JOB))
    assert [each.text for each in found.latest_materials(SALES_JOB)] == ["New", "Spiel"]
    assert [each.text for each in found.latest_rehearsals(SALES_JOB)] == ["Third", "Only"]


def test_what_is_in_play_at_a_company() -> None:
    parts = (
        SALES_JOB,
        MARKETING_JOB,
        but(SALES_JOB, id="applied", pipe=Pipe.APPLIED),
        but(SALES_JOB, id="closed", pipe=Pipe.CLOSED),
        but(SALES_JOB, id="via", pipe=Pipe.APPLIED, via="talentwell"),
        but(SALES_JOB, id="elsewhere", company="brightwell", pipe=Pipe.APPLIED),
    )
    found = at(parts, talk(VERA, JOB, SALES_JOB, parts[3]))
    assert [opening.id for opening in found.in_play_at("acme")] == ["sales-job", "applied"]


def test_the_public_face_is_headline_and_summary() -> None:
    texts = (
        headline("A"),
        but(headline("B", MaterialKind.SUMMARY), id="b"),
        but(headline("C", MaterialKind.SHEET), id="c"),
    )
    assert [each.text for each in at(texts, talk(IRIS, LEARN)).public_face] == ["A", "B"]


def test_judges_of_what_it_is_about() -> None:
    attached = but(SALES_JOB, pipe=Pipe.CLOSED, judges=("vera",))
    live = but(MARKETING_JOB, judges=("hugo",))
    closed = but(MARKETING_JOB, id="closed", pipe=Pipe.CLOSED, judges=("sam",))
    assert at(attached, live, closed, talk(IRIS, JOB, attached)).judges == {"vera", "hugo"}
    focus = (Focus(on=FocusOn.OPENING, what="closed"),)
    assert at(live, closed, talk(NOOR, LEARN, focus=focus)).judges == {"sam", "hugo"}


def test_faces_seen_by_a_company_or_its_agency_but_not_in_this_talk() -> None:
    said = held(RUTH, JOB, date(2026, 6, 1), AGENCY_JOB, said_direction="d-marketing")
    via = but(AGENCY_JOB, id="via", company="acme")
    found = at(MARKETING, AGENCY_JOB, via, said, talk(VERA, JOB, via))
    assert [face.family for face in found.faces_at(found.ground.place("acme"))] == [Family.MARKETING]
    assert not found.faces_at(found.ground.place("brightwell"))
    agency = at(MARKETING, AGENCY_JOB, said, talk(RUTH, JOB, AGENCY_JOB))
    assert len(agency.faces_at(agency.ground.place("talentwell"))) == 1
    itself = at(MARKETING, AGENCY_JOB, but(said, id="talk"))
    assert not itself.faces_at(itself.ground.place("talentwell"))


def test_companies_as_each_person_sees_them() -> None:
    found = at(ACME_TARGET, talk((IRIS, OMAR, NOOR), LEARN, focus=ABOUT_ACME))
    seen = [[place.id for place in found.companies_with(person)] for person in found.people]
    assert seen == [["acme"], ["acme", "brightwell"], ["acme"]]
    assert [place.id for place in found.companies] == ["acme", "brightwell"]
    assert at(talk((), JOB, channel=Channel.APPLICATION)).each == (None,)


# Asks near this one.

COLD = but(OMAR, id="petra", name="Petra Vogel")


def near(*parts: Part, who: Contact = COLD, **facts: object) -> Situation:
    return at(COLD, *parts, talk(who, LEARN, **facts))


ASKED_19 = asked(OMAR, LEARN, date(2026, 11, 19))


@pytest.mark.parametrize(
    ("parts", "facts", "waits"),
    [
        pytest.param((ASKED_19,), {}, True, id="2 business days ago"),
        pytest.param((asked(OMAR, LEARN, date(2026, 11, 18)),), {}, False, id="3 business days ago"),
        pytest.param((but(ASKED_19, asked_on=None),), {}, True, id="on an unknown day"),
        pytest.param((ASKED_19,), {"asked_on": date(2026, 11, 18)}, False, id="after this one"),
        pytest.param((ASKED_19,), {"asked_on": date(2026, 11, 19)}, True, id="the same day"),
        pytest.param((but(ASKED_19, replied_on=date(2026, 11, 20)),), {}, False, id="answered"),
        pytest.param((but(ASKED_19, state=TalkState.PLANNED),), {}, False, id="not sent"),
        pytest.param((but(ASKED_19, state=TalkState.BOOKED),), {}, False, id="booked"),
        pytest.param((but(ASKED_19, initiated_by=InitiatedBy.CONTACT),), {}, False, id="theirs"),
        pytest.param((but(ASKED_19, contacts=("petra",)),), {}, False, id="to the same person"),
        pytest.param((but(ASKED_19, contacts=("iris",)),), {}, False, id="elsewhere"),
    ],
)
def test_a_first_ask_nearby(parts: tuple[Part, ...], facts: dict[str, object], waits: bool) -> None:
    found = near(*parts, **facts)
    assert (found.first_ask_nearby(found.people[0]) is not None) is waits


WARM = but(OMAR, willingness=4)
REPLIED = but(ASKED_19, replied_on=date(2026, 11, 20))


@pytest.mark.parametrize(
    ("parts", "supports"),
    [
        pytest.param((WARM, REPLIED), True, id="answered warmly"),
        pytest.param((WARM, but(REPLIED, state=TalkState.BOOKED)), True, id="booked"),
        pytest.param((WARM, but(REPLIED, state=TalkState.PLANNED)), True, id="to be asked again"),
        pytest.param((WARM, but(REPLIED, state=TalkState.HELD)), False, id="met"),
        pytest.param((WARM, ASKED_19), False, id="has not answered"),
        pytest.param((but(OMAR, willingness=3), REPLIED), False, id="answered coolly"),
        pytest.param((OMAR, REPLIED), False, id="willingness not known"),
        pytest.param((but(COLD, willingness=5), but(REPLIED, contacts=("petra",))), False, id="the person themself"),
    ],
)
def test_a_supporter_nearby(parts: tuple[Part, ...], supports: bool) -> None:
    found = near(*parts)
    assert (found.supporter_nearby(found.people[0]) is not None) is supports


CHASED = asked(OMAR, LEARN, date(2026, 11, 2), follow_ups=(date(2026, 11, 9), date(2026, 11, 11)))


@pytest.mark.parametrize(
    ("parts", "rests"),
    [
        pytest.param((CHASED,), True, id="followed up"),
        pytest.param((but(CHASED, follow_ups=()),), False, id="not followed up"),
        pytest.param((but(CHASED, follow_ups=(date(2026, 5, 24),)),), True, id="within half a year"),
        pytest.param((but(CHASED, follow_ups=(date(2026, 5, 23),)),), False, id="exactly half a year ago"),
        pytest.param((but(CHASED, follow_ups=(date(2026, 5, 1), date(2026, 6, 1))),), True, id="by the last follow-up"),
        pytest.param((but(CHASED, replied_on=date(2026, 11, 12)),), False, id="answered"),
        pytest.param((CHASED, held(OMAR, JOB, date(2026, 11, 12))), False, id="met since"),
        pytest.param((CHASED, held(OMAR, JOB, date(2026, 11, 1))), True, id="met before"),
        pytest.param((CHASED, held(OMAR, JOB, date(2026, 11, 2))), False, id="met that day"),
        pytest.param((CHASED, booked(OMAR, JOB, on=datetime(2026, 11, 30, 9))), False, id="booked since"),
        pytest.param((but(CHASED, asked_on=None), held(OMAR, JOB, date(2026, 11, 9))), False,
                     id="met on the first follow-up's day"),
        pytest.param((CHASED, but(asked(OMAR, JOB, TODAY, replied_on=TODAY), id="again")), False, id="heard from"),
        pytest.param((CHASED, talk(OMAR, JOB, id="plan", on=datetime(2026, 11, 30, 9))), True, id="planned"),
        pytest.param((CHASED, asked(COLE, JOB, date(2026, 11, 12), replied_on=TODAY)), True, id="somebody else did"),
    ],
)  # fmt: skip
def test_an_ask_that_rests(parts: tuple[Part, ...], rests: bool) -> None:
    found = near(*parts, who=OMAR)
    assert (found.unanswered(found.people[0]) is not None) is rests


def test_an_ask_does_not_rest_because_of_itself() -> None:
    found = at(but(CHASED, id="talk"))
    assert found.unanswered(found.people[0]) is None


def test_booked_on_a_day_not_known() -> None:
    found = near(CHASED, but(booked(OMAR, JOB, on=datetime(2026, 11, 30, 9)), on=None), who=OMAR)
    assert found.unanswered(found.people[0]) in (None, CHASED)


def test_whom_to_ask_first() -> None:
    found = at(ACME_TARGET, talk(HUGO, LEARN))
    assert [each.id for each in found.cheaper_first(found.people[0])] == ["iris"]
    alone = at(ACME_TARGET, talk(IRIS, LEARN))
    assert alone.cheaper_first(alone.people[0]) == ()
    nowhere = at(talk(NOOR, LEARN))
    assert nowhere.cheaper_first(nowhere.people[0]) == ()


def test_safe_people_by_name() -> None:
    assert at(talk(IRIS, EXPLORE)).safe_names == "Cole Whitman, Noor Haddad or Ada Okafor"
    assert at(talk(NOOR, EXPLORE)).safe_names == "Cole Whitman, Ada Okafor or Lena Fischer"
    alone = [but(each, relation=Relation.STRANGER) for each in (COLE, GRAN, LENA, PAUL, MINA)]
    assert at(alone, talk(IRIS, EXPLORE)).safe_names == "Noor Haddad"
    assert at(alone, talk(NOOR, EXPLORE)).safe_names == ""
    assert at(alone[1:], talk(IRIS, EXPLORE)).safe_names == "Cole Whitman or Noor Haddad"


def test_company_names() -> None:
    found: Conversation = talk(IRIS, LEARN)
    assert [person.company for person in at(found).people] == [ACME.name]
    assert [person.company for person in at(talk(NOOR, LEARN)).people] == ["their company"]
    assert BRIGHTWELL.name == "Brightwell"
