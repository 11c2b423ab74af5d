"""What the forms ask and refuse. Choices come from the enums, so a new kind needs no change here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from django import forms

from threedoors.app.actions.happened import Booking, Held
from threedoors.app.actions.openings import NewOpening
from threedoors.app.actions.people import KnownOf, NewPerson
from threedoors.app.actions.starting import AboutYou, Beginning, Knows
from threedoors.app.actions.talks import OwnWords
from threedoors.app.web import words
from threedoors.app.web.fields import area, choices, day, lines, read_as_written, text
from threedoors.terms import (
    Audience,
    Channel,
    Contact,
    Conversation,
    Door,
    Family,
    InitiatedBy,
    MaterialKind,
    Opening,
    Pipe,
    Power,
    Relation,
    Search,
    Shots,
)

NEW_OPENING = SOMEBODY_NEW = "new"
_SURE = (("5", "Yes"), ("3", "I think so"), ("2", "Not sure"))
_SCALE = (("", "Not said"), ("1", "Not at all"), ("2", "Hardly"), ("3", "Half"), ("4", "Nearly"), ("5", "Quite sure"))

_LISTENERS = (
    (Audience.EMPLOYER, "Somebody who hires"),
    (Audience.INSIDER, "Somebody who knows the company"),
    (Audience.SAFE, "A friend, family, a counsellor"),
)
_TEXTS = (
    (MaterialKind.ANSWER, "An interview answer"), (MaterialKind.SPIEL, "What I say for myself"),
    (MaterialKind.LETTER, "A cover letter"), (MaterialKind.SUMMARY, "The summary of my resume"),
    (MaterialKind.HEADLINE, "A headline"), (MaterialKind.RESUME, "My resume"), (MaterialKind.MESSAGE, "A message"),
)  # fmt: skip


class BeginForm(forms.Form):
    knows = forms.ChoiceField(
        label="Do you know what work you want?",
        choices=[("yes", "Yes, I can name it"), ("some", "Two or three kinds"), ("no", "Not yet")],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one. You can change it later."},
    )
    title = text("What is it called?", "As a job title, such as sales representative.")
    title_1 = text("The first")
    title_2 = text("The second")
    title_3 = text("The third, if there is one")
    suit = forms.ChoiceField(
        label="Do you know what you are suited for?", choices=_SURE, required=False, widget=forms.RadioSelect
    )
    name = text("What is your name?", needed="A first name is enough.", long=120, autocomplete="name")

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("knows") == Knows.YES and not given.get("title", "").strip():
            self.add_error("title", "Name the work, or choose one of the other answers.")
        if given.get("knows") == Knows.SOME and len(self._titles(given)) < 2:
            self.add_error("title_1", "Name at least two, or choose one of the other answers.")
        return given

    def _titles(self, given: Mapping[str, Any]) -> list[str]:
        keys = {"yes": ("title",), "some": ("title_1", "title_2", "title_3")}.get(given.get("knows", ""), ())
        return [given[key].strip() for key in keys if given.get(key, "").strip()]

    def beginning(self) -> Beginning:
        given = self.cleaned_data
        suit = int(given["suit"]) if given["suit"] else None
        return Beginning(name=given["name"].strip(), knows=Knows(given["knows"]), titles=self._titles(given), suit=suit)


class PersonForm(forms.Form):
    """One row of the ten; a row without a name is left out."""

    name = text("Name", long=120)
    relation = forms.ChoiceField(label="They are", choices=choices(words.RELATIONS), required=False)
    title = text("Their work", long=120)
    company = text("Where they work now", long=120)

    def person(self) -> NewPerson | None:
        given = self.cleaned_data
        if not given["name"].strip():
            return None
        relation = Relation(given["relation"] or Relation.ACQUAINTANCE)
        return NewPerson(name=given["name"], relation=relation, title=given["title"], company=given["company"])


class KnownForm(forms.Form):
    """What the guard asks about a contact."""

    relation = forms.ChoiceField(label="They are", choices=choices(words.RELATIONS))
    title = text("Their title", long=200)
    company = text("Where they work now", long=200)
    power = forms.ChoiceField(
        label="Their say in hiring there",
        choices=choices(words.POWERS, blank="Read it from the title"),
        required=False,
    )
    shots = forms.ChoiceField(
        label="How often you can ask them",
        choices=choices(words.SHOTS, blank="Read it from their say"),
        required=False,
    )

    def known(self) -> KnownOf:
        given = self.cleaned_data
        return KnownOf(
            relation=Relation(given["relation"]), title=given["title"], company=given["company"],
            power=Power(given["power"]) if given["power"] else None,
            shots=Shots(given["shots"]) if given["shots"] else None,
        )  # fmt: skip

    @classmethod
    def of(cls, contact: Contact, company: str) -> KnownForm:
        return cls(initial={
            "relation": contact.relation, "title": contact.title, "company": company,
            "power": contact.power or "", "shots": contact.shots or "",
        })  # fmt: skip


def kind_of_work() -> forms.ChoiceField:
    kinds = choices(words.FAMILIES, blank="Not known")
    return forms.ChoiceField(label="Kind of work", choices=kinds, required=False)


def family_given(given: Mapping[str, Any]) -> Family | None:
    return Family(given["family"]) if given["family"] else None


class YouForm(forms.Form):
    name = text("Your name", needed="A first name is enough.", long=120, autocomplete="name")
    employer = text("Where you work now", "Leave it empty if you are between jobs.")
    confidential = forms.BooleanField(label="Nobody at work may know of this search", required=False)
    manager_told = forms.BooleanField(label="My manager knows", required=False)
    hours_per_week = forms.FloatField(label="Hours a week for it", min_value=0.5, max_value=80)
    income_urgent = forms.BooleanField(label="I need income soon", required=False)
    want = forms.ChoiceField(label="Sure what you want?", choices=_SCALE, required=False)
    suit = forms.ChoiceField(label="Sure what suits you?", choices=_SCALE, required=False)

    def you(self) -> AboutYou:
        scales = {key: int(self.cleaned_data[key]) if self.cleaned_data[key] else None for key in ("want", "suit")}
        return AboutYou(**{**self.cleaned_data, **scales})

    @classmethod
    def of(cls, search: Search) -> YouForm:
        seeker = search.seeker
        employer = search.company_by_id[seeker.current_employer].name if seeker.current_employer else ""
        return cls(initial={
            "name": seeker.name, "employer": employer, "confidential": seeker.confidential,
            "manager_told": seeker.manager_told, "hours_per_week": seeker.hours_per_week,
            "income_urgent": seeker.income_urgent, "want": seeker.want or "", "suit": seeker.suit or "",
        })  # fmt: skip


class _WhoForm(forms.Form):
    """Who it was: somebody of the search by name, or somebody new."""

    who = text(
        "Who?",
        "A name is enough. Somebody new is added to your people.",
        needed="Write their name, or “HR” if you have no name yet.",
        long=120,
    )
    title = text("Their title, if you know it", long=120)

    def __init__(self, search: Search, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.search = search

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        same = self._same_name(given.get("who", ""))
        if len(same) > 1 and self._chosen(same) is None:
            self._offer(same)
        return given

    def _chosen(self, same: Iterable[Contact]) -> str | None:
        """Which of those of one name was meant: an id, or `new`."""
        chosen = str(self.data.get("which", ""))
        return chosen if chosen in {each.id for each in same} | {SOMEBODY_NEW} else None

    def _same_name(self, name: str) -> list[Contact]:
        wanted = " ".join(name.split()).casefold()
        return [each for each in self.search.contacts if each.name.casefold() == wanted]

    def _offer(self, same: Iterable[Contact]) -> None:
        shown = [(each.id, f"{each.name}, {words.role_of(each, self._company(each))}") for each in same]
        self.fields["which"] = forms.ChoiceField(
            label="Which one is it?", choices=[*shown, (SOMEBODY_NEW, "Somebody else")], required=False,
            widget=forms.RadioSelect,
        )  # fmt: skip
        self.add_error("which", "You know more than one person of this name.")

    def _company(self, contact: Contact) -> str:
        return self.search.company_by_id[contact.company].name if contact.company else ""

    def person(self, company: str = "") -> str | NewPerson:
        given = self.cleaned_data
        same = self._same_name(given["who"])
        chosen = self._chosen(same)
        if same and chosen != SOMEBODY_NEW:
            return chosen or same[0].id
        title, where = self.title_and_place()
        return NewPerson(name=given["who"], title=title, company=where or company)

    def title_and_place(self) -> tuple[str, str]:
        """ "Recruiter at TalentBridge" says where as well, before an opening does."""
        title = str(self.cleaned_data["title"])
        at = _TITLE_AT.match(title)
        return (at["title"], at["company"]) if at else (title, "")


_TITLE_AT = re.compile(r"(?P<title>\S.*?)\s+(?:at|@)\s+(?P<company>\S.*)")


class DatedForm(forms.Form):
    """The day and the hour of a talk that is known already."""

    on = day("Day")
    at = forms.TimeField(
        label="Time", help_text="Leave it empty if you do not know it yet.", required=False,
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        error_messages={"invalid": "Write the time as 09:30."},
    )  # fmt: skip
    channel = forms.ChoiceField(
        label="How do you meet?", choices=choices(words.CHANNELS, blank="Not known yet"), required=False
    )

    def when(self) -> datetime:
        return datetime.combine(self.cleaned_data["on"], self.cleaned_data["at"] or time.min)

    def how(self) -> Channel | None:
        return Channel(self.cleaned_data["channel"]) if self.cleaned_data["channel"] else None

    @classmethod
    def of(cls, talk: Conversation) -> DatedForm:
        at = talk.on.time() if talk.on and talk.on.time() != time.min else None
        return cls(initial={"on": talk.on and talk.on.date(), "at": at, "channel": talk.channel or ""})


class BookedForm(_WhoForm, DatedForm):
    door = forms.ChoiceField(label="What is it?", choices=choices(words.DOOR_KINDS), initial=Door.JOB)
    opening = forms.ChoiceField(label="Which opening is it about?", required=False)
    new_title = text(
        "Title of the job",
        "Only when it is not in your list yet. With a talk to explore it just joins your openings.",
        placeholder=" ",
    )
    new_company = text("Company", placeholder=" ")  # a placeholder, so that what is typed here stays in sight
    initiated_by = forms.ChoiceField(
        label="Who proposed it?", choices=choices(words.INITIATORS), initial=InitiatedBy.CONTACT
    )

    def __init__(self, search: Search, *args: Any, **kwargs: Any) -> None:
        super().__init__(search, *args, **kwargs)
        live = [(each.id, self._opening_name(each)) for each in self.search.openings if each.pipe is not Pipe.CLOSED]
        self.fields["opening"].choices = [  # type: ignore[attr-defined]
            ("", "None, or I do not know"), *live, (NEW_OPENING, "A new one, named below"),
        ]  # fmt: skip
        if len(live) < 2:  # the only one there is, or one that is not here yet
            self.fields["opening"].initial = live[0][0] if live else NEW_OPENING

    def _opening_name(self, opening: Opening) -> str:
        where = opening.company or opening.via
        return f"{opening.title}, {self.search.company_by_id[where].name}" if where else opening.title

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        title, chosen = given.get("new_title", "").strip(), given.get("opening")
        listed = self.search.opening_by_id.get(chosen or "")
        if chosen == NEW_OPENING and given.get("door") == Door.JOB and not title:
            self.add_error("new_title", "Write the title, or choose “None, or I do not know”.")
        elif listed and title and title.casefold() != listed.title.casefold():
            self.add_error(
                "opening", "You chose one here and named another below. Choose “A new one”, or empty it below."
            )
        return given

    def booking(self) -> Booking:
        given = self.cleaned_data
        explores = given["door"] == Door.EXPLORATORY  # whoever looks for a direction does not talk about one job
        return Booking(
            who=self.person(self._company_of_opening()), title=self.title_and_place()[0],
            company="" if given["new_title"].strip() else given["new_company"], door=Door(given["door"]),
            on=self.when(), channel=self.how(), opening=None if explores else self._chosen_opening(),
            besides=self._named_opening() if explores else None, initiated_by=InitiatedBy(given["initiated_by"]),
        )  # fmt: skip

    def _chosen_opening(self) -> str | NewOpening | None:
        """A typed title counts as a new opening even when the list above it was left as it was."""
        chosen = self.cleaned_data["opening"]
        return self._named_opening() if chosen in ("", NEW_OPENING) else str(chosen)

    def _named_opening(self) -> NewOpening | None:
        title, company = self.cleaned_data["new_title"], self.cleaned_data["new_company"]
        return NewOpening(title=title, company=company) if title.strip() else None

    def _company_of_opening(self) -> str:
        """Where somebody new works: at the company of the opening they called about."""
        chosen = None if self.cleaned_data["door"] == Door.EXPLORATORY else self._chosen_opening()
        if isinstance(chosen, NewOpening):
            return chosen.company
        where = self.search.opening(chosen).company if chosen else None
        return self.search.company_by_id[where].name if where else str(self.cleaned_data["new_company"])


class HeldForm(_WhoForm):
    door = forms.ChoiceField(label="What was it?", choices=choices(words.DOOR_KINDS))
    on = day("Day")
    thanked = forms.BooleanField(label="I have thanked them", required=False)
    suggestions = area("What did they suggest?", "Work they thought would suit you, in their words. One a line.")
    insights = area("What did you learn?", "About the work, the company, what they need. One a line.")
    promise = text("What did you promise?", "Such as: send the article by Friday.")
    promise_due = day("Until when?", required=False)
    shot_left = forms.ChoiceField(
        label="Can you come back to them?",
        choices=[("", "I do not know"), ("yes", "Yes"), ("no", "No")],
        required=False,
    )

    said_direction = forms.ChoiceField(label="Which direction did you name?", required=False)

    def __init__(self, search: Search, *args: Any, **kwargs: Any) -> None:
        super().__init__(search, *args, **kwargs)
        named = [(each.id, each.title) for each in search.directions]
        self.fields["said_direction"].choices = [("", "None"), *named]  # type: ignore[attr-defined]

    def clean_on(self) -> date:
        on: date = self.cleaned_data["on"]
        if on > self.latest:
            raise forms.ValidationError("This day is still to come. If it is booked, use the other form.")
        return on

    latest = date.max

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if given.get("promise_due") and not given.get("promise", "").strip():
            self.add_error("promise", "What did you promise until then? Or empty the day.")
        return given

    def held(self) -> Held:
        given = self.cleaned_data
        return Held(
            who=self.person(), title=self.title_and_place()[0], door=Door(given["door"]), on=given["on"],
            thanked=given["thanked"],
            suggestions=lines(given["suggestions"]), insights=lines(given["insights"]),
            promise=given["promise"].strip(), promise_due=given["promise_due"],
            shot_left={"yes": True, "no": False}.get(given["shot_left"]),
            said_direction=given["said_direction"] or None,
        )  # fmt: skip


class WordsForm(forms.Form):
    """What the seeker means to ask and to write, so that the guard can read it before anybody else."""

    agenda = area("Your questions", "One a line.")
    message = area("Your message to them", "As you would send it. Nothing is sent from here.", rows=5)
    discloses = forms.BooleanField(label="I will say openly that I have applied there", required=False)

    def __init__(
        self, talk: Conversation, data: Mapping[str, Any] | None = None, *, asks_openness: bool = False,
        writes: bool = True,
    ) -> None:  # fmt: skip
        initial = {
            "agenda": "\n".join(each.text for each in talk.agenda),
            "message": talk.message,
            "discloses": talk.discloses_application is True,
        }
        super().__init__(data, initial=initial)
        read_as_written(self.fields["message"], MaterialKind.MESSAGE, talk=talk.id)
        self._before = talk
        if not asks_openness:
            del self.fields["discloses"]
        if not writes:
            del self.fields["message"]

    def words(self) -> OwnWords:
        given = self.cleaned_data
        discloses = (given["discloses"] or None) if "discloses" in given else self._before.discloses_application
        message = given["message"].strip() if "message" in given else self._before.message
        return OwnWords(questions=lines(given["agenda"]), message=message, discloses=discloses)


class _TargetForm(forms.Form):
    """The job that a text is for, without a search."""

    role = text("The job", "Its title, such as Sales Manager.")
    company = text("The company")
    audience = forms.ChoiceField(label="Who reads or hears it", choices=_LISTENERS, initial=Audience.EMPLOYER)
    kind = forms.ChoiceField(label="What it is", choices=_TEXTS, initial=MaterialKind.ANSWER)
    question = text("The question it answers", "Only for an answer.", long=1000)


class CheckForm(_TargetForm):
    text = area("Your text", rows=10, long=200_000, doubt="form", needed="Paste or write something to read.")


class CompareForm(_TargetForm):
    """Two drafts of one text."""

    before = area("The first draft", rows=8, long=200_000, needed="Paste the first draft.")
    after = area("The second draft", rows=8, long=200_000, needed="Paste the second draft.")


class ReasonForm(forms.Form):
    reason = text("Your reason", needed="A word or two, so that you know later why.", long=500)
