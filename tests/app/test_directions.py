"""Directions in the app: suggestions put in their place, dated decisions, what hangs on them, who waits for word."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest
from django.test import Client
from tests.app.keeping import search_now
from tests.app.reading import rules_in, words_of

from threedoors import cast
from threedoors.app.store import access
from threedoors.cast import (
    MARKETING,
    MARKETING_CHOSEN,
    MAYA,
    NOOR,
    PAUL,
    RETAIL,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    TODAY,
    VERA,
    a_search,
    booked,
    but,
    held,
)
from threedoors.terms import (
    Conversation,
    DirectionChange,
    DirectionState,
    Door,
    Family,
    Pipe,
    Suggestion,
)

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 2)
SAID = Suggestion(said="Sales, of course.", direction="d-sales")
BOOKED = booked(VERA, Door.JOB, SALES_JOB, on=datetime(2026, 12, 1, 9))


def _given(*parts: cast.Part) -> None:
    access.keep_new(a_search(*parts).search())


def _suggested(*said: Suggestion) -> Conversation:
    return but(held(NOOR, Door.EXPLORATORY, DAY, suggestions=said), id="talked", contacts=("noor", "paul"))


def _decision(**changes: str) -> dict[str, str]:
    return {"state": "chosen", "on": "2026-11-20", "family": "sales", "reasons": "Two friends named it."} | changes


# -- naming and deciding --


def test_a_direction_is_named_and_chosen_by_a_dated_reason(own: Client) -> None:
    _given()
    own.post("/directions/", {"title": "Training specialist"})
    ref = search_now().directions[0].id
    refused = own.post(f"/directions/{ref}/decide/", _decision(reasons=" "))
    assert refused.status_code == 422
    assert "Say why you choose it" in words_of(refused)
    form = _decision(family="human-resources", would_change="A week of doing it.")
    assert own.post(f"/directions/{ref}/decide/", form)["Location"] == f"/directions/{ref}/"
    direction = search_now().directions[0]
    assert (direction.state, direction.family) == (DirectionState.CHOSEN, Family.HUMAN_RESOURCES)
    assert direction.history == (
        DirectionChange(
            state=DirectionState.CHOSEN, on=date(2026, 11, 20), reasons="Two friends named it.",
            would_change="A week of doing it.",
        ),
    )  # fmt: skip
    assert "Your direction: Training specialist" in words_of(own.get("/directions/"))
    page = words_of(own.get(f"/directions/{ref}/"))
    assert "Chosen since 20 November 2026" in page
    assert "What would change it: A week of doing it." in page


@pytest.mark.parametrize(
    ("state", "act"),
    [
        ("candidate", "Reopened a direction"), ("shortlist", "Shortlisted a direction"),
        ("chosen", "Chose a direction"), ("parked", "Set a direction aside"),
    ],
)  # fmt: skip
def test_each_decision_is_told_and_can_be_taken_back(own: Client, state: str, act: str) -> None:
    _given(SALES)
    own.post("/directions/d-sales/decide/", _decision(state=state))
    assert search_now().history[-1].act == act
    page = own.get("/directions/").content.decode()
    number = re.search(r"/history/(\d+)/take-back/", page)
    assert number is not None
    own.post(number[0])
    assert search_now().directions == (SALES,)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"on": "2026-11-24"}, "still to come"),
        ({"on": ""}, "Which day?"),
        ({"state": "maybe"}, "Select a valid choice"),
    ],
)
def test_a_decision_that_does_not_fit_keeps_what_was_typed(own: Client, change: dict[str, str], said: str) -> None:
    _given(SALES)
    refused = own.post("/directions/d-sales/decide/", _decision(**change))
    assert refused.status_code == 422
    assert said in words_of(refused)
    assert "Two friends named it." in words_of(refused)
    assert search_now().directions == (SALES,)


def test_how_sure_and_notes(own: Client) -> None:
    _given(SALES)
    own.post("/directions/d-sales/sure/", {"want": "4", "suit": "", "notes": "Ask Paul."})
    direction = search_now().directions[0]
    assert (direction.want, direction.suit, direction.notes) == (4, None, "Ask Paul.")
    assert "Want 4 of 5" in words_of(own.get("/directions/"))
    before = len(search_now().history)
    own.post("/directions/d-sales/sure/", {"want": "4", "suit": "", "notes": "Ask Paul."})
    assert len(search_now().history) == before, "what changes nothing is not told"


@pytest.mark.parametrize("path", ["/directions/none/", "/directions/none/decide/", "/directions/none/sure/"])
def test_a_direction_that_is_not_there(own: Client, path: str) -> None:
    _given()
    answer = own.get(path) if path.endswith("none/") else own.post(path, _decision())
    assert answer.status_code == 404
    assert "no such direction" in words_of(answer)


# -- what hangs on it --


def test_reopening_warns_once_of_what_is_under_way(own: Client) -> None:
    _given(SALES_CHOSEN, but(SALES_JOB, pipe=Pipe.APPLIED), BOOKED)
    form = _decision(state="candidate", reasons="Unsure again.")
    warned = own.post("/directions/d-sales/decide/", form)
    assert warned.status_code == 422
    assert ("G25", "warn") in rules_in(warned)
    page = words_of(warned)
    assert "a job conversation with Vera Lindqvist" in page
    assert "Sales Representative" in page
    assert "Unsure again." in page
    assert search_now().directions == (SALES_CHOSEN,)
    own.post("/directions/d-sales/decide/", form | {"seen": "on"})
    assert search_now().directions[0].state is DirectionState.CANDIDATE


def test_nothing_under_way_needs_no_second_yes(own: Client) -> None:
    _given(SALES_CHOSEN, SALES_JOB)
    own.post("/directions/d-sales/decide/", _decision(state="parked"))
    assert search_now().directions[0].state is DirectionState.PARKED


def test_a_third_direction_is_asked_about_once(own: Client) -> None:
    _given(SALES_CHOSEN, MARKETING_CHOSEN, RETAIL)
    form = _decision(family="retail")
    warned = own.post("/directions/d-retail/decide/", form)
    assert ("G21", "warn") in rules_in(warned)
    own.post("/directions/d-retail/decide/", form | {"seen": "on"})
    assert sum(each.state is DirectionState.CHOSEN for each in search_now().directions) == 3


# -- suggestions --


def test_what_people_suggested_stands_in_their_words(sample: Client) -> None:
    suggestions = [
        each.said for talk in search_now().conversations if talk.debrief for each in talk.debrief.suggestions
    ]
    page = words_of(sample.get("/directions/"))
    assert suggestions
    assert all(said in page for said in suggestions)
    assert "Named by 3 of 4 people" in page
    assert "The last three conversations added one new suggestion." in page


def test_a_suggestion_becomes_an_idea_once(own: Client) -> None:
    _given(_suggested(Suggestion(said="You could teach."), Suggestion(said="Training specialist.")))
    page = own.get("/directions/").content.decode()
    assert 'value="Training specialist"' in page
    assert page.count("Put it there") == 2
    for _ in range(2):
        own.post("/directions/said/talked/1/", {"talked-1-title": "Training Specialist"})
    search = search_now()
    idea = search.directions[0]
    assert (len(search.directions), idea.title, idea.state) == (1, "Training Specialist", DirectionState.CANDIDATE)
    assert idea.named_by == ("noor", "paul")
    debrief = search.conversation("talked").debrief
    assert debrief is not None
    assert [(each.said, each.direction) for each in debrief.suggestions] == [
        ("You could teach.", None), ("Training specialist.", idea.id),
    ]  # fmt: skip
    assert own.get("/directions/").content.decode().count("Put it there") == 1


def test_a_suggestion_is_put_to_a_direction_that_is_there(own: Client) -> None:
    _given(SALES, _suggested(Suggestion(said="You could sell machines.")))
    own.post("/directions/said/talked/0/", {"talked-0-means": "d-sales", "talked-0-title": "You could sell machines"})
    assert [each.id for each in search_now().directions] == ["d-sales"]
    assert search_now().directions[0].named_by == ("noor", "paul")
    assert "counted as 1: some know each other" in words_of(own.get("/directions/"))


def test_a_warning_is_put_in_its_place_and_names_nobody(own: Client) -> None:
    _given(SALES, _suggested(Suggestion(said="Not selling, please.", against=True)))
    body = own.get("/directions/").content.decode()
    assert 'name="talked-0-title"' not in body
    own.post("/directions/said/talked/0/", {"talked-0-means": "d-sales"})
    assert search_now().directions[0].named_by == ()
    assert "2 advised against it" in words_of(own.get("/directions/"))


@pytest.mark.parametrize("parts", [(), (SALES,)], ids=["no direction", "one"])
def test_an_idea_needs_a_name(own: Client, parts: tuple[cast.Part, ...]) -> None:
    _given(*parts, _suggested(Suggestion(said="You could teach.")))
    refused = own.post("/directions/said/talked/0/", {"talked-0-means": "another", "talked-0-title": " "})
    assert refused.status_code == 422
    assert "Give it a name" in words_of(refused)
    assert own.post("/directions/said/talked/9/", {"talked-9-title": "Teacher"}).status_code == 404
    assert len(search_now().directions) == len(parts)


def test_a_warning_before_any_direction_only_stands_there(own: Client) -> None:
    _given(_suggested(Suggestion(said="Not selling.", against=True)))
    page = own.get("/directions/")
    assert "Not selling." in words_of(page)
    assert "Put it there" not in words_of(page)


# -- no nagging --


def test_no_direction_yet_leads_to_safe_people(own: Client) -> None:
    page = words_of(own.get("/directions/"))
    assert "Whom could I ask?" in page
    assert "Plan a round" in page


def test_whoever_knows_the_direction_is_not_sent_exploring(own: Client) -> None:
    _given(but(MAYA, want=5, suit=5), SALES_CHOSEN, _suggested(SAID))
    page = words_of(own.get("/directions/"))
    for word in ("round", "Plan", "Enough?", "explor", "Whom could I ask", "bring along"):
        assert word not in page


def test_whoever_doubts_to_be_suited_may_explore_again(own: Client) -> None:
    _given(but(MAYA, want=5, suit=2), SALES_CHOSEN)
    assert "Plan a round" in words_of(own.get("/directions/"))


# -- word to those who advised --


def _chosen_on(on: date) -> object:
    change = DirectionChange(state=DirectionState.CHOSEN, on=on)
    return but(SALES_CHOSEN, history=(change,))


def test_who_suggested_it_is_told_and_then_no_more(own: Client) -> None:
    _given(_chosen_on(TODAY), held(PAUL, Door.EXPLORATORY, DAY, suggestions=(SAID,)))
    page = words_of(own.get("/directions/"))
    assert "They would like to hear what came of it" in page
    assert "You said to me: “Sales, of course.” I have decided, and my direction is Sales." in page
    talk = search_now().conversations[0].id
    own.post(f"/tell-decision/{talk}/", {"about": "d-sales"})
    assert "They would like to hear" not in words_of(own.get("/directions/"))
    debrief = search_now().conversations[0].debrief
    assert debrief is not None
    assert [(each.text, each.done_on, each.reported_on) for each in debrief.advice] == [
        ("Sales, of course.", TODAY, TODAY)
    ]
    assert own.post(f"/tell-decision/{talk}/", {"about": "d-none"}).status_code == 404


# -- side by side --


def test_side_by_side_follows_the_weights(own: Client) -> None:
    _given(but(SALES, want=1, suit=1), but(MARKETING, want=5, suit=5), _suggested(SAID), SALES_JOB)
    first = own.get("/beside/", {"people": "4", "want": "0", "suit": "0", "openings": "0", "insiders": "0"})
    assert re.findall(r'<h2 class="step"><a[^>]*>([^<]+)<', first.content.decode()) == ["Sales", "Marketing"]
    assert "<title>Sales: 100 of 100 with your weights</title>" in first.content.decode()
    turned = own.get("/beside/", {"people": "0", "want": "4", "suit": "4", "openings": "0", "insiders": "0"})
    assert re.findall(r'<h2 class="step"><a[^>]*>([^<]+)<', turned.content.decode()) == ["Marketing", "Sales"]
    again = own.get("/beside/").content.decode()
    assert re.findall(r'<h2 class="step"><a[^>]*>([^<]+)<', again) == ["Marketing", "Sales"], "weights are kept"


def test_side_by_side_shows_six_at_most_and_bears_nonsense(own: Client) -> None:
    _given([but(SALES, id=f"d{n}", title=f"Work {n}") for n in range(9)])
    shown = own.get(
        "/beside/", {"d": [*(f"d{n}" for n in range(9)), "nobody"], "want": "-3", "suit": "9", "people": "x"}
    )
    assert shown.content.decode().count('class="beside"') == 6
    assert "Up to 6 fit side by side." in words_of(shown)
    assert shown.status_code == 200


def test_nothing_to_lay_side_by_side(own: Client) -> None:
    _given()
    assert "nothing to lay side by side" in words_of(own.get("/beside/"))
    _given(SALES)
    zero = dict.fromkeys(("people", "openings", "insiders", "want", "suit"), "0")
    assert "Everything is left out" in words_of(own.get("/beside/", zero))
