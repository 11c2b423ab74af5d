"""Two names are one company, two, or a question, whichever is named first."""

from __future__ import annotations

from pathlib import Path

import pytest

from threedoors.companies import Directory, Known, Outcome, compare

PAIRS = Path(__file__).parents[2] / "evals" / "companies"


def known(name: str, told: str = "") -> Known:
    company = Known(name)
    for key, _, values in (part.partition("=") for part in told.split(";")):
        for value in filter(None, values.split("|")):
            match key:
                case "place":
                    company.see(place=value)
                case "title":
                    company.see(title=value)
                case _:
                    company.see(addresses=(value,))
    return company


@pytest.mark.parametrize("file", ["before.tsv", "after.tsv"])
def test_no_labelled_pair_is_merged_wrongly(file: str) -> None:
    rows = [line.split("\t") for line in (PAIRS / file).read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert len(rows) > 150
    merged = []
    for label, one, other, *told in rows:
        first, second = (known(*pair) for pair in zip((one, other), (*told, "", ""), strict=False))
        verdict = compare(first, second)
        assert compare(second, first).outcome is verdict.outcome, (one, other)
        assert bool(verdict.because) is (verdict.outcome is not Outcome.TWO), (one, other)
        merged += [(one, other)] if verdict.outcome is Outcome.SAME and label != "same" else []
    assert merged == []


@pytest.mark.parametrize(
    ("one", "other", "outcome"),
    [
        pytest.param(known("Trinity School"), known("Trinity School"), Outcome.SAME, id="nothing speaks against it"),
        pytest.param(
            known("Trinity School", "place=Boston, MA"), known("Trinity School (Reno)"), Outcome.TWO, id="two towns"
        ),
        pytest.param(
            known("Apex", "title=Pilot"), known("Apex", "title=Nurse"), Outcome.UNSURE, id="two kinds of work"
        ),
        pytest.param(
            known("Larkspur Foods", "title=Pilot"),
            known("Larkspur Foods", "title=Nurse"),
            Outcome.SAME,
            id="its own name",
        ),
        pytest.param(known("Acme"), known("Acme Germany"), Outcome.UNSURE, id="a region"),
        pytest.param(
            known("Acme", "domain=acme.com"),
            known("Acme Germany", "domain=acme.com"),
            Outcome.SAME,
            id="a region, one domain",
        ),
        pytest.param(known("Team 1"), known("Team 2"), Outcome.TWO, id="numbers"),
        pytest.param(
            known("Vera", "domain=gmail.com"),
            known("Vena", "domain=gmail.com"),
            Outcome.TWO,
            id="a mail service is nobody's domain",
        ),
    ],
)
def test_what_else_is_known_decides(one: Known, other: Known, outcome: Outcome) -> None:
    assert compare(one, other).outcome is outcome


def test_a_directory_finds_by_every_name_and_tells_what_is_like() -> None:
    companies = Directory()
    meta = companies.add("Meta", "Facebook")
    google = companies.add("Google")
    assert [
        each.at for each in (companies.find(Known("facebook, inc.")), companies.find(Known("Google LLC"))) if each
    ] == [meta, google]
    assert companies.find(Known("Gogle")) is None
    assert [each.at for each in companies.like(Known("Gogle"))] == [google]
    companies.call(google, "Gogle")
    found = companies.find(Known("Gogle"))
    assert found is not None
    assert (found.at, companies.like(Known("Gogle"))) == (google, [])
