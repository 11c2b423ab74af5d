"""Kinds of work named in a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from threedoors.doubt.names import names_in
from threedoors.terms import Family
from threedoors.text import Span

_WORDS: dict[Family, str] = {
    Family.MARKETING: "marketing|brand management|advertising",
    Family.SALES: "sales|selling|business development|account management|account executive",
    Family.RETAIL: "retail|shop work",
    Family.COMMUNICATIONS: "communications|public relations|pr|copywriting",
    Family.PRODUCT: "product management|product manager|product owner",
    Family.PROJECT_MANAGEMENT: "project management|project manager",
    Family.BUSINESS_ANALYSIS: "consulting|business analysis|business analyst|management consulting",
    Family.OPERATIONS: "operations",
    Family.SUPPLY_CHAIN: "supply chain|logistics|procurement|purchasing|warehousing",
    Family.HUMAN_RESOURCES: "hr|human resources|recruiting|recruitment|talent acquisition",
    Family.FINANCE: "finance|banking|financial analysis|investment banking",
    Family.ACCOUNTING: "accounting|accountancy|bookkeeping|auditing",
    Family.INSURANCE: "insurance|underwriting",
    Family.LAW: "law|legal work|paralegal work|paralegal",
    Family.SOFTWARE: "software development|software engineering|programming|coding|web development|software",
    Family.DATA: "data science|data analysis|data analytics|statistics",
    Family.IT_SUPPORT: "it support|help desk|cybersecurity|network administration",
    Family.ENGINEERING: "engineering|mechanical engineering|civil engineering",
    Family.ARCHITECTURE: "architecture",
    Family.SCIENCE: "research|lab work|biology|chemistry|academia",
    Family.SOCIAL_SCIENCE: "psychology|psychotherapy",
    Family.SOCIAL_WORK: "social work|counselling|counseling|youth work",
    Family.TEACHING: "teaching|tutoring|primary teaching|teacher",
    Family.LIBRARY: "librarianship|library work",
    Family.DESIGN: "graphic design|design|ux design|interior design|web design",
    Family.PERFORMING_ARTS: "acting|music|theatre|theater|dance",
    Family.MEDIA: "journalism|photography|film|film-making|translation",
    Family.ATHLETICS: "personal training|sports coaching",
    Family.MEDICINE: "medicine",
    Family.NURSING: "nursing|nurse",
    Family.ALLIED_HEALTH: "physiotherapy|occupational therapy|pharmacy|radiography",
    Family.PROTECTIVE: "policing|security work|firefighting|the police",
    Family.COOKING: "cooking|baking|chef work",
    Family.FOOD_SERVICE: "waiting tables|bartending|food service",
    Family.HOSPITALITY: "hospitality|hotel work|event planning|event management|tourism",
    Family.CLEANING_GROUNDS: "cleaning|gardening|landscaping",
    Family.PERSONAL_CARE: "childcare|hairdressing|care work|cosmetology",
    Family.ADMINISTRATION: "administration|office work|admin work|admin|secretarial work",
    Family.CUSTOMER_SERVICE: "customer service|customer support|call centre work",
    Family.FARMING: "farming|agriculture",
    Family.CONSTRUCTION: "construction|carpentry|plumbing|electrical work",
    Family.REPAIR: "car repair|maintenance|mechanics",
    Family.PRODUCTION: "welding|manufacturing|factory work|machining",
    Family.TRANSPORT: "driving|truck driving|trucking|aviation",
}


def fields_named(plain: str, roles: tuple[str, ...] = ()) -> Iterator[tuple[Family | None, Span]]:
    """Each kind of work named in a lower-case text; None for the words of a role at stake."""
    for found in _pattern().finditer(plain):
        yield _family(found.group()), Span(*found.span())


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted((name for names in _WORDS.values() for name in names.split("|")), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")


@cache
def _family(name: str) -> Family:
    return next(family for family, names in _WORDS.items() if name in names.split("|"))


def families_shown(text: str, titles: Mapping[str, Family | None]) -> set[Family]:
    """The kinds of work that a headline or a summary shows: those it names, and those of the titles it holds."""
    shown = {family for family, _ in fields_named(text.lower()) if family}
    return shown | {family for title, _ in names_in(text, titles) if (family := titles[title]) is not None}
