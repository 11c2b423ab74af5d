"""The doubt check in the app: a page that needs no search, the marks of the editors, and what the seeker keeps."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client
from tests.app.keeping import search_now
from tests.app.reading import words_of

pytestmark = pytest.mark.django_db

DIVIDED = "Thank you. Sales is one option, but I'm also considering marketing. I led six people."
FOR_ACME = {"role": "Sales Manager", "company": "Acme", "audience": "employer", "kind": "answer"}


def _marks(browser: Client, text: str, **fields: str) -> dict[str, Any]:
    response = browser.post("/check/marks/", {**FOR_ACME, "text": text, **fields})
    assert response.status_code == 200
    answer: dict[str, Any] = json.loads(response.content)
    return answer


def test_the_page_needs_no_search(browser: Client) -> None:
    assert "Is there room for doubt?" in words_of(browser.get("/check/"))
    page = browser.post("/check/", {**FOR_ACME, "text": DIVIDED})
    assert "places that an employer may take for doubt" in words_of(page)
    assert b'<mark class="error">Sales is one option</mark>' in page.content


def test_the_text_comes_back_as_it_was_typed(browser: Client) -> None:
    page = browser.post("/check/", {**FOR_ACME, "text": "  \n<b>Sales & more</b>\n"})
    assert "&lt;b&gt;Sales &amp; more&lt;/b&gt;" in page.content.decode()


def test_an_empty_text_is_asked_for(browser: Client) -> None:
    page = browser.post("/check/", {**FOR_ACME, "text": "  "})
    assert page.status_code == 422
    assert "Paste or write something to read." in words_of(page)


def test_the_same_text_for_a_friend_is_left_alone(browser: Client) -> None:
    answer = _marks(browser, DIVIDED, audience="safe")
    assert answer["marks"] == []
    assert "Nothing in it sounds like doubt to a friend" in answer["html"]


def test_marks_are_counted_as_the_browser_counts(browser: Client) -> None:
    """The browser takes an emoji for two."""
    plain, emoji = _marks(browser, DIVIDED), _marks(browser, "🙂🙂" + DIVIDED)
    assert [each["start"] + 4 for each in plain["marks"]] == [each["start"] for each in emoji["marks"]]
    assert [each["end"] + 4 for each in plain["marks"]] == [each["end"] for each in emoji["marks"]]


def test_line_ends_of_browsers_do_not_shift_marks(browser: Client) -> None:
    answer = _marks(browser, f"Hello.\n{DIVIDED}")
    assert _marks(browser, f"Hello.\r\n{DIVIDED}")["marks"] == answer["marks"]


@pytest.mark.parametrize(
    "fields", [{"kind": "poem"}, {"audience": "everybody"}, {"text": "x" * 200_001}], ids=["kind", "audience", "long"]
)
def test_what_no_editor_sends_is_refused(browser: Client, fields: dict[str, str]) -> None:
    assert browser.post("/check/marks/", {**FOR_ACME, "text": "x", **fields}).status_code == 400


def test_a_way_to_say_it_names_the_job_and_asks_whether_it_is_true(browser: Client) -> None:
    page = browser.post("/check/ways/", {**FOR_ACME, "text": DIVIDED, "number": "1"})
    assert "The Sales Manager role at Acme is the job I want." in words_of(page)
    assert "Is this the job you want?" in words_of(page)
    assert browser.post("/check/ways/", {**FOR_ACME, "text": DIVIDED, "number": "9"}).status_code == 400


def test_an_editor_of_an_opening_knows_its_job_and_company(sample: Client) -> None:
    opening = search_now().openings[0]
    answer = _marks(sample, DIVIDED, opening=opening.id, role="", company="", kind="letter")
    assert answer["marks"]
    page = sample.post("/check/ways/", {"text": DIVIDED, "number": "1", "opening": opening.id, "kind": "letter"})
    assert opening.title in words_of(page)


def test_a_talk_says_who_listens(sample: Client) -> None:
    safe = next(each for each in search_now().conversations if each.door == "exploratory")
    assert _marks(sample, DIVIDED, talk=safe.id, audience="employer")["marks"] == []


@pytest.mark.parametrize("page", ["/openings/o-acme/", "/check/"])
def test_texts_are_read_as_they_are_written(sample: Client, page: str) -> None:
    assert b"data-doubt=" in sample.get(page).content


def test_a_wording_is_kept_for_a_reason_and_marked_again(own: Client) -> None:
    found = _marks(own, DIVIDED)["marks"]
    kept = {"rule": "divided_target.one_of_several", "words": "Sales is one option", "reason": "They asked me"}
    assert own.post("/check/keep/", kept).status_code == 204
    severities = [each["severity"] for each in _marks(own, DIVIDED)["marks"]]
    assert severities.count("kept") == 1
    assert len(severities) == len(found)
    assert search_now().seeker.kept_wordings[0].reason == "They asked me"
    assert "They asked me" in search_now().history[-1].note
    own.post("/check/keep/", {**kept, "reason": "", "again": "yes"})
    assert _marks(own, DIVIDED)["marks"] == found
    assert search_now().seeker.kept_wordings == ()


def test_a_rule_is_kept_everywhere_when_no_words_are_named(own: Client) -> None:
    own.post("/check/keep/", {"rule": "divided_target.one_of_several", "words": "", "reason": "So I speak"})
    for text in ("Sales is one option.", "Selling is one option for me.", "For me sales is one of the options."):
        assert [each["severity"] for each in _marks(own, text)["marks"]] == ["kept"]


def test_without_a_reason_nothing_is_kept(own: Client) -> None:
    assert own.post("/check/keep/", {"rule": "x.y", "words": "a", "reason": " "}).status_code == 400
    assert search_now().seeker.kept_wordings == ()


def test_without_a_search_the_page_remembers(browser: Client) -> None:
    kept = "divided_target.one_of_several\tSales is one option\tThey asked me"
    answer = _marks(browser, DIVIDED, kept=kept)
    assert [each["severity"] for each in answer["marks"]].count("kept") == 1
    assert "They asked me" in answer["html"]
    assert browser.post("/check/keep/", {"rule": "a.b", "words": "", "reason": "so"}).status_code == 202


def test_many_findings_are_all_marked_and_some_listed(browser: Client) -> None:
    answer = _marks(browser, f"{DIVIDED} " * 60)
    assert len(answer["marks"]) >= 100
    assert answer["html"].count("<li") == 40
    assert "more are marked in the text" in answer["html"]


def test_two_drafts_are_compared(browser: Client) -> None:
    page = browser.post("/check/compare/", {**FOR_ACME, "before": DIVIDED, "after": "I led six people and want this."})
    words = words_of(page)
    assert "Gone : “Sales is one option”" in words
    assert "Still there" not in words
    assert b'<mark class="error">Sales is one option</mark>' in page.content


def test_a_draft_is_asked_for_where_one_is_missing(browser: Client) -> None:
    page = browser.post("/check/compare/", {**FOR_ACME, "before": DIVIDED, "after": " "})
    assert page.status_code == 422
    assert "Paste the second draft." in words_of(page)
    assert DIVIDED.split("'", maxsplit=1)[0] in page.content.decode()


def test_the_last_two_answers_that_were_practised_stand_beside_each_other(sample: Client) -> None:
    opening = search_now().openings[0].id
    for answer in ("First try at it.", "Second try at it."):
        sample.post(f"/openings/{opening}/prepare/", {"question": "Why us?", "answer": answer})
    page = sample.get("/check/compare/", {"opening": opening, "question": "Why us?"}).content.decode()
    assert page.index("First try at it.") < page.index("Second try at it.")
