"""Every message over the cast, the sample and all cases of the guard's rules: no doubt, no invention, in length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from goldens import ROOT, check_golden
from threedoors import doubt
from threedoors.cast import (
    ABOUT_ACME,
    ACME_TARGET,
    AGENCY_JOB,
    HUGO,
    IRIS,
    MAYA,
    NOOR,
    OMAR,
    PAUL,
    PROOF,
    RUTH,
    SALES_CHOSEN,
    SALES_JOB,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    a_search,
    asked,
    booked,
    but,
    committed,
    held,
    ready_for,
    talk,
)
from threedoors.doubt import Draft
from threedoors.guard.reading import stakes
from threedoors.guard.weighing import GUARD, weigh_on
from threedoors.prepare import Message, Purpose, closing, due, held_back, message, possible, readers
from threedoors.prepare.known import running, with_article
from threedoors.searchfile import read_search
from threedoors.situation import Ground, Situation
from threedoors.terms import (
    Advice,
    Channel,
    Contact,
    Conversation,
    Door,
    InitiatedBy,
    Insight,
    Lead,
    Pipe,
    Promise,
    Requirement,
    Search,
    Suggestion,
    TalkState,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB
SAMPLE = Path(ROOT / "examples" / "maya.search.json")
DIVIDED = "Sales is one option, but I'm also considering marketing."
WORDS_OF_A_MESSAGE = ("G02", "G06", "G10", "G13n", "G14", "G18", "G24", "G27")


def _sample() -> Search:
    return read_search(SAMPLE.read_text(encoding="utf-8"))


def _all_cast() -> Search:
    """Everybody through every door, at every point of a talk."""
    people = a_search().search().contacts
    talks: list[Conversation] = []
    for person in people:
        for door in Door:
            focus = ABOUT_ACME if door is LEARN else ()
            openings = (SALES_JOB,) if door is JOB else ()
            base = talk(person, door, *openings, id=f"{person.id}-{door}", focus=focus)
            talks += [base, replace(base, id=f"{base.id}-short", channel=Channel.MESSAGE)]
            talks += [replace(base, id=f"{base.id}-asked", state=TalkState.ASKED, asked_on=date(2026, 11, 3))]
            said = held(person, door, date(2026, 11, 20), *openings, thanked_on=None, insights=(Insight(text=DIVIDED),))
            talks += [replace(said, id=f"{base.id}-held", introduced_by="noor")]
    return a_search(ready_for(SALES_JOB), SALES_JOB, PROOF, ACME_TARGET, talks).search()


def _cases_of_the_guard() -> Iterator[Search]:
    for rule in GUARD:
        yield from (case.search() for case in (*rule.trips, *rule.passes) if hasattr(case, "search"))


def _written(search: Search) -> Iterator[tuple[Ground, Conversation, Contact, Message]]:
    ground = Ground(search, search.today or TODAY)
    for each in search.conversations:
        if not set(each.openings) <= set(search.opening_by_id):
            continue  # a case of the guard alone; no file names what it does not hold
        for purpose in possible(ground, each):
            for reader in readers(ground, each, purpose):
                yield ground, each, reader, message(ground, each, purpose, reader)


def _heard(ground: Ground, talk: Conversation, reader: Contact, written: Message) -> list[str]:
    """What the doubt check and the guard's rules on words say of the whole message, to this reader."""
    at = Situation(ground, talk)
    found = [
        f"{each.rule}: {written.text[each.start : each.end]}"
        for each in doubt.check(Draft(written.text), stakes(at, at.openings))
        if each.category != "hidden_purpose" or written.purpose is Purpose.ASK
    ]
    asks = written.purpose.asks
    sent = replace(
        talk, message=written.text, agenda=(), attachments=(), state=TalkState.PLANNED,
        contacts=tuple(dict.fromkeys((*talk.contacts, reader.id))), introduced_by=None if asks else talk.introduced_by,
    )  # fmt: skip
    rules = WORDS_OF_A_MESSAGE if asks else ("G02", "G06", "G18", "G24")
    if written.purpose is not Purpose.ASK:
        rules = tuple(each for each in rules if each not in ("G27",))
    for ruling in weigh_on(ground, sent).rulings:
        places = [each["where"] for key in ("findings", "spots") for each in ruling.facts.get(key, [])]
        if ruling.rule in rules and (not places or "message" in places):
            found.append(f"{ruling.rule}: {ruling.message}")
    return found


