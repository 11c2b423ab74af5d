"""Companies matched across files: certain ones with their reason, the others as a question that is remembered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from importers.test_same_people import found, put, reading
from threedoors.importers import FoundOpening, Merged, Reading, merge, new_search
from threedoors.terms import Company, Search, Seeker

TODAY = date(2026, 11, 24)


def at(*names: str, **more: Any) -> Merged:
    """A file with somebody at each of these companies."""
    people = (found(who, company=name, **more) for who, name in zip(("Vera Lind", "Noor Haddad"), names, strict=True))
    return put(new_search(), reading("Connections.csv", *people))


def named(merged: Merged) -> list[str]:
    return [each.name for each in merged.search.companies]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme", "ACME Holdings plc"),
        ("Acme", "acme.com"),
        ("Acme", "Acme (Denver)"),
        ("JPMorgan Chase", "JP Morgan Chase & Co"),
        ("Boeing", "The Boeing Company"),
        ("Microsoft", "Microsft"),
    ],
)
def test_one_company_is_made_once_and_told_why(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        outcome = at(*pair)
        assert named(outcome) == [pair[0]]
        assert len({each.company for each in outcome.search.contacts}) == 1
        assert outcome.questions == ()
    outcome = at(one, other)
    told = [each for each in outcome.merged if each.kind == "company"]
    assert all(each.because and each.into == outcome.search.companies[0].id for each in told)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Delta Air Lines", "Delta Dental"), ("First National Bank of Denver", "First National Bank of Omaha"),
     ("Acme", "Acme Staffing"), ("Apple", "Apple Bank"), ("University of Iowa", "Iowa State University")],
)  # fmt: skip
def test_two_companies_stay_two_without_a_question(one: str, other: str) -> None:
    outcome = at(one, other)
    assert (named(outcome), outcome.questions) == ([one, other], ())


def test_two_of_one_name_are_told_apart_by_what_is_known_of_them() -> None:
    pilot = {"company": "Delta", "title": "Pilot", "emails": ("a@delta.com",)}
    dentist = {"company": "Delta", "title": "Dentist", "emails": ("b@deltadental.com",)}
    people = (found("Vera Lind", **pilot), found("Noor Haddad", **dentist), found("Iris Berg", **pilot))
    outcome = put(new_search(), reading("a.csv", *people))
    assert [each.company for each in outcome.search.contacts] == ["delta", "delta-2", "delta"]
    job = Reading(file="p.txt", format="posting-text", openings=(FoundOpening(title="Dentist", company="Delta"),))
    assert put(outcome.search, job).search.openings[0].company == "delta-2"


def test_a_slip_in_a_short_name_is_asked_about() -> None:
    outcome = at("Google", "Gogle")
    (question,) = outcome.questions
    assert (question.kind, question.name, question.into, question.into_name) == ("company", "Gogle", "google", "Google")
    assert (question.file, named(outcome)) == ("Connections.csv", ["Google", "Gogle"])


@pytest.mark.parametrize("later", [False, True])
@pytest.mark.parametrize("same", [True, False])
def test_an_answer_is_taken_and_remembered(same: bool, later: bool) -> None:
    file = reading("a.csv", found("Vera Lind", company="Google"), found("Noor Haddad", company="Gogle"))
    first = put(new_search(), file)
    said = put(first.search if later else new_search(), file, answers={first.questions[0].key: same})
    assert (len(said.search.companies), said.questions) == (1 if same else 2, ())
    assert len({each.company for each in said.search.contacts}) == (1 if same else 2)
    again = merge(said.search, [file], today=TODAY)
    assert (again.search is said.search, again.questions) == (True, ())
    new = put(said.search, reading("b.csv", found("Iris Berg", company="Gogle")))
    assert new.search.contacts[-1].company == said.search.contacts[1].company


def test_what_the_seeker_wrote_of_both_companies_is_kept() -> None:
    file = reading("a.csv", found("Vera Lind", company="Google"), found("Noor Haddad", company="Gogle"))
    first = put(new_search(), file)
    google, gogle = first.search.companies
    noted = replace(first.search, companies=(replace(google, notes="mine"), replace(gogle, target=True, notes="too")))
    (one,) = put(noted, file, answers={first.questions[0].key: True}).search.companies
    assert (one.id, one.aliases, one.target, one.notes) == ("google", ("Gogle",), True, "mine\ntoo")


def test_an_alias_that_the_seeker_wrote_stands() -> None:
    search = Search(seeker=Seeker(name="Maya"), companies=(Company(id="c1", name="Meta", aliases=("Facebook",)),))
    outcome = put(search, reading("a.csv", found("Vera Lind", company="Facebook, Inc.")))
    assert (named(outcome), outcome.search.contacts[0].company) == (["Meta"], "c1")
