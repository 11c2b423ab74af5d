"""A web page saved from a job board: its job data (schema.org JobPosting) where it has some, else its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.advert import Kind, kind_of, lines_of, read_posting
from threedoors.importers.advert.roles import has_role
from threedoors.importers.decoding import decode
from threedoors.importers.found import Found, FoundOpening, Skipped

NAME = "posting-html"
READS = "a job posting's web page, saved from the browser"
BECOMES = "its openings, by the page's job data or else its text"

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRAGMENT = re.compile(r"\s*<(?:div|main|article|section|script|h1|p|meta|title)\b[^<>]*>", re.IGNORECASE)
_TAB_WORDS = re.compile(
    r"^(?:job application for|apply for|job:|careers?:)\s*|\s*[|–-]\s*(?:careers?|jobs?)$", re.IGNORECASE
)
_HINT = "Save the page of one job posting, or paste its text into a .txt file."


def recognises(head: bytes, name: str) -> bool:
    """A web page, or a piece of one under a page's name."""
    start = decode(head[:4_000]).text
    page = name.lower().endswith((".html", ".htm", ".xhtml"))
    return _HTML.match(start) is not None or (page and _FRAGMENT.match(start) is not None)


def read(data: bytes) -> Iterator[Found]:
    """The openings of the page. Raises Unreadable when it holds none."""
    from threedoors.importers.listing import openings_of, page_of, postings_in

    page = page_of(data)
    blocks = [postings_in(block, page.url) for block in page.data]
    doubts = " ".join(block.doubt for block in blocks if block.doubt)
    if doubts:
        yield Skipped(None, doubts)
    if postings := [each for block in blocks for each in block.postings]:
        if len(postings) == 1 and not postings[0].text:
            postings = [replace(postings[0], text=page.text)]
        yield from openings_of(postings)
    else:
        yield from _of_text(_with_title(page.text, page.title, page.heading), page.url, doubts)


def _of_text(text: str, url: str, doubts: str) -> Iterator[Found]:
    if len(text) > limits.POSTING_CHARACTERS:
        raise Unreadable(f"This page has {len(text):,} characters of text, too many for one posting.", hint=_HINT)
    kind = kind_of(lines_of(text))
    if kind is not Kind.POSTING:
        raise Unreadable(f"This is a web page, and its text is {kind.value}. {doubts}".rstrip(), hint=_HINT)
    for each in read_posting(text):
        yield replace(each, url=url or each.url) if isinstance(each, FoundOpening) else each


def _with_title(text: str, tab: str, heading: str) -> str:
    """The text below the title of the tab or the page's heading, where its own first lines name no job."""
    top = "\n".join(text.splitlines()[:6])
    if has_role(top):
        return text
    title = next((each for each in (heading, _TAB_WORDS.sub("", tab)) if each and has_role(each)), "")
    return f"{title}\n\n{text}" if title else text
