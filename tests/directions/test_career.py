"""What is read of a text or a resume before anything is compared."""

from __future__ import annotations

import pytest

from threedoors.directions import career_of

AFTER = "Lee\n\nExperience\n05/2014\nto\nCurrent\nLine Cook\nCompany Name - City, State\nGrilled and plated."
BEFORE = "Lee\nExperience\nLine Cook\nMay 2014 – present\nGrilled and plated."
SAME_LINE = "Lee\nExperience\nLine Cook, Blue Fig   2014 - 2016\nGrilled and plated."
FLAT = "LINE COOK     Summary     Quick and clean.     Experience     05/2014 to Current     Line Cook     Grilled."


@pytest.mark.parametrize("text", [AFTER, BEFORE, SAME_LINE, FLAT], ids=["after", "before", "same line", "flat"])
def test_a_title_is_found_beside_its_period(text: str) -> None:
    held = career_of(text).held
    assert len(held) == 1
    assert any(reading.startswith("Line Cook") for reading in held[0])


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("LINE COOK\nSummary\nQuick.", ("LINE COOK",)),
        ("Ana Lee\nLine Cook\nSkills\nKnives", ("Ana Lee", "Line Cook")),
        ("Line cook at a busy diner, later sous chef, for eleven years in the same town.", ("Line cook",)),
        ("Summary\nI cook.", ()),
    ],
    ids=["capitals", "name first", "running text", "no headline"],
)
def test_headlines_are_what_stands_above_the_first_heading(text: str, headlines: tuple[str, ...]) -> None:
    assert career_of(text).headlines == headlines


def test_school_and_hobbies_weigh_less_than_work() -> None:
    lines = {line.text: line.weight for line in career_of("Experience\nGrilled fish\nEducation\nBaking course").lines}
    assert lines["Grilled fish"] > lines["Baking course"]


def test_a_long_paragraph_is_taken_apart_into_sentences() -> None:
    text = " ".join(f"In year {n} I grilled fish and plated salads for the whole room." for n in range(9))
    assert len(career_of(text).lines) == 9


def test_a_json_resume_gives_its_label_and_positions() -> None:
    resume = {
        "basics": {"label": "Chef", "summary": "Cooks."},
        "work": [{"name": "Blue Fig", "position": "Line Cook", "highlights": ["Grilled fish"]}, {"position": None}, 7],
        "education": [{"area": "Baking"}],
        "skills": "Knives",
    }
    career = career_of(resume)
    assert career.headlines == ("Chef",)
    assert career.held == (("Line Cook",),)
    assert "Blue Fig" not in [line.text for line in career.lines]
    assert "Grilled fish" in [line.text for line in career.lines]


def test_a_text_of_many_pages_is_read_as_far_as_needed() -> None:
    assert len(career_of("Grilled fish.\n" * 40_000).lines) < 6_000


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Registered Nurse, Emergency Department", "Registered Nurse"),
        ("Warehouse Associate (Order Picker)", "Warehouse Associate"),
        ("Regional Sales Manager - orthopedic implants", "Regional Sales Manager"),
        ("Server and bartender", "bartender"),
        ("Welder / Fabricator", "Welder"),
    ],
    ids=["department", "bracket", "dash", "two titles", "slash"],
)
def test_a_title_is_read_without_what_stands_behind_it(title: str, read: str) -> None:
    assert career_of(f"{title}\nSkills\nKnives").headlines[:1] == (title,)
    assert read in career_of(f"{title}\nSkills\nKnives").headlines
    assert read in career_of({"work": [{"position": title}]}).held[0]


def test_research_and_development_is_one_title() -> None:
    assert career_of("Research & Development Manager\nSkills\nPatents").headlines == ("Research & Development Manager",)


def test_what_is_long_ago_counts_less_and_never_nothing() -> None:
    lines = career_of("Cook\n" + "Grilled fish for two hundred guests.\n" * 900).lines
    assert lines[1].weight > lines[200].weight > lines[-1].weight > 0.25


def test_a_sentence_is_no_title() -> None:
    assert "I have stood behind the chair" not in career_of("Bianca\nI have stood behind the chair. Cut, color.").titles
