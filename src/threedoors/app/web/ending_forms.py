"""What the forms about the end of an opening ask and refuse, and those about what a job must have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms

from threedoors.app.actions.ending import Ending, Taking
from threedoors.app.web import words
from threedoors.app.web.fields import area, choices, day, lines, read_as_written, same_breaks, text
from threedoors.app.web.job_forms import pay_given
from threedoors.terms import ClosedReason, Constraints, Contact, MaterialKind, Remote

_ENDINGS = {
    reason: word[0].upper() + word[1:] for reason, word in words.CLOSINGS.items() if reason is not ClosedReason.ACCEPTED
}


class EndForm(forms.Form):
    reason = forms.ChoiceField(label="What happened?", choices=choices(_ENDINGS))
    note = text("Why, in your words", "For yourself. You will want to know later.", long=500)
    learned = area("What did you learn?", "About the company, the work or yourself. One thing a line.", rows=3)
    who = forms.ChoiceField(label="Who there do you write to?", required=False)
    message = area(
        "A kind note to them",
        "A draft, kept with this opening. Change it as you like, or empty it to keep none. Nothing is sent from here.",
        rows=9,
    )
    touch_on = day("Be in touch again on", required=False, help_text="Left empty, you are not reminded.")

    def __init__(self, opening: str, people: Sequence[Contact], today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._today = today
        self.fields["who"].choices = [("", "Nobody by name"), *((each.id, each.name) for each in people)]  # type: ignore[attr-defined]
        read_as_written(self.fields["message"], MaterialKind.ANSWER, opening=opening)

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        on = given.get("touch_on")
        if on and on <= self._today:
            self.add_error("touch_on", "Choose a day that is still to come.")
        if on and not given.get("who"):
            self.add_error("who", "With whom do you want to be in touch?")
        return given

    def ending(self) -> Ending:
        given = self.cleaned_data
        return Ending(
            reason=ClosedReason(given["reason"]), note=given["note"].strip(), learned=lines(given["learned"]),
            message=same_breaks(given["message"]), who=given["who"], touch_on=given["touch_on"],
        )  # fmt: skip


class TakeForm(forms.Form):
    """Whom to thank and what to close; all of them unless the seeker says otherwise."""

    thank = forms.MultipleChoiceField(required=False)
    close = forms.MultipleChoiceField(required=False)

    def __init__(self, thank: Sequence[str], close: Sequence[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["thank"].choices = [(each, each) for each in thank]  # type: ignore[attr-defined]
        self.fields["close"].choices = [(each, each) for each in close]  # type: ignore[attr-defined]

    def taking(self) -> Taking:
        return Taking(thank=self.cleaned_data["thank"], close=self.cleaned_data["close"])


class LimitsForm(forms.Form):
    """What a job must have."""

    pay_min = forms.FloatField(label="Pay, at least", required=False, min_value=0)
    currency = text("Currency", "Such as USD or EUR.", long=3)
    per = forms.ChoiceField(label="Pay is for", choices=choices(words.PERIODS, blank="Not said"), required=False)
    places = area("Places where you can work", "One a line.", rows=2)
    remote = forms.ChoiceField(
        label="From home, at least", choices=choices(words.REMOTES, blank="No matter"), required=False
    )
    start = day("You can begin on", required=False)
    must = area("What must be so", "In your words, one thing a line. Such as: home by six on Wednesdays.", rows=3)
    never = area("What must never be", "One thing a line.", rows=3)

    def clean_currency(self) -> str:
        code = str(self.cleaned_data["currency"]).strip().upper()
        if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
            raise forms.ValidationError("Write three letters, such as USD or EUR.")
        return code

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("pay_min") is not None:
            if not given.get("currency") and "currency" not in self.errors:
                self.add_error("currency", "In which currency?")
            if not given.get("per"):
                self.add_error("per", "For an hour, a day, a month or a year?")
        return given

    def limits(self) -> Constraints:
        given = self.cleaned_data
        return Constraints(
            pay_floor=pay_given({**given, "pay_max": None}), places=lines(given["places"]),
            remote=Remote(given["remote"]) if given["remote"] else None, start=given["start"],
            must=lines(given["must"]), never=lines(given["never"]),
        )  # fmt: skip

    @staticmethod
    def initial_of(limits: Constraints) -> dict[str, Any]:
        floor = limits.pay_floor
        return {
            "pay_min": floor.min if floor else None, "currency": floor.currency if floor else "",
            "per": floor.per if floor else "", "places": "\n".join(limits.places), "remote": limits.remote or "",
            "start": limits.start, "must": "\n".join(limits.must), "never": "\n".join(limits.never),
        }  # fmt: skip
