"""Openings: added by title, company and posting, and moved along as things happen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from threedoors.app.actions.editing import fresh_ref, noted, with_company, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.terms import ClosedReason, Family, Opening, Pipe, PipeChange, Search, family_of_title


@dataclass(frozen=True, kw_only=True)
class NewOpening:
    title: str
    company: str = ""
    posting: str = ""


def add_opening(record: Record, new: NewOpening, today: date) -> str:
    """Its id. The same title at the same company is the same opening, with the newer posting."""
    ref = ""

    def edit(search: Search) -> Search:
        nonlocal ref
        search, ref = with_opening(search, new)
        return noted(search, today, "Added an opening", ref)

    change(record, edit)
    return ref


def with_opening(search: Search, new: NewOpening, pipe: Pipe = Pipe.OPENING) -> tuple[Search, str]:
    title = " ".join(new.title.split())
    search, company = with_company(search, new.company)
    for known in search.openings:
        if known.title.casefold() == title.casefold() and known.company == company:
            kept = replace(known, posting=new.posting or known.posting)
            return with_thing(search, "openings", kept), known.id
    ref = fresh_ref(title, search.opening_by_id)
    opening = Opening(
        id=ref, title=title, company=company, posting=new.posting.strip(), family=family_of_title(title), pipe=pipe
    )
    return with_thing(search, "openings", opening), ref


@dataclass(frozen=True, kw_only=True)
class Reached:
    """How far an opening has come, and the kind of work the seeker says it is."""

    pipe: Pipe
    closed: ClosedReason | None
    family: Family | None


def move_opening(record: Record, ref: str, reached: Reached, today: date) -> None:
    """How far it has come now, and since today."""

    def edit(search: Search) -> Search:
        opening = replace(search.opening(ref), family=reached.family)
        search = moved(with_thing(search, "openings", opening), ref, reached.pipe, today, reached.closed)
        return noted(search, today, f"Opening: {reached.pipe}", ref)

    change(record, edit)


def moved(search: Search, ref: str, pipe: Pipe, on: date, closed: ClosedReason | None = None) -> Search:
    opening = search.opening(ref)
    if opening.pipe is pipe and opening.closed_reason is closed:
        return search
    extra: Mapping[str, Any] = {"applied_on": on} if pipe is Pipe.APPLIED and opening.applied_on is None else {}
    change_ = PipeChange(pipe=pipe, on=on)
    now = replace(opening, pipe=pipe, closed_reason=closed, history=(*opening.history, change_), **extra)
    return with_thing(search, "openings", now)
