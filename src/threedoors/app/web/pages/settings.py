"""Settings: about you, how it looks, and that all of it is yours: take it along, or delete it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from threedoors.app.actions import starting
from threedoors.app.store import access
from threedoors.app.web.forms import YouForm
from threedoors.app.web.frame import THEME_COOKIE, THEMES, today_of

SETTINGS = "web/settings.html"
_YEAR = 60 * 60 * 24 * 365


@require_http_methods(["GET", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    record = access.current_search()
    if record is None:
        return render(request, SETTINGS)
    search = access.as_search(record)
    form = YouForm(request.POST) if request.method == "POST" else YouForm.of(search)
    if form.is_bound and form.is_valid():
        starting.say_about_yourself(record, form.you(), today_of(search))
        return redirect("settings")
    return render(request, SETTINGS, {"form": form}, status=422 if form.is_bound else 200)


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    response = redirect("settings")
    chosen = request.POST.get("theme", "")
    if chosen in THEMES:
        response.set_cookie(THEME_COOKIE, chosen, max_age=_YEAR, samesite="Lax", httponly=True)
    return response


@require_GET
def export(request: HttpRequest) -> HttpResponse:
    """The whole search as its file."""
    record = access.search_of(request)
    name = "maya" if record.sample else "my"
    response = HttpResponse(starting.export(record), content_type="application/json; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.search.json"'
    return response


@require_http_methods(["GET", "POST"])
def delete(request: HttpRequest) -> HttpResponse:
    """Asks once, on a page of its own."""
    if request.method == "POST":
        starting.delete_everything()
        return redirect("start")
    return render(request, "web/delete.html", {"menu": "settings"})


urlpatterns = [
    path("settings/", settings, name="settings"),
    path("settings/theme/", theme, name="theme"),
    path("settings/export/", export, name="export"),
    path("settings/delete/", delete, name="delete"),
]
