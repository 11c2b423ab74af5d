"""Taking an act back."""

from __future__ import annotations

from datetime import date

from threedoors.app.actions.editing import noted
from threedoors.app.store.access import take_back
from threedoors.app.store.models import Search as Record
from threedoors.app.store.models import Step
from threedoors.errors import NotFound


def undo(record: Record, number: int, today: date) -> str:
    """Take one act back, and say which it was. The history keeps both the act and that it was taken back.

    Raises NotFound when it was taken back already, CannotTakeBack when something newer stands on it.
    """
    step = Step.objects.filter(search=record, pk=number).first()
    if step is None:
        raise NotFound("This was taken back already.", hint="Go on from here.")
    take_back(record, step, lambda search: noted(search, today, f"Took back: {step.act}"))
    return step.act
