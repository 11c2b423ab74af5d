"""One opening as its page tells of it: what is asked and shown, who is there, what is known and what is to be asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from threedoors.app.actions.knowing import dossier_of
from threedoors.app.actions.preparing import commitment_to
from threedoors.app.web import words
from threedoors.app.web.acts import act_said
from threedoors.app.web.desk import Desk
from threedoors.app.web.job_forms import AnswerForm, talk_choices, talk_said
from threedoors.app.web.spoken import DoorTold, doors_told
from threedoors.situation import Ground
from threedoors.situation.materials import latest, needed
from threedoors.terms import (
    CommitmentReason,
    Contact,
    Conversation,
    Evidence,
    Fact,
    Material,
    MaterialKind,
    Need,
    Opening,
    Pipe,
    Requirement,
    Search,
    TalkState,
    Unknown,
)
from threedoors.text import words as words_of

PEOPLE: Final = 12
_AHEAD: Final = (TalkState.PLANNED, TalkState.ASKED, TalkState.BOOKED)
_LITTLE: Final = 4  # letters; shorter words say little about what was done


@dataclass(frozen=True)
class Asked:
    """A requirement, and what of the seeker's own shows that it is met."""

    requirement: Requirement
    shown_by: Sequence[Evidence]


@dataclass(frozen=True)
class There:
    """Somebody at the company, or who has a say in this job, with their three doors."""

    contact: Contact
    role: str
    judges: bool
    doors: Sequence[DoorTold]


@dataclass(frozen=True)
class Known:
    """A fact, who or what it is from, and whether it is of the company rather than of this job."""

    fact: Fact
    source: str
    of_company: bool


@dataclass(frozen=True)
class Open:
    """Something still to find out. asked_in: the talks that will ask it; could: talks that could."""

    unknown: Unknown
    asked_in: Sequence[str]
    could: Sequence[tuple[str, str]]
    form: AnswerForm


@dataclass(frozen=True)
class Happened:
    on: date
    what: str
    note: str


@dataclass(frozen=True)
class Reason:
    """A reason for wanting this job. number: its place among all of them."""

    number: int
    reason: CommitmentReason
    shown_by: Sequence[Evidence]


def asked_of(search: Search, opening: Opening) -> list[tuple[Need, list[Asked]]]:
    """What the posting asks for, the musts first, what is only said last."""
    every = [Asked(each, shown_by(search, each.evidence)) for each in opening.requirements]
    groups = [(kind, [each for each in every if each.requirement.kind is kind]) for kind in Need]
    return [(kind, those) for kind, those in groups if those]


def shown_by(search: Search, refs: Sequence[str]) -> list[Evidence]:
    found = (search.evidence_by_id[ref] for ref in refs)
    return [each for each in found if not each.retracted]


def people_at(ground: Ground, opening: Opening) -> list[Contact]:
    """Everybody there, those first who have a say in this job."""
    judges = [ground.search.contact_by_id[ref] for ref in ground.in_order(set(opening.judges))]
    return [*judges, *(each for each in ground.works_at(opening.company, opening.via) if each not in judges)]


def there(desk: Desk, opening: Opening, people: Sequence[Contact]) -> list[There]:
    few = people[:PEOPLE]
    return [
        There(each, desk.role_of(each), each.id in opening.judges, doors_told(doors))
        for each, doors in zip(few, desk.doors_of(few), strict=True)
    ]


def talks_near(search: Search, opening: Opening, people: Sequence[Contact]) -> list[Conversation]:
    """Talks about this opening, and with the people there."""
    here = {each.id for each in people}
    return [talk for talk in search.conversations if opening.id in talk.openings or here.intersection(talk.contacts)]


def known_of(search: Search, opening: Opening) -> list[Known]:
    home = opening.company or opening.via
    facts = [(each, False) for each in dossier_of(search, opening.id).facts]
    facts += [(each, True) for each in dossier_of(search, home).facts] if home else []
    return [Known(fact, _source(search, fact), of_company) for fact, of_company in facts]


def _source(search: Search, fact: Fact) -> str:
    return search.contact_by_id[fact.source].name if fact.source in search.contact_by_id else fact.source


def open_questions(search: Search, opening: Opening, talks: Sequence[Conversation]) -> list[Open]:
    """What is still to find out about the job, then about the company."""
    ahead = [talk for talk in talks if talk.state in _AHEAD]
    held = talk_choices(search, (talk for talk in talks if talk.state is TalkState.HELD))
    about = [each for each in (opening.id, opening.company or opening.via) if each]
    unknowns = (each for place in about for each in dossier_of(search, place).unknowns)
    return [_open(search, each, ahead, held) for each in unknowns if each.closed_by is None]


def _open(search: Search, unknown: Unknown, ahead: Sequence[Conversation], held: Sequence[tuple[str, str]]) -> Open:
    asks = {talk.id for talk in ahead if any(each.unknown == unknown.id for each in talk.agenda)}
    return Open(
        unknown=unknown,
        asked_in=[talk_said(search, talk) for talk in ahead if talk.id in asks],
        could=talk_choices(search, (talk for talk in ahead if talk.id not in asks)),
        form=AnswerForm(held, prefix=unknown.id),
    )


def reasons_of(search: Search, opening: Opening) -> list[Reason]:
    reasons = commitment_to(search, opening.id).reasons
    return [Reason(number, each, shown_by(search, each.evidence)) for number, each in enumerate(reasons)]


def texts_for(search: Search, opening: Opening) -> list[Material]:
    """Every version of every text for this opening, the newest first."""
    made = [each for each in search.materials if each.opening == opening.id]
    return sorted(made, key=lambda each: str(each.made_on or ""))[::-1]


def not_needed(search: Search, openings: Iterable[Opening]) -> list[tuple[MaterialKind, str]]:
    """Texts that are missing and may be no more needed, each with the words that say so in one press."""
    live = [each for each in openings if each.pipe is not Pipe.CLOSED]
    missing = [kind for kind in MAY_BE_THERE if any(_lacks(search, each, kind) for each in live)]
    return [(kind, MAY_BE_THERE[kind]) for kind in missing]


MAY_BE_THERE = {
    MaterialKind.RESUME: "They have my resume already",
    MaterialKind.LETTER: "They want no letter",
}


def _lacks(search: Search, opening: Opening, kind: MaterialKind) -> bool:
    return kind in needed(opening, None) and latest(search, opening, kind) is None


def happened_to(search: Search, opening: Opening) -> list[Happened]:
    """What the history tells of this opening, and the stages of days that it does not tell of; newest first."""
    told = [Happened(line.on, act_said(line.act), line.note) for line in search.history if line.about == opening.id]
    days = {each.on for each in told}
    stages = [Happened(each.on, words.PIPES[each.pipe], "") for each in opening.history if each.on not in days]
    return sorted([*stages, *told], key=lambda each: each.on)[::-1]


def likeliest_first(bank: Sequence[Evidence], text: str, chosen: Sequence[str]) -> list[Evidence]:
    """What was chosen already, then what shares most words with the text; only an order, no judgement."""
    wanted = set(_telling(text))
    shares: Mapping[str, int] = {each.id: len(wanted & set(_telling(_all_of(each)))) for each in bank}
    kept = (each for each in bank if not each.retracted)
    return sorted(kept, key=lambda each: (each.id not in chosen, -shares[each.id]))


def _all_of(each: Evidence) -> str:
    return " ".join((each.text, *each.skills, *each.numbers))


def _telling(text: str) -> Iterator[str]:
    return (word[:6].casefold() for word in words_of(text) if len(word) >= _LITTLE)
