"""Directions: what people suggested, counted by independent people; whether it is enough; who waits for word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import directions as actions
from threedoors.app.actions import pointing
from threedoors.app.actions.occupations import untied
from threedoors.app.actions.pointing import Pointed
from threedoors.app.web import words
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import DirectionForm, SuggestionForm
from threedoors.app.web.paid import where_of
from threedoors.app.web.templatetags.said import first_name
from threedoors.app.web.work_facts import Facts, facts_of
from threedoors.directions.narrowing import Report, last_change, reports_due
from threedoors.directions.tally import LAST_FEW, ROUND, Said, Tally
from threedoors.errors import NotFound
from threedoors.situation.people import is_safe
from threedoors.terms import Contact, Conversation, Direction, DirectionChange, DirectionState, Door, TalkState

DIRECTIONS = "web/directions.html"
_ORDER = (DirectionState.CHOSEN, DirectionState.SHORTLIST, DirectionState.CANDIDATE, DirectionState.PARKED)
QUOTED = 12
TITLE_WORDS = 5  # more is a sentence, not the name of a kind of work
"""Suggestions in people's words on the page; each direction has all of its own."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A direction with what people said of it. share: of those heard, in a hundred."""

    tally: Tally
    since: DirectionChange | None
    heard: int
    share: int
    doubled: bool
    facts: Facts | None


@dataclass(frozen=True, kw_only=True)
class Quoted:
    """A suggestion in somebody's words, what it came to, and the form to put it in its place."""

    said: Said
    who: str
    became: Direction | None
    form: SuggestionForm | None


@dataclass(frozen=True, kw_only=True)
class ReportTold:
    """Word that somebody waits for, as they would read it."""

    report: Report
    who: Contact
    title: str
    text: str


@require_http_methods(["GET", "POST"])
def directions(request: HttpRequest) -> HttpResponse:
    desk, form = desk_of(request), DirectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.name_direction(desk.record, form.cleaned_data["title"], desk.today)
        return redirect("directions")
    return _answer(request, desk, form)


