"""What the guard tells the doubt check: whose texts, for which jobs, among which names."""

from __future__ import annotations

from typing import Any

import pytest

from guard.tables import BLOCK, JOB, LEARN, SILENT, gravest, weighed
from threedoors.cast import (
    ABOUT_ACME,
    ACME,
    ACME_TARGET,
    AGENCY_JOB,
    BRIGHTWELL,
    DELMAR,
    HUGO,
    IRIS,
    MARKETING_JOB,
    MAYA,
    PROOF,
    RUTH,
    SALES,
    SALES_CHOSEN,
    SALES_JOB,
    TALENTWELL,
    TODAY,
    VERA,
    Part,
    a_search,
    but,
    material,
    talk,
)
from threedoors.doubt import Stakes
from threedoors.guard.reading import stakes
from threedoors.situation import Ground, Situation
from threedoors.terms import Audience, Constraints, Family, MaterialKind, Opening, Rehearsal

BY_ALIAS = but(ACME, aliases=("Acme Health",))


def at_stake(*parts: Part) -> Stakes:
    case = a_search(*parts)
    at = Situation(Ground(case.search(), TODAY), case.conversation())
    return stakes(at, at.openings)


def test_a_job_at_a_company() -> None:
    found = at_stake(BY_ALIAS, but(BRIGHTWELL, aliases=("BW",)), SALES_JOB, MARKETING_JOB, talk(VERA, JOB, SALES_JOB))
    assert found.audience is Audience.EMPLOYER
    assert found.families == {Family.SALES}
    assert found.roles == ("Sales Representative",)
    assert found.companies == ("Acme", "Acme Health")
    assert found.other_roles == ("Marketing Specialist",)
    assert found.others == ("Brightwell", "BW", "Delmar", "Northside Clinic", "Talentwell")


def test_a_job_via_an_agency() -> None:
    agency = but(TALENTWELL, aliases=("TW",))
    found = at_stake(agency, but(AGENCY_JOB, company="acme"), talk(RUTH, JOB, AGENCY_JOB))
    assert found.companies == ("Acme",)
    assert {"Talentwell", "TW"} <= set(found.own)
    assert {"Talentwell", "TW", "Acme"}.isdisjoint(found.others)


def test_several_jobs() -> None:
    found = at_stake(SALES_JOB, MARKETING_JOB, talk(VERA, JOB, SALES_JOB, MARKETING_JOB))
    assert found.families == {Family.SALES, Family.MARKETING}
    assert found.roles == ("Sales Representative", "Marketing Specialist")
    assert found.other_roles == ()


def test_learning_about_a_company() -> None:
    found = at_stake(SALES_CHOSEN, SALES_JOB, talk(HUGO, LEARN, focus=ABOUT_ACME))
    assert found.companies == ("Acme",)
    assert found.families == {Family.SALES}
    assert (found.roles, found.other_roles) == ((), ("Sales Representative",))
    assert "Acme" not in found.others


def test_nothing_known_is_nothing_at_stake() -> None:
    assert at_stake(talk(IRIS, LEARN)).families == frozenset()
    assert at_stake(SALES, but(SALES_JOB, family=None), talk(VERA, JOB, SALES_JOB)).families == frozenset()


RESUME: dict[str, Any] = {
    "work": [{"name": "Northside"}, {"company": "Old Mill"}, "not a row", {"name": 7}],
    "education": [{"institution": "Leeds College"}],
    "volunteer": [{"organization": "Food Bank"}],
    "projects": [{"entity": "Garden Group"}],
    "awards": [{"name": "Best Caller"}],
}


def test_names_of_ones_own_past_are_always_allowed() -> None:
    seeker = but(MAYA, resume=RESUME, current_employer="delmar")
    found = at_stake(seeker, PROOF, but(PROOF, id="ward", employer="Ward Six"), SALES_JOB, talk(VERA, JOB, SALES_JOB))
    assert found.own == (
        "Delmar", "Northside", "Old Mill", "Leeds College", "Food Bank", "Garden Group", "Ward Six",
        "Vera Lindqvist", "Vera",
    )  # fmt: skip
    assert "Delmar" not in found.others


def test_known_people_are_those_one_speaks_with() -> None:
    found = at_stake(SALES_JOB, talk(VERA, JOB, SALES_JOB))
    assert (found.to, found.people) == (("Vera Lindqvist",), ("Vera Lindqvist",))


@pytest.mark.parametrize("resume", [{}, {"work": None}, {"work": "a text"}, {"work": [None, 3]}, {"basics": "a text"}])
def test_a_resume_is_read_gently(resume: dict[str, Any]) -> None:
    found = at_stake(but(MAYA, resume=resume), SALES_JOB, talk(VERA, JOB, SALES_JOB))
    assert (found.own, found.places) == (("Vera Lindqvist", "Vera"), ())


def test_towns_are_no_companies() -> None:
    resume = {"basics": {"location": {"city": "Hull", "region": "Yorkshire", "postalCode": 7}}}
    seeker = but(MAYA, resume=resume, constraints=Constraints(places=("York, England", "Leeds")))
    placed: Opening = but(SALES_JOB, place="Delmar, ")
    found = at_stake(seeker, placed, talk(VERA, JOB, placed))
    assert found.places == ("Delmar", "York", "England", "Leeds", "Hull", "Yorkshire")
    assert at_stake(but(MAYA, resume={"basics": {"location": "Leeds"}}), talk(VERA, LEARN)).places == ()
    assert at_stake(but(MAYA, resume={"basics": {"location": {"city": 7}}}), talk(VERA, LEARN)).places == ()


WRONG = "Dear Brightwell team, I want to sell for you."
SAID = Rehearsal(opening="sales-job", question="Why us?", text="I want to join Brightwell.", on=TODAY)


@pytest.mark.parametrize(
    ("severity", "parts"),
    [
        pytest.param(BLOCK, (SALES_JOB, talk(VERA, JOB, SALES_JOB, message=WRONG)), id="a message"),
        pytest.param(BLOCK, (SALES_JOB, SAID, talk(VERA, JOB, SALES_JOB)), id="an answer"),
        pytest.param(SILENT, (ACME_TARGET, talk(VERA, JOB, message=WRONG)), id="a message for no opening"),
        pytest.param(SILENT, (SALES_JOB, material(MaterialKind.LETTER, SALES_JOB, " "), talk(VERA, JOB, SALES_JOB)),
                     id="a blank letter"),
        pytest.param(SILENT, (but(MAYA, current_employer="brightwell"), SALES_JOB,
                              talk(VERA, JOB, SALES_JOB, message="At Brightwell I sell. I want to sell for Acme.")),
                     id="the current employer"),
        pytest.param(BLOCK, (but(DELMAR, aliases=("Delmar Foods",)), SALES_JOB,
                             talk(VERA, JOB, SALES_JOB, message="Dear Delmar Foods team, I want to sell for you.")),
                     id="another company by its alias"),
        pytest.param(SILENT, (but(ACME, aliases=("Brightwell Group",)), SALES_JOB,
                              talk(VERA, JOB, SALES_JOB, message="Dear Brightwell Group team, I want this job.")),
                     id="the company by its alias"),
    ],
)  # fmt: skip
def test_a_name_that_is_wrong(severity: object, parts: tuple[Part, ...]) -> None:
    assert gravest(weighed(a_search(*parts)), "G13n") == severity
