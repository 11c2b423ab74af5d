"""The debrief after a talk: what only this door brings comes first, the rest is folded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, TypeVar

from django import forms
from django.forms import BoundField
from django.http import QueryDict

from threedoors.app.actions.debriefing import Answer, Told
from threedoors.app.web import words
from threedoors.app.web.debrief_rows import (
    AdviceRow,
    AskedRow,
    InsightRow,
    LeadRow,
    PromiseRow,
    Row,
    SuggestionRow,
    rows_of,
)
from threedoors.app.web.fields import area, choices, day, lines, text
from threedoors.terms import (
    Advice,
    Asked,
    Channel,
    Conversation,
    Debrief,
    Door,
    Dossier,
    FactKind,
    Insight,
    Lead,
    Promise,
    Search,
    Suggestion,
    Unknown,
    kinds,
)

T = TypeVar("T")
_YES_NO: Final = (("", "I do not know"), ("yes", "Yes"), ("no", "No"))
_KNOWN: Final = {"yes": True, "no": False}
_WILLING: Final = (
    ("", "Not said"), ("1", "Not at all"), ("2", "Hardly"), ("3", "Friendly"), ("4", "Gladly"), ("5", "Very gladly"),
)  # fmt: skip
_SURE: Final = (
    ("", "Not said"), ("1", "Not at all"), ("2", "Hardly"), ("3", "Half"), ("4", "Nearly"), ("5", "Quite sure"),
)  # fmt: skip


_ONLY: Final[Mapping[tuple[Door, ...], Sequence[str]]] = {
    (Door.EXPLORATORY,): ("stated_process", "strengths"),
    (Door.INFORMATIONAL, Door.JOB): ("slips", "reservations"),
    (Door.JOB,): ("interviewers", "decision_due", "commitment", "pay_said", "references_asked", "round"),
}
"""What only these doors ask; on another's form it is not there, and what is kept of it stays."""


