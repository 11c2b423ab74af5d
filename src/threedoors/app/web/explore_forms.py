"""Forms of the exploratory round, of directions and of what goes out to others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from django import forms

from threedoors.app.actions.directions import Decision, Sureness
from threedoors.app.actions.exploring import Wanted
from threedoors.app.web import words
from threedoors.app.web.fields import area, choices, day, lines, same_breaks, text
from threedoors.app.web.forms import family_given, kind_of_work
from threedoors.directions.narrowing import EQUAL, HEAVIEST, Criterion, Weights
from threedoors.renderers.work_log import WeekStart
from threedoors.terms import Direction, DirectionState

_SURE: Final = (
    ("", "Not said"), ("1", "Not at all"), ("2", "Hardly"), ("3", "Half"), ("4", "Nearly"), ("5", "Quite sure"),
)  # fmt: skip
_WEIGHTS: Final = (("0", "Leave it out"), ("1", "A little"), ("2", "Fairly"), ("3", "Much"), ("4", "Most of all"))
WEEKS_SHOWN: Final = 4
ANOTHER: Final = "another"


class DirectionForm(forms.Form):
    title = text("A kind of work", "As a job title, such as training specialist.", needed="Name the work.")


class DecideForm(forms.Form):
    """seen: the seeker has read what hangs on it, and decides all the same."""

    state = forms.ChoiceField(label="Your decision", choices=choices(words.DIRECTION_STATES))
    on = day("Decided on")
    family = kind_of_work()
    reasons = area("Because", "One honest sentence. You will read it again when in doubt.", rows=2, long=2000)
    would_change = area("What would change your mind?", "So that you know it when it comes.", rows=2, long=2000)
    seen = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def __init__(
        self, direction: Direction, today: date, data: Mapping[str, Any] | None = None, *, leaning: str = ""
    ) -> None:
        state = DirectionState(leaning) if leaning in set(DirectionState) else direction.state
        initial = {"state": state, "on": today, "family": direction.family or ""}
        super().__init__(data, initial=initial)
        self.today = today

    def clean_on(self) -> date:
        on: date = self.cleaned_data["on"]
        if on > self.today:
            raise forms.ValidationError("This day is still to come. A decision counts from the day you make it.")
        return on

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("state") == DirectionState.CHOSEN and not given.get("reasons", "").strip():
            self.add_error("reasons", "Say why you choose it, in a few words.")
        return given

    def decision(self) -> Decision:
        given = self.cleaned_data
        return Decision(
            state=DirectionState(given["state"]), on=given["on"], reasons=given["reasons"].strip(),
            would_change=given["would_change"].strip(), family=family_given(given),
        )  # fmt: skip


class SurenessForm(forms.Form):
    want = forms.ChoiceField(label="Do you want it?", choices=_SURE, required=False)
    suit = forms.ChoiceField(label="Are you suited for it?", choices=_SURE, required=False)
    notes = area("Your notes on it", "For yourself. They go into no message and no page for others.", rows=3)

    @classmethod
    def of(cls, direction: Direction) -> SurenessForm:
        return cls(initial={"want": direction.want or "", "suit": direction.suit or "", "notes": direction.notes})

    def sureness(self) -> Sureness:
        given = self.cleaned_data
        scales = {key: int(given[key]) if given[key] else None for key in ("want", "suit")}
        return Sureness(want=scales["want"], suit=scales["suit"], notes=same_breaks(given["notes"]))


class SuggestionForm(forms.Form):
    """Which direction a suggestion means: one that is there, or a new one."""

    means = forms.ChoiceField(label="Which kind of work is that?", required=False)
    title = text("Its name", "Only for one that is not in your list.")

    def __init__(self, known: Iterable[Direction], *args: Any, against: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = [(each.id, each.title) for each in known]
        new = [] if against else [(ANOTHER, "One that is not in the list")]
        self.fields["means"].choices = [*new, *offered]  # type: ignore[attr-defined]
        self.against = against
        if against or not offered:
            del self.fields["title" if against else "means"]

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("means", ANOTHER) in ("", ANOTHER) and not self.against and not given.get("title", "").strip():
            self.add_error("title", "Give it a name, or choose one from the list.")
        return given

    @property
    def known(self) -> str:
        """The id of the direction it means; "" when it is a new one."""
        means = self.cleaned_data.get("means", "")
        return "" if means == ANOTHER else str(means)


class WeightsForm(forms.Form):
    """How much each thing counts for the seeker."""

    def __init__(self, data: Mapping[str, Any] | None = None, *, kept: Weights = EQUAL) -> None:
        super().__init__(data, initial={each.value: str(kept.get(each, 2)) for each in Criterion})
        for each in Criterion:
            self.fields[each.value] = forms.ChoiceField(
                label=words.CRITERIA[each], choices=_WEIGHTS, required=False, initial=str(kept.get(each, 2))
            )

    def weights(self) -> Weights:
        return weights_from({key: self.cleaned_data.get(key) for key in self.fields})


def weights_from(kept: object) -> Weights:
    """Weights as a browser or a session gives them; what is not one of ours counts as fairly."""
    given = kept if isinstance(kept, Mapping) else {}
    return {
        each: int(value) if str(value := given.get(each.value, "")).isdecimal() and int(value) <= HEAVIEST else 2
        for each in Criterion
    }


class RoundForm(forms.Form):
    who = forms.MultipleChoiceField(
        label="Whom do you ask?", widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Choose at least one person.",
            "invalid_choice": "Somebody in this list is not safe to ask any more. Look it over once more.",
        },
    )  # fmt: skip
    wanted = forms.ChoiceField(
        label="What are you looking for?", widget=forms.RadioSelect,
        choices=[(Wanted.NEW_JOB, "A new job"), (Wanted.CHANGE, "Perhaps another kind of work")],
    )  # fmt: skip

    def __init__(self, people: Sequence[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["who"].choices = [(ref, ref) for ref in people]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> Sequence[str]:
        return self.cleaned_data["who"]  # type: ignore[no-any-return]


class SheetForm(forms.Form):
    own = area("What you are good at, in your own words", "One a line. It stands first under its heading.", rows=4)
    skills = area("Skills to add", "One a line, such as: Spanish, or planning rosters.", rows=3, long=4000)

    def own_given(self) -> str:
        return same_breaks(self.cleaned_data["own"])

    def skills_given(self) -> tuple[str, ...]:
        return lines(self.cleaned_data["skills"])


class LogForm(forms.Form):
    """Which days, and how a week is counted."""

    first = day("From")
    last = day("To")
    starts = forms.ChoiceField(
        label="A week starts on", required=False,
        choices=[("monday", "Monday"), ("sunday", "Sunday")],
    )  # fmt: skip
    friends = forms.ChoiceField(
        label="Talks for advice with friends and family", required=False,
        choices=[("yes", "Show them"), ("no", "Leave them out")],
    )  # fmt: skip

    def __init__(self, given: Mapping[str, Any], today: date) -> None:
        monday = today - timedelta(days=today.weekday())
        initial = {
            "first": (monday - timedelta(weeks=WEEKS_SHOWN - 1)).isoformat(), "last": today.isoformat(),
            "starts": "monday", "friends": "yes",
        }  # fmt: skip
        super().__init__({**initial, **{key: given[key] for key in initial if given.get(key)}})

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if "first" in given and "last" in given and given["first"] > given["last"]:
            self.add_error("last", "The last day is before the first. Swap them.")
        return given

    @property
    def starts_on(self) -> WeekStart:
        return WeekStart.SUNDAY if self.cleaned_data.get("starts") == "sunday" else WeekStart.MONDAY

    @property
    def with_friends(self) -> bool:
        return self.cleaned_data.get("friends") != "no"
