"""Pages for what went wrong. They need no search, no database and no session."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "web/not_found.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    return HttpResponse(render_to_string("web/broken.html"), status=500)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return HttpResponse(render_to_string("web/bad_request.html"), status=400)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    return HttpResponse(render_to_string("web/form_too_old.html"), status=403)
