"""Files that the seeker brings: read, put into the search, and told what became of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from threedoors.app.store.models import Search as Record


@dataclass(frozen=True)
class Brought:
    """A file as the browser gave it."""

    name: str
    data: bytes


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of one file. refused: why none of it could be used."""

    file: str
    told: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    refused: str = ""


def import_files(record: Record, brought: Iterable[Brought], today: date) -> list[Taken]:
    return []
