"""Every page has an address; each file of pages brings its own."""

from __future__ import annotations

from threedoors.app.web.pages import (
    beside,
    board,
    brief,
    check,
    debrief,
    direction,
    directions,
    dossier,
    exploring,
    files,
    happened,
    history,
    intake,
    messages,
    offers,
    opening_add,
    openings,
    people,
    person,
    search,
    settings,
    sheet,
    start,
    talk,
    texts,
    today,
    triage,
)

urlpatterns = [
    *today.urlpatterns,
    *start.urlpatterns,
    *people.urlpatterns,
    *person.urlpatterns,
    *talk.urlpatterns,
    *messages.urlpatterns,
    *brief.urlpatterns,
    *debrief.urlpatterns,
    *happened.urlpatterns,
    *board.urlpatterns,
    *offers.urlpatterns,
    *opening_add.urlpatterns,
    *openings.urlpatterns,
    *dossier.urlpatterns,
    *texts.urlpatterns,
    *directions.urlpatterns,
    *beside.urlpatterns,
    *direction.urlpatterns,
    *exploring.urlpatterns,
    *sheet.urlpatterns,
    *files.urlpatterns,
    *intake.urlpatterns,
    *triage.urlpatterns,
    *check.urlpatterns,
    *history.urlpatterns,
    *search.urlpatterns,
    *settings.urlpatterns,
]

handler400 = "threedoors.app.web.pages.troubles.bad_request"
handler404 = "threedoors.app.web.pages.troubles.not_found"
handler500 = "threedoors.app.web.pages.troubles.broken"
