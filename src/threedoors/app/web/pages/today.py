"""Today: the next right conversations, what is owed, what waits, and what is held back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET

from threedoors.app.web.desk import Desk, desk_of

TODAY = "web/today.html"
@require_GET
def today(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    return render(request, TODAY, {})


urlpatterns = [path("", today, name="today")]
