"""What the first pages need of everybody, worked out while the seeker still looks at the window that opens."""

from __future__ import annotations

import threading
from contextlib import suppress

from django.db import DatabaseError, connection

from threedoors.app.store import access
from threedoors.app.web.desk import Desk
from threedoors.app.web.directory import directory_of
from threedoors.app.web.frame import today_of
from threedoors.errors import ThreeDoorsError


def warm() -> None:
    """Read the open search and work out its plan and doors. What fails here is told by the page that needs it."""
    with suppress(DatabaseError, ThreeDoorsError):
        record = access.current_search()
        if record is not None:
            search = access.as_search(record)
            desk = Desk(record, search, today_of(search))
            for work_out in (lambda: desk.plan, lambda: directory_of(desk), lambda: desk.standings):
                work_out()
    connection.close()


def begin() -> None:
    threading.Thread(target=warm, daemon=True, name="warming").start()
