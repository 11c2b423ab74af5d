"""The employer and its town in one line of a pasted posting; a place stays a place."""

from __future__ import annotations

import pytest

from threedoors.importers import FoundOpening, Reading, read_file

REST = "\n\nWe want a colleague.\n\nRequirements\n- Two years of experience\n\nHow to apply\nSend your resume."


def read(head: str) -> Reading:
    return read_file("posting.txt", (head + REST).encode())


def opening(head: str) -> FoundOpening:
    (found,) = read(head).openings
    return found


@pytest.mark.parametrize(
    ("line", "company", "place"),
    [
        ("Leeds City College, Leeds", "Leeds City College", "Leeds"),
        ("St Thomas' Hospital, London", "St Thomas' Hospital", "London"),
        ("Acme GmbH · Berlin", "Acme GmbH", "Berlin"),
        ("Nordstrom - Seattle, WA", "Nordstrom", "Seattle, WA"),
        ("City of Portland, OR", "City of Portland", "Portland, OR"),
        ("County of Los Angeles, CA", "County of Los Angeles", "Los Angeles, CA"),
        ("Brighton and Hove City Council, Brighton", "Brighton and Hove City Council", "Brighton"),
        ("Seattle Children's, Seattle", "Seattle Children's", "Seattle"),
        ("Marks & Spencer, Manchester, UK", "Marks & Spencer", "Manchester, UK"),
        ("Uniklinik Köln, Köln", "Uniklinik Köln", "Köln"),
        ("Hôpital Saint-Louis, Paris", "Hôpital Saint-Louis", "Paris"),
        ("Riverside Primary School, Didcot", "Riverside Primary School", "Didcot"),
        ("Kent County Council - Maidstone, Kent", "Kent County Council", "Maidstone, Kent"),
        ("Acme Foods, Denver, CO", "Acme Foods", "Denver, CO"),
        ("Acme Foods, LLC", "Acme Foods, LLC", ""),
        ("Acme (Leeds)", "Acme", "Leeds"),
        ("Amazon, Remote", "Amazon", ""),
    ],
)
def test_a_line_below_the_title_gives_the_employer_and_its_town(line: str, company: str, place: str) -> None:
    found = opening(f"Lecturer in Nursing\n{line}")
    assert (found.title, found.company, found.place) == ("Lecturer in Nursing", company, place)


@pytest.mark.parametrize(
    "line",
    [
        "Leeds, West Yorkshire",
        "Portland, OR",
        "Paris, Île-de-France",
        "Hove, East Sussex",
        "Walnut Creek, California",
        "St Albans, Hertfordshire, England",
        "Camden, London",
        "Kreuzberg, Berlin",
        "College Green, Bristol",
        "Neuilly-sur-Seine, Paris",
        "10 Station Road, Leeds",
        "Leeds City Centre",
        "Greater Manchester",
        "Vancouver, British Columbia, Canada",
        "Germany - Berlin",
    ],
)
def test_a_place_below_the_title_stays_a_place(line: str) -> None:
    found = opening(f"Lecturer in Nursing\n{line}")
    assert (found.company, found.place) == ("", line)
    below = opening(f"Lecturer in Nursing\nAcme\n{line}")
    assert (below.company, below.place) == ("Acme", line)


@pytest.mark.parametrize(
    "head",
    [
        "Leeds City College, Leeds\nLecturer in Nursing",
        "Lecturer in Nursing at Leeds City College, Leeds",
        "Lecturer in Nursing - Leeds City College, Leeds",
        "Lecturer in Nursing, Leeds City College, Leeds",
        "Lecturer in Nursing\n\nFull-time\n\nLeeds City College, Leeds",
        "Lecturer in Nursing\nEmployer: Leeds City College, Leeds",
    ],
)
def test_the_pair_is_read_wherever_the_head_has_it(head: str) -> None:
    found = opening(head)
    assert (found.title, found.company, found.place) == ("Lecturer in Nursing", "Leeds City College", "Leeds")


def test_a_workplace_below_the_employer_stays_the_place() -> None:
    found = opening("Nurse\nGuy's and St Thomas' NHS Foundation Trust\nSt Thomas' Hospital, London")
    assert found.company == "Guy's and St Thomas' NHS Foundation Trust"
    assert found.place == "St Thomas' Hospital, London"


def test_a_name_that_might_be_a_part_of_town_is_told() -> None:
    reading = read("Nurse\nBoots, Leeds")
    assert [(each.company, each.place) for each in reading.openings] == [("Boots", "Leeds")]
    assert "'Boots' is from the line 'Boots, Leeds'" in reading.skipped[0].reason
    assert not read("Nurse\nLeeds City College, Leeds").skipped


def test_a_possessive_brand_keeps_its_ending() -> None:
    assert opening("Nurse\nEmployer: Macy's\nNew York, NY").company == "Macy's"
