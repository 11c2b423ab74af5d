"""When a posting appeared and until when one may apply."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from threedoors.importers.advert.lines import Line, sentences_of
from threedoors.importers.dates import is_two_days, read_day, read_part
from threedoors.terms import PartDate

_DATE = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th"
    r"|\.)?(?:\sof)?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd"
    r"|th)?,?\s\d{4}"
)
_ANY_DATE = re.compile(_DATE)
_CLOSES = re.compile(
    rf"(?:clos(?:es?|ing)(?: date)?|deadline|apply (?:by|before|until|no later than)"
    rf""
    rf"|(?:send|e-?mail|call|write)\b[^\n]{{0,60}}?\b(?=by\b)by"
    rf"|applications?[^.]{{0,40}}(?:until|by|before|no later than)|accepted until|open until|expires?|last date"
    rf"|bewerbungsfrist|bewerbungsschluss|bewerben[^.]{{0,30}}bis|bis (?:zum|spätestens)"
    rf"|date limite|avant le|candidatures?[^.]{{0,20}}jusqu['’]au|(?:postuler|postulez)[^.]{{0,30}}jusqu['’]au|hasta el"
    rf"|fecha límite|até|entro il|entro e non oltre il|scadenza|uiterlijk"
    rf"|(?:solliciteer|reageer)[^.]{{0,25}}(?:voor|vóór|tot)"
    rf"|sista ansökningsdag|ansök senast|termin (?:składania|nadsyłania)|aplikuj do"
    rf"|aplikacje do)[^.\d]{{0,40}}?({_DATE})",
    re.IGNORECASE,
)
_POSTED = re.compile(
    rf"(?:posted|published|date posted|veröffentlicht|publié|publicado|pubblicato|geplaatst)(?: on| am| le| el"
    rf"| il)?:?\s+({_DATE})",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+|^(?:montag|dienstag|mittwoch"
    r"|donnerstag|freitag|samstag|sonntag),?\s+(?:den\s+)?",
    re.IGNORECASE,
)


class Dates(NamedTuple):
    """unread: what stood where a date belongs and was none that we can be sure of."""

    posted_on: PartDate | None
    closes_on: date | None
    unread: tuple[str, ...]


def dates_of(lines: Sequence[Line], labels: Mapping[str, str]) -> Dates:
    """Both dates, beside their labels first, then in sentences."""
    posted = labels.get("posted") or next(_found(lines, _POSTED), "")
    closes = labels.get("closes") or next(_found(lines, _CLOSES), "")
    posted_on, closes_on = _part(posted), _day(closes)
    unread = [f"posted: {posted}"] if posted and posted_on is None else []
    unread += [f"closes: {closes}"] if closes and closes_on is None else []
    return Dates(posted_on, closes_on, tuple(unread))


def _found(lines: Sequence[Line], pattern: re.Pattern[str]) -> Iterator[str]:
    for line in lines:
        for sentence in sentences_of(line.text):
            yield from (match[1] for match in pattern.finditer(sentence))


def _day(text: str) -> date | None:
    text = _WEEKDAY.sub("", text.strip())
    if day := read_day(text):
        return day
    inner = _ANY_DATE.findall(text)
    return read_day(inner[0]) if len(inner) == 1 else None


def _part(text: str) -> PartDate | None:
    """A day, or a month or year where no day is told; nothing for a date that could be two days."""
    if day := _day(text):
        return PartDate(day.year, day.month, day.day)
    return None if is_two_days(text) or _ANY_DATE.search(text) else read_part(text)
