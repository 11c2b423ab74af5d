"""The one page that a seeker brings to a talk that explores: resume, background, skills, talents (METHOD S17).

Everything on it comes from the search. What is missing is asked for and never made up; what does not fit on one page
is left out from the end, and told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from threedoors.renderers.typeset import pages_of, typeset
from threedoors.terms import Contact, Evidence, Material, MaterialKind, Relation, Search

PURPOSE: Final = (
    "I am looking for new work and want to decide on a direction before I write to any employer. I would like your "
    "advice. You are not being asked for a job."
)
ASK: Final = (
    "When did you see me at my best?",
    "Which kinds of work, and which places, does this point to?",
    "What would not suit me, and why?",
    "Who else knows me well and could not hire me?",
)
_BY_RELATION: Final = {
    Relation.FRIEND: "a friend", Relation.FAMILY: "my family", Relation.COLLEAGUE: "a colleague",
    Relation.EX_COLLEAGUE: "a former colleague", Relation.MANAGER: "my manager",
    Relation.EX_MANAGER: "a former manager", Relation.MENTOR: "a mentor", Relation.COUNSELLOR: "a counsellor",
    Relation.ALUM: "somebody from my school", Relation.ACQUAINTANCE: "somebody who knows me",
    Relation.STRANGER: "somebody who knows my work",
}  # fmt: skip
_MOST: Final = {"resume": 12, "background": 10, "skills": 1, "talents": 18}
_SIZES: Final = (10.5, 10.0, 9.5)


class Part(StrEnum):
    """The four parts that the essay names."""

    RESUME = "resume"
    BACKGROUND = "background"
    SKILLS = "skills"
    TALENTS = "talents"

    @property
    def heading(self) -> str:
        return _HEADINGS[self]


_HEADINGS: Final = {
    Part.RESUME: "What I have done",
    Part.BACKGROUND: "Where I come from",
    Part.SKILLS: "What I can do",
    Part.TALENTS: "What I am good at",
}


@dataclass(frozen=True)
class Line:
    """One line of the page. aside: a word beside it, such as its years or who said it."""

    text: str
    aside: str = ""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The page as text. left_out: lines that did not fit; missing: parts with nothing in them yet."""

    name: str
    reach: str
    parts: Mapping[Part, tuple[Line, ...]]
    about: str
    left_out: int = 0

    @property
    def texts(self) -> tuple[str, ...]:
        lines = (text for lines in self.parts.values() for line in lines for text in (line.text, line.aside))
        return self.name, self.reach, self.about, *lines

    @property
    def missing(self) -> tuple[Part, ...]:
        return tuple(part for part in Part if not self.parts[part] and not (part is Part.BACKGROUND and self.about))


def sheet_of(search: Search) -> Sheet:
    """The page before it is fitted; lines in the order of their weight."""
    resume = search.seeker.resume
    basics = _mapping(resume.get("basics"))
    return Sheet(
        name=search.seeker.name,
        reach=", ".join(filter(None, (_place(basics.get("location")), _text(basics, "email"), _text(basics, "phone")))),
        about=_text(basics, "summary"),
        parts={
            Part.RESUME: tuple(_jobs(resume)),
            Part.BACKGROUND: tuple(_background(resume)),
            Part.SKILLS: tuple(_skills(search)),
            Part.TALENTS: tuple(_talents(search)),
        },
    )


# -- what stands on it ----------------------------------------------------------------------------------------------


def _jobs(resume: Mapping[str, Any]) -> Iterator[Line]:
    for job in _mappings(resume.get("work")):
        named = (_text(job, "position", "title"), _text(job, "name", "company"))
        if words := ", ".join(filter(None, named)):
            yield Line(words, _years(job))


def _background(resume: Mapping[str, Any]) -> Iterator[Line]:
    for each in _mappings(resume.get("education")):
        study = (_text(each, "studyType"), _text(each, "area"), _text(each, "institution"))
        if words := ", ".join(filter(None, study)):
            yield Line(words, _years(each, ends=True))
    for each in _mappings(resume.get("certificates")):
        if words := ", ".join(filter(None, (_text(each, "name"), _text(each, "issuer")))):
            yield Line(words, _year(each.get("date")))
    for each in _mappings(resume.get("volunteer")):
        if words := ", ".join(filter(None, (_text(each, "position"), _text(each, "organization")))):
            yield Line(words, _years(each))
    if spoken := [words for each in _list(resume.get("languages")) if (words := _spoken(each))]:
        yield Line(f"Languages: {', '.join(spoken)}")


def _spoken(language: object) -> str:
    if isinstance(language, str):
        return " ".join(language.split())
    named = _mapping(language)
    said = " ".join(filter(None, (_text(named, "language"), _aside(_text(named, "fluency")))))
    return said if _text(named, "language") else ""


def _skills(search: Search) -> Iterator[Line]:
    """All skills on one line, each once: those of the resume, then those that the evidence shows."""
    listed = search.seeker.resume.get("skills")
    named = [word for each in _list(listed) for word in _words_of_skill(each)]
    named += [skill for each in search.evidence if not each.retracted for skill in each.skills]
    once = {word.strip().casefold(): word.strip() for word in reversed(named) if word.strip()}
    if words := [once.pop(word.strip().casefold()) for word in named if word.strip().casefold() in once]:
        yield Line(", ".join(words))


def _words_of_skill(skill: object) -> list[str]:
    """Its keywords, where it has any: its name is a heading over them then."""
    if isinstance(skill, str):
        return [skill]
    named = _mapping(skill)
    words = [" ".join(word.split()) for word in _list(named.get("keywords")) if isinstance(word, str) and word.strip()]
    return words or [_text(named, "name")]


