"""What work pays where the seeker lives: which area is meant, and figures in words and as a drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from django.http import HttpRequest

from threedoors.terms import Seeker

if TYPE_CHECKING:
    from threedoors.datasets import Area, Wage, Wages

_KEPT = "area"
_OFFERED = 8
_LOW, _MIDDLE, _HIGH = 1, 2, 3  # the 25th, 50th and 75th percentile
_AROUND = re.compile(r"\b(?:greater|metro(?:politan)?|area|region|county|city of)\b", re.IGNORECASE)
_COUNTRY = re.compile(r"(?:U\.?S\.?A?\.?|United States(?: of America)?)", re.IGNORECASE)
WHOLE: Final = "the whole United States"


@dataclass(frozen=True, kw_only=True)
class Where:
    """The area that pay is shown for. asked: what was typed and has no area, or may be several; guessed: from what."""

    area: Area
    asked: str = ""
    several: Sequence[Area] = ()
    guessed: str = ""
    abroad: bool = False

    @property
    def name(self) -> str:
        return area_name(self.area)

    @property
    def nation(self) -> bool:
        return self.area.kind == "N"


def load_wages() -> Wages:
    """The wages, opened when first asked for: the library they are read with takes a while to load."""
    from threedoors import datasets

    return datasets.load_wages()


def area_name(area: Area) -> str:
    return WHOLE if area.kind == "N" else area.name


def where_of(request: HttpRequest, seeker: Seeker) -> Where:
    """The area asked for, else that of the last time, else that of the seeker's places."""
    wages = load_wages()
    if "area" in request.GET:
        return _asked_for(request, wages, " ".join(request.GET["area"].split()), request.GET.get("code", ""))
    kept = _by_code(wages, str(request.session.get(_KEPT, "")))
    return Where(area=kept) if kept else _guessed(wages, seeker)


def _asked_for(request: HttpRequest, wages: Wages, asked: str, code: str) -> Where:
    found = [by_code] if (by_code := _by_code(wages, code)) else areas_called(asked) if asked else [wages.nation]
    if len(found) == 1:
        request.session[_KEPT] = found[0].code
        return Where(area=found[0])
    kept = _by_code(wages, str(request.session.get(_KEPT, "")))
    return Where(area=kept or wages.nation, asked=asked, several=found[:_OFFERED])


def _by_code(wages: Wages, code: str) -> Area | None:
    return next((each for each in wages.areas if each.code == code), None) if code else None


def _guessed(wages: Wages, seeker: Seeker) -> Where:
    """The first of the seeker's places that is one area; where it may be several, they are asked."""
    place, country = _place(seeker.resume)
    if country not in ("", "US", "USA") and not seeker.constraints.places:
        return Where(area=wages.nation, abroad=True)
    several: tuple[str, Sequence[Area]] = ("", ())
    for said in (*seeker.constraints.places, *place):
        found = areas_called(said)
        if len(found) == 1:
            return Where(area=found[0], guessed=said)
        several = several if several[1] else (said, found)
    return Where(area=wages.nation, asked=several[0] if several[1] else "", several=several[1][:_OFFERED])


def _place(resume: Mapping[str, Any]) -> tuple[list[str], str]:
    basics = resume.get("basics")
    location = basics.get("location") if isinstance(basics, Mapping) else None
    if not isinstance(location, Mapping):
        return ([location] if isinstance(location, str) else []), ""
    city, region, address, country = (_text(location.get(key)) for key in ("city", "region", "address", "countryCode"))
    named = [f"{city}, {region}" if city and region else city, address, region]
    return [each for each in named if each], country.upper()


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


@lru_cache(maxsize=128)
def areas_called(said: str) -> Sequence[Area]:
    """The areas a person may mean, however they write it; all of several."""
    wages = load_wages()
    for reading in _readings(said):
        if found := wages.find(reading):
            return found
    return ()


def _readings(said: str) -> Iterator[str]:
    """A place as people write it: with the country, a street before it, "greater" and "area" around it."""
    yield said
    parts = [part for each in said.split(",") if (part := each.strip()) and not _COUNTRY.fullmatch(part)]
    parts = [re.sub(r"\s*\b\d{5}(?:-\d{4})?$", "", part) for part in parts]
    if len(parts) > 1:
        yield ", ".join(parts[-2:])
    plain = " ".join(_AROUND.sub(" ", ", ".join(parts)).split())
    if plain and plain != said:
        yield plain


# -- figures --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Paid:
    """Pay in words. half: what the middle half earns; middle: the median; note: what to know of the figures.

    elsewhere: the figures are of a wider area than was asked for.
    """

    half: str
    middle: str
    where: str
    period: str
    note: str
    elsewhere: bool
    wage: Wage

    @property
    def yearly(self) -> float | None:
        """The median by the year, where it is published so."""
        return None if self.wage.hourly else self.wage.median


def paid(code: str, where: Where) -> Paid | None:
    """In the area, else in the whole country; None when nothing is published at all."""
    wages = load_wages()
    here = wages.of(code, where.area)
    wage = here if here and here.median is not None else wages.of(code, wages.nation)
    if wage is None or wage.median is None:
        return None
    notes = [f"Not published for {where.name}."] if wage.area != where.area else []
    if wage.under:
        notes.append(f"Published for {wage.under} together.")
    return Paid(
        half=_half(wage), middle=_money(wage, _MIDDLE), where=area_name(wage.area), period=wages.period,
        note=" ".join(notes), elsewhere=wage.area != where.area, wage=wage,
    )  # fmt: skip


def _half(wage: Wage) -> str:
    low, high = (_money(wage, n, short=True) for n in (_LOW, _HIGH))
    unit = " an hour" if wage.hourly else " a year"
    if low and high:
        return f"{low} to {high}{unit}"
    return f"{_money(wage, _MIDDLE, short=True)}{unit}"


def _money(wage: Wage, n: int, *, short: bool = False) -> str:
    amount = wage.paid[n]
    if amount is None:
        return ""
    figure = f"${amount:,.2f}" if wage.hourly else f"${amount / 1000:,.0f}k" if short else f"${amount:,.0f}"
    return f"{figure} or more" if wage.at_least[n] else figure


@dataclass(frozen=True, kw_only=True)
class Span:
    """The middle half and the median on a line from nothing to `top`, each in a hundred."""

    begin: float
    width: float
    middle: float


def drawn(wage: Wage, top: float) -> Span | None:
    """None for hourly pay, which does not fit on a line with pay by the year, and where an end is not published."""
    low, middle, high = wage.paid[_LOW], wage.paid[_MIDDLE], wage.paid[_HIGH]
    if wage.hourly or not top or low is None or middle is None or high is None:
        return None
    return Span(
        begin=round(100 * low / top, 1), width=round(100 * (high - low) / top, 1), middle=round(100 * middle / top, 1)
    )


def highest(found: Sequence[Paid | None]) -> float:
    """Where the line of several drawings ends: the highest end among them."""
    return max((each.wage.paid[_HIGH] or 0 for each in found if each and not each.wage.hourly), default=0)
