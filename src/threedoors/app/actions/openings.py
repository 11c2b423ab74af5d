"""Openings: added by title, company and posting, and moved along as things happen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from threedoors.app.actions.editing import fresh_ref, noted, with_company, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import Unreadable
from threedoors.importers import FoundOpening, limits, read_file
from threedoors.importers.advert import read_posting
from threedoors.importers.openings import stated
from threedoors.terms import ClosedReason, Family, Opening, Pipe, PipeChange, Requirement, Search, family_of_title


@dataclass(frozen=True, kw_only=True)
class NewOpening:
    title: str
    company: str = ""
    posting: str = ""
    url: str = ""


def add_opening(record: Record, new: NewOpening, today: date) -> str:
    """Its id. The same title at the same company is the same opening, with the newer posting."""
    ref = ""

    def edit(search: Search) -> Search:
        nonlocal ref
        search, ref = with_opening(search, new, today)
        return noted(search, today, "Added an opening", ref)

    change(record, edit)
    return ref


def with_opening(search: Search, new: NewOpening, today: date, pipe: Pipe = Pipe.OPENING) -> tuple[Search, str]:
    title = " ".join(new.title.split())
    search, company = with_company(search, new.company)
    for known in search.openings:
        if known.title.casefold() == title.casefold() and known.company == company:
            return with_thing(search, "openings", with_posting(known, new.posting, today)), known.id
    ref = fresh_ref(title, {**search.opening_by_id, **search.direction_by_id})  # the history tells of both by id
    opening = Opening(
        id=ref, title=title, company=company, family=_family_of(search, title), pipe=pipe, url=new.url.strip()
    )
    return with_thing(search, "openings", with_posting(opening, new.posting, today)), ref


def _family_of(search: Search, title: str) -> Family | None:
    """The kind of work that a title tells, else that of a direction of the same name."""
    same = (each.family for each in search.directions if each.title.casefold() == title.casefold())
    return family_of_title(title) or next(same, None)


def with_posting(opening: Opening, posting: str, today: date) -> Opening:
    """The opening with this text as its posting, and what it says where nothing is known yet.

    An earlier posting is kept for good, in the notes: it may be the only copy left.
    """
    text = "\n".join(posting.strip().splitlines())
    if not text or text == opening.posting:
        return opening
    kept: dict[str, Any] = {"posting": text}
    if opening.posting:
        old = f"The posting until {today}:\n{opening.posting}"
        kept |= {"notes": f"{opening.notes}\n\n{old}".strip(), "posting_changed_on": today}
    return replace(opening, **{**_read_from(opening, text), **kept})


def _read_from(opening: Opening, text: str) -> Mapping[str, Any]:
    """What the posting says of what is still empty. A text that is too long for one posting says nothing."""
    if len(text) > limits.POSTING_CHARACTERS:
        return {}
    found = (each for each in read_posting(f"{opening.title}\n\n{text}") if isinstance(each, FoundOpening))
    said = next((stated(each) for each in found), {})
    return {key: value for key, value in said.items() if value and not getattr(opening, key)}


def read_requirements(opening: Opening) -> tuple[Requirement, ...]:
    """What the posting of an opening asks for, as we read it."""
    said = _read_from(replace(opening, requirements=()), opening.posting) if opening.posting else {}
    found: tuple[Requirement, ...] = said.get("requirements", ())
    return found


def reads_as_posting(text: str) -> bool:
    """Whether a pasted text tells its own title."""
    try:
        return bool(read_file("pasted.txt", text.encode()).openings)
    except Unreadable:
        return False


@dataclass(frozen=True, kw_only=True)
class Reached:
    """How far an opening has come, and the kind of work the seeker says it is."""

    pipe: Pipe
    closed: ClosedReason | None
    family: Family | None


@dataclass(frozen=True, kw_only=True)
class Move:
    """Where openings go. closed: why, when they are closed; note: in the seeker's words, kept in the history."""

    pipe: Pipe
    closed: ClosedReason | None = None
    note: str = ""


_ACTS: Final[Mapping[Pipe, str]] = {
    Pipe.WATCHING: "Only watching",
    Pipe.OPENING: "Open, not applied",
    Pipe.APPLIED: "Applied",
    Pipe.INTERVIEW: "Invited to an interview",
    Pipe.OFFER: "Offered the job",
    Pipe.CLOSED: "Closed an opening",
}


CLOSED_ACTS: Final[Mapping[ClosedReason, str]] = {
    ClosedReason.REJECTED: "They said no",
    ClosedReason.WITHDRAWN: "Withdrew",
    ClosedReason.DECLINED: "Declined an offer",
    ClosedReason.ACCEPTED: "Accepted an offer",
    ClosedReason.FILLED: "Filled by somebody else",
}


def _act(pipe: Pipe, closed: ClosedReason | None) -> str:
    return CLOSED_ACTS[closed] if closed and pipe is Pipe.CLOSED else _ACTS[pipe]


def move_openings(record: Record, refs: Sequence[str], to: Move, today: date) -> int:
    """Move these along, each told in the history; how many were moved. Ids that are not here are passed over."""
    moved_ = 0

    def edit(search: Search) -> Search:
        nonlocal moved_
        for ref in dict.fromkeys(refs):
            known = search.opening_by_id.get(ref)
            if known is None or (known.pipe is to.pipe and known.closed_reason is to.closed):
                continue
            search = noted(moved(search, ref, to.pipe, today, to.closed), today, _act(to.pipe, to.closed), ref, to.note)
            moved_ += 1
        return search

    change(record, edit)
    return moved_


def move_opening(record: Record, ref: str, reached: Reached, today: date) -> None:
    """How far it has come now, and since today."""

    def edit(search: Search) -> Search:
        opening = replace(search.opening(ref), family=reached.family)
        search = moved(with_thing(search, "openings", opening), ref, reached.pipe, today, reached.closed)
        return noted(search, today, _act(reached.pipe, reached.closed), ref)

    change(record, edit)


def moved(search: Search, ref: str, pipe: Pipe, on: date, closed: ClosedReason | None = None) -> Search:
    opening = search.opening(ref)
    if opening.pipe is pipe and opening.closed_reason is closed:
        return search
    extra: Mapping[str, Any] = {"applied_on": on} if pipe is Pipe.APPLIED and opening.applied_on is None else {}
    if pipe is Pipe.OFFER and opening.decision_due and opening.decision_due <= on:
        extra = {"decision_due": None}  # the day of their decision is over; the next one is that of the seeker's answer
    change_ = PipeChange(pipe=pipe, on=on)
    now = replace(opening, pipe=pipe, closed_reason=closed, history=(*opening.history, change_), **extra)
    return with_thing(search, "openings", now)
