"""What the forms about an opening ask and refuse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms

from threedoors.app.actions.openings import Move, NewOpening, Reached, reads_as_posting
from threedoors.app.actions.preparing import Prepared, commitment_to
from threedoors.app.web import words
from threedoors.app.web.fields import area, choices, lines, read_as_written, same_breaks, text
from threedoors.app.web.forms import family_given, kind_of_work
from threedoors.situation.materials import TAILORED, latest
from threedoors.terms import ClosedReason, MaterialKind, Opening, Pipe, ReasonAbout, Search

_WANTED = (("", "Not said"), ("1", "Hardly"), ("2", "A little"), ("3", "Fairly"), ("4", "Much"), ("5", "Very much"))
_PASTED = "Paste it as you would send it. Left empty, nothing changes."


class QuickForm(forms.Form):
    """An opening in seconds: the title is enough."""

    title = text("Title of the job", needed="Write the title, as the posting has it.")
    company = text("Company, if it is named")

    def opening(self) -> NewOpening:
        given = self.cleaned_data
        return NewOpening(title=given["title"], company=given["company"])


class _Files(forms.ClearableFileInput):
    allow_multiple_selected = True


class _FilesField(forms.FileField):
    """Any number of files, or none."""

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        given = data if isinstance(data, list | tuple) else [data] if data else []
        return [forms.FileField.clean(self, each, initial) for each in given]


class PostingForm(forms.Form):
    """An opening from what the seeker has of it: a title, the posting as text or file, or where it stands."""

    url = text(
        "Its address on the web",
        "Copied from your browser. We fetch this one page when you press the button.",
        long=2000,
        inputmode="url",
    )
    posting = area(
        "Or the text of the posting", "Select all of it on the page, from the title on, and paste it.", rows=8
    )
    file = _FilesField(
        label="Or a file: the saved page, a mail (.eml), or the data of a job board", required=False,
        widget=_Files(attrs={"multiple": True}), error_messages={"empty": "This file is empty."},
    )  # fmt: skip
    title = text(
        "Title of the job",
        "Left empty, it is read from the posting. With a title it is added at once, and no page is fetched.",
    )
    company = text("Company")

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if not self.errors and not any(given.get(key) for key in ("url", "posting", "file", "title")):
            self.add_error("url", "Give its address, paste its text, choose a file, or write at least the title.")
        posting = given.get("posting", "")
        if posting and not given.get("title", "").strip() and not reads_as_posting(posting):
            self.add_error("title", "We do not find the title in this text. Write it here, and it is added as it is.")
        return given

    def opening(self) -> NewOpening:
        given = self.cleaned_data
        return NewOpening(title=given["title"], company=given["company"], posting=given["posting"], url=given["url"])


class MoveForm(forms.Form):
    """Where the ticked openings go, and why when they are closed."""

    pipe = forms.ChoiceField(
        label="Move the ticked ones to",
        choices=choices(words.PIPES, blank="Choose a stage"),
        error_messages={"required": "Choose where they go."},
    )
    closed_reason = forms.ChoiceField(
        label="If closed, why?", choices=choices(words.CLOSINGS, blank="Not closed"), required=False
    )
    note = text("In your words, if you like", long=500)

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("pipe") == Pipe.CLOSED and not given.get("closed_reason"):
            self.add_error("closed_reason", "Say why it is closed; you will want to know later.")
        return given

    def move(self) -> Move:
        given = self.cleaned_data
        pipe, why = Pipe(given["pipe"]), given["closed_reason"]
        closed = ClosedReason(why) if why and pipe is Pipe.CLOSED else None
        return Move(pipe=pipe, closed=closed, note=given["note"].strip())


class PipeForm(forms.Form):
    pipe = forms.ChoiceField(label="How far is it?", choices=choices(words.PIPES))
    closed_reason = forms.ChoiceField(
        label="If closed, why?", choices=choices(words.CLOSINGS, blank="Not said"), required=False
    )

    family = kind_of_work()

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("pipe") == Pipe.CLOSED and not given.get("closed_reason"):
            self.add_error("closed_reason", "Say why it is closed; you will want to know later.")
        return given

    def reached(self) -> Reached:
        pipe, why = Pipe(self.cleaned_data["pipe"]), self.cleaned_data["closed_reason"]
        closed = ClosedReason(why) if why and pipe is Pipe.CLOSED else None
        return Reached(pipe=pipe, closed=closed, family=family_given(self.cleaned_data))

    @classmethod
    def initial_of(cls, opening: Opening) -> dict[str, Any]:
        return {
            "pipe": opening.pipe,
            "closed_reason": opening.closed_reason or "",
            "family": opening.family or "",
        }


class PrepareForm(forms.Form):
    """What a talk about an opening needs. Prefilled with what is kept; facts and answers are added to it."""

    company = area("Why this company?", "One reason a line.", rows=2)
    role = area("Why this role?", "One reason a line.", rows=2)
    self = area("Why you?", "What in you answers it. One reason a line.", rows=2)
    rating = forms.ChoiceField(label="How much do you want it?", choices=_WANTED, required=False)
    resume = area("Resume for this job", _PASTED, rows=4)
    letter = area("Letter", _PASTED, rows=4)
    spiel = area("What you will say for yourself", "Your spoken case for this job, in a minute or two.", rows=4)
    facts = area("What more do you know of it?", "What they need, one a line. Each line is added to what is known.")
    question = text("A question they may ask", "Say your answer aloud first, then write it down.", long=1000)
    answer = area("Your answer")

    def __init__(self, opening: str, data: Mapping[str, Any] | None = None, **rest: Any) -> None:
        super().__init__(data, **rest)
        for kind in TAILORED:
            read_as_written(self.fields[kind.value], kind, opening=opening)
        read_as_written(self.fields["answer"], MaterialKind.ANSWER, opening=opening, question_from="question")

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("question") and not given.get("answer"):
            self.add_error("answer", "Write your answer too, if only in a few words.")
        if given.get("answer") and not given.get("question"):
            self.add_error("question", "Which question does it answer?")
        return given

    def prepared(self) -> Prepared:
        given = self.cleaned_data
        return Prepared(
            reasons={about: lines(given[about]) for about in ReasonAbout if about in self.data},
            rating=int(given["rating"]) if given["rating"] else None,
            texts={kind: same_breaks(given[kind]) for kind in TAILORED},
            facts=lines(given["facts"]), question=given["question"], answer=same_breaks(given["answer"]),
        )  # fmt: skip

    @staticmethod
    def initial_of(search: Search, opening: Opening) -> dict[str, Any]:
        commitment = commitment_to(search, opening.id)
        reasons = {
            about.value: "\n".join(each.text for each in commitment.reasons if each.about is about)
            for about in ReasonAbout
        }
        made = {kind.value: latest(search, opening, kind) for kind in TAILORED}
        texts = {kind: material.text for kind, material in made.items() if material}
        return {**reasons, **texts, "rating": commitment.rating or ""}
