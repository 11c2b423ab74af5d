"""JSON Resume, old keys and new, kept as it came. What other programs call resume.json is named, not read."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from threedoors.errors import Unreadable
from threedoors.importers import limits
from threedoors.importers.decoding import Decoded, decode_verbatim, without_surrogates
from threedoors.importers.found import Found, FoundResume, Skipped

NAME = "json-resume"
READS = "JSON Resume (jsonresume.org), versions 0 and 1"
BECOMES = "your resume and the evidence in it"

_BASICS = frozenset(
    ("name", "label", "email", "phone", "summary", "location", "profiles", "url", "website", "picture", "image")
)
_ENTRY_KEYS = {
    "work": frozenset(("company", "name", "position", "highlights", "startDate")),
    "education": frozenset(("institution", "area", "studyType")),
    "volunteer": frozenset(("organization", "position", "highlights")),
}
_LISTS = (
    *_ENTRY_KEYS,
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
)

# Keys by which another program's file shows, and what to call that file.
_OTHERS: tuple[tuple[frozenset[str], str, str], ...] = (
    (
        frozenset(("threedoors", "seeker")),
        "a Three Doors search file",
        "Import it by itself: it is a whole search, and opens as one.",
    ),
    (frozenset(("basics", "sections")), "a Reactive Resume file", ""),
    (frozenset(("SkillsPassport",)), "a Europass file", ""),
    (frozenset(("@context", "@graph")), "linked data (JSON-LD)", ""),
    (frozenset(("@context", "@type")), "linked data (JSON-LD)", ""),
    (frozenset(("jobs",)), "a list of job postings", "Paste one posting's text into a .txt file."),
    (frozenset(("dependencies", "version")), "a package.json of a program", ""),
)
_HINT = "Give us a JSON Resume file: an object with basics, work and education (jsonresume.org)."


def recognises(head: bytes, name: str) -> bool:
    """Every JSON is ours to look at: whatever it is, its reader can say what it found."""
    start = decode_verbatim(head).text.lstrip("\ufeff \t\r\n\0")[:400]
    return (
        start.startswith("{")
        or (start.startswith("[") and _looks_like_json_list(start))
        or name.lower().endswith(".json")
    )


def read(data: bytes) -> Iterator[Found]:
    """The resume, verbatim. Raises Unreadable for broken JSON and for other schemas, naming them."""
    decoded = decode_verbatim(data)
    lost: list[str] = []
    thing = _parsed(decoded, lost)
    _refuse_depth(thing)
    resume = _writable(_as_resume(thing))
    if decoded.doubt:
        yield Skipped(None, decoded.doubt)
    if lost:
        yield Skipped(None, f"{lost[0]} is no number: left empty{_and_more(len(lost) - 1)}.")
    yield from _misshapen(resume)
    yield FoundResume(resume)


def _looks_like_json_list(start: str) -> bool:
    """A bracket also opens lines of plain text; in JSON a value follows."""
    return re.match(r"\[\s*(?:[\[\]{\"\d-]|true|false|null)", start) is not None


def _parsed(decoded: Decoded, lost: list[str]) -> Any:
    """The JSON value. What is no number (NaN, 1e999, an endless row of digits) becomes None and is told in `lost`."""

    def number(text: str) -> float | int | None:
        if len(text) <= limits.NUMBER_DIGITS:
            value = float(text)
            if math.isfinite(value):
                return int(text) if text.lstrip("-").isdigit() else value
        lost.append(text[:20])
        return None

    try:
        return json.loads(
            decoded.text.lstrip("\ufeff"), parse_constant=lost.append, parse_float=number, parse_int=number
        )
    except json.JSONDecodeError as fault:
        where = f"line {fault.lineno}, column {fault.colno}"
        raise Unreadable(
            f"This JSON is broken at {where}.", hint="Open it in an editor, mend that place, and import it again."
        ) from None
    except RecursionError:
        raise _too_deep() from None


def _and_more(number: int) -> str:
    return f", as were {number} more like it" if number > 1 else ", as was one more like it" if number else ""


def _too_deep() -> Unreadable:
    return Unreadable(f"This JSON is nested more than {limits.JSON_DEPTH} levels deep.", hint=_HINT)


def _refuse_depth(thing: Any) -> None:
    level = [thing]
    for _ in range(limits.JSON_DEPTH):
        level = [part for whole in level for part in _parts(whole)]
        if not level:
            return
    raise _too_deep()


def _parts(thing: Any) -> Sequence[Any]:
    if isinstance(thing, dict):
        return list(thing.values())
    return thing if isinstance(thing, list) else ()


def _as_resume(thing: Any) -> dict[str, Any]:
    if isinstance(thing, dict) and _is_resume(thing):
        return thing
    what, hint = _what_it_is(thing)
    raise Unreadable(f"This is {what}, not a JSON Resume.", hint=hint or _HINT)


def _is_resume(thing: Mapping[str, Any]) -> bool:
    """By what it holds, not by its name: basics with a basic key, or a list whose entries speak of work or study."""
    basics = thing.get("basics")
    if isinstance(basics, dict) and basics.keys() & _BASICS and "sections" not in thing:
        return True
    return any(_speaks_of(thing.get(key), words) for key, words in _ENTRY_KEYS.items())


def _speaks_of(entries: Any, words: frozenset[str]) -> bool:
    return isinstance(entries, list) and any(
        isinstance(each, dict) and len(each.keys() & words) >= 2 for each in entries
    )


def _what_it_is(thing: Any) -> tuple[str, str]:
    if isinstance(thing, dict):
        for telling, what, hint in _OTHERS:
            if telling <= thing.keys():
                return what, hint
        keys = ", ".join(without_surrogates(key)[:30] for key in list(thing)[:6])
        return (f"JSON with the keys {keys}" if keys else "an empty JSON object"), ""
    if isinstance(thing, list):
        return "a JSON list", "If it holds one resume, save that one object alone."
    return "a single JSON value", ""


def _misshapen(resume: Mapping[str, Any]) -> Iterator[Skipped]:
    """Parts no reader can use, each by its path. They stay in the resume as they are."""
    if not isinstance(resume.get("basics", {}), dict):
        yield Skipped(None, "basics is not an object.")
    for key in _LISTS:
        entries = resume.get(key)
        if entries is not None and not isinstance(entries, list):
            yield Skipped(None, f"{key} is not a list.")
        elif strays := [n for n, each in enumerate(entries or ()) if not _readable(key, each)]:
            yield Skipped(
                None,
                f"{key}[{strays[0]}] is not an object" + (f", nor are {len(strays) - 1} more." if strays[1:] else "."),
            )


_PLAIN = frozenset(("skills", "languages", "interests", "certificates", "awards", "references"))
"""Lists whose entries are often plain texts, which are read as names."""


def _readable(key: str, entry: Any) -> bool:
    return isinstance(entry, dict) or (key in _PLAIN and isinstance(entry, str) and entry.strip() != "")


def _writable(value: Any) -> Any:
    """The same value without half letters, which no file can hold."""
    if isinstance(value, str):
        return without_surrogates(value)
    if isinstance(value, dict):
        return {without_surrogates(key): _writable(part) for key, part in value.items()}
    return [_writable(part) for part in value] if isinstance(value, list) else value
