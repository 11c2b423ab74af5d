"""What people suggested, tied to occupations: a proposal that the seeker confirms or changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRedirect

from threedoors.app.actions import occupations as actions
from threedoors.app.actions import pointing
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.fields import text
from threedoors.app.web.pages.occupations import under_way
from threedoors.app.web.pages.person import HtmxRequest
from threedoors.directions import Ranked
from threedoors.directions.tally import Said, said_in
from threedoors.errors import NotFound
from threedoors.occupations import Occupations
from threedoors.terms import Direction, DirectionState

SAID_AS: Final = "web/said_as.html"
OFFERED, OWN, SHOWN = 4, 6, 12
OTHER = "other"
_LEAST, _BESIDE = 0.2, 0.5  # what a reading must reach: by itself, and beside the best one
_SURE = 0.45
"""From here the best reading is ticked already: their words are a title. One press confirms it."""


class MeansForm(forms.Form):
    """Which occupation a suggestion means. name: another one, by a title that people use."""

    means = forms.ChoiceField(
        label="Which work is that?", widget=forms.RadioSelect,
        error_messages={"required": "Choose one, or name another."},
    )  # fmt: skip
    name = text("Its usual title", "Only when it is none of these. You choose again after that.")

    def __init__(self, offered: Sequence[Ranked], own: Iterable[Direction], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = {each.code: each.title for each in offered}
        own_choices = {each.soc: f"Your direction: {each.title}" for each in own if each.soc not in choices}
        self.fields["means"].choices = [*(choices | own_choices).items(), (OTHER, "None of these")]  # type: ignore[attr-defined]
        if not offered or offered[0].score >= _SURE:
            self.fields["means"].initial = offered[0].code if offered else OTHER

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        if given.get("means") == OTHER and not given.get("name", "").strip():
            self.add_error("name", "Name the work as a job title, such as training specialist.")
        return given


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A suggestion, or a direction of the seeker's own that nobody suggested, and what it may mean.

    direction: what the seeker put it to already, without an occupation. alike: who else meant that direction, and how
    they said it; one answer is for all of them. action: where the answer goes.
    """

    words: str
    said: Said | None
    who: str
    alike: Sequence[tuple[Said, str]]
    direction: Direction | None
    form: MeansForm
    action: str


@require_GET
def said_as(request: HtmxRequest) -> HttpResponse:
    desk, occupations = desk_of(request), pointing.ready()
    if occupations is None:
        return under_way(request, reverse("said_as"))
    if request.htmx:
        return HttpResponseClientRedirect(reverse("said_as"))
    return _page(request, desk, occupations)


@require_POST
def means(request: HttpRequest, ref: str, number: int) -> HttpResponse:
    """The seeker says which work it is; a title of their own brings other occupations to choose from."""
    desk, occupations = desk_of(request), pointing.ready()
    if occupations is None:
        return under_way(request, reverse("said_as"))
    said = next((each for each in actions.untied(desk.search) if (each.talk, each.number) == (ref, number)), None)
    if said is None:
        raise NotFound("This suggestion is in its place already, or no longer there.", hint="Look at the list again.")
    answer = _answered(request, desk, occupations, _prefix(said), _words(desk, said))
    if isinstance(answer, HttpResponse):
        return answer
    title = occupations.titles[occupations.codes.index(answer)]
    actions.say_what_it_means(desk.record, ref, number, answer, title, desk.today)
    return redirect("said_as")


@require_POST
def own_means(request: HttpRequest, ref: str) -> HttpResponse:
    """The same of a direction that the seeker named, so that its facts are known too."""
    desk, occupations = desk_of(request), pointing.ready()
    if occupations is None:
        return under_way(request, reverse("said_as"))
    about = next((each for each in _unsaid(desk) if each.id == ref), None)
    if about is None:
        raise NotFound("This direction is in its place already, or no longer there.", hint="Look at the list again.")
    answer = _answered(request, desk, occupations, about.id, about.title)
    if isinstance(answer, HttpResponse):
        return answer
    actions.say_which_occupation(desk.record, ref, answer, desk.today)
    return redirect("direction", ref)


def _answered(
    request: HttpRequest, desk: Desk, occupations: Occupations, prefix: str, words: str
) -> str | HttpResponse:
    """The occupation that was confirmed, or the page once more: refused, or with other work under another name."""
    name = request.POST.get(f"{prefix}-name", "").strip()
    offered, own = _offered(name or words, occupations), _own(desk)
    form = MeansForm(_offered_before(request, prefix, offered, occupations), own, request.POST, prefix=prefix)
    if not form.is_valid():
        return _page(request, desk, occupations, refused=form)
    soc: str = form.cleaned_data["means"]
    if soc != OTHER:
        return soc
    again = MeansForm(offered, own, prefix=prefix, initial={"name": name})
    return _page(request, desk, occupations, refused=again, looked_for=name, found=bool(offered))


