"""Postings of an Ashby board as its public API gives them. They name no company except in their address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from threedoors.errors import Unreadable
from threedoors.importers.decoding import decode_verbatim
from threedoors.importers.found import Found
from threedoors.terms import Remote

if TYPE_CHECKING:
    from threedoors.importers.listing import Stated

NAME = "posting-ashby"
READS = "postings as Ashby gives them as JSON, one or a whole board"
BECOMES = "openings with their requirements"

_KEYS = re.compile(
    r'"(?:jobUrl|descriptionHtml|isListed|secondaryLocations|compensationTierSummary|workplaceType)"\s*:'
)
_REMOTE_OF = {"remote": Remote.ONLY, "hybrid": Remote.SOME, "onsite": Remote.NO}


def recognises(head: bytes, name: str) -> bool:
    """JSON with at least two of the keys Ashby uses."""
    start = decode_verbatim(head).text.lstrip("\ufeff \t\r\n\0")
    return start[:1] in ("{", "[") and len({re.sub(r"\s", "", key) for key in _KEYS.findall(start)}) >= 2


def read(data: bytes) -> Iterator[Found]:
    """The openings, in the order of the board. Raises Unreadable when there is none."""
    from threedoors.importers.listing import openings_of, parsed

    jobs = _jobs(parsed(data))
    if not jobs:
        raise Unreadable("This Ashby file holds no postings.", hint="Save the page of the posting instead.")
    yield from openings_of(map(_stated, jobs))


def _jobs(thing: Any) -> Sequence[Mapping[str, Any]]:
    """Of the board's `jobs`, of one posting's own answer, or of a list somebody put together."""
    from threedoors.importers.listing import entries_of
    from threedoors.importers.listing.values import part_of

    held = part_of(thing, "jobs") or part_of(thing, "data", "jobPosting") or part_of(thing, "results") or thing
    return [each for each in entries_of(held) if "title" in each or "jobUrl" in each]


def _stated(job: Mapping[str, Any]) -> Stated:
    from threedoors.importers.listing import Stated, text_in, text_of_html
    from threedoors.importers.listing.values import day_in, raw_text

    text = next((raw for key in ("descriptionHtml", "descriptionPlain") if (raw := raw_text(job.get(key)))), "")
    return Stated(
        title=text_in(job.get("title")),
        text=text_of_html(text),
        company=text_in(job.get("organizationName")) or text_in(job.get("companyName")),
        place=_place(job),
        remote=_remote(job),
        pay=_pay(job.get("compensation")),
        posted=day_in(job.get("publishedAt")) or day_in(job.get("publishedDate")),
        closes=day_in(job.get("applicationDeadline")),
        url=text_in(job.get("jobUrl")) or text_in(job.get("applyUrl")),
        others=(
            ("Employment type", text_in(job.get("employmentType"))),
            ("Department", text_in(job.get("department"))),
            ("Team", text_in(job.get("team"))),
        ),
    )


def _remote(job: Mapping[str, Any]) -> Remote | None:
    """By the kind of workplace; the older mark alone says no more than that one may work from home."""
    from threedoors.importers.listing import text_in

    kind = _REMOTE_OF.get(text_in(job.get("workplaceType")).lower().replace("-", ""))
    return kind or (Remote.ONLY if job.get("isRemote") is True else None)


def _place(job: Mapping[str, Any]) -> str:
    from threedoors.importers.listing import entries_of, text_in

    first = text_in(job.get("location")) or text_in(job.get("locationName"))
    others = [text_in(each.get("location")) for each in entries_of(job.get("secondaryLocations"))]
    return "; ".join(dict.fromkeys(place for place in (first, *others) if place))


def _pay(compensation: Any) -> str:
    """The salary among what is paid; shares and bonuses stay in the text."""
    from threedoors.importers.listing import entries_of, text_in
    from threedoors.importers.listing.jobposting import written_pay
    from threedoors.importers.listing.values import part_of

    tiers = entries_of(part_of(compensation, "compensationTiers"))
    parts = [*entries_of(part_of(compensation, "summaryComponents"))]
    parts += [part for tier in tiers for part in entries_of(tier.get("components"))]
    for each in parts:
        if text_in(each.get("compensationType")).lower() in ("salary", "hourly"):
            unit, currency = text_in(each.get("interval")), text_in(each.get("currencyCode"))
            if told := written_pay(each.get("minValue"), each.get("maxValue"), currency, unit):
                return told
    summary = part_of(compensation, "scrapeableCompensationSalarySummary")
    return text_in(summary or part_of(compensation, "compensationTierSummary"))
