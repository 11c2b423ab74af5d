"""All steps in a row: lines to parts, parts to entries, entries to a JSON Resume; what found no place beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from threedoors.importers import limits
from threedoors.importers.found import Found, FoundResume, Skipped, Unplaced
from threedoors.importers.paper import lists
from threedoors.importers.paper.entries import Entry, entries_of, joined_lines
from threedoors.importers.paper.europass import untabled
from threedoors.importers.paper.gaps import is_gap
from threedoors.importers.paper.heading_words import Section
from threedoors.importers.paper.lines import Line, Run
from threedoors.importers.paper.roles import Named, degree_and_area, name_jobs, name_studies
from threedoors.importers.paper.sections import Part, parts_of
from threedoors.importers.paper.top import basics_of

Made = dict[str, Any]


def resume_of(lines: Sequence[Line], links: Sequence[str] = ()) -> Iterator[Found]:
    """The resume and all that was left over."""
    made = _Resume(links)
    parts = parts_of(untabled([part for line in lines for part in _bounded(line)]))
    for part in parts:
        made.take(part)
    made.finish()
    yield FoundResume({key: value for key, value in made.resume.items() if value})
    yield from (Unplaced(text) for text in made.unplaced)
    if made.repeated:
        yield Skipped(None, f"{made.repeated} entries stood there twice and were kept once.")


def _bounded(line: Line) -> Iterator[Line]:
    """A line longer than any page is wide comes in lengths that can be read."""
    if len(line.text) <= limits.LINE_CHARACTERS:
        yield line
        return
    for at in range(0, min(len(line.text), limits.PAGE_LETTERS), limits.LINE_CHARACTERS):
        run = Run(line.text[at : at + limits.LINE_CHARACTERS], line.size, False, False)
        yield replace(line, cells=((run,),), starts=(line.x0,), bullet=True)


class _Resume:
    """A JSON Resume in the making."""

    def __init__(self, links: Sequence[str]) -> None:
        self.links = links
        self.top: list[Line] = []
        self.contacts: list[Line] = []
        self.parts: list[Part] = []
        self.resume: dict[str, Any] = {"basics": {}}
        self.unplaced: list[str] = []
        self.repeated = 0

    def take(self, part: Part) -> None:
        if part.section is None:
            self.top += part.lines
        elif part.section is Section.CONTACT:
            self.contacts += part.lines
        else:
            self.parts.append(part)

    def finish(self) -> None:
        for part in self.parts:
            _TAKERS[part.section or Section.OTHER](self, part)
        rest_lines = [line for part in self.parts if part.section is not Section.REFERENCES for line in part.lines]
        basics, rest = basics_of(self.top, self.contacts, rest_lines, self.links)
        summary = "\n".join(filter(None, (basics.pop("summary", ""), self.resume["basics"].pop("summary", ""))))
        self.resume["basics"] = basics | ({"summary": summary} if summary else {})
        self.unplaced = [*rest, *self.unplaced]

    def add(self, key: str, entries: Sequence[Made]) -> None:
        """Entries that are not there yet: a section may be printed twice."""
        known = self.resume.setdefault(key, [])
        for entry in entries:
            if entry in known:
                self.repeated += 1
            else:
                known.append(entry)

    def summary(self, part: Part) -> None:
        text = "\n".join(line.text for line in joined_lines(part.lines))
        before = self.resume["basics"].get("summary", "")
        if text and text not in before:
            self.resume["basics"]["summary"] = f"{before}\n{text}".strip()

    def work(self, part: Part) -> None:
        entries, names = self._entries(part, name_jobs)
        jobs = []
        for entry, named in _with_employers(entries, names):
            if is_gap(named.what or named.whom) and not (named.what and named.whom):
                self.unplaced.append(_as_written(entry))
            else:
                jobs.append(_job(entry, named))
        self.add("work", jobs)

    def volunteer(self, part: Part) -> None:
        entries, names = self._entries(part, name_jobs)
        self.add(
            "volunteer",
            [_renamed(_job(entry, named), "name", "organization") for entry, named in zip(entries, names, strict=True)],
        )

    def education(self, part: Part) -> None:
        entries, names = self._entries(part, name_studies)
        self.add("education", [_study(entry, named) for entry, named in zip(entries, names, strict=True)])

    def projects(self, part: Part) -> None:
        self.add("projects", [made for entry in entries_of(part.lines) if (made := _project(entry))])

    def skills(self, part: Part) -> None:
        self.add("skills", lists.skills_of(part.lines))
        self.unplaced += lists.told_among_skills(part.lines)

    def languages(self, part: Part) -> None:
        found = lists.languages_of(part.lines)
        self.add("languages", found)
        if not found:
            self.other(part)

    def certificates(self, part: Part) -> None:
        self.add("certificates", lists.named_of(part.lines))

    def awards(self, part: Part) -> None:
        self.add(
            "awards",
            [_renamed(_renamed(entry, "name", "title"), "issuer", "awarder") for entry in lists.named_of(part.lines)],
        )

    def publications(self, part: Part) -> None:
        self.add("publications", [{"name": line.text} for line in lists.items_of(part.lines)])

    def interests(self, part: Part) -> None:
        self.add(
            "interests", [{"name": item} for line in joined_lines(part.lines) for item in lists.split_items(line.text)]
        )

    def references(self, part: Part) -> None:
        self.add("references", [{"reference": "\n".join(line.text for line in part.lines)}] if part.lines else [])

    def other(self, part: Part) -> None:
        if part.lines:
            self.unplaced.append("\n".join([part.title, *(line.text for line in joined_lines(part.lines))]))

    def _entries(self, part: Part, name: Any) -> tuple[list[Entry], list[Named]]:
        entries = entries_of(part.lines)
        if entries and not entries[0].heads and len(entries) > 1:
            self.unplaced += [line.text for line in entries[0].told]
            entries = entries[1:]
        return entries, name([entry.heads for entry in entries])


_TAKERS = {
    Section.SUMMARY: _Resume.summary,
    Section.WORK: _Resume.work,
    Section.EDUCATION: _Resume.education,
    Section.SKILLS: _Resume.skills,
    Section.LANGUAGES: _Resume.languages,
    Section.CERTIFICATES: _Resume.certificates,
    Section.PROJECTS: _Resume.projects,
    Section.VOLUNTEER: _Resume.volunteer,
    Section.AWARDS: _Resume.awards,
    Section.PUBLICATIONS: _Resume.publications,
    Section.INTERESTS: _Resume.interests,
    Section.REFERENCES: _Resume.references,
    Section.OTHER: _Resume.other,
}


def _with_employers(entries: Sequence[Entry], names: Sequence[Named]) -> Iterator[tuple[Entry, Named]]:
    """Jobs at one employer that is named once above them all."""
    above: Named | None = None
    for n, (entry, named) in enumerate(zip(entries, names, strict=True)):
        following = names[n + 1] if n + 1 < len(names) else None
        if (
            named.whom
            and not named.what
            and not entry.told
            and following is not None
            and following.what
            and not following.whom
        ):
            above = named
            continue
        if named.whom:
            above = named
        elif named.what and above is not None and _is_under(above, named):
            named.whom, named.place = above.whom, named.place or above.place
        yield entry, named


def _is_under(above: Named, named: Named) -> bool:
    """Whether the employer stood on a line of its own above the job, which this entry then does without."""
    return (
        above.lines[1] >= 0
        and above.lines[1] != above.lines[0]
        and (above.lines[0] < 0 or above.lines[1] < above.lines[0])
    )


def _job(entry: Entry, named: Named) -> Made:
    job = {"name": named.whom, "position": named.what, "location": named.place, **_whole_dates(entry)}
    return _filled(job | _told(entry, named))


def _study(entry: Entry, named: Named) -> Made:
    kind, area = degree_and_area(named.what)
    study = {"institution": named.whom, "studyType": kind, "area": area, "location": named.place, **_dates(entry)}
    told = _told(entry, named)
    courses = told.get("highlights", [])
    return _filled(
        study
        | ({"summary": told["summary"]} if told.get("summary") else {})
        | ({"courses": courses} if courses else {})
    )


def _project(entry: Entry) -> Made:
    names = [text for head in entry.heads for text in head.texts]
    told = _told(entry, Named(rest=names[1:]))
    return _filled({"name": names[0] if names else "", **_dates(entry), "description": told.pop("summary", ""), **told})


def _told(entry: Entry, named: Named) -> Made:
    """Bullets are highlights; one plain paragraph is the summary, several are highlights too."""
    lines = [line for line in entry.told if line.text.strip()]
    bullets = [line.text for line in lines if line.bullet]
    plain = [line.text for line in lines if not line.bullet]
    if not bullets and len(plain) > 1:
        bullets, plain = plain, []
    return {"summary": "\n".join([*named.rest, *plain]), "highlights": bullets}


def _as_written(entry: Entry) -> str:
    """An entry that is none of ours, with its dates."""
    dates = " – ".join(filter(None, _dates(entry).values()))
    return "\n".join(
        filter(None, ["  ".join(head.text for head in entry.heads), dates, *(line.text for line in entry.told)])
    )


def _whole_dates(entry: Entry) -> Made:
    """A job with one date alone began and ended then."""
    dates = _dates(entry)
    return dates if dates.get("startDate") else {"startDate": dates.get("endDate", ""), **dates}


def _dates(entry: Entry) -> Made:
    period = entry.period
    if period is None:
        return {}
    return {"startDate": str(period.start or ""), "endDate": str(period.stop or "")}


def _filled(entry: Made) -> Made:
    return {key: value for key, value in entry.items() if value}


def _renamed(entry: Made, old: str, new: str) -> Made:
    return {new if key == old else key: value for key, value in entry.items()}
