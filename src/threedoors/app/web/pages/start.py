"""Start: what work do you want, or look at the sample first."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from threedoors.app.actions import starting
from threedoors.app.store import access
from threedoors.app.web.forms import BeginForm
from threedoors.app.web.frame import today_of

START = "web/start.html"


@require_http_methods(["GET", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    form = BeginForm(request.POST or None)
    if access.own_search() is not None:
        return render(request, START, {"already": True})
    if request.method == "POST" and form.is_valid():
        starting.begin(form.beginning(), today_of())
        soon = request.POST.get("then") == "interview"
        return redirect("happened" if soon else f"{reverse('people_add')}?ten")
    return render(request, START, {"form": form}, status=422 if form.is_bound else 200)


@require_POST
def sample(request: HttpRequest) -> HttpResponse:
    starting.open_sample()
    return redirect("today")


@require_POST
def leave_sample(request: HttpRequest) -> HttpResponse:
    return redirect("today" if starting.open_own() else "start")


urlpatterns = [
    path("start/", start, name="start"),
    path("sample/", sample, name="sample"),
    path("sample/leave/", leave_sample, name="leave_sample"),
]
