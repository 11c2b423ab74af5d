"""schema.org's JobPosting as JSON-LD: wherever it lies in the data, in every shape its fields come in.

Source: https://schema.org/JobPosting
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from threedoors.errors import Unreadable
from threedoors.importers.listing.page import text_of_html
from threedoors.importers.listing.stated import Stated
from threedoors.importers.listing.values import day_in, number_in, parsed_text, part_of, raw_text, text_in
from threedoors.terms import Remote

_STRING_OR_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', re.DOTALL)
_WRAPPED = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?)|(?:(?://\s*)?-->|(?://|/\*)?\s*\]\]>\s*(?:\*/)?)\s*$"
)
_UNIT_OF = {
    "hour": "hour hours hourly hur hr h stunde stündlich heure",
    "day": "day days daily diem tag jour",
    "week": "week weeks weekly wee wk woche semaine",
    "month": "month months monthly mon mth mo monat mois",
    "year": "year years yearly annual annually annum ann yr jahr an année",
}
_PERIOD_OF = {word: unit for unit, words in _UNIT_OF.items() for word in words.split()}
# Parts of the posting that some sites keep out of the description, under the heading our reader knows them by.
_PARTS = (
    ("Responsibilities", ("responsibilities",)),
    ("Requirements", ("qualifications", "skills", "experienceRequirements", "educationRequirements")),
    ("Benefits", ("jobBenefits", "incentiveCompensation", "incentives", "benefits")),
)
_OTHERS = (
    ("Employment type", "employmentType"),
    ("Reference", "identifier"),
    ("Working hours", "workHours"),
    ("Starts", "jobStartDate"),
    ("Openings", "totalJobOpenings"),
)


class Data(NamedTuple):
    """The postings of one block, and what had to be done to read it ("" when nothing)."""

    postings: tuple[Stated, ...]
    doubt: str = ""


def postings_in(block: str, url: str = "") -> Data:
    """The postings of a JSON-LD text. Broken JSON is mended where only one reading is possible, else told."""
    thing, doubt = _parsed(block)
    return Data(tuple(_stated(each, url) for each in _found(thing)), doubt)


def _parsed(block: str) -> tuple[Any, str]:
    text = _WRAPPED.sub("", block.strip("\ufeff \t\r\n")).strip().rstrip(";")
    try:
        return parsed_text(text, strict=False), ""
    except json.JSONDecodeError:
        pass
    except Unreadable as refused:
        return None, f"The page's job data was left out. {refused.message}"
    try:
        return parsed_text(_mended(text), strict=False), "The page's job data had small faults, which were mended."
    except json.JSONDecodeError as fault:
        return None, f"The page's job data is broken at line {fault.lineno}, so only its text was read."
    except Unreadable as refused:
        return None, f"The page's job data was left out. {refused.message}"


def _mended(text: str) -> str:
    """Faults with one possible meaning: quotes as entities, a comma before a closing bracket, JavaScript's \\'."""
    if '"' not in text:
        text = html.unescape(text)
    text = re.sub(r"(?<!\\)((?:\\\\)*)\\'", r"\1'", text)
    return _STRING_OR_COMMA.sub(lambda match: match[1] or "", text)


def _found(thing: Any) -> Iterator[Mapping[str, Any]]:
    """Every JobPosting in the data, in order, once; its own parts are not searched."""
    seen: set[str] = set()
    waiting = [thing]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting.extend(reversed(each))
        elif isinstance(each, dict) and _is_posting(each):
            key = json.dumps(each, sort_keys=True, default=str)
            if key not in seen and (each.get("title") or each.get("description") or each.get("name")):
                seen.add(key)
                yield each
        elif isinstance(each, dict):
            waiting.extend(reversed(list(each.values())))


def _is_posting(thing: Mapping[str, Any]) -> bool:
    kinds = thing.get("@type")
    return any(
        isinstance(kind, str) and re.split(r"[/:#]", kind)[-1] == "JobPosting"
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _stated(job: Mapping[str, Any], url: str) -> Stated:
    place = _places(job.get("jobLocation"))
    return Stated(
        title=_plain(job.get("title")) or _plain(job.get("name")),
        text=_text(job),
        company=_plain(job.get("hiringOrganization")),
        place=place or _regions(job.get("applicantLocationRequirements")),
        remote=Remote.ONLY if "telecommute" in text_in(job.get("jobLocationType")).lower() else None,
        pay=_pay(job),
        posted=day_in(job.get("datePosted")),
        closes=day_in(job.get("validThrough")),
        url=_address(job) or url,
        others=_others(job),
    )


def _plain(value: Any) -> str:
    """One line without entities; titles come escaped as often as not."""
    return " ".join(re.sub(r"<[^<>]{0,200}>", " ", html.unescape(html.unescape(text_in(value)))).split())


def _text(job: Mapping[str, Any]) -> str:
    text = text_of_html(raw_text(job.get("description")))
    for heading, keys in _PARTS:
        parts = [told for key in keys if (told := _told(job.get(key))) and told not in text]
        if parts:
            text += f"\n\n## {heading}\n" + "\n".join(parts)
    return text.strip()


def _told(value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(f"- {line}" for each in value if (line := _told(each)))
    if isinstance(value, dict):
        months = number_in(value.get("monthsOfExperience"))
        years = f"{months / 12:g} years of experience" if months and months % 12 == 0 else ""
        return years or (f"{months:g} months of experience" if months else text_in(value.get("credentialCategory")))
    return text_of_html(raw_text(value))


def _others(job: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    told = [(label, _plain(job.get(key))) for label, key in _OTHERS if not isinstance(job.get(key), dict)]
    if isinstance(reference := job.get("identifier"), dict):
        told.append(("Reference", text_in(reference.get("value")) or text_in(reference.get("name"))))
    return tuple((label, value[:200]) for label, value in told if value)


def _address(job: Mapping[str, Any]) -> str:
    page = job.get("mainEntityOfPage")
    for value in (job.get("url"), part_of(page, "@id"), page, job.get("@id")):
        if isinstance(value, str) and re.fullmatch(r"https?://[^\s<>\"]{4,1000}", value.strip()):
            return value.strip()
    return ""


def _places(value: Any) -> str:
    places = value if isinstance(value, list) else [value]
    return "; ".join(dict.fromkeys(place for each in places[:50] if (place := _place(each))))


def _place(value: Any) -> str:
    """A Place, a PostalAddress or plain text as "Town, Region, Country"."""
    if isinstance(value, str):
        return _plain(value)
    if not isinstance(value, dict):
        return ""
    address = value.get("address", value)
    if isinstance(address, list):
        return _places(address)
    if isinstance(address, str):
        return _plain(address)
    parts = [_plain(part_of(address, key)) for key in ("addressLocality", "addressRegion", "addressCountry")]
    parts = [part for part in dict.fromkeys(parts) if part and part.lower() not in ("unavailable", "null", "n/a")]
    return ", ".join(parts) or _plain(part_of(address, "streetAddress")) or _plain(value.get("name"))


def _regions(value: Any) -> str:
    """The lands a remote worker may live in."""
    regions = value if isinstance(value, list) else [value]
    return "; ".join(dict.fromkeys(name for each in regions[:50] if (name := _plain(each))))


def _pay(job: Mapping[str, Any]) -> str:
    stated = job.get("baseSalary") or job.get("salary")
    first = stated[0] if isinstance(stated, list) and stated else stated
    currency = text_in(job.get("salaryCurrency"))
    if isinstance(first, str) and number_in(first) is None:
        return _plain(first)
    if not isinstance(first, dict):
        return written_pay(first, first, currency, "")
    value = first.get("value", first)
    value = value[0] if isinstance(value, list) and value else value
    currency = text_in(first.get("currency")) or text_in(part_of(value, "currency")) or currency
    unit = text_in(part_of(value, "unitText")) or text_in(part_of(value, "unitCode"))
    unit = unit or text_in(first.get("unitText")) or text_in(first.get("unitCode"))
    if isinstance(value, str) and number_in(value) is None:
        return f"{currency} {_plain(value)}".strip()
    if not isinstance(value, dict):
        return written_pay(value, value, currency, unit)
    exact = value.get("value")
    low, high = value.get("minValue", exact), value.get("maxValue", exact)
    return written_pay(low, high, currency, unit)


def written_pay(low: Any, high: Any, currency: str, unit: str) -> str:
    """Two amounts as a person writes them, so that one reader of pay reads them all; "" for no amount."""
    bottom, top = number_in(low) or 0.0, number_in(high) or 0.0
    per = f" per {period}" if (period := period_of(unit)) else f" {unit}" if unit else ""
    ends = [_amount(each) for each in (bottom, top) if each > 0]
    if not ends:
        return ""
    bound = "" if len(ends) == 2 else "from " if bottom > 0 else "up to "
    amount = " - ".join(dict.fromkeys(ends))
    return f"{bound}{amount} {currency.upper()}{per}".strip()


def period_of(unit: str) -> str:
    """hour, day, week, month or year, by any of its names; "" when none is named."""
    words = re.findall(r"[^\W\d_]+", unit.lower())
    return next((_PERIOD_OF[word] for word in words if word in _PERIOD_OF), "")


def _amount(value: float) -> str:
    return f"{value:.2f}".removesuffix(".00")
