"""Adding an opening in seconds: its title, its posting as text or file, or its address, fetched only on a click."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods

from threedoors.app import fetching
from threedoors.app.actions import intake as intakes
from threedoors.app.actions.intake import PASTED, Given
from threedoors.app.actions.openings import add_opening
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.opening_forms import PostingForm
from threedoors.app.web.pages.files import given_file

ADD = "web/opening_add.html"


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """With a title it is added at once; what has to be read is shown before anything is stored."""
    desk = desk_of(request)
    form = PostingForm(request.POST or None, request.FILES or None)
    if form.is_bound and form.is_valid() and (answer := _taken(desk, form)):
        return answer
    return render(request, ADD, {"form": form, "menu": "openings"}, status=422 if form.is_bound else 200)


def _taken(desk: Desk, form: PostingForm) -> HttpResponse | None:
    if form.cleaned_data["title"].strip():
        return redirect("opening", add_opening(desk.record, form.opening(), desk.today))
    known = _known(desk, form.cleaned_data["url"])
    if known:
        return redirect("opening", known)
    try:
        given = _given(form.cleaned_data)
    except fetching.CannotFetch as fault:
        form.add_error("url", str(fault))
        return None
    return redirect("intake", intakes.bring(desk.record, given).pk)


def _known(desk: Desk, url: str) -> str:
    """The opening that was added from this address before: its page is not fetched again."""
    wanted = _bare(url)
    return next((each.id for each in desk.search.openings if wanted and _bare(each.url) == wanted), "")


def _bare(url: str) -> str:
    return url.strip().removeprefix("https://").removeprefix("http://").split("#")[0].rstrip("/").casefold()


def _given(said: dict[str, Any]) -> list[Given]:
    """What is to be read. A page is fetched here, because the seeker pressed the button, and nowhere else."""
    given = [given_file(each) for each in said["file"]]
    if posting := said["posting"].strip():
        data = posting.encode()
        given.append(Given(PASTED, len(data), data))
    if url := said["url"].strip():
        data = _signed(page := fetching.fetch(url))
        given.append(Given(page.name, len(data), data))
    return given


def _signed(page: fetching.Fetched) -> bytes:
    """A web page with where it was, in the way browsers write it into a page that they save."""
    if not page.name.endswith(".html"):
        return page.data
    safe = page.url.replace("--", "%2D%2D").replace(">", "%3E")
    return b"<!-- saved from url=(%04d)%s -->\n" % (len(safe), safe.encode("ascii", "ignore")) + page.data


urlpatterns = [
    path("add-opening/", add, name="opening_add"),
]
