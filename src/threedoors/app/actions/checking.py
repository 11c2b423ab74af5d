"""The doubt check on what is being written: for an opening or a talk of the search, or for a job that is only named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from threedoors import doubt
from threedoors.app.actions.editing import noted
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.doubt import Draft, Finding, Stakes
from threedoors.doubt.comparing import compare
from threedoors.doubt.kept import NEVER_KEPT, kept_by
from threedoors.doubt.mending import Mend, mends, question_for
from threedoors.guard import applying
from threedoors.guard.reading import stakes
from threedoors.situation import Ground, Situation
from threedoors.terms import Audience, Evidence, KeptWording, Search
from threedoors.terms.titles import families_of_title

MENDS_SHOWN = 2


@dataclass(frozen=True, kw_only=True)
class Told:
    """One finding as a page shows it. kept: why the seeker lets it stand."""

    finding: Finding
    words: str
    number: int
    kept: KeptWording | None = None

    @property
    def keepable(self) -> bool:
        return self.finding.category not in NEVER_KEPT


def named_stakes(audience: Audience, role: str, company: str, names: Sequence[str] = ()) -> Stakes:
    """What is at stake where no search is asked: a job by its title and company."""
    return Stakes(
        audience=audience,
        families=frozenset(families_of_title(role)) if role else frozenset(),
        roles=(role,) if role else (),
        companies=(company,) if company else (),
        own=tuple(names),
    )


def stakes_of_opening(ground: Ground, ref: str) -> Stakes:
    at = Situation(ground, applying(ref))
    return stakes(at, at.openings)


def stakes_of_talk(ground: Ground, ref: str) -> Stakes:
    at = Situation(ground, ground.search.conversation(ref))
    return stakes(at, at.openings)


def read_over(draft: Draft, at_stake: Stakes, kept: Sequence[KeptWording]) -> list[Told]:
    """What the listener would take for doubt, in the order of the text, and which of it the seeker keeps."""
    return [
        Told(finding=each, words=draft.text[each.start : each.end], number=number, kept=kept_by(kept, each, draft.text))
        for number, each in enumerate(doubt.check(draft, at_stake), start=1)
    ]


def compared(before: Draft, after: Draft, at_stake: Stakes) -> list[tuple[str, str, Finding]]:
    """What became of each finding: gone, still there or new, with its words; what went first."""
    told = compare(before, after, at_stake)
    here = [("Still there", new) for _, new in told.stayed] + [("New", each) for each in told.came]
    went = [("Gone", before.text[each.start : each.end], each) for each in told.gone]
    return [*went, *((became, after.text[each.start : each.end], each) for became, each in here)]


@dataclass(frozen=True)
class Ways:
    """How it could be said: mends that read clean, else the question that only the seeker can answer."""

    mends: tuple[Mend, ...]
    question: str


def ways(finding: Finding, draft: Draft, at_stake: Stakes, proofs: Sequence[Evidence]) -> Ways:
    found = tuple(islice(mends(finding, draft, at_stake, proofs), MENDS_SHOWN))
    return Ways(found, found[0].question if found else question_for(finding))


def keep_wording(record: Record, wording: KeptWording, today: date) -> None:
    """Let these words stand, for a reason that stays with them."""

    def edit(search: Search) -> Search:
        kept = (*_without(search, wording), wording)
        return noted(
            _with(search, kept), today, "Kept a wording", note=f"{wording.words or wording.rule}: {wording.reason}"
        )

    change(record, edit)


def mark_again(record: Record, wording: KeptWording, today: date) -> None:
    """The rule speaks of these words again."""

    def edit(search: Search) -> Search:
        left = _without(search, wording)
        if left == search.seeker.kept_wordings:
            return search
        return noted(_with(search, left), today, "Had a wording marked again", note=wording.words or wording.rule)

    change(record, edit)


def _without(search: Search, wording: KeptWording) -> tuple[KeptWording, ...]:
    same = (wording.rule, wording.words)
    return tuple(each for each in search.seeker.kept_wordings if (each.rule, each.words) != same)


def _with(search: Search, kept: tuple[KeptWording, ...]) -> Search:
    return replace(search, seeker=replace(search.seeker, kept_wordings=kept))
