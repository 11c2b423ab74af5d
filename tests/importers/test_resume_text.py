"""Resumes as plain text and Markdown; what looks like one and is none."""

from __future__ import annotations

import pytest

from threedoors.importers import read_file

TYPED = """MAYA OKAFOR
Triage nurse
maya.okafor@mail.example
+1 303 555 0142
12 Alder Road, Denver, CO 80202

CAREER SO FAR
-------------
Charge Nurse, St. Brennan Medical Center, Denver, CO
March 2019 - present
* Lead a night team of twelve across 34 beds and keep the rota fair over the
  holidays
* Train new hires

SCHOOL
------
BSN Nursing, Ridgeline University, Boulder, CO
2011 - 2015

SKILLS
Wards: triage, wound care
"""
MARKED = """# Maya Okafor
**Triage nurse**

Denver, CO · [maya.okafor@mail.example](mailto:maya.okafor@mail.example)

## Where I have worked

### Charge Nurse
**St. Brennan Medical Center**, Denver, CO
*March 2019 – present*

- Lead a night team of *twelve*
- Train new hires

## Education
BSN Nursing, Ridgeline University, 2011 – 2015

## What I can do
- **Wards:** triage, wound care
"""
SHORT = "Maya Okafor\nmaya@mail.example\n\nWork: Charge Nurse at Acme Clinic Inc. 2019-2022\n"


@pytest.mark.parametrize("text", [pytest.param(TYPED, id="typed"), pytest.param(MARKED, id="Markdown")])
def test_a_resume_as_text_is_read_as_a_resume(text: str) -> None:
    reading = read_file("maya.txt", text.encode())
    assert reading.format == "resume-text"
    assert reading.resume is not None
    job = reading.resume["work"][0]
    assert reading.resume["basics"]["name"] == "Maya Okafor"
    assert (job["position"], job["name"], job["startDate"]) == ("Charge Nurse", "St. Brennan Medical Center", "2019-03")
    assert job["highlights"][-1] == "Train new hires"
    assert reading.resume["skills"] == [{"name": "Wards", "keywords": ["triage", "wound care"]}]
    assert not reading.contacts


def test_lines_broken_by_hand_are_whole_again() -> None:
    resume = read_file("maya.txt", TYPED.encode()).resume
    assert resume is not None
    told = "Lead a night team of twelve across 34 beds and keep the rota fair over the holidays"
    assert resume["work"][0]["highlights"][0] == told
    assert resume["basics"]["location"]["address"] == "12 Alder Road, Denver, CO 80202"


def test_a_resume_of_three_lines_is_no_contact() -> None:
    reading = read_file("maya.txt", SHORT.encode())
    assert reading.resume is not None
    assert reading.resume["work"][0]["name"].startswith("Acme Clinic")
    assert not reading.contacts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Vera Kraft, Acme GmbH, vera@acme.example\nBo Ek, bo@acme.example\n", "contacts-text", id="two"),
        pytest.param(
            "Charge Nurse\nSt. Brennan Medical Center, Denver\nExperience\nThree years (2019-2022)\nEducation\n"
            "BSN required\nSkills\nEpic\nHow to apply: send your resume to jobs@brennan.example\n",
            "posting-text",
            id="a posting under a resume's headings",
        ),
    ],
)
def test_people_and_postings_stay_what_they_are(text: str, kind: str) -> None:
    assert read_file("text.txt", text.encode()).format == kind


FIELDS = """Maria Lopez
maria@mail.example
Dayton, Ohio

Experience

Machine Operator, CNC, Harlan Stamping
2009 - 2026
- Ran two lathes.

Registered Nurse, ICU, Mercy Hospital
2005 - 2009
- Cared for two patients a shift.

Teacher, Grade 4, Lincoln Elementary
2001 - 2005
- Taught 28 children.
"""


def test_what_says_more_of_a_job_is_no_employer() -> None:
    resume = read_file("maria.txt", FIELDS.encode()).resume
    assert resume is not None
    assert [(each["position"], each["name"]) for each in resume["work"]] == [
        ("Machine Operator, CNC", "Harlan Stamping"),
        ("Registered Nurse, ICU", "Mercy Hospital"),
        ("Teacher, Grade 4", "Lincoln Elementary"),
    ]
