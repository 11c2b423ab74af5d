"""What every page has around it: the theme, whose search it is, and the day it is there."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from threedoors.app.store import access
from threedoors.app.store.models import Search as Record
from threedoors.app.store.models import Step
from threedoors.terms import Search

THEMES = ("system", "light", "dark")
THEME_COOKIE = "threedoors_theme"
KEYS_COOKIE, KEYS_OFF = "threedoors_keys", "off"
JUST_NOW = timedelta(seconds=30)
"""So long after an act the next page offers to take it back; the history page offers it later too."""


def today_of(search: Search | None = None) -> date:
    """The day of a search: its own where the file names one, as the sample does, else this machine's."""
    return (search and search.today) or datetime.now().astimezone().date()


def frame(request: HttpRequest) -> dict[str, Any]:
    record = access.current_search()
    theme = request.COOKIES.get(THEME_COOKIE, "")
    shown: dict[str, Any] = {"theme": theme if theme in THEMES[1:] else "", "record": record}
    shown["keys_off"] = request.COOKIES.get(KEYS_COOKIE) == KEYS_OFF
    if record is not None and record.sample:
        shown |= {"sample_day": record.as_term().today, "own_search": access.own_search()}
    if record is not None and request.method == "GET":
        shown["just_done"] = _just_done(record)
    return shown


def _just_done(record: Record) -> Step | None:
    step = access.last_step(record)
    return step if step and timezone.now() - step.made_at < JUST_NOW else None
