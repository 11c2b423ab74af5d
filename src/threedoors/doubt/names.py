"""Names and runs of words found again in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from threedoors.text import Span, word_spans

_PART = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")  # a letter keeps the accents that follow it


def names_in(text: str, names: Iterable[str]) -> list[tuple[str, Span]]:
    """Where each name stands in full: whole words, any case and accents, any blanks or hyphens between its parts."""
    words = [(bare(found.group()), Span(*found.span())) for found in _PART.finditer(text)]
    at: dict[str, list[int]] = {}
    for place, (word, _) in enumerate(words):
        at.setdefault(word, []).append(place)
    hits = []
    for name in dict.fromkeys(names):
        parts = [bare(part) for part in _PART.findall(name)]
        for place in at.get(parts[0], ()) if parts else ():
            run = words[place : place + len(parts)]
            if [word for word, _ in run] == parts and _together(text, [span for _, span in run]):
                hits.append((name, Span(run[0][1].start, run[-1][1].end)))
    return sorted(hits, key=lambda hit: hit[1])


def bare(word: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(each))


def _together(text: str, spans: list[Span]) -> bool:
    return all(not text[one.end : two.start].strip(" \t\n\r\xa0.'’-‐‑&") for one, two in pairwise(spans))


def repeats(text: str, source: str, run: int = 6) -> Span | None:
    """The first place where `text` repeats `run` words in a row of `source`, case and punctuation ignored."""
    spans = list(word_spans(text))
    words = [_key(span.of(text)) for span in spans]
    theirs = [_key(span.of(source)) for span in word_spans(source)]
    known = {tuple(theirs[at : at + run]) for at in range(len(theirs) - run + 1)}
    for at in range(len(words) - run + 1):
        if tuple(words[at : at + run]) in known:
            return Span(spans[at].start, spans[at + run - 1].end)
    return None


def _key(word: str) -> str:
    return "".join(_PART.findall(bare(word.replace("’", "'"))))
