"""Whatever search there is: written and read it is the same, and written again it is the same text."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator

from searchfile.searches import searches
from threedoors.searchfile import read_search, read_term, schema, shapes, term_as_json, write_search
from threedoors.terms import Search

SCHEMA = Draft202012Validator(schema())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(searches())
def test_a_search_survives_the_file_whole_and_term_by_term(search: Search) -> None:
    """Term by term, because the app keeps each as a row of its own."""
    text = write_search(search)
    again = read_search(text)
    assert again == search
    assert write_search(again) == text
    SCHEMA.validate(json.loads(text))
    for key in shapes.keys_of(Search):
        if isinstance(key.shape, shapes.Many):
            for term in getattr(search, key.attribute):
                assert read_term(type(term), term_as_json(term)) == term
