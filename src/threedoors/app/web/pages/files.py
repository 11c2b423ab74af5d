"""Files: what the seeker brings, what was read of it, and what was not."""

from __future__ import annotations

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import starting
from threedoors.app.actions.files import Brought, import_files
from threedoors.app.web import words
from threedoors.app.web.desk import desk_of
from threedoors.errors import BadSearchFile

FILES = "web/files.html"


@require_http_methods(["GET", "POST"])
def files(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    formats = [f"{what} {words.one_of(kinds.values())}" for what, kinds in words.FORMATS.items()]
    shown = {"first_time": "start" in request.GET, "formats": formats}
    if request.method != "POST":
        return render(request, FILES, shown)
    brought = [Brought(each.name or "file", each.read()) for each in request.FILES.getlist("files")]
    if pasted := request.POST.get("posting", "").strip():
        brought.append(Brought("posting.txt", pasted.encode()))
    taken = import_files(desk.record, brought, desk.today)
    return render(request, FILES, shown | {"taken": taken, "nothing": not brought}, status=200 if brought else 422)


@require_POST
def open_search(request: HttpRequest) -> HttpResponse:
    """A whole search from its file: what an export gave, or a helper sent."""
    given = request.FILES.get("search")
    if not isinstance(given, UploadedFile):
        return render(request, "web/start.html", {"refused": "Choose a file that ends in .search.json."}, status=422)
    try:
        starting.open_file(given.read(), given.name or "search file")
    except BadSearchFile as error:
        return render(request, "web/start.html", {"refused": str(error)}, status=422)
    return redirect("today")


urlpatterns = [
    path("files/", files, name="files"),
    path("files/search/", open_search, name="open_search"),
]
