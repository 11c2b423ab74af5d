"""A job alert: a mail that lists several openings, each with a title, an employer, a place and a link."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from threedoors.importers import limits
from threedoors.importers.advert import read_posting
from threedoors.importers.advert.roles import has_role
from threedoors.importers.found import Found, FoundOpening, Skipped

_LINK = re.compile(r"<a\b[^>]{0,2000}?\bhref\s*=\s*[\"']?(https?://[^\"'\s>]{4,2000})[^>]{0,2000}>", re.IGNORECASE)
_MARK = re.compile(r"⟦(https?://[^⟧]+)⟧")
_URL = re.compile(r"https?://[^\s<>\"')\]⟧]+")
_RULE = re.compile(r"[\s\-_=*~·•–—]{3,}")
_NO_JOB = re.compile(
    r"unsubscribe|preferences|settings|/search|privacy|/alerts?\b|/help|\.(?:png|gif|jpe?g)\b", re.IGNORECASE
)
_LONGEST_TITLE = 110
_MOST_LINES = 12
_SENTENCE = re.compile(r"[.!?:]$|\b(?:you|your|we|our|alert|new jobs?|matches?|recommended)\b", re.IGNORECASE)


def with_links(html: bytes) -> bytes:
    """The page with every link's address written behind where it begins, so that its text keeps it."""
    text = html.decode("utf-8", "replace")
    return _LINK.sub(lambda found: f"{found.group()}⟦{found[1]}⟧", text).encode()


def alerted(text: str) -> list[Found]:
    """The openings of an alert; none when the text lists fewer than two."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    blocks = [block for block in _by_links(lines) or _by_urls(lines) if _is_short(block)]
    found = [each for block in blocks[: limits.POSTINGS] for each in _opening(block)]
    openings = {each.url for each in found if isinstance(each, FoundOpening)}
    return found if len(openings) >= 2 else []


def _by_links(lines: Sequence[str]) -> list[list[str]]:
    """A block from each linked title to the next."""
    blocks: list[list[str]] = []
    for line in lines:
        if (link := _MARK.search(line)) and not _NO_JOB.search(link[1]) and _is_title(_MARK.sub("", line)):
            blocks.append([line])
        elif blocks and line and len(blocks[-1]) <= _MOST_LINES:
            blocks[-1].append(line)
    return blocks if len(blocks) >= 2 else []


def _by_urls(lines: Sequence[str]) -> list[list[str]]:
    """A block up to each address, from the first title above it."""
    blocks: list[list[str]] = []
    block: list[str] = []
    for line in lines:
        if _RULE.fullmatch(line):
            block = []
        elif line:
            block.append(line)
        if (url := _URL.search(line)) and block:
            at = next((n for n, each in enumerate(block) if _is_title(_URL.sub("", _MARK.sub("", each)))), None)
            if at is not None and not _NO_JOB.search(url.group()):
                blocks.append(block[at:])
            block = []
    return blocks


def _is_title(text: str) -> bool:
    text = text.strip(" *#•·-|")
    return 0 < len(text) <= _LONGEST_TITLE and has_role(text) and not _SENTENCE.search(text)


def _is_short(block: Sequence[str]) -> bool:
    return len(block) <= _MOST_LINES + 1


def _opening(block: Sequence[str]) -> Iterator[Found]:
    url = next((found.group().rstrip(".,;") for line in block if (found := _URL.search(line))), "")
    kept = [_URL.sub("", _MARK.sub("", line)).strip(" ⟦⟧") for line in block]
    text = "\n".join(line for n, line in enumerate(kept) if line and (n == 0 or not _is_button(line)))
    for each in read_posting(text):
        if isinstance(each, FoundOpening):
            yield replace(each, url=url)
        elif isinstance(each, Skipped):
            yield replace(each, reason=f"{kept[0][:80]}: {each.reason}")


def _is_button(line: str) -> bool:
    return re.fullmatch(r"(?:view|see|apply|open|save|easy apply|more)\b[\w ]{0,20}:?", line, re.IGNORECASE) is not None
