"""An opening as it is applied for: what is known of it, that one applied, what was sent, and who handed one in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from threedoors.app.actions.editing import fresh_ref, noted, with_company, with_thing
from threedoors.app.actions.knowing import with_start
from threedoors.app.actions.openings import moved, with_posting
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.situation.materials import latest
from threedoors.terms import Material, MaterialKind, Pay, Pipe, Remote, Search, Submission

SENT_WITH_IT = (MaterialKind.RESUME, MaterialKind.LETTER)


@dataclass(frozen=True, kw_only=True)
class Applied:
    """That the seeker applied. by: how, in words; sent: the texts kept here are the ones that were sent.

    why: the reason to go ahead past what the guard said.
    """

    on: date
    by: str = ""
    sent: bool = False
    why: str = ""


def applied(record: Record, ref: str, said: Applied, today: date) -> None:
    """Always recorded. What was sent is kept as it was sent from then on."""

    def edit(search: Search) -> Search:
        if search.opening(ref).pipe.rank < Pipe.APPLIED.rank:
            search = moved(search, ref, Pipe.APPLIED, said.on)
        search = with_thing(search, "openings", replace(search.opening(ref), applied_on=said.on))
        for kind in SENT_WITH_IT if said.sent else ():
            text = latest(search, search.opening(ref), kind)
            if text and text.sent_on is None:
                search = with_thing(search, "materials", replace(text, sent_on=said.on))
        return noted(search, today, "Applied", ref, "; ".join(part for part in (said.by, said.why) if part))

    change(record, edit)


def sent(record: Record, ref: str, on: date, today: date) -> None:
    """A text was sent, and stays as it is from now on."""

    def edit(search: Search) -> Search:
        kept = search.material_by_id.get(ref)
        if kept is None:
            raise NotFound(f"This search has no text called {ref}.", hint="Go back to the opening.")
        return noted(with_thing(search, "materials", replace(kept, sent_on=on)), today, "Sent a text", kept.opening)

    change(record, edit)


def have_already(record: Record, refs: Sequence[str], kind: MaterialKind, today: date) -> None:
    """They have a text of this kind already, or want none: an interview won elsewhere needs it no more.

    What they have stands here as sent, without its words; that no letter is wanted is said of the opening.
    """

    def edit(search: Search) -> Search:
        for ref in refs:
            if latest(search, search.opening(ref), kind) is None:
                search = noted(_with_them(search, ref, kind, today), today, _HAVE_ALREADY[kind], ref)
        return search

    change(record, edit)


_HAVE_ALREADY = {
    MaterialKind.RESUME: "They have your resume already",
    MaterialKind.LETTER: "They want no letter",
}


def _with_them(search: Search, ref: str, kind: MaterialKind, today: date) -> Search:
    if kind is MaterialKind.LETTER:
        return with_thing(search, "openings", replace(search.opening(ref), letter_accepted=False))
    new = fresh_ref(f"{ref}-{kind}", search.material_by_id)
    return with_thing(search, "materials", Material(id=new, kind=kind, opening=ref, sent_on=today))


def write(record: Record, ref: str, text: str, today: date) -> None:
    """A text in the seeker's newer words. What was sent is never changed."""

    def edit(search: Search) -> Search:
        kept = search.material_by_id[ref]
        if kept.sent_on or kept.text == text:
            return search
        now = replace(kept, text=text, made_on=today)
        return noted(with_thing(search, "materials", now), today, "Changed a text", kept.opening)

    change(record, edit)


@dataclass(frozen=True, kw_only=True)
class Details:
    """What a posting or a phone call says of an opening."""

    title: str
    company: str
    via: str
    url: str
    place: str
    remote: Remote | None
    pay: Pay | None
    closes_on: date | None
    decision_due: date | None
    start: date | None
    letter_accepted: bool
    judges: Sequence[str]
    posting: str


def set_details(record: Record, ref: str, said: Details, today: date) -> None:
    """Keep what is known now. An earlier posting stays beside a newer one."""

    def edit(search: Search) -> Search:
        before = search.opening(ref)
        search, company = with_company(search, said.company)
        search, via = with_company(search, said.via)
        if via:
            search = with_thing(search, "companies", replace(search.company_by_id[via], agency=True))
        plain: dict[str, Any] = {
            "title": " ".join(said.title.split()), "company": company, "via": via, "url": said.url,
            "place": said.place, "remote": said.remote, "pay": said.pay, "closes_on": said.closes_on,
            "decision_due": said.decision_due, "letter_accepted": said.letter_accepted,
            "judges": tuple(said.judges),
        }  # fmt: skip
        now = with_posting(replace(before, **plain), said.posting, today)
        told = with_start(search if now == before else with_thing(search, "openings", now), ref, said.start, today)
        return search if told is search else noted(told, today, "Changed an opening", ref)

    change(record, edit)


def submitted(record: Record, ref: str, by: Submission, today: date) -> None:
    """A recruiter handed the seeker in; whether they had asked first is kept with it."""

    def edit(search: Search) -> Search:
        opening = search.opening(ref)
        others = tuple(each for each in opening.submissions if each.by != by.by)
        now = replace(opening, submissions=(*others, by))
        return noted(with_thing(search, "openings", now), today, "Handed in by a recruiter", ref)

    change(record, edit)
