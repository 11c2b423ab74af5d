"""What forms are made of: one line, several lines, a day, a choice out of a glossary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from django import forms

from threedoors.terms import MaterialKind

E = TypeVar("E", bound=StrEnum)


def choices(glossary: Mapping[E, str], *, blank: str | None = None) -> list[tuple[str, str]]:
    shown = [(each.value, word) for each, word in glossary.items()]
    return shown if blank is None else [("", blank), *shown]


def text(label: str, help_text: str = "", *, needed: str = "", long: int = 200, **attrs: str) -> forms.CharField:
    """One line. needed: what to say when it is left empty; without it, it may be."""
    return forms.CharField(
        label=label, help_text=help_text, required=bool(needed), max_length=long,
        widget=forms.TextInput(attrs={"autocomplete": "off", **attrs}),
        error_messages={"required": needed, "max_length": _TOO_LONG},
    )  # fmt: skip


_TOO_LONG = "This has %(show_value)d characters; it may have at most %(limit_value)d. Shorten it."


def area(
    label: str, help_text: str = "", rows: int = 3, long: int = 60_000, *, doubt: str = "", needed: str = "",
    line: int = 0,
) -> forms.CharField:  # fmt: skip
    """Several lines. needed: what to say when it is left empty; without it, it may be. line: the longest of its lines.

    doubt: have it read as it is written; "form" when the fields beside it say what it is for.
    """
    attrs = {"rows": str(rows), **({"data-doubt": doubt} if doubt else {})}
    return forms.CharField(
        label=label, help_text=help_text, required=bool(needed), max_length=long, strip=not needed,
        widget=forms.Textarea(attrs=attrs), error_messages={"required": needed, "max_length": _TOO_LONG},
        validators=[_filled(needed), _lines_within(line)],
    )  # fmt: skip


def _lines_within(most: int) -> Callable[[str], None]:
    def check(given: str) -> None:
        for number, each in enumerate(lines(given), start=1) if most else ():
            if len(each) > most:
                said = f"Line {number}, “{each[:40]}…”, has {len(each):,} characters"
                raise forms.ValidationError(f"{said}; a name has at most {most}. Shorten it.")

    return check


def _filled(needed: str) -> Callable[[str], None]:
    def check(given: str) -> None:
        if needed and not given.strip():
            raise forms.ValidationError(needed)

    return check


_FIRST_YEAR = 1950
_YEARS_AHEAD = 10


class _Day(forms.DateField):
    """A day of a search: a talk, a date to answer by, a start. A year outside a working life is a slip of the keys."""

    def validate(self, value: date | None) -> None:
        super().validate(value)
        last = datetime.now().astimezone().year + _YEARS_AHEAD
        if value and not _FIRST_YEAR <= value.year <= last:
            said = f"“{str(self.label or 'This day').rstrip('?')}” is in the year {value.year}."
            raise forms.ValidationError(f"{said} Write a year from {_FIRST_YEAR} to {last}, such as 2026-11-24.")


def day(label: str, *, required: bool = True, help_text: str = "") -> forms.DateField:
    shown = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return _Day(
        label=label, required=required, help_text=help_text, widget=shown,
        error_messages={"required": "Which day?", "invalid": "Write the day as year-month-day, such as 2026-11-24."},
    )  # fmt: skip


def read_as_written(field: forms.Field, kind: MaterialKind, **of: str) -> None:
    """Have a text marked while it is written. of: the `talk` or `opening` it is for, the field its question is in."""
    marks = {"data-doubt": "search", "data-kind": kind, **{f"data-{key.replace('_', '-')}": of[key] for key in of}}
    field.widget.attrs.update(marks)


def same_breaks(text: str) -> str:
    """A text as it was before the browser sent it: browsers write line ends of their own."""
    return "\n".join(text.strip().splitlines())


def lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
