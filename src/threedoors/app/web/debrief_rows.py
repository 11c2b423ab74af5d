"""The rows of a debrief's lists: suggestions, insights, names, promises, advice, questions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, Final

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.http import QueryDict

from threedoors.app.web.fields import area, day
from threedoors.app.web.fields import text as line
from threedoors.terms import FactKind, InitiatedBy, Search

EMPTY: Final = 1
"""Rows that wait to be filled, beside those that are kept."""
MOST: Final = 60

_KINDS: Final = (
    ("", "No, only here"), (FactKind.NEED, "What they need"), (FactKind.GOAL, "What they aim for"),
    (FactKind.PARAMETER, "How the job is"), (FactKind.OTHER, "Something else to know"),
)  # fmt: skip
_PROMPTED: Final = (("", "Not noted"), ("yes", "I asked"), ("no", "They said it unasked"))
_RATED: Final = (
    ("", "Not said"), ("1", "Badly"), ("2", "Not well"), ("3", "So so"), ("4", "Well"), ("5", "Very well"),
)  # fmt: skip
_BY: Final = ((InitiatedBy.SEEKER, "I promised"), (InitiatedBy.CONTACT, "They promised"))


class Row(forms.Form):
    """One line of a list. was: its words when the form was made; a row whose words are taken out is gone."""

    prefix_name: ClassVar[str]
    main_field: ClassVar[str]
    was = forms.CharField(widget=forms.HiddenInput, required=False, strip=False)

    def __init__(self, *args: Any, search: Search, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.search = search

    @property
    def main(self) -> str:
        given: str = self.cleaned_data.get(self.main_field, "") if self.is_bound and self.is_valid() else ""
        return given.strip()


class SuggestionRow(Row):
    prefix_name, main_field = "suggestions", "said"
    said = line("What they suggested", long=2000)
    work = line("Which work is that?", list="works")
    against = forms.BooleanField(label="They spoke against it", required=False)


class InsightRow(Row):
    prefix_name, main_field = "insights", "text"
    text = area("What you learned", rows=2, long=4000)
    about = forms.ChoiceField(label="About", required=False)
    kind = forms.ChoiceField(label="Keep it as known?", choices=_KINDS, required=False)
    prompted = forms.ChoiceField(label="How did it come up?", choices=_PROMPTED, required=False)
    private = forms.BooleanField(label="Told in private", required=False)

    def __init__(self, *args: Any, subjects: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["about"].choices = subjects  # type: ignore[attr-defined]


class LeadRow(Row):
    prefix_name, main_field = "leads", "name"
    name = line("Who, or which job?")
    company = line("Where?")
    may_use_name = forms.BooleanField(label="I may say who named them", required=False)


class PromiseRow(Row):
    prefix_name, main_field = "promises", "text"
    text = line("What?", long=500)
    by = forms.ChoiceField(label="By whom?", choices=_BY, initial=InitiatedBy.SEEKER)
    due = day("Until when?", required=False)
    done = forms.BooleanField(label="Done", required=False)

    def clean_by(self) -> InitiatedBy:
        return InitiatedBy(self.cleaned_data["by"])


class AdviceRow(Row):
    prefix_name, main_field = "advice", "text"
    text = line("What they advised", long=1000)
    due = day("Until when?", required=False)
    done = forms.BooleanField(label="Done", required=False)


class AskedRow(Row):
    prefix_name, main_field = "questions", "text"
    text = line("What they asked", long=1000)
    rating = forms.ChoiceField(label="How did you answer?", choices=_RATED, required=False)


def rows_of(
    row: type[Row], data: QueryDict | None, search: Search, kept: Iterable[dict[str, Any]], **more: Any
) -> BaseFormSet[Row]:
    """The kept ones, and one more that waits to be filled."""
    made = formset_factory(row, extra=EMPTY, max_num=MOST, validate_max=False, absolute_max=MOST * 4)
    return made(data, prefix=row.prefix_name, initial=list(kept), form_kwargs={"search": search, **more})


def with_one_more(data: QueryDict, group: str) -> QueryDict:
    """What was sent, with one more empty row in one of its lists."""
    more, total = data.copy(), f"{group}-TOTAL_FORMS"
    now = str(more.get(total, ""))
    if now.isdecimal():
        more[total] = str(min(int(now) + 1, MOST * 2))
    return more
