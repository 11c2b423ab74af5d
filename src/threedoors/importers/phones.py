"""Telephone numbers compared: "070 123 45 67" and "+46 70 1234567" are one number to a seeker in Sweden."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

_COUNTRY = re.compile(r"[A-Za-z]{2}")


@lru_cache(maxsize=1 << 16)
def phone_key(text: str, region: str = "") -> str:
    """The number as the world dials it; "" when it is none, or local and nothing tells whose.

    region: the two letters of the country in which a number without + is dialled; "" when unknown.
    """
    if not text or (not region and not text.lstrip(" (").startswith("+")):
        return ""
    if text.startswith("+") and (key := _as_dialled(text)):
        return key
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


_DIALLED = re.compile(r"\+\d[\d .\-/]{6,20}")
_LEAST, _MOST = 7, 15
_TRUNK = "018"
"""What a number may begin with inside a country and not from abroad; those are left to the library."""


def _as_dialled(text: str) -> str:
    """A number written plainly as the world dials it, as most files write it; "" when it needs a closer look."""
    if not _DIALLED.fullmatch(text):
        return ""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    digits = "".join(letter for letter in text if letter.isdigit())
    code = next((upto for upto in (1, 2, 3) if int(digits[:upto]) in COUNTRY_CODE_TO_REGION_CODE), 0)
    plain = code and digits[code] not in _TRUNK and len(digits) - code >= _LEAST and len(digits) <= _MOST
    return f"+{digits}" if plain else ""


def joined(old: tuple[str, ...], new: tuple[str, ...], region: str = "") -> tuple[str, ...]:
    """Both, a number that is written in two ways only once, as it was written first."""
    known = {_same(each, region) for each in old}
    fresh = []
    for each in new:
        if (key := _same(each, region)) not in known:
            known.add(key)
            fresh.append(each)
    return (*old, *fresh) if fresh else old


def region_of(resume: Mapping[str, Any]) -> str:
    """The country of a resume: the one it names, else that of its international number; "" when neither is there."""
    basics = resume.get("basics")
    if not isinstance(basics, Mapping):
        return ""
    location = basics.get("location")
    code = location.get("countryCode") if isinstance(location, Mapping) else None
    if isinstance(code, str) and _COUNTRY.fullmatch(code.strip()):
        return code.strip().upper()
    phone = basics.get("phone")
    return _region_of_number(phone) if isinstance(phone, str) else ""


def keys_of(texts: Iterable[str], region: str) -> set[str]:
    return {key for each in texts if (key := phone_key(each, region))}


def _region_of_number(text: str) -> str:
    key = phone_key(text)
    if not key:
        return ""
    import phonenumbers

    return phonenumbers.region_code_for_number(phonenumbers.parse(key)) or ""


def _same(text: str, region: str) -> str:
    return phone_key(text, region) or "".join(letter for letter in text if letter.isdigit())