def _offered_before(
    request: HttpRequest, prefix: str, offered: Sequence[Ranked], occupations: Occupations
) -> Sequence[Ranked]:
    """What is offered now, and the one that was chosen from what was offered on the page."""
    soc = request.POST.get(f"{prefix}-means", "")
    if soc not in occupations.codes or soc in {each.code for each in offered}:
        return offered
    return [*offered, Ranked(soc, occupations.titles[occupations.codes.index(soc)], 0.0)]


def _page(
    request: HttpRequest,
    desk: Desk,
    occupations: Occupations,
    *,
    refused: MeansForm | None = None,
    looked_for: str = "",
    found: bool = False,
) -> HttpResponse:
    all_waiting = [*_by_direction(actions.untied(desk.search)), *_unsaid(desk)]
    all_waiting.sort(key=lambda each: _about(each) != request.GET.get("about"))
    asked = [_asked(desk, each, occupations, refused) for each in all_waiting[:SHOWN]]
    shown = {
        "menu": "directions", "today": desk.today, "asked": asked, "more": max(0, len(all_waiting) - SHOWN),
        "refused": refused.prefix if refused else "", "looked_for": looked_for, "found_by_name": found,
        "tied": list(_tied(desk, occupations)),
        "sources": occupations.sources,
    }  # fmt: skip
    return render(request, SAID_AS, shown, status=422 if refused is not None and refused.is_bound else 200)


def _by_direction(waiting: Iterable[Said]) -> list[list[Said] | Direction]:
    """Suggestions that the seeker put to one direction together: its occupation is asked once."""
    groups: dict[object, list[Said]] = {}
    for said in waiting:
        groups.setdefault(said.direction or (said.talk, said.number), []).append(said)
    return list(groups.values())


def _unsaid(desk: Desk) -> list[Direction]:
    """Directions of the seeker's own that nobody suggested and that no occupation is known of."""
    suggested = {each.direction for each in said_in(desk.search)}
    return [
        each for each in desk.search.directions
        if not each.soc and each.id not in suggested and each.state is not DirectionState.PARKED
    ]  # fmt: skip


def _about(waiting: Sequence[Said] | Direction) -> str | None:
    return waiting.id if isinstance(waiting, Direction) else waiting[0].direction


def _asked(
    desk: Desk, waiting: Sequence[Said] | Direction, occupations: Occupations, refused: MeansForm | None
) -> Asked:
    if isinstance(waiting, Direction):
        return Asked(
            words=waiting.title, said=None, who="", alike=(), direction=waiting,
            form=_form(desk, waiting.title, waiting.id, occupations, refused),
            action=reverse("own_means", args=[waiting.id]),
        )  # fmt: skip
    # the page comes back with the one that was answered
    said = next((each for each in waiting if refused is not None and _prefix(each) == refused.prefix), waiting[0])
    return Asked(
        words=said.words, said=said, who=_who(desk, said),
        alike=[(each, _who(desk, each)) for each in waiting if each is not said],
        direction=desk.search.direction_by_id[said.direction] if said.direction else None,
        form=_form(desk, _words(desk, said), _prefix(said), occupations, refused),
        action=reverse("means", args=[said.talk, said.number]),
    )  # fmt: skip


def _form(desk: Desk, words: str, prefix: str, occupations: Occupations, refused: MeansForm | None) -> MeansForm:
    if refused is not None and refused.prefix == prefix:
        return refused
    return MeansForm(_offered(words, occupations), _own(desk), prefix=prefix)


def _tied(desk: Desk, occupations: Occupations) -> Iterator[tuple[Said, str, Direction, str]]:
    """Who said what, its direction, and the name of its occupation."""
    names = dict(zip(occupations.codes, occupations.titles, strict=True))
    for said in reversed(said_in(desk.search)):
        direction = desk.search.direction_by_id.get(said.direction or "")
        if direction is not None and direction.soc:
            yield said, _who(desk, said), direction, names.get(direction.soc, "")


def _words(desk: Desk, said: Said) -> str:
    """The name the seeker gave it, when they put it to a direction; else the words as they were said."""
    return desk.search.direction_by_id[said.direction].title if said.direction else said.words


def _offered(words: str, occupations: Occupations) -> Sequence[Ranked]:
    from threedoors.directions import ranked

    found = ranked(words, occupations, OFFERED)
    return [each for each in found if each.score >= max(_LEAST, _BESIDE * found[0].score)]


def _own(desk: Desk) -> Sequence[Direction]:
    """Directions that an occupation is known of and that are not set aside: what people say often means one of them."""
    known = (each for each in desk.search.directions if each.soc and each.state is not DirectionState.PARKED)
    return list(known)[:OWN]


def _prefix(said: Said) -> str:
    return f"{said.talk}-{said.number}"


def _who(desk: Desk, said: Said) -> str:
    return " and ".join(desk.search.contact(ref).name for ref in said.who)


urlpatterns = [
    path("occupations/said/", said_as, name="said_as"),
    path("occupations/said/<slug:ref>/<int:number>/", means, name="means"),
    path("occupations/own/<slug:ref>/", own_means, name="own_means"),
]