def _sound(search: Search) -> int:
    count = 0
    for ground, each, reader, written in _written(search):
        where = f"{each.id} {written.purpose} to {reader.id}:\n{written.text}"
        assert _heard(ground, each, reader, written) == [], where
        assert written.length.holds(written.text), where
        assert written.to == reader.id
        assert written.subject.strip() == written.subject != ""
        assert "None" not in written.text, where
        assert not re.search(r"  |\n\n\n| [.,]|\.\.|\{|\}", written.text), where
        assert written.text.count("[") == written.text.count("]") == len(written.gaps), where
        count += 1
    return count


def test_every_message_of_the_sample() -> None:
    assert _sound(_sample()) > 30


def test_every_message_of_the_cast() -> None:
    assert _sound(_all_cast()) > 200


def test_every_message_in_the_cases_of_the_guards_rules() -> None:
    assert sum(_sound(search) for search in _cases_of_the_guard()) > 300


def test_the_messages_of_the_sample_stand_in_a_golden() -> None:
    lines: list[str] = []
    for ground, each, reader, written in _written(_sample()):
        mark = ", due" if due(ground, each) is written.purpose else ""
        lines += [f"== {each.id}, {written.purpose} to {reader.name}{mark}", f"Subject: {written.subject}"]
        lines.append(written.text)
    check_golden("tests/golden/messages.txt", "\n".join(lines) + "\n")


def _one(case_talk: Conversation, *parts: object, purpose: Purpose | None = None) -> Message:
    search = a_search(*parts, case_talk).search()  # type: ignore[arg-type]  # parts of a case
    ground = Ground(search, TODAY)
    kept = search.conversation(case_talk.id)
    wanted = purpose or due(ground, kept)
    assert wanted is not None
    return message(ground, kept, wanted, readers(ground, kept, wanted)[0])


# -- what each holds --------------------------------------------------------------------------------------------


def test_an_exploring_ask_says_the_search_the_advice_and_that_no_job_is_asked() -> None:
    written = _one(talk(NOOR, EXPLORE))
    assert doubt.states_search(written.text)
    assert doubt.asks_advice(written.text)
    assert "not being asked for a job" in written.text


def test_it_asks_a_stranger_how_one_knows_them_and_guesses_nothing() -> None:
    assert any("know each other" in each for each in _one(talk(IRIS, EXPLORE)).gaps)


def test_a_change_of_work_is_said_only_where_it_may_be_one() -> None:
    sure = but(MAYA, want=5)
    assert "another kind of work" in _one(talk(NOOR, EXPLORE)).text
    assert "another kind of work" not in _one(talk(NOOR, EXPLORE), sure).text


@pytest.mark.parametrize("channel", [None, Channel.MAIL, Channel.MESSAGE])
@pytest.mark.parametrize("pipe", [Pipe.OPENING, Pipe.APPLIED, Pipe.INTERVIEW])
def test_a_stake_is_said_and_nothing_is_asked_about_it(channel: Channel | None, pipe: Pipe) -> None:
    opening = but(SALES_JOB, pipe=pipe)
    written = _one(talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS, channel=channel), opening, SALES_CHOSEN)
    said = doubt.says_application if pipe.judged else doubt.says_stake
    assert said(written.text)
    assert not doubt.asks_for_job(written.text)


def test_without_a_stake_none_is_said() -> None:
    written = _one(talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS), SALES_CHOSEN)
    assert not doubt.says_stake(written.text)
    assert "What does a good first year look like?" in written.text


def test_nobody_is_asked_how_things_work_where_the_seeker_has_worked() -> None:
    asked_of = talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)
    inside = _one(asked_of, SALES_CHOSEN, but(PROOF, employer="Acme, Inc."))
    assert "how things work at Acme" in _one(asked_of, SALES_CHOSEN, PROOF).text
    assert "how things work" not in inside.text
    assert "what Acme needs now" in inside.text


