"""Names and runs of words found again in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from threedoors.text import Span, name_parts, word_spans

_MANY = 200


def names_in(text: str, names: Iterable[str]) -> list[tuple[str, Span]]:
    """Where each name stands in full: whole words, any case and accents, any blanks or hyphens between its parts."""
    names = tuple(names)
    if len(names) <= _MANY and text.isascii():
        small = text.lower()
        names = tuple(name for name in names if (parts := _parts_of(name)) and parts[0] in small)
    if not names:
        return []
    words, at = _words_of(text)
    hits = []
    for name, parts in _beginning_with(at, names):
        for place in at[parts[0]]:
            run = words[place : place + len(parts)]
            if tuple(word for word, _ in run) == parts and _together(text, [span for _, span in run]):
                hits.append((name, Span(run[0][1].start, run[-1][1].end)))
    return sorted(hits, key=lambda hit: hit[1])


@lru_cache(maxsize=4)
def _words_of(text: str) -> tuple[list[tuple[str, Span]], dict[str, list[int]]]:
    """The words of a text without case and accents, and where each stands; one text is asked for many names."""
    words = list(name_parts(text))
    at: dict[str, list[int]] = {}
    for place, (word, _) in enumerate(words):
        at.setdefault(word, []).append(place)
    return words, at


def _beginning_with(words: Mapping[str, object], names: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Names whose first part is among the words. An address book is looked up, a few names are gone through."""
    if len(names) > _MANY:
        index = _by_first_part(names)
        yield from (each for word in words for each in index.get(word, ()))
        return
    for name in dict.fromkeys(names):
        parts = _parts_of(name)
        if parts and parts[0] in words:
            yield name, parts


@lru_cache(maxsize=4)
def _by_first_part(names: tuple[str, ...]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    index: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for name in dict.fromkeys(names):
        if parts := _parts_of(name):
            index.setdefault(parts[0], []).append((name, parts))
    return index


@lru_cache(maxsize=200_000)
def _parts_of(name: str) -> tuple[str, ...]:
    """The parts of a name, levelled. Kept, for the same people are looked for in every text."""
    return tuple(part for part, _ in name_parts(name))


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
    return "".join(part for part, _ in name_parts(word.replace("’", "'")))


_ALSO_WORDS = frozenset(
    "will hope may mark art grace joy faith rose bill pat sue drew chase frank grant jack june april august summer dawn"
    " eve ivy lily daisy penny gene dean rob nick ray rich guy miles crystal amber ruby pearl olive sage basil"
    " christian angel charity mercy patience prudence hunter mason carter cliff heath wade"
    " clay reed dale glen lane sandy bob don jay"
    " ken max van victor ernest earnest long page paige case ford major king duke prince sky star".split()
)
_TELLS = (
    r"(?: (?:and i|has|had|kindly|just|already|also|once))? ?(?:suggest|sa(?:id|ys)|told|tells|mention"
    r"|recommend|gave|gives|thought|thinks|introduc|knows?|sent|sends|asked|asks|encourag"
    r"|spoke|speaks|point|passed|refer|works|worked|is |was |'s )"
)
_TOLD_BY = r"(?:from|via|through|by|with|know|knows|friend|colleague|cousin|neighbou?r|thanks to|met|ask|asked) "


def calls(text: str, name: str) -> bool:
    """Whether a text calls somebody by this first name. A name that is also a word counts only where somebody acts."""
    called = re.escape(name)
    if name.casefold() not in _ALSO_WORDS:
        return re.search(rf"(?<!\w){called}(?!\w)", text) is not None
    return re.search(rf"(?<!\w){called}{_TELLS}|(?<!\w){_TOLD_BY}{called}(?!\w)", text) is not None
