"""The explore sheet: one page to bring along, as it will look, what it still lacks, and the file."""

from __future__ import annotations

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_http_methods

from threedoors.app.actions import exploring as actions
from threedoors.app.store.access import Remembered
from threedoors.app.web.desk import Desk, desk_of
from threedoors.app.web.explore_forms import SheetForm
from threedoors.importers.slugs import slug
from threedoors.renderers.explore_sheet import ASK, PURPOSE, Part, Sheet, fitted, own_words, paper_of, sheet_of
from threedoors.renderers.typeset import undrawn

SHEET = "web/sheet.html"
_FITTED: Final[Remembered[tuple[Sheet, bytes]]] = Remembered()


@require_http_methods(["GET", "POST"])
def sheet(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    kept = own_words(desk.search)
    form = SheetForm(request.POST or None, initial={"own": kept.text if kept else ""})
    if request.method == "POST" and form.is_valid():
        actions.write_own_words(desk.record, form.own_given(), desk.today)
        actions.name_skills(desk.record, form.skills_given(), desk.today)
        return redirect("sheet")
    made, _ = fitted_of(desk)
    shown = {
        "menu": "directions", "sheet": made, "form": form, "purpose": PURPOSE, "ask": ASK,
        "parts": [(part, made.parts[part]) for part in Part if part not in made.missing],
        "background": Part.BACKGROUND, "missing": [part.value for part in made.missing],
        "undrawn": undrawn(made.texts),
    }  # fmt: skip
    return render(request, SHEET, shown, status=422 if form.is_bound else 200)


@require_GET
def sheet_pdf(request: HttpRequest) -> HttpResponse:
    desk = desk_of(request)
    name = f"{slug(desk.search.seeker.name) or 'my'}-one-page.pdf"
    return HttpResponse(
        fitted_of(desk)[1], content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )  # fmt: skip


def fitted_of(desk: Desk) -> tuple[Sheet, bytes]:
    """The page, set once for what stands on it."""
    whole, paper = sheet_of(desk.search), paper_of(desk.search)
    return _FITTED.get(f"{paper} {whole!r}", lambda: fitted(whole, paper))


urlpatterns = [path("sheet/", sheet, name="sheet"), path("sheet.pdf", sheet_pdf, name="sheet_pdf")]
