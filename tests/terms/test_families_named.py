"""Which families a sentence names. A false alarm costs trust, so half of the table is sentences that name none."""

from __future__ import annotations

import pytest

from threedoors.terms import Family, families_named, family_words
from threedoors.terms.family_names import NAMES

NAMING = {
    "two kinds of work side by side": (
        "Sales is one option, but I'm also considering marketing.",
        [(Family.SALES, "Sales"), (Family.MARKETING, "marketing")],
    ),
    "the longest name wins": ("I became a sales engineer.", [(Family.SALES, "sales engineer")]),
    "plural people": ("I trained nurses.", [(Family.NURSING, "nurses")]),
    "an irregular plural": ("Salesmen called us.", [(Family.SALES, "Salesmen")]),
    "hyphen or blank": ("Front-end development", [(Family.SOFTWARE, "Front-end development")]),
    "blank for hyphen": ("front end development", [(Family.SOFTWARE, "front end development")]),
    "a slash parts two names": ("sales/marketing", [(Family.SALES, "sales"), (Family.MARKETING, "marketing")]),
    "an ampersand reads as and": ("learning & development", [(Family.HUMAN_RESOURCES, "learning & development")]),
    "a plain noun as a move": ("I could see myself in product.", [(Family.PRODUCT, "product")]),
    "a plain noun before roles": ("I look at data roles", [(Family.DATA, "data")]),
    "a plain noun beside a clear one": ("law or teaching", [(Family.LAW, "law"), (Family.TEACHING, "teaching")]),
    "a list read forwards": (
        "sales, data, product",
        [(Family.SALES, "sales"), (Family.DATA, "data"), (Family.PRODUCT, "product")],
    ),
    "a list read backwards": (
        "product, data or nursing",
        [(Family.PRODUCT, "product"), (Family.DATA, "data"), (Family.NURSING, "nursing")],
    ),
    "across a line break": ("project\nmanagement", [(Family.PROJECT_MANAGEMENT, "project\nmanagement")]),
    "a trade in somebody's hands, as a post": ("I want the nurse role.", [(Family.NURSING, "nurse")]),
    "a trade of one's own": ("I am a baker.", [(Family.PRODUCTION, "baker")]),
    "a doing word as work": (
        "I enjoy editing and teaching.",
        [(Family.COMMUNICATIONS, "editing"), (Family.TEACHING, "teaching")],
    ),
    "a pilot who flies": ("I want to be a pilot for an airline.", [(Family.TRANSPORT, "pilot")]),
    "into the department": ("I want to move into HR.", [(Family.HUMAN_RESOURCES, "HR")]),
    "code points, not bytes": ("🙂 Ünï: teaching", [(Family.TEACHING, "teaching")]),
}

SILENT = {
    "a product one sells": "Your product keeps 300 customers, and product meetings are short.",
    "data one reads": "The data showed it, and data in the report proved it.",
    "a design one reviews": "I would review the design of the form.",
    "a relative": "My son-in-law obeys the law.",
    "a project done": "The project took a year.",
    "two sentences": "We made it a project. Management agreed.",
    "part of a longer word": "The salesforce and the unmarketable resale.",
    "operations one leads": "I drive operations reviews.",
    "somebody met": "The recruiter was kind, and your receptionist found my badge.",
    "a department that answers": "HR said the budget is set, and Finance asked for one more number.",
    "a surname": "Anna Mason and Mr. Baker said I could write.",
    "a doing word with an object": "I am acting on your advice and editing my letter.",
    "somebody's doing": "Her teaching stayed with me.",
    "a trial": "The pilot project ran for six weeks.",
    "figures": "Sales rose by a fifth.",
    "the one of a thing": "The finance of it was never my worry.",
    "on paper": "Please put it in writing.",
    "nothing": "",
}


@pytest.mark.parametrize(("text", "expected"), NAMING.values(), ids=NAMING)
def test_names_the_work(text: str, expected: list[tuple[Family, str]]) -> None:
    assert [(family, text[start:end]) for family, start, end in families_named(text)] == expected


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_stays_silent_on_ordinary_words(text: str) -> None:
    assert families_named(text) == []


def test_every_family_can_be_named() -> None:
    assert set(NAMES) == set(Family)
    assert all(family_words(family) for family in Family)


def test_every_word_belongs_to_one_family() -> None:
    owners = [(word, family) for family in Family for word in (*family_words(family), *NAMES[family].fields)]
    assert len({word for word, _ in owners}) == len(owners)


@pytest.mark.parametrize("family", Family)
def test_every_word_is_found_in_a_sentence(family: Family) -> None:
    for word in family_words(family):
        assert [found for found, _, _ in families_named(f"My plan: {word}.")] == [family], word
