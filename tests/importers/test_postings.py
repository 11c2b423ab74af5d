"""Postings of many shapes: what each states is read, what it does not state stays empty."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from threedoors.errors import Unreadable
from threedoors.importers import FoundOpening, Reading, read_file
from threedoors.importers.advert import Kind, kind_of, lines_of
from threedoors.importers.advert.employer import employer_of
from threedoors.importers.advert.labels import labelled
from threedoors.importers.advert.lines import sentences_of
from threedoors.importers.advert.sections import Section, section_of
from threedoors.importers.advert.title import head_of, title_of
from threedoors.terms import Family, Need, Pay, Period, Remote

POSTINGS = Path(__file__).parent / "postings"
REST = (
    "\n\nWe are looking for a colleague.\n\nRequirements\n- Two years of experience\n\nHow to apply\nSend your resume."
)


def read(text: str) -> Reading:
    return read_file("posting.txt", text.encode())


def opening(text: str) -> FoundOpening:
    (found,) = read(text).openings
    return found


def pay(low: float | None, high: float | None, currency: str, per: Period) -> Pay:
    return Pay(min=low, max=high, currency=currency, per=per)


HOUR, DAY, MONTH, YEAR = Period.HOUR, Period.DAY, Period.MONTH, Period.YEAR

WHOLE: dict[str, dict[str, Any]] = {
    "nurse-by-the-hour.txt": {
        "title": "Registered Nurse - Medical/Surgical",
        "company": "St. Brigid Hospital",
        "family": Family.NURSING,
        "place": "Portland, ME 04101",
        "pay": pay(38.5, 52.75, "USD", HOUR),
        "closes_on": date(2027, 1, 15),
        "url": "https://careers.stbrigid.example/jobs/4411",
    },
    "german.txt": {
        "title": "Vertriebsmitarbeiter im Außendienst",
        "company": "Kessler Medizintechnik GmbH",
        "family": Family.SALES,
        "place": "70565 Stuttgart",
        "pay": pay(48_000, 56_000, "EUR", YEAR),
        "closes_on": date(2027, 1, 31),
        "remote": Remote.SOME,
    },
    "agency-for-its-client.txt": {
        "title": "Inside Sales Representative (Healthcare)",
        "company": "",
        "via": "Bright Search Partners",
        "place": "Denver",
        "pay": pay(None, 65_000, "USD", YEAR),
        "remote": Remote.SOME,
    },
    "title-at-company.txt": {
        "title": "Line Cook",
        "company": "The Copper Kettle",
        "family": Family.COOKING,
        "place": "Asheville, NC",
        "pay": pay(18, 21, "USD", HOUR),
    },
    "markdown.md": {
        "title": "Senior Account Executive, Mid-Market",
        "company": "Northlight",
        "place": "US",
        "remote": Remote.ONLY,
        "pay": pay(90_000, 110_000, "USD", YEAR),
        "posted_on": "2026-11-02",
    },
    "labels.txt": {
        "title": "Teaching Assistant",
        "company": "Oakfield Primary School",
        "place": "Leeds",
        "pay": pay(13.05, 13.05, "GBP", HOUR),
        "closes_on": date(2026, 12, 12),
    },
    "one-paragraph.txt": {
        "title": "weekend Cashier",
        "company": "Fernhill Garden Centre",
        "pay": pay(12.6, 12.6, "GBP", HOUR),
        "closes_on": date(2027, 1, 5),
    },
    "copied-from-linkedin.txt": {
        "title": "Sales Manager",
        "company": "Acme",
        "place": "Hamburg, Hamburg, Germany",
        "remote": Remote.SOME,
    },
    "labels-above-values.txt": {
        "title": "Store Manager",
        "company": "Belle Table",
        "place": "Lyon, France",
        "pay": pay(32_000, 36_000, "EUR", YEAR),
    },
    "consultants-with-clients.txt": {
        "title": "Consultant, Supply Chain",
        "company": "Harrow & Pike Consulting",
        "via": "",
        "place": "Chicago, IL",
        "pay": pay(95_000, 95_000, "USD", YEAR),
    },
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_posting_is_read(name: str) -> None:
    text = (POSTINGS / name).read_text(encoding="utf-8")
    (found,) = read_file(name, text.encode()).openings
    expected = WHOLE[name]
    got = {key: getattr(found, key) for key in expected}
    assert {key: str(value) if key == "posted_on" else value for key, value in got.items()} == expected
    assert found.posting == text.strip()


@pytest.mark.parametrize(
    ("name", "must", "nice", "noise"),
    [
        ("nurse-by-the-hour.txt", 3, 2, 3),
        ("german.txt", 2, 1, 3),
        ("agency-for-its-client.txt", 1, 1, 0),
        ("title-at-company.txt", 2, 1, 1),
        ("markdown.md", 2, 1, 2),
        ("labels.txt", 2, 2, 0),
        ("one-paragraph.txt", 1, 0, 0),
        ("copied-from-linkedin.txt", 2, 1, 0),
        ("labels-above-values.txt", 2, 0, 0),
        ("consultants-with-clients.txt", 2, 0, 0),
    ],
)
def test_requirements_are_told_apart_by_how_they_are_meant(name: str, must: int, nice: int, noise: int) -> None:
    found = read_file(name, (POSTINGS / name).read_bytes()).openings[0].requirements
    kinds = [each.kind for each in found]
    assert [kinds.count(kind) for kind in (Need.MUST, Need.NICE, Need.NOISE)] == [must, nice, noise]
    assert [each.id for each in found] == [f"r{n}" for n in range(1, len(found) + 1)]


@pytest.mark.parametrize("name", WHOLE)
def test_every_requirement_is_a_sentence_of_the_posting(name: str) -> None:
    text = " ".join((POSTINGS / name).read_text(encoding="utf-8").replace("*", "").split())
    assert all(each.text in text for each in read_file(name, (POSTINGS / name).read_bytes()).openings[0].requirements)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param("Sales Representative", "Sales Representative", id="the first line"),
        pytest.param("# Sales Representative", "Sales Representative", id="a heading"),
        pytest.param("**Sales Representative (m/w/d)**", "Sales Representative", id="bold, for everyone"),
        pytest.param("Job title: Sales Representative", "Sales Representative", id="a label"),
        pytest.param("Position – Sales Representative", "Sales Representative", id="a label with a dash"),
        pytest.param(
            "Sales Representative, Outpatient Clinics", "Sales Representative, Outpatient Clinics", id="with its field"
        ),
        pytest.param("Sales Representative - Night Shift", "Sales Representative - Night Shift", id="with its shift"),
        pytest.param("Sales Representative | Acme | Denver, CO", "Sales Representative", id="parted by bars"),
        pytest.param("Acme — Sales Representative", "Sales Representative", id="the company first"),
        pytest.param("Sales Representative - Denver, CO", "Sales Representative", id="with its place"),
        pytest.param("Sales Representative (Remote)", "Sales Representative", id="with where"),
        pytest.param("Acme is hiring a Sales Representative", "Sales Representative", id="a line that hires"),
        pytest.param(
            "Acme hiring Sales Representative in Denver, CO | LinkedIn", "Sales Representative", id="a LinkedIn page"
        ),
        pytest.param("Sales Representative via Bright Search", "Sales Representative", id="by way of an agency"),
        pytest.param("Acme\nDenver, CO\nSales Representative", "Sales Representative", id="below company and place"),
        pytest.param("Join us\nSales Representative", "Sales Representative", id="below a greeting"),
        pytest.param("Pflegefachkraft (w/m/d)", "Pflegefachkraft", id="German"),
        pytest.param("Chargée de clientèle H/F", "Chargée de clientèle", id="French"),
        pytest.param("Enfermera de quirófano", "Enfermera de quirófano", id="Spanish"),
    ],
)
def test_the_title_is_found_in_the_head(head: str, title: str) -> None:
    assert opening(head + REST).title == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("We are looking for a motivated and friendly Sales Representative to join our team.", "Sales Representative"),
        ("Acme seeks an experienced Nurse Practitioner, Pediatrics.", "Nurse Practitioner"),
        ("As an Account Manager, you will look after 40 clinics.", "Account Manager"),
        ("We need a reliable delivery driver for mornings.", "delivery driver"),
        ("Wir suchen eine engagierte Sachbearbeiterin für unser Büro.", "Sachbearbeiterin"),
        ("Nous recherchons une Infirmière de nuit.", "Infirmière"),
        ("We bring joy to teams. Our hiring manager will call you.", ""),
    ],
)
def test_the_title_is_found_in_the_sentence_that_looks_for_somebody(sentence: str, title: str) -> None:
    lines = lines_of(
        f"Our clinics help ninety thousand people every single year, and we have done that since 1987, in every "
        f"town of the valley.\n{sentence}"
    )
    assert title_of(lines, head_of(lines), {}).title == title


def test_a_posting_without_a_title_is_handed_back() -> None:
    text = "About us\nWe make tea for the whole valley and have done so for years." + REST
    reading = read(text)
    assert reading.openings == ()
    assert reading.unplaced == (text,)
    assert "no job title" in reading.skipped[0].reason


@pytest.mark.parametrize(
    ("text", "company", "via"),
    [
        pytest.param("Sales Representative at Acme", "Acme", "", id="title at company"),
        pytest.param("Sales Representative\nCompany: Acme GmbH", "Acme GmbH", "", id="a label"),
        pytest.param("Sales Representative\nAcme\nDenver, CO", "Acme", "", id="below the title"),
        pytest.param("Sales Representative\nAcme · Denver, CO (Hybrid)", "Acme", "", id="beside its place"),
        pytest.param(
            "Sales Representative\n\nAbout Acme\nA maker of clinic tools.", "Acme", "", id="a heading about it"
        ),
        pytest.param(
            "Sales Representative\n\nAcme is looking for a new colleague in our long-standing Denver team.",
            "Acme",
            "",
            id="it looks for somebody",
        ),
        pytest.param(
            "Sales Representative\n\nJoin Acme and help clinics. At Acme, we listen before we sell anything.",
            "Acme",
            "",
            id="join it",
        ),
        pytest.param(
            "Sales Representative\n\nBright & Co. is an equal opportunity employer, and a kind one at that.",
            "Bright & Co.",
            "",
            id="its equal opportunity line",
        ),
        pytest.param(
            "Sales Representative\nWe help our clients every day and will help you grow in our client services team.",
            "",
            "",
            id="clients are customers",
        ),
        pytest.param(
            "Sales Representative\nBright Search\nDenver, CO\nOur client is a maker of clinic tools with 140 people.",
            "",
            "Bright Search",
            id="an agency for its client",
        ),
        pytest.param(
            "Sales Representative\nCompany: Bright Search\nOn behalf of our client, we look for a seller.",
            "",
            "Bright Search",
            id="an agency as company",
        ),
        pytest.param(
            "Sales Representative\nAgency: Bright Search\nCompany: Acme", "Acme", "Bright Search", id="both are named"
        ),
        pytest.param(
            "Sales Representative\nOur client, Acme Tools, is a maker of clinic tools.",
            "Acme Tools",
            "",
            id="the client is named",
        ),
        pytest.param(
            "Vertriebsleiter\nIm Auftrag unseres Kunden suchen wir Verstärkung.", "", "", id="an agency without a name"
        ),
        pytest.param(
            "Sales Representative\n\nWe are a team of 140 people who like clinics.", "", "", id="nobody is named"
        ),
        pytest.param(
            "Sales Representative\n\nThe company is looking for somebody. This role is new.",
            "",
            "",
            id="words that are no name",
        ),
    ],
)
def test_the_employer_is_found_or_left_open(text: str, company: str, via: str) -> None:
    found = opening(text + REST)
    assert (found.company, found.via) == (company, via)


def test_a_company_told_only_by_the_address_is_told_as_such() -> None:
    reading = read("Sales Representative\nhttps://jobs.lever.co/acme-tools/123" + REST)
    assert reading.openings[0].company == "acme tools"
    assert "address of the posting" in reading.skipped[0].reason


def test_what_we_know_of_the_client_is_told() -> None:
    reading = read("Sales Representative\nOur client is a maker of tools." + REST)
    assert "agency" in reading.skipped[0].reason


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Requirements", Section.MUST),
        ("What you'll bring", Section.MUST),
        ("Who You Are:", Section.MUST),
        ("Skills and qualifications (required and preferred)", Section.MUST),
        ("We're looking for someone who:", Section.MUST),
        ("Ihr Profil", Section.MUST),
        ("Votre profil", Section.MUST),
        ("Nice to have", Section.NICE),
        ("Preferred qualifications", Section.NICE),
        ("Bonus points if", Section.NICE),
        ("It would be great if you had", Section.NICE),
        ("What we offer 🌱", Section.OFFER),
        ("Benefits & perks", Section.OFFER),
        ("Wir bieten", Section.OFFER),
        ("What you will do", Section.DUTIES),
        ("Responsibilities", Section.DUTIES),
        ("Ihre Aufgaben", Section.DUTIES),
        ("About us", Section.ABOUT),
        ("How to apply", Section.APPLY),
        ("Equal opportunity", Section.EQUAL),
        ("Our week in numbers", Section.OTHER),
    ],
)
def test_a_heading_opens_its_section(heading: str, section: Section) -> None:
    assert section_of(heading) is section


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        pytest.param("Requirements\nExperience with SQL", Need.MUST, id="a line that begins like a heading"),
        pytest.param("Requirements:\n- SQL (Scala is a plus)", Need.MUST, id="an aside is a plus, not the whole"),
        pytest.param("Requirements:\n- Two years in nursing, ideally in a clinic", Need.MUST, id="ideally says where"),
        pytest.param("Requirements:\n- Spanish is a plus", Need.NICE, id="a plus among the musts"),
        pytest.param("Requirements:\n- Team player", Need.NOISE, id="noise among the musts"),
        pytest.param(
            "Requirements:\n- Three years in a fast-paced kitchen", Need.MUST, id="noise beside something provable"
        ),
        pytest.param("**Nice-to-haves**\n- Spanish", Need.NICE, id="bold"),
        pytest.param("## Must\n\n### Languages\n\n- Spanish", Need.MUST, id="a deeper heading stays within"),
        pytest.param("Perks\n- Free lunch", Need.NOISE, id="a perk"),
        pytest.param("You must hold a valid driving licence to be considered for this.", Need.MUST, id="in prose"),
        pytest.param("We are an equal opportunity employer and mean it.", Need.NOISE, id="boilerplate"),
    ],
)
def test_each_line_is_taken_as_it_is_meant(lines: str, kind: Need) -> None:
    found = opening(f"Nurse\nAcme\nDenver, CO\n\nWe are hiring. This role is full-time.\n\n{lines}").requirements
    assert [each.kind for each in found] == [kind]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param("What you will do\n- Lead a team of five people with two years of experience", id="a duty"),
        pytest.param("Our founders have twenty years of experience in clinics.", id="what they have done"),
        pytest.param(
            "Requirements:\n\nWhat our days look like\n- Coffee at nine", id="a heading we do not know ends the list"
        ),
        pytest.param("Requirements:\nExperience in any of these:", id="a lead-in"),
    ],
)
def test_what_asks_for_nothing_is_no_requirement(lines: str) -> None:
    text = f"Nurse\nAcme\nDenver, CO\n\nWe are hiring. This role is full-time.\n\n{lines}"
    assert opening(text).requirements == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Nurse wanted\nWe are hiring a nurse. Apply now.", Kind.POSTING, id="a short posting"),
        pytest.param(
            "Maya Okafor\nmaya@mail.example | +1 303 555 0145\nExperience\nNorthside Clinic, 2021 - "
            "Present\nEducation\nBA, 2014 - 2018\nSkills\nSpanish",
            Kind.RESUME,
            id="a resume",
        ),
        pytest.param(
            "LEBENSLAUF\nMaya Okafor\nBerufserfahrung\n2019 - heute Klinik\nAusbildung\n2014 - 2018 Denver",
            Kind.RESUME,
            id="a German resume",
        ),
        pytest.param(
            "Dear Vera,\nI am writing to apply. In my work I called families. I like it. My resume is attached.",
            Kind.NEITHER,
            id="a letter",
        ),
        pytest.param("Boil water. Add salt. Cook the pasta for nine minutes.", Kind.NEITHER, id="a recipe"),
        pytest.param("", Kind.NEITHER, id="nothing"),
    ],
)
def test_a_text_is_known_for_what_it_is(text: str, kind: Kind) -> None:
    assert kind_of(lines_of(text)) is kind


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Boil water.", "neither"),
        ("word " * 30_000, "too many"),
    ],
)
def test_what_is_no_posting_is_named_and_refused(text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        read(text)
    assert refused.value.hint


def test_sentences_are_not_cut_at_shortened_words() -> None:
    text = "We use tools, e.g. Excel. Pay is $20 an hour. St. Brigid hires. $5 tips!"
    assert list(sentences_of(text)) == [
        "We use tools, e.g. Excel.",
        "Pay is $20 an hour.",
        "St. Brigid hires.",
        "$5 tips!",
    ]


ALL = [path.read_text(encoding="utf-8") for path in sorted(POSTINGS.iterdir())]


@given(st.sampled_from(ALL), st.randoms(use_true_random=False))
def test_any_lines_of_postings_in_any_order_are_read(text: str, chance: random.Random) -> None:
    lines = text.splitlines() + chance.choice(ALL).splitlines()
    chance.shuffle(lines)
    mixed = "\n".join(lines[: chance.randrange(len(lines))])
    found = kind_of(lines_of(mixed))
    if found is not Kind.POSTING:
        return
    whole = " ".join(mixed.replace("*", "").split())
    for each in read(mixed).openings:
        assert each.title
        assert each.posting == mixed.strip()
        assert all(need.text in whole for need in each.requirements)


@given(st.text(max_size=300))
def test_any_text_has_a_kind_and_lines_that_speak(text: str) -> None:
    lines = lines_of(text)
    assert kind_of(lines) in Kind
    assert all(line.text.strip() for line in lines)
    assert employer_of(lines, (), labelled(lines), text).company is not None
