"""What a short text is, by its own shape: an address, a number, a title, a place, a company, a name, a remark."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from threedoors.importers.advert.place import looks_like_place
from threedoors.importers.advert.roles import has_role
from threedoors.importers.contact_card import is_address, is_web
from threedoors.importers.contact_headings import field_of
from threedoors.importers.dates import read_part
from threedoors.text import folded


class Kind(Enum):
    """The kinds that can be told, and UNSURE."""

    EMAIL = "e-mail address"
    PHONE = "telephone number"
    URL = "web address"
    DATE = "date"
    TITLE = "title"
    PLACE = "place"
    COMPANY = "company"
    NAME = "name"
    REMARK = "remark"
    UNSURE = "unsure"


_PHONE = re.compile(
    r"(?:(?:tel|phone|mobile?|cell|handy|fon|work|home|office|[mtpch])\s?[.:]?\s*)?(?:\+|00)?\(?\d[\d\s()./\-–]{4,}\d"
    r"(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?(?:\s?\([a-z]{1,8}\))?",
    re.IGNORECASE,
)
_WORD = r"(?:[^\W\d_]+(?:['’`.\-][^\W\d_]*)*\.?)"
_NAME = re.compile(rf"{_WORD}(?:\s{_WORD}){{0,5}}(?:,\s(?:{_WORD}|[A-Z.]{{2,6}}))?")
_SMALL = frozenset(
    "de da do dos das del della di du la le van von der den ter ten zu zur af av bin ibn al el e y i san st".split()
)
_POSTCODE = re.compile(
    r"\b(?:[A-Z]{1,2}-)?\d{3} \d{2}\s+[^\W\d_]{2,}|\b(?:[A-Z]{1,2}-)?\d{4,5}(?:\s[A-Z]{2})?\s+[^\W\d_]{3,}"
    r"|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|,\s[A-Z]{2}\s\d{5}\b"
)
_STARTS = re.compile(
    r"(?:i|my|he|she|they|we|met|knows?|friend|ex|former|old|used to|works?|worked|from|via|call|ask|talk|ping|owes"
    r"|see|the|a|an|in|at|with|for|not|very|good|great|maybe|introduced|spoke|likes?|about)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:\b(?:my|his|her|their|who|whom|ago|last|since|because|said|told|was|were|will)\b|\w{4}[.!?]\s)", re.I
)
# Written as companies write it: "Maria Sá" and "Linda As" are people.
_FORM = re.compile(
    r"[\s,](?:Inc|Incorporated|Corp|Corporation|LLC|L\.L\.C|LLP|Ltd|Limited|plc|PLC|Pty|Pte|GmbH|gGmbH|AG|KG|KGaA|OHG|UG"
    r"|SE|e\. ?V|BV|B\. ?V|NV|N\. ?V|AB|ASA|AS|A/S|ApS|Oy|Oyj|SA|S\. ?A|SAS|SASU|SARL"
    r"|S\. ?L|SLU|SpA|S\. ?p\. ?A|Srl|S\. ?r\. ?l"
    r"|[Ss]p\. ?z ?o\. ?o|s\. ?r\. ?o|Kft|Zrt|d\. ?o\. ?o|Ltda|Lda|& Co|KK|Company)\.?$"
)
# Words of trade that no person is called.
_TRADE = frozenset(
    """
    bank group health hospital clinic university college school institute consulting partners solutions systems labs
    lab studio studios media software technologies technology tech logistics airlines foods energy insurance capital
    ventures holdings holding services foundation museum council ministry agency associates industries motors
    pharma works brewery bakery hotel hotels library airport railway universitat hochschule klinikum krankenhaus
    versicherung verlag werke stadtwerke banque hopital universite banco universidad universidade ospedale banca
    universita ziekenhuis sjukhus kommun universitet szpital uniwersytet
    """.split()
)


@lru_cache(maxsize=1 << 14)
def kind_of(text: str) -> Kind:
    """What a cell or a piece of a line is, when it shows; UNSURE for the rest, such as "Volvo"."""
    shaped = kind_by_shape(text)
    if shaped is not Kind.UNSURE:
        return shaped
    if is_postal(text):
        return Kind.PLACE
    if is_remark(text):
        return Kind.REMARK
    if _is_company(text):
        return Kind.COMPANY
    if has_role(text) and len(text) <= 90:
        return Kind.TITLE
    return Kind.PLACE if looks_like_place(text) else Kind.UNSURE


def kind_by_shape(text: str) -> Kind:
    if "@" in text and is_address(text.strip("<>() ").removeprefix("mailto:")):
        return Kind.EMAIL
    if is_phone(text):
        return Kind.DATE if read_part(text) else Kind.PHONE
    if is_web(text) and ("/" in text or "www." in text or "linkedin" in text):
        return Kind.URL
    return Kind.DATE if any(letter.isdigit() for letter in text) and read_part(text) else Kind.UNSURE


def is_phone(text: str) -> bool:
    return 6 <= sum(letter.isdigit() for letter in text) <= 20 and _PHONE.fullmatch(text.strip()) is not None


def is_postal(text: str) -> bool:
    """A street with its town: "Götaverksgatan 10, 417 55 Göteborg"."""
    return len(text) <= 120 and _POSTCODE.search(text) is not None


def is_remark(text: str) -> bool:
    """Words about somebody rather than a name of anything."""
    small = text[:1].islower() and " " in text
    return bool(len(text) > 70 or small or (_STARTS.match(text) and " " in text) or _ASIDE.search(text))


@lru_cache(maxsize=1 << 14)
def could_be_name(text: str) -> bool:
    """Whether a person could be called so: two to five words in capitals, or one written like a name."""
    text = text.strip()
    if len(text) > 60 or not _NAME.fullmatch(text) or _is_company(text):
        return False
    words = [word for word in text.replace(",", " ").split() if folded(word).strip(".'’") not in _SMALL]
    return bool(words) and all(_is_capital(word) for word in words)


def _is_capital(word: str) -> bool:
    """A capital, a script without capitals, or what follows an apostrophe: "d'Arc"."""
    first = next((letter for letter in word if letter.isalpha()), "")
    return not first.islower() or "'" in word[:3] or "’" in word[:3]


def _is_company(text: str) -> bool:
    """By its legal form ("Brink Logistics BV") or a word of trade ("Northwind Health")."""
    words = folded(text).split()
    if not 1 < len(words) <= 7 or has_role(text):
        return False
    return _FORM.search(text) is not None or any(word.strip(",.") in _TRADE for word in words)


def is_label(text: str) -> bool:
    """What stands before a value and says nothing by itself: "Mobile:"."""
    return len(text) <= 20 and bool(field_of(text.rstrip(": ")))
