"""One row for a search, and one table for each list of the search file.

A row keeps its object as the canonical JSON of the search file, so nothing is lost or changed on the way, and speaks
in `as_term()`. Columns beside it are only those by which rows are found, and kept in order.
"""

from __future__ import annotations

import json
import secrets
import uuid
from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from django.db import models
from django.utils import timezone

from threedoors import terms
from threedoors.searchfile import read_term


def new_version() -> str:
    return secrets.token_hex(8)


class Search(models.Model):
    """One seeker's search. `head` is its file without the lists; `version` changes with every write.

    sample: the story that ships with the app, not the seeker's own. opened_at: the one opened last is shown.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    head = models.TextField()
    version = models.CharField(max_length=16, default=new_version)
    sample = models.BooleanField(default=False)
    opened_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ("-opened_at",)

    def as_term(self) -> terms.Search:
        """The search without its lists."""
        return read_term(terms.Search, json.loads(self.head), "$")

    def renew_version(self) -> None:
        self.version = new_version()


class Step(models.Model):
    """One act as it can be taken back: how the rows that it changed stood before.

    before: JSON, the earlier `head` and for each list {ref: [position, body] or null}, null for what was not there.
    """

    objects: ClassVar[models.Manager[Self]]

    search = models.ForeignKey(Search, on_delete=models.CASCADE)
    act = models.CharField(max_length=200)
    made_at = models.DateTimeField(default=timezone.now)
    before = models.TextField()

    class Meta:
        ordering = ("-pk",)


class Intake(models.Model):
    """Files that were brought and not yet added. Nothing of them is in the search before the seeker says yes.

    stage: what is being done to them, "" when nothing is. broken_off: the stage in which the app was closed.
    choices: what the seeker decided; shown: what the last preview said, and of which version of the search;
    outcome: what became of them once they were added. JSON, all three.
    """

    objects: ClassVar[models.Manager[Self]]

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    search = models.ForeignKey(Search, on_delete=models.CASCADE)
    brought_at = models.DateTimeField(default=timezone.now)
    stage = models.CharField(max_length=8, default="")
    broken_off = models.CharField(max_length=8, default="")
    choices = models.TextField(default="{}")
    shown = models.TextField(default="{}")
    outcome = models.TextField(default="{}")

    class Meta:
        ordering = ("-brought_at",)


class Brought(models.Model):
    """One file of an intake, as the browser gave it. refused: why it was not even kept."""

    objects: ClassVar[models.Manager[Self]]

    intake = models.ForeignKey(Intake, on_delete=models.CASCADE, related_name="files")
    position = models.PositiveIntegerField()
    name = models.CharField(max_length=300)
    data = models.BinaryField()
    refused = models.TextField(default="")

    class Meta:
        ordering = ("position",)


class KnownColumns(models.Model):
    """What the seeker said that the columns of a table hold, found again by its headings."""

    objects: ClassVar[models.Manager[Self]]

    heading = models.CharField(max_length=64, primary_key=True)
    fields = models.TextField()


class NewPerson(models.Model):
    """A contact that an import added and the seeker has not gone through yet. seen: passed in the triage."""

    objects: ClassVar[models.Manager[Self]]

    search = models.ForeignKey(Search, on_delete=models.CASCADE)
    ref = models.CharField(max_length=64)
    place = models.PositiveIntegerField()
    seen = models.BooleanField(default=False)

    class Meta:
        ordering = ("place", "pk")
        constraints = (models.UniqueConstraint(fields=["search", "ref"], name="new_person_once"),)
        indexes = (models.Index(fields=["search", "seen", "place"], name="new_people_in_line"),)


class Row(models.Model):
    """One object of one list. `ref` is its id in the file, or its place for things without one."""

    list_name: ClassVar[str]
    kind: ClassVar[type[Any]]
    objects: ClassVar[models.Manager[Self]]

    search = models.ForeignKey(Search, on_delete=models.CASCADE)
    ref = models.CharField(max_length=64)
    position = models.PositiveIntegerField()
    body = models.TextField()

    class Meta:
        abstract = True
        ordering = ("position",)
        constraints = (models.UniqueConstraint(fields=["search", "ref"], name="%(class)s_ref_is_unique"),)

    def as_term(self) -> Any:
        return read_term(self.kind, json.loads(self.body), f"$.{self.list_name}[{self.position}]")


class Evidence(Row):
    list_name, kind = "evidence", terms.Evidence


class Direction(Row):
    list_name, kind = "directions", terms.Direction


class Company(Row):
    list_name, kind = "companies", terms.Company


class Contact(Row):
    list_name, kind = "contacts", terms.Contact


class Opening(Row):
    list_name, kind = "openings", terms.Opening


class Dossier(Row):
    list_name, kind = "dossiers", terms.Dossier


class Conversation(Row):
    list_name, kind = "conversations", terms.Conversation


class Material(Row):
    list_name, kind = "materials", terms.Material


class Commitment(Row):
    list_name, kind = "commitments", terms.Commitment


class Rehearsal(Row):
    list_name, kind = "rehearsals", terms.Rehearsal


class Change(Row):
    list_name, kind = "history", terms.Change


LISTS: Final[Mapping[str, type[Row]]] = {
    model.list_name: model
    for model in (
        Evidence, Direction, Company, Contact, Opening, Dossier, Conversation, Material, Commitment, Rehearsal, Change,
    )
}  # fmt: skip
