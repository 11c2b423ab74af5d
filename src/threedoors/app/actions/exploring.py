"""The exploratory round: planned as one batch with safe people, one message each; and the page to bring along."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from threedoors import prepare
from threedoors.app.actions.editing import fresh_ref, noted, with_thing
from threedoors.app.actions.talks import fresh_talk_ref
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.guard import intend
from threedoors.prepare import Purpose
from threedoors.renderers.explore_sheet import own_words
from threedoors.situation import Ground
from threedoors.terms import Conversation, Door, Material, MaterialKind, Search, TalkState


class Wanted(StrEnum):
    """What the messages of a round say openly (METHOD S16)."""

    NEW_JOB = "job"
    CHANGE = "change"


_WANT = {Wanted.NEW_JOB: 5, Wanted.CHANGE: 2}
"""The drafts speak of another kind of work to whoever is not sure what they want."""


def plan_round(record: Record, people: Sequence[str], wanted: Wanted, today: date) -> None:
    """A talk for each of these, planned as one act, each with a message to that one person."""

    def edit(search: Search) -> Search:
        ground = Ground(_as_if(search, wanted), today)
        for ref in people:
            talk = _planned(search, ground, ref, today)
            search = noted(with_thing(search, "conversations", talk), today, "Planned a round", talk.id)
        return search

    change(record, edit)


def _as_if(search: Search, wanted: Wanted) -> Search:
    return replace(search, seeker=replace(search.seeker, want=_WANT[wanted]))


def _planned(search: Search, ground: Ground, ref: str, today: date) -> Conversation:
    contact = search.contact(ref)
    intended = intend(search, contact, Door.EXPLORATORY, today)
    talk = replace(intended, id=fresh_talk_ref(search, ref, Door.EXPLORATORY))
    return replace(talk, message=prepare.message(ground, talk, Purpose.ASK, contact).text)


def sent_all(record: Record, talks: Iterable[str], today: date) -> None:
    """The seeker sent these messages, each to its one person. What is no longer planned stays as it is."""

    def edit(search: Search) -> Search:
        for ref in talks:
            talk = search.conversation(ref)
            if talk.state is TalkState.PLANNED:
                asked = replace(talk, state=TalkState.ASKED, asked_on=today)
                search = noted(with_thing(search, "conversations", asked), today, "Asked for a talk", ref)
        return search

    change(record, edit)


def write_own_words(record: Record, text: str, today: date) -> None:
    """What the seeker says of themselves on the page, one line each; nothing takes the lines off it."""

    def edit(search: Search) -> Search:
        kept = own_words(search)
        if (kept.text if kept else "") == text:
            return search
        ref = kept.id if kept else fresh_ref("sheet", search.material_by_id)
        made = replace(kept or Material(id=ref, kind=MaterialKind.SHEET), text=text, made_on=today)
        return noted(with_thing(search, "materials", made), today, "Wrote your page to bring along", ref)

    change(record, edit)


def name_skills(record: Record, skills: Sequence[str], today: date) -> None:
    """Skills added to the resume, where a resume keeps them; those it has are not repeated."""

    def edit(search: Search) -> Search:
        listed = search.seeker.resume.get("skills")
        before = list(listed) if isinstance(listed, (list, tuple)) else []
        known = {str(each.get("name", "") if isinstance(each, dict) else each).casefold() for each in before}
        new = [{"name": each} for each in dict.fromkeys(skills) if each.casefold() not in known]
        if not new:
            return search
        resume = {**search.seeker.resume, "skills": [*before, *new]}
        return noted(replace(search, seeker=replace(search.seeker, resume=resume)), today, "Named skills")

    change(record, edit)
