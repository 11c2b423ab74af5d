"""A resume as a person would read it out: who, how to reach them, what they did where and when, and what else."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from threedoors.cli.shown import indented, words

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

_ENTRIES = (
    ("work", "Work", ("position",), ("name", "company")),
    ("volunteer", "Volunteering", ("position",), ("organization",)),
    ("education", "Education", ("studyType", "area"), ("institution",)),
    ("projects", "Projects", ("name",), ("entity",)),
)
_LISTS = (
    ("skills", "Skills", ("name",)),
    ("languages", "Languages", ("language",)),
    ("certificates", "Certificates", ("name",)),
    ("awards", "Awards", ("title",)),
    ("publications", "Publications", ("name",)),
    ("interests", "Interests", ("name",)),
    ("references", "References", ("name", "reference")),
)
_DONE = ("highlights", "courses")
_TOLD = ("summary", "description")


def show_resume(screen: Console, resume: Mapping[str, Any]) -> None:
    """Every part of it in the order resumes have; a section that is not there is not mentioned, a name is."""
    for depth, line in _lines(resume):
        screen.print(indented(line, 2 + 2 * depth))


def _lines(resume: Mapping[str, Any]) -> Iterator[tuple[int, Text]]:
    basics = resume.get("basics")
    yield from _basics(basics if isinstance(basics, dict) else {})
    for key, heading, what, whom in _ENTRIES:
        entries = _objects(resume.get(key))
        if entries:
            yield 0, words((heading, "bold"))
        for entry in entries:
            yield from _entry(entry, what, whom)
    for key, heading, names in _LISTS:
        if items := [text for entry in _entries(resume.get(key), names[0]) if (text := _item(entry, names))]:
            yield 0, words((heading, "bold"), ": ", "; ".join(items) if _are_long(items) else ", ".join(items))


def _basics(basics: Mapping[str, Any]) -> Iterator[tuple[int, Text]]:
    name, label = _text(basics.get("name")), _text(basics.get("label"))
    yield 0, words((name, "bold"), f"  {label}") if name else words(("No name was found.", "yellow"), f"  {label}")
    reach = [_text(basics.get(key)) for key in ("email", "phone")] + [_place(basics.get("location"))]
    reach += [_text(basics.get("url") or basics.get("website"))]
    reach += [_text(each.get("url")) or _item(each, ("network",)) for each in _objects(basics.get("profiles"))]
    yield (
        0,
        words("  ".join(filter(None, reach))) if any(reach) else words(("No way to reach them was found.", "yellow")),
    )
    if summary := _text(basics.get("summary")):
        yield 0, words(("Summary", "bold"), ": ", summary)


def _entry(entry: Mapping[str, Any], what: Sequence[str], whom: Sequence[str]) -> Iterator[tuple[int, Text]]:
    one = ", ".join(filter(None, (_text(entry.get(key)) for key in what)))
    other = next(filter(None, (_text(entry.get(key)) for key in whom)), "")
    head = ", ".join(filter(None, (one, other, _place(entry.get("location")))))
    yield 1, words(head or "(without a name)", (f"  {when}" if (when := _period(entry)) else "", "dim"))
    for key in _TOLD:
        if told := _text(entry.get(key)):
            yield 2, words(told)
    for key in _DONE:
        done = entry.get(key)
        yield from ((2, words("- ", _text(each))) for each in (done if isinstance(done, list) else ()) if _text(each))


def _period(entry: Mapping[str, Any]) -> str:
    """ "May 2019 to now"; one date that is both ends is told once."""
    start, end = (_day(_text(entry.get(key))) for key in ("startDate", "endDate"))
    if start and start == end:
        return start
    return f"{start} to {end or 'now'}" if start else end


def _day(text: str) -> str:
    """A date as it is spoken; what is none as it was written."""
    from threedoors.importers.dates import read_part

    part = read_part(text)
    if part is None:
        return text
    month = f"{calendar.month_abbr[part.month]} " if part.month else ""
    return f"{part.day} {month}{part.year}" if part.day else f"{month}{part.year}"


def _item(entry: Mapping[str, Any], names: Sequence[str]) -> str:
    """One skill, language or certificate with what is said of it."""
    name = next(filter(None, (_text(entry.get(key)) for key in names)), "")
    words_ = entry.get("keywords")
    listed = ", ".join(filter(None, map(_text, words_))) if isinstance(words_, list) else ""
    said = [_text(entry.get(key)) for key in ("fluency", "level", "issuer", "awarder")] + [
        _day(_text(entry.get("date")))
    ]
    more = ", ".join(filter(None, said))
    named = f"{name} ({more})" if more and name else name or more
    return f"{named}: {listed}" if listed and named else named or listed


def _are_long(items: Sequence[str]) -> bool:
    return any("," in item or ":" in item for item in items)


def _place(place: Any) -> str:
    if not isinstance(place, dict):
        return _text(place)
    parts = (_text(place.get(key)) for key in ("postalCode", "city", "region", "countryCode"))
    return _text(place.get("address")) or ", ".join(filter(None, parts))


def _entries(value: Any, name: str) -> list[Mapping[str, Any]]:
    """The same for lists whose entries are often plain texts: skills, languages, interests."""
    return _objects(
        [{name: each} if isinstance(each, str) else each for each in value] if isinstance(value, list) else []
    )


def _objects(value: Any) -> list[Mapping[str, Any]]:
    """The objects of a list; a JSON Resume from elsewhere may hold anything in their stead."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    if isinstance(value, str):
        return " ".join(value.split())
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
