"""What happened is recorded whatever the guard thinks of it; then the page says what to do."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from html import unescape

import pytest
from django.test import Client
from tests.app.keeping import open_search, search_now
from tests.app.reading import rules_in, words_of

from threedoors import cast
from threedoors.cast import ACME_TARGET, SALES_JOB, TODAY, VERA, but, talk
from threedoors.guard import weigh
from threedoors.terms import (
    Channel,
    Contact,
    Conversation,
    Door,
    Family,
    InitiatedBy,
    Pipe,
    TalkState,
)

pytestmark = pytest.mark.django_db
TOMORROW = TODAY + timedelta(days=1)


def _call(**changes: str) -> dict[str, str]:
    """HR called: an interview tomorrow."""
    form = {
        "who": "HR", "title": "HR Business Partner", "on": str(TOMORROW), "at": "10:00", "channel": "video",
        "door": "job", "opening": "new", "new_title": "Sales Representative", "new_company": "Borealis",
        "initiated_by": "contact",
    }  # fmt: skip
    return form | changes


def _talk(**changes: str) -> dict[str, str]:
    form = {"who": "Noor Haddad", "door": "exploratory", "on": str(TODAY)}
    return form | changes


def test_hr_calls_for_an_interview_tomorrow(own: Client) -> None:
    open_search()
    response = own.post("/happened/", _call())
    search = search_now()
    kept = search.conversations[0]
    assert response["Location"] == f"/talks/{kept.id}/"
    assert (kept.state, kept.on, kept.channel) == (TalkState.BOOKED, datetime(2026, 11, 24, 10), Channel.VIDEO)
    assert kept.initiated_by is InitiatedBy.CONTACT
    opening = search.opening(kept.openings[0])
    assert (opening.title, opening.pipe, opening.family) == ("Sales Representative", Pipe.INTERVIEW, Family.SALES)
    assert opening.history[-1].on == TODAY
    caller = search.contact(kept.contacts[0])
    assert (caller.name, caller.company) == ("HR", opening.company)


def test_an_hour_not_known_is_not_made_up(own: Client) -> None:
    open_search()
    page = own.get("/happened/").content.decode()
    assert 'name="at"' in page
    assert "09:00" not in page
    made = own.post("/happened/", _call(at=""))
    assert search_now().conversations[0].on == datetime(2026, 11, 24)
    for path in (made["Location"], "/"):
        assert "00:00" not in words_of(own.get(path))
    assert "Booked for Tuesday, 24 November" in words_of(own.get(made["Location"]))


def test_then_the_page_says_what_to_do_tonight(own: Client) -> None:
    open_search()
    page = own.get(own.post("/happened/", _call())["Location"])
    assert "What to do tonight" in words_of(page)
    assert " min" in words_of(page)
    shown = dict(rules_in(page))
    assert {"G13", "G15"} <= set(shown)


def test_the_first_step_is_the_one_the_guard_names(own: Client) -> None:
    open_search(ACME_TARGET, SALES_JOB)
    made = own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title=""))
    body = own.get(made["Location"]).content.decode()
    (talk,) = search_now().conversations
    (said,) = (each.instead for each in weigh(search_now(), talk, TODAY).rulings if each.rule == "G07")
    named = re.search(r"Begin with (.+?) \((\d+) minutes\)", said)
    first = re.search(r'<ul class="list"><li><(?:span|a)[^>]*>(.+?)</(?:span|a)><span class="when">(\d+) min', body)
    assert named is not None
    assert first is not None
    assert (first[1].casefold(), first[2]) == (named[1].casefold(), named[2])


def test_a_direction_is_no_step_for_tonight(own: Client) -> None:
    open_search(SALES_JOB)
    made = own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title=""))
    page = own.get(made["Location"]).content.decode()
    part = page.split('aria-labelledby="missing-title"')[1].split("</section>")[0]
    tonight = " ".join(re.sub(r"<[^>]+>", " ", part).split())
    assert "What to do tonight" in tonight
    assert "fact about the job" in tonight or "facts about the job" in tonight
    assert "direction" not in tonight
    minutes = [int(each) for each in re.findall(r"(\d+) min\b", tonight)]
    assert f"{sum(minutes)} minutes in all" in tonight


def test_a_date_that_cannot_be_moved_lowers_g07(own: Client) -> None:
    open_search(ACME_TARGET)
    own.post("/happened/", _call(who=VERA.name, new_company="Acme"))
    ref = search_now().conversations[0].id
    before = dict(rules_in(own.get(f"/talks/{ref}/")))
    assert before["G07"] == "block"
    after = own.post(
        f"/talks/{ref}/claims/", {"offered": "will_not_move", "claim": "will_not_move"}, headers={"HX-Request": "true"}
    )
    assert dict(rules_in(after))["G07"] == "advise"
    assert "<html" not in after.content.decode()


def test_a_known_person_and_a_known_opening_are_found_again(own: Client) -> None:
    open_search(ACME_TARGET, SALES_JOB)
    own.post("/happened/", _call(who="vera lindqvist", opening="sales-job", new_title="", new_company=""))
    search = search_now()
    assert search.conversations[0].contacts == ("vera",)
    assert search.opening("sales-job").pipe is Pipe.INTERVIEW
    assert len(search.openings) == 1
    assert len(search.contacts) == len(cast.a_search().search().contacts)


def test_a_typed_title_counts_though_the_list_was_left_at_none(own: Client) -> None:
    open_search(ACME_TARGET, SALES_JOB)
    page = own.get("/happened/").content.decode()
    assert 'value="sales-job"' in page
    own.post("/happened/", _call(opening="", new_title="Training Specialist", new_company="Borealis"))
    search = search_now()
    opening = search.opening(search.conversations[0].openings[0])
    assert opening.title == "Training Specialist"
    assert search.company_by_id[opening.company or ""].name == "Borealis"
    assert search.contact(search.conversations[0].contacts[0]).company == opening.company


def test_a_job_named_in_a_talk_to_explore_joins_the_openings(own: Client) -> None:
    """Whoever explores does not talk about one job; what was typed of it is kept all the same."""
    open_search()
    own.post("/happened/", _call(door="exploratory", initiated_by="seeker"))
    search = search_now()
    assert search.conversations[0].openings == ()
    (opening,) = search.openings
    assert (opening.title, opening.pipe) == ("Sales Representative", Pipe.OPENING)
    assert opening.company
    assert search.company_by_id[opening.company].name == "Borealis"


def test_one_job_chosen_and_another_named_is_asked_about(own: Client) -> None:
    open_search(SALES_JOB)
    refused = own.post("/happened/", _call(opening="sales-job", new_title="Store Lead"))
    assert refused.status_code == 422
    assert "You chose one here and named another below." in words_of(refused)
    assert 'value="Store Lead"' in refused.content.decode()
    assert search_now().conversations == ()
    assert own.post("/happened/", _call(opening="sales-job", new_title=SALES_JOB.title.upper())).status_code == 302
    assert [each.title for each in search_now().openings] == [SALES_JOB.title]


def test_a_title_said_of_somebody_known_and_a_company_alone_are_not_lost(own: Client) -> None:
    open_search(ACME_TARGET)
    known = _call(who=VERA.name, title="Head of Sales", opening="", new_title="", new_company="Borealis")
    own.post("/happened/", known)
    vera = search_now().contact(VERA.id)
    assert (vera.title, vera.company) == ("Head of Sales", VERA.company)
    assert "Borealis" in {each.name for each in search_now().companies}
    own.post("/happened/held/", _talk(who=VERA.name, title="VP Sales", door="informational"))
    assert search_now().contact(VERA.id).title == "VP Sales"


def test_a_day_for_a_promise_that_is_not_written_is_asked_about(own: Client) -> None:
    open_search()
    refused = own.post("/happened/held/", _talk(promise_due=str(TOMORROW)))
    assert refused.status_code == 422
    assert "What did you promise until then?" in words_of(refused)


def test_who_calls_for_an_interview_judges(own: Client) -> None:
    open_search(but(SALES_JOB, judges=("hugo",)))
    for on in (TOMORROW, TOMORROW + timedelta(days=3)):
        own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title="", on=str(on)))
    assert search_now().opening("sales-job").judges == ("hugo", "vera")


@pytest.mark.parametrize("change", [{"initiated_by": "seeker"}, {"door": "informational"}])
def test_whom_the_seeker_asked_or_learns_from_is_no_judge(own: Client, change: dict[str, str]) -> None:
    open_search(SALES_JOB)
    own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title="", **change))
    assert search_now().opening("sales-job").judges == ()


def test_an_opening_further_along_is_not_moved_back(own: Client) -> None:
    open_search(but(SALES_JOB, pipe=Pipe.OFFER))
    own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title=""))
    assert search_now().opening("sales-job").pipe is Pipe.OFFER


def test_a_new_hour_moves_the_same_talk(own: Client) -> None:
    open_search(SALES_JOB)
    for day in (TOMORROW, TOMORROW + timedelta(days=3)):
        own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title="", on=str(day)))
    assert [each.on and each.on.date() for each in search_now().conversations] == [TOMORROW + timedelta(days=3)]


def test_a_second_round_is_another_talk(own: Client) -> None:
    past = Conversation(
        id="first", door=Door.JOB, contacts=("vera",), openings=("sales-job",),
        state=TalkState.BOOKED, on=datetime(2026, 11, 16, 9),
    )  # fmt: skip
    open_search(SALES_JOB, past)
    own.post("/happened/", _call(who=VERA.name, opening="sales-job", new_title=""))
    assert len(search_now().conversations) == 2


def test_a_planned_talk_becomes_the_booked_one(own: Client) -> None:
    open_search(but(talk(cast.NOOR, Door.EXPLORATORY), id="plan"))
    own.post(
        "/happened/", _call(who="Noor Haddad", door="exploratory", opening="", new_title="", initiated_by="seeker")
    )
    assert [(each.id, each.state) for each in search_now().conversations] == [("plan", TalkState.BOOKED)]


def test_two_of_one_name_are_asked_about(own: Client) -> None:
    open_search(Contact(id="noor2", name="Noor Haddad", title="Baker"))
    asked = own.post("/happened/", _call(who="Noor Haddad"))
    assert asked.status_code == 422
    assert "more than one person of this name" in words_of(asked)
    assert "Noor Haddad, Baker" in words_of(asked)
    own.post("/happened/", _call(who="Noor Haddad", which="noor2"))
    assert search_now().conversations[0].contacts == ("noor2",)
    own.post("/happened/", _call(who="Noor Haddad", which="new"))
    assert search_now().conversations[1].contacts == ("noor-haddad",)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"who": " "}, "Write their name"),
        ({"on": ""}, "Which day?"),
        ({"on": "tomorrow"}, "Write the day as year-month-day"),
        ({"at": "ten"}, "Write the time as 09:30"),
        ({"new_title": ""}, "Write the title, or choose"),
    ],
)
def test_what_is_missing_is_asked_for(own: Client, change: dict[str, str], said: str) -> None:
    open_search()
    response = own.post("/happened/", _call(**change))
    assert response.status_code == 422
    assert said in words_of(response)
    assert not search_now().conversations


def test_without_an_opening_it_is_recorded_all_the_same(own: Client) -> None:
    open_search()
    own.post("/happened/", _call(opening="", new_title="", new_company=""))
    kept = search_now().conversations[0]
    assert kept.openings == ()
    assert dict(rules_in(own.get(f"/talks/{kept.id}/")))["G00"] == "block"


def test_a_talk_that_was_held_and_what_came_of_it(own: Client) -> None:
    open_search()
    form = _talk(
        suggestions="Sales, of course.\n\n Teaching ", insights="They hire in spring.", promise="Send the article",
        promise_due="2026-11-27", shot_left="yes", thanked="on",
    )  # fmt: skip
    response = own.post("/happened/held/", form)
    kept = search_now().conversations[0]
    assert kept.state is TalkState.HELD
    assert kept.debrief is not None
    assert [each.said for each in kept.debrief.suggestions] == ["Sales, of course.", "Teaching"]
    assert [each.text for each in kept.debrief.insights] == ["They hire in spring."]
    assert (kept.debrief.promises[0].due, kept.debrief.shot_left) == (date(2026, 11, 27), True)
    assert kept.debrief.thanked_on == TODAY
    page = words_of(own.get(response["Location"]))
    assert "Sales, of course." in page
    assert "You promised Noor Haddad: Send the article" in page


def test_the_direction_that_was_named_is_kept(own: Client) -> None:
    open_search()
    assert "Which direction did you name?" not in words_of(own.get("/happened/held/"))
    own.post("/directions/", {"title": "Training Specialist"})
    assert "Which direction did you name?" in words_of(own.get("/happened/held/"))
    own.post("/happened/held/", _talk(said_direction="training-specialist"))
    own.post("/happened/held/", _talk(who="Somebody Else"))
    debriefs = [each.debrief and each.debrief.said_direction for each in search_now().conversations]
    assert debriefs == ["training-specialist", None]


def test_thanks_not_given_are_owed_and_settled_by_one_tap(own: Client) -> None:
    open_search()
    own.post("/happened/held/", _talk(on="2026-11-18"))
    ref = search_now().conversations[0].id
    assert "Thank Noor Haddad" in words_of(own.get("/"))
    assert own.post(f"/talks/{ref}/settle/", {"kind": "thanks", "from": "today"})["Location"] == "/"
    assert "You owe nobody a word." in words_of(own.get("/"))


def test_a_promise_is_settled(own: Client) -> None:
    open_search()
    own.post("/happened/held/", _talk(promise="Send the article", promise_due="2026-11-24", thanked="on"))
    ref = search_now().conversations[0].id
    own.post(f"/talks/{ref}/settle/", {"kind": "promise"})
    debrief = search_now().conversations[0].debrief
    assert debrief is not None
    assert debrief.promises[0].done_on == TODAY


def test_a_day_to_come_is_no_talk_that_was(own: Client) -> None:
    open_search()
    response = own.post("/happened/held/", _talk(on=str(TOMORROW)))
    assert response.status_code == 422
    assert "still to come" in words_of(response)


def test_a_booked_talk_becomes_the_held_one(own: Client) -> None:
    booked = but(talk(cast.NOOR, Door.EXPLORATORY), id="b", state=TalkState.BOOKED, on=datetime(2026, 11, 23, 9))
    later = but(booked, id="later", on=datetime(2026, 12, 7, 9))
    open_search(later, booked)
    own.post("/happened/held/", _talk())
    states = {each.id: each.state for each in search_now().conversations}
    assert states == {"later": TalkState.BOOKED, "b": TalkState.HELD}


def test_the_form_knows_whom_one_comes_from(own: Client) -> None:
    open_search()
    body = own.get("/happened/held/", {"who": "noor", "door": "exploratory"}).content.decode()
    assert 'value="Noor Haddad"' in body
    assert '<option value="exploratory" selected>' in body


_PASSED = but(talk(cast.NOOR, Door.EXPLORATORY), id="b", state=TalkState.BOOKED, on=datetime(2026, 11, 18, 9))


def _link(body: str, words: str) -> str:
    found = re.search(rf'href="([^"]+)">{words}<', body)
    assert found is not None
    return unescape(found[1])


def test_a_booked_talk_whose_day_is_over_is_asked_about_and_told(own: Client) -> None:
    open_search(but(_PASSED, contacts=("noor", "paul")))
    today = own.get("/")
    assert "Did it take place?" in words_of(today)
    assert "Noor Haddad and " in words_of(today)
    href = _link(today.content.decode(), "We talked")
    form = own.get(href, follow=True).content.decode()
    assert 'value="2026-11-18"' in form
    assert "Noor Haddad" in form
    assert '<option value="exploratory" selected>' in form
    own.post(href, _talk(on="2026-11-18", which="noor"))
    kept = search_now().conversations
    assert [(each.id, each.state, each.contacts) for each in kept] == [("b", TalkState.HELD, ("noor", "paul"))]
    assert "Did it take place?" not in words_of(own.get("/"))


def test_a_booked_talk_whose_day_is_over_was_called_off(own: Client) -> None:
    open_search(_PASSED)
    assert own.post("/talks/b/move/", {"to": "cancelled", "from": "today"})["Location"] == "/"
    assert search_now().conversation("b").state is TalkState.CANCELLED
    assert "Did it take place?" not in words_of(own.get("/"))


def test_a_talk_may_become_one_of_another_kind(own: Client) -> None:
    open_search(_PASSED)
    own.post("/happened/held/?who=noor&talk=b", _talk(on="2026-11-18", door="informational", which="noor"))
    kept = search_now().conversation("b")
    assert kept.debrief is not None
    assert (len(search_now().conversations), kept.door, kept.debrief.became) == (
        1,
        Door.EXPLORATORY,
        Door.INFORMATIONAL,
    )


@pytest.mark.parametrize("on", [datetime(2026, 11, 23, 8), datetime(2026, 11, 25, 9)])
def test_a_talk_of_today_or_later_is_not_asked_about(own: Client, on: datetime) -> None:
    open_search(but(_PASSED, on=on))
    assert "Did it take place?" not in words_of(own.get("/"))


def test_asked_and_called_off(own: Client) -> None:
    open_search(but(talk(cast.NOOR, Door.EXPLORATORY), id="plan"))
    own.post("/talks/plan/move/", {"to": "asked"})
    kept = search_now().conversation("plan")
    assert (kept.state, kept.asked_on) == (TalkState.ASKED, TODAY)
    assert "Waiting" in words_of(own.get("/"))
    own.post("/talks/plan/move/", {"to": "cancelled"})
    assert search_now().conversation("plan").state is TalkState.CANCELLED


def test_going_ahead_needs_a_reason_and_keeps_it(own: Client) -> None:
    open_search(ACME_TARGET, but(talk(VERA, Door.EXPLORATORY), id="plan"))
    assert own.post("/talks/plan/go-ahead/", {"rule": "G01", "reason": " "}).status_code == 422
    own.post("/talks/plan/go-ahead/", {"rule": "G01", "reason": "We are old friends."})
    override = search_now().conversation("plan").overrides[0]
    assert (override.rule, override.reason, override.on) == ("G01", "We are old friends.", TODAY)
    assert dict(rules_in(own.get("/talks/plan/")))["G01"] == "advise"


def test_a_talk_that_is_known_asks_only_for_its_day(own: Client) -> None:
    open_search(talk(cast.NOOR, Door.EXPLORATORY, id="n", state=TalkState.ASKED, asked_on=TODAY))
    page = words_of(own.get("/talks/n/date/"))
    assert "When do you talk with Noor Haddad?" in page
    assert "Which opening" not in page
    assert "Who proposed it" not in page
    own.post("/talks/n/date/", {"on": str(TOMORROW), "at": "18:00", "channel": "in_person"})
    kept = search_now().conversation("n")
    assert (kept.state, kept.on, kept.initiated_by) == (
        TalkState.BOOKED, datetime(2026, 11, 24, 18), InitiatedBy.SEEKER,
    )  # fmt: skip
    own.post("/talks/n/date/", {"on": str(TODAY + timedelta(days=2)), "at": "", "channel": ""})
    moved = search_now().conversation("n")
    assert (moved.on, moved.channel) == (datetime(2026, 11, 25), Channel.IN_PERSON)


def test_a_day_that_is_no_day_is_asked_again(own: Client) -> None:
    open_search(talk(cast.NOOR, Door.EXPLORATORY, id="n", state=TalkState.ASKED, asked_on=TODAY))
    assert own.post("/talks/n/date/", {"on": "soon"}).status_code == 422
    assert search_now().conversation("n").state is TalkState.ASKED


def test_a_talk_that_was_held_since_in_another_window_stays_held(own: Client) -> None:
    open_search(talk(cast.NOOR, Door.EXPLORATORY, id="n", state=TalkState.HELD, on=datetime(2026, 11, 20)))
    before = search_now()
    own.post("/talks/n/date/", {"on": str(TOMORROW), "at": "18:00", "channel": "in_person"})
    assert search_now() == before


def test_an_interview_that_gets_its_day_moves_its_opening_along(own: Client) -> None:
    opening = but(SALES_JOB, pipe=Pipe.APPLIED)
    open_search(ACME_TARGET, VERA, opening, talk(VERA, Door.JOB, opening, id="j", state=TalkState.ASKED))
    own.post("/talks/j/date/", {"on": str(TOMORROW), "at": "09:30"})
    assert search_now().opening(opening.id).pipe is Pipe.INTERVIEW


def test_whoever_explores_is_not_booked_for_a_job(own: Client) -> None:
    open_search(cast.NOOR)
    own.post("/happened/", _call(who="Noor Haddad", door="exploratory", opening="new", new_title=""))
    assert search_now().openings == search_now().conversations[0].openings == ()


def test_whoever_begins_with_an_interview_writes_it_down_at_once(browser: Client) -> None:
    begun = {"knows": "yes", "title": "Sales Representative", "suit": "5", "name": "Tom"}
    assert browser.post("/start/", begun | {"then": "interview"})["Location"] == "/happened/"


def test_whoever_was_asked_is_offered_before_the_form(own: Client) -> None:
    open_search(cast.asked(cast.NOOR, Door.EXPLORATORY, TODAY))
    page = own.get("/happened/")
    assert "Somebody you asked? " in words_of(page)
    assert 'href="/talks/asked-noor/"' in page.content.decode()
    assert "Somebody you asked?" not in words_of(own.get("/happened/?who=vera"))


def test_who_asked_whom_stays_known_when_the_talk_gets_its_date(own: Client) -> None:
    open_search(cast.asked(cast.NOOR, Door.EXPLORATORY, TODAY))
    own.post("/happened/", _call(who="Noor Haddad", title="", door="exploratory", opening=""))
    kept = search_now().conversation("asked-noor")
    assert (kept.state, kept.initiated_by) == (TalkState.BOOKED, InitiatedBy.SEEKER)


def test_where_somebody_works_may_stand_with_their_title(own: Client) -> None:
    open_search()
    own.post("/happened/", _call(who="Rosa Field", title="Technical Recruiter at TalentBridge"))
    rosa = next(each for each in search_now().contacts if each.name == "Rosa Field")
    assert (rosa.title, search_now().company_by_id[rosa.company or ""].name) == ("Technical Recruiter", "TalentBridge")
