"""Between a conversation and the doubt check: which texts are read, what is at stake in them, where it was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from threedoors import doubt
from threedoors.doubt import Draft, Finding, Stakes
from threedoors.doubt.kept import kept_by
from threedoors.names import first_name
from threedoors.rulebook import Severity
from threedoors.situation import Situation
from threedoors.terms import Door, MaterialKind, Opening
from threedoors.text import Span

OTHER_PROCESS = "other_process"
READ_ELSEWHERE = ("wrong_name", "asks_for_job", "hidden_purpose")
"""Categories of the doubt check that read as G13n, G06 and G27, and so not as G14 (METHOD section 2)."""
_SEVERITIES = {"error": Severity.BLOCK, "warning": Severity.WARN, "hint": Severity.ADVISE}


@dataclass(frozen=True)
class Source:
    """A text and where it stands: `message`, `agenda[0]`, `material m1`, `rehearsal “Why sales?”`.

    to_contacts: it is for those of the conversation alone, as a letter for an opening is not.
    """

    where: str
    draft: Draft
    openings: tuple[Opening, ...] = ()
    to_contacts: bool = False


@dataclass(frozen=True)
class Spot:
    """A stretch of one of the texts."""

    source: Source
    span: Span

    @property
    def words(self) -> str:
        return self.span.of(self.source.draft.text)

    def as_fact(self) -> dict[str, object]:
        return {"where": self.source.where, "start": self.span.start, "end": self.span.end, "words": self.words}


@dataclass(frozen=True)
class Doubt:
    """A finding in one of the texts."""

    source: Source
    finding: Finding

    @property
    def words(self) -> str:
        return self.source.draft.text[self.finding.start : self.finding.end]

    @property
    def severity(self) -> Severity:
        return _SEVERITIES[self.finding.severity]

    def as_fact(self) -> dict[str, object]:
        found = self.finding
        return {
            "where": self.source.where,
            "rule": found.rule,
            "category": found.category,
            "start": found.start,
            "end": found.end,
            "words": self.words,
            "message": found.message,
            "instead": found.instead,
        }


def own_words(at: Situation) -> tuple[Source, ...]:
    """The message and the agenda."""
    found = [Source("message", Draft(at.conversation.message), at.openings, True)] if at.message else []
    for index, item in enumerate(at.conversation.agenda):
        if item.text.strip():
            found.append(Source(f"agenda[{index}]", Draft(item.text), at.openings))
    return tuple(found)


def rehearsals(at: Situation) -> tuple[Source, ...]:
    """The newest answer to each question, for every attached opening."""
    return tuple(
        Source(f"rehearsal “{each.question}”", Draft(each.text, MaterialKind.ANSWER, each.question), (opening,))
        for opening in at.openings
        for each in at.latest_rehearsals(opening)
    )


def materials(at: Situation) -> tuple[Source, ...]:
    """The newest text of each kind, for every attached opening."""
    return tuple(
        Source(f"material {each.id}", Draft(each.text, each.kind), (opening,))
        for opening in at.openings
        for each in at.latest_materials(opening)
        if each.text.strip()
    )


def spots(sources: Iterable[Source], reader: Callable[[str], Iterable[Span]]) -> list[Spot]:
    return [Spot(source, span) for source in sources for span in reader(source.draft.text)]


def doubts(at: Situation) -> list[Doubt]:
    """What the doubt check finds in everything said or sent for this conversation, without what the seeker keeps."""
    sources = (*own_words(at), *materials(at), *rehearsals(at))
    found = (Doubt(s, each) for s in sources for each in _read(doubt.check, s.draft, _stakes_of(at, s)))
    kept = at.ground.search.seeker.kept_wordings
    return [
        each
        for each in found
        if each.finding.category not in READ_ELSEWHERE
        and not kept_by(kept, each.finding, each.source.draft.text)
        and not (at.door is Door.JOB and _is_for_g02(each))
    ]


def _is_for_g02(found: Doubt) -> bool:
    """Whether it is only heard, in words that G02 blocks already: one thing is told once."""
    finding = found.finding
    if not finding.rule.endswith(".heard") or found.source.where.startswith("material "):
        return False
    asked = doubt.asks_to_choose(found.source.draft.text)
    return any(span.start < finding.end and finding.start < span.end for span in asked)


@lru_cache(maxsize=512)
def _read(
    reader: Callable[[Draft, Stakes], tuple[Finding, ...]], draft: Draft, at_stake: Stakes
) -> tuple[Finding, ...]:
    """Remembered: a letter is weighed on every page of its talk, and seldom changes."""
    return reader(draft, at_stake)


def wrong_names(at: Situation) -> list[Doubt]:
    """Where a text for an opening speaks to another company or of another role."""
    sources = (*own_words(at), *materials(at), *rehearsals(at)) if at.door is Door.JOB else ()
    named = (source for source in sources if source.openings)
    return [Doubt(s, each) for s in named for each in _read(doubt.wrong_names, s.draft, _stakes_of(at, s))]


def _stakes_of(at: Situation, source: Source) -> Stakes:
    at_stake = stakes(at, source.openings)
    return at_stake if source.to_contacts else replace(at_stake, to=())


def stakes(at: Situation, openings: tuple[Opening, ...]) -> Stakes:
    """What is at stake in a text for these openings: kinds of work, roles, names."""
    search = at.ground.search
    families = frozenset(opening.family for opening in openings if opening.family)
    here = {opening.company for opening in openings} | (set() if openings else {place.id for place in at.companies})
    agencies = {opening.via for opening in openings}
    own = {search.seeker.current_employer, *agencies}
    elsewhere = [c for c in search.companies if c.id not in here and c.id not in own]
    return Stakes(
        audience=at.audience,
        families=families or (frozenset({at.family}) if at.family else frozenset()),
        roles=tuple(opening.title for opening in openings),
        companies=_names(search.company_by_id, here),
        own=(*_names(search.company_by_id, own), *_history(search.seeker.resume), *_employers(at), *_readers(at)),
        others=tuple(name for company in elsewhere for name in (company.name, *company.aliases)),
        other_roles=tuple(o.title for o in search.openings if o not in openings),
        places=_places(at, openings),
        to=tuple(search.contact(ref).name for ref in at.conversation.contacts),
        people=at.ground.spoken_with,
    )


def _names(companies: Mapping[str, Any], ids: Iterable[str | None]) -> tuple[str, ...]:
    chosen = (companies[ref] for ref in ids if ref)
    return tuple(name for company in chosen for name in (company.name, *company.aliases))


def _places(at: Situation, openings: tuple[Opening, ...]) -> tuple[str, ...]:
    """Towns and regions of these openings and of the seeker: a dateline is not a company's name."""
    seeker = at.ground.search.seeker
    basics = seeker.resume.get("basics")
    home = basics.get("location") if isinstance(basics, Mapping) else None
    lived = [home.get(key) for key in ("city", "region")] if isinstance(home, Mapping) else []
    lines = [*(opening.place for opening in openings), *seeker.constraints.places, *lived]
    parts = (part.strip() for line in lines if isinstance(line, str) for part in line.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def _employers(at: Situation) -> Iterator[str]:
    return (evidence.employer for evidence in at.ground.search.evidence if evidence.employer)


def _readers(at: Situation) -> Iterator[str]:
    """Whoever it is written to, and who judges it: "Dear Vera" names no other company."""
    search = at.ground.search
    for ref in (*at.conversation.contacts, *sorted(at.judges)):
        name = search.contact(ref).name
        yield from (name, first_name(name))


def _history(resume: Mapping[str, Any]) -> Iterator[str]:
    """Employers, schools, projects and groups of the seeker's past. A resume is kept as it came, so look gently."""
    for section in ("work", "education", "volunteer", "projects"):
        rows = resume.get(section)
        for row in rows if isinstance(rows, list) else ():
            for key in ("name", "company", "institution", "organization", "entity"):
                if isinstance(row, Mapping) and isinstance(row.get(key), str):
                    yield row[key]
