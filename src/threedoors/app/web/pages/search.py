"""Search over everything, and the keys that lead about."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_POST

from threedoors.app.web.desk import desk_of
from threedoors.app.web.frame import KEYS_COOKIE, KEYS_OFF
from threedoors.app.web.searching import everything_about

_YEAR = 60 * 60 * 24 * 365


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    desk, asked = desk_of(request), request.GET.get("q", "").strip()
    return render(request, "web/search.html", {"asked": asked, "kinds": everything_about(desk, asked)})


@require_GET
def keys(request: HttpRequest) -> HttpResponse:
    """The keys on a page of its own, and the choice to go without those of one letter."""
    return render(request, "web/keys.html", {"menu": "settings"})


@require_POST
def choose_keys(request: HttpRequest) -> HttpResponse:
    response = redirect("keys")
    response.set_cookie(
        KEYS_COOKIE,
        "on" if request.POST.get("keys") == "on" else KEYS_OFF,
        max_age=_YEAR,
        samesite="Lax",
        httponly=True,
    )
    return response


urlpatterns = [
    path("search/", search, name="search"),
    path("keys/", keys, name="keys"),
    path("keys/choose/", choose_keys, name="choose_keys"),
]