def test_on_a_network_it_fits_into_400_characters() -> None:
    facts = {"focus": ABOUT_ACME, "agenda": THREE_QUESTIONS, "channel": Channel.MESSAGE}
    written = _one(talk(IRIS, LEARN, **facts), but(SALES_JOB, pipe=Pipe.APPLIED), SALES_CHOSEN)
    assert len(written.text) <= 400


LED = Lead(name="Iris Tan", contact="iris", may_use_name=True)


def test_a_name_is_used_only_with_leave() -> None:
    led = held(PAUL, EXPLORE, date(2026, 11, 2), leads=(LED,))
    unled = held(PAUL, EXPLORE, date(2026, 11, 2), leads=(but(LED, may_use_name=False),))
    asked_of = talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)
    assert "Paul Reyes suggested" in _one(asked_of, led).text
    assert "Paul" not in _one(asked_of, unled).text


def test_what_was_told_in_private_stays_out() -> None:
    said = "they will close the Leeds office before the summer begins"
    written = _one(held(NOOR, LEARN, TODAY, thanked_on=None, insights=(Insight(text=said, private=True),)))
    assert "Leeds" not in written.text
    assert written.gaps


def test_doubt_in_a_note_does_not_reach_an_employer() -> None:
    facts = {"thanked_on": None, "insights": (Insight(text=DIVIDED), Insight(text="They call back within a day."))}
    written = _one(held(VERA, JOB, TODAY, SALES_JOB, **facts), SALES_JOB)
    assert "marketing" not in written.text
    assert "They call back within a day." in written.text


def test_a_job_message_names_the_role_and_sets_needs_beside_proofs() -> None:
    need = Requirement(id="r1", text="Ease on the phone", evidence=("proof",))
    opening = but(SALES_JOB, requirements=(need,))
    written = _one(talk(VERA, JOB, opening), ready_for(opening), opening, PROOF)
    assert "I want to work as a Sales Representative at Acme." in written.text
    assert "- Ease on the phone: Called every family before a visit" in written.text
    assert written.subject == "Sales Representative: 38 %"


def test_a_reason_told_of_them_is_given_back_to_be_turned() -> None:
    written = _one(talk(VERA, JOB, SALES_JOB), SALES_JOB, committed(SALES_JOB))
    assert "The day is spent with clinics." in written.text
    alone = but(committed(SALES_JOB), reasons=committed(SALES_JOB).reasons[:1])
    gaps = _one(talk(VERA, JOB, SALES_JOB), SALES_JOB, alone).gaps
    assert any("They sell what my clinic lacked." in each for each in gaps)


def test_an_agency_is_not_called_the_employer() -> None:
    written = _one(talk(RUTH, JOB, AGENCY_JOB), AGENCY_JOB)
    assert "Talentwell" not in written.text


def test_a_follow_up_is_short_has_a_new_reason_and_an_easy_no() -> None:
    waited = asked(OMAR, LEARN, date(2026, 11, 9), focus=ABOUT_ACME, new_fact="I read your buying guide.")
    written = _one(waited)
    assert written.purpose is Purpose.FOLLOW_UP
    assert "on 9 November" in written.text
    assert "I read your buying guide." in written.text
    assert "a short no is fine" in written.text
    assert any("What is new" in each for each in _one(but(waited, new_fact="")).gaps)


def test_thanks_hold_their_point_and_what_follows() -> None:
    said = {
        "suggestions": (Suggestion(said="You should sell."),),
        "promises": (Promise(text="send the sheet", by=InitiatedBy.SEEKER, due=date(2026, 11, 30)),),
        "thanked_on": None,
    }
    written = _one(held(NOOR, EXPLORE, TODAY, **said))
    assert "“You should sell.”" in written.text
    assert "by 30 November: send the sheet." in written.text
    assert written.gaps == ()


def test_a_report_tells_what_was_done_with_advice() -> None:
    done = Advice(text="Read their guide.", done_on=TODAY)
    written = _one(held(NOOR, EXPLORE, date(2026, 11, 2), advice=(done,)))
    assert written.purpose is Purpose.REPORT
    assert "You advised me: Read their guide. I have done it." in written.text


def test_an_introduction_can_be_passed_on() -> None:
    knows = but(PAUL, knows=("iris",))
    planned = talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS)
    written = _one(planned, knows, purpose=Purpose.INTRODUCTION)
    assert written.to == "paul"
    assert "You know Iris Tan" in written.text
    note = written.text.split("- - -")[1]
    assert note.strip().endswith("Maya Okafor")
    assert "Paul" not in note


