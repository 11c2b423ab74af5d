"""Taking an act back: what it changed is as before, what came since stays, and the history tells both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.test import Client
from tests.app.reading import words_of

from threedoors.app.actions.undoing import undo
from threedoors.app.examples import maya
from threedoors.app.store import access
from threedoors.app.store.models import Search as Record
from threedoors.app.store.models import Step
from threedoors.app.store.steps import KEPT, CannotTakeBack
from threedoors.cast import TODAY
from threedoors.errors import NotFound
from threedoors.searchfile import read_search, write_search
from threedoors.terms import Change, Commitment, Company, Contact, Search

pytestmark = pytest.mark.django_db

Edit = Callable[[Search], Search]


@pytest.fixture
def record() -> Record:
    return access.keep_new(read_search(maya()))


def _apart_from_history(search: Search) -> Search:
    return replace(search, history=())


def _from_rows(record: Record) -> Search:
    record.refresh_from_db()
    record.renew_version()
    record.save()
    return access.as_search(record)


def _last(record: Record) -> int:
    step = access.last_step(record)
    assert step is not None
    return step.pk


def _renamed(ref: int, name: str) -> Edit:
    def edit(search: Search) -> Search:
        people = list(search.contacts)
        people[ref] = replace(people[ref], name=name)
        return replace(search, contacts=tuple(people))

    return edit


def _without(first: int, last: int) -> Edit:
    return lambda search: replace(search, contacts=(*search.contacts[:first], *search.contacts[last:]))


def _added(search: Search) -> Search:
    return replace(
        search,
        companies=(Company(id="new-co", name="New Co"), *search.companies),
        contacts=(*search.contacts, Contact(id="new-one", name="New One", company="new-co")),
    )


def _no_conversations(search: Search) -> Search:
    return replace(search, conversations=(), materials=(), rehearsals=(), dossiers=())


def _seeker(search: Search) -> Search:
    return replace(search, seeker=replace(search.seeker, name="Somebody Else"))


def _committed(search: Search) -> Search:
    return replace(search, commitments=(Commitment(opening=search.openings[0].id),))


@pytest.mark.parametrize(
    "edit",
    [_renamed(2, "Another Name"), _without(3, 4), _without(0, 5), _added, _no_conversations, _seeker, _committed],
)
def test_any_act_taken_back_leaves_the_search_as_it_was(record: Record, edit: Edit) -> None:
    before = _from_rows(record)
    try:
        changed = access.change(record, edit)
    except Exception as error:  # an edit that this test makes must be one that the file allows
        pytest.fail(str(error))
    assert _apart_from_history(changed) != _apart_from_history(before)
    undo(record, _last(record), TODAY)
    assert _apart_from_history(_from_rows(record)) == _apart_from_history(before)
    assert access.last_step(record) is None


def test_acts_are_taken_back_one_after_the_other(record: Record) -> None:
    before = _from_rows(record)
    for edit in (_renamed(0, "First"), _added, _renamed(0, "Second"), _without(1, 3)):
        access.change(record, edit)
    for _ in range(4):
        undo(record, _last(record), TODAY)
    assert _apart_from_history(_from_rows(record)) == _apart_from_history(before)


def test_an_older_act_goes_back_and_what_came_since_stays(record: Record) -> None:
    before = _from_rows(record)
    access.change(record, _renamed(0, "A slip"))
    slip = _last(record)
    access.change(record, _renamed(1, "Meant so"))
    undo(record, slip, TODAY)
    names = [each.name for each in _from_rows(record).contacts]
    assert names[:2] == [before.contacts[0].name, "Meant so"]


def test_what_was_changed_again_since_is_not_taken_back(record: Record) -> None:
    access.change(record, _renamed(0, "First"))
    first = _last(record)
    access.change(record, _renamed(0, "Second"))
    with pytest.raises(CannotTakeBack, match="newer changed the same"):
        undo(record, first, TODAY)
    assert _from_rows(record).contacts[0].name == "Second"


def test_what_something_newer_needs_is_not_taken_back(record: Record) -> None:
    access.change(record, _added)
    added = _last(record)
    access.change(
        record,
        lambda search: replace(search, contacts=(*search.contacts, Contact(id="c9", name="Bo", company="new-co"))),
    )
    with pytest.raises(CannotTakeBack, match="newer needs what this added"):
        undo(record, added, TODAY)
    assert "new-co" in _from_rows(record).company_by_id


def test_twice_is_told(record: Record) -> None:
    access.change(record, _renamed(0, "First"))
    number = _last(record)
    undo(record, number, TODAY)
    with pytest.raises(NotFound):
        undo(record, number, TODAY)


def test_the_history_keeps_both_and_names_the_act(record: Record) -> None:
    told = Change(on=TODAY, act="Renamed somebody")

    def edit(search: Search) -> Search:
        return replace(_renamed(0, "First")(search), history=(*search.history, told))

    access.change(record, edit)
    assert undo(record, _last(record), TODAY) == "Renamed somebody"
    assert [each.act for each in _from_rows(record).history[-2:]] == ["Renamed somebody", "Took back: Renamed somebody"]


def test_only_the_last_acts_are_kept(record: Record) -> None:
    for number in range(KEPT + 5):
        access.change(record, _renamed(0, f"Name {number}"))
    assert Step.objects.count() == KEPT


def test_what_changes_nothing_is_no_act(record: Record) -> None:
    access.change(record, lambda search: replace(search, history=(*search.history, Change(on=TODAY, act="Looked"))))
    assert access.last_step(record) is None


def test_the_page_offers_to_take_it_back_and_does(own: Client) -> None:
    own.post(
        "/add-people/",
        {"form-TOTAL_FORMS": "1", "form-INITIAL_FORMS": "0", "form-0-name": "Bea Stone", "form-0-relation": "friend"},
    )
    page = own.get("/people/")
    assert "Take it back" in words_of(page)
    record = access.own_search()
    assert record is not None
    own.post(f"/history/{_last(record)}/take-back/")
    assert not access.as_search(Record.objects.get(pk=record.pk)).contacts
    history = words_of(own.get("/history/"))
    assert "Took back: Wrote down one person" in history


def test_a_refusal_says_what_to_do(own: Client) -> None:
    record = access.own_search()
    assert record is not None
    page = own.post("/history/999/take-back/")
    assert page.status_code == 409
    assert "taken back already" in words_of(page)


def test_another_search_s_act_is_not_taken_back(own: Client) -> None:
    other = access.keep_new(read_search(maya()), sample=True)
    access.change(other, _renamed(0, "Theirs"))
    theirs = _last(other)
    own.post("/sample/leave/")
    assert own.post(f"/history/{theirs}/take-back/").status_code == 409
    assert access.as_search(Record.objects.get(pk=other.pk)).contacts[0].name == "Theirs"


def test_what_was_taken_back_leaves_a_search_that_can_be_exported_and_read(sample: Client) -> None:
    sample.post("/people/p-noor/plan/", {"door": "exploratory"})
    step = Step.objects.first()
    assert step is not None
    sample.post(f"/history/{step.pk}/take-back/")
    after = access.as_search(Record.objects.get())
    assert read_search(write_search(after)) == after
    assert any(line.act == step.act for line in after.history)


def test_when_an_act_was_is_told_by_its_date_as_a_sample_has_a_day_of_its_own(own: Client) -> None:
    own.post("/directions/", {"title": "Baking"})
    made = Step.objects.latest("made_at").made_at
    assert f"{made:%A}, {made.day} {made:%B}, {made:%H:%M}" in words_of(own.get("/history/"))
