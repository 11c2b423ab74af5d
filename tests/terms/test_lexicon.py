"""How word lists are read."""

from __future__ import annotations

import pytest

from threedoors.terms.lexicon import Lexicon, listed
from threedoors.terms.title_parts import segments_of

LEXICON = Lexicon(
    (
        ("boss", "chief, *leiter, kierowni*, head of, 経理部長"),
        ("work", "chief of staff, projekt*, *pfleg*, head of state *, pilar* odzial*, 経理"),
    )
)

READINGS = {
    "a whole word": ("chief", ["boss"]),
    "not a part of one": ("chiefly", []),
    "the end of a word": ("abteilungsleiter", ["boss"]),
    "the beginning of one": ("kierowniczka", ["boss"]),
    "anywhere in one": ("krankenpflegerin", ["work"]),
    "two kinds in one word": ("projektleiter", ["work", "boss"]),
    "the longer phrase": ("chief of staff", ["work"]),
    "a phrase cut short": ("chief of", ["boss"]),
    "a star for a word": ("head of state france", ["work"]),
    "a phrase that begins with a stem": ("pilarka odzialowa", ["work"]),
    "the longer of two within a word": ("営業経理部長", ["boss"]),
}


@pytest.mark.parametrize(("text", "kinds"), READINGS.values(), ids=READINGS)
def test_kinds_read(text: str, kinds: list[str]) -> None:
    assert [found.kind for found in LEXICON.read(text.split())] == kinds


def test_a_list_may_be_broken_over_lines() -> None:
    assert listed("one, two\n    three,\n") == ("one", "two three")


PARTS = {
    "soft and hard marks": ("Director, Sales | Coach", [[("director",), ("sales",)], [("coach",)]]),
    "the company is cut": ("CEO at Acme, Inc. | Coach", [[("ceo",)], [("coach",)]]),
    "one title for every gender": ("Leiter/in (m/w/d)", [[("leiter",)]]),
    "a slash between two titles": ("Owner/Operator", [[("owner",)], [("operator",)]]),
    "hyphens join, dashes part": ("Vice-President - Sales", [[("vice", "president"), ("sales",)]]),
    "initials": ("V.P., R&D", [[("vp",), ("r&d",)]]),
    "and": ("Sales & Ops", [[("sales", "and", "ops")]]),
    "nothing but marks": (" | -- ", []),
}


@pytest.mark.parametrize(("title", "segments"), PARTS.values(), ids=PARTS)
def test_parts_of_a_title(title: str, segments: list[list[tuple[str, ...]]]) -> None:
    assert segments_of(title) == segments
