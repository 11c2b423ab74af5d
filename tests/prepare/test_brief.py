"""The brief: what is known, what to ask by door and focus, what to leave out; nothing in it that the guard stops."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goldens import ROOT, check_golden
from threedoors.cast import (
    ABOUT_ACME,
    COLE,
    IRIS,
    NOOR,
    PROOF,
    SALES_CHOSEN,
    SALES_JOB,
    SALES_SHORTLISTED,
    THREE_QUESTIONS,
    TODAY,
    VERA,
    a_search,
    but,
    committed,
    held,
    ready_for,
    talk,
)
from threedoors.guard.weighing import weigh_on
from threedoors.prepare import Brief, brief
from threedoors.renderers import page
from threedoors.searchfile import read_search
from threedoors.situation import Ground
from threedoors.terms import (
    AgendaItem,
    Conversation,
    Door,
    Dossier,
    Fact,
    Focus,
    FocusOn,
    Need,
    Requirement,
    Search,
    TalkState,
    Unknown,
)

EXPLORE, LEARN, JOB = Door.EXPLORATORY, Door.INFORMATIONAL, Door.JOB


def _sample() -> Search:
    return read_search((ROOT / "examples" / "maya.search.json").read_text(encoding="utf-8"))


def _of(kept: Conversation, *parts: object) -> Brief:
    search = a_search(*parts, kept).search()  # type: ignore[arg-type]  # parts of a case
    return brief(Ground(search, TODAY), search.conversation(kept.id))


def _asked(made: Brief) -> list[str]:
    return [each.text for each in made.questions]


def test_the_brief_of_the_samples_interview_stands_in_a_golden() -> None:
    search = _sample()
    made = brief(Ground(search, date(2026, 11, 23)), search.conversation("v-interview"))
    check_golden("tests/golden/brief.html", page(made, "Interview with Vera Lindqvist and Sam Brandt", "Thursday"))


@pytest.mark.parametrize("door", Door)
def test_its_questions_are_ones_the_guard_lets_pass(door: Door) -> None:
    """Read as an agenda, none asks for a job, pitches, or leaves room for doubt."""
    for search in (_sample(), a_search(SALES_JOB, ready_for(SALES_JOB), talk(VERA, door, SALES_JOB)).search()):
        ground = Ground(search, search.today or TODAY)
        for kept in search.conversations:
            made = brief(ground, kept)
            asked = tuple(AgendaItem(text=each.text) for each in made.questions if not each.own)
            ahead = replace(kept, agenda=asked, message="", state=TalkState.PLANNED, door=kept.door)
            rulings = weigh_on(ground, ahead).rulings
            heard = [each for each in rulings if each.rule in ("G02", "G06", "G18")]
            assert not [spot for each in heard for spot in each.facts["spots"] if "agenda" in spot["where"]]
            heard = [each for each in rulings if each.rule == "G14"]
            assert not [spot for each in heard for spot in each.facts["findings"] if "agenda" in spot["where"]]


def test_own_questions_come_first_then_open_unknowns_then_topics() -> None:
    unknowns = (Unknown(id="u1", text="Team size?"), Unknown(id="u2", text="Who decides?", must=True))
    closed = Unknown(id="u3", text="Which city?", closed_by="held-noor-exploratory-2026-11-02")
    known = Dossier(about="acme", unknowns=(*unknowns, closed))
    before = held(NOOR, EXPLORE, date(2026, 11, 2))
    asked = _asked(_of(talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=THREE_QUESTIONS[:1]), before, known, SALES_CHOSEN))
    assert asked[:3] == ["What does a good first year look like?", "Who decides?", "Team size?"]
    assert "Which city?" not in asked
    assert "What does Acme have to get right this year?" in asked


def test_a_question_on_the_agenda_is_not_asked_twice() -> None:
    item = AgendaItem(text="How large is the team?", unknown="u1")
    known = Dossier(about="acme", unknowns=(Unknown(id="u1", text="Team size?"),))
    assert "Team size?" not in _asked(_of(talk(IRIS, LEARN, focus=ABOUT_ACME, agenda=(item,)), known))


@pytest.mark.parametrize(
    ("focus", "words"),
    [
        (Focus(on=FocusOn.INDUSTRY, what="sales"), "What is changing in sales now"),
        (Focus(on=FocusOn.COMPANY, what="acme"), "What is hardest for Acme"),
        (Focus(on=FocusOn.POSITION, what="d-sales"), "What does a usual week look like"),
        (Focus(on=FocusOn.OPENING, what="sales-job"), "Is this a new post"),
    ],
)
def test_each_focus_has_its_own_topics(focus: Focus, words: str) -> None:
    asked = _asked(_of(talk(IRIS, LEARN, focus=(focus,)), SALES_CHOSEN, SALES_JOB))
    assert any(each.startswith(words) for each in asked)
    assert "What would you do in my place?" in asked


def test_the_last_questions_find_room_however_much_is_unknown() -> None:
    known = Dossier(about="acme", unknowns=tuple(Unknown(id=f"u{n}", text=f"Question {n}?") for n in range(20)))
    asked = _asked(_of(talk(IRIS, LEARN, focus=ABOUT_ACME), known, SALES_CHOSEN))
    assert asked[-1] == "May I tell you what came of it?"


def test_a_counsellor_is_asked_other_things_than_a_friend() -> None:
    assert "Which strength of mine surprised you?" in _asked(_of(talk(NOOR, EXPLORE)))
    assert "Which strength of mine surprised you?" not in _asked(_of(talk(COLE, EXPLORE)))


def test_ideas_on_the_table_are_tested() -> None:
    assert "What speaks against sales for me?" in _asked(_of(talk(NOOR, EXPLORE), SALES_SHORTLISTED))


def test_what_they_may_ask_is_answered_with_the_seekers_own() -> None:
    need = Requirement(id="r1", text="Ease on the phone", evidence=("proof",))
    bare = Requirement(id="r2", text="A driving license")
    noise = Requirement(id="r3", text="A rock star", kind=Need.NOISE)
    opening = but(SALES_JOB, requirements=(bare, need, noise))
    expected = {
        each.question: each for each in _of(talk(VERA, JOB, opening), opening, PROOF, committed(opening)).expected
    }
    assert expected["Why Acme?"].yours == ("They sell what my clinic lacked.",)
    assert expected["Tell me about a time: Ease on the phone."].yours == (PROOF.text,)
    assert expected["Tell me about a time: A driving license."].missing
    assert not any("rock star" in each for each in expected)


def test_what_was_told_in_private_is_marked() -> None:
    told = Dossier(about="acme", facts=(Fact(text="They close Leeds.", private=True, source="noor"),))
    made = _of(talk(IRIS, LEARN, focus=ABOUT_ACME), told, SALES_CHOSEN)
    assert made.known[0].facts[0].private
    assert any("They close Leeds." in each for each in made.not_said)


def test_a_stake_is_said_at_the_beginning() -> None:
    made = _of(talk(IRIS, LEARN, focus=ABOUT_ACME), SALES_JOB, SALES_CHOSEN)
    assert "Sales Representative at Acme" in made.opening_words


def test_the_page_brings_all_and_fetches_nothing() -> None:
    mean = "<script>alert(1)</script>"
    search = a_search(but(NOOR, name=mean), talk(NOOR, EXPLORE, notes=mean)).search()
    html = page(brief(Ground(search, TODAY), search.conversation("talk")), mean, "today")
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert not [mark for mark in ("http://", "https://", "src=", "url(", "@import", "<link") if mark in html]
