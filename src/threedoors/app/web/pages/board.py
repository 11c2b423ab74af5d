"""Openings on a board by how far they are, and the same as a table; moved by hand, by keyboard or by form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions.openings import add_opening, move_openings
from threedoors.app.web import words
from threedoors.app.web.boarded import COLUMNS, NEAREST_FIRST, Card, cards_of
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.opening_forms import MoveForm, QuickForm
from threedoors.terms import Pipe

OPENINGS = "web/openings.html"
PAGE: Final = 50
ON_BOARD: Final = 40
"""Cards of one column, so that three hundred openings are still looked over at once; the table has all."""

_LAST = "9999-12-31"
_SORTS: Final[dict[str, tuple[str, Callable[[Card], Any]]]] = {
    "stage": ("Stage", lambda card: (NEAREST_FIRST.index(card.opening.pipe), card.opening.title.casefold())),
    "title": ("Job", lambda card: card.opening.title.casefold()),
    "where": ("Where", lambda card: (not card.where, card.where.casefold())),
    "silence": ("Last act", lambda card: -1 if card.silent is None else -card.silent),
    "closes": ("Closes", lambda card: str(card.opening.closes_on or _LAST)),
}


@require_http_methods(["GET", "POST"])
def openings(request: HttpRequest) -> HttpResponse:
    desk, form = desk_of(request), QuickForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return redirect("opening", add_opening(desk.record, form.opening(), desk.today))
    return _page(request, desk, form=form)


@require_POST
def move(request: HttpRequest) -> HttpResponse:
    """The ticked openings go to the stage that was chosen; the page comes back as it was, at the first of them."""
    desk, form = desk_of(request), MoveForm(request.POST)
    ticked = request.POST.getlist("opening")
    if not ticked:
        form.add_error("pipe", "Tick the openings that you mean first.")
    if not form.is_valid():
        return _page(request, desk, moving=form, ticked=ticked)
    move_openings(desk.record, ticked, form.move(), desk.today)
    back = QueryDict(request.POST.get("back", "")).urlencode()
    return redirect(f"{reverse('openings')}{'?' if back else ''}{back}#card-{ticked[0]}")


def _page(
    request: HttpRequest, desk: Desk, *,
    form: QuickForm | None = None, moving: MoveForm | None = None, ticked: Sequence[str] = (),
) -> HttpResponse:  # fmt: skip
    every = cards_of(desk)
    asked = QueryDict(request.POST.get("back", "")) if moving else request.GET
    table = asked.get("view") == "table"
    shown: dict[str, Any] = {
        "form": form or QuickForm(), "moving": moving or MoveForm(), "ticked": ticked, "today": desk.today,
        "total": len(every), "closed_total": sum(each.opening.pipe is Pipe.CLOSED for each in every),
        "menu": "openings", "has_chosen": bool(desk.ground.chosen),
        "offers": sum(each.opening.pipe is Pipe.OFFER for each in every),
        "quiet": sum(each.quiet in ("more", "long") for each in every), "table": table, "back": asked.urlencode(),
    }  # fmt: skip
    shown |= _table(every, asked) if table else _board(every)
    refused = moving is not None or (form is not None and form.is_bound)
    return render(request, OPENINGS, shown, status=422 if refused else 200)


def _board(every: Sequence[Card]) -> dict[str, Any]:
    """Each column has those first that were silent longest; what is closed lies below, the last first."""
    by_pipe: dict[Pipe, list[Card]] = {pipe: [] for pipe in (*COLUMNS, Pipe.CLOSED)}
    for card in sorted(every, key=lambda each: -(each.silent or 0)):
        by_pipe[card.opening.pipe].append(card)
    closed = by_pipe[Pipe.CLOSED][::-1]
    columns = [(pipe, by_pipe[pipe][:ON_BOARD], len(by_pipe[pipe])) for pipe in COLUMNS]
    return {"columns": columns, "closed": closed[:5], "closed_count": len(closed), "on_board": ON_BOARD}


def _table(every: Sequence[Card], asked: QueryDict) -> dict[str, Any]:
    wanted, pipe, sort = asked.get("q", "").strip(), asked.get("stage", ""), asked.get("sort", "")
    quiet, descending = asked.get("quiet", "") == "yes", asked.get("down", "") == "yes"
    sort = sort if sort in _SORTS else "stage"
    found = [each for each in every if _fits(each, wanted, pipe, quiet=quiet)]
    found.sort(key=_SORTS[sort][1], reverse=descending)
    first = _number(asked.get("from", "")) * PAGE
    kept = {"view": "table", "q": wanted, "stage": pipe, "quiet": "yes" if quiet else ""}
    return {
        "rows": found[first : first + PAGE], "found": len(found), "wanted": wanted, "stage": pipe,
        "heads": [(name, word, name == sort, descending, _query(kept, sort=name, down=_turned(name, sort, descending)))
                  for name, (word, _) in _SORTS.items()],
        "stages": [("", "All", _query(kept, stage="", quiet="")), *(
            (each.value, words.PIPES[each], _query(kept, stage=each.value, quiet="")) for each in NEAREST_FIRST
        ), ("quiet", "Quiet for two weeks", _query(kept, stage="", quiet="yes"))],
        "chosen": "quiet" if quiet else pipe,
        "later": _query(kept, sort=sort, down="yes" if descending else "", **{"from": str(first // PAGE + 1)})
        if len(found) > first + PAGE else "",
        "earlier": _query(kept, sort=sort, down="yes" if descending else "") if first else "",
    }  # fmt: skip


def _fits(card: Card, wanted: str, pipe: str, *, quiet: bool) -> bool:
    told = f"{card.opening.title} {card.where} {card.opening.place}".casefold()
    if pipe and card.opening.pipe != pipe:
        return False
    return all(word in told for word in wanted.casefold().split()) and (not quiet or card.quiet in ("more", "long"))


def _turned(name: str, sort: str, descending: bool) -> str:
    """What a heading asks for next: a second press on the same one turns the order round."""
    return "yes" if name == sort and not descending else ""


def _query(kept: dict[str, str], **changes: str) -> str:
    return urlencode({key: value for key, value in {**kept, **changes}.items() if value})


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0


urlpatterns = [
    path("openings/", openings, name="openings"),
    path("move-openings/", move, name="move_openings"),
]
