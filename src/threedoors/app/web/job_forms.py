"""What the forms on the page of one opening ask and refuse."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from django import forms

from threedoors.app.actions.applying import Applied, Details
from threedoors.app.actions.knowing import start_of
from threedoors.app.actions.showing import Shown
from threedoors.app.web import words
from threedoors.app.web.fields import area, choices, day, read_as_written, same_breaks, text
from threedoors.terms import (
    Channel,
    Contact,
    Conversation,
    Evidence,
    Fact,
    FactKind,
    Material,
    MaterialKind,
    Need,
    Opening,
    Pay,
    Period,
    Remote,
    Search,
    Submission,
)

# How people apply, in the words that the history keeps.
WAYS: Final = ("on their site", "by mail", "in person", "by phone", "through a recruiter", "through somebody I know")
_HOW = (("", "Not said"), *((each, each[:1].upper() + each[1:]) for each in WAYS))


class AppliedForm(forms.Form):
    on = day("Day")
    by = forms.ChoiceField(label="How?", choices=_HOW, required=False)
    sent = forms.BooleanField(label="I sent the resume and letter kept here", required=False)
    why = text("Why you went ahead", "For yourself, to learn from later.", long=500)

    def __init__(self, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"on": today}, **kwargs})
        self._today = today

    def clean_on(self) -> date:
        on: date = self.cleaned_data["on"]
        if on > self._today:
            raise forms.ValidationError("This day is still to come.")
        return on

    def applied(self) -> Applied:
        given = self.cleaned_data
        return Applied(on=given["on"], by=given["by"], sent=given["sent"], why=given["why"].strip())


class FactForm(forms.Form):
    fact = text("What is known", needed="Write what you learned.", long=1000)
    kind = forms.ChoiceField(label="It is", choices=choices(words.FACT_KINDS), initial=FactKind.NEED)
    source = text("From whom or where", "A name, or an address.", long=500)
    private = forms.BooleanField(label="Told to me alone, not to be repeated", required=False)

    def fact_on(self, today: date, search: Search) -> Fact:
        given = self.cleaned_data
        source = given["source"].strip()
        same = [each.id for each in search.contacts if each.name.casefold() == source.casefold()] if source else []
        said = same[0] if len(same) == 1 else source
        return Fact(text=given["fact"], kind=FactKind(given["kind"]), source=said, on=today, private=given["private"])


class UnknownForm(forms.Form):
    question = text("A question", "As you would ask it.", needed="Write the question.", long=1000)
    kind = forms.ChoiceField(label="It is about", choices=choices(words.FACT_KINDS), initial=FactKind.NEED)
    must = forms.BooleanField(label="I must know this before I say yes", required=False)


class AnswerForm(forms.Form):
    answer = text("The answer", needed="Write the answer.", long=1000)
    talk = forms.ChoiceField(label="Where from?", required=False)

    def __init__(self, talks: Iterable[tuple[str, str]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._talks = list(talks)
        self.fields["talk"].choices = [("", "I read it or found it"), *self._talks]  # type: ignore[attr-defined]

    def given(self, data: Mapping[str, Any]) -> AnswerForm:
        """The same form with what was typed into it."""
        return AnswerForm(self._talks, data, prefix=self.prefix)


class RequirementForm(forms.Form):
    requirement = text(
        "What they ask for", "In the words of the posting.", needed="Write what they ask for.", long=1000
    )
    kind = forms.ChoiceField(label="It is", choices=choices(words.NEEDS), initial=Need.MUST)


class ShownForm(forms.Form):
    """Which of the seeker's own doings show it; those that are shown, in the order given."""

    kind = forms.ChoiceField(label="How is it meant?", choices=choices(words.NEEDS))
    evidence = forms.MultipleChoiceField(label="What you did", required=False, widget=forms.CheckboxSelectMultiple)
    more = area(
        "Something else you did",
        "One sentence, with a number if there is one. It joins your evidence.",
        rows=2,
        long=2000,
    )

    def __init__(self, bank: Sequence[Evidence], *args: Any, asks_kind: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["evidence"].choices = [(each.id, _evidence_said(each)) for each in bank]  # type: ignore[attr-defined]
        if not asks_kind:
            del self.fields["kind"]

    def shown(self) -> Shown:
        return Shown(evidence=self.cleaned_data["evidence"], more=self.cleaned_data["more"])


def _evidence_said(each: Evidence) -> str:
    return f"{each.text} ({each.employer})" if each.employer else each.text


class DetailsForm(forms.Form):
    title = text("Title of the job", needed="Write the title, as the posting has it.")
    company = text("Company", "Leave it empty if the agency does not say.")
    via = text("Through which agency", "Leave it empty if you deal with the company itself.")
    place = text("Place")
    remote = forms.ChoiceField(label="From home", choices=choices(words.REMOTES, blank="Not said"), required=False)
    pay_min = forms.FloatField(label="Pay, from", required=False, min_value=0)
    pay_max = forms.FloatField(label="Pay, up to", required=False, min_value=0)
    currency = text("Currency", "Such as USD or EUR.", long=3)
    per = forms.ChoiceField(label="Pay is for", choices=choices(words.PERIODS, blank="Not said"), required=False)
    closes_on = day("Closes on", required=False)
    decision_due = day("They decide, or you must answer, by", required=False)
    start = day("The work begins on", required=False)
    letter_accepted = forms.BooleanField(label="A letter can be sent with it", required=False)
    judges = forms.MultipleChoiceField(
        label="Who decides or sits on the panel", required=False, widget=forms.CheckboxSelectMultiple
    )
    url = text("Its address on the web", long=2000, inputmode="url")
    posting = area("The posting", "A newer text goes here. The one before is kept in the notes.", rows=10)

    def __init__(self, people: Sequence[Contact], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["judges"].choices = [(each.id, each.name) for each in people]  # type: ignore[attr-defined]
        if not people:
            del self.fields["judges"]

    def clean_currency(self) -> str:
        code = str(self.cleaned_data["currency"]).strip().upper()
        if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
            raise forms.ValidationError("Write three letters, such as USD or EUR.")
        return code

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        low, high = given.get("pay_min"), given.get("pay_max")
        if low is None and high is None:
            return given
        if not given.get("currency") and "currency" not in self.errors:
            self.add_error("currency", "In which currency?")
        if not given.get("per"):
            self.add_error("per", "For an hour, a day, a month or a year?")
        if low is not None and high is not None and high < low:
            self.add_error("pay_max", "This is less than what it begins with.")
        return given

    def details(self) -> Details:
        given = self.cleaned_data
        return Details(
            title=given["title"], company=given["company"], via=given["via"], url=given["url"].strip(),
            place=given["place"].strip(), remote=Remote(given["remote"]) if given["remote"] else None,
            pay=pay_given(given), closes_on=given["closes_on"], decision_due=given["decision_due"],
            start=given["start"],
            letter_accepted=given["letter_accepted"], judges=given.get("judges", ()),
            posting=same_breaks(given["posting"]),
        )  # fmt: skip

    @staticmethod
    def initial_of(search: Search, opening: Opening) -> dict[str, Any]:
        names = {key: search.company_by_id[ref].name if ref else "" for key, ref in
                 (("company", opening.company), ("via", opening.via))}  # fmt: skip
        pay = opening.pay
        return {
            **names, **{key: getattr(opening, key) for key in (
                "title", "place", "closes_on", "decision_due", "letter_accepted", "judges", "url", "posting")},
            "start": start_of(search, opening.id), "remote": opening.remote or "",
            "pay_min": pay.min if pay else None, "pay_max": pay.max if pay else None,
            "currency": pay.currency if pay else "", "per": pay.per if pay else "",
        }  # fmt: skip


def pay_given(given: dict[str, Any]) -> Pay | None:
    low, high = (_whole(given[key]) for key in ("pay_min", "pay_max"))
    if low is None and high is None:
        return None
    return Pay(min=low, max=high, currency=given["currency"], per=Period(given["per"]))


def _whole(amount: float | None) -> int | float | None:
    return int(amount) if amount is not None and amount == int(amount) else amount


class SubmissionForm(forms.Form):
    by = forms.ChoiceField(label="Who handed you in?")
    on = day("On")
    consent = forms.ChoiceField(label="Had they asked you?", choices=[("yes", "Yes"), ("no", "No")])

    def __init__(self, people: Sequence[Contact], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["by"].choices = [(each.id, each.name) for each in people]  # type: ignore[attr-defined]

    def submission(self) -> Submission:
        given = self.cleaned_data
        return Submission(by=given["by"], on=given["on"], consent_on=given["on"] if given["consent"] == "yes" else None)


class TextForm(forms.Form):
    """A text for an opening, as it may still be changed."""

    text = area("Your text", "Nothing is sent from here.", rows=16)

    def __init__(self, kept: Material, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"text": kept.text}, **kwargs})
        read_as = MaterialKind.ANSWER if kept.kind is MaterialKind.MESSAGE else kept.kind
        read_as_written(self.fields["text"], read_as, opening=kept.opening or "")

    def clean_text(self) -> str:
        given = same_breaks(self.cleaned_data["text"])
        if not given:
            raise forms.ValidationError("Write something first.")
        return given


def talk_choices(search: Search, talks: Iterable[Conversation]) -> list[tuple[str, str]]:
    return [(talk.id, talk_said(search, talk)) for talk in talks]


def talk_said(search: Search, talk: Conversation) -> str:
    """A talk in a few words: Learn talk with Iris Tan; the application itself is one too."""
    if talk.channel is Channel.APPLICATION:
        return "application"
    who = ", ".join(search.contact(ref).name for ref in talk.contacts) or "somebody not named yet"
    return f"{words.DOORS[talk.door]} talk with {who}"
