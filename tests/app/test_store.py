"""The record: what goes in comes out, and only what changed is written."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from threedoors import terms
from threedoors.app.examples import maya
from threedoors.app.store import access
from threedoors.app.store.models import LISTS, Contact, Search
from threedoors.searchfile import read_search, write_search

pytestmark = pytest.mark.django_db


@pytest.fixture
def record() -> Search:
    return access.keep_new(read_search(maya()))


def _read_anew(record: Search) -> terms.Search:
    """From the rows, not from memory."""
    record.refresh_from_db()
    record.renew_version()
    record.save()
    return access.as_search(record)


def _writes(queries: CaptureQueriesContext) -> list[str]:
    return [each["sql"] for each in queries if each["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


def test_every_list_of_the_file_has_its_table() -> None:
    lists = {each.name for each in fields(terms.Search)} - {"threedoors", "today", "seeker"}
    assert set(LISTS) == lists


def test_a_search_comes_back_byte_for_byte(record: Search) -> None:
    assert write_search(_read_anew(record)) == maya()


def test_a_search_is_one_query_for_each_list_and_then_remembered(record: Search) -> None:
    record.renew_version()
    with CaptureQueriesContext(connection) as first:
        access.as_search(record)
    assert len(first) == len(LISTS)
    with CaptureQueriesContext(connection) as again:
        access.as_search(record)
    assert len(again) == 0


def test_only_the_changed_row_is_written(record: Search) -> None:
    def edit(search: terms.Search) -> terms.Search:
        first, *others = search.contacts
        return replace(search, contacts=(replace(first, title="Another title"), *others))

    with CaptureQueriesContext(connection) as queries:
        access.change(record, edit)
    assert len(_writes(queries)) == 3  # the contact, the search's version, and how the contact was before
    assert sum("Another title" in sql for sql in _writes(queries)) == 1
    assert _read_anew(record).contacts[0].title == "Another title"


def test_things_without_an_id_are_kept_by_their_place(record: Search) -> None:
    access.change(record, lambda search: replace(search, history=search.history[1:]))
    assert _read_anew(record).history == read_search(maya()).history[1:]


def test_removed_and_added_at_once(record: Search) -> None:
    new = terms.Contact(id="new", name="Łukasz Ó Briain")

    def edit(search: terms.Search) -> terms.Search:
        return replace(search, conversations=(), contacts=(new, *search.contacts[5:]))

    after = access.change(record, edit)
    assert _read_anew(record) == after


def test_a_stale_tab_edits_what_is_there_now(record: Search) -> None:
    stale = Search.objects.get()
    access.change(record, lambda search: replace(search, seeker=replace(search.seeker, want=1)))
    access.change(stale, lambda search: replace(search, seeker=replace(search.seeker, suit=1)))
    seeker = _read_anew(record).seeker
    assert (seeker.want, seeker.suit) == (1, 1)


def test_an_edit_that_fails_changes_nothing(record: Search) -> None:
    def fails(search: terms.Search) -> terms.Search:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        access.change(record, fails)
    assert write_search(_read_anew(record)) == maya()


def test_one_ref_once_in_a_search(record: Search) -> None:
    row = Contact.objects.first()
    assert row is not None
    with pytest.raises(IntegrityError), transaction.atomic():
        Contact.objects.create(search=record, ref=row.ref, position=999, body=row.body)


def test_a_resume_keeps_its_keys_in_their_order() -> None:
    resume = {"z": 1, "a": {"y": 1.0, "b": [None, "ü"]}}
    record = access.keep_new(terms.Search(seeker=terms.Seeker(name="Ada", resume=resume)))
    kept = _read_anew(record).seeker.resume
    assert (list(kept), kept) == (["z", "a"], resume)
