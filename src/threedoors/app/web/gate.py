"""Who gets in, and how what stops us is put into words."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from threedoors.app.local import spend_ticket
from threedoors.app.store.access import NoSearchYet
from threedoors.errors import NotFound, TooLong

FOUND, METHOD_NOT_ALLOWED = 302, 405
TAKEN_COOKIE = "threedoors_taken"
GetResponse = Callable[[HttpRequest], HttpResponse]


def only_the_seeker(get_response: GetResponse) -> GetResponse:
    """Let in the browser that brings the ticket of the printed address, once; afterwards its session is enough."""

    def middleware(request: HttpRequest) -> HttpResponse:
        ticket = request.GET.get("token", "")
        if ticket and request.method == "GET" and (_inside(request) or spend_ticket(settings.DATA, ticket)):
            request.session["inside"] = True
            return redirect(request.path)  # the address bar and the history do not keep the ticket
        if not _inside(request):
            return render(request, "web/locked.html", {"used": bool(ticket)}, status=403)
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")  # a private page stays out of the browser's cache
        return response

    return middleware


def _inside(request: HttpRequest) -> bool:
    return request.session.get("inside") is True


class in_words:  # noqa: N801  # named in settings like the function beside it
    """What a view could not find becomes a page that says what to do; without a search everything leads to Start."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.method == "POST" and response.status_code == FOUND:
            # What was typed is taken: the browser forgets its own copy of it (scripts/keep.js).
            response.set_cookie(TAKEN_COOKIE, quote(request.get_full_path()), max_age=600, samesite="Lax")
        if response.status_code == METHOD_NOT_ALLOWED:
            message = "This address takes what a form sends, and shows nothing by itself."
            return render(request, "web/not_found.html", {"message": message}, status=METHOD_NOT_ALLOWED)
        return response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if isinstance(error, NoSearchYet):
            return redirect("start")
        if isinstance(error, TooLong):
            return render(request, "web/refused.html", {"error": error}, status=422)
        if isinstance(error, NotFound):
            return render(request, "web/not_found.html", {"message": error.message}, status=404)
        return None
