"""Adding what was brought: all of it in one transaction or none, and only what the seeker has seen."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, replace
from datetime import date
from textwrap import shorten
from typing import Any

from django.db import transaction

from threedoors.app.actions import intake as intakes
from threedoors.app.actions import working
from threedoors.app.actions.intake import ADDED, ADDING, READING, Choices, called, choices_of
from threedoors.app.actions.previewing import Preview, forget, preview
from threedoors.app.actions.triage import put_in_line
from threedoors.app.actions.working import Work
from threedoors.app.store import access
from threedoors.app.store.models import Intake
from threedoors.terms import Search

_MADE = {
    "seeker": ("Your resume is here now.", "Your resume is here now."),
    "evidence": (
        "{} line of your resume can now be used as proof.",
        "{} lines of your resume can now be used as proof.",
    ),
    "company": ("{} company is new.", "{} companies are new."),
    "contact": ("{} person was added.", "{} people were added."),
    "opening": ("{} opening was added.", "{} openings were added."),
}


class _Moved(Exception):
    """The search was changed while we worked."""


def start_reading(intake: Intake, today: date) -> Work:
    """Work out the preview beside the pages."""

    def task(work: Work) -> None:
        try:
            preview(intake, choices_of(intake), today, work)
        finally:
            intakes.set_stage(intake, "")

    intakes.set_stage(intake, READING)
    return working.start(intake.pk, READING, task)


def note_shown(intake: Intake, shown: Preview) -> None:
    """What the seeker has before them when they say yes."""
    intake.shown = json.dumps(
        {"version": shown.version, "digest": shown.digest, "choices": asdict(choices_of(intake))}, ensure_ascii=False
    )
    intake.broken_off = ""
    intake.save(update_fields=["shown", "broken_off"])


def start_adding(intake: Intake, today: date) -> Work:
    """Store what was seen, beside the pages."""

    def task(work: Work) -> None:
        done = False
        try:
            done = add(intake, today, work)
        finally:
            if not done:
                intakes.set_stage(intake, "")

    intakes.set_stage(intake, ADDING)
    return working.start(intake.pk, ADDING, task)


def add(intake: Intake, today: date, work: Work) -> bool:
    """Store it all at once. False: the search was changed and now more or less would come of it; nothing is stored."""
    while True:
        intake.search.refresh_from_db()
        if _says_something_else(intake, today, work):
            return False
        found = preview(intake, choices_of(intake), today, work)
        work.begin("Adding them")
        try:
            _store(intake, found, work)
        except _Moved:
            continue
        forget()
        return True


def leave(intake: Intake) -> bool:
    """Stop what is under way and keep nothing of it. False: it was added a moment before."""
    left = intakes.leave(intake)
    forget()
    return left


def _says_something_else(intake: Intake, today: date, work: Work) -> bool:
    """Whether what was shown no longer holds, because the search was changed in between."""
    shown: dict[str, Any] = json.loads(intake.shown)
    if not shown or shown["version"] == intake.search.version:
        return False
    now = preview(intake, Choices(**shown["choices"]), today, work)
    return now.digest != str(shown["digest"])


def _store(intake: Intake, found: Preview, work: Work) -> None:
    record, names = intake.search, ", ".join(called(each.file) for each in found.reads if each.reading)

    def edit(search: Search) -> Search:
        if record.version != found.version:
            raise _Moved
        return _retold(found)

    with transaction.atomic():
        is_new = found.merged.search != found.before
        if is_new:
            access.change(record, edit, shorten(f"Added {names}", 200, placeholder=" and more"))
        new = put_in_line(record, found.before, found.merged.search)
        step = access.last_step(record) if is_new else None
        outcome = {
            "told": told_of(found), "new": new, "step": step.pk if step else None, "openings": _new_openings(found),
        }  # fmt: skip
        intake.files.all().delete()
        Intake.objects.filter(pk=intake.pk).update(
            stage=ADDED, choices="{}", shown="{}", outcome=json.dumps(outcome, ensure_ascii=False)
        )
        work.watch(1, 1)  # the last moment in which it can be stopped


def _retold(found: Preview) -> Search:
    """The history in the words of the page."""
    lines, before = found.merged.search.history, len(found.before.history)
    new = (replace(line, act="Added what a file held") for line in lines[before:])
    return replace(found.merged.search, history=(*lines[:before], *new))


def _new_openings(found: Preview) -> list[str]:
    """The ids of the openings that were added, and of those here already that the files are about."""
    known = {each.id for each in found.before.openings}
    here = [each.into for each in found.merged.merged if each.kind == "opening"]
    return list(dict.fromkeys([*(each.id for each in found.merged.search.openings if each.id not in known), *here]))


def told_of(found: Preview) -> list[str]:
    """What became of the files, in sentences."""
    made = Counter(each.kind for each in found.merged.created)
    told = [_MADE[kind][made[kind] != 1].format(f"{made[kind]:,}") for kind in _MADE if made[kind]]
    known = len({each.into for each in found.merged.merged})
    if known:
        told.append(f"{known:,} {'was' if known == 1 else 'were'} here already.")
    return told or ["Nothing in them was new."]
