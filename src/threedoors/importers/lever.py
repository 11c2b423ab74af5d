"""Postings as Lever's API gives them: a bare list, with `text` for the title and days counted in milliseconds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from threedoors.errors import Unreadable
from threedoors.importers.decoding import decode_verbatim
from threedoors.importers.found import Found
from threedoors.terms import Remote

if TYPE_CHECKING:
    from threedoors.importers.listing import Stated

NAME = "posting-lever"
READS = "postings as Lever gives them as JSON, one or a whole board"
BECOMES = "openings with their requirements"

_KEYS = re.compile(r'"(?:hostedUrl|descriptionPlain|additionalPlain|categories|lists)"\s*:')
_REMOTE_OF = {"remote": Remote.ONLY, "hybrid": Remote.SOME, "on-site": Remote.NO, "onsite": Remote.NO}


def recognises(head: bytes, name: str) -> bool:
    """JSON with `text` for a title and at least one more of Lever's keys."""
    start = decode_verbatim(head).text.lstrip("\ufeff \t\r\n\0")
    held = {re.sub(r"\s", "", key) for key in _KEYS.findall(start)}
    return start[:1] in ("{", "[") and '"text"' in start and ('"hostedUrl":' in held or len(held) >= 2)


def read(data: bytes) -> Iterator[Found]:
    """The openings, in their order. Raises Unreadable when there is none."""
    from threedoors.importers.listing import entries_of, openings_of, parsed

    thing = parsed(data)
    held = thing.get("data", thing) if isinstance(thing, dict) else thing
    jobs = [each for each in entries_of(held) if "text" in each or "hostedUrl" in each]
    if not jobs:
        raise Unreadable("This Lever file holds no postings.", hint="Save the page of the posting instead.")
    yield from openings_of(map(_stated, jobs))


def _stated(job: Mapping[str, Any]) -> Stated:
    from threedoors.importers.listing import Stated, text_in
    from threedoors.importers.listing.values import day_in, part_of

    return Stated(
        title=text_in(job.get("text")),
        text=_text(job),
        place=_place(part_of(job, "categories"), text_in(job.get("country"))),
        remote=_REMOTE_OF.get(text_in(job.get("workplaceType")).lower()),
        pay=_pay(job),
        posted=day_in(job.get("createdAt")),
        url=text_in(job.get("hostedUrl")) or text_in(job.get("applyUrl")),
        others=(
            ("Employment type", text_in(part_of(job, "categories", "commitment"))),
            ("Department", text_in(part_of(job, "categories", "department"))),
            ("Team", text_in(part_of(job, "categories", "team"))),
        ),
    )


def _text(job: Mapping[str, Any]) -> str:
    """Description, lists and closing words; HTML where there is some, since the plain copy has lost its shape."""
    from threedoors.importers.listing import entries_of, text_in, text_of_html
    from threedoors.importers.listing.values import raw_text

    parts = [_first(job, "description", "descriptionPlain")]
    for each in entries_of(job.get("lists")):
        items = text_of_html(raw_text(each.get("content")))
        parts.append(f"## {text_in(each.get('text')).rstrip(':')}\n{items}")
    parts += [_first(job, "additional", "additionalPlain"), _first(job, "salaryDescription", "salaryDescriptionPlain")]
    return "\n\n".join(part for part in parts if part)


def _first(job: Mapping[str, Any], *keys: str) -> str:
    from threedoors.importers.listing import text_of_html
    from threedoors.importers.listing.values import raw_text

    return next((text for key in keys if (text := text_of_html(raw_text(job.get(key))))), "")


def _place(categories: Any, country: str) -> str:
    from threedoors.importers.listing import text_in
    from threedoors.importers.listing.values import part_of

    every = part_of(categories, "allLocations")
    if isinstance(every, list) and every:
        return "; ".join(dict.fromkeys(place for each in every[:50] if (place := text_in(each))))
    return text_in(part_of(categories, "location")) or country


def _pay(job: Mapping[str, Any]) -> str:
    from threedoors.importers.listing import text_in
    from threedoors.importers.listing.jobposting import written_pay
    from threedoors.importers.listing.values import part_of

    low, high, currency, interval = (part_of(job, "salaryRange", key) for key in ("min", "max", "currency", "interval"))
    return written_pay(low, high, text_in(currency), text_in(interval))
