"""What no single key can say: the checks across the keys of one term."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from threedoors.searchfile.faults import Fault, quoted
from threedoors.searchfile.ids import Ids, one_of, with_article
from threedoors.terms import Channel, Conversation, Focus, FocusOn

FITS: Mapping[FocusOn, tuple[str, ...]] = {
    FocusOn.INDUSTRY: ("families", "directions"),
    FocusOn.COMPANY: ("companies",),
    FocusOn.POSITION: ("directions", "openings", "families"),
    FocusOn.OPENING: ("openings",),
}
FACELESS = tuple(channel.value for channel in Channel if channel.faceless)


def _somebody_is_there(talk: Conversation, ids: Ids) -> None:
    if not talk.contacts and not (talk.channel and talk.channel.faceless):
        raise Fault(
            "This conversation is with nobody.",
            f"Name a contact; only the channels {' and '.join(FACELESS)} do without one.",
            "contacts",
        )


def _focus_fits(focus: Focus, ids: Ids) -> None:
    fitting = FITS[focus.on]
    if not ids.open and not ids.holds(fitting, focus.what):
        raise Fault(
            f"A focus on {focus.on} names {with_article(one_of(fitting))}, and {quoted(focus.what)} is none.",
            ids.mend(fitting, focus.what),
            "what",
        )


CHECKS: Mapping[type[Any], Callable[[Any, Ids], None]] = {Conversation: _somebody_is_there, Focus: _focus_fits}
