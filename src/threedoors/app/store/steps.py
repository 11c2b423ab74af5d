"""Acts that can be taken back: what each changed is kept as it stood before, and put back on request."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from threedoors.app.store.alike import alike
from threedoors.app.store.models import LISTS, Search, Step
from threedoors.errors import ThreeDoorsError
from threedoors.searchfile import read_search, read_term, term_as_json, write_search
from threedoors.terms import Search as Term

KEPT: Final = 100
"""As many acts of a search can be taken back, the last ones."""

HEAD: Final = "head"
DAY: Final = "today"
WHOLE: Final = "*"
"""Stands for all of a list whose things have no id."""

STAYS: Final = "history"
"""What happened stays told, also when it is taken back."""

Before = Mapping[str, Mapping[str, Any]]


class CannotTakeBack(ThreeDoorsError):
    """Something later stands on what the act changed."""


def step_of(record: Search, before: Term, after: Term, act: str = "") -> Step | None:
    """The act that made `after` of `before`, to be saved with it; None when only its telling changed.

    act: what to call it; else the first new line of the history does.
    """
    kept = {name: changed for name in LISTS if name != STAYS and (changed := _changed(name, before, after))}
    if before.seeker != after.seeker or before.today != after.today:
        kept[HEAD] = {WHOLE: term_as_json(before.seeker), DAY: before.today.isoformat() if before.today else None}
    if after.history[: len(before.history)] != before.history:  # another search took its place, with its own history
        kept[STAYS] = {WHOLE: [term_as_json(each) for each in before.history]}
    if not kept:
        return None
    return Step(search=record, act=act or _act(before, after), before=json.dumps(kept, ensure_ascii=False))


def _changed(name: str, before: Term, after: Term) -> dict[str, Any]:
    old, new = getattr(before, name), getattr(after, name)
    if old is new or old == new:
        return {}
    if not _has_ids(name):
        return {WHOLE: [term_as_json(each) for each in old]}
    same = alike(old, new)
    kept = {each.id: each for each in new[same.head : len(new) - same.tail]}
    was = {old[at].id: (at, old[at]) for at in range(same.head, len(old) - same.tail)}
    changed: dict[str, Any] = {ref: None for ref in kept if ref not in was}
    for ref, (at, thing) in was.items():
        if ref not in kept or (kept[ref] is not thing and kept[ref] != thing):
            changed[ref] = [at, term_as_json(thing)]
    return changed


def _has_ids(name: str) -> bool:
    return "id" in LISTS[name].kind.__dataclass_fields__


def _act(before: Term, after: Term) -> str:
    """What the history says of it, in the words of its first new line."""
    told = after.history[len(before.history) :]
    return told[0].act if told else "Changed something"


def forget_old(record: Search) -> None:
    """Drop the acts that are too far back."""
    oldest = Step.objects.filter(search=record).values_list("pk", flat=True)[KEPT : KEPT + 1]
    for pk in oldest:
        Step.objects.filter(search=record, pk__lte=pk).delete()


def undone(search: Term, step: Step, later: Sequence[Step]) -> Term:
    """The search with one act taken back. Raises CannotTakeBack when a later act changed the same, or needs it."""
    before: Before = json.loads(step.before)
    touched = {(name, ref) for name, refs in before.items() for ref in refs}
    if any(touched & set(_touched(each)) for each in later):
        raise CannotTakeBack("Something newer changed the same.", hint="Take that back first.")
    changed: dict[str, Any] = {name: _restored(search, name, refs) for name, refs in before.items() if name != HEAD}
    if HEAD in before:
        changed |= _head_of(before[HEAD], search)
    back = _told_of_what_is_there(search, replace(search, **changed))
    if later:
        _holds_together(back)
    return back


def _head_of(kept: Mapping[str, Any], search: Term) -> dict[str, Any]:
    """What stands beside the lists; an act of an earlier version kept no day."""
    day = kept.get(DAY, search.today)
    return {
        "seeker": read_term(type(search.seeker), kept[WHOLE], "$.seeker"),
        "today": date.fromisoformat(day) if isinstance(day, str) else day,
    }


def _told_of_what_is_there(before: Term, after: Term) -> Term:
    """The history stays; a line about what is gone with the act keeps its words and points to nothing."""
    gone = _ids(before) - _ids(after)
    if not gone:
        return after
    lines = tuple(replace(line, about=None) if line.about in gone else line for line in after.history)
    return replace(after, history=lines)


def _ids(search: Term) -> set[str]:
    named = {each.id for name in LISTS if _has_ids(name) for each in getattr(search, name)}
    return named | {unknown.id for dossier in search.dossiers for unknown in dossier.unknowns}


def _touched(step: Step) -> Iterator[tuple[str, str]]:
    for name, refs in json.loads(step.before).items():
        for ref in refs:
            yield name, ref


def _restored(search: Term, name: str, refs: Mapping[str, Any]) -> tuple[Any, ...]:
    read: Callable[[Any], Any] = lambda body: read_term(LISTS[name].kind, body, f"$.{name}")  # noqa: E731
    if WHOLE in refs:
        return tuple(read(body) for body in refs[WHOLE])
    now = {each.id for each in getattr(search, name)}
    was = {ref: read(kept[1]) for ref, kept in refs.items() if kept is not None}
    things = [was.get(each.id, each) for each in getattr(search, name) if each.id in was or each.id not in refs]
    for at, ref in sorted((kept[0], ref) for ref, kept in refs.items() if kept is not None and ref not in now):
        things.insert(at, was[ref])
    return tuple(things)


def _holds_together(search: Term) -> None:
    """Nothing may be left pointing at what is gone."""
    try:
        read_search(write_search(search))
    except ThreeDoorsError:
        raise CannotTakeBack("Something newer needs what this added.", hint="Take that back first.") from None
