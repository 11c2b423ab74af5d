"""Readings in a search: people found again, nothing typed overwritten, the same files twice without effect."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.importers import FoundContact, FoundOpening, Merged, Reading, merge, new_search, read_file
from threedoors.importers.merging import WORKED_THERE
from threedoors.importers.slugs import Ids, slug
from threedoors.searchfile import read_search, write_search
from threedoors.terms import (
    Company,
    Contact,
    Evidence,
    Family,
    Need,
    Opening,
    Pay,
    Period,
    Relation,
    Requirement,
    Search,
    Seeker,
)

TODAY = date(2026, 11, 24)
VERA_AT = "https://www.linkedin.com/in/vera-l"
RESUME = {
    "basics": {"name": "Maya Okafor"},
    "work": [
        {
            "name": "Northside Clinic, Inc.",
            "startDate": "2021-03",
            "highlights": ["Cut no-shows by 38 %", "Trained 14 people"],
        },
        {"company": "Riverbend", "startDate": "2018", "endDate": "2021-02", "summary": "Took 320 calls"},
    ],
}


def found(name: str = "Vera Lindqvist", **more: Any) -> FoundContact:
    return FoundContact(name=name, relation=Relation.ACQUAINTANCE, **{"source": "Connections.csv, row 2", **more})


def reading(*contacts: FoundContact, **more: Any) -> Reading:
    return Reading(file="Connections.csv", format="linkedin-connections", contacts=contacts, **more)


def opening(title: str = "Sales Representative", **more: Any) -> Reading:
    return Reading(file="a.txt", format="posting-text", openings=(FoundOpening(title=title, posting="...", **more),))


def a_search(*contacts: Contact, **more: Any) -> Search:
    return Search(seeker=Seeker(name="Maya"), contacts=contacts, companies=(Company(id="c1", name="Acme"),), **more)


def merged(search: Search, *readings: Reading) -> Merged:
    """Merged once, after checking that the outcome can be written and that a second time changes nothing."""
    once = merge(search, readings, today=TODAY)
    assert read_search(write_search(once.search)) == once.search
    twice = merge(once.search, readings, today=date(2027, 1, 1))
    assert twice.search is once.search
    assert twice.created == ()
    return once


@pytest.mark.parametrize(
    ("known", "file", "because"),
    [
        pytest.param(
            {"urls": ("http://linkedin.com/in/Vera-L/",)},
            {"name": "V. L.", "urls": (VERA_AT,)},
            "the same LinkedIn address",
            id="profile",
        ),
        pytest.param(
            {"emails": ("VERA@acme.example",)},
            {"name": "Vera Berg", "emails": ("vera@acme.example",)},
            "the same e-mail address",
            id="e-mail and a shared name",
        ),
        pytest.param(
            {"company": "c1"},
            {"name": "vera LINDQVIST, MBA", "company": "ACME Inc."},
            "the same name at the same company",
            id="name and company",
        ),
        pytest.param(
            {"relation": Relation.FRIEND},
            {"company": "Acme", "urls": (VERA_AT,)},
            "the same full name, and nothing else was known of them",
            id="a name written down without more",
        ),
        pytest.param(
            {"company": "c1"}, {}, "the same name, and nothing else in the file", id="a row with a name alone"
        ),
    ],
)
def test_a_person_is_found_again(known: dict[str, Any], file: dict[str, Any], because: str) -> None:
    vera = Contact(id="v", name="Vera Lindqvist", **known)
    outcome = merged(a_search(vera), reading(found(**file)))
    assert [each.id for each in outcome.search.contacts] == ["v"]
    assert [(each.into, each.because) for each in outcome.merged] == [("v", because)]


@pytest.mark.parametrize(
    ("known", "file"),
    [
        pytest.param(
            {"urls": (VERA_AT,), "company": "c1"}, {"urls": (VERA_AT + "-2",), "company": "Acme"}, id="two profiles"
        ),
        pytest.param(
            {"emails": ("office@acme.example",)},
            {"name": "Karl Berg", "emails": ("office@acme.example",)},
            id="an address shared by two names",
        ),
        pytest.param({"company": "c1"}, {"company": "Beta"}, id="another company"),
        pytest.param({"name": "Vera"}, {"name": "Vera", "company": "Acme"}, id="a first name is not enough"),
        pytest.param({"company": "c1"}, {"company": "Acme Bank"}, id="a company with a like name"),
    ],
)
def test_two_people_stay_two(known: dict[str, Any], file: dict[str, Any]) -> None:
    vera = Contact(id="v", **{"name": "Vera Lindqvist", **known})
    outcome = merged(a_search(vera), reading(found(**file)))
    assert len(outcome.search.contacts) == 2
    assert outcome.search.contacts[0] == vera


def test_of_two_namesakes_none_is_guessed() -> None:
    twins = (Contact(id="a", name="Vera Lindqvist", company="c1"), Contact(id="b", name="Vera Lindqvist", company="c1"))
    outcome = merged(a_search(*twins), reading(found(company="Acme")))
    assert outcome.search.contacts == twins
    assert "2 people here are called Vera Lindqvist" in outcome.skipped[0].reason


def test_a_name_that_stands_twice_in_the_file_is_not_guessed() -> None:
    friend = Contact(id="v", name="Vera Lindqvist", relation=Relation.FRIEND)
    outcome = merged(
        a_search(friend),
        reading(
            found(company="Acme", urls=(VERA_AT,)),
            found(company="Beta", urls=(VERA_AT + "-2",), source="Connections.csv, row 3"),
        ),
    )
    assert outcome.search.contacts[0] == friend
    assert len(outcome.search.contacts) == 3


def test_only_what_is_empty_is_filled() -> None:
    vera = Contact(
        id="v", name="Vera L.", relation=Relation.FRIEND, title="VP Sales", emails=("v@home.example",), urls=(VERA_AT,)
    )
    file = found(
        company="Acme", title="Sales Lead", emails=("v@acme.example",), urls=(VERA_AT,), connected_on=date(2020, 1, 16)
    )
    outcome = merged(a_search(vera), reading(file))
    assert outcome.search.contacts == (
        replace(
            vera,
            company="c1",
            emails=("v@home.example", "v@acme.example"),
            connected_on=date(2020, 1, 16),
            source="Connections.csv, row 2",
        ),
    )
    assert [each.reason for each in outcome.skipped] == ["Vera L.: the file says title Sales Lead; we kept VP Sales."]


def test_a_title_is_taken_only_with_its_own_company() -> None:
    vera = Contact(id="v", name="Vera", company="c1", urls=(VERA_AT,))
    outcome = merged(a_search(vera), reading(found(company="Beta", title="Owner", urls=(VERA_AT,))))
    assert (outcome.search.contacts[0].company, outcome.search.contacts[0].title) == ("c1", "")
    assert [each.name for each in outcome.search.companies] == ["Acme"]
    assert "company Beta" in outcome.skipped[0].reason


def test_a_relation_put_back_after_an_import_stays() -> None:
    first = merged(a_search(), reading(found(urls=(VERA_AT,)))).search
    assert first.contacts[0].relation is Relation.ACQUAINTANCE
    put_back = replace(first, contacts=(replace(first.contacts[0], relation=Relation.STRANGER),))
    assert merged(put_back, reading(found(urls=(VERA_AT,)))).search == put_back


def test_a_person_moved_by_hand_is_not_made_a_second_time() -> None:
    first = merged(a_search(), reading(found(name="Neha", company="Acme"))).search
    moved = replace(first, contacts=(replace(first.contacts[0], company=None),))
    outcome = merge(moved, [reading(found(name="Neha", company="Acme"))], today=TODAY)
    assert [each.because for each in outcome.merged] == ["the same row of the same file"]
    assert len(outcome.search.contacts) == 1


def test_companies_are_one_by_name_and_alias() -> None:
    search = replace(a_search(), companies=(Company(id="c1", name="Acme", aliases=("Acme Tools",)),))
    outcome = merged(
        search,
        reading(
            found("A A", company="ACME, Inc."),
            found("B B", company="Acme Tools GmbH"),
            found("C C", company="Beta"),
            found("D D", company="Beta Ltd"),
        ),
    )
    assert [each.company for each in outcome.search.contacts] == ["c1", "c1", "beta", "beta"]
    assert [each.name for each in outcome.created if each.kind == "company"] == ["Beta"]


@pytest.mark.parametrize("word", ["Self-employed", "FREELANCE", "Selbstständig", "Retired", "Stealth Startup", "N/A"])
def test_the_self_employed_do_not_work_together(word: str) -> None:
    outcome = merged(a_search(), reading(found("A A", company=word), found("B B", company=word)))
    assert [each.company for each in outcome.search.contacts] == [None, None]
    assert outcome.search.contacts[0].tags == (word,)
    assert len(outcome.search.companies) == 1


def test_a_resume_brings_the_name_and_the_evidence() -> None:
    outcome = merged(new_search(), Reading(file="resume.json", format="json-resume", resume=RESUME))
    assert outcome.search.seeker.name == "Maya Okafor"
    assert outcome.search.seeker.resume == RESUME
    first, second, third = outcome.search.evidence
    assert (first.text, first.employer, str(first.from_), first.to) == (
        "Cut no-shows by 38 %",
        "Northside Clinic, Inc.",
        "2021-03",
        None,
    )
    assert first.numbers == ("38 %",)
    assert (first.id, second.id, third.id) == ("northside-clinic-inc", "northside-clinic-inc-2", "riverbend")
    assert (str(third.from_), str(third.to)) == ("2018", "2021-02")


def test_a_second_resume_is_left_out_and_told() -> None:
    search = replace(new_search("Noor"), seeker=Seeker(name="Noor", resume={"basics": {"name": "Noor"}}))
    outcome = merged(search, Reading(file="resume.json", format="json-resume", resume=RESUME))
    assert outcome.search is search
    assert "resume already" in outcome.skipped[0].reason


def test_a_name_the_seeker_typed_stays() -> None:
    outcome = merged(new_search("Maya O."), Reading(file="resume.json", format="json-resume", resume=RESUME))
    assert outcome.search.seeker.name == "Maya O."


def test_evidence_that_is_there_is_not_made_again() -> None:
    known = Evidence(id="e1", text="Cut no-shows by 38 %.", retracted=True)
    outcome = merged(
        replace(new_search(), evidence=(known,)), Reading(file="resume.json", format="json-resume", resume=RESUME)
    )
    assert [each.text for each in outcome.search.evidence] == [known.text, "Trained 14 people", "Took 320 calls"]


def test_who_works_where_you_worked_is_marked_whichever_file_comes_first() -> None:
    people = reading(found("A A", company="Northside Clinic"), found("B B", company="Acme"))
    resume = Reading(file="resume.json", format="json-resume", resume=RESUME)
    for order in ((people, resume), (resume, people)):
        tags = {each.name: each.tags for each in merged(new_search(), *order).search.contacts}
        assert tags == {"A A": (WORKED_THERE,), "B B": ()}


def test_an_opening_is_found_again_by_title_and_company() -> None:
    pay = Pay(min=50_000, currency="USD", per=Period.YEAR)
    typed = Opening(id="o1", title="Sales representative", company="c1", place="Denver", notes="Ask Iris")
    found_there = opening(
        company="Acme Inc.",
        family=Family.SALES,
        place="denver",
        pay=pay,
        requirements=(Requirement(id="r1", text="Spanish", kind=Need.NICE),),
    )
    outcome = merged(replace(a_search(), openings=(typed,)), found_there)
    (kept,) = outcome.search.openings
    assert kept == replace(
        typed, family=Family.SALES, pay=pay, posting="...", requirements=found_there.openings[0].requirements
    )
    assert outcome.merged[0].into == "o1"


def test_a_posting_that_differs_is_kept_as_it_was_and_told() -> None:
    typed = Opening(id="o1", title="Sales Representative", company="c1", posting="mine")
    outcome = merged(replace(a_search(), openings=(typed,)), opening(company="Acme"))
    assert outcome.search.openings == (typed,)
    assert "we kept yours" in outcome.skipped[0].reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({"company": "Acme"}, {"company": "Beta"}, id="another company"),
        pytest.param(
            {"company": "Acme", "place": "Denver"}, {"company": "Acme", "place": "Boulder"}, id="another place"
        ),
        pytest.param({"via": "Hays"}, {"via": "Adecco"}, id="another agency"),
    ],
)
def test_two_openings_stay_two(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert len(merged(a_search(), opening(**one), opening(**other)).search.openings) == 2


def test_an_agency_is_made_one() -> None:
    outcome = merged(a_search(), opening(via="Bright Search"))
    assert [(each.name, each.agency) for each in outcome.search.companies][1:] == [("Bright Search", True)]
    assert (outcome.search.openings[0].company, outcome.search.openings[0].via) == (None, "bright-search")


def test_a_company_named_like_a_family_of_work_is_not_taken_for_it() -> None:
    outcome = merged(a_search(), reading(found("Sales Sales", company="Sales")))
    assert [each.id for each in outcome.search.companies] == ["c1", "sales-2"]
    assert outcome.search.contacts[0].id == "sales-sales"


def test_the_history_tells_what_came_from_which_file() -> None:
    file = replace(reading(found(company="Beta")), file="C:\\Users\\maya\\Connections.csv")
    (change,) = merged(a_search(), file).search.history
    assert (change.on, change.act, change.note) == (TODAY, "import", "Connections.csv: 1 contact, 1 company")


def test_what_a_reading_skipped_is_told_with_its_file() -> None:
    file = read_file("Connections.csv", b"First Name,Last Name,Company,Position\n,,Acme,\n")
    assert merge(a_search(), [file], today=TODAY).skipped == (("Connections.csv", 2, "no name"),)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Vera Lindqvist", "vera-lindqvist"),
        ("Łukasz Żółć", "lukasz-zolc"),
        ("Þórdís Ægisdóttir", "thordis-aegisdottir"),
        ("Groß & Søn", "gross-and-son"),
        ("Мария Иванова", "mariya-ivanova"),
        ("Γιώργος Παππάς", "giorgos-pappas"),
        ("Nguyễn Văn Đức", "nguyen-van-duc"),
        ("🚀 Ada", "ada"),
        ("林维拉", ""),
        ("نور حداد", ""),
        ("???", ""),
    ],
)
def test_ids_can_be_read(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_ids_are_numbered_when_taken_and_when_unspelled() -> None:
    ids = Ids(["vera", "contact-1"])
    made = [ids.new(name, "contact") for name in ("Vera", "Vera", "林", "維", "Vera 2")]
    assert made == ["vera-2", "vera-3", "contact-2", "contact-3", "vera-2-2"]


@given(st.lists(st.text(max_size=100), max_size=20))
def test_every_id_is_one_a_search_accepts_and_no_two_are_alike(names: list[str]) -> None:
    ids = Ids([])
    made = [ids.new(name, "contact") for name in names]
    assert len(set(made)) == len(made)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", each) for each in made)


some_contacts = st.builds(
    FoundContact,
    name=st.sampled_from(["Vera Lindqvist", "vera lindqvist", "Noor", "Noor Haddad", "林维拉", "Dr. Cole Ames"]),
    company=st.sampled_from(["", "Acme", "ACME Inc", "Beta", "Freelance", "???"]),
    title=st.sampled_from(["", "Owner", "Nurse"]),
    emails=st.sampled_from([(), ("a@b.example",), ("A@B.example", "c@d.example")]),
    urls=st.sampled_from([(), (VERA_AT,), (VERA_AT + "-2",), ("acme.example",)]),
    source=st.sampled_from([f"Connections.csv, row {n}" for n in range(2, 9)]),
)
some_openings = st.builds(
    FoundOpening,
    title=st.sampled_from(["Nurse", "nurse", "Sales Rep"]),
    company=st.sampled_from(["", "Acme", "Beta"]),
    via=st.sampled_from(["", "Hays"]),
    place=st.sampled_from(["", "Denver", "Boulder"]),
    posting=st.sampled_from(["one", "two"]),
)


@given(
    st.lists(some_contacts, max_size=6, unique_by=lambda each: each.source),
    st.lists(some_openings, max_size=4),
    st.booleans(),
)
def test_the_same_files_twice_change_nothing(
    contacts: list[FoundContact], openings: list[FoundOpening], with_resume: bool
) -> None:
    readings = [
        reading(*contacts),
        Reading(file="a.txt", format="posting-text", openings=tuple(openings)),
        Reading(file="resume.json", format="json-resume", resume=RESUME if with_resume else None),
    ]
    before = a_search(Contact(id="v", name="Vera Lindqvist", title="Boss", relation=Relation.FRIEND))
    once = merge(before, readings, today=TODAY).search
    assert read_search(write_search(once)) == once
    assert merge(once, readings, today=TODAY).search == once
    vera = once.contact("v")
    assert (vera.name, vera.title, vera.relation) == ("Vera Lindqvist", "Boss", Relation.FRIEND)


def test_the_file_is_as_valid_json_as_the_search() -> None:
    file = opening(company="Acme", pay=Pay(min=20.5, currency="EUR", per=Period.HOUR))
    assert json.loads(json.dumps(file.as_json()))["openings"] == [
        {
            "title": "Sales Representative",
            "company": "Acme",
            "posting": "...",
            "pay": {"min": 20.5, "currency": "EUR", "per": "hour"},
        }
    ]
