"""How terms read on a page: filters over the glossary of `words`."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from django import template
from django.forms import BoundField
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from threedoors import names
from threedoors.app.web import words
from threedoors.app.web.acts import act_said
from threedoors.days import hour_said
from threedoors.guard.said import CLAIMS
from threedoors.terms import Door, Pay

register = template.Library()
_GAPS = re.compile(r"(\[[^\]\n]+\])")

_GLOSSARIES = {
    "door": words.DOORS,
    "relation": words.RELATIONS,
    "power": words.POWERS,
    "shots": words.SHOTS,
    "power_said": words.POWER_SAID,
    "shots_said": words.SHOTS_SAID,
    "state": words.STATES,
    "channel": words.CHANNELS,
    "pipe": words.PIPES,
    "closing": words.CLOSINGS,
    "fact": words.FACT_KINDS,
    "fact_short": words.FACTS_SHORT,
    "need": words.NEEDS,
    "remote": words.REMOTES,
    "material": words.MATERIALS,
    "reason": words.REASONS,
    "direction_state": words.DIRECTION_STATES,
    "standing": words.STANDINGS,
    "family": words.FAMILIES,
    "claim": CLAIMS,
    "mark": words.MARKS,
    "doubt": words.DOUBT_MARKS,
}


@register.filter
def said(value: Any, glossary: str) -> str:
    """`contact.relation|said:"relation"`: the word on screen for a term."""
    return str(_GLOSSARIES[glossary].get(value, ""))  # type: ignore[attr-defined]


@register.filter
def pay(value: Pay | None) -> str:
    return words.pay_said(value)


@register.filter
def tint(door: Door) -> str:
    """The colour class of a door: explore, learn or job."""
    return words.DOORS[door].lower()


@register.filter
def act(done: str) -> str:
    """A line of the history, also one that another program wrote."""
    return act_said(done)


@register.filter
def grouped(number: int) -> str:
    """30,000: a large number as it is read."""
    return f"{number:,}"


@register.filter
def first_name(name: str) -> str:
    return names.first_name(name)


@register.filter
def day(on: date | datetime | None, today: date) -> str:
    if on is None:
        return ""
    return words.day(on.date() if isinstance(on, datetime) else on, today)


@register.filter
def full_day(on: date | None) -> str:
    return f"{on:%A}, {on.day} {on:%B}" if on else ""


@register.filter
def gaps(text: str) -> SafeString:
    """A draft with what only the seeker knows marked."""
    return format_html_join("", "{}", ((_gap(each),) for each in _GAPS.split(text)))


def _gap(piece: str) -> str:
    return format_html("<mark>{}</mark>", piece) if piece.startswith("[") else piece


@register.filter
def dated(on: date | None) -> str:
    return f"{on.day} {on:%B %Y}" if on else ""


@register.filter
def clock(on: datetime | None) -> str:
    """The hour, when it is known: a talk at midnight has only a day."""
    return hour_said(on)


@register.filter
def attended(field: BoundField) -> SafeString:
    """A field of a form; the first one that was refused has the focus, so that a long page opens where it is."""
    return field.as_widget(attrs={"autofocus": True}) if field.errors else field.as_widget()
