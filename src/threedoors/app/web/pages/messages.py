"""Messages of a talk: the draft that is due, to be made one's own, copied or taken as a mail. None is sent here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods

from threedoors import prepare
from threedoors.app.actions import messages as actions
from threedoors.app.actions import talks
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.mailed import handed
from threedoors.app.web.spoken import RulingTold, told_plainly
from threedoors.app.web.talk_forms import MessageForm
from threedoors.app.web.templatetags.said import first_name
from threedoors.errors import NotFound
from threedoors.importers.slugs import slug
from threedoors.prepare import Message, Purpose
from threedoors.renderers import Letter
from threedoors.rulebook import Ruling
from threedoors.terms import Contact, Conversation

MESSAGE = "web/message.html"
READERS = 8  # offered at once

ACTS: Final[Mapping[Purpose, str]] = {
    Purpose.ASK: "Write to {name}",
    Purpose.FOLLOW_UP: "Follow up with {name}",
    Purpose.THANKS: "Thank {name}",
    Purpose.INTRODUCTION: "Ask {name} to introduce you",
    Purpose.INTRODUCER: "Tell {name} how it went",
    Purpose.REPORT: "Report back to {name}",
    Purpose.CALL_OFF: "Call it off with {name}",
}


@dataclass(frozen=True, kw_only=True)
class MessageTold:
    """A message as the pages offer it. because: what stands in its way, so that it is not written as it stands."""

    message: Message
    to: Contact
    heading: str
    href: str
    because: Sequence[Ruling] = ()


def due_told(desk: Desk, talk: Conversation) -> MessageTold | None:
    """What the talk calls for now, as a card."""
    purpose = prepare.due(desk.ground, talk)
    readers = prepare.readers(desk.ground, talk, purpose) if purpose else ()
    if purpose is None or not readers:
        return None
    told = {each.note for each in desk.search.history if each.about == talk.id and each.act == actions.TOLD[purpose]}
    to = next((each for each in readers if each.name not in told), readers[0])
    return _told(desk, talk, purpose, to)


def others_told(desk: Desk, talk: Conversation, due: MessageTold | None) -> list[tuple[str, str]]:
    """Other messages that make sense now: words and address."""
    now = (due.message.purpose, due.to.id) if due else None
    return [
        (_heading(purpose, to), _address(talk, purpose, to))
        for purpose in prepare.possible(desk.ground, talk)
        for to in prepare.readers(desk.ground, talk, purpose)[:READERS]
        if (purpose, to.id) != now and not (purpose is Purpose.THANKS and talk.debrief and talk.debrief.thanked_on)
    ]


def _told(desk: Desk, talk: Conversation, purpose: Purpose, to: Contact) -> MessageTold:
    made = prepare.message(desk.ground, talk, purpose, to)
    because = prepare.held_back(desk.ground, talk, purpose, made.text)
    return MessageTold(
        message=made, to=to, heading=_heading(purpose, to), href=_address(talk, purpose, to), because=because
    )


def _heading(purpose: Purpose, to: Contact) -> str:
    return ACTS[purpose].format(name=first_name(to.name))


def _address(talk: Conversation, purpose: Purpose, to: Contact) -> str:
    return f"{reverse('message', args=[talk.id, purpose.value.replace('_', '-')])}?to={quote(to.id)}"


@require_http_methods(["GET", "POST"])
def message(request: HttpRequest, ref: str, kind: str) -> HttpResponse:
    """The draft to make one's own. `do`: keep it, open it as a mail, take it as a file, or say that it was sent."""
    desk = desk_of(request)
    talk, purpose = desk.search.conversation(ref), _purpose(kind)
    to = _reader(desk, talk, purpose, request.GET.get("to", ""))
    told = _told(desk, talk, purpose, to)
    own = talk.message if purpose is Purpose.ASK else ""
    form = MessageForm(
        request.POST or None, talk=talk, kind=_read_as(desk, talk, purpose),
        initial={"subject": told.message.subject, "text": own or told.message.text},
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        return _done(request, desk, talk, told, form)
    return _page(request, desk, talk, told, form, told.because if request.method == "GET" and not own else ())


def _done(request: HttpRequest, desk: Desk, talk: Conversation, told: MessageTold, form: MessageForm) -> HttpResponse:
    do, text, purpose = request.POST.get("do"), form.text_given, told.message.purpose
    if do == "sent":
        kept = "" if "[" in text and "]" in text else text
        actions.sent(desk.record, talk.id, purpose, told.to.id, kept, desk.today)
    elif do == "keep" and purpose is Purpose.ASK:
        talks.write_message(desk.record, talk.id, text, desk.today)
    else:
        because = prepare.held_back(desk.ground, talk, purpose, text)
        return _page(request, desk, talk, told, form, because) if because else _mail(request, desk, told, form)
    return redirect("talk", talk.id)


def _page(
    request: HttpRequest, desk: Desk, talk: Conversation, told: MessageTold, form: MessageForm,
    because: Sequence[Ruling],
) -> HttpResponse:  # fmt: skip
    readers = prepare.readers(desk.ground, talk, told.message.purpose)
    shown: dict[str, Any] = {
        "talk": talk, "told": told, "form": form, "menu": "people", "today": desk.today,
        "readers": [(each, _address(talk, told.message.purpose, each)) for each in readers[:READERS]],
        "rulings": _rulings(because), "keeps": told.message.purpose is Purpose.ASK,
    }  # fmt: skip
    return render(request, MESSAGE, shown, status=422 if form.is_bound else 200)


def _rulings(because: Sequence[Ruling]) -> list[RulingTold]:
    return [told_plainly(each) for each in because]


def _mail(request: HttpRequest, desk: Desk, told: MessageTold, form: MessageForm) -> HttpResponse:
    basics = desk.search.seeker.resume.get("basics")
    own = basics.get("email") if isinstance(basics, Mapping) else None
    what = Letter(
        to_name=told.to.name, to_address=next(iter(told.to.emails), ""),
        subject=form.subject_given, text=form.text_given,
        from_name=desk.search.seeker.name, from_address=own if isinstance(own, str) else "",
    )  # fmt: skip
    return handed(request, what, f"{told.message.purpose.value.replace('_', '-')}-{slug(told.to.name)}")


def _purpose(kind: str) -> Purpose:
    name = kind.replace("-", "_")
    if name not in set(ACTS):
        raise NotFound("There is no such message.", hint="Go back to the talk.")
    return Purpose(name)


def _reader(desk: Desk, talk: Conversation, purpose: Purpose, asked: str) -> Contact:
    readers = prepare.readers(desk.ground, talk, purpose)
    if not readers:
        raise NotFound("Nobody is there to write this to.", hint="Go back to the talk.")
    return next((each for each in readers if each.id == asked), readers[0])


def _read_as(desk: Desk, talk: Conversation, purpose: Purpose) -> str:
    """What the editor reads it as: only a message that asks must say what it is about."""
    return "message" if purpose.asks else "answer"


urlpatterns = [path("talks/<slug:ref>/messages/<slug:kind>/", message, name="message")]
