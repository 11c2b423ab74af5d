"""Families by SOC code and by title."""

from __future__ import annotations

import pytest

from threedoors.terms import Family, families_of_title, family_of_soc, family_of_title, kin, rival
from threedoors.terms.families import SOC_PREFIXES
from threedoors.terms.family_names import NAMES
from threedoors.terms.title_work import TITLE_WORDS

BY_CODE = {
    "a major group": ("41-4012", Family.SALES),
    "a longer prefix within it": ("41-2031", Family.RETAIL),
    "longest of three": ("15-1255", Family.DESIGN),
    "shortest of three": ("15-1232", Family.IT_SUPPORT),
    "an O*NET detail": ("15-1299.09", Family.PROJECT_MANAGEMENT),
    "a code of no family": ("99-9999", None),
    "no code": ("", None),
}


@pytest.mark.parametrize(("code", "family"), BY_CODE.values(), ids=BY_CODE)
def test_family_of_a_code(code: str, family: Family | None) -> None:
    assert family_of_soc(code) is family


def test_every_prefix_leads_back_to_its_family() -> None:
    pairs = [(prefix, family) for family, prefixes in SOC_PREFIXES.items() for prefix in prefixes]
    assert [family_of_soc(prefix) for prefix, _ in pairs] == [family for _, family in pairs]


def test_the_same_the_kin_and_the_rival() -> None:
    assert kin(Family.SALES, Family.RETAIL)
    assert kin(Family.RETAIL, Family.SALES)
    assert not kin(Family.SALES, Family.SALES)
    assert rival(Family.SALES, Family.MARKETING)
    assert not rival(Family.SALES, Family.RETAIL)
    assert not rival(Family.SALES, Family.SALES)
    assert not rival(Family.SALES, None)
    assert not kin(None, Family.SALES)


BY_TITLE = {
    "whatever the rank": ("VP, Revenue", Family.SALES),
    "the last name says what, the first of what kind": ("Finance Software Developer", Family.SOFTWARE),
    "what stands before 'of' says what": ("Teacher of Biology", Family.TEACHING),
    "an engineer who sells": ("Sales Engineer", Family.SALES),
    "a manager of products": ("Senior Product Manager, Growth", Family.PRODUCT),
    "a designer of products": ("Product Designer", Family.DESIGN),
    "HR, whatever they hire for": ("Engineering Recruiter", Family.HUMAN_RESOURCES),
    "a weak word yields": ("IT Recruiter", Family.HUMAN_RESOURCES),
    "a weak word alone": ("Head of IT", Family.SOFTWARE),
    "a weak word of two rivals": ("Head of Engineering", None),
    "a school's nurse": ("School Nurse", Family.NURSING),
    "assistant to the top": ("Executive Assistant to the CEO", Family.ADMINISTRATION),
    "one German word": ("Vertriebsleiter", Family.SALES),
    "French": ("Chargée de clientèle", Family.CUSTOMER_SERVICE),
    "kin side by side": ("Director, Marketing & Communications", Family.MARKETING),
    "rivals side by side": ("Director, Sales & Marketing", None),
    "rank alone": ("Director", None),
    "a motto": ("Making the world a kinder place", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("title", "family"), BY_TITLE.values(), ids=BY_TITLE)
def test_family_of_a_title(title: str, family: Family | None) -> None:
    assert family_of_title(title) is family


def test_rivals_side_by_side_are_both_told() -> None:
    assert families_of_title("Director, Sales & Marketing") == (Family.SALES, Family.MARKETING)


@pytest.mark.parametrize("family", Family)
def test_every_family_is_known_by_its_titles(family: Family) -> None:
    assert family in TITLE_WORDS
    known = [person for person in NAMES[family].people if family_of_title(person.title()) is family]
    assert len(known) == len(NAMES[family].people), set(NAMES[family].people) - set(known)
