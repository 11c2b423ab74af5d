"""The address books of `evals/readers/contacts`: the people in each are the people it states, and none is lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from threedoors.importers import read_file

BOOKS = Path(__file__).parents[3] / "evals" / "readers" / "contacts"
ALL = (*BOOKS.iterdir(), *BOOKS.with_name("contacts-unseen").iterdir())


@pytest.mark.parametrize("book", sorted(each for each in ALL if each.suffix != ".json"), ids=lambda p: p.name)
def test_everybody_in_a_made_book_is_found(book: Path) -> None:
    told = json.loads(Path(f"{book}.json").read_text())
    reading = read_file(book.name, book.read_bytes())
    assert [each.name for each in reading.contacts] == [each["name"][0] for each in told["people"]]
    assert [list(each.emails) for each in reading.contacts] == [each["email"] for each in told["people"]]
    assert (reading.resume is not None) == ("resume" in told)
