"""An opening that was taken for one that is here already can be said to be another one, and stays it."""

from __future__ import annotations

from datetime import date

from threedoors.importers import FoundOpening, Reading, merge
from threedoors.searchfile import read_search, write_search
from threedoors.terms import Company, Opening, Search, Seeker

TODAY = date(2026, 11, 24)
HERE = Search(
    seeker=Seeker(name="Maya"),
    companies=(Company(id="acme", name="Acme"),),
    openings=(Opening(id="nurse", title="Nurse", company="acme", posting="Nights."),),
)
DAYS = Reading(
    file="days.txt", format="posting-text",
    openings=(FoundOpening(title="Nurse", company="Acme", posting="Days.", url="https://acme.example/2"),),
)  # fmt: skip


def _key() -> str:
    (known,) = merge(HERE, [DAYS], today=TODAY).merged
    assert (known.into, known.kind) == ("nurse", "opening")
    assert known.key
    return known.key


def test_it_is_the_one_that_is_here_until_the_seeker_says_no() -> None:
    once = merge(HERE, [DAYS], today=TODAY)
    assert [each.id for each in once.search.openings] == ["nurse"]
    apart = merge(HERE, [DAYS], today=TODAY, answers={_key(): False})
    assert apart.unasked == ()
    assert [(each.id, each.posting) for each in apart.search.openings] == [
        ("nurse", "Nights."),
        ("nurse-acme", "Days."),
    ]
    assert apart.search.openings[0] == HERE.openings[0]
    assert read_search(write_search(apart.search)) == apart.search


def test_the_same_file_again_changes_nothing_and_asks_nothing() -> None:
    apart = merge(HERE, [DAYS], today=TODAY, answers={_key(): False}).search
    again = merge(apart, [DAYS], today=date(2027, 1, 1))
    assert again.search is apart
    assert [each.into for each in again.merged] == ["nurse-acme"]


def test_the_key_of_another_posting_is_another() -> None:
    nights = Reading(
        file="days.txt", format="posting-text", openings=(FoundOpening(title="Nurse", company="Acme", posting="Late."),)
    )
    (known,) = merge(HERE, [nights], today=TODAY).merged
    assert known.key != _key()
