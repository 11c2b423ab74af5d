"""`threedoors read` tells a person what a file says, and reads a table by the columns that are named."""

from __future__ import annotations

import json
from pathlib import Path

from cli.test_commands import ROOT, run

PEOPLE = "a,b,c\nVera Lind,Acme,vera@acme.example\nNoor Haddad,,\n"
POSTING = """{"@context": "https://schema.org", "@type": "JobPosting", "title": "Fleet Planner",
 "hiringOrganization": {"name": "Brink"}, "jobLocation": {"address": "Utrecht"}, "datePosted": "2026-11-11",
 "baseSalary": {"currency": "EUR", "value": {"minValue": 52000, "maxValue": 60000, "unitText": "YEAR"}},
 "description": "<h3>Requirements</h3><ul><li>Three years in transport</li></ul>"}"""


def test_people_are_told_with_their_work_and_how_to_reach_them(tmp_path: Path) -> None:
    (tmp_path / "club.csv").write_text(PEOPLE)
    out = run(
        "read", tmp_path / "club.csv", "--column", "a=name", "--column", "b=company", "--column", "c=email"
    ).stdout
    assert "2 people" in out
    assert "Vera Lind, Acme" in out
    assert "vera@acme.example" in out


def test_a_posting_is_told_with_its_pay_days_and_demands(tmp_path: Path) -> None:
    (tmp_path / "job.json").write_text(POSTING)
    out = run("read", tmp_path / "job.json").stdout
    for said in (
        "Fleet Planner at Brink",
        "EUR 52,000 to 60,000 a year",
        "posted 2026-11-11",
        "Must: Three years in transport",
    ):
        assert said in out


def test_a_resume_is_told_with_its_jobs_and_schools() -> None:
    out = run("read", ROOT / "examples" / "maya.resume.json").stdout
    assert "Clinic Coordinator, Northside Clinic, Denver, Colorado  Mar 2021 to now" in out
    assert "- Moved the clinic to a new building" in out
    assert "Spanish (Fluent)" in out


def test_a_resume_from_elsewhere_is_told_whatever_it_holds(tmp_path: Path) -> None:
    odd = {"basics": {"name": 7, "profiles": "x"}, "work": [{"company": "Acme", "highlights": "x", "startDate": []}, 3]}
    (tmp_path / "odd.json").write_text(json.dumps(odd))
    out = run("read", tmp_path / "odd.json").stdout
    assert "Acme" in out
    assert "No way to reach them was found." in out


def test_a_file_that_says_nothing_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04junk")
    done = run("read", tmp_path / "broken.zip")
    assert done.returncode == 2
    assert "broken.zip: This zip is damaged." in " ".join(done.stderr.split())


def test_a_column_without_a_field_is_refused(tmp_path: Path) -> None:
    (tmp_path / "club.csv").write_text(PEOPLE)
    done = run("read", tmp_path / "club.csv", "--column", "a")
    assert done.returncode == 2
    assert "names no field" in done.stderr