class DebriefForm(forms.Form):
    """What is asked once. The lists are rows beside it (`Sheet`)."""

    version = forms.CharField(widget=forms.HiddenInput, required=False)
    held_on = day("When was it?")
    became = forms.ChoiceField(label="What was it in the end?", choices=choices(words.DOOR_KINDS))
    shot_left = forms.ChoiceField(label="Can you come back to them?", choices=_YES_NO, required=False)
    willingness = forms.ChoiceField(label="How gladly did they help?", choices=_WILLING, required=False)
    stated_process = forms.BooleanField(label="I said openly what I am doing, and why", required=False)
    strengths = area("What did they say you are good at?", "In their words, one a line. It goes to what you can show.")
    interviewers = area(
        "Who else was there?",
        "One name a line. They count as people who judge this opening.",
        rows=2,
        line=kinds.ONE_LINE,
    )
    decision_due = day("When do they decide?", required=False)
    commitment = forms.ChoiceField(label="How sure are you of this job now?", choices=_SURE, required=False)
    pay_said = text("What was said about pay?")
    references_asked = forms.ChoiceField(label="Did they ask for references?", choices=_YES_NO, required=False)
    slips = area("What did you say that left room for doubt?", "One a line. Only you see it.", rows=2)
    reservations = area("What do they hesitate about?", "One a line.", rows=2)
    said_direction = forms.ChoiceField(label="Which direction did you name?", required=False)
    minutes = forms.IntegerField(label="How many minutes?", required=False, min_value=1, max_value=1440)
    channel = forms.ChoiceField(
        label="How did you meet?", choices=choices(words.CHANNELS, blank="Not said"), required=False
    )
    round = forms.IntegerField(label="Which round was it?", required=False, min_value=0, max_value=20)
    next_step = text("What is the next step, and whose?", long=500)
    next_contact_on = day("When will you be in touch again?", required=False, help_text="It then stands on Today.")
    outcome = text("What came of it?", long=500)
    notes = area("Notes for yourself", "Nobody else reads them.")

    def __init__(
        self, *args: Any, search: Search, door: Door, unknowns: Sequence[Unknown], latest: date, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.latest = latest
        for name in (name for each, names in _ONLY.items() if door not in each for name in names):
            del self.fields[name]
        named = [(each.id, each.title) for each in search.directions]
        self.fields["said_direction"].choices = [("", "None"), *named]  # type: ignore[attr-defined]
        for each in unknowns:
            self.fields[f"closed-{each.id}"] = forms.BooleanField(label=each.text, required=False)
            self.fields[f"answer-{each.id}"] = text("What did they say?", long=2000)

    def clean_next_contact_on(self) -> date | None:
        on: date | None = self.cleaned_data["next_contact_on"]
        held: date | None = self.cleaned_data.get("held_on")
        if on and held and on <= held:
            raise forms.ValidationError("Choose a day after the talk.")
        return on

    def clean_held_on(self) -> date:
        on: date = self.cleaned_data["held_on"]
        if on > self.latest:
            raise forms.ValidationError("This day is still to come. Write the debrief once you have talked.")
        return on


@dataclass(frozen=True)
class UnknownAsked:
    """An open question, and the two fields that close it."""

    unknown: Unknown
    closed: BoundField
    answer: BoundField


class Sheet:
    """The whole debrief of one talk: the form and its rows, filled from what is kept or from what was sent."""

    def __init__(
        self, search: Search, talk: Conversation, dossiers: Sequence[Dossier], today: date,
        version: str, subjects: Sequence[tuple[str, str]] = (), data: QueryDict | None = None,
    ) -> None:  # fmt: skip
        self.search, self.talk, self.today = search, talk, today
        self.kept = talk.debrief or Debrief(held_on=min(talk.on.date() if talk.on else today, today))
        self.unknowns = [each for dossier in dossiers for each in dossier.unknowns if each.closed_by in (None, talk.id)]
        self.facts = [fact for dossier in search.dossiers for fact in dossier.facts if fact.source in talk.contacts]
        initial = {**self._initial(), "version": version}
        self.form = DebriefForm(
            data, search=search, door=talk.door, unknowns=self.unknowns, latest=today, initial=initial
        )
        self.suggestions = rows_of(SuggestionRow, data, search, map(self._suggestion, self.kept.suggestions))
        about = [("", "Nothing in particular"), *subjects]
        self.insights = rows_of(InsightRow, data, search, map(self._insight, self.kept.insights), subjects=about)
        self.leads = rows_of(LeadRow, data, search, map(_lead, self.kept.leads))
        self.promises = rows_of(PromiseRow, data, search, map(_promise, self.kept.promises))
        self.advice = rows_of(AdviceRow, data, search, map(_advice, self.kept.advice))
        self.questions = rows_of(AskedRow, data, search, map(_asked, self.kept.questions))

    # -- what is kept, as the fields show it ---------------------------------------------------------------------

    def _initial(self) -> dict[str, Any]:
        kept, talk = self.kept, self.talk
        due = next((self.search.opening(ref).decision_due for ref in talk.openings), None)
        said = {True: "yes", False: "no", None: ""}
        initial: dict[str, Any] = {
            "held_on": kept.held_on, "became": kept.became or talk.door, "shot_left": said[kept.shot_left],
            "willingness": kept.willingness or "", "stated_process": kept.stated_process is True,
            "decision_due": due, "commitment": kept.commitment or "", "pay_said": kept.pay_said,
            "references_asked": said[kept.references_asked], "slips": "\n".join(kept.slips),
            "reservations": "\n".join(kept.reservations), "said_direction": kept.said_direction or "",
            "minutes": talk.minutes, "channel": talk.channel or "", "round": talk.round,
            "next_step": kept.next_step, "next_contact_on": kept.next_contact_on,
            "outcome": kept.outcome, "notes": kept.notes,
        }  # fmt: skip
        for each in self.unknowns:
            initial[f"closed-{each.id}"] = each.closed_by == talk.id
            initial[f"answer-{each.id}"] = self._answer_kept(each)
        return initial

    def _answer_kept(self, unknown: Unknown) -> str:
        begin = f"{unknown.text} "
        return next((fact.text.removeprefix(begin) for fact in self.facts if fact.text.startswith(begin)), "")

    def _suggestion(self, each: Suggestion) -> dict[str, Any]:
        work = self.search.direction_by_id[each.direction].title if each.direction else ""
        return {"was": each.said, "said": each.said, "work": work, "against": each.against}

    def _insight(self, each: Insight) -> dict[str, Any]:
        kind = next((fact.kind for fact in self.facts if fact.text == each.text), "")
        prompted = {True: "yes", False: "no", None: ""}[each.prompted]
        return {
            "was": each.text, "text": each.text, "about": each.about or "", "kind": kind, "private": each.private,
            "prompted": prompted,
        }  # fmt: skip

    @property
    def unknowns_asked(self) -> list[UnknownAsked]:
        return [
            UnknownAsked(each, self.form[f"closed-{each.id}"], self.form[f"answer-{each.id}"]) for each in self.unknowns
        ]

    # -- what was sent ---------------------------------------------------------------------------------------------

    @property
    def lists(self) -> tuple[Any, ...]:
        return (self.suggestions, self.insights, self.leads, self.promises, self.advice, self.questions)

    def is_valid(self) -> bool:
        return all([self.form.is_valid(), *(each.is_valid() for each in self.lists)])

    def told(self) -> Told:
        """The debrief that the form tells, on the ground of what was kept."""
        given = {**self._initial(), **self.form.cleaned_data}
        suggestions, insights = list(_filled(self.suggestions)), list(_filled(self.insights))
        closed = {
            each.id: Answer(given[f"answer-{each.id}"].strip()) for each in self.unknowns if self._is_closed(each)
        }
        return Told(
            debrief=self._debrief(given, suggestions, insights),
            minutes=given["minutes"], channel=Channel(given["channel"]) if given["channel"] else None,
            round=given["round"], works=[each.cleaned_data["work"] for each in suggestions],
            kinds=[FactKind(each.cleaned_data["kind"]) if each.cleaned_data["kind"] else None for each in insights],
            closed=closed, open_again=[each.id for each in self.unknowns if each.id not in closed],
            strengths=lines(given.get("strengths", "")), interviewers=lines(given.get("interviewers", "")),
            decision_due=given["decision_due"],
        )  # fmt: skip

    def _is_closed(self, unknown: Unknown) -> bool:
        """Ticked, or answered: whoever writes the answer need not tick as well."""
        given = self.form.cleaned_data
        return bool(given[f"closed-{unknown.id}"] or given[f"answer-{unknown.id}"].strip())

    def _debrief(self, given: Mapping[str, Any], suggestions: list[Row], insights: list[Row]) -> Debrief:
        became = Door(given["became"])
        return replace(
            self.kept, held_on=given["held_on"], became=became if became is not self.talk.door else None,
            suggestions=tuple(self._said(each) for each in suggestions),
            insights=tuple(self._learned(each) for each in insights),
            leads=tuple(self._named(each) for each in _filled(self.leads)),
            promises=tuple(self._promised(each) for each in _filled(self.promises)),
            advice=tuple(self._advised(each) for each in _filled(self.advice)),
            questions=tuple(_question(each) for each in _filled(self.questions)),
            said_direction=given["said_direction"] or None, willingness=_number(given["willingness"]),
            shot_left=_KNOWN.get(given["shot_left"]), stated_process=given["stated_process"] or self._unsaid(),
            pay_said=given["pay_said"].strip(), references_asked=_KNOWN.get(given["references_asked"]),
            slips=lines(given["slips"]), reservations=lines(given["reservations"]),
            commitment=_number(given["commitment"]), next_step=given["next_step"].strip(),
            next_contact_on=given["next_contact_on"],
            outcome=given["outcome"].strip(), notes=given["notes"].strip(),
        )  # fmt: skip

    def _unsaid(self) -> bool | None:
        """No, where it was yes or no before; else it was never asked."""
        return None if self.kept.stated_process is None else False

    def _said(self, row: Row) -> Suggestion:
        kept = _before(self.kept.suggestions, "said", row) or Suggestion(said="")
        return replace(kept, said=row.main, against=row.cleaned_data["against"])

    def _learned(self, row: Row) -> Insight:
        given = row.cleaned_data
        return Insight(
            text=row.main,
            about=given["about"] or None,
            private=given["private"],
            prompted=_KNOWN.get(given["prompted"]),
        )

    def _named(self, row: Row) -> Lead:
        kept = _before(self.kept.leads, "name", row) or Lead(name="")
        given = row.cleaned_data
        return replace(kept, name=row.main, company=given["company"].strip(), may_use_name=given["may_use_name"])

    def _promised(self, row: Row) -> Promise:
        kept, given = _before(self.kept.promises, "text", row), row.cleaned_data
        return Promise(text=row.main, by=given["by"], due=given["due"], done_on=self._done(kept, given["done"]))

    def _advised(self, row: Row) -> Advice:
        kept, given = _before(self.kept.advice, "text", row) or Advice(text=""), row.cleaned_data
        return replace(kept, text=row.main, due=given["due"], done_on=self._done(kept, given["done"]))

    def _done(self, kept: Promise | Advice | None, done: bool) -> date | None:
        if not done:
            return None
        return kept.done_on if kept and kept.done_on else self.today


def _filled(rows: Any) -> Iterator[Row]:
    return (each for each in rows.forms if each.main)


def _before(kept: Sequence[T], name: str, row: Row) -> T | None:
    """What this row showed when the form was made: known by its words, so that no place is mistaken."""
    return next((each for each in kept if getattr(each, name) == row.cleaned_data["was"]), None)


def _lead(each: Lead) -> dict[str, Any]:
    return {"was": each.name, "name": each.name, "company": each.company, "may_use_name": each.may_use_name}


def _promise(each: Promise) -> dict[str, Any]:
    return {"was": each.text, "text": each.text, "by": each.by, "due": each.due, "done": each.done_on is not None}


def _advice(each: Advice) -> dict[str, Any]:
    return {"was": each.text, "text": each.text, "due": each.due, "done": each.done_on is not None}


def _asked(each: Asked) -> dict[str, Any]:
    return {"was": each.text, "text": each.text, "rating": each.rating or ""}


def _question(row: Row) -> Asked:
    return Asked(text=row.main, rating=_number(row.cleaned_data["rating"]))


def _number(given: str) -> int | None:
    return int(given) if given else None
