"""Small steps that every edit of a search is made of."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from datetime import date
from typing import Any

from threedoors.errors import TooLong
from threedoors.importers.slugs import slug
from threedoors.terms import Change, Company, Search
from threedoors.terms.kinds import ONE_LINE


def with_thing(search: Search, name: str, thing: Any) -> Search:
    """The search with this thing in its list: in the place of the one with its id, else at the end.

    Every act of every face comes through here, so that no name or title is kept that the search file would refuse.
    Raises TooLong.
    """
    for line in (getattr(thing, "name", ""), getattr(thing, "title", "")):
        if len(line) > ONE_LINE:
            raise TooLong(
                f"This name or title has {len(line):,} characters: “{line[:40]}…”.",
                hint=f"Use {ONE_LINE} at most, and put the rest into the notes.",
            )
    things = getattr(search, name)
    known = any(each.id == thing.id for each in things)
    kept = tuple(thing if each.id == thing.id else each for each in things)
    changed: dict[str, Any] = {name: kept if known else (*kept, thing)}
    return replace(search, **changed)


def noted(search: Search, today: date, act: str, about: str | None = None, note: str = "") -> Search:
    """The search with one more line in its history."""
    return replace(search, history=(*search.history, Change(on=today, act=act, about=about, note=note)))


def fresh_ref(name: str, taken: Container[str]) -> str:
    """An id that reads like the name: `vera-lindqvist`, then `vera-lindqvist-2`."""
    base = slug(name) or "new"
    ref, number = base, 2
    while ref in taken:
        ref, number = f"{base}-{number}", number + 1
    return ref


def with_company(search: Search, name: str) -> tuple[Search, str | None]:
    """The search with a company of this name, and its id; None for a blank name. Known ones are found again."""
    wanted = name.strip()
    if not wanted:
        return search, None
    for company in search.companies:
        if wanted.casefold() in (each.casefold() for each in (company.name, *company.aliases)):
            return search, company.id
    company = Company(id=fresh_ref(wanted, search.company_by_id), name=wanted)
    return with_thing(search, "companies", company), company.id