@require_POST
def place(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    """What somebody suggested means a direction that is there, or becomes a new idea."""
    desk = desk_of(request)
    said = next((each for each in desk.said if (each.talk, each.number) == (ref, number)), None)
    if said is None:
        raise NotFound("There is no such suggestion.", hint="Go back to your directions.")
    form = _form_of(desk, said, request)
    if not form.is_valid():
        return _answer(request, desk, DirectionForm(), refused=form)
    if form.known:
        actions.map_to(desk.record, ref, number, form.known, desk.today)
    else:
        actions.adopt(desk.record, ref, number, form.cleaned_data["title"], desk.today)
    return redirect("directions")


@require_POST
def told(request: HttpRequest, ref: str) -> HttpResponse:
    """The seeker told them what came of their suggestion."""
    desk = desk_of(request)
    actions.reported(desk.record, ref, request.POST.get("about", ""), desk.today)
    return redirect("directions")


def _answer(
    request: HttpRequest, desk: Desk, form: DirectionForm, *, refused: SuggestionForm | None = None
) -> HttpResponse:
    counted = desk.tally
    found = pointing.pointed(desk.search, desk.record.version, wait=0)
    rows = sorted(
        _rows(desk, counted, _facts(request, desk, found)),
        key=lambda row: (_ORDER.index(row.tally.direction.state), -len(row.tally.independent)),
    )
    quoted = sorted(desk.said, key=lambda each: (not _may_be_placed(desk, each), -each.on.toordinal()))
    shown = {
        "rows": rows, "form": form, "quoted": [_quoted(desk, each, refused) for each in quoted[:QUOTED]],
        "more_quoted": max(0, len(quoted) - QUOTED),
        "chosen": [row.tally.direction for row in rows if row.tally.direction.state is DirectionState.CHOSEN],
        "open_ones": sum(row.tally.direction.state is not DirectionState.PARKED for row in rows),
        "found": found, "waiting": any(untied(desk.search)),
        "round": round_told(desk), "reports": list(_reports(desk)), "today": desk.today,
    }  # fmt: skip
    return render(request, DIRECTIONS, shown, status=422 if refused or form.is_bound else 200)


# -- the round in words ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class RoundTold:
    """How far the round is. enough: what the last talks brought, in one or two sentences; "" before the first."""

    wanted: bool
    held: int
    ahead: int
    over: bool
    enough: str

    @property
    def goes_on(self) -> bool:
        return self.wanted and not self.over


def round_told(desk: Desk) -> RoundTold:
    found = desk.round
    ahead = sum(_ahead(desk, talk) for talk in desk.search.conversations)
    return RoundTold(
        wanted=found.wanted, held=len(found.talks), ahead=ahead, over=found.told_enough,
        enough=_enough(found.new_suggestions, found.told_enough),
    )  # fmt: skip


def _ahead(desk: Desk, talk: Conversation) -> bool:
    """On its way, or planned with somebody whom it is safe to ask."""
    if talk.door is not Door.EXPLORATORY or not talk.contacts:
        return False
    planned = talk.state is TalkState.PLANNED and all(is_safe(desk.ground.person(ref)) for ref in talk.contacts)
    return planned or talk.state in (TalkState.ASKED, TalkState.BOOKED)


def _enough(new: Sequence[int], over: bool) -> str:
    if not new:
        return ""
    least, most = ROUND
    last = min(len(new), LAST_FEW)
    which = {1: "The last conversation", 2: "The last two conversations"}.get(last, "The last three conversations")
    brought = words.counted(sum(new[-last:]), "new suggestion", "new suggestions").casefold()
    first = f"{which} added {brought}."
    if over and len(new) >= most:
        return f"{first} That was a full round. Decide, or let it rest for a week first."
    if over:
        return f"{first} You have heard enough to decide."
    if len(new) < least:
        return f"{first} {words.counted(least - len(new), 'more talk', 'more talks')} would make a small round."
    return f"{first} It is worth going on."


# -- what people said -----------------------------------------------------------------------------------------------


def _facts(request: HttpRequest, desk: Desk, found: Pointed | None) -> Mapping[str, Facts]:
    """What data says of each, once it is worked out; nothing is waited for here."""
    if found is None or not found.speaks.known:
        return {}
    return facts_of(desk.search.directions, found.by_code, where_of(request, desk.search.seeker))


def _rows(desk: Desk, counted: Sequence[Tally], facts: Mapping[str, Facts]) -> Iterator[Row]:
    heard = max(1, len(heard_in(desk, counted)))
    for each in counted:
        yield Row(
            tally=each, since=last_change(each.direction), heard=heard, share=round(100 * len(each.named_by) / heard),
            doubled=len(each.independent) < len(each.named_by), facts=facts.get(each.direction.id),
        )  # fmt: skip


def heard_in(desk: Desk, counted: Sequence[Tally]) -> frozenset[str]:
    """Everybody who had a say: in a talk of the round, or by naming a direction."""
    talked = {ref for talk in desk.round.talks for ref in talk.contacts}
    return frozenset(talked.union(*(each.named_by for each in counted)))


def _may_be_placed(desk: Desk, said: Said) -> bool:
    """It came to no direction yet; what speaks against something needs one to speak against."""
    return not said.direction and bool(not said.against or desk.search.directions)


def _quoted(desk: Desk, said: Said, refused: SuggestionForm | None) -> Quoted:
    form = _form_of(desk, said) if _may_be_placed(desk, said) else None
    if form and refused and refused.prefix == form.prefix:
        form = refused
    return Quoted(
        said=said, who=" and ".join(desk.search.contact(ref).name for ref in said.who), form=form,
        became=desk.search.direction_by_id[said.direction] if said.direction else None,
    )  # fmt: skip


def _form_of(desk: Desk, said: Said, request: HttpRequest | None = None) -> SuggestionForm:
    return SuggestionForm(
        desk.search.directions, request.POST if request else None, prefix=f"{said.talk}-{said.number}",
        initial={"title": _as_title(said.words)}, against=said.against,
    )  # fmt: skip


def _as_title(words: str) -> str:
    """What they said, where it is short enough to be the name of a kind of work."""
    said = words.strip(" .")
    return said if len(said.split()) <= TITLE_WORDS else ""


# -- word to those who advised --------------------------------------------------------------------------------------


def _reports(desk: Desk) -> Iterator[ReportTold]:
    for each in reports_due(desk.search, desk.today):
        who = desk.search.contact(each.who[0])
        title = desk.search.direction_by_id[each.about].title if each.about else ""
        yield ReportTold(report=each, who=who, title=title, text=_word(desk, each, who, title) if title else "")


def _word(desk: Desk, report: Report, who: Contact, title: str) -> str:
    """What the seeker could write: their words, what was decided, thanks. It asks for nothing."""
    quote = report.what.strip().rstrip(".")
    chosen = report.came is DirectionState.CHOSEN
    came = {
        (False, True): f"I have decided, and my direction is {title}.",
        (False, False): f"I looked into {title} and have set it aside.",
        (True, True): f"I thought about it, and have chosen {title} all the same.",
        (True, False): f"I have set {title} aside.",
    }[(report.against, chosen)]
    return (
        f"Dear {first_name(who.name)},\n\nYou said to me: “{quote}.” {came} Thank you for telling me what you saw. "
        f"There is nothing you need to do.\n\n{first_name(desk.search.seeker.name)}"
    )


urlpatterns = [
    path("directions/", directions, name="directions"),
    path("directions/said/<slug:ref>/<int:number>/", place, name="adopt"),
    path("tell-decision/<slug:ref>/", told, name="told_decision"),
]