@pytest.mark.parametrize("purpose", [Purpose.WITHDRAW, Purpose.DECLINE, Purpose.REJECTED])
def test_an_end_is_told_kindly_to_whoever_dealt_with_it(purpose: Purpose) -> None:
    search = a_search(SALES_JOB, held(HUGO, JOB, date(2026, 11, 20), SALES_JOB)).search()
    ground = Ground(search, TODAY)
    written = closing(ground, search.opening("sales-job"), purpose)
    assert written.to == "hugo"
    assert "Sales Representative" in written.text
    assert written.length.holds(written.text)
    nobody = closing(Ground(a_search(SALES_JOB).search(), TODAY), SALES_JOB, purpose)
    assert nobody.to is None
    assert nobody.text.startswith("Hello,")


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Account Manager", "an Account Manager"), ("HR Manager", "an HR Manager"), ("UX Designer", "a UX Designer"),
        ("University Lecturer", "a University Lecturer"), ("Sales Lead", "a Sales Lead"), ("IT Lead", "an IT Lead"),
        ("this post", "this post"),
    ],
)  # fmt: skip
def test_titles_are_spoken_as_people_say_them(title: str, said: str) -> None:
    assert with_article(title) == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Sales to clinics", "sales to clinics"), ("Health Services Manager", "Health Services Manager"),
        ("UX research", "UX research"), ("Spanish teaching", "Spanish teaching"), ("Marketing", "marketing"),
    ],
)  # fmt: skip
def test_directions_stand_inside_a_sentence(title: str, said: str) -> None:
    assert running(title) == said


# -- what is due ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        (talk(NOOR, EXPLORE), Purpose.ASK),
        (talk(NOOR, EXPLORE, initiated_by=InitiatedBy.CONTACT), None),
        (asked(NOOR, EXPLORE, date(2026, 11, 20)), None),
        (asked(NOOR, EXPLORE, date(2026, 11, 12)), Purpose.FOLLOW_UP),
        (asked(NOOR, EXPLORE, date(2026, 11, 12), replied_on=TODAY), None),
        (asked(NOOR, EXPLORE, date(2026, 11, 1), follow_ups=(date(2026, 11, 12),)), None),
        (booked(NOOR, EXPLORE, on=datetime(2026, 11, 25, 10)), None),
        (held(NOOR, EXPLORE, TODAY, thanked_on=None), Purpose.THANKS),
        (held(NOOR, EXPLORE, TODAY, talk_facts={"introduced_by": "paul"}), Purpose.INTRODUCER),
        (held(NOOR, EXPLORE, TODAY), None),
        (but(talk(NOOR, EXPLORE), state=TalkState.CANCELLED), None),
    ],
)
def test_what_is_due(kept: Conversation, wanted: Purpose | None) -> None:
    assert due(Ground(a_search(kept).search(), TODAY), kept) is wanted


def test_what_the_guard_blocks_is_not_written_but_thanks_always_are() -> None:
    search = a_search(ACME_TARGET, talk(VERA, EXPLORE)).search()
    ground = Ground(search, TODAY)
    kept = search.conversation("talk")
    written = message(ground, kept, Purpose.ASK, VERA)
    assert [each.rule for each in held_back(ground, kept, Purpose.ASK, written.text)] == ["G01", "G26"]
    assert held_back(ground, kept, Purpose.THANKS, DIVIDED) == ()
    near = a_search(talk(NOOR, EXPLORE)).search()
    assert held_back(Ground(near, TODAY), near.conversation("talk"), Purpose.ASK, written.text) == ()


def test_names_in_any_script_and_endless_ones() -> None:
    for name in ("李小龍", "Ọlá Ṣóyínká", "W" * 200, "O'Brien-Smith [Acme]", "محمد علي"):
        search = a_search(but(NOOR, name=name), but(MAYA, name=name), talk(NOOR, EXPLORE)).search()
        ground = Ground(search, TODAY)
        written = message(ground, search.conversation("talk"), Purpose.ASK, search.contact("noor"))
        assert written.text.startswith("Hello ")
