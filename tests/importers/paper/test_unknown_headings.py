"""Headings that stand in no list, and addresses as they are written."""

from __future__ import annotations

import pytest

from threedoors.importers.paper import Line
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.headings import guessed_section, section_of
from threedoors.importers.paper.lines import Run
from threedoors.importers.paper.sections import parts_of
from threedoors.importers.paper.whereabouts import address_in


def line(text: str, *, size: float = 10.0, bold: bool = False, bullet: bool = False) -> Line:
    gap = 2.2 if size > 10 else 1.2
    return Line(cells=((Run(text, size, bold, False),),), gap=gap, bullet=bullet, whole=True)


def head(text: str) -> Line:
    return line(text, size=13.0, bold=True)


SHEET = (
    line("Rory McAlister", size=22.0, bold=True),
    head("About"),
    line("Sous chef with a weakness for fish and tidy fridges."),
    head("From the ranges"),
    line("Sous Chef, The Lobster Creel Ltd, Edinburgh", bold=True),
    line("March 2021 – present"),
    line("Runs the pass", bullet=True),
    head("Benches I sat on"),
    line("Diploma in Cookery, City College", bold=True),
    line("2014 – 2016"),
    head("On the rack"),
    line("Knives: butchery, filleting"),
    line("Papers: costing, rotas"),
    head("Far from the stove"),
    line("Sea swimming."),
)


def test_a_look_that_only_headings_have_parts_the_sections() -> None:
    assert [part.section for part in parts_of(SHEET)[1:]] == [
        Section.SUMMARY,
        Section.WORK,
        Section.EDUCATION,
        Section.SKILLS,
        Section.OTHER,
    ]


def test_what_is_set_like_text_heads_nothing() -> None:
    parts = parts_of((*SHEET[:3], line("From the ranges"), *SHEET[4:7]))
    assert [part.section for part in parts] == [None, Section.SUMMARY]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Kitchens I have worked in", Section.WORK),
        ("Bisherige Tätigkeiten", Section.WORK),
        ("Recorrido laboral", Section.WORK),
        ("Parcours scolaire et diplômes", Section.EDUCATION),
        ("Fachtkenntnisse", Section.SKILLS),
        ("Wer bin ich, kurz zu mir", Section.SUMMARY),
        ("Tickets & certificates", Section.CERTIFICATES),
        ("The rest", Section.OTHER),
    ],
)
def test_a_telling_word_tells_the_section(text: str, section: Section) -> None:
    assert guessed_section(text) is section


def test_what_a_heading_adds_in_brackets_is_no_part_of_it() -> None:
    assert section_of("Sprachen (mündlich und schriftlich)") is Section.LANGUAGES
    assert section_of("(Sprachen)") is None


@pytest.mark.parametrize(
    ("texts", "address"),
    [
        (["14 Harbour Row, Leith EH6 6NP"], "14 Harbour Row, Leith EH6 6NP"),
        (["Mühlgasse 7, 4600 Wels"], "Mühlgasse 7, 4600 Wels"),
        (["12 rue des Lilas", "Ingénieure", "75020 Paris, France"], "12 rue des Lilas, 75020 Paris, France"),
        (["Portland, Oregon 97212"], "Portland, Oregon 97212"),
        (["ul. Lipowa 12/4, 15-424 Białystok"], "ul. Lipowa 12/4, 15-424 Białystok"),
        (["maya@mail.example, 80202 Denver"], ""),
        (["Sales Manager, Acme Inc."], ""),
        (["Led 4600 people in Wels."], ""),
    ],
)
def test_addresses_are_known_by_their_postcodes_and_streets(texts: list[str], address: str) -> None:
    assert address_in(texts) == address
