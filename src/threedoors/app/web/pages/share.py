"""Show my counsellor: choose what goes on the page, see exactly that, and save it as one file. Nothing is sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import path
from django.views.decorators.http import require_http_methods

from threedoors.app.store.access import Remembered
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.shared import TALKS_OFFERED, Group, Item, items, page, told_talks
from threedoors.importers.slugs import slug

SHARE = "web/share.html"
SHOWN = "web/share_shown.html"
FILE = "web/share_file.html"
_ITEMS: Final[Remembered[Sequence[Item]]] = Remembered()


@require_http_methods(["GET", "POST"])
def share(request: HttpRequest) -> HttpResponse:
    """`do`: look at it, save it, or choose once more."""
    desk = desk_of(request)
    if request.method == "GET":
        offered = _items(desk, None if "all" in request.GET else TALKS_OFFERED)
        return _choose(request, desk, offered, {each.key for each in offered if each.chosen_first}, names=False)
    known = _items(desk)
    chosen = {each.key for each in known} & set(request.POST.getlist("item"))
    names, do = request.POST.get("names") == "yes", request.POST.get("do")
    if not chosen or do == "change":
        return _choose(request, desk, known, chosen, names=names, nothing=not chosen)
    shown = _shown(desk, chosen, names)
    return _file(desk, shown) if do == "save" else render(request, SHOWN, shown)


def _items(desk: Desk, most: int | None = None) -> Sequence[Item]:
    """What can be shown, worked out once for each version of a search."""
    return _ITEMS.get(f"{desk.version} {most}", lambda: items(desk.search, desk.today, most))


def _choose(
    request: HttpRequest, desk: Desk, offered: Sequence[Item], chosen: Collection[str], *, names: bool,
    nothing: bool = False,
) -> HttpResponse:  # fmt: skip
    groups = [(group, [(each, each.key in chosen) for each in offered if each.group is group]) for group in Group]
    talks = sum(each.key.startswith("talk:") for each in offered)
    shown = {
        "menu": "record", "groups": [each for each in groups if each[1]], "names": names, "nothing": nothing,
        "older": len(told_talks(desk.search)) - talks,
    }  # fmt: skip
    return render(request, SHARE, shown, status=422 if nothing else 200)


def _shown(desk: Desk, chosen: Collection[str], names: bool) -> dict[str, Any]:
    return {
        "menu": "record", "groups": page(desk.search, desk.today, chosen, names), "chosen": sorted(chosen),
        "names": names, "name": desk.search.seeker.name, "on": desk.today,
    }  # fmt: skip


def _file(desk: Desk, shown: dict[str, Any]) -> HttpResponse:
    name = f"{slug(desk.search.seeker.name) or 'my'}-search-{desk.today}.html"
    return HttpResponse(
        render_to_string(FILE, shown), content_type="text/html; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )  # fmt: skip


urlpatterns = [path("record/share/", share, name="share")]
