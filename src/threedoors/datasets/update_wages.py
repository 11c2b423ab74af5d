"""Wages built again from the flat files of BLS: oe.area, oe.occupation and oe.data.0.Current."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import IO

from threedoors.datasets.making.pay import Cell, pack_wages
from threedoors.datasets.reading import WAGES, load_wages, own_folder
from threedoors.datasets.sources import WAGE_SOURCE
from threedoors.datasets.tables import Row, filled, rows, table
from threedoors.datasets.update import opened
from threedoors.datasets.wages import NATION, Area
from threedoors.errors import Unreadable

_FOLDER = "Name BLS's folder of the OEWS flat files."
_NAMED = ("occupation_code", "occupation_name")
_FIGURE = ("series_id", "year", "period", "value", "footnote_codes")
_ALL_INDUSTRIES = "000000"
_JOBS = "01"
_HOURLY = ("06", "07", "08", "09", "10")
_YEARLY = ("11", "12", "13", "14", "15")
_WANTED = frozenset((_JOBS, *_HOURLY, *_YEARLY))
_KINDS = ("M", "S", "N")
_MONTHS = {"A01": "May"}

Figure = tuple[str, str]


def update_wages(folder: str) -> Path:
    """folder: a folder or an https address that the three files lie under. Returns the file written."""
    base = folder.rstrip("/")
    areas = [Area(*row.values()) for row in _held(base, "oe.area", ("area_code", "area_name", "areatype_code"))]
    names = {row["occupation_code"]: row["occupation_name"] for row in _held(base, "oe.occupation", _NAMED)}
    with opened(f"{base}/oe.data.0.Current") as file:
        figures, period = _figures(file)
    places = {area.code for area in areas}
    if NATION not in places:
        raise Unreadable("oe.area does not name the whole country.", hint=_FOLDER)
    figures = {each: held for each, held in figures.items() if each[0] in places and each[1] in names}
    if not figures:
        raise Unreadable(f"{folder} holds no wages.", hint=_FOLDER)
    place = own_folder() / WAGES
    place.parent.mkdir(parents=True, exist_ok=True)
    pack_wages(areas, names, map(_cell, figures.items()), place, period=period, source=WAGE_SOURCE)
    load_wages.cache_clear()
    return place


def _held(base: str, name: str, needed: Sequence[str]) -> list[Row]:
    with opened(f"{base}/{name}") as file:
        return filled(table(file.read(), name, needed, hint=_FOLDER))


def _figures(file: IO[bytes]) -> tuple[dict[tuple[str, str], dict[str, Figure]], str]:
    """By area and occupation the value and the notes of each kind of figure; and the period they are for.

    A series is named OEU, the kind of area, its code, the industry, the occupation, the kind of figure.
    """
    found: dict[tuple[str, str], dict[str, Figure]] = {}
    period = ""
    for row in rows(file, "oe.data.0.Current", _FIGURE, hint=_FOLDER):
        series = row["series_id"]
        kind, area, industry, code, figure = series[3:4], series[4:11], series[11:17], series[17:23], series[23:25]
        if industry == _ALL_INDUSTRIES and kind in _KINDS and figure in _WANTED:
            found.setdefault((area, code), {})[figure] = (row["value"], row["footnote_codes"])
            period = period or f"{_MONTHS.get(row['period'], row['period'])} {row['year']}"
    return found, period


def _cell(held: tuple[tuple[str, str], dict[str, Figure]]) -> Cell:
    (area, code), figures = held
    nothing = ("", "")
    yearly, hourly = ([figures.get(each, nothing) for each in kinds] for kinds in (_YEARLY, _HOURLY))
    return Cell(
        area=area,
        code=code,
        jobs=figures.get(_JOBS, nothing)[0],
        yearly=[value for value, _ in yearly],
        hourly=[value for value, _ in hourly],
        yearly_notes=[notes for _, notes in yearly],
        hourly_notes=[notes for _, notes in hourly],
    )
