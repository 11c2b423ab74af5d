"""Files: what the seeker brings, kept until they have seen what is in it."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import intake as intakes
from threedoors.app.actions import starting
from threedoors.app.actions.intake import PASTED, Given
from threedoors.app.actions.starting import Opened
from threedoors.app.web import words
from threedoors.app.web.desk import desk_of
from threedoors.errors import BadSearchFile
from threedoors.importers import limits
from threedoors.searchfile import is_search_file

FILES = "web/files.html"


@require_http_methods(["GET", "POST"])
def files(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    nothing = False
    if request.method == "POST":
        given = _given(request)
        if len(given) == 1 and is_search_file(given[0].data):
            return _opened(request, given[0].data, given[0].name)
        if given:
            return redirect("intake", intakes.bring(desk.record, given).pk)
        nothing = True
    formats = [f"{what} {words.one_of(kinds.values())}" for what, kinds in words.FORMATS.items()]
    shown = {
        "first_time": "start" in request.GET, "stopped": "stopped" in request.GET, "nothing": nothing,
        "formats": formats, "waiting": intakes.waiting(desk.record), "today": desk.today,
    }  # fmt: skip
    return render(request, FILES, shown, status=422 if nothing else 200)


def _given(request: HttpRequest) -> list[Given]:
    given = [given_file(each) for each in request.FILES.getlist("files")]
    if pasted := request.POST.get("pasted", "").strip():
        data = pasted.encode()
        given.append(Given(PASTED, len(data), data))
    return given


def given_file(file: UploadedFile[Any]) -> Given:
    size = file.size or 0
    return Given(file.name or "file", size, file.read() if size <= limits.FILE_BYTES else b"")


@require_POST
def open_search(request: HttpRequest) -> HttpResponse:
    """A whole search from its file: what an export gave, or a helper sent."""
    given = request.FILES.get("search")
    if not isinstance(given, UploadedFile):
        return render(request, "web/start.html", {"refused": "Choose a file that ends in .search.json."}, status=422)
    return _opened(request, given.read(), given.name or "The file")


def _opened(request: HttpRequest, data: bytes, name: str) -> HttpResponse:
    """What opening it did is told: on Today by the act that can be taken back, here when nothing had to change."""
    try:
        what = starting.open_file(data, name)
    except BadSearchFile as error:
        return render(request, "web/start.html", {"refused": str(error)}, status=422)
    if what is Opened.SAME:
        return render(request, "web/start.html", {"same": name})
    return redirect("today")


urlpatterns = [
    path("files/", files, name="files"),
    path("files/search/", open_search, name="open_search"),
]
