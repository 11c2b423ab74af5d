"""What the app keeps on this machine: the data folder, its secret, and the ticket that lets a browser in."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from platformdirs import user_data_path

DATA_VARIABLE = "THREEDOORS_DATA"
_SECRET = "secret.key"  # noqa: S105  # a file's name
_TICKET = "ticket"


def data_folder() -> Path:
    """Where everything is kept: the folder that THREEDOORS_DATA names, else the usual one of this system."""
    named = os.environ.get(DATA_VARIABLE, "").strip()
    return Path(named).expanduser().absolute() if named else user_data_path("threedoors", appauthor=False)


def make_ready(folder: Path) -> None:
    """Create the folder, closed to other users where the system knows them."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def secret_key(folder: Path) -> str:
    """The key that signs this folder's sessions, made the first time it is asked for."""
    make_ready(folder)
    path = folder / _SECRET
    if not path.exists():
        _write_private(path, secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii")


def new_ticket(folder: Path) -> str:
    """A word that lets one browser in, once. Only its digest is kept, and a new one takes the place of the old."""
    make_ready(folder)
    ticket = secrets.token_urlsafe(24)
    (folder / _TICKET).unlink(missing_ok=True)
    _write_private(folder / _TICKET, _digest(ticket))
    return ticket


def spend_ticket(folder: Path, ticket: str) -> bool:
    """Whether this is the ticket; if so it is used up."""
    path = folder / _TICKET
    try:
        right = hmac.compare_digest(path.read_text(encoding="ascii"), _digest(ticket))
        if right:
            path.unlink()  # of two browsers at once, one finds nothing to unlink
    except FileNotFoundError:
        return False
    return right


def _digest(ticket: str) -> str:
    return hashlib.sha256(ticket.encode()).hexdigest()


def _write_private(path: Path, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(text)
