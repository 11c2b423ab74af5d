"""Postings of a Greenhouse board as its job board API gives them: one, or all of a company's."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from threedoors.errors import Unreadable
from threedoors.importers.decoding import decode_verbatim
from threedoors.importers.found import Found

if TYPE_CHECKING:
    from threedoors.importers.listing import Stated

NAME = "posting-greenhouse"
READS = "postings as Greenhouse gives them as JSON, one or a whole board"
BECOMES = "openings with their requirements"

_KEYS = re.compile(r'"(?:absolute_url|internal_job_id|first_published|data_compliance|pay_input_ranges)"\s*:')


def recognises(head: bytes, name: str) -> bool:
    """JSON with the keys Greenhouse alone uses."""
    start = decode_verbatim(head).text.lstrip("\ufeff \t\r\n\0")
    return start[:1] in ("{", "[") and len(set(_KEYS.findall(start))) >= 1


def read(data: bytes) -> Iterator[Found]:
    """The openings, in the order of the board. Raises Unreadable when there is none."""
    from threedoors.importers.listing import openings_of, parsed

    jobs = _jobs(parsed(data))
    if not jobs:
        raise Unreadable("This Greenhouse file holds no postings.", hint="Save the page of the posting instead.")
    yield from openings_of(map(_stated, jobs))


def _jobs(thing: Any) -> Sequence[Mapping[str, Any]]:
    from threedoors.importers.listing import entries_of

    held = thing.get("jobs", thing) if isinstance(thing, dict) else thing
    return [each for each in entries_of(held) if "title" in each or "content" in each]


def _stated(job: Mapping[str, Any]) -> Stated:
    from threedoors.importers.listing import Stated, text_in, text_of_html
    from threedoors.importers.listing.values import day_in, raw_text

    return Stated(
        title=html.unescape(text_in(job.get("title"))),
        text=text_of_html(raw_text(job.get("content"))),
        company=text_in(job.get("company_name")),
        place=text_in(job.get("location")),
        pay=_pay(job.get("pay_input_ranges")),
        posted=day_in(job.get("first_published")),  # updated_at says when somebody mended a comma
        closes=day_in(job.get("application_deadline")),
        url=text_in(job.get("absolute_url")),
        others=(
            ("Reference", text_in(job.get("requisition_id"))),
            ("Department", text_in(job.get("departments"))),
        ),
    )


def _pay(ranges: Any) -> str:
    """The first range, in whole units of its currency; its title says whether it is paid by the hour."""
    from threedoors.importers.listing import entries_of, text_in
    from threedoors.importers.listing.jobposting import written_pay
    from threedoors.importers.listing.values import number_in

    for each in entries_of(ranges):
        low, high = (number_in(each.get(key)) or 0.0 for key in ("min_cents", "max_cents"))
        return written_pay(low / 100, high / 100, text_in(each.get("currency_type")), text_in(each.get("title")))
    return ""
