"""Acts on one person: addresses, notes in two windows, promises, a double entry, taking out; each can be taken back."""

from __future__ import annotations

import pytest
from django.test import Client
from tests.app.reading import words_of

from threedoors.app.store import access
from threedoors.app.store.models import Search, Step
from threedoors.searchfile import read_search, write_search
from threedoors.terms import InitiatedBy
from threedoors.terms import Search as Term

pytestmark = pytest.mark.django_db
REACH = {"name": "Vera Lindqvist", "emails": "v@acme.example\nvera@home.example", "phones": "+1 303 555 0101",
         "urls": "", "place": "Boulder"}  # fmt: skip


def _term() -> Term:
    return access.as_search(Search.objects.get())


def _undone(client: Client) -> None:
    step = Step.objects.first()
    assert step is not None
    assert client.post(f"/history/{step.pk}/take-back/").status_code == 302


def test_addresses_are_kept_and_told(sample: Client) -> None:
    assert sample.post("/people/p-vera/reach/", {**REACH, "trusted": "on"}).status_code == 302
    vera = _term().contact("p-vera")
    assert vera.emails == ("v@acme.example", "vera@home.example")
    assert (vera.phones, vera.place, vera.trusted) == (("+1 303 555 0101",), "Boulder", True)
    assert "Wrote down how to reach somebody" in words_of(sample.get("/history/"))
    assert 'href="mailto:v@acme.example"' in sample.get("/people/p-vera/").content.decode()


def test_a_person_needs_a_name_and_what_was_typed_stays(sample: Client) -> None:
    response = sample.post("/people/p-vera/reach/", {**REACH, "name": " "})
    assert response.status_code == 422
    assert "What are they called?" in words_of(response)
    assert "vera@home.example" in response.content.decode()
    assert _term().contact("p-vera").place != "Boulder"


def test_saying_the_same_again_is_no_act(sample: Client) -> None:
    sample.post("/people/p-vera/reach/", REACH)
    steps = Step.objects.count()
    sample.post("/people/p-vera/reach/", REACH)
    assert Step.objects.count() == steps


def _seen(client: Client) -> str:
    page = client.get("/people/p-vera/").content.decode()
    return page.split('name="seen" value="')[1].split('"')[0]


def test_notes_of_two_windows_do_not_overwrite_each_other(sample: Client) -> None:
    seen = _seen(sample)
    assert sample.post("/people/p-vera/notes/", {"notes": "First window", "seen": seen}).status_code == 302
    refused = sample.post("/people/p-vera/notes/", {"notes": "Second window", "seen": seen})
    assert refused.status_code == 422
    assert "First window" in words_of(refused)
    assert "Second window" in refused.content.decode()
    assert _term().contact("p-vera").notes == "First window"
    again = refused.content.decode().split('name="seen" value="')[1].split('"')[0]
    assert sample.post("/people/p-vera/notes/", {"notes": "Both", "seen": again}).status_code == 302
    assert _term().contact("p-vera").notes == "Both"


def test_promises_of_both_sides_are_shown_and_kept(sample: Client) -> None:
    talk, number, promise = next(
        (talk, number, promise)
        for talk in _term().conversations
        for number, promise in enumerate(talk.debrief.promises if talk.debrief else ())
        if promise.done_on is None and talk.contacts
    )
    ref = talk.contacts[0]
    assert promise.text in words_of(sample.get(f"/people/{ref}/"))
    assert sample.post(f"/people/{ref}/promise/", {"talk": talk.id, "number": number}).status_code == 302
    kept = _term().conversation(talk.id).debrief
    assert kept is not None
    assert kept.promises[number].done_on == _term().today
    assert promise.by in set(InitiatedBy)


@pytest.mark.parametrize("number", ["99", "-1", "x", ""])
def test_a_promise_that_is_not_there_is_not_found(sample: Client, number: str) -> None:
    talk = next(each for each in _term().conversations if each.debrief)
    assert sample.post("/people/p-vera/promise/", {"talk": talk.id, "number": number}).status_code == 404


def test_what_they_said_is_shown_word_for_word(sample: Client) -> None:
    talk = next(t for t in _term().conversations if t.debrief and t.debrief.suggestions and t.contacts)
    assert talk.debrief is not None
    shown = words_of(sample.get(f"/people/{talk.contacts[0]}/"))
    for suggestion in talk.debrief.suggestions:
        assert " ".join(suggestion.said.split()) in shown


def test_two_entries_become_one_and_two_again(sample: Client) -> None:
    before = _term()
    talks = sum("p-noor" in talk.contacts for talk in before.conversations)
    compared = sample.get("/people/p-vera/same/", {"other": "p-noor"})
    assert "Yes, one person" in words_of(compared)
    assert sample.post("/people/p-vera/same/", {"other": "p-noor"}).status_code == 302
    after = _term()
    assert "p-noor" not in after.contact_by_id
    assert sum("p-vera" in t.contacts for t in after.conversations) >= talks
    assert read_search(write_search(after)) == after
    _undone(sample)
    assert _term().contacts == before.contacts
    assert _term().conversations == before.conversations


def test_nobody_is_put_into_themselves(sample: Client) -> None:
    before = _term().contacts
    sample.post("/people/p-vera/same/", {"other": "p-vera"})
    assert _term().contacts == before
    assert sample.post("/people/p-vera/same/", {"other": "nobody"}).status_code == 404


def test_everybody_can_be_taken_out_and_brought_back(sample: Client) -> None:
    before = _term()
    for contact in before.contacts:
        assert sample.get(f"/people/{contact.id}/remove/").status_code == 200
    for ref in ("p-vera", "p-noor", "p-cole", "p-marcus"):
        if ref in before.contact_by_id:
            assert sample.post(f"/people/{ref}/remove/").status_code == 302
            assert ref not in _term().contact_by_id
            assert sample.get(f"/people/{ref}/").status_code == 404
            _undone(sample)
            assert _term().contacts == before.contacts
            assert _term().conversations == before.conversations


def test_without_anybody_nothing_points_to_them() -> None:
    from threedoors.app.actions.person import without_person
    from threedoors.app.examples import maya

    search = read_search(maya().encode())
    for contact in search.contacts:
        left = without_person(search, contact.id)
        assert read_search(write_search(left)) == left
