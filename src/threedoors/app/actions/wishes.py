"""Companies where the seeker would like to work, named before there is any opening: then there is somebody to ask."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from threedoors.app.actions.editing import noted, with_company, with_thing
from threedoors.app.store.access import change
from threedoors.app.store.models import Search as Record
from threedoors.errors import NotFound
from threedoors.terms import Search


def wish_for(record: Record, names: Iterable[str], today: date) -> None:
    """Name companies; one that is here already is the same company. What is on the list stays as it is."""

    def edit(search: Search) -> Search:
        for name in names:
            search, ref = with_company(search, name)
            search = _marked(search, ref, wanted=True, today=today) if ref else search
        return search

    change(record, edit, "Named companies")


def let_go(record: Record, ref: str, today: date) -> None:
    """The seeker would rather not work there; its people and openings stay."""

    def edit(search: Search) -> Search:
        if ref not in search.company_by_id:
            raise NotFound("There is no such company.", hint="Go back to your companies.")
        return _marked(search, ref, wanted=False, today=today)

    change(record, edit)


def _marked(search: Search, ref: str, *, wanted: bool, today: date) -> Search:
    company = search.company_by_id[ref]
    if company.target is wanted:
        return search
    act = "Named a company to work for" if wanted else "Took a company off the list"
    return noted(with_thing(search, "companies", replace(company, target=wanted)), today, act, note=company.name)
