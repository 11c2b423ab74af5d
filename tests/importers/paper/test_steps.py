"""The steps from letters to sections, each on its own."""

from __future__ import annotations

import pytest

from threedoors.importers.paper.columns import lines_of_pages
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.headings import section_of
from threedoors.importers.paper.lines import Letter, Line, PageSize, Run
from threedoors.importers.paper.lists import languages_of, skills_of
from threedoors.importers.paper.roles import degree_and_area, name_jobs
from threedoors.importers.paper.words import tidy, words_of

PAGE = PageSize(600, 800)


def letters(
    text: str, x: float, y: float, *, size: float = 10, space: float = 0.3, apart: float = 0.0, bold: bool = False
) -> list[Letter]:
    """Letters half a size wide, set with no space glyphs: blanks are positions only."""
    made = []
    for letter in text:
        if letter == " ":
            x += space * size
            continue
        made.append(Letter(letter, x, x + 0.5 * size, y, size, bold, False))
        x += (0.5 + apart) * size
    return made


def line(*texts: str, bullet: bool = False, bold: bool = False) -> Line:
    return Line(cells=tuple((Run(f"{text} ", 10, bold, False),) for text in texts), bullet=bullet, whole=True)


def test_words_are_told_apart_by_position_alone() -> None:
    assert [word.text for word in words_of(letters("two words", 50, 100))] == ["two", "words"]


def test_letter_spaced_words_stay_whole() -> None:
    row = letters("WORK EXPERIENCE", 50, 100, apart=0.4, space=0.9)
    assert [word.text for word in words_of(row)] == ["WORK", "EXPERIENCE"]


def test_letters_printed_twice_count_once() -> None:
    twice = [*letters("Bold", 50, 100), *letters("Bold", 50.3, 100)]
    assert [word.text for word in words_of(twice)] == ["Bold"]


def test_a_detached_accent_finds_its_letter() -> None:
    bare = letters("Mu", 50, 100)
    dots = Letter("¨", bare[1].x0 + 1, bare[1].x1 - 1, 100, 10, False, False)
    assert [word.text for word in words_of([*bare, dots])] == ["Mü"]


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("eﬃcient", "efficient"),
        ("M¨unchen", "München"),
        ("2019\u20102021", "2019-2021"),
        ("2019\u00ad2021", "2019-2021"),
        ("\\faTrophy", ""),
        ("FranÃ§ais", "Français"),
    ],
)
def test_what_programs_leave_in_words_is_mended(drawn: str, read: str) -> None:
    assert tidy(drawn) == read


def test_columns_are_read_one_after_the_other() -> None:
    drawn = []
    for n in range(6):
        drawn += letters(f"left line {n}", 50, 100 + 13 * n)
        drawn += letters(f"right line {n}", 350, 105 + 13 * n)
    texts = [each.text for each in lines_of_pages([(PAGE, words_of(drawn))])]
    assert [text.split()[0] for text in texts] == ["left"] * 6 + ["right"] * 6 or [
        text.split()[0] for text in texts
    ] == ["right"] * 6 + ["left"] * 6


def test_dates_beside_jobs_are_a_table_not_a_column() -> None:
    drawn = []
    for n in range(6):
        drawn += letters(f"201{n} - 201{n + 1}", 50, 100 + 26 * n)
        drawn += letters(f"Job number {n}", 200, 100 + 26 * n)
        drawn += letters("and more of it", 200, 113 + 26 * n)
    first = lines_of_pages([(PAGE, words_of(drawn))])[0]
    assert first.texts == ("2010 - 2011", "Job number 0")


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("WORK EXPERIENCE", Section.WORK),
        ("Berufserfahrung:", Section.WORK),
        ("Expérience professionnelle", Section.WORK),
        ("Formación académica", Section.EDUCATION),
        ("Habilitações literárias", Section.EDUCATION),
        ("Istruzione e formazione", Section.EDUCATION),
        ("Werkervaring", Section.WORK),
        ("Umiejętności", Section.SKILLS),
        ("2. Skills & Tools", Section.SKILLS),
        ("E D U C A T I O N", Section.EDUCATION),
        ("Acme Corporation", None),
        ("Responsible for the whole of the education of new colleagues", None),
    ],
)
def test_headings_in_eight_languages(text: str, section: Section | None) -> None:
    assert section_of(text) is section


@pytest.mark.parametrize(
    ("heads", "what", "whom", "place"),
    [
        ([("Software Engineer, Quarry Analytics",)], "Software Engineer", "Quarry Analytics", ""),
        ([("Quarry Analytics",), ("Software Engineer",)], "Software Engineer", "Quarry Analytics", ""),
        ([("Staff Nurse | Ridgeline Hospital | Boulder, CO",)], "Staff Nurse", "Ridgeline Hospital", "Boulder, CO"),
        ([("Bauleiter Hochbau – Krahn & Söhne GmbH (Berlin)",)], "Bauleiter Hochbau", "Krahn & Söhne GmbH", "Berlin"),
        (
            [("Embalagens do Minho, Lda.", "Braga"), ("Técnico de manutenção",)],
            "Técnico de manutenção",
            "Embalagens do Minho, Lda.",
            "Braga",
        ),
        ([("Reporter at The Delta Courier",)], "Reporter", "The Delta Courier", ""),
    ],
)
def test_pieces_of_a_job_find_their_roles(heads: list[tuple[str, ...]], what: str, whom: str, place: str) -> None:
    (named,) = name_jobs([[line(*texts) for texts in heads]])
    assert (named.what, named.whom, named.place) == (what, whom, place)


@pytest.mark.parametrize(
    ("text", "kind", "area"),
    [
        ("Bachelor of Science in Nursing", "Bachelor of Science", "Nursing"),
        ("Master, Communication des organisations", "Master", "Communication des organisations"),
        ("High School Diploma", "High School Diploma", ""),
        ("Computer Science", "", "Computer Science"),
    ],
)
def test_degrees_and_fields(text: str, kind: str, area: str) -> None:
    assert degree_and_area(text) == (kind, area)


def test_skills_with_labels_and_without() -> None:
    assert skills_of([line("Tools: Git, Jira (cloud, server)")]) == [
        {"name": "Tools", "keywords": ["Git", "Jira (cloud, server)"]}
    ]
    assert skills_of([line("Excel • SAP FI/CO • Python 90%")]) == [
        {"name": "Excel"},
        {"name": "SAP FI/CO"},
        {"name": "Python"},
    ]


def test_languages_with_levels_on_one_line_or_below() -> None:
    assert languages_of([line("English (native), German – B2")]) == [
        {"language": "English", "fluency": "native"},
        {"language": "German", "fluency": "B2"},
    ]
    assert languages_of([line("Polski"), line("ojczysty")]) == [{"language": "Polski", "fluency": "ojczysty"}]
