"""What is known between the seeker and one reader, in words that a message or a brief can use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from threedoors.days import months_before
from threedoors.names import company_key, first_name
from threedoors.situation import Ground, Person, Place, Situation
from threedoors.terms import (
    Contact,
    Conversation,
    Evidence,
    Family,
    Focus,
    FocusOn,
    Lead,
    Need,
    Opening,
    Relation,
)

LONGEST_NAME = 8
"""Words of a title or a name that a line can carry; a longer one is called by its kind."""

_TITLED = frozenset(
    "english spanish french german italian portuguese dutch polish russian turkish arabic hebrew chinese japanese"
    " korean hindi swedish danish norwegian finnish greek latin european american british african asian".split()
)

_SPELLED_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
_SPOKEN_LIKE_YOU = ("uni", "use", "util", "euro", "one")


class Known:
    """One conversation as it stands to one of its readers. to: None when nobody sits opposite."""

    def __init__(self, ground: Ground, talk: Conversation, to: Contact | None) -> None:
        self.ground, self.talk, self.to = ground, talk, to
        self.search, self.today = ground.search, ground.today
        self.at = Situation(ground, talk)

    @cached_property
    def person(self) -> Person | None:
        return self.ground.person(self.to.id) if self.to else None

    # -- names ------------------------------------------------------------------------------------------------

    @property
    def first(self) -> str:
        return first_name(self.to.name) if self.to else ""

    @property
    def seeker(self) -> str:
        return self.search.seeker.name

    @property
    def seeker_first(self) -> str:
        return first_name(self.seeker)

    @property
    def company(self) -> str:
        """Where the reader works now."""
        return self.name_of(self.to.company) if self.to and self.to.company else ""

    def name_of(self, company: str | None) -> str:
        return self.search.company_by_id[company].name if company else ""

    def employer_of(self, opening: Opening) -> str:
        return self.name_of(opening.company or opening.via)

    # -- what it is about -------------------------------------------------------------------------------------

    @property
    def focus(self) -> Focus | None:
        return self.at.one_focus

    @property
    def focus_words(self) -> str:
        """The one thing a talk to learn is about, as it stands in a sentence; empty when there is not one."""
        return self.words_of(self.focus) if self.focus else ""

    def words_of(self, focus: Focus) -> str:
        search, what = self.search, focus.what
        if what in search.company_by_id:
            name = search.company_by_id[what].name
            return f"what {name} needs now" if company_key(name) in self.own_work else f"how things work at {name}"
        if what in search.opening_by_id:
            opening = search.opening_by_id[what]
            where = self.employer_of(opening)
            return f"the work of {with_article(short(opening.title, 'this post'))}{f' at {where}' if where else ''}"
        if what in search.direction_by_id:
            title = running(short(search.direction_by_id[what].title, "this work"))
            return title if focus.on is FocusOn.INDUSTRY else f"the daily work in {title}"
        return family_words(Family(what))

    @property
    def direction_words(self) -> str:
        """The direction it is about, once it is chosen."""
        direction = self.at.direction
        chosen = direction is not None and direction in self.ground.chosen
        return running(short(direction.title, "")) if direction and chosen else ""

    @property
    def opening(self) -> Opening | None:
        return self.at.openings[0] if self.at.openings else None

    @property
    def stakes(self) -> list[tuple[Place, Opening]]:
        """Companies of the reader, now or past, where something is at stake, with the opening furthest along."""
        if self.to is None:
            return []
        refs = dict.fromkeys(filter(None, (self.to.company, *(job.company for job in self.to.past))))
        places = [self.ground.place(ref) for ref in refs]
        found = [(place, max(place.live, key=lambda each: each.pipe.rank)) for place in places if place.live]
        return [(place, opening) for place, opening in found if place.pipe and place.pipe.live]

    # -- how they know each other -----------------------------------------------------------------------------

    @property
    def referrer(self) -> Contact | None:
        """Somebody who named this reader and lets their name be used."""
        if self.to is None:
            return None
        for talk in self.search.conversations:
            for lead in talk.debrief.leads if talk.debrief else ():
                if lead.may_use_name and self._leads_here(lead) and self.to.id not in talk.contacts:
                    return self.search.contact(talk.contacts[0]) if len(talk.contacts) == 1 else None
        return None

    def _leads_here(self, lead: Lead) -> bool:
        assert self.to is not None
        return lead.contact == self.to.id or lead.name.casefold() == self.to.name.casefold()

    @cached_property
    def shared_school(self) -> str:
        own = {company_key(each) for each in _values(self.search.seeker.resume, "education", "institution")}
        return next((each for each in self.to.schools if company_key(each) in own), "") if self.to else ""

    @cached_property
    def own_work(self) -> frozenset[str]:
        """Where the seeker works or has worked, as company keys: nobody there needs to tell them how things work."""
        told = [*_values(self.search.seeker.resume, "work", "name"), *(each.employer for each in self.search.evidence)]
        told.append(self.name_of(self.search.seeker.current_employer))
        return frozenset(company_key(name) for name in told if name)

    @cached_property
    def shared_work(self) -> str:
        """Where both have worked."""
        if self.to is None:
            return ""
        places = [job.company for job in self.to.past]
        if self.to.relation in (Relation.COLLEAGUE, Relation.MANAGER, Relation.EX_COLLEAGUE, Relation.EX_MANAGER):
            places.append(self.to.company or "")
        return next((name for ref in places if ref and company_key(name := self.name_of(ref)) in self.own_work), "")

    @property
    def was_at_focus(self) -> str:
        """The past job that makes the reader an insider of the company it is about."""
        about = self.focus.what if self.focus and self.focus.on is FocusOn.COMPANY else None
        jobs = self.to.past if self.to and about else ()
        job = next((each for each in jobs if each.company == about), None)
        return f"You worked there{_as(job.title)} and know it from inside" if job else ""

    @property
    def their_work(self) -> str:
        """Why this reader: what lets them know."""
        if self.was_at_focus or not self.to:
            return self.was_at_focus
        title, company = short(self.to.title, ""), self.company
        where = "there" if company and company in self.focus_words else f"at {company}" if company else ""
        if title:
            return f"As {with_article(title)}{f' {where}' if where else ''}, you see this from close by"
        return f"You work {where} and see this from close by" if where else ""

    # -- what the seeker has done -----------------------------------------------------------------------------

    @property
    def proofs(self) -> list[tuple[str, Evidence]]:
        """Needs of the opening beside something done, the musts first, each proof once."""
        if self.opening is None:
            return []
        found: list[tuple[str, Evidence]] = []
        wanted = [each for each in self.opening.requirements if each.kind is not Need.NOISE]
        for need in sorted(wanted, key=lambda each: each.kind is not Need.MUST):
            used = {proof.id for _, proof in found}
            proofs = (self.search.evidence_by_id[ref] for ref in need.evidence)
            proof = next((each for each in proofs if not each.retracted and each.id not in used), None)
            if proof:
                found.append((need.text, proof))
        return found

    def held_within_a_year(self, day: date) -> bool:
        return day >= months_before(self.today, 12)


def hello(known: Known, *, formal: bool = False) -> str:
    """How the message begins. formal: to somebody who weighs the seeker and is not close to them."""
    if known.to is None:
        return "Hello,"
    near = known.to.relation in (Relation.FRIEND, Relation.FAMILY, Relation.COLLEAGUE, Relation.EX_COLLEAGUE)
    return f"Dear {known.to.name}," if formal and not near else f"Hello {known.first},"


def short(name: str, otherwise: str) -> str:
    """A name that a line can carry."""
    return name if name and len(name.split()) <= LONGEST_NAME else otherwise


def running(title: str) -> str:
    """A title as it stands inside a sentence: "Sales to clinics" as "sales to clinics", "Health Manager" as it is."""
    first, *rest = title.split() or [""]
    own = first.casefold() in _TITLED or first[1:] != first[1:].lower() or any(word[:1].isupper() for word in rest)
    return title if own else title[:1].lower() + title[1:]


def family_words(family: Family) -> str:
    return family.value.replace("-", " ")


def day_words(day: date, today: date) -> str:
    """A day as one names it in a letter: the month and, when it is another one, the year."""
    return f"{day.day} {day:%B}" if day.year == today.year else f"{day.day} {day:%B %Y}"


def sentence(text: str) -> str:
    """One closed sentence."""
    line = " ".join(text.split())
    return line if not line or line.endswith((".", "?", "!", "…", ".”", "?”", "!”")) else f"{line}."


def with_article(title: str) -> str:
    """A title as one says it of somebody: "an Account Manager", "an HR Manager", "a UX Designer", "this post"."""
    if title.startswith("this "):
        return title
    first = title.split(maxsplit=1)[0] if title else ""
    if len(first) > 1 and first.isupper():
        vowel = first[0] in _SPELLED_WITH_A_VOWEL
    else:
        vowel = first[:1].casefold() in "aeiou" and not first.casefold().startswith(_SPOKEN_LIKE_YOU)
    return f"{'an' if vowel else 'a'} {title}"


def _as(title: str) -> str:
    return f" as {with_article(short(title, ''))}" if short(title, "") else ""


def _values(resume: Mapping[str, Any], section: str, key: str) -> Iterator[str]:
    """A resume is kept as it came, so look gently."""
    rows = resume.get(section)
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, Mapping) and isinstance(row.get(key), str):
            yield row[key]