def _talents(search: Search) -> Iterator[Line]:
    """The seeker's own words first, then what others said of them, then what was done: what they picked for this page,
    then what has numbers."""
    own = own_words(search)
    if own:
        yield from (Line(line.strip(" -•\t")) for line in own.text.splitlines() if line.strip(" -•\t"))
    standing = [each for each in search.evidence if not each.retracted and each.text.strip()]
    yield from (Line(f"“{each.text.strip()}”", _by(search, each)) for each in standing if each.said_by)
    done = [each for each in standing if not each.said_by]
    picked = own.evidence if own else ()
    yield from (Line(each.text.strip()) for each in sorted(done, key=lambda e: (e.id not in picked, not e.numbers)))


def own_words(search: Search) -> Material | None:
    """What the seeker wrote for this page."""
    return next((each for each in reversed(search.materials) if each.kind is MaterialKind.SHEET), None)


def _by(search: Search, said: Evidence) -> str:
    """Who said it, without the name: nobody was asked whether it may be used."""
    contact: Contact | None = search.contact_by_id.get(said.said_by or "")
    return _BY_RELATION[contact.relation] if contact else ""


def paper_of(search: Search) -> str:
    """The paper of where the seeker lives, as far as the resume says it."""
    location = _mapping(_mapping(search.seeker.resume.get("basics")).get("location"))
    return "us-letter" if _text(location, "countryCode").upper() in ("US", "CA", "MX") else "a4"


# -- fitted on one page ---------------------------------------------------------------------------------------------


def fitted(sheet: Sheet, paper: str = "a4") -> tuple[Sheet, bytes]:
    """As much of it as one page holds, and the page as PDF. Smaller letters are tried before lines are left out."""
    first = _cut(sheet, _MOST.__getitem__)
    for size in _SIZES:
        pdf = _pdf(first, size, paper)
        if pages_of(pdf) == 1:
            return first, pdf
    return _shortened(sheet, paper)


def _shortened(sheet: Sheet, paper: str) -> tuple[Sheet, bytes]:
    """Find by halving how many lines a part may have; at last long texts are cut too."""
    low, high = 0, max(_MOST.values())
    best = _cut(_clipped(sheet), lambda _: 0)
    pdf = _pdf(best, _SIZES[-1], paper)
    while low < high:
        most = (low + high + 1) // 2
        tried = _cut(_clipped(sheet), lambda part, most=most: min(most, _MOST[part]))  # type: ignore[misc]
        made = _pdf(tried, _SIZES[-1], paper)
        if pages_of(made) == 1:
            low, best, pdf = most, tried, made
        else:
            high = most - 1
    return best, pdf


def _cut(sheet: Sheet, most: Callable[[Part], int]) -> Sheet:
    kept = {part: lines[: most(part)] for part, lines in sheet.parts.items()}
    gone = sum(len(lines) - len(kept[part]) for part, lines in sheet.parts.items())
    return replace(sheet, parts=kept, left_out=sheet.left_out + gone)


_LONG: Final = 600


def _clipped(sheet: Sheet) -> Sheet:
    parts = {
        part: tuple(replace(line, text=_short(line.text)) for line in lines) for part, lines in sheet.parts.items()
    }
    return replace(
        sheet, about=_short(sheet.about), parts=parts, reach=_short(sheet.reach), name=_short(sheet.name, 120)
    )


def _short(text: str, most: int = _LONG) -> str:
    """A long text up to the end of a word, and a sign that it goes on."""
    return text if len(text) <= most else re.sub(r"\s*\S*$", "", text[:most]) + " …"


def _pdf(sheet: Sheet, size: float, paper: str) -> bytes:
    shown = [
        {
            "heading": part.heading,
            "text": sheet.about if part is Part.BACKGROUND else "",
            "lines": [{"text": line.text, "aside": line.aside} for line in sheet.parts[part]],
        }
        for part in Part
        if part not in sheet.missing
    ]
    return typeset("explore_sheet", {
        "title": f"{sheet.name}: one page to talk about", "name": sheet.name, "reach": sheet.reach, "purpose": PURPOSE,
        "parts": shown, "ask": {"heading": "What I would like to ask you", "lines": list(ASK)}, "size": size,
        "paper": paper,
    })  # fmt: skip


# -- a JSON Resume as it comes: any key may be missing or of another type --------------------------------------------


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: object) -> Sequence[Any]:
    return value if isinstance(value, (list, tuple)) else ()


def _mappings(value: object) -> Iterable[Mapping[str, Any]]:
    return (each for each in _list(value) if isinstance(each, Mapping))


def _text(of: Mapping[str, Any], *keys: str) -> str:
    return next((" ".join(of[key].split()) for key in keys if isinstance(of.get(key), str) and of[key].strip()), "")


def _place(location: object) -> str:
    return ", ".join(filter(None, (_text(_mapping(location), "city"), _text(_mapping(location), "region"))))


def _aside(words: str) -> str:
    return f"({words})" if words else ""


def _year(value: object) -> str:
    found = re.match(r"(\d{4})\b", value) if isinstance(value, str) else None
    return found[1] if found else ""


def _years(of: Mapping[str, Any], *, ends: bool = False) -> str:
    """`2018 to 2021`, `since 2021`; for studies only the year they ended, where that is known."""
    start, end = _year(of.get("startDate")), _year(of.get("endDate"))
    if end and (ends or not start or start == end):
        return end
    return f"{start} to {end}" if start and end else f"since {start}" if start else ""
