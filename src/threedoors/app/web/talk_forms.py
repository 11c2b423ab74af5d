"""Forms of a talk: the message that goes out, and the debrief after it."""

from __future__ import annotations

from typing import Any

from django import forms

from threedoors.app.web.fields import area, read_as_written, same_breaks, text
from threedoors.terms import Conversation, MaterialKind


class MessageForm(forms.Form):
    """A draft that the seeker makes their own."""

    subject = text("Subject", long=300)
    text = area("Your message", "Nothing is sent from here: copy it, or open it in your mail program.", rows=14)

    def __init__(self, *args: Any, talk: Conversation, kind: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        read_as_written(self.fields["text"], MaterialKind(kind), talk=talk.id)

    def clean_text(self) -> str:
        given = same_breaks(self.cleaned_data["text"])
        if not given:
            raise forms.ValidationError("Write something first.")
        return given

    @property
    def subject_given(self) -> str:
        return str(self.cleaned_data["subject"]).strip()

    @property
    def text_given(self) -> str:
        return str(self.cleaned_data["text"])
