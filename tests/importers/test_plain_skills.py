"""Skills given as plain texts, and degrees behind a name."""

from __future__ import annotations

import json
from datetime import date
from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from threedoors.cli.resume_shown import show_resume
from threedoors.importers import Reading, merge, new_search, read_file
from threedoors.importers.person_names import without_degrees
from threedoors.renderers.explore_sheet import Part, sheet_of

RESUME: dict[str, Any] = {
    "basics": {"name": "Anna Kowalska, MBA"},
    "skills": ["Excel", "Spanish", {"name": "Rosters"}],
    "languages": ["Polish", {"language": "German", "fluency": "B2"}],
    "interests": ["chess"],
}


def _read() -> Reading:
    return read_file("anna.json", json.dumps(RESUME).encode())


def test_skills_as_plain_texts_are_shown_and_no_fault() -> None:
    reading = _read()
    assert reading.resume == RESUME
    assert reading.skipped == ()
    out = StringIO()
    show_resume(Console(file=out, width=200), reading.resume or {})
    assert "Skills: Excel, Spanish, Rosters" in out.getvalue()
    assert "Languages: Polish, German (B2)" in out.getvalue()
    assert "Interests: chess" in out.getvalue()


def test_they_stand_on_the_page_to_bring_along() -> None:
    search = merge(new_search(), [_read()], today=date(2026, 11, 24)).search
    parts = sheet_of(search).parts
    assert [line.text for line in parts[Part.SKILLS]] == ["Excel, Spanish, Rosters"]
    assert "Languages: Polish, German (B2)" in [line.text for line in parts[Part.BACKGROUND]]
    assert search.seeker.name == "Anna Kowalska"


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("Anna Kowalska, MBA", "Anna Kowalska"),
        ("Anna Kowalska, MBA, PMP", "Anna Kowalska"),
        ("Anna Kowalska PhD", "Anna Kowalska"),
        ("Anna Kowalska (M.Sc.)", "Anna Kowalska"),
        ("ANNA KOWALSKA, MBA", "ANNA KOWALSKA"),
        ("Kowalska, Anna, MBA", "Kowalska, Anna"),
        ("Kowalska, Anna", "Kowalska, Anna"),
        ("Dr. Anna Weber", "Dr. Anna Weber"),
        ("John Smith, Jr.", "John Smith, Jr."),
        ("John Smith III", "John Smith III"),
        ("Vera Li (Berg)", "Vera Li (Berg)"),
        ("Yo-Yo Ma", "Yo-Yo Ma"),
        ("Li, MA", "Li, MA"),
        ("Vera Lindqvist, Acme", "Vera Lindqvist, Acme"),
    ],
)
def test_a_degree_is_no_part_of_a_name(written: str, called: str) -> None:
    assert without_degrees(written) == called


def test_people_of_a_list_are_called_by_their_names() -> None:
    table = 'Name,Email\n"Anna Kowalska, MBA",a@x.example\nTom Quist PhD,t@x.example\n'
    reading = read_file("people.csv", table.encode())
    assert [each.name for each in reading.contacts] == ["Anna Kowalska", "Tom Quist"]
    once = merge(new_search(), [reading], today=date(2026, 11, 24)).search
    assert merge(once, [reading], today=date(2026, 11, 25)).search is once
