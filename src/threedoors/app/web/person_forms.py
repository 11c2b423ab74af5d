"""Forms on the page of a person: how they are reached, and notes."""

from __future__ import annotations

import hashlib

from django import forms

from threedoors.app.actions.person import Reached
from threedoors.app.web.fields import area, lines, same_breaks, text
from threedoors.terms import Contact


class ReachForm(forms.Form):
    """What they are called and how they are reached."""

    name = text("Their name", long=200, needed="What are they called?")
    emails = area("E-mail addresses", "One on each line.", rows=2, long=2_000)
    phones = area("Telephone numbers", "One on each line.", rows=2, long=1_000)
    urls = area("Pages about them", "One on each line.", rows=2, long=4_000)
    place = text("Where they live", long=200)
    trusted = forms.BooleanField(label="They keep to themselves what I tell them", required=False)

    def reached(self) -> Reached:
        given = self.cleaned_data
        return Reached(
            name=" ".join(given["name"].split()), emails=lines(given["emails"]), phones=lines(given["phones"]),
            urls=lines(given["urls"]), place=given["place"].strip(), trusted=given["trusted"],
        )  # fmt: skip

    @classmethod
    def of(cls, contact: Contact) -> ReachForm:
        return cls(auto_id="reach_%s", initial={
            "name": contact.name, "emails": "\n".join(contact.emails), "phones": "\n".join(contact.phones),
            "urls": "\n".join(contact.urls), "place": contact.place, "trusted": contact.trusted,
        })  # fmt: skip


class NotesForm(forms.Form):
    """Notes, and the state of them that the seeker saw: another window may have written since."""

    notes = area("What you want to remember", rows=5, long=60_000)
    seen = forms.CharField(required=False)

    def told(self, contact: Contact) -> str | None:
        """The notes to keep; None when they were changed elsewhere, which is then told on the form."""
        given = same_breaks(self.cleaned_data["notes"])
        if self.cleaned_data["seen"] not in ("", state(contact.notes)) and given != contact.notes:
            self.add_error("notes", f"Another window changed these notes meanwhile. Now they say: {contact.notes}")
            return None
        return given

    @classmethod
    def of(cls, contact: Contact) -> NotesForm:
        return cls(initial={"notes": contact.notes})


def state(notes: str) -> str:
    """Stands for what the notes said when the page was made."""
    return hashlib.sha256(notes.encode()).hexdigest()[:16]
