"""Postings as Workable gives them: its board's widget, its API for partners, and the answer for one job."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from threedoors.errors import Unreadable
from threedoors.importers.decoding import decode_verbatim
from threedoors.importers.found import Found
from threedoors.terms import Remote

if TYPE_CHECKING:
    from threedoors.importers.listing import Stated

NAME = "posting-workable"
READS = "postings as Workable gives them as JSON, one or a whole board"
BECOMES = "openings with their requirements"

_SURE = re.compile(r'"(?:shortcode|shortlink|full_description|location_str|telecommuting)"\s*:|workable\.com/')
_REMOTE_OF = {"remote": Remote.ONLY, "hybrid": Remote.SOME, "on_site": Remote.NO, "onsite": Remote.NO}
_PARTS = (("", "description"), ("Requirements", "requirements"), ("Benefits", "benefits"))


class _Board(NamedTuple):
    """The company whose board it is, and its postings."""

    company: str
    jobs: Sequence[Mapping[str, Any]]


def recognises(head: bytes, name: str) -> bool:
    """JSON with the keys or the addresses Workable uses."""
    start = decode_verbatim(head).text.lstrip("\ufeff \t\r\n\0")
    return start[:1] in ("{", "[") and _SURE.search(start) is not None and '"title"' in start


def read(data: bytes) -> Iterator[Found]:
    """The openings, in the order of the board. Raises Unreadable when there is none."""
    from threedoors.importers.listing import openings_of, parsed

    board = _board(parsed(data))
    if not board.jobs:
        raise Unreadable("This Workable file holds no postings.", hint="Save the page of the posting instead.")
    yield from openings_of(_stated(job, board.company) for job in board.jobs)


def _board(thing: Any) -> _Board:
    from threedoors.importers.listing import entries_of, text_in

    held, company = thing, ""
    for key in ("jobs", "results", "job"):
        if isinstance(thing, dict) and isinstance(thing.get(key), list | dict):
            held, company = thing[key], text_in(thing.get("name"))
            break
    return _Board(company, [each for each in entries_of(held) if "title" in each or "full_title" in each])


def _stated(job: Mapping[str, Any], company: str) -> Stated:
    from threedoors.importers.listing import Stated, text_in
    from threedoors.importers.listing.jobposting import written_pay
    from threedoors.importers.listing.values import day_in, part_of

    low, high, currency = (part_of(job, "salary", key) for key in ("salary_from", "salary_to", "salary_currency"))
    return Stated(
        title=text_in(job.get("title")) or text_in(job.get("full_title")),
        text=_text(job),
        company=text_in(job.get("company")) or text_in(job.get("account")) or company,
        place=_place(job),
        remote=_remote(job),
        pay=written_pay(low, high, text_in(currency), text_in(part_of(job, "salary", "salary_period"))),
        posted=next((day for key in ("published_on", "published", "created_at") if (day := day_in(job.get(key)))), ""),
        url=next((url for key in ("url", "shortlink", "application_url") if (url := text_in(job.get(key)))), ""),
        others=(
            ("Employment type", text_in(job.get("employment_type")) or text_in(job.get("type"))),
            ("Department", text_in(job.get("department"))),
            ("Reference", text_in(job.get("code")) or text_in(job.get("shortcode"))),
            ("Experience", text_in(job.get("experience"))),
            ("Education", text_in(job.get("education"))),
        ),
    )


def _text(job: Mapping[str, Any]) -> str:
    """The parts under their headings; where they come in one piece only, that piece."""
    from threedoors.importers.listing import text_of_html
    from threedoors.importers.listing.values import raw_text

    parts = [(heading, text_of_html(raw_text(job.get(key)))) for heading, key in _PARTS]
    whole = text_of_html(raw_text(job.get("full_description")))
    if whole and not (parts[0][1] and parts[1][1]):
        return whole
    return "\n\n".join(f"## {heading}\n{text}" if heading else text for heading, text in parts if text)


def _remote(job: Mapping[str, Any]) -> Remote | None:
    from threedoors.importers.listing import text_in
    from threedoors.importers.listing.values import part_of

    kind = text_in(job.get("workplace")) or text_in(job.get("workplace_type"))
    kind = kind or text_in(part_of(job, "location", "workplace_type"))
    marks = (job.get("telecommuting"), job.get("remote"), part_of(job, "location", "telecommuting"))
    return _REMOTE_OF.get(kind.lower().replace("-", "_")) or (Remote.ONLY if True in marks else None)


def _place(job: Mapping[str, Any]) -> str:
    """Every place that is not hidden, as "City, Region, Country"."""
    from threedoors.importers.listing import entries_of, text_in

    listed = [each for each in entries_of(job.get("locations")) if each.get("hidden") is not True]
    places = [_town(each) for each in (listed or entries_of(job.get("location")) or [job])]
    return "; ".join(dict.fromkeys(place for place in places if place)) or text_in(job.get("location"))


def _town(of: Mapping[str, Any]) -> str:
    from threedoors.importers.listing import text_in

    region = text_in(of.get("region")) or text_in(of.get("state") if "shortcode" not in of or "city" in of else "")
    country = text_in(of.get("country")) or text_in(of.get("country_name"))
    parts = [text_in(of.get("city")), region, country]
    return ", ".join(dict.fromkeys(part for part in parts if part)) or text_in(of.get("location_str"))
