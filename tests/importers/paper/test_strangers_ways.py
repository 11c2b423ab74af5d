"""Ways of writing a resume that were met in the wild, each in a few made-up lines."""

from __future__ import annotations

import pytest

from threedoors.importers.found import FoundResume, Unplaced
from threedoors.importers.paper.assembly import resume_of
from threedoors.importers.paper.entries import entries_of
from threedoors.importers.paper.gaps import is_gap
from threedoors.importers.paper.headings import section_of
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.lists import skills_of, told_among_skills
from threedoors.importers.paper.pieces import pieces_of
from threedoors.importers.paper.roles import name_jobs


def row(*texts: str, bold: bool = False, bullet: bool = False, gap: float = 1.2, x1: float = 300.0) -> Line:
    cells = tuple((Run(f"{text} ", 10, bold, False),) for text in texts)
    starts = (40.0, 220.0)[: len(texts)]
    return Line(cells=cells, x0=40, x1=x1, right=300, gap=gap, bullet=bullet, starts=starts)


@pytest.mark.parametrize(
    "text",
    ["Weltreise", "Voyage en Asie", "Parental leave", "RS und Stellensuche", "Offen für neue Aufgaben", "Chômage"],
)
def test_a_time_between_jobs_is_known(text: str) -> None:
    assert is_gap(text)


@pytest.mark.parametrize("text", ["Reiseleiterin", "Travel Consultant", "Open Kitchen Ltd", "Job Coach", "Reisen AG"])
def test_a_job_is_no_time_between_jobs(text: str) -> None:
    assert not is_gap(text)


def test_a_journey_among_jobs_is_kept_beside_them() -> None:
    lines = [
        row("Berufserfahrung", bold=True, gap=3),
        row("Weltreise", "05.2023 – 08.2023", gap=2.5),
        row("Köchin", "06.2020 – 03.2023", gap=2.5),
        row("Gasthof Adler GmbH, Ulm"),
        row("Mittagstisch für 80 Gäste", bullet=True),
    ]
    found = list(resume_of(lines))
    resume = next(each.resume for each in found if isinstance(each, FoundResume))
    assert [job.get("position") for job in resume["work"]] == ["Köchin"]
    assert any("Weltreise" in each.text and "2023-05" in each.text for each in found if isinstance(each, Unplaced))


def test_a_job_of_today_without_a_beginning() -> None:
    lines = [
        row("En cours : Cuisinière chez Lafarine", bullet=True),
        row("Novembre 2017 - Novembre 2019 : Commis chez Bellevue", bullet=True),
    ]
    first, second = entries_of(lines)
    assert first.period is not None
    assert first.period.start is None
    assert first.period.stop is not None
    assert first.period.stop.now
    assert [(job.what, job.whom) for job in name_jobs([first.heads, second.heads])] == [
        ("Cuisinière", "Lafarine"),
        ("Commis", "Bellevue"),
    ]


def test_a_paragraph_that_ends_in_its_dates() -> None:
    lines = [
        row("Lafarine: gestion de la cuisine et", bold=True, gap=2, x1=298),
        row("des achats pour trois cantines.", "07/2022-09/2022", gap=0.9),
        row("Bellevue: service en salle et la", bold=True, gap=2, x1=298),
        row("caisse.", "08/2021-09/2021", gap=0.9),
    ]
    entries = entries_of(lines)
    assert [[head.text for head in entry.heads] for entry in entries] == [["Lafarine"], ["Bellevue"]]
    assert [line.text for line in entries[0].told] == ["gestion de la cuisine et des achats pour trois cantines."]


def test_marks_are_no_school() -> None:
    lines = [
        row("Hillside School — Secondary", bold=True, gap=2),
        row("(July 2017 - March 2019)"),
        row("Percentage - 87.2%", bold=True),
    ]
    assert [head.text for head in entries_of(lines)[0].heads] == ["Hillside School — Secondary"]


def test_a_degree_and_its_field_in_two_looks_are_one() -> None:
    cell = (Run("Licence ", 10, True, False), Run("Informatique ", 10, False, False))
    assert [piece.text for piece in pieces_of([Line(cells=(cell,))])] == ["Licence Informatique"]
    school = (Run("Bachelor ", 10, True, False), Run("Universität Ulm ", 10, False, False))
    assert [piece.text for piece in pieces_of([Line(cells=(school,))])] == ["Bachelor", "Universität Ulm"]


def test_an_employers_other_name_is_no_job() -> None:
    named = name_jobs([[row("Harbour Hotel Ltd (Anchorage)")]])[0]
    assert (named.what, named.whom) == ("", "Harbour Hotel Ltd (Anchorage)")


def test_projects_among_skills_are_no_skills() -> None:
    lines = [
        row("Python, Excel, Photoshop"),
        row("Recipe finder", "2025", gap=2),
        row("Built a small site that finds recipes by what is left over.", bullet=True),
        row("Office → Word, Access", bullet=True),
    ]
    found = skills_of(lines)
    assert [each["name"] for each in found] == ["Python", "Excel", "Photoshop", "Office"]
    assert found[-1]["keywords"] == ["Word", "Access"]
    assert len(told_among_skills(lines)) == 2


def test_a_heading_with_a_word_before_it() -> None:
    assert section_of("latest Projects") is section_of("Projects")
    assert section_of("latest gossip") is None


def test_skills_parted_by_dashes_and_long_labels() -> None:
    assert [each["name"] for each in skills_of([row("Selling – Forecasting – Negotiation – Key accounts.")])] == [
        "Selling",
        "Forecasting",
        "Negotiation",
        "Key accounts",
    ]
    assert skills_of([row("Tools: (Git – Figma – MySQL)")])[0]["keywords"] == ["Git", "Figma", "MySQL"]
    found = skills_of([row("Frames, Libraries, and Software: Git, Figma, MySQL")])
    assert found == [{"name": "Frames, Libraries, and Software", "keywords": ["Git", "Figma", "MySQL"]}]


def test_a_date_that_is_expected() -> None:
    first = entries_of([row("Master of Science in Analytics", "Expected June 2027", bold=True), row("Ulm University")])[
        0
    ]
    assert [head.text for head in first.heads] == ["Master of Science in Analytics", "Ulm University"]


def test_a_firm_and_the_country_of_its_branch() -> None:
    named = name_jobs([[row("Trainee, NWKG China, Hong Kong")]])[0]
    assert (named.what, named.whom, named.place) == ("Trainee", "NWKG China", "Hong Kong")
