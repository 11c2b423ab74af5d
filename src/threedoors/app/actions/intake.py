"""Files as they wait for a yes: kept in the database with what was decided about them, gone when they are done with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from threedoors.app.actions import working
from threedoors.app.store.models import Brought, Intake, KnownColumns
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.importers import Question, limits

KEPT: Final = timedelta(days=1)
TOGETHER: Final = 100_000_000
"""Bytes of all the files that are brought at once."""

NONE = "none"
READING, ADDING, ADDED = "reading", "adding", "added"
PASTED: Final = "pasted.txt"
"""The file that a pasted text becomes; a seeker who pasted something knows of no file."""

_PATIENCE = 20.0  # seconds for what is being written to be rolled back


@dataclass(frozen=True)
class Given:
    """A file as the browser sends it; `data` is asked for only when its size is one that we read."""

    name: str
    size: int
    data: bytes


@dataclass(frozen=True)
class Choices:
    """What the seeker decided before the yes.

    answers: by the key of a question; asked: those questions, so that an answer can be changed;
    places: by `2-0`, the first unplaced text of the third file; columns: by the place of a file, what each of its
    columns holds; resume: the place of the file whose resume is the seeker's, NONE of them, "" for the first.
    """

    answers: Mapping[str, bool] = field(default_factory=dict)
    asked: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    resume: str = ""

    @property
    def takes_a_resume(self) -> bool:
        """Whether a resume of these files was chosen, before one that is here as well."""
        return self.resume not in ("", NONE)


def called(file: str) -> str:
    """How a page speaks of a file."""
    return "the pasted text" if file == PASTED else file


def bring(record: Record, given: Iterable[Given]) -> Intake:
    """Keep files until the seeker has seen what is in them."""
    forget_old()
    together = 0
    with transaction.atomic():
        intake = Intake.objects.create(search=record)
        for position, file in enumerate(given):
            together += file.size
            refused = _too_large(file, together)
            data = b"" if refused else file.data
            Brought.objects.create(intake=intake, position=position, name=file.name[:300], data=data, refused=refused)
    return intake


def _too_large(file: Given, together: int) -> str:
    if together > TOGETHER and file.size <= limits.FILE_BYTES:
        return f"{file.name} was left out: all files together may be {TOGETHER // 1_000_000} MB. Bring it by itself."
    if file.size <= limits.FILE_BYTES:
        return ""
    most = limits.FILE_BYTES // 1_000_000
    return f"{file.name} is {file.size / 1e6:.0f} MB. We read files up to {most} MB."


def intake_of(record: Record, id_: UUID) -> Intake:
    """The intake of this search; what the app was in the middle of when it was closed is noticed here."""
    intake = Intake.objects.filter(search=record, pk=id_).first()
    if intake is None:
        raise NotFound("These files are no longer here.", hint="Bring them again.")
    if intake.stage in (READING, ADDING) and working.found(intake.pk) is None:
        intake.broken_off, intake.stage = intake.stage, ""
        intake.save(update_fields=["broken_off", "stage"])
    return intake


def waiting(record: Record) -> list[Intake]:
    """Files brought and neither added nor left out, newest first."""
    forget_old()
    return list(Intake.objects.filter(search=record).exclude(stage=ADDED).prefetch_related("files"))


def forget_old() -> None:
    """Nothing is kept for longer than a day that nobody said yes to."""
    Intake.objects.filter(brought_at__lt=timezone.now() - KEPT).delete()


def set_stage(intake: Intake, stage: str) -> None:
    Intake.objects.filter(pk=intake.pk).update(stage=stage)


def choices_of(intake: Intake) -> Choices:
    return Choices(**json.loads(intake.choices))


def choose(
    intake: Intake,
    answers: Mapping[str, bool | None],
    places: Mapping[str, str],
    asked: Iterable[Question],
    resume: str | None = None,
) -> None:
    """Keep what was decided, None when nothing was; what a page did not ask about stays as it was."""
    known = choices_of(intake)
    now = {key: answer for key, answer in {**known.answers, **answers}.items() if answer is not None}
    questions = {**known.asked, **{each.key: each._asdict() for each in asked}}
    _keep(
        intake,
        Choices(
            answers=now,
            asked={key: each for key, each in questions.items() if key in now},
            places={**known.places, **places},
            columns=known.columns,
            resume=known.resume if resume is None else resume,
        ),
    )


def say_columns(intake: Intake, position: int, fields: Mapping[str, str]) -> None:
    """Say what the columns of one file hold. The next table with these headings is read the same way."""
    known = choices_of(intake)
    KnownColumns.objects.update_or_create(
        heading=_heading(fields), defaults={"fields": json.dumps(dict(fields), ensure_ascii=False)}
    )
    _keep(intake, replace(known, columns={**known.columns, str(position): dict(fields)}))


def known_columns(names: Iterable[str]) -> dict[str, str] | None:
    """What was said of a table with these headings; None when it was never asked."""
    known = KnownColumns.objects.filter(heading=_heading(names)).first()
    return json.loads(known.fields) if known else None


def _heading(names: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(name.casefold() for name in names).encode()).hexdigest()


def _keep(intake: Intake, choices: Choices) -> None:
    intake.choices = json.dumps(asdict(choices), ensure_ascii=False)
    intake.broken_off = ""
    intake.save(update_fields=["choices", "broken_off"])


def leave(intake: Intake) -> bool:
    """Stop what is under way and keep nothing of it. False: it was added a moment before."""
    work = working.found(intake.pk)
    if work is not None:
        work.stop()
        if work.stage == ADDING:
            work.wait(_PATIENCE)
    with transaction.atomic():
        if Intake.objects.filter(pk=intake.pk, stage=ADDED).exists():
            return False
        Intake.objects.filter(pk=intake.pk).delete()
    working.forget(intake.pk)
    return True
