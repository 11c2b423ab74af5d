"""How rows are reached: which search is open, the search as one term, and writing a changed term back."""

from __future__ import annotations

import gc
import json
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from threading import Lock
from typing import Any, Final, Generic, TypeVar

from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from threedoors import terms
from threedoors.app.store import steps
from threedoors.app.store.alike import Alike, alike
from threedoors.app.store.models import LISTS, Search, Step
from threedoors.errors import NotFound
from threedoors.searchfile import term_as_json

T = TypeVar("T")


class NoSearchYet(NotFound):
    """Nothing has been started or opened here."""


class Remembered(Generic[T]):
    """The last few things worked out from a search, by the version of it they were worked out from.

    A version never comes back, so nothing here can be out of date; what is old falls out.
    """

    def __init__(self, few: int = 4) -> None:
        self._few = few
        self._lock = Lock()
        self._things: OrderedDict[str, T] = OrderedDict()
        self._at_work: dict[str, Lock] = {}

    def get(self, version: str, work_out: Callable[[], T]) -> T:
        """Worked out once, also when several ask at the same time: the others wait for the first."""
        with self._lock:
            if version in self._things:
                self._things.move_to_end(version)
                return self._things[version]
            at_work = self._at_work.setdefault(version, Lock())
        try:
            with at_work:
                thing = self.peek(version)
                if thing is None:
                    thing = work_out()
                    self.put(version, thing)
        finally:
            with self._lock:
                self._at_work.pop(version, None)
        return thing

    def clear(self) -> None:
        with self._lock:
            self._things.clear()

    def peek(self, version: str) -> T | None:
        """What is remembered; None when it is not."""
        with self._lock:
            return self._things.get(version)

    def latest(self) -> T | None:
        """What was worked out or asked for last, of whichever version: something to go on from."""
        with self._lock:
            return next(reversed(self._things.values()), None)

    def put(self, version: str, thing: T) -> None:
        with self._lock:
            self._things[version] = thing
            self._things.move_to_end(version)
            while len(self._things) > self._few:
                self._things.popitem(last=False)


_TERMS: Final[Remembered[terms.Search]] = Remembered()


def forget() -> None:
    """Let go of the searches that are remembered."""
    _TERMS.clear()


def current_search() -> Search | None:
    """The search opened last."""
    return Search.objects.first()


def own_search() -> Search | None:
    """The seeker's own, whichever is open."""
    return Search.objects.filter(sample=False).first()


def search_of(request: HttpRequest) -> Search:
    """The search this request may see: on the seeker's own machine the one that is open. Raises NoSearchYet."""
    record = current_search()
    if record is None:
        raise NoSearchYet("There is no search here yet.", hint="Start one.")
    return record


def as_search(record: Search) -> terms.Search:
    """The whole search as one term: a query for each list, then remembered until something is written."""
    return _TERMS.get(record.version, lambda: _read(record))


def _read(record: Search) -> terms.Search:
    lists: dict[str, Any] = {
        name: tuple(row.as_term() for row in rows.objects.filter(search=record)) for name, rows in LISTS.items()
    }
    search = replace(record.as_term(), **lists)
    stays_long()
    return search


def stays_long() -> None:
    """Tens of thousands of things were made that are kept until they are replaced.

    A collection that walked through them again and again would stop every page for a tenth of a second. So whatever
    has outlived one is left alone by the next, until as much is made anew.
    """
    if _leave_alone not in gc.callbacks:
        gc.callbacks.append(_leave_alone)
    gc.unfreeze()  # what was kept before may be free by now
    gc.collect()


def _leave_alone(phase: str, told: dict[str, int]) -> None:
    if phase == "stop" and told["generation"] == _WHOLE:
        gc.freeze()


_WHOLE: Final = 2
"""The generation of a collection that looks at everything."""


def keep_new(search: terms.Search, *, sample: bool = False) -> Search:
    """Store a whole search as a new record, and open it."""
    record = Search(head=_head(search), sample=sample)
    with transaction.atomic():
        record.save()
        for name in LISTS:
            _write_list(record, name, (), getattr(search, name))
    return record


def open_record(record: Search) -> None:
    record.opened_at = timezone.now()
    record.save(update_fields=["opened_at"])


def change(record: Search, edit: Callable[[terms.Search], terms.Search], act: str = "") -> terms.Search:
    """Read, edit and write back in one transaction, so that two tabs cannot lose each other's work.

    Only the rows that the edit changed are written, and how they stood before is kept: the act can be taken back.
    act: what it is called then, where the first line that it adds to the history tells only of a part.
    """
    with transaction.atomic():
        record.refresh_from_db()
        before = as_search(record)
        after = edit(before)
        after.take_over(before)
        _write(record, before, after)
        if step := steps.step_of(record, before, after, act):
            step.save()
            steps.forget_old(record)
    return after


def last_step(record: Search) -> Step | None:
    """The last act that can be taken back."""
    return Step.objects.filter(search=record).first()


def take_back(record: Search, step: Step, told: Callable[[terms.Search], terms.Search]) -> terms.Search:
    """Put back what one act changed, and let it be told. Raises CannotTakeBack when something newer stands on it."""
    with transaction.atomic():
        record.refresh_from_db()
        before = as_search(record)
        later = list(Step.objects.filter(search=record, pk__gt=step.pk))
        after = told(steps.undone(before, step, later))
        _write(record, before, after)
        step.delete()
    return after


def _write(record: Search, before: terms.Search, after: terms.Search) -> None:
    for name in LISTS:
        _write_list(record, name, getattr(before, name), getattr(after, name))
    record.head = _head(after)
    record.renew_version()
    record.save(update_fields=["head", "version"])
    _TERMS.put(record.version, after)


def _head(search: terms.Search) -> str:
    nothing: dict[str, Any] = dict.fromkeys(LISTS, ())
    return _text(replace(search, **nothing))


def _text(term: object) -> str:
    return json.dumps(term_as_json(term), ensure_ascii=False)


def _write_list(record: Search, name: str, before: Sequence[Any], after: Sequence[Any]) -> None:
    if before is after:
        return
    same = alike(before, after)
    model, old, new = LISTS[name], dict(_placed(before, same)), dict(_placed(after, same))
    gone = [ref for ref in old if ref not in new]
    if gone:
        model.objects.filter(search=record, ref__in=gone).delete()
    model.objects.bulk_create(
        [
            model(search=record, ref=ref, position=position, body=_text(term))
            for ref, (position, term) in new.items()
            if not _same(old.get(ref), position, term)
        ],
        update_conflicts=True,
        unique_fields=["search", "ref"],
        update_fields=["position", "body"],
    )


def _same(kept: tuple[int, object] | None, position: int, term: object) -> bool:
    return kept is not None and kept[0] == position and (kept[1] is term or kept[1] == term)


def _placed(things: Sequence[Any], same: Alike) -> Iterator[tuple[str, tuple[int, Any]]]:
    for position in range(same.head, len(things) - same.tail):
        thing = things[position]
        yield getattr(thing, "id", str(position)), (position, thing)
