"""schema.org JobPosting as a JSON-LD file of its own: one posting, a list, or a graph of many things."""

from __future__ import annotations

from collections.abc import Iterator

from threedoors.errors import Unreadable
from threedoors.importers.decoding import decode_verbatim
from threedoors.importers.found import Found, Skipped

NAME = "posting-jsonld"
READS = "schema.org JobPosting as JSON-LD"
BECOMES = "openings with their requirements"


def recognises(head: bytes, name: str) -> bool:
    """JSON that speaks of a JobPosting by its type."""
    start = decode_verbatim(head).text.lstrip("\ufeff \t\r\n\0")
    return start[:1] in ("{", "[") and '"@type"' in start and 'JobPosting"' in start


def read(data: bytes) -> Iterator[Found]:
    """The openings. Raises Unreadable when its JSON is broken or holds none."""
    from threedoors.importers.listing import openings_of, postings_in

    postings, doubt = postings_in(decode_verbatim(data).text)
    if not postings:
        raise Unreadable(doubt or "This JSON-LD holds no job posting.", hint="Save the posting's page instead.")
    if doubt:
        yield Skipped(None, doubt)
    yield from openings_of(postings)
