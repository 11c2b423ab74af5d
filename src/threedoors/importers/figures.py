"""The numbers in a sentence, as they stand there: "38 %", "$1.2M", "4,000"."""

from __future__ import annotations

import re

_MONEY = r"(?:[$€£¥₹]|(?:USD|EUR|GBP|CHF|CAD|AUD)\b)"
_DIGITS = r"\d+(?:[.,'\u00a0\u202f ]\d{3})*(?:[.,]\d+)?"
_UNIT = (
    r"(?:%|percent\b|per cent\b|[kKMB]\b|bn\b|mn?\b|million\b|billion\b|thousand\b|[xX×]\b|€|£|(?:USD|EUR|GBP|CHF"
    r"|CAD|AUD)\b)"
)
_NUMBER = re.compile(
    rf"(?<![\w.,/\-])(?:{_MONEY}\s?)?{_DIGITS}(?:\s?[-–]\s?{_DIGITS})?(?:\s?{_UNIT}){{0,2}}\+?(?![\w/])"
)
_YEAR = re.compile(r"(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?")


def numbers_in(text: str) -> tuple[str, ...]:
    """Every number once, in the order told; years and digits inside words (B2B, Q3) are no results."""
    found = (match.group().strip() for match in _NUMBER.finditer(text))
    return tuple(dict.fromkeys(number for number in found if not _YEAR.fullmatch(number)))
